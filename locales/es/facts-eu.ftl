### Datos: Unión Europea. Los huecos se llenan con datos del país; aquí no se escribe ninguno.

# La primera revisión, y quién debe estar.
fact-eu-first-body =
    { $audience ->
       *[child] Primero revisan quién eres, casi siempre hasta { $days } días. Debe estar alguien que te ayude. Pregunta: “¿Quién es?”.
        [teen] La primera revisión debe durar { $days } días como mucho. Debe estar contigo un representante o alguien con formación. ¿No hay nadie? Pregunta: “¿Quién me acompaña?”.
        [guardian] La primera revisión debe durar { $days } días como mucho. Con la niñez sin familia debe estar un representante o alguien con formación. Pregunte quién es.
    }

# Cuándo se nombra representante, y quién ayuda antes.
# lint: NEG001 “sin familia” es “alone” sin nombrar el género
fact-eu-guardian =
    { $audience ->
       *[child] Un representante te debe ayudar en { $days } días hábiles, a veces { $late-days }. Antes, debe ayudarte otra persona. Pregunta quién.
        [teen] Te deben dar representante en { $days } días hábiles, en situaciones especiales { $late-days }. Mientras tanto, otra persona. Pregunta: “¿Quién es?”.
        [guardian] La niñez sin familia debe tener representante en { $days } días hábiles, en situaciones especiales { $late-days }. Mientras tanto, otra persona. Pida el nombre por escrito.
    }

# Pedir pronto, y pedir la información hecha para niñez.
fact-eu-asylum-where =
    { $audience ->
       *[child] Di pronto: “Quiero protección”. Hay información hecha para niñas y niños. Pídela en tu idioma.
        [teen] Di pronto que quieres pedir asilo. Hay información hecha para gente de tu edad. Pídela en tu idioma antes de la entrevista.
        [guardian] Diga pronto que la niña o el niño quiere pedir asilo. Hay información hecha para la niñez. Pídala en el idioma que mejor habla.
    }

# En la frontera se limita el movimiento; la niñez sin familia debe quedar fuera.
# lint: NEG001 “quizás no te dejen salir” es “may have to stay in one place”
fact-eu-detention =
    { $audience ->
       *[child] En la frontera quizás no te dejen salir. ¿Vas sin familia? Pide abogada y pregunta: “¿Debo estar aquí?”.
        [teen] En la frontera quizás no te dejen salir de un lugar. ¿Vas sin familia? Debes quedar fuera de ese trámite, con pocas excepciones. Pide abogada.
        [guardian] En la frontera quizás no les dejen salir de un lugar. La niñez sin familia debe quedar fuera de ese trámite, con pocas excepciones. Pregunte por qué.
    }

# Cómo se debe revisar la edad.
fact-eu-age-check =
    { $audience ->
       *[child] ¿No creen tu edad? Pide antes tu tutora o tutor. Nadie debe mirar tus partes íntimas. Puedes decir que no.
        [teen] Revisar tu edad debe ser lo último, con tutora o tutor y tu permiso. Nadie debe mirar tus partes íntimas. La duda debe favorecerte. Pregunta cómo reclamar.
        [guardian] Revisar la edad debe ser lo último, con tutora o tutor y permiso de la niña o el niño. Nadie debe mirar partes íntimas. Pregunte cómo reclamar.
    }

# Las reglas son nuevas; muchos países iban tarde.
fact-eu-practice =
    { $audience ->
       *[child] Las reglas son nuevas desde { $year }. Algunas personas todavía no las conocen. Pregunta: “¿Qué regla vale para mí?”.
        [teen] Las reglas son nuevas desde { $year } y muchos países iban tarde. Si te dicen cosas distintas, pregunta a una abogada qué regla vale.
        [guardian] Las reglas son nuevas desde { $year } y muchos países iban tarde. Si dos oficinas dicen cosas distintas, pregunte a una abogada cuál vale.
    }
