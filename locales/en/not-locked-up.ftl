### Flow: not locked up. A child in a closed place because of papers: the rule, what should happen, what to ask for.
### Guardian texts are for an adult who cares for a child. Never promise release, never say how to leave a closed place.

# Screen: the rule.
not-locked-up-the-rule =
    { $audience ->
        [young]
            You did nothing bad. No one should lock you in because of papers.

            Some grown-ups still do it. Say: “Please call the child helpers.”
       *[child]
            You did nothing bad. The United Nations says: no child should be locked in because of papers. This is called detention.

            Some countries do it all the same. Ask for a lawyer, who knows the law, and for the child protection office.
        [teen]
            Two United Nations committees say: locking up a child because of papers is never good for the child and should be banned. “Only as a last resort” does not make it right.

            It still happens, and it is not your fault. Say your age, and ask for a lawyer and the child protection office.
        [guardian]
            Two United Nations committees say: locking up a child because of papers, theirs or yours, is never good for the child. “Last resort” is no excuse. A court in the Americas says the same.

            It still happens. Ask for a lawyer and the child protection office. Tell the child: you did nothing bad.
    }
    .title = What the rule says

# Screen: the law of this country, drawn below this text by the program.
not-locked-up-rule-here =
    { $audience ->
       *[child] The law is not the same in each country. Ask a lawyer: “May they keep me here? For how long?”
        [teen] The law is not the same in each country. Ask a lawyer: “May they keep me here? For how long, and who checks it?”
        [guardian] The law is not the same in each country. Ask a lawyer if they may keep a child here, for how long and who checks it.
    }
    .title = The law in this country

# Screen: what a good place looks like.
not-locked-up-good-place =
    { $audience ->
        [young]
            A good place is like a home. You eat, sleep and play there.

            Is yours not like that? Say what you need: “I need a bed.”
       *[child]
            You should live with a family or in an open house. There you can sleep, play, learn and see a doctor.

            No one should make you sleep near adults you do not know.

            Some places are not like that. Say what you need most.
        [teen]
            Within hours, someone should ask what you need and find you a family or an open house. It has a bed, school and a doctor. You sleep apart from adults you do not know.

            Many places are not like that. Ask: “Who looks for an open place for me?” Say what is missing.
        [guardian]
            Within hours, someone should ask what the child needs and find a family or an open house. It has a bed, school, play and a doctor. Children sleep apart from adults they do not know.

            Many places are not like that. Ask who is looking for an open place. Note what is missing.
    }
    .title = What a good place looks like

# Screen: held now. Questions to ask; never how to leave.
not-locked-up-if-held =
    { $audience ->
        [young]
            Are you locked in? You can ask:

            - Who helps me?
            - May I call?
            - May I see a nurse?

            No answer? Ask the next person. It is okay to cry.
       *[child]
            Are you locked in now? You can ask:

            - Why am I here?
            - How long?
            - Who is my lawyer?
            - May I make a call?
            - Who protects children here?

            No answer? Ask the next person. Write down what they say and the day.
        [teen]
            If they hold you now, ask five things:

            - Why am I here?
            - How long?
            - Who is my lawyer?
            - May I make a call?
            - Who protects children here?

            Often nobody answers. Ask each new person, and write down the answer, name and date. Being locked in is hard on body and mind. You may ask for a doctor.
        [guardian]
            If they hold you or the child now, ask five things:

            - Why?
            - How long?
            - Who is our lawyer?
            - May we make a call?
            - Who protects children here?

            Often nobody answers. Ask each new person, and write down the answer, name and date. Even a short time can harm a child. Ask for a doctor if the child does not sleep or eat.
    }
    .title =
        { $audience ->
            [young] Things you can ask
           *[child] Five things to ask
            [teen] Five things to ask
            [guardian] Five things to ask
        }

# Screen: keeping a family together is no reason to lock a child in.
not-locked-up-together =
    { $audience ->
       *[child]
            Some officers lock in the whole family. They say: “This way you stay together.” That is not a good reason.

            You should all be in an open place. Say: “We want to stay together, in an open place.”
        [teen]
            Staying with your family is your right. It is no reason to lock you in. The rule asks for an open place for all of you.

            Some offices make you choose: locked in together, or free but apart. Say: “We want an open place for all of us.” Ask for a lawyer before anyone chooses.
        [guardian]
            Keeping the family together is no reason to lock a child in. The rule asks for an open place for all of you.

            Some offices make you choose: locked in together, or the child apart. Say: “We ask for an open place for all of us.” Ask for a lawyer before you choose, and for the reason in writing.
    }
    .title = Families together

# Screen: who may visit, and how to complain.
not-locked-up-visits =
    { $audience ->
       *[child]
            A lawyer, a guardian or the ombudsperson should be able to visit you. The ombudsperson listens to complaints. You may complain too.

            Some places say no. Ask: “Who comes to visit here?” Ask to call them.
        [teen]
            Your lawyer and guardian should be able to visit you. So should the ombudsperson, an office that listens to complaints. You may complain about food, cold, insults or blows, and no one should punish you for it.

            Some places do not allow it. Ask who visits, and tell that person in private.
        [guardian]
            A lawyer, a guardian and the ombudsperson, an office that listens to complaints, should be able to visit. You and the child may complain, and no one should punish you for it.

            Some places do not allow it. Ask who visits and when. Speak in private, and say what happened, where and when.
    }
    .title = Who may visit

# Screen: the consulate of somebody who is held. A right, not a duty. Never “they will not tell it”.
not-locked-up-your-country =
    { $audience ->
       *[child]
            A consulate is an office of your country. You may call it. You may also say no.

            Some officers tell it about you anyway. Say early: “I am afraid of my government. Please do not tell my consulate.”

            Ask a lawyer to tell the judge.
        [teen]
            You may call your consulate, your country’s office here. You may also say no. Not sure? Talk to a lawyer first.

            Some officers tell it about you anyway, because a child needs a guardian. So say early: “I am afraid of my government. Please do not tell my consulate.” Ask the lawyer to tell the judge.
        [guardian]
            You may call your consulate. You may also say no. If you are not sure, talk to a lawyer first.

            Under article 37 of the Vienna Convention, the state may have to tell it when a child needs a guardian. If there is fear, say early: “Please do not tell the consulate.” Ask the lawyer to tell the judge.
    }
    .title = The office of your country

# Last screen: one action. Contact cards are drawn beside this text.
not-locked-up-call =
    { $audience ->
        [young]
            Show this to a grown-up you trust.

            Say: “I am a child. I am locked in. Please call with me.”

            It is not your fault.
       *[child]
            Ask to make a call. Then call one of these, or ask an adult you trust to call.

            Say: “I am under 18 and locked in. I need a lawyer. Please come.” Say where you are.
        [teen]
            Ask to make a call. Then contact one of these, or ask someone you trust outside to do it.

            Say: “I am under 18 and locked in because of papers. I need a lawyer and the child protection office.” Say where you are. Ask: “What do you have to tell others?”
        [guardian]
            Ask to make a call. Then contact one of these, or ask someone outside to do it.

            Say: “A child is locked in because of papers. We need a lawyer and the child protection office.” Say where you are. Tell the child what you asked for, and that it may take time.
    }
    .title =
        { $audience ->
            [young] Ask for help
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
    .tap-rights =
        { $audience ->
            [young] What every child should get
           *[child] My rights
            [teen] My rights
            [guardian] Rights of the child
        }
