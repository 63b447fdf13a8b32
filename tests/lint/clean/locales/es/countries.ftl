### Nombres de países, como aparecen en listas y después de dos puntos.

country-gt = Guatemala
country-mx = México
country-us = Estados Unidos
