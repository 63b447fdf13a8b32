### Flow: my rights. What every child is entitled to, with or without papers: rule, reality, next step.
### Guardian texts are for an adult who cares for a child, whatever the relation.

# Screen: the rights hold whatever the papers of the child or the parents.
my-rights-same-rights =
    { $audience ->
        [young]
            You have rights here. With or without papers.

            Some people forget it. It is not your fault. Tell a kind adult.
       *[child]
            A right is what every child should get. You have rights here, with or without papers.

            Some adults forget this rule. It is not your fault. Tell someone you trust what you need.
        [teen]
            You have the same rights here as other teens, with or without papers.

            Some offices forget this rule. If someone says no, what can you do? Ask why and note the name and the day.
        [guardian]
            The child has the same rights here as any child, with or without papers. Your own papers do not change that.

            Some offices forget this rule. If someone says no, ask why. Note the name and the day.
    }
    .title = The same rights

# Screen: the right to be heard, in the own language.
# $language: the reader’s language, in its own name
my-rights-your-voice =
    { $audience ->
       *[child]
            Adults should listen before they decide. You may ask for someone who speaks { $language }.

            Often nobody asks. You can say: “May I tell you what I need?”
        [teen]
            You have the right to be heard, in a language you speak well. You may ask for someone who speaks { $language }.

            Often nobody asks. Say: “I want to be heard. Can an interpreter come?”

            An interpreter says it in your language.
        [guardian]
            The child has the right to be heard, in a language they speak well. You may ask for someone who speaks { $language }.

            Often nobody asks. Tell the child: “You may speak and you may stop. I believe you.”
    }
    .title =
        { $audience ->
           *[child] Your voice counts
            [teen] Your voice counts
            [guardian] The child’s voice counts
        }

# Screen: only shown when the country is known.
# $country: name of the country
my-rights-here =
    { $audience ->
        [young] You are in { $country } now. Children have rights here too!
       *[child] You are in { $country } now. Children have rights here too, until they turn 18. Ask who cares for children here.
        [teen] In { $country }, the rules for children hold until you turn 18. Ask which office cares for children here, and know its name.
        [guardian] In { $country }, the rules for children hold until the child turns 18. Ask early what changes on that day.
    }
    .title = Rights in { $country }

# Screen: places where help can start. One text for all readers.
# .say is read aloud: no abbreviation in it.
my-rights-places =
    Help can start here:

    - **A school.** A teacher can call.
    - **A clinic.** A doctor can call.
    - **An office for children.** Some close at 3 p.m.
    .title = Where to ask
    .say = Help can start here. A school: a teacher can call. A clinic: a doctor can call. An office for children: some close at three in the afternoon.

# Screen: how to use the card below (message card-alone).
my-rights-card =
    { $audience ->
        [young] Show this to a kind adult. It asks for help.
       *[child] Show this card to an adult. It asks for help in your place. Keep the phone in your hand.
        [teen] Show this card to someone who works with children. It asks them to call. Keep the phone in your hand.
        [guardian] This card speaks for a child. Read it with the child first. Then show it at a school or a clinic.
    }
    .title = A card to show

# Last screen: one action. Contact cards are drawn beside this text.
my-rights-when-broken =
    { $audience ->
        [young] Is someone unfair to you? Say to an adult: “Please call with me!”
       *[child]
            Some adults break these rules. It is not your fault.

            Call one of these, or ask someone to call. You choose what you tell.
        [teen]
            When someone breaks a rule, you may complain. It is not your fault.

            First ask: “What do you have to pass on?” Then say what you need. You choose how much you tell.
        [guardian]
            When someone breaks a rule, you and the child may complain.

            Say what was refused, where and when. First ask what they have to pass on. Tell the child: “It is not your fault.”
    }
    .title = When they break a rule
