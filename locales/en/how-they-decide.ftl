### Flow: how they decide. The plan for a child, the child’s say, the answer, and how to ask for another look.
### Guardian texts are for an adult who cares for a child, whatever the relation. Plain verbs, not names of official steps.

# Screen: what the plan is.
how-they-decide-the-plan =
    { $audience ->
        [young]
            Grown-ups should make a plan with you: where you live, who looks after you.

            Some grown-ups forget to ask. Say: “What is my plan?”
       *[child]
            Adults should make a plan for you: where you live, who looks after you, what you need.

            They should ask you, choose, do it, and look again later. Some places have no plan. Ask: “Can I see my plan?”
        [teen]
            A plan says where you live, who looks after you and what comes next. People who know about children should ask what you need, choose with you, act, and look again later.

            Some offices have no plan, or never show it. Ask: “Who makes my plan? Can I have a copy?”
        [guardian]
            A plan says where the child lives, who cares for the child and what comes next. People who know about children should find out what is needed, choose, act and look again later.

            Some offices have no plan, or never show it. Ask who makes it, and ask for a copy.
    }
    .title =
        { $audience ->
            [young] A plan for you
           *[child] A plan for you
            [teen] The plan for you
            [guardian] A plan for the child
        }

# Screen: who decides. Stands alone; facts of the country are drawn below it.
how-they-decide-who-decides =
    { $audience ->
       *[child] Ask: “Who decides about me?” Ask for a guardian, the adult who looks after you and speaks for you.
        [teen] Ask who decides about you, and when. Ask for a lawyer and for a guardian, the adult who speaks for you.
        [guardian] Ask which office decides, and when. Ask for a lawyer and a guardian for the child, and write down the names.
    }
    .title = Who decides

# Screen: what they should look at before they decide.
how-they-decide-what-they-look-at =
    { $audience ->
       *[child]
            They should look at:

            - what you want
            - who you are and how old
            - your family, and who cares for you
            - what is dangerous for you
            - your health and school

            Some look at papers only. Ask: “Did you look at all this?”
        [teen]
            To find what is best for you, they should look at:

            - what you want
            - who you are: age, language, faith
            - your family and who cares for you
            - what could harm you
            - health and school

            Some look at your papers only. Say what they left out. You choose how much you tell.
        [guardian]
            To find what is best for the child, they should look at:

            - what the child wants
            - who the child is: age, language, faith
            - family and care
            - what could harm the child
            - health and school

            Some look at papers only. Say what they left out, and bring what you have from school or a doctor.
    }
    .title =
        { $audience ->
           *[child] What they should look at
            [teen] What they should look at
            [guardian] What they should look at
        }

# Screen: being heard, in five parts.
how-they-decide-your-say =
    { $audience ->
        [young]
            Grown-ups should listen to you. You can use your own language. You can stay quiet.

            Some grown-ups do not ask. Say: “I want to tell you something.”
       *[child]
            They should:

            - tell you what the talk is for
            - listen, in your language
            - think about what you say
            - tell you what they did with it
            - let you say if it went wrong

            Some leave parts out. Say: “Please hear me before you decide.”
        [teen]
            They should:

            - tell you before the talk what it is for
            - hear you in a calm talk, not like police questions
            - think about what you say
            - tell you how it counted
            - let you complain if it went wrong

            Some leave parts out. Say: “I want to be heard. I need an interpreter.” You may take breaks or stay silent.
        [guardian]
            They should:

            - tell the child before the talk what it is for
            - hear the child in a calm talk
            - think about what the child says
            - tell the child how it counted
            - let the child complain if it went wrong

            Some leave parts out. Ask for an interpreter and breaks. Tell the child: you may stop, and “I do not know” is fine.
    }
    .title =
        { $audience ->
            [young] Your turn to speak
           *[child] Your turn to speak
            [teen] Your say, in five parts
            [guardian] The child’s say, in five parts
        }

# Screen: the choices that are looked at. No promise that all are possible.
how-they-decide-choices =
    { $audience ->
        [young]
            There can be more than one choice.

            You stay here. Or you live with family. Or you go back.

            Some grown-ups see one choice only. Say what you want.
       *[child]
            They should look at more than one choice:

            - you stay here
            - you live with family, here or far away
            - you go back
            - you go to another country

            Often not all are possible. Say what you want and what you fear.
        [teen]
            They should look at more than one choice:

            - you stay here
            - you live with family, here or in another country
            - you go back to your country
            - you go on to another country, with help

            Often not all are possible, and some offices talk only of going back. Say what you want, and ask what is good and bad in each.
        [guardian]
            They should look at more than one choice:

            - the child stays here
            - lives with family, here or in another country
            - goes back
            - goes to another country, with help

            Often not all are possible, and some offices talk only of going back. Ask what is good and bad in each, and how safe each is.
    }
    .title =
        { $audience ->
            [young] More than one choice
           *[child] More than one choice
            [teen] Which choices there are
            [guardian] Which choices there are
        }

# Screen: the answer and the reasons, in writing and in a language that is understood.
how-they-decide-reasons =
    { $audience ->
       *[child]
            They should tell you what they decide, and why, in your language.

            Some just give you a paper. Do not sign what you do not understand. Ask: “Can you write down why? Can I keep a copy?”
        [teen]
            They should give you the decision and the reasons in writing, in a language that you read well. The reasons should say how your view counted.

            Some just give you a paper to sign. Do not sign what you do not understand. Ask for a copy or take a photo, and show it to a lawyer.
        [guardian]
            The decision and its reasons should be in writing, in a language that you and the child understand. It should say how the child’s view counted.

            Some just hand over a paper to sign. Do not sign what you do not understand. Keep a copy or a photo, with the name, the office and the date.
    }
    .title =
        { $audience ->
           *[child] Ask why
            [teen] Ask for the reasons
            [guardian] Ask for the reasons
        }

# Screen: appeal. There may be a last day; never a number, and never “too late”.
how-they-decide-another-look =
    { $audience ->
       *[child]
            You do not agree? You may ask them to look again. This is called an appeal. They may say no again.

            Often there is a last day, and it can be soon. Ask a lawyer today. Late? Ask anyway.
        [teen]
            If you do not agree, you may ask for another look. This is called an appeal. Most have a deadline, the last day to do it. It can be very soon.

            Some offices do not tell you. Ask a lawyer the same day: “How, where, by when?” They may still say no. Late? Ask anyway.
        [guardian]
            If the child or you do not agree, you may ask for another look. This is called an appeal. Most have a deadline, the last day to do it. It can be very soon.

            Some offices do not tell you. Ask a lawyer the same day how, where and by when. Ask if the child can stay until then. Late? Ask anyway.
    }
    .title = Ask them to look again

# Screen: a change of address; the facts of the country stand below. Teens only: carers read it in their own flow.
how-they-decide-if-you-move =
    { $audience ->
       *[child] Do you have to move? First ask a lawyer or the office: “Whom do I tell, and by when?” Write down name and day.
        [teen] Do you have to move? First ask a lawyer or the office: “Whom do I tell, and by when?” Write down name and day.
    }
    .title = If you move

# Last screen: one action. Contact cards are drawn beside this text.
how-they-decide-meanwhile =
    { $audience ->
        [young]
            It can take long. You should eat, sleep, learn and play while you wait.

            Show this to a grown-up you trust. Say: “Please ask about my plan.”
       *[child]
            It can take long, and it is hard to wait. There should be a bed, food, school and a doctor for you.

            Call one of these, or ask an adult you trust to call. Say: “I want to know my plan.” Did something change? Tell them.
        [teen]
            It can take long, and waiting is hard. Until then there should be a bed, school, a doctor and time to rest for you.

            Contact one of these and ask: “What is the next step in my plan, and when?” Ask first what they have to tell others. If you feel unsafe where you live, say so. A plan can change.
        [guardian]
            It can take long, and waiting is hard for you both. Meanwhile the child should have a bed, school, a doctor and play.

            Contact one of these and ask for the next step and its date. Ask first what they have to tell others. Say if the child is not well there: a plan can change. Tell the child what you heard.
    }
    .title = While you wait
    .tap-family =
        { $audience ->
            [young] Find my family
           *[child] Find my family
            [teen] Find my family
            [guardian] Find family
        }
    .tap-return =
        { $audience ->
            [young] They talk about going back
           *[child] They talk about going back
            [teen] They talk about going back
            [guardian] They talk about going back
        }
