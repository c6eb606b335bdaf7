### Was auf colead's Bildschirmen steht, auf Deutsch.
###
### Glossar: lead führen, follow folgen, both beides, floor Wort, round Runde, mark Markierung, turn Beitrag, poll
### Stimmungsbild, ballot Abstimmung, proposal Vorschlag, consent Konsent, objection Einwand, stand aside beiseitetreten,
### block blockieren, quorum Quorum, commitment Zusage, promise Zusage von früher, counter-move Gegenzug, go-round Reihum,
### lobby Empfang, close Abschluss, minutes Protokoll, facilitator Moderation, projector Beamer, console Pult.
### Der Raum wird mit Du angesprochen, wo es sich nicht vermeiden lässt; sonst ohne Anrede.

## The first line of every screen

invite-lead = führen
invite-follow = folgen
invite-both = führen und folgen
nth-time = { $number }. Mal
paused = PAUSE
rehearsal = PROBE
rehearsal-frozen = PROBE angehalten
time-left = noch { $time }
time-over = { $time } überzogen
imported = importiert
kinds-open = Arten offen
closed-at = beendet um { $time }
ends-at = Ende { $time }
on-time = pünktlich
minutes-ahead = { $minutes } Min. voraus
minutes-behind = { $minutes } Min. zurück

## The last line of every screen

saved = gespeichert
saving = speichert
not-saved = NICHT GESPEICHERT
verb-choose = wählen
verb-answer = antworten
verb-floor = Wort
verb-vote = stimmen
verb-owner = wer
verb-play = abspielen
verb-stop = anhalten
verb-pause = Pause
verb-go-on = weiter
verb-start = Start

## Keys in the footer, by their names in the config

hint-lead = führt
hint-follow = folgt
hint-both = beides
hint-undo = rückgängig
hint-start_or_pause = Start/Pause
hint-next_speaker = nächste Person
hint-extend = 1 Min. mehr
hint-next_round = nächste Runde
hint-presence = da/weg
hint-add = hinzufügen
hint-edit = ändern
hint-amend = ändern
hint-remove = entfernen
hint-change_commitment = ändern
hint-observer = beobachtet
hint-next_step = nächster Schritt
hint-versions = Text
hint-staffing = wer trägt es
hint-rules = Regeln
hint-pass_keyboard = Tastatur weiterreichen
hint-minutes = Protokoll
hint-rehearsal_faster = schneller
hint-rehearsal_jump = nächstes Ereignis
hint-rehearse = proben
hint-rehearsal_marking = meine Markierung
hint-replay = Rückblick
hint-play = abspielen/anhalten
hint-forward = 10 s vor
hint-rewind = 10 s zurück
hint-next_chapter = nächstes Kapitel
hint-chapters = Kapitel
hint-faster = schneller
hint-help = Hilfe
hint-mouse = Maus aus
hint-quit = beenden
hint-turn_lead = führt
hint-turn_follow = folgt
hint-turn_both = beides
hint-turn_undo = rückgängig
hint-next_open_turn = nächster offener
hint-agreement = Übereinstimmung
hint-coaching = Rückblick

## Keys of what lies over a screen

key-cancel = abbrechen
key-close = schließen
key-choose = wählen
key-scroll = blättern
key-do-it = ausführen
key-answer = antworten
key-yes = ja
key-no = nein
key-done = fertig
key-the-person = die Person
key-lead = führt
key-follow = folgt
key-both = beides
key-hand-it-in = abgeben
key-take-back = zurücknehmen
key-show-marks = aufdecken
key-begin = beginnen
key-back-to-the-board = zurück zur Tafel
key-leave-without-voting = gehen, ohne zu stimmen
key-change = ändern
key-insert = einfügen
key-rehearse = proben
key-rehearse-and-mark = proben und selbst markieren
key-kept = gehalten
key-dropped = fallen gelassen
key-still-open = noch offen
key-go-there = hingehen
key-this-far = bis hierher
key-count-it = mitzählen
key-cut-it = herausschneiden
key-go-on = weiter
key-put-it-back = wieder vorlegen
key-read-it = lesen
key-other-markings = andere Markierungen

## The clock

clock-planned = geplant
clock-ended-after = nach { $time } beendet
clock-left-of = bleiben von { $whole }
time-is-up = { $round }: Die Zeit ist um
time-letters = ZEIT

## The stage

no-round-yet = Die erste Runde hat noch nicht begonnen. Die Leertaste im Empfang startet sie.
round-ended = beendet
round-not-started = noch nicht begonnen
back-at = weiter um { $time }
due-back-at = weiter sollte es um { $time } gehen
next-person = danach:
everybody-had-the-floor = alle hatten das Wort
round-left = Runde: { $left }
have-answered =
    { $answered ->
        [one] { $answered } von { $people } hat geantwortet
       *[other] { $answered } von { $people } haben geantwortet
    }
poll-revealed = aufgedeckt
hidden-until-reveal = VERDECKT BIS ZUM AUFDECKEN
has-answered = hat geantwortet
not-yet = noch nicht
how-sure = wie sicher
position-for = dafür
position-against = dagegen
position-undecided = offen
more-below = { $count } weitere
pairs = PAARE
we-promised = WIR HABEN ZUGESAGT
told-of = { $told } von { $all } berichtet
fate-kept = gehalten
fate-dropped = fallen gelassen
fate-open = noch offen

## Minds moved between two polls

minds-moved = MEINUNGEN BEWEGT
minds-of = { $minds } von { $people }
minds-nobody = beim Stimmungsbild davor hat niemand geantwortet
minds-none = seit dem letzten Stimmungsbild hat sich nichts bewegt
minds-words =
    { $people ->
        [one] 1 von 1 Meinung hat sich bewegt
       *[other] { $minds } von { $people } Meinungen haben sich bewegt
    }
then-now = da \ jetzt
sure-as-before = alle sind so sicher wie zuvor
surer =
    { $count ->
        [one] { $count } ist sicherer
       *[other] { $count } sind sicherer
    }
less-sure =
    { $count ->
        [one] { $count } ist weniger sicher
       *[other] { $count } sind weniger sicher
    }

## The map of the room

the-room = DER RAUM
map-nobody = niemand
map-everyone = alle
map-leads = führt
map-follows = folgt
region-chefs = Köche
region-silence = Stille
pattern-too-many-chefs = zu viele Köche
pattern-no-initiation = niemand führt
pattern-one-leader = Alleinführung
pattern-concurrent = im Wechsel
state-no-marks = noch keine Markierung
state-forming = bildet sich noch
state-mixed = gemischt

## People and their gauge

somebody = jemand
turn-speaks = spricht
turn-next = danach
turn-spoke = sprach
gauge-follows = folgt
gauge-both = beides
gauge-leads = führt
gauge-f = fo
gauge-b = b
gauge-l = fü
likely-balance = vermutl. Balance
likely = vermutl.
observes = beobachtet
observes-short = beob.
not-heard-yet = noch nicht gehört
not-counted = nicht gezählt
counted-not-shown = gezählt, verdeckt
has-the-floor = hat das Wort
away = weg

## The one message of the stage

ask = Frage: „{ $question }“
run-move = „{ $name }“ starten
for-minutes = für { $minutes } Min.
for-length = für { $length }
each-length = (je { $length })
snooze = später
not-so = stimmt nicht
step-goes-on = geht weiter. Alle Uhren stehen.
step-starts = beginnt { $round }
step-reveal = Alle haben geantwortet: aufdecken.
step-promises = hält fest, was aus jeder Zusage wurde.
step-few-marks = Wenige Markierungen: Muster zeigen sich ab etwa { $useful } pro Minute.
step-next = geht weiter zu { $round }
step-close = geht weiter zum Abschluss. Das war die letzte Runde.
teach = Wort geben mit { $people }, dann den Beitrag markieren: { $lead } führt, { $follow } folgt, { $both } beides.
teach-rehearsing = Unten lesen, was gesagt wird, dann den Beitrag markieren: { $lead } führt, { $follow } folgt, { $both } beides.

## What is said until it is mended

kept-in-memory = Alles bleibt im Speicher und wird erneut versucht.
save-elsewhere = woanders speichern
too-small = colead braucht mindestens 60 { $times } 18 Zellen; dieses Fenster hat { $width } { $times } { $height }. Nichts ist verloren: Die Sitzung läuft weiter.
out-of-sight = Die Sitzung ist nicht mehr zu sehen: { $reason }
live = live
concurrent-message = Alle führen und folgen. { $figures }
put-back-question = Niemand hat es aufgegriffen: Was machen wir damit?
put-back-away = nimmt es vom Bildschirm
both-of = { $one }, { $other }

## The lobby

read-out = Zuerst vorlesen: Wir markieren, was Beiträge bewirken, nicht, wer gut ist. Niemand muss in jeder Minute in der Mitte sein; die Gruppe soll es über die Stunde sein. Ihr dürft eure eigenen Markierungen sehen und uns bitten aufzuhören.
promised-left-out =
    { $count ->
        [one] { $count } Zusage aus früheren Sitzungen bleibt weg; [{ $key }] holt sie zurück.
       *[other] { $count } Zusagen aus früheren Sitzungen bleiben weg; [{ $key }] holt sie zurück.
    }
promised-first =
    { $count ->
        [one] { $count } Zusage aus früheren Sitzungen kommt zuerst; [{ $key }] lässt sie weg.
       *[other] { $count } Zusagen aus früheren Sitzungen kommen zuerst; [{ $key }] lässt sie weg.
    }
here-of = { $here } von { $people } da
ends-about = Ende gegen { $time }
who-is-here = Wer ist da?
nobody-listed = Noch steht niemand auf der Liste. { $key } drücken, dann einen Namen nach dem anderen schreiben; jede Person bekommt eine Taste.
here = da
observes-no-vote = schaut zu, ohne Stimme
consent-named = mit Namen
consent-initials = Initialen
consent-unnamed = gezählt, ohne Namen
consent-not-counted = nicht gezählt
rounds = RUNDEN
lobby-add-first = die erste Person hinzufügen
lobby-start = die erste Runde starten
lobby-back-to-round = zurück zur Runde
lobby-back-to-close = zurück zum Abschluss
lobby-consent = Einverständnis
lobby-rename = umbenennen
lobby-add = hinzufügen
lobby-presence = da/weg
