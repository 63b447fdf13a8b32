### Flow: people who help. Who is who around a child on the move, how to check a helper, how to ask for somebody else.
### Guardian texts are for an adult who cares for a child, whatever the relation. No legal role is promised: rule, reality, next step.

# Screen: the guardian, who looks after a child that is here without parents or carer and speaks for them.
people-who-help-guardian =
    { $audience ->
        [young]
            Are you here without your family? A grown-up should look after you.

            It can take long. Ask: “Who looks after me now?”
       *[child]
            A guardian is an adult who looks after you and speaks for you. If you are without your family, you should get one soon.

            It can take long. Ask: “Who is my guardian? When do we meet?”
        [teen]
            If you are here without your family, you should get a guardian right away. This adult looks after you and hears about each decision, until you are 18 or leave the country for good.

            Some come late or too rarely. Ask who it is, how to call them, and when you meet.
        [guardian]
            A child without a parent or carer should get a guardian right away. This adult looks after the child and hears about each decision, until the child is 18 or leaves the country for good.

            Often it takes long. Ask who it is and how to call them. If you are family, ask if you can take this role.
    }
    .title =
        { $audience ->
            [young] Who looks after you
           *[child] Your guardian
            [teen] Your guardian
            [guardian] The child’s guardian
        }

# Screen: the lawyer, a different person from the guardian. Not every country pays for one.
people-who-help-lawyer =
    { $audience ->
       *[child]
            A lawyer knows the law and helps you with it. Your lawyer and your guardian should be two people.

            In some places you do not get one. Ask: “Who gives free legal help to children?”
        [teen]
            A lawyer knows the law, shows you your choices and speaks for you. Your lawyer and your guardian should be two people.

            Some countries do not pay for one. Ask for free legal help. At the start, ask: “Do you keep what I say private?” Sign nothing that you do not understand.
        [guardian]
            A lawyer knows the law, shows the child the choices and speaks for them. The lawyer and the guardian should be two people.

            Some countries do not pay for one. Ask for free legal help for the child. Ask if the child can also talk to the lawyer without you. Sign nothing that you do not understand.
    }
    .title =
        { $audience ->
           *[child] Your lawyer
            [teen] Your lawyer
            [guardian] The child’s lawyer
        }

# Screen (country facts may follow): how guardian and lawyer come to a child here. Stands alone, true everywhere.
people-who-help-here =
    { $audience ->
       *[child] Each country does it in its own way. Ask the child protection office: “Who is my guardian? My lawyer?”
        [teen] Each country does it in its own way. Ask the child protection office: “Who is my guardian? Who is my lawyer? When do they come?”
        [guardian] Each country does it in its own way. Ask the child protection office who names the guardian, who pays the lawyer, and when they come.
    }
    .title = How it works in this country

# Screen: the interpreter. Many languages have variants; another interpreter may be asked for.
people-who-help-interpreter =
    { $audience ->
        [young]
            Someone should say it in your language.

            Some grown-ups forget. You can say: “I do not understand. I want my language.”
       *[child]
            An interpreter says it in your language. They should say it all, and add nothing.

            Some speak a bit differently, or leave things out. Say: “I do not understand. I want another interpreter.”
        [teen]
            An interpreter says your words in the other language, and theirs in yours. They should say it all, add nothing and keep it private.

            Some speak another form of your language, or know people from your town. You can ask for someone else, also by phone. Say which language and which place.
        [guardian]
            An interpreter says each side’s words in the other language. They should say it all, add nothing and keep it private.

            Some offices use the child instead, or a form of the language the child does not know. Ask for another interpreter, also by phone. Name the language and the place.
    }
    .title =
        { $audience ->
            [young] Someone who speaks your language
           *[child] Your interpreter
            [teen] Your interpreter
            [guardian] An interpreter
        }

# Screen: social worker and psychologist. Some have to pass on what they hear: no promise of secrecy.
people-who-help-social-worker =
    { $audience ->
       *[child]
            A social worker helps with daily life: a bed, school, family. A psychologist helps with how you feel.

            You may say as little as you like. Some have to tell others what you say. Ask first: “Who will hear this?”
        [teen]
            A social worker helps with daily life: a bed, school, family. A psychologist helps with sleep, fear and sad or angry days. It does not mean something is wrong with you.

            Some have to tell others what you say. Ask first what they have to tell, and whom. No one may make you tell your story.
        [guardian]
            A social worker helps with daily life: a bed, school, family. A psychologist helps the child with sleep, fear and anger.

            Some have little time, and some have to tell others what they hear. Ask first what, and whom. No one may make the child tell the story. You may ask for help for yourself too.
    }
    .title = Help with daily life and feelings

# Screen: officers and judges decide. They are not helpers, but they owe listening, an interpreter and reasons.
people-who-help-judge-officer =
    { $audience ->
       *[child]
            Officers ask about you and your papers. In some places a judge decides. They should listen to you and tell you why.

            Some hurry or speak loudly. You can say: “Please slow down.” You can say: “I do not know.”
        [teen]
            Officers ask about you and your papers. In some places a judge decides. They do not work for you, but they should listen and give reasons.

            Some hurry you or want you to sign. Ask for your guardian or lawyer first. Note the name and office. “I do not know” is fine when it is true.
        [guardian]
            Officers ask about the child and the papers. In some places a judge decides. They do not work for you, but they should listen to the child and give reasons.

            Some hurry people or want a signature. Ask for the guardian or lawyer first. Note the name, the office and the date. Ask for breaks for the child.
    }
    .title = People who ask and decide

# Screen: the six signs of a false helper. A sign is a reason to step back, never proof, never the reader's fault.
people-who-help-six-signs =
    { $audience ->
        [young]
            Some people only act kind. They say: “It is a secret.” Or: “Come alone.”

            Say no. Go where people are. Tell a grown-up you trust.
       *[child]
            Some people only act like helpers:

            - They want money, work, touch or your papers.
            - They want a secret.
            - They want you alone.
            - Nobody here knows them.
            - They hurry you.
            - They want your location or password.

            One sign? Go where people are.
        [teen]
            Some people only act like helpers:

            - They want money, sex, work or your papers.
            - They want a secret.
            - They want you alone somewhere.
            - Nobody here knows them.
            - They hurry you.
            - They want your location or password.

            It already happened? It is not your fault. They are good at it. Tell someone you trust.
        [guardian]
            Some people only act like helpers:

            - They want money, sex, work or papers.
            - They want a secret with the child.
            - They want the child alone.
            - Nobody here knows them.
            - They hurry you.
            - They want your location or password.

            Tell the child: “You may say no to any adult. You can tell me, and I will not be angry.”
    }
    .title =
        { $audience ->
            [young] When help feels wrong
           *[child] Six signs of a false helper
            [teen] Six signs of a false helper
            [guardian] Six signs of a false helper
        }

# Screen: aid is free, and how to check a helper.
people-who-help-check-a-helper =
    { $audience ->
       *[child]
            Help from aid groups is free. Aid workers may not ask for anything back.

            Some do. It is not your fault. To check a helper, ask for the name. Then ask someone else there: “Does this person work here?”
        [teen]
            Help from aid groups is free. Their workers may never ask for money, work, sex or a favour.

            A vest or a card can be fake. Ask for the name and the group. Then ask at the group’s own office, not at the number they give you. A true helper lets you check.
        [guardian]
            Help from aid groups is free. Their workers may never ask for money, work, sex or a favour.

            A vest or a card can be fake. Ask for the name and the group. Then ask at the group’s own office, not at the number they give you. Until then, the child stays with you.
    }
    .title = How to check a helper

# Last screen: one action. Contact cards are drawn beside this text.
people-who-help-someone-else =
    { $audience ->
        [young]
            You can ask for another helper.

            Show this to a grown-up you trust. Say: “I want to talk to someone else.”
       *[child]
            Does a helper scare you, or not listen? You may ask for another person.

            Call one of these, or ask an adult you trust to call. Say: “I want another helper.” You do not have to say why.
        [teen]
            If a guardian, lawyer or interpreter does not listen, or scares you, you may ask for another person, or complain. You may not always get one, but ask.

            Contact one of these. First ask: “What do you have to tell others?” Then say: “I want another helper.” You choose how much you tell.
        [guardian]
            If a helper does not listen or scares the child, you may ask for another person, or complain. You may not always get one, but ask.

            Contact one of these. Ask what they have to tell others. Say who it is about and what the child needs. Let the child say what they want.
    }
    .title =
        { $audience ->
            [young] Someone else can help
           *[child] Ask for another person
            [teen] Ask for another person
            [guardian] Ask for another person
        }
    .tap-complain =
        { $audience ->
            [young] Someone is unfair to me
           *[child] How to complain
            [teen] How to complain
            [guardian] How to complain
        }
