### Recorrido: ayuda ahora. A quién llamar en este minuto, desde cualquier pantalla.

help-now-where =
    { $audience ->
        [young] Ve donde hay mucha gente. Toca el país donde estás.
       *[child] Ve donde hay gente. Luego toca el país donde estás.
        [teen] Ve donde la gente te vea. Luego elige el país donde estás.
        [guardian] Lleve a la niña o al niño a un lugar con gente. Luego elija el país donde están.
    }
    .title = ¿Qué país es este?

# .alt describe el dibujo para quien no puede verlo.
help-now-first =
    { $audience ->
        [young] Llama a alguien de aquí. O pide ayuda para llamar.
       *[child] Llama a uno de estos, o pide ayuda para llamar. Di dónde estás. Di qué necesitas.
        [teen] Llama a uno de estos, o pide a alguien que llame. Di primero dónde estás y luego qué necesitas. Está bien llorar.
        [guardian] Llame a uno de estos. Diga primero dónde están y luego qué necesita la niña o el niño. Quédese a su lado, con calma.
    }
    .title = A quién llamar
    .alt = Una mano con un teléfono
    .tap-hurt = Alguien tiene una herida
    .tap-lost = No sé dónde estoy

help-now-hurt =
    { $audience ->
        [young] Llama ahora. Di dónde estás. Ve con gente buena.
       *[child] Llama ahora. Di dónde estás y quién tiene la herida. No muevas a esa persona.
        [teen] Llama ahora. Di dónde estás, quién tiene la herida y cómo pasó. No muevas a esa persona, salvo si hay fuego.
        [guardian]
            Llame ahora. Diga dónde están, quién tiene la herida y cómo pasó. No mueva a esa persona, salvo si hay fuego.

            Dígale a la niña o al niño: “Llamaste. Eso ayuda mucho”.
    }
    .title = Si hay una herida

help-now-lost =
    { $audience ->
        [young] Para. Quédate donde la gente te vea. Busca un letrero.
       *[child] Para y quédate donde la gente te vea. Busca el nombre de una calle o una tienda. Dilo cuando llames.
        [teen] Para donde la gente te vea. Busca el nombre de una calle, una parada o una tienda. Dilo cuando llames.
        [guardian] Paren donde la gente les vea. Busque el nombre de una calle o una tienda. Dígalo cuando llame.
    }
    .title = Si se pierde el camino

# “{ common-leave }” es el botón que tapa la guía al instante.
help-now-hide = El botón “{ common-leave }” tapa esto.
    .title = Tapar esto
