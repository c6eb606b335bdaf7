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
hint-replay = Rückblick
hint-play = abspielen/anhalten
hint-forward = 10 s vor
hint-rewind = 10 s zurück
hint-next_chapter = nächstes Kapitel
hint-chapters = Kapitel
hint-faster = schneller
hint-rehearsal_faster = schneller
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
