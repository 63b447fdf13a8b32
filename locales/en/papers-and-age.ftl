### Flow: papers and age. Rights without papers, keeping papers, births, doubts about age, turning 18, help from a consulate.
### Not for young. Guardian texts are for an adult who cares for a child, whatever the relation.
### A consulate belongs to a state that the reader may fear: contacts stand only behind “no” in papers-and-age-one-question.

# Screen: rights hold without papers.
papers-and-age-without-papers =
    { $audience ->
       *[child]
            You have rights here, with or without papers. It is not your fault if you have no papers.

            Some adults say no to you because of papers. Ask: “Why? Who can help me?”
        [teen]
            You have rights because you are under 18, not because of a paper. It is not your fault if you have no papers.

            What you can get is not the same everywhere, and some offices send you away. Ask why, and note the name and the date. Then ask for free legal help.
        [guardian]
            A child has rights because they are a child, not because of a paper, yours or theirs.

            What a child can get is not the same everywhere, and some offices send you away. Ask for the reason and note the name and the date. Then ask for free legal help. Tell the child: this is not your fault.
    }
    .title =
        { $audience ->
           *[child] With or without papers
            [teen] With or without papers
            [guardian] With or without papers
        }

# Screen: keep originals, copy them, hand them to officials only, post nothing.
papers-and-age-keep-them =
    { $audience ->
       *[child]
            Keep your papers on you. Take a photo of them, if you can. Do not post it.

            Some people take papers to have power over you. Give them only to an officer. Ask for the name. Ask to get them back.
        [teen]
            Keep the real papers on you, and a photo where only you can find it. Do not post or send it to people you do not know.

            A boss, a guide or a “helper” may want to keep them. No one may use them to control you. Hand them only to an officer, and ask for a copy and a name.
        [guardian]
            Keep the real papers on you, and a photo where you can reach it. Do not post it or send it to people you do not know.

            A boss, a guide or a “helper” may want to keep them. No one may use them to control you. Hand them only to an officer. Ask for a copy, a name and the date.
    }
    .title =
        { $audience ->
           *[child] Keep your papers
            [teen] Keep your papers
            [guardian] Keep the papers
        }

# Screen: every birth should be registered, also of a baby born on the way (teen mothers and fathers read this too).
papers-and-age-birth-paper =
    { $audience ->
       *[child]
            Each birth should be written in an official book. Then there is a paper with your name. This is birth registration.

            Many children have no such paper. It is not your fault. Ask a helper: “How can I get my birth paper?”
        [teen]
            Each birth should be written in an official book, soon, wherever it is. This is birth registration. The birth paper shows your name, age and parents.

            Some offices say no to people without papers. Ask for the reason and for legal help. Do you have a baby? Ask the hospital for a birth note, and keep it.
        [guardian]
            Each birth should be written in an official book, soon, and a birth on the way too. This is birth registration. The birth paper shows name, age and parents.

            Some offices say no to parents without papers. Ask for the reason and for legal help. Ask the hospital or the midwife for a birth note, and keep it.
    }
    .title = A birth paper

# Screen (country facts may follow): nationality. Stands alone, true everywhere.
papers-and-age-nationality =
    { $audience ->
       *[child] Your nationality is the country you belong to. A birth paper may not be enough for it. Ask a lawyer.
        [teen] A birth paper alone may not give you a nationality. People without one are stateless: no country counts them as its own. Ask a lawyer.
        [guardian] A birth paper alone may not give a child a nationality. People without one are stateless: no country counts them as its own. Ask a lawyer.
    }
    .title = Nationality

# Screen: an age check comes late, with reasons, a guardian and a yes.
papers-and-age-age-doubt =
    { $audience ->
       *[child]
            Some adults may doubt your age. First they should look at papers and talk with you. A check comes last.

            They should tell you why and ask if you agree. Say: “I want my guardian and a lawyer here.”
        [teen]
            An age check should come last, and only with a real doubt. Before it, they should look at papers, talk with you, explain it in your language and ask if you agree.

            Some skip this. Say your age. Ask for a guardian, a lawyer and an interpreter first. Ask: “What happens if I say no?”
        [guardian]
            An age check should come last, and only with a real doubt. Before it, they should look at papers, talk with the child, explain it and ask if the child agrees.

            Some skip this. Show any paper with the age. Ask for a guardian, a lawyer and an interpreter for the child. Ask what happens after a no.
    }
    .title =
        { $audience ->
           *[child] If they doubt your age
            [teen] If they doubt your age
            [guardian] If they doubt the child’s age
        }

# Screen: what a check may not do; doubt counts for the child; second look; no locking up meanwhile. Body privacy: soft words.
papers-and-age-age-rules =
    { $audience ->
       *[child]
            No one may look at your private parts for this. X-rays come last. They are not sure? They should treat you as a child.

            Some get it wrong. Say: “I do not want to undress. Please look again.”
        [teen]
            They should use more than one way, with X-rays last, and never look at your private parts. A doubt should count for you. They should not lock you up meanwhile.

            Some break these rules. You can say: “I do not want to undress.” You do not agree? Ask a lawyer how to have it looked at again.
        [guardian]
            They should use more than one way, with X-rays last, and never look at private parts. A doubt should count for the child. No child should be locked up meanwhile.

            Some break these rules. The child may say no to undressing. If the result is wrong, ask a lawyer at once how to have it looked at again.
    }
    .title = Rules for an age check

# Screen (country facts may follow): who decides about age here. Stands alone, true everywhere.
papers-and-age-age-here =
    { $audience ->
       *[child] Each country does it in its own way. Ask: “Who decides my age here? Who can be with me?”
        [teen] Each country does it in its own way. Ask: “Who decides my age here? Who comes with me? How can I ask for another look?”
        [guardian] Each country does it in its own way. Ask a lawyer who decides here, who may be there, and how to ask for another look.
    }
    .title = Age checks in this country

# Screen for teen and guardian: plan before 18. Never “they cannot”. The child text is only the default and is not shown.
papers-and-age-before-18 =
    { $audience ->
       *[child]
            When you turn 18, some rules change.

            Some adults plan too late. You can ask: “What will change for me?”
        [teen]
            On the day you turn 18, a lot can change: your home, your guardian, your papers, your school. Some help ends that day.

            Some places plan too late. From 17, ask your lawyer: “Where will I live? What do I have to ask for before my birthday?” Ask for the plan on paper.
        [guardian]
            On the day a child turns 18, a lot can change: home, guardian, papers, school. Some help ends that day.

            Some places plan too late. From 17, ask a lawyer where the young person will live, and what has to be asked for before the birthday. Ask for the plan on paper, and go through it together.
    }
    .title =
        { $audience ->
           *[child] Before you turn 18
            [teen] Before you turn 18
            [guardian] Before the child turns 18
        }

# Screen (country facts may follow) for teen and guardian. Stands alone, true everywhere. The child text is not shown.
papers-and-age-eighteen-here =
    { $audience ->
       *[child] Each country has its own rules. Ask a lawyer: “What changes for me at 18?”
        [teen] Each country has its own rules. They can change. Ask a lawyer early: “What changes here at 18? Who can help me after?”
        [guardian] Each country has its own rules, and they can change. Ask a lawyer early what changes here at 18, and who can help after that day.
    }
    .title = Turning 18 in this country

# Screen: what a consulate is; a right, not a duty; it may be told when a guardian is looked for.
papers-and-age-consulate =
    { $audience ->
       *[child]
            A consulate is your country’s office in another country. It can help with papers. You may call it. You may also say no.

            Some officers may tell it about you without asking. Are you afraid of that? Say so early.
        [teen]
            A consulate is your country’s office in another country. It can help with papers. You may call it, and you may also say no.

            Still, officers may tell it about you, for example to find you a guardian. If that scares you, say so before a guardian is named.
        [guardian]
            A consulate is a country’s office abroad. It can help with papers. You and the child may call it, and may also say no.

            Still, under article 37 of the Vienna Convention, officers may have to tell it when a child needs a guardian. If the child is in danger from that state, say so before one is named.
    }
    .title =
        { $audience ->
           *[child] Your country’s office
            [teen] Your country’s office here
            [guardian] The consulate
        }

# Question: the only way to a consulate. Never asks what happened. “I do not know” counts as yes.
papers-and-age-one-question =
    { $audience ->
       *[child]
            Do you fear your government, or did you ask for protection in another country?

            Not every child can safely ask their own government for help. You do not have to say why.
        [teen]
            Do you fear your government, or did you ask for protection in another country?

            Not everyone can safely ask their own government for help. So we ask before we show a consulate. You do not have to say why. Not sure? Choose “I do not know”.
        [guardian]
            Do you or the child fear your government, or did you ask for protection in another country?

            Not every family can safely ask its own government for help. So we ask before we show a consulate. You do not have to say why. Not sure? Choose “I do not know”.
    }
    .title = One question first
    .tap-yes = Yes, one of them or both
    .tap-unknown = I do not know or do not want to say
    .tap-no = No, neither of them

# End after “yes” or “I do not know”: one action, legal and asylum help, never a consulate.
# The child text keeps within the limits for young: who changes the age to 6 to 9 inside this flow comes here.
papers-and-age-lawyer-first =
    { $audience ->
       *[child]
            Call one of these before your consulate, with an adult you trust.

            Afraid? Say: “I am afraid of my government. Do not tell my consulate.”

            Ask the lawyer to tell the judge.
        [teen]
            Contact one of these before anyone contacts your consulate. Ask: “Who will read what I tell you?”

            Are you afraid? Say it before a guardian is named: “I am afraid of my government. Please do not tell my consulate.” Some officers may tell it anyway, so ask the lawyer to tell the judge.
        [guardian]
            Contact one of these before anyone contacts the consulate. Ask who will read what you tell.

            Is there fear? Say it before a guardian is named: “We are afraid of our government. Please do not tell our consulate.” Officers may think they have to. Ask the lawyer to tell the judge.
    }
    .title = A lawyer first
    .tap-people = Who is who
    .tap-afraid = Afraid to go back

# End after “no”: one action, help with papers, consular contacts among others.
papers-and-age-help-with-papers =
    { $audience ->
       *[child]
            Call with an adult you trust. Say: “I need help with my papers.”

            A consulate helps only people of its own country. Afraid later? You may stop.
        [teen]
            Contact one of these. Say: “I need help with my papers.” Ask what it costs, how long it takes and who will be told.

            A consulate helps only people of its own country. You can take a lawyer or another adult with you. If you become afraid, you may stop.
        [guardian]
            Contact one of these and say which paper the child needs. Ask what it costs, how long it takes and who will be told.

            A consulate helps only people of its own country. You can take a lawyer with you. If you or the child become afraid, you may stop.
    }
    .title = Help with papers
    .tap-people = Who is who
