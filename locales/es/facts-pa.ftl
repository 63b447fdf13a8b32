### Datos: Panamá. Los huecos se llenan con datos del país; aquí no se escribe ninguno.

# La policía de frontera lleva a la niñez a su oficina.
# lint: NEG001 “que no los separen” es “stay together”
fact-pa-first-body =
    { $audience ->
       *[child] La policía de frontera te debe llevar con la { $office }, que cuida a la niñez. Di quién viaja contigo.
        [teen] La policía de frontera te debe llevar con la { $office }, que cuida a la niñez. Puede tardar. Di quién viaja contigo y pide que no los separen.
        [guardian] La policía de frontera debe llevar a quien va sin familia con la { $office }. Diga quién es usted y pida que no los separen.
    }

# La oficina y el juzgado de niñez deciden.
fact-pa-protection-body =
    { $audience ->
       *[child] La { $office } y un juzgado de niñez deciden dónde vives. Pregunta: “¿Cuándo puedo decir qué quiero?”.
        [teen] La { $office } y un juzgado de niñez deciden sobre tu cuidado. Te deben escuchar. ¿Nadie preguntó? Di: “Quiero que me escuchen”.
        [guardian] La { $office } y un juzgado de niñez deciden sobre quien va sin familia. Deben escuchar a la niña o al niño. Si no preguntan, pídalo, con intérprete.
    }

# El albergue para la niñez sin familia.
# lint: NEG001 “sin familia” es “alone” sin nombrar el género
fact-pa-shelter =
    { $audience ->
       *[child] En { $place }, había un albergue para la niñez. Pregunta si sigue abierto. Pide ir con tus hermanas y hermanos.
        [teen] En { $place }, había un albergue para quien va sin familia. Puede haber cambiado. Pregunta dónde puedes dormir y quién está a cargo.
        [guardian] En { $place }, había un albergue para la niñez sin familia. Puede haber cambiado. Pregunte dónde puede dormir, quién está a cargo y si hay visitas.
    }

# Dónde se pide refugio; con una persona adulta responsable.
# lint: NEG001 “¿Nadie va contigo?” es “Alone?” sin nombrar el género
fact-pa-asylum-where =
    { $audience ->
       *[child] Pide refugio en la { $office }. También había oficina en { $place }. Piden una persona adulta. ¿Nadie va contigo? Pregunta quién puede.
        [teen] Pide refugio en la { $office }, que también tenía oficina en { $place }. Piden una persona adulta responsable. ¿No hay? Pregunta quién puede ir contigo.
        [guardian] Pida refugio en la { $office }, que también tenía oficina en { $place }. La niñez necesita una persona adulta responsable. Pregunte si puede ser usted.
    }

# Plazo; salir del país cuenta como renunciar; puede haber cambiado.
fact-pa-asylum-limit =
    { $audience ->
       *[child] Pide refugio en los { $months } meses desde que entraste. Puede haber cambiado: pregunta hoy en la { $office } con una persona adulta.
        [teen] Pide en los { $months } meses desde que entraste. Salir del país cuenta como renunciar. ¿Pasaron más? Busca una abogada. Puede haber cambiado: pregunta hoy en { $office }.
        [guardian] Pida en los { $months } meses desde la entrada. Salir del país cuenta como renunciar. ¿Pasaron más? Busque una abogada. Puede haber cambiado: pregunte hoy en { $office }.
    }

# Plazo para reclamar un no a la solicitud de refugio.
fact-pa-asylum-paper =
    { $audience ->
       *[child] ¿La { $office } dijo que no? Busca hoy una abogada. Hay { $days } días hábiles para pedir que lo revisen.
        [teen] ¿La { $office } dijo que no? Hay { $days } días hábiles para pedir que lo revisen. Puede haber cambiado: pregunta hoy a una abogada. ¿Pasaron más? Pregunta igual.
        [guardian] ¿La { $office } dijo que no? Hay { $days } días hábiles para pedir otra revisión. Puede haber cambiado: pregunte hoy a una abogada. ¿Pasaron más? Pregunte igual.
    }

# Escuela: un derecho, una prueba en vez de papeles, y oficinas que dicen que no.
fact-pa-school =
    { $audience ->
       *[child] Tienes derecho a ir a la escuela. ¿Sin papeles de estudio? Pide una prueba. ¿Dicen que no? Ve con { $office }.
        [teen] Tienes derecho a la escuela. Sin papeles de estudio puedes pedir una prueba. Algunas oficinas dicen que no: ve con { $office } o la defensoría.
        [guardian] La niñez tiene derecho a la escuela. Sin papeles de estudio puede pedir una prueba. Algunas oficinas dicen que no: acuda a { $office } o la defensoría.
    }

# Camino al sur hay gente que engaña y usa a la niñez.
fact-pa-practice =
    { $audience ->
       *[child] Camino al sur, hay gente que engaña a niñas y niños para trabajos o grupos. No es tu culpa. Pide ayuda a { $office }.
        [teen] Camino al sur, hay gente que mete a niñas y niños en grupos, trabajos o sexo. No es tu culpa. Pide ayuda a { $office } para salir.
        [guardian] Camino al sur, hay gente que mete a niñas y niños en grupos, trabajos o sexo. No los pierda de vista. Pida ayuda a { $office }; no enfrente a esa gente.
    }
