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
closing-at = se cierra { $time }
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
not-marked = sin marcar
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
step-next-speaker = da la palabra a { $name }
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
home-so-far =
    { $people ->
        [one] { $people } persona, detenida tras { $held }
       *[other] { $people } personas, detenida tras { $held }
    }
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
step-runoff = un desempate entre los empatados
step-casting = el voto de calidad
step-lot = echar a suertes
step-carry-over = aplazarlo sin decisión
step-fallback = votar sí o no: deciden { $share } de los votos
step-yes-or-no = votar sí o no
ballot-to-change = { $how } ({ $key } para cambiar)
ballot-how = CÓMO DECIDIMOS
ballot-as-recommended = Como se recomienda
ballot-recommended = Recomendado
ballot-all-here = { $all }, todos aquí
ballot-some-here = { $all }, { $here } aquí
ballot-who = QUIÉN PUEDE VOTAR
ballot-absent = ausente
ballot-observing = Sin voto, observan: { $names }
ballot-support = apoyo
ballot-openness = apertura
ballot-closed = cerrado
ballot-open = abierto
ballot-of-hundred = { $number } de 100
ballot-change-mind = QUÉ CAMBIARÍA UNA OPINIÓN
ballot-more-in-minutes = { $count } más en el acta
unit-votes = votos
unit-approvals = aprobaciones
unit-score = puntuación
unit-star = puntos, luego desempate de dos
unit-last-round = votos en la última vuelta
unit-points = puntos
unit-dots = puntos
unit-beaten = victorias dos a dos
result-each-got = LO QUE OBTUVO CADA UNA
result-consent = CONSENTIDO
result-passed = APROBADO
result-picture = UNA IMAGEN
result-shortlist = SELECCIÓN
result-decided = DECIDIDO
result-tie = EMPATE
result-not-decided = SIN DECIDIR
result-not-passed = NO APROBADO
result-no-quorum = SIN QUÓRUM
result-no-votes = SIN VOTOS
result-objections-more = { $count } objeciones más
result-no-reason-yet = motivo aún sin registrar
result-tie-ladder = resuelto por la escalera
result-tie-stands = se mantiene
result-tie-of = Empate de { $options }: { $how }.
result-and = { $one } y { $other }
count-entitled = con derecho
count-entitled-to-vote = con derecho a voto
count-present = presentes
count-cast = emitidos
count-votes-cast = votos emitidos
count-abstained = abstenciones
count-not-voted = sin votar
count-present-not-voted = presentes, sin votar
count-absent = ausentes
result-count = EL RECUENTO
result-rule = LA REGLA
result-beforehand = fijada antes
proposal-propose = proponer
proposal-clarify = aclarar
proposal-react = reaccionar
proposal-amend = enmendar
proposal-ballot = votar
proposal-objections = objeciones
proposal-next-step = { $key } siguiente paso
proposal-how-clarify = Preguntas sobre qué dice, no sobre si es buena.
proposal-how-react = Una frase de cada cual; nadie responde.
proposal-how-amend = Un cambio cada vez; quien propone lo acepta o dice por qué no.
voting-of = { $voted } de { $all }
voting-voted =
    { $voted ->
        [one] { $voted } de { $all } ha votado
       *[other] { $voted } de { $all } han votado
    }
voting-open = Votación abierta, por lista. La tecla de una persona toma su voto.
voting-hidden = Lo elegido queda oculto hasta que voten todos. La tecla de una persona toma su voto, o se pasa el teclado.
voting-secret = Votación secreta: nada une una papeleta a un nombre. Se pasa el teclado; cada cual vota sin ser visto, una vez.
voting-secret-large = VOTO SECRETO
voting-secret-public = Pueden votar { $all }, sin ser vistos y una vez. El resultado se muestra al cerrar.
voting-roll = LA LISTA
voting-legend = { $dot } ha votado  { $ring } aún no
voting-not-entitled = Sin derecho: { $names }
result-how-counted = Cómo se contó

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
fault-no-reason = No hay motivo escrito. Enter otra vez: la sesión acaba sin decisión y sin motivo.
fault-reason-of-a-key = «{ $key }» es una tecla, no un motivo. Escribe uno o deja la línea vacía.
no-reason-given = No se dio ningún motivo.
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

## Methods and signs, by their names in files

method-consent = consentimiento
method-yes-no = sí o no
method-fist = puño a cinco
method-gradients = grados de acuerdo
method-plurality = una marca cada uno
method-approval = aprobación
method-score = puntuación
method-star = STAR
method-irv = segunda vuelta instantánea
method-schulze = Schulze
method-ranked-pairs = pares ordenados
method-borda = Borda
method-copeland = Copeland
method-minimax = minimax
method-condorcet = Condorcet
method-dots = puntos adhesivos
method-conviction = convicción y curiosidad
sign-consent = consiente
sign-concern = reserva
sign-stand-aside = a un lado
sign-objection = objeción
sign-block = bloqueo
sign-abstain = abstención
sign-yes = sí
sign-no = no
sign-for = a favor
sign-against = en contra
sign-undecided = indeciso
sign-blank = en blanco
sign-spoiled = nulo
sign-major-concerns = reservas graves
sign-minor-concerns = reservas leves
sign-fine = bien
sign-support = apoyo
sign-will-lead = lo lidera
sign-whole-hearted-endorsement = respaldo pleno
sign-agreement-with-a-minor-point-of-contention = acuerdo, con un punto menor
sign-support-with-reservations = apoyo con reservas
sign-more-discussion-needed = falta discutirlo
sign-don-t-like-but-will-support = no gusta, pero lo apoya
sign-serious-disagreement = desacuerdo serio
sign-veto = veto

## The paper in the booth

booth-consent-concern = consiente, con una reserva
booth-stand-aside = se hace a un lado
booth-sure = seguro: { $how }
booth-could-change = algo podría cambiar mi opinión
booth-nothing-could = nada podría
booth-what-would-change = qué cambiaría mi opinión
booth-one-key = Pulsa una tecla.
booth-approve = Uno tras otro: y aprueba, n no.
booth-score-ten = Uno tras otro: 0 el peor a 9, x para 10; abajo deja uno sin nota.
booth-score = Uno tras otro: 0 el peor a { $best } el mejor; abajo deja uno sin nota.
booth-dots-of = Uno tras otro: cuántos de tus { $dots } puntos, 0 a 9.
booth-dots = Uno tras otro: cuántos puntos, 0 a 9.
booth-rank = Sus teclas, la mejor primero. Se puede parar antes.
booth-rank-equal = Sus teclas, la mejor primero; = antes de una tecla: tan buena como la última.
booth-held = Una postura, con qué firmeza, y qué la cambiaría, o nada.
booth-held-secret = Una postura, su firmeza, y si podría cambiar. Sin palabras: delatan.
booth-pass = Pasad el teclado a { $name }. Los demás apartan la vista.
booth-then-enter = Luego { $name } pulsa intro.
booth-votes-recorded = { $name } vota, lo anota la facilitación
booth-too-much = Eso es más de lo que queda.
booth-nothing-here = Esa tecla no marca nada aquí.
booth-nothing-yet = Aún nada que entregar.
booth-marked-alone = Marcado. Intro lo entrega; hasta entonces se puede cambiar.
booth-marked = Marcado. Intro lo entrega.
booth-so-many = { $marked } de { $all }.
booth-backspace = Retroceso en una papeleta vacía retira el voto.
booth-covered = No se muestra nada. Tab lo muestra, si nadie más ve la pantalla.
booth-uncovered = Tab oculta las marcas.

## The rules of a ballot

rules-title = Las reglas de la próxima votación
rules-fixed = Fijas al abrir la votación y mostradas con el resultado.
rule-advised = Recomendado
rule-method = Método
rule-ladder = Tras un empate
rule-veto = Uno lo detiene
rule-options = Opciones
rule-dots = Puntos por persona
rule-voting = Votos
rule-threshold = Umbral
rule-base = Parte de
rule-tie = Un empate
rule-stand-aside = Pueden apartarse
rule-quorum = Quórum
rule-quorum-of = El quórum cuenta
rule-comparison = Justo esa cantidad
rule-also = Y además
rule-blocks = Bloqueos admitidos
rule-fallback = Parado dos veces
rule-fist = Dedos
rule-fingers = Al menos
rule-average = Media mínima
rule-support = Apoyo
rule-floor = Para ganar
rule-equal-ranks = Varias primeras
rule-top = Mejor nota
rule-no-score = Sin nota
rule-star-ties = Empates en STAR
rule-last-place = Últimas iguales
rule-strength = Una victoria cuenta
rule-points = Puntos
rule-cap = Para una opción
value-as-it-is = { $method }, como ahora
value-then = { $first }, luego { $next }
value-veto = sí, se quiere un veto
value-no = no
value-consent = consentimiento: ninguna objeción
value-no-options = ninguna aún
value-any-number = las que sean
value-open = abierto, por lista
value-hidden = oculto hasta que voten todos
value-secret = secreto: números, nunca nombres
value-outcome-only = secreto: el resultado, sin números
value-more-than = más de { $share }
value-at-least = al menos { $share }
value-cast = votos emitidos
value-present = personas presentes
value-eligible = todas las personas con derecho
value-tie-lost = es un rechazo
value-tie-again = lleva a otra votación
value-tie-carried = aplaza la propuesta
value-none = ninguno
value-people = { $people } personas
value-more-than-entitled = más de { $share } de quienes tienen derecho
value-at-least-entitled = al menos { $share } de quienes tienen derecho
value-quorum-present = todos los presentes
value-quorum-voting = votos que dicen algo
value-any-share = cualquier parte
value-not-enough = no bastan: hace falta más
value-enough = bastan
value-nothing-else = nada más
value-share-of = { $share }: { $whom }
value-no-fallback = sin consentimiento no hay decisión
value-fallback = deciden al menos { $share } de los votos
value-every-hand = cada mano muestra { $fingers } o más
value-no-fist = nadie muestra el puño
value-average = decide la media
variant-winning-votes = votos del ganador
variant-margins = diferencia de votos
variant-split = repartido
variant-skip = se salta
variant-exhaust = ya no cuenta
variant-exhaust-if-multiple-continuing = ya no cuenta si quedan varias
variant-all-branches = todos los órdenes contados
variant-eliminate-all = salen juntas
variant-average = media
variant-truncated = solo ordenadas
variant-modified = según cuántas se ordenen
variant-zero = cero
variant-ignore = se ignora
variant-report = se informan
variant-official-2023 = oficial 2023
variant-bettervoting-2025 = BetterVoting 2025
rung-method-rule = regla del método
rung-runoff = desempate
rung-casting-vote = voto de calidad
rung-lot = sorteo
rung-carried-over = aplazado
booth-votes = { $name } vota
booth-approved = sí
booth-not-approved = no
notice-warning = Aviso: { $pattern }

## The commitments

deeds-title = QUIÉN HACE QUÉ Y CUÁNDO
deeds-how-known = Cómo lo sabremos
deeds-many = { $count } compromisos: muchos prometidos, pocos cumplidos. ¿Cuáles importan más?
deeds-decision = DECISIÓN
deeds-no-decision = SIN DECISIÓN
deeds-nothing-recorded = Aún no hay nada registrado.
deeds-no-review = aún sin fecha de revisión
deeds-reviewed = revisión el { $date }
deeds-decided = DECIDIDO,
deeds-not-staffed = SIN NADIE
deeds-decided-not-staffed = DECIDIDO, SIN NADIE
deeds-nobody-carries = Nadie lleva aún a cabo esta decisión. ¿Quién da el primer paso, y para cuándo?
deeds-none = Nadie ha asumido nada aún.
deeds-how = Pulsa la tecla de alguien y escribe qué hará. Un responsable, un hecho, una fecha.
deeds-by = para el { $date }
deeds-no-date = sin fecha
deeds-a-persons-key = tecla de alguien
deeds-for-that-person = para esa persona
deeds-remove = quitar
deeds-known = cómo lo sabremos
deeds-review = fecha de revisión
deeds-who-carries = quién lo lleva
deeds-add = añadir un compromiso
pledge-title = ¿Lo asumes, ayudas, no lo frenas, o no puedes?
pledge-key-own = asumir
pledge-key-help = ayudar
pledge-key-not-block = no frenar
pledge-key-cannot = no puede
pledge-own = lo asume
pledge-help = ayuda
pledge-not-block = no lo frena
pledge-cannot = no puede
objection-title = ¿Cómo acabó la objeción?
objection-no-reason = sin motivo registrado
objection-stands = se mantiene
objection-key-withdrawn = retirada
objection-key-later = la retoma alguien más tarde
objection-key-watched = a la vista: una reserva, no una objeción
objection-answered = respondida por la versión { $version }
objection-taken-up = { $name } la retoma
objection-taken-up-until = { $name } la retoma hasta el { $date }
objection-withdrawn = retirada
objection-watched = a la vista hasta la revisión
version-title = La propuesta
version-heading = VERSIÓN { $number }  { $time }
version-answers = { $heading }, responde a las objeciones de la votación { $ballot }
version-open = abierta
version-cancelled = cancelada, sin contar
version-ballot = VOTACIÓN { $number }  { $method }: { $finding }
version-heard = Una objeción, escuchada abiertamente: { $text }
version-objects = { $name } objeta: { $reason }

## The close

close-decided = DECIDIDO
close-nothing = NADA REGISTRADO
close-asks-why = No hay decisión ni motivo. Al cerrar se pide.
close-no-owner = Nadie dijo que lo asume
close-owned-by = Lo asume { $names }
close-time = TIEMPO
close-warnings = AVISOS
close-marking = MARCAS
close-minds = OPINIONES
close-planned-took = previsto { $planned }, duró { $taken }
close-planned-not-begun = previsto { $planned }, sin empezar
close-no-warnings = ninguno
close-by-round = { $count } con una ronda
close-not-so = { $count } «no es así»
close-put-away = { $count } apartados
close-passed-by = { $count } pasaron solos
close-still-up = { $count } siguen
close-list = { $first }, { $next }
close-so-many = { $count }: { $what }
close-parked = APARCADO
close-notes = NOTAS
close-not-saved = Sin guardar: { $reason }
close-saved-in = Guardado en { $file }
close-saving-in = Guardando en { $file }
close-leave = salir de colead
close-close = cerrar la sesión
close-reopen = reabrir
close-edit = editar la decisión
close-minutes = acta
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes } min

## What a count found, and its rule

row-of-clauses = { $first }; { $next }
why-stands = No queda ninguna objeción: { $list }.
why-nobody-entitled = Sin decidir: nadie tiene derecho a voto.
why-nobody-voted = Sin decidir: nadie votó.
why-no-vote = Sin decidir: no se emitió ningún voto ({ $list }).
why-kept-not-valid = El recuento queda registrado y no es válido.
why-got-nothing = Sin decidir: ninguna opción obtuvo nada.
why-no-condorcet = Sin decidir: ninguna opción gana a todas las demás cara a cara.
why-no-ballot-counts = Sin decidir: ninguna papeleta cuenta para una opción.
why-approvals-short = Sin decidir: como mucho { $most } de { $of } aprobaciones; hacían falta { $what }.
why-not-decided-tie = Sin decidir: un empate, { $what }.
why-not-decided = Sin decidir: { $several }.
why-objection-stands = queda { $count } objeción, { $then }
why-objections-stand = quedan { $count } objeciones, { $then }
why-block-stands = queda { $count } bloqueo, { $then }
why-blocks-stand = quedan { $count } bloqueos, { $then }
why-needs-none = el consentimiento no admite ninguna
why-limit = el límite es { $limit }
why-stood-aside-limit = { $count } a un lado, el límite es { $limit }
why-nobody-consented = nadie consintió
why-consented-concern = { $count } consienten ({ $some } con una reserva)
why-consented =
    { $count ->
        [one] { $count } consiente
       *[other] { $count } consienten
    }
why-stood-aside = { $count } a un lado
why-objected =
    { $count ->
        [one] { $count } objeción
       *[other] { $count } objeciones
    }
why-blocked =
    { $count ->
        [one] { $count } bloqueo
       *[other] { $count } bloqueos
    }
why-abstained =
    { $count ->
        [one] { $count } abstención
       *[other] { $count } abstenciones
    }
why-blank = { $count } en blanco
why-spoiled =
    { $count ->
        [one] { $count } nulo
       *[other] { $count } nulos
    }
why-passed-nobody-vetoes = Aprobado: nadie veta; { $support } de { $of } lo apoyan o más.
why-not-passed-nobody-vetoes = No aprobado: nadie veta; { $support } de { $of } lo apoyan o más.
why-not-passed-veto = No aprobado: { $count } veto; { $support } de { $of } lo apoyan o más.
why-not-passed-vetoes = No aprobado: { $count } vetos; { $support } de { $of } lo apoyan o más.
why-were-needed = Hacían falta { $needed }.
why-passed = Aprobado: { $what }.
why-not-passed-tie = No aprobado: un empate, { $what }.
why-not-passed = No aprobado: { $what }.
why-second-met = La segunda condición también se cumple: { $what }.
why-first-alone = Solo se cumple la primera condición: { $what }.
why-second-alone = Solo se cumple la segunda condición: { $what }.
why-second-missed = La segunda condición tampoco se cumple: { $what }.
why-cast-one = { $yes } de { $of } voto emitido por el sí; hacía falta { $share } ({ $what })
why-cast = { $yes } de { $of } votos emitidos por el sí; hacía falta { $share } ({ $what })
why-present-yes = { $yes } de { $of } presentes por el sí; hacía falta { $share } ({ $what })
why-entitled-yes = { $yes } de { $of } con derecho por el sí; hacía falta { $share } ({ $what })
why-more-than = más de { $share }
why-at-least = al menos { $share }
why-all = todos
why-half = la mitad
why-one-third = un tercio
why-two-thirds = dos tercios
why-one-quarter = un cuarto
why-three-quarters = tres cuartos
why-or-more = { $needed } o más
why-more-than-there-are = más de los que hay
why-yes-no-list = { $yes } sí, { $no } no, { $list }.
why-yes-no = { $yes } sí, { $no } no.
why-quorum-present-one = { $reached } de { $of } con derecho está presente y el quórum es { $quorum }
why-quorum-present = { $reached } de { $of } con derecho están presentes y el quórum es { $quorum }
why-quorum-voted = { $reached } de { $of } con derecho votaron y el quórum es { $quorum }
why-every-hand = cada mano muestra { $fingers } o más
why-hand-below = { $count } mano está por debajo de { $fingers }
why-hands-below = { $count } manos están por debajo de { $fingers }
why-no-fist = nadie muestra el puño
why-fist = { $count } puño mostrado
why-fists = { $count } puños mostrados
why-average-asked = la media es { $figure } y se pedía { $other }
why-average-hides = La media es { $figure }; oculta lo que dice cada mano.
why-tie = Un empate: { $name }.
why-most-marks = { $name } tiene más marcas: { $figure } de { $other }, { $what }.
why-a-majority = mayoría
why-no-majority = sin mayoría
why-each-marks = Cada una tiene { $figure } de { $other } marcas, y ninguna más.
why-most-approvals = { $name } tiene más aprobaciones: { $figure } de { $other } votantes.
why-each-approved = A cada una la aprueban { $figure } de { $other } votantes, y a ninguna más.
why-most-dots = { $name } tiene más puntos: { $figure } de { $other }.
why-each-dots = Cada una tiene { $figure } de { $other } puntos, y ninguna más.
why-dots-shortlist = Los puntos hacen una selección, no una decisión.
why-only-option = { $name } es la única opción.
why-score-total = { $name } tiene la suma más alta, { $total } de { $most } puntos.
why-score-mean = { $name } tiene la media más alta, { $figure } de { $voters } que la puntuaron.
why-share-total = Comparten la suma más alta, { $total } de { $most } puntos.
why-share-mean = Comparten la media más alta, { $figure } de { $voters } que las puntuaron.
why-star-level = El desempate de { $name } y { $other } queda igual a { $most }, { $none } por ninguna.
why-star-above = { $name } puntúa más que { $other } en { $most } papeletas, menos en { $least }, igual en { $none }.
why-star-finalists = Son las finalistas con { $most } y { $least } puntos.
why-two-to-one = { $name } tiene más puntos: { $figure }.
why-each-points = Cada una tiene { $figure } puntos, y ninguna más.
why-irv-votes = { $name } tiene { $figure } de los { $other } votos que aún cuentan { $what }.
why-irv-first = en la primera vuelta
why-irv-round = en la vuelta { $round }
why-beats-all = { $name } gana a todas las demás cara a cara.
why-conviction = La convicción a favor suma { $yes }, en contra { $no }.
why-open-minds = { $open } de { $of } saben decir qué cambiaría su opinión.
why-picture = Es una imagen del grupo, no una decisión.
why-not-told-decided = Decidido. Los números de esta votación secreta no se dicen.
why-not-told-not-decided = Sin decidir. Los números de esta votación secreta no se dicen.
why-not-told-tie = Las reglas no separan lo votado. Los números de esta votación secreta no se dicen.
why-not-told-quorum = Faltó quórum: el recuento no es válido. Los números de esta votación secreta no se dicen.
why-not-told-nobody = Nadie votó. Los números de esta votación secreta no se dicen.
why-unanimous = Todos los que votaron eligieron lo mismo, así que el resultado dice qué eligió cada cual.
why-all-but-one = Todos menos uno eligieron lo mismo, así que esa persona sabe qué eligieron los demás.
why-seed-fixed = La semilla del sorteo está fijada; su hash es { $name } ({ $other }).
why-casting-vote = El voto de calidad de { $name }: { $other }.
why-drawn = Salió por sorteo: { $name }. La semilla, fijada antes de abrir: «{ $other }» ({ $figure }).
why-seed-lost = La semilla del sorteo se perdió: el empate queda, sin decisión.
why-carried-over = El empate queda: sin decisión, aplazado.
why-after-tie = Tras un empate: { $several }.
why-then = luego { $what }
why-own-rule = la regla del propio método
why-runoff = un desempate entre los empatados
why-casting = el voto de calidad
why-lot = un sorteo con semilla fijada antes
why-no-decision-carried = sin decisión, aplazado
why-a-tie-is-lost = un empate es un rechazo
why-rule-tie-lost = Un empate es un rechazo: todo queda como está.
why-rule-tie-again = Tras un empate, votan otra vez las mismas personas.
why-rule-tie-carried = Tras un empate no hay decisión; la propuesta se aplaza.
why-rule-consent = Consentimiento: se decide si no queda ninguna objeción y consiente al menos una persona.
why-rule-asides = Reservas y apartes se registran y no lo detienen.
why-rule-asides-none = Las reservas se registran y no lo detienen; quien se aparta, sí.
why-rule-asides-limit = Las reservas se registran y no lo detienen; hasta { $limit } pueden apartarse.
why-rule-abstention = Una abstención no es consentimiento ni objeción.
why-rule-block = Se admite hasta { $limit } bloqueo.
why-rule-blocks = Se admiten hasta { $limit } bloqueos.
why-rule-fallback = Si las objeciones lo paran dos veces, se vota sí o no: al menos { $share } de los votos.
why-rule-yes-no = Sí/no: { $what }; { $then }.
why-rule-as-well = Además: { $what }.
why-rule-not-a-vote = una abstención no es un voto
why-rule-works-as-no = una abstención cuenta como no
why-rule-absence-no = una abstención o ausencia cuenta como no
why-rule-of-cast = { $share } de los votos debe ser sí
why-rule-of-present = { $share } de los presentes debe decir sí, es decir { $what } de { $of }
why-rule-of-entitled = { $share } de quienes tienen derecho debe decir sí, es decir { $what } de { $of }
why-quorum-cannot = Quórum: hacen falta { $needed } y solo { $of } tienen derecho; no se puede alcanzar.
why-quorum-must-present-one = Quórum: deben estar presentes { $what }; hay { $here }.
why-quorum-must-present = Quórum: deben estar presentes { $what }; hay { $here }.
why-quorum-must-vote = Quórum: deben votar { $what }; una abstención no es un voto.
why-quorum-more-than = más de { $share } de los { $of } con derecho ({ $what })
why-quorum-at-least = al menos { $share } de los { $of } con derecho ({ $what })
why-quorum-people = { $people } de los { $of } con derecho
why-rule-fist = Puño a cinco: { $list }.
why-finger-0 = 0 no
why-finger-1 = 1 reservas graves
why-finger-2 = 2 reservas leves
why-finger-3 = 3 bien
why-finger-4 = 4 apoyo
why-finger-5 = 5 lo lidera
why-rule-fist-least = Se aprueba si cada mano muestra { $fingers } o más.
why-rule-no-fist = Se aprueba si nadie muestra el puño.
why-rule-average = Se aprueba si la media es { $figure } o más.
why-rule-gradients = Grados de acuerdo: ocho, del respaldo pleno (1) al veto (8); el 4 es abstenerse.
why-rule-no-veto = Se aprueba si nadie veta; mirad el reparto antes de actuar.
why-rule-support = Se aprueba si nadie veta y al menos { $share } de quienes no se abstienen lo apoya.
why-rule-plurality = Una marca cada uno: gana la que más tenga, con mayoría o sin ella.
why-rule-first-rank = De las papeletas ordenadas cuenta el primer puesto; { $what }.
why-equal-share = varias primeras se reparten el voto
why-equal-next = con varias primeras cuenta la siguiente única
why-equal-nobody = con varias primeras no cuenta
why-rule-approval = Aprobación: marca todo lo que aceptarías; gana la más marcada.
why-rule-floor = Necesita al menos { $share } de los votos.
why-rule-dots-budget = Puntos: { $dots } por persona, repartidos o juntos; con más, la papeleta no cuenta.
why-rule-dots-free = Puntos: los que se quiera, repartidos o juntos.
why-rule-cap = Una opción recibe como mucho { $cap } de un votante.
why-rule-sums = Las sumas hacen una selección, no una decisión.
why-rule-score = Puntuación: da de 0 a { $most } a cada opción.
why-rule-highest-total = Gana la suma más alta; sin nota cuenta 0.
why-rule-highest-mean = Gana la media más alta de las notas dadas; sin nota no cuenta.
why-rule-star = STAR: da de 0 a { $most } a cada opción; sin nota cuenta 0.
why-rule-star-runoff = Las dos sumas más altas van a desempate; gana la que más papeletas puntúan mejor.
why-rule-star-report = Se informa de todo lo que permite un empate.
why-rule-star-official = Empates: cara a cara; en el desempate por suma, luego por notas máximas.
why-rule-irv = Segunda vuelta instantánea: ordena las que quieras; cuenta la mejor que siga en juego.
why-rule-irv-out = Gana quien pase de la mitad de las papeletas vivas; si no, sale la última y sus papeletas se reasignan.
why-rule-schulze = Schulze: se comparan dos a dos; gana quien vence a todas, y un ciclo se resuelve por los caminos más fuertes.
why-rule-copeland = Copeland: se comparan dos a dos; ganan más victorias y medios empates.
why-rule-minimax = Minimax: se comparan dos a dos; gana la menor de las peores derrotas.
why-rule-condorcet = Condorcet: se comparan dos a dos; gana quien vence a todas; si no, nadie.
why-rule-rank-many = Ordena las que quieras, incluso iguales; las omitidas quedan por debajo de todas.
why-rule-winning-votes = Una victoria vale lo que sus votos.
why-rule-margins = Una victoria vale su ventaja en votos.
why-rule-borda = Borda: ordena las opciones; cada puesto da puntos y gana el que más tenga.
why-rule-conviction = Convicción y curiosidad: di tu postura, con qué firmeza de 0 a 4, y qué la cambiaría.
why-rule-conviction-picture = El resultado muestra apoyo y apertura, cada uno por sí; es una imagen del grupo, no una decisión.
why-advice-objection = Consentimiento: una propuesta, y una objeción debe poder pararla.
why-advice-group = Consentimiento: una propuesta en un grupo que puede oír y usar cada objeción.
why-advice-yes-no = Sí o no: una propuesta, demasiada gente para oír cada objeción, y no se quiere veto.
why-advice-dots = Primero puntos: demasiadas opciones para sopesarlas; haced una selección y elegid de ella.
why-advice-star-consent = STAR y luego consentimiento sobre la ganadora: las notas la hallan aun siendo pocos, y las objeciones aún la paran.
why-advice-star = STAR: varias opciones; las notas separan lo que el orden deja igualado en un grupo pequeño.
why-present-yes-one = { $yes } de { $of } presente por el sí; hacía falta { $share } ({ $what })
why-entitled-yes-one = { $yes } de { $of } con derecho por el sí; hacía falta { $share } ({ $what })
why-rule-star-bettervoting = Empates como en BetterVoting: en las notas, dos cara a cara, más por notas máximas; en el desempate, por suma y luego por notas máximas.
why-sentence = { $list }.
why-alike-share = Las igualadas se reparten el voto.
why-alike-skip = Un puesto compartido se salta.
why-alike-exhaust = Desde un puesto compartido la papeleta ya no cuenta.
why-alike-continuing = Desde un puesto compartido por varias aún en juego la papeleta ya no cuenta.
why-last-branches = Si varias son últimas, se cuentan todos los órdenes: si eligen la misma, gana; si no, empate.
why-last-together = Si varias son últimas, salen juntas.
why-borda-average = La primera recibe un punto menos que las opciones que hay, la última ninguno; las no ordenadas se reparten el resto.
why-borda-truncated = La primera recibe un punto menos que las opciones que hay, la última ninguno; las no ordenadas nada.
why-borda-modified = La primera recibe tantos puntos como opciones ordena la papeleta, la última uno; las no ordenadas nada.
why-borda-alike = Opciones muy parecidas cambian el resultado.
why-rule-ranked-pairs = Pares ordenados: se comparan dos a dos; las victorias más fuertes se fijan primero, salvo que cierren un ciclo; se elige la que ninguna vence.
why-no-locked = Ninguna victoria fijada va contra { $name }.
why-nobody-beats = Ninguna otra opción le gana.

## The console and what lies over the stage

console-notes = NOTAS
console-no-notes = ninguna en el plan
console-least-heard = MENOS OÍDOS
console-floor = PALABRA
console-next = DESPUÉS
console-votes = VOTOS
console-projector = PROYECTOR
console-not-taken-up = SIN ECO
console-room = GRUPO
console-so-many = { $count } de { $all }
console-held-back = { $warning }: solo se ve aquí. [{ $key }] lo muestra al grupo.
console-held-back-short = { $warning }, solo aquí: [{ $key }] lo muestra
console-not-at-all = { $count } nada
console-of-minutes = { $talked } de { $minutes } min
console-the-close = el cierre
console-each = { $length } cada uno
console-round = { $round }, { $length }
console-answered = { $count } de { $all } han respondido
projector-meeting = la reunión
projector-nothing = nada
projector-message = un mensaje
projector-plan = el plan
projector-now = Ahora en el proyector: { $what }
projector-blank = nada: pantalla vacía
projector-rounds = el plan: rondas hechas y por venir
agenda-title = Orden del día
agenda-planned = previsto
agenda-held = hecho
agenda-at = a las
agenda-facilitator = PARA QUIEN FACILITA
agenda-skipped = saltada
agenda-now = { $spent } ahora
agenda-so-far = { $spent } hecho
agenda-counter-move = contrajugada
agenda-inserted = insertada
agenda-from-before = de antes
agenda-once-more = otra vez
agenda-the-rest = el resto
voices-leads =
    { $of ->
        [one] { $some } de 1 iniciativa en dos intervenciones
       *[other] { $some } de { $of } iniciativas en dos intervenciones
    }
voices-even = { $share } % de equilibrio
unanswered-title = Nadie lo retomó
unanswered-none-yet = aún ninguna
unanswered-taken-up = Retomadas
unanswered-floor = Palabra
unanswered-not-heard = Sin oír
unanswered-none-left = No queda ninguna iniciativa sin retomar.
unanswered-put-back = retomada
insert-title = ¿Qué ronda insertar después de esta?
promises-title = Lo que prometimos
promises-from = De: { $title }
promises-review = Revisar: { $text }
promises-overdue = vencido desde el { $date }
promises-today = para hoy
undo-again = ¿Rehacer hasta cuál?
undo-back = ¿Deshacer hasta antes de cuál?
undo-undone = deshecho
undo-undo = deshacer
undo-redo = rehacer
quit-rehearsal = El ensayo acaba aquí: nadie puede seguirlo. Lo que se hizo está guardado y se puede volver a ver.
quit-not-saved = SIN GUARDAR: las últimas { $count } entradas solo están en memoria y se perderán ({ $reason }). Quédate y guárdalas antes en otro sitio.
quit-marks-saving = Las últimas { $count } marcas se están guardando; la salida espera.
quit-saving = Las últimas { $count } entradas se están guardando; la salida espera. `colead resume` continúa donde lo dejaste.
plan-title = El plan
plan-changed = El plan { $dot } cambiado
plan-not-said = sin indicar
plan-name = nombre
plan-kind = tipo
plan-time = tiempo
plan-question = pregunta
plan-invites = invita a
plan-order = orden
plan-locked = fija
plan-optional = opcional

## The replay

replay-place = REPETICIÓN { $now } de { $end }
replay-stopped = parada
replay-turns-marked = { $some } de { $all } intervenciones marcadas
replay-corrected = como se corrigió
replay-live = como se marcó en vivo
replay-no-silences = sin silencios
replay-chapter = { $kind }: { $title }
chapters-title = Capítulos
chapter-round = ronda
chapter-alert = aviso
chapter-counter-move = contrajugada
chapter-put-back = retomada
chapter-poll = sondeo
chapter-ballot = votación
chapter-decision = decisión
chapter-commitment = compromiso
chapter-note = nota
chapter-closed = cierre
pane-then = ANTES
pane-now = AHORA
pane-first = PRIMERA MITAD
pane-second = SEGUNDA MITAD
pane-marked = MARCADO
pane-until = hasta { $time }
turn-of = INTERVENCIÓN { $number } de { $all }
turn-nobody-known = nadie conocido
turn-all-marked = todo marcado
turn-so-many-open = { $count } sin marcar
turn-marked-by = marcado por { $name }
turn-open = sin marcar
notice-no-chapter = No sigue ningún capítulo.
notice-as-corrected = Como se corrigió: cada marca está donde y como debió hacerse.
notice-as-live = Como se marcó en vivo: lo que vio el grupo.
notice-last-not-saved = Las últimas marcas no están guardadas. Guárdalas antes en otro sitio.
notice-close-first = Cierra antes la sesión; después se puede volver a ver.
notice-marked-as-held = Esta reunión se marcó en vivo. Solo una importada se marca al volver a verla.
notice-open-behind = La sesión sigue abierta detrás. Sal y márcala con `colead replay`.
notice-every-turn = Todas las intervenciones están marcadas.
notice-turn-again = { $turn } vuelve a ser: { $mode }.
notice-second-marker = Quien marca por segunda vez no ve otras marcas.
notice-nobody-second = Nadie ha marcado por segunda vez: `colead replay --coder NAME`.
agreement-title = Dos marcajes comparados
agreement-no-difference = No difieren en ninguna intervención.
coaching-title = Mirando atrás
happened-revealed = revelado
happened-opened = abierta
happened-decided = decidido
happened-tie = empate
happened-not-passed = no aprobado
happened-no-quorum = sin quórum
happened-no-ballots = sin votos
happened-closed = cerrado
happened-cancelled = cancelada

## The rehearsal

casts-title = Ensayar { $plan } con
marking-title = Tus marcas
notice-no-marking = No hay marcas tuyas que mirar.
notice-no-rehearsal = Esto no es un ensayo; su tiempo es de todos.
jump-answered = todos han respondido
jump-voted = todos han votado
jump-spoke = todos han tenido la palabra
jump-nobody-more = nadie asume más
jump-time-up = se acabó el tiempo
jump-concurrent = el grupo lidera y sigue a la vez
jump-nothing = nada de nota
jump-later = { $time } después: { $what }.
jump-paused = La sesión está en pausa: nadie hace nada.
jump-not-started = Nada ocurre antes de empezar la ronda.
jump-closed = La sesión está cerrada.
jump-warning = un aviso, { $pattern }
jump-round-over = la ronda terminó
jump-is-here = { $name } está aquí
jump-has-left = { $name } se ha ido
