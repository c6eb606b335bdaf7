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
