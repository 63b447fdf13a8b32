entry-language = Toca tu idioma.
    .title = Tu idioma

entry-audience = Toca lo que va contigo. Puedes saltarlo.
    .title = ¿Quién lee?

entry-country = Toca el país donde estás. Puedes saltarlo.
    .title = ¿Dónde estás?

entry-home =
    { $audience ->
        [young] Toca uno.
       *[child] Toca lo que más te sirve.
        [teen] Elige lo que más te sirve.
        [guardian] Elija lo que más necesita usted o la niña o el niño.
    }
    .title = ¿Qué necesitas?
    .tap-rights = Mis derechos
    .tap-check-in = Unas preguntas
    .tap-papers = Papeles de mi país
    .tap-settings = Cambiar algo

entry-settings = Toca lo que quieres cambiar.
    .title = Cambiar algo
    .tap-language = Idioma
    .tap-audience = Quién lee
    .tap-country = País

entry-change-language = Toca tu idioma.
    .title = Cambiar el idioma

entry-change-audience = Toca lo que va contigo. Puedes saltarlo.
    .title = ¿Quién lee?

entry-change-country = Toca el país donde estás. Puedes saltarlo.
    .title = Cambiar el país
