### Datos: Costa Rica. Los huecos se llenan con datos del país; aquí no se escribe ninguno.

# La oficina que protege a toda la niñez.
fact-cr-protection-body =
    { $audience ->
       *[child] El { $office } debe proteger a cada niña y niño, con o sin papeles. Di: “Quiero hablar con esa oficina”.
        [teen] El { $office } protege a niñas, niños y adolescentes, con o sin papeles. A veces no lo llaman. Di tu edad y pide: “Llámenlo, por favor”.
        [guardian] El { $office } protege a toda la niñez, con o sin papeles. Si no lo llaman, pregunte por qué, y llame o vaya usted.
    }

# La salud pública es gratis para la niñez, con o sin papeles.
fact-cr-health =
    { $audience ->
       *[child] Antes de los { $age } años, el doctor público es gratis, con o sin papeles. ¿Dicen que no? Pide hablar con trabajo social.
        [teen] Antes de los { $age }, la salud pública es gratis, con o sin papeles. Si te dicen que no, pregunta por qué y pide trabajo social.
        [guardian] Antes de los { $age } años, la salud pública es gratis, con o sin papeles. Si le dicen que no, pida la razón por escrito y trabajo social.
    }

# Escuela con o sin papeles.
fact-cr-school =
    { $audience ->
       *[child] Aquí la escuela es para cada niña y niño, con o sin papeles. ¿Dicen que no? Vuelve con alguien adulto.
        [teen] Aquí la escuela es también para ti, con o sin papeles. Si te dicen que no, pregunta por qué y anota el nombre. Luego pide ayuda.
        [guardian] Aquí la escuela es para toda la niñez, con o sin papeles. Si le dicen que no, pida la razón por escrito y anote el nombre.
    }

# Se quitó el último día; ya cambió antes.
fact-cr-asylum-limit =
    { $audience ->
       *[child] Antes había un último día. Una regla lo quitó: { $decree }. Ya cambió otras veces: pide pronto. ¿Pasó tiempo? Pide igual.
        [teen] Desde el decreto { $decree } no sabemos de un último día. La regla ya cambió antes: pide pronto. ¿Pasó mucho tiempo? Pide igual.
        [guardian] Desde el decreto { $decree } no sabemos de un último día. La regla ya cambió antes: pida pronto, también para la niñez. ¿Pasó mucho tiempo? Pida igual.
    }

# Papeles sin ir al consulado, si hay miedo al gobierno.
fact-cr-asylum-paper =
    { $audience ->
       *[child] ¿Te da miedo tu gobierno? Las oficinas deben ayudarte con papeles sin que vayas a tu consulado. Dilo pronto.
        [teen] ¿Te da miedo tu gobierno, o no sabes? Las oficinas deben ayudarte con papeles sin que vayas a tu consulado. A veces se olvida: dilo pronto.
        [guardian] Si puede haber miedo al gobierno, las oficinas deben ayudar con papeles sin que vayan al consulado. A veces se olvida: dígalo pronto.
    }

# Faltaron intérpretes: pedir el idioma.
fact-cr-practice =
    { $audience ->
       *[child] Aquí hubo niñas y niños que quizás no tuvieron intérprete. Di cuál es tu idioma. Pide a alguien que lo hable.
        [teen] Aquí hubo niñas y niños que quizás no tuvieron intérprete. Di qué idioma hablas bien. No firmes lo que no entiendes.
        [guardian] Aquí hubo niñas y niños que quizás no tuvieron intérprete. Pida uno en el idioma que mejor habla la niña o el niño. No firmen sin entender.
    }
