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
