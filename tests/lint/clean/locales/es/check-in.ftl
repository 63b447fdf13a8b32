### Recorrido: unas preguntas. Cada pregunta la lee un solo grupo, por eso no hay variantes.

check-in-intro =
    { $audience ->
        [young] Esto es una máquina. No guarda nada. Puedes parar.
       *[child] Esto es una máquina. No guarda nada. Puedes saltar preguntas y parar en cualquier momento.
        [teen] Esto es una máquina, no una persona. No guarda nada. Puedes saltar cada pregunta y parar en cualquier momento.
        [guardian] Esto es una máquina, no una persona, y no guarda nada. Puede saltar cada pregunta y parar en cualquier momento.
    }
    .title = Unas preguntas
    .tap-young = Empezar
    .tap-child = Empezar
    .tap-teen = Empezar
    .tap-guardian = Empezar
    .tap-helper = Empezar
    .tap-not-now = Ahora no

check-in-band = Parte de la ayuda depende de la edad. Puede saltarlo.
    .title = ¿Qué edad tiene la niña o el niño?

check-in-band-helper = Parte de la ayuda depende de la edad. Puede saltarlo.
    .title = ¿Qué edad tiene, más o menos?

check-in-private-gate = Una pregunta más. Solo si quieres, y si nadie ve la pantalla.
    .title = ¿Una pregunta más?
    .tap-show = Ver la pregunta
    .tap-no = No, gracias

check-in-plan = Gracias. Aquí hay ayuda que puede servir.
    .title = Ayuda que puede servir

check-in-not-now = Está bien. Las preguntas siguen aquí.
    .title = Está bien

check-in-after =
    { $audience ->
        [young] Habla con alguien de esta lista.
       *[child] Habla con alguien de esta lista. Puedes volver aquí.
        [teen] Elige a alguien de esta lista y habla. Puedes volver aquí.
        [guardian] Elija a alguien de esta lista y hable. Puede volver aquí con otras preguntas.
    }
    .title = Hablar con alguien
    .tap-rights = Mis derechos

check-in-k1 =
    .title = ¿Quién está contigo ahora?
    .tap-carer = Mamá, papá o quien me cuida
    .tap-nobody = Nadie

check-in-k2 =
    .title = ¿Cómo estás hoy?
    .tap-ok = OK
    .tap-no-bed = No tengo cama segura
    .tap-sad = Tengo tristeza o miedo
    .tap-danger = Estoy en peligro ahora

check-in-t0 =
    .title = ¿Es buen momento para contestar a solas?
    .tap-yes = Sí
    .tap-not-really = La verdad, no

check-in-t1 =
    .title = ¿Quién está contigo en este viaje?
    .tap-carer = Mi familia o quien me cuida
    .tap-nobody = Nadie mayor de edad

check-in-t2 =
    .title = ¿Qué te cuesta hoy?
    .tap-nothing = Nada de esto
    .tap-no-bed = No tengo cama segura hoy
    .tap-sad = Tengo tristeza o miedo
    .tap-no-school = No voy a la escuela

check-in-t3 =
    .title = ¿Puedes hablar con tu familia?
    .tap-we-talk = Sí, hablamos
    .tap-lost = No, perdí el contacto

check-in-t4 =
    .title = ¿Estás en peligro ahora mismo?
    .tap-no = No
    .tap-in-danger = Sí

check-in-y0 =
    .title = ¿Es buen momento para contestar a solas?
    .tap-yes = Sí
    .tap-not-really = La verdad, no

check-in-y1 =
    .title = ¿Qué va contigo ahora?
    .tap-fine = Nada de esto
    .tap-by-myself = Nadie mayor está conmigo
    .tap-in-danger = Estoy en peligro ahora

check-in-y2 = Nunca tienes que contar lo que pasó.
    .title = ¿Alguien te amenaza a ti o a tu familia?
    .tap-no = No
    .tap-they-threaten = Sí

check-in-g1 =
    .title = ¿Qué nota usted?
    .tap-none-of-these = Nada de esto
    .tap-alone = Nadie de su familia está ahí
    .tap-no-bed = No tiene cama segura hoy
    .tap-sad = Tristeza o miedo casi siempre
    .tap-no-school = No va a la escuela
    .tap-in-danger = Está en peligro ahora

check-in-h1 = Marque solo lo que vio o le contaron sin preguntar.
    .title = ¿Qué nota usted?
    .tap-none-of-these = Nada de esto
    .tap-alone = Nadie mayor está a su lado
    .tap-no-bed = No tiene cama segura hoy
    .tap-speaks-for-child = Otra persona contesta
    .tap-threats = Alguien amenaza
    .tap-in-danger = Está en peligro ahora
