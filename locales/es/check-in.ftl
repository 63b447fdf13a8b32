### Recorrido: unas preguntas, y al final qué ayuda puede servir. No es una prueba ni un examen, no decide nada y no
### pone nombre a lo que vive nadie. Cada pregunta se puede saltar. Borrador: lo revisa una psicóloga infantil.
### Tú para young, child y teen; usted para guardian (y para quien ayuda, helper). Ninguna palabra dice si lee una niña o un niño.
### No escribir nunca: qué pasó, por qué, quién fue, cuántas veces. Las respuestas: 36 letras como máximo, en presente.

## Antes y después de las preguntas

# Antes de la primera pregunta: máquina, nadie lee, no llama, no guarda, se puede saltar, parar y decir que no.
# Cada botón de empezar lo ve un solo público. Otras personas con el mismo teléfono pueden ver esta pantalla.
check-in-intro =
    { $audience ->
        [young]
            Esto es una máquina. Nadie lee lo que tocas. No guarda nada.

            No puede llamar por ti. Puedes saltar, parar o decir que no.

            Hazlo con una persona adulta de confianza, si puedes.
       *[child]
            Esto es una máquina. Nadie lee tus respuestas y no guarda nada. No puede llamar por ti.

            Puedes saltar preguntas y parar cuando quieras. También puedes decir que no.

            Otra persona con este teléfono puede ver la pantalla. Responde cuando estés a solas.
        [teen]
            Son preguntas sobre cómo estás hoy. Al final ves qué ayuda te puede servir.

            Esto es una máquina: nadie lee tus respuestas, no guarda nada y no puede llamar por ti. Otra persona con este teléfono puede ver la pantalla. Busca un momento a solas.

            Puedes saltar preguntas y parar cuando quieras. Si no quieres, también está bien.
        [guardian]
            Son preguntas sobre una niña o un niño. Al final usted ve qué ayuda puede servir.

            Es una máquina: nadie lee las respuestas, no guarda nada y no puede llamar por usted. Otra persona con este teléfono puede ver la pantalla.

            Puede saltar preguntas y parar cuando quiera. Si no quiere, también está bien.
    }
    .title =
        { $audience ->
            [young] Unas preguntas
           *[child] Antes de las preguntas
            [teen] Antes de las preguntas
            [guardian] Antes de las preguntas
        }
    .tap-young = Empezar
    .tap-child = Empezar
    .tap-teen = Empezar las preguntas
    .tap-guardian = Empezar las preguntas
    .tap-helper = Empezar con unos consejos
    .tap-not-now = Ahora no

# Edad de la niña o el niño. Los botones son common-band-*.
check-in-band =
    Hay ayuda que depende de la edad.

    Responda por lo que usted ve y sabe. No hace falta preguntarle nada a la niña o al niño. Si no sabe la edad, puede saltar esto.
    .title = ¿Qué edad tiene la niña o el niño?

# Solo para quien ayuda: señales. Ninguna prueba algo.
check-in-look =
    Una señal no prueba nada. Varias juntas piden atención:

    - Está sin su familia.
    - Alguien responde por ella o por él, o no le deja a solas.
    - Otra persona tiene sus papeles o su teléfono.
    - Trabaja mucho, de noche o sin pago.
    - Tiene miedo, heridas, hambre o mucho sueño.
    - Tiene regalos nuevos o secretos.

    Si algo le inquieta, hágale caso y pregunte a una línea de ayuda infantil.
    .title = En qué fijarse

# Solo para quien ayuda: cómo hablar.
check-in-talk =
    Busque un lugar tranquilo, a la vista de otras personas. Luego:

    - Escuche. Vaya a su paso y en su idioma.
    - No pregunte qué pasó. Pregunte qué necesita hoy.
    - Créale. Dígale: “Gracias por contarme. No es tu culpa”.
    - No prometa guardar un secreto.
    - Explique qué sigue y a quién va a llamar.

    Puede parar cuando la niña o el niño quiera.
    .title = Cómo hablar

# Solo para quien ayuda: a quién acudir.
check-in-refer =
    Llame primero a la línea de ayuda infantil o a la oficina que protege a la niñez. Puede pedir consejo sin dar nombres.

    - Si hay peligro ahora, llame a emergencias.
    - Sin peligro, no empiece por la policía ni por migración.
    - No hable con la persona que le preocupa.
    - No junte pruebas ni tome fotos.
    - Quédese cerca de la niña o el niño.
    .title = A quién acudir

# Lo mismo, para quien ayuda y no es de la familia.
check-in-band-helper =
    Diga la edad que usted calcula. No pida papeles ni pruebas. También puede saltar esto.

    En las preguntas, marque solo lo que vio o lo que le contaron sin preguntar.
    .title = ¿Qué edad tiene la niña o el niño?

# Una pausa después de cada dos preguntas.
check-in-pause-1 =
    Vas bien. Faltan seis preguntas.

    Puedes parar o seguir. Decir que no está bien.
    .title = Una pausa
    .tap-go-on = Seguir
    .tap-stop = Parar

check-in-pause-2 =
    Gracias. Faltan cuatro preguntas.

    Puedes parar o seguir. Decir que no está bien.
    .title = Otra pausa
    .tap-go-on = Seguir
    .tap-stop = Parar

check-in-pause-3 =
    Gracias. Faltan dos preguntas.

    Puedes parar o seguir. Decir que no está bien.
    .title = Última pausa
    .tap-go-on = Seguir
    .tap-stop = Parar

# Dos preguntas más (y16, y17), solo si quiere y si nadie ve la pantalla. Decir que no también lleva a la ayuda.
check-in-private-gate =
    Quedan dos preguntas más privadas, sobre tu vida y tu cuerpo.

    Ábrelas solo si quieres y si nadie puede ver la pantalla. Si dices que no, está bien: sigues a la ayuda.
    .title = Dos preguntas privadas
    .tap-show = Ver las dos preguntas
    .tap-no = No, seguir a la ayuda

# Después de las preguntas. Sigue una lista corta de ofertas de ayuda. También la lee quien saltó preguntas.
check-in-plan =
    { $audience ->
        [young]
            Gracias. Lo hiciste bien.

            Aquí hay ayuda para ti. Podemos equivocarnos.

            Toca una.
       *[child]
            Gracias. Hiciste bien en responder lo que quisiste.

            Esto no es un examen y nos podemos equivocar. Aquí hay ayuda que te puede servir. Tú eliges por dónde empezar.
        [teen]
            Gracias por responder. Decir cómo estás ayuda a pedir lo que necesitas.

            Esto no es un examen y nos podemos equivocar. Aquí hay ayuda que te puede servir. Tú eliges por dónde empezar, y también puedes dejarlo para después.
        [guardian]
            Gracias por responder. Fijarse en cómo está una niña o un niño ya es cuidar.

            Esto no es una prueba de nada y nos podemos equivocar. Aquí hay ayuda que puede servir. Usted elige por dónde empezar.
    }
    .title =
        { $audience ->
            [young] Ayuda para ti
           *[child] Ayuda para ti
            [teen] Ayuda que te puede servir
            [guardian] Ayuda que puede servir
        }

# Dijo que ahora no. Los contactos aparecen junto a este texto.
check-in-not-now =
    { $audience ->
        [young]
            Está bien. Puedes volver otro día.

            ¿Quieres hablar? Aquí hay gente que escucha.
       *[child]
            Está bien decir que no. Puedes volver cuando quieras.

            ¿Prefieres hablar con una persona? Aquí hay gente que escucha.
        [teen]
            Decir que no está bien, y no cambia nada. Puedes volver cuando quieras.

            Si prefieres hablar con una persona, aquí hay gente que escucha.
        [guardian]
            Está bien. Puede volver cuando quiera, y nada cambia por decir que no.

            Si prefiere hablar con una persona, aquí hay gente que escucha y orienta.
    }
    .title = Ahora no: está bien

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
check-in-after =
    { $audience ->
        [young]
            Habla con alguien de esta lista. O dile a alguien de confianza: “Llama conmigo”.

            Puedes volver aquí otra vez.
       *[child]
            Elige a alguien de esta lista y llama o escribe. También puedes decirle a una persona adulta de confianza: “Llame conmigo, por favor”.

            Puedes volver cuando quieras y empezar otra vez.
        [teen]
            Elige a alguien de esta lista y llama o escribe. Si te cuesta, pide a una persona de confianza que lo haga contigo.

            No tienes que contar más de lo que quieras. Puedes volver cuando quieras y empezar las preguntas otra vez.
        [guardian]
            Elija a alguien de esta lista y llame o escriba. Diga: “Quiero un consejo para una niña” o “un niño”. Antes puede preguntar qué tienen que contar a otros.

            Puede volver cuando quiera y empezar las preguntas otra vez.
    }
    .title =
        { $audience ->
            [young] Habla con una persona
           *[child] Habla con una persona
            [teen] Habla con una persona
            [guardian] Hable con una persona
        }
    .tap-cards =
        { $audience ->
            [young] Una tarjeta para mostrar
           *[child] Una tarjeta que habla por ti
            [teen] Una tarjeta que habla por ti
            [guardian] Una tarjeta para mostrar
        }
    .tap-rights =
        { $audience ->
            [young] Lo que me deben dar
           *[child] Mis derechos
            [teen] Mis derechos
            [guardian] Derechos de la niñez
        }

## Tarjetas para mostrar a una persona adulta

# El idioma se escribe en la tarjeta. Los botones son los idiomas.
check-in-speak =
    { $audience ->
        [young] Toca tu idioma. Así buscan a alguien que te entienda.
       *[child] Tu idioma va escrito en la tarjeta. Así pueden buscar a alguien que te entienda. Lo puedes saltar.
        [teen] Tu idioma va escrito en la tarjeta. Así pueden buscar intérprete, que es quien lo dice en tu idioma. Lo puedes saltar.
        [guardian] El idioma va escrito en la tarjeta. Así pueden buscar intérprete para la niña o el niño. Lo puede saltar.
    }
    .title =
        { $audience ->
            [young] ¿Qué idioma hablas mejor?
           *[child] ¿Qué idioma hablas mejor?
            [teen] ¿Qué idioma hablas mejor?
            [guardian] ¿Qué idioma habla la niña o el niño?
        }

# Elegir una tarjeta. Todas hablan por la niña o el niño.
# lint: NEG001 “alone” se dice sin nombrar el género; la tarjeta no dice nombre ni país
check-in-cards =
    { $audience ->
        [young] La tarjeta habla por ti. Toca la que necesitas.
       *[child] La tarjeta habla por ti. Dice qué necesitas y no dice tu nombre. Elige una.
        [teen] La tarjeta pide ayuda por ti, en el idioma de aquí. No dice tu nombre ni tu país. Elige una.
        [guardian] La tarjeta habla por la niña o el niño. No dice su nombre ni su país. Elijan una, léala y pregunte si está de acuerdo.
    }
    .title =
        { $audience ->
            [young] ¿Qué necesitas?
           *[child] Elige una tarjeta
            [teen] Elige una tarjeta
            [guardian] Elija una tarjeta
        }
    .tap-alone =
        { $audience ->
            [young] No hay una persona adulta conmigo
           *[child] No hay una persona adulta conmigo
            [teen] No hay una persona adulta conmigo
            [guardian] Una niña o un niño está sin familia
        }
    .tap-doctor =
        { $audience ->
            [young] Quiero ver a un doctor
           *[child] Necesito ver a un doctor
            [teen] Necesito ver a un doctor
            [guardian] La niña o el niño necesita un doctor
        }
    .tap-bed =
        { $audience ->
            [young] Necesito una cama para hoy
           *[child] Necesito una cama para hoy
            [teen] Necesito dónde dormir hoy
            [guardian] La niña o el niño necesita una cama
        }
    .tap-afraid =
        { $audience ->
            [young] Me da miedo volver a mi país
           *[child] Me da miedo volver a mi país
            [teen] Me da miedo volver a mi país
            [guardian] La niña o el niño teme volver
        }

# Cómo usar la tarjeta card-alone.
# lint: NEG001 “alone” se dice sin nombrar el género
check-in-card-alone =
    { $audience ->
        [young]
            Muéstrala a una maestra. Dice que no hay una persona adulta contigo. Pide que llamen.

            Agarra bien el teléfono.
       *[child]
            Muéstrala en una clínica, una escuela o un albergue. Dice que no hay una persona adulta contigo y pide que llamen.

            Quédate con tu teléfono en la mano.
        [teen]
            Muéstrala a alguien que trabaje en una clínica, una escuela o un albergue. Pide llamar a la oficina que protege a la niñez y quedarse contigo donde haya gente.

            Quédate con tu teléfono en la mano.
        [guardian] Muéstrenla a alguien que trabaje en una clínica, una escuela o un albergue. Pide llamar a la oficina que protege a la niñez y quedarse con la niña o el niño donde haya gente.
    }
    .title =
        { $audience ->
            [young] Muestra esta tarjeta
           *[child] Muestra esta tarjeta
            [teen] Muestra esta tarjeta
            [guardian] Muestren esta tarjeta
        }

# Cómo usar la tarjeta card-doctor.
check-in-card-doctor =
    { $audience ->
        [young]
            Muéstrala a quien trabaja en una tienda. Pide un doctor para ti.

            Agarra bien el teléfono.
       *[child]
            Muéstrala en una clínica, una escuela o una tienda. Pide un doctor para ti y que esperen contigo.

            Quédate con tu teléfono en la mano.
        [teen]
            Muéstrala en una clínica, una farmacia o una tienda. Pide que un doctor te vea pronto. Otras preguntas las puedes responder después.

            Quédate con tu teléfono en la mano.
        [guardian] Muéstrenla en una clínica, una farmacia o una tienda. Pide que un doctor vea pronto a la niña o al niño. Quédese a su lado.
    }
    .title =
        { $audience ->
            [young] Muestra esta tarjeta
           *[child] Muestra esta tarjeta
            [teen] Muestra esta tarjeta
            [guardian] Muestren esta tarjeta
        }

# Cómo usar la tarjeta card-bed.
# lint: NEG001 el español avisa también a young de no ir a casas ajenas
check-in-card-bed =
    { $audience ->
        [young]
            Muéstrala a una maestra o a una enfermera. Pide una cama para ti.

            No te vayas a casa de gente que no conoces.
       *[child]
            Muéstrala en un albergue, una clínica o una escuela. Pide una cama para esta noche.

            No vayas a dormir a casa de alguien que no conoces.
        [teen]
            Muéstrala en un albergue, una clínica o una iglesia. Pide un lugar para esta noche.

            Si alguien te ofrece su casa, mejor di que no y busca un albergue. La cama no se paga con favores.
        [guardian] Muéstrenla en un albergue, una clínica o una iglesia. Pide un lugar donde la niña o el niño pueda dormir esta noche. Si van juntos, pidan que no los separen.
    }
    .title =
        { $audience ->
            [young] Muestra esta tarjeta
           *[child] Muestra esta tarjeta
            [teen] Muestra esta tarjeta
            [guardian] Muestren esta tarjeta
        }

# Cómo usar la tarjeta card-afraid. Puede mostrarse a una persona de una oficina; no nombrar países ni consulados.
check-in-card-afraid =
    { $audience ->
        [young]
            Muéstrala a una maestra o a una enfermera. Dice que tienes miedo de volver.

            ¿Quieren que escribas tu nombre? Primero pide ayuda.
       *[child]
            Muéstrala a quien quiera mandarte a tu país, o a una maestra. Dice que tienes miedo y pide una abogada.

            No firmes lo que no entiendes.
        [teen]
            Muéstrala a quien prepare tu regreso o te pida una firma, o en una clínica o un albergue. Dice que tienes miedo de volver y pide una abogada y la oficina que protege a la niñez.

            No dice por qué. La razón la puedes contar después a la abogada.
        [guardian] Muéstrenla a quien prepare el regreso o pida una firma, o en una clínica o un albergue. Dice que la niña o el niño tiene miedo de volver y pide una abogada y la oficina que protege a la niñez. No dice por qué.
    }
    .title =
        { $audience ->
            [young] Muestra esta tarjeta
           *[child] Muestra esta tarjeta
            [teen] Muestra esta tarjeta
            [guardian] Muestren esta tarjeta
        }

# Después de la tarjeta. Los contactos aparecen junto a este texto.
check-in-card-shown =
    { $audience ->
        [young]
            ¿No te ayudan? No es tu culpa. Muéstrala a otra persona.

            O llama a alguien de esta lista.
       *[child]
            ¿No te ayudan? No es tu culpa. Muestra la tarjeta a otra persona, donde haya gente.

            O llama a alguien de esta lista.
        [teen]
            Si no te ayudan, no es tu culpa. Muestra la tarjeta a otra persona o en otro lugar con gente.

            También puedes llamar o escribir a alguien de esta lista.
        [guardian]
            Si no ayudan, muestren la tarjeta a otra persona o en otro lugar con gente. Anote quién dijo que no, y dónde.

            También puede llamar o escribir a alguien de esta lista.
    }
    .title =
        { $audience ->
            [young] ¿Y ahora?
           *[child] ¿Y si no te ayudan?
            [teen] ¿Y si no te ayudan?
            [guardian] ¿Y si no ayudan?
        }

## Preguntas de 6 a 9 años. Palabras de cosas que se ven, se hacen o se sienten.

check-in-k1 =
    .title = ¿Quién está contigo ahora?
    .tap-carer = Mi mamá, mi papá o quien me cuida
    .tap-relative = Otra persona adulta de mi familia
    .tap-unrelated = Una persona adulta que no es familia
    .tap-nobody = Ninguna persona adulta

check-in-k2 =
    .title = ¿Qué haces casi todos los días?
    .tap-school-or-play = Voy a la escuela o juego
    .tap-help-at-home = Ayudo un poco en casa
    .tap-work = Trabajo, vendo o pido dinero

check-in-k3 =
    .title = ¿Te cuesta ver, oír, caminar o entender?
    .tap-no = No
    .tap-with-help = Sí, y alguien me ayuda
    .tap-without-help = Sí, y nadie me ayuda

check-in-k4 =
    .title = ¿Hoy tienes comida y agua?
    .tap-yes = Sí
    .tap-not-enough = No, me falta

check-in-k5 =
    .title = ¿Tienes una cama segura para esta noche?
    .tap-yes = Sí
    .tap-no = No

check-in-k6 =
    .title = ¿Sabes dónde está tu familia?
    .tap-yes = Sí
    .tap-cannot-find = No, no la encuentro

check-in-k7 =
    .title = ¿Cómo te sientes hoy?
    .tap-ok = Bien
    .tap-sad = Muy triste o con mucho miedo
    .tap-sick = Me enfermé o me duele algo

# “A salvo” vale para niñas y niños; “seguro” y “segura” no.
check-in-k8 =
    .title = ¿Te sientes a salvo con quienes estás?
    .tap-yes = Sí
    .tap-sometimes-not = A veces no
    .tap-hurts = Alguien me hace daño
    .tap-danger = Estoy en peligro ahora

## Preguntas de 10 a 13 años, y de quien no dijo su edad.

# Si dice que no, las preguntas se cierran y no queda nada a la vista. Que suene a cualquier pregunta.
check-in-t0 =
    .title = ¿Es buen momento para responder a solas?
    .tap-yes = Sí
    .tap-not-really = La verdad, no

check-in-t1 =
    .title = ¿Quién va contigo en el camino?
    .tap-carer = Mi mamá, mi papá o quien me cuida
    .tap-relative = Otra persona de mi familia
    .tap-unrelated = Una persona adulta que no es familia
    .tap-nobody = Ninguna persona adulta

check-in-t2 =
    .title = ¿Qué haces casi todos los días?
    .tap-school-or-home = Escuela, casa o amistades
    .tap-work = Trabajo o vendo y falto a la escuela
    .tap-hard-work = Trabajo duro, peligroso o de noche

check-in-t3 =
    .title = ¿Qué te hace falta hoy?
    .tap-nothing = Nada
    .tap-food = Comida o agua
    .tap-bed = Un lugar seguro para dormir hoy
    .tap-support = Ayuda a ver, oír, moverme o entender

check-in-t4 =
    .title = ¿Cómo estás de salud?
    .tap-fine = Bien
    .tap-sick = Mal, me duele o me falta medicina
    .tap-very-bad = Muy mal, necesito un doctor ya

check-in-t5 =
    .title = ¿Puedes hablar con tu familia?
    .tap-yes = Sí
    .tap-do-not-know = No sé dónde está

check-in-t6 =
    .title = ¿Cómo va lo de tus papeles?
    .tap-have-help = Alguien de confianza me ayuda
    .tap-nobody-helps = Nadie me ayuda con eso
    .tap-no-papers = No tengo papeles
    .tap-send-back = Quieren mandarme a mi país

check-in-t7 =
    .title = ¿Cómo es el lugar donde estás?
    .tap-can-go-out = Puedo entrar y salir
    .tap-closed-place = Está cerrado y hay guardias
    .tap-not-let-out = Alguien no me deja salir
    .tap-left-place = Me fui del lugar donde me cuidaban

check-in-t8 =
    .title = ¿Te molestan por tu país, piel o idioma?
    .tap-no = No
    .tap-yes = Sí

check-in-t9 =
    .title = ¿Alguien de internet pide u ofrece algo?
    .tap-no = No
    .tap-secret-or-meet = Un secreto, o que nos veamos
    .tap-offer = Un viaje, trabajo, dinero o regalos
    .tap-pictures = Fotos que no quiero mandar

check-in-t10 =
    .title = ¿Podrías volver al lugar donde vivías?
    .tap-could-go-back = Sí, podría volver
    .tap-had-to-leave = Tuve que irme: violencia o amenazas
    .tap-scared-to-go-back = Me da miedo volver

# Nunca como culpa: siempre lo que alguien le hace hacer.
check-in-t11 =
    .title = ¿Te obligan a hacer algo que no quieres?
    .tap-no = No
    .tap-work-money-kept = Trabajar, y se quedan con el dinero
    .tap-carry-or-join = Llevar o vender, o ir con un grupo
    .tap-feels-wrong = Cosas o secretos que se sienten mal

check-in-t12 =
    .title = ¿Cómo te sientes estos días?
    .tap-ok = Bien
    .tap-sad = Casi siempre triste o con miedo
    .tap-nobody-to-talk = No tengo con quién hablar
    .tap-so-bad = Tan mal que pienso en hacerme daño

check-in-t13 =
    .title = ¿Te sientes a salvo con quienes estás?
    .tap-yes = Sí
    .tap-not-with-carer = No con quien me cuida
    .tap-threats = Alguien amenaza a mi familia o a mí
    .tap-hurts = Alguien me hace daño

check-in-t14 =
    .title = ¿Estás en peligro ahora mismo?
    .tap-no = No
    .tap-not-sure = No sé bien
    .tap-yes = Sí

## Preguntas de 14 a 17 años.

# Si dice que no, las preguntas se cierran y no queda nada a la vista. Que suene a cualquier pregunta.
check-in-y0 =
    .title = ¿Es buen momento para responder a solas?
    .tap-yes = Sí
    .tap-not-really = La verdad, no

check-in-y1 =
    .title = ¿Con quién estás?
    .tap-carer = Mi mamá, mi papá o mi tutora o tutor
    .tap-relative = Otra persona de mi familia
    .tap-unrelated = Una persona adulta que no es familia
    .tap-nobody = Ninguna persona adulta

check-in-y2 =
    .title = ¿Qué haces casi todos los días?
    .tap-school-or-none = Estudio, o nada de esto
    .tap-chosen-paid-work = Un trabajo que elegí y me pagan
    .tap-work = Trabajo en vez de ir a la escuela
    .tap-hard-work = Trabajo peligroso, de noche o largo

check-in-y3 =
    .title = ¿Qué necesitas hoy?
    .tap-nothing = Nada
    .tap-food = Comida o agua
    .tap-bed = Un lugar seguro para esta noche
    .tap-support = Apoyo por una discapacidad

check-in-y4 =
    .title = ¿Cómo estás de salud?
    .tap-fine = Bien
    .tap-sick = Mal, me duele o me falta medicina
    .tap-emergency = Necesito un doctor ya

check-in-y5 =
    .title = ¿Puedes hablar con tu familia?
    .tap-yes-or-not-wanted = Sí, o prefiero no hacerlo
    .tap-do-not-know = No sé dónde está

check-in-y6 =
    .title = ¿Cómo va lo de tus papeles?
    .tap-have-or-help = Los tengo, o alguien me ayuda
    .tap-no-papers = No tengo papeles, acta o partida
    .tap-kept-by-someone = Me quitaron papeles o teléfono
    .tap-nobody-helps = Nadie me ayuda con los trámites

# lint: NEG001 “not let out” y “stops me” dicen lo mismo
check-in-y7 =
    .title = ¿Cómo es el lugar donde estás?
    .tap-can-go-out = Puedo entrar y salir
    .tap-closed-place = Está cerrado y hay guardias
    .tap-not-let-out = Alguien no me deja salir ni llamar
    .tap-left-place = Me fui de un albergue o casa hogar

check-in-y8 =
    .title = ¿Te tratan mal por ser quien eres?
    .tap-no = No
    .tap-origin = Por mi origen, idioma, piel o fe
    .tap-gender = Por mi género o por quién me gusta

check-in-y9 =
    .title = ¿Te pasa esto por internet o mensajes?
    .tap-no = No
    .tap-secret-or-meet = Alguien pide secretos o quiere verme
    .tap-offer = Una oferta demasiado buena
    .tap-pictures = Alguien me pide fotos privadas

check-in-y10 =
    .title = ¿También pasa algo de esto?
    .tap-no = No
    .tap-plan-to-travel = Pienso irme con alguien de internet
    .tap-picture-threat = Me amenazan con mostrar mis fotos

check-in-y11 =
    .title = Dinero y promesas: ¿pasa algo de esto?
    .tap-none = Nada de esto
    .tap-owe-money = Debo dinero por el viaje
    .tap-not-as-promised = No es lo que me prometieron
    .tap-not-paid = No me pagan o me quitan el dinero

check-in-y12 =
    .title = Volver a tu país: ¿pasa algo de esto?
    .tap-none = Nada de esto
    .tap-had-to-leave = Me fui: violencia, guerra o amenazas
    .tap-danger-there = Allá estaría en peligro
    .tap-return-arranged = Preparan mi regreso o piden mi firma

# Nunca como culpa: siempre la presión de otra persona.
check-in-y13 =
    .title = ¿Alguien te presiona?
    .tap-no = No
    .tap-made-to-work = A trabajar o hacer lo que no quiero
    .tap-group = A entrar a un grupo o llevar cosas
    .tap-threats = Con amenazas a mi familia o a mí

check-in-y14 =
    .title = ¿Cómo te sientes estos días?
    .tap-ok = Bien
    .tap-sad = Casi siempre triste o con miedo
    .tap-nobody-to-talk = No tengo con quién hablar
    .tap-hurting-myself = Pienso en hacerme daño o en no vivir

check-in-y15 =
    .title = ¿Te sientes a salvo con quienes estás?
    .tap-yes = Sí
    .tap-not-with-carer = No con quien me cuida
    .tap-hurts = Alguien me hace daño
    .tap-danger = Estoy en peligro ahora

# Privada, solo si abrió las preguntas privadas. Sin fechas ni nombres.
check-in-y16 =
    .title = ¿Algo de esto va contigo?
    .tap-no = No
    .tap-marriage = Quieren casarme, o ya me casé
    .tap-baby = Hay un embarazo o tengo un bebé

# Privada, solo si abrió las preguntas privadas. Sin detalles.
# lint: NEG001 “yo no quiero” es “against my will” con palabras fáciles
check-in-y17 = Nunca tienes que contarnos qué pasó.
    .title = ¿Algo de esto va contigo?
    .tap-no = No
    .tap-touch = Alguien me toca y yo no quiero
    .tap-in-return = Toques o sexo a cambio de algo
    .tap-talk-to-person = Prefiero hablar con una persona

## Preguntas para quien cuida a una niña o un niño. Nunca preguntar qué respondió la niña o el niño.

# lint: NEG001 “no conozco a su familia” es “family unknown”
check-in-g1 =
    .title = ¿Qué es usted de la niña o el niño?
    .tap-carer = Madre, padre o quien tiene la tutela
    .tap-relative = Familiar o amistad que le cuida
    .tap-met-child = Le encontré; no conozco a su familia

check-in-g2 =
    .title = ¿Qué le falta hoy a la niña o al niño?
    .tap-nothing = Nada
    .tap-food = Comida o agua
    .tap-bed = Un lugar seguro para esta noche
    .tap-support = Apoyo por una discapacidad

check-in-g3 =
    .title = ¿Cómo está de salud la niña o el niño?
    .tap-fine = Bien
    .tap-sick = Enfermedad, herida o falta medicina
    .tap-baby = Hay un embarazo o tiene un bebé
    .tap-emergency = Necesita un doctor ya

check-in-g4 =
    .title = ¿Qué suele hacer la niña o el niño?
    .tap-school-or-play = Escuela o juego
    .tap-work = Trabaja, vende o pide dinero
    .tap-hard-work = Trabajo peligroso o de noche
    .tap-not-paid = Trabaja gratis, o cobra otra persona

check-in-g5 =
    .title = ¿Tiene papeles la niña o el niño?
    .tap-in-order = Sí, en orden
    .tap-no-papers = No tiene papeles, acta o partida
    .tap-kept-by-someone = Los tiene otra persona
    .tap-nobody-helps = Nadie nos ayuda con los trámites

# lint: NEG001 “no aparece” es “missing”
check-in-g6 =
    .title = ¿Dónde está la niña o el niño?
    .tap-free-to-move = Conmigo, puede entrar y salir
    .tap-closed-place = En un lugar cerrado con guardias
    .tap-controlled-place = Donde alguien controla quién sale
    .tap-left-place = Se fue o no aparece

check-in-g7 =
    .title = Volver a su país: ¿pasa algo de esto?
    .tap-none = Nada de esto
    .tap-had-to-leave = Salimos por violencia o amenazas
    .tap-danger-there = Allá habría peligro para ella o él
    .tap-return-arranged = Alguien prepara el regreso

check-in-g8 =
    .title = Ofertas, deudas o trato: ¿pasa algo?
    .tap-none = Nada de esto
    .tap-offer = Oferta urgente, secreta o muy buena
    .tap-debt-or-promise = Deuda por el viaje o promesa rota
    .tap-origin = Le tratan mal por su origen o idioma

check-in-g9 =
    .title = Teléfono e internet: ¿pasa algo de esto?
    .tap-nothing-unusual = Nada raro
    .tap-secret-contact = Un contacto secreto y desconocido
    .tap-pictures = Le piden fotos privadas
    .tap-threat-or-plan = Amenazas con fotos, o plan de irse

check-in-g10 =
    .title = ¿Cómo le ve en estas dos semanas?
    .tap-as-usual = Como siempre
    .tap-sad = Mucha tristeza o miedo, o se aparta
    .tap-self-harm = Habla de hacerse daño o de no vivir

check-in-g11 =
    .title = ¿Alguien presiona a la niña o al niño?
    .tap-none = No
    .tap-threats = Amenazas a la niña, al niño o a mí
    .tap-group = Un grupo o coyote le busca
    .tap-marriage = Quieren que se case

check-in-g12 =
    .title = ¿Alguien hace daño a la niña o al niño?
    .tap-no = No
    .tap-person-in-charge = Me preocupa quien está a cargo
    .tap-yes = Sí
    .tap-danger = Está en peligro ahora

## Preguntas para quien ayuda y no es de la familia: solo lo que vio o le contaron sin preguntar.

check-in-h1 = Marque solo lo que vio o lo que le contaron sin preguntar.
    .title = ¿Con quién está la niña o el niño?
    .tap-carer = Madre, padre o quien suele cuidarle
    .tap-relative = Otra persona de su familia
    .tap-unrelated = Una persona adulta que no es familia
    .tap-nobody = Nadie

check-in-h2 =
    .title = ¿Qué ve usted hoy?
    .tap-nothing-urgent = Nada urgente
    .tap-food = No tiene comida o agua
    .tap-bed = No tiene dónde dormir a salvo
    .tap-sick = Enfermedad o herida

check-in-h3 =
    .title = ¿Sabe de alguna necesidad especial?
    .tap-none = No sé de ninguna
    .tap-support = Discapacidad sin apoyo
    .tap-baby = Hay un embarazo o tiene un bebé
    .tap-emergency = Necesita un doctor ya

check-in-h4 =
    .title = ¿Qué suele hacer la niña o el niño?
    .tap-school-or-play = Escuela o juego
    .tap-work = Trabaja, vende o pide dinero
    .tap-hard-or-forced-work = Trabajo peligroso, nocturno, forzado
    .tap-not-paid = Trabaja gratis, o cobra otra persona

check-in-h5 =
    .title = ¿Alguien controla a la niña o al niño?
    .tap-none = No
    .tap-speaks-for-child = Alguien habla por ella o él
    .tap-cannot-leave-or-call = No puede salir o llamar con libertad
    .tap-papers-or-debt = Le retienen papeles, o hay deuda

check-in-h6 =
    .title = Papeles y trámites: ¿qué sabe usted?
    .tap-in-order = En orden
    .tap-no-papers = No tiene papeles, acta o partida
    .tap-nobody-helps = Sin tutora o tutor, o sin abogada
    .tap-closed-place = Está en un lugar cerrado

# lint: NEG001 “sin preguntarle” es “unasked”
check-in-h7 =
    .title = Sin preguntarle, ¿dijo algo de volver?
    .tap-nothing = Nada
    .tap-had-to-leave = Salió por violencia o amenazas
    .tap-fears-return = Tiene miedo de volver
    .tap-return-arranged = Alguien prepara su regreso

check-in-h8 =
    .title = Ofertas e internet: ¿notó algo de esto?
    .tap-nothing = Nada
    .tap-contact-offer-or-promise = Algo secreto, oferta o promesa rara
    .tap-plan-to-travel = Piensa irse con alguien de internet
    .tap-pictures = Le piden fotos o amenazan con ellas

check-in-h9 =
    .title = ¿Cómo ve a la niña o al niño?
    .tap-as-usual = Como siempre
    .tap-sad = Mucha tristeza o miedo, o se aparta
    .tap-nobody-or-origin = Sin apoyo, o mal trato por su origen
    .tap-self-harm = Habla de hacerse daño o de no vivir

check-in-h10 =
    .title = ¿Le preocupa el cuidado que recibe?
    .tap-no-worry = Nada me preocupa
    .tap-left-or-not-found = Se fue, o no encuentra a su familia
    .tap-afraid-of-carer = Tiene miedo de quien le cuida
    .tap-hurt = Alguien le hace daño

check-in-h11 =
    .title = ¿Alguien presiona a la niña o al niño?
    .tap-none = No
    .tap-threats = Amenazas
    .tap-group = Una pandilla, un grupo o un coyote
    .tap-marriage-or-gender = Boda, o daño por género o amor

check-in-h12 = Marque algo solo si la niña o el niño se lo contó sin que usted preguntara.
    .title = ¿Le contó algo de esto?
    .tap-nothing-told = No me contó nada
    .tap-touch = Le tocan y no quiere
    .tap-in-return = Toques o sexo a cambio de algo
    .tap-danger = Está en peligro ahora
