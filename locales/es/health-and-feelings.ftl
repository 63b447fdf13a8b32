### Recorrido: salud y lo que sientes. Atención sin papeles, cuándo ir hoy, qué hace el miedo, qué calma, con quién hablar.
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente. Títulos neutros para quien pasa.
### Nunca aquí: una cuenta atrás, un carné que la niña o el niño deba ir a sacar, “la misma atención que quien nació aquí”.

# Pantalla: derecho a la salud. Lo que da cada país está en su ficha.
health-and-feelings-care =
    { $audience ->
       *[child]
            Naciones Unidas dice: si te enfermas, te deben atender, con papeles o sin papeles.

            Cada país tiene sus reglas. A veces te dicen que no. No es tu culpa. Ve a otra clínica con una persona adulta de confianza.
        [teen]
            Para Naciones Unidas, te deben cuidar la salud, la del cuerpo y la de la mente, con papeles o sin papeles.

            Cada país tiene su ley, y a veces te dicen que no. Pregunta por qué y anota el nombre. Pide hablar con trabajo social, que ayuda con tu vida y tu familia. O ve a otra clínica.
        [guardian]
            Para Naciones Unidas, a cada niña y niño le deben cuidar la salud, del cuerpo y de la mente, con papeles o sin papeles.

            Cada país tiene su ley, y a veces dicen que no. Pida la razón y anote el nombre. Pida hablar con trabajo social, que ayuda a las familias, o vaya a otra clínica.
    }
    .title =
        { $audience ->
           *[child] Si necesitas un doctor
            [teen] Si necesitas un doctor
            [guardian] Si necesitan un doctor
        }

# Pantalla: qué preguntar en la clínica. Debajo salen los datos del país: tiene que ser corta.
health-and-feelings-care-here =
    { $audience ->
       *[child] En la clínica di: “Me siento mal. ¿Me puede ver un doctor hoy? ¿Cuánto cuesta?”.
        [teen] Pregunta al llegar: “¿Me puede ver un doctor hoy? ¿Cuánto cuesta? ¿Quién va a ver mis datos?”.
        [guardian] Pregunte al llegar: “¿Nos puede ver un doctor hoy? ¿Cuánto cuesta? ¿Quién va a ver los datos?”.
    }
    .title = Qué preguntar en la clínica

# Pantalla: señales de peligro. Falta la firma médica.
health-and-feelings-go-today =
    { $audience ->
        [young]
            ¿Te duele mucho? ¿Te cuesta respirar?

            Dile ya a una persona adulta: “Quiero ver a un doctor”.

            ¿No te hace caso? Dile a otra. No hiciste nada malo.
       *[child]
            Ve hoy al doctor, con una persona adulta, si:

            - te cuesta respirar
            - no puedes beber
            - te sale mucha sangre
            - te duele muchísimo

            También si alguien lastimó tu cuerpo. No es tu culpa. Cuéntalo hoy a alguien de confianza.
        [teen]
            Ve hoy a una clínica o a un hospital, sin esperar, si:

            - te cuesta respirar
            - no puedes beber, o vomitas todo
            - sangras mucho, o te desmayas
            - el dolor es muy fuerte

            A veces piden antes papeles o dinero. Di: “Necesito atención ahora. Por favor, que me vea primero un doctor”.
        [guardian]
            Vaya hoy, sin esperar, si una niña o un niño pequeño:

            - no puede beber ni mamar
            - vomita todo
            - tiene ataques o convulsiones
            - cuesta mucho que despierte
            - respira con esfuerzo o se le hunde el pecho

            A cualquier edad: vaya si sangra mucho o empeora rápido. A veces piden antes papeles. Diga: “Necesita atención ahora. Que le vea primero un doctor”.
    }
    .title =
        { $audience ->
            [young] Cuando te duele
           *[child] Cuándo ir hoy
            [teen] Cuándo ir hoy
            [guardian] Cuándo ir hoy
        }

# Pantalla: bebés, vacunas, embarazo. Falta la firma médica.
health-and-feelings-babies =
    { $audience ->
       *[child]
            ¿Va contigo un bebé o alguien muy pequeño? Si no puede beber o no se despierta, necesita un doctor ya. Avisa a una persona adulta.

            Las vacunas ayudan a no enfermarte. Pregunta en la clínica: “¿Qué vacunas me faltan?”.
        [teen]
            Las vacunas ayudan a no enfermarte. Pregunta en la clínica cuáles te faltan y cuánto cuestan.

            Si hay un embarazo o tienes un bebé, pide pronto una revisión. Nadie debe juzgarte. Hay gente que lo hace: pide entonces otra enfermera u otro doctor. Si algo te preocupa, ve hoy.
        [guardian]
            Las vacunas ayudan a no enfermarse. Pregunte en la clínica cuáles faltan y cuánto cuestan. Sirve la cartilla de vacunas o una foto.

            Un embarazo necesita revisiones, también antes de los 18 años. Deje que ella hable a solas con la enfermera. Si en una clínica dicen que no, vayan a otra. Si algo preocupa, vayan hoy.
    }
    .title =
        { $audience ->
           *[child] Bebés y vacunas
            [teen] Vacunas, embarazo y bebés
            [guardian] Bebés, vacunas y embarazo
        }

# Puerta: las dos pantallas que siguen son privadas. Solo llega adolescente.
health-and-feelings-private-gate =
    Siguen dos pantallas privadas, sobre tu cuerpo y sobre sexo.

    Ábrelas solo si quieres y si nadie más puede ver la pantalla. Si dices que no, está bien.
    .title = Dos pantallas privadas
    .tap-show = Ver las dos pantallas
    .tap-no = Ahora no quiero

# Privada: solo después de “Ver las dos pantallas”. Solo llega adolescente.
health-and-feelings-private =
    En la clínica puedes preguntar sobre la regla, el sexo, cómo evitar un embarazo o los cambios de tu cuerpo. Lo oyen cada día. Pregunta: “¿Podemos hablar a solas?”.

    A veces deben avisar a otra gente. Pregunta antes: “¿Qué tienen que contar a otros?”. Luego elige cuánto dices. Si no te respetan, pide hablar con otra persona.
    .title = Preguntas para la clínica

# Privada: atención después de un daño sexual. Sin preguntas, sin detalles, sin cuenta atrás.
health-and-feelings-care-soon =
    { $audience ->
       *[child]
            Si alguien lastimó tu cuerpo, debe verte pronto un doctor. No es tu culpa. Cuéntalo hoy a alguien de confianza.

            Si ya pasaron unos días, ve igual.
        [teen]
            Si alguien te hizo algo sexual que no querías, no es tu culpa. Ve a una clínica o a un hospital lo antes posible.

            Hay medicinas que solo sirven en los primeros tres días. Si ya pasaron más días, ve igual: también hay ayuda después. Di: “Necesito atención hoy”. No tienes que contar todo.
        [guardian]
            Si alguien le hizo un daño sexual a una niña o un niño, vayan a una clínica o a un hospital lo antes posible. Hay medicinas que solo sirven en los primeros tres días. Si ya pasaron más días, vayan igual: también hay ayuda después.

            Pida ver primero al doctor: “Necesita atención hoy”. Y dígale a la niña o al niño: “No es tu culpa”.
    }
    .title =
        { $audience ->
           *[child] Ver pronto a un doctor
            [teen] Ver pronto a un doctor
            [guardian] Ver pronto a un doctor
        }

# Pantalla: qué hace el miedo en el cuerpo y en la mente, y que muchas veces mejora.
health-and-feelings-feelings =
    { $audience ->
        [young]
            Muchas niñas y niños tienen sueños feos. También lloran, se enojan o mojan la cama.

            No es tu culpa. Puede mejorar.

            Di: “Tuve un sueño feo. ¿Te quedas conmigo?”.
       *[child]
            Después del miedo, es normal tener sueños feos, enojo o dolor de panza. También callar o mojar la cama. No hay nada malo en ti.

            Muchas veces mejora. Si te preguntan mucho, di: “Ahora no quiero hablar de eso”.
        [teen]
            Después del miedo, mucha gente duerme mal, se enoja rápido, siente dolor o no siente nada. No es debilidad. Con calma y alguien que te cuide, muchas veces mejora.

            Para que te ayuden con esto no tienes que contar tu historia. Si te insisten, di: “Ahora no quiero hablar de eso”.
        [guardian]
            Después del miedo, muchas niñas y niños se pegan a usted, mojan la cama, duermen mal, se enojan o callan. No es mala conducta. Con calma y cariño, muchas veces mejora.

            Hay gente que insiste en que cuenten. Usted puede decir: “Ahora no”. Si sigue por semanas o empeora, pida ayuda.
    }
    .title =
        { $audience ->
            [young] Cuando te sientes mal
           *[child] Sueños feos, miedo y enojo
            [teen] Lo que hace el miedo
            [guardian] Lo que hace el miedo
        }

# Pantalla: tres cosas que calman.
health-and-feelings-calm =
    { $audience ->
        [young]
            - Toma aire. Suelta el aire despacio.
            - Di tres cosas que ves.
            - Dale la mano a alguien que quieres.

            ¿Sigues mal? Dilo a una persona adulta.
       *[child]
            - Suelta el aire despacio, cinco veces.
            - Mira y di cinco cosas que ves.
            - Muévete: camina, salta, dibuja o canta.

            A veces no sirve al momento. Prueba otra, o siéntate cerca de alguien de confianza.
        [teen]
            - Suelta el aire más despacio de lo que lo tomas, diez veces.
            - Di cinco cosas que ves y tres que oyes.
            - Cada día muévete un poco, dibuja, canta o juega.

            Esto no resuelve todo, y no a toda la gente le sirve lo mismo. Si una te hace sentir peor, para y prueba otra.
        [guardian]
            Háganlo juntos. También calma a las personas adultas.

            - Respiren y suelten el aire despacio.
            - Digan cinco cosas que ven.
            - Repitan cada día algo pequeño: una canción, una comida, un juego.

            Si algo hace sentir peor, paren. Hablen de lo difícil de día, no antes de dormir.
    }
    .title = Tres cosas que calman

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
health-and-feelings-talk =
    { $audience ->
        [young]
            Muestra esto a una persona adulta de confianza.

            Di: “Me siento mal. Quédate conmigo”.

            ¿No tiene tiempo? Ve con otra.
       *[child]
            Habla con una persona adulta de confianza, o con uno de estos contactos. Di: “Me siento mal. ¿Podemos hablar?”. Puedes parar cuando quieras.

            Hay gente que no sabe escuchar. Busca a otra persona. No es tu culpa.
        [teen]
            Elige a una persona: alguien de confianza o uno de estos contactos. Puedes empezar así: “No sé cómo decirlo”. Pregunta antes: “¿Qué tienen que contar a otros?”.

            Si no te escuchan, busca a otra persona. Si piensas en hacerte daño, habla con alguien ahora, o toca “Me siento muy mal ahora”.
        [guardian]
            Llame o escriba a uno de estos contactos, por la niña o el niño o por usted. Puede empezar así: “Necesito hablar con alguien”. Pregunte antes qué tienen que contar a otros.

            Si una niña o un niño habla de morir o de hacerse daño, escuche y quédese a su lado. Pida ayuda ahora.
    }
    .title =
        { $audience ->
            [young] Habla con alguien
           *[child] Alguien con quien hablar
            [teen] Alguien con quien hablar
            [guardian] Alguien con quien hablar
        }
    .tap-very-bad =
        { $audience ->
            [young] Me siento muy mal ahora
           *[child] Me siento muy mal ahora
            [teen] Me siento muy mal ahora
            [guardian] Alguien se siente muy mal ahora
        }
    .tap-check-in =
        { $audience ->
            [young] Ver qué me puede ayudar
           *[child] Preguntas para ver qué me ayuda
            [teen] Preguntas para ver qué me ayuda
            [guardian] Preguntas para ver qué ayuda sirve
        }
