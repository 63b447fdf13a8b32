### Flow: safe online. Contacts, pictures, threats and offers on the phone; what to keep, what to hide.
### Pictures: never advise to save, copy, show, send or download one (facts row 5). Titles stay neutral for a passer-by.
### Guardian texts are for any adult who cares for a child.

# Screen: a person online may be someone else.
safe-online-who-writes =
    { $audience ->
        [young]
            People in a game can lie. A grown-up can say: “I am eight.”

            Do not go to meet them. Ask a grown-up you trust.
       *[child]
            Online, people can lie about their name, age and photo. A nice friend in a game can be an adult who wants to use you.

            You have the right to chat and play. Do not go alone to meet someone. First ask an adult you trust.
        [teen]
            You have the right to chat, play and learn online. Still, anyone can lie about name, age and photo.

            Watch for this: someone talks of love after a few days, wants secrets, asks where you are or wants to come for you. Look at the profile with a friend. Do not go alone to meet them.
        [guardian]
            A child has the right to chat, play and learn online. Still, anyone there can lie about name, age and photo.

            Be alert if a contact asks for secrets, gives gifts, asks where the child is or wants to meet. Ask the child to show you how the game or chat works. Listen without anger, so that they can tell you more.
    }
    .title =
        { $audience ->
            [young] Who writes to you?
           *[child] Who writes to you?
            [teen] Who writes to you?
            [guardian] Who writes to the child?
        }

# Screen: pictures, secrets, money; the right to privacy. Closed groups that want pictures as an entrance fee.
safe-online-pictures-secrets =
    { $audience ->
        [young]
            Your body is yours. Does someone want a photo of it? Or a secret?

            Say no. It is not your fault. Tell a grown-up you trust.
       *[child]
            Your body, your chats and your photos are yours. That is your right to privacy.

            Some people give gifts, then want private photos, secrets or money. You owe them nothing. You can stop at any time.

            It is not your fault. Tell an adult you trust.
        [teen]
            Your right to privacy holds online too. Nobody may push you for pictures, secrets or money, not even someone you love. You can stop at any time, even after a yes.

            Some people record calls, or ask each one in a closed group to share pictures. Once sent, a picture can reach others. If it did, it is not your fault.
        [guardian]
            A child has a right to privacy online too. Nobody may push a child for pictures, secrets or money.

            Some people give gifts first. Some closed groups ask each one to share a picture. If the child sent something, the child is not to blame. Say: “Thank you for telling me.” Do not take the phone away as a punishment.
    }
    .title = Photos, secrets and money

# Teenagers only. Stands before the screens on threats with pictures.
safe-online-private-gate =
    The next screens are private. They are about threats, and about pictures of your body.

    Open them only if you want to, and only if nobody else can see this screen. No is a good answer too.
    .title = Some private screens
    .tap-show = Show them
    .tap-no = No, go on without them

# Screen: threats with a picture, four steps. Contact cards are drawn beside this text.
safe-online-threat =
    { $audience ->
        [young]
            Does someone scare you on the phone? It is not your fault.

            Do not answer. Leave the chat as it is. Tell a grown-up you trust today.
       *[child]
            Does someone scare you with a photo? It is not your fault. You are not in trouble for asking for help.

            - Stop answering.
            - Do not pay.
            - Keep the chat.
            - Tell an adult you trust, or someone on this list.
        [teen]
            The one who threatens you does wrong, not you. You are not in trouble for asking for help.

            - Stop answering. Send nothing more.
            - Do not pay.
            - Keep the chat as it is.
            - Tell someone you trust or someone on this list. Then report and block.

            Do you think of hurting yourself? Tap “I need help now”.
        [guardian]
            Someone who threatens a child with a picture does wrong. The child is not in trouble for asking for help.

            - Stop answering. Send nothing more.
            - Do not pay.
            - Keep the chat as it is.
            - Call someone on this list. Then report and block.

            Stay near the child. Does the child speak of self-harm or not living? Tap “I need help now”.
    }
    .title =
        { $audience ->
            [young] You can get help
           *[child] Four steps that help
            [teen] Four steps that help
            [guardian] Four steps that help
        }

# Screen: what to keep as proof, and the picture rule (facts row 5a, 5b). Worded as “may be”: national law is open.
safe-online-what-to-keep =
    { $audience ->
       *[child]
            Do not delete the chat. Write down the name, the app and the day.

            Do not copy the photo or send it, not to a friend and not to us. It may be against the law.

            Leave it where it is. Ask a helpline what to keep.
        [teen]
            Do not delete the chat. Write down the name, the app and the day. Make screenshots of the words and the name only.

            Do not copy the picture or send it to anyone, not even to a friend or to us. It may be against the law. Leave it where it is. A helpline can tell you what to keep.
        [guardian]
            Do not delete the chat. Write down the name, the app and the day. Make screenshots of the words and the name only.

            Do not look for, copy, save or send the picture, not even as proof. It may be against the law. Leave it where it is. The police or a helpline can tell you what to keep.
    }
    .title = What to keep

# Screen: Take It Down (facts row 5c). Never “download it first”. The name is that of the service.
safe-online-take-down =
    { $audience ->
       *[child]
            The service Take It Down can help with your private photos. It is free and without names. The photo stays on your phone.

            It needs the photo on your own phone. It cannot help in closed chats. No photo? Do not look for it. Ask a helpline.
        [teen]
            Take It Down is a free service for private pictures taken before you turned 18. It asks for no name, and the picture is not sent.

            It has limits. It works if the picture is still on your own phone. It does not work in closed chats. You do not have it? Do not look for it. Ask a helpline.
        [guardian]
            Take It Down is a free service for private pictures taken before someone turned 18. It asks for no name, and the picture is not sent.

            It has limits. It works if the picture is still on the child’s own phone. It does not work in closed chats. If the child does not have it, do not look for it. Ask a helpline.
    }
    .title = A free service

# Screen: offers of work, gifts or travel in games and chats.
safe-online-offers-online =
    { $audience ->
       *[child]
            In games and chats, some people offer jobs, gifts or a trip. Some want to use children.

            Do they rush you? Do they want to talk in another app? Show the offer to an adult you trust. Then answer.
        [teen]
            Jobs and trips are offered in games and chats too. Some are real, and some come from people who want to use you.

            Ask for the name, the address and the exact work. Do they rush you, give no answer, or want to talk in another app? Show the offer to someone you trust before you answer.
        [guardian]
            Jobs and trips are offered in games and chats too, even to young children. Some come from people who want to use them.

            Ask the child what people offer there. Check the name, the address and the work with a helpline. Watch out if they rush you or want to talk in another app.
    }
    .title = Offers in games and chats

# Screen: location, papers, password.
safe-online-place-papers =
    { $audience ->
       *[child]
            Your phone can show others where you are. You can turn location off. A photo of your street can show it too.

            Some people ask for your papers or your password. Do not give them. Ask an adult you trust before you send papers.
        [teen]
            Your phone and your photos can show others where you are. Turn location off, or share it with one person you trust.

            Some people ask for a photo of your papers or for your password, and then use your name. Keep the password to yourself. Does an office want papers? Ask for its name and check it first.
        [guardian]
            A phone and its photos can show others where you and the child are. Turn location off, or share it with one person you trust. Do not post photos of the child in public.

            Some people ask for papers or a password, and then use your name. Does an office want papers? Ask for its name and check it first.
    }
    .title = Your place and your papers

# Screen: shared, lost, stolen or locked telephone.
safe-online-shared-phone =
    { $audience ->
       *[child]
            Do you share a phone? Sign out when you stop. Is it yours? Set a lock code that only you know.

            Is it lost, stolen or locked by someone? Change your passwords on another phone. Ask an adult you trust to help.
        [teen]
            On a shared phone, sign out each time and save no password. On your own phone, set a lock code that only you know.

            If it is lost, stolen or locked by someone who wants money, change your passwords on another phone. Tell your contacts, so that nobody can trick them in your name.
        [guardian]
            On a shared phone, sign out each time and save no password. On your own phone, set a lock code. Write two important numbers on paper.

            If it is lost, stolen or locked by someone who wants money, change your passwords on another phone. Tell your contacts, so that nobody can trick them in your name.
    }
    .title = Shared or lost phone

# Screen: hide this guide, but keep the chat with the threat. “Leave quickly” is the button common-leave.
safe-online-hide-this =
    { $audience ->
       *[child]
            “Leave quickly” hides this guide. The phone may still keep a list of pages or chats. You can delete this guide from it.

            Keep a chat with threats. It helps you later. Does someone check your phone? Ask an adult you trust first.
        [teen]
            “Leave quickly” hides this guide at once. It cannot clear the phone. You can delete this page or chat from the list, if that is safe for you.

            Keep a chat with threats: it is your proof. Does someone check your phone? An empty list can make them ask. Use the phone of a person you trust.
        [guardian]
            “Leave quickly” hides this guide at once. It cannot clear the phone. You can delete this page or chat from the list, if that is safe for you.

            Keep a chat with threats: it is your proof. Does someone check your phone? An empty list can make them ask. Use the phone of a person you trust.
    }
    .title = Hide this guide

# Last screen: one action. Contact cards are drawn beside this text.
safe-online-one-person =
    { $audience ->
        [young]
            You did nothing bad. Show this to a grown-up you trust.

            Say: “Someone writes to me. I need help.”
       *[child]
            Tell one adult you trust, or call or write to someone on this list.

            Say: “Someone online scares me. I need help.” You do not have to show a photo. You choose what you tell.
        [teen]
            Tell one person you trust, or contact someone on this list.

            Say: “I am under 18. Someone online puts pressure on me.” You do not have to show a picture. Before you tell more, ask: “What do you have to tell others?” You choose how much you tell.
        [guardian]
            Contact someone on this list. Say: “A child is under pressure online. What can we do?” Do not show or send a picture. Ask what they have to tell others.

            Tell the child whom you call, and why. Say: “It is not your fault.”
    }
    .title =
        { $audience ->
            [young] Show this to a grown-up
           *[child] Tell one person
            [teen] Tell one person
            [guardian] Call one of these
        }
    .tap-offers =
        { $audience ->
            [young] Is it a trick?
           *[child] Is this offer a trap?
            [teen] Is this offer a trap?
            [guardian] Is this offer a trap?
        }
    .tap-hurt =
        { $audience ->
            [young] Someone hurts me
           *[child] When someone hurts or uses me
            [teen] When someone hurts or uses me
            [guardian] When someone hurts or uses a child
        }
