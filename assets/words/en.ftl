### What colead's screens say, in English: the reference of every other language here.
###
### Glossary, kept to in every file:
### lead, follow, both: what a turn does for the group. Floor: the right to speak now. Round: a timed part of the
### meeting. Mark: what the facilitator notes of a turn. Poll: where everybody stands, not binding. Ballot: the vote that
### decides. Consent: decided when no objection stands. Stand aside: not in favour, not in the way. Block: an objection of
### principle. Commitment: who does what by when. Counter-move: a round that leads out of a pattern.
### Lines in capitals are headings. Short words stand in a footer or a column of few cells: keep them short.

## The first line of every screen

invite-lead = lead
invite-follow = follow
invite-both = lead and follow
nth-time =
    { NUMBER($number, type: "ordinal") ->
        [one] { $number }st time
        [two] { $number }nd time
        [few] { $number }rd time
       *[other] { $number }th time
    }
paused = PAUSED
rehearsal = REHEARSAL
rehearsal-frozen = REHEARSAL frozen
time-left = { $time } left
time-over = over by { $time }
imported = imported
kinds-open = kinds open
closed-at = closed at { $time }
ends-at = ends { $time }
closing-at = closing at { $time }
on-time = on time
minutes-ahead = { $minutes } min ahead
minutes-behind = { $minutes } min behind

## The last line of every screen

saved = saved
saving = saving
not-saved = NOT SAVED
verb-choose = choose
verb-answer = answer
verb-floor = floor
verb-vote = vote
verb-owner = owner
verb-play = play
verb-stop = stop
verb-pause = pause
verb-go-on = go on
verb-start = start

## Keys of what lies over a screen

key-cancel = cancel
key-close = close
key-choose = choose
key-scroll = scroll
key-do-it = do it
key-answer = answer
key-yes = yes
key-no = no
key-done = done
key-the-person = the person
key-hand-it-in = hand it in
key-take-back = take back
key-show-marks = show marks
key-begin = begin
key-back-to-the-board = back to the board
key-leave-without-voting = leave without voting
key-change = change
key-minutes = minutes
key-pay = give and pay
key-insert = insert
key-rehearse = rehearse
key-rehearse-and-mark = rehearse, and mark by yourself
key-kept = kept
key-dropped = dropped
key-still-open = still open
key-go-there = go there
key-use-it = use it
key-save-plan = save
key-add-round = add a round
key-remove-round = remove it
key-move-round = move it
key-this-far = this far
key-count-it = count it
key-cut-it = cut it
key-go-on = go on
key-put-it-back = put it back
key-read-it = read it
key-other-markings = other markings

## The clock

clock-planned = planned
clock-ended-after = ended after { $time }
clock-left-of = left of { $whole }
time-is-up = { $round }: the time is up
time-letters = TIME

## The stage

no-round-yet = The first round has not begun. Press space in the lobby to start it.
round-ended = ended
round-not-started = not started
back-at = back at { $time }
due-back-at = we were due back at { $time }
next-person = next:
everybody-had-the-floor = everybody has had the floor
round-left = round: { $left }
have-answered =
    { $answered ->
        [one] { $answered } of { $people } has answered
       *[other] { $answered } of { $people } have answered
    }
poll-revealed = revealed
hidden-until-reveal = HIDDEN UNTIL THE REVEAL
has-answered = has answered
not-yet = not yet
how-sure = how sure
position-for = for
position-against = against
position-undecided = undecided
more-below = { $count } more
pairs = PAIRS
we-promised = WE PROMISED
told-of = { $told } of { $all } told
fate-kept = kept
fate-dropped = dropped
fate-open = still open

## Minds moved between two polls

minds-moved = MINDS MOVED
minds-of = { $minds } of { $people }
minds-nobody = nobody answered the poll before
minds-none = no mind moved since the last poll
minds-words =
    { $people ->
        [one] 1 of 1 mind moved
       *[other] { $minds } of { $people } minds moved
    }
then-now = then \ now
sure-as-before = everybody is as sure as before
surer =
    { $count ->
        [one] { $count } is surer
       *[other] { $count } are surer
    }
less-sure =
    { $count ->
        [one] { $count } is less sure
       *[other] { $count } are less sure
    }

## The map of the room

the-room = THE ROOM
map-nobody = nobody
map-everyone = everyone
map-leads = leads
map-follows = follows
region-chefs = chefs
region-silence = silence
pattern-too-many-chefs = too many chefs
pattern-no-initiation = no initiation
pattern-one-leader = one leader
pattern-concurrent = concurrent
state-no-marks = no marks yet
state-forming = still forming
state-mixed = mixed

## People and their gauge

somebody = somebody
turn-speaks = speaks
turn-next = next
turn-spoke = spoke
gauge-follows = follows
gauge-both = both
gauge-leads = leads
gauge-f = f
gauge-b = b
gauge-l = l
likely-balance = likely balance
likely = likely
observes = observes
observes-short = obs.
not-heard-yet = not heard yet
not-marked = not marked
not-counted = not counted
counted-not-shown = counted, not shown
has-the-floor = has the floor
away = away

## The one message of the stage

ask = Ask: "{ $question }"
run-move = run "{ $name }"
for-minutes = for { $minutes } min
for-length = for { $length }
each-length = ({ $length } each)
snooze = snooze
not-so = not so
step-goes-on = goes on. Every clock stands still.
step-starts = starts { $round }
step-reveal = Everybody has answered: reveal.
step-promises = says what became of each promise.
step-few-marks = Few marks: patterns are judged from about { $useful } a minute.
step-next = goes on to { $round }
step-next-speaker = gives the floor to { $name }
step-close = goes on to the close. This was the last round.
teach = Give the floor with { $people }, then mark the turn: { $lead } lead, { $follow } follow, { $both } both.
teach-rehearsing = Read what is said below, then mark the turn: { $lead } lead, { $follow } follow, { $both } both.

## What is said until it is mended

kept-in-memory = Everything is kept in memory and tried again.
save-elsewhere = save elsewhere
too-small = colead needs at least 60 { $times } 18 cells; this window is { $width } { $times } { $height }. Nothing is lost: the session goes on.
out-of-sight = Out of sight of the session: { $reason }
live = live
concurrent-message = Everybody leads and follows. { $figures }
put-back-question = Nobody took it up: what do we do with it?
put-back-away = takes it off the screen
both-of = { $one }, { $other }

## The lobby

read-out = Say it first: We will mark what turns do, not who is good. Nobody should be in the middle every minute; the group should be over the hour. You may see your own marks and ask us to stop.
promised-left-out =
    { $count ->
        [one] { $count } promise of earlier sessions is left out; [{ $key }] brings it back.
       *[other] { $count } promises of earlier sessions are left out; [{ $key }] brings them back.
    }
promised-first =
    { $count ->
        [one] { $count } promise of earlier sessions comes first; [{ $key }] leaves it out.
       *[other] { $count } promises of earlier sessions come first; [{ $key }] leaves them out.
    }
here-of = { $here } of { $people } here
ends-about = ends about { $time }
who-is-here = Who is here?
nobody-listed = Nobody is on the list yet. Press { $key }, then write one name at a time; each person gets a key.
here = here
observes-no-vote = observes, no vote
consent-named = named
consent-initials = initials
consent-unnamed = counted, unnamed
consent-not-counted = not counted
rounds = ROUNDS
lobby-add-first = add the first person
lobby-start = start the first round
lobby-back-to-round = back to the round
lobby-back-to-close = back to the close
lobby-consent = consent
lobby-rename = rename
lobby-add = add
lobby-presence = here/away

## Help, palette and the home screen

help-title = Keys
help-everywhere = Everywhere
help-seats = A person's key: give the floor, again: take it back. In a poll it asks for the answer, in a ballot for the vote; on the commitments it starts one of theirs.
place-home = Home
place-lobby = Lobby
place-stage = Stage
place-ballot = Ballot
place-commitments = Commitments
place-close = Close
place-replay = Replay
place-projector = Projector
home-purpose = Everyone leads, everyone follows, and the meeting ends with a decision that somebody owns.
home-first-step = New here? { $key } on a plan opens its lobby: say who is there, then start.
home-first-help = { $key } shows every key, at any time; `colead help` every command.
home-nothing = There is no plan here, and no session yet.
home-nothing-advice = Start one with `colead run`; it is kept in a file of its own and shown here the next time.
home-interrupted = INTERRUPTED
home-so-far =
    { $people ->
        [one] { $people } person, stopped after { $held }
       *[other] { $people } people, stopped after { $held }
    }
home-promised = PROMISED
home-plans = PLANS
home-recent = RECENT SESSIONS
home-start = start a session with this plan
home-go-on = go on with this session; nothing of it is lost
home-look = look at this session
home-tell = say what became of it
palette-title = Do what?
palette-placeholder = a few letters of what you want, of whom, or of a round
palette-nothing = Nothing here is called that.

## Dialogs

quit-title = Leave colead?
quit-stay = Stay
quit-leave = Leave
quit-nothing = Nothing is running.
quit-saved = The session goes on where you left it: everything is saved. `colead resume` continues.
close-ballot-title = Close the ballot now?
close-ballot-missing =
    { $count ->
        [one] One person has not voted yet. Their vote will be missing.
       *[other] { $count } people have not voted yet. Their votes will be missing.
    }
close-ballot-wait = Wait
close-ballot-close = Close the ballot
small-secret-title = Too few for a secret
small-secret = { $people } people vote. With fewer than five the numbers give people away. Let the rules (r) say "the outcome, no numbers", or open it all the same.
small-secret-back = Back to the rules
small-secret-open = Open it
cancel-ballot-title = End the ballot without a count?
cancel-ballot = The votes handed in so far count for nothing. The proposal stays.
cancel-ballot-go-on = Go on voting
cancel-ballot-cancel = Cancel the ballot
close-session-title = Close the session?
close-session = Decision, commitments and gauges are kept as they stand. It can be reopened.
close-session-not-yet = Not yet
close-session-close = Close it
reopen-title = Reopen the session?
reopen = It goes on where it ended, and its record says that it was reopened.
reopen-leave = Leave it closed
reopen-reopen = Reopen it
leave-plan-title = Leave the changes out?
leave-plan = The meeting keeps the plan that it has. What was changed here and not saved is gone.
leave-plan-go-on = Go on with it
leave-plan-leave = Leave them out
replace-plan-title = Replace the file?
replace-plan = { $file } is there already.
replace-plan-keep = Keep it
replace-plan-replace = Replace it
mode-lead = lead
mode-follow = follow
mode-both = both
pick-whose = Whose was it?
pick-missed = Whose contribution was missed?
pick-presence = Who arrives, leaves or comes back?
pick-consent = Whose consent changes?
pick-owner = Who does it?
pick-takes-up = Who takes it up?
pick-casting = Who decides after a tie?
pick-mode = What was it?
pick-lead = lead: claims direction, proposes, decides, opposes
pick-follow = follow: asks, builds on, reflects back, concedes
pick-both = both: a position held open
gap-seconds =
    { $seconds ->
        [one] a second
       *[other] { $seconds } seconds
    }
gap-minutes = { $minutes } min
gap-slept = The laptop slept for { $length }.
gap-away = colead was not running for { $length }.
gap-title = Did the meeting go on?
gap-count = count it: the meeting went on meanwhile
gap-cut = cut it: every clock goes on where it stood
sure-title = { $name }: how sure?
answers-title = { $name } answers
then-how-sure = then 0-4: how sure
sure-0 = not at all
sure-1 = a little
sure-2 = half
sure-3 = quite
sure-4 = entirely
tell-title = Tell the numbers all the same?
tell-numbers = The votes are so alike that their numbers say what single people chose. Whatever is told now stays on record.
tell-no = No, the outcome alone
tell-yes = Yes, the numbers too
remove-person-title = Remove this person?
remove-person-keep = Keep
remove-person-remove = Remove
drop-title = Remove this commitment?
drop-keep = Keep it
drop-remove = Remove it
pick-last-mark = { $question } Last mark: { $mode }, { $name }
pick-what-did = What did { $name } do?

## More time for a round, and what it costs

bill-title = More time for { $round }
bill-minutes = { $minutes } min more
bill-trim = Shorten the rounds to come
bill-drop = Drop what is optional
bill-late = End late
bill-dropped = without { $round }
bill-cut = { $round } { $time } less
bill-nobody = Every round keeps its time.
bill-paid = This round has { $minutes } min more.
agenda-dropped = dropped

## What a line of text is asked for

ask-add-person = Who is here? One name at a time; an empty line when done.
ask-rename = What is { $name } called?
ask-note = Note
ask-park = Park which idea for later?
ask-find = Find whom?
ask-proposal = The proposal
ask-option = What can be chosen? One option at a time; an empty line when done.
ask-reason = Why does { $name } object?
ask-objection = What was objected, said openly? No name goes with it; an empty line when done.
ask-casting = { $name } has the casting vote: which of { $options }?
ask-decision = What was decided?
ask-review = Reviewed when? (2026-12-31)
ask-deed = What will { $name } do?
ask-due = By when will { $name } do it? (2026-12-31, or empty)
ask-changed-deed = What was promised?
ask-changed-due = By when? (2026-12-31, or empty)
ask-how-known = How will we know that it is done? (or empty)
ask-taken-up = Until when does { $name } take it up? (2026-12-31, or empty)
ask-no-decision = No decision was recorded. Why does the session end without one?
ask-save-elsewhere = Save the session to which file?
ask-plan-name = What is the round called?
ask-plan-time = How long is it? (4m, or 45s each)
ask-plan-question = What does it ask? An empty line asks nothing.
ask-save-plan = Save the plan to which file?
ask-minutes = Write the minutes to which file?
ask-projector = What does the projector say?
ask-began = It began how long before its key was pressed? (90 s, or 2 min ago)
ask-missed = When was it, and who? (14:05 Bo, 14:05 Bo lead)
ask-seed = Should it come to a lot: two people type a sentence each, and keep it.
ask-seed-again = The same once more. It is not shown.
ask-lot = The seed that was fixed before, word for word; empty if it is lost.
ask-go-to = Go to which time from the start? (12:30, 1:02:30)

## The ballot

step-state-proposal = state the proposal
step-state-options = write down the options
step-propose-winner = put it to everybody as the proposal
step-vote-again = vote again
step-open-ballot = open the ballot
step-close-early =
    { $count ->
        [one] close it early: { $count } has not voted yet
       *[other] close it early: { $count } have not voted yet
    }
step-reveal-count = reveal and count
step-open-box = open the box and count
step-close-count = close and count
step-ask-reason = write down why { $name } objects
step-hear-objections = hear the objections, openly
step-amend = amend the proposal
step-record = record the decision
step-next-is = next: { $round }
step-to-close = to the close
ballot-pass-keyboard = pass the keyboard
ballot-how-counted = how it was counted
ballot-choice = THE CHOICE
ballot-which = Which of these?
ballot-no-options = Nothing to choose between yet.
ballot-proposal = PROPOSAL
ballot-no-proposal = There is no proposal yet. Write it down in one sentence that everybody can read.
ballot-version = version { $count }, amended
ballot-version-answers = version { $count }, amended after an objection
ballot-shows-all = { $key } shows all of it
ballot-cancelled = cancelled, not counted.
ballot-earlier = Ballot { $number }{ $version }: { $finding }
step-runoff = a runoff between the tied
step-casting = the casting vote
step-lot = draw the lot
step-carry-over = carry it over without a decision
step-fallback = vote yes or no: { $share } of the votes decide
step-yes-or-no = vote yes or no
ballot-to-change = { $how } ({ $key } to change)
ballot-how = HOW WE DECIDE
ballot-as-recommended = As recommended
ballot-recommended = Recommended
ballot-all-here = { $all }, all here
ballot-some-here = { $all }, { $here } of them here
ballot-who = WHO MAY VOTE
ballot-absent = absent
ballot-observing = No vote, observing: { $names }
ballot-support = support
ballot-openness = openness
ballot-closed = closed
ballot-open = open
ballot-of-hundred = { $number } of 100
ballot-change-mind = WHAT WOULD CHANGE A MIND
ballot-more-in-minutes = { $count } more in the minutes
unit-votes = votes
unit-approvals = approvals
unit-score = score
unit-star = scores, then a runoff of two
unit-last-round = votes in the last round
unit-points = points
unit-dots = dots
unit-beaten = others beaten, two by two
result-each-got = WHAT EACH GOT
result-consent = CONSENT
result-passed = PASSED
result-picture = A PICTURE
result-shortlist = SHORTLIST
result-decided = DECIDED
result-tie = A TIE
result-not-decided = NOT DECIDED
result-not-passed = NOT PASSED
result-no-quorum = NO QUORUM
result-no-votes = NO VOTES
result-objections-more = { $count } objections more
result-no-reason-yet = reason not recorded yet
result-tie-ladder = broken by the ladder
result-tie-stands = it stands
result-tie-of = Tie of { $options }: { $how }.
result-and = { $one } and { $other }
count-entitled = entitled
count-entitled-to-vote = entitled to vote
count-present = present
count-cast = cast
count-votes-cast = votes cast
count-abstained = abstained
count-not-voted = not voted
count-present-not-voted = present, did not vote
count-absent = absent
result-count = THE COUNT
result-rule = THE RULE
result-beforehand = fixed beforehand
proposal-propose = propose
proposal-clarify = clarify
proposal-react = react
proposal-amend = amend
proposal-ballot = ballot
proposal-objections = objections
proposal-next-step = { $key } next step
proposal-how-clarify = Questions about what it says, not whether it is good.
proposal-how-react = One sentence from everybody; nobody answers.
proposal-how-amend = One change at a time; the proposer takes it in or says why not.
voting-of = { $voted } of { $all }
voting-voted =
    { $voted ->
        [one] { $voted } of { $all } has voted
       *[other] { $voted } of { $all } have voted
    }
voting-open = An open roll call. Press a person's key to take their vote.
voting-hidden = What they chose stays covered until all have voted. Press a person's key to take their vote, or pass the keyboard.
voting-secret = A secret ballot: nothing links a paper to a name. Pass the keyboard; everybody votes unseen, and once.
voting-secret-large = SECRET BALLOT
voting-secret-public = { $all } may vote, unseen and once. The result is shown when the ballot is closed.
voting-roll = THE ROLL
voting-legend = { $dot } has voted  { $ring } not yet
voting-not-entitled = Not entitled: { $names }
result-how-counted = How it was counted

## The figures behind a warning

told-all = all
told-led = { $led } of the last { $turns } turns led, by { $by }
told-by-people = { $people } people
told-by-all = all { $people }
told-one = { $first }.
told-two = { $first }; { $second }.
told-none-answered = none was answered
told-all-answered = all were answered
told-one-in = 1 in { $of } was answered
told-many-in = { $many } in { $of } were answered
told-followed = { $followed } of the last { $turns } turns followed
told-none-led = none led
told-some-led = { $led } led
told-quiet-seconds = Nothing for { $seconds } seconds.
told-quiet-minutes = Nothing for { $minutes } minutes.
told-one-person = one person
told-one-leader = Most leads come from { $who }: { $led } of the last { $of }.
told-concurrent = Of the last { $turns } turns { $lead } led, { $follow } followed and { $both } did both.
told-times = { $count }

## Why nothing came of a key

refusal-closed = The session is closed. Reopen it to go on.
refusal-not-begun = The session has not begun. Press space to start the first round.
refusal-has-begun = The first round has begun; the plan stays as it is.
refusal-unknown-person = Nobody has that number.
refusal-empty-name = A name needs at least one letter or digit.
refusal-name-taken = { $name } is on the list already. Add an initial or a surname.
refusal-too-many-people = There are keys for 36 people; the room is full.
refusal-on-record = { $name } is on record already. Mark them as left instead.
refusal-no-seat = There is no seat further that way.
refusal-not-present = { $name } is not here. Mark them present first.
refusal-observer = { $name } observes and takes no part.
refusal-not-counted = { $name } asked not to be marked.
refusal-nobody-has-the-floor = Nobody has the floor. Press a person's key first.
refusal-everybody-heard = Everybody in this round has spoken.
refusal-unknown-mark = There is no such mark.
refusal-taken-up = That is no lead that nobody took up.
refusal-unknown-turn = There is no such turn.
refusal-nobody-known = Nobody knows who spoke in that turn.
refusal-no-change = It is so already.
refusal-before-the-start = That was before the first round began.
refusal-in-the-future = That is still to come.
refusal-nothing-to-undo = There is nothing to undo.
refusal-nothing-to-redo = There is nothing to redo.
refusal-already-running = The round is running already.
refusal-not-running = No round is running. Press space to start it.
refusal-already-paused = The clock is paused already.
refusal-not-paused = The clock is not paused.
refusal-no-time-left = There is no time left to take away.
refusal-nobody-pays = No round to come can pay for it in this way.
refusal-backdated-too-far = The session is not that old.
refusal-before-the-round-before = The round before it began later than that.
refusal-last-round = This is the last round. Close the session when you are done.
refusal-first-round = This is the first round.
refusal-ballot-open = A ballot is open. Close or cancel it first.
refusal-other-rung = The ladder that was fixed beforehand has another step now.
refusal-no-casting-vote = Name who has the casting vote before the ballot opens.
refusal-no-seed = Fix the seed of the lot before the ballot opens.
refusal-ladder-first = These options are tied, and the ladder that was fixed beforehand comes first: press enter.
refusal-no-fallback = Consent is to be tried twice first, with a majority fixed as what follows.
refusal-not-tied = { $name } is not one of the tied options.
refusal-other-seed = This is not the seed that was fixed before: its hash is another one. Write it word for word.
refusal-no-ballot-open = No ballot is open.
refusal-no-gap = There is nothing to settle.
refusal-empty-text = There is nothing to write down.
refusal-alert-gone = That warning is gone.
refusal-no-poll-open = No poll is open.
refusal-poll-revealed = The poll is revealed. Answers stand as they are.
refusal-no-answers = Nobody has answered yet.
refusal-bad-conviction = Conviction goes from 0 to 4.
refusal-no-proposal = State the proposal first.
refusal-no-options = There is nothing to choose between. Write down the options first.
refusal-one-option = One option is no choice. Write down another one, or vote on it by consent or by yes and no.
refusal-too-many-options = There is room for 20 options on a paper.
refusal-option-twice = { $name } is on the list already.
refusal-abstaining-is-no-option = Everybody can abstain on any paper: it is no option. Take it off the list.
refusal-nobody-entitled = Nobody is entitled to vote.
refusal-not-entitled = { $name } is not entitled to vote in this ballot.
refusal-has-not-voted = { $name } has not voted.
refusal-wrong-method = That is not a vote of this ballot's method.
refusal-secret = This ballot is secret. Everybody hands in a paper of their own.
refusal-not-secret = This ballot is not secret.
refusal-handed-in = { $name } has handed in a paper. In a secret ballot it cannot be taken back: nothing says which one it is.
refusal-no-objection = { $name } did not object in that ballot.
refusal-not-a-later-version = That version does not come after the ballot.
refusal-nothing-promised = Nothing was promised that is still open.
refusal-begun-already = The meeting has begun; what was promised comes first or not at all.
refusal-unknown-promise = That was not promised here.
refusal-no-decision = No decision is recorded yet.
refusal-unknown-commitment = There is no such commitment.
refusal-not-closed = The session is not closed.
refusal-undecided-at-close = There is no decision. Vote, or say why the session ends without one.

## What is said when something was done, or was not

notice-theme = Theme: { $name }.
notice-bell = Bell: { $name }.
notice-zoom = Zoom: { $name }.
notice-minutes = The minutes are in { $path }.
notice-nobody-objected = Nobody objected in the last ballot.
notice-end-gone-by = The plan's end, { $end }, has gone by; the meeting takes its planned length.
notice-mouse-on = The mouse is on. Hold shift to select text.
notice-mouse-off = The mouse is off.
notice-noted = Noted.
notice-parked = Parked for later.
notice-message-shown = The message is on the projector.
notice-saving-again = Saving works again; nothing is missing.
notice-kept-in = The session is now kept in { $path }.
notice-saving-works = Saving works. Nothing has to move.
notice-nothing-marked = Nothing is marked yet.
notice-undone-many = Undone: { $steps } changes.
notice-redone-many = Done again: { $steps } changes.
notice-undone = Undone: { $what }.
notice-redone = Done again: { $what }.
notice-undone-on-stage = Undone on the stage: { $what }.
notice-redone-on-stage = Done again on the stage: { $what }.
notice-takes-back = { $key } takes that back.
change-marked = { $name }: { $mode }
change-missed = { $name }: { $mode }, missed at { $time }
change-recoded = { $name }: { $mode } instead of { $other }
change-reattributed = { $mode }: { $name } instead of { $other }
change-at = { $what } at { $time }
change-of = { $name } · { $mode }
change-of-recoded = { $name } · { $mode } instead of { $other }
change-whose = { $name } instead of { $other }
notice-began-already = It began { $length } ago already.
notice-began = The round began { $length } ago.
notice-round-over = { $round } is over.
notice-goes-back = { $key } goes back to it.
notice-snoozed = The warning is put away for five minutes.
notice-on-projector = On the projector: { $what }.
notice-room-sees = The room sees the warning.
notice-none-unseen = There is no warning that the room has not seen.
notice-nothing-open = Nothing of an earlier session is open here.
notice-promised-left-out = What was promised before is left out.
notice-promised-first = What was promised before comes first.
notice-nothing-promised = Nothing was promised before.
notice-last-mark = The last mark is now { $name }'s.
notice-the-mark = The mark is now { $name }'s.
notice-last-mode = The last mark is now { $mode }.
notice-added = Added: { $what } at { $time }.
notice-has-left = { $name } has left.
notice-is-here = { $name } is here.
notice-consent = { $name }: { $consent }.
notice-next = Next: { $round }.
notice-draft-kept = What you wrote is kept for the next time.
notice-choose-plan = Choose a plan to rehearse.
notice-no-ballot = No ballot is open. Press enter for the next step.
notice-all-voted = Everybody who is here has voted.
notice-plan-unwritten = This plan cannot be written as a file.
notice-mend-plan = Mend what is wrong with the plan first.
notice-plan-taken = The meeting goes by this plan.
notice-plan-saved = The plan is in { $path }.
length-seconds = { $seconds } s
length-minutes = { $minutes } min
length-minutes-seconds = { $minutes } min { $seconds } s

## What a line of text lacks

fault-how-long = Write a length of time, as 90 s or 2 min.
fault-when = Write the time of day and the name, as 14:05 Bo.
fault-nothing-of = Nothing of { $name } is marked.
fault-name = Write a name, or its beginning.
fault-two-names = { $one } or { $other }? Write more.
fault-nobody = Nobody here is called { $name }.
fault-day-passed = That day has passed; write a later one.
fault-no-reason = No reason is written. Enter once more: the session ends without a decision and without a reason.
fault-reason-of-a-key = “{ $key }” is one key and no reason. Write one, or leave the line empty.
no-reason-given = No reason was given.
fault-date = Write the date as year, month, day: 2026-12-31.
fault-time = Write it as 12:30, 1:02:30 or 90s.
fault-file = Write the name of a file.
fault-no-session = No session is open.
fault-other-seed = That is not what was typed before. Press esc to begin anew.
fault-short-seed = Shorter than { $count } characters it could be guessed from its hash. Write a sentence.

## The palette

palette-go-to = Go to { $time } { $kind }: { $title }
palette-on-screen = { $round } is on the screen.
palette-go-to-round = Go to round { $number }: { $round }
palette-choose = Choose { $name }.
palette-answers = { $name } answers the poll.
palette-floor-back = Take the floor back from { $name }.
palette-floor = Give { $name } the floor.
palette-votes = { $name } votes.
palette-promises = { $name } promises something.
palette-marked = Marked: { $name }, { $mode }.
palette-mark = Mark { $name }: { $mode }.
palette-that-was = That was { $name }, not { $other }.
palette-arrives = Presence: { $name } is here.
palette-leaves = Presence: { $name } leaves.
palette-what = { $name }, { $mode }
palette-add-mark = Add a mark at { $time }: { $what }.
palette-add-mark-at = Add a mark at { $time }.
palette-correct = { $mark }: that was { $right }.

## The paper in the booth

booth-consent-concern = consent, with a concern
booth-stand-aside = stand aside
booth-sure = sure: { $how }
booth-could-change = something could change my mind
booth-nothing-could = nothing could
booth-what-would-change = what would change my mind
booth-one-key = Press one key.
booth-approve = For each in turn: y approve, n do not.
booth-score-ten = For each in turn: 0 worst to 9, x for 10; down leaves one without a score.
booth-score = For each in turn: 0 worst to { $best } best; down leaves one without a score.
booth-dots-of = For each in turn: how many of your { $dots } dots, 0 to 9.
booth-dots = For each in turn: how many dots, 0 to 9.
booth-rank = Press their keys, the best first. You may stop early.
booth-rank-equal = Press their keys, the best first; = before a key: as good as the last.
booth-held = A position, how firmly, and what would change your mind, or nothing.
booth-held-secret = A position, how firmly, could it change? No words: they betray.
booth-pass = Pass the keyboard to { $name }. Everybody else looks away.
booth-then-enter = Then { $name } presses enter.
booth-votes-recorded = { $name } votes, recorded by the facilitator
booth-too-much = That is more than there is left.
booth-nothing-here = That key marks nothing here.
booth-nothing-yet = Nothing to hand in yet.
booth-marked-alone = Marked. enter hands it in; until then it can be changed.
booth-marked = Marked. enter hands it in.
booth-so-many = { $marked } of { $all }.
booth-backspace = backspace on an empty paper takes the vote back.
booth-covered = No mark is shown. tab shows them, if nobody else sees this screen.
booth-uncovered = tab covers the marks.

## The rules of a ballot

rules-title = The rules of the next ballot
rules-fixed = Fixed once the ballot opens, and printed with its result.
rule-advised = Recommended
rule-method = Method
rule-ladder = After a tie
rule-veto = One can stop it
rule-options = Options
rule-dots = Dots for each
rule-voting = Votes
rule-threshold = Threshold
rule-base = Share of
rule-tie = A tie
rule-stand-aside = May stand aside
rule-quorum = Quorum
rule-quorum-of = Quorum counts
rule-comparison = Exactly that many
rule-also = And besides
rule-blocks = May block
rule-fallback = Stopped twice
rule-fist = Fingers
rule-fingers = The fewest
rule-average = The lowest average
rule-support = Support
rule-floor = A winner needs
rule-equal-ranks = Several first
rule-top = Best score
rule-no-score = No score
rule-star-ties = Ties in STAR
rule-last-place = Level for last
rule-strength = A win counts by
rule-points = Points
rule-cap = For one option
value-as-it-is = { $method }, as it is
value-then = { $first }, then { $next }
value-veto = yes, a veto is meant
value-no = no
value-consent = consent: no objection stands
value-no-options = none yet
value-any-number = any number
value-open = open, by roll call
value-hidden = hidden until all have voted
value-secret = secret: numbers, never names
value-outcome-only = secret: the outcome, no numbers
value-more-than = more than { $share }
value-at-least = at least { $share }
value-cast = the votes cast
value-present = the people present
value-eligible = everybody entitled
value-tie-lost = is lost
value-tie-again = leads to another vote
value-tie-carried = carries the proposal over
value-none = none
value-people = { $people } people
value-more-than-entitled = more than { $share } of those entitled
value-at-least-entitled = at least { $share } of those entitled
value-quorum-present = everybody present
value-quorum-voting = votes that say something
value-any-share = any share
value-not-enough = are not enough: it takes more
value-enough = are enough
value-nothing-else = nothing else
value-share-of = { $share } of { $whom }
value-no-fallback = no decision without consent
value-fallback = at least { $share } of the votes cast decide
value-every-hand = every hand shows { $fingers } or more
value-no-fist = nobody shows a fist
value-average = the average decides
rung-method-rule = method rule
rung-runoff = runoff
rung-casting-vote = casting vote
rung-lot = lot
rung-carried-over = carried over
booth-votes = { $name } votes
booth-approved = yes
booth-not-approved = no
notice-warning = Warning: { $pattern }

## The commitments

deeds-title = WHO DOES WHAT BY WHEN
deeds-how-known = How we know
deeds-many = { $count } commitments: many promises, few kept. Which of them matter most?
deeds-decision = DECISION
deeds-no-decision = NO DECISION
deeds-nothing-recorded = Nothing is recorded yet.
deeds-no-review = no review date yet
deeds-reviewed = reviewed on { $date }
deeds-decided = DECIDED,
deeds-not-staffed = NOT STAFFED
deeds-decided-not-staffed = DECIDED, NOT STAFFED
deeds-nobody-carries = Nobody carries this decision out yet. Who takes the first step, and by when?
deeds-none = Nobody has taken anything on yet.
deeds-how = Press a person's key, then write what they will do. One owner, one deed, one date.
deeds-by = by { $date }
deeds-no-date = no date
deeds-a-persons-key = a person's key
deeds-for-that-person = for that person
deeds-remove = remove
deeds-known = how we know
deeds-review = review date
deeds-who-carries = who carries it
deeds-add = add a commitment
pledge-title = Will you own it, help, not block it, or can you not?
pledge-key-own = own
pledge-key-help = help
pledge-key-not-block = not block
pledge-key-cannot = cannot
pledge-own = will own it
pledge-help = will help
pledge-not-block = will not block
pledge-cannot = cannot
objection-title = How did the objection end?
objection-no-reason = no reason recorded
objection-stands = it stands
objection-key-withdrawn = withdrawn
objection-key-later = taken up later, by somebody
objection-key-watched = kept in view: a concern, no objection
objection-answered = answered by version { $version }
objection-taken-up = { $name } takes it up
objection-taken-up-until = { $name } takes it up until { $date }
objection-withdrawn = withdrawn
objection-watched = kept in view until the review
version-title = The proposal
version-heading = VERSION { $number }  { $time }
version-answers = { $heading }, answers the objections of ballot { $ballot }
version-open = open
version-cancelled = cancelled, not counted
version-ballot = BALLOT { $number }  { $method }: { $finding }
version-heard = An objection, heard openly: { $text }
version-objects = { $name } objects: { $reason }

## The close

close-decided = DECIDED
close-nothing = NOTHING RECORDED
close-asks-why = There is no decision, and no word on why. Closing asks for it.
close-no-owner = Nobody said that they will own it
close-owned-by = Owned by { $names }
close-time = TIME
close-warnings = WARNINGS
close-marking = MARKING
close-minds = MINDS
close-planned-took = planned { $planned }, took { $taken }
close-planned-not-begun = planned { $planned }, not begun
close-no-warnings = none
close-by-round = { $count } answered by a round
close-not-so = { $count } "not so"
close-put-away = { $count } put away
close-passed-by = { $count } passed by
close-still-up = { $count } still up
close-list = { $first }, { $next }
close-so-many = { $count }: { $what }
close-parked = PARKED
close-notes = NOTES
close-not-saved = Not saved: { $reason }
close-saved-in = Saved in { $file }
close-saving-in = Saving in { $file }
close-leave = leave colead
close-close = close the session
close-reopen = reopen
close-edit = edit the decision
close-minutes = minutes
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes } min

## What a count found, and its rule

row-of-clauses = { $first }; { $next }
why-stands = No objection stands: { $list }.
why-nobody-entitled = Not decided: nobody is entitled to vote.
why-nobody-voted = Not decided: nobody voted.
why-no-vote = Not decided: no vote was cast ({ $list }).
why-kept-not-valid = The count is kept for the record and is not valid.
why-got-nothing = Not decided: no option got anything.
why-no-condorcet = Not decided: no option beats every other head to head.
why-no-ballot-counts = Not decided: no ballot counts for any option.
why-approvals-short = Not decided: the most approvals are { $most } of { $of }; { $what } were needed.
why-not-decided-tie = Not decided: a tie, { $what }.
why-not-decided = Not decided: { $several }.
why-objection-stands = { $count } objection stands, { $then }
why-objections-stand = { $count } objections stand, { $then }
why-block-stands = { $count } block stands, { $then }
why-blocks-stand = { $count } blocks stand, { $then }
why-needs-none = consent needs none
why-limit = the limit is { $limit }
why-stood-aside-limit = { $count } stood aside, the limit is { $limit }
why-nobody-consented = nobody consented
why-consented-concern = { $count } consented ({ $some } with a concern)
why-consented = { $count } consented
why-stood-aside = { $count } stood aside
why-objected = { $count } objected
why-blocked = { $count } blocked
why-abstained = { $count } abstained
why-blank = { $count } blank
why-spoiled = { $count } spoiled
why-passed-nobody-vetoes = Passed: nobody vetoes; { $support } of { $of } support it or better.
why-not-passed-nobody-vetoes = Not passed: nobody vetoes; { $support } of { $of } support it or better.
why-not-passed-veto = Not passed: { $count } person vetoes it; { $support } of { $of } support it or better.
why-not-passed-vetoes = Not passed: { $count } people veto it; { $support } of { $of } support it or better.
why-were-needed = { $needed } were needed.
why-passed = Passed: { $what }.
why-not-passed-tie = Not passed: a tie, { $what }.
why-not-passed = Not passed: { $what }.
why-second-met = The second condition is met as well: { $what }.
why-first-alone = The first condition alone is met: { $what }.
why-second-alone = The second condition alone is met: { $what }.
why-second-missed = The second condition is missed as well: { $what }.
why-cast-one = { $yes } of { $of } vote cast { $verb } yes; { $share } was needed ({ $what })
why-cast = { $yes } of { $of } votes cast { $verb } yes; { $share } were needed ({ $what })
why-present-yes = { $yes } of { $of } present { $verb } yes; { $share } were needed ({ $what })
why-entitled-yes = { $yes } of { $of } entitled { $verb } yes; { $share } were needed ({ $what })
why-more-than = more than { $share }
why-at-least = at least { $share }
why-all = all
why-half = half
why-one-third = one third
why-two-thirds = two thirds
why-one-quarter = one quarter
why-three-quarters = three quarters
why-or-more = { $needed } or more
why-more-than-there-are = more than there are
why-yes-no-list = { $yes } yes, { $no } no, { $list }.
why-yes-no = { $yes } yes, { $no } no.
why-quorum-present-one = { $reached } of { $of } entitled is present and the quorum is { $quorum }
why-quorum-present = { $reached } of { $of } entitled are present and the quorum is { $quorum }
why-quorum-voted = { $reached } of { $of } entitled voted and the quorum is { $quorum }
why-every-hand = every hand shows { $fingers } or more
why-hand-below = { $count } hand is below { $fingers }
why-hands-below = { $count } hands are below { $fingers }
why-no-fist = nobody shows a fist
why-fist = { $count } fist is shown
why-fists = { $count } fists are shown
why-average-asked = the average is { $figure } and { $other } was asked for
why-average-hides = The average is { $figure }; it hides what single hands say.
why-tie = A tie: { $name }.
why-most-marks = { $name } has the most marks: { $figure } of { $other }, { $what }.
why-a-majority = a majority
why-no-majority = no majority
why-each-marks = Each has { $figure } of { $other } marks, and nobody has more.
why-most-approvals = { $name } has the most approvals: { $figure } of { $other } voters.
why-each-approved = Each is approved by { $figure } of { $other } voters, and nobody by more.
why-most-dots = { $name } has the most dots: { $figure } of { $other }.
why-each-dots = Each has { $figure } of { $other } dots, and nobody has more.
why-dots-shortlist = Dots make a shortlist, not a decision.
why-only-option = { $name } is the only option.
why-score-total = { $name } has the highest total, { $total } of { $most } points.
why-score-mean = { $name } has the highest mean, { $figure } from { $voters } who scored it.
why-share-total = They share the highest total, { $total } of { $most } points.
why-share-mean = They share the highest mean, { $figure } from { $voters } who scored it.
why-star-level = The runoff of { $name } and { $other } is level at { $most }, with { $none } for neither.
why-star-above = { $name } is scored above { $other } on { $most } ballots, below on { $least }, level on { $none }.
why-star-finalists = They are the finalists with { $most } and { $least } points.
why-two-to-one = { $name } has the most points: { $figure }.
why-each-points = Each has { $figure } points, and nobody has more.
why-irv-votes = { $name } has { $figure } of the { $other } votes that still count { $what }.
why-irv-first = in the first round
why-irv-round = in round { $round }
why-beats-all = { $name } beats every other option head to head.
why-conviction = Conviction for it adds up to { $yes }, against it to { $no }.
why-open-minds = { $open } of { $of } can say what would change their mind.
why-picture = This is a picture of the room, not a decision.
why-not-told-decided = Decided. The numbers of this secret ballot are not told.
why-not-told-not-decided = Not decided. The numbers of this secret ballot are not told.
why-not-told-tie = The rules do not separate what was voted on. The numbers of this secret ballot are not told.
why-not-told-quorum = The quorum was missed: the count is not valid. The numbers of this secret ballot are not told.
why-not-told-nobody = Nobody voted. The numbers of this secret ballot are not told.
why-unanimous = Everybody who voted chose the same, so this result says what each of them chose.
why-all-but-one = All but one chose the same, so whoever did not knows what everybody else chose.
why-seed-fixed = The seed of a lot is fixed; its hash is { $name } ({ $other }).
why-casting-vote = The casting vote of { $name }: { $other }.
why-drawn = Drawn by lot: { $name }. The seed, fixed before the ballot opened: “{ $other }” ({ $figure }).
why-seed-lost = The seed of the lot is lost: the tie stands, no decision.
why-carried-over = The tie stands: no decision, carried over.
why-after-tie = After a tie: { $several }.
why-then = then { $what }
why-own-rule = the method's own tie rule
why-runoff = a runoff ballot between the tied
why-casting = the casting vote
why-lot = a lot with a seed fixed beforehand
why-no-decision-carried = no decision, carried over
why-a-tie-is-lost = a tie is lost
why-rule-tie-lost = A tie is lost: things stay as they are.
why-rule-tie-again = After a tie the same people vote once more.
why-rule-tie-carried = After a tie there is no decision; the proposal is carried over.
why-rule-consent = Consent: decided when no objection stands and at least one person consents.
why-rule-asides = Concerns and stand-asides are recorded and do not stop it.
why-rule-asides-none = Concerns are recorded and do not stop it; anyone who stands aside does.
why-rule-asides-limit = Concerns are recorded and do not stop it; up to { $limit } may stand aside.
why-rule-abstention = An abstention is neither consent nor objection.
why-rule-block = Up to { $limit } block may stand.
why-rule-blocks = Up to { $limit } blocks may stand.
why-rule-fallback = If objections stop it twice, at least { $share } of the votes cast decide by yes and no.
why-rule-yes-no = Yes/no: { $what }; { $then }.
why-rule-as-well = As well, { $what }.
why-rule-not-a-vote = an abstention is not a vote
why-rule-works-as-no = an abstention works as a no
why-rule-absence-no = an abstention or an absence works as a no
why-rule-of-cast = { $share } of the votes cast must say yes
why-rule-of-present = { $share } of those present must say yes, which is { $what } of { $of }
why-rule-of-entitled = { $share } of the entitled must say yes, which is { $what } of { $of }
why-quorum-cannot = Quorum: { $needed } are needed and only { $of } are entitled; it cannot be met.
why-quorum-must-present-one = Quorum: { $what } must be present; { $here } is.
why-quorum-must-present = Quorum: { $what } must be present; { $here } are.
why-quorum-must-vote = Quorum: { $what } must vote; an abstention is not a vote.
why-quorum-more-than = more than { $share } of the { $of } entitled ({ $what })
why-quorum-at-least = at least { $share } of the { $of } entitled ({ $what })
why-quorum-people = { $people } of the { $of } entitled
why-rule-fist = Fist to five: { $list }.
why-finger-0 = 0 no
why-finger-1 = 1 major concerns
why-finger-2 = 2 minor concerns
why-finger-3 = 3 fine
why-finger-4 = 4 support
why-finger-5 = 5 will lead
why-rule-fist-least = It passes when every hand shows { $fingers } or more.
why-rule-no-fist = It passes when nobody shows a fist.
why-rule-average = It passes when the average is { $figure } or more.
why-rule-gradients = Gradients of agreement: eight steps from whole-hearted endorsement (1) to veto (8); step 4 is to abstain.
why-rule-no-veto = It passes when nobody vetoes it; look at the spread before you act on it.
why-rule-support = It passes when nobody vetoes it and at least { $share } of those who do not abstain support it or better.
why-rule-plurality = One mark each: the option with the most marks wins, majority or not.
why-rule-first-rank = From ranked ballots the first rank counts; { $what }.
why-equal-share = a ballot that puts several first gives each an equal share
why-equal-next = a ballot that puts several first counts for its next single option
why-equal-nobody = a ballot that puts several first counts for nobody
why-rule-approval = Approval: mark every option you can live with; the option with the most marks wins.
why-rule-floor = It must have at least { $share } of the votes cast.
why-rule-dots-budget = Dots: each voter has { $dots } to spread or to stack; a ballot with more does not count.
why-rule-dots-free = Dots: give as many as you like, spread or stacked.
why-rule-cap = One option may get up to { $cap } from one voter.
why-rule-sums = The sums make a shortlist, not a decision.
why-rule-score = Score: give each option 0 to { $most }.
why-rule-highest-total = The highest total wins; an option without a score gets 0.
why-rule-highest-mean = The highest mean of the scores given wins; an option without a score gets none.
why-rule-star = STAR: give each option 0 to { $most }; an option without a score gets 0.
why-rule-star-runoff = The two highest totals go to a runoff, which the one wins that more ballots score higher.
why-rule-star-report = Everything that a tie allows is reported.
why-rule-star-official = Ties by head-to-head votes, in the runoff by total, then top scores.
why-rule-irv = An instant runoff: rank as many options as you like; a ballot counts for its best option still in.
why-rule-irv-out = Whoever has more than half of the ballots still counting wins; else the last goes out and its ballots move on.
why-rule-schulze = Schulze: options are compared two by two; who beats every other wins, and a circle is settled by the strongest paths of wins.
why-rule-copeland = Copeland: options are compared two by two; the most wins and half draws win.
why-rule-minimax = Minimax: options are compared two by two; the smallest worst defeat wins.
why-rule-condorcet = Condorcet: options are compared two by two; who beats every other wins, and otherwise nobody does.
why-rule-rank-many = Rank as many options as you like, several alike if you will; those left out stand below all others.
why-rule-winning-votes = A win is as strong as the votes for it are many.
why-rule-margins = A win is as strong as the votes for it outnumber those against it.
why-rule-borda = Borda: rank the options; each rank is worth points, and the most points win.
why-rule-conviction = Conviction and curiosity: say where you stand, how firmly from 0 to 4, and what would change your mind.
why-rule-conviction-picture = The result shows support and openness, each by itself; it is a picture of the room, not a decision.
why-advice-objection = Consent: one proposal, and an objection is meant to stop it.
why-advice-group = Consent: one proposal in a group that can hear every objection and use it.
why-advice-yes-no = Yes or no: one proposal, too many people to hear every objection, and no veto is meant.
why-advice-dots = Dots first: too many options to weigh each; make a shortlist, then choose from it.
why-advice-star-consent = STAR, then consent on the winner: scores find it even in a small group, and objections can still stop it.
why-advice-star = STAR: several options; scores tell apart what ranks leave level in a small group.
why-present-yes-one = { $yes } of { $of } present { $verb } yes; { $share } was needed ({ $what })
why-entitled-yes-one = { $yes } of { $of } entitled { $verb } yes; { $share } was needed ({ $what })
why-rule-star-bettervoting = Ties as BetterVoting breaks them: two tied in the score round by their head-to-head votes, more of them by top scores; in the runoff by total, then by top scores.
why-sentence = { $list }.
why-alike-share = A ballot that ranks several alike gives each an equal share of its vote.
why-alike-skip = A ballot that ranks several alike passes over that rank.
why-alike-exhaust = A ballot that ranks several alike counts for nobody from there on.
why-alike-continuing = A ballot that ranks several alike counts for nobody from there on, once it meets several that are still in.
why-last-branches = Where several are last, every order is counted: if all elect the same option it wins, otherwise it is a tie.
why-last-together = Where several are last, they go out together.
why-borda-average = The first of so many options gets one point less than there are options, the last none; those not ranked share what is left.
why-borda-truncated = The first of so many options gets one point less than there are options, the last none; those not ranked get none.
why-borda-modified = The first of a ballot gets as many points as it ranks options, the last one; those not ranked get none.
why-borda-alike = Options that are much alike change the result.
why-rule-ranked-pairs = Ranked pairs: options are compared two by two; the strongest wins are locked first, each unless it closes a circle, and who is not beaten by a locked win is chosen.
why-no-locked = No win that is locked goes against { $name }.
why-nobody-beats = No other option beats it.

## The console and what lies over the stage

console-notes = NOTES
console-no-notes = none in the plan
console-least-heard = LEAST HEARD
console-floor = FLOOR
console-next = NEXT
console-votes = VOTES
console-projector = PROJECTOR
console-not-taken-up = NOT TAKEN UP
console-room = ROOM
console-so-many = { $count } of { $all }
console-held-back = { $warning }: only you see this. [{ $key }] shows the room.
console-held-back-short = { $warning }, only here: [{ $key }] shows the room
console-not-at-all = { $count } not at all
console-of-minutes = { $talked } of { $minutes } min
console-the-close = the close
console-each = { $length } each
console-round = { $round }, { $length }
console-answered = { $count } of { $all } have answered
projector-meeting = the meeting
projector-nothing = nothing
projector-message = a message
projector-plan = the plan
projector-now = On the projector now: { $what }
projector-blank = nothing: a blank screen
projector-rounds = the plan: rounds held and to come
agenda-title = Agenda
agenda-planned = planned
agenda-held = held
agenda-at = at
agenda-facilitator = FOR THE FACILITATOR
agenda-skipped = skipped
agenda-now = { $spent } now
agenda-so-far = { $spent } so far
agenda-counter-move = counter-move
agenda-inserted = inserted
agenda-from-before = from before
agenda-once-more = once more
agenda-the-rest = the rest
voices-leads =
    { $of ->
        [one] { $some } of 1 lead within two turns
       *[other] { $some } of { $of } leads within two turns
    }
voices-even = { $share } % even by time here
unanswered-title = Nobody took it up
unanswered-none-yet = none to tell of yet
unanswered-taken-up = Taken up
unanswered-floor = Floor
unanswered-not-heard = Not heard
unanswered-none-left = No lead is left that nobody took up.
unanswered-put-back = put back
insert-title = Insert which round after this one?
promises-title = What we promised
promises-from = From: { $title }
promises-review = Review: { $text }
promises-overdue = overdue since { $date }
promises-today = due today
undo-again = Do again up to which?
undo-back = Undo back to before which?
undo-undone = undone
undo-undo = undo
undo-redo = redo
quit-rehearsal = The rehearsal ends here: nobody can go on with it. What was held of it is saved, and can be replayed.
quit-not-saved = NOT SAVED: the last { $count } entries are only in memory and will be lost ({ $reason }). Stay and save them elsewhere first.
quit-marks-saving = The last { $count } marks are being saved; leaving waits for that.
quit-saving = The last { $count } entries are being saved; leaving waits for that. `colead resume` continues where you left it.
plan-title = The plan
plan-changed = The plan { $dot } changed
plan-not-said = not said
plan-name = name
plan-kind = kind
plan-time = time
plan-question = question
plan-invites = invites
plan-order = order
plan-locked = locked
plan-optional = optional

## The replay

replay-place = REPLAY { $now } of { $end }
replay-stopped = stopped
replay-turns-marked = { $some } of { $all } turns marked
replay-corrected = as corrected
replay-live = as marked live
replay-no-silences = without silences
replay-chapter = { $kind }: { $title }
chapters-title = Chapters
chapter-round = round
chapter-alert = warning
chapter-counter-move = counter-move
chapter-put-back = put back
chapter-poll = poll
chapter-ballot = ballot
chapter-decision = decision
chapter-commitment = commitment
chapter-note = note
chapter-closed = close
pane-then = THEN
pane-now = NOW
pane-first = FIRST HALF
pane-second = SECOND HALF
pane-marked = MARKED
pane-until = until { $time }
turn-of = TURN { $number } of { $all }
turn-nobody-known = nobody known
turn-all-marked = all marked
turn-so-many-open = { $count } open
turn-marked-by = marked by { $name }
turn-open = open
notice-no-chapter = No chapter follows.
notice-as-corrected = As corrected: every mark stands where and as it should have been made.
notice-as-live = As marked live: what the room saw.
notice-last-not-saved = The last marks are not saved. Save them elsewhere first.
notice-close-first = Close the session first; then it can be replayed.
notice-marked-as-held = This meeting was marked as it was held. Only an imported one is marked in its replay.
notice-open-behind = The session is still open behind this replay. Quit, then mark it with `colead replay`.
notice-every-turn = Every turn is marked.
notice-turn-again = { $turn } is { $mode } again.
notice-second-marker = Whoever marks a second time sees no other marking.
notice-nobody-second = Nobody has marked a second time: `colead replay --coder NAME`.
agreement-title = Two markings compared
agreement-no-difference = They differ on no turn.
coaching-title = Looking back

## The rehearsal

casts-title = Rehearse { $plan } with
marking-title = Your marking
notice-no-marking = There is no marking of yours to look at.
notice-no-rehearsal = This is no rehearsal; its time is everybody's.
jump-answered = everybody has answered
jump-voted = everybody has voted
jump-spoke = everybody has had the floor
jump-nobody-more = nobody takes on more
jump-time-up = the time is up
jump-concurrent = the room leads and follows at once
jump-nothing = nothing of note
jump-later = { $time } later: { $what }.
jump-paused = The session is paused: nobody does anything.
jump-not-started = Nothing happens before the round is started.
jump-closed = The session is closed.
jump-warning = a warning, { $pattern }
jump-round-over = the round is over
jump-is-here = { $name } is here
jump-has-left = { $name } has left
