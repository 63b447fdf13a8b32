papers-own-country = ¿Tienes miedo del gobierno de tu país?
    .title = Ayuda de tu país
    .tap-afraid = Sí, o no sé
    .tap-wanted = No. Quiero su ayuda

papers-consulate = Una oficina de tu país puede ayudar con papeles.
    .title = Tu consulado

papers-legal-help = Aquí ayudan con papeles.
    .title = Ayuda con papeles
