### Lo que sigue de las respuestas: lo primero que hacer, y por qué se muestra. Donde leen todos: ni tú ni usted.

finding-get-help-now =
    { $audience ->
        [young] Qué bueno que lo dijiste. Ve donde hay gente.
       *[child] Qué bueno que lo dijiste. Ve donde la gente te vea.
        [teen] Qué bueno que lo dijiste. Ve donde otras personas te vean.
        [guardian] Qué bueno que lo dijo usted. Quédense donde la gente les vea.
    }
    .title = A quién llamar ahora

finding-under-pressure =
    { $audience ->
       *[child] No es tu culpa. Habla con alguien de confianza.
        [teen] No es tu culpa. Habla con una persona adulta de confianza.
        [guardian] No es culpa de la niña o el niño. Pida consejo primero.
    }
    .title = Gente que escucha

finding-someone-decides =
    { $audience ->
       *[child] Puedes contestar por ti. Habla con alguien de confianza.
        [teen] Puedes contestar por ti. Habla con una persona adulta de confianza.
        [guardian] Toda niña y todo niño puede contestar. Pida consejo primero.
    }
    .title = Hablar con palabras propias

finding-an-adult-who-cares = Muchas niñas y muchos niños viajan a solas. La oficina para la niñez puede ayudar.
    .title = Alguien que cuida

finding-place-to-sleep = Toda la niñez necesita una cama segura. Aquí se puede pedir.
    .title = Un lugar para dormir

finding-school = La escuela es para toda la niñez. Aquí se puede preguntar cómo empezar.
    .title = Ir a la escuela

finding-find-family = Hay gente que ayuda a buscar familia.
    .title = Buscar a la familia

finding-someone-to-talk = Hablar ayuda. Aquí hay gente que escucha.
    .title = Alguien con quien hablar

finding-nothing-flagged = Esta guía puede fallar. Aquí hay gente que escucha.
    .title = Gente que escucha

finding-talk-when-ready = Hay tiempo. Aquí hay gente que escucha.
    .title = Gente que escucha

because-alone-no-adult = Aquí se dijo que no hay nadie mayor.
because-no-safe-sleep = Aquí se dijo que falta una cama segura.
because-very-sad = Aquí se dijo que hay días tristes.
because-misses-school = Aquí se dijo que falta la escuela.
because-lost-contact-family = Dijiste que perdiste el contacto.
because-unsafe-right-now = Aquí se dijo que hay peligro.
because-answers-controlled = Aquí se dijo que otra persona decide.
because-threatened = Aquí se dijo que hay amenazas.
