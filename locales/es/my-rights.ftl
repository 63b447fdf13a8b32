### Recorrido: mis derechos. Lo que le toca a cada niña y niño, con papeles o sin papeles: regla, realidad, siguiente paso.
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente, sea o no de su familia.

# Pantalla: hasta cuándo se es niña o niño.
my-rights-until-18 =
    { $audience ->
       *[child]
            Naciones Unidas dice: eres niña o niño hasta los 18 años. También si trabajas o te ves más grande.

            A veces no creen tu edad. Dila y muestra un papel, si tienes. Pide hablar con la oficina que protege a la niñez.
        [teen]
            Para Naciones Unidas, te deben proteger como a una niña o un niño hasta los 18 años. También si trabajas, viajas por tu cuenta o tienes hijos.

            A veces lo dudan. Di tu edad y lleva tus papeles contigo. Pide tutora o tutor y abogada antes de un examen de edad. Desde los 17, pregunta qué cambia a los 18.
        [guardian]
            Para Naciones Unidas, quien tiene menos de 18 años es niña o niño, también si trabaja, viaja por su cuenta o tiene hijos.

            A veces dudan de la edad. Guarde el acta o partida de nacimiento, o una foto. Pida tutora o tutor y abogada antes de un examen de edad. Desde los 17, pregunte qué cambia a los 18.
    }
    .title =
        { $audience ->
           *[child] Hasta los 18 años
            [teen] Hasta los 18 años
            [guardian] Niña o niño hasta los 18
        }

# Pantalla: sin discriminación; los derechos valen sean cuales sean los papeles de la niña, del niño o de su familia.
my-rights-same-rights =
    { $audience ->
        [young]
            Aprender, jugar y crecer bien: eso es para ti. Con papeles o sin papeles.

            Hay gente injusta. No es tu culpa. Dilo a una persona adulta de confianza.
       *[child]
            Un derecho es lo que te toca por ser niña o niño. Aquí tienes derechos, con papeles o sin papeles.

            Hay gente que trata mal por los papeles, la piel o el idioma. Eso es discriminación. No es tu culpa. Cuéntalo a alguien de confianza.
        [teen]
            Cada niña, niño y adolescente tiene derechos, con papeles o sin papeles, y también si su familia no los tiene. Tratarte peor por tus papeles, tu piel, tu idioma o tu fe es discriminación.

            Todavía pasa, y no en todos los países te dan lo mismo. Si te dicen que no, pregunta por qué. Anota nombre y fecha.
        [guardian]
            La niña o el niño tiene derechos con papeles o sin papeles, suyos o de usted. Tratar peor por papeles, piel, idioma o fe es discriminación.

            Todavía pasa, y no en todos los países dan lo mismo. Si una oficina dice que no, pida la razón y el nombre. Dígale a la niña o al niño que no es su culpa.
    }
    .title =
        { $audience ->
            [young] Tú también cuentas
           *[child] Aquí también tienes derechos
            [teen] Tus derechos valen aquí
            [guardian] La niña o el niño tiene derechos aquí
        }

# Pantalla: el interés superior de la niñez va primero.
my-rights-best-for-you =
    { $audience ->
       *[child]
            Antes de decidir, deben pensar: ¿qué es lo mejor para ti? Eso se llama interés superior.

            A veces ven primero los papeles. Pregunta: “¿Por qué esto es lo mejor para mí?”.
        [teen]
            Cuando una oficina o un juzgado decide sobre ti, lo que es mejor para ti debe ir primero. Se llama interés superior. Es más que ver tus papeles.

            A veces se lo saltan. Pregunta: “¿Cómo vieron qué es lo mejor para mí?”. Pide las razones por escrito.
        [guardian]
            En una oficina o un juzgado, debe ir primero lo que es mejor para la niña o el niño. Se llama interés superior.

            Hay oficinas que ven primero los papeles. Diga “interés superior” y pregunte cómo lo tomaron en cuenta. Pida las razones por escrito y guárdelas.
    }
    .title =
        { $audience ->
           *[child] Lo mejor para ti
            [teen] Primero, lo mejor para ti
            [guardian] Primero, lo mejor para la niñez
        }

# Pantalla: vida, supervivencia y desarrollo.
my-rights-grow-up-safe =
    { $audience ->
        [young]
            Comer, dormir y jugar: eso es para ti. Te deben cuidar bien.

            Hay gente que hace daño. No es tu culpa. Di: “¡No! Necesito ayuda”.
       *[child]
            Tienes derecho a vivir y a crecer bien. Te deben dar comida, una cama, cuidado, escuela y juego.

            A muchas niñas y niños les falta. No es tu culpa. Di a una persona adulta qué te hace más falta.
        [teen]
            Tienes derecho a la vida y a crecer bien, en cuerpo y mente: con cuidado, escuela, descanso y sin violencia. También en el camino.

            Mucha gente de tu edad no lo tiene, y no es tu culpa. Di qué te urge: una cama, un doctor, la escuela o estar lejos de quien te hace daño.
        [guardian]
            La niñez tiene derecho a la vida y a crecer bien, en cuerpo y mente: con cuidado, escuela, juego y sin violencia. También en el camino.

            Muchas niñas y niños no lo tienen, y no es su culpa. Diga primero qué hace falta hoy: comida, una cama, un doctor o estar lejos de quien hace daño.
    }
    .title =
        { $audience ->
            [young] Crecer bien
           *[child] Crecer bien
            [teen] Vivir y crecer bien
            [guardian] Vivir y crecer bien
        }

# Pantalla: el derecho a ser escuchado, en el idioma propio.
my-rights-your-voice =
    { $audience ->
        [young]
            Te deben oír. Puedes hablar en tu idioma.

            A veces se olvidan de preguntarte. Di: “Quiero hablar. Por favor, escúcheme”.
       *[child]
            Antes de decidir, te deben escuchar. Puedes hablar en tu idioma. Deben pensar en lo que dices, pero pueden decidir otra cosa.

            Muchas veces no preguntan. Di: “Quiero hablar. Quiero a alguien que hable mi idioma”. Se llama intérprete.
        [teen]
            Tienes derecho a que te escuchen en cada decisión sobre ti, en un idioma que hables bien. Deben pensar en lo que dices, pero pueden decidir otra cosa.

            Muchas veces no preguntan. Di: “Quiero que me escuchen. Quiero intérprete”. También puedes callar. Pregunta cómo tomaron en cuenta lo que dijiste.
        [guardian]
            La niña o el niño tiene derecho a que le escuchen en cada decisión, en un idioma que hable bien. Deben pensar en lo que dice, pero pueden decidir otra cosa.

            Muchas veces no preguntan. Pida que hablen con calma y con intérprete. Dígale: “Puedes hablar y puedes parar. También puedes decir que no sabes”.
    }
    .title =
        { $audience ->
            [young] Tu voz cuenta
           *[child] Te deben escuchar
            [teen] Tu voz cuenta
            [guardian] Su voz también cuenta
        }

# Pantalla: un tratado obliga; el Pacto Mundial es solo una promesa. No decir que un país firmó.
my-rights-what-was-promised =
    { $audience ->
       *[child]
            Muchos países prometieron cumplir estas reglas. La promesa se llama Convención sobre los Derechos del Niño.

            Hay países que rompen su promesa. Pregunta a una abogada, que sabe de leyes: “¿Qué ley me protege aquí?”.
        [teen]
            Muchos países prometieron cumplir estas reglas en un tratado de hace más de treinta años: la Convención sobre los Derechos del Niño.

            El Pacto Mundial sobre Migración también habla de la niñez, pero no obliga como una ley. Hay países que rompen su promesa. Pregunta a una abogada: “¿Qué ley me protege aquí?”.
        [guardian]
            Muchos países prometieron cumplir estas reglas en un tratado de hace más de treinta años: la Convención sobre los Derechos del Niño.

            El Pacto Mundial sobre Migración también habla de la niñez, pero no obliga como una ley. Hay países que rompen su promesa. Pregunte a una abogada: “¿Qué ley protege aquí a la niña o al niño?”.
    }
    .title = Lo que prometieron los países

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
# lint: NEG001 “Estoy sin mi familia”: “solo” o “sola” diría si lee una niña o un niño
my-rights-when-broken =
    { $audience ->
        [young]
            ¿Te tratan mal? ¿Te hacen daño? No hiciste nada malo.

            Di a una persona adulta de confianza: “Llama conmigo, por favor”.
       *[child]
            A veces las personas adultas rompen estas reglas. No es tu culpa.

            Llama a uno de estos contactos, o pide a alguien de confianza que llame. Di: “Necesito ayuda con mis derechos”. Tú eliges cuánto contar.
        [teen]
            Si rompen una regla, puedes quejarte. No es tu culpa.

            Llama o escribe a uno de estos contactos. Pregunta antes: “¿Qué tienen que contar a otros?”. Luego di qué te hace falta. Tú eliges cuánto contar. La defensoría es una oficina que escucha quejas.
        [guardian]
            Si rompen una regla, usted y la niña o el niño pueden quejarse.

            Llame o escriba a uno de estos contactos. Pregunte antes qué tienen que contar a otros. Diga qué le negaron, dónde, cuándo y quién. La defensoría es una oficina que escucha quejas.

            Cuéntele a la niña o al niño qué está haciendo.
    }
    .title =
        { $audience ->
            [young] Cuéntalo
           *[child] Si rompen una regla
            [teen] Si rompen una regla
            [guardian] Si rompen una regla
        }
    .tap-alone =
        { $audience ->
            [young] Estoy sin mi familia
           *[child] Estoy sin mi familia
            [teen] Estoy sin mi familia
            [guardian] Una niña o un niño sin familia
        }
    .tap-complain = Cómo quejarse
