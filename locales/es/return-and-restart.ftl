### Flow: return and restart (volver y empezar de nuevo). Qué debe pasar antes, el viaje, la llegada y quién ayuda si allá no es seguro.
### El texto guardian es para una persona adulta que cuida a una niña, un niño o adolescente. Nunca: “nadie puede regresarte”.

# Pantalla: nadie debe presionar. Antes se miran las otras opciones.
return-and-restart-no-push =
    { $audience ->
        [young]
            Primero te deben preguntar. ¿Quieres volver? ¿Es bueno para ti?

            A veces te apuran. Di: “Primero quiero hablar”.
       *[child]
            Nadie te debe presionar para volver. Antes deben ver qué es lo mejor para ti. También deben ver otras opciones.

            A veces te apuran. Di: “Primero quiero una abogada”. ¿Te da miedo volver? Dilo ya.
        [teen]
            Nadie te debe presionar para volver. Solo debe pasar si es lo mejor para ti. Antes deben ver si puedes quedarte o vivir con familia en otro lugar.

            Hay países que regresan a niñas y niños demasiado pronto. Pide una abogada antes del viaje. Si te da miedo volver, dilo ya a cualquier agente.
        [guardian]
            Nadie debe presionar a una niña o un niño para volver. Solo debe pasar si es lo mejor. Antes deben ver si puede quedarse o vivir con familia en otro lugar.

            Hay países que regresan demasiado pronto a niñas y niños. Pida una abogada antes del viaje. Si les da miedo volver, díganlo ya a cualquier agente.
    }
    .title = ¿Volver?

# Pantalla: lo que muchas veces pasa de otra manera; abajo están los datos del país.
return-and-restart-in-practice =
    { $audience ->
       *[child] No siempre pasa lo que dice la regla. Pregunta a una abogada: “¿Qué pasa aquí?”.
        [teen] No siempre pasa lo que dice la regla. Pregunta a una abogada o en un albergue cómo es aquí ahora.
        [guardian] No siempre pasa lo que dice la regla. Pregunte a una abogada o en un albergue cómo son aquí los regresos.
    }
    .title = Cómo suele ser aquí

# Pantalla: qué se debe saber de la familia y del lugar antes de un viaje.
return-and-restart-check-first =
    { $audience ->
       *[child]
            Antes del viaje deben saber:

            - ¿De verdad es tu familia?
            - ¿Quieren que llegues?
            - ¿Hay cama, comida y doctor?
            - ¿Alguien ahí hace daño a niñas y niños?

            A veces miran muy poco. Pregunta: “¿Quién habló con mi familia?”.
        [teen]
            Antes del viaje deben saber:

            - ¿De verdad es tu familia y quiere que llegues?
            - ¿Quién vive ahí? ¿Alcanza para comida y doctor?
            - ¿Alguien ahí te puede hacer daño o aprovecharse de ti?

            A veces miran muy poco. Pregunta: “¿Quién fue y qué vio?”. Di lo que sabes, si quieres.
        [guardian]
            Antes del viaje deben saber:

            - ¿De verdad es su familia y le va a recibir?
            - ¿Quién vive ahí? ¿Alcanza para comida y doctor?
            - ¿Alguien ahí le puede hacer daño o aprovecharse?

            A veces miran muy poco. Pregunte quién fue y qué vio. La niña o el niño puede hablar de esto a solas.
    }
    .title =
        { $audience ->
           *[child] Qué deben ver antes
            [teen] Qué deben ver antes
            [guardian] Qué deben ver antes
        }

# Pantalla: tres veces sí; ni firma ni dinero antes de hablar con tutora o tutor y abogada.
return-and-restart-before-you-sign =
    { $audience ->
        [young]
            Puedes decir que no. Puedes decir qué quieres.

            A veces piden tu nombre en un papel. Di: “Primero pregunto a quien me ayuda”.
       *[child]
            Te deben preguntar a ti, a tu tutora o tutor y a tu familia. Todos deben decir que sí. Tú puedes decir que no.

            A veces te apuran o te ofrecen dinero. No firmes ni lo tomes todavía. Di: “Primero quiero hablar con una abogada”.
        [teen]
            Los buenos programas te preguntan a ti, a tu tutora o tutor y a tu familia. Siguen solo si todos dicen que sí. Puedes decir que no.

            A veces te apuran para firmar o te ofrecen dinero para que te vayas. Una firma puede quitarte otras opciones. Di: “Contesto después de hablar con una abogada”. Pregunta hasta cuándo puedes cambiar de idea.
        [guardian]
            Los buenos programas preguntan a la niña o al niño, a su tutora o tutor y a la familia. Siguen solo si todos dicen que sí. La niña o el niño puede decir que no.

            A veces apuran para firmar u ofrecen dinero para que se vayan. Una firma puede quitar otras opciones. Hable antes con abogada e intérprete. Pregunte hasta cuándo pueden cambiar de idea.
    }
    .title =
        { $audience ->
            [young] Primero pregunta
           *[child] Antes de firmar
            [teen] Antes de firmar
            [guardian] Antes de firmar
        }

# Pantalla: alguien acompaña, alguien conocido espera; papeles y medicinas.
return-and-restart-trip =
    { $audience ->
        [young]
            Alguien debe viajar contigo. Debe llevarte con alguien que conoces.

            A veces espera otra persona. Di: “No sé quién es”.
       *[child]
            Alguien debe viajar contigo y llevarte con quien conoces. Pregunta quién es. Lleva tus papeles, medicinas y números de teléfono.

            A veces espera la persona equivocada. Di: “No sé quién es”. Quédate con quien viajó contigo.
        [teen]
            Una persona adulta debe viajar contigo y llevarte con alguien que conoces. Pregunta quién va, quién espera y cuándo. Lleva papeles, notas de la escuela, medicinas y teléfonos en un papel.

            A veces no llega nadie, o llega la persona equivocada. Dilo y quédate con quien viajó contigo.
        [guardian]
            Una persona adulta debe viajar con la niña o el niño y llevarle con alguien que conoce. Pregunte quién va y quién espera. Preparen papeles, notas de la escuela, medicinas y teléfonos en un papel.

            A veces no llega nadie, o llega la persona equivocada. Practiquen qué decir: “No sé quién es”.
    }
    .title = El viaje

# Pantalla: la llegada. Vale por sí sola; debajo aparecen los datos del país.
return-and-restart-arrival =
    { $audience ->
       *[child] Pregunta ya: “¿Quién me recibe? ¿Dónde duermo?”. ¿No llega nadie? Pide ir a la oficina que protege a la niñez.
        [teen] Pregunta antes del viaje quién te recibe, de qué oficina, y dónde duermes. ¿No llega nadie? Pide la oficina que protege a la niñez.
        [guardian] Pregunte antes del viaje quién recibe a la niña o al niño, y dónde va a dormir. ¿No llega nadie? Pida la oficina que protege a la niñez.
    }
    .title =
        { $audience ->
           *[child] Quién te recibe
            [teen] Quién te recibe
            [guardian] Quién les recibe
        }

# Pantalla: escuela, salud, papeles y cómo se puede sentir.
return-and-restart-start-again =
    { $audience ->
       *[child]
            Debe haber ayuda con la escuela, el doctor y los papeles. A veces tarda. Di: “¿Quién me ayuda ahora?”.

            Tu casa puede sentirse rara. Hay gente que se burla. No es tu culpa. Di cómo te sientes a alguien de confianza.
        [teen]
            Te deben ayudar con la escuela, la salud y los papeles, y preguntar qué quieres hacer. Muchas veces la ayuda tarda o dura poco. Pide un nombre y un número.

            Tu casa puede sentirse rara, y hay gente que habla mal. Es normal sentir tristeza o enojo al principio. Habla con alguien de confianza y pide ayuda si dura.
        [guardian]
            Deben ayudar con la escuela, la salud y los papeles. Muchas veces la ayuda tarda o dura poco. Pida un nombre y un número. Lleve notas de la escuela y vacunas.

            Al principio puede haber tristeza, enojo o silencio, y hay gente que habla mal. Escuche, hagan una rutina y pida ayuda si dura.
    }
    .title = Empezar de nuevo

# Pantalla: trabajo y deudas. Una deuda no da derecho a retener a una persona ni sus papeles.
return-and-restart-work-and-debts =
    { $audience ->
       *[child]
            ¿Alguien quiere que paguen el viaje? Eso es una deuda. No es tu culpa.

            Nadie debe encerrarte, quitarte tus papeles ni ponerte a trabajar por eso. Hay quien lo hace. Cuéntalo a alguien de confianza.

            El trabajo peligroso no es para niñas ni niños.
        [teen]
            Una deuda por el viaje no es tu culpa. A nadie le da derecho a encerrarte, quitarte los papeles o ponerte a trabajar.

            Hay quien lo hace, o te dice que viajes otra vez. Pregunta a una abogada o una línea de ayuda. ¿Quieres trabajar? Pregunta desde qué edad. Nada peligroso antes de los 18.
        [guardian]
            Una deuda por el viaje no da derecho a encerrar a una niña o un niño, quitarle los papeles o ponerle a trabajar.

            Hay quien lo hace, o presiona a la familia. Pregunte a una abogada antes de pagar o aceptar algo. Nada peligroso antes de los 18. Pregunte desde qué edad puede trabajar.
    }
    .title = Trabajo y deudas

# Última pantalla: una sola acción, antes del viaje o después. Los contactos aparecen junto a este texto.
return-and-restart-not-safe-there =
    { $audience ->
        [young]
            ¿Tienes miedo? No es tu culpa.

            Muestra esto a una persona adulta de confianza. Di: “Tengo miedo. Llama conmigo, por favor”.
       *[child]
            ¿Algo te da miedo, antes del viaje o allá? No es tu culpa. Puedes pedir ayuda otra vez.

            Llama a uno de estos contactos, o pide a alguien de confianza que llame. Di: “Aquí tengo miedo”.
        [teen]
            ¿No es seguro para ti, antes del viaje o allá? No hiciste nada malo. Puedes pedir ayuda otra vez.

            Llama o escribe a uno de estos contactos. Pregunta: “¿Qué tienen que contar a otros?”. Di: “No es seguro para mí”. Tú eliges cuánto contar. Habla con esas personas antes de irte por tu cuenta.
        [guardian]
            Si no es seguro para la niña o el niño, antes del viaje o allá, pueden pedir ayuda otra vez. Hacen bien en pedirla.

            Llame o escriba a uno de estos contactos antes de viajar otra vez. Pregunte qué tienen que contar a otros. Diga: “No es seguro”. Cuéntele qué está haciendo usted.
    }
    .title =
        { $audience ->
            [young] Pide ayuda
           *[child] Si no es seguro
            [teen] Si no es seguro
            [guardian] Si no es seguro
        }
    .tap-plan =
        { $audience ->
            [young] Un plan para mí
           *[child] Quién decide sobre mí
            [teen] Quién decide sobre mí
            [guardian] Quién decide y cómo
        }
    .tap-family =
        { $audience ->
            [young] Encontrar a mi familia
           *[child] Encontrar a mi familia
            [teen] Encontrar a mi familia
            [guardian] Encontrar a la familia
        }
    .tap-afraid = Miedo de volver
