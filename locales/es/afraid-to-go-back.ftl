### Recorrido: miedo de volver. Pedir protección en otro país: regla, realidad, siguiente paso. Aquí nadie tiene que decir sus razones.
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente. En este recorrido nunca se muestra un contacto consular.

# Pantalla: qué es el asilo o refugio y razones que pueden contar. Nadie tiene que nombrar la suya.
afraid-to-go-back-reasons =
    { $audience ->
        [young]
            ¿Te da miedo volver a tu país? Puedes pedir que te cuiden aquí.

            A veces dicen que no. Una persona adulta puede pedirlo otra vez contigo.
       *[child]
            Puedes pedir que otro país te proteja. Se llama asilo o refugio.

            Estas pueden ser razones:

            - Alguien quiere hacerte daño, también en casa.
            - Un grupo te amenaza.
            - Te lastiman por tu piel o tu fe.

            A veces lo dudan. Pide una abogada, que sabe de leyes.
        [teen]
            Si en tu país corres peligro, puedes pedir que otro país te proteja. Se llama asilo o refugio. También puedes pedirlo por tu cuenta.

            Pueden ser razones:

            - La guerra o un grupo que te amenaza.
            - La violencia, también en casa.
            - El odio por tu piel, tu fe o a quién amas.

            A veces lo dudan. Habla con una abogada antes de rendirte.
        [guardian]
            Una persona en peligro puede pedir que otro país la proteja. Se llama asilo o refugio. Una niña o un niño también puede pedirlo.

            Pueden ser razones: la guerra, grupos que amenazan, la violencia en casa o el odio por la piel, la fe o a quién ama. La niña o el niño puede tener otras, y muchas veces no le preguntan. Pida que una abogada le escuche.
    }
    .title =
        { $audience ->
            [young] Puedes pedir ayuda
           *[child] Pedir protección
            [teen] Pedir protección
            [guardian] Pedir protección
        }

# Pantalla: decirlo pronto, a cualquier agente; nadie debe ser devuelto al peligro.
afraid-to-go-back-say-it =
    { $audience ->
       *[child]
            Nadie debe mandarte a un lugar con peligro. Dilo pronto a la policía o a migración: “Tengo miedo de volver. Quiero pedir asilo”.

            A veces no hacen caso. Dilo otra vez, a otra persona. Pide que lo anoten.
        [teen]
            Ningún país debe mandarte al peligro. Dilo pronto, a cualquier agente, con papeles o sin papeles: “Tengo miedo de volver. Quiero pedir asilo”.

            A veces no lo anotan o dicen que no les toca. Dilo a cada agente, también si ya firmaste algo. Anota el nombre y la fecha.
        [guardian]
            Ningún país debe mandar a una niña o un niño al peligro. Dígalo pronto, a cualquier agente, con papeles o sin papeles: “La niña o el niño tiene miedo de volver. Pedimos asilo”.

            A veces no lo anotan. Dígalo a cada agente, también si ya firmó algo. Pida una copia y anote el nombre y la fecha.
    }
    .title =
        { $audience ->
           *[child] Dilo pronto
            [teen] Dilo pronto
            [guardian] Decirlo pronto
        }

# Pantalla: cómo usar la tarjeta que aparece debajo (mensaje card-afraid).
afraid-to-go-back-card =
    { $audience ->
        [young]
            Esta tarjeta dice: “Tengo miedo de volver”.

            Muéstrala a una enfermera o a la policía. No sueltes el teléfono.

            ¿No te ayudan? Muéstrala a alguien más.
       *[child]
            La tarjeta dice que tienes miedo de volver. Pide una abogada. No dice tu nombre.

            Muéstrala a la policía, a migración o en una clínica. No sueltes tu teléfono. ¿No te ayudan? Muéstrala a otra persona.
        [teen]
            La tarjeta dice que tienes miedo de volver y pide una abogada. No dice tu nombre, ni tu país, ni tus razones.

            Muéstrala a la policía, a migración, o en una clínica o un albergue. No sueltes tu teléfono. Si no te ayudan, muéstrala a otra persona.
        [guardian]
            La tarjeta habla por una niña o un niño. Dice que tiene miedo de volver y pide una abogada. No dice su nombre ni sus razones.

            Primero léala con la niña o el niño y pregunte si quiere usarla. Si no ayudan, muéstrenla a otra persona.
    }
    .title =
        { $audience ->
            [young] Muestra esta tarjeta
           *[child] Una tarjeta que habla por ti
            [teen] Una tarjeta que habla por ti
            [guardian] Una tarjeta para mostrar
        }

# Pantalla: dónde y hasta cuándo. Lo que cambia de un país a otro lo pone el programa debajo.
afraid-to-go-back-where-and-when =
    { $audience ->
       *[child] Pregunta en un albergue o a una abogada: “¿Dónde pido asilo? ¿Hasta qué día?”. ¿Ya es tarde? Pide igual.
        [teen] Pregunta a una abogada o en un albergue: “¿Dónde pido asilo y hasta qué día?”. Si ya es tarde, pide igual.
        [guardian] Pregunte a una abogada o en un albergue dónde se pide asilo y hasta qué día. Si ya es tarde, pida igual y diga por qué.
    }
    .title = Dónde y cuándo pedir

# Pantalla: el último día para pedir; abajo están los datos del país.
afraid-to-go-back-by-when =
    { $audience ->
       *[child] Pide hoy, si puedes. ¿Ya es tarde? Pide igual y di por qué.
        [teen] Pide lo antes que puedas. Si ya es tarde, pide igual. Di por qué no pudiste antes.
        [guardian] Pida lo antes que pueda. Si ya es tarde, pida igual y diga por qué. Una abogada puede ayudar a explicarlo.
    }
    .title = Hasta cuándo pedir

# Pantalla: la entrevista.
afraid-to-go-back-interview =
    { $audience ->
       *[child]
            Una entrevista es una plática con preguntas. Debe ser en privado y en tu idioma. Debe ir tu tutora o tutor, que habla por ti.

            A veces van muy rápido. Di: “Necesito parar un rato”. Pregunta: “¿Quién va a leer esto?”.
        [teen]
            La entrevista es una plática sobre tus razones. Debe ser en privado, en tu idioma, con pausas y con tu tutora o tutor. Deben guardarlo en privado.

            Muchas veces van rápido. Pide pausas o intérprete. Pregunta: “¿Quién lo va a leer?”. También puedes decir “no sé”.
        [guardian]
            La entrevista es una plática sobre las razones. Con una niña o un niño debe ser en privado, en su idioma, con pausas y con tutora o tutor. La oficina debe guardarlo en privado.

            Muchas veces van rápido. Pida pausas y pregunte quién lo va a leer. Dígale: “Puedes decir que no sabes”.
    }
    .title =
        { $audience ->
           *[child] Una plática con preguntas
            [teen] La entrevista
            [guardian] La entrevista
        }

# Pantalla: el consulado. Es un derecho, no una obligación. Nunca “no le van a avisar”.
afraid-to-go-back-your-country =
    { $audience ->
        [young]
            Personas del gobierno de tu país pueden querer verte. Puedes decir que no.

            A veces les avisan de ti. Di: “Tengo miedo. Por favor, no les avisen”.
       *[child]
            El consulado es la oficina de tu país. Puedes decirle que no.

            A veces le avisan igual. Di pronto: “Me da miedo mi gobierno. Por favor, no avisen a mi consulado”.

            Pide a una abogada que se lo diga a la jueza o al juez.
        [teen]
            El consulado es la oficina de tu país en otro país. Puedes hablar con él y puedes decir que no.

            A veces le avisan igual, porque te hace falta tutora o tutor. Dilo antes: “Me da miedo mi gobierno. Por favor, no avisen a mi consulado”. Pide a la abogada que se lo diga a la jueza o al juez.
        [guardian]
            El consulado es la oficina de su país en otro país. Ustedes pueden decir que no.

            El artículo 37 de la Convención de Viena pide avisarle cuando hace falta tutora o tutor. Diga antes: “La niña o el niño teme a su gobierno. Por favor, no avisen al consulado”. Pida a la abogada que lo diga en el juzgado.
    }
    .title =
        { $audience ->
            [young] Puedes decir que no
           *[child] La oficina de tu país
            [teen] La oficina de tu país
            [guardian] La oficina de su país
        }

# Pantalla: el papel que se recibe. Lo que permite cambia de un país a otro; lo pone el programa debajo.
afraid-to-go-back-the-paper =
    { $audience ->
       *[child] Pide un papel que diga que ya pediste asilo. Pregunta a una abogada: “¿Hasta cuándo vale? ¿Puedo viajar?”.
        [teen] Pide un papel que diga que ya pediste asilo. Pregunta a una abogada: “¿Hasta cuándo vale? ¿Puedo viajar? ¿Debo ir a firmar?”.
        [guardian] Pida un papel que diga que ya pidieron asilo. Pregunte a una abogada hasta cuándo vale y si pueden viajar, trabajar o mudarse.
    }
    .title =
        { $audience ->
           *[child] El papel que te dan
            [teen] El papel que te dan
            [guardian] El papel que reciben
        }

# Pantalla: después de un no. El plazo para pedir otra revisión suele ser corto; sin números ni cuenta regresiva.
afraid-to-go-back-if-no =
    { $audience ->
       *[child]
            Un “no” no siempre es el final. Deben dejarte pedir que lo vean otra vez. Se llama apelación.

            A veces no te lo dicen. Pregunta: “¿Por qué no? Escríbalo, por favor”. Busca pronto a una abogada: muchas veces hay poco tiempo.
        [teen]
            Un “no” no siempre es el final. Deben darte las razones y dejarte pedir que lo vean otra vez. Se llama apelación.

            A veces no te lo dicen, y muchas veces hay poco tiempo. Busca una abogada ese mismo día. Pregunta también: “¿Hay protección por otras razones?”.
        [guardian]
            Un “no” no siempre es el final. Deben darle las razones por escrito y dejarle pedir que lo vean otra vez. Se llama apelación.

            A veces no lo dicen, y muchas veces hay poco tiempo. Busque una abogada ese mismo día. Pregunte también si hay protección por otras razones.
    }
    .title = Si dicen que no

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto; nunca un consulado.
afraid-to-go-back-ask-now =
    { $audience ->
        [young]
            Muestra esto a una persona adulta de confianza.

            Di: “Tengo miedo de volver. Llama conmigo, por favor”.

            Puedes contar por qué, o esperar.
       *[child]
            Llama a uno de estos contactos, o pide a alguien de confianza que llame contigo.

            Di: “Tengo menos de 18 años. Tengo miedo de volver. ¿Cómo pido asilo?”. Tú eliges qué contar.
        [teen]
            Llama o escribe a uno de estos contactos, o pide a alguien de confianza que lo haga contigo.

            Pregunta antes: “¿Qué tienen que contar a otros?”. Luego di: “Tengo menos de 18 años y tengo miedo de volver. ¿Cómo pido asilo?”. No hace falta dar tus razones por teléfono.
        [guardian]
            Llame o escriba a uno de estos contactos. Pregunte antes qué tienen que contar a otros.

            Diga que una niña o un niño tiene miedo de volver. Pregunte: “¿Cómo se pide asilo? ¿Quién ayuda gratis?”. No hace falta dar las razones por teléfono. Cuéntele a la niña o al niño a quién llama y para qué.
    }
    .title =
        { $audience ->
            [young] Pide ayuda
           *[child] Pide ayuda ahora
            [teen] Pide ayuda ahora
            [guardian] Pida ayuda ahora
        }
    .tap-officers =
        { $audience ->
            [young] La policía me habla
           *[child] La policía o migración me habla
            [teen] La policía o migración me habla
            [guardian] La policía o migración nos habla
        }
    .tap-alone =
        { $audience ->
            [young] Estoy sin mi familia
           *[child] Estoy sin mi familia
            [teen] Estoy sin mi familia
            [guardian] Una niña o un niño sin familia
        }
