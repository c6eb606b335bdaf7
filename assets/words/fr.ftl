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
hint-replay = revoir
hint-play = lire/arrêter
hint-forward = +10 s
hint-rewind = −10 s
hint-next_chapter = chapitre suivant
hint-chapters = chapitres
hint-faster = plus vite
hint-rehearsal_faster = plus vite
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
