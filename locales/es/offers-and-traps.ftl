### Recorrido: ofertas y trampas. Ofertas de trabajo, viaje o amor que atrapan: señales, deudas, grupos, cómo decir que no, cómo salir, a quién contarlo.
### Nunca: rutas, precios, nombres de grupos, “solo di que no”. El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente.

# Pantalla: siete señales de una trampa. Una señal es razón para preguntar, no una prueba.
offers-and-traps-warning-signs =
    { $audience ->
        [young]
            Alguien te ofrece regalos, dinero o un viaje. Dice: “No le digas a nadie”.

            Puede ser una trampa. Dilo a una persona adulta en quien confías.
       *[child]
            Hay ofertas que son trampa. Mira estas señales:

            - Suena muy bien.
            - Te pagan el viaje.
            - No te piden saber nada.
            - Amor por chat.
            - Cita en un lugar escondido.
            - Fotos con ropa especial.
            - “No le digas a nadie”.

            ¿Ves una? Pregunta a alguien adulto de confianza.
        [teen]
            Una oferta de trabajo, viaje o amor puede ser trampa. Mira estas señales:

            - Suena demasiado bien y cambia tu vida.
            - Te pagan todo el viaje.
            - No piden saber nada.
            - Amor que nació en un chat.
            - Cita en un lugar escondido.
            - Fotos con ropa especial.
            - “No le digas a nadie”.

            Una señal no es prueba. Aun así, pregunta antes de aceptar.
        [guardian]
            Le ofrecen trabajo, viaje, escuela o boda, a usted o a la niña o el niño. Mire estas señales:

            - Suena demasiado bien.
            - Pagan todo el viaje.
            - No piden saber nada.
            - Amor que nació en un chat.
            - Cita en un lugar escondido.
            - Fotos con ropa especial.
            - “No le diga a nadie”.

            Una señal no es prueba. Pregunte en una línea de ayuda antes de aceptar.
    }
    .title =
        { $audience ->
            [young] ¿Es una trampa?
           *[child] Siete señales de una trampa
            [teen] Siete señales de una trampa
            [guardian] Siete señales de una trampa
        }

# Pantalla: quien cobra por cruzar gente y las deudas que crecen. Nunca “no pagues”: puede ser peligroso.
offers-and-traps-debts =
    { $audience ->
       *[child]
            Hay gente que cobra por cruzar a otras personas. En el camino pide más. Así crece la deuda.

            Nadie puede quitarte los papeles ni encerrarte por una deuda. A veces lo hacen. Pide consejo en una línea de ayuda.
        [teen]
            Quien cobra por cruzar gente puede subir el precio en el camino. Así la deuda crece, y a veces te hacen trabajar para pagarla.

            Ninguna deuda da derecho a encerrarte ni a quitarte los papeles o el teléfono. Antes de aceptar otra deuda, habla con una línea de ayuda cuando nadie te oiga.
        [guardian]
            Quien cobra por cruzar gente puede subir el precio en el camino. A veces piden que la niña o el niño trabaje para pagar, o que se quede con ellos.

            Ninguna deuda da derecho a retener a nadie, ni sus papeles ni su teléfono. No se separen. Hable con una línea de ayuda antes de aceptar otra deuda.
    }
    .title =
        { $audience ->
           *[child] Cuando debes dinero del viaje
            [teen] Cuando debes dinero del viaje
            [guardian] Cuando debe dinero del viaje
        }

# Pantalla: grupos que primero dan regalos y trabajos pequeños.
offers-and-traps-easy-jobs =
    { $audience ->
        [young]
            Alguien te da un regalo por llevar una bolsa. O por mirar quién pasa.

            Puede ser una trampa. No es tu culpa. Dilo a una persona adulta de confianza.
       *[child]
            Hay grupos que usan a niñas y niños. Primero dan regalos y trabajos fáciles: llevar algo, vigilar, traer a una amiga. Luego amenazan.

            Buscan en juegos, en chats y en el camino. Si dijiste que sí, no es tu culpa. Cuéntalo a alguien adulto de confianza.
        [teen]
            Hay grupos que buscan gente de tu edad en juegos, en chats y en el camino. Primero dan regalos, dinero y trabajos fáciles: llevar algo, vigilar una calle, traer amistades. Luego vienen las amenazas.

            Si dijiste que sí, no es tu culpa. Antes del próximo encargo, habla con una persona adulta que no esté con ellos.
        [guardian]
            Hay grupos que buscan a niñas y niños, también muy pequeños, en juegos, en chats y en el camino. Primero dan regalos y trabajos fáciles: llevar algo, vigilar una calle. Luego vienen las amenazas.

            ¿Hay dinero o un teléfono nuevo que nadie explica? Pregunte con calma y escuche. No es culpa de la niña o el niño. Llamen a una línea de ayuda.
    }
    .title =
        { $audience ->
            [young] Bolsas y regalos
           *[child] Regalos y trabajos fáciles
            [teen] Regalos y trabajos fáciles
            [guardian] Regalos y trabajos fáciles
        }

# Pantalla: antes de los 18 da igual que haya dicho que sí.
offers-and-traps-your-yes =
    { $audience ->
       *[child]
            Nadie debe llevarte a otro lugar para usarte o ganar dinero contigo. Antes de los 18 está mal, aunque digas que sí.

            Hace mal esa gente, no tú. A veces te dicen: “Tú quisiste”. Puedes responder: “Tengo menos de 18 años”.
        [teen]
            Antes de los 18, da igual si dijiste que sí. Quien te busca, te lleva o te esconde para usarte hace mal, aunque no use la fuerza. Así lo dice Naciones Unidas.

            Vale para trabajo, sexo, fotos y grupos. A veces te dicen: “Tú quisiste”. Puedes responder: “Tengo menos de 18. Quiero una abogada”.
        [guardian]
            Quien busca, lleva o esconde a una niña o un niño para usarle hace mal, aunque no use la fuerza. Así lo dice Naciones Unidas. Da igual que haya dicho que sí.

            A veces dicen: “Fue porque quiso”. Puede responder: “Tiene menos de 18 años”. Luego pida una abogada. Dígale a la niña o al niño que no es su culpa.
    }
    .title =
        { $audience ->
           *[child] Si dijiste que sí, no es tu culpa
            [teen] Aunque hayas dicho que sí
            [guardian] Aunque haya dicho que sí
        }

# Pantalla: decir que no con menos peligro: ganar tiempo, no dar nada, ir con más gente.
offers-and-traps-say-no =
    { $audience ->
        [young]
            Puedes decir: “Antes tengo que pedir permiso”.

            Luego ve con más gente. Quédate cerca de alguien en quien confías. Cuéntale.
       *[child]
            Puedes decir: “Antes tengo que pedir permiso”. No tienes que decir por qué. No digas dónde duermes.

            Hay gente que se enoja. Entonces habla poco y ve donde haya gente. Cuéntalo a alguien de confianza.
        [teen]
            No tienes que dar razones. Puedes ganar tiempo: “Antes tengo que pedir permiso” o “Hoy me siento mal”. No des tus papeles, fotos ni dirección.

            Hay gente que se enoja. No discutas y ve donde otras personas te vean. ¿Vives con esa gente o te da miedo? Primero haz un plan con una línea de ayuda.
        [guardian]
            No tiene que dar razones. Puede ganar tiempo: “Antes tenemos que preguntar”. No dé papeles, fotos ni dirección, y no se separe de la niña o el niño.

            Hay gente que se enoja. No discuta y vayan donde los vean. ¿Viven con esa gente o le da miedo? Primero haga un plan con una línea de ayuda.
    }
    .title =
        { $audience ->
            [young] Cómo decir que no
           *[child] Decir que no con menos peligro
            [teen] Decir que no con menos peligro
            [guardian] Decir que no con menos peligro
        }

# Pantalla: ya adentro. La leen todas las personas, así nadie tiene que decir que le pasa.
offers-and-traps-already-in =
    { $audience ->
       *[child]
            Puedes pedir ayuda para salir, aunque debas dinero o hayas dicho que sí. No es tu culpa.

            No les digas que te quieres ir. Llama o escribe cuando nadie te oiga. Di: “Quiero salir de aquí”. Di dónde estás.
        [teen]
            Puedes pedir ayuda para salir, aunque hayas dicho que sí, debas dinero o hayas hecho cosas para esa gente. No es tu culpa.

            No les digas que te quieres ir. Llama o escribe cuando nadie lo note. Di: “Quiero salir. Ayúdeme a planearlo”. Di dónde estás o qué ves.
        [guardian]
            La niña o el niño puede pedir ayuda para salir, y usted también. También si hay una deuda, si dijeron que sí o si hicieron cosas para esa gente.

            No avise ni reclame a nadie. Llame o escriba cuando nadie lo note. Diga: “Queremos salir. Ayúdenos a planearlo”. Diga dónde están o qué ve.
    }
    .title = Cómo salir

# Pantalla: primero una abogada. Debajo van datos del país: por eso este texto es corto y vale en todas partes.
offers-and-traps-lawyer =
    { $audience ->
       *[child] No te deben castigar por lo que te hicieron hacer. A veces la policía se equivoca. Pide una abogada antes de contarlo.
        [teen] Naciones Unidas dice: proteger, no castigar. A veces la policía o el juzgado se equivoca. Pide una abogada antes de contarlo.
        [guardian] Naciones Unidas dice: proteger a quien usaron, no castigar. A veces la policía se equivoca. Pida una abogada antes de que la niña o el niño hable.
    }
    .title =
        { $audience ->
           *[child] La abogada sabe de leyes y te ayuda
            [teen] Primero, una abogada
            [guardian] Primero, una abogada
        }

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
offers-and-traps-who-to-tell =
    { $audience ->
        [young]
            No hiciste nada malo. Muestra esto a una persona adulta en quien confías.

            Di: “Me ofrecen algo. Llama conmigo, por favor”.
       *[child]
            Llama o escribe a alguien de esta lista cuando nadie te oiga. O pide a alguien de confianza que lo haga.

            Di: “Tengo menos de 18 años y me ofrecen algo. ¿Es una trampa?”. Tú eliges qué contar.
        [teen]
            Llama o escribe a alguien de esta lista cuando nadie lo note. ¿No sabes si es una trampa? Pregunta igual.

            Di: “Tengo menos de 18 años. ¿Podemos ver una oferta?”. Antes de contar más, pregunta: “¿Qué tienen que contar a otros?”. Tú eliges cuánto contar.
        [guardian]
            Llame o escriba a alguien de esta lista cuando nadie lo note. ¿No sabe si es una trampa? Pregunte igual.

            Diga: “Le ofrecen algo a una niña o un niño. ¿Lo vemos?”. Pregunte qué tienen que contar a otros. Dígale a la niña o al niño a quién llama y por qué.
    }
    .title =
        { $audience ->
            [young] Muestra esto
           *[child] Pregunta antes de aceptar
            [teen] Pregunta antes de aceptar
            [guardian] Pregunte antes de aceptar
        }
    .tap-online =
        { $audience ->
            [young] Alguien me escribe
           *[child] Si alguien me escribe en línea
            [teen] Amenazas y ofertas en mi teléfono
            [guardian] Si escriben a una niña o un niño
        }
    .tap-hurt =
        { $audience ->
            [young] Alguien me hace daño
           *[child] Si alguien me hace daño o me usa
            [teen] Si alguien me hace daño o me usa
            [guardian] Si hacen daño a una niña o un niño
        }
