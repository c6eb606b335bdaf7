### Lo que dicen las pantallas de colead, en español.
###
### Glosario: lead liderar, follow seguir, both ambos, floor palabra, round ronda, mark marca, turn intervención, poll
### sondeo, ballot votación, proposal propuesta, consent consentimiento, objection objeción, stand aside hacerse a un lado,
### block bloquear, quorum quórum, commitment compromiso, promise compromiso anterior, counter-move contrajugada, go-round
### turno de palabra, lobby recepción, close cierre, minutes acta, facilitator facilitación, projector proyector, console
### consola. Se evita el tratamiento; si hace falta, tú.

## The first line of every screen

invite-lead = liderar
invite-follow = seguir
invite-both = liderar y seguir
nth-time = { $number }.ª vez
paused = EN PAUSA
time-left = quedan { $time }
time-over = { $time } de más
imported = importada
kinds-open = tipos abiertos
closed-at = cerrada a las { $time }
ends-at = fin { $time }
on-time = en hora
minutes-ahead = { $minutes } min de ventaja
minutes-behind = { $minutes } min de retraso

## The last line of every screen

saved = guardado
saving = guardando
not-saved = SIN GUARDAR
verb-choose = elegir
verb-answer = responder
verb-floor = palabra
verb-vote = votar
verb-owner = responsable
verb-play = reproducir
verb-stop = detener
verb-pause = pausa
verb-go-on = seguir
verb-start = empezar

## Keys in the footer, by their names in the config

hint-lead = lidera
hint-follow = sigue
hint-both = ambos
hint-undo = deshacer
hint-start_or_pause = empezar/pausa
hint-next_speaker = siguiente persona
hint-extend = 1 min más
hint-next_round = siguiente ronda
hint-presence = aquí/fuera
hint-add = añadir
hint-edit = editar
hint-amend = enmendar
hint-remove = quitar
hint-change_commitment = cambiar
hint-observer = observa
hint-next_step = siguiente paso
hint-versions = texto
hint-staffing = quién lo lleva
hint-rules = reglas
hint-pass_keyboard = pasar el teclado
hint-minutes = acta
hint-replay = repetición
hint-play = reproducir/detener
hint-forward = +10 s
hint-rewind = −10 s
hint-next_chapter = siguiente capítulo
hint-chapters = capítulos
hint-faster = más rápido
hint-rehearsal_faster = más rápido
hint-help = ayuda
hint-mouse = quitar ratón
hint-quit = salir
hint-turn_lead = lidera
hint-turn_follow = sigue
hint-turn_both = ambos
hint-turn_undo = deshacer
hint-next_open_turn = siguiente abierto
hint-agreement = acuerdo
hint-coaching = mirar atrás

## Keys of what lies over a screen

key-cancel = cancelar
key-close = cerrar
key-choose = elegir
key-scroll = desplazar
key-do-it = hacerlo
key-answer = responder
key-yes = sí
key-no = no
key-done = listo
key-the-person = la persona
key-lead = lidera
key-follow = sigue
key-both = ambos
key-hand-it-in = entregar
key-take-back = retirar
key-show-marks = mostrar
key-begin = empezar
key-back-to-the-board = volver al tablero
key-leave-without-voting = salir sin votar
key-change = cambiar
key-insert = insertar
key-kept = cumplido
key-dropped = abandonado
key-still-open = aún abierto
key-go-there = ir allí
key-this-far = hasta aquí
key-count-it = contarlo
key-cut-it = cortarlo
key-go-on = seguir
key-put-it-back = retomarlo
key-read-it = leer
key-other-markings = otras marcas
