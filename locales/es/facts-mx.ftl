### Datos: México. Los huecos se llenan con datos del país; aquí no se escribe ninguno.

# A quién se avisa primero: migración avisa a la oficina de protección.
fact-mx-first-body =
    { $audience ->
       *[child] El { $migration } debe avisar primero a la { $protection }, que cuida a la niñez. A veces se olvida. Di: “Llamen ahora”.
        [teen] Antes de hacer trámites sobre ti, el { $migration } debe avisar a la { $protection }, que protege a la niñez. A veces se lo saltan. Pregunta: “¿Ya llamaron?”.
        [guardian] Antes de iniciar un trámite sobre la niña o el niño, el { $migration } debe avisar a la { $protection }. A veces se olvida. Pregunte a quién llamaron.
    }

# La oficina de protección escribe el plan.
fact-mx-protection-body =
    { $audience ->
       *[child] La { $office } debe planear lo mejor para ti. Se llama { $plan }. Di qué quieres. Pide verlo.
        [teen] La { $office } escribe tu { $plan }. Migración debe tenerlo antes de decidir sobre ti. A veces llega tarde: pide leerlo.
        [guardian] La { $office } escribe el { $plan } de la niña o el niño. Migración debe tenerlo antes de decidir. Puede llegar tarde: pida verlo.
    }

# Quién habla por la niña o el niño, y el papel mientras deciden.
fact-mx-guardian =
    { $audience ->
       *[child] La { $office } debe hablar por ti. Pídele un papel para estar aquí mientras deciden: { $paper }.
        [teen] La { $office } debe hablar por ti. Mientras deciden, pídele el papel de { $paper }. ¿No llega nadie? Pregunta quién te representa.
        [guardian] La { $office } debe hablar por quien va sin familia. Mientras deciden, se puede pedir el papel de { $paper }. ¿No llega nadie? Pídalo por escrito.
    }

# Dónde duermen las niñas y los niños.
# lint: NEG001 “sin familia” es “alone” sin nombrar el género
fact-mx-shelter =
    { $audience ->
       *[child] Debes dormir en una casa del { $office } u otro albergue aprobado, no en una estación migratoria. Pregunta: “¿Cuándo voy?”.
        [teen] Te toca dormir en una casa del { $office } u otro albergue aprobado. A veces te dejan en otro lugar. Pregunta cuándo te cambian y anota la respuesta.
        [guardian] Una niña o un niño sin familia debe dormir en una casa del { $office } u otro albergue aprobado. A veces les dejan en otro lugar. Pida el cambio y visitas.
    }

# Dónde se pide refugio, y que es gratis.
fact-mx-asylum-where =
    { $audience ->
       *[child] Puedes pedir refugio en la { $office }. ¿No hay una cerca? Pide en el { $other }. Es gratis. No pagues a nadie.
        [teen] Pide refugio en la { $office }. Donde no hay oficina, en el { $other }. Es gratis. Algunas oficinas cerraron o se mudaron: revisa antes la dirección.
        [guardian] Pida refugio en la { $office } o, donde no hay oficina, en el { $other }. Es gratis, también para la niñez. Algunas oficinas cerraron o se mudaron: revise antes la dirección.
    }

# Plazo para pedir refugio, en días hábiles.
fact-mx-asylum-limit =
    { $audience ->
       *[child] Aquí se pide en { $days } días hábiles. Los fines de semana no cuentan. ¿Pasó más tiempo? Pide igual y di por qué.
        [teen] Pide refugio en los { $days } días hábiles desde que entraste. No cuentan sábados, domingos ni fiestas. ¿Pasó más tiempo? Pide igual y explica por qué.
        [guardian] La regla: pedir en { $days } días hábiles desde la entrada, también para la niña o el niño. Sin sábados, domingos ni fiestas. ¿Pasó más tiempo? Pida igual y explique.
    }

# El papel de la solicitud: no es permiso de viaje, se firma seguido.
fact-mx-asylum-paper =
    { $audience ->
       *[child] La { $office } te da un papel. No es permiso para viajar. Firma en la oficina cada { $days } días o cuando te digan.
        [teen] El papel de la { $office } no es permiso para viajar: quédate en el estado donde pediste. La regla es firmar cada { $days } días. Cada oficina es distinta: pregunta.
        [guardian] El papel de la { $office } no es permiso para viajar: quédense en el estado donde pidieron. La regla es firmar cada { $days } días, pero cada oficina es distinta: pregunte.
    }

# No se encierra a la niñez por sus papeles.
fact-mx-detention =
    { $audience ->
       *[child] El { $office } no te debe encerrar por tus papeles. A veces lo hacen igual. Pide una abogada y la oficina de niñez.
        [teen] La ley dice: el { $office } no puede tener a la niñez en sus estaciones. Todavía pasa. Pregunta por qué y hasta cuándo, y pide una abogada.
        [guardian] La ley dice: el { $office } no puede tener a la niñez en sus estaciones. Todavía pasa. Pida un lugar abierto para la familia y la razón por escrito.
    }

# Escuela todo el año, sin papeles.
fact-mx-school =
    { $audience ->
       *[child] La escuela pública te debe recibir todo el año, sin papeles. Algunas dicen que no. Pide la hoja para inscribirte.
        [teen] La escuela pública te debe recibir todo el año. En vez de papeles se firman una hoja y una carta. Algunas se niegan: pide las dos.
        [guardian] La escuela pública debe inscribir todo el año. En vez de papeles, usted firma una declaración y una carta compromiso. Si se niegan, pida las dos.
    }

# Atención de salud con o sin papeles. La credencial solo se nombra a personas adultas.
# lint: NEG001 “con o sin papeles” es “whatever your papers”
fact-mx-health =
    { $audience ->
       *[child] Puedes ir al doctor, con o sin papeles. Si la vida corre peligro, es gratis. Di: “{ $law }, artículo { $article }”.
        [teen] Puedes ir al doctor con o sin papeles; si la vida corre peligro, gratis. A veces piden papeles. Di: “{ $law }, artículo { $article }”.
        [guardian] La niña o el niño puede ver al doctor, con o sin papeles. ¿Le piden la credencial de salud? Diga: “{ $law }, artículo { $article }”. Pida trabajo social.
    }

# Después de pedir refugio: no regresar y no avisar al consulado.
fact-mx-return-desk =
    { $audience ->
       *[child] Pides refugio y en { $hours } horas la { $office } debe avisar al { $other }: que no te regresen ni llamen al consulado.
        [teen] Al pedir refugio, en { $hours } horas la { $office } debe pedir al { $other } no regresarte ni avisar a tu consulado. ¿No sabes si lo hizo? Pregunta a una abogada.
        [guardian] Al pedir refugio, en { $hours } horas la { $office } debe pedir al { $other } que no devuelvan ni avisen al consulado. Diga pronto: “No avisen a mi consulado”.
    }

# Cuánto debe tardar la respuesta y cuánto tardó.
fact-mx-practice =
    { $audience ->
       *[child] La respuesta debe llegar en { $days } días hábiles. Muchas veces tardó de { $months-from } a { $months-to } meses. La espera no es tu culpa.
        [teen] La ley da { $days } días hábiles para responder, a veces el doble. En la práctica tardó de { $months-from } a { $months-to } meses. Sigue firmando y guarda tus papeles.
        [guardian] La ley da { $days } días hábiles para responder, a veces el doble. En la práctica tardó de { $months-from } a { $months-to } meses. Siga firmando y pida escuela mientras tanto.
    }
