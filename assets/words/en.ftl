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
poll-count = { $answered } of { $people }
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
