### Who to call this minute. One action first, words to say, a second door. Cards with contacts are drawn by the
### program, with the line “Prueba con el siguiente” where there is a next one: the words never say where on the
### screen the cards stand or how many they are. Without a country the list may hold web pages only.
### Never: a promise of safety, “no te preocupes”, a question about what happened, a countdown.
### Tú for young, child and teen; usted for guardian; no gender of the reader.

# No country is known: buttons are the countries, “Saltar esto” (common-skip) too.
help-now-where =
    { $audience ->
        [young]
            ¿Hay peligro? Ve a donde haya gente. Pide ayuda a una persona adulta.

            Toca el país donde estás. Lo puedes saltar.
       *[child]
            ¿Hay peligro ahora? Ve a donde haya gente. Pide a una persona adulta que llame por ti.

            Toca el país donde estás. Así ves a quién llamar. ¿No sabes? Toca “Saltar esto”.
        [teen]
            ¿Hay peligro ahora? Ve a donde otras personas te vean. Pide a alguien que trabaje ahí que llame por ti.

            Elige el país donde estás. Así ves a quién llamar o escribir. ¿No sabes o no quieres decirlo? Toca “Saltar esto”.
        [guardian]
            ¿Hay peligro ahora? Lleve a la niña o al niño a donde haya gente. Pida a alguien que trabaje ahí que llame por ustedes.

            Elija el país donde está. Así ve a quién llamar o escribir. ¿No sabe o prefiere no decirlo? Toque “Saltar esto”.
    }
    .title =
        { $audience ->
            [young] ¿En qué país estás?
           *[child] ¿En qué país estás?
            [teen] ¿En qué país estás?
            [guardian] ¿En qué país está?
        }

# lint: NUM001 “I am a child” diría en español si es niña o niño: por eso la edad
# lint: NEG001 “alone” se dice sin nombrar el género: “no hay nadie conmigo”
# Contacts of the country are shown with this text, and four buttons.
help-now-first =
    { $audience ->
        [young]
            Llama a alguien de esta lista. O pide a una persona adulta que llame.

            Di: “Necesito ayuda, por favor”. Di cuántos años tienes.

            Luego toca lo que te pasa.
       *[child]
            Llama o escribe a alguien de esta lista. ¿No tienes teléfono o no contestan? Pide en una tienda que llamen por ti.

            Di: “Tengo menos de 18 años y necesito ayuda”. Di dónde estás.

            Luego toca lo que te pasa.
        [teen]
            Llama o escribe a alguien de esta lista. ¿No tienes saldo o no contestan? Pide a quien trabaje en una tienda o clínica que llame.

            Di: “Tengo menos de 18 años y necesito ayuda”. Di dónde estás. No tienes que decir más.

            Luego toca lo que te pasa y verás más ayuda.
        [guardian]
            Llame o escriba a alguien de esta lista. ¿No tiene saldo o no contestan? Pida a quien trabaje en una tienda o clínica que llame.

            Diga: “Necesitamos ayuda. Estoy con una niña o un niño”. Diga dónde están y qué necesitan primero.

            Luego toque lo que les pasa y verá más ayuda.
    }
    .title = Ayuda ahora
    .tap-hurt =
        { $audience ->
            [young] Me duele algo o me enfermé
           *[child] Me duele algo o me enfermé
            [teen] Me lastimaron o me enfermé
            [guardian] Hay una persona herida o enferma
        }
    .tap-followed =
        { $audience ->
            [young] Alguien me sigue o no me deja ir
           *[child] Alguien me sigue o no me deja ir
            [teen] Alguien me sigue o no me deja ir
            [guardian] Alguien nos sigue o no nos deja ir
        }
    .tap-feelings =
        { $audience ->
            [young] Quiero hacerme daño
           *[child] Quiero hacerme daño
            [teen] Quiero hacerme daño
            [guardian] Alguien quiere hacerse daño
        }
    .tap-lost =
        { $audience ->
            [young] Me perdí y no hay nadie conmigo
           *[child] Me perdí y no hay nadie conmigo
            [teen] Me perdí y no hay nadie conmigo
            [guardian] Se perdió una niña o un niño
        }

# Hurt or ill. Contacts are shown with this text.
help-now-hurt =
    { $audience ->
        [young]
            Dile a una persona adulta. O llama a alguien de esta lista.

            Di: “Me duele mucho. Quiero ver a un doctor”.

            ¿No contestan? Ve a una clínica. Pide ayuda ahí.
       *[child]
            Llama ya a alguien de esta lista. O pide a una persona adulta que llame.

            Di: “Necesito ver a un doctor”. Di dónde estás.

            ¿No contestan? Ve con una persona adulta a una clínica o a un hospital.
        [teen]
            Llama ya a alguien de esta lista, o pide a alguien cerca de ti que llame.

            Di: “Necesito ver a un doctor”. Di dónde estás.

            ¿No contestan? Ve a una clínica o a un hospital y di: “Necesito atención hoy”. Puedes pedir ver primero al doctor y responder otras preguntas después.
        [guardian]
            Llame ya a alguien de esta lista, o pida a alguien cerca que llame. Quédese con la niña o el niño.

            Diga: “Necesitamos un doctor”. Diga la edad y dónde están.

            ¿No contestan? Vaya a la clínica o al hospital más cercano y diga: “Necesita atención hoy”.
    }
    .title =
        { $audience ->
            [young] Pide un doctor
           *[child] Necesitas un doctor
            [teen] Necesitas un doctor
            [guardian] Necesitan un doctor
        }

# Someone follows or holds the person. Never tell them to run, to fight or to confront anyone.
help-now-followed =
    { $audience ->
        [young]
            Ve a una tienda u otro lugar con gente.

            Di: “Alguien me sigue. Ayuda, por favor”.

            ¿No te dejan ir? Llama a alguien de esta lista si nadie te oye.
       *[child]
            Ve a donde mucha gente te vea. Dile a quien trabaje ahí: “Alguien me sigue. Pida ayuda, por favor”.

            ¿No te dejan ir? Llama o escribe cuando nadie te oiga. Di dónde estás.
        [teen]
            Ve a donde mucha gente te vea. Dile a quien trabaje ahí: “Alguien me sigue. Pida ayuda, por favor”.

            ¿No te dejan ir? Llama o escribe cuando nadie lo note. Di: “No me dejan salir”. Di dónde estás o qué ves.
        [guardian]
            Lleve a la niña o al niño a un lugar con mucha gente. Diga a quien trabaje ahí: “Alguien nos sigue. Pida ayuda, por favor”.

            ¿No pueden salir? Llame o escriba cuando nadie lo note. Diga: “No nos dejan salir”. Diga dónde está o qué ve.
    }
    .title =
        { $audience ->
            [young] Ve con más gente
           *[child] Busca un lugar con gente
            [teen] Busca un lugar con gente
            [guardian] Busque un lugar con gente
        }

# Wants to hurt themselves. Plain, warm, no detail of any kind.
help-now-feelings =
    { $audience ->
        [young]
            Ve con una persona adulta que te trata bien.

            O llama a alguien de esta lista.

            Di: “Quiero hacerme daño. Quédate conmigo”.

            Mucha gente siente esto. Puede mejorar.
       *[child]
            Ve con una persona adulta de confianza, o llama a alguien de esta lista.

            Di: “Quiero hacerme daño. Quédese conmigo, por favor”.

            Muchas personas sienten esto. Puede mejorar. No es tu culpa.

            ¿No contestan? Ve a una clínica y dilo ahí.
        [teen]
            Habla con una persona ahora. Llama o escribe a alguien de esta lista, o ve con alguien de confianza. Quédate cerca de esa persona.

            Di: “Quiero hacerme daño. Quédate conmigo, por favor”. No tienes que explicar por qué.

            Muchas personas sienten esto y puede mejorar. ¿No contestan? Ve a una clínica o a un hospital y dilo ahí.
        [guardian]
            Si una niña o un niño quiere hacerse daño, quédese a su lado y escuche. Llame a alguien de esta lista y diga lo que pasa.

            ¿Usted siente lo mismo? Llame también. Puede decir: “Necesito hablar con alguien ahora”.

            Muchas personas sienten esto y puede mejorar. ¿No contestan? Vaya a una clínica o a un hospital y dígalo ahí.
    }
    .title =
        { $audience ->
            [young] Habla con alguien
           *[child] Habla con alguien ahora
            [teen] Habla con alguien ahora
            [guardian] Hablen con alguien ahora
        }

# lint: NEG001 “alone” se dice sin nombrar el género: “no hay nadie conmigo”
# Lost and alone; for guardians: a child is lost.
help-now-lost =
    { $audience ->
        [young]
            Quédate donde la gente te vea.

            Dile a quien trabaja ahí: “Me perdí. Ayuda, por favor”.

            O llama a alguien de esta lista.
       *[child]
            Quédate donde la gente te vea. Ve con alguien que trabaje ahí, como en una tienda.

            Di: “Me perdí y no hay nadie conmigo. Llame a la oficina que protege a la niñez”.

            O llama a alguien de esta lista.
        [teen]
            Quédate en un lugar con luz donde la gente te vea. Llama o escribe a alguien de esta lista.

            Di: “Tengo menos de 18 años. No hay nadie conmigo y no conozco este lugar”. Di qué ves cerca de ti.

            ¿No contestan? Pide a alguien que trabaje ahí que llame.
        [guardian]
            Quédese cerca del último lugar donde vio a la niña o al niño. Avise a quien trabaje ahí y pida a otra persona que busque.

            Llame a alguien de esta lista y diga: “Se perdió una niña” o “un niño”. Diga su edad, su ropa, el último lugar y la hora.

            ¿No contestan? Pida a alguien que trabaje ahí que llame.
    }
    .title =
        { $audience ->
            [young] Si te perdiste
           *[child] Si te perdiste
            [teen] Si te perdiste
            [guardian] Se perdió una niña o un niño
        }

# Where to wait for help. General sense only; promises nothing.
help-now-where-to-wait =
    { $audience ->
        [young]
            Espera donde haya luz y gente que te vea.

            Quédate cerca de alguien que trabaja ahí.

            ¿Algo te da miedo? Ve a otro lugar con gente.
       *[child]
            Espera en un lugar con luz y gente. Puede ser una tienda, una clínica, una escuela o una iglesia.

            Quédate cerca de alguien que trabaje ahí. Si algo te da miedo, ve a otro lugar.
        [teen]
            Espera en un lugar con luz y gente: una tienda, una clínica, una escuela, una iglesia o una terminal.

            Quédate cerca de quienes trabajan ahí. Ningún lugar es siempre seguro. Si alguien quiere llevarte lejos de la gente, puedes decir que no y quedarte donde te ven.
        [guardian]
            Espere en un lugar con luz y gente: una tienda, una clínica, una escuela, una iglesia o una terminal. Tenga a la niña o al niño siempre a la vista.

            Ningún lugar es siempre seguro. Si algo les da miedo, vayan a otro lugar con gente, sin separarse.
    }
    .title = Dónde esperar

# lint: NEG001 “si hacerlo no es peligroso” por “if that is safe for you”: nada se llama seguro
# How to leave, and what stays on the phone. “Salir rápido” is the button common-leave.
help-now-hide =
    { $audience ->
        [young]
            Toca “Salir rápido”. Así se tapa esto.

            Tu teléfono aún muestra llamadas y páginas.

            Una persona adulta que te trata bien te puede ayudar.
       *[child]
            Toca “Salir rápido” para tapar esto.

            En el teléfono quedan las llamadas, los mensajes y la lista de páginas o chats. Una persona adulta de confianza te puede ayudar a borrarlos.
        [teen]
            Toca “Salir rápido” para tapar esto al instante.

            En el teléfono quedan la lista de llamadas, los mensajes y la lista de páginas o chats. Los puedes borrar, si hacerlo no es peligroso.

            ¿Alguien revisa tu teléfono? Puedes pedir otro para llamar.
        [guardian]
            Toque “Salir rápido” para tapar esto al instante.

            En el teléfono quedan la lista de llamadas, los mensajes y la lista de páginas o chats. Los puede borrar, si hacerlo no es peligroso.

            ¿Alguien revisa su teléfono? Pida otro a una persona de confianza.
    }
    .title = Salir y tapar esto
    .tap-alone =
        { $audience ->
            [young] Estoy sin mi familia
           *[child] Estoy sin mi familia
            [teen] Estoy sin mi familia
            [guardian] Una niña o un niño está sin familia
        }
