help-now-where =
    { $audience ->
        [young] Ve donde hay mucha gente. Toca tu país de ahora.
       *[child] Ve donde hay gente. Luego toca el país donde estás.
        [teen] Ve donde la gente te vea. Luego elige el país donde estás.
        [guardian] Vaya a un lugar con gente. Luego elija el país donde está.
    }
    .title = ¿En qué país estás?

help-now-first = Llama a alguien de aquí. Pide ayuda para llamar.
    .title = A quién llamar
    .tap-hurt = Alguien tiene una herida
    .tap-lost = No sé dónde estoy

help-now-hurt = Llama ahora. Di dónde estás.
    .title = Si hay una herida

help-now-lost = Quédate donde la gente te vea. Pide ayuda.
    .title = Si no sabes dónde estás

help-now-hide = Toca “Salir rápido” para ocultar esto.
    .title = Ocultar esto
