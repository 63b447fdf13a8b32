### Datos: Guatemala. Los huecos se llenan con datos del país; aquí no se escribe ninguno.

# Niñas y niños de otro país: quién abre un proceso, con embajadas; cuidado con el consulado.
fact-gt-first-body =
    { $audience ->
       *[child] ¿De otro país? La { $attorney } va al juzgado y llama a embajadas. ¿Miedo a tu gobierno? Di: “No avisen a mi embajada”.
        [teen] ¿De otro país? La { $attorney } va a un juzgado y prepara el regreso con embajadas. ¿Miedo a tu gobierno, o no sabes? Di: “No avisen a mi embajada”.
        [guardian] ¿La niña o el niño es de otro país? La { $attorney } va a un juzgado y prepara regresos con embajadas. ¿Hay miedo al gobierno? Diga: “No avisen a la embajada”.
    }

# Quién pide protección a un juzgado.
fact-gt-protection-body =
    { $audience ->
       *[child] Si alguien te hizo daño, la { $attorney } debe pedir a un juzgado que te proteja. Cuenta solo lo que quieras.
        [teen] Si alguien te hizo daño o te amenazó, la { $attorney } debe pedir protección a un juzgado de niñez. A veces tarda. Dilo pronto; los detalles pueden esperar.
        [guardian] Si hubo violencia, la { $attorney } debe pedir a un juzgado que proteja a la niña o al niño. A veces tarda. Pida el número del expediente.
    }

# El albergue del Estado para la niñez que regresa.
fact-gt-shelter =
    { $audience ->
       *[child] { $home } es un albergue para niñas y niños, de la { $office }. Pregunta: “¿Mis hermanas y hermanos van conmigo?”.
        [teen] { $home }, de la { $office }, recibe a niñas, niños y adolescentes que regresan. Pregunta cuánto tiempo, quién puede visitarte y cuándo puedes llamar.
        [guardian] { $home }, de la { $office }, recibe a niñas y niños que regresan. Pregunte cuánto tiempo, si hay visitas y qué papeles piden para la entrega.
    }

# Dónde se pide refugio.
fact-gt-asylum-where =
    { $audience ->
       *[child] Di “pido refugio” en cualquier puesto de frontera o en el { $office }. Es gratis, con o sin papeles, también sin familia.
        [teen] Pide refugio en un puesto de frontera o en el { $office }, hablando o por escrito, con o sin papeles. Es gratis. Pregunta: “¿Quién va a leer esto?”.
        [guardian] Pida refugio en cualquier puesto de frontera o en el { $office }, con o sin papeles. Es gratis. Una niña o un niño sin familia también puede pedir.
    }

# No se encontró un último día. Nunca decir que no existe.
fact-gt-asylum-limit =
    { $audience ->
       *[child] Dilo en cuanto puedas. No encontramos un último día, así que pregunta. ¿Ya pasó tiempo? Dilo igual.
        [teen] Pide refugio en cuanto puedas. No encontramos un último día: pregunta si lo hay. ¿Pasó mucho tiempo? Pide igual.
        [guardian] Pida refugio en cuanto pueda, también para la niña o el niño. No encontramos un último día: pregunte si lo hay. ¿Pasó mucho tiempo? Pida igual.
    }

# La hoja de permanencia se renueva; un no se puede reclamar.
fact-gt-asylum-paper =
    { $audience ->
       *[child] Al pedir, te dan un papel para estar aquí. Dura poco. Pregunta: “¿Qué día lo renuevo?”.
        [teen] Al pedir, te dan una hoja para estar en el país. Se renueva seguido: pregunta qué día. ¿Te dijeron que no? Busca pronto una abogada.
        [guardian] Al pedir, les dan una hoja de permanencia. Se renueva seguido: pregunte qué día. Si dicen que no, se puede reclamar: busque pronto una abogada.
    }

# Quién recibe a la niñez que regresa.
fact-gt-return-desk =
    { $audience ->
       *[child] ¿Regresas? Primero te recibe gente del { $migration } que cuida a la niñez, después la { $attorney }. Di si tu casa no es segura.
        [teen] Si te regresan, primero te debe recibir el { $migration }, con gente que protege a la niñez, y después la { $attorney }. ¿Tu casa no es segura? Dilo a solas.
        [guardian] Al regreso, gente del { $migration } que protege a la niñez recibe a la niña o al niño; luego, la { $attorney }. Pregunte dónde dormirá. Diga si la casa no es segura.
    }

# Cuidado con el consulado: las embajadas participan en los regresos. Decir pronto el miedo.
fact-gt-practice =
    { $audience ->
       *[child] Las embajadas ayudan en los regresos. ¿Miedo a tu gobierno, o no sabes? Di a la { $attorney }: “No avisen a mi embajada”.
        [teen] La { $attorney } prepara regresos con las embajadas. ¿Te da miedo tu gobierno, o no sabes? Di pronto: “No avisen a mi embajada”. Pide que lo sepa el juzgado.
        [guardian] La { $attorney } prepara regresos con las embajadas. Si puede haber miedo al gobierno, diga pronto: “No avisen a la embajada”. Pida a la abogada decirlo al juzgado.
    }

# Escuela: no se encontró regla sin papeles; qué hacer.
fact-gt-school =
    { $audience ->
       *[child] Pregunta en la escuela más cercana. Lleva cualquier papel que tengas. ¿Dicen que no? Pide ayuda a la { $office }.
        [teen] Pregunta en la escuela más cercana y lleva los papeles que tengas. ¿Dicen que no? Acude a la { $office } o a la agencia de Naciones Unidas para refugiados.
        [guardian] Pregunte en la escuela más cercana y lleve los papeles que haya. Si dicen que no, pida ayuda a la { $office } o a la agencia de Naciones Unidas para refugiados.
    }
