### Recorrido: policía o migración habla con una niña, un niño o adolescente: qué decir, qué pedir, qué no firmar.
### El texto guardian es para una persona adulta que está con la niña o el niño. Nunca aconsejar mentir, correr o resistirse.

# Pantalla: decir la edad y con quién está.
first-contact-say-your-age =
    { $audience ->
        [young]
            Di cuántos años tienes. Di quién va contigo.

            A veces no te oyen. Dilo otra vez. Di: “Necesito ayuda, por favor”.
       *[child]
            Frente a la policía o migración tienes tus propios derechos, también con tu familia. Di: “Tengo menos de 18 años”. Di quién va contigo.

            A veces no te creen. Dilo otra vez. Muestra un papel o una foto, si tienes.
        [teen]
            Frente a la policía o migración tienes tus propios derechos, también si vas con tu familia. Di primero que tienes menos de 18 años y con quién viajas.

            A veces no te creen. Dilo a cada agente y muestra un papel o una foto. ¿Alguien te pidió decir otra edad? La verdadera te puede traer más ayuda.
        [guardian]
            Frente a la policía o migración, cada niña y niño tiene sus propios derechos, también si va con su familia. Diga primero su edad. Diga con verdad quién es usted.

            A veces no le creen. Muestre los papeles o fotos que tenga. Si los quieren separar, pregunte por qué y quién lo decide.
    }
    .title =
        { $audience ->
            [young] Di tu edad
           *[child] Primero di tu edad
            [teen] Primero di tu edad
            [guardian] Primero, la edad
        }

# Pantalla: el idioma propio.
first-contact-language =
    { $audience ->
       *[child]
            Deben hablarte en un idioma que entiendas. Intérprete es quien lo dice en tu idioma.

            Muchas veces no hay. No digas que sí si no entiendes. Di qué idioma hablas y pide: “Necesito intérprete”.
        [teen]
            Tienes derecho a intérprete: alguien que lo dice en tu idioma. También puedes pedir que sea otra persona.

            Muchas veces no hay, o usan un idioma que entiendes a medias. Di cuál es el tuyo y pide: “No entiendo bien. Necesito intérprete”. No digas que sí por cortesía.
        [guardian]
            La niña o el niño tiene derecho a intérprete: alguien que lo dice en su idioma. No debe traducir para personas adultas.

            Muchas veces no hay. Diga qué idiomas hablan y pida: “No entendemos bien. Necesitamos intérprete”. No diga que sí por cortesía.
    }
    .title =
        { $audience ->
           *[child] Pide tu idioma
            [teen] Pide tu idioma
            [guardian] Pida hablar en su idioma
        }

# Pantalla: deben llamar a la oficina que protege a la niñez. Quién llega primero cambia de un país a otro; lo pone el programa debajo.
first-contact-child-office =
    { $audience ->
       *[child] Deben llamar a la oficina que protege a la niñez. Pregunta: “¿Ya llamaron? ¿Quién viene?”. Si no contestan, pregunta otra vez.
        [teen] Deben llamar pronto a la oficina que protege a la niñez. Pregunta: “¿Ya llamaron? ¿Quién viene y cuándo?”. Si no contestan, pregunta a otra persona.
        [guardian] Si una niña o un niño va por su cuenta, deben llamar a la oficina que protege a la niñez. Pregunte si llamaron y quién viene. Anótelo.
    }
    .title = La oficina que protege a la niñez

# Pantalla: el miedo de volver y el consulado, dicho pronto. Sin prometer que nadie avisa.
first-contact-going-back =
    { $audience ->
       *[child]
            ¿Te da miedo volver? Dilo a la policía o migración. Todavía no tienes que decir por qué.

            A veces avisan al consulado, la oficina de tu país. Puedes decir que no.

            Di pronto: “Me da miedo mi gobierno. Por favor, no avisen a mi consulado”.
        [teen]
            Si te da miedo volver, dilo a cualquier agente. Tus razones las puedes dar después, en privado.

            Puedes llamar a tu consulado, la oficina de tu país aquí. También puedes decir que no. A veces le avisan igual. Di pronto: “Me da miedo mi gobierno. Por favor, no avisen a mi consulado”.
        [guardian]
            Si tienen miedo de volver, dígalo a cualquier agente. Las razones se pueden dar después, en privado.

            Puede llamar al consulado y también decir que no. A veces le avisan igual. Diga pronto: “La niña o el niño teme a su gobierno. Por favor, no avisen al consulado”. Pida a la abogada que lo diga en el juzgado.
    }
    .title =
        { $audience ->
           *[child] Sobre volver a tu país
            [teen] Sobre volver a tu país
            [guardian] Sobre volver a su país
        }

# Pantalla: no firmar lo que no se entiende. Para la edad más baja, aquí se pide también el idioma.
first-contact-signing =
    { $audience ->
        [young]
            ¿Quieren que pongas tu nombre en un papel? Puedes esperar.

            A veces te apuran. Di: “No entiendo. Quiero a alguien que hable como yo”.
       *[child]
            No tienes que firmar lo que no entiendes. Pide que te lo lean en tu idioma.

            A veces te apuran. Di: “Primero quiero una abogada”. Ella sabe de leyes y te ayuda. ¿Ya firmaste? Cuéntale.
        [teen]
            No tienes que firmar lo que no entiendes. Con una firma puedes aceptar que te manden de regreso.

            A veces te apuran o dicen que no es nada. Di: “Quiero leerlo en mi idioma, con una abogada”. Si ya firmaste, cuéntaselo a una abogada. Todavía puedes decir que tienes miedo.
        [guardian]
            Nadie tiene que firmar lo que no entiende. Con una firma se puede aceptar el regreso de usted o de la niña o el niño.

            A veces apuran o dicen que no es nada. Diga: “Queremos leerlo en nuestro idioma, con una abogada”. Si ya firmó, hable pronto con una abogada. Todavía puede decir que tienen miedo.
    }
    .title = Antes de firmar

# Pantalla: copias, nombres y fechas.
first-contact-copies =
    { $audience ->
       *[child]
            Pide una copia de cada papel. O pregunta: “¿Puedo tomar una foto?”.

            A veces dicen que no. Anota el nombre, la oficina y el día. Muéstralo a tu abogada o a alguien de confianza.
        [teen]
            Puedes pedir copia de cada papel, o preguntar si puedes tomar una foto.

            Si dicen que no, anota el nombre, la oficina, la fecha y lo que te dijeron. Después puede ser difícil acordarse. Muestra tus notas a tu abogada, tutora o tutor. Lleva tus papeles contigo.
        [guardian]
            Puede pedir copia de cada papel, o preguntar si puede tomar una foto.

            Si dicen que no, anote el nombre, la oficina, la fecha y lo que le dijeron. Guárdelo con el acta o partida de nacimiento. Si se quedan con un papel, pida un recibo.
    }
    .title =
        { $audience ->
           *[child] Guarda una copia
            [teen] Copias, nombres y fechas
            [guardian] Copias, nombres y fechas
        }

# Pantalla: por qué preguntan por trabajo, deudas y miedo. Ninguna respuesta prueba nada por sí misma; callar tampoco.
first-contact-why-they-ask =
    { $audience ->
       *[child]
            Te pueden preguntar por trabajo, deudas o miedo. Deben hacerlo para ver qué ayuda te hace falta.

            A veces preguntan frente a otra gente. Di: “Quiero hablar en privado, con una abogada”. También puedes decir “no sé”.
        [teen]
            Te pueden preguntar por trabajo, deudas o miedo. Lo correcto es en privado y para ver qué ayuda necesitas. Una sola respuesta no prueba nada, y callar tampoco.

            A veces preguntan frente a otra gente. Di: “Quiero responder en privado, con una abogada”. También puedes decir “no sé”.
        [guardian]
            Pueden preguntar por trabajo, deudas o miedo. Lo correcto es en privado y para ver qué ayuda hace falta. Una sola respuesta no prueba nada, y callar tampoco.

            A veces preguntan frente a otra gente. Pida que hablen con la niña o el niño en privado, con tutora o tutor y abogada. Deje que responda con sus palabras.
    }
    .title = Por qué preguntan tanto

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
first-contact-call =
    { $audience ->
        [young]
            Muestra esto a una persona adulta de confianza.

            Di: “Llama a quien cuida a niñas y niños. Quédate conmigo”.

            ¿No tienes teléfono? Pide ayuda a la policía.
       *[child]
            Di: “Quiero llamar para pedir ayuda”. Luego llama a uno de estos contactos, o pide a alguien de confianza que llame.

            Di: “Tengo menos de 18 años. Estoy con la policía o migración. ¿Puede venir alguien?”.
        [teen]
            Pide hacer una llamada. Llama o escribe a uno de estos contactos, o pide a alguien de confianza que lo haga.

            Pregunta antes: “¿Qué tienen que contar a otros?”. Luego di: “Tengo menos de 18 años y necesito una abogada”. Di dónde estás. ¿No te dejan? Pide otra vez más tarde.
        [guardian]
            Pida hacer una llamada. Llame o escriba a uno de estos contactos. Pregunte antes qué tienen que contar a otros.

            Diga dónde está y que policía o migración habla con una niña o un niño. Pida una abogada y la oficina que protege a la niñez. Hable con calma y cuéntele qué sigue.
    }
    .title =
        { $audience ->
            [young] Pide que llamen
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
    .tap-closed-place =
        { $audience ->
            [young] La puerta está cerrada con llave
           *[child] Me tienen en un lugar cerrado
            [teen] Me tienen en un lugar cerrado
            [guardian] Nos tienen en un lugar cerrado
        }
