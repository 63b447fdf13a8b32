### Flow: a bed, food, school and play. What to ask for, what a good place never does: rule, reality, next step.
### Guardian texts are for an adult who cares for a child, whatever the relation.
### No text says what a school or an office of a country has to do: that is in the card of the country.

# Screen: a bed for tonight.
bed-school-play-bed-tonight =
    { $audience ->
        [young]
            You should sleep in a safe bed.

            Some places are full. It is not your fault.

            Say to a nurse or a teacher: “I need a bed tonight.”
       *[child]
            Adults should find you a safe bed tonight, with or without papers.

            Some places are full or say no. Then ask: “Who else has a bed for me?”

            Wait where people can see you. Do not go home with a stranger.
        [teen]
            A child without a home should get a safe place to sleep, with or without papers. A family or a small home is better than a big shelter.

            Many places are full. Ask: “Who else can find me a bed tonight?” If a stranger offers one, say no and stay where people see you.
        [guardian]
            A child should have a safe bed, with or without papers. A family should be able to stay together.

            Many places are full, or separate men from women. Ask: “Where can we sleep together?” If they separate you from the child, ask why, for how long, and how you can call and visit.
    }
    .title = A bed for tonight

# Screen: whom to ask for a bed. The facts of the reader’s country are drawn below: it has to stay short.
bed-school-play-bed-here =
    { $audience ->
       *[child] Ask a shelter or the child protection office: “Do you have a bed for me? Who else can you call?”
        [teen] Ask a shelter or the child protection office: “Do you have a bed for someone under 18? Who else can you call?”
        [guardian] Ask a shelter or the child protection office: “Do you have beds for us together? If not, who else can you call now?”
    }
    .title = Who can find a bed

# Screen: what a good shelter never does.
bed-school-play-good-shelter =
    { $audience ->
        [young]
            In a good house nobody hits you. Nobody takes your things.

            Some places are not good. It is not your fault.

            Tell a grown-up you trust. You may tell bad secrets.
       *[child]
            In a good shelter, adults do not:

            - hit you or lock you in
            - touch you when you do not want it
            - make you work for your bed
            - stop you from calling for help

            Some do. It is not your fault. Tell an adult outside.
        [teen]
            In a good shelter nobody:

            - hits you, threatens you or locks you in
            - wants money, work or sex for a bed
            - keeps your papers from you
            - puts you in a room with adults you do not know

            It still happens. It is not your fault. Note the name and date. Tell someone outside, like a helpline or a lawyer.
        [guardian]
            In a good shelter nobody:

            - hits a child or locks a child in
            - wants money, work or sex for a bed
            - keeps your papers
            - puts a child in a room with unknown adults

            It still happens. Stay near the child, at night too. Note the name and date. Tell the child protection office, and ask for another place.
    }
    .title =
        { $audience ->
            [young] A good house
           *[child] What a good shelter is like
            [teen] What a good shelter never does
            [guardian] What a good shelter never does
        }

# Screen: food, clothes, money help (social security). Help from aid groups is free.
bed-school-play-food =
    { $audience ->
       *[child]
            You need food, clean water, soap and warm clothes. You may ask for them. Help from aid groups is free.

            Some people want work, a kiss or a secret for it. It is not your fault. Say no if you can. Tell an adult.
        [teen]
            You have a right to what you need to live: food, water, clothes, soap, pads. Help from aid groups is free. Some countries give families money, called social security.

            Some people want money, work or sex for help. That is not allowed, and not your fault. Say no if you can, and tell a helpline.
        [guardian]
            A child has a right to what they need to live: food, water, clothes, soap, diapers. Help from aid groups is free. Some countries give families money, called social security. Ask who can get it and what it means for your papers.

            If someone wants money, work or sex for help, say no if you can. Tell another office.
    }
    .title = Food, clothes and money

# Screen: school with or without papers. The law of a country is in its card.
bed-school-play-school =
    { $audience ->
       *[child]
            The United Nations says: school is for every child, with or without papers.

            Some schools still say no. It is not your fault. Go there again with an adult, or try another school. Say: “I want to learn.”
        [teen]
            For the United Nations, school is for every child, with or without papers, even if you missed some years.

            Each country has its own rules, and some schools say no. Ask for the reason in writing. If they ask about migration papers, ask why, and talk to a helper before you answer.
        [guardian]
            For the United Nations, school is for every child, with or without papers, even if some years are missing.

            Each country has its own rules, and some schools say no. Ask for the reason in writing. If they ask about migration papers, ask why, and talk to a helper before you answer.
    }
    .title = School

# Screen: what to ask at the school. The facts of the reader’s country are drawn below: it has to stay short.
bed-school-play-school-here =
    { $audience ->
       *[child] Ask at a public school near you: “Can I start here? What do you need from me?”
        [teen] Ask at a public school near you: “Can I start now? What if a paper is missing? Can I take a test?”
        [guardian] Ask at a public school near you: “Can the child start now? What if a paper is missing? Is there a test to find the right class?”
    }
    .title = What to ask at the school

# Screen: help with the language of the place.
bed-school-play-new-language =
    { $audience ->
       *[child]
            You can learn the language bit by bit. You can keep your own too.

            Some people laugh or talk too fast. That is unfair. Say: “Slowly, please. Can you show me?” Ask the school who can help you learn.
        [teen]
            You have a right to your own language. In school you may need help with the new one, and good schools give it.

            Many have no class for it. Ask: “Who can help me with the language? Can I sit with someone who speaks mine?” For a doctor or an office, ask for an interpreter.
        [guardian]
            The child has a right to their own language. Keep speaking it together.

            Many schools give no help with the new language. Ask: “Who can help the child learn it?” At a clinic or an office, ask for an interpreter, so that the child does not have to translate.
    }
    .title = Help with the language

# Screen: play, rest, faith, own language and culture.
bed-school-play-play =
    { $audience ->
        [young]
            You should play, learn and rest. You may sing and pray in your own way.

            Some places have no toys.

            Ask: “Can I play here? Can I draw?”
       *[child]
            You have the right to play and to rest. You have the right to your faith, your songs and your feast days.

            Some people laugh at it or forbid it. That is not fair. Ask: “When can we play? Where can I pray?”
        [teen]
            You have the right to free time, sport and music, and to your own faith and culture. Nobody may make you give them up.

            Some shelters forget this, or forbid it. Ask for a time and a place: to play, to pray, to cook a dish from home, to be with friends.
        [guardian]
            A child has the right to play, to rest, and to their own faith and culture. Play is not a luxury: it helps a child to grow and to get calm.

            Some shelters have no room for it. Ask for a time and a place. A song, a game or a prayer from home needs no money.
    }
    .title =
        { $audience ->
            [young] Play and learn
           *[child] Play, faith and your own ways
            [teen] Play, faith and your culture
            [guardian] Play, faith and culture
        }

# Last screen: one action. Contact cards are drawn beside this text.
bed-school-play-ask-today =
    { $audience ->
        [young]
            What do you need? A bed? Food? School?

            Show this to a grown-up you trust. Say: “Please call with me.”
       *[child]
            Choose what you need most today. Contact one of these, or ask an adult you trust to call.

            Say: “I am under 18. I need a bed.” Or food, or school. They say no? Try the next one.
        [teen]
            Choose the one thing you need most today. Contact one of these and say: “I am under 18 and I need …” You do not have to say more.

            If they say no, ask: “Who else can help me today?” Note the name. Then try the next one.
        [guardian]
            Choose the one thing the child needs most today. Contact one of these and say: “I am with a child. We need …” Say the age and where you are.

            If they say no, ask: “Who else can help today?” Note the name. Then try the next one.
    }
    .title =
        { $audience ->
            [young] Ask with a grown-up
           *[child] Ask for one thing today
            [teen] Ask for one thing today
            [guardian] Ask for one thing today
        }
    .tap-alone =
        { $audience ->
            [young] I am alone
           *[child] I am alone
            [teen] I am alone
            [guardian] A child is alone
        }
    .tap-health =
        { $audience ->
            [young] I feel ill or sad
           *[child] My body and my feelings
            [teen] My body and my feelings
            [guardian] Health and feelings
        }
