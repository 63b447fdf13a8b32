### Flow: health and feelings. Care without papers, when to go today, what fear does, what calms, whom to talk to.
### Guardian texts are for an adult who cares for a child, whatever the relation. Titles stay neutral for a passer-by.
### Never here: a countdown, a card or paper that a child should fetch, “the same care as children born here”.

# Screen: the right to health care. What a country grants is in its card.
health-and-feelings-care =
    { $audience ->
       *[child]
            The United Nations says: every child should get care when ill, with or without papers.

            Each country has its own rules. Some places say no. That is not your fault. Then try another clinic, with an adult you trust.
        [teen]
            For the United Nations, every child should get health care, for body and mind, with or without papers.

            Each country has its own law, and some clinics say no. Then ask why and note the name. Ask for a social worker, who helps with daily life, or try another clinic.
        [guardian]
            For the United Nations, every child should get health care, for body and mind, with or without papers.

            Each country has its own law, and some clinics say no. Then ask for the reason and the name. Ask for a social worker, who helps with daily life, or try another clinic.
    }
    .title = When you need a doctor

# Screen: what to ask at the clinic. The facts of the reader’s country are drawn below: it has to stay short.
health-and-feelings-care-here =
    { $audience ->
       *[child] At the clinic say: “I feel ill. Can I see a doctor today? What does it cost?”
        [teen] Ask at the desk: “Can I see a doctor today? What does it cost? Who will see my file?”
        [guardian] Ask at the desk: “Can the child see a doctor today? What does it cost? Who will see the file?”
    }
    .title = What to ask at the clinic

# Screen: danger signs. Medical sign-off is open.
health-and-feelings-go-today =
    { $audience ->
        [young]
            Does it hurt a lot? Is it hard to breathe?

            Tell a grown-up now: “I need a doctor.”

            They do not listen? Ask another grown-up. You did nothing bad.
       *[child]
            See a doctor today, with an adult, if:

            - it is hard to breathe
            - you cannot drink
            - you bleed a lot
            - it hurts a lot

            Your body also needs a doctor soon if someone hurt it. It is not your fault. Tell an adult you trust today.
        [teen]
            Go to a clinic or hospital today, and do not wait, if you:

            - find it hard to breathe
            - cannot drink, or vomit everything
            - bleed a lot, or faint
            - have very strong pain

            Some places ask for papers or money first. Say: “I need care now. Please let a doctor see me first.”
        [guardian]
            Go today, do not wait, if a small child:

            - cannot drink or feed
            - vomits everything
            - has fits
            - is hard to wake
            - fights to breathe, or the chest pulls in

            For any age: go too if someone bleeds a lot or gets worse fast. Some places ask for papers first. Say: “A child needs care now. Please let a doctor look first.”
    }
    .title =
        { $audience ->
            [young] When it hurts
           *[child] When to go today
            [teen] When to go today
            [guardian] When to go today
        }

# Screen: babies, vaccines, pregnancy. Medical sign-off is open.
health-and-feelings-babies =
    { $audience ->
       *[child]
            Is a baby or small child with you? If they cannot drink or will not wake up, they need a doctor now. Tell an adult.

            A vaccine is an injection. It helps you not to get ill. Ask a nurse: “Which ones do I need?”
        [teen]
            Vaccines help you not to get ill. Ask a nurse which ones you need and what they cost.

            If you are pregnant or have a baby, ask for a check-up soon. Nobody should judge you for it. Some people do: then ask for another nurse or doctor. If something worries you, go today.
        [guardian]
            Vaccines help a child not to get ill. Ask a nurse which ones are missing and what they cost. A vaccine card or a photo of it helps.

            Someone who is pregnant needs check-ups too, even under 18. Let her talk to the nurse alone. If a clinic says no, try another one. If something worries her, go today.
    }
    .title =
        { $audience ->
           *[child] Babies and vaccines
            [teen] Vaccines, pregnancy, babies
            [guardian] Babies, vaccines, pregnancy
        }

# A gate: the two screens behind it are private. Only teenagers come here.
health-and-feelings-private-gate =
    The next two screens are private: about your body and about sex.

    Open them only if you want to, and only if nobody else can see this screen. No is a good answer too.
    .title = Two private screens
    .tap-show = Show them
    .tap-no = I do not want them now

# Private: shown only after “Show them”. Only teenagers come here.
health-and-feelings-private =
    You can ask a nurse or doctor about periods, sex, birth control, pregnancy or changes in your body. They hear this each day. Ask: “Can we talk alone?”

    Some have to tell others. So ask first: “What do you have to tell others?” Then choose how much you say. If you do not feel respected, ask for someone else.
    .title = Questions for a nurse or doctor

# Private: care after someone did sexual harm. No question, no detail, no countdown.
health-and-feelings-care-soon =
    { $audience ->
       *[child]
            If someone hurt your body, it needs a doctor soon. It is not your fault. Tell an adult you trust today.

            If some days have passed, still go.
        [teen]
            If someone did something sexual to you that you did not want, it is not your fault. Go to a doctor or hospital as soon as you can.

            Some medicine only works in the first three days. If more days have passed, still go. There is help later too. Say: “I need care today.” You choose how much you tell.
        [guardian]
            If someone hurt a child in a sexual way, go with the child to a doctor or hospital as soon as you can. Some medicine works only in the first three days. If more days have passed, still go. There is help later too.

            Ask for the doctor first: “The child needs care today.” Tell the child: “It is not your fault.”
    }
    .title =
        { $audience ->
           *[child] A doctor soon
            [teen] See a doctor soon
            [guardian] See a doctor soon
        }

# Screen: what fear does to body and mind, and that it often gets better.
health-and-feelings-feelings =
    { $audience ->
        [young]
            Many children have bad dreams. Some cry. Some get angry. Some wet the bed.

            It is not your fault. It often gets better.

            Tell a grown-up: “I had a bad dream.”
       *[child]
            After fear, many children have bad dreams. Some get angry or quiet, have a stomach ache or wet the bed. Nothing is wrong with you.

            It often gets better. If someone asks too much, say: “I do not want to talk about it now.”
        [teen]
            After fear, many people sleep badly, get angry fast, feel pain or feel nothing at all. That is not weakness. With calm days and one person who cares, it often gets better.

            To get help with this, you do not have to tell your story. If someone pushes, say: “I do not want to talk about that now.”
        [guardian]
            After fear, many children cling, wet the bed, sleep badly, get angry or go silent. It is not bad behaviour. With calm days and someone who cares, it often gets better.

            Some people push a child to tell. You can say: “Not now.” If it goes on for weeks or gets worse, ask for help.
    }
    .title =
        { $audience ->
            [young] When you feel bad
           *[child] Bad dreams and big feelings
            [teen] What fear can do
            [guardian] What fear can do
        }

# Screen: three things that calm.
health-and-feelings-calm =
    { $audience ->
        [young]
            - Breathe in. Breathe out slowly.
            - Name three things you see.
            - Hold the hand of someone you like.

            It still feels bad? Tell a grown-up.
       *[child]
            - Breathe out slowly, five times.
            - Look around and name five things you see.
            - Move: walk, jump, draw or sing.

            It may not help at once. Then try the next one, or sit near someone you trust.
        [teen]
            - Breathe out longer than you breathe in, ten times.
            - Name five things you see and three that you hear.
            - Move, draw, sing or play a bit each day.

            This does not solve it all, and not every one helps everybody. If one makes it worse, stop and try another.
        [guardian]
            Try these with the child. They help adults too.

            - Breathe together, and breathe out slowly.
            - Name five things you both see.
            - Keep one small habit each day: a song, a meal, a game.

            If one makes it worse, stop. Talk about hard things in the day, not just before sleep.
    }
    .title = Three things that calm

# Last screen: one action. Contact cards are drawn beside this text.
health-and-feelings-talk =
    { $audience ->
        [young]
            Show this to a grown-up you trust.

            Say: “I feel bad. Please stay with me.”

            They have no time? Ask another grown-up.
       *[child]
            Talk to one adult you trust, or contact one of these. Say: “I feel bad. Can we talk?” You can stop when you want.

            Some adults do not listen well. Then try another one. It is not your fault.
        [teen]
            Choose one person: someone you trust, or one of these contacts. You can start with: “I do not know how to begin.” First ask: “What do you have to tell others?”

            If they do not listen, try another one. If you think of hurting yourself, talk to a person now, or tap “I feel very bad now”.
        [guardian]
            Contact one of these, for the child or for yourself. You can start with: “I need to talk to someone.” First ask what they have to tell others.

            If a child speaks of death or of hurting themselves, listen and stay with them. Get help now.
    }
    .title =
        { $audience ->
            [young] Tell someone
           *[child] Someone to talk to
            [teen] Someone to talk to
            [guardian] Someone to talk to
        }
    .tap-very-bad =
        { $audience ->
            [young] I feel very bad now
           *[child] I feel very bad now
            [teen] I feel very bad now
            [guardian] Someone feels very bad now
        }
    .tap-check-in =
        { $audience ->
            [young] Some questions to find help
           *[child] Questions to find help that fits
            [teen] Questions to find help that fits
            [guardian] Questions to find help for a child
        }
