### Tarjetas: lo que una niña o un niño muestra a una persona adulta que no habla su idioma.

# lint: NEG001 “alone” se dice sin nombrar el género
# Pide a una persona adulta que llame a la oficina de protección de la niñez. Habla la niña o el niño, lee una persona
# adulta en letra grande: con respeto, 40 palabras como máximo. No dice nombre, país ni papeles.
# $language: el idioma de la niña o el niño, con su propio nombre
card-alone = Hola. Tengo menos de 18 años y no hay ninguna persona adulta conmigo. Por favor, llame a la oficina de protección de la niñez. Quédese conmigo donde otras personas nos vean. Hablo { $language }. Gracias.

# Pide un doctor. Habla la niña o el niño, lee una persona adulta: con respeto, 40 palabras como máximo.
# $language: el idioma de la niña o el niño, con su propio nombre
card-doctor = Hola. Tengo menos de 18 años y necesito ver pronto a un doctor. Por favor, llame a un servicio de salud. Quédese conmigo donde otras personas nos vean. Hablo { $language }. Quizás haga falta intérprete. Gracias.

# Pide un lugar para dormir esta noche.
# $language: el idioma de la niña o el niño, con su propio nombre
card-bed = Hola. Tengo menos de 18 años y necesito un lugar seguro para dormir hoy. Por favor, llame a un albergue o a la oficina de protección de la niñez. Espere conmigo donde otras personas nos vean. Hablo { $language }. Gracias.

# Dice que tiene miedo de volver y que no quiere firmar. Puede leerla alguien de una oficina. Sin país ni nombre.
# $language: el idioma de la niña o el niño, con su propio nombre
card-afraid = Hola. Tengo menos de 18 años. Tengo miedo de volver a mi país. No quiero firmar nada que no entiendo. Por favor, llame a una abogada y a la oficina de protección de la niñez. Hablo { $language }. Gracias.
