### Flow: afraid to go back. Asking another country for protection: rule, reality, next step. Nobody is asked for a reason here.
### Guardian texts are for an adult who cares for a child. No contact with a consulate is ever shown on this flow.

# Screen: what asylum is, and reasons that can count. Nobody has to name theirs.
afraid-to-go-back-reasons =
    { $audience ->
        [young]
            Are you scared to go back? You can ask this country to keep you safe.

            Some grown-ups say no. A grown-up you trust can help you ask again.
       *[child]
            You can ask another country to protect you. This is called asylum.

            These can count:

            - Someone may hurt you, even at home.
            - A group threatens you.
            - People hurt you because of your skin or faith.

            Some officers doubt it. Ask a lawyer, who knows the law.
        [teen]
            If going back means danger, you can ask another country to protect you. This is called asylum. You can ask alone or with family.

            Reasons that can count:

            - War, or a group that threatens you.
            - Violence, at home too.
            - Hate because of your skin, faith or who you love.

            Some offices doubt it. Ask a lawyer before you give up.
        [guardian]
            A person who would be in danger at home can ask another country for protection. This is called asylum. A child can ask too.

            War, groups that threaten, violence at home or hate because of skin, faith or love can count. The child may have reasons of their own. Some offices never ask the child. Ask a lawyer to hear the child too.
    }
    .title =
        { $audience ->
            [young] You can ask for help
           *[child] Asking for protection
            [teen] Asking for protection
            [guardian] Asking for protection
        }

# Screen: say it early, to any officer; no one should be sent back to danger.
afraid-to-go-back-say-it =
    { $audience ->
       *[child]
            Nobody should send you back to danger. So say it soon, to any officer: “I am afraid to go back. I want asylum.”

            Some do not listen. Say it to the next one too. Ask them to write it down.
        [teen]
            No country should send you back to danger. Say it early, to any officer, with or without papers: “I am afraid to go back. I ask for asylum.”

            Some do not write it down, or say it is not their job. Say it to each one, even after you signed something. Write down the name and date.
        [guardian]
            No country should send a child back to danger. Say it early, to any officer, with or without papers: “The child is afraid to go back. We ask for asylum.”

            Some do not write it down. Say it to each one, even after you signed something. Ask for a copy, and write down the name and date.
    }
    .title = Say it early

# Screen: how to use the card drawn below this text (message card-afraid).
afraid-to-go-back-card =
    { $audience ->
        [young]
            This card says: “I am afraid to go back.”

            Show it to a nurse or an officer. Keep the phone in your hand.

            They do not help? Show it to someone else.
       *[child]
            The card says that you are afraid to go back. It asks for a lawyer. It does not say your name.

            Show it to an officer or a nurse. Keep the phone in your hand. They do not help? Show it to someone else.
        [teen]
            The card says that you are afraid to go back and asks for a lawyer. It gives no name, no country and no reason.

            Show it to an officer, or to someone from a clinic or a shelter. Keep the phone in your hand. If they do not help, show it to the next person.
        [guardian]
            The card speaks for a child. It says that the child is afraid to go back and asks for a lawyer. It gives no name and no reason.

            Read it with the child first and ask if they want to use it. If an officer does not help, show it to the next one.
    }
    .title =
        { $audience ->
            [young] Show this card
           *[child] A card that speaks for you
            [teen] A card that speaks for you
            [guardian] A card to show
        }

# Screen: where and by when. What differs by country is drawn below this text by the program.
afraid-to-go-back-where-and-when =
    { $audience ->
       *[child] Ask a shelter or a lawyer: “Where do I ask for asylum? What is the last day?” Late? Still ask.
        [teen] Ask a lawyer or a shelter: “Where do I ask for asylum, and what is the last day?” If you are late, still ask.
        [guardian] Ask a lawyer or a shelter where to ask for asylum and by which day. If you are late, still ask, and say why.
    }
    .title = Where and when to ask

# Screen: the last day to ask; the facts of the country stand below.
afraid-to-go-back-by-when =
    { $audience ->
       *[child] Ask today, if you can. Is it late? Ask all the same and say why.
        [teen] Ask as soon as you can. If it is late, ask all the same. Say why you could not come before.
        [guardian] Ask as soon as you can. If it is late, ask all the same and say why. A lawyer can help to explain it.
    }
    .title = By when to ask

# Screen: the interview.
afraid-to-go-back-interview =
    { $audience ->
       *[child]
            An interview is a talk with questions. It should be in private and in your language. Your guardian, who speaks for you, should come.

            Sometimes it goes too fast. Say: “I need a break.” Ask: “Who will read this?”
        [teen]
            The interview is a talk about your reasons. It should be in private, in your language, with breaks and with your guardian. They should keep it private.

            It is often too fast. Ask for a break or a new interpreter. Ask: “Who will read this?” “I do not know” is an answer too.
        [guardian]
            The interview is a talk about the reasons. For a child it should be private, in their language, with breaks and a guardian. The office should keep it private.

            It is often too fast. Ask for breaks, and ask who will read it. Tell the child: you may say “I do not know”.
    }
    .title =
        { $audience ->
           *[child] A talk with questions
            [teen] The interview
            [guardian] The interview
        }

# Screen: the consulate. A right, not a duty. Never “they will not tell it”.
afraid-to-go-back-your-country =
    { $audience ->
        [young]
            People who work for your country may want to see you. You can say no.

            Some grown-ups tell them about you. Say: “I am scared. Please do not tell them.”
       *[child]
            A consulate is an office of your country. You may say no to it.

            Some officers tell it about you anyway. Say it early: “I am afraid of my government. Please do not tell my consulate.”

            Ask a lawyer to tell the judge.
        [teen]
            A consulate is your country’s office abroad. You may talk to it. You may also say no.

            Sometimes officers tell it about you anyway, because a child needs a guardian. Say it early, before you get one: “I am afraid of my government. Please do not tell my consulate.” Ask the lawyer to tell the judge.
        [guardian]
            You and the child may say no to the consulate, your country’s office abroad.

            Under article 37 of the Vienna Convention, the state may have to tell it when a child needs a guardian. Before that, say: “The child fears the government. Please do not tell the consulate.” Ask the lawyer to tell the judge.
    }
    .title =
        { $audience ->
            [young] You can say no
           *[child] The office of your country
            [teen] The office of your country
            [guardian] The office of your country
        }

# Screen: the paper one gets. What it allows differs by country and is drawn below this text by the program.
afraid-to-go-back-the-paper =
    { $audience ->
       *[child] Ask for a paper that says you asked. Then ask a lawyer: “How long can I use it? May I travel?”
        [teen] Ask for a paper that says you asked. Ask a lawyer: “How long can I use it? May I travel? Do I have to come here again to sign?”
        [guardian] Ask for a paper that says you asked. Then ask a lawyer how long you can use it, and if you may travel, work or move.
    }
    .title = The paper you get

# Screen: after a no. The time to ask for another look is often short; no number, no countdown.
afraid-to-go-back-if-no =
    { $audience ->
       *[child]
            A no may not be the end. You should be able to ask them to look again. This is an appeal.

            Some never tell you that. Ask: “Why not? Please write it down.” Ask a lawyer soon, because the time is often short.
        [teen]
            A no may not be the end. You should get the reasons, and be able to ask them to look again. This is called an appeal.

            Some offices do not say so, and the time is often short. Ask for a lawyer the same day. Ask too: “Can I get protection for other reasons?”
        [guardian]
            A no may not be the end. You should get the reasons in writing, and be able to ask for another look. This is called an appeal.

            Some offices do not say so, and the time is often short. See a lawyer the same day. Ask too about protection for other reasons.
    }
    .title = If they say no

# Last screen: one action. Contact cards are drawn beside this text; never a consulate.
afraid-to-go-back-ask-now =
    { $audience ->
        [young]
            Show this to a grown-up you trust.

            Say: “I am scared to go back. Please call with me.”

            You can say why, now or later.
       *[child]
            Call one of these, or ask an adult you trust to call with you.

            Say: “I am under 18. I am afraid to go back. How do I ask for asylum?” You choose what you tell.
        [teen]
            Contact one of these, or ask someone you trust to do it with you.

            First ask: “What do you have to tell others?” Then say: “I am under 18 and afraid to go back. How do I ask for asylum?” You do not have to tell your reasons on the phone.
        [guardian]
            Contact one of these. First ask what they have to tell others.

            Say: “A child is afraid to go back. How do we ask for asylum, and who can help for free?” You do not have to give the reasons on the phone. Tell the child who you are calling and why.
    }
    .title =
        { $audience ->
            [young] Ask for help
           *[child] Ask for help now
            [teen] Make one call now
            [guardian] Make one call now
        }
    .tap-officers =
        { $audience ->
            [young] Someone in uniform talks to me
           *[child] Officers talk to me
            [teen] Officers talk to me
            [guardian] Officers talk to the child
        }
    .tap-alone =
        { $audience ->
            [young] I am without my family
           *[child] I am alone or without my family
            [teen] I am alone or without my family
            [guardian] A child is alone or without family
        }
