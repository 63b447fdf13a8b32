### Recorrido: cama, comida, escuela y juego. Qué pedir y qué no hace nunca un buen lugar: regla, realidad, siguiente paso.
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente, sea o no de su familia.
### Ningún texto dice qué debe hacer una escuela u oficina de un país: eso está en la ficha del país.

# Pantalla: una cama para hoy.
bed-school-play-bed-tonight =
    { $audience ->
        [young]
            Debes dormir en una cama segura.

            A veces no hay lugar. No es tu culpa.

            Dile a una maestra: “Necesito una cama para hoy”.
       *[child]
            Te deben buscar una cama segura para hoy, con papeles o sin papeles.

            A veces no hay lugar. Pregunta: “¿Quién más tiene una cama para mí?”.

            Espera donde haya gente. No te vayas a la casa de alguien que no conoces.
        [teen]
            Si no tienes casa, te deben dar un lugar seguro para dormir, con papeles o sin papeles. Una familia o una casa pequeña es mejor que un albergue grande.

            Muchas veces no hay lugar. Pregunta: “¿Quién más tiene una cama?”. Si te la ofrece alguien que no conoces, di que no y quédate donde haya gente.
        [guardian]
            Una niña o un niño debe tener una cama segura, con papeles o sin papeles. La familia debe poder quedarse junta.

            Muchas veces no hay lugar, o separan a hombres y mujeres. Pregunte: “¿Dónde podemos dormir juntos?”. Si los separan, pregunte por qué, cuánto tiempo y cómo llamar y visitar.
    }
    .title = Una cama para hoy

# Pantalla: a quién pedir una cama. Debajo salen los datos del país: tiene que ser corta.
bed-school-play-bed-here =
    { $audience ->
       *[child] Pregunta en un albergue o en la oficina que protege a la niñez: “¿Hay cama para mí?”.
        [teen] Di en un albergue o en la oficina que protege a la niñez: “Tengo menos de 18. ¿Hay cama para mí? ¿A quién más llaman?”.
        [guardian] Pregunte en un albergue o en la oficina que protege a la niñez: “¿Hay lugar para dormir juntos? Si no, ¿a quién más pueden llamar?”.
    }
    .title = Quién puede buscar una cama

# Pantalla: lo que nunca hace un buen albergue.
bed-school-play-good-shelter =
    { $audience ->
        [young]
            En una buena casa nadie te pega. Nadie te quita tus cosas.

            A veces pasa. No es tu culpa.

            Cuéntalo a alguien de confianza. También un secreto que se siente mal.
       *[child]
            En un buen albergue nadie:

            - te pega ni te encierra
            - te toca si no quieres
            - te hace trabajar por una cama
            - te impide pedir ayuda

            A veces pasa. No es tu culpa. Cuéntalo a una persona adulta de afuera.
        [teen]
            En un buen albergue nadie:

            - te pega, te amenaza o te encierra
            - te pide dinero, trabajo o sexo
            - se queda con tus papeles
            - te pone a dormir con gente adulta que no conoces

            A veces pasa. No es tu culpa. Anota nombre y fecha. Cuéntalo afuera, a una línea de ayuda o una abogada.
        [guardian]
            En un buen albergue nadie:

            - pega o encierra a una niña o un niño
            - pide dinero, trabajo o sexo por una cama
            - se queda con sus papeles
            - pone a niñas y niños a dormir con gente adulta desconocida

            A veces pasa. Quédese cerca, también de noche. Anote nombre y fecha. Avise a la oficina que protege a la niñez y pida otro lugar.
    }
    .title =
        { $audience ->
            [young] Una buena casa
           *[child] Cómo es un buen albergue
            [teen] Lo que un buen albergue no hace
            [guardian] Lo que un buen albergue no hace
        }

# Pantalla: comida, ropa, dinero (seguridad social). La ayuda humanitaria es gratis.
bed-school-play-food =
    { $audience ->
       *[child]
            Te hace falta comida, agua limpia, jabón y ropa. Los puedes pedir. La ayuda humanitaria es gratis.

            Hay quien pide trabajo, un beso o un secreto. No es tu culpa. Di que no, si puedes. Cuéntalo a una persona adulta de confianza.
        [teen]
            Tienes derecho a lo que hace falta para vivir: comida, agua, ropa, jabón, toallas para la regla. La ayuda humanitaria es gratis. Algunos países dan dinero a las familias: se llama seguridad social.

            Hay quien pide a cambio dinero, trabajo o sexo. No se permite. No es tu culpa. Di que no, si puedes, y avisa a una línea de ayuda.
        [guardian]
            La niñez tiene derecho a lo que hace falta para vivir: comida, agua, ropa, jabón, pañales. La ayuda humanitaria es gratis. Algunos países dan dinero a las familias: se llama seguridad social. Pregunte quién lo recibe y si cambia algo en sus papeles.

            Si alguien pide a cambio dinero, trabajo o sexo, diga que no, si puede, y avise a otra oficina.
    }
    .title = Comida, ropa y dinero

# Pantalla: escuela con papeles o sin papeles. La ley de cada país está en su ficha.
bed-school-play-school =
    { $audience ->
       *[child]
            Naciones Unidas dice: la escuela es para cada niña y cada niño, con papeles o sin papeles.

            A veces te dicen que no. No es tu culpa. Ve otra vez con una persona adulta, o prueba en otra escuela. Di: “Quiero aprender”.
        [teen]
            Para Naciones Unidas, la escuela es para cada niña, niño y adolescente, con papeles o sin papeles, también si perdiste unos años.

            Cada país tiene sus reglas, y a veces te dicen que no. Pide la razón por escrito. Si te piden papeles de migración, pregunta por qué y pide consejo antes de responder.
        [guardian]
            Para Naciones Unidas, la escuela es para cada niña y cada niño, con papeles o sin papeles, también si perdió unos años.

            Cada país tiene sus reglas, y a veces dicen que no. Pida la razón por escrito. Si le piden papeles de migración, pregunte por qué y pida consejo antes de responder.
    }
    .title = La escuela

# Pantalla: qué preguntar en la escuela. Debajo salen los datos del país: tiene que ser corta.
bed-school-play-school-here =
    { $audience ->
       *[child] Pregunta en una escuela pública cerca de ti: “¿Puedo entrar aquí? ¿Qué tengo que traer?”.
        [teen] Pregunta en una escuela pública cerca de ti: “¿Puedo entrar ya? ¿Y si me falta un papel? ¿Hay un examen?”.
        [guardian] Pregunte en una escuela pública cercana: “¿Puede entrar ya? ¿Y si falta un papel? ¿Hay un examen para saber a qué grado va?”.
    }
    .title = Qué preguntar en la escuela

# Pantalla: ayuda con el idioma del lugar.
bed-school-play-new-language =
    { $audience ->
       *[child]
            Puedes aprender el idioma poco a poco. El tuyo lo puedes seguir hablando.

            Hay gente que se burla o habla muy rápido. Es injusto. Di: “Más despacio, por favor”. Pregunta en la escuela quién te ayuda.
        [teen]
            Tienes derecho a hablar tu idioma. Una buena escuela te ayuda a aprender el nuevo.

            Muchas no tienen clases para eso. Pregunta: “¿Quién me ayuda con el idioma? ¿Hay alguien aquí que hable el mío?”. Con el doctor o en una oficina, pide intérprete, que lo dice en tu idioma.
        [guardian]
            La niña o el niño tiene derecho a hablar su idioma. Háblenlo en familia.

            Muchas escuelas no ayudan con el idioma nuevo. Pregunte: “¿Quién le ayuda a aprenderlo?”. En la clínica o en una oficina, pida intérprete. Así la niña o el niño no tiene que traducir lo difícil.
    }
    .title = Ayuda con el idioma

# Pantalla: juego, descanso, fe, idioma y cultura propios.
bed-school-play-play =
    { $audience ->
        [young]
            Jugar y aprender: eso es para ti. Puedes cantar y rezar a tu manera.

            A veces no hay juguetes.

            Di: “¿Puedo jugar o dibujar aquí?”.
       *[child]
            Tienes derecho a jugar y a descansar. También a tu fe, tus canciones y tus fiestas.

            Hay gente que se burla o lo prohíbe. No es justo. Pregunta: “¿Cuándo podemos jugar? ¿Dónde puedo rezar?”.
        [teen]
            Tienes derecho a tiempo libre, deporte y música, y a tu fe y tu cultura. Nadie debe obligarte a dejarlas.

            En algunos albergues lo olvidan o lo prohíben. Pide hora y lugar para jugar, rezar, cocinar algo de tu tierra o estar con amistades.
        [guardian]
            La niñez tiene derecho a jugar, a descansar, y a su fe y su cultura. Jugar no es un lujo: ayuda a crecer y calma.

            En algunos albergues no hay dónde. Pida hora y lugar. Una canción, un juego o una oración de su tierra no cuesta nada.
    }
    .title =
        { $audience ->
            [young] Jugar y aprender
           *[child] Jugar, tu fe y tus costumbres
            [teen] Jugar, tu fe y tu cultura
            [guardian] Juego, fe y cultura
        }

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
# lint: NEG001 “alone” es aquí “sin mi familia”, como en help-now
bed-school-play-ask-today =
    { $audience ->
        [young]
            ¿Qué te falta? ¿Una cama? ¿Comida? ¿Ir a la escuela?

            Muestra esto a una persona adulta en quien confías. Di: “Llama conmigo, por favor”.
       *[child]
            Elige lo que más te hace falta hoy. Llama a uno de estos contactos, o pide a alguien de confianza que llame.

            Di: “Tengo menos de 18 años. Necesito una cama”, o comida, o escuela. ¿Dicen que no? Prueba con otro.
        [teen]
            Elige lo que más te hace falta hoy. Llama o escribe a uno de estos contactos y di: “Tengo menos de 18 años y necesito…”. No tienes que decir más.

            Si te dicen que no, pregunta: “¿Quién más me puede ayudar hoy?”. Anota el nombre y prueba con otro.
        [guardian]
            Elija lo que más hace falta hoy. Llame o escriba a uno de estos contactos y diga: “Estoy con una niña o un niño. Necesitamos…”. Diga la edad y dónde están.

            Si dicen que no, pregunte: “¿Quién más puede ayudar hoy?”. Anote el nombre y pruebe con otro.
    }
    .title =
        { $audience ->
            [young] Pide ayuda
           *[child] Pide una cosa hoy
            [teen] Pide una cosa hoy
            [guardian] Pida una cosa hoy
        }
    .tap-alone =
        { $audience ->
            [young] Estoy sin mi familia
           *[child] Estoy sin mi familia
            [teen] Estoy sin mi familia
            [guardian] Una niña o un niño sin familia
        }
    .tap-health =
        { $audience ->
            [young] Me siento mal
           *[child] Mi cuerpo y lo que siento
            [teen] Mi cuerpo y lo que siento
            [guardian] La salud y lo que sienten
        }
