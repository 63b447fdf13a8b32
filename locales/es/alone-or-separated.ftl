### Recorrido: sin familia. Una niña, un niño o adolescente sin madre, padre ni persona a cargo: dónde esperar, a quién pedir ayuda, qué deben hacer primero.
### El texto guardian es para una persona adulta que está con esa niña o ese niño (familiar, amistad, alguien que le encontró) o que se separó de uno.

# Pantalla: dónde esperar hasta que llegue ayuda.
alone-or-separated-where-to-wait =
    { $audience ->
        [young]
            Espera donde hay luz y gente.

            Una tienda o una clínica puede servir.

            Quédate con tus hermanas y hermanos. No te vayas con gente que no conoces.
       *[child]
            Busca un lugar con luz y gente. Puede ser una clínica, una escuela, una tienda o una iglesia.

            Quédate con tus hermanas y hermanos. Ningún lugar es del todo seguro. Si algo te asusta, ve donde hay más gente.
        [teen]
            Elige un lugar con luz, gente y la puerta abierta: una clínica, una escuela, un albergue o una iglesia. Lleva contigo tus papeles y tu teléfono.

            Ningún lugar es del todo seguro. Si alguien te vigila, te apura o quiere llevarte donde no hay nadie, ve con más gente. Pide permiso para esperar adentro.
        [guardian]
            Espere con la niña o el niño donde haya más gente: una clínica, una escuela, un albergue. Si apenas se conocieron, no le lleve a la casa de usted.

            ¿Se separó de una niña o un niño? Si acordaron un punto de encuentro, que una persona adulta espere ahí. No pague a quien le ofrezca buscar.
    }
    .title =
        { $audience ->
            [young] Dónde esperar
           *[child] Espera donde te vean
            [teen] Elige dónde esperar
            [guardian] Dónde esperar
        }

# Pantalla: a quién pedir ayuda y señales de ayuda falsa.
alone-or-separated-who-is-safer =
    { $audience ->
        [young]
            Habla con una enfermera o una maestra. Habla con alguien del albergue.

            Hay gente que engaña. Dice: “Es un secreto”. Entonces ve con más gente.
       *[child]
            Busca a una enfermera, a una maestra o a alguien del albergue. También puede ser una familia que va con niños.

            No se nota quién miente. ¿Alguien te pide un secreto o quiere estar a solas contigo? Di que no y ve con más gente.
        [teen]
            Empieza con quien trabaja con niñas y niños: una enfermera, una maestra, alguien del albergue. Un uniforme no basta.

            Quien da ayuda falsa quiere dinero, sexo, trabajo o tus papeles. Te pide secretos, tu clave o tu ubicación, y te apura. Si ves una señal, vete y cuéntale a otra persona.
        [guardian]
            Vaya a la oficina que protege a la niñez, a una clínica o a un albergue. Pregunte quién puede cuidar ahora a la niña o al niño. Anote los nombres.

            La ayuda humanitaria es gratis. Desconfíe de quien pide dinero, trabajo, papeles o secretos, le apura o quiere llevarse a la niña o al niño. Diga que no y avise a la oficina.
    }
    .title =
        { $audience ->
            [young] A quién pedir ayuda
           *[child] A quién pedir ayuda
            [teen] En quién confiar más
            [guardian] A quién acudir y a quién no
        }

# Pantalla: cómo usar la tarjeta que aparece debajo (mensaje card-alone).
alone-or-separated-card =
    { $audience ->
        [young]
            Muestra esta tarjeta a una maestra. La tarjeta pide ayuda por ti.

            No sueltes el teléfono. ¿Te dicen que no? Ve con alguien más.
       *[child]
            Muestra esta tarjeta en una clínica, una escuela o un albergue. Dice que no hay una persona adulta contigo y qué idioma hablas.

            No sueltes tu teléfono. Hay gente que no ayuda. Entonces muéstrala a otra persona.
        [teen]
            La tarjeta pide dos cosas: llamar a la oficina que protege a la niñez y quedarse contigo donde haya gente. Dice tu idioma. No dice tu nombre.

            No sueltes tu teléfono. Hay quien no ayuda o pide algo a cambio. Entonces vete y muéstrala a otra persona.
        [guardian]
            Esta tarjeta habla en dos idiomas por una niña o un niño sin familia. Primero léala con la niña o el niño y pregunte si quiere usarla. Luego muéstrenla en una clínica o un albergue.

            Hay gente que no ayuda. Vayan a otro lugar. ¿Se separaron y la niña o el niño tiene teléfono? Cuéntele de esta tarjeta.
    }
    .title =
        { $audience ->
            [young] Muestra esta tarjeta
           *[child] Una tarjeta que habla por ti
            [teen] Una tarjeta que habla por ti
            [guardian] Una tarjeta para mostrar
        }

# Pantalla: lo primero que deben hacer las personas adultas y las oficinas (registro, tutela y abogada, cama y cuidado, búsqueda de familia).
alone-or-separated-what-adults-owe =
    { $audience ->
       *[child]
            Las personas adultas deben hacer cuatro cosas:

            - Anotar que estás aquí.
            - Darte comida y cama.
            - Darte tutora o tutor y una abogada.
            - Buscar a tu familia.

            A veces tardan. Pregunta: “¿Dónde duermo hoy?”. Tutora o tutor es quien te cuida y habla por ti.
        [teen]
            Naciones Unidas pide a los países hacer esto primero:

            - Anotar que estás en el país.
            - Darte una tutora o un tutor, que te cuida, y una abogada.
            - Darte cama y cuidado.
            - Buscar a tu familia, si eso es seguro para ti.

            Muchas veces tarda. Pregunta quién hace cada cosa. ¿Te da miedo que te encuentren? Dilo antes de que busquen.
        [guardian]
            Naciones Unidas pide a los países hacer esto primero:

            - Registrar a la niña o al niño.
            - Nombrar tutora o tutor, que le cuida, y una abogada.
            - Dar cama y cuidado, si se puede en una familia.
            - Buscar a la familia, si es seguro.

            Muchas veces tarda. Pregunte quién hace cada cosa y anote nombre y fecha. ¿Se separaron? Pida que anoten que usted le busca.
    }
    .title =
        { $audience ->
           *[child] Qué te deben dar primero
            [teen] Qué te deben dar primero
            [guardian] Qué deben hacer primero
        }

# Pantalla: con familiares o amistades pueden contar a la niña o al niño como no acompañado o separado, y apartarlo de ellos.
# lint: NEG001 “niñez no acompañada” es el nombre que usa la ley
alone-or-separated-with-relatives =
    { $audience ->
       *[child]
            Si vas con tu tía o tu hermano, la ley dice “niñez separada”. Si vas con una amiga, “niñez no acompañada”.

            A veces te llevan a otro lugar, sin tu tía. Di: “Es mi tía y me cuida”. ¿Te da miedo? Pide hablar a solas.
        [teen]
            Niñez separada: vas con familia, pero sin quien te cuidaba. Niñez no acompañada: vas sin una persona adulta a cargo.

            En algunos lugares una tía o un hermano mayor no cuenta, y te llevan a otro lugar. Di pronto quién te cuida y desde cuándo. ¿Te da miedo esa persona? Pide hablar a solas.
        [guardian]
            Niñez separada: va con familia, pero sin quien le cuidaba. Niñez no acompañada: va sin una persona adulta a cargo.

            Para algunas oficinas, una tía o un hermano mayor no cuenta, y los separan. Diga la verdad sobre quién es usted. Muestre papeles o fotos. Pida que no los separen, o llamar y visitar. La niña o el niño puede hablar a solas.
    }
    .title =
        { $audience ->
           *[child] Con familia o amistades
            [teen] Si vas con familia o amistades
            [guardian] Si usted no es madre ni padre
        }

# Pantalla: hermanas y hermanos deben seguir juntos.
# lint: NEG001 “no nos separen”: “juntos” o “juntas” diría si lee una niña o un niño
alone-or-separated-siblings =
    { $audience ->
       *[child]
            Las hermanas y los hermanos deben vivir en la misma casa.

            A veces los separan. Da los nombres y las edades. Di: “Por favor, no nos separen”. Si los separan igual, pide llamar y visitar.
        [teen]
            Las hermanas y los hermanos deben seguir juntos, si se puede con una familia y no en un albergue grande.

            A veces los separan por edad o porque no hay lugar. Da todos los nombres y edades desde el principio. Si los separan, pregunta por qué, cuánto tiempo y cuándo pueden llamar y visitarse.
        [guardian]
            Las hermanas y los hermanos deben seguir juntos, si se puede con una familia y no en un albergue grande.

            A veces los separan por edad o por falta de camas. Dé todos los nombres y edades el primer día. Si los separan, pida la razón por escrito, y llamadas y visitas. Cuénteles cuándo podrán hablar otra vez.
    }
    .title =
        { $audience ->
           *[child] Con tus hermanas y hermanos
            [teen] Con tus hermanas y hermanos
            [guardian] Hermanas y hermanos sin separarse
        }

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
# lint: NEG001 “Estoy sin mi familia”: “solo” o “sola” diría si lee una niña o un niño
alone-or-separated-call =
    { $audience ->
        [young]
            Te deben dar una cama. Deben buscar a tu familia.

            Di a una maestra: “Estoy sin mi familia. Por favor, llame”.
       *[child]
            Llama ahora a uno de estos contactos. O pide a una maestra que llame.

            Di: “Tengo menos de 18 años. Estoy sin mi familia. Necesito una cama para hoy”. No tienes que contar más.
        [teen]
            Llama o escribe ahora a uno de estos contactos, o pide a alguien de confianza que lo haga contigo.

            Di: “Tengo menos de 18 años y estoy sin mi familia. Necesito una cama para hoy”. Antes de contar más, pregunta: “¿Qué tienen que contar a otros?”. A veces deben avisar a la oficina que protege a la niñez.
        [guardian]
            Llame o escriba ahora a uno de estos contactos. Diga que hay una niña o un niño sin familia, o que se separaron. Diga dónde está usted y qué idioma hablan. Pregunte qué tienen que contar a otros.

            La Cruz Roja busca a la familia gratis. Quédense donde haya gente.
    }
    .title =
        { $audience ->
            [young] Pide que llamen
           *[child] Llama ahora
            [teen] Pide ayuda ahora
            [guardian] Pida ayuda ahora
        }
    .tap-rights =
        { $audience ->
            [young] Lo que me deben dar
           *[child] Mis derechos
            [teen] Mis derechos
            [guardian] Derechos de la niñez
        }
    .tap-family = Buscar a la familia
