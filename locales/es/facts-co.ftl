### Datos: Colombia. Los huecos se llenan con datos del país; aquí no se escribe ninguno.

# La oficina que protege a la niñez en peligro, y quién dirige.
fact-co-protection-body =
    { $audience ->
       *[child] El { $office } debe ayudar a la niñez en peligro, con o sin papeles. Pide hablar con la { $leader }.
        [teen] El { $office } debe abrir un proceso si estás en peligro, con o sin papeles. Lo dirige la { $leader }. Pregunta el nombre y cuándo te escuchan.
        [guardian] El { $office } debe abrir un proceso por la niñez en peligro, con o sin papeles. Lo dirige la { $leader }. Pregunte el nombre y qué sigue.
    }

# Hubo un plazo; puede haber cambiado. Sin número hasta que se firme.
fact-co-asylum-limit =
    { $audience ->
       *[child] Pide refugio en cuanto puedas. Hubo un último día, y puede haber cambiado. ¿Pasó tiempo? Pide igual.
        [teen] Pide refugio en cuanto puedas. Hubo un plazo y puede haber cambiado: pregunta hoy. ¿Pasó mucho tiempo? Pide igual.
        [guardian] Pida refugio en cuanto pueda, también para la niñez. Hubo un plazo y puede haber cambiado: pregunte hoy. ¿Pasó mucho tiempo? Pida igual.
    }

# Escuela sin papeles con un número; el diploma pide documento.
fact-co-school =
    { $audience ->
       *[child] Ve a la escuela pública más cercana. Sin papeles te dan el número { $number }. Antes del grado { $grade }, pregunta por papeles.
        [teen] Ve a la escuela pública más cercana: sin papeles te da el número { $number }. El diploma pide documento: averigua antes del grado { $grade }.
        [guardian] Vaya a la escuela pública más cercana: sin papeles da el número { $number }. El diploma pide documento: averigüe antes del grado { $grade }. ¿Dicen que no? Pregunte por qué.
    }

# Retenido: atención urgente después de violencia sexual.
fact-co-health =
    { $audience ->
       *[child] Antes de los { $age } años, el hospital te debe atender enseguida si te hicieron daño. Di: “Necesito atención hoy”.
        [teen] Después de violencia sexual, el hospital debe atender de urgencia antes de los { $age } años. Di: “Necesito atención hoy”. No es tu culpa.
        [guardian] Después de violencia sexual, el hospital debe atender de urgencia antes de los { $age } años. Diga: “Necesitamos atención hoy”. ¿Pasaron días? Vayan igual.
    }

# Registro que prueba la nacionalidad, para hijos de personas venezolanas.
fact-co-birth =
    { $audience ->
       *[child] ¿Naciste aquí desde { $since }, de familia venezolana? Quizás te toca la nacionalidad, hasta { $until }. Que alguien adulto pregunte por la resolución { $resolution }.
        [teen] ¿Tu bebé, hermana o hermano nació aquí desde { $since }, de familia venezolana? Su registro puede probar la nacionalidad: resolución { $resolution }, hasta { $until }. Pregunta pronto.
        [guardian] ¿Nació aquí desde { $since } con madre o padre de Venezuela? El registro de nacimiento puede probar la nacionalidad: resolución { $resolution }, hasta { $until }. Pregunte pronto.
    }

# Un permiso que solo se pide antes de los 18.
fact-co-turning-18 =
    { $audience ->
       *[child] Antes de cumplir { $age }, pregunta por el permiso { $permit } en la escuela o en el { $office }.
        [teen] ¿Eres de Venezuela y tienes menos de { $age }? El permiso { $permit } seguía abierto para quien estudia o está con el { $office }. Pregunta antes de tu cumpleaños.
        [guardian] Para jóvenes de Venezuela antes de los { $age }, el permiso { $permit } seguía abierto si estudian o están con el { $office }. Pregunte antes del cumpleaños.
    }

# Plazo cerrado: el permiso para quien cuida.
fact-co-carer =
    { $audience ->
       *[child] Quien te cuida puede preguntar por el permiso { $permit }.
        [guardian] ¿Cuida a una niña o un niño de Venezuela? Puede pedir el permiso { $permit }. Lleve pruebas de que le cuida. Está abierto por poco tiempo.
    }

# Camino al sur hay gente que engaña y usa a la niñez.
fact-co-practice =
    { $audience ->
       *[child] Camino al sur, hay gente que engaña a niñas y niños para trabajos o grupos. No es tu culpa. Pide ayuda al { $office }.
        [teen] Camino al sur, hay gente que mete a niñas y niños en grupos, trabajos o sexo. No es tu culpa. Pide ayuda al { $office } para salir.
        [guardian] Camino al sur, hay gente que mete a niñas y niños en grupos, trabajos o sexo. No los pierda de vista. Pida ayuda al { $office }; no enfrente a esa gente.
    }
