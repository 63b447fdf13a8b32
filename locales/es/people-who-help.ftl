### Recorrido: quién ayuda. Quién es quién cerca de una niña o un niño en camino, cómo ver si una ayuda es real, cómo pedir otra persona.
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente, sea o no de su familia. Regla, realidad, siguiente paso.

# Pantalla: tutora o tutor, quien cuida y habla por quien está aquí sin su familia.
people-who-help-guardian =
    { $audience ->
        [young]
            ¿Estás aquí sin tu familia? Una persona adulta te debe cuidar.

            A veces tarda. Pregunta: “¿Quién me cuida hoy?”.
       *[child]
            Tutora o tutor es quien te cuida y habla por ti. Si estás aquí sin tu familia, deben nombrar pronto a alguien.

            A veces tarda. Pregunta: “¿Quién es mi tutora o tutor? ¿Cuándo viene?”.
        [teen]
            Si estás aquí sin tu familia, te deben dar pronto una tutora o un tutor. Te cuida y se entera de todo lo que deciden, hasta que cumplas 18 o dejes el país.

            A veces tarda o casi no viene. Pregunta quién es, cómo le llamas y cuándo se ven.
        [guardian]
            Una niña o un niño sin familia debe tener pronto una tutora o un tutor. Le cuida y se entera de todo lo que deciden, hasta que cumpla 18 o deje el país.

            Muchas veces tarda. Pregunte quién es y cómo llamarle. Si usted es de la familia, pregunte si puede ocupar ese lugar.
    }
    .title =
        { $audience ->
            [young] Quién te cuida
           *[child] Tu tutora o tutor
            [teen] Tu tutora o tutor
            [guardian] La tutora o el tutor
        }

# Pantalla: la abogada, otra persona que no es la tutora. No todos los países la pagan.
people-who-help-lawyer =
    { $audience ->
       *[child]
            Una abogada sabe de leyes y te ayuda. No debe ser la misma persona que tu tutora o tutor.

            Hay lugares donde no te la dan. Pregunta: “¿Quién da ayuda legal gratis a niñas y niños?”.
        [teen]
            Una abogada sabe de leyes, te dice qué puedes hacer y habla por ti. No debe ser la misma persona que tu tutora o tutor.

            Hay países que no la pagan. Pide ayuda legal gratis. Antes de hablar, pregunta: “¿Guarda en privado lo que le digo?”. No firmes lo que no entiendes.
        [guardian]
            Una abogada sabe de leyes, explica qué se puede hacer y habla por la niña o el niño. No debe ser la misma persona que la tutora o el tutor.

            Hay países que no la pagan. Pida ayuda legal gratis. Pregunte si la niña o el niño también puede hablar con ella a solas. No firme lo que no entiende.
    }
    .title =
        { $audience ->
           *[child] Tu abogada o abogado
            [teen] Tu abogada o abogado
            [guardian] La abogada o el abogado
        }

# Pantalla (pueden seguir datos del país): cómo se consigue tutela y abogada aquí. Se entiende sin datos y vale en todas partes.
people-who-help-here =
    { $audience ->
       *[child] Cada país lo hace distinto. Pregunta en la oficina que protege a la niñez: “¿Quién me cuida? ¿Quién me defiende?”.
        [teen] Cada país lo hace distinto. Pregunta en la oficina que protege a la niñez quién es tu tutora o tutor y quién te defiende.
        [guardian] Cada país lo hace distinto. Pregunte en la oficina que protege a la niñez quién nombra a la tutora o al tutor y quién paga a la abogada.
    }
    .title = Cómo es en este país

# Pantalla: intérprete. Hay variantes de muchos idiomas; se puede pedir otra persona.
people-who-help-interpreter =
    { $audience ->
        [young]
            Te deben hablar en tu idioma.

            A veces no lo hacen. Di: “No entiendo. Quiero oírlo en mi idioma”.
       *[child]
            Intérprete es quien dice todo en tu idioma. No debe quitar nada ni poner nada.

            A veces habla un poco distinto o deja cosas fuera. Di: “No entiendo. Quiero otro intérprete”.
        [teen]
            Intérprete es quien pasa lo que dices al otro idioma, y lo que te dicen al tuyo. Debe decir todo, no poner nada y guardarlo en privado.

            A veces habla otra forma de tu idioma o conoce gente de tu pueblo. Puedes pedir otra persona, también por teléfono. Di qué idioma hablas y de qué lugar.
        [guardian]
            Intérprete es quien pasa lo que se dice de un idioma al otro. Debe decir todo, no poner nada y guardarlo en privado.

            Hay oficinas que ponen a la niña o al niño a traducir, o traen otra forma del idioma. Pida otra persona, también por teléfono. Diga qué idioma hablan y de qué lugar.
    }
    .title =
        { $audience ->
            [young] Alguien que habla tu idioma
           *[child] Tu intérprete
            [teen] Tu intérprete
            [guardian] Intérprete
        }

# Pantalla: trabajo social y psicología. A veces tienen que avisar: no se promete secreto.
people-who-help-social-worker =
    { $audience ->
       *[child]
            La trabajadora social te ayuda con la cama, la escuela y la familia. La psicóloga te ayuda con lo que sientes.

            Puedes contar poco. A veces tienen que avisar a alguien. Pregunta antes: “¿A quién le va a contar?”.
        [teen]
            La trabajadora social ayuda con el día a día: cama, escuela, familia. La psicóloga ayuda con el sueño, el miedo y los días malos. No quiere decir que algo esté mal en ti.

            A veces tienen que avisar a alguien. Pregunta antes qué cuentan y a quién. Nadie te debe obligar a contar tu historia.
        [guardian]
            La trabajadora social ayuda con el día a día: cama, escuela, familia. La psicóloga ayuda a la niña o al niño con el sueño, el miedo y el enojo.

            A veces tienen poco tiempo o tienen que avisar a alguien. Pregunte antes qué cuentan y a quién. Nadie debe obligar a contar la historia. Usted también puede pedir ayuda.
    }
    .title = El día a día y lo que se siente

# Pantalla: quienes preguntan y deciden. No trabajan para la niña o el niño, pero deben escuchar, traer intérprete y dar razones.
people-who-help-judge-officer =
    { $audience ->
       *[child]
            La policía o migración pregunta por ti y tus papeles. A veces decide una jueza o un juez. Te deben escuchar y decir por qué.

            Hay quien te apura o habla fuerte. Puedes decir: “Más despacio, por favor”. También: “No sé”.
        [teen]
            La policía o migración te pregunta por ti y por tus papeles. A veces decide una jueza o un juez. No trabajan para ti, pero te deben escuchar y dar razones.

            Hay quien te apura o quiere que firmes. Pide antes a tu tutora, tutor o abogada. Anota nombre y oficina. “No sé” está bien, si es verdad.
        [guardian]
            La policía o migración pregunta por la niña o el niño y por los papeles. A veces decide una jueza o un juez. No trabajan para ustedes, pero deben escuchar y dar razones.

            Hay quien apura o quiere una firma. Pida antes a la tutora, al tutor o a la abogada. Anote nombre, oficina y fecha. Pida descansos.
    }
    .title = Quién pregunta y quién decide

# Pantalla: seis señales de ayuda falsa. Una señal basta para apartarse; no prueba nada y nunca es culpa de quien lee.
people-who-help-six-signs =
    { $audience ->
        [young]
            Hay gente que finge ayudar. Dice: “Es un secreto”. O dice: “Que nadie venga contigo”.

            Di que no. Ve con más gente. Dilo a una persona adulta de confianza.
       *[child]
            Hay gente que finge ayudar. Señales:

            - Quiere dinero, trabajo o tus papeles, o quiere tocarte.
            - Te pide un secreto.
            - Quiere estar a solas contigo.
            - Nadie ahí conoce a esa persona.
            - Te apura.
            - Pide tu clave o dónde estás.

            ¿Ves una? Ve con más gente.
        [teen]
            Hay gente que finge ayudar. Señales para alejarte:

            - Quiere dinero, sexo, trabajo o tus papeles.
            - Te pide un secreto.
            - Quiere estar a solas contigo.
            - Nadie ahí conoce a esa persona.
            - Te apura.
            - Pide tu clave o tu ubicación.

            ¿Ya pasó? No es tu culpa. Saben engañar. Cuéntalo a alguien de confianza.
        [guardian]
            Hay gente que finge ayudar. Señales para alejarse:

            - Quiere dinero, sexo, trabajo o papeles.
            - Pide un secreto a la niña o al niño.
            - Quiere estar a solas con la niña o el niño.
            - Nadie ahí conoce a esa persona.
            - Le apura a usted.
            - Pide su clave o su ubicación.

            Dígale: “Puedes decir que no. Puedes contarme y no me voy a enojar”.
    }
    .title =
        { $audience ->
            [young] Si la ayuda se siente mal
           *[child] Seis señales de ayuda falsa
            [teen] Seis señales de ayuda falsa
            [guardian] Seis señales de ayuda falsa
        }

# Pantalla: la ayuda es gratis y cómo ver si alguien es quien dice.
people-who-help-check-a-helper =
    { $audience ->
       *[child]
            La ayuda de las organizaciones es gratis. Quien trabaja ahí no te debe pedir nada a cambio.

            A veces lo piden. No es tu culpa. Pide su nombre. Luego pregunta a otra persona de ahí: “¿Trabaja aquí?”.
        [teen]
            La ayuda de las organizaciones es gratis. Quien trabaja ahí nunca debe pedir dinero, trabajo, sexo ni favores.

            Un chaleco o una credencial pueden ser falsos. Pide su nombre y el de su grupo. Luego pregunta en la oficina del grupo, no en el número que te da. Quien ayuda de verdad te deja preguntar.
        [guardian]
            La ayuda de las organizaciones es gratis. Quien trabaja ahí nunca debe pedir dinero, trabajo, sexo ni favores.

            Un chaleco o una credencial pueden ser falsos. Pida su nombre y el de su grupo. Luego pregunte en la oficina del grupo, no en el número que le da. Mientras tanto, la niña o el niño se queda con usted.
    }
    .title =
        { $audience ->
           *[child] Cómo saber si ayuda de verdad
            [teen] Cómo saber si ayuda de verdad
            [guardian] Cómo saber si ayuda de verdad
        }

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
people-who-help-someone-else =
    { $audience ->
        [young]
            Puedes pedir que te ayude otra persona.

            Muestra esto a una persona adulta de confianza. Di: “Quiero hablar con otra persona”.
       *[child]
            ¿Alguien que ayuda te da miedo o no te escucha? Puedes pedir otra persona.

            Llama a uno de estos contactos, o pide a alguien de confianza que llame. Di: “Quiero otra persona”. No tienes que decir por qué.
        [teen]
            ¿Tu tutora, tu abogada o tu intérprete no te escucha o te da miedo? Puedes pedir otra persona o quejarte. No siempre la dan, pero pide.

            Llama o escribe a uno de estos contactos. Pregunta antes: “¿Qué tienen que contar a otros?”. Luego di: “Quiero otra persona”. Tú eliges cuánto contar.
        [guardian]
            Si alguien no escucha o da miedo a la niña o al niño, pueden pedir otra persona o quejarse. No siempre la dan, pero pida.

            Llame o escriba a uno de estos contactos. Pregunte antes qué tienen que contar a otros. Diga de quién se trata y qué hace falta. Deje que hable también la niña o el niño.
    }
    .title =
        { $audience ->
            [young] Otra persona te puede ayudar
           *[child] Pide otra persona
            [teen] Pide otra persona
            [guardian] Pida otra persona
        }
    .tap-complain =
        { $audience ->
            [young] Alguien me trata mal
           *[child] Cómo quejarme
            [teen] Cómo quejarme
            [guardian] Cómo quejarse
        }
