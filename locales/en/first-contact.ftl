### Flow: first contact. Police or migration officers talk to a child: what to say, what to ask for, what not to sign.
### Guardian texts are for an adult who is with a child. Never advise to lie, to run or to resist.

# Screen: say your age and who you are with.
first-contact-say-your-age =
    { $audience ->
        [young]
            Say how old you are. Say who is with you.

            Some grown-ups do not listen. Say it again: “I am a child. I need help.”
       *[child]
            You have rights of your own with officers, even if your family is there. Say first: “I am under 18.” Say if you are alone.

            Some do not believe it. Say it again. Show a paper, or a photo of it, if you have one.
        [teen]
            You have rights of your own with officers, even if your family is there. Say first that you are under 18, and if you are alone.

            Some do not believe it. Say it to each officer and show any paper. Even if someone told you to give another age: your true age can bring you more help.
        [guardian]
            Each child has rights of their own with officers, even if the family is there. Say the child’s age first, and tell the truth about who you are to the child.

            Some do not believe it. Show any paper or photo you have. If they want to separate you, ask why and who decides.
    }
    .title =
        { $audience ->
            [young] Say your age
           *[child] Say your age first
            [teen] Say your age first
            [guardian] Say the child’s age first
        }

# Screen: the own language.
first-contact-language =
    { $audience ->
       *[child]
            They should talk to you in a language you know. An interpreter says it in your language.

            Often there is none. Do not say yes if you do not understand. Say the name of your language, and: “I need an interpreter.”
        [teen]
            You have a right to an interpreter, who says it in your language. You can ask for a different one.

            Often there is none, or they choose a language you half know. Name yours and say: “I do not understand. I need an interpreter.” Do not nod just to be polite.
        [guardian]
            The child has a right to an interpreter, and so may you. The child should not have to translate for adults.

            Often there is none. Name your language and the child’s, and say: “We do not understand. We need an interpreter.” Do not say yes just to be polite.
    }
    .title =
        { $audience ->
           *[child] Ask for your language
            [teen] Ask for your language
            [guardian] Ask for the child’s language
        }

# Screen: the child protection office should be called. Who comes first differs by country and is drawn below this text.
first-contact-child-office =
    { $audience ->
       *[child] They should call the child protection office. Ask: “Did you call it? Who will come?” No answer? Ask again.
        [teen] Officers should call the child protection office soon. Ask: “Did you call it? Who comes, and when?” No answer? Ask the next officer.
        [guardian] Officers should call the child protection office for a child who is alone. Ask if they called, who comes and when. Note the answer.
    }
    .title = The child protection office

# Screen: fear of going back, and the consulate, said early. No promise that nobody tells.
first-contact-going-back =
    { $audience ->
       *[child]
            Are you afraid to go back? Say it to any officer. You do not have to say why yet.

            Some tell your consulate, your country’s office, about you. You may say no.

            Say early: “I am afraid of my government. Please do not tell my consulate.”
        [teen]
            If you are afraid to go back, say so to any officer. You can give your reasons later, in private.

            You may call your consulate, your country’s office here. You may also say no. Some officers tell it about you anyway, so say early: “I am afraid of my government. Please do not tell my consulate.”
        [guardian]
            If you or the child are afraid to go back, tell any officer. The reasons can come later, in private.

            You may call your consulate. You may also say no. Some officers tell it about you anyway, so say early: “The child is afraid of the government. Please do not tell the consulate.” Ask the lawyer to tell the judge.
    }
    .title = About going back

# Screen: do not sign what you do not understand. For young children the interpreter is asked for here.
first-contact-signing =
    { $audience ->
        [young]
            Do they want your name on a paper? You can wait.

            Some grown-ups say: “Quick!” Say: “I do not understand. Who speaks my language?”
       *[child]
            You do not have to sign what you do not understand. Ask them to read it in your language.

            Some hurry you. Say: “I want a lawyer first.” A lawyer knows the law and helps you. Did you sign already? Tell the lawyer.
        [teen]
            You do not have to sign what you do not understand. A name on a paper can mean you agree to go back.

            Some hurry you or say it is nothing. Say: “I want to read it in my language, and I want a lawyer.” Did you sign already? Tell a lawyer. You can still say that you are afraid.
        [guardian]
            Nobody has to sign what they do not understand. A signature can mean that you or the child agree to go back.

            Some hurry you or say it is nothing. Say: “We want to read it in our language, with a lawyer.” Did you sign already? Tell a lawyer soon. You can still say that you are afraid.
    }
    .title =
        { $audience ->
            [young] Wait with the paper
           *[child] Before you sign
            [teen] Before you sign
            [guardian] Before you sign
        }

# Screen: copies, names, dates.
first-contact-copies =
    { $audience ->
       *[child]
            Ask for a copy of each paper. Or ask: “May I take a photo?”

            Some say no. Then write down the name, the office and the day. Show it to your lawyer or to an adult you trust.
        [teen]
            You can ask for a copy of each paper, or ask if you may take a photo.

            If they say no, write down the name, the office, the date and what they said. Later you may not remember it. Show the notes to your lawyer or guardian. Keep your own papers on you.
        [guardian]
            You can ask for a copy of each paper, or ask if you may take a photo.

            If they say no, write down the name, the office, the date and what they said. Keep it with the child’s birth paper. If they take a paper, ask for a receipt.
    }
    .title =
        { $audience ->
           *[child] Keep a copy
            [teen] Copies, names and dates
            [guardian] Copies, names and dates
        }

# Screen: why officers ask about work, debts and fear. No answer proves anything alone; silence neither.
first-contact-why-they-ask =
    { $audience ->
       *[child]
            Officers may ask about work, money you owe or fear. They should ask to see what help you need.

            Some ask in front of others. You can say: “I want to talk in private, with a lawyer.” “I do not know” is fine too.
        [teen]
            Officers may ask about work, debts or fear. A good check is private and looks for the help you need. No answer proves anything alone, and silence does not either.

            Some ask in front of others. Say: “I want to answer in private, with a lawyer.” “I do not know” is an answer too.
        [guardian]
            Officers may ask about work, debts or fear. A good check is private and looks for the help a child needs. No answer proves anything alone, and silence does not either.

            Some ask in front of others. Ask for a private talk for the child, with a guardian and a lawyer. Let the child use their own words.
    }
    .title =
        { $audience ->
           *[child] Why they ask so much
            [teen] Why they ask so much
            [guardian] Why they ask so much
        }

# Last screen: one action. Contact cards are drawn beside this text.
first-contact-call =
    { $audience ->
        [young]
            Show this to a grown-up you trust.

            Say: “Please call the child helpers. Stay with me.”

            No phone? Say it to an officer.
       *[child]
            Say to the officer: “I want to call for help.” Then call one of these, or ask an adult you trust to call.

            Say: “I am under 18. Officers want to talk to me. Can someone come?”
        [teen]
            Ask to make a call. Then contact one of these, or ask someone you trust to do it.

            First ask: “What do you have to tell others?” Then say: “I am under 18 and with officers. I need a lawyer.” Say where you are. Not allowed? Ask again later.
        [guardian]
            Ask to make a call. Then contact one of these. First ask what they have to tell others.

            Say: “Officers are talking to a child. We need a lawyer and the child protection office.” Say where you are. Stay calm, and tell the child what happens next.
    }
    .title =
        { $audience ->
            [young] Ask for a helper
           *[child] Call for someone on your side
            [teen] Call for someone on your side
            [guardian] Call for help
        }
    .tap-afraid =
        { $audience ->
            [young] I am scared to go back
           *[child] I am afraid to go back
            [teen] I am afraid to go back
            [guardian] Someone is afraid to go back
        }
    .tap-closed-place =
        { $audience ->
            [young] The doors are locked
           *[child] They keep me in a closed place
            [teen] They keep me in a closed place
            [guardian] They keep us in a closed place
        }
