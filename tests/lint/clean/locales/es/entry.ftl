### La entrada: idioma, quién lee, país y qué hace falta. Donde leen todos: ni tú ni usted.

entry-language = Aquí se elige el idioma.
    .title = Idioma

entry-audience = Aquí se elige quién lee. Se puede saltar.
    .title = ¿Quién lee?

entry-country = Aquí se elige el país. Se puede saltar.
    .title = ¿Qué país es este?

entry-home =
    { $audience ->
        [young] Toca uno.
       *[child] Toca lo que más te sirve.
        [teen] Elige lo que más te sirve.
        [guardian] Elija lo que más necesita usted, la niña o el niño.
    }
    .title = ¿Qué hace falta?
    .tap-rights = Mis derechos
    .tap-check-in = Unas preguntas
    .tap-papers = Papeles de mi país
    .tap-settings = Cambiar algo

entry-settings =
    { $audience ->
        [young] Toca uno.
       *[child] Toca lo que quieres cambiar.
        [teen] Elige lo que quieres cambiar.
        [guardian] Elija lo que quiere cambiar.
    }
    .title = Cambiar algo
    .tap-language = Idioma
    .tap-audience = Quién lee
    .tap-country = País

entry-change-language = Aquí se elige el idioma.
    .title = Cambiar el idioma

entry-change-audience = Aquí se elige quién lee. Se puede saltar.
    .title = ¿Quién lee?

entry-change-country = Aquí se elige el país. Se puede saltar.
    .title = Cambiar el país
