### Flow: unfair or complain. Unfair treatment, a refusal, help with a price: what to say and how to complain.
### For young only two screens: tell an adult. Guardian texts are for an adult who cares for a child, whatever the relation.

# Screen: what discrimination is. No groups are named.
unfair-or-complain-what-is-unfair =
    { $audience ->
        [young]
            Is someone mean to you because of your skin, language or papers?

            That is unfair. It is not your fault. Tell a grown-up you trust.
       *[child]
            It is unfair to treat you worse because of your skin, language, papers, faith or body. This is discrimination.

            It still happens. It is not your fault. You can say: “This is not fair.”
        [teen]
            It is discrimination to treat you worse for who you are: skin, language, papers, faith or body, being a girl or a boy, or who you like. Your rights forbid it.

            It still happens, in offices and schools too. It is not your fault. Is it safe to speak? Say: “This is not fair. Please treat me like the others.”
        [guardian]
            It is discrimination to treat a child worse because of skin, language, papers, faith, body, or being a girl or boy. The rights of children forbid it, whatever papers you have.

            It still happens, in offices and schools too. Tell the child: “It is not your fault.” If it is safe to speak, ask calmly for the same treatment as others.
    }
    .title =
        { $audience ->
            [young] It is not fair
           *[child] What is unfair
            [teen] What is unfair
            [guardian] What is unfair
        }

# Screen: insults and bullying. Never tell anyone to fight back.
unfair-or-complain-insults =
    { $audience ->
       *[child]
            Does someone call you names, hit you or leave you out, again and again? This is bullying. Adults should stop it.

            Some look away. You do not have to fight back. Go where people are. Tell a teacher: “Please make it stop.”
        [teen]
            Names, threats, blows or nasty posts, again and again: this is bullying. Schools and shelters should stop it.

            Some look away. You do not have to answer or fight back. Go where people are. Keep the chat as it is, and note the day and the place. Tell an adult you trust: “This goes on. I need help.”
        [guardian]
            Names, threats, blows or nasty posts, again and again: this is bullying. Schools and shelters should stop it.

            Some look away. Listen to the child first, and do not let them face it alone. Note the day and the place. Ask the school or the shelter: “What will you do, and by when?”
    }
    .title = Insults and bullying

# Screen: a refusal, three sentences to say.
unfair-or-complain-they-say-no =
    { $audience ->
       *[child]
            A school or an office says no? They should tell you why. You can say three things:

            - “Please tell me why.”
            - “Please write it down.”
            - “Who can look at it again?”

            Some give no answer. Note the place and the day.
        [teen]
            When a school, a clinic or an office says no, they should give a reason. You can say three things:

            - “Please tell me the reason.”
            - “Please give it to me in writing.”
            - “Who can look at it again?”

            Some do not answer or get angry. Then leave, and note the name, the place and the day.
        [guardian]
            When a school, a clinic or an office says no, they should give a reason. You can say three things:

            - “Please tell me the reason.”
            - “Please give it to me in writing.”
            - “Who can look at it again?”

            Some do not answer. Then note the name, the place and the day. Do not argue in front of the child.
    }
    .title = When they say no

# Screen: complain in four steps. A complaint box inside a shelter is one door, never the only one.
unfair-or-complain-four-steps =
    { $audience ->
       *[child]
            You may complain, in a shelter too. To complain is to say that something is wrong:

            - Note what, where, when.
            - Ask an adult you trust to help.
            - Tell the person in charge.
            - No answer? Tell someone outside.

            Someone gets angry? You did nothing wrong.
        [teen]
            Each place should tell you how to complain, shelters too. It goes like this:

            - Note what, where, when and who.
            - Ask someone you trust to help.
            - Give it to the person in charge, and keep a copy.
            - No answer? Go to an office outside.

            Some places punish people who speak up. Afraid of that? Start outside.
        [guardian]
            Each place should tell children how to complain, shelters too. It goes like this:

            - Note what, where, when and who.
            - Ask the child what they want.
            - Give it to the person in charge, and keep a copy.
            - No answer? Go to an office outside.

            Some places make life hard for those who speak up. Afraid of that? Start outside.
    }
    .title = Complain in four steps

# Screen: help is free. Aid workers may ask for nothing. Blame-free: also if somebody said yes.
unfair-or-complain-help-is-free =
    { $audience ->
       *[child]
            Help from aid groups is free. Aid workers may not ask for money, work, touch or photos.

            Some do it all the same. It is not your fault, even if you said yes. Tell someone from another group.
        [teen]
            Help from aid groups is free. Aid workers may never ask for money, work, sex or photos in return.

            Some do it all the same. It is not your fault, even if you said yes or took something. You keep the right to help. Tell someone from another group, or the main office of that group.
        [guardian]
            Help from aid groups is free. Aid workers may never ask for money, work, sex or photos, from you or from the child.

            Some do it all the same. It is not your fault, and not the child’s. Tell another group, or the main office of that group. Say first that you are afraid to lose help, if you are.
    }
    .title = Help is free

# Screen: ombudsperson, and late the UN (only where the country joined, after the steps in the country).
unfair-or-complain-next-doors =
    { $audience ->
       *[child]
            An ombudsperson is an office that listens to complaints. Children may go there too.

            It can be slow. If nothing helps, ask a lawyer about the United Nations. Some countries let children complain there.
        [teen]
            An ombudsperson is an office that listens to complaints about other offices. You can go there too.

            It can be slow and cannot fix it all. Much later, you may be able to complain to the United Nations, alone or with help. This country has to allow it, and other steps come first. Ask a lawyer.
        [guardian]
            An ombudsperson is an office that listens to complaints about other offices. The child can go there too.

            It can be slow, and it cannot change it all. Much later, a child may be able to complain to the United Nations, alone or with help. This country has to allow it, and other steps come first. Ask a lawyer.
    }
    .title = Who else listens

# Screen (country facts may follow): where children complain here. Stands alone, true everywhere.
unfair-or-complain-here =
    { $audience ->
       *[child] Each country does it in its own way. Ask: “Who hears complaints from children here? Can you come with me?”
        [teen] Each country does it in its own way. Ask a helpline: “Who hears complaints from young people here? Is there a last day for it?”
        [guardian] Each country does it in its own way. Ask legal aid who hears complaints from children here, and if there is a last day for it.
    }
    .title = Where to complain here

# Screen: fear for papers. Ask first who is told; somebody else may complain in the child's place. No promise.
unfair-or-complain-my-papers =
    { $audience ->
       *[child]
            You may complain, with or without papers. Some offices tell others what they hear.

            So ask before you say your name: “Who will you tell? Migration officers too?” A helpline or a lawyer may talk for you.
        [teen]
            You may complain, with or without papers. But some offices tell the police or migration officers what they hear.

            So ask before you give your name: “Who will you tell? Will you tell migration officers?” If you do not like the answer, stop. A helpline or a lawyer may be able to speak for you.
        [guardian]
            You and the child may complain, with or without papers. But some offices tell the police or migration officers what they hear.

            So ask before you give a name: “Who will you tell? Will you tell migration officers?” If you do not like the answer, stop. Talk to a lawyer or legal aid first: they may be able to speak for you.
    }
    .title =
        { $audience ->
           *[child] Afraid for your papers?
            [teen] Afraid for your papers?
            [guardian] Afraid for your papers?
        }

# Last screen: one action. Contact cards are drawn beside this text.
unfair-or-complain-tell-someone =
    { $audience ->
        [young]
            Show this to a grown-up you trust. Say: “Someone is unfair to me. Please help.”

            They do not help? Ask one more grown-up.
       *[child]
            Call one of these, or ask an adult you trust to call. Say: “Something is not fair. I need help.”

            You do not have to tell it all. No help there? Try another one.
        [teen]
            Contact one of these, alone or with someone you trust. First ask: “What do you have to tell others?”

            Then say: “I want to complain. I need help with it.” You choose how much you tell. If one does not help, that is not your fault. Try another one.
        [guardian]
            Contact one of these. First ask what they have to tell others. Then say what was refused or done, where, when and by whom.

            If one does not help, try another one. Tell the child what you are doing, and that speaking up was right.
    }
    .title =
        { $audience ->
            [young] Tell a grown-up
           *[child] Tell someone today
            [teen] Tell someone
            [guardian] Make the complaint
        }
    .tap-people =
        { $audience ->
            [young] Who can help me
           *[child] Who is who
            [teen] Who is who
            [guardian] Who is who
        }
    .tap-rights =
        { $audience ->
            [young] What every child should get
           *[child] My rights
            [teen] My rights
            [guardian] Rights of the child
        }
    .tap-hurts = Someone hurts or uses people
