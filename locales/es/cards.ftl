### Tarjetas: lo que una niña o un niño muestra a una persona adulta que no habla su idioma.

# Pide a una persona adulta que llame a la oficina de protección de la niñez. Habla la niña o el niño, lee una persona
# adulta en letra grande: con respeto, 40 palabras como máximo. No dice nombre, país ni papeles.
# $language: el idioma de la niña o el niño, con su propio nombre
card-alone = Hola. Tengo menos de 18 años y no hay ninguna persona adulta conmigo. Por favor, llame a la oficina de protección de la niñez. Quédese conmigo donde otras personas nos vean. Hablo { $language }. Gracias.
