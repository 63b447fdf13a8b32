my-rights-same-rights =
    { $audience ->
        [young] Tienes derechos aquí. Con papeles o sin papeles.
       *[child] Tienes derechos aquí, con papeles o sin papeles. A veces se olvida. Dilo a alguien de confianza.
        [teen] Tienes derechos aquí, con papeles o sin papeles. A veces se olvida. Si te dicen que no, pregunta por qué.
        [guardian] La niñez tiene derechos aquí, con papeles o sin papeles. A veces se olvida. Si le dicen que no, pregunte por qué.
    }
    .title = Los mismos derechos

my-rights-your-voice =
    { $audience ->
       *[child] Antes de decidir te escuchan. Puedes usar tu propio idioma.
        [teen] Tienes derecho a que te escuchen. Puedes pedir intérprete.
        [guardian] La niña o el niño tiene derecho a que le escuchen. Puede pedir intérprete.
    }
    .title = Tu voz cuenta

my-rights-card = Enseña esto a alguien cerca de ti.
    .title = Una tarjeta

my-rights-when-broken = Llama aquí. Alguien de confianza puede ayudar.
    .title = Si no se cumple
