### Recorrido: alguien me hace daño. No es tu culpa; cuidado del cuerpo; a quién contarlo; qué tienen que contar quienes ayudan; sentirse mejor.
### A nadie se le pregunta qué pasó. No se promete guardar secretos. Nunca una cuenta atrás (filas 1 a 3). Los títulos no delatan.
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente: también si le hacen daño a ella, o si teme hacerlo.

# Pantalla: no es tu culpa y tú eliges qué contar. “Necesito ayuda ahora” es el botón common-help.
someone-hurts-me-not-your-fault =
    { $audience ->
        [young]
            Nadie debe hacerte daño. No es tu culpa. Tú eliges qué contar.

            ¿Hay peligro ahora? Toca “Necesito ayuda ahora”.
       *[child]
            Nadie debe pegarte, darte miedo ni usarte. No es tu culpa. Tú eliges qué contar.

            A veces no te creen. Entonces dilo a otra persona.

            ¿Hay peligro ahora? Toca “Necesito ayuda ahora”.
        [teen]
            Tienes derecho a vivir sin violencia: sin golpes, sin amenazas, sin toques que no quieres. No es tu culpa, tampoco si no pudiste decir que no.

            Hay gente que no te cree. Entonces dilo a otra persona. Tú eliges qué contar. ¿Hay peligro ahora? Toca “Necesito ayuda ahora”.
        [guardian]
            La niñez tiene derecho a vivir sin violencia. Nadie debe hacer daño a una niña o un niño, ni para educar ni para castigar. Nunca es su culpa.

            A veces no le creen. Dígale: “Te creo. No es tu culpa”. No pida detalles. ¿Hay peligro ahora? Toque “Necesito ayuda ahora”.
    }
    .title = Hay ayuda

# Solo adolescentes. Va antes de la pantalla sobre el cuidado después de toques no deseados.
someone-hurts-me-private-gate =
    La pantalla que sigue es privada. Habla de tu cuerpo y de ir al doctor.

    Ábrela solo si quieres y si nadie más la ve. Decir que no también está bien.
    .title = Una pantalla privada
    .tap-show = Verla
    .tap-no = No, seguir sin verla

# lint: NEG001 “sin que quisieras” dice lo mismo que “against your will”
# Pantalla: ir pronto. young y child: ningún detalle médico. “Si pasaron más días, ve igual” debe quedar en todos los idiomas.
someone-hurts-me-body-care =
    { $audience ->
        [young]
            Si te hacen daño, un doctor te debe ver pronto.

            Dilo hoy a una persona adulta en quien confías.

            ¿Fue hace días? Ve igual.
       *[child]
            Si te hicieron daño o te tocaron sin que quisieras, debe verte pronto un doctor. Dilo hoy a una persona adulta de confianza.

            Si pasaron más días, ve igual. También hay ayuda después.

            Puedes decir: “Quédese conmigo”. Puedes decir: “Pare”.
        [teen]
            Después de toques o sexo que no querías, ve a una clínica o a un hospital lo antes que puedas. Hay medicinas que solo sirven los primeros 3 días.

            Si pasaron más días, ve igual. También hay ayuda después. Alguien de confianza puede ir contigo. Puedes decir: “Pare”.
        [guardian]
            Después de toques o sexo que una niña o un niño no quería, vayan a una clínica o a un hospital lo antes posible. Hay medicinas que solo sirven los primeros 3 días.

            Si pasaron más días, vayan igual. También hay ayuda después. Explíquele antes cada paso. Puede decir: “Pare”.
    }
    .title = Ir al doctor ayuda

# Pantalla: qué decir en la clínica. Debajo van datos del país. Nunca “antes que la policía”: en casi todos los países está por verse (fila 3).
someone-hurts-me-doctor-first =
    { $audience ->
       *[child] Pide ver primero al doctor. Di: “Necesito atención hoy”. Pregunta quién lo va a saber.
        [teen] Pide ver primero al doctor. Di: “Necesito atención hoy”. Pregunta quién lo va a saber. ¿Dicen que no? Ve a otra clínica.
        [guardian] Pida ver primero al doctor. Diga: “Necesita atención hoy”. Pregunte a quién tienen que contarlo. ¿Dicen que no? Vayan a otra clínica.
    }
    .title = Qué decir en la clínica

# Pantalla: en todas partes está mal; elegir ayuda que no esté cerca de quien hace daño. La ayuda es gratis (S22).
someone-hurts-me-any-place =
    { $audience ->
       *[child]
            Nadie debe hacerte daño: ni en casa, ni en un albergue, ni en el camino. Tampoco la policía ni quien te ayuda.

            A veces pasa. Busca a alguien que no viva ni trabaje con quien te hace daño. Puede ser una maestra.
        [teen]
            Nadie debe hacerte daño: ni en casa, ni en un albergue, ni en el camino, ni un oficial, ni tu pareja. La ayuda es gratis: nadie debe pedir toques o sexo a cambio.

            A veces pasa. Busca a alguien que no viva ni trabaje con quien te hace daño. Puede ser una maestra.
        [guardian]
            Nadie debe hacer daño a una niña o un niño, ni en casa, ni en un albergue, ni en el camino. Tampoco la policía ni quien da ayuda. La ayuda es gratis: nadie debe pedir sexo ni trabajo a cambio.

            A veces pasa. Busque a alguien que no viva ni trabaje con quien hace daño. No le reclame usted: puede haber más peligro.
    }
    .title = En todas partes está mal

# Pantalla: trabajo. Las edades son solo un marco (fila 27); la de cada país no se dice aquí.
someone-hurts-me-at-work =
    { $audience ->
       *[child]
            Casi todos los países dicen: nada de trabajo antes de los 14 o 15. Trabajo peligroso, nunca antes de los 18. Esto no es justo:

            - no te pagan
            - días muy largos
            - amenazas
            - te encierran
            - te quitan los papeles

            Pregunta en una línea de ayuda.
        [teen]
            Trabajo peligroso, nunca antes de los 18. Casi todos los países dicen: nada de trabajo antes de los 14 o 15. Esto no es justo:

            - no te pagan, o cada vez menos
            - cada vez más horas
            - amenazas, también de echarte
            - te encierran o te quitan los papeles

            No es tu culpa. Pregunta en una línea de ayuda qué vale aquí.
        [guardian]
            Trabajo peligroso, nunca antes de los 18. Casi todos los países dicen: nada de trabajo antes de los 14 o 15. Esto no es justo:

            - no pagan, o cada vez menos
            - cada vez más horas
            - amenazas, también de echarles
            - les encierran o les quitan los papeles

            Pregunte en una línea de ayuda qué vale aquí, para la niñez y para usted.
    }
    .title = Trabajo que no es justo

# Pantalla: cosas que le obligaron a hacer. Es un principio de Naciones Unidas, no la ley en todas partes (fila 6): se dicen las dos cosas.
someone-hurts-me-made-to-do =
    { $audience ->
       *[child]
            Hay gente que obliga a niñas y niños a hacer cosas malas. La culpa es de quien obliga. Naciones Unidas dice: proteger, no castigar.

            A veces la policía se equivoca. Pide una abogada, que sabe de leyes, antes de contar lo que hiciste.
        [teen]
            Hay gente que usa a otras personas para robar, llevar cosas, vender sexo o hacer daño. Si te usaron, no es tu culpa. Naciones Unidas dice que te deben proteger, no castigar.

            A veces la policía o el juzgado se equivoca. Pide una abogada antes de contar lo que hiciste.
        [guardian]
            Hay gente que usa a niñas y niños para robar, llevar cosas, vender sexo o hacer daño. No es culpa de la niña o el niño. Naciones Unidas dice: proteger, no castigar.

            A veces la policía o el juzgado se equivoca. Pida una abogada antes de que cuente lo que hizo, y quédese a su lado.
    }
    .title =
        { $audience ->
           *[child] Si alguien te obligó
            [teen] Si alguien te obligó
            [guardian] Si le obligaron
        }

# Pantalla: otras personas que no son la policía. Debajo van datos del país.
someone-hurts-me-other-helpers =
    { $audience ->
       *[child] No solo está la policía. Hay líneas de ayuda, clínicas y la oficina que protege a la niñez.
        [teen] Tú eliges dónde empezar: línea de ayuda, clínica, escuela, albergue u oficina que protege a la niñez. No solo está la policía.
        [guardian] Usted elige dónde empezar: línea de ayuda, clínica, escuela, albergue u oficina que protege a la niñez. No solo está la policía.
    }
    .title =
        { $audience ->
           *[child] A quién puedes ir
            [teen] A quién puedes ir
            [guardian] A quién puede ir
        }

# Pantalla: qué guardan en privado y cuándo no pueden (fila 4). No se promete guardar secretos.
someone-hurts-me-kept-private =
    { $audience ->
        [young]
            Pregunta a quien te ayuda: “¿A quién le vas a decir?”.

            A veces avisa a otras personas que ayudan. Puedes decir qué te da miedo.
       *[child]
            Quien te ayuda debe guardar en privado lo que dices. Se llama confidencial.

            Si hay peligro, a veces tiene que avisar a la oficina que protege a la niñez.

            A veces se olvida de decirlo. Pregunta antes: “¿Qué tiene que contar a otros?”.
        [teen]
            Confidencial quiere decir que lo que dices queda en privado. Tiene un límite: si estás en peligro, a veces deben avisar a la oficina que protege a la niñez.

            A veces no lo explican. Pregunta antes: “¿Qué tienen que contar y a quién?”. Di quién no debe saberlo y por qué. Luego elige qué contar.
        [guardian]
            Confidencial quiere decir que lo dicho queda en privado. Tiene un límite: si una niña o un niño está en peligro, a veces deben avisar a la oficina que protege a la niñez.

            A veces no lo explican. Pregunte antes qué tienen que contar y a quién. No prometa guardar un secreto. Diga a quién va a llamar y por qué.
    }
    .title =
        { $audience ->
            [young] Pregunta quién lo va a saber
           *[child] Pregunta quién lo va a saber
            [teen] Pregunta quién lo va a saber
            [guardian] Pregunte quién lo va a saber
        }

# Pantalla: derecho a recuperarse; lo que es normal sentir; nadie debe obligar a contar.
someone-hurts-me-getting-better =
    { $audience ->
       *[child]
            Tienes derecho a recibir ayuda hasta estar mejor. Dormir mal, el enojo o el dolor de panza son normales después de un susto.

            A veces la ayuda tarda. Pregunta: “¿Con quién puedo hablar?”. Nadie debe hacerte contar todo.
        [teen]
            Tienes derecho a ayuda para el cuerpo y la mente. Tener pesadillas, enojo o no sentir nada es normal después del miedo. Puede mejorar, poco a poco.

            A veces la ayuda tarda. Pregunta con quién puedes hablar y cuándo. Nadie debe obligarte a contar. También ayuda comer, dormir y estar con alguien que te trata bien.
        [guardian]
            La niñez tiene derecho a ayuda para el cuerpo y la mente. Pesadillas, enojo, silencio o mojar la cama son normales después del miedo. Con cariño y calma, puede mejorar.

            A veces la ayuda tarda. Pregunte quién puede hablar con la niña o el niño, y cuándo. Nadie debe obligar a contar. Descanse y hable usted también.
    }
    .title = Puede mejorar

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
someone-hurts-me-tell-one-person =
    { $audience ->
        [young]
            Muestra esto a una persona adulta en quien confías. Di: “Me hacen daño. Necesito ayuda”.

            ¿No te oye? Dilo a otra persona.
       *[child]
            Dilo a alguien de confianza. O llama o escribe a alguien de esta lista cuando nadie te oiga.

            Di: “Alguien me hace daño. Necesito ayuda”. No tienes que contar más. ¿No te oyen? Prueba con otra persona.
        [teen]
            Habla con alguien de confianza, o llama o escribe a alguien de esta lista cuando nadie lo note.

            Di: “Tengo menos de 18 años. Alguien me hace daño”. Antes de contar más, pregunta: “¿Qué tienen que contar a otros?”. Tú eliges cuánto contar. Si no te oyen, prueba con otra persona.
        [guardian]
            Llame o escriba a alguien de esta lista cuando nadie le oiga. Diga: “Le hacen daño a una niña o un niño. ¿Qué hacemos?”. Pregunte qué tienen que contar a otros.

            Si a usted también le hacen daño, puede decirlo. Si teme hacer daño usted, también puede pedir ayuda para eso.
    }
    .title =
        { $audience ->
            [young] Muestra esto
           *[child] Habla con una persona
            [teen] Habla con una persona
            [guardian] Hable con una persona
        }
    .tap-rights =
        { $audience ->
            [young] Lo que me deben dar
           *[child] Mis derechos
            [teen] Mis derechos
            [guardian] Derechos de la niñez
        }
    .tap-check-in =
        { $audience ->
            [young] Ver qué me puede ayudar
           *[child] Preguntas para ver qué me ayuda
            [teen] Preguntas para ver qué me ayuda
            [guardian] Preguntas para ver qué ayuda sirve
        }
