### Flow: someone hurts me. Not your fault; care; whom to tell; what helpers pass on; getting better.
### Nobody is asked what happened. No promise of secrecy. Care: never a countdown (facts rows 1 to 3). Titles stay neutral for a passer-by.
### Guardian texts are for any adult who cares for a child: also for one who is hurt, and for one who hurts.

# Screen: not your fault, and you choose what you say. “I need help now” is the button common-help.
someone-hurts-me-not-your-fault =
    { $audience ->
        [young]
            No one may hurt you. It is not your fault. You choose what you tell.

            Are you in danger now? Tap “I need help now”.
       *[child]
            No one may hit you, scare you or use you. It is not your fault. You choose what you tell.

            Some adults do not believe it. Then tell another one.

            In danger now? Tap “I need help now”.
        [teen]
            You have the right to live without violence: no hitting, no threats, no touch that you do not want. It is not your fault, whatever you did or did not do.

            Some people do not believe it. Then go to the next one. You choose what you tell. In danger now? Tap “I need help now”.
        [guardian]
            A child has the right to live without violence. No one may hurt a child, not even to teach or to punish. It is never the child’s fault.

            Some people do not believe a child. Say: “I believe you. It is not your fault.” Do not ask for details. In danger now? Tap “I need help now”.
    }
    .title =
        { $audience ->
            [young] You can get help
           *[child] You can get help
            [teen] You can get help
            [guardian] You can get help
        }

# Teenagers only. Stands before the screen on care after unwanted touch.
someone-hurts-me-private-gate =
    The next screen is private. It is about your body and a doctor.

    Open it only if you want to, and only if nobody else can see it. No is a good answer too.
    .title = A private screen
    .tap-show = Show it
    .tap-no = No, go on without it

# Screen: care soon. Young and child: no medical detail. “If more days have passed, still go” must stay in every language.
someone-hurts-me-body-care =
    { $audience ->
        [young]
            When someone hurts your body, it needs a doctor soon.

            Tell a grown-up you trust today.

            It was days ago? Still go.
       *[child]
            If someone hurt you or touched you against your will, your body needs a doctor soon. Tell an adult you trust today.

            If more days have passed, still go. There is help later too.

            You can say: “Please stay with me.” You can say stop.
        [teen]
            After touch or sex that you did not want, go to a doctor or hospital as soon as you can. Some medicine works only in the first 3 days.

            If more days have passed, still go. There is help later too. You can bring someone you trust. You can say stop.
        [guardian]
            After touch or sex that a child did not want, go with the child to a doctor or hospital as soon as you can. Some medicine works only in the first 3 days.

            If more days have passed, still go. There is help later too. Tell the child each step first. The child can say stop.
    }
    .title = A doctor can help

# Screen: the words to say at the clinic. Facts of the country stand below. Never “before the police”: open in most countries (row 3).
someone-hurts-me-doctor-first =
    { $audience ->
       *[child] Ask for the doctor first. Say: “I need care today.” Ask who will hear about it.
        [teen] Ask for the doctor first. Say: “I need care today.” Ask who will hear about it. They say no? Go to another clinic.
        [guardian] Ask for the doctor first. Say: “The child needs care today.” Ask whom they have to tell. They say no? Go to another clinic.
    }
    .title = What to say at the clinic

# Screen: it is wrong everywhere; pick a helper who is not close to the one who hurts. Help is free (S22).
someone-hurts-me-any-place =
    { $audience ->
       *[child]
            Nobody may hurt you: at home, in a shelter or on the way. Officers and helpers may not do it either.

            It still happens. Tell an adult who does not live or work with the one who hurts you. A nurse or a teacher can help.
        [teen]
            No one may hurt you: not at home, not in a shelter, not on the way, not an officer, not a partner. Help is free, so nobody may ask for touch or sex in return.

            It still happens. Choose a helper who does not live or work with the one who hurts you, like a nurse.
        [guardian]
            No one may hurt a child: at home, in a shelter or on the way. That holds for officers and aid workers too. Help is free, so nobody may ask for touch, sex or work in return.

            It still happens. Choose a helper who does not live or work with the one who does it. Do not confront that person: it can add danger.
    }
    .title = The same rule everywhere

# Screen: work. Ages are a frame only (facts row 27); the age of a country is not said here.
someone-hurts-me-at-work =
    { $audience ->
       *[child]
            Most countries say: no work before 14 or 15. Dangerous work is for nobody under 18. These things are not fair:

            - no pay
            - long days
            - threats
            - a locked door
            - a boss who keeps your papers

            Ask a helpline what the law says here.
        [teen]
            Dangerous work is for nobody under 18. Most countries say no work before 14 or 15. Signs that a job is not fair:

            - no pay, or less each month
            - longer and longer days
            - threats, like throwing you out
            - a locked door, or papers kept from you

            It is not your fault. Ask a helpline what the law says here.
        [guardian]
            Dangerous work is for nobody under 18. Most countries say no work before 14 or 15. Signs that work is not fair:

            - no pay, or less each month
            - longer and longer days
            - threats, like throwing you out
            - a locked door, or papers kept by the boss

            Ask a helpline what the law says here, for the child and for you.
    }
    .title = When work is not fair

# Screen: made to do something forbidden. A UN principle, not the law everywhere (facts row 6): both are said.
someone-hurts-me-made-to-do =
    { $audience ->
       *[child]
            Some adults make children do wrong things. Then it is not the child’s fault. The United Nations says: protect the child, do not punish.

            Some police get this wrong. Ask for a lawyer, who knows the law, before you tell what you did.
        [teen]
            Some people use others to steal, carry things, sell sex or do harm. If you were used, it is not your fault. The United Nations says that you should be protected, not punished.

            Some police and courts still get this wrong. Ask for a lawyer before you tell what you did.
        [guardian]
            Some people use children to steal, carry things, sell sex or do harm. It is not the child’s fault. The United Nations says that the child should be protected, not punished.

            Some police and courts still get this wrong. Ask for a lawyer before the child tells what they did, and stay with the child.
    }
    .title =
        { $audience ->
           *[child] If someone made you do it
            [teen] If someone made you do it
            [guardian] If someone made the child do it
        }

# Screen: other people than the police. Facts of the country stand below.
someone-hurts-me-other-helpers =
    { $audience ->
       *[child] The police are not the only ones who help. Go to a helpline, a clinic or the child protection office.
        [teen] You can choose where to start: a helpline, a clinic, a school, an aid group or the child protection office, not only the police.
        [guardian] You can choose where to start: a helpline, a clinic, a school, an aid group or the child protection office, not only the police.
    }
    .title = People you can go to

# Screen: what helpers keep private, and when they cannot (facts row 4). No promise of secrecy.
someone-hurts-me-kept-private =
    { $audience ->
        [young]
            Ask the helper: “Who will you tell?”

            Some helpers have to tell other grown-ups. You can say what scares you.
       *[child]
            Helpers should keep your words private. This is called confidential. If a child is in danger, some have to tell the child protection office.

            Some forget to say so. Ask first: “What do you have to tell others?” Then choose what you tell.
        [teen]
            Confidential means that a helper keeps your words private. It has limits: if a child is in danger, some have to tell the office that protects children.

            Some forget to say so. Ask first: “What do you have to tell, and to whom?” Say who should not know, and why. Then choose what you tell.
        [guardian]
            Confidential means that a helper keeps your words private. It has limits: if a child is in danger, some have to tell the office that protects children.

            Some forget to say so. Ask first what they have to tell, and to whom. Do not promise the child a secret. Say whom you will call and why.
    }
    .title = Ask first who will know

# Screen: the right to get better; reactions that are normal; nobody may make anyone tell the story.
someone-hurts-me-getting-better =
    { $audience ->
       *[child]
            You have the right to get help until you feel better. Bad sleep, anger or a stomach ache are normal after fear.

            Help can take long to come. Ask: “Who can I talk to?” Nobody may make you tell the story.
        [teen]
            You have the right to help for body and mind. Bad dreams, anger or feeling nothing are normal after fear. It can get better, step by step.

            Help often comes late. Ask: “Who can I talk to, and when?” Nobody may make you tell the story. Sleep, food, play and a kind person help too.
        [guardian]
            A child has the right to help for body and mind. Bad dreams, anger, silence or a wet bed are normal after fear. With care and calm days, it can get better.

            Help often comes late. Ask who can talk with the child, and when. Nobody may make the child tell the story. Rest and talk to someone too.
    }
    .title =
        { $audience ->
           *[child] It can get better
            [teen] It can get better
            [guardian] It can get better
        }

# Last screen: one action. Contact cards are drawn beside this text.
someone-hurts-me-tell-one-person =
    { $audience ->
        [young]
            Show this to a grown-up you trust. Say: “Someone hurts me. I need help.”

            They do not listen? Tell another one.
       *[child]
            Tell one adult you trust. Or call or write to someone on this list when nobody can hear you.

            Say: “Someone hurts me. I need help.” You do not have to say more. No one listens? Try the next person.
        [teen]
            Tell one person you trust, or contact someone on this list when nobody can see it.

            Say: “I am under 18. Someone hurts me.” Before you tell more, ask: “What do you have to tell others?” You choose how much you tell. If they do not listen, try the next person.
        [guardian]
            Contact someone on this list when nobody can hear you. Say: “A child is being hurt. What can we do?” Ask what they have to tell others.

            If you are hurt too, you can say so. If you fear that you may hurt the child, you can ask for help with that too.
    }
    .title =
        { $audience ->
            [young] Show this to a grown-up
           *[child] Tell one person
            [teen] Tell one person
            [guardian] Call one of these
        }
    .tap-rights =
        { $audience ->
            [young] What every child should get
           *[child] My rights
            [teen] My rights
            [guardian] Rights of the child
        }
    .tap-check-in =
        { $audience ->
            [young] Some questions to find help
           *[child] Questions to find help that fits
            [teen] Questions to find help that fits
            [guardian] Questions to find help for a child
        }
