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
rehearsal = ENSAYO
rehearsal-frozen = ENSAYO detenido
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
hint-rehearsal_faster = más rápido
hint-rehearsal_jump = siguiente suceso
hint-rehearse = ensayar
hint-rehearsal_marking = mis marcas
hint-replay = repetición
hint-play = reproducir/detener
hint-forward = +10 s
hint-rewind = −10 s
hint-next_chapter = siguiente capítulo
hint-chapters = capítulos
hint-faster = más rápido
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
key-rehearse = ensayar
key-rehearse-and-mark = ensayar y marcar uno mismo
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

## The clock

clock-planned = previsto
clock-ended-after = terminó a los { $time }
clock-left-of = quedan de { $whole }
time-is-up = { $round }: se acabó el tiempo
time-letters = TIEMPO

## The stage

no-round-yet = La primera ronda no ha empezado. La barra espaciadora, en la recepción, la empieza.
round-ended = terminada
round-not-started = sin empezar
back-at = volvemos a las { $time }
due-back-at = debíamos volver a las { $time }
next-person = después:
everybody-had-the-floor = todos han tenido la palabra
round-left = ronda: { $left }
have-answered =
    { $answered ->
        [one] { $answered } de { $people } ha respondido
       *[other] { $answered } de { $people } han respondido
    }
poll-revealed = revelado
hidden-until-reveal = OCULTO HASTA REVELARLO
has-answered = ha respondido
not-yet = aún no
how-sure = cuán seguro
position-for = a favor
position-against = en contra
position-undecided = indeciso
more-below = { $count } más
pairs = PAREJAS
we-promised = NOS COMPROMETIMOS
told-of = { $told } de { $all } contados
fate-kept = cumplido
fate-dropped = abandonado
fate-open = aún abierto

## Minds moved between two polls

minds-moved = OPINIONES MOVIDAS
minds-of = { $minds } de { $people }
minds-nobody = nadie respondió al sondeo anterior
minds-none = ninguna opinión se movió desde el último sondeo
minds-words =
    { $people ->
        [one] 1 de 1 opinión se movió
       *[other] { $minds } de { $people } opiniones se movieron
    }
then-now = antes\ahora
sure-as-before = todos están tan seguros como antes
surer =
    { $count ->
        [one] { $count } está más seguro
       *[other] { $count } están más seguros
    }
less-sure =
    { $count ->
        [one] { $count } está menos seguro
       *[other] { $count } están menos seguros
    }

## The map of the room

the-room = EL GRUPO
map-nobody = nadie
map-everyone = todos
map-leads = lidera
map-follows = sigue
region-chefs = jefes
region-silence = silencio
pattern-too-many-chefs = demasiados jefes
pattern-no-initiation = nadie lidera
pattern-one-leader = lidera uno solo
pattern-concurrent = compartido
state-no-marks = aún sin marcas
state-forming = formándose
state-mixed = mixto

## People and their gauge

somebody = alguien
turn-speaks = habla
turn-next = después
turn-spoke = habló
gauge-follows = sigue
gauge-both = ambos
gauge-leads = lidera
gauge-f = s
gauge-b = a
gauge-l = l
likely-balance = balance probable
likely = probable
observes = observa
observes-short = obs.
not-heard-yet = aún sin hablar
not-counted = no se cuenta
counted-not-shown = contado, oculto
has-the-floor = habla ahora
away = fuera

## The one message of the stage

ask = Pregunta: «{ $question }»
run-move = iniciar «{ $name }»
for-minutes = durante { $minutes } min
for-length = durante { $length }
each-length = ({ $length } cada uno)
snooze = más tarde
not-so = no es así
step-goes-on = continúa. Todos los relojes están parados.
step-starts = empieza { $round }
step-reveal = Todos han respondido: revelar.
step-promises = dice qué fue de cada compromiso.
step-few-marks = Pocas marcas: los patrones se juzgan desde unas { $useful } por minuto.
step-next = pasa a { $round }
step-close = pasa al cierre. Esta era la última ronda.
teach = Da la palabra con { $people } y marca la intervención: { $lead } lidera, { $follow } sigue, { $both } ambos.
teach-rehearsing = Lee abajo lo que se dice y marca la intervención: { $lead } lidera, { $follow } sigue, { $both } ambos.

## What is said until it is mended

kept-in-memory = Todo queda en memoria y se vuelve a intentar.
save-elsewhere = guardar en otro sitio
too-small = colead necesita al menos 60 { $times } 18 celdas; esta ventana tiene { $width } { $times } { $height }. No se pierde nada: la sesión sigue.
out-of-sight = La sesión ya no se ve: { $reason }
live = en directo
concurrent-message = Todos lideran y siguen. { $figures }
put-back-question = Nadie lo retomó: ¿qué hacemos con ello?
put-back-away = lo quita de la pantalla
both-of = { $one }, { $other }

## The lobby

read-out = Dilo primero: marcamos lo que hace cada intervención, no quién es bueno. Nadie tiene que estar en el medio cada minuto; el grupo sí, a lo largo de la hora. Podéis ver vuestras propias marcas y pedirnos que paremos.
promised-left-out =
    { $count ->
        [one] { $count } compromiso de sesiones anteriores queda fuera; [{ $key }] lo trae de vuelta.
       *[other] { $count } compromisos de sesiones anteriores quedan fuera; [{ $key }] los trae de vuelta.
    }
promised-first =
    { $count ->
        [one] { $count } compromiso de sesiones anteriores va primero; [{ $key }] lo deja fuera.
       *[other] { $count } compromisos de sesiones anteriores van primero; [{ $key }] los deja fuera.
    }
here-of = { $here } de { $people } presentes
ends-about = fin hacia las { $time }
who-is-here = ¿Quién está aquí?
nobody-listed = Aún no hay nadie en la lista. Pulsa { $key } y escribe los nombres de uno en uno; cada persona recibe una tecla.
here = aquí
observes-no-vote = observa, sin voto
consent-named = con nombre
consent-initials = iniciales
consent-unnamed = contado, sin nombre
consent-not-counted = no se cuenta
rounds = RONDAS
lobby-add-first = añadir a la primera persona
lobby-start = empezar la primera ronda
lobby-back-to-round = volver a la ronda
lobby-back-to-close = volver al cierre
lobby-consent = consentimiento
lobby-rename = renombrar
lobby-add = añadir
lobby-presence = aquí/fuera
