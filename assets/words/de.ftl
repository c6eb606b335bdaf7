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
closing-at = Schluss { $time }
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
hint-edit_plan = Plan
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
key-hand-it-in = abgeben
key-take-back = zurücknehmen
key-show-marks = aufdecken
key-begin = beginnen
key-back-to-the-board = zurück zur Tafel
key-leave-without-voting = gehen, ohne zu stimmen
key-change = ändern
key-minutes = Minuten
key-pay = geben und bezahlen
key-insert = einfügen
key-rehearse = proben
key-rehearse-and-mark = proben und selbst markieren
key-kept = gehalten
key-dropped = fallen gelassen
key-still-open = noch offen
key-go-there = hingehen
key-use-it = übernehmen
key-save-plan = speichern
key-add-round = Runde dazu
key-remove-round = weg damit
key-move-round = verschieben
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
not-marked = nicht markiert
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
step-next-speaker = gibt { $name } das Wort
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

## What each key does, by its name in the config

help-enter = Die hervorgehobene Aktion dieses Bildschirms ausführen.
help-lead = Den Beitrag dessen markieren, der das Wort hat: führt.
help-follow = Den Beitrag dessen markieren, der das Wort hat: folgt.
help-both = Den Beitrag dessen markieren, der das Wort hat: beides zugleich.
help-undo = Die letzte Markierung oder Korrektur rückgängig machen, unbegrenzt.
help-redo = Wiederholen, was rückgängig gemacht wurde.
help-undo_list = Alles auflisten, was sich rückgängig machen und wiederholen lässt, und wählen, wie weit zurück.
help-start_or_pause = Die Runde starten; danach alle Uhren anhalten und weiterlaufen lassen.
help-next_speaker = Im Reihum das Wort der nächsten Person geben.
help-release_floor = Das Wort wieder zurücknehmen.
help-extend = Dieser Runde eine Minute mehr geben.
help-bill = Dieser Runde mehr Zeit geben und erst sehen, was das kostet.
help-shorten = Dieser Runde eine Minute weniger geben.
help-next_round = Diese Runde beenden und zur nächsten gehen.
help-previous_round = Zur Runde davor zurück; ihre Zeit läuft weiter, wo sie stehen blieb.
help-snooze = Die Warnung für fünf Minuten weglegen.
help-not_so = Der Raum sagt: stimmt nicht. Die Warnung geht und wird als abgelehnt vermerkt.
help-reveal = Das Stimmungsbild aufdecken, bevor alle geantwortet haben.
help-find = Eine Person nach Namen suchen, als wäre ihre Taste gedrückt.
help-reattribute = Die letzte Markierung einer anderen Person geben: `that was Bo, not Ana`.
help-change_mode = Die Art der letzten Markierung ändern.
help-missed_mark = Eine vergessene Markierung nachtragen: `a missed mark at 14:05`.
help-backdate_start = Die Runde begann, bevor ihre Taste gedrückt wurde: `started 90 s ago`.
help-repeat_round = Diese Runde noch einmal halten.
help-insert_round = Nach dieser eine Runde einfügen.
help-agenda = Den Ablauf zeigen: geplante und gehaltene Runden, dazu die Notizen dieser Runde für die Moderation.
help-unanswered = Führungen, die niemand aufgegriffen hat, um eine davon wieder vor den Raum zu bringen.
help-note = Eine Notiz machen.
help-park = Eine Idee für später parken.
help-presence = Jemand kommt, geht oder kommt zurück.
help-consent = Wie weit sich eine Person markieren lässt: mit Namen, Initialen, ohne Namen, gar nicht.
help-ballot = Zur Abstimmung: Vorschlag, Stimmabgabe, Ergebnis.
help-commitments = Zu den Zusagen: wer was bis wann tut.
help-close = Zum Abschluss: was entschieden wurde, von wem, bis wann.
help-lobby = Zum Empfang: Personen, Anwesenheit, Einverständnis.
help-add = Eine Person hinzufügen; bei den Zusagen eine Zusage.
help-edit = Die Person umbenennen; beim Abschluss die Entscheidung ändern.
help-edit_plan = Vor der ersten Runde den Plan ändern: Runden, Namen, Zeiten, Fragen, Art und Reihenfolge.
help-amend = Den Vorschlag formulieren oder ändern.
help-remove = Die Person oder die Zusage entfernen.
help-change_commitment = Ändern, was zugesagt wurde oder bis wann.
help-change_owner = Die Zusage jemand anderem geben.
help-move_up = Die Person einen Platz nach vorn setzen.
help-move_down = Die Person einen Platz nach hinten setzen.
help-observer = Die Person beobachtet: wird nicht markiert und stimmt nicht ab.
help-next_step = Der nächste Schritt des Vorschlags: klären, reagieren, ändern, abstimmen.
help-versions = Der Vorschlag in allen Fassungen, was sich änderte, und jede Abstimmung mit ihren Einwänden.
help-settle_objection = Wie ein Einwand ohne neuen Text endete: zurückgezogen, später aufgegriffen, im Blick behalten.
help-staffing = Alle fragen, wie weit sie die Umsetzung tragen: übernehmen, helfen, nicht blockieren, nicht können.
help-how_known = Festhalten, woran alle erkennen, dass es getan ist.
help-rules = Verfahren und Regeln der Abstimmung, bis sie eröffnet wird.
help-vote_again = Noch einmal über denselben Text abstimmen; beide Abstimmungen bleiben erhalten.
help-count = Wie die letzte Abstimmung ausgezählt wurde: Runden, Stichwahlen, Paarvergleiche.
help-pass_keyboard = Die Tastatur von Hand zu Hand reichen: Wer noch nicht gestimmt hat, tut es ungesehen.
help-cancel_ballot = Die offene Abstimmung ohne Auszählung beenden.
help-review_date = Den Tag festlegen, an dem die Entscheidung überprüft wird.
help-minutes = Das Protokoll in eine Datei schreiben.
help-reopen = Eine beendete Sitzung wieder öffnen, um weiterzumachen.
help-up = Eine Zeile nach oben.
help-down = Eine Zeile nach unten.
help-projector = Was der Beamer zeigt: die Sitzung, nichts, eine Nachricht, den Plan.
help-promote = Dem Raum die Warnung zeigen, die bisher nur das Pult zeigt.
help-promises = Was frühere Sitzungen zugesagt haben, und was daraus wurde.
help-leave_promises = Die Runde über frühere Zusagen weglassen oder zurückholen.
help-rehearsal_faster = In einer Probe: doppelt so schnell, bis 64-fach.
help-rehearsal_slower = In einer Probe: halb so schnell, bis zur Geschwindigkeit einer Sitzung.
help-rehearsal_freeze = In einer Probe: alles spurlos anhalten und weiterlaufen lassen.
help-replay = Eine gespeicherte Sitzung noch einmal ansehen, wie der Raum sie sah.
help-play = Den Rückblick abspielen oder anhalten.
help-forward = Zehn Sekunden vor.
help-rewind = Zehn Sekunden zurück.
help-forward_minute = Eine Minute vor.
help-rewind_minute = Eine Minute zurück.
help-next_chapter = Zum nächsten Kapitel: Runde, Warnung, Gegenzug, Abstimmung, Notiz.
help-previous_chapter = Zum Kapitel davor.
help-chapters = Die Kapitel auflisten, um zu einem zu gehen.
help-step_forward = Zum nächsten Ereignis; in einer importierten Sitzung zum nächsten Beitrag.
help-step_back = Zum Ereignis davor; in einer importierten Sitzung zum Beitrag davor.
help-faster = Doppelt so schnell, bis 64-fach.
help-slower = Halb so schnell, bis zur halben Geschwindigkeit der Sitzung.
help-go_to_time = Zu einer Zeit der Sitzung gehen.
help-to_start = Zum Anfang.
help-to_end = Zum Ende.
help-skip_silences = Strecken auslassen, in denen niemand sprach.
help-corrected = Wie live markiert oder wie später korrigiert.
help-compare = Zwei Felder: dieser Moment neben einem anderen, dann die beiden Hälften.
help-turn_lead = Den gelesenen Beitrag einer importierten Sitzung markieren: führt.
help-turn_follow = Den gelesenen Beitrag einer importierten Sitzung markieren: folgt.
help-turn_both = Den gelesenen Beitrag einer importierten Sitzung markieren: beides zugleich.
help-turn_undo = Zurücknehmen, was in diesem Rückblick zuletzt markiert wurde.
help-turn_redo = Wieder markieren, was zurückgenommen wurde.
help-next_open_turn = Zum nächsten Beitrag einer importierten Sitzung, der nicht markiert ist.
help-agreement = Wie weit zwei Markierungen einer importierten Sitzung übereinstimmen, und wo sie sich unterscheiden.
help-save_elsewhere = Die Sitzung in einen anderen Ordner speichern, wenn das Speichern misslingt.
help-theme = Nächstes Farbschema: dark, light, high-contrast, colour-blind.
help-bell = Glocke: off, soft, on.
help-mouse = Die Maus an oder aus: Klicks auf Personen, Anzeigen, Tasten, Listen und die Leiste des Rückblicks.
help-suspend = colead anhalten; `fg` holt es zurück.
help-palette = Mit ein paar Buchstaben finden, was sich tun lässt, oder es in Worten sagen.
help-back = Zurück, schließen, abbrechen.
help-help = Alle Tasten zeigen.
help-quit = Beenden; fragt nach, solange eine Sitzung läuft. Alles ist schon gespeichert.

## Help, palette and the home screen

help-title = Tasten
help-everywhere = Überall
help-seats = Die Taste einer Person: gibt das Wort, noch einmal nimmt sie es zurück. Im Stimmungsbild fragt sie nach der Antwort, in der Abstimmung nach der Stimme; bei den Zusagen beginnt sie eine.
place-home = Startseite
place-lobby = Empfang
place-stage = Bühne
place-ballot = Abstimmung
place-commitments = Zusagen
place-close = Abschluss
place-replay = Rückblick
place-projector = Beamer
home-purpose = Alle führen, alle folgen, und die Sitzung endet mit einer Entscheidung, für die jemand einsteht.
home-first-step = Neu hier? { $key } auf einem Plan öffnet seinen Empfang: sagen, wer da ist, dann starten.
home-first-help = { $key } zeigt jederzeit alle Tasten, `colead help` alle Befehle.
home-nothing = Hier ist kein Plan und noch keine Sitzung.
home-nothing-advice = `colead run` startet eine; sie wird in einer eigenen Datei aufbewahrt und beim nächsten Mal hier gezeigt.
home-interrupted = UNTERBROCHEN
home-so-far =
    { $people ->
        [one] { $people } Person, nach { $held } abgebrochen
       *[other] { $people } Personen, nach { $held } abgebrochen
    }
home-promised = ZUGESAGT
home-plans = PLÄNE
home-recent = LETZTE SITZUNGEN
home-start = eine Sitzung mit diesem Plan starten
home-go-on = mit dieser Sitzung weitermachen; nichts ist verloren
home-look = diese Sitzung ansehen
home-tell = sagen, was daraus wurde
palette-title = Was tun?
palette-placeholder = ein paar Buchstaben einer Aktion, einer Person oder einer Runde
palette-nothing = Hier heißt nichts so.

## Dialogs

quit-title = colead verlassen?
quit-stay = Bleiben
quit-leave = Verlassen
quit-nothing = Es läuft nichts.
quit-saved = Die Sitzung geht später hier weiter: Alles ist gespeichert. `colead resume` setzt sie fort.
close-ballot-title = Die Abstimmung jetzt schließen?
close-ballot-missing =
    { $count ->
        [one] Eine Person hat noch nicht gestimmt. Ihre Stimme wird fehlen.
       *[other] { $count } Personen haben noch nicht gestimmt. Ihre Stimmen werden fehlen.
    }
close-ballot-wait = Warten
close-ballot-close = Abstimmung schließen
small-secret-title = Zu wenige für ein Geheimnis
small-secret = { $people } Personen stimmen ab. Bei weniger als fünf verraten die Zahlen, wer was wählte. In den Regeln (r) nur das Ergebnis ohne Zahlen wählen oder trotzdem eröffnen.
small-secret-back = Zurück zu den Regeln
small-secret-open = Eröffnen
cancel-ballot-title = Die Abstimmung ohne Auszählung beenden?
cancel-ballot = Die bisher abgegebenen Stimmen zählen nicht. Der Vorschlag bleibt.
cancel-ballot-go-on = Weiter abstimmen
cancel-ballot-cancel = Abstimmung abbrechen
close-session-title = Die Sitzung beenden?
close-session = Entscheidung, Zusagen und Anzeigen bleiben, wie sie sind. Sie lässt sich wieder öffnen.
close-session-not-yet = Noch nicht
close-session-close = Beenden
reopen-title = Die Sitzung wieder öffnen?
reopen = Sie geht weiter, wo sie endete, und ihre Aufzeichnung vermerkt, dass sie wieder geöffnet wurde.
reopen-leave = Beendet lassen
reopen-reopen = Wieder öffnen
leave-plan-title = Änderungen weglassen?
leave-plan = Das Treffen behält den Plan, den es hat. Was hier geändert und nicht gespeichert wurde, ist weg.
leave-plan-go-on = Weiter daran arbeiten
leave-plan-leave = Weglassen
replace-plan-title = Die Datei ersetzen?
replace-plan = { $file } gibt es schon.
replace-plan-keep = Behalten
replace-plan-replace = Ersetzen
mode-lead = führt
mode-follow = folgt
mode-both = beides
pick-whose = Von wem war er?
pick-missed = Wessen Beitrag wurde vergessen?
pick-presence = Wer kommt, geht oder kommt zurück?
pick-consent = Wessen Einverständnis ändert sich?
pick-owner = Wer macht es?
pick-takes-up = Wer greift es auf?
pick-casting = Wer entscheidet bei Gleichstand?
pick-mode = Was war es?
pick-lead = führt: gibt Richtung, schlägt vor, entscheidet, widerspricht
pick-follow = folgt: fragt, baut auf, spiegelt, gibt nach
pick-both = beides: eine Position, die offen bleibt
gap-seconds =
    { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    }
gap-minutes = { $minutes } Min.
gap-slept = Der Rechner schlief { $length }.
gap-away = colead lief { $length } nicht.
gap-title = Ging die Sitzung weiter?
gap-count = mitzählen: Die Sitzung ging währenddessen weiter
gap-cut = herausschneiden: Alle Uhren laufen weiter, wo sie standen
sure-title = { $name }: wie sicher?
answers-title = { $name } antwortet
then-how-sure = dann 0-4: wie sicher
sure-0 = gar nicht
sure-1 = wenig
sure-2 = halb
sure-3 = ziemlich
sure-4 = ganz
tell-title = Die Zahlen trotzdem nennen?
tell-numbers = Die Stimmen sind so gleich, dass ihre Zahlen verraten, was Einzelne wählten. Was jetzt genannt wird, bleibt aufgezeichnet.
tell-no = Nein, nur das Ergebnis
tell-yes = Ja, auch die Zahlen
remove-person-title = Diese Person entfernen?
remove-person-keep = Behalten
remove-person-remove = Entfernen
drop-title = Diese Zusage entfernen?
drop-keep = Behalten
drop-remove = Entfernen
pick-last-mark = { $question } Letzte Markierung: { $mode }, { $name }
pick-what-did = Was tat { $name }?

## More time for a round, and what it costs

bill-title = Mehr Zeit für { $round }
bill-minutes = { $minutes } Min. mehr
bill-trim = Kommende Runden kürzen
bill-drop = Verzichtbares weglassen
bill-late = Später enden
bill-dropped = ohne { $round }
bill-cut = { $round } { $time } weniger
bill-nobody = Jede Runde behält ihre Zeit.
bill-paid = Diese Runde hat { $minutes } Min. mehr.
agenda-dropped = entfällt

## What a line of text is asked for

ask-add-person = Wer ist da? Ein Name nach dem anderen; eine leere Zeile am Ende.
ask-rename = Wie heißt { $name }?
ask-note = Notiz
ask-park = Welche Idee für später parken?
ask-find = Wen suchen?
ask-proposal = Der Vorschlag
ask-option = Was steht zur Wahl? Eine Möglichkeit nach der anderen; eine leere Zeile am Ende.
ask-reason = Welchen Einwand hat { $name }?
ask-objection = Was wurde offen eingewandt? Kein Name gehört dazu; eine leere Zeile am Ende.
ask-casting = { $name } entscheidet: { $options }?
ask-decision = Was wurde entschieden?
ask-review = Wann überprüft? (2026-12-31)
ask-deed = Was wird { $name } tun?
ask-due = Bis wann macht { $name } das? (2026-12-31 oder leer)
ask-changed-deed = Was wurde zugesagt?
ask-changed-due = Bis wann? (2026-12-31 oder leer)
ask-how-known = Woran erkennen wir, dass es getan ist? (oder leer)
ask-taken-up = Bis wann greift { $name } es auf? (2026-12-31 oder leer)
ask-no-decision = Keine Entscheidung ist festgehalten. Warum endet die Sitzung ohne?
ask-save-elsewhere = In welche Datei die Sitzung speichern?
ask-plan-name = Wie heißt die Runde?
ask-plan-time = Wie lange dauert sie? (4m, oder 45s each)
ask-plan-question = Was fragt sie? Eine leere Zeile fragt nichts.
ask-save-plan = In welche Datei den Plan speichern?
ask-minutes = In welche Datei das Protokoll schreiben?
ask-projector = Was sagt der Beamer?
ask-began = Wie lange vor dem Tastendruck begann sie? (90 s, oder 2 min ago)
ask-missed = Wann war es, und wer? (14:05 Bo, 14:05 Bo lead)
ask-seed = Falls es zum Los kommt: Zwei Personen tippen je einen Satz und bewahren ihn auf.
ask-seed-again = Dasselbe noch einmal. Es wird nicht angezeigt.
ask-lot = Der vorher festgelegte Startwert, Wort für Wort; leer, wenn er verloren ist.
ask-go-to = Zu welcher Zeit ab Beginn? (12:30, 1:02:30)

## The ballot

step-state-proposal = den Vorschlag formulieren
step-state-options = die Möglichkeiten aufschreiben
step-propose-winner = es allen als Vorschlag vorlegen
step-vote-again = noch einmal abstimmen
step-open-ballot = die Abstimmung eröffnen
step-close-early =
    { $count ->
        [one] vorzeitig schließen: { $count } hat noch nicht gestimmt
       *[other] vorzeitig schließen: { $count } haben noch nicht gestimmt
    }
step-reveal-count = aufdecken und auszählen
step-open-box = die Urne öffnen und auszählen
step-close-count = schließen und auszählen
step-ask-reason = den Einwand von { $name } aufschreiben
step-hear-objections = die Einwände offen anhören
step-amend = den Vorschlag ändern
step-record = die Entscheidung festhalten
step-next-is = danach: { $round }
step-to-close = zum Abschluss
ballot-pass-keyboard = Tastatur weiterreichen
ballot-how-counted = wie gezählt wurde
ballot-choice = ZUR WAHL
ballot-which = Was davon?
ballot-no-options = Noch steht nichts zur Wahl.
ballot-proposal = VORSCHLAG
ballot-no-proposal = Es gibt noch keinen Vorschlag. Ihn in einem Satz aufschreiben, den alle lesen können.
ballot-version = Fassung { $count }, geändert
ballot-version-answers = Fassung { $count }, nach einem Einwand geändert
ballot-shows-all = { $key } zeigt alles
ballot-cancelled = abgebrochen, nicht ausgezählt.
ballot-earlier = Abstimmung { $number }{ $version }: { $finding }
step-runoff = eine Stichwahl unter den Gleichen
step-casting = die entscheidende Stimme
step-lot = das Los ziehen
step-carry-over = ohne Entscheidung vertagen
step-fallback = mit Ja oder Nein abstimmen: { $share } der Stimmen entscheiden
step-yes-or-no = mit Ja oder Nein abstimmen
ballot-to-change = { $how } ({ $key } zum Ändern)
ballot-how = WIE WIR ENTSCHEIDEN
ballot-as-recommended = Wie empfohlen
ballot-recommended = Empfohlen
ballot-all-here = { $all }, alle da
ballot-some-here = { $all }, davon { $here } da
ballot-who = WER STIMMEN DARF
ballot-absent = nicht da
ballot-observing = Ohne Stimme, beobachtend: { $names }
ballot-support = Rückhalt
ballot-openness = Offenheit
ballot-closed = zu
ballot-open = offen
ballot-of-hundred = { $number } von 100
ballot-change-mind = WAS EINE MEINUNG ÄNDERN WÜRDE
ballot-more-in-minutes = { $count } weitere im Protokoll
unit-votes = Stimmen
unit-approvals = Zustimmungen
unit-score = Punkte
unit-star = Punkte, dann Stichwahl der zwei
unit-last-round = Stimmen in der letzten Runde
unit-points = Punkte
unit-dots = Klebepunkte
unit-beaten = Siege im Zweiervergleich
result-each-got = WAS JEDES BEKAM
result-consent = KONSENT
result-passed = ANGENOMMEN
result-picture = EIN BILD
result-shortlist = AUSWAHL
result-decided = ENTSCHIEDEN
result-tie = GLEICHSTAND
result-not-decided = NICHT ENTSCHIEDEN
result-not-passed = ABGELEHNT
result-no-quorum = KEIN QUORUM
result-no-votes = KEINE STIMMEN
result-objections-more = { $count } weitere Einwände
result-no-reason-yet = Begründung noch nicht festgehalten
result-tie-ladder = durch die Leiter gelöst
result-tie-stands = bleibt bestehen
result-tie-of = Gleichstand von { $options }: { $how }.
result-and = { $one } und { $other }
count-entitled = berechtigt
count-entitled-to-vote = stimmberechtigt
count-present = da
count-cast = gestimmt
count-votes-cast = abgegebene Stimmen
count-abstained = enthalten
count-not-voted = ohne Stimme
count-present-not-voted = da, ohne Stimmabgabe
count-absent = nicht da
result-count = DIE ZÄHLUNG
result-rule = DIE REGEL
result-beforehand = vorher festgelegt
proposal-propose = vorschlagen
proposal-clarify = klären
proposal-react = reagieren
proposal-amend = ändern
proposal-ballot = abstimmen
proposal-objections = Einwände
proposal-next-step = { $key } nächster Schritt
proposal-how-clarify = Fragen dazu, was er sagt, nicht ob er gut ist.
proposal-how-react = Von allen ein Satz; niemand antwortet.
proposal-how-amend = Eine Änderung nach der anderen; wer vorschlug, nimmt sie auf oder sagt, warum nicht.
voting-of = { $voted } von { $all }
voting-voted =
    { $voted ->
        [one] { $voted } von { $all } hat gestimmt
       *[other] { $voted } von { $all } haben gestimmt
    }
voting-open = Offene Abstimmung nach Namen. Die Taste einer Person nimmt ihre Stimme auf.
voting-hidden = Die Wahl bleibt verdeckt, bis alle gestimmt haben. Die Taste einer Person nimmt ihre Stimme auf, oder die Tastatur wandert.
voting-secret = Geheim: Nichts verbindet einen Zettel mit einem Namen. Die Tastatur wandert; alle stimmen ungesehen und einmal.
voting-secret-large = GEHEIME WAHL
voting-secret-public = { $all } dürfen stimmen, ungesehen und einmal. Das Ergebnis erscheint, wenn die Abstimmung geschlossen ist.
voting-roll = DIE LISTE
voting-legend = { $dot } hat gestimmt  { $ring } noch nicht
voting-not-entitled = Nicht berechtigt: { $names }
result-how-counted = Wie gezählt wurde

## Further keys

help-rehearsal_jump = In einer Probe: weiter zum Nächsten, was dich braucht: eine Warnung, alle haben gestimmt, die Zeit ist um.
help-rehearsal_marking = In einer Probe, in der du markierst: wie weit du mit der Absicht der Besetzung übereinstimmst, und jeder Fehlgriff.
help-rehearse = Den Plan mit Personen proben, die nicht da sind.
help-zoom = Nächste Größe einer Runde: normal, projector, compact.
help-coaching = Auf die ganze Sitzung zurückblicken: Balance im Verlauf, was auf jede Warnung folgte, Führungen ohne Echo.

## Rounds that colead brings, by their names in English

round-build-only = Nur anbauen
round-build-only-ask = Auf welchem davon bauen wir auf?
round-build-only-question = Was möchtest du der Idee von jemand anderem hinzufügen?
round-say-it-back = Mit eigenen Worten
round-say-it-back-ask = Wer kann sagen, was zuletzt gemeint war?
round-say-it-back-question = Was hast du gehört? Sag es so, dass sie nicken.
round-back-one-that-is-not-yours = Eine fremde Idee stützen
round-back-one-that-is-not-yours-ask = Welche Idee, nicht die eigene, würdest du stützen?
round-back-one-that-is-not-yours-question = Schreib eine Idee auf, nicht die eigene, und warum du sie stützt.
round-in-pairs-one-proposal = Zu zweit: ein Vorschlag
round-in-pairs-one-proposal-ask = Welche zwei Vorschläge könnten einer sein?
round-in-pairs-one-proposal-question = Unter euch: Hinter welchem einen Vorschlag könnt ihr beide stehen?
round-one-change-each = Je eine Änderung
round-one-change-each-ask = Welche eine Änderung würde dich Ja sagen lassen?
round-one-change-each-question = Mit welcher einen Änderung stündest du hinter dem, was vorliegt?
round-where-do-we-stand = Wo stehen wir?
round-where-do-we-stand-ask = Sind wir so weit auseinander, wie es klingt?
round-where-do-we-stand-question = Könntest du mit dem letzten Vorschlag leben?
round-silent-minute-then-a-bet-each = Stille, dann je eine Wette
round-silent-minute-then-a-bet-each-ask = Wenn du jetzt wetten müsstest: worauf?
round-silent-minute-then-a-bet-each-question = Eine stille Minute. Dann: Worauf würdest du setzen, und warum?
round-fifteen-per-cent = Fünfzehn Prozent
round-fifteen-per-cent-ask = Was könntest du beginnen, ohne jemanden zu fragen?
round-fifteen-per-cent-question = Was kannst du morgen tun mit dem, was du heute hast?
round-the-best-no = Das beste Nein
round-the-best-no-ask = Wer sieht es anders?
round-the-best-no-question = Was ist der beste Grund, es nicht zu tun?
round-how-would-it-surely-fail = Wie scheitert es sicher?
round-how-would-it-surely-fail-ask = Was würde sicher zum Scheitern führen?
round-how-would-it-surely-fail-question = Wie könnten wir sicher scheitern, und was davon tun wir schon?
round-draft-aloud = Laut entwerfen
round-draft-aloud-ask = Wer entwirft einen Satz zum Widersprechen?
round-draft-aloud-question = Was genau schlagen wir vor? Jemand entwirft laut, dann ändern wir.
round-round-least-heard-first = Reihum, die Leisen zuerst
round-round-least-heard-first-ask = Wer sieht es noch anders oder mehr?
round-round-least-heard-first-question = Was siehst du, das noch nicht gesagt wurde?
round-write-first = Erst schreiben
round-write-first-ask = Was hätte jede und jeder zuerst gesagt?
round-write-first-question = Was würdest du vorschlagen? Schreib einen Satz, bevor du sprichst.
round-if-it-were-yours = Wenn es deins wäre
round-if-it-were-yours-ask = Was tätest du, wenn du entscheiden müsstest?
round-if-it-were-yours-question = Wenn du entscheiden müsstest: Was würdest du anders machen?
round-in-pairs-what-is-missing = Zu zweit: Was fehlt?
round-in-pairs-what-is-missing-ask = Was sehen zwei von uns, das eine nicht sieht?
round-in-pairs-what-is-missing-question = Was fehlt an dem, was wir bisher gehört haben?
round-who-takes-a-part = Wer nimmt einen Teil?
round-who-takes-a-part-ask = Wem könnte ein Teil davon noch gehören?
round-who-takes-a-part-question = Welchen Teil würdest du führen, und was brauchst du dafür?
round-two-quiet-minutes = Zwei stille Minuten
round-two-quiet-minutes-ask = Wollen wir zwei Minuten denken, mit Absicht?
round-two-quiet-minutes-question = Was wird nicht gesagt? Schreib einen Satz für dich.
round-one-word-each = Je ein Wort
round-one-word-each-ask = Je ein Wort: Wo bist du gerade?
round-one-word-each-question = Ein Wort: Wie geht es dir damit?
round-in-twos-first = Erst zu zweit
round-in-twos-first-ask = Sagt es sich zu zweit leichter?
round-in-twos-first-question = Was macht es schwer, darüber zu reden?
round-five-minutes-of-air = Fünf Minuten Luft
round-five-minutes-of-air-ask = Brauchen wir fünf Minuten Luft?
round-five-minutes-of-air-question = Aufstehen. In fünf Minuten geht es weiter.
round-silent-minute = Stille Minute
round-silent-minute-question = Was denkst du wirklich? Schreib es auf.
round-go-round = Reihum
round-go-round-question = Was siehst du, das noch nicht gesagt wurde?
round-open-floor = Offene Runde
round-open-floor-question = Worauf bauen wir auf?
round-pairs = Zu zweit
round-pairs-question = Worin seid ihr beiden euch einig?
round-break = Pause
round-break-question = In fünf Minuten zurück.
round-what-we-promised = Was wir zugesagt haben
round-what-we-promised-question = Was haben wir davon getan, und was stand im Weg?

## The figures behind a warning

told-all = alle
told-led = { $led } der letzten { $turns } Beiträge führten, von { $by }
told-by-people =
    { $people ->
        [one] einer Person
       *[other] { $people } Personen
    }
told-by-all = allen { $people }
told-one = { $first }.
told-two = { $first }; { $second }.
told-none-answered = keiner wurde beantwortet
told-all-answered = alle wurden beantwortet
told-one-in = 1 von { $of } wurde beantwortet
told-many-in = { $many } von { $of } wurden beantwortet
told-followed = { $followed } der letzten { $turns } Beiträge folgten
told-none-led = keiner führte
told-some-led =
    { $led ->
        [one] { $led } führte
       *[other] { $led } führten
    }
told-quiet-seconds = Seit { $seconds } Sekunden Stille.
told-quiet-minutes = Seit { $minutes } Minuten Stille.
told-one-person = eine Person
told-one-leader = Es führt meist { $who }: { $led } der letzten { $of } Male.
told-concurrent = Von { $turns } Beiträgen führten { $lead }, { $follow } folgten, { $both } taten beides.
told-times = { $count }

## Why nothing came of a key

refusal-closed = Die Sitzung ist beendet. Zum Weitermachen wieder öffnen.
refusal-not-begun = Die Sitzung hat noch nicht begonnen. Die Leertaste startet die erste Runde.
refusal-has-begun = Die erste Runde hat begonnen; der Plan bleibt, wie er ist.
refusal-unknown-person = Diese Nummer hat niemand.
refusal-empty-name = Ein Name braucht mindestens einen Buchstaben oder eine Ziffer.
refusal-name-taken = { $name } steht schon auf der Liste. Einen Anfangsbuchstaben oder Nachnamen dazuschreiben.
refusal-too-many-people = Es gibt Tasten für 36 Personen; der Raum ist voll.
refusal-on-record = { $name } kommt schon in der Aufzeichnung vor. Stattdessen als gegangen vermerken.
refusal-no-seat = In dieser Richtung gibt es keinen Platz mehr.
refusal-not-present = { $name } ist nicht da. Erst als anwesend vermerken.
refusal-observer = { $name } beobachtet und macht nicht mit.
refusal-not-counted = { $name } möchte nicht markiert werden.
refusal-nobody-has-the-floor = Niemand hat das Wort. Erst die Taste einer Person drücken.
refusal-everybody-heard = In dieser Runde haben alle gesprochen.
refusal-unknown-mark = So eine Markierung gibt es nicht.
refusal-taken-up = Das ist kein Anstoß, den niemand aufgegriffen hat.
refusal-unknown-turn = So einen Beitrag gibt es nicht.
refusal-nobody-known = Niemand weiß, wer da gesprochen hat.
refusal-no-change = Das ist schon so.
refusal-before-the-start = Das war vor Beginn der ersten Runde.
refusal-in-the-future = Das kommt erst noch.
refusal-nothing-to-undo = Es gibt nichts rückgängig zu machen.
refusal-nothing-to-redo = Es gibt nichts zu wiederholen.
refusal-already-running = Die Runde läuft schon.
refusal-not-running = Es läuft keine Runde. Die Leertaste startet sie.
refusal-already-paused = Die Uhr steht schon.
refusal-not-paused = Die Uhr steht nicht.
refusal-no-time-left = Es ist keine Zeit mehr übrig, die man wegnehmen könnte.
refusal-nobody-pays = So kann es keine kommende Runde bezahlen.
refusal-backdated-too-far = So alt ist die Sitzung nicht.
refusal-before-the-round-before = Die Runde davor begann später.
refusal-last-round = Das ist die letzte Runde. Wenn alles gesagt ist, die Sitzung beenden.
refusal-first-round = Das ist die erste Runde.
refusal-ballot-open = Eine Abstimmung läuft. Erst schließen oder abbrechen.
refusal-other-rung = Die vorher festgelegte Leiter sieht jetzt einen anderen Schritt vor.
refusal-no-casting-vote = Vor dem Eröffnen festlegen, wer bei Gleichstand entscheidet.
refusal-no-seed = Vor dem Eröffnen den Startwert des Loses festlegen.
refusal-ladder-first = Gleichstand: Zuerst kommt die vorher festgelegte Leiter. Enter drücken.
refusal-no-fallback = Erst zweimal Konsent versuchen, mit einer Mehrheit, die danach gilt.
refusal-not-tied = { $name } gehört nicht zum Gleichstand.
refusal-other-seed = Das ist nicht der festgelegte Startwert: Sein Hash ist ein anderer. Wort für Wort schreiben.
refusal-no-ballot-open = Es läuft keine Abstimmung.
refusal-no-gap = Es gibt nichts zu klären.
refusal-empty-text = Es gibt nichts aufzuschreiben.
refusal-alert-gone = Die Warnung ist vorbei.
refusal-no-poll-open = Es läuft kein Stimmungsbild.
refusal-poll-revealed = Das Stimmungsbild ist aufgedeckt. Die Antworten bleiben, wie sie sind.
refusal-no-answers = Noch hat niemand geantwortet.
refusal-bad-conviction = Die Überzeugung geht von 0 bis 4.
refusal-no-proposal = Erst den Vorschlag formulieren.
refusal-no-options = Noch steht nichts zur Wahl. Erst die Möglichkeiten aufschreiben.
refusal-one-option = Eine Möglichkeit ist keine Wahl. Eine weitere aufschreiben oder mit Konsent oder Ja/Nein darüber abstimmen.
refusal-too-many-options = Auf einem Stimmzettel ist Platz für 20 Möglichkeiten.
refusal-option-twice = { $name } steht schon auf der Liste.
refusal-abstaining-is-no-option = Enthalten kann man sich immer: Das ist keine Möglichkeit. Von der Liste nehmen.
refusal-nobody-entitled = Niemand ist stimmberechtigt.
refusal-not-entitled = { $name } ist in dieser Abstimmung nicht stimmberechtigt.
refusal-has-not-voted = { $name } hat nicht gestimmt.
refusal-wrong-method = Diese Stimme passt nicht zur Methode der Abstimmung.
refusal-secret = Diese Abstimmung ist geheim. Alle geben einen eigenen Zettel ab.
refusal-not-secret = Diese Abstimmung ist nicht geheim.
refusal-handed-in = { $name } hat einen Zettel abgegeben. Geheim lässt er sich nicht zurücknehmen: Nichts sagt, welcher es ist.
refusal-no-objection = { $name } hat in dieser Abstimmung nichts eingewandt.
refusal-not-a-later-version = Diese Fassung kommt nicht nach der Abstimmung.
refusal-nothing-promised = Es ist keine Zusage mehr offen.
refusal-begun-already = Die Sitzung hat begonnen; frühere Zusagen kommen zuerst oder gar nicht.
refusal-unknown-promise = Das wurde hier nicht zugesagt.
refusal-no-decision = Noch ist keine Entscheidung festgehalten.
refusal-unknown-commitment = So eine Zusage gibt es nicht.
refusal-not-closed = Die Sitzung ist nicht beendet.
refusal-undecided-at-close = Es gibt keine Entscheidung. Abstimmen oder sagen, warum die Sitzung ohne eine endet.

## What is said when something was done, or was not

notice-theme = Farbschema: { $name }.
notice-bell = Klingel: { $name }.
notice-zoom = Größe: { $name }.
notice-minutes = Das Protokoll steht in { $path }.
notice-nobody-objected = In der letzten Abstimmung hat niemand etwas eingewandt.
notice-end-gone-by = Das geplante Ende, { $end }, ist vorbei; die Sitzung dauert so lange wie geplant.
notice-mouse-on = Die Maus ist an. Mit Umschalt lässt sich Text markieren.
notice-mouse-off = Die Maus ist aus.
notice-noted = Notiert.
notice-parked = Für später geparkt.
notice-message-shown = Die Nachricht steht auf dem Beamer.
notice-saving-again = Das Speichern geht wieder; nichts fehlt.
notice-kept-in = Die Sitzung wird jetzt in { $path } gespeichert.
notice-saving-works = Das Speichern geht. Es muss nichts umziehen.
notice-nothing-marked = Noch ist nichts markiert.
notice-undone-many = Zurückgenommen: { $steps } Änderungen.
notice-redone-many = Wiederholt: { $steps } Änderungen.
notice-undone = Zurückgenommen: { $what }.
notice-redone = Wiederholt: { $what }.
notice-undone-on-stage = Auf der Bühne zurückgenommen: { $what }.
notice-redone-on-stage = Auf der Bühne wiederholt: { $what }.
notice-takes-back = { $key } nimmt das zurück.
change-marked = { $name }: { $mode }
change-missed = { $name }: { $mode }, nachgetragen für { $time }
change-recoded = { $name }: { $mode } statt { $other }
change-reattributed = { $mode }: { $name } statt { $other }
change-at = { $what } um { $time }
change-of = { $name } · { $mode }
change-of-recoded = { $name } · { $mode } statt { $other }
change-whose = { $name } statt { $other }
notice-began-already = Sie begann schon vor { $length }.
notice-began = Die Runde begann vor { $length }.
notice-round-over = { $round } ist vorbei.
notice-goes-back = { $key } führt dorthin zurück.
notice-snoozed = Die Warnung ist für fünf Minuten weg.
notice-on-projector = Auf dem Beamer: { $what }.
notice-room-sees = Die Warnung ist jetzt für alle zu sehen.
notice-none-unseen = Es gibt keine Warnung, die nicht schon alle gesehen haben.
notice-nothing-open = Aus früheren Sitzungen ist hier nichts offen.
notice-promised-left-out = Frühere Zusagen bleiben weg.
notice-promised-first = Frühere Zusagen kommen zuerst.
notice-nothing-promised = Früher wurde nichts zugesagt.
notice-last-mark = Die letzte Markierung gehört jetzt { $name }.
notice-the-mark = Die Markierung gehört jetzt { $name }.
notice-last-mode = Die letzte Markierung ist jetzt: { $mode }.
notice-added = Nachgetragen: { $what } um { $time }.
notice-has-left = { $name } ist gegangen.
notice-is-here = { $name } ist da.
notice-consent = { $name }: { $consent }.
notice-next = Danach: { $round }.
notice-draft-kept = Das Geschriebene ist fürs nächste Mal noch da.
notice-choose-plan = Zum Proben einen Plan wählen.
notice-no-ballot = Es läuft keine Abstimmung. Enter führt zum nächsten Schritt.
notice-all-voted = Alle Anwesenden haben gestimmt.
notice-plan-unwritten = Dieser Plan lässt sich nicht als Datei schreiben.
notice-mend-plan = Erst beheben, was am Plan nicht stimmt.
notice-plan-taken = Die Sitzung geht nach diesem Plan.
notice-plan-saved = Der Plan steht in { $path }.
length-seconds = { $seconds } s
length-minutes = { $minutes } Min.
length-minutes-seconds = { $minutes } Min. { $seconds } s

## What a line of text lacks

fault-how-long = Eine Dauer schreiben, etwa 90 s oder 2 min.
fault-when = Uhrzeit und Namen schreiben, etwa 14:05 Bo.
fault-nothing-of = Von { $name } ist nichts markiert.
fault-name = Einen Namen oder seinen Anfang schreiben.
fault-two-names = { $one } oder { $other }? Mehr davon schreiben.
fault-nobody = Hier heißt niemand { $name }.
fault-day-passed = Der Tag ist vorbei; einen späteren schreiben.
fault-no-reason = Kein Grund ist geschrieben. Noch einmal Enter: Die Sitzung endet ohne Entscheidung und ohne Grund.
fault-reason-of-a-key = „{ $key }“ ist eine Taste und kein Grund. Einen schreiben oder die Zeile leer lassen.
no-reason-given = Kein Grund wurde genannt.
fault-date = Das Datum als Jahr, Monat, Tag schreiben: 2026-12-31.
fault-time = Als 12:30, 1:02:30 oder 90s schreiben.
fault-file = Den Namen einer Datei schreiben.
fault-no-session = Es ist keine Sitzung offen.
fault-other-seed = Das wurde vorhin nicht getippt. Esc beginnt von vorn.
fault-short-seed = Unter { $count } Zeichen ließe es sich aus dem Hash erraten. Einen Satz schreiben.

## The palette

palette-go-to = Zu { $time } { $kind }: { $title }
palette-on-screen = { $round } ist auf dem Schirm.
palette-go-to-round = Zu Runde { $number }: { $round }
palette-choose = { $name } auswählen.
palette-answers = { $name } antwortet im Stimmungsbild.
palette-floor-back = { $name } das Wort wieder nehmen.
palette-floor = { $name } das Wort geben.
palette-votes = { $name } stimmt ab.
palette-promises = { $name } sagt etwas zu.
palette-marked = Markiert: { $name }, { $mode }.
palette-mark = { $name } markieren: { $mode }.
palette-that-was = Das war { $name }, nicht { $other }.
palette-arrives = Anwesenheit: { $name } ist da.
palette-leaves = Anwesenheit: { $name } geht.
palette-what = { $name }, { $mode }
palette-add-mark = Markierung um { $time } nachtragen: { $what }.
palette-add-mark-at = Markierung um { $time } nachtragen.
palette-correct = { $mark }: Das war { $right }.

## Methods and signs, by their names in files

method-consent = Konsent
method-yes-no = ja oder nein
method-fist = Faust bis fünf
method-gradients = Stufen der Zustimmung
method-plurality = je eine Stimme
method-approval = Zustimmungswahl
method-score = Punktwertung
method-star = STAR
method-irv = integrierte Stichwahl
method-schulze = Schulze
method-ranked-pairs = gereihte Paare
method-borda = Borda
method-copeland = Copeland
method-minimax = Minimax
method-condorcet = Condorcet
method-dots = Klebepunkte
method-conviction = Überzeugung und Neugier
sign-consent = Konsent
sign-concern = Bedenken
sign-stand-aside = beiseite
sign-objection = Einwand
sign-block = blockiert
sign-abstain = enthalten
sign-yes = ja
sign-no = nein
sign-for = dafür
sign-against = dagegen
sign-undecided = offen
sign-blank = leer
sign-spoiled = ungültig
sign-major-concerns = große Bedenken
sign-minor-concerns = kleine Bedenken
sign-fine = in Ordnung
sign-support = dafür
sign-will-lead = geht voran
sign-whole-hearted-endorsement = von ganzem Herzen dafür
sign-agreement-with-a-minor-point-of-contention = dafür, mit einem kleinen Streitpunkt
sign-support-with-reservations = dafür, mit Vorbehalten
sign-more-discussion-needed = noch zu besprechen
sign-don-t-like-but-will-support = gefällt nicht, trage es mit
sign-serious-disagreement = entschieden dagegen
sign-veto = Veto

## The paper in the booth

booth-consent-concern = Konsent, mit Bedenken
booth-stand-aside = tritt beiseite
booth-sure = sicher: { $how }
booth-could-change = etwas könnte mich umstimmen
booth-nothing-could = nichts könnte das
booth-what-would-change = was mich umstimmen würde
booth-one-key = Eine Taste drücken.
booth-approve = Der Reihe nach: y stimmt zu, n nicht.
booth-score-ten = Der Reihe nach: 0 am schlechtesten bis 9, x für 10; ab lässt eines ohne Wertung.
booth-score = Der Reihe nach: 0 am schlechtesten bis { $best } am besten; ab lässt eines ohne Wertung.
booth-dots-of = Der Reihe nach: wie viele von { $dots } Punkten, 0 bis 9.
booth-dots = Der Reihe nach: wie viele Punkte, 0 bis 9.
booth-rank = Ihre Tasten drücken, das Beste zuerst. Früher aufhören ist erlaubt.
booth-rank-equal = Ihre Tasten drücken, das Beste zuerst; = vor einer Taste: so gut wie das letzte.
booth-held = Eine Haltung, wie fest, und was umstimmen würde, oder nichts.
booth-held-secret = Haltung, wie fest, und ob sie sich ändern kann. Worte verraten.
booth-pass = Die Tastatur geht an { $name }. Alle anderen schauen weg.
booth-then-enter = Dann drückt { $name } Enter.
booth-votes-recorded = { $name } stimmt, die Moderation schreibt mit
booth-too-much = Das ist mehr, als noch da ist.
booth-nothing-here = Diese Taste markiert hier nichts.
booth-nothing-yet = Noch nichts abzugeben.
booth-marked-alone = Markiert. Enter gibt ab; bis dahin lässt es sich ändern.
booth-marked = Markiert. Enter gibt ab.
booth-so-many = { $marked } von { $all }.
booth-backspace = Rücktaste auf leerem Zettel nimmt die Stimme zurück.
booth-covered = Nichts wird gezeigt. Tab zeigt es, wenn sonst niemand zusieht.
booth-uncovered = Tab verdeckt es wieder.

## The rules of a ballot

rules-title = Die Regeln der nächsten Abstimmung
rules-fixed = Fest ab Eröffnung und mit dem Ergebnis gezeigt.
rule-advised = Empfohlen
rule-method = Methode
rule-ladder = Bei Gleichstand
rule-veto = Eine Person stoppt
rule-options = Möglichkeiten
rule-dots = Punkte je Person
rule-voting = Stimmen
rule-threshold = Schwelle
rule-base = Anteil von
rule-tie = Gleichstand
rule-stand-aside = Dürfen beiseite
rule-quorum = Quorum
rule-quorum-of = Quorum zählt
rule-comparison = Genau so viele
rule-also = Und außerdem
rule-blocks = Dürfen blockieren
rule-fallback = Zweimal gestoppt
rule-fist = Finger
rule-fingers = Mindestens
rule-average = Mindestschnitt
rule-support = Rückhalt
rule-floor = Zum Sieg nötig
rule-equal-ranks = Mehrere zuerst
rule-top = Beste Punktzahl
rule-no-score = Ohne Punkte
rule-star-ties = Gleiche in STAR
rule-last-place = Gleich am Ende
rule-strength = Ein Sieg zählt
rule-points = Punkte
rule-cap = Für eine
value-as-it-is = { $method }, wie jetzt
value-then = { $first }, dann { $next }
value-veto = ja, ein Veto ist gewollt
value-no = nein
value-consent = Konsent: kein Einwand bleibt
value-no-options = noch keine
value-any-number = beliebig viele
value-open = offen, nach Namen
value-hidden = verdeckt, bis alle gestimmt haben
value-secret = geheim: Zahlen, nie Namen
value-outcome-only = geheim: nur das Ergebnis, keine Zahlen
value-more-than = mehr als { $share }
value-at-least = mindestens { $share }
value-cast = abgegebene Stimmen
value-present = Anwesende
value-eligible = alle Stimmberechtigten
value-tie-lost = gilt als abgelehnt
value-tie-again = führt zu neuer Abstimmung
value-tie-carried = vertagt den Vorschlag
value-none = keines
value-people = { $people } Personen
value-more-than-entitled = mehr als { $share } der Berechtigten
value-at-least-entitled = mindestens { $share } der Berechtigten
value-quorum-present = alle Anwesenden
value-quorum-voting = Stimmen, die etwas sagen
value-any-share = jeder Anteil
value-not-enough = reichen nicht: Es braucht mehr
value-enough = reichen
value-nothing-else = nichts weiter
value-share-of = { $share }: { $whom }
value-no-fallback = ohne Konsent keine Entscheidung
value-fallback = mindestens { $share } der Stimmen entscheiden
value-every-hand = jede Hand zeigt { $fingers } oder mehr
value-no-fist = niemand zeigt eine Faust
value-average = der Durchschnitt entscheidet
variant-winning-votes = Siegerstimmen
variant-margins = Stimmenvorsprung
variant-split = zu gleichen Teilen
variant-skip = übersprungen
variant-exhaust = zählt nicht mehr
variant-exhaust-if-multiple-continuing = zählt nicht mehr, wenn mehrere im Rennen sind
variant-all-branches = jede Reihenfolge gezählt
variant-eliminate-all = scheiden zusammen aus
variant-average = Durchschnitt
variant-truncated = nur Gereihte
variant-modified = nach Zahl der Gereihten
variant-zero = null
variant-ignore = bleibt außen vor
variant-report = werden genannt
variant-official-2023 = amtlich 2023
variant-bettervoting-2025 = BetterVoting 2025
rung-method-rule = Regel der Methode
rung-runoff = Stichwahl
rung-casting-vote = entscheidende Stimme
rung-lot = Los
rung-carried-over = vertagt
booth-votes = { $name } stimmt ab
booth-approved = ja
booth-not-approved = nein
notice-warning = Warnung: { $pattern }

## The commitments

deeds-title = WER MACHT WAS BIS WANN
deeds-how-known = Woran wir es merken
deeds-many = { $count } Zusagen: viele versprochen, wenige gehalten. Welche sind die wichtigsten?
deeds-decision = ENTSCHEIDUNG
deeds-no-decision = KEINE ENTSCHEIDUNG
deeds-nothing-recorded = Noch ist nichts festgehalten.
deeds-no-review = noch ohne Prüftermin
deeds-reviewed = Prüfung am { $date }
deeds-decided = ENTSCHIEDEN,
deeds-not-staffed = OHNE LEUTE
deeds-decided-not-staffed = ENTSCHIEDEN, OHNE LEUTE
deeds-nobody-carries = Noch führt niemand diese Entscheidung aus. Wer macht den ersten Schritt, und bis wann?
deeds-none = Noch hat niemand etwas übernommen.
deeds-how = Die Taste einer Person drücken und schreiben, was sie tun wird. Eine Person, eine Tat, ein Datum.
deeds-by = bis { $date }
deeds-no-date = ohne Datum
deeds-a-persons-key = Taste einer Person
deeds-for-that-person = für diese Person
deeds-remove = entfernen
deeds-known = woran wir es merken
deeds-review = Prüftermin
deeds-who-carries = wer trägt es
deeds-add = eine Zusage hinzufügen
pledge-title = Übernehmen, helfen, nicht im Weg stehen, oder geht es nicht?
pledge-key-own = übernehmen
pledge-key-help = helfen
pledge-key-not-block = nicht im Weg
pledge-key-cannot = geht nicht
pledge-own = übernimmt es
pledge-help = hilft
pledge-not-block = steht nicht im Weg
pledge-cannot = kann nicht
objection-title = Wie endete der Einwand?
objection-no-reason = ohne Begründung
objection-stands = er besteht weiter
objection-key-withdrawn = zurückgezogen
objection-key-later = später, jemand greift ihn auf
objection-key-watched = im Blick: ein Bedenken, kein Einwand
objection-answered = beantwortet mit Fassung { $version }
objection-taken-up = { $name } greift ihn auf
objection-taken-up-until = { $name } greift ihn auf bis { $date }
objection-withdrawn = zurückgezogen
objection-watched = im Blick bis zur Prüfung
version-title = Der Vorschlag
version-heading = FASSUNG { $number }  { $time }
version-answers = { $heading }, beantwortet die Einwände aus Abstimmung { $ballot }
version-open = läuft
version-cancelled = abgebrochen, nicht ausgezählt
version-ballot = ABSTIMMUNG { $number }  { $method }: { $finding }
version-heard = Ein Einwand, offen gehört: { $text }
version-objects = { $name } wendet ein: { $reason }

## The close

close-decided = ENTSCHIEDEN
close-nothing = NICHTS FESTGEHALTEN
close-asks-why = Es gibt keine Entscheidung und keinen Grund dafür. Beim Beenden wird danach gefragt.
close-no-owner = Niemand hat gesagt, es zu übernehmen
close-owned-by = Übernommen von { $names }
close-time = ZEIT
close-warnings = WARNUNGEN
close-marking = MARKIERUNG
close-minds = MEINUNGEN
close-planned-took = geplant { $planned }, gedauert { $taken }
close-planned-not-begun = geplant { $planned }, nicht begonnen
close-no-warnings = keine
close-by-round = { $count } mit einer Runde beantwortet
close-not-so = { $count } „stimmt nicht“
close-put-away = { $count } verschoben
close-passed-by = { $count } vorübergegangen
close-still-up = { $count } noch da
close-list = { $first }, { $next }
close-so-many = { $count }: { $what }
close-parked = GEPARKT
close-notes = NOTIZEN
close-not-saved = Nicht gespeichert: { $reason }
close-saved-in = Gespeichert in { $file }
close-saving-in = Speichert in { $file }
close-leave = colead verlassen
close-close = die Sitzung beenden
close-reopen = wieder öffnen
close-edit = die Entscheidung ändern
close-minutes = Protokoll
length-hours = { $hours } Std.
length-hours-minutes = { $hours } Std. { $minutes } Min.

## What a count found, and its rule

row-of-clauses = { $first }; { $next }
why-stands = Kein Einwand bleibt: { $list }.
why-nobody-entitled = Nicht entschieden: Niemand ist stimmberechtigt.
why-nobody-voted = Nicht entschieden: Niemand hat gestimmt.
why-no-vote = Nicht entschieden: keine Stimme abgegeben ({ $list }).
why-kept-not-valid = Die Zählung bleibt aufgezeichnet und gilt nicht.
why-got-nothing = Nicht entschieden: Nichts bekam eine Stimme.
why-no-condorcet = Nicht entschieden: Nichts schlägt alles andere im direkten Vergleich.
why-no-ballot-counts = Nicht entschieden: Kein Zettel zählt für etwas.
why-approvals-short = Nicht entschieden: höchstens { $most } von { $of } Zustimmungen; nötig waren { $what }.
why-not-decided-tie = Nicht entschieden: Gleichstand, { $what }.
why-not-decided = Nicht entschieden: { $several }.
why-objection-stands = { $count } Einwand bleibt, { $then }
why-objections-stand = { $count } Einwände bleiben, { $then }
why-block-stands = { $count } Blockade bleibt, { $then }
why-blocks-stand = { $count } Blockaden bleiben, { $then }
why-needs-none = Konsent verträgt keinen
why-limit = erlaubt sind { $limit }
why-stood-aside-limit = { $count } traten beiseite, erlaubt sind { $limit }
why-nobody-consented = niemand gab Konsent
why-consented-concern = { $count } Konsent ({ $some } mit Bedenken)
why-consented = { $count } Konsent
why-stood-aside = { $count } beiseite
why-objected =
    { $count ->
        [one] { $count } Einwand
       *[other] { $count } Einwände
    }
why-blocked =
    { $count ->
        [one] { $count } Blockade
       *[other] { $count } Blockaden
    }
why-abstained =
    { $count ->
        [one] { $count } Enthaltung
       *[other] { $count } Enthaltungen
    }
why-blank = { $count } leer
why-spoiled = { $count } ungültig
why-passed-nobody-vetoes = Angenommen: niemand legt ein Veto ein; { $support } von { $of } tragen es oder mehr.
why-not-passed-nobody-vetoes = Abgelehnt: niemand legt ein Veto ein; { $support } von { $of } tragen es oder mehr.
why-not-passed-veto = Abgelehnt: { $count } Veto; { $support } von { $of } tragen es oder mehr.
why-not-passed-vetoes = Abgelehnt: { $count } Vetos; { $support } von { $of } tragen es oder mehr.
why-were-needed = Nötig waren { $needed }.
why-passed = Angenommen: { $what }.
why-not-passed-tie = Abgelehnt: Gleichstand, { $what }.
why-not-passed = Abgelehnt: { $what }.
why-second-met = Auch die zweite Bedingung ist erfüllt: { $what }.
why-first-alone = Nur die erste Bedingung ist erfüllt: { $what }.
why-second-alone = Nur die zweite Bedingung ist erfüllt: { $what }.
why-second-missed = Auch die zweite Bedingung ist verfehlt: { $what }.
why-cast-one = { $yes } von { $of } Stimme für Ja; nötig war { $share } ({ $what })
why-cast = { $yes } von { $of } Stimmen für Ja; nötig: { $share } ({ $what })
why-present-yes = { $yes } von { $of } Anwesenden für Ja; nötig: { $share } ({ $what })
why-entitled-yes = { $yes } von { $of } Berechtigten für Ja; nötig: { $share } ({ $what })
why-more-than = mehr als { $share }
why-at-least = mindestens { $share }
why-all = alle
why-half = die Hälfte
why-one-third = ein Drittel
why-two-thirds = zwei Drittel
why-one-quarter = ein Viertel
why-three-quarters = drei Viertel
why-or-more = { $needed } oder mehr
why-more-than-there-are = mehr als es gibt
why-yes-no-list = { $yes } Ja, { $no } Nein, { $list }.
why-yes-no = { $yes } Ja, { $no } Nein.
why-quorum-present-one = { $reached } von { $of } Berechtigten ist da, das Quorum ist { $quorum }
why-quorum-present = { $reached } von { $of } Berechtigten sind da, das Quorum ist { $quorum }
why-quorum-voted = { $reached } von { $of } Berechtigten haben gestimmt, das Quorum ist { $quorum }
why-every-hand = jede Hand zeigt { $fingers } oder mehr
why-hand-below = { $count } Hand liegt unter { $fingers }
why-hands-below = { $count } Hände liegen unter { $fingers }
why-no-fist = niemand zeigt eine Faust
why-fist = { $count } Faust gezeigt
why-fists = { $count } Fäuste gezeigt
why-average-asked = der Durchschnitt ist { $figure }, verlangt war { $other }
why-average-hides = Der Durchschnitt ist { $figure }; er verdeckt, was einzelne Hände sagen.
why-tie = Gleichstand: { $name }.
why-most-marks = { $name } hat die meisten Stimmen: { $figure } von { $other }, { $what }.
why-a-majority = eine Mehrheit
why-no-majority = keine Mehrheit
why-each-marks = Je { $figure } von { $other } Stimmen, mehr hat niemand.
why-most-approvals = { $name } hat die meiste Zustimmung: { $figure } von { $other }.
why-each-approved = Je { $figure } von { $other } stimmen zu, mehr hat niemand.
why-most-dots = { $name } hat die meisten Punkte: { $figure } von { $other }.
why-each-dots = Je { $figure } von { $other } Punkten, mehr hat niemand.
why-dots-shortlist = Klebepunkte ergeben eine Auswahl, keine Entscheidung.
why-only-option = { $name } ist das Einzige zur Wahl.
why-score-total = { $name } hat die höchste Summe, { $total } von { $most } Punkten.
why-score-mean = { $name } hat den höchsten Schnitt, { $figure } von { $voters }, die es bewerteten.
why-share-total = Gleiche höchste Summe, { $total } von { $most } Punkten.
why-share-mean = Gleicher höchster Schnitt, { $figure } von { $voters }, die es bewerteten.
why-star-level = Die Stichwahl { $name } gegen { $other } steht gleich bei { $most }, { $none } für keines.
why-star-above = { $name } liegt auf { $most } Zetteln vor { $other }, auf { $least } dahinter, auf { $none } gleich.
why-star-finalists = Sie stehen in der Stichwahl mit { $most } und { $least } Punkten.
why-two-to-one = { $name } hat die meisten Punkte: { $figure }.
why-each-points = Je { $figure } Punkte, mehr hat niemand.
why-irv-votes = { $name } hat { $figure } der { $other } noch zählenden Stimmen { $what }.
why-irv-first = in der ersten Runde
why-irv-round = in Runde { $round }
why-beats-all = { $name } schlägt alles andere im direkten Vergleich.
why-conviction = Überzeugung dafür zusammen { $yes }, dagegen { $no }.
why-open-minds = { $open } von { $of } können sagen, was sie umstimmen würde.
why-picture = Das ist ein Bild des Raums, keine Entscheidung.
why-not-told-decided = Entschieden. Die Zahlen dieser geheimen Abstimmung werden nicht genannt.
why-not-told-not-decided = Nicht entschieden. Die Zahlen dieser geheimen Abstimmung werden nicht genannt.
why-not-told-tie = Die Regeln trennen nicht, worüber abgestimmt wurde. Die Zahlen dieser geheimen Abstimmung werden nicht genannt.
why-not-told-quorum = Das Quorum wurde verfehlt: Die Zählung gilt nicht. Die Zahlen dieser geheimen Abstimmung werden nicht genannt.
why-not-told-nobody = Niemand hat gestimmt. Die Zahlen dieser geheimen Abstimmung werden nicht genannt.
why-unanimous = Alle, die stimmten, wählten dasselbe; das Ergebnis sagt also, was jede Person wählte.
why-all-but-one = Alle bis auf eine Person wählten dasselbe; sie weiß also, was alle anderen wählten.
why-seed-fixed = Der Startwert des Loses steht fest; sein Hash ist { $name } ({ $other }).
why-casting-vote = Die entscheidende Stimme von { $name }: { $other }.
why-drawn = Durch Los gezogen: { $name }. Der vor der Abstimmung festgelegte Startwert: „{ $other }“ ({ $figure }).
why-seed-lost = Der Startwert des Loses ist verloren: Der Gleichstand bleibt, keine Entscheidung.
why-carried-over = Der Gleichstand bleibt: keine Entscheidung, vertagt.
why-after-tie = Bei Gleichstand: { $several }.
why-then = dann { $what }
why-own-rule = die Regel der Methode
why-runoff = eine Stichwahl unter den Gleichen
why-casting = die entscheidende Stimme
why-lot = ein Los mit vorher festgelegtem Startwert
why-no-decision-carried = keine Entscheidung, vertagt
why-a-tie-is-lost = Gleichstand gilt als abgelehnt
why-rule-tie-lost = Gleichstand gilt als abgelehnt: Alles bleibt, wie es ist.
why-rule-tie-again = Bei Gleichstand stimmen dieselben noch einmal ab.
why-rule-tie-carried = Bei Gleichstand fällt keine Entscheidung; der Vorschlag wird vertagt.
why-rule-consent = Konsent: entschieden, wenn kein Einwand bleibt und mindestens eine Person Konsent gibt.
why-rule-asides = Bedenken und Beiseitetreten werden vermerkt und halten nichts auf.
why-rule-asides-none = Bedenken werden vermerkt und halten nichts auf; wer beiseitetritt, hält es auf.
why-rule-asides-limit = Bedenken werden vermerkt und halten nichts auf; bis zu { $limit } dürfen beiseitetreten.
why-rule-abstention = Eine Enthaltung ist weder Konsent noch Einwand.
why-rule-block = Bis zu { $limit } Blockade darf bleiben.
why-rule-blocks = Bis zu { $limit } Blockaden dürfen bleiben.
why-rule-fallback = Halten Einwände es zweimal auf, entscheidet Ja oder Nein: mindestens { $share } der Stimmen.
why-rule-yes-no = Ja/Nein: { $what }; { $then }.
why-rule-as-well = Außerdem: { $what }.
why-rule-not-a-vote = eine Enthaltung ist keine Stimme
why-rule-works-as-no = eine Enthaltung wirkt wie ein Nein
why-rule-absence-no = Enthaltung oder Fehlen wirkt wie ein Nein
why-rule-of-cast = { $share } der Stimmen müssen Ja sagen
why-rule-of-present = { $share } der Anwesenden müssen Ja sagen, also { $what } von { $of }
why-rule-of-entitled = { $share } der Berechtigten müssen Ja sagen, also { $what } von { $of }
why-quorum-cannot = Quorum: { $needed } sind nötig und nur { $of } berechtigt; es ist nicht zu erreichen.
why-quorum-must-present-one = Quorum: { $what } müssen da sein; { $here } ist es.
why-quorum-must-present = Quorum: { $what } müssen da sein; { $here } sind es.
why-quorum-must-vote = Quorum: { $what } müssen stimmen; eine Enthaltung ist keine Stimme.
why-quorum-more-than = mehr als { $share } der { $of } Berechtigten ({ $what })
why-quorum-at-least = mindestens { $share } der { $of } Berechtigten ({ $what })
why-quorum-people = { $people } der { $of } Berechtigten
why-rule-fist = Faust bis fünf: { $list }.
why-finger-0 = 0 nein
why-finger-1 = 1 große Bedenken
why-finger-2 = 2 kleine Bedenken
why-finger-3 = 3 in Ordnung
why-finger-4 = 4 dafür
why-finger-5 = 5 geht voran
why-rule-fist-least = Angenommen, wenn jede Hand { $fingers } oder mehr zeigt.
why-rule-no-fist = Angenommen, wenn niemand eine Faust zeigt.
why-rule-average = Angenommen, wenn der Durchschnitt { $figure } oder mehr ist.
why-rule-gradients = Stufen der Zustimmung: acht Stufen von ganzem Herzen (1) bis Veto (8); Stufe 4 ist Enthaltung.
why-rule-no-veto = Angenommen, wenn niemand ein Veto einlegt; vor dem Handeln die Verteilung ansehen.
why-rule-support = Angenommen, wenn niemand ein Veto einlegt und mindestens { $share } der Nicht-Enthaltenen es tragen oder mehr.
why-rule-plurality = Je eine Stimme: Die meisten Stimmen gewinnen, mit oder ohne Mehrheit.
why-rule-first-rank = Bei gereihten Zetteln zählt der erste Rang; { $what }.
why-equal-share = mehrere auf dem ersten Rang teilen sich die Stimme
why-equal-next = bei mehreren auf dem ersten Rang zählt das nächste Einzelne
why-equal-nobody = bei mehreren auf dem ersten Rang zählt der Zettel nicht
why-rule-approval = Zustimmungswahl: alles markieren, womit man leben kann; die meisten Zustimmungen gewinnen.
why-rule-floor = Nötig ist mindestens { $share } der Stimmen.
why-rule-dots-budget = Klebepunkte: je { $dots } zum Verteilen oder Häufen; mehr, und der Zettel zählt nicht.
why-rule-dots-free = Klebepunkte: beliebig viele, verteilt oder gehäuft.
why-rule-cap = Eine Möglichkeit bekommt höchstens { $cap } von einer Person.
why-rule-sums = Die Summen ergeben eine Auswahl, keine Entscheidung.
why-rule-score = Punktwertung: je 0 bis { $most } Punkte.
why-rule-highest-total = Die höchste Summe gewinnt; ohne Punkte zählt 0.
why-rule-highest-mean = Der höchste Schnitt der gegebenen Punkte gewinnt; ohne Punkte zählt nichts.
why-rule-star = STAR: je 0 bis { $most } Punkte; ohne Punkte zählt 0.
why-rule-star-runoff = Die zwei höchsten Summen gehen in die Stichwahl; es gewinnt, was auf mehr Zetteln höher liegt.
why-rule-star-report = Alles, was ein Gleichstand zulässt, wird genannt.
why-rule-star-official = Gleichstand: direkter Vergleich, in der Stichwahl nach Summe, dann Höchstwertungen.
why-rule-irv = Integrierte Stichwahl: beliebig viele reihen; ein Zettel zählt für das Beste, das noch im Rennen ist.
why-rule-irv-out = Mehr als die Hälfte der noch zählenden Zettel gewinnt; sonst scheidet das Letzte aus, und seine Zettel ziehen weiter.
why-rule-schulze = Schulze: Vergleich je zu zweit; wer alle schlägt, gewinnt, und ein Kreis wird über die stärksten Siegwege gelöst.
why-rule-copeland = Copeland: Vergleich je zu zweit; die meisten Siege und halben Unentschieden gewinnen.
why-rule-minimax = Minimax: Vergleich je zu zweit; die kleinste schwerste Niederlage gewinnt.
why-rule-condorcet = Condorcet: Vergleich je zu zweit; wer alle schlägt, gewinnt, sonst niemand.
why-rule-rank-many = Beliebig viele reihen, auch mehrere gleich; was fehlt, steht unter allem anderen.
why-rule-winning-votes = Ein Sieg ist so stark, wie er Stimmen hat.
why-rule-margins = Ein Sieg ist so stark wie sein Vorsprung an Stimmen.
why-rule-borda = Borda: reihen; jeder Rang bringt Punkte, die meisten gewinnen.
why-rule-conviction = Überzeugung und Neugier: sagen, wo man steht, wie fest von 0 bis 4, und was umstimmen würde.
why-rule-conviction-picture = Das Ergebnis zeigt Rückhalt und Offenheit, jedes für sich; es ist ein Bild des Raums, keine Entscheidung.
why-advice-objection = Konsent: ein Vorschlag, und ein Einwand soll ihn aufhalten können.
why-advice-group = Konsent: ein Vorschlag in einer Gruppe, die jeden Einwand hören und nutzen kann.
why-advice-yes-no = Ja oder Nein: ein Vorschlag, zu viele, um jeden Einwand zu hören, und kein Veto gewollt.
why-advice-dots = Erst Klebepunkte: zu viele Möglichkeiten, um jede abzuwägen; eine Auswahl treffen, dann daraus wählen.
why-advice-star-consent = STAR, dann Konsent zum Sieger: Punkte finden ihn auch in kleiner Gruppe, und Einwände können ihn noch aufhalten.
why-advice-star = STAR: mehrere Möglichkeiten; Punkte trennen, was Reihungen in kleiner Gruppe gleich lassen.
why-present-yes-one = { $yes } von { $of } Anwesenden für Ja; nötig: { $share } ({ $what })
why-entitled-yes-one = { $yes } von { $of } Berechtigten für Ja; nötig: { $share } ({ $what })
why-rule-star-bettervoting = Gleichstand wie bei BetterVoting: zwei bei den Punkten im direkten Vergleich, mehr nach Höchstwertungen; in der Stichwahl nach Summe, dann nach Höchstwertungen.
why-sentence = { $list }.
why-alike-share = Bei mehreren auf einem Rang teilt sich die Stimme.
why-alike-skip = Mehrere auf einem Rang werden übersprungen.
why-alike-exhaust = Ab mehreren auf einem Rang zählt der Zettel nicht mehr.
why-alike-continuing = Ab mehreren auf einem Rang, die noch im Rennen sind, zählt der Zettel nicht mehr.
why-last-branches = Sind mehrere letzte, wird jede Reihenfolge gezählt: Wählen alle dasselbe, gewinnt es, sonst ist Gleichstand.
why-last-together = Sind mehrere letzte, scheiden sie zusammen aus.
why-borda-average = Das Erste bekommt einen Punkt weniger, als es Möglichkeiten gibt, das Letzte keinen; nicht Gereihte teilen den Rest.
why-borda-truncated = Das Erste bekommt einen Punkt weniger, als es Möglichkeiten gibt, das Letzte keinen; nicht Gereihte bekommen nichts.
why-borda-modified = Das Erste bekommt so viele Punkte, wie der Zettel reiht, das Letzte einen; nicht Gereihte bekommen nichts.
why-borda-alike = Sehr ähnliche Möglichkeiten verändern das Ergebnis.
why-rule-ranked-pairs = Gereihte Paare: Vergleich je zu zweit; die stärksten Siege werden zuerst fest, außer sie schließen einen Kreis; gewählt ist, was kein fester Sieg schlägt.
why-no-locked = Kein fester Sieg geht gegen { $name }.
why-nobody-beats = Nichts anderes schlägt es.

## The console and what lies over the stage

console-notes = NOTIZEN
console-no-notes = keine im Plan
console-least-heard = SELTEN DRAN
console-floor = WORT
console-next = DANACH
console-votes = STIMMEN
console-projector = BEAMER
console-not-taken-up = UNBEACHTET
console-room = RAUM
console-so-many = { $count } von { $all }
console-held-back = { $warning }: nur hier zu sehen. [{ $key }] zeigt es allen.
console-held-back-short = { $warning }, nur hier: [{ $key }] zeigt es allen
console-not-at-all = { $count } noch gar nicht
console-of-minutes = { $talked } von { $minutes } Min.
console-the-close = der Abschluss
console-each = je { $length }
console-round = { $round }, { $length }
console-answered = { $count } von { $all } haben geantwortet
projector-meeting = die Sitzung
projector-nothing = nichts
projector-message = eine Nachricht
projector-plan = der Plan
projector-now = Jetzt auf dem Beamer: { $what }
projector-blank = nichts: ein leerer Schirm
projector-rounds = der Plan: gehaltene und kommende Runden
agenda-title = Ablauf
agenda-planned = geplant
agenda-held = gehalten
agenda-at = um
agenda-facilitator = FÜR DIE MODERATION
agenda-skipped = ausgelassen
agenda-now = { $spent } jetzt
agenda-so-far = { $spent } bisher
agenda-counter-move = Gegenzug
agenda-inserted = eingefügt
agenda-from-before = von früher
agenda-once-more = noch einmal
agenda-the-rest = der Rest
voices-leads =
    { $of ->
        [one] { $some } von 1 Anstoß binnen zwei Beiträgen
       *[other] { $some } von { $of } Anstößen binnen zwei Beiträgen
    }
voices-even = { $share } % gleichmäßig
unanswered-title = Niemand griff es auf
unanswered-none-yet = noch keine
unanswered-taken-up = Aufgegriffen
unanswered-floor = Wort
unanswered-not-heard = Nicht gehört
unanswered-none-left = Es ist kein Anstoß mehr offen, den niemand aufgriff.
unanswered-put-back = wieder vorgelegt
insert-title = Welche Runde nach dieser einfügen?
promises-title = Was wir zugesagt haben
promises-from = Aus: { $title }
promises-review = Prüfen: { $text }
promises-overdue = überfällig seit { $date }
promises-today = heute fällig
undo-again = Bis wohin wiederholen?
undo-back = Bis vor was zurücknehmen?
undo-undone = zurückgenommen
undo-undo = zurücknehmen
undo-redo = wiederholen
quit-rehearsal = Die Probe endet hier: Niemand kann sie fortsetzen. Was davon stattfand, ist gespeichert und lässt sich noch einmal ansehen.
quit-not-saved = NICHT GESPEICHERT: Die letzten { $count } Einträge sind nur im Speicher und gehen verloren ({ $reason }). Erst bleiben und anderswo speichern.
quit-marks-saving = Die letzten { $count } Markierungen werden noch gespeichert; das Verlassen wartet darauf.
quit-saving = Die letzten { $count } Einträge werden noch gespeichert; das Verlassen wartet darauf. `colead resume` setzt hier fort.
plan-title = Der Plan
plan-changed = Der Plan { $dot } geändert
plan-not-said = nicht angegeben
plan-name = Name
plan-kind = Art
plan-time = Zeit
plan-question = Frage
plan-invites = lädt ein
plan-order = Reihenfolge
plan-locked = fest
plan-optional = entbehrlich

## The replay

replay-place = RÜCKBLICK { $now } von { $end }
replay-stopped = angehalten
replay-turns-marked = { $some } von { $all } Beiträgen markiert
replay-corrected = wie berichtigt
replay-live = wie live markiert
replay-no-silences = ohne Stille
replay-chapter = { $kind }: { $title }
chapters-title = Kapitel
chapter-round = Runde
chapter-alert = Warnung
chapter-counter-move = Gegenzug
chapter-put-back = vorgelegt
chapter-poll = Stimmungsbild
chapter-ballot = Abstimmung
chapter-decision = Entscheidung
chapter-commitment = Zusage
chapter-note = Notiz
chapter-closed = Abschluss
pane-then = DAMALS
pane-now = JETZT
pane-first = ERSTE HÄLFTE
pane-second = ZWEITE HÄLFTE
pane-marked = MARKIERT
pane-until = bis { $time }
turn-of = BEITRAG { $number } von { $all }
turn-nobody-known = niemand bekannt
turn-all-marked = alle markiert
turn-so-many-open = { $count } offen
turn-marked-by = markiert von { $name }
turn-open = offen
notice-no-chapter = Es folgt kein Kapitel.
notice-as-corrected = Wie berichtigt: Jede Markierung steht, wo und wie sie hätte sein sollen.
notice-as-live = Wie live markiert: was alle sahen.
notice-last-not-saved = Die letzten Markierungen sind nicht gespeichert. Erst anderswo speichern.
notice-close-first = Erst die Sitzung beenden; dann lässt sie sich noch einmal ansehen.
notice-marked-as-held = Diese Sitzung wurde während des Treffens markiert. Nur eine importierte wird im Rückblick markiert.
notice-open-behind = Die Sitzung ist hinter diesem Rückblick noch offen. Beenden, dann mit `colead replay` markieren.
notice-every-turn = Alle Beiträge sind markiert.
notice-turn-again = { $turn } ist wieder: { $mode }.
notice-second-marker = Wer ein zweites Mal markiert, sieht keine andere Markierung.
notice-nobody-second = Noch hat niemand ein zweites Mal markiert: `colead replay --coder NAME`.
agreement-title = Zwei Markierungen im Vergleich
agreement-no-difference = Sie unterscheiden sich bei keinem Beitrag.
coaching-title = Rückblick
happened-revealed = aufgedeckt
happened-opened = eröffnet
happened-decided = entschieden
happened-tie = Gleichstand
happened-not-passed = abgelehnt
happened-no-quorum = kein Quorum
happened-no-ballots = keine Stimmen
happened-closed = beendet
happened-cancelled = abgebrochen

## The rehearsal

casts-title = { $plan } proben mit
marking-title = Meine Markierung
notice-no-marking = Es gibt keine eigene Markierung anzusehen.
notice-no-rehearsal = Das ist keine Probe; die Zeit gehört allen.
jump-answered = alle haben geantwortet
jump-voted = alle haben gestimmt
jump-spoke = alle hatten das Wort
jump-nobody-more = niemand übernimmt noch etwas
jump-time-up = die Zeit ist um
jump-concurrent = alle führen und folgen zugleich
jump-nothing = nichts Besonderes
jump-later = { $time } später: { $what }.
jump-paused = Die Sitzung steht: Niemand tut etwas.
jump-not-started = Vor dem Start der Runde geschieht nichts.
jump-closed = Die Sitzung ist beendet.
jump-warning = eine Warnung, { $pattern }
jump-round-over = die Runde ist vorbei
jump-is-here = { $name } ist da
jump-has-left = { $name } ist gegangen
