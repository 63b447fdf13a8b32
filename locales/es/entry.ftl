### The way in: language, what this guide is, who reads, country, and what is needed. Every question can be skipped.
### Tú for young, child and teen; usted for guardian; no gender of the reader.

# First screen. The buttons are the languages, each in its own name.
entry-language =
    { $audience ->
        [young] Toca tu idioma. Lo puedes cambiar luego.
       *[child] Toca el idioma que lees mejor. Lo puedes cambiar cuando quieras.
        [teen] Elige el idioma que lees mejor. Lo puedes cambiar cuando quieras y sigues en el mismo lugar.
        [guardian] Elija el idioma que usted y la niña o el niño entienden mejor. Lo puede cambiar cuando quiera.
    }
    .title =
        { $audience ->
            [young] Tu idioma
           *[child] Tu idioma
            [teen] Tu idioma
            [guardian] Su idioma
        }

# What this is, before the first question: a machine, nobody reads along, nothing kept, how to leave, where help is.
# “Salir rápido” and “Necesito ayuda ahora” are the words on two buttons (common-leave, common-help).
entry-welcome =
    { $audience ->
        [young]
            Esto es una máquina. Nadie lee lo que tocas. No guarda nada.

            “Salir rápido” tapa esto. El teléfono aún puede mostrarlo.

            “Necesito ayuda ahora” siempre está aquí.

            Lee con una persona adulta de confianza.
       *[child]
            Esta guía es una máquina. No puede llamar por ti. Nadie aquí lee lo que tocas. No guardamos nada.

            “Salir rápido” tapa esto al instante. Tu teléfono aún puede mostrar que abriste esta guía.

            “Necesito ayuda ahora” está siempre aquí.
        [teen]
            Esta guía es una máquina, no una persona. No puede llamar por ti. Nadie aquí lee lo que tocas y no guardamos nada.

            “Salir rápido” tapa esto al instante. No puede limpiar el teléfono: la lista de páginas o de chats aún puede mostrarlo.

            “Necesito ayuda ahora” está en cada pantalla.
        [guardian]
            Esta guía es una máquina. No puede llamar por usted. Nadie aquí lee lo que usted toca y no guardamos nada. Puede saltar preguntas.

            “Salir rápido” tapa esto al instante. La lista de páginas o de chats del teléfono aún puede mostrarlo.

            “Necesito ayuda ahora” está en cada pantalla.
    }
    .title =
        { $audience ->
            [young] Hola
           *[child] Hola
            [teen] Antes de empezar
            [guardian] Antes de empezar
        }

# Who reads. The buttons are common-audience-*.
entry-audience =
    { $audience ->
        [young] Toca tu edad. No pedimos tu nombre. Lo puedes saltar.
       *[child] Toca la respuesta que más se parece a ti. Así usamos palabras para ti. Nadie te pide tu nombre. También lo puedes saltar.
        [teen] Esto solo cambia las palabras que ves. Nadie te pide tu nombre ni revisa tu edad. También lo puedes saltar.
        [guardian] Esto solo cambia las palabras que usted ve. Nadie le pide nombres ni papeles. También puede saltar esta pregunta.
    }
    .title = ¿Quién lee?

# Where the person is. The buttons are the countries and “Saltar esto” (common-skip).
entry-country =
    { $audience ->
        [young]
            Toca el país donde estás hoy. En cada país ayudan personas distintas.

            ¿No sabes? Toca “Saltar esto”.
       *[child]
            Toca el país donde estás ahora. Preguntamos porque cada país tiene sus números de ayuda.

            ¿No sabes o no quieres decirlo? Toca “Saltar esto”. La guía también funciona así.
        [teen]
            Elige el país donde estás ahora. Preguntamos porque los números y las oficinas de ayuda cambian de un país a otro.

            Si no sabes o no quieres decirlo, toca “Saltar esto”. La guía también funciona así.
        [guardian]
            Elija el país donde está ahora. Preguntamos porque los números, las oficinas y las reglas cambian de un país a otro.

            Si no sabe o prefiere no decirlo, toque “Saltar esto”. La guía también funciona así.
    }
    .title =
        { $audience ->
            [young] ¿Dónde estás?
           *[child] ¿Dónde estás ahora?
            [teen] ¿Dónde estás ahora?
            [guardian] ¿Dónde está usted ahora?
        }

# The home menu.
entry-home =
    { $audience ->
        [young]
            Toca lo que te pasa.

            ¿Hay peligro? Toca “Necesito ayuda ahora”.
       *[child]
            Toca el botón que más te sirve. Puedes volver aquí cuando quieras.

            ¿Hay peligro ahora? Toca “Necesito ayuda ahora”.
        [teen]
            Elige lo que más te sirve. Puedes volver aquí cuando quieras y probar otro botón.

            Si hay peligro ahora, toca “Necesito ayuda ahora”.
        [guardian]
            Elija lo que más necesitan usted o la niña o el niño. Puede volver aquí cuando quiera.

            Si alguien está en peligro, toque “Necesito ayuda ahora”.
    }
    .title =
        { $audience ->
            [young] ¿Qué necesitas?
           *[child] ¿Qué necesitas?
            [teen] ¿Qué necesitas?
            [guardian] ¿Qué necesita?
        }
    .tap-alone =
        { $audience ->
            [young] Estoy sin mi familia
           *[child] Estoy sin mi familia
            [teen] Estoy sin mi familia
            [guardian] Una niña o un niño está sin familia
        }
    .tap-trouble =
        { $audience ->
            [young] Alguien me lastima o me da miedo
           *[child] Me lastiman, me asustan o me engañan
            [teen] Me lastiman, amenazan o engañan
            [guardian] Lastiman o engañan a niñas y niños
        }
    .tap-officers =
        { $audience ->
            [young] Policía y papeles
           *[child] Policía, papeles, quién decide
            [teen] Policía, papeles, quién decide
            [guardian] Policía, papeles, quién decide
        }
    .tap-daily =
        { $audience ->
            [young] Cama, comida, doctor
           *[child] Cama, comida, escuela, doctor
            [teen] Cama, comida, escuela, doctor
            [guardian] Cama, comida, escuela, doctor
        }
    .tap-family =
        { $audience ->
            [young] Buscar a mi familia
           *[child] Buscar o llamar a mi familia
            [teen] Buscar o llamar a mi familia
            [guardian] Buscar o llamar a la familia
        }
    .tap-rights =
        { $audience ->
            [young] Lo que deben hacer por mí
           *[child] Mis derechos aquí
            [teen] Mis derechos aquí
            [guardian] Derechos de niñas y niños aquí
        }
    .tap-helpers =
        { $audience ->
            [young] Quién me ayuda
           *[child] Quién ayuda y cómo quejarse
            [teen] Quién ayuda y cómo quejarse
            [guardian] Quién ayuda y cómo quejarse
        }
    .tap-caring = Cuidar a niñas y niños en camino
    .tap-check-in =
        { $audience ->
            [young] Unas preguntas para ayudarme
           *[child] Preguntas para ver qué me ayuda
            [teen] Preguntas para ver qué me ayuda
            [guardian] Preguntas para ver qué ayuda sirve
        }
    .tap-settings =
        { $audience ->
            [young] Cambiar idioma o país
           *[child] Cambiar idioma o país
            [teen] Idioma, país y quién lee
            [guardian] Idioma, país y quién lee
        }

# Menú: alguien hace daño, engaña o amenaza, también en internet.
entry-trouble =
    { $audience ->
        [young] Toca lo que te pasa. No es tu culpa.
       *[child] Toca lo que más se parece. No es tu culpa. ¿Hay peligro ahora? Toca “Necesito ayuda ahora”.
        [teen] Elige lo que más se parece. Nada de esto es tu culpa. ¿Hay peligro ahora? Toca “Necesito ayuda ahora”.
        [guardian] Elija lo que más se parece. Si alguien está en peligro ahora, toque “Necesito ayuda ahora”.
    }
    .title = Alguien hace daño
    .tap-hurts =
        { $audience ->
            [young] Alguien me hace daño
           *[child] Alguien me hace daño o me usa
            [teen] Alguien me hace daño o me usa
            [guardian] Hacen daño a una niña o un niño
        }
    .tap-offers =
        { $audience ->
            [young] Me ofrecen cosas bonitas
           *[child] Me ofrecen trabajo, viaje o amor
            [teen] Me ofrecen trabajo, viaje o amor
            [guardian] Ofrecen trabajo, viaje o amor
        }
    .tap-online =
        { $audience ->
            [young] Alguien me asusta por el teléfono
           *[child] En internet piden cosas o amenazan
            [teen] En internet piden cosas o amenazan
            [guardian] En internet piden cosas o amenazan
        }

# Menú: autoridades, papeles y decisiones.
entry-officers =
    { $audience ->
        [young] Toca lo que quieres saber.
       *[child] Toca lo que quieres saber. Puedes volver aquí.
        [teen] Elige lo que quieres saber. Puedes volver aquí cuando quieras.
        [guardian] Elija lo que quiere saber. Puede volver aquí cuando quiera.
    }
    .title = Policía, papeles, quién decide
    .tap-first-contact =
        { $audience ->
            [young] La policía me habla
           *[child] La policía o migración me habla
            [teen] La policía o migración me habla
            [guardian] La policía o migración nos habla
        }
    .tap-locked-up =
        { $audience ->
            [young] No me dejan salir
           *[child] Me encerraron o quieren hacerlo
            [teen] Me encerraron o quieren hacerlo
            [guardian] Encierro de una niña o un niño
        }
    .tap-afraid =
        { $audience ->
            [young] Tengo miedo de volver
           *[child] Tengo miedo de volver
            [teen] Tengo miedo de volver
            [guardian] Miedo de volver
        }
    .tap-papers =
        { $audience ->
            [young] Papeles y mi edad
           *[child] Papeles y mi edad
            [teen] Papeles, mi edad, cumplir 18
            [guardian] Papeles, nacer, edad, cumplir 18
        }
    .tap-decide =
        { $audience ->
            [young] Quién decide sobre mí
           *[child] Quién decide sobre mí
            [teen] Quién decide sobre mí
            [guardian] Quién decide sobre la niña o el niño
        }
    .tap-return =
        { $audience ->
            [young] Volver a mi país
           *[child] Volver a mi país
            [teen] Volver a mi país
            [guardian] Volver al país
        }

# Menú: lo que hace falta cada día.
entry-daily =
    { $audience ->
        [young] Toca lo que te hace falta.
       *[child] Toca lo que más te hace falta hoy.
        [teen] Elige lo que más te hace falta hoy.
        [guardian] Elija lo que más les hace falta hoy.
    }
    .title = Lo que hace falta hoy
    .tap-bed =
        { $audience ->
            [young] Cama, comida y juego
           *[child] Cama, comida, escuela y juego
            [teen] Cama, comida, escuela y juego
            [guardian] Cama, comida, escuela y juego
        }
    .tap-health =
        { $audience ->
            [young] Un doctor, y cómo me siento
           *[child] Un doctor, y cómo me siento
            [teen] Un doctor, y cómo me siento
            [guardian] Un doctor, y lo que sienten
        }

# Menú: quién ayuda, y quejas.
entry-helpers =
    { $audience ->
        [young] Toca lo que quieres saber.
       *[child] Toca lo que quieres saber. Puedes volver aquí.
        [teen] Elige lo que quieres saber. Puedes volver aquí cuando quieras.
        [guardian] Elija lo que quiere saber. Puede volver aquí cuando quiera.
    }
    .title = Quién ayuda
    .tap-people =
        { $audience ->
            [young] Quién es quién
           *[child] Quién es quién, en quién confiar
            [teen] Quién es quién, en quién confiar
            [guardian] Quién es quién, en quién confiar
        }
    .tap-complain =
        { $audience ->
            [young] Me tratan mal
           *[child] ¿Es injusto? Cómo quejarse
            [teen] ¿Es injusto? Cómo quejarse
            [guardian] ¿Es injusto? Cómo quejarse
        }

# Settings, reached from the home menu.
entry-settings =
    { $audience ->
        [young] ¿Qué quieres cambiar? Tócalo.
       *[child] ¿Qué quieres cambiar? Después vuelves al mismo lugar.
        [teen] Elige qué quieres cambiar. Después vuelves al lugar donde estabas.
        [guardian] Elija qué quiere cambiar. Después vuelve al lugar donde estaba.
    }
    .title = Cambiar algo
    .tap-language = Idioma
    .tap-audience = Quién lee
    .tap-country = País

entry-change-language =
    { $audience ->
        [young] Toca el idioma que más usas.
       *[child] Toca el idioma que lees mejor. Te quedas en el mismo lugar.
        [teen] Elige el idioma que lees mejor. Sigues en el lugar donde estabas.
        [guardian] Elija el idioma que usted y la niña o el niño entienden mejor. Sigue en el lugar donde estaba.
    }
    .title = Cambiar el idioma

entry-change-audience =
    { $audience ->
        [young] Toca tu edad. Las palabras cambian.
       *[child] Toca la respuesta que más se parece a ti. ¿Las palabras son difíciles? Puedes elegir una edad más baja.
        [teen] Elige la respuesta que más se parece a ti. Si quieres palabras más fáciles, puedes elegir una edad más baja.
        [guardian] Elija para quién son las palabras. También puede elegir la edad de la niña o el niño y leer con ella o él.
    }
    .title = ¿Quién lee?

entry-change-country =
    { $audience ->
        [young] Toca el país donde estás hoy. Lo puedes saltar.
       *[child] Toca el país donde estás ahora. Así ves los números de ayuda de ese lugar. Lo puedes saltar.
        [teen] Elige el país donde estás ahora. Así ves los números y las oficinas de ayuda de ese lugar. Lo puedes saltar.
        [guardian] Elija el país donde está ahora. Así ve los números y las oficinas de ayuda de ese lugar. Lo puede saltar.
    }
    .title = Cambiar el país
