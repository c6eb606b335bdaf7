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
key-lead = lead
key-follow = follow
key-both = both
key-hand-it-in = hand it in
key-take-back = take back
key-show-marks = show marks
key-begin = begin
key-back-to-the-board = back to the board
key-leave-without-voting = leave without voting
key-change = change
key-insert = insert
key-rehearse = rehearse
key-rehearse-and-mark = rehearse, and mark by yourself
key-kept = kept
key-dropped = dropped
key-still-open = still open
key-go-there = go there
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
