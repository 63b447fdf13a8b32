### Texts only the Telegram bot shows.

## What Telegram shows about the bot. Neutral at arm's length.

# At most 64 characters.
bot-name = Amparo

# At most 120 characters.
bot-short-description = A guide with buttons, in simple words. No name needed.

# At most 512 characters.
bot-description =
    A guide in simple words for children and teenagers far from home, and for the people who care for them. It shows next steps and people to talk to.

    It is a machine. Nobody here reads along. It keeps no names and no answers. Telegram can see this chat. The same guide on a web page is more private.

## First message: what this is and who can see it

bot-start =
    { $audience ->
        [young]
            This is a machine. Nobody here reads along.

            The Telegram app can see this chat. A web page is more private.

            /hide covers this.
       *[child]
            This is a machine, not a person. Nobody here reads along. But Telegram can see these screens and what you tap.

            The guide on a web page is more private.

            /hide covers this at once. The chat stays in your list.
        [teen]
            This is a machine, and nobody here reads along. But this is not a secret chat: Telegram can see these screens and what you tap.

            The same guide on a web page is more private.

            /hide covers this at once. It cannot take the chat off your list, or undo what somebody saw.
        [guardian]
            This is a machine, and nobody here reads along. But Telegram can see these screens and what you tap, as in any normal chat.

            The same guide on a web page is more private.

            /hide covers this at once. It cannot take the chat off the list, or undo what somebody saw.
    }

# Answer to /about.
bot-about =
    This guide is a machine with buttons. It tells children far from home, and the people who care for them, about rights and next steps. It shows people to talk to.

    It cannot call for you. It decides nothing. It has told nobody that you are here.

# Answer to /privacy.
bot-privacy =
    - We save no names, no answers and no messages.
    - Your place in the guide is locked inside the buttons. After one day the answers in them no longer count.
    - For up to one hour the machine remembers the last screen of this chat. Then it forgets.
    - The bot gets your Telegram name, like every bot. It does not save it.
    - Telegram can see this chat. It is a normal chat, not a secret one.
    - /hide covers the screen and takes away newer messages. The chat stays in your list until you delete it.

    People you call may have to tell someone if you are in danger. You can ask them first.

# Answer to photos, voice messages and files.
bot-media = Thank you. This machine does not open or keep photos, voice messages or files. Please use the buttons.

# Answer to typed text.
bot-typed =
    Thank you for writing. This is a machine, so it cannot answer you. It did not keep your words.

    Tap “I need help now” to see people you can talk to.

# Said in a group before the bot leaves it.
bot-group = This works only in a private chat, so I am leaving this group.

# Answer to /hide when an older message cannot be reached.
bot-hidden-older = An older message may still be open. Its own button “Leave quickly” hides it.

## Descriptions of the commands, at most 60 characters

bot-command-start = Open the guide
bot-command-help = People to call or write to
bot-command-language = Change the language
bot-command-hide = Hide the screen
bot-command-privacy = What is kept and who can see it
bot-command-about = What this guide is

# Short answer to a tap that changes nothing.
bot-again = You are already here.

## Lines added to a screen

# Where private questions begin: who can see what is tapped.
bot-gate =
    { $audience ->
        [young] The Telegram app can see what you tap here. A web page is more private.
       *[child] Telegram can see these screens and what you tap. The guide on a web page is more private.
        [teen] Telegram can see these screens and what you tap. The same guide on a web page is more private.
        [guardian] Telegram can see these screens and what you tap. The same guide on a web page is more private.
    }

# Before the name and contact of the organisation that runs the bot.
bot-operator = Who runs this bot:

# Before the address of the web page.
bot-page = The web page:

## Words that people type, with commas between them. Small letters, as many as help. Never shown to anybody.

# Hides the screen, when nothing else is typed.
bot-words-hide = hide, hide this, cover, close, exit, leave
