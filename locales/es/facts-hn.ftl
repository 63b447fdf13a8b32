### Datos: Honduras. Los huecos se llenan con datos del país; aquí no se escribe ninguno.

# La oficina de niñez, y siempre otra puerta.
fact-hn-protection-body =
    { $audience ->
       *[child] La oficina de niñez se llama { $office }. Debe cuidar a cada niña y niño. ¿No contestan? Busca otra ayuda también.
        [teen] La oficina de niñez se llama { $office }. Su gente cambió con el nuevo gobierno. ¿Nadie contesta? Busca otra ayuda el mismo día.
        [guardian] La oficina de niñez se llama { $office }. Su gente cambió con el nuevo gobierno. Si nadie contesta, busque otra ayuda el mismo día y anote el nombre.
    }

# Quién recibe a la niñez que regresa.
fact-hn-return-desk =
    { $audience ->
       *[child] ¿Regresas? En el { $centre }, { $town }, la { $office } ayuda con papeles y doctor. Di si tu casa no es segura.
        [teen] Al regreso, la { $office } atiende en el { $centre }, { $town }: papeles, doctor y psicóloga. ¿Tu casa no es segura? Dilo a solas, antes de que llamen.
        [guardian] La niñez que regresa va al { $centre }, { $town }: papeles, doctor y psicóloga, con la { $office }. Pregunte cuánto tiempo. Diga pronto si la casa no es segura.
    }

# Las casas para la niñez tuvieron poco dinero.
fact-hn-practice =
    { $audience ->
       *[child] ¿Falta comida o cama? Cuéntalo a la { $office } y a alguien más que ayude. No es tu culpa.
        [teen] Las casas para la niñez han tenido poco dinero. Si falta comida o cama, avisa a la { $office } y a alguien más. No es tu culpa.
        [guardian] Las casas para la niñez han tenido poco dinero. Si falta comida o cama, avise a la { $office } y a otra organización. Insista.
    }

# Dónde se pide refugio.
fact-hn-asylum-where =
    { $audience ->
       *[child] Pide refugio en un puesto de frontera, en el { $office } o con la policía más cercana. Es gratis. La niñez también puede.
        [teen] Pide refugio en el { $office }, en un puesto de frontera o con la policía más cercana. Es gratis y tienes el mismo derecho. Pregunta cuándo volver.
        [guardian] Pida refugio en el { $office }, en la frontera o con la policía más cercana. Es gratis, también para la niñez. Muchas solicitudes quedan a medias: pregunte cuándo volver.
    }

# No se encontró un último día. Nunca decir que no existe.
fact-hn-asylum-limit =
    { $audience ->
       *[child] Pide refugio en cuanto puedas. No encontramos un último día, así que pregunta. ¿Ya pasó tiempo? Ve igual.
        [teen] Ve a pedir refugio en cuanto puedas. No sabemos de un último día: pregunta si lo hay. ¿Pasó mucho tiempo? Ve igual.
        [guardian] Vaya a pedir refugio en cuanto pueda. No sabemos de un último día para usted ni para la niñez: pregunte. ¿Pasó mucho tiempo? Vaya igual.
    }

# Retenido: hasta qué edad cuentan las reglas de refugio.
fact-hn-turning-18 =
    { $audience ->
       *[child] Aquí hay reglas que te protegen como a la niñez hasta los { $age }. Pregunta a una abogada cuál te toca.
        [teen] Aquí hay reglas de refugio que te protegen como a la niñez hasta los { $age } años. No todos lo saben. Pregunta a una abogada.
        [guardian] Aquí hay reglas de refugio que protegen como a la niñez hasta los { $age } años. No todos lo saben. Pregunte a una abogada.
    }

# Escuela: qué hacer, sin afirmar una regla.
fact-hn-school =
    { $audience ->
       *[child] Pregunta en la escuela más cercana. Lleva los papeles que tengas. ¿Dicen que no? Pide ayuda a la { $office }.
        [teen] Las escuelas deben hacer lugar. Pregunta en la más cercana y lleva los papeles que tengas. ¿Dicen que no? Pide ayuda a la { $office }.
        [guardian] Las escuelas deben hacer lugar. Pregunte en la más cercana y lleve los papeles que haya. Si dicen que no, pregunte por qué y acuda a la { $office }.
    }
