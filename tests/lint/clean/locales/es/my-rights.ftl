### Recorrido: mis derechos. Lo que le toca a cada niña y niño, con papeles o sin papeles: regla, realidad, siguiente paso.
### El texto guardian es para una persona adulta que cuida a una niña o un niño, sea o no de su familia.

# Pantalla: los derechos valen sean cuales sean los papeles.
my-rights-same-rights =
    { $audience ->
        [young]
            Tienes derechos aquí. Con papeles o sin ellos.

            A veces se olvida. No es tu culpa. Dilo a alguien que te cuida.
       *[child]
            Un derecho es lo que toda la niñez debe tener. Aquí tienes derechos, con papeles o sin papeles.

            Hay gente que lo olvida. No es tu culpa. Cuenta a alguien de confianza qué necesitas.
        [teen]
            Aquí tienes los mismos derechos que el resto, con papeles o sin papeles.

            Hay oficinas que lo olvidan. Si te dicen que no, ¿qué puedes hacer? Pregunta por qué y anota el nombre y el día.
        [guardian]
            La niña o el niño tiene aquí los mismos derechos, con papeles o sin papeles. Los papeles de usted no cambian eso.

            Hay oficinas que lo olvidan. Si le dicen que no, pregunte por qué. Anote el nombre y el día.
    }
    .title = Los mismos derechos

# Pantalla: el derecho a ser escuchado, en el idioma propio.
# $language: el idioma de quien lee, con su propio nombre
my-rights-your-voice =
    { $audience ->
       *[child]
            Antes de decidir, te deben escuchar. Puedes pedir a alguien que hable { $language }.

            Muchas veces nadie pregunta. Puedes decir: “¿Le puedo contar qué necesito?”.
        [teen]
            Tienes derecho a que te escuchen, en un idioma que hables bien. Puedes pedir a alguien que hable { $language }.

            Muchas veces nadie pregunta. Di: “Quiero que me escuchen. ¿Puede venir un intérprete?”.

            Intérprete es quien lo dice en tu idioma.
        [guardian]
            La niña o el niño tiene derecho a que le escuchen, en un idioma que hable bien. Usted puede pedir a alguien que hable { $language }.

            Muchas veces nadie pregunta. Dígale: “Puedes hablar y puedes parar. Te creo”.
    }
    .title =
        { $audience ->
           *[child] Tu voz cuenta
            [teen] Tu voz cuenta
            [guardian] Su voz también cuenta
        }

# Pantalla: solo cuando se sabe el país.
# $country: nombre del país
my-rights-here =
    { $audience ->
        [young] Ahora estás en { $country }. ¡Aquí también tienes derechos!
       *[child] Ahora estás en { $country }. Aquí también tienes derechos, hasta los 18 años. Pregunta quién cuida aquí a la niñez.
        [teen] En { $country }, las reglas para la niñez valen hasta tus 18 años. Pregunta qué oficina cuida a la niñez y apunta su nombre.
        [guardian] En { $country }, las reglas para la niñez valen hasta los 18{ "\u00A0" }años. Pregunte con tiempo qué cambia ese día.
    }
    .title = Derechos en { $country }

# Pantalla: lugares donde puede empezar la ayuda. Un texto para todas las edades, sin tú ni usted.
# .say se lee en voz alta: sin abreviaturas.
my-rights-places =
    La ayuda puede empezar aquí:

    - **Una escuela.** Una maestra puede llamar.
    - **Una clínica.** Un doctor puede llamar.
    - **Una oficina para niñas y niños.** Algunas cierran a las 3 p. m.
    .title = Dónde pedir ayuda
    .say = La ayuda puede empezar aquí. Una escuela: una maestra puede llamar. Una clínica: un doctor puede llamar. Una oficina para niñas y niños: algunas cierran a las tres de la tarde.

# Pantalla: cómo usar la tarjeta que aparece debajo (mensaje card-alone).
my-rights-card =
    { $audience ->
        [young] Muestra esto a alguien que te cuida. Pide ayuda por ti.
       *[child] Muestra esta tarjeta a una persona adulta. Pide ayuda por ti. Ten el teléfono en la mano.
        [teen] Muestra esta tarjeta a quien trabaja con niñas y niños. La tarjeta pide una llamada. Ten el teléfono en la mano.
        [guardian] Esta tarjeta habla por una niña o un niño. Primero léala con la niña o el niño. Luego muéstrela en una escuela o una clínica.
    }
    .title = Una tarjeta para mostrar

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
my-rights-when-broken =
    { $audience ->
        [young] ¿Alguien te trata mal? Di a quien te cuida: “¡Por favor, llame conmigo!”.
       *[child]
            Hay gente que rompe estas reglas. No es tu culpa.

            Llama a uno de estos, o pide ayuda para llamar. Tú eliges qué contar.
        [teen]
            Si alguien rompe una regla, puedes quejarte. No es tu culpa.

            Pregunta antes: “¿Qué tienen que contar a otros?”. Luego di qué te hace falta. Tú eliges cuánto contar.
        [guardian]
            Si alguien rompe una regla, usted y la niña o el niño pueden quejarse.

            Diga qué le negaron, dónde y cuándo. Pregunte antes qué tienen que contar a otros. Dígale a la niña o al niño: “No es tu culpa”.
    }
    .title = Si rompen una regla
