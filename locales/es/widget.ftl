### Texts of the frame around the guide on a web page. Neither tú nor usted.

# Name of the region, spoken by screen readers. Says nothing about help, children or rights.
widget-label = Guía
widget-exit = Salir rápido

# Shown once, beside the button.
widget-exit-hint = “Salir rápido” tapa esta página al instante. La lista de páginas visitadas aún puede mostrarla.

# Spoken after the first press of the Shift key.
widget-exit-one = Para salir: dos veces más la tecla Shift.

# Spoken after the second press.
widget-exit-two = Para salir: una vez más la tecla Shift.
widget-loading = Un momento…
widget-offline = Ahora no hay internet. Lo que ya está abierto sí funciona.
widget-language = Idioma

# Shows the same screen in the words for younger readers.
widget-easier = Palabras más fáciles

# Shows the same screen in the words for older readers.
widget-more = Más detalles

# Reads the screen aloud with a voice of this device; the second stops it.
widget-read = Leer en voz alta
widget-read-stop = Parar la lectura

# Prints this screen as a small card to carry.
widget-print = Imprimir esto

# Shows a link and a code for another phone, and the same guide on Telegram.
widget-continue = Seguir en otro teléfono
widget-continue-about = El enlace abre este tema. Lleva el idioma, el país, para quién es y el tema. Nunca lleva respuestas.
widget-continue-page = Con la cámara de otro teléfono o con este enlace
widget-continue-telegram = En Telegram. Telegram puede ver lo que se lee ahí.

# Plain colours and a title of the page that says nothing; the second goes back.
widget-discreet = Aspecto discreto
widget-discreet-off = Aspecto normal

# Title of the page in the plain look. Says nothing about help, children or rights.
widget-tab-title = Notas

## Pages without scripts

# Leads to the list of countries, each with its contacts.
widget-contacts = Contactos por país

# Above the facts of a country.
widget-here = Lo que vale en este país

# $date: the day on which the page was made; it stays as it is
widget-made = Esta página es del { $date }. Desde entonces pueden haber cambiado números y reglas.

# Above the list of all offers of help, where the questions cannot be asked.
widget-questions = Esta página no puede hacer preguntas. Aquí está toda la ayuda a la que pueden llevar.
