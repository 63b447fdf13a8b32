### Recorrido: el teléfono. Contactos, fotos, amenazas y ofertas en línea; qué guardar y qué tapar.
### Fotos: nunca aconsejar guardar, copiar, mostrar, mandar ni bajar una (fila 5). Los títulos no delatan.
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente.

# Pantalla: en línea alguien puede ser otra persona.
safe-online-who-writes =
    { $audience ->
        [young]
            En un juego hay gente que miente. Una persona adulta puede decir: “Tengo ocho años”.

            No vayas a ver a esa persona. Pregunta a alguien adulto en quien confías.
       *[child]
            En línea se puede mentir sobre el nombre, la edad y la foto. Una amistad de un juego puede ser un adulto que quiere usarte.

            Tienes derecho a chatear y jugar. No vayas a ver a nadie sin una persona adulta de confianza.
        [teen]
            Tienes derecho a chatear, jugar y aprender en línea. Pero es fácil mentir sobre el nombre, la edad y la foto.

            Ten cuidado si alguien dice muy pronto que te ama, pide secretos, pregunta dónde estás o quiere ir por ti. Mira su perfil con una amistad. Si se van a ver, no vayas sin compañía.
        [guardian]
            La niñez tiene derecho a chatear, jugar y aprender en línea. Pero es fácil mentir sobre el nombre, la edad y la foto.

            Ponga atención si un contacto pide secretos, da regalos, pregunta dónde están o quiere verse. Pida a la niña o al niño que le enseñe cómo es el juego o el chat. Escuche sin enojo, así le puede contar más.
    }
    .title =
        { $audience ->
            [young] ¿Quién te escribe?
           *[child] ¿Quién te escribe?
            [teen] ¿Quién te escribe?
            [guardian] ¿Quién escribe?
        }

# Pantalla: fotos, secretos y dinero; el derecho a la vida privada. Grupos cerrados que piden fotos para entrar.
safe-online-pictures-secrets =
    { $audience ->
        [young]
            Tu cuerpo es tuyo. ¿Te piden una foto de tu cuerpo? ¿Te piden un secreto?

            Di que no. No es tu culpa. Dilo a alguien adulto en quien confías.
       *[child]
            Tu cuerpo, tus chats y tus fotos son tuyos. Es tu derecho a la vida privada.

            Hay gente que da regalos y luego pide fotos íntimas, secretos o dinero. No le debes nada. Puedes parar cuando quieras.

            No es tu culpa. Cuéntalo a alguien de confianza.
        [teen]
            Tu vida privada vale también en línea. Nadie debe presionarte por fotos, secretos o dinero, tampoco tu pareja. Puedes parar cuando quieras, también si antes dijiste que sí.

            Hay quien graba las llamadas, y hay grupos que piden fotos para entrar. Una foto enviada puede llegar a más gente. Si pasó, no es tu culpa.
        [guardian]
            La niñez tiene derecho a su vida privada, también en línea. Nadie debe presionar por fotos, secretos o dinero.

            Hay gente que primero da regalos. Hay grupos que piden fotos para entrar. Si la niña o el niño mandó algo, no es su culpa. Dígale: “Gracias por contarme”. No le quite el teléfono como castigo.
    }
    .title = Fotos, secretos y dinero

# Solo adolescentes. Va antes de las pantallas sobre amenazas con fotos.
safe-online-private-gate =
    Las pantallas que siguen son privadas. Hablan de amenazas y de fotos de tu cuerpo.

    Ábrelas solo si quieres y si nadie más ve tu pantalla. Decir que no también está bien.
    .title = Pantallas privadas
    .tap-show = Verlas
    .tap-no = No, seguir sin verlas

# Pantalla: amenazas con una foto, cuatro pasos. Los contactos aparecen junto a este texto.
safe-online-threat =
    { $audience ->
        [young]
            ¿Alguien te da miedo por el teléfono? No es tu culpa.

            No le respondas. No borres el chat. Dilo hoy a alguien adulto en quien confías.
       *[child]
            ¿Te amenazan con una foto? No es tu culpa. Pedir ayuda no te mete en problemas.

            - No respondas más.
            - No pagues.
            - No borres el chat.
            - Dilo a alguien de confianza o de esta lista.
        [teen]
            Quien te amenaza hace mal, no tú. No te metes en problemas por pedir ayuda.

            - No respondas más ni mandes nada.
            - No pagues.
            - Deja el chat como está.
            - Habla con alguien de confianza o de esta lista. Luego reporta y bloquea.

            ¿Piensas en hacerte daño? Toca “Necesito ayuda ahora”.
        [guardian]
            Quien amenaza con una foto hace mal. La niña o el niño no se mete en problemas por pedir ayuda.

            - No respondan ni manden nada más.
            - No paguen.
            - Dejen el chat como está.
            - Llame a alguien de esta lista. Luego reporte y bloquee.

            Quédese cerca. ¿Habla de hacerse daño o de no vivir? Toque “Necesito ayuda ahora”.
    }
    .title =
        { $audience ->
            [young] Hay ayuda
           *[child] Cuatro pasos que ayudan
            [teen] Cuatro pasos que ayudan
            [guardian] Cuatro pasos que ayudan
        }

# Pantalla: qué guardar como prueba y la regla de la foto (fila 5a, 5b). Dice “puede ser”: la ley de cada país está por verse.
safe-online-what-to-keep =
    { $audience ->
       *[child]
            No borres el chat. Anota el nombre, la aplicación y el día.

            No copies la foto ni la mandes, tampoco a una amistad ni a esta guía. Puede ser un delito.

            Déjala donde está. Pregunta en una línea de ayuda qué guardar.
        [teen]
            No borres el chat. Anota el nombre, la aplicación y el día. Haz capturas solo de las palabras y del nombre.

            No copies la foto ni la mandes a nadie, tampoco a una amistad ni a esta guía. Puede ser un delito. Déjala donde está. En una línea de ayuda te dicen qué guardar.
        [guardian]
            No borren el chat. Anote el nombre, la aplicación y el día. Haga capturas solo de las palabras y del nombre.

            No busque, copie, guarde ni mande la foto, tampoco como prueba. Puede ser un delito. Déjela donde está. La policía o una línea de ayuda le dice qué guardar.
    }
    .title = Qué guardar

# Pantalla: Take It Down (fila 5c), nombre propio del servicio. Nunca “bájala primero”.
safe-online-take-down =
    { $audience ->
       *[child]
            Take It Down es un servicio gratis para fotos íntimas tuyas. No pide tu nombre. La foto no sale de tu teléfono.

            La foto tiene que estar en tu teléfono. No sirve en chats cerrados. ¿No la tienes? No la busques. Llama a una línea de ayuda.
        [teen]
            Take It Down es un servicio gratis para fotos íntimas de antes de tus 18 años. No pide tu nombre y la foto no se manda.

            Tiene límites. Sirve si la foto aún está en tu propio teléfono. No sirve en chats cerrados. Si no la tienes, no la busques. Pregunta en una línea de ayuda.
        [guardian]
            Take It Down es un servicio gratis para fotos íntimas de antes de los 18 años. No pide nombres y la foto no se manda.

            Tiene límites. Sirve si la foto aún está en el teléfono de la niña o el niño. No sirve en chats cerrados. Si no la tienen, no la busquen. Pregunte en una línea de ayuda.
    }
    .title = Un servicio gratis

# Pantalla: ofertas de trabajo, regalos o viajes en juegos y chats.
safe-online-offers-online =
    { $audience ->
       *[child]
            En juegos y chats hay quien ofrece trabajo, regalos o un viaje. A veces es para usar a niñas y niños.

            ¿Te apura? ¿Te pide hablar en otra aplicación? Muestra la oferta a alguien de confianza. Responde después.
        [teen]
            También en juegos y chats te ofrecen trabajo o viajes. Hay ofertas reales, y hay gente que solo quiere usarte.

            Pide el nombre, la dirección y qué trabajo es. ¿Te apura, no responde o quiere hablar en otra aplicación? Muestra la oferta a alguien de confianza antes de aceptar.
        [guardian]
            También en juegos y chats ofrecen trabajo o viajes, hasta a niñas y niños pequeños. Hay gente que solo quiere usarles.

            Pregunte a la niña o al niño qué le ofrecen ahí. Revise el nombre, la dirección y el trabajo con una línea de ayuda. Desconfíe si le apuran o quieren hablar en otra aplicación.
    }
    .title = Ofertas en juegos y chats

# Pantalla: ubicación, papeles, clave.
safe-online-place-papers =
    { $audience ->
       *[child]
            Tu teléfono puede mostrar dónde estás. Puedes apagar la ubicación. Una foto de la calle o la escuela también lo muestra.

            Hay gente que pide tus papeles o tu clave. No se los des. Antes de mandar papeles, pregunta a una persona adulta de confianza.
        [teen]
            Tu teléfono y tus fotos pueden mostrar dónde estás. Apaga la ubicación, o compártela con una persona de confianza.

            Hay gente que pide fotos de tus papeles o tu clave, y luego usa tu nombre. Guarda tu clave para ti. ¿Una oficina pide papeles? Pregunta cómo se llama y revisa primero si es real.
        [guardian]
            El teléfono y las fotos pueden mostrar dónde están. Apague la ubicación, o compártala con una persona de confianza. No publique fotos de la niña o el niño.

            Hay gente que pide papeles o la clave, y luego usa su nombre. ¿Una oficina pide papeles? Pregunte cómo se llama y revise primero si es real.
    }
    .title =
        { $audience ->
           *[child] Dónde estás y tus papeles
            [teen] Dónde estás y tus papeles
            [guardian] Dónde están y sus papeles
        }

# Pantalla: teléfono compartido, perdido, robado o bloqueado.
safe-online-shared-phone =
    { $audience ->
       *[child]
            ¿Usas el teléfono de otra persona? Cierra tu cuenta al terminar. ¿Es tuyo? Pon una clave que solo tú sepas.

            ¿Se perdió o te lo robaron? ¿Alguien lo bloqueó? Cambia tus claves en otro teléfono. Pide ayuda a alguien de confianza.
        [teen]
            Si usas el teléfono de otra persona, cierra tu cuenta cada vez y no guardes la clave. En el tuyo, pon una clave que solo tú sepas.

            ¿Se perdió, te lo robaron o lo bloquearon por dinero? Cambia tus claves en otro teléfono. Avisa a tus contactos, para que nadie los engañe con tu nombre.
        [guardian]
            En un teléfono de otra persona, cierre su cuenta cada vez y no guarde la clave. En el suyo, ponga una clave. Anote en papel dos números importantes.

            ¿Se perdió, lo robaron o lo bloquearon por dinero? Cambie sus claves en otro teléfono. Avise a sus contactos, para que nadie los engañe con su nombre.
    }
    .title = Teléfono compartido o perdido

# Pantalla: tapar esta guía, pero guardar el chat de la amenaza. “Salir rápido” es el botón common-leave.
safe-online-hide-this =
    { $audience ->
       *[child]
            “Salir rápido” tapa esta guía. En el teléfono aún queda la lista de páginas o chats. Puedes borrar ahí la guía.

            Guarda el chat de una amenaza: te puede servir. ¿Te revisan el teléfono? Pregunta antes a alguien de confianza.
        [teen]
            “Salir rápido” tapa esta guía al instante. No borra todo. Puedes quitar esta página o chat de la lista, si hacerlo no es peligroso.

            Guarda el chat de una amenaza: es tu prueba. ¿Alguien revisa tu teléfono? Una lista vacía puede llamar su atención. Usa el teléfono de alguien de confianza.
        [guardian]
            “Salir rápido” tapa esta guía al instante. No borra todo. Puede quitar esta página o chat de la lista, si hacerlo no es peligroso.

            Guarde el chat de una amenaza: es su prueba. ¿Alguien revisa su teléfono? Una lista vacía puede llamar su atención. Use el teléfono de alguien de confianza.
    }
    .title = Tapar esta guía

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
safe-online-one-person =
    { $audience ->
        [young]
            No hiciste nada malo. Muestra esto a una persona adulta en quien confías.

            Di: “Alguien me escribe. Necesito ayuda”.
       *[child]
            Cuéntalo a alguien de confianza, o llama o escribe a alguien de esta lista.

            Di: “Alguien me da miedo en línea. Necesito ayuda”. No tienes que mostrar fotos. Tú eliges qué contar.
        [teen]
            Habla con una persona de confianza, o llama o escribe a alguien de esta lista.

            Di: “Tengo menos de 18 años. Alguien me presiona en línea”. No tienes que mostrar fotos. Antes de contar más, pregunta: “¿Qué tienen que contar a otros?”. Tú eliges cuánto contar.
        [guardian]
            Llame o escriba a alguien de esta lista. Diga: “Presionan a una niña o un niño en línea. ¿Qué hacemos?”. No muestre ni mande fotos. Pregunte qué tienen que contar a otros.

            Dígale a la niña o al niño a quién llama y por qué. Dígale: “No es tu culpa”.
    }
    .title =
        { $audience ->
            [young] Muestra esto
           *[child] Habla con una persona
            [teen] Habla con una persona
            [guardian] Hable con una persona
        }
    .tap-offers =
        { $audience ->
            [young] ¿Es una trampa?
           *[child] ¿Esta oferta es una trampa?
            [teen] ¿Esta oferta es una trampa?
            [guardian] ¿Esta oferta es una trampa?
        }
    .tap-hurt =
        { $audience ->
            [young] Alguien me hace daño
           *[child] Si alguien me hace daño o me usa
            [teen] Si alguien me hace daño o me usa
            [guardian] Si hacen daño a una niña o un niño
        }
