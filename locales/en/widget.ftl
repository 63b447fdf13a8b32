### Texts of the frame around the guide on a web page.

# Name of the region, spoken by screen readers. Says nothing about help, children or rights.
widget-label = Guide
widget-exit = Leave quickly

# Shown once, beside the button.
widget-exit-hint = “Leave quickly” hides this page at once. The list of visited pages may still show it.

# Spoken after the first press of the Shift key.
widget-exit-one = Press Shift two more times to leave.

# Spoken after the second press.
widget-exit-two = Press Shift once more to leave.
widget-loading = One moment…
widget-offline = No internet right now. What is already open still works.
widget-language = Language
