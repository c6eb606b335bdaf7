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
closing-at = clôture { $time }
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
hint-edit_plan = plan
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
key-hand-it-in = remettre
key-take-back = reprendre
key-show-marks = montrer
key-begin = commencer
key-back-to-the-board = retour au tableau
key-leave-without-voting = partir sans voter
key-change = changer
key-minutes = minutes
key-pay = accorder et payer
key-insert = insérer
key-rehearse = répéter
key-rehearse-and-mark = répéter et marquer soi-même
key-kept = tenu
key-dropped = abandonné
key-still-open = encore ouvert
key-go-there = y aller
key-use-it = adopter
key-save-plan = enregistrer
key-add-round = ajouter un tour
key-remove-round = le retirer
key-move-round = le déplacer
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
not-marked = pas marqué
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
step-next-speaker = donne la parole à { $name }
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

## What each key does, by its name in the config

help-enter = Faire l’action mise en avant sur cet écran.
help-lead = Marquer l’intervention de qui a la parole : mène.
help-follow = Marquer l’intervention de qui a la parole : suit.
help-both = Marquer l’intervention de qui a la parole : les deux à la fois.
help-undo = Annuler la dernière marque ou correction, sans limite.
help-redo = Refaire ce qui a été annulé.
help-undo_list = Lister ce qui peut être annulé et refait, et choisir jusqu’où revenir.
help-start_or_pause = Démarrer la séquence ; puis arrêter et reprendre toutes les horloges.
help-next_speaker = Dans un tour de table, donner la parole à la personne suivante.
help-release_floor = Reprendre la parole à qui l’a.
help-extend = Donner une minute de plus à cette séquence.
help-bill = Donner plus de temps à cette séquence et voir d’abord ce que cela coûte.
help-shorten = Donner une minute de moins à cette séquence.
help-next_round = Terminer cette séquence et passer à la suivante.
help-previous_round = Revenir à la séquence d’avant ; son temps reprend où il s’était arrêté.
help-snooze = Mettre l’alerte de côté pour cinq minutes.
help-not_so = Le groupe dit : pas d’accord. L’alerte disparaît et est notée comme rejetée.
help-reveal = Révéler le sondage avant que tous aient répondu.
help-find = Trouver quelqu’un par son nom, comme si sa touche était pressée.
help-reattribute = Donner la dernière marque à quelqu’un d’autre : `that was Bo, not Ana`.
help-change_mode = Changer le type de la dernière marque.
help-missed_mark = Ajouter une marque oubliée : `a missed mark at 14:05`.
help-backdate_start = La séquence a commencé avant l’appui sur sa touche : `started 90 s ago`.
help-repeat_round = Refaire cette séquence une fois.
help-insert_round = Insérer une séquence après celle-ci.
help-agenda = Montrer le déroulé : séquences prévues et tenues, et les notes de celle-ci pour l’animation.
help-unanswered = Propositions que personne n’a reprises, pour en remettre une devant le groupe.
help-note = Prendre une note.
help-park = Mettre une idée de côté pour plus tard.
help-presence = Quelqu’un arrive, part ou revient.
help-consent = Jusqu’où quelqu’un accepte d’être marqué : nommé, initiales, sans nom, non compté.
help-ballot = Aller au vote : proposition, vote, résultat.
help-commitments = Aller aux engagements : qui fait quoi pour quand.
help-close = Aller à la clôture : ce qui a été décidé, par qui, pour quand.
help-lobby = Aller à l’accueil : personnes, présence, accord.
help-add = Ajouter une personne ; aux engagements, un engagement.
help-edit = Renommer la personne ; à la clôture, modifier la décision.
help-edit_plan = Changer le plan avant le premier tour : tours, noms, durées, questions, modes et ordre.
help-amend = Formuler ou amender la proposition.
help-remove = Retirer la personne ou l’engagement.
help-change_commitment = Changer ce qui a été promis, ou l’échéance.
help-change_owner = Confier l’engagement à quelqu’un d’autre.
help-move_up = Placer la personne un siège plus tôt.
help-move_down = Placer la personne un siège plus tard.
help-observer = La personne observe : ni marquée, ni votante.
help-next_step = L’étape suivante de la proposition : clarifier, réagir, amender, voter.
help-versions = La proposition dans toutes ses versions, ce qui a changé, et chaque vote avec ses objections.
help-settle_objection = Comment une objection s’est réglée sans nouveau texte : retirée, reprise plus tard, gardée en vue.
help-staffing = Demander à chacun jusqu’où il porte la décision : porter, aider, ne pas bloquer, ne pas pouvoir.
help-how_known = Noter comment chacun saura que c’est fait.
help-rules = Méthode et règles du vote, jusqu’à son ouverture.
help-vote_again = Revoter sur le même texte ; les deux votes sont conservés.
help-count = Comment le dernier vote a été compté : tours, finales, comparaisons deux à deux.
help-pass_keyboard = Passer le clavier de main en main : chacun de ceux qui n’ont pas voté le fait sans être vu.
help-cancel_ballot = Terminer le vote ouvert sans le compter.
help-review_date = Fixer la date de révision de la décision.
help-minutes = Écrire le compte rendu dans un fichier.
help-reopen = Rouvrir une séance close, pour la poursuivre.
help-up = Une ligne plus haut.
help-down = Une ligne plus bas.
help-projector = Ce que montre le projecteur : la séance, rien, un message, le plan.
help-promote = Montrer au groupe l’alerte que seul le pupitre montrait.
help-promises = Ce que des séances passées avaient promis, et ce qu’il en est.
help-leave_promises = Laisser de côté la séquence sur les engagements passés, ou la ramener.
help-rehearsal_faster = En répétition : deux fois plus vite, jusqu’à 64 fois.
help-rehearsal_slower = En répétition : deux fois moins vite, jusqu’à la vitesse d’une séance.
help-rehearsal_freeze = En répétition : tout arrêter sans trace, puis reprendre.
help-replay = Revoir une séance enregistrée, telle que le groupe l’a vue.
help-play = Lire la relecture, ou l’arrêter.
help-forward = Dix secondes en avant.
help-rewind = Dix secondes en arrière.
help-forward_minute = Une minute en avant.
help-rewind_minute = Une minute en arrière.
help-next_chapter = Au chapitre suivant : séquence, alerte, parade, vote, note.
help-previous_chapter = Au chapitre précédent.
help-chapters = Lister les chapitres, pour aller à l’un d’eux.
help-step_forward = À l’événement suivant ; dans une séance importée, à l’intervention suivante.
help-step_back = À l’événement d’avant ; dans une séance importée, à l’intervention d’avant.
help-faster = Deux fois plus vite, jusqu’à 64 fois.
help-slower = Deux fois moins vite, jusqu’à la moitié de la vitesse de la séance.
help-go_to_time = Aller à un moment de la séance.
help-to_start = Au début.
help-to_end = À la fin.
help-skip_silences = Passer les moments où personne ne parlait.
help-corrected = Tel que marqué en direct, ou corrigé ensuite.
help-compare = Deux volets : ce moment à côté d’un autre, puis les deux moitiés.
help-turn_lead = Marquer l’intervention lue d’une séance importée : mène.
help-turn_follow = Marquer l’intervention lue d’une séance importée : suit.
help-turn_both = Marquer l’intervention lue d’une séance importée : les deux à la fois.
help-turn_undo = Reprendre la dernière marque de cette relecture.
help-turn_redo = Remarquer ce qui a été repris.
help-next_open_turn = À la prochaine intervention non marquée d’une séance importée.
help-agreement = À quel point deux marquages d’une séance importée s’accordent, et où ils diffèrent.
help-save_elsewhere = Enregistrer la séance dans un autre dossier, quand l’enregistrement échoue.
help-theme = Thème suivant : dark, light, high-contrast, colour-blind.
help-bell = Cloche : off, soft, on.
help-mouse = La souris, activée ou non : clics sur personnes, jauges, touches, listes et barre de relecture.
help-suspend = Suspendre colead ; `fg` le ramène.
help-palette = Trouver ce qu’on peut faire par quelques lettres, ou le dire en mots.
help-back = Retour, fermer, annuler.
help-help = Montrer toutes les touches.
help-quit = Quitter ; demande confirmation pendant une séance. Tout est déjà enregistré.

## Help, palette and the home screen

help-title = Touches
help-everywhere = Partout
help-seats = La touche d’une personne : donne la parole, et la reprend à la seconde fois. Dans un sondage elle demande la réponse, dans un vote la voix ; aux engagements elle en commence un.
place-home = Page d’accueil
place-lobby = Accueil
place-stage = Scène
place-ballot = Vote
place-commitments = Engagements
place-close = Clôture
place-replay = Relecture
place-projector = Projecteur
home-purpose = Chacun mène, chacun suit, et la séance finit par une décision que quelqu’un porte.
home-first-step = Nouveau ? { $key } sur un plan ouvre son accueil : dites qui est là, puis démarrez.
home-first-help = { $key } montre toutes les touches, à tout moment ; `colead help` toutes les commandes.
home-nothing = Il n’y a ici ni plan ni séance.
home-nothing-advice = Démarrez-en une avec `colead run` ; elle est gardée dans son propre fichier et montrée ici la prochaine fois.
home-interrupted = INTERROMPUES
home-so-far =
    { $people ->
        [one] { $people } personne, arrêtée après { $held }
       *[other] { $people } personnes, arrêtée après { $held }
    }
home-promised = PROMIS
home-plans = PLANS
home-recent = SÉANCES RÉCENTES
home-start = démarrer une séance avec ce plan
home-go-on = reprendre cette séance ; rien n’en est perdu
home-look = voir cette séance
home-tell = dire ce qu’il en est
palette-title = Que faire ?
palette-placeholder = quelques lettres d’une action, d’une personne ou d’une séquence
palette-nothing = Rien ici ne s’appelle ainsi.

## Dialogs

quit-title = Quitter colead ?
quit-stay = Rester
quit-leave = Quitter
quit-nothing = Rien n’est en cours.
quit-saved = La séance reprendra où vous l’avez laissée : tout est enregistré. `colead resume` la reprend.
close-ballot-title = Clore le vote maintenant ?
close-ballot-missing =
    { $count ->
        [one] Une personne n’a pas encore voté. Sa voix manquera.
       *[other] { $count } personnes n’ont pas encore voté. Leurs voix manqueront.
    }
close-ballot-wait = Attendre
close-ballot-close = Clore le vote
small-secret-title = Trop peu pour un secret
small-secret = { $people } personnes votent. À moins de cinq, les nombres trahissent les gens. Choisissez dans les règles (r) le résultat sans nombres, ou ouvrez quand même.
small-secret-back = Retour aux règles
small-secret-open = L’ouvrir
cancel-ballot-title = Terminer le vote sans le compter ?
cancel-ballot = Les voix déjà remises ne comptent pas. La proposition reste.
cancel-ballot-go-on = Continuer le vote
cancel-ballot-cancel = Annuler le vote
close-session-title = Clore la séance ?
close-session = Décision, engagements et jauges restent tels quels. Elle peut être rouverte.
close-session-not-yet = Pas encore
close-session-close = La clore
reopen-title = Rouvrir la séance ?
reopen = Elle reprend où elle s’était arrêtée, et son journal note qu’elle a été rouverte.
reopen-leave = La laisser close
reopen-reopen = La rouvrir
leave-plan-title = Abandonner les changements ?
leave-plan = La réunion garde le plan qu’elle a. Ce qui a été changé ici sans être enregistré est perdu.
leave-plan-go-on = Continuer
leave-plan-leave = Abandonner
replace-plan-title = Remplacer le fichier ?
replace-plan = { $file } existe déjà.
replace-plan-keep = Le garder
replace-plan-replace = Le remplacer
mode-lead = mène
mode-follow = suit
mode-both = les deux
pick-whose = De qui était-ce ?
pick-missed = De qui l’intervention a-t-elle été oubliée ?
pick-presence = Qui arrive, part ou revient ?
pick-consent = De qui l’accord change-t-il ?
pick-owner = Qui le fait ?
pick-takes-up = Qui le reprend ?
pick-casting = Qui tranche en cas d’égalité ?
pick-mode = Qu’était-ce ?
pick-lead = mène : oriente, propose, décide, s’oppose
pick-follow = suit : demande, prolonge, reformule, concède
pick-both = les deux : une position laissée ouverte
gap-seconds =
    { $seconds ->
        [one] une seconde
       *[other] { $seconds } secondes
    }
gap-minutes = { $minutes } min
gap-slept = L’ordinateur a dormi { $length }.
gap-away = colead n’a pas tourné pendant { $length }.
gap-title = La séance a-t-elle continué ?
gap-count = compter : la séance continuait pendant ce temps
gap-cut = couper : chaque horloge reprend où elle en était
sure-title = { $name } : avec quelle certitude ?
answers-title = { $name } répond
then-how-sure = puis 0-4 : degré de certitude
sure-0 = pas du tout
sure-1 = un peu
sure-2 = à moitié
sure-3 = assez
sure-4 = entièrement
tell-title = Donner quand même les nombres ?
tell-numbers = Les voix se ressemblent tant que leurs nombres disent ce que chacun a choisi. Ce qui est dit maintenant reste au journal.
tell-no = Non, le résultat seul
tell-yes = Oui, les nombres aussi
remove-person-title = Retirer cette personne ?
remove-person-keep = Garder
remove-person-remove = Retirer
drop-title = Retirer cet engagement ?
drop-keep = Le garder
drop-remove = Le retirer
pick-last-mark = { $question } Dernière marque : { $mode }, { $name }
pick-what-did = Qu’a fait { $name } ?

## More time for a round, and what it costs

bill-title = Plus de temps pour { $round }
bill-minutes = { $minutes } min de plus
bill-trim = Raccourcir les séquences à venir
bill-drop = Supprimer le facultatif
bill-late = Finir plus tard
bill-dropped = sans { $round }
bill-cut = { $round } { $time } de moins
bill-nobody = Chaque séquence garde son temps.
bill-paid = Cette séquence a { $minutes } min de plus.
agenda-dropped = supprimée

## What a line of text is asked for

ask-add-person = Qui est là ? Un nom à la fois ; une ligne vide pour finir.
ask-rename = Comment s’appelle { $name } ?
ask-note = Note
ask-park = Quelle idée mettre de côté ?
ask-find = Chercher qui ?
ask-proposal = La proposition
ask-option = Quels choix ? Une option à la fois ; une ligne vide pour finir.
ask-reason = Pourquoi { $name } objecte ?
ask-objection = Quelle objection, dite ouvertement ? Sans nom ; une ligne vide pour finir.
ask-casting = { $name } tranche : { $options } ?
ask-decision = Qu’a-t-on décidé ?
ask-review = Révisée quand ? (2026-12-31)
ask-deed = Que fera { $name } ?
ask-due = Pour quand { $name } le fera ? (2026-12-31, ou vide)
ask-changed-deed = Qu’a-t-on promis ?
ask-changed-due = Pour quand ? (2026-12-31, ou vide)
ask-how-known = Comment saurons-nous que c’est fait ? (ou vide)
ask-taken-up = Jusqu’à quand { $name } le reprend ? (2026-12-31, ou vide)
ask-no-decision = Aucune décision n’est notée. Pourquoi la séance finit-elle sans ?
ask-save-elsewhere = Enregistrer la séance dans quel fichier ?
ask-plan-name = Comment s’appelle le tour ?
ask-plan-time = Combien de temps dure-t-il ? (4m, ou 45s each)
ask-plan-question = Que demande-t-il ? Une ligne vide ne demande rien.
ask-save-plan = Enregistrer le plan dans quel fichier ?
ask-minutes = Écrire le compte rendu dans quel fichier ?
ask-projector = Que dit le projecteur ?
ask-began = Combien de temps avant la touche a-t-elle commencé ? (90 s, ou 2 min ago)
ask-missed = Quand était-ce, et qui ? (14:05 Bo, 14:05 Bo lead)
ask-seed = En cas de tirage au sort : deux personnes tapent une phrase chacune et la gardent.
ask-seed-again = La même chose encore une fois. Rien ne s’affiche.
ask-lot = La graine fixée avant, mot pour mot ; vide si elle est perdue.
ask-go-to = Aller à quel moment depuis le début ? (12:30, 1:02:30)

## The ballot

step-state-proposal = formuler la proposition
step-state-options = écrire les options
step-propose-winner = le soumettre à tous comme proposition
step-vote-again = revoter
step-open-ballot = ouvrir le vote
step-close-early =
    { $count ->
        [one] clore avant : { $count } n’a pas encore voté
       *[other] clore avant : { $count } n’ont pas encore voté
    }
step-reveal-count = révéler et compter
step-open-box = ouvrir l’urne et compter
step-close-count = clore et compter
step-ask-reason = écrire pourquoi { $name } objecte
step-hear-objections = entendre les objections, ouvertement
step-amend = amender la proposition
step-record = noter la décision
step-next-is = ensuite : { $round }
step-to-close = vers la clôture
ballot-pass-keyboard = passer le clavier
ballot-how-counted = comment on a compté
ballot-choice = LE CHOIX
ballot-which = Lequel ?
ballot-no-options = Rien encore à choisir.
ballot-proposal = PROPOSITION
ballot-no-proposal = Il n’y a pas encore de proposition. Écrivez-la en une phrase que tous peuvent lire.
ballot-version = version { $count }, amendée
ballot-version-answers = version { $count }, amendée après une objection
ballot-shows-all = { $key } montre tout
ballot-cancelled = annulé, pas compté.
ballot-earlier = Vote { $number }{ $version } : { $finding }
step-runoff = un second tour entre les ex æquo
step-casting = la voix prépondérante
step-lot = tirer au sort
step-carry-over = le reporter sans décision
step-fallback = voter par oui ou non : { $share } des voix décident
step-yes-or-no = voter par oui ou non
ballot-to-change = { $how } ({ $key } pour changer)
ballot-how = COMMENT ON DÉCIDE
ballot-as-recommended = Comme conseillé
ballot-recommended = Conseillé
ballot-all-here = { $all }, tous là
ballot-some-here = { $all }, dont { $here } là
ballot-who = QUI PEUT VOTER
ballot-absent = absent
ballot-observing = Sans vote, en observation : { $names }
ballot-support = soutien
ballot-openness = ouverture
ballot-closed = fermé
ballot-open = ouvert
ballot-of-hundred = { $number } sur 100
ballot-change-mind = CE QUI FERAIT CHANGER D’AVIS
ballot-more-in-minutes = { $count } de plus au compte rendu
unit-votes = voix
unit-approvals = approbations
unit-score = score
unit-star = scores, puis second tour à deux
unit-last-round = voix au dernier tour
unit-points = points
unit-dots = gommettes
unit-beaten = victoires deux à deux
result-each-got = CE QUE CHACUNE A OBTENU
result-consent = CONSENTI
result-passed = ADOPTÉ
result-picture = UN APERÇU
result-shortlist = SÉLECTION
result-decided = DÉCIDÉ
result-tie = ÉGALITÉ
result-not-decided = PAS DÉCIDÉ
result-not-passed = REJETÉ
result-no-quorum = PAS DE QUORUM
result-no-votes = AUCUN VOTE
result-objections-more = { $count } objections de plus
result-no-reason-yet = raison pas encore notée
result-tie-ladder = levée par l’échelle
result-tie-stands = elle demeure
result-tie-of = Égalité de { $options } : { $how }.
result-and = { $one } et { $other }
count-entitled = inscrits
count-entitled-to-vote = ont le droit de vote
count-present = présents
count-cast = exprimés
count-votes-cast = voix exprimées
count-abstained = abstentions
count-not-voted = sans vote
count-present-not-voted = présents, sans voter
count-absent = absents
result-count = LE DÉCOMPTE
result-rule = LA RÈGLE
result-beforehand = fixée d’avance
proposal-propose = proposer
proposal-clarify = clarifier
proposal-react = réagir
proposal-amend = amender
proposal-ballot = voter
proposal-objections = objections
proposal-next-step = { $key } étape suivante
proposal-how-clarify = Des questions sur ce qu’elle dit, pas sur sa valeur.
proposal-how-react = Une phrase de chacun ; personne ne répond.
proposal-how-amend = Un changement à la fois ; l’auteur l’intègre ou dit pourquoi non.
voting-of = { $voted } sur { $all }
voting-voted =
    { $voted ->
        [one] { $voted } sur { $all } a voté
       *[other] { $voted } sur { $all } ont voté
    }
voting-open = Vote ouvert, par appel. La touche d’une personne prend son vote.
voting-hidden = Les choix restent cachés jusqu’au dernier vote. La touche d’une personne prend son vote, ou passez le clavier.
voting-secret = Vote secret : rien ne relie un bulletin à un nom. Passez le clavier ; chacun vote sans être vu, une fois.
voting-secret-large = VOTE SECRET
voting-secret-public = { $all } peuvent voter, sans être vus et une fois. Le résultat paraît à la clôture du vote.
voting-roll = LA LISTE
voting-legend = { $dot } a voté  { $ring } pas encore
voting-not-entitled = Sans droit de vote : { $names }
result-how-counted = Comment on a compté

## Further keys

help-rehearsal_jump = En répétition : aller à ce qui vous attend ensuite : une alerte, tous ont voté, le temps est écoulé.
help-rehearsal_marking = Dans une répétition où vous marquez : votre accord avec l’intention de la distribution, et chaque écart.
help-rehearse = Répéter le plan avec des personnes qui ne sont pas là.
help-zoom = Taille suivante d’une séquence : normal, projector, compact.
help-coaching = Revenir sur toute la séance : équilibre dans le temps, suites de chaque alerte, initiatives sans reprise.

## Rounds that colead brings, by their names in English

round-build-only = Seulement prolonger
round-build-only-ask = Sur laquelle bâtissons-nous ?
round-build-only-question = Que voulez-vous ajouter à l’idée de quelqu’un d’autre ?
round-say-it-back = Redire
round-say-it-back-ask = Qui peut redire ce que l’on vient d’entendre ?
round-say-it-back-question = Qu’avez-vous entendu ? Dites-le pour qu’ils acquiescent.
round-back-one-that-is-not-yours = Soutenir celle d’un autre
round-back-one-that-is-not-yours-ask = Quelle idée soutiendriez-vous, hors la vôtre ?
round-back-one-that-is-not-yours-question = Écrivez une idée, pas la vôtre, et pourquoi la soutenir.
round-in-pairs-one-proposal = En duo : une proposition
round-in-pairs-one-proposal-ask = Quelles propositions pourraient n’en faire qu’une ?
round-in-pairs-one-proposal-question = À deux : quelle proposition pouvez-vous porter ensemble ?
round-one-change-each = Un changement chacun
round-one-change-each-ask = Quel seul changement vous ferait dire oui ?
round-one-change-each-question = Quel seul changement vous ferait soutenir ce qui est proposé ?
round-where-do-we-stand = Où en sommes-nous ?
round-where-do-we-stand-ask = Sommes-nous si loin les uns des autres ?
round-where-do-we-stand-question = Pourriez-vous vivre avec la dernière proposition ?
round-silent-minute-then-a-bet-each = Silence, puis un pari chacun
round-silent-minute-then-a-bet-each-ask = S’il fallait parier maintenant, sur quoi ?
round-silent-minute-then-a-bet-each-question = Une minute de silence. Puis : sur quoi pariez-vous, et pourquoi ?
round-fifteen-per-cent = Quinze pour cent
round-fifteen-per-cent-ask = Que pourriez-vous commencer sans rien demander ?
round-fifteen-per-cent-question = Que pouvez-vous faire demain avec ce que vous avez ?
round-the-best-no = Le meilleur non
round-the-best-no-ask = Qui le voit autrement ?
round-the-best-no-question = Quelle est la meilleure raison de ne pas le faire ?
round-how-would-it-surely-fail = Comment échouer à coup sûr ?
round-how-would-it-surely-fail-ask = Qu’est-ce qui ferait échouer à coup sûr ?
round-how-would-it-surely-fail-question = Comment échouer à coup sûr, et qu’en faisons-nous déjà ?
round-draft-aloud = Rédiger à voix haute
round-draft-aloud-ask = Qui rédige une phrase à discuter ?
round-draft-aloud-question = Que proposons-nous au juste ? L’un rédige, puis on change.
round-round-least-heard-first = Tour, les moins entendus d’abord
round-round-least-heard-first-ask = Qui d’autre a un avis ?
round-round-least-heard-first-question = Que voyez-vous qui n’a pas encore été dit ?
round-write-first = D’abord écrire
round-write-first-ask = Qu’aurions-nous dit chacun en premier ?
round-write-first-question = Que proposeriez-vous ? Une phrase écrite avant de parler.
round-if-it-were-yours = Si c’était à vous
round-if-it-were-yours-ask = Que feriez-vous si la décision était la vôtre ?
round-if-it-were-yours-question = Si vous décidiez : que feriez-vous autrement ?
round-in-pairs-what-is-missing = En duo : que manque-t-il ?
round-in-pairs-what-is-missing-ask = Que voient deux d’entre nous, mais pas un seul ?
round-in-pairs-what-is-missing-question = Que manque-t-il à ce que nous avons entendu ?
round-who-takes-a-part = Qui prend une part ?
round-who-takes-a-part-ask = Qui d’autre pourrait en porter une part ?
round-who-takes-a-part-question = Quelle part mèneriez-vous, et de quoi avez-vous besoin ?
round-two-quiet-minutes = Deux minutes de calme
round-two-quiet-minutes-ask = Et si nous réfléchissions deux minutes ?
round-two-quiet-minutes-question = Qu’est-ce qui n’est pas dit ? Une phrase, pour vous.
round-one-word-each = Un mot chacun
round-one-word-each-ask = Un mot chacun : où en êtes-vous ?
round-one-word-each-question = Un mot : où en êtes-vous avec ceci ?
round-in-twos-first = D’abord à deux
round-in-twos-first-ask = Est-ce plus facile à dire à deux ?
round-in-twos-first-question = Qu’est-ce qui rend ce sujet difficile à aborder ?
round-five-minutes-of-air = Cinq minutes d’air
round-five-minutes-of-air-ask = Avons-nous besoin de cinq minutes d’air ?
round-five-minutes-of-air-question = Levez-vous. On reprend dans cinq minutes.
round-silent-minute = Minute de silence
round-silent-minute-question = Que pensez-vous vraiment ? Écrivez-le.
round-go-round = Tour de table
round-go-round-question = Que voyez-vous qui n’a pas encore été dit ?
round-open-floor = Discussion ouverte
round-open-floor-question = Sur quoi bâtissons-nous ?
round-pairs = Duos
round-pairs-question = Sur quoi êtes-vous d’accord tous les deux ?
round-break = Pause
round-break-question = De retour dans cinq minutes.
round-what-we-promised = Nos engagements d’avant
round-what-we-promised-question = Qu’en avons-nous fait, et qu’est-ce qui a gêné ?

## The figures behind a warning

told-all = toutes
told-led = Sur les { $turns } dernières interventions, { $led } mènent, de { $by }
told-by-people =
    { $people ->
        [one] une personne
       *[other] { $people } personnes
    }
told-by-all = tous les { $people }
told-one = { $first }.
told-two = { $first } ; { $second }.
told-none-answered = aucune n’a eu de réponse
told-all-answered = toutes ont eu une réponse
told-one-in = 1 sur { $of } a eu une réponse
told-many-in = { $many } sur { $of } ont eu une réponse
told-followed = Sur les { $turns } dernières interventions, { $followed } suivent
told-none-led = aucune ne mène
told-some-led =
    { $led ->
        [one] { $led } mène
       *[other] { $led } mènent
    }
told-quiet-seconds = Rien depuis { $seconds } secondes.
told-quiet-minutes = Rien depuis { $minutes } minutes.
told-one-person = une seule personne
told-one-leader = Sur les { $of } dernières prises d’initiative, { $led } viennent de { $who }.
told-concurrent = Sur { $turns } interventions, { $lead } mènent, { $follow } suivent, { $both } font les deux.
told-times = { $count }

## Why nothing came of a key

refusal-closed = La séance est close. Rouvrez-la pour continuer.
refusal-not-begun = La séance n’a pas commencé. Espace démarre la première séquence.
refusal-has-begun = La première séquence a commencé ; le plan reste tel quel.
refusal-unknown-person = Personne n’a ce numéro.
refusal-empty-name = Un nom demande au moins une lettre ou un chiffre.
refusal-name-taken = { $name } est déjà sur la liste. Ajoutez une initiale ou un nom.
refusal-too-many-people = Il y a des touches pour 36 personnes ; la salle est pleine.
refusal-on-record = { $name } figure déjà au journal. Notez plutôt son départ.
refusal-no-seat = Il n’y a plus de place dans ce sens.
refusal-not-present = { $name } n’est pas là. Notez d’abord sa présence.
refusal-observer = { $name } observe sans prendre part.
refusal-not-counted = { $name } a demandé à ne pas être marqué.
refusal-nobody-has-the-floor = Personne n’a la parole. Appuyez d’abord sur la touche de quelqu’un.
refusal-everybody-heard = Tout le monde a parlé dans cette séquence.
refusal-unknown-mark = Cette marque n’existe pas.
refusal-taken-up = Ce n’est pas une piste restée sans suite.
refusal-unknown-turn = Cette intervention n’existe pas.
refusal-nobody-known = On ne sait pas qui a parlé là.
refusal-no-change = C’est déjà le cas.
refusal-before-the-start = C’était avant le début de la première séquence.
refusal-in-the-future = C’est encore à venir.
refusal-nothing-to-undo = Il n’y a rien à annuler.
refusal-nothing-to-redo = Il n’y a rien à rétablir.
refusal-already-running = La séquence est déjà en cours.
refusal-not-running = Aucune séquence en cours. Espace la démarre.
refusal-already-paused = L’horloge est déjà en pause.
refusal-not-paused = L’horloge n’est pas en pause.
refusal-no-time-left = Il ne reste pas de temps à retirer.
refusal-nobody-pays = Aucune séquence à venir ne peut le payer ainsi.
refusal-backdated-too-far = La séance n’est pas si ancienne.
refusal-before-the-round-before = La séquence précédente a commencé plus tard que cela.
refusal-last-round = C’est la dernière séquence. Concluez la séance quand tout est dit.
refusal-first-round = C’est la première séquence.
refusal-ballot-open = Un vote est ouvert. Il faut d’abord le clore ou l’annuler.
refusal-other-rung = L’échelle fixée d’avance prévoit maintenant une autre étape.
refusal-no-casting-vote = Dites avant l’ouverture du vote qui tranche en cas d’égalité.
refusal-no-seed = Fixez la graine du tirage au sort avant d’ouvrir le vote.
refusal-ladder-first = Égalité : l’échelle fixée d’avance passe d’abord. Appuyez sur entrée.
refusal-no-fallback = Tentez d’abord deux fois le consentement, avec une majorité fixée pour la suite.
refusal-not-tied = { $name } n’est pas parmi les options à égalité.
refusal-other-seed = Ce n’est pas la graine fixée avant : son empreinte diffère. Écrivez-la mot pour mot.
refusal-no-ballot-open = Aucun vote n’est ouvert.
refusal-no-gap = Il n’y a rien à régler.
refusal-empty-text = Il n’y a rien à écrire.
refusal-alert-gone = Cet avertissement est passé.
refusal-no-poll-open = Aucun sondage n’est ouvert.
refusal-poll-revealed = Le sondage est révélé. Les réponses restent telles quelles.
refusal-no-answers = Personne n’a encore répondu.
refusal-bad-conviction = La conviction va de 0 à 4.
refusal-no-proposal = Formulez d’abord la proposition.
refusal-no-options = Il n’y a rien à choisir. Écrivez d’abord les options.
refusal-one-option = Une seule option n’est pas un choix. Ajoutez-en une, ou votez par consentement ou par oui et non.
refusal-too-many-options = Un bulletin a de la place pour 20 options.
refusal-option-twice = { $name } est déjà sur la liste.
refusal-abstaining-is-no-option = On peut toujours s’abstenir : ce n’est pas une option. Retirez-la de la liste.
refusal-nobody-entitled = Personne n’a le droit de vote.
refusal-not-entitled = { $name } n’a pas le droit de vote ici.
refusal-has-not-voted = { $name } n’a pas voté.
refusal-wrong-method = Ce vote ne convient pas à la méthode choisie.
refusal-secret = Ce vote est secret. Chacun remet son propre bulletin.
refusal-not-secret = Ce vote n’est pas secret.
refusal-handed-in = { $name } a remis un bulletin. Secret, il ne se reprend pas : rien ne dit lequel c’est.
refusal-no-objection = { $name } n’a pas fait d’objection dans ce vote.
refusal-not-a-later-version = Cette version n’est pas postérieure au vote.
refusal-nothing-promised = Aucun engagement n’est encore ouvert.
refusal-begun-already = La séance a commencé ; les engagements d’avant viennent d’abord ou pas du tout.
refusal-unknown-promise = Cela n’a pas été promis ici.
refusal-no-decision = Aucune décision n’est encore notée.
refusal-unknown-commitment = Cet engagement n’existe pas.
refusal-not-closed = La séance n’est pas close.
refusal-undecided-at-close = Il n’y a pas de décision. Votez, ou dites pourquoi la séance finit sans.

## What is said when something was done, or was not

notice-theme = Thème : { $name }.
notice-bell = Sonnerie : { $name }.
notice-zoom = Taille : { $name }.
notice-minutes = Le compte rendu est dans { $path }.
notice-nobody-objected = Personne n’a fait d’objection au dernier vote.
notice-end-gone-by = La fin prévue, { $end }, est passée ; la séance garde sa durée prévue.
notice-mouse-on = La souris est active. Maj permet de sélectionner du texte.
notice-mouse-off = La souris est éteinte.
notice-noted = C’est noté.
notice-parked = Mis de côté pour plus tard.
notice-message-shown = Le message est projeté.
notice-saving-again = L’enregistrement marche de nouveau ; rien ne manque.
notice-kept-in = La séance est désormais enregistrée dans { $path }.
notice-saving-works = L’enregistrement marche. Rien à déplacer.
notice-nothing-marked = Rien n’est encore marqué.
notice-undone-many = Annulé : { $steps } changements.
notice-redone-many = Rétabli : { $steps } changements.
notice-undone = Annulé : { $what }.
notice-redone = Rétabli : { $what }.
notice-undone-on-stage = Annulé sur la scène : { $what }.
notice-redone-on-stage = Rétabli sur la scène : { $what }.
notice-takes-back = { $key } revient là-dessus.
change-marked = { $name } : { $mode }
change-missed = { $name } : { $mode }, oublié à { $time }
change-recoded = { $name } : { $mode } au lieu de { $other }
change-reattributed = { $mode } : { $name } au lieu de { $other }
change-at = { $what } à { $time }
change-of = { $name } · { $mode }
change-of-recoded = { $name } · { $mode } au lieu de { $other }
change-whose = { $name } au lieu de { $other }
notice-began-already = Elle a déjà commencé il y a { $length }.
notice-began = La séquence a commencé il y a { $length }.
notice-round-over = { $round } est terminé.
notice-goes-back = { $key } y revient.
notice-snoozed = L’avertissement est écarté pour cinq minutes.
notice-on-projector = Projeté : { $what }.
notice-room-sees = Le groupe voit l’avertissement.
notice-none-unseen = Il n’y a pas d’avertissement que le groupe n’ait vu.
notice-nothing-open = Rien d’une séance passée n’est ouvert ici.
notice-promised-left-out = Les engagements d’avant sont laissés de côté.
notice-promised-first = Les engagements d’avant viennent d’abord.
notice-nothing-promised = Rien n’avait été promis.
notice-last-mark = La dernière marque est maintenant à { $name }.
notice-the-mark = La marque est maintenant à { $name }.
notice-last-mode = La dernière marque est maintenant : { $mode }.
notice-added = Ajouté : { $what } à { $time }.
notice-has-left = { $name } est parti.
notice-is-here = { $name } est là.
notice-consent = { $name } : { $consent }.
notice-next = Ensuite : { $round }.
notice-draft-kept = Ce que vous avez écrit est gardé pour la prochaine fois.
notice-choose-plan = Choisissez un plan à répéter.
notice-no-ballot = Aucun vote n’est ouvert. Entrée mène à l’étape suivante.
notice-all-voted = Tous les présents ont voté.
notice-plan-unwritten = Ce plan ne peut pas s’écrire en fichier.
notice-mend-plan = Corrigez d’abord ce qui ne va pas dans le plan.
notice-plan-taken = La séance suit ce plan.
notice-plan-saved = Le plan est dans { $path }.
length-seconds = { $seconds } s
length-minutes = { $minutes } min
length-minutes-seconds = { $minutes } min { $seconds } s

## What a line of text lacks

fault-how-long = Écrivez une durée, comme 90 s ou 2 min.
fault-when = Écrivez l’heure et le nom, comme 14:05 Bo.
fault-nothing-of = Rien de { $name } n’est marqué.
fault-name = Écrivez un nom ou son début.
fault-two-names = { $one } ou { $other } ? Écrivez-en plus.
fault-nobody = Personne ici ne s’appelle { $name }.
fault-day-passed = Ce jour est passé ; écrivez-en un plus tard.
fault-no-reason = Aucune raison n’est écrite. Entrée encore une fois : la séance finit sans décision et sans raison.
fault-reason-of-a-key = « { $key } » est une touche, pas une raison. Écrivez-en une, ou laissez la ligne vide.
no-reason-given = Aucune raison n’a été donnée.
fault-date = Écrivez la date en année, mois, jour : 2026-12-31.
fault-time = Écrivez 12:30, 1:02:30 ou 90s.
fault-file = Écrivez le nom d’un fichier.
fault-no-session = Aucune séance n’est ouverte.
fault-other-seed = Ce n’est pas ce qui a été tapé. Échap recommence.
fault-short-seed = Sous { $count } caractères, on pourrait la deviner par son empreinte. Écrivez une phrase.

## The palette

palette-go-to = Aller à { $time } { $kind } : { $title }
palette-on-screen = { $round } est à l’écran.
palette-go-to-round = Aller à la séquence { $number } : { $round }
palette-choose = Choisir { $name }.
palette-answers = { $name } répond au sondage.
palette-floor-back = Reprendre la parole à { $name }.
palette-floor = Donner la parole à { $name }.
palette-votes = { $name } vote.
palette-promises = { $name } prend un engagement.
palette-marked = Marqué : { $name }, { $mode }.
palette-mark = Marquer { $name } : { $mode }.
palette-that-was = C’était { $name }, pas { $other }.
palette-arrives = Présence : { $name } est là.
palette-leaves = Présence : { $name } part.
palette-what = { $name }, { $mode }
palette-add-mark = Ajouter une marque à { $time } : { $what }.
palette-add-mark-at = Ajouter une marque à { $time }.
palette-correct = { $mark } : c’était { $right }.

## Methods and signs, by their names in files

method-consent = consentement
method-yes-no = oui ou non
method-fist = poing à cinq
method-gradients = degrés d’accord
method-plurality = une voix chacun
method-approval = approbation
method-score = notation
method-star = STAR
method-irv = vote alternatif
method-schulze = Schulze
method-ranked-pairs = paires classées
method-borda = Borda
method-copeland = Copeland
method-minimax = minimax
method-condorcet = Condorcet
method-dots = gommettes
method-conviction = conviction et curiosité
sign-consent = consent
sign-concern = réserve
sign-stand-aside = en retrait
sign-objection = objection
sign-block = bloque
sign-abstain = abstention
sign-yes = oui
sign-no = non
sign-for = pour
sign-against = contre
sign-undecided = indécis
sign-blank = blanc
sign-spoiled = nul
sign-major-concerns = grosses réserves
sign-minor-concerns = petites réserves
sign-fine = ça va
sign-support = soutien
sign-will-lead = porte le projet
sign-whole-hearted-endorsement = adhésion entière
sign-agreement-with-a-minor-point-of-contention = accord, avec un point mineur
sign-support-with-reservations = soutien avec réserves
sign-more-discussion-needed = à discuter encore
sign-don-t-like-but-will-support = n’aime pas, mais soutiendra
sign-serious-disagreement = désaccord sérieux
sign-veto = veto

## The paper in the booth

booth-consent-concern = consent, avec une réserve
booth-stand-aside = se met en retrait
booth-sure = sûr : { $how }
booth-could-change = quelque chose pourrait me faire changer
booth-nothing-could = rien ne le pourrait
booth-what-would-change = ce qui me ferait changer d’avis
booth-one-key = Appuyez sur une touche.
booth-approve = L’un après l’autre : y approuve, n non.
booth-score-ten = L’un après l’autre : 0 le pire à 9, x pour 10 ; bas en laisse un sans note.
booth-score = L’un après l’autre : 0 le pire à { $best } le mieux ; bas en laisse un sans note.
booth-dots-of = L’un après l’autre : combien de vos { $dots } gommettes, 0 à 9.
booth-dots = L’un après l’autre : combien de gommettes, 0 à 9.
booth-rank = Leurs touches, la meilleure d’abord. On peut s’arrêter avant.
booth-rank-equal = Leurs touches, la meilleure d’abord ; = avant une touche : aussi bien que la dernière.
booth-held = Une position, sa force, et ce qui vous ferait changer, ou rien.
booth-held-secret = Une position, sa force, et si elle peut changer. Les mots trahissent.
booth-pass = Passez le clavier à { $name }. Les autres détournent le regard.
booth-then-enter = Puis { $name } appuie sur entrée.
booth-votes-recorded = { $name } vote, noté par l’animation
booth-too-much = C’est plus qu’il n’en reste.
booth-nothing-here = Cette touche ne marque rien ici.
booth-nothing-yet = Rien à remettre encore.
booth-marked-alone = Marqué. Entrée le remet ; d’ici là on peut changer.
booth-marked = Marqué. Entrée le remet.
booth-so-many = { $marked } sur { $all }.
booth-backspace = Retour arrière sur un bulletin vide reprend le vote.
booth-covered = Rien n’est montré. Tab montre, si personne d’autre ne voit l’écran.
booth-uncovered = Tab cache les marques.

## The rules of a ballot

rules-title = Les règles du prochain vote
rules-fixed = Fixées à l’ouverture du vote et montrées avec le résultat.
rule-advised = Conseillé
rule-method = Méthode
rule-ladder = Après égalité
rule-veto = Un seul l’arrête
rule-options = Options
rule-dots = Gommettes chacun
rule-voting = Votes
rule-threshold = Seuil
rule-base = Part de
rule-tie = Une égalité
rule-stand-aside = En retrait, au plus
rule-quorum = Quorum
rule-quorum-of = Le quorum compte
rule-comparison = Juste autant
rule-also = Et en plus
rule-blocks = Blocages admis
rule-fallback = Arrêté deux fois
rule-fist = Doigts
rule-fingers = Au moins
rule-average = Moyenne minimale
rule-support = Soutien
rule-floor = Pour gagner
rule-equal-ranks = Plusieurs en tête
rule-top = Meilleure note
rule-no-score = Sans note
rule-star-ties = Égalités STAR
rule-last-place = Ex æquo en bas
rule-strength = Force d’une victoire
rule-points = Points
rule-cap = Pour une option
value-as-it-is = { $method }, comme maintenant
value-then = { $first }, puis { $next }
value-veto = oui, un veto est voulu
value-no = non
value-consent = consentement : aucune objection
value-no-options = aucune encore
value-any-number = sans limite
value-open = ouvert, par appel
value-hidden = caché jusqu’au dernier vote
value-secret = secret : des nombres, jamais de noms
value-outcome-only = secret : le résultat, sans nombres
value-more-than = plus de { $share }
value-at-least = au moins { $share }
value-cast = voix exprimées
value-present = personnes présentes
value-eligible = tous les ayants droit
value-tie-lost = est un rejet
value-tie-again = mène à un nouveau vote
value-tie-carried = reporte la proposition
value-none = aucun
value-people = { $people } personnes
value-more-than-entitled = plus de { $share } des ayants droit
value-at-least-entitled = au moins { $share } des ayants droit
value-quorum-present = tous les présents
value-quorum-voting = votes qui disent quelque chose
value-any-share = toute part
value-not-enough = ne suffisent pas : il en faut plus
value-enough = suffisent
value-nothing-else = rien d’autre
value-share-of = { $share } : { $whom }
value-no-fallback = sans consentement, pas de décision
value-fallback = au moins { $share } des voix décident
value-every-hand = chaque main montre { $fingers } ou plus
value-no-fist = personne ne montre le poing
value-average = la moyenne décide
variant-winning-votes = voix du gagnant
variant-margins = écart des voix
variant-split = partagée
variant-skip = rang sauté
variant-exhaust = ne compte plus
variant-exhaust-if-multiple-continuing = ne compte plus si plusieurs restent
variant-all-branches = tous les ordres comptés
variant-eliminate-all = sortent ensemble
variant-average = moyenne
variant-truncated = classées seulement
variant-modified = selon le nombre classé
variant-zero = zéro
variant-ignore = ignoré
variant-report = signalées
variant-official-2023 = officiel 2023
variant-bettervoting-2025 = BetterVoting 2025
rung-method-rule = règle de la méthode
rung-runoff = second tour
rung-casting-vote = voix prépondérante
rung-lot = tirage au sort
rung-carried-over = reporté
booth-votes = { $name } vote
booth-approved = oui
booth-not-approved = non
notice-warning = Alerte : { $pattern }

## The commitments

deeds-title = QUI FAIT QUOI POUR QUAND
deeds-how-known = Comment on le saura
deeds-many = { $count } engagements : beaucoup promis, peu tenus. Lesquels comptent le plus ?
deeds-decision = DÉCISION
deeds-no-decision = PAS DE DÉCISION
deeds-nothing-recorded = Rien n’est encore noté.
deeds-no-review = pas encore de date de revue
deeds-reviewed = revue le { $date }
deeds-decided = DÉCIDÉ,
deeds-not-staffed = SANS PORTEUR
deeds-decided-not-staffed = DÉCIDÉ, SANS PORTEUR
deeds-nobody-carries = Personne ne porte encore cette décision. Qui fait le premier pas, et pour quand ?
deeds-none = Personne n’a encore rien pris en charge.
deeds-how = Appuyez sur la touche d’une personne et écrivez ce qu’elle fera. Un porteur, un acte, une date.
deeds-by = pour le { $date }
deeds-no-date = sans date
deeds-a-persons-key = touche d’une personne
deeds-for-that-person = pour cette personne
deeds-remove = retirer
deeds-known = comment on le saura
deeds-review = date de revue
deeds-who-carries = qui le porte
deeds-add = ajouter un engagement
pledge-title = Le porter, aider, ne pas bloquer, ou impossible ?
pledge-key-own = porter
pledge-key-help = aider
pledge-key-not-block = ne pas bloquer
pledge-key-cannot = impossible
pledge-own = le porte
pledge-help = aide
pledge-not-block = ne bloque pas
pledge-cannot = ne peut pas
objection-title = Comment l’objection a-t-elle pris fin ?
objection-no-reason = sans raison notée
objection-stands = elle demeure
objection-key-withdrawn = retirée
objection-key-later = reprise plus tard, par quelqu’un
objection-key-watched = gardée en vue : une réserve, pas une objection
objection-answered = levée par la version { $version }
objection-taken-up = { $name } la reprend
objection-taken-up-until = { $name } la reprend jusqu’au { $date }
objection-withdrawn = retirée
objection-watched = gardée en vue jusqu’à la revue
version-title = La proposition
version-heading = VERSION { $number }  { $time }
version-answers = { $heading }, répond aux objections du vote { $ballot }
version-open = ouvert
version-cancelled = annulé, pas compté
version-ballot = VOTE { $number }  { $method } : { $finding }
version-heard = Une objection, entendue ouvertement : { $text }
version-objects = { $name } objecte : { $reason }

## The close

close-decided = DÉCIDÉ
close-nothing = RIEN DE NOTÉ
close-asks-why = Il n’y a pas de décision, ni de raison. La clôture la demandera.
close-no-owner = Personne n’a dit le porter
close-owned-by = Porté par { $names }
close-time = TEMPS
close-warnings = ALERTES
close-marking = MARQUAGE
close-minds = AVIS
close-planned-took = prévu { $planned }, pris { $taken }
close-planned-not-begun = prévu { $planned }, pas commencé
close-no-warnings = aucune
close-by-round = { $count } suivies d’une séquence
close-not-so = { $count } « pas d’accord »
close-put-away = { $count } écartées
close-passed-by = { $count } passées d’elles-mêmes
close-still-up = { $count } encore là
close-list = { $first }, { $next }
close-so-many = { $count } : { $what }
close-parked = MIS DE CÔTÉ
close-notes = NOTES
close-not-saved = Non enregistré : { $reason }
close-saved-in = Enregistré dans { $file }
close-saving-in = Enregistre dans { $file }
close-leave = quitter colead
close-close = clore la séance
close-reopen = rouvrir
close-edit = modifier la décision
close-minutes = compte rendu
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes } min

## What a count found, and its rule

row-of-clauses = { $first } ; { $next }
why-stands = Aucune objection : { $list }.
why-nobody-entitled = Pas décidé : personne n’a le droit de vote.
why-nobody-voted = Pas décidé : personne n’a voté.
why-no-vote = Pas décidé : aucune voix exprimée ({ $list }).
why-kept-not-valid = Le décompte est gardé au journal et n’est pas valable.
why-got-nothing = Pas décidé : aucune option n’a rien obtenu.
why-no-condorcet = Pas décidé : aucune option ne bat toutes les autres en duel.
why-no-ballot-counts = Pas décidé : aucun bulletin ne compte pour une option.
why-approvals-short = Pas décidé : au mieux { $most } approbations sur { $of } ; il en fallait { $what }.
why-not-decided-tie = Pas décidé : une égalité, { $what }.
why-not-decided = Pas décidé : { $several }.
why-objection-stands = { $count } objection demeure, { $then }
why-objections-stand = { $count } objections demeurent, { $then }
why-block-stands = { $count } blocage demeure, { $then }
why-blocks-stand = { $count } blocages demeurent, { $then }
why-needs-none = le consentement n’en admet pas
why-limit = la limite est { $limit }
why-stood-aside-limit = { $count } en retrait, la limite est { $limit }
why-nobody-consented = personne n’a consenti
why-consented-concern = { $count } consentent ({ $some } avec une réserve)
why-consented =
    { $count ->
        [one] { $count } consent
       *[other] { $count } consentent
    }
why-stood-aside = { $count } en retrait
why-objected =
    { $count ->
        [one] { $count } objection
       *[other] { $count } objections
    }
why-blocked =
    { $count ->
        [one] { $count } blocage
       *[other] { $count } blocages
    }
why-abstained =
    { $count ->
        [one] { $count } abstention
       *[other] { $count } abstentions
    }
why-blank =
    { $count ->
        [one] { $count } blanc
       *[other] { $count } blancs
    }
why-spoiled =
    { $count ->
        [one] { $count } nul
       *[other] { $count } nuls
    }
why-passed-nobody-vetoes = Adopté : aucun veto ; { $support } sur { $of } le soutiennent au moins.
why-not-passed-nobody-vetoes = Rejeté : aucun veto ; { $support } sur { $of } le soutiennent au moins.
why-not-passed-veto = Rejeté : { $count } veto ; { $support } sur { $of } le soutiennent au moins.
why-not-passed-vetoes = Rejeté : { $count } vetos ; { $support } sur { $of } le soutiennent au moins.
why-were-needed = Il en fallait { $needed }.
why-passed = Adopté : { $what }.
why-not-passed-tie = Rejeté : une égalité, { $what }.
why-not-passed = Rejeté : { $what }.
why-second-met = La seconde condition est aussi remplie : { $what }.
why-first-alone = Seule la première condition est remplie : { $what }.
why-second-alone = Seule la seconde condition est remplie : { $what }.
why-second-missed = La seconde condition est aussi manquée : { $what }.
why-cast-one = { $yes } voix exprimée sur { $of } pour le oui ; il fallait { $share } ({ $what })
why-cast = { $yes } voix exprimées sur { $of } pour le oui ; il fallait { $share } ({ $what })
why-present-yes = { $yes } présents sur { $of } pour le oui ; il fallait { $share } ({ $what })
why-entitled-yes = { $yes } ayants droit sur { $of } pour le oui ; il fallait { $share } ({ $what })
why-more-than = plus de { $share }
why-at-least = au moins { $share }
why-all = toutes
why-half = la moitié
why-one-third = un tiers
why-two-thirds = deux tiers
why-one-quarter = un quart
why-three-quarters = trois quarts
why-or-more = { $needed } ou plus
why-more-than-there-are = plus qu’il n’y en a
why-yes-no-list = { $yes } oui, { $no } non, { $list }.
why-yes-no = { $yes } oui, { $no } non.
why-quorum-present-one = { $reached } ayant droit sur { $of } présent, le quorum est { $quorum }
why-quorum-present = { $reached } ayants droit sur { $of } présents, le quorum est { $quorum }
why-quorum-voted = { $reached } ayants droit sur { $of } ont voté, le quorum est { $quorum }
why-every-hand = chaque main montre { $fingers } ou plus
why-hand-below = { $count } main est sous { $fingers }
why-hands-below = { $count } mains sont sous { $fingers }
why-no-fist = personne ne montre le poing
why-fist = { $count } poing montré
why-fists = { $count } poings montrés
why-average-asked = la moyenne est { $figure }, il fallait { $other }
why-average-hides = La moyenne est { $figure } ; elle cache ce que dit chaque main.
why-tie = Une égalité : { $name }.
why-most-marks = { $name } a le plus de voix : { $figure } sur { $other }, { $what }.
why-a-majority = une majorité
why-no-majority = pas de majorité
why-each-marks = Chacune a { $figure } voix sur { $other }, aucune n’a plus.
why-most-approvals = { $name } a le plus d’approbations : { $figure } votants sur { $other }.
why-each-approved = Chacune est approuvée par { $figure } votants sur { $other }, aucune par plus.
why-most-dots = { $name } a le plus de gommettes : { $figure } sur { $other }.
why-each-dots = Chacune a { $figure } gommettes sur { $other }, aucune n’a plus.
why-dots-shortlist = Les gommettes font une sélection, pas une décision.
why-only-option = { $name } est la seule option.
why-score-total = { $name } a le total le plus haut, { $total } points sur { $most }.
why-score-mean = { $name } a la moyenne la plus haute, { $figure } sur { $voters } notes.
why-share-total = Elles partagent le total le plus haut, { $total } points sur { $most }.
why-share-mean = Elles partagent la moyenne la plus haute, { $figure } sur { $voters } notes.
why-star-level = Le duel entre { $name } et { $other } est à égalité à { $most }, { $none } pour aucun.
why-star-above = { $name } est mieux noté que { $other } sur { $most } bulletins, moins sur { $least }, pareil sur { $none }.
why-star-finalists = Ce sont les finalistes avec { $most } et { $least } points.
why-two-to-one = { $name } a le plus de points : { $figure }.
why-each-points = Chacune a { $figure } points, aucune n’a plus.
why-irv-votes = { $name } a { $figure } des { $other } voix qui comptent encore { $what }.
why-irv-first = au premier tour
why-irv-round = au tour { $round }
why-beats-all = { $name } bat toutes les autres options en duel.
why-conviction = La conviction pour totalise { $yes }, contre { $no }.
why-open-minds = { $open } sur { $of } savent dire ce qui les ferait changer.
why-picture = C’est un aperçu du groupe, pas une décision.
why-not-told-decided = Décidé. Les nombres de ce vote secret ne sont pas dits.
why-not-told-not-decided = Pas décidé. Les nombres de ce vote secret ne sont pas dits.
why-not-told-tie = Les règles ne départagent pas. Les nombres de ce vote secret ne sont pas dits.
why-not-told-quorum = Quorum manqué : le décompte n’est pas valable. Les nombres de ce vote secret ne sont pas dits.
why-not-told-nobody = Personne n’a voté. Les nombres de ce vote secret ne sont pas dits.
why-unanimous = Tous les votants ont choisi pareil : ce résultat dit donc ce que chacun a choisi.
why-all-but-one = Tous sauf un ont choisi pareil : celui-là sait donc ce que les autres ont choisi.
why-seed-fixed = La graine du tirage est fixée ; son empreinte est { $name } ({ $other }).
why-casting-vote = La voix prépondérante de { $name } : { $other }.
why-drawn = Tiré au sort : { $name }. La graine, fixée avant l’ouverture : « { $other } » ({ $figure }).
why-seed-lost = La graine du tirage est perdue : l’égalité demeure, pas de décision.
why-carried-over = L’égalité demeure : pas de décision, reporté.
why-after-tie = Après égalité : { $several }.
why-then = puis { $what }
why-own-rule = la règle propre à la méthode
why-runoff = un second tour entre les ex æquo
why-casting = la voix prépondérante
why-lot = un tirage au sort à graine fixée d’avance
why-no-decision-carried = pas de décision, reporté
why-a-tie-is-lost = une égalité est un rejet
why-rule-tie-lost = Une égalité est un rejet : rien ne change.
why-rule-tie-again = Après une égalité, les mêmes votent encore une fois.
why-rule-tie-carried = Après une égalité, pas de décision ; la proposition est reportée.
why-rule-consent = Consentement : décidé quand aucune objection ne demeure et qu’au moins une personne consent.
why-rule-asides = Réserves et retraits sont notés et n’arrêtent rien.
why-rule-asides-none = Les réserves sont notées et n’arrêtent rien ; un retrait arrête.
why-rule-asides-limit = Les réserves sont notées et n’arrêtent rien ; jusqu’à { $limit } retraits admis.
why-rule-abstention = Une abstention n’est ni consentement ni objection.
why-rule-block = Jusqu’à { $limit } blocage est admis.
why-rule-blocks = Jusqu’à { $limit } blocages sont admis.
why-rule-fallback = Si des objections l’arrêtent deux fois, on vote par oui ou non : au moins { $share } des voix.
why-rule-yes-no = Oui/non : { $what } ; { $then }.
why-rule-as-well = De plus : { $what }.
why-rule-not-a-vote = une abstention n’est pas une voix
why-rule-works-as-no = une abstention vaut un non
why-rule-absence-no = une abstention ou une absence vaut un non
why-rule-of-cast = il faut { $share } des voix pour le oui
why-rule-of-present = il faut le oui de { $share } des présents, soit { $what } sur { $of }
why-rule-of-entitled = il faut le oui de { $share } des ayants droit, soit { $what } sur { $of }
why-quorum-cannot = Quorum : il en faut { $needed } et seuls { $of } ont droit ; impossible à atteindre.
why-quorum-must-present-one = Quorum : { $what } doivent être là ; { $here } l’est.
why-quorum-must-present = Quorum : { $what } doivent être là ; { $here } le sont.
why-quorum-must-vote = Quorum : { $what } doivent voter ; une abstention n’est pas une voix.
why-quorum-more-than = plus de { $share } des { $of } ayants droit ({ $what })
why-quorum-at-least = au moins { $share } des { $of } ayants droit ({ $what })
why-quorum-people = { $people } des { $of } ayants droit
why-rule-fist = Poing à cinq : { $list }.
why-finger-0 = 0 non
why-finger-1 = 1 grosses réserves
why-finger-2 = 2 petites réserves
why-finger-3 = 3 ça va
why-finger-4 = 4 soutien
why-finger-5 = 5 porte le projet
why-rule-fist-least = Adopté quand chaque main montre { $fingers } ou plus.
why-rule-no-fist = Adopté quand personne ne montre le poing.
why-rule-average = Adopté quand la moyenne est de { $figure } ou plus.
why-rule-gradients = Degrés d’accord : huit degrés, de l’adhésion entière (1) au veto (8) ; le degré 4 est l’abstention.
why-rule-no-veto = Adopté sans veto ; regardez la répartition avant d’agir.
why-rule-support = Adopté sans veto et si au moins { $share } de ceux qui ne s’abstiennent pas le soutiennent.
why-rule-plurality = Une voix chacun : l’option qui en a le plus gagne, majorité ou non.
why-rule-first-rank = Des bulletins classés, le premier rang compte ; { $what }.
why-equal-share = plusieurs en tête se partagent la voix
why-equal-next = avec plusieurs en tête, la suivante seule compte
why-equal-nobody = avec plusieurs en tête, le bulletin ne compte pas
why-rule-approval = Approbation : cochez tout ce qui vous convient ; la plus cochée gagne.
why-rule-floor = Il lui faut au moins { $share } des voix.
why-rule-dots-budget = Gommettes : { $dots } chacun, à répartir ou empiler ; au-delà, le bulletin ne compte pas.
why-rule-dots-free = Gommettes : autant que voulu, réparties ou empilées.
why-rule-cap = Une option reçoit au plus { $cap } d’un même votant.
why-rule-sums = Les sommes font une sélection, pas une décision.
why-rule-score = Notation : donnez de 0 à { $most } à chaque option.
why-rule-highest-total = Le total le plus haut gagne ; sans note, c’est 0.
why-rule-highest-mean = La plus haute moyenne des notes données gagne ; sans note, rien ne compte.
why-rule-star = STAR : donnez de 0 à { $most } à chaque option ; sans note, c’est 0.
why-rule-star-runoff = Les deux plus hauts totaux vont en duel ; gagne celle que plus de bulletins notent mieux.
why-rule-star-report = Tout ce qu’une égalité permet est signalé.
why-rule-star-official = Égalités : par duels ; au duel final par total, puis par meilleures notes.
why-rule-irv = Vote alternatif : classez autant d’options que voulu ; le bulletin compte pour la meilleure encore en lice.
why-rule-irv-out = Plus de la moitié des bulletins restants gagne ; sinon la dernière sort et ses bulletins se reportent.
why-rule-schulze = Schulze : comparaison deux à deux ; qui bat toutes les autres gagne, un cycle se règle par les plus forts chemins.
why-rule-copeland = Copeland : comparaison deux à deux ; le plus de victoires et de demi-nuls gagne.
why-rule-minimax = Minimax : comparaison deux à deux ; la plus petite pire défaite gagne.
why-rule-condorcet = Condorcet : comparaison deux à deux ; qui bat toutes les autres gagne, sinon personne.
why-rule-rank-many = Classez-en autant que voulu, même à égalité ; celles omises sont sous toutes les autres.
why-rule-winning-votes = Une victoire vaut le nombre de ses voix.
why-rule-margins = Une victoire vaut son avance en voix.
why-rule-borda = Borda : classez les options ; chaque rang vaut des points, le plus haut total gagne.
why-rule-conviction = Conviction et curiosité : dites votre position, sa force de 0 à 4, et ce qui vous ferait changer.
why-rule-conviction-picture = Le résultat montre soutien et ouverture, chacun à part ; c’est un aperçu du groupe, pas une décision.
why-advice-objection = Consentement : une proposition, et une objection doit pouvoir l’arrêter.
why-advice-group = Consentement : une proposition dans un groupe qui peut entendre et utiliser chaque objection.
why-advice-yes-no = Oui ou non : une proposition, trop de monde pour entendre chaque objection, et pas de veto voulu.
why-advice-dots = D’abord des gommettes : trop d’options à peser ; faites une sélection, puis choisissez.
why-advice-star-consent = STAR, puis consentement sur le gagnant : les notes le trouvent même à peu, et des objections peuvent encore l’arrêter.
why-advice-star = STAR : plusieurs options ; les notes départagent ce que des rangs laissent à égalité à peu.
why-present-yes-one = { $yes } présent sur { $of } pour le oui ; il fallait { $share } ({ $what })
why-entitled-yes-one = { $yes } ayant droit sur { $of } pour le oui ; il fallait { $share } ({ $what })
why-rule-star-bettervoting = Égalités comme chez BetterVoting : aux notes, deux par duel, davantage par meilleures notes ; au duel, par total puis par meilleures notes.
why-sentence = { $list }.
why-alike-share = À rang égal, les options se partagent la voix.
why-alike-skip = Un rang partagé est sauté.
why-alike-exhaust = À partir d’un rang partagé, le bulletin ne compte plus.
why-alike-continuing = À partir d’un rang partagé par plusieurs encore en lice, le bulletin ne compte plus.
why-last-branches = Si plusieurs sont dernières, tous les ordres sont comptés : s’ils élisent la même, elle gagne, sinon égalité.
why-last-together = Si plusieurs sont dernières, elles sortent ensemble.
why-borda-average = La première reçoit un point de moins que le nombre d’options, la dernière zéro ; les non classées partagent le reste.
why-borda-truncated = La première reçoit un point de moins que le nombre d’options, la dernière zéro ; les non classées rien.
why-borda-modified = La première reçoit autant de points que d’options classées, la dernière un ; les non classées rien.
why-borda-alike = Des options très semblables changent le résultat.
why-rule-ranked-pairs = Paires classées : comparaison deux à deux ; les plus fortes victoires sont retenues d’abord, sauf cycle ; est choisie celle qu’aucune ne bat.
why-no-locked = Aucune victoire retenue n’est contre { $name }.
why-nobody-beats = Aucune autre option ne la bat.

## The console and what lies over the stage

console-notes = NOTES
console-no-notes = aucune dans le plan
console-least-heard = PEU ENTENDUS
console-floor = PAROLE
console-next = ENSUITE
console-votes = VOTES
console-projector = PROJECTEUR
console-not-taken-up = SANS SUITE
console-room = GROUPE
console-so-many = { $count } sur { $all }
console-held-back = { $warning } : visible ici seulement. [{ $key }] le montre au groupe.
console-held-back-short = { $warning }, ici seulement : [{ $key }] le montre
console-not-at-all = { $count } pas du tout
console-of-minutes = { $talked } sur { $minutes } min
console-the-close = la clôture
console-each = { $length } chacun
console-round = { $round }, { $length }
console-answered = { $count } sur { $all } ont répondu
projector-meeting = la séance
projector-nothing = rien
projector-message = un message
projector-plan = le plan
projector-now = À l’écran projeté : { $what }
projector-blank = rien : un écran vide
projector-rounds = le plan : séquences tenues et à venir
agenda-title = Ordre du jour
agenda-planned = prévu
agenda-held = tenu
agenda-at = à
agenda-facilitator = POUR L’ANIMATION
agenda-skipped = sautée
agenda-now = { $spent } là
agenda-so-far = { $spent } déjà
agenda-counter-move = parade
agenda-inserted = insérée
agenda-from-before = d’avant
agenda-once-more = encore une fois
agenda-the-rest = la suite
voices-leads =
    { $of ->
        [one] { $some } initiative sur 1 en deux interventions
       *[other] { $some } initiatives sur { $of } en deux interventions
    }
voices-even = { $share } % d’équilibre
unanswered-title = Personne ne l’a repris
unanswered-none-yet = aucune encore
unanswered-taken-up = Reprises
unanswered-floor = Parole
unanswered-not-heard = Pas entendus
unanswered-none-left = Il ne reste aucune piste sans suite.
unanswered-put-back = remise
insert-title = Quelle séquence insérer après celle-ci ?
promises-title = Nos engagements d’avant
promises-from = De : { $title }
promises-review = Revoir : { $text }
promises-overdue = en retard depuis le { $date }
promises-today = pour aujourd’hui
undo-again = Rétablir jusqu’où ?
undo-back = Annuler jusqu’avant lequel ?
undo-undone = annulé
undo-undo = annuler
undo-redo = rétablir
quit-rehearsal = La répétition s’arrête ici : personne ne peut la reprendre. Ce qui a eu lieu est enregistré et peut être revu.
quit-not-saved = NON ENREGISTRÉ : les { $count } dernières entrées ne sont qu’en mémoire et seront perdues ({ $reason }). Restez et enregistrez-les ailleurs d’abord.
quit-marks-saving = Les { $count } dernières marques s’enregistrent ; le départ attend.
quit-saving = Les { $count } dernières entrées s’enregistrent ; le départ attend. `colead resume` reprend où vous en étiez.
plan-title = Le plan
plan-changed = Le plan { $dot } modifié
plan-not-said = non précisé
plan-name = nom
plan-kind = type
plan-time = durée
plan-question = question
plan-invites = invite à
plan-order = ordre
plan-locked = fixe
plan-optional = facultative

## The replay

replay-place = REPLAY { $now } sur { $end }
replay-stopped = arrêtée
replay-turns-marked = { $some } interventions sur { $all } marquées
replay-corrected = comme corrigé
replay-live = comme marqué en direct
replay-no-silences = sans les silences
replay-chapter = { $kind } : { $title }
chapters-title = Chapitres
chapter-round = séquence
chapter-alert = alerte
chapter-counter-move = parade
chapter-put-back = remise
chapter-poll = sondage
chapter-ballot = vote
chapter-decision = décision
chapter-commitment = engagement
chapter-note = note
chapter-closed = clôture
pane-then = AVANT
pane-now = LÀ
pane-first = PREMIÈRE MOITIÉ
pane-second = SECONDE MOITIÉ
pane-marked = MARQUÉ
pane-until = jusqu’à { $time }
turn-of = INTERVENTION { $number } sur { $all }
turn-nobody-known = personne de connu
turn-all-marked = tout marqué
turn-so-many-open = { $count } à marquer
turn-marked-by = marqué par { $name }
turn-open = à marquer
notice-no-chapter = Aucun chapitre ne suit.
notice-as-corrected = Comme corrigé : chaque marque est là où et comme elle aurait dû être.
notice-as-live = Comme marqué en direct : ce que le groupe a vu.
notice-last-not-saved = Les dernières marques ne sont pas enregistrées. Enregistrez-les d’abord ailleurs.
notice-close-first = Concluez d’abord la séance ; elle pourra ensuite être revue.
notice-marked-as-held = Cette séance a été marquée en direct. Seule une séance importée se marque en la revoyant.
notice-open-behind = La séance est encore ouverte derrière. Quittez, puis marquez-la avec `colead replay`.
notice-every-turn = Toutes les interventions sont marquées.
notice-turn-again = { $turn } est de nouveau : { $mode }.
notice-second-marker = Qui marque une seconde fois ne voit aucun autre marquage.
notice-nobody-second = Personne n’a marqué une seconde fois : `colead replay --coder NAME`.
agreement-title = Deux marquages comparés
agreement-no-difference = Ils ne diffèrent sur aucune intervention.
coaching-title = Bilan
happened-revealed = révélé
happened-opened = ouvert
happened-decided = décidé
happened-tie = égalité
happened-not-passed = rejeté
happened-no-quorum = pas de quorum
happened-no-ballots = aucun vote
happened-closed = clos
happened-cancelled = annulé

## The rehearsal

casts-title = Répéter { $plan } avec
marking-title = Votre marquage
notice-no-marking = Il n’y a pas de marquage de vous à regarder.
notice-no-rehearsal = Ce n’est pas une répétition ; ce temps est à tous.
jump-answered = tout le monde a répondu
jump-voted = tout le monde a voté
jump-spoke = chacun a eu la parole
jump-nobody-more = personne ne prend plus rien
jump-time-up = le temps est écoulé
jump-concurrent = le groupe mène et suit à la fois
jump-nothing = rien de notable
jump-later = { $time } plus tard : { $what }.
jump-paused = La séance est en pause : personne ne fait rien.
jump-not-started = Rien ne se passe avant le début de la séquence.
jump-closed = La séance est close.
jump-warning = une alerte, { $pattern }
jump-round-over = la séquence est terminée
jump-is-here = { $name } est là
jump-has-left = { $name } est parti
