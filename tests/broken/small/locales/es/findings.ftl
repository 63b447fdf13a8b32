finding-get-help-now =
    { $audience ->
        [young] Qué bueno que lo dijiste. Ve donde hay gente.
       *[child] Qué bueno que lo dijiste. Ve donde la gente te vea.
        [teen] Qué bueno que lo dijiste. Ve donde otras personas te vean.
        [guardian] Qué bueno que lo dijo. Quédense donde la gente les vea.
    }
    .title = A quién llamar ahora

finding-under-pressure =
    { $audience ->
       *[child] No es tu culpa. Habla con alguien de confianza.
        [teen] No es tu culpa. Habla con alguien de confianza.
        [guardian] No es culpa de la niña o el niño. Pida consejo primero.
    }
    .title = Gente que escucha

finding-someone-decides =
    { $audience ->
       *[child] Puedes contestar por ti. Habla con alguien de confianza.
        [teen] Puedes contestar por ti. Habla con alguien de confianza.
        [guardian] Toda niña y todo niño puede contestar. Pida consejo primero.
    }
    .title = Tus propias palabras

finding-an-adult-who-cares = Hay una oficina para la niñez. Pide hablar con ella.
    .title = Alguien que cuida

finding-place-to-sleep = Toda la niñez necesita una cama segura. Pregunta aquí.
    .title = Un lugar para dormir

finding-school = La escuela es para toda la niñez. Pregunta aquí.
    .title = Ir a la escuela

finding-find-family = Hay gente que ayuda a buscar familia.
    .title = Buscar a la familia

finding-someone-to-talk = Hablar ayuda. Aquí te escuchan.
    .title = Alguien con quien hablar

finding-nothing-flagged = Esto puede fallar. Aquí te escuchan.
    .title = Gente que escucha

finding-talk-when-ready = Puedes hablar cuando quieras.
    .title = Gente que escucha

because-alone-no-adult = Las respuestas dicen que no hay nadie mayor.
because-no-safe-sleep = Las respuestas dicen que falta una cama segura.
because-very-sad = Las respuestas dicen que hay días tristes.
because-misses-school = Las respuestas dicen que falta la escuela.
because-lost-contact-family = Dijiste que perdiste el contacto.
because-unsafe-right-now = Las respuestas dicen que hay peligro.
because-answers-controlled = Las respuestas dicen que otra persona decide.
because-threatened = Las respuestas dicen que hay amenazas.
