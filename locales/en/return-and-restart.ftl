### Flow: going back and starting again. What has to be true first, the trip, arrival, and who helps if it is not safe there.
### Guardian texts are for an adult who cares for a child, whatever the relation. Never: “nobody can send you back”.

# Screen: nobody should push. The other choices come first.
return-and-restart-no-push =
    { $audience ->
        [young]
            Grown-ups should ask you: “Do you want to go back? Is it good for you?”

            Some grown-ups hurry. Say: “I want to talk first.”
       *[child]
            Nobody should push you to go back. First they should find out what is best for you. They should look at other choices too.

            Some places hurry. Say: “I want a lawyer first.” Are you afraid to go back? Say it now.
        [teen]
            Nobody should push you to go back. It should happen only if it is best for you, after a look at staying here or joining family elsewhere.

            Some countries send children back too soon. Ask for a lawyer before the trip. If you are afraid to go back, say it now, to any officer.
        [guardian]
            Nobody should push a child to go back. It should happen only if it is best for the child, after a look at staying or joining family elsewhere.

            Some countries send children back too soon. Ask for a lawyer before the trip. If the child or you are afraid to go back, say it now, to any officer.
    }
    .title = Going back?

# Screen: what often goes otherwise; the facts of the country stand below.
return-and-restart-in-practice =
    { $audience ->
       *[child] Rules and real life are not always the same. Ask a lawyer: “What happens here?”
        [teen] Rules and real life are not always the same. Ask a lawyer or a shelter how it goes here at present.
        [guardian] Rules and real life are not always the same. Ask a lawyer or a shelter how returns go here at present.
    }
    .title = How it often goes here

# Screen: what has to be found out about the family and the place before a trip.
return-and-restart-check-first =
    { $audience ->
       *[child]
            Before a trip, they should find out:

            - Is it really your family?
            - Do they want you to come?
            - Is there a bed, food, a doctor?
            - Does anyone there hurt or use children?

            Some hardly check. Ask: “Who talked with my family?”
        [teen]
            Before a trip, they should find out:

            - Are these people really your family, and do they want you to come?
            - Who lives there? Is there enough for food and health?
            - Could anyone there hurt you or use you?

            Some hardly check. Ask: “Who looked, and what did they see?” Say what you know, if you want.
        [guardian]
            Before a trip, they should find out:

            - Are these people really the family, and will they take the child?
            - Who lives there? Is there enough for food and health?
            - Could anyone there hurt or use the child?

            Some hardly check. Ask who looked and what they saw. The child may speak about it alone.
    }
    .title =
        { $audience ->
           *[child] What they should check
            [teen] What they should check first
            [guardian] What they should check first
        }

# Screen: three times yes; no signature and no money before talking to guardian and lawyer.
return-and-restart-before-you-sign =
    { $audience ->
        [young]
            You may say no. You may say what you want.

            Some want your name on a paper. Say: “First I ask my helper.”
       *[child]
            Good helpers ask you, your guardian and your family. All should say yes. You may say no.

            Some push you to sign, or offer money. Do not sign or take it yet. Say: “I want my guardian and a lawyer.”
        [teen]
            Good programs ask you, your guardian and your family, and go on only if all say yes. You may say no.

            Some people hurry you to sign, or offer money if you leave. A signature can take away other choices. Say: “I answer after I talk to my guardian and a lawyer.” Ask until when you can change your mind.
        [guardian]
            Good programs ask the child, the guardian and the family, and go on only if all say yes. The child may say no.

            Some people hurry you to sign, or offer money for leaving. A signature can take away other choices. Talk to a lawyer first, with an interpreter. Ask until when you both can change your mind.
    }
    .title =
        { $audience ->
            [young] Ask first
           *[child] Before you sign
            [teen] Before you sign
            [guardian] Before anyone signs
        }

# Screen: an escort, a known carer at the other end, papers and medicine.
return-and-restart-trip =
    { $audience ->
        [young]
            A grown-up should travel with you. They should bring you to someone you know.

            Sometimes a stranger waits. Say: “I do not know this person.”
       *[child]
            An adult should travel with you and bring you to someone you know. Ask who. Take your papers, medicine and phone numbers on paper.

            Sometimes the wrong person waits. Say: “I do not know this person.” Stay with your adult.
        [teen]
            An adult should travel with you and hand you over to someone you know. Ask who goes, who waits and when. Take your papers, school notes, medicine and phone numbers on paper.

            Sometimes the wrong person waits, or no one. Say so, and stay with the adult who came with you.
        [guardian]
            An adult should travel with the child and hand the child over to a known person. Ask who goes, who waits and when. Pack papers, school notes, medicine and phone numbers on paper.

            Sometimes the wrong person waits, or no one. Agree with the child on what to say: “I do not know this person.”
    }
    .title = The trip

# Screen: arrival. Stands alone; facts of the country are drawn below it.
return-and-restart-arrival =
    { $audience ->
       *[child] Ask now: “Who meets me there? Where do I sleep?” Nobody comes? Ask for the child protection office.
        [teen] Ask before the trip: who meets you, from which office, and where you sleep. Nobody comes? Ask for the child protection office.
        [guardian] Ask before the trip who meets the child, from which office, and where the child sleeps. Nobody comes? Ask for the child protection office.
    }
    .title =
        { $audience ->
           *[child] Who meets you
            [teen] Who meets you
            [guardian] Who meets the child
        }

# Screen: school, health, papers, and how it may feel.
return-and-restart-start-again =
    { $audience ->
       *[child]
            There should be help with school, a doctor and papers. It can be slow. Ask: “Who helps me now?”

            Home may feel strange. Some people may tease you. It is not your fault. Tell someone you trust how you feel.
        [teen]
            Someone should help you with school, health and papers, and ask what you want to do next. Often that help is short or slow. Ask for one name to call.

            Home may feel strange, and people may talk. Many feel sad or angry at first. Talk to someone you trust, and ask for help with your feelings.
        [guardian]
            Someone should help with school, health and papers. Often that help is short or slow. Ask for one name to call, and bring school notes and health cards.

            The child may be sad, angry or quiet at first, and others may talk. Listen, keep a daily rhythm, and ask for help if it goes on.
    }
    .title = Starting again

# Screen: work and debts. A debt gives nobody a right to keep a person or papers.
return-and-restart-work-and-debts =
    { $audience ->
       *[child]
            Does someone want money back for the trip? That is a debt. It is not your fault.

            Nobody may lock you in, keep your papers or make you work for it. Some try. Tell an adult you trust.

            Dangerous work is not for children.
        [teen]
            A debt for the trip is not your fault. It gives no one the right to keep you or your papers, or to make you work it off.

            Some try, or push you to go again. Ask a lawyer or a helpline. Want to work? Ask from what age. Dangerous work is for no one under 18.
        [guardian]
            A debt for the trip gives no one the right to keep the child or papers, or to make the child work it off.

            Some try, or press the family. Ask a lawyer before you pay or agree to anything. Dangerous work is for no one under 18. Ask from what age other work is allowed.
    }
    .title = Work and debts

# Last screen: one action, before the trip or after. Contact cards are drawn beside this text.
return-and-restart-not-safe-there =
    { $audience ->
        [young]
            Are you afraid? It is not your fault.

            Show this to a grown-up you trust. Say: “I am afraid. Please call with me.”
       *[child]
            Are you afraid, before the trip or after? It is not your fault. You may ask for help again.

            Call one of these, or ask an adult you trust to call. Say: “I do not feel safe.”
        [teen]
            Do you feel unsafe, before the trip or back home? You did nothing wrong, and you may ask for help again.

            Contact one of these. Ask first: “What do you have to tell others?” Say: “It is not safe for me.” You choose how much you tell. Talk to them before you leave on your own.
        [guardian]
            If it is not safe for the child, before the trip or after, you may ask for help again. It is right to ask.

            Contact one of these and say: “It is not safe for the child.” Ask first what they have to tell others. Talk to them before you travel again. Tell the child what you are doing.
    }
    .title =
        { $audience ->
            [young] Ask for help
           *[child] If it is not safe
            [teen] If it is not safe
            [guardian] If it is not safe
        }
    .tap-plan =
        { $audience ->
            [young] A plan for me
           *[child] Who decides about me
            [teen] Who decides about me
            [guardian] Who decides about a child
        }
    .tap-family =
        { $audience ->
            [young] Find my family
           *[child] Find my family
            [teen] Find my family
            [guardian] Find family
        }
    .tap-afraid = Afraid to go back
