### Texts of the house: buttons, notices, contact cards. Read by everyone, so they fit every age, name no gender
### and use neither tú nor usted.

# The name of the guide. It is the same in all languages.
-guide-name = Amparo

## Buttons on every screen

common-help = Necesito ayuda ahora
common-back = Atrás
common-home = Ir al inicio
# Hides the guide at once.
common-leave = Salir rápido
common-next = Siguiente
common-more = Ver más
common-skip = Saltar esto
common-done = Listo
# Back from the help screen to the questions of the check-in.
common-go-on = Seguir con las preguntas
common-stop = Parar las preguntas
# Opens the reasons for an offer of help.
common-why = ¿Por qué veo esto?
common-more-about = Saber más de esto

## A line on every screen while nothing has been reviewed

common-draft = Esta guía aún no está terminada. Especialistas en niñez no la han revisado. Nadie ha probado los números.

## The cover that hides everything. It must look like an empty page of notes and say nothing about help, children or rights.

common-cover = Todavía no hay notas.
    .title = Notas
    .tap-open = Abrir

## Kind lines above a screen that say why it is this screen

# The answers are too old and were dropped. Place, language and country stay.
common-notice-expired = No guardamos las respuestas mucho tiempo. Este es el mismo lugar de antes. Se puede empezar a responder otra vez.
# The button came from a chat that can no longer be read.
common-notice-fresh = Ese botón era de un chat anterior. Aquí empieza de nuevo la guía.
# The guide was updated; the old place is gone or moved.
common-notice-changed = La guía tiene textos nuevos. Este es el lugar más cercano.
common-notice-questions-changed = Las preguntas cambiaron. Las respuestas de antes se borraron. Se puede empezar otra vez.
# Somebody typed a message instead of tapping. Contact cards stand below.
common-notice-typed = No guardamos el mensaje escrito. Aquí hay personas con quienes hablar.
common-notice-unavailable = Esta parte no se pudo abrir. “{ common-help }” sí funciona.

## Lines with the offers of help at the end of the check-in

# This is not a decision by any authority, and this tool has told nobody. Stands on the list of offers and with every reason, for all ages.
common-not-a-decision = Esto no es una decisión de ninguna autoridad. Esta guía no le contó nada a nadie.
# How soon. Calm: no countdown, no alarm.
common-do-now = Lo mejor es hacerlo ahora.
common-do-today = Lo mejor es hacerlo hoy.
common-do-soon = Lo mejor es hacerlo en estos días.

## Cards to show to an adult

common-card-show = Para mostrar a una persona adulta o leer en voz alta.
# $country: name of the country
common-card-missing = Esta tarjeta aún no existe en un idioma de este país: { $country }. Aquí está en inglés y en español.

## Who reads. The first person is the reader.

common-audience-young = Tengo de 6 a 9 años
common-audience-child = Tengo de 10 a 13 años
common-audience-teen = Tengo de 14 a 17 años
common-audience-guardian = Cuido a una niña o un niño
common-audience-helper = Soy otra persona adulta que ayuda

## Age of the child when an adult answers

common-band-young = De 6 a 9 años
common-band-child = De 10 a 13 años
common-band-teen = De 14 a 17 años

## Contact cards. Lines that mean the same have the same words, so that a card says them once. Labels on the face are very short: all of it together has at most 25 words.

# Opens the details of a contact.
contact-about = Sobre este contacto
contact-cost-free = Gratis
contact-cost-local = Precio de llamada local
contact-cost-paid = Cuesta dinero
# $country: name of the country
contact-reach-inside = Solo funciona dentro de este país: { $country }.
contact-reach-carrier = Solo funciona con una compañía de teléfono.
# $country: name of the country from which the number can be called
contact-reach-from = Para llamar desde este país: { $country }.
# $date: day, month or year of the page where we found it
contact-source = Fuente: { $date }.
contact-source-undated = Fuente sin fecha.
contact-untested = Todavía no hemos probado este contacto.
contact-overdue = Hace mucho que nadie lo revisa. Puede haber cambiado.
contact-open = A esta hora suelen contestar.
contact-closed = A esta hora suele estar cerrado. Mejor probar el siguiente, o más tarde.
contact-always = De día y de noche
# $languages: names of languages
contact-languages = Idiomas: { $languages }
contact-interpreter = Pueden tener intérpretes para otros idiomas.
contact-anonymous = No hace falta decir el nombre.
contact-not-anonymous = Pueden ver o preguntar quién llama.
# $area: part of the country
contact-area = Solo para esta zona: { $area }.
# $country: name of the country
contact-nationals-only = Solo para personas de este país: { $country }.
contact-women-and-girls = Para mujeres y niñas.
# $age: whole years
contact-min-age = Desde los { $age } años.
# $age: whole years
contact-max-age = Hasta los { $age } años.
contact-file-number = Solo para personas con número de expediente de refugio.
contact-trace-call = La llamada queda en la lista de llamadas de este teléfono.
contact-trace-chat = Los mensajes quedan en este teléfono.
contact-trace-web = La página queda en la lista de páginas visitadas.
contact-second-door =
    { $audience ->
        [young] ¿No contestan? Prueba con el siguiente.
       *[child] ¿No contestan? Prueba con el siguiente.
        [teen] ¿No contestan? Prueba con el siguiente.
        [guardian] ¿No contestan? Pruebe con el siguiente.
    }
# $country: name of the country
contact-no-emergency = No tenemos número de emergencia para este país: { $country }.
# No contact of this kind is known; contacts of a related kind follow.
contact-fallback = Para esto no conocemos a nadie aquí. Estas personas pueden ayudar a buscar.

## Ways to reach a contact

contact-channel-phone = Llamar
contact-channel-sms = Mensaje de texto
contact-channel-whatsapp = WhatsApp
contact-channel-telegram = Telegram
contact-channel-email = Correo
contact-channel-chat = Chat en internet
contact-channel-web = Abrir página
contact-channel-address = Ir al lugar
contact-channel-app = Aplicación

## Who answers: at most 5 words

contact-operator-emergency-service = Servicio de emergencia
contact-operator-police = Policía
contact-operator-prosecutor = Fiscalía, investiga delitos
contact-operator-migration-authority = Oficina de migración
contact-operator-consulate = Consulado, oficina de gobierno
contact-operator-child-agency = Oficina para niñas y niños
contact-operator-ombudsperson = Oficina que escucha quejas
contact-operator-government = Oficina de gobierno
contact-operator-health-service = Personal de salud
contact-operator-court = Juzgado
contact-operator-ngo = Organización, no es policía
contact-operator-red-cross = Cruz Roja
contact-operator-un = Naciones Unidas

## Whom they may tell

contact-shares-police = Pueden contarle a la policía lo que oyen.
contact-shares-migration = Pueden contarle a migración lo que oyen.
contact-shares-mandatory-report = A veces tienen que avisar si hay peligro. Se les puede preguntar antes.
contact-shares-child-protection = Pueden avisar a la oficina que protege a niñas y niños.

## What to know before using a contact

contact-warning-police-answers = Aquí contesta la policía.
contact-warning-police-may-come = Después de la llamada puede llegar la policía.
contact-warning-migration-authority = Aquí contesta migración. Pueden preguntar por los papeles.
contact-warning-shares-with-police = Pueden contarle a la policía lo que oyen.
contact-warning-shares-with-migration = Pueden contarle a migración lo que oyen.
contact-warning-must-report = A veces tienen que avisar si hay peligro. Se les puede preguntar antes.
contact-warning-identifies-caller = Pueden ver o preguntar quién llama.
contact-warning-records-calls = Pueden grabar la llamada.
contact-warning-nationals-only = Solo para personas de un país.
contact-warning-not-if-fleeing-state = No conviene a quien tiene miedo del gobierno de su país.
contact-warning-lawyer-first = Personas adultas sin papeles: mejor hablar antes con una abogada o un abogado.
contact-warning-shelter-concerns = Hubo quejas sobre lugares para dormir de aquí. Conviene preguntar antes.
contact-warning-short-stay-then-return = La estancia puede ser corta. Luego pueden regresar a la persona a su país.
contact-warning-return-programme = También organizan viajes de regreso. Se puede decir que no.
contact-warning-network-not-helpline = No es una línea de ayuda. Muestra dónde encontrar una.
contact-warning-line-only-landline = Puede no funcionar desde un celular.
contact-warning-paid-call = Esta llamada cuesta dinero.
contact-warning-stays-in-call-list = La llamada queda en la lista de llamadas de este teléfono.
contact-warning-adults-only = Solo para personas adultas.
contact-warning-place-changes = El lugar o el número puede haber cambiado. Conviene confirmar antes de ir.
contact-warning-not-a-report = Escuchan y aconsejan. No reciben denuncias.
contact-warning-deportation-risk = A las personas sin papeles las pueden regresar a su país.

## What a contact is for: at most 4 words

kind-emergency = Número de emergencia
kind-child-helpline = Línea de ayuda infantil
kind-child-protection = Protección de la niñez
kind-missing-children = Buscar niñas y niños
kind-trafficking = Ayuda contra la explotación
kind-asylum = Oficina de refugio
kind-unhcr = ACNUR, agencia de refugio
kind-iom = OIM, agencia de migración
kind-consular = Consulado
kind-legal-aid = Ayuda legal
kind-ombudsperson = Oficina para quejas
kind-gender-violence = Ayuda contra la violencia
kind-family-tracing = Búsqueda de familia
kind-online-abuse = Seguridad en internet
kind-health = Atención de salud
kind-mental-health = Alguien con quien hablar
kind-shelter = Lugar para dormir
kind-education = Escuela
kind-civil-registry = Actas y documentos
kind-psea = Quejas sobre quien ayuda
kind-information = Información

## Facts of a country

# Stands above a contact, where a fact is hidden because nobody has looked at it again in time.
common-fact-changed = Lo que vale en este país pudo cambiar. Aquí lo saben:
