### Flow: how they decide (el plan para mí). El plan, tu voz, la respuesta y cómo pedir que lo vean otra vez.
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente. Verbos sencillos, no nombres de pasos oficiales.

# Pantalla: qué es el plan.
how-they-decide-the-plan =
    { $audience ->
        [young]
            Te deben preguntar y hacer un plan contigo. ¿Dónde vives? ¿Quién te cuida?

            A veces se olvidan de preguntar. Di: “¿Cuál es mi plan?”.
       *[child]
            Deben hacer un plan para ti: dónde vives, quién te cuida y qué te hace falta.

            Te preguntan, eligen, lo hacen y luego lo ven otra vez. A veces no hay plan. Pregunta: “¿Puedo ver mi plan?”.
        [teen]
            El plan dice dónde vives, quién te cuida y qué sigue. Gente que sabe de niñez debe preguntarte qué te hace falta, elegir contigo, hacerlo y verlo otra vez más tarde.

            A veces no hay plan, o no te lo muestran. Pregunta: “¿Quién hace mi plan? ¿Me dan una copia?”.
        [guardian]
            El plan dice dónde vive la niña o el niño, quién le cuida y qué sigue. Gente que sabe de niñez debe ver qué le hace falta, elegir, hacerlo y verlo otra vez más tarde.

            A veces no hay plan, o no lo muestran. Pregunte quién lo hace y pida una copia.
    }
    .title =
        { $audience ->
            [young] Un plan para ti
           *[child] Un plan para ti
            [teen] El plan para ti
            [guardian] Un plan para la niña o el niño
        }

# Pantalla: quién decide. Vale por sí sola; debajo aparecen los datos del país.
how-they-decide-who-decides =
    { $audience ->
       *[child] Pregunta: “¿Quién decide sobre mí?”. Pide tutora o tutor. Es quien te cuida y habla por ti.
        [teen] Pregunta quién decide sobre ti y cuándo. Pide una abogada y tutora o tutor, que es quien habla por ti.
        [guardian] Pregunte qué oficina decide y cuándo. Pida una abogada y tutora o tutor para la niña o el niño. Anote los nombres.
    }
    .title = Quién decide

# Pantalla: qué deben mirar antes de decidir.
how-they-decide-what-they-look-at =
    { $audience ->
       *[child]
            Antes de decidir deben ver:

            - qué quieres tú
            - cómo eres y cuántos años tienes
            - tu familia y quién te cuida
            - qué te pone en peligro
            - tu salud y tu escuela

            A veces solo ven los papeles. Pregunta: “¿Ya vieron todo esto?”.
        [teen]
            Para saber qué es lo mejor para ti, deben ver:

            - qué quieres tú
            - quién eres: edad, idioma, fe
            - tu familia y quién te cuida
            - qué te puede hacer daño
            - tu salud y tu escuela

            A veces solo ven tus papeles. Di qué les faltó ver. Tú eliges cuánto contar.
        [guardian]
            Para saber qué es lo mejor para la niña o el niño, deben ver:

            - qué quiere
            - quién es: edad, idioma, fe
            - su familia y quién le cuida
            - qué le puede hacer daño
            - su salud y su escuela

            A veces solo ven los papeles. Diga qué les faltó ver. Lleve lo que tenga de la escuela o del doctor.
    }
    .title =
        { $audience ->
           *[child] Qué deben ver
            [teen] Qué deben ver antes
            [guardian] Qué deben ver antes
        }

# Pantalla: ser escuchado, en cinco partes.
how-they-decide-your-say =
    { $audience ->
        [young]
            Te deben oír. Puedes hablar en tu idioma. También puedes callar.

            A veces no te preguntan. Di: “Quiero decir algo”.
       *[child]
            Así debe ser:

            - te dicen de qué van a hablar
            - te oyen en tu idioma
            - piensan en lo que dices
            - te cuentan si eso cambió algo
            - te puedes quejar

            A veces se saltan algo. Di: “Primero escúchenme, por favor”.
        [teen]
            Así debe ser:

            - te explican antes para qué es la plática
            - te oyen con calma, no con preguntas de policía
            - piensan en lo que dices
            - te dicen cómo lo tomaron en cuenta
            - te puedes quejar

            A veces se saltan algo. Di: “Quiero que me escuchen. Quiero intérprete”. Puedes pedir un descanso o callar.
        [guardian]
            Así debe ser con la niña o el niño:

            - le explican antes para qué es la plática
            - le oyen con calma
            - piensan en lo que dice
            - le dicen cómo lo tomaron en cuenta
            - se puede quejar

            A veces se saltan algo. Pida intérprete y descansos. Dígale a la niña o al niño: “Puedes parar. También puedes decir que no sabes”.
    }
    .title =
        { $audience ->
            [young] Tu turno de hablar
           *[child] Tu turno de hablar
            [teen] Tu voz, en cinco partes
            [guardian] Su voz, en cinco partes
        }

# Pantalla: las opciones que se miran. No se promete que todas se puedan.
how-they-decide-choices =
    { $audience ->
        [young]
            Puede haber más de una opción. Te quedas aquí. O vives con familia. O vuelves.

            A veces ven solo una. Di qué quieres tú.
       *[child]
            Deben ver más de una opción:

            - te quedas aquí
            - vives con familia, cerca o lejos
            - vuelves a tu país
            - vas a otro país, con ayuda

            Muchas veces no todas se pueden. Di qué quieres y qué te da miedo.
        [teen]
            Deben ver más de una opción:

            - te quedas aquí
            - vives con familia, aquí o en otro país
            - vuelves a tu país
            - vas a otro país, con ayuda

            Muchas veces no todas se pueden, y a veces solo hablan de volver. Di qué quieres y pregunta qué tiene de bueno y de malo cada una.
        [guardian]
            Deben ver más de una opción. La niña o el niño:

            - se queda aquí
            - vive con familia, aquí o en otro país
            - vuelve a su país
            - va a otro país, con ayuda

            Muchas veces no todas se pueden, y a veces solo hablan de volver. Pregunte qué tiene de bueno y de malo cada una.
    }
    .title =
        { $audience ->
            [young] Más de una opción
           *[child] Más de una opción
            [teen] Qué opciones hay
            [guardian] Qué opciones hay
        }

# Pantalla: la respuesta y las razones, por escrito y en un idioma que se entiende.
how-they-decide-reasons =
    { $audience ->
       *[child]
            Te deben decir qué deciden y por qué, en tu idioma.

            A veces solo te dan un papel. Si no lo entiendes, no lo firmes. Di: “¿Me escriben por qué? ¿Me dan una copia?”.
        [teen]
            Te deben dar por escrito qué deciden y por qué, en un idioma que lees bien. Debe decir cómo tomaron en cuenta lo que dijiste.

            A veces solo te dan un papel para firmar. Si no lo entiendes, no lo firmes. Pide una copia o toma una foto, y muéstrala a una abogada.
        [guardian]
            Deben dar por escrito qué deciden y por qué, en un idioma que ustedes entiendan. Debe decir cómo tomaron en cuenta lo que dijo la niña o el niño.

            A veces solo dan un papel para firmar. Si no lo entiende, no lo firme. Guarde copia o foto, con nombre, oficina y fecha.
    }
    .title =
        { $audience ->
           *[child] Pregunta por qué
            [teen] Pide las razones
            [guardian] Pida las razones
        }

# Pantalla: recurso o apelación. Puede haber un último día; nunca un número y nunca “ya es tarde”.
how-they-decide-another-look =
    { $audience ->
       *[child]
            ¿No te parece bien? Puedes pedir que lo vean otra vez. Se llama apelación. A veces dicen que no otra vez.

            Casi siempre hay un último día, y puede ser pronto. Pregunta hoy a una abogada. ¿Ya pasó el día? Pregunta igual.
        [teen]
            ¿No te parece bien? Puedes pedir que lo vean otra vez. Se llama apelación. Casi siempre hay un plazo, el último día para pedirlo. Puede ser muy pronto.

            A veces no te lo dicen. Pregunta ese mismo día a una abogada cómo, dónde y hasta cuándo. Pueden decir que no otra vez. ¿Ya pasó? Pregunta igual.
        [guardian]
            ¿No les parece bien? Pueden pedir que lo vean otra vez. Se llama apelación. Casi siempre hay un plazo, el último día para pedirlo. Puede ser muy pronto.

            A veces no lo dicen. Pregunte ese mismo día a una abogada cómo, dónde y hasta cuándo, y si pueden quedarse mientras tanto. ¿Ya pasó? Pregunte igual.
    }
    .title = Pedir que lo vean otra vez

# Pantalla: cambio de dirección; abajo están los datos del país. Solo adolescentes: quien cuida lo lee en su propio recorrido.
how-they-decide-if-you-move =
    { $audience ->
       *[child] ¿Tienes que mudarte? Antes pregunta a una abogada o en la oficina: “¿A quién aviso y hasta cuándo?”. Anota nombre y día.
        [teen] ¿Tienes que mudarte? Antes pregunta a una abogada o en la oficina: “¿A quién aviso y hasta cuándo?”. Anota nombre y día.
    }
    .title = Si te mudas

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
how-they-decide-meanwhile =
    { $audience ->
        [young]
            A veces tardan mucho. Te deben dar comida, cama, escuela y juego.

            Muestra esto a una persona adulta de confianza. Di: “Pregunta por mi plan, por favor”.
       *[child]
            Puede tardar, y esperar cansa. Te deben dar cama, comida, escuela y doctor.

            Llama a uno de estos contactos, o pide a alguien de confianza que llame. Di: “Quiero saber cuál es mi plan”. ¿Algo cambió? Cuéntalo.
        [teen]
            Puede tardar mucho, y esperar cansa. Mientras tanto te deben dar cama, escuela, doctor y descanso.

            Llama o escribe a uno de estos contactos. Pregunta: “¿Qué sigue en mi plan y cuándo?”. Pregunta antes qué tienen que contar a otros. Si donde vives te da miedo, dilo. Un plan puede cambiar.
        [guardian]
            Puede tardar mucho, y esperar cansa. Mientras tanto deben dar a la niña o al niño cama, escuela, doctor y juego.

            Llame o escriba a uno de estos contactos. Pregunte qué sigue y cuándo, y qué tienen que contar a otros. Si no está bien donde vive, dígalo: un plan puede cambiar. Cuéntele lo que le digan.
    }
    .title =
        { $audience ->
            [young] Mientras esperas
           *[child] Mientras esperas
            [teen] Mientras esperas
            [guardian] Mientras esperan
        }
    .tap-family =
        { $audience ->
            [young] Encontrar a mi familia
           *[child] Encontrar a mi familia
            [teen] Encontrar a mi familia
            [guardian] Encontrar a la familia
        }
    .tap-return =
        { $audience ->
            [young] Me hablan de volver
           *[child] Me hablan de volver a mi país
            [teen] Me hablan de volver a mi país
            [guardian] Nos hablan de volver
        }
