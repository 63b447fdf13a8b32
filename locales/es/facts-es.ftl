### Datos: España. Los huecos se llenan con datos del país; aquí no se escribe ninguno.

# Quien puede ser niña o niño va a la protección de su región.
fact-es-first-body =
    { $audience ->
       *[child] La oficina que protege a la niñez de la región te debe cuidar. La policía puede tomar tus huellas. Pregunta para qué.
        [teen] Si quizás eres adolescente, la policía te debe llevar con la oficina de niñez de la región. Pueden tomar tus huellas y anotarte en un registro. Pregunta para qué.
        [guardian] Quien puede ser niña o niño debe ir con la oficina de niñez de la región. La policía puede tomar huellas para un registro. Pregunte a dónde le llevan.
    }

# La región es la tutora; traslado a otra región.
fact-es-guardian =
    { $audience ->
       *[child] La región es tu tutora. Si está llena, el { $law } permite llevarte a otra en { $days } días. Pregunta a dónde.
        [teen] La región es tu tutora. Si está llena, el { $law } permite llevarte a otra en { $days } días. Di pronto si aquí está tu familia o escuela.
        [guardian] La región tiene la tutela. Si está llena, el { $law } permite un traslado en { $days } días. Diga pronto qué une a la niña o al niño aquí.
    }

# El permiso de residencia de la niñez en acogida.
fact-es-asylum-paper =
    { $audience ->
       *[child] Hay otro papel: después de { $start } días en acogida, pregunta por tu residencia. Dura { $valid } años, y luego { $renewal }.
        [teen] Hay otro papel: después de { $start } días en acogida deben pedir tu residencia. Dura { $valid } años; la renovación, { $renewal }. ¿Nadie lo hace? Pídelo por escrito.
        [guardian] Hay otro papel: después de { $start } días en acogida deben pedir la residencia. Dura { $valid } años; la renovación, { $renewal }. ¿Nadie lo hace? Pídalo por escrito.
    }

# Duda sobre la edad: abogada, intérprete, no desnudarse.
fact-es-age-check =
    { $audience ->
       *[child] ¿No creen tu edad? Puedes pedir abogada e intérprete. Puedes decir que no a quitarte la ropa.
        [teen] Si dudan de tu edad, puedes pedir antes abogada e intérprete. Puedes decir que no a quitarte la ropa. Las reglas están cambiando: pregunta a tu abogada.
        [guardian] Si dudan de la edad, pida abogada e intérprete. La niña o el niño puede decir que no a quitarse la ropa. Las reglas están cambiando: pregunte a la abogada.
    }

# Regla propia de la residencia después de los 18.
fact-es-turning-18 =
    { $audience ->
       *[child] Hay una regla para cuando cumplas { $age }: { $decree }, artículos { $articles }. Pregunta en tu centro.
        [teen] Para tus papeles después de los { $age } hay una regla: { $decree }, artículos { $articles }. Pregunta ya en tu centro qué falta y quién lo hace.
        [guardian] Para los papeles después de los { $age } hay una regla: { $decree }, artículos { $articles }. Pregunte pronto en el centro qué falta y quién lo hace.
    }

# Escuela para toda la niñez; sin permiso; ayuda la defensoría.
fact-es-school =
    { $audience ->
       *[child] La escuela es para ti, gratis de { $from } a { $to }, con o sin papeles. ¿Dicen que no? Escribe al { $office }.
        [teen] La escuela es para ti, gratis de { $from } a { $to }. No deben pedir permiso de residencia, tampoco después. ¿Dicen que no? Escribe al { $office }.
        [guardian] La escuela es para toda la niñez, gratis de { $from } a { $to }. No deben pedir permiso de residencia. ¿Dicen que no? Acuda al { $office }.
    }

# Atención de salud desde el primer día, sin permiso de residencia.
fact-es-health =
    { $audience ->
       *[child] Antes de los { $age } puedes ver al doctor desde el primer día, también sin papeles. Di: “{ $decree }”.
        [teen] Antes de los { $age } puedes ver al doctor desde el primer día, también sin permiso de residencia. ¿Dicen que no? Di: “{ $decree }”.
        [guardian] Antes de los { $age } hay atención desde el primer día, sin permiso de residencia. Diga: “{ $decree }”. Ayuda un papel de nacimiento, familia o tutela.
    }

# La niñez puede avisar por su cuenta; quien ayuda tiene que avisar.
fact-es-complaint =
    { $audience ->
       *[child] La { $law } te deja avisar de un daño sin persona adulta. Quien ayuda a veces tiene que contarlo. Pregunta antes.
        [teen] La { $law } te deja avisar de la violencia sin una persona adulta. Quien ayuda tiene que contarlo a protección. Pregunta antes: “¿Qué tiene que contar?”.
        [guardian] { $law }: cada persona debe avisar de la violencia contra la niñez, y la niñez puede avisar por su cuenta. Pregunte antes qué tienen que contar.
    }
