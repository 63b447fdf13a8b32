### The way in: language, what this guide is, who reads, country, and what is needed. Every question can be skipped.
### Tú for young, child and teen; usted for guardian; no gender of the reader.

# First screen. The buttons are the languages, each in its own name.
entry-language =
    { $audience ->
        [young] Toca tu idioma. Lo puedes cambiar luego.
       *[child] Toca el idioma que lees mejor. Lo puedes cambiar cuando quieras.
        [teen] Elige el idioma que lees mejor. Lo puedes cambiar cuando quieras, sin perder tu lugar.
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

            “Salir rápido” tapa esto. No borra todo.

            “Necesito ayuda ahora” siempre está aquí.

            Lee con una persona adulta que te trata bien.
       *[child]
            Esta guía es una máquina. No puede llamar por ti. Nadie aquí lee lo que tocas. No guardamos nada.

            “Salir rápido” tapa esto al instante. Tu teléfono aún puede mostrar que abriste esta guía.

            “Necesito ayuda ahora” está siempre aquí.
        [teen]
            Esta guía es una máquina, no una persona. No puede llamar por ti. Nadie aquí lee lo que tocas y no guardamos nada.

            “Salir rápido” tapa esto al instante. No borra todo: la lista de páginas o de chats aún puede mostrarlo.

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
       *[child] Toca lo que va contigo. Así usamos palabras para ti. Nadie te pide tu nombre. También lo puedes saltar.
        [teen] Esto solo cambia las palabras que ves. Nadie te pide tu nombre ni revisa tu edad. También lo puedes saltar.
        [guardian] Esto solo cambia las palabras que usted ve. Nadie le pide nombres ni papeles. También puede saltar esta pregunta.
    }
    .title = ¿Quién lee?

# Where the person is. The buttons are the countries and “Saltar esto” (common-skip).
entry-country =
    { $audience ->
        [young]
            Toca el país donde estás hoy. En cada país ayuda otra gente.

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
    .tap-rights =
        { $audience ->
            [young] Lo que deben hacer por mí
           *[child] Mis derechos aquí
            [teen] Mis derechos aquí
            [guardian] Derechos de niñas y niños aquí
        }
    .tap-check-in =
        { $audience ->
            [young] Ver qué me puede ayudar
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
       *[child] Toca lo que va contigo. ¿Las palabras son difíciles? Puedes elegir una edad más baja.
        [teen] Elige lo que va contigo. Si quieres palabras más fáciles, puedes elegir una edad más baja.
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
