### Recorrido: papeles y edad. Derechos sin papeles, guardar los papeles, nacimientos, dudas sobre la edad, cumplir 18, ayuda de un consulado.
### No es para young. El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente, sea o no de su familia.
### Un consulado es de un gobierno al que quien lee puede temer: sus contactos solo salen tras “no” en papers-and-age-one-question.

# Pantalla: los derechos valen sin papeles.
papers-and-age-without-papers =
    { $audience ->
       *[child]
            Tienes derechos aquí, con papeles o sin papeles. No tenerlos no es tu culpa.

            A veces te dicen que no por los papeles. Pregunta: “¿Por qué? ¿Quién me puede ayudar?”.
        [teen]
            Tienes derechos porque aún no cumples 18, no por un papel. No tener papeles no es tu culpa.

            No en todos los países te dan lo mismo, y hay oficinas que dicen que no. Pregunta por qué. Anota nombre y fecha. Luego pide ayuda legal gratis.
        [guardian]
            Una niña o un niño tiene derechos por ser niña o niño, no por un papel suyo o de usted.

            No en todos los países dan lo mismo, y hay oficinas que dicen que no. Pida la razón. Anote nombre y fecha. Luego pida ayuda legal gratis. Dígale que no es su culpa.
    }
    .title = Con papeles o sin papeles

# Pantalla: llevar los originales, tener copia, darlos solo a oficiales, no publicarlos.
papers-and-age-keep-them =
    { $audience ->
       *[child]
            Lleva tus papeles contigo. Toma una foto, si puedes. No la publiques.

            Hay gente que los quita para mandar sobre ti. Dalos solo a la policía o a migración. Pide el nombre y que te los devuelvan.
        [teen]
            Lleva contigo los papeles originales y guarda una foto que solo tú puedas ver. No la publiques ni la mandes a gente que no conoces.

            A veces un patrón, un guía o quien dice que ayuda los quiere guardar. Nadie los debe usar para mandar sobre ti. Dalos solo a agentes de policía o migración. Pide copia y nombre.
        [guardian]
            Lleve los papeles originales y guarde una foto a la mano. No la publique ni la mande a gente que no conoce.

            A veces un patrón, un guía o quien dice que ayuda los quiere guardar. Nadie los debe usar para mandar sobre ustedes. Delos solo a agentes de policía o migración. Pida copia, nombre y fecha.
    }
    .title =
        { $audience ->
           *[child] Guarda tus papeles
            [teen] Guarda tus papeles
            [guardian] Guarde los papeles
        }

# Pantalla: cada nacimiento se debe registrar, también el de un bebé que nace en el camino (aquí leen también madres y padres adolescentes).
papers-and-age-birth-paper =
    { $audience ->
       *[child]
            Cuando naces, lo deben anotar en un libro oficial. Así hay un papel con tu nombre: el acta o partida de nacimiento.

            Muchas niñas y niños no la tienen. No es tu culpa. Pregunta: “¿Cómo consigo la mía?”.
        [teen]
            Cada nacimiento se debe anotar pronto en el registro civil. Así hay un acta o partida: dice tu nombre, tu edad y de quién eres hija o hijo.

            A veces dicen que no por falta de papeles. Pide la razón y ayuda legal. ¿Tienes un bebé? Pide en el hospital un papel de que nació y guárdalo.
        [guardian]
            Cada nacimiento se debe anotar pronto en el registro civil, también si fue en el camino. Así hay un acta o partida: dice nombre, edad y de quién es hija o hijo.

            A veces dicen que no por falta de papeles. Pida la razón y ayuda legal. Pida en el hospital o a la partera un papel de que nació y guárdelo.
    }
    .title = El acta o partida de nacimiento

# Pantalla (pueden seguir datos del país): nacionalidad. Se entiende sin datos y vale en todas partes.
papers-and-age-nationality =
    { $audience ->
       *[child] Nacionalidad es decir de qué país eres. A veces el acta no basta para tenerla. Pregunta a una abogada.
        [teen] A veces el acta no basta para tener nacionalidad. Apátrida es quien no tiene ninguna: ningún país le cuenta como suyo. Pregunta a una abogada.
        [guardian] A veces el acta no basta para tener una nacionalidad. Apátrida es quien no tiene ninguna: ningún país le cuenta como suyo. Pregunte a una abogada.
    }
    .title = Nacionalidad

# Pantalla: el examen de edad va al final, con razones, con tutela y con un sí.
papers-and-age-age-doubt =
    { $audience ->
       *[child]
            A veces dudan de tu edad. Antes de un examen, deben ver tus papeles y hablar contigo.

            Te deben decir por qué y preguntar si quieres. Di: “Quiero aquí a mi tutora o tutor y a una abogada”.
        [teen]
            El examen de edad debe ir al final, y solo si hay una duda seria. Antes deben ver tus papeles, hablar contigo, explicarlo en tu idioma y preguntar si estás de acuerdo.

            A veces se lo saltan. Di tu edad. Pide primero tutora o tutor, abogada e intérprete. Pregunta: “¿Qué pasa si digo que no?”.
        [guardian]
            El examen de edad debe ir al final, y solo si hay una duda seria. Antes deben ver los papeles, hablar con la niña o el niño, explicarlo y preguntar si está de acuerdo.

            A veces se lo saltan. Muestre un papel con la edad. Pida tutora o tutor, abogada e intérprete, y pregunte qué pasa si dicen que no.
    }
    .title =
        { $audience ->
           *[child] Si dudan de tu edad
            [teen] Si dudan de tu edad
            [guardian] Si dudan de la edad
        }

# Pantalla: qué no puede tener un examen; la duda vale a favor; otra revisión; sin encierro mientras tanto. Palabras suaves sobre el cuerpo.
papers-and-age-age-rules =
    { $audience ->
       *[child]
            Nadie debe mirar tus partes íntimas para saber tu edad. Los rayos X van al final. ¿Hay duda? Te deben tratar como niña o niño.

            A veces no cumplen. Di: “No me quiero desvestir. Piénsenlo otra vez, por favor”.
        [teen]
            Deben usar más de una forma, los rayos X al final, y nunca mirar tus partes íntimas. La duda vale a tu favor. Mientras tanto, no te deben encerrar.

            A veces no cumplen. Puedes decir: “No me quiero desvestir”. ¿Está mal el resultado? Pregunta a una abogada cómo pedir que lo revisen.
        [guardian]
            Deben usar más de una forma, los rayos X al final, y nunca mirar las partes íntimas. La duda vale a favor de la niña o el niño. Mientras tanto, no le deben encerrar.

            A veces no cumplen. Puede negarse a desvestirse. Si el resultado está mal, pregunte pronto a una abogada cómo pedir que lo revisen.
    }
    .title = Reglas del examen de edad

# Pantalla (pueden seguir datos del país): quién decide sobre la edad aquí. Se entiende sin datos y vale en todas partes.
papers-and-age-age-here =
    { $audience ->
       *[child] Cada país lo hace distinto. Pregunta: “¿Quién decide mi edad aquí? ¿Quién puede estar conmigo?”.
        [teen] Cada país lo hace distinto. Pregunta: “¿Quién decide mi edad aquí? ¿Quién viene conmigo? ¿Cómo pido que lo revisen?”.
        [guardian] Cada país lo hace distinto. Pregunte a una abogada quién decide aquí, quién puede estar presente y cómo pedir que lo revisen.
    }
    .title = La edad en este país

# Pantalla para teen y guardian: prepararse para los 18. Nunca “no pueden”. El texto child es solo el de reserva y no se muestra.
papers-and-age-before-18 =
    { $audience ->
       *[child]
            Al cumplir 18, cambian algunas reglas.

            A veces lo preparan tarde. Puedes preguntar: “¿Qué cambia para mí?”.
        [teen]
            El día que cumples 18 pueden cambiar muchas cosas: tu casa, tu tutora o tutor, tus papeles, la escuela. Alguna ayuda se acaba ese día.

            A veces lo preparan tarde. Desde los 17, pregunta a tu abogada: “¿Dónde voy a vivir? ¿Qué tengo que pedir antes de cumplir años?”. Pide el plan por escrito.
        [guardian]
            El día que una niña o un niño cumple 18 pueden cambiar muchas cosas: casa, tutela, papeles, escuela. Alguna ayuda se acaba ese día.

            A veces lo preparan tarde. Desde los 17, pregunte a una abogada dónde va a vivir y qué hay que pedir antes del cumpleaños. Pida el plan por escrito y repásenlo con calma.
    }
    .title =
        { $audience ->
           *[child] Antes de cumplir 18
            [teen] Antes de cumplir 18
            [guardian] Antes de que cumpla 18
        }

# Pantalla (pueden seguir datos del país) para teen y guardian. Se entiende sin datos. El texto child no se muestra.
papers-and-age-eighteen-here =
    { $audience ->
       *[child] Cada país tiene sus reglas. Pregunta a una abogada: “¿Qué cambia a los 18?”.
        [teen] Cada país tiene sus reglas, y cambian. Pregunta pronto a una abogada: “¿Qué cambia aquí a los 18 y quién me ayuda después?”.
        [guardian] Cada país tiene sus reglas, y cambian. Pregunte pronto a una abogada qué cambia aquí a los 18 y quién ayuda después.
    }
    .title = Cumplir 18 en este país

# Pantalla: qué es un consulado; es un derecho, no un deber; a veces le avisan cuando buscan tutora o tutor.
papers-and-age-consulate =
    { $audience ->
       *[child]
            Un consulado es una oficina de tu país en otro país. Puede ayudar con papeles. Puedes llamar. También puedes decir que no.

            A veces le avisan sin preguntarte. ¿Eso te da miedo? Dilo pronto.
        [teen]
            Un consulado es una oficina de tu país en otro país. Puede ayudar con papeles. Puedes llamar y también puedes decir que no.

            Aun así, a veces le avisan de ti, por ejemplo para buscar quién sea tu tutora o tutor. Si eso te da miedo, dilo antes de que nombren a alguien.
        [guardian]
            Un consulado es una oficina de un país en otro país. Puede ayudar con papeles. Ustedes pueden llamar y también decir que no.

            Aun así, la Convención de Viena, artículo 37, pide avisarle si parece que hace falta tutora o tutor. Si ese gobierno es un peligro para la niña o el niño, dígalo antes.
    }
    .title =
        { $audience ->
           *[child] La oficina de tu país
            [teen] La oficina de tu país aquí
            [guardian] El consulado
        }

# Pregunta: única entrada a un consulado. No se pregunta qué pasó. “No sé” cuenta como sí.
papers-and-age-one-question =
    { $audience ->
       *[child]
            ¿Te da miedo el gobierno de tu país, o pediste protección en otro país?

            Hay niñas y niños que no pueden pedir ayuda a su gobierno sin peligro. No tienes que decir por qué.
        [teen]
            ¿Te da miedo el gobierno de tu país, o pediste protección en otro país?

            Hay personas que no pueden pedir ayuda a su gobierno sin peligro. Por eso preguntamos antes de mostrar un consulado. No tienes que decir por qué. ¿Tienes dudas? Elige “No sé”.
        [guardian]
            ¿Usted, la niña o el niño temen al gobierno de su país, o pidieron protección en otro país?

            Hay familias que no pueden pedir ayuda a su gobierno sin peligro. Por eso preguntamos antes de mostrar un consulado. No tiene que decir por qué. ¿Tiene dudas? Elija “No sé”.
    }
    .title = Antes, una pregunta
    .tap-yes = Sí, una de las dos cosas o ambas
    .tap-unknown = No sé o no quiero decirlo
    .tap-no = No, ninguna de las dos

# Final tras “sí” o “no sé”: una acción, ayuda legal y de refugio, nunca un consulado.
# El texto child cabe en los límites de young: quien cambia su edad a 6 a 9 dentro de este recorrido llega aquí.
papers-and-age-lawyer-first =
    { $audience ->
       *[child]
            Antes del consulado, llama aquí con alguien de confianza.

            ¿Te da miedo? Di: “Temo a mi gobierno. No avisen a mi consulado”.

            La abogada lo puede decir en el juzgado.
        [teen]
            Llama o escribe a uno de estos contactos antes de que alguien hable con tu consulado. Pregunta: “¿Quién va a leer lo que cuento?”.

            ¿Te da miedo? Dilo antes de que te nombren tutora o tutor: “Temo a mi gobierno. No avisen a mi consulado”. A veces avisan igual: pide a la abogada que lo diga en el juzgado.
        [guardian]
            Llame o escriba a uno de estos contactos antes de que alguien hable con el consulado. Pregunte quién va a leer lo que cuente.

            ¿Hay miedo? Dígalo antes de que nombren tutora o tutor: “Tememos a nuestro gobierno. No avisen al consulado”. A veces creen que deben avisar. Pida a la abogada que lo diga en el juzgado.
    }
    .title =
        { $audience ->
           *[child] Primero, una abogada
            [teen] Primero, una abogada
            [guardian] Primero, una abogada
        }
    .tap-people = Quién es quién
    .tap-afraid = Miedo de volver

# Final tras “no”: una acción, ayuda con papeles; entre los contactos puede haber un consulado.
papers-and-age-help-with-papers =
    { $audience ->
       *[child]
            Llama con alguien de confianza. Di: “Necesito ayuda con mis papeles”.

            Un consulado solo ayuda a gente de su país. ¿Te da miedo? Puedes parar.
        [teen]
            Llama o escribe a uno de estos contactos. Di: “Necesito ayuda con mis papeles”. Pregunta cuánto cuesta, cuánto tarda y a quién le van a contar.

            Un consulado solo ayuda a gente de su país. Puedes ir con una abogada o con alguien de confianza. Si te da miedo, puedes parar.
        [guardian]
            Llame o escriba a uno de estos contactos y diga qué papel hace falta. Pregunte cuánto cuesta, cuánto tarda y a quién le van a contar.

            Un consulado solo ayuda a gente de su país. Puede ir con una abogada. Si usted o la niña o el niño sienten miedo, pueden parar.
    }
    .title = Ayuda con los papeles
    .tap-people = Quién es quién
