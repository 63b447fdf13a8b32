### Texts only the Telegram bot shows. Where there is no choice of audience: neither tú nor usted.

## What Telegram shows about the bot. Neutral at arm's length.

# At most 64 characters.
bot-name = Amparo

# At most 120 characters.
bot-short-description = Una guía con botones y palabras sencillas. No hace falta dar el nombre.

# At most 512 characters.
bot-description =
    Una guía con palabras sencillas para niñas, niños y adolescentes que están lejos de casa, y para las personas que cuidan. Muestra qué hacer y con quién hablar.

    Es una máquina. Nadie aquí lee lo que se toca. No guarda nombres ni respuestas. Telegram puede ver este chat. La misma guía en una página web es más privada.

## First message: what this is and who can see it

bot-start =
    { $audience ->
        [young]
            Esto es una máquina. Nadie lee lo que tocas aquí.

            Telegram sí puede ver este chat. La página web es más privada.

            /hide tapa esto.
       *[child]
            Esto es una máquina, no una persona. Nadie aquí lee lo que tocas. Pero Telegram sí puede ver estas pantallas y lo que tocas.

            La guía en una página web es más privada.

            /hide tapa esto al instante. El chat sigue en tu lista.
        [teen]
            Esto es una máquina y nadie aquí lee lo que tocas. Pero este chat no es secreto: Telegram puede ver las pantallas y lo que tocas.

            La misma guía en una página web es más privada.

            /hide tapa esto al instante. No puede quitar el chat de tu lista ni borrar lo que alguien ya vio.
        [guardian]
            Esto es una máquina y nadie aquí lee lo que usted toca. Pero Telegram sí puede ver estas pantallas, como en cualquier chat.

            La misma guía en una página web es más privada.

            /hide tapa esto al instante. No puede quitar el chat de la lista ni borrar lo que alguien ya vio.
    }

# Answer to /about.
bot-about =
    Esta guía es una máquina con botones. Habla de derechos y de qué hacer. Es para niñas, niños y adolescentes que están lejos de casa, y para las personas que cuidan. Muestra con quién hablar.

    No puede llamar por nadie. No decide nada. No le ha dicho a nadie que este chat existe.

# Answer to /privacy.
bot-privacy =
    - No guardamos nombres, respuestas ni mensajes.
    - El lugar en la guía va cerrado dentro de los botones. Después de un día, las respuestas que llevan ya no cuentan.
    - Hasta por una hora la máquina recuerda la última pantalla de este chat. Luego la olvida.
    - El bot recibe el nombre de Telegram, como todos los bots. No lo guarda.
    - Telegram puede ver este chat. Es un chat normal, no uno secreto.
    - /hide tapa la pantalla y quita los mensajes recientes. El chat sigue en la lista hasta borrarlo.

    Las personas de los contactos a veces tienen que avisar si hay peligro. Se les puede preguntar antes.

# Answer to photos, voice messages and files.
bot-media = Gracias. Esta máquina no abre ni guarda fotos, audios ni archivos. La guía se usa con los botones.

# Answer to typed text.
bot-typed =
    Gracias por escribir. Esto es una máquina y no puede responder mensajes. No guardó esas palabras.

    El botón “Necesito ayuda ahora” muestra personas con quienes hablar.

# Said in a group before the bot leaves it.
bot-group = Esto solo funciona en un chat privado, por eso salgo de este grupo.

# Answer to /hide when an older message cannot be reached.
bot-hidden-older = Puede quedar abierto un mensaje anterior. Su botón “Salir rápido” lo tapa.

## Descriptions of the commands, at most 60 characters

bot-command-start = Abrir la guía
bot-command-help = Personas a quienes llamar o escribir
bot-command-language = Cambiar el idioma
bot-command-hide = Tapar la pantalla
bot-command-privacy = Qué se guarda y quién puede verlo
bot-command-about = Qué es esta guía

# Short answer to a tap that changes nothing.
bot-again = Ya está en pantalla.

## Lines added to a screen

# Where private questions begin: who can see what is tapped.
bot-gate =
    { $audience ->
        [young] Telegram puede ver lo que tocas aquí. La página web es más privada.
       *[child] Telegram puede ver estas pantallas y lo que tocas. La guía en una página web es más privada.
        [teen] Telegram puede ver estas pantallas y lo que tocas. La misma guía en una página web es más privada.
        [guardian] Telegram puede ver estas pantallas y lo que usted toca. La misma guía en una página web es más privada.
    }

# Before the name and contact of the organisation that runs the bot.
bot-operator = Quién lleva este bot:

# Before the address of the web page.
bot-page = La página web:

## Words that people type, with commas between them. Small letters, as many as help. Never shown to anybody.

# Hides the screen, when nothing else is typed.
bot-words-hide = ocultar, oculta, esconder, esconde, tapar, tapa, cerrar, cierra, salir
