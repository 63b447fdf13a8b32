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

# Shows the same screen in the words for younger readers.
widget-easier = Easier words

# Shows the same screen in the words for older readers.
widget-more = Tell me more

# Reads the screen aloud with a voice of this device; the second stops it.
widget-read = Read aloud
widget-read-stop = Stop reading

# Prints this screen as a small card to carry.
widget-print = Print this

# Shows a link and a code for another phone, and the same guide on Telegram.
widget-continue = Go on with another phone
widget-continue-about = The link opens this topic. It carries language, country, who reads and topic. It never carries answers.
widget-continue-page = With the camera of another phone, or with this link
widget-continue-telegram = In Telegram. Telegram can see what is read there.

# Plain colours and a title of the page that says nothing; the second goes back.
widget-discreet = Plain look
widget-discreet-off = Usual look

# Title of the page in the plain look. Says nothing about help, children or rights.
widget-tab-title = Notes

## Pages without scripts

# Leads to the list of countries, each with its contacts.
widget-contacts = Contacts by country

# Above the facts of a country.
widget-here = What holds in this country

# $date: the day on which the page was made; it stays as it is
widget-made = This page was made on { $date }. Numbers and rules may have changed since.

# Above the list of all offers of help, where the questions cannot be asked.
widget-questions = This page cannot ask questions. Here is all the help that they can lead to.
