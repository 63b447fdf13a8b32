### Datos: Estados Unidos. Los huecos se llenan con datos del país; aquí no se escribe ninguno.

# De la policía de frontera a la oficina de niñez, en unas horas.
# lint: NEG001 “sin familia” es “alone” sin nombrar el género
fact-us-first-body =
    { $audience ->
       *[child] En { $hours } horas, la policía de frontera te debe llevar con { $office }, la oficina de niñez. ¿Te da miedo regresar? Dilo primero.
        [teen] Si vas sin familia, la policía de frontera te debe llevar con { $office } en { $hours } horas. ¿Eres de México o Canadá? Di pronto si temes regresar.
        [guardian] En { $hours } horas, la policía de frontera debe entregar a { $office } a quien va sin familia. De México o Canadá les pueden regresar: digan pronto si hay miedo.
    }

# La oficina de la niñez sin familia; la familia puede dejar un recado.
fact-us-protection-body =
    { $audience ->
       *[child] { $office } es la oficina de la niñez sin familia. No debe decir por teléfono dónde estás. ¿Alguien te da miedo? Dilo.
        [teen] { $office } cuida a la niñez sin familia. Tu familia puede dejar sus datos; no deben decirle dónde estás. ¿Alguien te da miedo? Dilo.
        [guardian] { $office } cuida a la niñez sin familia. Madres y padres pueden dejar sus datos, y los pasa al albergue. No debe decir dónde está la niña o el niño.
    }

# Con familiares que no son madre o padre pueden llevar a un albergue.
fact-us-shelter =
    { $audience ->
       *[child] ¿Vas con tía, abuela o hermano grande? Pueden llevarte a una casa de { $office }. Di: “Quiero llamarles”.
        [teen] Aunque vayas con tía, abuelo o hermano adulto, te pueden llevar a un albergue de { $office }. Di quién te cuida y pide llamar.
        [guardian] Si usted no es madre ni padre, pueden llevar a la niña o al niño a un albergue de { $office }. Diga quién es, muestre papeles y pida llamar.
    }

# No hay abogada gratis por ley; hay organizaciones que ayudan gratis.
fact-us-lawyer =
    { $audience ->
       *[child] El juzgado no tiene que darte abogada gratis. Hay grupos que ayudan gratis. Pregunta: “¿Quién puede ser mi abogada?”.
        [teen] El juzgado no tiene que pagarte abogada. Hay organizaciones que ayudan gratis, pero su dinero va y viene. Pide una pronto.
        [guardian] El juzgado no tiene que pagar abogada para la niña o el niño. Hay organizaciones gratis, pero su dinero va y viene. Pida pronto, y a varias.
    }

# Cuánto cuesta pedir asilo.
fact-us-asylum-where =
    { $audience ->
       *[child] Pedir asilo puede costar { $fee } dólares, y { $yearly } cada año. Pregunta a una abogada quién lo paga.
        [teen] Pedir asilo puede costar { $fee } dólares, y { $yearly } más cada año. Antes de pagar, pregunta a una abogada si te toca. No pagues a gente desconocida.
        [guardian] Pedir asilo puede costar { $fee } dólares, y { $yearly } más cada año. Antes de pagar, pregunte a una abogada si toca. No pague a gente desconocida.
    }

# El plazo no debe valer para la niñez sin familia; se discute.
fact-us-asylum-limit =
    { $audience ->
       *[child] Hay un plazo de { $years } año. Si vas sin familia, no debe contar, pero se discute. Pide pronto, y pide igual después.
        [teen] Hay un plazo de { $years } año. No debe valer si vas sin familia, pero se discute. Habla pronto con una abogada. ¿Pasó más? Pide igual.
        [guardian] Hay un plazo de { $years } año. No debe valer para la niñez sin familia, pero se discute. Hable pronto con una abogada. ¿Pasó más? Pida igual.
    }

# Otro papel, si madre o padre hizo daño o dejó a la niña o al niño.
fact-us-asylum-paper =
    { $audience ->
       *[child] Antes de los { $age } puede haber un papel para ti: { $name }. Cuesta { $fee } dólares. Pregunta a una abogada.
        [teen] Si tu madre o padre te hizo daño o te dejó, pregunta por { $name } antes de los { $age }. Decide un juzgado; cuesta { $fee } dólares. Pide abogada.
        [guardian] Si madre o padre hizo daño o dejó a la niña o al niño, pregunte por { $name }, antes de los { $age }. Decide un juzgado; cuesta { $fee } dólares.
    }

# La escuela pública debe recibir a cada niña y niño, con o sin papeles.
fact-us-school =
    { $audience ->
       *[child] La escuela pública te debe recibir, con o sin papeles. ¿Preguntan por papeles? Antes de responder, habla con alguien que ayude.
        [teen] La escuela pública te debe recibir, con o sin papeles. Si preguntan por papeles, pregunta por qué y pide consejo antes de responder.
        [guardian] La escuela pública debe recibir a la niña o al niño, con o sin papeles. Si preguntan por papeles, pregunte por qué y pida consejo antes de responder.
    }

# Urgencias para cada persona; lo demás depende del estado.
fact-us-health =
    { $audience ->
       *[child] En una emergencia, un hospital con urgencias te tiene que atender. ¿Otra cosa? Pregunta en un centro de salud.
        [teen] En una emergencia, un hospital con sala de urgencias te tiene que atender. Lo demás depende del estado: pregunta en un centro de salud.
        [guardian] En una emergencia, un hospital con sala de urgencias tiene que atender. Lo demás depende del estado: pregunte en un centro de salud qué ofrecen y cuánto cuesta.
    }

# Antes del cumpleaños: pedir el plan por escrito.
fact-us-turning-18 =
    { $audience ->
       *[child] Pregunta a tu abogada: “¿A dónde voy cuando sea grande?”. Pide el plan por escrito.
        [teen] No esperes a tu cumpleaños. Pregunta ya a tu abogada: “¿A dónde voy ese día?”. Pide el plan por escrito.
        [guardian] No espere al cumpleaños. Pregunte ya a la abogada a dónde irá ese día la persona joven. Pida el plan por escrito.
    }

# La oficina revisa a quien puede recibir a la niña o al niño.
fact-us-sponsor =
    { $audience ->
       *[child] { $office } busca una persona adulta con quien puedas vivir, y revisa quién es. Di si te da miedo esa persona.
        [teen] { $office } revisa a quien te puede recibir: papeles, familia, a veces la casa. Ahora tarda más. Di a solas si le tienes miedo.
        [guardian] { $office } revisa a quien quiere recibir: papeles, ingresos, familia, a veces la casa. Ahora es más estricto y comparte datos: hable antes con una abogada.
    }

# Audiencias y nueva dirección: qué debe hacer quien cuida.
fact-us-carer =
    { $audience ->
       *[child] Si te mudas, el juzgado debe saberlo en { $days } días hábiles. Pide a quien te cuida que avise.
        [teen] ¿Te mudas? Avisa al juzgado en { $days } días hábiles. Revisa tu audiencia cada semana: si faltas, pueden ordenar tu regreso. Pide ayuda.
        [guardian] Vayan al juzgado, la escuela y el doctor. ¿Se mudan? Avise al juzgado en { $days } días hábiles. Revise la audiencia cada semana: si faltan, pueden ordenar el regreso.
    }

# Ofertas de dinero por irse: primero una abogada.
fact-us-return-desk =
    { $audience ->
       *[child] ¿Te ofrecen dinero por regresar? Di: “Primero quiero una abogada”. Ofrecían { $amount } dólares desde los { $age }.
        [teen] Desde los { $age }, ofrecieron { $amount } dólares por regresar. Un juzgado tiene que aceptar. Puedes decir que no. Habla con una abogada antes de responder.
        [guardian] Ofrecieron { $amount } dólares por regresar, desde los { $age } años. Un juzgado tiene que aceptar. Se puede decir que no. Hable con una abogada antes de firmar.
    }

# El tiempo en los albergues se alargó.
fact-us-practice =
    { $audience ->
       *[child] Muchas niñas y niños esperan unos { $months } meses con { $office }. No es tu culpa. Pregunta: “¿Qué falta?”.
        [teen] Muchas personas de tu edad pasan unos { $months } meses con { $office }. No es tu culpa. Pregunta qué falta y quién lo hace, y pide abogada.
        [guardian] Muchas niñas y niños pasan unos { $months } meses con { $office }. Pregunte por escrito qué falta. Dígale que no es su culpa.
    }
