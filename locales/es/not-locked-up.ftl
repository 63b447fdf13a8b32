### Recorrido: en un lugar cerrado por los papeles: la regla, qué debe pasar, qué pedir.
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente. Nunca prometer la salida ni decir cómo salir de un lugar cerrado.

# Pantalla: la regla.
not-locked-up-the-rule =
    { $audience ->
        [young]
            No hiciste nada malo. Nadie debe encerrarte por tus papeles.

            A veces lo hacen. Di: “Por favor, llamen a quien cuida a niñas y niños”.
       *[child]
            No hiciste nada malo. Naciones Unidas dice: no deben encerrar a ninguna niña ni niño por sus papeles. Eso se llama detención.

            Hay países que de todos modos lo hacen. Pide una abogada, que sabe de leyes, y la oficina que protege a la niñez.
        [teen]
            Dos comités de Naciones Unidas dicen: encerrar a alguien de tu edad por sus papeles nunca es bueno y se debe prohibir. Tampoco vale decir “es la última opción”.

            Todavía pasa, y no es tu culpa. Di tu edad. Pide una abogada y la oficina que protege a la niñez.
        [guardian]
            Dos comités de Naciones Unidas dicen: encerrar a una niña o un niño por los papeles, suyos o de usted, nunca es bueno. Tampoco vale decir “es la última opción”. Un tribunal de las Américas dice lo mismo.

            Todavía pasa. Pida una abogada y la oficina que protege a la niñez. Dígale: “No hiciste nada malo”.
    }
    .title = Qué dice la regla

# Pantalla: la ley de este país; la pone el programa debajo.
not-locked-up-rule-here =
    { $audience ->
       *[child] La ley no es igual en todos los países. Pregunta a una abogada: “¿Me pueden tener aquí? ¿Hasta cuándo?”.
        [teen] La ley no es igual en todos los países. Pregunta a una abogada: “¿Me pueden tener aquí? ¿Hasta cuándo? ¿Quién lo revisa?”.
        [guardian] La ley no es igual en todos los países. Pregunte a una abogada si pueden tener aquí a una niña o un niño, y hasta cuándo.
    }
    .title = La ley de este país

# Pantalla: cómo es un buen lugar.
not-locked-up-good-place =
    { $audience ->
        [young]
            Un buen lugar es como una casa. Ahí comes, duermes y juegas.

            ¿Tu lugar no es así? Di qué te falta: “Quiero una cama”.
       *[child]
            Tu lugar es con una familia o en una casa abierta. Ahí hay cama, escuela, juego y doctor.

            No deben ponerte a dormir con gente adulta que no conoces.

            Muchos lugares no son así. Di qué te hace más falta.
        [teen]
            En pocas horas alguien debe preguntar qué necesitas y buscarte una familia o una casa abierta. Ahí hay cama, escuela y doctor. No deben ponerte a dormir con gente adulta que no conoces.

            Muchos lugares no son así. Pregunta: “¿Quién me busca un lugar abierto?”. Di qué falta.
        [guardian]
            En pocas horas alguien debe preguntar qué necesita la niña o el niño y buscarle una familia o una casa abierta. Ahí hay cama, escuela, juego y doctor. No debe dormir con gente adulta que no conoce.

            Muchos lugares no son así. Pregunte quién busca un lugar abierto. Anote qué falta.
    }
    .title = Cómo es un buen lugar

# Pantalla: cuando ya está en un lugar cerrado. Preguntas; nunca cómo salir.
not-locked-up-if-held =
    { $audience ->
        [young]
            ¿No te dejan salir? Pregunta:

            - ¿Quién me cuida?
            - ¿Puedo llamar?
            - ¿Hay una enfermera?

            ¿No te contestan? Pregunta a alguien más. Llorar está bien.
       *[child]
            ¿Te tienen ahora en un lugar cerrado? Pregunta:

            - ¿Por qué estoy aquí?
            - ¿Hasta cuándo?
            - ¿Quién es mi abogada?
            - ¿Puedo llamar?
            - ¿Quién protege a la niñez aquí?

            Si no contestan, pregunta a otra persona. Anota qué dicen y el día.
        [teen]
            Si te tienen en un lugar cerrado, pregunta cinco cosas:

            - ¿Por qué estoy aquí?
            - ¿Hasta cuándo?
            - ¿Quién es mi abogada?
            - ¿Puedo llamar?
            - ¿Quién protege a la niñez aquí?

            Muchas veces no contestan. Pregunta a cada persona nueva y anota qué dice, su nombre y el día. El encierro es duro para el cuerpo y la mente. Puedes pedir un doctor.
        [guardian]
            ¿Están en un lugar cerrado? Pregunte cinco cosas:

            - ¿Por qué?
            - ¿Hasta cuándo?
            - ¿Quién es nuestra abogada?
            - ¿Podemos llamar?
            - ¿Quién protege a la niñez aquí?

            Muchas veces no contestan. Pregunte a cada persona nueva y anote qué dice, su nombre y el día. El encierro hace daño, aunque dure poco. Pida un doctor si la niña o el niño no duerme o no come.
    }
    .title =
        { $audience ->
            [young] Qué puedes preguntar
           *[child] Cinco cosas para preguntar
            [teen] Cinco cosas para preguntar
            [guardian] Cinco cosas para preguntar
        }

# Pantalla: mantener unida a la familia no es razón para encerrar.
not-locked-up-together =
    { $audience ->
       *[child]
            A veces encierran a toda la familia. Dicen: “Así su familia sigue unida”. No es una buena razón.

            Toda la familia debe estar en un lugar abierto. Di: “Queremos un lugar abierto para mi familia”.
        [teen]
            Tienes derecho a estar con tu familia. Eso no es razón para encerrarte. La regla pide un lugar abierto para toda la familia.

            A veces hacen elegir: encierro con tu familia, o afuera pero lejos de ella. Di: “Queremos un lugar abierto para toda la familia”. Pide una abogada antes de elegir.
        [guardian]
            Mantener unida a la familia no es razón para encerrar a una niña o un niño. La regla pide un lugar abierto para toda la familia.

            A veces hacen elegir: encierro para toda la familia, o la niña o el niño aparte. Diga: “Pedimos un lugar abierto para la familia”. Pida una abogada antes de elegir, y la razón por escrito.
    }
    .title = En familia, en un lugar abierto

# Pantalla: quién puede visitar y cómo quejarse.
not-locked-up-visits =
    { $audience ->
       *[child]
            Deben poder verte tu abogada, tu tutora o tutor, y la defensoría, que escucha quejas. Te puedes quejar si algo está mal.

            A veces no dejan. Pregunta: “¿Quién visita este lugar?”. Pide que le llamen.
        [teen]
            Deben poder visitarte tu abogada, tu tutora o tutor, y la defensoría, una oficina que escucha quejas. Puedes quejarte de la comida, el frío, los insultos o los golpes. Nadie debe castigarte por eso.

            A veces no dejan. Pregunta quién visita el lugar y cuéntaselo a solas.
        [guardian]
            Deben poder visitarles una abogada, la tutora o el tutor, y la defensoría, una oficina que escucha quejas. Usted y la niña o el niño pueden quejarse. Nadie debe castigarles por eso.

            A veces no dejan. Pregunte quién visita y cuándo. Hable a solas y diga qué pasó, dónde y qué día.
    }
    .title = Quién puede visitar

# Pantalla: el consulado cuando hay encierro. Es un derecho, no una obligación. Nunca “no le van a avisar”.
not-locked-up-your-country =
    { $audience ->
       *[child]
            El consulado es la oficina de tu país. Puedes llamar. También puedes decir que no.

            A veces le avisan igual. Di pronto: “Me da miedo mi gobierno. Por favor, no avisen a mi consulado”.

            Pide a una abogada que lo diga en el juzgado.
        [teen]
            Puedes llamar a tu consulado, la oficina de tu país. También puedes decir que no. ¿No sabes? Habla antes con una abogada.

            A veces le avisan igual, porque falta tutora o tutor. Di antes: “Me da miedo mi gobierno. Por favor, no avisen a mi consulado”. Pide a la abogada que se lo diga a la jueza o al juez.
        [guardian]
            Puede llamar al consulado. También puede decir que no. Si no sabe, hable antes con una abogada.

            El artículo 37 de la Convención de Viena pide avisarle cuando hace falta tutora o tutor. Si hay miedo, diga pronto: “Por favor, no avisen al consulado”. Pida a la abogada que se lo diga a la jueza o al juez.
    }
    .title =
        { $audience ->
           *[child] La oficina de tu país
            [teen] La oficina de tu país
            [guardian] La oficina de su país
        }

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
not-locked-up-call =
    { $audience ->
        [young]
            Muestra esto a una persona adulta de confianza.

            Di: “No me dejan salir de aquí. Llama conmigo, por favor”.

            No es tu culpa.
       *[child]
            Pide hacer una llamada. Llama a uno de estos contactos, o pide a alguien de confianza que llame.

            Di: “Tengo menos de 18 años y me tienen en un lugar cerrado. Necesito una abogada”. Di dónde estás.
        [teen]
            Pide hacer una llamada. Llama o escribe a uno de estos contactos, o pide a alguien de confianza que lo haga.

            Di: “Tengo menos de 18 años y me tienen en un lugar cerrado por mis papeles. Necesito una abogada”. Di dónde estás. Pregunta: “¿Qué tienen que contar a otros?”.
        [guardian]
            Pida hacer una llamada. Llame o escriba a uno de estos contactos, o pida a alguien de afuera que lo haga.

            Diga que tienen a una niña o un niño en un lugar cerrado por sus papeles. Pida una abogada y la oficina que protege a la niñez. Diga dónde está. Cuéntele qué pidió, y que puede tardar.
    }
    .title =
        { $audience ->
            [young] Pide ayuda
           *[child] Llama a alguien que te ayude
            [teen] Llama a alguien que te ayude
            [guardian] Pida ayuda ahora
        }
    .tap-afraid =
        { $audience ->
            [young] Tengo miedo de volver
           *[child] Tengo miedo de volver
            [teen] Tengo miedo de volver
            [guardian] Alguien tiene miedo de volver
        }
    .tap-rights =
        { $audience ->
            [young] Lo que me deben dar
           *[child] Mis derechos
            [teen] Mis derechos
            [guardian] Derechos de la niñez
        }
