### Datos: El Salvador. Los huecos se llenan con datos del país; aquí no se escribe ninguno.

# Las oficinas que protegen a la niñez.
fact-sv-protection-body =
    { $audience ->
       *[child] El { $office } y la { $board } protegen a la niñez. También puedes ir a la { $attorney }. Di qué necesitas hoy.
        [teen] El { $office } y la { $board } de tu zona protegen a la niñez; la { $attorney } también ayuda. Si no te atienden, ve a la siguiente puerta.
        [guardian] El { $office } y la { $board } de su zona protegen a la niñez; la { $attorney } también ayuda. Si no le atienden, vaya a otra y anote el nombre.
    }

# La oficina del aeropuerto para la niñez que regresa.
fact-sv-return-desk =
    { $audience ->
       *[child] ¿Regresas en avión? El { $office } tiene una oficina en el aeropuerto. Pide ir ahí. Di si tu casa no es segura.
        [teen] ¿Regresas en avión? El { $office } tiene una oficina para la niñez en el aeropuerto: pide ir. ¿Tu casa no es segura? Dilo ahí.
        [guardian] ¿Regresan en avión? El { $office } tiene una oficina para la niñez en el aeropuerto. Pida ir y diga ahí si la casa no es segura.
    }

# Dónde se pide refugio.
fact-sv-asylum-where =
    { $audience ->
       *[child] Dilo en la frontera o ve a la { $office }: “Pido refugio. Me da miedo regresar”. Pide a alguien adulto que vaya contigo.
        [teen] Dilo en la frontera o ve a la { $office }. Pide que hablen tu idioma. ¿Nadie lo anota? Ve en persona a esa oficina.
        [guardian] Dígalo en la frontera o vaya a la { $office }, también por la niña o el niño. Si nadie lo anota, vaya en persona a esa oficina.
    }

# Plazo muy corto; después, con razones; puede haber cambiado.
fact-sv-asylum-limit =
    { $audience ->
       *[child] Pide pronto: en { $days } días hábiles. ¿Pasaron más? Ve igual y di por qué. Puede haber cambiado: pregunta hoy a la { $office }.
        [teen] El plazo es corto: { $days } días hábiles desde que entraste. ¿Pasaron más? Ve igual y explica. Puede haber cambiado: pregunta hoy en la { $office }.
        [guardian] El plazo es corto: { $days } días hábiles desde el día después de entrar. ¿Pasaron más? Vaya igual y explique. Puede haber cambiado: pregunte hoy en la { $office }.
    }

# Escuela: suelen pedir partida de nacimiento; quién ayuda.
fact-sv-school =
    { $audience ->
       *[child] Tienes derecho a aprender. La escuela suele pedir partida de nacimiento. El { $office } o la { $attorney } pueden ayudar a sacarla.
        [teen] Tienes derecho a aprender. Muchas escuelas piden partida de nacimiento. ¿No la tienes? El { $office } o la { $attorney } pueden ayudar a sacarla. Pide entrar mientras tanto.
        [guardian] La niñez tiene derecho a aprender. Muchas escuelas piden partida de nacimiento. El { $office } o la { $attorney } pueden ayudar a sacarla. Pida lugar mientras tanto.
    }
