### Tarjetas: lo que una niña o un niño muestra a una persona adulta que no habla su idioma.

# Habla la niña o el niño, lee una persona adulta en letra grande: con respeto, 40 palabras como máximo.
# $language: el idioma de la niña o el niño, con su propio nombre
card-alone = Hola. Tengo menos de 18 años y nadie está conmigo. Por favor, llame a la oficina para la niñez. Quédese conmigo donde la gente nos vea. Hablo { $language }. Gracias.
