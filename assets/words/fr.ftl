### Ce que disent les écrans de colead, en français.
###
### Glossaire : lead mener, follow suivre, both les deux, floor parole, round séquence, mark marque, turn intervention,
### poll sondage, ballot vote, proposal proposition, consent consentement, objection objection, stand aside se mettre en
### retrait, block bloquer, quorum quorum, commitment engagement, promise engagement pris avant, counter-move parade,
### go-round tour de table, lobby accueil, close clôture, minutes compte rendu, facilitator animation, projector
### projecteur, console pupitre. On dit vous.

## The first line of every screen

invite-lead = mener
invite-follow = suivre
invite-both = mener et suivre
nth-time =
    { NUMBER($number, type: "ordinal") ->
        [one] { $number }re fois
       *[other] { $number }e fois
    }
paused = EN PAUSE
rehearsal = RÉPÉTITION
rehearsal-frozen = RÉPÉTITION figée
time-left = reste { $time }
time-over = { $time } de trop
imported = importée
kinds-open = types à préciser
closed-at = close à { $time }
ends-at = fin { $time }
on-time = à l’heure
minutes-ahead = { $minutes } min d’avance
minutes-behind = { $minutes } min de retard

## The last line of every screen

saved = enregistré
saving = enregistre
not-saved = NON ENREGISTRÉ
verb-choose = choisir
verb-answer = répondre
verb-floor = parole
verb-vote = voter
verb-owner = porteur
verb-play = lire
verb-stop = arrêter
verb-pause = pause
verb-go-on = reprendre
verb-start = démarrer

## Keys in the footer, by their names in the config

hint-lead = mène
hint-follow = suit
hint-both = les deux
hint-undo = annuler
hint-start_or_pause = démarrer/pause
hint-next_speaker = personne suivante
hint-extend = 1 min de plus
hint-next_round = séquence suivante
hint-presence = là/absent
hint-add = ajouter
hint-edit = modifier
hint-amend = amender
hint-remove = retirer
hint-change_commitment = modifier
hint-observer = observe
hint-next_step = étape suivante
hint-versions = texte
hint-staffing = qui le porte
hint-rules = règles
hint-pass_keyboard = passer le clavier
hint-minutes = compte rendu
hint-rehearsal_faster = plus vite
hint-rehearsal_jump = événement suivant
hint-rehearse = répéter
hint-rehearsal_marking = mon marquage
hint-replay = revoir
hint-play = lire/arrêter
hint-forward = +10 s
hint-rewind = −10 s
hint-next_chapter = chapitre suivant
hint-chapters = chapitres
hint-faster = plus vite
hint-help = aide
hint-mouse = souris éteinte
hint-quit = quitter
hint-turn_lead = mène
hint-turn_follow = suit
hint-turn_both = les deux
hint-turn_undo = annuler
hint-next_open_turn = suivant ouvert
hint-agreement = accord
hint-coaching = bilan

## Keys of what lies over a screen

key-cancel = annuler
key-close = fermer
key-choose = choisir
key-scroll = faire défiler
key-do-it = exécuter
key-answer = répondre
key-yes = oui
key-no = non
key-done = terminer
key-the-person = la personne
key-lead = mène
key-follow = suit
key-both = les deux
key-hand-it-in = remettre
key-take-back = reprendre
key-show-marks = montrer
key-begin = commencer
key-back-to-the-board = retour au tableau
key-leave-without-voting = partir sans voter
key-change = changer
key-insert = insérer
key-rehearse = répéter
key-rehearse-and-mark = répéter et marquer soi-même
key-kept = tenu
key-dropped = abandonné
key-still-open = encore ouvert
key-go-there = y aller
key-this-far = jusqu’ici
key-count-it = compter
key-cut-it = couper
key-go-on = continuer
key-put-it-back = le remettre
key-read-it = lire
key-other-markings = autres marques

## The clock

clock-planned = prévu
clock-ended-after = terminé après { $time }
clock-left-of = restent sur { $whole }
time-is-up = { $round } : le temps est écoulé
time-letters = TEMPS

## The stage

no-round-yet = La première séquence n’a pas commencé. La touche espace, à l’accueil, la démarre.
round-ended = terminée
round-not-started = pas commencée
back-at = reprise à { $time }
due-back-at = la reprise était prévue à { $time }
next-person = ensuite :
everybody-had-the-floor = chacun a eu la parole
round-left = séquence : { $left }
have-answered =
    { $answered ->
        [one] { $answered } sur { $people } a répondu
       *[other] { $answered } sur { $people } ont répondu
    }
poll-revealed = révélé
hidden-until-reveal = CACHÉ JUSQU’À LA RÉVÉLATION
has-answered = a répondu
not-yet = pas encore
how-sure = degré de certitude
position-for = pour
position-against = contre
position-undecided = indécis
more-below = { $count } de plus
pairs = DUOS
we-promised = NOUS NOUS ÉTIONS ENGAGÉS
told-of = { $told } sur { $all } racontés
fate-kept = tenu
fate-dropped = abandonné
fate-open = encore ouvert

## Minds moved between two polls

minds-moved = AVIS CHANGÉS
minds-of = { $minds } sur { $people }
minds-nobody = personne n’avait répondu au sondage précédent
minds-none = aucun avis n’a changé depuis le dernier sondage
minds-words =
    { $people ->
        [one] 1 avis sur 1 a changé
       *[other] { $minds } avis sur { $people } ont changé
    }
then-now = avant \ là
sure-as-before = chacun est aussi sûr qu’avant
surer =
    { $count ->
        [one] { $count } est plus sûr
       *[other] { $count } sont plus sûrs
    }
less-sure =
    { $count ->
        [one] { $count } est moins sûr
       *[other] { $count } sont moins sûrs
    }

## The map of the room

the-room = LE GROUPE
map-nobody = personne
map-everyone = tous
map-leads = mène
map-follows = suit
region-chefs = chefs
region-silence = silence
pattern-too-many-chefs = trop de chefs
pattern-no-initiation = personne ne mène
pattern-one-leader = un seul mène
pattern-concurrent = partagé
state-no-marks = aucune marque encore
state-forming = en formation
state-mixed = mixte

## People and their gauge

somebody = quelqu’un
turn-speaks = parle
turn-next = ensuite
turn-spoke = a parlé
gauge-follows = suit
gauge-both = les deux
gauge-leads = mène
gauge-f = s
gauge-b = d
gauge-l = m
likely-balance = équilibre prob.
likely = probable
observes = observe
observes-short = obs.
not-heard-yet = pas encore entendu
not-counted = non compté
counted-not-shown = compté, masqué
has-the-floor = a la parole
away = absent

## The one message of the stage

ask = Demandez : « { $question } »
run-move = lancer « { $name } »
for-minutes = pendant { $minutes } min
for-length = pendant { $length }
each-length = ({ $length } chacun)
snooze = plus tard
not-so = pas d’accord
step-goes-on = reprend. Toutes les horloges sont arrêtées.
step-starts = démarre { $round }
step-reveal = Tout le monde a répondu : révéler.
step-promises = dit ce qu’est devenu chaque engagement.
step-few-marks = Peu de marques : les schémas se jugent à partir d’environ { $useful } par minute.
step-next = passe à { $round }
step-close = passe à la clôture. C’était la dernière séquence.
teach = Donnez la parole avec { $people }, puis marquez : { $lead } mène, { $follow } suit, { $both } les deux.
teach-rehearsing = Lisez ci-dessous ce qui se dit, puis marquez : { $lead } mène, { $follow } suit, { $both } les deux.

## What is said until it is mended

kept-in-memory = Tout reste en mémoire et sera réessayé.
save-elsewhere = enregistrer ailleurs
too-small = colead demande au moins 60 { $times } 18 cellules ; cette fenêtre en a { $width } { $times } { $height }. Rien n’est perdu : la séance continue.
out-of-sight = La séance n’est plus visible : { $reason }
live = en direct
concurrent-message = Chacun mène et suit. { $figures }
put-back-question = Personne ne l’a repris : qu’en faisons-nous ?
put-back-away = l’enlève de l’écran
both-of = { $one }, { $other }

## The lobby

read-out = À dire d’abord : nous marquons ce que font les interventions, pas qui est bon. Personne n’a à être au milieu à chaque minute ; le groupe, lui, doit l’être sur l’heure. Vous pouvez voir vos propres marques et nous demander d’arrêter.
promised-left-out =
    { $count ->
        [one] { $count } engagement de séances passées est laissé de côté ; [{ $key }] le ramène.
       *[other] { $count } engagements de séances passées sont laissés de côté ; [{ $key }] les ramène.
    }
promised-first =
    { $count ->
        [one] { $count } engagement de séances passées vient d’abord ; [{ $key }] le laisse de côté.
       *[other] { $count } engagements de séances passées viennent d’abord ; [{ $key }] les laisse de côté.
    }
here-of = { $here } sur { $people } présents
ends-about = fin vers { $time }
who-is-here = Qui est là ?
nobody-listed = Personne n’est encore sur la liste. Appuyez sur { $key }, puis écrivez un nom à la fois ; chacun reçoit une touche.
here = là
observes-no-vote = observe, sans vote
consent-named = nommé
consent-initials = initiales
consent-unnamed = compté, sans nom
consent-not-counted = non compté
rounds = SÉQUENCES
lobby-add-first = ajouter la première personne
lobby-start = démarrer la première séquence
lobby-back-to-round = retour à la séquence
lobby-back-to-close = retour à la clôture
lobby-consent = accord
lobby-rename = renommer
lobby-add = ajouter
lobby-presence = là/absent
