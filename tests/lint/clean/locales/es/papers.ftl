### Recorrido: papeles del propio país.

# La pregunta de guardia: nadie llega al consulado sin haber dicho que quiere su ayuda.
papers-own-country =
    { $audience ->
        [young] ¿Te da miedo tu país?
       *[child] ¿Te da miedo el gobierno de tu país?
        [teen] ¿Te da miedo el gobierno o la policía de tu país?
        [guardian] ¿Le da miedo a usted, a la niña o al niño el gobierno de su país?
    }
    .title = Ayuda del propio país
    .tap-afraid = Sí, o no lo sé
    .tap-wanted = No. Quiero su ayuda

papers-consulate =
    { $audience ->
        [young] Una oficina de tu país ayuda con papeles. Ve con alguien que te cuida.
       *[child] Una oficina de tu país puede ayudar con papeles. Se llama consulado. Ve con alguien de confianza.
        [teen] El consulado es una oficina de tu país. Puede ayudar con papeles. Pregunta antes: “¿Qué van a anotar?”.
        [guardian] El consulado es una oficina de su país. Puede ayudar con papeles. Pregunte antes qué van a anotar de la niña o del niño.
    }
    .title = El consulado

papers-legal-help =
    { $audience ->
        [young] Pon tus papeles en una bolsa. Esta gente ayuda.
       *[child] Esta gente sabe de leyes. Pon tus papeles en una bolsa o maleta. Toma una foto de cada hoja.
        [teen] Esta gente sabe de leyes y ayuda con papeles. Guarda una foto de cada hoja, lejos de tu bolsa o maleta.
        [guardian] Esta gente sabe de leyes y ayuda con papeles. Guarde una foto de cada hoja, lejos de su bolsa o maleta. Firme solo lo que entiende.
    }
    .title = Ayuda con papeles
