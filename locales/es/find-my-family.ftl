### Flow: find my family (encontrar a la familia). Una llamada, una búsqueda y qué queda en privado. Antes de cualquier contacto: ¿es seguro que sepan?
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente, y para madres, padres y familiares que le buscan.

# Pantalla: una llamada gratis, pero primero la pantalla que sigue (¿es seguro?).
find-my-family-free-call =
    { $audience ->
        [young]
            Te deben ayudar a hablar con tu familia. Di a una maestra: “Quiero llamar”.

            ¿Dicen que no? Ve con alguien más.

            Antes de llamar, toca “Siguiente”.
       *[child]
            Tienes derecho a hablar con tu familia. En un albergue o en la Cruz Roja muchas veces puedes llamar gratis.

            A veces dicen que no. Pídela a otra persona. Antes de llamar, lee la pantalla que sigue.
        [teen]
            Tienes derecho a hablar con tu familia. Muchas veces puedes llamar gratis desde un albergue, una clínica o la Cruz Roja.

            Hay lugares que lo niegan, o alguien oye lo que dices. Pregunta: “¿Puedo llamar? ¿Quién me oye?”. Lee antes la pantalla que sigue: una llamada puede mostrar dónde estás.
        [guardian]
            La niña o el niño tiene derecho a hablar con su familia. Pida una llamada gratis en un albergue, una clínica o la Cruz Roja.

            Hay lugares que lo niegan, o alguien oye. Pregunte cuándo puede llamar y quién oye. Antes de llamar, lean la pantalla que sigue: una llamada puede mostrar dónde están.
    }
    .title =
        { $audience ->
            [young] Llamar gratis
           *[child] Pide una llamada gratis
            [teen] Pide una llamada gratis
            [guardian] Pida una llamada gratis
        }

# Pregunta antes de cualquier contacto. Nunca el porqué. “No sé” y “Prefiero no decirlo” llevan a la misma pantalla.
find-my-family-is-it-safe =
    { $audience ->
        [young]
            ¿Está bien que tu familia sepa dónde estás?

            Unos dicen que sí. A otros les da miedo. Las dos cosas están bien.
       *[child]
            ¿Es seguro para ti que tu familia sepa dónde estás? ¿Y para tu familia?

            Puedes decir sí, no o no sé. No tienes que decir por qué.
        [teen]
            ¿Es seguro, para ti y para tu familia, que sepan dónde estás? Piensa también en quién vive ahí, quién ve su teléfono y quién les puede obligar a hablar.

            Puedes confiar en una persona y en otra no. “No sé” también vale, y puedes cambiar de idea.
        [guardian]
            ¿Es seguro, para la niña o el niño y para la familia, que sepan dónde está? Piense también en quién ve su teléfono o les puede obligar a hablar.

            Pregúntele a solas: “¿Quién puede saber dónde estás?”. No pregunte por qué. “No sé” también vale.
    }
    .title =
        { $audience ->
            [young] Antes de llamar
           *[child] Antes de llamar
            [teen] Antes de llamar
            [guardian] Antes de llamar
        }
    .tap-yes = Sí, pueden saber
    .tap-no = No, o no sé bien
    .tap-looking = Busco a una niña o un niño
    .tap-unsaid = Prefiero no decirlo

# Nadie debe buscar contra lo que quiere la niña o el niño. Los contactos (ningún servicio de búsqueda) aparecen junto a este texto.
find-my-family-not-safe =
    { $audience ->
        [young]
            No tienes que llamar. No es tu culpa.

            Di a una persona adulta de confianza: “No quiero que me encuentren”. Muéstrale esto.
       *[child]
            Puedes decir que no. Nadie debe buscar si eso te pone en peligro.

            A veces buscan sin preguntarte.

            Llama a uno de estos contactos, o pide a alguien de confianza que llame. Di: “Me da miedo que me encuentren”.
        [teen]
            Puedes decir que no, o parar la búsqueda después. Ninguna búsqueda debe ponerte en peligro, ni a tu familia.

            A veces buscan sin preguntar. Llama pronto a uno de estos contactos y di: “No llamen a mi familia. Me da miedo que me encuentren”. Pregunta antes qué tienen que contar a otros. No tienes que decir por qué.
        [guardian]
            La niña o el niño puede decir que no. Ninguna búsqueda debe ponerle en peligro, ni a su familia.

            A veces buscan sin preguntar. Llame a uno de estos contactos y pregunte qué tienen que contar a otros. Diga: “Tiene miedo de que le encuentren. Anótelo, por favor”. Mientras, no llame, no publique y no conteste mensajes.
    }
    .title =
        { $audience ->
            [young] Puedes decir que no
           *[child] Puedes decir que no
            [teen] Tú eliges quién sabe
            [guardian] La niña o el niño puede decir que no
        }
    .tap-someone-else =
        { $audience ->
            [young] Quiero encontrar a otra persona
           *[child] Quiero encontrar a otra persona
            [teen] Quiero encontrar a otra persona
            [guardian] Queremos encontrar a otra persona
        }
    .tap-hurts = Alguien lastima o amenaza

# Búsqueda de la Cruz Roja y la Media Luna Roja: gratis, privada, decide la niña o el niño. No se promete que encuentren a alguien.
find-my-family-red-cross =
    { $audience ->
        [young]
            La Cruz Roja busca familias. Es gratis. Tú puedes decir: “Ya no busquen”.

            Hay gente que miente. Pide dinero o tu foto. Di que no.
       *[child]
            La Cruz Roja busca familias, gratis. Tú eliges a quién buscan. Puedes pedir que paren.

            A veces tarda mucho, y a veces no encuentran a nadie. Pregunta: “¿Quién va a ver lo que digo?”.
        [teen]
            La Cruz Roja y la Media Luna Roja buscan familiares en muchos países, gratis. Lo que dices debe quedar en privado. Tú eliges a quién buscan y quién puede saber dónde estás.

            Puede tardar mucho, y a veces no encuentran a nadie. Pregunta antes: “¿Quién va a ver esto? ¿Puedo parar después?”.
        [guardian]
            La Cruz Roja y la Media Luna Roja buscan familiares en muchos países, gratis. Lo que cuenten debe quedar en privado. ¿La niña o el niño está con usted? Pregúntele a quién buscar y quién puede saber dónde está.

            Puede tardar, y a veces no encuentran a nadie. Pregunte quién verá los datos y si pueden parar.
    }
    .title =
        { $audience ->
            [young] Quién busca
           *[child] La Cruz Roja busca
            [teen] Una búsqueda gratis y privada
            [guardian] Una búsqueda gratis y privada
        }

# Qué pide el servicio de búsqueda. Esta guía no lo pide ni lo guarda.
find-my-family-what-to-have =
    { $audience ->
       *[child]
            Te van a preguntar por la persona que buscas:

            - nombre completo
            - día y lugar en que nació
            - cómo se llaman su mamá y su papá
            - dónde y cuándo hablaron por última vez

            ¿No sabes todo? Pide la búsqueda igual. No lo escribas aquí.
        [teen]
            Ten listo esto sobre la persona que buscas:

            - nombre completo y el de su mamá y su papá
            - día y lugar en que nació
            - dónde y cuándo hablaron por última vez
            - una foto, solo para la búsqueda

            Hay quien quiere saberlo todo. Puedes decir “no sé”. No escribas nada de esto aquí.
        [guardian]
            Tenga listo esto sobre la persona que buscan:

            - nombre completo y el de su madre y su padre
            - día y lugar en que nació
            - dónde y cuándo hablaron por última vez
            - una foto, solo para la búsqueda

            Guárdelo en papel. Hay quien quiere saberlo todo, pero con una parte ya se puede pedir. No lo escriba aquí.
    }
    .title =
        { $audience ->
           *[child] Qué te van a preguntar
            [teen] Qué tener a la mano
            [guardian] Qué tener a la mano
        }

# Quienes venden una búsqueda, y las fotos en internet.
find-my-family-no-finders =
    { $audience ->
       *[child]
            La ayuda de verdad es gratis. Hay quien dice: “Págame y te los encuentro”. No pagues. Guarda tus papeles.

            No subas tu foto ni el lugar donde estás. Lo puede ver gente que miente.

            ¿Ya la subiste? No es tu culpa. Pide ayuda para borrarla.
        [teen]
            La ayuda de verdad es gratis. Si alguien te pide dinero, sexo, trabajo o tus papeles por buscar, di que no y cuéntalo a alguien de confianza.

            Si subes tu foto, tu nombre o tu lugar, también lo ve gente que puede usarlo en tu contra. ¿Ya lo subiste? No hiciste nada malo. Bórralo y cuéntalo cuando pidas la búsqueda.
        [guardian]
            La ayuda de verdad es gratis. No pague ni dé papeles a quien le ofrece buscar, aunque parezca saber mucho.

            Si publica la foto, el nombre o el lugar de una niña o un niño, también lo ve gente que puede hacer daño. ¿Ya lo publicó? Pasa mucho. Bórrelo y cuéntelo cuando pida la búsqueda.
    }
    .title =
        { $audience ->
           *[child] No pagues ni subas fotos
            [teen] Sin pagar y sin publicar
            [guardian] Sin pagar y sin publicar
        }

# Solo guardian: una madre, un padre o familiar busca a una niña o un niño. A veces la oficina no puede decir dónde está.
find-my-family-ask-for-child =
    { $audience ->
       *[child] Tu mamá o tu papá también te pueden buscar. A veces la oficina no dice dónde estás. Puede pasar un mensaje.
        [guardian]
            Puede preguntar por una niña o un niño en la oficina que protege a la niñez y en la Cruz Roja. Dé nombre, edad, idioma y cómo llamarle a usted.

            Muchas oficinas no dicen dónde está, para proteger a la niña o al niño. Pida que le den su mensaje y una llamada. ¿No tiene papeles? Pregunte antes quién verá su nombre.
    }
    .title =
        { $audience ->
           *[child] También te pueden buscar
            [guardian] ¿Busca a una niña o un niño?
        }

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
# lint: NEG001 “Estoy sin mi familia”: “solo” o “sola” diría si lee una niña o un niño
find-my-family-start-search =
    { $audience ->
        [young]
            Muestra esto a una persona adulta de confianza.

            Di: “Quiero encontrar a mi familia”. Di quién puede saber dónde estás.
       *[child]
            Llama ahora a uno de estos contactos, o pide a alguien de confianza que llame.

            Di: “Tengo menos de 18 años. Busco a mi familia”. Di quién puede saber dónde estás. ¿Tardan? Pregunta cuándo llamar otra vez.
        [teen]
            Llama o escribe ahora a uno de estos contactos, con alguien de confianza si quieres. Di: “Tengo menos de 18 años y busco a mi familia”.

            Di quién puede saber dónde estás y quién no. Pregunta qué tienen que contar a otros. ¿No te contestan? Pregunta otra vez, las veces que quieras.
        [guardian]
            Llame o escriba ahora a uno de estos contactos. Diga quién busca a quién y qué quiere la niña o el niño. Diga quién puede saber dónde está y quién no.

            Pregunte qué tienen que contar a otros. Anote nombre y fecha. Puede tardar: cuéntele qué hizo y cuándo preguntará otra vez.
    }
    .title =
        { $audience ->
            [young] Pide ayuda
           *[child] Pide que busquen
            [teen] Pide la búsqueda
            [guardian] Pida la búsqueda
        }
    .tap-alone =
        { $audience ->
            [young] Estoy sin mi familia
           *[child] Estoy sin mi familia
            [teen] Estoy sin mi familia
            [guardian] Una niña o un niño está sin familia
        }
    .tap-plan =
        { $audience ->
            [young] Un plan para mí
           *[child] Quién decide sobre mí
            [teen] Quién decide sobre mí
            [guardian] Quién decide y cómo
        }
