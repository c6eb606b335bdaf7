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
hint-edit_plan = plan
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
key-hand-it-in = entregar
key-take-back = retirar
key-show-marks = mostrar
key-begin = empezar
key-back-to-the-board = volver al tablero
key-leave-without-voting = salir sin votar
key-change = cambiar
key-minutes = minutos
key-pay = dar y pagar
key-insert = insertar
key-rehearse = ensayar
key-rehearse-and-mark = ensayar y marcar uno mismo
key-kept = cumplido
key-dropped = abandonado
key-still-open = aún abierto
key-go-there = ir allí
key-use-it = usarlo
key-save-plan = guardar
key-add-round = añadir ronda
key-remove-round = quitarla
key-move-round = moverla
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
poll-count = { $answered } de { $people }
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

## What each key does, by its name in the config

help-enter = Hacer la acción destacada de esta pantalla.
help-lead = Marcar la intervención de quien tiene la palabra: lidera.
help-follow = Marcar la intervención de quien tiene la palabra: sigue.
help-both = Marcar la intervención de quien tiene la palabra: ambos a la vez.
help-undo = Deshacer la última marca o corrección, sin límite.
help-redo = Rehacer lo deshecho.
help-undo_list = Listar lo que se puede deshacer y rehacer, y elegir hasta dónde volver.
help-start_or_pause = Empezar la ronda; después, pausar y reanudar todos los relojes.
help-next_speaker = En un turno de palabra, dar la palabra a la siguiente persona.
help-release_floor = Retirar la palabra a quien la tiene.
help-extend = Dar a esta ronda un minuto más.
help-bill = Dar más tiempo a esta ronda y ver antes lo que cuesta.
help-shorten = Dar a esta ronda un minuto menos.
help-next_round = Terminar esta ronda y pasar a la siguiente.
help-previous_round = Volver a la ronda anterior; su tiempo sigue donde se paró.
help-snooze = Apartar el aviso cinco minutos.
help-not_so = El grupo dice: no es así. El aviso se va y queda anotado como rechazado.
help-reveal = Revelar el sondeo antes de que todos respondan.
help-find = Buscar a una persona por su nombre, como si se pulsara su tecla.
help-reattribute = Dar la última marca a otra persona: `that was Bo, not Ana`.
help-change_mode = Cambiar el tipo de la última marca.
help-missed_mark = Añadir una marca olvidada: `a missed mark at 14:05`.
help-backdate_start = La ronda empezó antes de pulsar su tecla: `started 90 s ago`.
help-repeat_round = Repetir esta ronda una vez más.
help-insert_round = Insertar una ronda después de esta.
help-agenda = Mostrar el orden del día: rondas previstas y hechas, y las notas de esta para quien facilita.
help-unanswered = Iniciativas que nadie retomó, para volver a poner una ante el grupo.
help-note = Tomar una nota.
help-park = Aparcar una idea para después.
help-presence = Alguien llega, se va o vuelve.
help-consent = Hasta dónde acepta alguien que se le marque: con nombre, iniciales, sin nombre, no se cuenta.
help-ballot = Ir a la votación: propuesta, voto, resultado.
help-commitments = Ir a los compromisos: quién hace qué y para cuándo.
help-close = Ir al cierre: qué se decidió, quién y para cuándo.
help-lobby = Ir a la recepción: personas, presencia, consentimiento.
help-add = Añadir una persona; en los compromisos, uno.
help-edit = Renombrar a la persona; en el cierre, editar la decisión.
help-edit_plan = Cambiar el plan antes de la primera ronda: rondas, nombres, tiempos, preguntas, modos y orden.
help-amend = Formular o enmendar la propuesta.
help-remove = Quitar a la persona o el compromiso.
help-change_commitment = Cambiar lo prometido o su fecha.
help-change_owner = Dar el compromiso a otra persona.
help-move_up = Sentar a la persona un puesto antes.
help-move_down = Sentar a la persona un puesto después.
help-observer = La persona observa: ni se la marca ni vota.
help-next_step = El siguiente paso de la propuesta: aclarar, reaccionar, enmendar, votar.
help-versions = La propuesta en todas sus versiones, qué cambió, y cada votación con sus objeciones.
help-settle_objection = Cómo acabó una objeción sin texto nuevo: retirada, retomada después, a la vista.
help-staffing = Preguntar a cada cual hasta dónde lleva la decisión: asumir, ayudar, no bloquear, no poder.
help-how_known = Escribir cómo sabrán todos que está hecho.
help-rules = Método y reglas de la votación, hasta que se abre.
help-vote_again = Votar otra vez el mismo texto; se conservan ambas votaciones.
help-count = Cómo se contó la última votación: rondas, desempates, comparaciones por pares.
help-pass_keyboard = Pasar el teclado de mano en mano: quien no ha votado lo hace sin ser visto.
help-cancel_ballot = Terminar la votación abierta sin contarla.
help-review_date = Fijar la fecha en que se revisa la decisión.
help-minutes = Escribir el acta en un archivo.
help-reopen = Reabrir una sesión cerrada, para seguir con ella.
help-up = Una línea arriba.
help-down = Una línea abajo.
help-projector = Qué muestra el proyector: la reunión, nada, un mensaje, el plan.
help-promote = Mostrar al grupo el aviso que solo mostraba la consola.
help-promises = Lo que prometieron sesiones anteriores, y qué fue de ello.
help-leave_promises = Dejar fuera la ronda de compromisos anteriores, o traerla de vuelta.
help-rehearsal_faster = En un ensayo: el doble de rápido, hasta 64 veces.
help-rehearsal_slower = En un ensayo: la mitad de rápido, hasta la velocidad de una reunión.
help-rehearsal_freeze = En un ensayo: pararlo todo sin rastro, y seguir.
help-replay = Ver otra vez una sesión guardada, como la vio el grupo.
help-play = Reproducir la repetición, o detenerla.
help-forward = Diez segundos adelante.
help-rewind = Diez segundos atrás.
help-forward_minute = Un minuto adelante.
help-rewind_minute = Un minuto atrás.
help-next_chapter = Al siguiente capítulo: ronda, aviso, contrajugada, votación, nota.
help-previous_chapter = Al capítulo anterior.
help-chapters = Listar los capítulos, para ir a uno.
help-step_forward = Al siguiente suceso; en una reunión importada, a la siguiente intervención.
help-step_back = Al suceso anterior; en una reunión importada, a la intervención anterior.
help-faster = El doble de rápido, hasta 64 veces.
help-slower = La mitad de rápido, hasta la mitad de la velocidad de la reunión.
help-go_to_time = Ir a un momento de la sesión.
help-to_start = Al principio.
help-to_end = Al final.
help-skip_silences = Saltar los tramos en que nadie habló.
help-corrected = Como se marcó en directo, o como se corrigió después.
help-compare = Dos paneles: este momento junto a otro, después las dos mitades.
help-turn_lead = Marcar la intervención leída de una reunión importada: lidera.
help-turn_follow = Marcar la intervención leída de una reunión importada: sigue.
help-turn_both = Marcar la intervención leída de una reunión importada: ambos a la vez.
help-turn_undo = Retirar lo último marcado en esta repetición.
help-turn_redo = Volver a marcar lo retirado.
help-next_open_turn = A la siguiente intervención sin marcar de una reunión importada.
help-agreement = Cuánto coinciden dos marcados de una reunión importada, y dónde difieren.
help-save_elsewhere = Guardar la sesión en otra carpeta, cuando falla el guardado.
help-theme = Siguiente tema: dark, light, high-contrast, colour-blind.
help-bell = Campana: off, soft, on.
help-mouse = El ratón, activado o no: clics en personas, indicadores, teclas, listas y la barra de repetición.
help-suspend = Suspender colead; `fg` lo trae de vuelta.
help-palette = Buscar lo que se puede hacer por unas letras, o decirlo con palabras.
help-back = Volver, cerrar, cancelar.
help-help = Mostrar todas las teclas.
help-quit = Salir; pregunta si hay una sesión en marcha. Todo está ya guardado.

## Help, palette and the home screen

help-title = Teclas
help-everywhere = En todas partes
help-seats = La tecla de una persona: da la palabra, y otra vez la retira. En un sondeo pide la respuesta, en una votación el voto; en los compromisos empieza uno suyo.
place-home = Inicio
place-lobby = Recepción
place-stage = Escenario
place-ballot = Votación
place-commitments = Compromisos
place-close = Cierre
place-replay = Repetición
place-projector = Proyector
home-purpose = Todos lideran, todos siguen, y la reunión acaba con una decisión que alguien asume.
home-first-step = ¿Primera vez? { $key } sobre un plan abre su recepción: di quién está y empieza.
home-first-help = { $key } muestra todas las teclas en cualquier momento; `colead help`, todas las órdenes.
home-nothing = Aquí no hay ningún plan, ni sesión todavía.
home-nothing-advice = Empieza una con `colead run`; se guarda en su propio archivo y aparece aquí la próxima vez.
home-interrupted = INTERRUMPIDAS
home-promised = PROMETIDO
home-plans = PLANES
home-recent = SESIONES RECIENTES
home-start = empezar una sesión con este plan
home-go-on = seguir con esta sesión; no se ha perdido nada
home-look = ver esta sesión
home-tell = decir qué fue de ello
palette-title = ¿Qué hacer?
palette-placeholder = unas letras de una acción, de una persona o de una ronda
palette-nothing = Nada aquí se llama así.

## Dialogs

quit-title = ¿Salir de colead?
quit-stay = Quedarse
quit-leave = Salir
quit-nothing = No hay nada en marcha.
quit-saved = La sesión seguirá donde la dejaste: todo está guardado. `colead resume` la continúa.
close-ballot-title = ¿Cerrar la votación ahora?
close-ballot-missing =
    { $count ->
        [one] Una persona aún no ha votado. Faltará su voto.
       *[other] { $count } personas aún no han votado. Faltarán sus votos.
    }
close-ballot-wait = Esperar
close-ballot-close = Cerrar la votación
small-secret-title = Muy pocos para un secreto
small-secret = Votan { $people } personas. Con menos de cinco, los números delatan a la gente. Elige en las reglas (r) el resultado sin números, o ábrela igualmente.
small-secret-back = Volver a las reglas
small-secret-open = Abrirla
cancel-ballot-title = ¿Terminar la votación sin contarla?
cancel-ballot = Los votos entregados no cuentan. La propuesta se mantiene.
cancel-ballot-go-on = Seguir votando
cancel-ballot-cancel = Cancelar la votación
close-session-title = ¿Cerrar la sesión?
close-session = Decisión, compromisos e indicadores quedan como están. Se puede reabrir.
close-session-not-yet = Aún no
close-session-close = Cerrarla
reopen-title = ¿Reabrir la sesión?
reopen = Sigue donde terminó, y su registro dice que se reabrió.
reopen-leave = Dejarla cerrada
reopen-reopen = Reabrirla
leave-plan-title = ¿Descartar los cambios?
leave-plan = La reunión conserva el plan que tiene. Lo que se cambió aquí y no se guardó se pierde.
leave-plan-go-on = Seguir con ellos
leave-plan-leave = Descartarlos
replace-plan-title = ¿Reemplazar el archivo?
replace-plan = { $file } ya existe.
replace-plan-keep = Conservarlo
replace-plan-replace = Reemplazarlo
mode-lead = lidera
mode-follow = sigue
mode-both = ambos
pick-whose = ¿De quién fue?
pick-missed = ¿De quién fue la intervención olvidada?
pick-presence = ¿Quién llega, se va o vuelve?
pick-consent = ¿De quién cambia el consentimiento?
pick-owner = ¿Quién lo hace?
pick-takes-up = ¿Quién lo retoma?
pick-casting = ¿Quién decide en caso de empate?
pick-mode = ¿Qué fue?
pick-lead = lidera: marca dirección, propone, decide, se opone
pick-follow = sigue: pregunta, construye sobre lo dicho, refleja, cede
pick-both = ambos: una postura que queda abierta
gap-seconds =
    { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }
gap-minutes = { $minutes } min
gap-slept = El portátil durmió { $length }.
gap-away = colead no estuvo en marcha durante { $length }.
gap-title = ¿Siguió la reunión?
gap-count = contarlo: la reunión siguió mientras tanto
gap-cut = cortarlo: cada reloj sigue donde estaba
sure-title = { $name }: ¿cuán seguro?
answers-title = { $name } responde
then-how-sure = luego 0-4: cuán seguro
sure-0 = nada
sure-1 = un poco
sure-2 = a medias
sure-3 = bastante
sure-4 = del todo
tell-title = ¿Decir los números igualmente?
tell-numbers = Los votos son tan parecidos que sus números dicen qué eligió cada cual. Lo que se diga ahora queda registrado.
tell-no = No, solo el resultado
tell-yes = Sí, también los números
remove-person-title = ¿Quitar a esta persona?
remove-person-keep = Mantener
remove-person-remove = Quitar
drop-title = ¿Quitar este compromiso?
drop-keep = Mantenerlo
drop-remove = Quitarlo
pick-last-mark = { $question } Última marca: { $mode }, { $name }
pick-what-did = ¿Qué hizo { $name }?

## More time for a round, and what it costs

bill-title = Más tiempo para { $round }
bill-minutes = { $minutes } min más
bill-trim = Acortar las rondas que vienen
bill-drop = Quitar lo opcional
bill-late = Terminar más tarde
bill-dropped = sin { $round }
bill-cut = { $round } { $time } menos
bill-nobody = Cada ronda conserva su tiempo.
bill-paid = Esta ronda tiene { $minutes } min más.
agenda-dropped = quitada

## What a line of text is asked for

ask-add-person = ¿Quién está? Un nombre cada vez; una línea vacía al acabar.
ask-rename = ¿Cómo se llama { $name }?
ask-note = Nota
ask-park = ¿Qué idea aparcar para después?
ask-find = ¿A quién buscar?
ask-proposal = La propuesta
ask-option = ¿Qué se puede elegir? Una opción cada vez; una línea vacía al acabar.
ask-reason = ¿Por qué objeta { $name }?
ask-objection = ¿Qué se objetó abiertamente? Sin nombre; una línea vacía al acabar.
ask-casting = { $name } tiene el voto de calidad: { $options }?
ask-decision = ¿Qué se decidió?
ask-review = ¿Cuándo se revisa? (2026-12-31)
ask-deed = ¿Qué hará { $name }?
ask-due = ¿Para cuándo lo hará { $name }? (2026-12-31, o vacío)
ask-changed-deed = ¿Qué se prometió?
ask-changed-due = ¿Para cuándo? (2026-12-31, o vacío)
ask-how-known = ¿Cómo sabremos que está hecho? (o vacío)
ask-taken-up = ¿Hasta cuándo lo retoma { $name }? (2026-12-31, o vacío)
ask-no-decision = No se registró ninguna decisión. ¿Por qué acaba la sesión sin ella?
ask-save-elsewhere = ¿En qué archivo guardar la sesión?
ask-plan-name = ¿Cómo se llama la ronda?
ask-plan-time = ¿Cuánto dura? (4m, o 45s each)
ask-plan-question = ¿Qué pregunta? Una línea vacía no pregunta nada.
ask-save-plan = ¿En qué archivo guardar el plan?
ask-minutes = ¿En qué archivo escribir el acta?
ask-projector = ¿Qué dice el proyector?
ask-began = ¿Cuánto antes de pulsar la tecla empezó? (90 s, o 2 min ago)
ask-missed = ¿Cuándo fue, y quién? (14:05 Bo, 14:05 Bo lead)
ask-seed = Por si hay sorteo: dos personas escriben una frase cada una y la guardan.
ask-seed-again = Lo mismo otra vez. No se muestra.
ask-lot = La semilla fijada antes, palabra por palabra; vacía si se perdió.
ask-go-to = ¿A qué momento desde el inicio? (12:30, 1:02:30)

## The ballot

step-state-proposal = formular la propuesta
step-state-options = escribir las opciones
step-propose-winner = presentarlo a todos como propuesta
step-vote-again = votar de nuevo
step-open-ballot = abrir la votación
step-close-early =
    { $count ->
        [one] cerrar antes: { $count } aún no ha votado
       *[other] cerrar antes: { $count } aún no han votado
    }
step-reveal-count = revelar y contar
step-open-box = abrir la urna y contar
step-close-count = cerrar y contar
step-ask-reason = escribir por qué objeta { $name }
step-hear-objections = escuchar las objeciones, abiertamente
step-amend = enmendar la propuesta
step-record = registrar la decisión
step-next-is = después: { $round }
step-to-close = al cierre
ballot-pass-keyboard = pasar el teclado
ballot-how-counted = cómo se contó
ballot-choice = LA ELECCIÓN
ballot-which = ¿Cuál de estos?
ballot-no-options = Aún no hay nada que elegir.
ballot-proposal = PROPUESTA
ballot-no-proposal = Aún no hay propuesta. Escríbela en una frase que todos puedan leer.
ballot-version = versión { $count }, enmendada
ballot-version-answers = versión { $count }, enmendada tras una objeción
ballot-shows-all = { $key } lo muestra entero
ballot-cancelled = cancelada, sin contar.
ballot-earlier = Votación { $number }{ $version }: { $finding }

## Further keys

help-rehearsal_jump = En un ensayo: ir a lo próximo que te necesita: un aviso, todos han votado, se acabó el tiempo.
help-rehearsal_marking = En un ensayo en que marcas: cuánto coincides con lo que quería el reparto, y cada fallo.
help-rehearse = Ensayar el plan con personas que no están.
help-zoom = Siguiente tamaño de una ronda: normal, projector, compact.
help-coaching = Repasar toda la reunión: equilibrio en el tiempo, qué siguió a cada aviso, iniciativas que nadie retomó.

## Rounds that colead brings, by their names in English

round-build-only = Solo construir
round-build-only-ask = ¿Sobre cuál construimos?
round-build-only-question = ¿Qué quieres añadir a la idea de otra persona?
round-say-it-back = Dilo con tus palabras
round-say-it-back-ask = ¿Quién repite lo que se quiso decir?
round-say-it-back-question = ¿Qué has oído? Dilo de modo que asientan.
round-back-one-that-is-not-yours = Apoyar una ajena
round-back-one-that-is-not-yours-ask = ¿Qué idea, no la tuya, apoyarías?
round-back-one-that-is-not-yours-question = Escribe una idea, no la tuya, y por qué la apoyarías.
round-in-pairs-one-proposal = En parejas: una propuesta
round-in-pairs-one-proposal-ask = ¿Qué dos propuestas podrían ser una?
round-in-pairs-one-proposal-question = Entre ambos: ¿qué propuesta podéis defender los dos?
round-one-change-each = Un cambio cada uno
round-one-change-each-ask = ¿Qué único cambio te haría decir sí?
round-one-change-each-question = ¿Con qué único cambio apoyarías lo que hay sobre la mesa?
round-where-do-we-stand = ¿Dónde estamos?
round-where-do-we-stand-ask = ¿Estamos tan lejos como parece?
round-where-do-we-stand-question = ¿Podrías vivir con lo último que se propuso?
round-silent-minute-then-a-bet-each = Silencio y una apuesta
round-silent-minute-then-a-bet-each-ask = Si hubiera que apostar ya, ¿a qué?
round-silent-minute-then-a-bet-each-question = Un minuto en silencio. Luego: ¿a qué apostarías y por qué?
round-fifteen-per-cent = Quince por ciento
round-fifteen-per-cent-ask = ¿Qué podrías empezar sin preguntar a nadie?
round-fifteen-per-cent-question = ¿Qué puedes hacer mañana con lo que tienes hoy?
round-the-best-no = El mejor no
round-the-best-no-ask = ¿Quién lo ve de otra manera?
round-the-best-no-question = ¿Cuál es la mejor razón para no hacerlo?
round-how-would-it-surely-fail = ¿Cómo fracasaría seguro?
round-how-would-it-surely-fail-ask = ¿Qué aseguraría que esto fracase?
round-how-would-it-surely-fail-question = ¿Cómo haríamos que fracase, y qué de eso ya hacemos?
round-draft-aloud = Redactar en voz alta
round-draft-aloud-ask = ¿Quién redacta una frase que objetar?
round-draft-aloud-question = ¿Qué proponemos exactamente? Uno redacta; luego, cambios.
round-round-least-heard-first = Ronda, primero los callados
round-round-least-heard-first-ask = ¿Quién más tiene una opinión?
round-round-least-heard-first-question = ¿Qué ves que aún no se ha dicho?
round-write-first = Primero escribir
round-write-first-ask = ¿Qué habría dicho primero cada cual?
round-write-first-question = ¿Qué propondrías? Escribe una frase antes de hablar.
round-if-it-were-yours = Si fuera tuyo
round-if-it-were-yours-ask = ¿Qué harías si decidieras tú?
round-if-it-were-yours-question = Si decidieras tú: ¿qué harías de otra manera?
round-in-pairs-what-is-missing = En parejas: ¿qué falta?
round-in-pairs-what-is-missing-ask = ¿Qué ven dos que uno solo no ve?
round-in-pairs-what-is-missing-question = ¿Qué falta en lo que hemos oído hasta ahora?
round-who-takes-a-part = ¿Quién toma una parte?
round-who-takes-a-part-ask = ¿Quién más podría llevar una parte?
round-who-takes-a-part-question = ¿Qué parte liderarías y qué necesitas para ello?
round-two-quiet-minutes = Dos minutos de calma
round-two-quiet-minutes-ask = ¿Pensamos dos minutos, a propósito?
round-two-quiet-minutes-question = ¿Qué no se está diciendo? Escribe una frase para ti.
round-one-word-each = Una palabra cada uno
round-one-word-each-ask = Una palabra: ¿dónde estás ahora?
round-one-word-each-question = Una palabra: ¿cómo estás con esto?
round-in-twos-first = Primero de dos en dos
round-in-twos-first-ask = ¿Es más fácil decirlo de dos en dos?
round-in-twos-first-question = ¿Qué hace difícil hablar de esto?
round-five-minutes-of-air = Cinco minutos de aire
round-five-minutes-of-air-ask = ¿Necesitamos cinco minutos de aire?
round-five-minutes-of-air-question = En pie. Seguimos en cinco minutos.
round-silent-minute = Minuto de silencio
round-silent-minute-question = ¿Qué piensas de verdad? Escríbelo.
round-go-round = Turno de palabra
round-go-round-question = ¿Qué ves que aún no se ha dicho?
round-open-floor = Palabra libre
round-open-floor-question = ¿Sobre qué construimos?
round-pairs = Parejas
round-pairs-question = ¿En qué estáis de acuerdo los dos?
round-break = Pausa
round-break-question = Volvemos en cinco minutos.
round-what-we-promised = Lo que prometimos
round-what-we-promised-question = ¿Qué hicimos de lo dicho, y qué lo impidió?

## The figures behind a warning

told-all = todas
told-led = De las últimas { $turns } intervenciones, { $led } lideran, de { $by }
told-by-people =
    { $people ->
        [one] una persona
       *[other] { $people } personas
    }
told-by-all = los { $people }
told-one = { $first }.
told-two = { $first }; { $second }.
told-none-answered = ninguna tuvo respuesta
told-all-answered = todas tuvieron respuesta
told-one-in = 1 de cada { $of } tuvo respuesta
told-many-in = { $many } de { $of } tuvieron respuesta
told-followed = De las últimas { $turns } intervenciones, { $followed } siguen
told-none-led = ninguna lidera
told-some-led =
    { $led ->
        [one] { $led } lidera
       *[other] { $led } lideran
    }
told-quiet-seconds = Nada desde hace { $seconds } segundos.
told-quiet-minutes = Nada desde hace { $minutes } minutos.
told-one-person = una sola persona
told-one-leader = De las últimas { $of } veces que se lideró, { $led } son de { $who }.
told-concurrent = De { $turns } intervenciones, { $lead } lideran, { $follow } siguen, { $both } hacen ambas cosas.
told-times = { $count }

## Why nothing came of a key

refusal-closed = La sesión está cerrada. Reábrela para seguir.
refusal-not-begun = La sesión no ha empezado. La barra espaciadora empieza la primera ronda.
refusal-has-begun = La primera ronda ya empezó; el plan queda como está.
refusal-unknown-person = Nadie tiene ese número.
refusal-empty-name = Un nombre necesita al menos una letra o una cifra.
refusal-name-taken = { $name } ya está en la lista. Añade una inicial o un apellido.
refusal-too-many-people = Hay teclas para 36 personas; la sala está llena.
refusal-on-record = { $name } ya consta en el registro. Anota que se ha ido.
refusal-no-seat = No hay más sitios en esa dirección.
refusal-not-present = { $name } no está. Anota primero que ha llegado.
refusal-observer = { $name } observa y no participa.
refusal-not-counted = { $name } pidió que no se le marque.
refusal-nobody-has-the-floor = Nadie tiene la palabra. Pulsa antes la tecla de alguien.
refusal-everybody-heard = En esta ronda ya han hablado todos.
refusal-unknown-mark = No hay tal marca.
refusal-taken-up = Eso no quedó sin que nadie lo retomara.
refusal-unknown-turn = No hay tal intervención.
refusal-nobody-known = No se sabe quién habló ahí.
refusal-no-change = Ya es así.
refusal-before-the-start = Eso fue antes de la primera ronda.
refusal-in-the-future = Eso aún está por venir.
refusal-nothing-to-undo = No hay nada que deshacer.
refusal-nothing-to-redo = No hay nada que rehacer.
refusal-already-running = La ronda ya está en marcha.
refusal-not-running = No hay ronda en marcha. La barra espaciadora la empieza.
refusal-already-paused = El reloj ya está en pausa.
refusal-not-paused = El reloj no está en pausa.
refusal-no-time-left = No queda tiempo que quitar.
refusal-nobody-pays = Ninguna ronda siguiente puede pagarlo así.
refusal-backdated-too-far = La sesión no es tan antigua.
refusal-before-the-round-before = La ronda anterior empezó más tarde.
refusal-last-round = Es la última ronda. Cierra la sesión cuando esté todo dicho.
refusal-first-round = Es la primera ronda.
refusal-ballot-open = Hay una votación abierta. Ciérrala o cancélala primero.
refusal-other-rung = La escalera fijada antes prevé ahora otro paso.
refusal-no-casting-vote = Antes de abrir la votación, di quién decide en caso de empate.
refusal-no-seed = Fija la semilla del sorteo antes de abrir la votación.
refusal-ladder-first = Hay empate, y primero va la escalera fijada antes: pulsa intro.
refusal-no-fallback = Primero dos intentos de consentimiento, con una mayoría fijada para después.
refusal-not-tied = { $name } no está entre las opciones empatadas.
refusal-other-seed = No es la semilla fijada antes: su hash es otro. Escríbela palabra por palabra.
refusal-no-ballot-open = No hay ninguna votación abierta.
refusal-no-gap = No hay nada que resolver.
refusal-empty-text = No hay nada que escribir.
refusal-alert-gone = Ese aviso ya pasó.
refusal-no-poll-open = No hay ningún sondeo abierto.
refusal-poll-revealed = El sondeo está revelado. Las respuestas quedan como están.
refusal-no-answers = Nadie ha respondido aún.
refusal-bad-conviction = La convicción va de 0 a 4.
refusal-no-proposal = Formula antes la propuesta.
refusal-no-options = No hay nada que elegir. Escribe antes las opciones.
refusal-one-option = Una opción no es elección. Escribe otra, o vota por consentimiento o por sí y no.
refusal-too-many-options = En una papeleta caben 20 opciones.
refusal-option-twice = { $name } ya está en la lista.
refusal-abstaining-is-no-option = Siempre es posible abstenerse: no es una opción. Quítala de la lista.
refusal-nobody-entitled = Nadie tiene derecho a voto.
refusal-not-entitled = { $name } no tiene derecho a voto aquí.
refusal-has-not-voted = { $name } no ha votado.
refusal-wrong-method = Ese voto no es del método de esta votación.
refusal-secret = Esta votación es secreta. Cada cual entrega su papeleta.
refusal-not-secret = Esta votación no es secreta.
refusal-handed-in = { $name } entregó una papeleta. Al ser secreta no se retira: nada dice cuál es.
refusal-no-objection = { $name } no objetó en esa votación.
refusal-not-a-later-version = Esa versión no es posterior a la votación.
refusal-nothing-promised = No queda ningún compromiso abierto.
refusal-begun-already = La reunión ha empezado; los compromisos anteriores van primero o no van.
refusal-unknown-promise = Eso no se prometió aquí.
refusal-no-decision = Aún no hay decisión registrada.
refusal-unknown-commitment = No hay tal compromiso.
refusal-not-closed = La sesión no está cerrada.
refusal-undecided-at-close = No hay decisión. Votad, o di por qué la sesión acaba sin ella.

## What is said when something was done, or was not

notice-theme = Tema: { $name }.
notice-bell = Timbre: { $name }.
notice-zoom = Tamaño: { $name }.
notice-minutes = El acta está en { $path }.
notice-nobody-objected = Nadie objetó en la última votación.
notice-end-gone-by = El fin previsto, { $end }, ya pasó; la reunión dura lo previsto.
notice-mouse-on = El ratón está activo. Con mayús se selecciona texto.
notice-mouse-off = El ratón está apagado.
notice-noted = Anotado.
notice-parked = Aparcado para luego.
notice-message-shown = El mensaje está en el proyector.
notice-saving-again = Se vuelve a guardar; no falta nada.
notice-kept-in = La sesión se guarda ahora en { $path }.
notice-saving-works = Se guarda bien. No hace falta mover nada.
notice-nothing-marked = Aún no hay nada marcado.
notice-undone-many = Deshecho: { $steps } cambios.
notice-redone-many = Rehecho: { $steps } cambios.
notice-undone = Deshecho: { $what }.
notice-redone = Rehecho: { $what }.
notice-undone-on-stage = Deshecho en el escenario: { $what }.
notice-redone-on-stage = Rehecho en el escenario: { $what }.
notice-takes-back = { $key } lo revierte.
change-marked = { $name }: { $mode }
change-missed = { $name }: { $mode }, olvidada a las { $time }
change-recoded = { $name }: { $mode } en vez de { $other }
change-reattributed = { $mode }: { $name } en vez de { $other }
change-at = { $what } a las { $time }
change-of = { $name } · { $mode }
change-of-recoded = { $name } · { $mode } en vez de { $other }
change-whose = { $name } en vez de { $other }
notice-began-already = Empezó ya hace { $length }.
notice-began = La ronda empezó hace { $length }.
notice-round-over = { $round } ha terminado.
notice-goes-back = { $key } vuelve a ella.
notice-snoozed = El aviso se aparta cinco minutos.
notice-on-projector = En el proyector: { $what }.
notice-room-sees = El grupo ve el aviso.
notice-none-unseen = No hay aviso que el grupo no haya visto.
notice-nothing-open = Aquí no queda nada abierto de sesiones anteriores.
notice-promised-left-out = Los compromisos anteriores se dejan fuera.
notice-promised-first = Los compromisos anteriores van primero.
notice-nothing-promised = Antes no se prometió nada.
notice-last-mark = La última marca es ahora de { $name }.
notice-the-mark = La marca es ahora de { $name }.
notice-last-mode = La última marca es ahora: { $mode }.
notice-added = Añadido: { $what } a las { $time }.
notice-has-left = { $name } se ha ido.
notice-is-here = { $name } está aquí.
notice-consent = { $name }: { $consent }.
notice-next = Después: { $round }.
notice-draft-kept = Lo escrito se guarda para la próxima vez.
notice-choose-plan = Elige un plan para ensayar.
notice-no-ballot = No hay votación abierta. Intro lleva al siguiente paso.
notice-all-voted = Han votado todos los presentes.
notice-plan-unwritten = Este plan no se puede escribir en un archivo.
notice-mend-plan = Arregla antes lo que falla en el plan.
notice-plan-taken = La reunión sigue este plan.
notice-plan-saved = El plan está en { $path }.
length-seconds = { $seconds } s
length-minutes = { $minutes } min
length-minutes-seconds = { $minutes } min { $seconds } s

## What a line of text lacks

fault-how-long = Escribe una duración, como 90 s o 2 min.
fault-when = Escribe la hora y el nombre, como 14:05 Bo.
fault-nothing-of = No hay marcas de { $name }.
fault-name = Escribe un nombre o su comienzo.
fault-two-names = ¿{ $one } o { $other }? Escribe más.
fault-nobody = Aquí nadie se llama { $name }.
fault-day-passed = Ese día ya pasó; escribe uno posterior.
fault-date = Escribe la fecha como año, mes, día: 2026-12-31.
fault-time = Escríbelo como 12:30, 1:02:30 o 90s.
fault-file = Escribe el nombre de un archivo.
fault-no-session = No hay ninguna sesión abierta.
fault-other-seed = No es lo que se escribió antes. Esc empieza de nuevo.
fault-short-seed = Con menos de { $count } caracteres se adivinaría por su hash. Escribe una frase.

## The palette

palette-go-to = Ir a { $time } { $kind }: { $title }
palette-on-screen = { $round } está en pantalla.
palette-go-to-round = Ir a la ronda { $number }: { $round }
palette-choose = Elegir a { $name }.
palette-answers = { $name } responde al sondeo.
palette-floor-back = Retirar la palabra a { $name }.
palette-floor = Dar la palabra a { $name }.
palette-votes = { $name } vota.
palette-promises = { $name } se compromete a algo.
palette-marked = Marcado: { $name }, { $mode }.
palette-mark = Marcar a { $name }: { $mode }.
palette-that-was = Fue { $name }, no { $other }.
palette-arrives = Presencia: { $name } está aquí.
palette-leaves = Presencia: { $name } se va.
palette-what = { $name }, { $mode }
palette-add-mark = Añadir una marca a las { $time }: { $what }.
palette-add-mark-at = Añadir una marca a las { $time }.
palette-correct = { $mark }: fue { $right }.
