### Recorrido: trato injusto y quejas. Trato injusto, un “no” de una oficina, ayuda con precio: qué decir y cómo quejarse.
### Para young, solo dos pantallas: contarlo. El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente.

# Pantalla: qué es discriminación. No se nombran grupos.
unfair-or-complain-what-is-unfair =
    { $audience ->
        [young]
            ¿Te tratan mal por tu piel, tu idioma o tus papeles?

            Eso no es justo. No es tu culpa. Dilo a una persona adulta de confianza.
       *[child]
            Es injusto tratarte peor por ser quien eres: por tu piel, tu idioma, tus papeles, tu fe o tu cuerpo. Se llama discriminación.

            Todavía pasa. No es tu culpa. Puedes decir: “Esto no es justo”.
        [teen]
            Discriminación es tratarte peor por ser quien eres: por tu piel, idioma, papeles, fe o cuerpo, por ser mujer u hombre, o por quien te gusta. Tus derechos lo prohíben.

            Todavía pasa, también en oficinas y escuelas. No es tu culpa. Si no hay peligro, di: “Esto no es justo. Quiero el mismo trato”.
        [guardian]
            Discriminación es tratar peor a una niña o un niño por su piel, idioma, papeles, fe, cuerpo o sexo. Los derechos de la niñez lo prohíben, con papeles o sin papeles.

            Todavía pasa, también en oficinas y escuelas. Dígale: “No es tu culpa”. Si no hay peligro, pida con calma un trato igual.
    }
    .title =
        { $audience ->
            [young] Eso no es justo
           *[child] Qué es injusto
            [teen] Qué es injusto
            [guardian] Qué es injusto
        }

# Pantalla: insultos y acoso. Nunca pedir que se defienda a golpes.
unfair-or-complain-insults =
    { $audience ->
       *[child]
            Si te insultan, te pegan o te dejan fuera una y otra vez, es acoso. Las personas adultas lo deben parar.

            Algunas no hacen nada. No tienes que pelear. Ve con más gente. Di a una maestra: “Haga que paren, por favor”.
        [teen]
            Insultos, amenazas, golpes o burlas en internet, una y otra vez: eso es acoso. La escuela o el albergue lo debe parar.

            A veces no hacen nada. No tienes que contestar ni pelear. Ve con más gente. Deja el chat como está, y anota día y lugar. Di a alguien de confianza: “Esto sigue. Necesito ayuda”.
        [guardian]
            Insultos, amenazas, golpes o burlas en internet, una y otra vez: eso es acoso. La escuela o el albergue lo debe parar.

            A veces no hacen nada. Escuche primero a la niña o al niño. No le pida que lo arregle por su cuenta. Anote día y lugar. Pregunte: “¿Qué van a hacer y cuándo?”.
    }
    .title = Insultos y acoso

# Pantalla: una negativa, tres frases para decir.
unfair-or-complain-they-say-no =
    { $audience ->
       *[child]
            ¿Te dicen que no en una escuela u oficina? Te deben decir por qué. Puedes decir tres cosas:

            - “¿Por qué no, por favor?”.
            - “¿Me lo puede escribir?”.
            - “¿Quién lo puede revisar?”.

            A veces no contestan. Anota el lugar y el día.
        [teen]
            Si te dicen que no en una escuela, una clínica o una oficina, te deben dar una razón. Puedes decir tres cosas:

            - “¿Cuál es la razón, por favor?”.
            - “¿Me la da por escrito?”.
            - “¿Quién lo puede revisar?”.

            A veces no contestan o se enojan. Entonces vete y anota nombre, lugar y día.
        [guardian]
            Si dicen que no en una escuela, una clínica o una oficina, deben dar una razón. Puede decir tres cosas:

            - “¿Cuál es la razón, por favor?”.
            - “¿Me la da por escrito?”.
            - “¿Quién lo puede revisar?”.

            A veces no contestan. Entonces anote nombre, lugar y día. No discuta delante de la niña o el niño.
    }
    .title =
        { $audience ->
           *[child] Si te dicen que no
            [teen] Si te dicen que no
            [guardian] Si dicen que no
        }

# Pantalla: quejarse en cuatro pasos. El buzón del albergue es una puerta, nunca la única.
unfair-or-complain-four-steps =
    { $audience ->
       *[child]
            Quejarse es decir que algo está mal. Puedes hacerlo, también en un albergue:

            - Anota qué, dónde y cuándo.
            - Pide ayuda a alguien de confianza.
            - Dilo a quien manda ahí.
            - ¿No contestan? Dilo a alguien de afuera.

            ¿Se enojan? No hiciste nada malo.
        [teen]
            Cada lugar te debe decir cómo quejarte, también un albergue. Se hace así:

            - Anota qué, dónde, cuándo y quién.
            - Pide ayuda a alguien de confianza.
            - Da la queja a quien manda y guarda copia.
            - ¿No contestan? Ve a una oficina de afuera.

            Hay lugares que castigan a quien habla. ¿Eso te da miedo? Empieza por alguien de afuera.
        [guardian]
            Cada lugar debe decir cómo quejarse, también un albergue. Se hace así:

            - Anote qué, dónde, cuándo y quién.
            - Pregunte a la niña o al niño qué quiere.
            - Dé la queja a quien manda y guarde copia.
            - ¿No contestan? Vaya a una oficina de afuera.

            Hay lugares que tratan peor a quien habla. ¿Eso le da miedo? Empiece por alguien de afuera.
    }
    .title =
        { $audience ->
           *[child] Tu queja en cuatro pasos
            [teen] Tu queja en cuatro pasos
            [guardian] Una queja en cuatro pasos
        }

# Pantalla: la ayuda es gratis. Sin culpa, también si alguien dijo que sí.
unfair-or-complain-help-is-free =
    { $audience ->
       *[child]
            La ayuda de las organizaciones es gratis. Quien trabaja ahí no te debe pedir dinero, trabajo ni fotos, ni tocarte.

            A veces lo hacen. No es tu culpa, aunque hayas dicho que sí. Cuéntalo a alguien de otro grupo.
        [teen]
            La ayuda de las organizaciones es gratis. Quien trabaja ahí nunca debe pedir dinero, trabajo, sexo ni fotos a cambio.

            A veces lo hacen. No es tu culpa, aunque hayas dicho que sí o te hayan dado algo. Sigues teniendo derecho a la ayuda. Cuéntalo a alguien de otro grupo, o a la oficina central de ese grupo.
        [guardian]
            La ayuda de las organizaciones es gratis. Quien trabaja ahí nunca debe pedir dinero, trabajo, sexo ni fotos, ni a usted ni a la niña o al niño.

            A veces lo hacen. No es culpa de ustedes. Cuéntelo a otro grupo, o a la oficina central de ese grupo. Si teme perder la ayuda, dígalo primero.
    }
    .title = La ayuda es gratis

# Pantalla: defensoría y, mucho después, Naciones Unidas (solo donde el país se unió y tras los pasos de ahí).
unfair-or-complain-next-doors =
    { $audience ->
       *[child]
            La defensoría es una oficina que escucha quejas. También escucha a niñas y niños.

            A veces tarda. Si nada ayuda, pregunta a una abogada por Naciones Unidas. En algunos países puedes quejarte ahí.
        [teen]
            La defensoría es una oficina que escucha quejas sobre otras oficinas. Tú también puedes ir.

            A veces tarda, y no puede arreglarlo todo. Mucho después, quizá puedas quejarte ante Naciones Unidas, por tu cuenta o con ayuda. Depende de este país, y antes van otros pasos. Pregunta a una abogada.
        [guardian]
            La defensoría es una oficina que escucha quejas sobre otras oficinas. La niña o el niño también puede ir.

            A veces tarda, y no puede arreglarlo todo. Mucho después, quizá se pueda llevar la queja a Naciones Unidas, por su cuenta o con ayuda. Depende de este país, y antes van otros pasos. Pregunte a una abogada.
    }
    .title = Quién más escucha

# Pantalla (pueden seguir datos del país): dónde se queja aquí la niñez. Se entiende sin datos y vale en todas partes.
unfair-or-complain-here =
    { $audience ->
       *[child] Cada país lo hace distinto. Pregunta: “¿Quién escucha aquí las quejas de niñas y niños? ¿Me acompaña?”.
        [teen] Cada país lo hace distinto. Pregunta en una línea de ayuda: “¿Quién escucha aquí las quejas? ¿Hay un último día?”.
        [guardian] Cada país lo hace distinto. Pregunte en la ayuda legal quién escucha aquí las quejas de la niñez y si hay un último día.
    }
    .title = Dónde quejarse aquí

# Pantalla: miedo por los papeles. Preguntar antes a quién avisan; otra persona puede hablar. Sin promesas.
unfair-or-complain-my-papers =
    { $audience ->
       *[child]
            Puedes quejarte con papeles o sin papeles. Hay oficinas que cuentan a otros lo que oyen.

            Antes de dar tu nombre, pregunta: “¿A quién le van a contar? ¿A migración?”. Quizá una línea de ayuda pueda hablar por ti.
        [teen]
            Puedes quejarte con papeles o sin papeles. Pero hay oficinas que cuentan a la policía o a migración lo que oyen.

            Antes de dar tu nombre, pregunta: “¿A quién le van a contar? ¿A migración?”. Si no te gusta la respuesta, puedes parar. Quizá pueda hablar por ti una línea de ayuda o una abogada.
        [guardian]
            Ustedes pueden quejarse con papeles o sin papeles. Pero hay oficinas que cuentan a la policía o a migración lo que oyen.

            Antes de dar un nombre, pregunte: “¿A quién le van a contar? ¿A migración?”. Si no le gusta la respuesta, puede parar. Hable primero con la ayuda legal: quizá pueda hablar por ustedes.
    }
    .title =
        { $audience ->
           *[child] ¿Miedo por tus papeles?
            [teen] ¿Miedo por tus papeles?
            [guardian] ¿Miedo por los papeles?
        }

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
unfair-or-complain-tell-someone =
    { $audience ->
        [young]
            Muestra esto a una persona adulta de confianza. Di: “Me tratan mal. Ayúdeme, por favor”.

            ¿No te ayuda? Dilo a otra persona adulta.
       *[child]
            Llama a uno de estos contactos, o pide a alguien de confianza que llame. Di: “Pasa algo injusto. Necesito ayuda”.

            No tienes que contar todo. ¿Ahí no te ayudan? Prueba con otro.
        [teen]
            Llama o escribe a uno de estos contactos, o hazlo con alguien de confianza. Pregunta antes: “¿Qué tienen que contar a otros?”.

            Luego di: “Me quiero quejar. Necesito ayuda”. Tú eliges cuánto contar. Si ahí no te ayudan, no es tu culpa. Prueba con otro.
        [guardian]
            Llame o escriba a uno de estos contactos. Pregunte antes qué tienen que contar a otros. Diga qué negaron o qué hicieron, dónde, cuándo y quién.

            Si ahí no ayudan, pruebe con otro. Cuéntele a la niña o al niño qué está haciendo usted, y que hablar estuvo bien.
    }
    .title =
        { $audience ->
            [young] Cuéntalo
           *[child] Cuéntalo hoy
            [teen] Cuéntalo
            [guardian] Presente la queja
        }
    .tap-people =
        { $audience ->
            [young] Quién me puede ayudar
           *[child] Quién es quién
            [teen] Quién es quién
            [guardian] Quién es quién
        }
    .tap-rights =
        { $audience ->
            [young] Lo que me deben dar
           *[child] Mis derechos
            [teen] Mis derechos
            [guardian] Derechos de la niñez
        }
    .tap-hurts = Alguien lastima o usa a la gente
