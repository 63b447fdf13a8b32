### Ofertas de ayuda después de las preguntas (recorrido check-in). Cada una: primero una palabra amable o un derecho;
### luego lo que se puede hacer; luego quién ayuda (clases de personas, nunca nombres). Los contactos se ven aparte.
### El tono es el mismo si es para ahora o para otro día: cuán pronto lo dice otra línea (common-do-now, -today, -soon).
### Nunca: poner nombre a lo que vive alguien, alarma, culpa, promesas, preguntas sobre qué pasó.
### El título se ve de lejos en una lista: 40 letras, sin nada que delate.
### Tú para child, teen y young; usted para guardian. Guardian lo lee quien cuida o quien ayuda: “la niña o el niño”, nunca “su hija”.
### Todo es borrador. Lo primero que revisa una psicóloga infantil: feelings-help-now, body-safety, being-used, being-hurt, get-help-now.

## Ahora

# Peligro, emergencia de salud; con menos edad también estar sin nadie, sin cama, con alguien de fuera o con daño.
# lint: NEG001 el español añade “no es tu culpa” y “¿no hay nadie?”
finding-get-help-now =
    { $audience ->
        [young]
            Hiciste bien en decirlo.

            Pide a una persona adulta de confianza que llame ahora.

            ¿No hay nadie? Ve donde haya luz y gente, como una clínica. Di: “Necesito ayuda”.
       *[child]
            Hiciste bien en decirlo. No es tu culpa.

            Llama ahora a alguien de esta lista, o pide a una persona adulta que llame. Di: “Necesito ayuda”. Di dónde estás.

            Si puedes ir, espera donde haya luz y gente, como una clínica.
        [teen]
            Hiciste bien en decirlo, y no es tu culpa.

            Llama ahora a alguien de esta lista, o pide a alguien de confianza que llame. Di: “Tengo menos de 18 años y necesito ayuda”. Di dónde estás. No tienes que decir más.

            Si puedes ir sin peligro, espera donde haya luz y gente: una clínica, una escuela, una tienda.
        [guardian]
            Usted hizo bien en decirlo.

            Llame ahora a alguien de esta lista. Diga dónde están y qué necesita primero la niña o el niño.

            Quédese a su lado, donde haya luz y gente. ¿No contestan? Vaya a una clínica o a un hospital y pida ayuda ahí.
    }
    .title = Ayuda ahora

# Piensa en hacerse daño o en no vivir. Palabras suaves y directas, ningún detalle. Quedarse cerca de alguien.
finding-feelings-help-now =
    { $audience ->
       *[child]
            Gracias por decirlo. Muchas personas sienten esto y puede mejorar. No es tu culpa.

            Ve ahora con una persona adulta de confianza, o llama a alguien de esta lista. Quédate cerca de alguien.

            Di: “Pienso en hacerme daño. Quédese conmigo”. ¿No contestan? Ve a una clínica.
        [teen]
            Gracias por decirlo. Muchas personas sienten esto y puede mejorar. No es tu culpa.

            Habla con una persona ahora: llama a alguien de esta lista, o ve con alguien de confianza. Quédate cerca de esa persona.

            Di: “Pienso en hacerme daño. Quédate conmigo, por favor”. No tienes que explicar por qué. ¿No contestan? Ve a una clínica o a un hospital.
        [guardian]
            Hizo bien en notarlo. Muchas personas sienten esto y puede mejorar.

            Quédese al lado de la niña o el niño y escuche sin regaños. Llamen ahora a alguien de esta lista o vayan a una clínica.

            Puede decirle: “Gracias por contarme. Me quedo contigo”. No le deje a solas hasta que alguien les atienda.
    }
    .title =
        { $audience ->
           *[child] Habla con alguien ahora
            [teen] Habla con alguien ahora
            [guardian] Hablen con alguien ahora
        }

## Daño, cuerpo, presión

# Alguien le hace daño, o no se siente a salvo con quien le cuida (también “a veces no”). Puede leerlo quien hace daño.
finding-being-hurt =
    { $audience ->
        [young]
            Nadie debe hacerte daño. No es tu culpa.

            Piensa en una persona adulta de confianza. Dile: “Necesito ayuda”.

            O llama a alguien de esta lista.
       *[child]
            Nadie debe hacerte daño ni darte miedo. No es tu culpa.

            Piensa en una persona adulta de confianza, como una maestra o una enfermera. Cuéntale solo lo que quieras.

            También puedes llamar a alguien de esta lista.
        [teen]
            Nadie debe hacerte daño ni darte miedo. No es tu culpa, y contarlo está bien.

            Piensa en una persona adulta de confianza y dile lo que quieras. Si te duele algo, ve a una clínica.

            También puedes llamar a alguien de esta lista cuando nadie te oiga. Pregunta primero qué tienen que contar a otros.
        [guardian]
            Nadie debe hacer daño a una niña o un niño. No es su culpa, y usted hace bien en pedir ayuda.

            Llame a alguien de esta lista y pida consejo.

            Escuche sin pedir detalles. Dígale: “Te creo”. No hable usted con la persona que le preocupa: puede haber más peligro.
    }
    .title =
        { $audience ->
            [young] Alguien que te escucha
           *[child] Alguien que te escucha
            [teen] Alguien que te escucha
            [guardian] Alguien que escucha y aconseja
        }

# child: cosas o secretos que se sienten mal. teen y guardian (quien ayuda): toques que no quiere. Ningún detalle.
# A teen la atención médica pronta le sirve mucho; sin decir para qué.
finding-body-safety =
    { $audience ->
       *[child]
            Tu cuerpo es tuyo. Un secreto que se siente mal lo puedes contar. No es tu culpa.

            Dile a una persona adulta de confianza: “Hay algo que se siente mal”. No tienes que contar todo.

            También puedes llamar a alguien de esta lista.
        [teen]
            Tu cuerpo es tuyo. No es tu culpa, tampoco si no pudiste decir que no.

            Llama a alguien de esta lista, o habla con una doctora o una enfermera. Puedes pedir ayuda sin contar todo.

            Ir pronto a una clínica cuida tu salud, y alguien de confianza puede ir contigo. Pregunta primero qué tienen que contar a otros.
        [guardian]
            Usted hizo bien en escuchar. Dígale a la niña o al niño: “Te creo. No es tu culpa”.

            No pida detalles ni le haga repetir. Llame a alguien de esta lista y pregunte por una clínica: ir pronto cuida su salud.

            No hable con la otra persona. No prometa un secreto: diga a quién va a llamar.
    }
    .title =
        { $audience ->
           *[child] Hablar a solas con alguien
            [teen] Hablar en privado con alguien
            [guardian] Una charla privada y con calma
        }

# Quizás alguien saca provecho. Muchas veces no es así: debe leerse bien también entonces.
finding-being-used =
    { $audience ->
       *[child]
            Hay cosas que no suenan justas. Quizás alguien se aprovecha de ti. No es tu culpa.

            Llama o escribe a alguien de esta lista. Puede ver contigo qué pasa, gratis.

            Hazlo cuando nadie te oiga. Cuenta solo lo que quieras.
        [teen]
            Hay cosas que no suenan justas, y quizás alguien se aprovecha de ti. No es tu culpa, tampoco si al principio dijiste que sí.

            Alguien de esta lista puede ver contigo qué pasa, gratis.

            Hazlo cuando nadie te oiga. Tú decides cuánto contar.
        [guardian]
            Hay cosas que no suenan justas, y quizás alguien se aprovecha de la niña o el niño. No es su culpa.

            Hable con alguien de esta lista. Puede ver con usted qué pasa, gratis.

            No reclame usted a nadie y no junte pruebas. Quédese cerca de la niña o el niño.
    }
    .title =
        { $audience ->
           *[child] Alguien que ve contigo qué es justo
            [teen] Alguien que ve contigo qué es justo
            [guardian] Alguien que ve con usted qué es justo
        }

# Alguien limita salidas, llamadas o papeles, amenaza, o hay una deuda. También salta por reglas normales de una casa.
finding-someone-controls =
    { $audience ->
       *[child]
            Quien te cuida puede poner reglas. Pero también tienes derecho a salir, a llamar y a vivir sin amenazas.

            Cuéntalo a una maestra o a alguien de esta lista. Habla cuando nadie te oiga.

            ¿Alguien revisa tu teléfono? Pide otro.
        [teen]
            Quien te cuida puede poner reglas. Pero tienes derecho a salir, a llamar, a tener tus papeles y a vivir sin amenazas. También si hay una deuda.

            Llama o escribe a alguien de esta lista cuando nadie lo note. ¿Alguien revisa tu teléfono? Pide otro. Pregunta qué paso es menos peligroso.
        [guardian]
            La niña o el niño tiene derecho a salir, a llamar a su familia, a tener sus papeles y a vivir sin amenazas. También si hay una deuda.

            Llame a alguien de esta lista cuando nadie le oiga. Pida consejo antes de hacer algo. No discuta con quien controla o amenaza.
    }
    .title = Salidas, llamadas y papeles

# Una oferta demasiado buena, o una promesa que cambió. Lista para revisar.
finding-check-the-offer =
    { $audience ->
       *[child]
            Puedes decir “lo voy a pensar”. Una oferta buena puede esperar. Antes de ir, revisa:

            - ¿Sabes quién es?
            - ¿Pide dinero o un secreto?
            - ¿Te apura?

            Cuéntale primero a una persona adulta de confianza. Después también puedes decir que no.
        [teen]
            Puedes tomarte tu tiempo, y decir que no aunque antes dijiste que sí. Antes de moverte, revisa:

            - Quién ofrece, y quién más le conoce.
            - Si está escrito qué harás y cuánto pagan.
            - Si piden dinero, papeles o secreto.
            - Si hay mucha prisa.

            Cuéntale a una persona adulta de confianza, o pregunta a alguien de esta lista.
        [guardian]
            Es bueno revisar con calma. Una oferta honesta puede esperar. Antes de decir que sí, mire:

            - Quién ofrece, y quién más le conoce.
            - Si está por escrito.
            - Si piden dinero, papeles o secreto.
            - Si hay mucha prisa.

            Pregunte a alguien de esta lista. También puede cambiar de idea. Que la niña o el niño no viaje a solas con esa persona.
    }
    .title = Antes de decir que sí

# Un grupo, una pandilla o un coyote quiere que se una, lleve o venda. Abogada o línea infantil antes que la policía.
finding-group-pressure =
    { $audience ->
       *[child]
            Que alguien te obligue no te hace mala persona. No es tu culpa.

            Habla primero con alguien de esta lista o con una abogada, que sabe de leyes.

            Hazlo cuando nadie te oiga. No hace falta decirle nada al grupo.
        [teen]
            Que alguien te presione o te obligue no te hace mala persona. No es tu culpa.

            Habla primero con alguien de esta lista o con una abogada. Pide su consejo antes de hablar con la policía.

            Hazlo cuando nadie te oiga. No hace falta avisarle al grupo ni decirle que no cara a cara.
        [guardian]
            Si alguien presiona a una niña o un niño, eso no le hace mala persona. No es su culpa, ni la de usted.

            Llame primero a alguien de esta lista o a una abogada. Pida su consejo antes de hablar con la policía.

            No hable usted con el grupo. Escuche a la niña o al niño sin regaños.
    }
    .title =
        { $audience ->
           *[child] Alguien de tu lado
            [teen] Alguien de tu lado
            [guardian] Alguien de su lado
        }

# Trabajo. Muchas familias lo necesitan: sin culpa para nadie.
finding-unfair-work =
    { $audience ->
        [young]
            Tú puedes jugar, aprender y descansar. No hiciste nada malo.

            Dile a una maestra: “Quiero ir a la escuela”.

            O llama a alguien de esta lista.
       *[child]
            Tienes derecho a ir a la escuela, a jugar y a descansar. Si trabajas, no es tu culpa.

            Nadie debe darte trabajo peligroso o de noche, ni quedarse con tu dinero.

            Cuéntalo a una maestra o a alguien de esta lista.
        [teen]
            Si trabajas, tienes derecho a descansar, a estudiar y a que te paguen. Trabajo peligroso, nunca antes de los 18. A veces no lo cumplen. No es tu culpa.

            Pregunta a alguien de esta lista o a una abogada qué edad y qué horas permite la ley aquí. También ayudan a pedir el pago.
        [guardian]
            Muchas familias necesitan ese dinero, y pedir ayuda no es una falta. La niña o el niño tiene derecho a estudiar, a descansar y a no hacer trabajo peligroso o de noche.

            Pregunte a alguien de esta lista por escuela y apoyo. Si falta un pago, pregunte a una abogada.
    }
    .title =
        { $audience ->
            [young] Jugar, aprender y descansar
           *[child] Escuela, juego y descanso
            [teen] Trabajo justo y descanso
            [guardian] Escuela, juego y descanso
        }

# Mensajes: contactos, ofertas, fotos, amenazas con fotos, plan de viajar. No pagar, no mandar más, guardar, contar.
finding-online-pressure =
    { $audience ->
       *[child]
            No hiciste nada malo. Puedes dejar de contestar, y no mandes fotos. No vayas a ver a esa persona.

            Deja el chat como está. Cuéntalo a una persona adulta de confianza.

            También puedes llamar o escribir a alguien de esta lista.
        [teen]
            No es tu culpa, tampoco si ya mandaste algo. Puedes dejar de contestar. No pagues y no mandes más.

            Deja el chat como está y cuéntale a alguien de confianza o de esta lista. Hay servicios que ayudan a quitar fotos de internet.

            Antes de viajar o de ver a esa persona, pide consejo.
        [guardian]
            No es culpa de la niña o el niño. Dígale: “No estás en problemas”. Así es más fácil que cuente.

            Dejen de contestar. No paguen ni manden nada. Dejen el chat como está, y que no vaya a ver a esa persona.

            Pregunte a alguien de esta lista. Hay servicios que ayudan a quitar fotos de internet.
    }
    .title = Ayuda con mensajes e internet

## Cuidado, familia, lugar

# Derecho a una persona adulta a cargo. También lo lee quien va con una tía o un hermano: que no suene a que eso está mal.
finding-right-to-an-adult =
    { $audience ->
        [young]
            Una persona adulta te debe cuidar bien. También si vas con familia.

            Di a una maestra: “¿Quién me cuida aquí?”. Ella puede llamar y preguntar.
       *[child]
            Tienes derecho a una persona adulta que te cuide y hable por ti. Se llama tutora o tutor, y no cuesta nada.

            Pídela en la oficina que protege a la niñez. ¿Vas con familia? Di quién te cuida.
        [teen]
            Tienes derecho a una tutora o un tutor: una persona adulta que te cuida y habla por ti. No cuesta nada. A veces tarda.

            Pídela en la oficina que protege a la niñez, o pide en un albergue que llamen. Si vas con familia, di quién te cuida y desde cuándo.
        [guardian]
            La niña o el niño tiene derecho a una tutora o un tutor, que le cuida y habla por ella o él. Es gratis.

            Llame a la oficina que protege a la niñez y pregunte quién se encarga. Si usted es familia y le cuida, dígalo y pida que no los separen.
    }
    .title =
        { $audience ->
            [young] Una persona que te cuide
           *[child] Una persona que te cuide
            [teen] Una persona que te cuide
            [guardian] Una persona a cargo
        }

# No encuentra a su familia.
finding-find-your-family =
    { $audience ->
        [young]
            Hay gente que busca familias. Es gratis.

            Quédate donde haya gente. Di a una maestra: “Busco a mi familia”.

            No des tu nombre por internet.
       *[child]
            Muchas niñas y niños buscan a su familia. No es tu culpa.

            La Cruz Roja busca gratis. Pide a una persona adulta de confianza que llame contigo.

            No pongas nombres ni fotos en internet. ¿Te da miedo que te encuentren? Dilo primero.
        [teen]
            Hay organizaciones que buscan familias gratis, como la Cruz Roja. Tú dices si quieres que te encuentren.

            Llama, o pide ayuda en la oficina que protege a la niñez. Si te da miedo que te encuentren, dilo antes de que busquen.

            No pongas nombres ni fotos en internet, y no pagues a quien ofrezca buscar.
        [guardian]
            Hay organizaciones que buscan familias gratis, como la Cruz Roja.

            Llame o pida ayuda en la oficina que protege a la niñez. Antes pregunte a la niña o al niño si le da miedo que le encuentren.

            No ponga nombres ni fotos en internet, y no pague a quien ofrezca buscar.
    }
    .title =
        { $audience ->
            [young] Buscar a tu familia
           *[child] Buscar a tu familia
            [teen] Buscar a tu familia
            [guardian] Buscar a la familia
        }

# Un lugar cerrado con guardias. El consulado no se nombra: puede ser peligroso para quien huye de su país.
finding-closed-place =
    { $audience ->
       *[child]
            No deben encerrar a niñas y niños por sus papeles. A veces lo hacen. No hiciste nada malo.

            Pide tres cosas:

            - Una abogada.
            - Alguien de la oficina que protege a la niñez.
            - Una llamada.

            ¿Tienes miedo de volver? Dilo.
        [teen]
            No deben encerrar a nadie de tu edad por sus papeles. A veces lo hacen. No hiciste nada malo.

            Pide una abogada, una tutora o un tutor, y una llamada. Pregunta por qué estás ahí y cuánto tiempo.

            Si te da miedo volver a tu país, dilo. Puedes decir que no quieres hablar con el gobierno de tu país.
        [guardian]
            No deben encerrar a una niña o un niño por los papeles, suyos o de usted. A veces lo hacen.

            Pida una abogada, la oficina que protege a la niñez y un lugar abierto. Pida la razón por escrito.

            Si hay miedo de volver, dígalo. Puede pedir que no avisen al gobierno de ese país.
    }
    .title =
        { $audience ->
           *[child] Qué puedes pedir ahí
            [teen] Qué puedes pedir ahí
            [guardian] Qué se puede pedir ahí
        }

# Alguien prepara el regreso o pide una firma.
finding-before-going-back =
    { $audience ->
       *[child]
            Antes de decidir, te deben escuchar. No firmes lo que no entiendes.

            Di: “Quiero una abogada. Quiero alguien que hable mi idioma”. ¿Te da miedo volver? Di: “Tengo miedo de volver”.

            Dilo también a la oficina que protege a la niñez.
        [teen]
            Antes de decidir sobre tu regreso, te deben escuchar. No firmes lo que no entiendes.

            Pide una abogada e intérprete. Si te da miedo volver, di: “Tengo miedo de volver a mi país”. Puedes decirlo aunque ya firmaste.

            La oficina que protege a la niñez también te puede ayudar.
        [guardian]
            Antes de un regreso deben escuchar a la niña o al niño y ver qué es lo mejor para ella o él.

            No firme lo que no entiende. Pida abogada, intérprete y copia de cada papel. Si hay miedo de volver, dígalo en cada oficina.

            Avise a la oficina que protege a la niñez.
    }
    .title = Antes de firmar o de volver

# Qué es el asilo o refugio y que una niña o un niño también lo puede pedir.
finding-asking-protection =
    { $audience ->
       *[child]
            Tu miedo importa. Si en tu país hay peligro para ti, puedes pedir asilo o refugio. Es protección en otro país.

            Di: “Tengo miedo de volver. Quiero pedir protección”.

            Pide ayuda a la agencia de refugio o a una abogada. Preguntar es gratis.
        [teen]
            Si en tu país hay peligro para ti, puedes pedir protección en otro. Se llama asilo o refugio. También lo puedes pedir antes de los 18.

            Di en cualquier oficina: “Tengo miedo de volver y quiero pedir asilo”. No tienes que hablar con tu consulado. Pide ayuda pronto a alguien de esta lista: a veces hay fecha límite.
        [guardian]
            Si en el país de donde viene hay peligro, la niña o el niño puede pedir protección aquí. Se llama asilo o refugio. Puede tener razones distintas de las de usted.

            Pregunte pronto a la agencia de refugio o a la ayuda legal gratuita: a veces hay fecha límite. No hace falta avisar al gobierno de ese país.
    }
    .title = Pedir protección en otro país

# Comida, agua, cama para esta noche. También sin papeles.
# lint: NEG001 el español avisa también a young de no irse con gente ajena
finding-food-and-shelter =
    { $audience ->
        [young]
            Te deben dar comida y una cama.

            Ve con una maestra. Di: “Me falta comida” o “No tengo cama”.

            No te vayas con gente que no conoces.
       *[child]
            Tienes derecho a comida, agua y una cama, con papeles o sin papeles.

            Ve a un albergue, una escuela o una clínica. Di: “Necesito comida” o “Necesito una cama para hoy”.

            No tienes que pagar con trabajo ni con favores.
        [teen]
            Tienes derecho a comida, agua y una cama, con papeles o sin papeles. A veces no hay lugar: pregunta en otro.

            Ve a un albergue, clínica o iglesia, o llama a alguien de esta lista. Di: “Tengo menos de 18. Necesito ayuda hoy”.

            La ayuda no se paga. Si alguien pide algo a cambio, ve con otra persona.
        [guardian]
            La niña o el niño tiene derecho a comida, agua y un lugar para dormir, con papeles o sin papeles.

            Pregunte en un albergue o en la oficina que protege a la niñez. Diga que va con una niña o un niño y que es para esta noche.

            La ayuda no se paga. Pidan dormir sin separarse.
    }
    .title = Comida y un lugar para dormir

# Enfermedad, herida, medicina; teen y guardian también embarazo o bebé, sin que se note en el título.
finding-health-care =
    { $audience ->
        [young]
            Un doctor te puede ayudar.

            Dile a una persona adulta: “Me siento mal”. Muestra dónde te duele.

            Vayan a una clínica.
       *[child]
            Tu salud importa. Te deben atender, con papeles o sin papeles. A veces dicen que no: pregunta en otra clínica.

            Dile a una persona adulta de confianza qué te duele o qué medicina falta. Vayan a una clínica.
        [teen]
            Tu salud importa, con papeles o sin papeles. También si hay un embarazo o un bebé: nadie debe juzgarte.

            Ve a una clínica, con alguien de confianza si quieres. Puedes pedir hablar a solas con la doctora o el doctor.

            Pregunta primero qué guardan en privado y si cuesta algo.
        [guardian]
            La niña o el niño tiene derecho a atención de salud, con papeles o sin papeles. También durante un embarazo y para su bebé.

            Lleve a la niña o al niño a una clínica. Pregunte si cuesta algo y pida intérprete. Si dicen que no, pregunte en otra.

            Si quiere hablar a solas con la doctora o el doctor, déjele hacerlo.
    }
    .title = Atención de salud

# Presión para casarse, o ya hay matrimonio. A child solo llega si cambia la edad a mitad: mismas ideas, palabras sencillas.
finding-marriage =
    { $audience ->
       *[child]
            Nadie debe hacer que te cases. Puedes decir que no, y no es tu culpa.

            Habla con alguien de esta lista o con una maestra cuando nadie te oiga.

            No tienes que discutir en casa. Te ayudan a pensar qué hacer.
        [teen]
            Nadie debe hacer que te cases, ni que sigas así si no quieres. No es tu culpa.

            Habla con alguien de esta lista o con una persona adulta de confianza, cuando nadie te oiga. No hace falta discutir en casa ni con la pareja.

            Pregunta qué puedes hacer y qué tienen que contar a otros.
        [guardian]
            Nadie debe casar a una niña o un niño antes de los 18, tampoco por costumbre, por dinero o para protegerle.

            Hable a solas con alguien de esta lista. Hay otras formas de ayudar a la familia.

            No discuta sin apoyo con quienes deciden la boda. Escuche qué quiere la niña o el niño.
    }
    .title =
        { $audience ->
           *[child] Decidir sobre tu futuro
            [teen] Decidir sobre tu futuro
            [guardian] Decidir sobre su futuro
        }

# Trato injusto por origen, idioma, piel o fe; a teen y guardian también por género o por quién le gusta (sin decirlo).
finding-respect-and-fairness =
    { $audience ->
       *[child]
            Vales lo mismo que todas las personas. Que te molesten no es tu culpa.

            Cuéntale a una maestra o a otra persona adulta de confianza. Puede hablar por ti.

            También puedes llamar a alguien de esta lista.
        [teen]
            Vales lo mismo que todas las personas. Nadie debe tratarte mal por ser quien eres, y no es tu culpa.

            Cuéntale a alguien de confianza o de esta lista. Tú eliges qué decir de ti y qué guardar.

            También puedes quejarte en la defensoría, la oficina que escucha quejas.
        [guardian]
            La niña o el niño vale lo mismo que todas las personas. Dígale: “No es tu culpa”.

            Anote qué pasó, dónde y cuándo, y llame a la defensoría, la oficina que escucha quejas. Si hay golpes o amenazas, llame primero a una línea de ayuda.

            No cuente a otros lo que la niña o el niño quiere guardar.
    }
    .title = Un trato justo

# Sin papeles o sin acta, o alguien guarda los papeles. No pedir papeles al gobierno del que se huye.
finding-papers =
    { $audience ->
       *[child]
            Tienes derecho a un acta que diga tu nombre y dónde naciste. Sin papeles también tienes derechos.

            Pide ayuda a una abogada o a la oficina que protege a la niñez.

            ¿Te da miedo el gobierno de tu país? Dilo primero.
        [teen]
            Tus papeles son tuyos, y tienes derecho a un acta o partida de nacimiento. Sin papeles también tienes derechos.

            Una abogada o la oficina que protege a la niñez te ayuda a pedirlos, también si los tiene otra persona.

            Si te da miedo el gobierno de tu país, dilo antes de que le escriban.
        [guardian]
            La niña o el niño tiene derecho a un acta o partida de nacimiento y a tener sus papeles. Sin papeles también tiene derechos.

            Pida ayuda a una abogada o al registro civil. Si otra persona los guarda, pregunte antes de reclamar.

            ¿Salieron por miedo al gobierno de su país? Entonces no le pidan papeles sin hablar con una abogada.
    }
    .title = Papeles y actas

# Necesita ayuda para ver, oír, moverse o entender, y no la tiene.
finding-access-needs =
    { $audience ->
        [young]
            Te deben ayudar a ver, oír, caminar o entender.

            Dile a una maestra: “Esto me cuesta. Ayúdeme, por favor”.
       *[child]
            Tienes derecho a ayuda para ver, oír, moverte o entender. Nadie debe dejarte fuera.

            Di qué te cuesta y qué te sirve, como lentes o que hablen despacio.

            Pregunta en la escuela, en la clínica o en el albergue.
        [teen]
            Tienes derecho a los apoyos que necesitas para ver, oír, moverte o entender, con papeles o sin papeles.

            Di qué te cuesta y qué te sirve: más tiempo, lentes, una silla, palabras sencillas, lengua de señas.

            Pregunta en la clínica o en la oficina que protege a la niñez.
        [guardian]
            La niña o el niño tiene derecho a los apoyos que necesita para ver, oír, moverse o entender, con papeles o sin papeles.

            Pregúntele qué le sirve. Pídalo en la escuela, en la clínica o en la oficina que protege a la niñez, y pida que lo anoten.
    }
    .title =
        { $audience ->
            [young] Ayuda para lo que te cuesta
           *[child] Ayuda para lo que te cuesta
            [teen] Apoyos que te sirven
            [guardian] Apoyos que sirven
        }

# Tristeza, miedo, nadie con quien hablar, o prefiere una persona. Un paso pequeño.
finding-feelings-support =
    { $audience ->
        [young]
            Tener miedo o llorar está bien. A mucha gente le pasa.

            Dile a una persona adulta de confianza: “Estoy triste. Quédate un rato conmigo”.
       *[child]
            Después de tantos cambios, mucha gente siente tristeza o miedo. No hay nada malo en ti.

            Haz hoy una cosa pequeña: camina, dibuja o respira despacio.

            Habla con alguien de confianza o de esta lista.
        [teen]
            Sentir tristeza, miedo o no saber qué hacer es normal después de tantos cambios. No es debilidad.

            Prueba una cosa pequeña: dormir, caminar, oír música, respirar despacio.

            Habla con alguien de confianza, o llama o escribe a alguien de esta lista. No tienes que contar todo.
        [guardian]
            Después de tantos cambios, sentir tristeza o miedo es normal. Que usted lo note ya ayuda.

            Siéntense un rato, sin prisa. Diga: “Te escucho, si quieres contarme”. Ayudan el juego, el sueño y hacer lo mismo cada día.

            La gente de esta lista aconseja también a quien cuida.
    }
    .title =
        { $audience ->
            [young] Alguien con quien hablar
           *[child] Alguien con quien hablar
            [teen] Alguien con quien hablar
            [guardian] Alguien con quien hablar
        }

## Cuando no hay nada que ofrecer en especial

# Nada se marcó. Nunca decir que todo está bien: podemos equivocarnos.
finding-nothing-flagged =
    { $audience ->
        [young]
            No vimos nada para hacer ahora. Podemos equivocarnos.

            ¿Algo te da miedo? Dile a una persona adulta de confianza.
       *[child]
            Con estas respuestas no vimos nada para hacer ahora. Podemos equivocarnos.

            ¿Algo se siente mal? Hazle caso a eso. Aquí hay gente que escucha, y puedes volver cuando quieras.
        [teen]
            Con estas respuestas no vimos nada para hacer ahora. Podemos equivocarnos, y las cosas cambian.

            Si algo se siente raro o mal, hazle caso. Puedes hablar con alguien de confianza o de esta lista, y volver aquí cuando quieras.
        [guardian]
            Con estas respuestas no vimos nada para hacer ahora. Podemos equivocarnos, y las cosas cambian.

            Si algo le inquieta, hágale caso y pida consejo a alguien de esta lista. Puede volver aquí cuando quiera.
    }
    .title = Personas con quienes hablar

# Saltó muchas preguntas. Saltar no significa nada.
finding-talk-when-ready =
    { $audience ->
        [young]
            Está bien saltar preguntas.

            ¿Quieres hablar? Ve con una persona adulta de confianza. Puedes volver aquí otro día.
       *[child]
            Está bien saltar preguntas. Tú eliges qué decir y cuándo.

            Cuando quieras hablar, aquí hay gente que escucha. Puedes contar poco o mucho.
        [teen]
            Está bien saltar preguntas. No sacamos ninguna idea de eso. Tú eliges qué decir, a quién y cuándo.

            Cuando quieras hablar, aquí hay gente que escucha. Antes de contar algo, puedes preguntar qué tienen que decir a otros.
        [guardian]
            Está bien saltar preguntas. No sacamos ninguna idea de eso.

            Si quiere un consejo, aquí hay gente que escucha. Puede preguntar sin dar nombres y volver cuando quiera.
    }
    .title =
        { $audience ->
            [young] Hablar cuando quieras
           *[child] Hablar cuando quieras
            [teen] Hablar cuando quieras
            [guardian] Hablar cuando usted quiera
        }

### Por qué se muestra una oferta: repite lo que la persona tocó, nunca más fuerte. Una frase.
### Donde un botón dice dos cosas a la vez, la frase dice “quizás” o “puede”.

## Con quién está

because-alone-no-adult =
    { $audience ->
        [young] Dijiste que no hay una persona adulta contigo.
       *[child] Dijiste que no hay una persona adulta contigo.
        [teen] Dijiste que no hay una persona adulta contigo.
        [guardian] Usted marcó que la niña o el niño está sin su familia.
    }

because-with-relative-not-parent =
    { $audience ->
        [young] Dijiste que te cuida alguien de tu familia.
       *[child] Dijiste que vas con otra persona de tu familia.
        [teen] Dijiste que estás con otra persona de tu familia.
        [guardian] Usted marcó que a la niña o al niño le cuida alguien de la familia o una amistad.
    }

because-travels-with-unrelated-adult =
    { $audience ->
        [young] Dijiste que estás con una persona adulta que no es familia.
       *[child] Dijiste que vas con una persona adulta que no es de tu familia.
        [teen] Dijiste que estás con una persona adulta que no es de tu familia.
        [guardian] Usted marcó que la niña o el niño está con una persona adulta que no es de su familia.
    }

# guardian: el mismo botón puede decir también que se fue de un lugar, o que no se conoce a la familia.
because-lost-contact-family =
    { $audience ->
        [young] Dijiste que no encuentras a tu familia.
       *[child] Dijiste que no sabes dónde está tu familia.
        [teen] Dijiste que no sabes dónde está tu familia.
        [guardian] Usted marcó que quizás es difícil encontrar a la familia de la niña o el niño.
    }

because-left-care-place =
    { $audience ->
       *[child] Dijiste que te fuiste del lugar donde te cuidaban.
        [teen] Dijiste que te fuiste de un albergue o una casa hogar.
        [guardian] Usted marcó que la niña o el niño quizás se fue del lugar donde le cuidaban.
    }

because-feels-unsafe-with-carer =
    { $audience ->
        [young] Dijiste que a veces no te sientes a salvo.
       *[child] Dijiste que no te sientes a salvo con quien te cuida.
        [teen] Dijiste que no te sientes a salvo con quien te cuida.
        [guardian] Usted marcó que le preocupa cómo está la niña o el niño con quien le cuida.
    }

because-someone-hurts-me =
    { $audience ->
        [young] Dijiste que alguien te hace daño.
       *[child] Dijiste que alguien te hace daño.
        [teen] Dijiste que alguien te hace daño.
        [guardian] Usted marcó que alguien le hace daño a la niña o al niño.
    }

## Peligro y control

because-unsafe-right-now =
    { $audience ->
        [young] Dijiste que estás en peligro ahora.
       *[child] Dijiste que estás en peligro ahora.
        [teen] Dijiste que estás en peligro ahora.
        [guardian] Usted marcó que la niña o el niño está en peligro ahora.
    }

because-medical-emergency =
    { $audience ->
       *[child] Dijiste que estás muy mal y necesitas un doctor ya.
        [teen] Dijiste que necesitas un doctor ya.
        [guardian] Usted marcó que la niña o el niño necesita un doctor ya.
    }

# lint: NEG001 “no te deja” y “stops you” dicen lo mismo
because-kept-in-or-cut-off =
    { $audience ->
       *[child] Dijiste que alguien no te deja salir.
        [teen] Dijiste que alguien no te deja salir ni llamar.
        [guardian] Usted marcó que alguien controla si la niña o el niño puede salir o llamar.
    }

because-threatened =
    { $audience ->
       *[child] Dijiste que alguien amenaza a tu familia o a ti.
        [teen] Dijiste que hay amenazas a tu familia o a ti.
        [guardian] Usted marcó que hay amenazas.
    }

# child y teen no la ven: con esa respuesta las preguntas se cierran.
because-answers-controlled =
    { $audience ->
       *[child] Dijiste que no era buen momento para responder.
        [teen] Dijiste que no era buen momento para responder.
        [guardian] Usted marcó que quizás alguien habla por la niña o el niño.
    }

## Trabajo, grupos, deudas y promesas

because-child-work =
    { $audience ->
        [young] Dijiste que trabajas, vendes o pides dinero.
       *[child] Dijiste que trabajas casi todos los días.
        [teen] Dijiste que trabajas casi todos los días.
        [guardian] Usted marcó que la niña o el niño trabaja, vende o pide dinero.
    }

because-hazardous-work =
    { $audience ->
       *[child] Dijiste que tu trabajo es duro, peligroso o de noche.
        [teen] Dijiste que tu trabajo es peligroso, de noche o muy largo.
        [guardian] Usted marcó que el trabajo de la niña o el niño puede ser peligroso o de noche.
    }

because-unpaid-or-wages-kept =
    { $audience ->
       *[child] Dijiste que trabajas y alguien se queda con el dinero.
        [teen] Dijiste que no te pagan o que alguien se queda con tu dinero.
        [guardian] Usted marcó que a la niña o al niño no le pagan, o que otra persona cobra.
    }

because-forced-work =
    { $audience ->
       *[child] Dijiste que alguien te obliga a trabajar.
        [teen] Dijiste que alguien te presiona para trabajar o hacer algo que no quieres.
        [guardian] Usted marcó que el trabajo de la niña o el niño puede ser peligroso, de noche o forzado.
    }

because-pulled-into-crime-or-group =
    { $audience ->
       *[child] Dijiste que alguien te obliga a llevar o vender cosas, o a ir con un grupo.
        [teen] Dijiste que alguien te presiona para entrar a un grupo o llevar cosas.
        [guardian] Usted marcó que un grupo o un coyote busca a la niña o al niño.
    }

because-owes-money-journey =
    { $audience ->
       *[child] Dijiste que hay una deuda por el viaje.
        [teen] Dijiste que hay una deuda por el viaje.
        [guardian] Usted marcó que puede haber una deuda por el viaje.
    }

because-documents-taken =
    { $audience ->
       *[child] Dijiste que otra persona tiene tus papeles o tu teléfono.
        [teen] Dijiste que otra persona te quitó los papeles o el teléfono.
        [guardian] Usted marcó que quizás otra persona tiene los papeles de la niña o el niño.
    }

because-promise-changed =
    { $audience ->
       *[child] Dijiste que algo no es como lo prometieron.
        [teen] Dijiste que algo no es lo que te prometieron.
        [guardian] Usted marcó que quizás hay una promesa rota.
    }

## Ofertas e internet

because-extraordinary-offer =
    { $audience ->
       *[child] Dijiste que alguien de internet te ofrece un viaje, trabajo, dinero o regalos.
        [teen] Dijiste que hay una oferta demasiado buena.
        [guardian] Usted marcó que quizás hay una oferta con prisa, secreta o muy buena.
    }

because-online-stranger-contact =
    { $audience ->
       *[child] Dijiste que alguien de internet te pide o te ofrece algo.
        [teen] Dijiste que alguien en línea pide secretos o quiere verte.
        [guardian] Usted marcó que quizás hay un contacto secreto con alguien desconocido.
    }

because-asked-for-images =
    { $audience ->
       *[child] Dijiste que alguien te pide fotos que no quieres mandar.
        [teen] Dijiste que alguien te pide fotos privadas.
        [guardian] Usted marcó que quizás alguien le pide fotos privadas a la niña o al niño.
    }

because-image-threat =
    { $audience ->
       *[child] Dijiste que alguien quiere mostrar fotos tuyas.
        [teen] Dijiste que alguien amenaza con mostrar tus fotos.
        [guardian] Usted marcó que quizás hay amenazas con fotos.
    }

because-online-plan-to-travel =
    { $audience ->
       *[child] Dijiste que piensas irte con alguien de internet.
        [teen] Dijiste que piensas irte con alguien de internet.
        [guardian] Usted marcó que la niña o el niño quizás piensa irse con alguien de internet.
    }

## Cuerpo, boda, género. Palabras suaves; la respuesta no se repite entera.

because-trades-intimacy =
    { $audience ->
       *[child] Dijiste que alguien te pide algo a cambio de ayuda.
        [teen] Dijiste que alguien te pide algo a cambio de otras cosas.
        [guardian] Usted marcó que quizás alguien le pide algo a la niña o al niño a cambio de otras cosas.
    }

because-unwanted-touch =
    { $audience ->
       *[child] Dijiste que hay algo que no quieres y se siente mal.
        [teen] Dijiste que pasa algo que tú no quieres.
        [guardian] Usted marcó que la niña o el niño le contó de algo que no quiere.
    }

# Solo la lee child.
because-uncomfortable-secret = Dijiste que hay cosas o secretos que se sienten mal.

because-promised-in-marriage =
    { $audience ->
       *[child] Dijiste que se habla de una boda para ti.
        [teen] Dijiste que alguien quiere que te cases, o que ya te casaste.
        [guardian] Usted marcó que quizás quieren que la niña o el niño se case.
    }

because-pregnant-or-has-baby =
    { $audience ->
       *[child] Dijiste que hay un bebé, o que va a nacer.
        [teen] Dijiste que hay un embarazo o un bebé.
        [guardian] Usted marcó que hay un embarazo o un bebé.
    }

because-harm-for-gender-or-orientation =
    { $audience ->
       *[child] Dijiste que te tratan mal por ser quien eres.
        [teen] Dijiste que te tratan mal por tu género o por quién te gusta.
        [guardian] Usted marcó que quizás le hacen daño a la niña o al niño por ser quien es.
    }

## Lo que hace falta hoy, salud, ánimo

because-no-safe-sleep =
    { $audience ->
        [young] Dijiste que no tienes una cama segura para esta noche.
       *[child] Dijiste que te hace falta un lugar seguro para dormir.
        [teen] Dijiste que necesitas un lugar seguro para esta noche.
        [guardian] Usted marcó que falta un lugar seguro para dormir esta noche.
    }

because-hungry-no-water =
    { $audience ->
        [young] Dijiste que te falta comida o agua.
       *[child] Dijiste que te hace falta comida o agua.
        [teen] Dijiste que necesitas comida o agua.
        [guardian] Usted marcó que falta comida o agua.
    }

because-sick-or-hurt =
    { $audience ->
        [young] Dijiste que te enfermaste o te duele algo.
       *[child] Dijiste que te enfermaste, te duele algo o te falta medicina.
        [teen] Dijiste que te enfermaste, te duele algo o te falta medicina.
        [guardian] Usted marcó una enfermedad, una herida o que falta medicina.
    }

because-disability-support =
    { $audience ->
        [young] Dijiste que algo te cuesta y nadie te ayuda.
       *[child] Dijiste que necesitas ayuda para ver, oír, moverte o entender.
        [teen] Dijiste que necesitas apoyo por una discapacidad.
        [guardian] Usted marcó que a la niña o al niño le falta apoyo por una discapacidad.
    }

because-very-sad-or-scared =
    { $audience ->
        [young] Dijiste que hoy sientes mucha tristeza o miedo.
       *[child] Dijiste que casi todos los días sientes tristeza o miedo.
        [teen] Dijiste que casi todos los días sientes tristeza o miedo.
        [guardian] Usted marcó que ve a la niña o al niño con mucha tristeza o miedo, o que se aparta.
    }

# Varios botones llevan aquí: no tiene con quién hablar, no sabe si hay peligro, prefiere una persona.
# lint: NEG001 dice lo que la persona tocó: “no tengo con quién hablar”
because-needs-someone-to-talk =
    { $audience ->
       *[child] Dijiste que no tienes con quién hablar, o que no sabes bien si hay peligro.
        [teen] Dijiste que te falta alguien con quien hablar, o que prefieres hablar con una persona.
        [guardian] Usted marcó que la niña o el niño quizás no tiene con quién hablar.
    }

because-thinks-of-self-harm =
    { $audience ->
       *[child] Dijiste que te sientes muy mal.
        [teen] Dijiste que te sientes muy mal estos días.
        [guardian] Usted marcó que la niña o el niño habla de sentirse muy mal.
    }

## Papeles, lugar, regreso, trato

because-no-papers =
    { $audience ->
       *[child] Dijiste que no tienes papeles.
        [teen] Dijiste que no tienes papeles o acta de nacimiento.
        [guardian] Usted marcó que la niña o el niño no tiene papeles o acta de nacimiento.
    }

because-no-guardian-or-lawyer =
    { $audience ->
       *[child] Dijiste que nadie te ayuda con tus papeles.
        [teen] Dijiste que nadie te ayuda con los trámites.
        [guardian] Usted marcó que nadie ayuda con los trámites.
    }

because-held-in-detention =
    { $audience ->
       *[child] Dijiste que estás en un lugar cerrado con guardias.
        [teen] Dijiste que estás en un lugar cerrado con guardias.
        [guardian] Usted marcó que la niña o el niño está en un lugar cerrado.
    }

because-return-being-arranged =
    { $audience ->
       *[child] Dijiste que quieren mandarte a tu país.
        [teen] Dijiste que alguien prepara tu regreso o pide tu firma.
        [guardian] Usted marcó que alguien prepara el regreso de la niña o el niño.
    }

because-fears-going-back =
    { $audience ->
       *[child] Dijiste que te da miedo volver.
        [teen] Dijiste que en tu país estarías en peligro.
        [guardian] Usted marcó que la niña o el niño tiene miedo de volver, o que allá habría peligro.
    }

because-fled-violence-or-threats =
    { $audience ->
       *[child] Dijiste que tuviste que irte por violencia o amenazas.
        [teen] Dijiste que te fuiste por violencia, guerra o amenazas.
        [guardian] Usted marcó que salieron por violencia o amenazas.
    }

because-treated-badly-for-origin =
    { $audience ->
       *[child] Dijiste que te molestan por cómo hablas, cómo te ves o de dónde vienes.
        [teen] Dijiste que te tratan mal por tu origen, idioma, piel o fe.
        [guardian] Usted marcó que quizás tratan mal a la niña o al niño por su origen o su idioma.
    }
