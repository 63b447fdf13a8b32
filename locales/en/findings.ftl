### What the check-in offers at the end, and why. `finding-<id>`: `.title` stands in a list of offers, neutral enough for a
### passer-by; the value is the first thing to say and to do. A line on how soon (common-do-now, -today, -soon) stands with
### it, and contacts are drawn below by the program. `because-<id>`: one sentence on why it is shown, never harsher than the
### answer. Never a label for a child, never blame, never a promise of safety. Every text must also read well for somebody
### who has no such problem: most of these offers come too often rather than too seldom.
### Guardian texts are for the person who cares for the child and for any other adult: “the child”, never “your child”.

## Offers of help

# In danger, very ill or hurt; for 6 to 9 years also alone, without a bed, or hurt by somebody.
finding-get-help-now =
    { $audience ->
        [young]
            You did well to say it.

            Go where people are. Say: “I am a child. Please call for help.”
       *[child]
            You did well to say it.

            Go where people can see you. Call the people shown here, or ask someone to call.

            Say: “I am a child. I need help.” Say where you are.
        [teen]
            You did well to say it.

            If you can, go where other people see you. Call the people shown here, or ask someone near you to call.

            Say: “I am under 18. I need help now.” Then say where you are. You do not have to say more.
        [guardian]
            It is good that you said it. Stay with the child, where other people can see you both.

            Call the people shown here, or ask someone near you to call. Say: “A child needs help now.” Then say where you are.

            Tell the child what you are doing.
    }
    .title = Someone to call now

# Thinks of hurting themselves. Same words as help-now-feelings. Plain, warm, no detail of any kind.
finding-feelings-help-now =
    { $audience ->
       *[child]
            Thank you for saying it. It is not your fault. Many people feel this, and it can get better.

            Go to an adult you trust now, or call the people shown here. Say: “I want to hurt myself. Please stay with me.”
        [teen]
            Thank you for saying it. Many people feel this, and it can get better. You do not have to be alone with it.

            Talk to a person now: someone you trust, or the people shown here. Stay near them. Say: “I want to hurt myself. Please stay with me.” You do not have to explain why.
        [guardian]
            It is good that you noticed. Many children feel this, and it can get better.

            Stay with the child and listen, without blame and without many questions. Say: “Thank you for telling me. I will stay with you.”

            Call the people shown here, together if the child wants it. No answer? Go to a clinic or hospital.
    }
    .title = Someone to talk to now

# Somebody hurts the child, or the child feels uneasy with the person in charge. It may be an uneasy feeling only.
finding-being-hurt =
    { $audience ->
        [young]
            No one may hurt you. It is not your fault.

            Tell a kind grown-up: “I need help.”
       *[child]
            No one may hurt you. It is not your fault.

            Think of one adult you feel good with. Tell that adult, or call the people shown here. You choose how much you tell.
        [teen]
            No one may hurt you or make you feel afraid. It is not your fault.

            Think of one adult who listens to you, and talk to them. Or call the people shown here. First ask: “What do you have to tell others?” You choose how much you tell.
        [guardian]
            No one may hurt a child, not even to punish or to teach. It is good that you look closely.

            Call the people shown here and ask what to do. Do not question the child, and do not speak to the person you worry about. Tell the child: “It is not your fault.”
    }
    .title =
        { $audience ->
            [young] Someone who helps you
           *[child] Someone who helps you
            [teen] Someone who helps you
            [guardian] Advice to keep the child well
        }

# Child: secrets or things that feel wrong. Teen and guardian: touching that was not wanted. No details are asked for.
finding-body-safety =
    { $audience ->
       *[child]
            Your body is yours. You may say no. You may tell a secret that feels wrong. It is not your fault.

            Tell an adult you trust, or call the people shown here. You can stop when you want.
        [teen]
            Your body is yours. It is not your fault, whatever you did or did not do.

            You can tell without telling everything. Call the people shown here, or see a doctor or nurse soon. Ask first: “What do you have to tell others?” You can bring someone you trust.
        [guardian]
            Thank you for listening. The child’s body belongs to the child, and it is not the child’s fault.

            Do not ask what happened. Say: “I believe you. I will find someone who can help.” Call the people shown here. Offer a doctor or nurse soon. The child may say no, and may choose who comes along.
    }
    .title =
        { $audience ->
           *[child] A private talk
            [teen] A private talk
            [guardian] Private care for the child
        }

# Work, tasks, a marriage or closeness that somebody else gains from. Says “may”: often it is something else.
finding-being-used =
    { $audience ->
       *[child]
            Some things here may not be fair. Someone may be using you. It is not your fault.

            A helper can check it with you, for free. Call the people shown here when nobody listens. Ask: “Is this fair?”
        [teen]
            Some things here may not be fair, and someone may be using you. It is not your fault, even if you said yes.

            A helper can check it with you, for free. Call or write when nobody sees it. Ask: “Is this fair?” You choose how much you tell.
        [guardian]
            Some things here may not be fair to the child. Someone may be using them, even if it began as help.

            A helper can check it with you, for free. Call the people shown here and ask what to do next. Do not speak to the people involved. The child did nothing wrong.
    }
    .title = Check what is fair

# Somebody decides about leaving, calling, papers or money. It may also be a strict rule of a family.
finding-someone-controls =
    { $audience ->
       *[child]
            You have the right to go out and to call your family. Some rules keep children well. Other rules are not fair.

            Ask the people shown here, or an adult you trust, when nobody listens.
        [teen]
            You have the right to move, to call and to keep your papers. Some rules protect you. Others are not fair.

            You can ask someone what is fair. Call or write when nobody sees it, or from another phone. Say first: “I may have to stop suddenly.”
        [guardian]
            A child has the right to move about, to call family and to have their papers. Some rules protect, others are not fair.

            Call the people shown here and ask how to tell one from the other. Call from a phone that nobody checks. Do not speak to the person about it.
    }
    .title =
        { $audience ->
           *[child] Going out and calling
            [teen] Free to move and call
            [guardian] Free to move and call
        }

# An offer that sounds too good, or a promise that changed.
finding-check-the-offer =
    { $audience ->
       *[child]
            Some offers are good. Some are a trick. With a good offer you can:

            - know who it is
            - tell others
            - think first
            - pay nothing
            - say no

            Show it to one adult you trust before you go.
        [teen]
            Some offers are real, some are tricks. Check:

            - Who is it, and who else knows them?
            - Is it in writing?
            - Do they want money, hurry or a secret?
            - Can you keep your papers, and say no later?

            Tell one adult you trust before you move. The people shown here can check it with you.
        [guardian]
            Some offers are real, some are tricks. Check with the child:

            - Who is it, and who else knows them?
            - Is it in writing?
            - Do they want a fee, hurry or a secret?
            - Can the child call home, and leave?

            Do not let the child travel first. The people shown here can check it with you.
    }
    .title = Check an offer

# A gang, an armed group or a smuggler wants something. Child line or lawyer before police.
finding-group-pressure =
    { $audience ->
       *[child]
            Someone makes you do it? That does not make you bad. It is not your fault.

            Talk to the people shown here first. They can tell you what may happen next. You do not have to solve this alone.
        [teen]
            Being made to do something does not make you bad. It is not your fault.

            Talk to a child helpline or a lawyer before you talk to the police. Ask: “What do you have to tell others?” You do not have to solve this alone.
        [guardian]
            Being made to do something does not make a child bad.

            Talk to a child helpline or a lawyer first, before the police, unless there is danger right now. Do not speak to the group alone, and do not punish the child. Ask how to keep the child near people you trust.
    }
    .title = When others want too much

# Work of a child: some is allowed, some is not, and pay belongs to the one who works.
finding-unfair-work =
    { $audience ->
        [young]
            You should learn, play and rest. You did nothing bad.

            Tell a teacher: “I want to go to school.”
       *[child]
            You need time to learn, play and sleep. Dangerous work and night work are not for children. The money you earn is yours.

            Ask the people shown here: “Is this work fair?”
        [teen]
            Some work is fine at your age. Under 18, it should not be dangerous, at night or so long that you miss school. Your pay is yours.

            Many do not keep these rules. Call the people shown here, with or without papers, and ask: “Is this work fair?”
        [guardian]
            Some small tasks are fine. Dangerous work, night work and work instead of school are not for children. Pay belongs to the one who works.

            Many families have little choice. Call the people shown here and ask about school, food or money for the family, with or without papers.
    }
    .title =
        { $audience ->
            [young] Learn and play
           *[child] School, rest and fair work
            [teen] Fair work and school
            [guardian] School and fair work for the child
        }

# Online: secrecy, pictures, threats, a plan to travel; also an offer that came by message.
finding-online-pressure =
    { $audience ->
       *[child]
            Some people online are not who they say. It is not your fault.

            - You can stop answering.
            - Send no pictures and no money.
            - Leave the chat as it is.
            - Do not meet anyone alone.

            Show an adult you trust, or call the people shown here.
        [teen]
            Some people online are not who they say. It is not your fault, even if you sent something.

            - You can stop answering.
            - Do not pay. It often brings new demands.
            - Keep the messages.
            - Do not travel to them alone.

            Tell someone you trust. The people shown here can tell you how to take pictures down.
        [guardian]
            Some people online are not who they say. It is not the child’s fault. Please stay calm and leave them their phone.

            - Do not answer for the child.
            - Do not pay.
            - Keep the messages, and send no picture on.

            Call the people shown here. Ask them how to take pictures down.
    }
    .title = Help with chats and pictures

# Alone, with a relative, with an adult who is not family, or without anyone for the procedure.
finding-right-to-an-adult =
    { $audience ->
        [young]
            A grown-up should look after you well.

            Ask a nurse or a teacher: “Who looks after me now?”
       *[child]
            Every child should have an adult in charge, who looks after them. This is a guardian. It can be family. It costs nothing.

            It may take long. Ask the people shown here: “Who is my guardian?”
        [teen]
            You have the right to an adult who looks after you and speaks for you: a guardian. It can be a relative. It costs nothing.

            It often comes late. Ask the child protection office: “Who is my guardian?” If a place felt bad, you can ask for another one.
        [guardian]
            Every child has the right to an adult who looks after them and speaks for them: a guardian. It can be a relative. It costs nothing.

            It often comes late. Call the child protection office, say who is with the child now, and ask who the guardian is. Note name and date.
    }
    .title =
        { $audience ->
            [young] A grown-up for you
           *[child] An adult for you
            [teen] An adult who speaks for you
            [guardian] A guardian for the child
        }

# Contact with the family is lost. Never give names to strangers, never pay.
finding-find-your-family =
    { $audience ->
        [young]
            Helpers can look for your family.

            Say to a nurse or a teacher: “I cannot find my family.”
       *[child]
            The Red Cross or Red Crescent can look for your family, for free. You decide.

            Give no names to strangers online. Ask the people shown here how to start.
        [teen]
            The Red Cross or Red Crescent looks for families, for free and in private. You decide if and when. Could it be unsafe if someone finds you? Say so first.

            Do not pay anyone, and give no names to strangers online. Ask the people shown here how to start.
        [guardian]
            The Red Cross or Red Crescent looks for families, for free and in private. Ask the people shown here how to start.

            Ask the child if they want it. Do not post a photo or a name, and do not pay anyone who offers to search.
    }
    .title =
        { $audience ->
            [young] Look for your family
           *[child] Look for your family
            [teen] Look for your family
            [guardian] Look for the child’s family
        }

# A closed or guarded place of the authorities.
finding-closed-place =
    { $audience ->
       *[child]
            You did nothing bad. Children should not be locked in because of papers. Sometimes it happens.

            Ask for three things: a lawyer, a phone call and the child protection office.
        [teen]
            You did nothing bad. Children should not be locked in because of papers. It still happens in many places.

            Ask for a lawyer, a guardian and a phone call. Ask why and for how long, and note the answer. You can say no to a talk with your consulate.
        [guardian]
            Children should not be locked in because of papers. It still happens in many places.

            Ask for an open place for all of you, a lawyer and a guardian for the child. Ask for the reason in writing. Tell the child that they did nothing bad. You may say no to a talk with the consulate.
    }
    .title =
        { $audience ->
           *[child] A lawyer and a phone call
            [teen] A lawyer and a phone call
            [guardian] A lawyer and an open place
        }

# A return is being arranged or papers wait to be signed. Some want to go back: the text fits them too.
finding-before-going-back =
    { $audience ->
       *[child]
            Before you go back, someone should ask what you want and what is best for you.

            Do not sign what you do not understand. Scared? Say: “I am afraid to go back. I want a lawyer.”
        [teen]
            Before anyone sends you back, they should hear you and check what is best for you. Some skip it.

            Do not sign what you do not understand. If you are afraid, tell every officer: “I am afraid to go back. I want a lawyer.” Then call the people shown here.
        [guardian]
            Before a child is sent back, someone should check what is best for the child and hear them. Some offices skip it.

            Sign nothing that you or the child do not understand. If there is fear, say it to every officer, and ask for a lawyer. Then call the people shown here.
    }
    .title =
        { $audience ->
           *[child] Before you sign or go back
            [teen] Before you sign or go back
            [guardian] Before signing or going back
        }

# Fear of going back, or had to leave. A child can ask for asylum too; nobody tells the reasons here.
finding-asking-protection =
    { $audience ->
       *[child]
            Scared to go back? You can ask another country to protect you. This is called asylum. Children can ask too.

            Tell an officer or the people shown here: “I want to ask for asylum.”
        [teen]
            If you would be in danger in your country, you can ask another country for protection. This is called asylum. You can ask if you are under 18, even without papers.

            Ask the people shown here how to start. It costs nothing. You do not have to talk to your consulate.
        [guardian]
            A person who would be in danger in their country can ask another country for protection. This is called asylum. A child can ask too, with or without papers.

            Ask the people shown here how to start and by when. Asking costs nothing. Nobody has to talk to the consulate.
    }
    .title = Asking for protection

# No food, no water or no place for the night.
finding-food-and-shelter =
    { $audience ->
        [young]
            You should eat and sleep well.

            Say to a nurse or a teacher: “I need food and a bed.”
       *[child]
            Every child should have food, water and a bed, with or without papers.

            Ask at a shelter, a clinic or a school, or call the people shown here.

            Say: “I am a child. I need help today.” Do not go alone with a stranger.
        [teen]
            Every child should have food, water and a place to sleep, with or without papers.

            Ask at a shelter, a clinic or a school, or call the people shown here. Say: “I am under 18. I need help today.” Help is free. Does someone want something back? Ask the next person.
        [guardian]
            Every child should have food, water and a place to sleep, with or without papers.

            Ask at a shelter, a clinic or a school, or call the people shown here. Say: “A child needs food and a bed for tonight.” Help is free. Ask to stay together.
    }
    .title =
        { $audience ->
            [young] Food and a bed
           *[child] Food and a bed
            [teen] Food and a place to sleep
            [guardian] Food and a place to sleep
        }

# Ill, hurt or in need of medicine; teen and guardian also pregnant or with a baby. Fits all of these.
finding-health-care =
    { $audience ->
        [young]
            A doctor or a nurse can help you.

            Tell a grown-up: “I feel sick.”
       *[child]
            You should get care when you are sick or hurt, with or without papers.

            Go to a clinic with an adult you trust, or call the people shown here. It gets worse? Go today.
        [teen]
            You should get care, with or without papers. That also holds for a pregnancy, a baby and medicine you need.

            Call the people shown here, or go to a clinic. You can ask to talk alone. Ask first: “Who will know what I say here?” If it gets worse, go today.
        [guardian]
            Every child should get care, with or without papers. That also holds for a pregnancy, a baby and medicine.

            Go to a clinic, or call the people shown here. Ask what it costs and what they tell others. The child may talk to the doctor alone. If it gets worse, go at once.
    }
    .title = A doctor or a nurse

# A marriage that is planned, pushed or done. Not shown to children; the default is written so that a child could read it.
finding-marriage =
    { $audience ->
       *[child]
            No one may make you marry. You may say no, and you may need time. It is not your fault.

            Talk to an adult you trust, or call the people shown here. You do not have to tell your family alone.
        [teen]
            No one may make you marry. You may say no, or not yet, even if it was promised or done. It is not your fault.

            Talk to one adult you trust, or call the people shown here when nobody listens. You do not have to tell your family alone.
        [guardian]
            No one may make a child marry, and under 18 it can wait. The child may say no, even if it was promised or done.

            Listen calmly and alone to what the child wants. Call the people shown here for advice before you talk to others. If you are under pressure too, they can help you.
    }
    .title =
        { $audience ->
           *[child] Your choice about your future
            [teen] Your choice about your future
            [guardian] The child’s own choice
        }

# Treated badly for origin, language, skin or faith; for a teen also as a girl or boy, or for whom they like.
finding-respect-and-fairness =
    { $audience ->
       *[child]
            You count as much as others. It is not fair to be mean to you for where you come from. It is not your fault.

            Tell an adult you trust, or call the people shown here.
        [teen]
            You count as much as anyone. No one may hurt or insult you for your origin or faith, as a girl or boy, or for whom you like.

            It still happens, and it is not your fault. Call the people shown here. You decide what you tell about yourself, and to whom.
        [guardian]
            Every child counts the same, whatever their origin, language, skin or faith, and whoever they are.

            It still happens that people treat a child badly. Tell the child: “It is not your fault.” Note what was said, where and when, and ask the people shown here how to complain. Tell nobody private things about the child.
    }
    .title =
        { $audience ->
           *[child] Fair treatment for you
            [teen] Fair treatment for you
            [guardian] Fair treatment for the child
        }

# No papers, or somebody else keeps them.
finding-papers =
    { $audience ->
       *[child]
            You have rights even without papers. There are people who help with papers.

            Ask the people shown here. Did you have to leave your country? Talk to a lawyer before you talk to its consulate.
        [teen]
            You have rights with or without papers. Your papers and your phone belong to you. No one may keep them to control you.

            A lawyer or the office for birth papers can help. Ask the people shown here. If you had to leave your country, talk to a lawyer before its consulate.
        [guardian]
            A child has rights with or without papers. No one may use a child’s papers to control the child.

            Ask the people shown here about a birth record or new papers. Keep a copy or a photo of what you have. If the child had to leave their country, talk to a lawyer before its consulate.
    }
    .title = Help with papers

# Needs support to see, hear, move or understand.
finding-access-needs =
    { $audience ->
        [young]
            You should get help with that.

            Say to a grown-up: “This is hard for me. Please help.”
       *[child]
            You have the right to help to see, hear, move or understand. Nobody should leave you out.

            Tell the people shown here what is hard for you, and what makes it easier.
        [teen]
            You have the right to support to see, hear, move or understand, and to take part like others. Often nobody thinks of it.

            Say what you need, also for a talk or a test: more time, a sign interpreter, glasses, a ramp. Ask the people shown here who can give it.
        [guardian]
            A child with a disability has the right to support and to take part like others. Often nobody thinks of it.

            Ask the child what makes things easier. Then ask the people shown here for it: care, aids, school, an interpreter, more time in talks. Stay with the child if they want that.
    }
    .title =
        { $audience ->
            [young] Help to see, hear, walk, understand
           *[child] Help to see, hear, move or understand
            [teen] Support that makes things easier
            [guardian] Support that makes things easier
        }

# Sad, scared, without sleep, or would like a person to talk to.
finding-feelings-support =
    { $audience ->
        [young]
            Many children feel sad or scared.

            Sit with a grown-up you like. Say: “I feel sad.”
       *[child]
            Many children on a journey feel sad or scared. Nothing is wrong with you.

            Talk to one person you trust, or call the people shown here. Say: “I feel bad. Can we talk?” You can stop when you want.
        [teen]
            After so much change, many people sleep badly or feel sad, angry or empty. Nothing is wrong with you.

            One small step: talk to one person you trust, or call or write to the people shown here. You can start with: “I do not know how to begin.”
        [guardian]
            After so much change, many children sleep badly or become quiet or angry. It often gets better with someone near them.

            Keep small daily habits: meals, play, bedtime. Listen, and do not push them to tell. Call the people shown here for advice, also for yourself.
    }
    .title = Someone to talk to

# Nothing was set. Never says that all is well or that somebody is safe.
finding-nothing-flagged =
    { $audience ->
        [young]
            We found nothing to do today. We can be wrong.

            Does something feel bad? Tell a grown-up.
       *[child]
            We found nothing here that needs to be done now. We are a machine, and we can be wrong.

            Does something feel wrong, today or later? Here are people who listen.
        [teen]
            Your answers show nothing that needs to be done now. A machine can be wrong, and it cannot know everything.

            If something feels wrong, today or later, these people listen. You do not need a special reason to call.
        [guardian]
            Your answers show nothing that needs to be done now. A machine can be wrong, and a child does not show everything.

            If you still feel that something is not right, trust that. The people shown here give advice, and you do not need proof to ask.
    }
    .title =
        { $audience ->
            [young] People who listen
           *[child] People who listen
            [teen] People who listen
            [guardian] People who give advice
        }

# Half of the questions or more were skipped and nothing was set. A skip means nothing.
finding-talk-when-ready =
    { $audience ->
        [young]
            You skipped some. That is fine.

            You can tell a grown-up you trust. You choose when.
       *[child]
            You skipped some questions. That is fine. You choose what you tell, and when.

            Would you rather talk to a person? Here are people who listen. You can come back at any time.
        [teen]
            You skipped some questions. That is fine. A skipped question says nothing about you. You choose what you tell, when, and to whom.

            If you would rather talk to a person, these people listen. You can come back at any time.
        [guardian]
            You skipped some questions. That is fine. A skipped question says nothing about anyone.

            If you would rather talk to a person, call the people shown here. You do not have to give names. You can come back at any time.
    }
    .title = When you want to talk

### Why an offer is shown. “may” in guardian texts is meant: one button of theirs can stand for two things.

## With whom the child is

because-alone-no-adult =
    { $audience ->
        [young] You said that no grown-up is with you.
       *[child] You said that no adult is with you.
        [teen] You said that no adult is with you.
        [guardian] You noted that the child may be without a parent or usual carer.
    }
because-with-relative-not-parent =
    { $audience ->
        [young] You said that you are with someone from your family.
       *[child] You said that someone else from your family is with you.
        [teen] You said that you are with a relative.
        [guardian] You noted that a relative or a friend cares for the child.
    }
because-travels-with-unrelated-adult =
    { $audience ->
        [young] You said that a grown-up who is not family is with you.
       *[child] You said that an adult who is not family is with you.
        [teen] You said that you are with an adult who is not family.
        [guardian] You noted that the child is with an adult who is not family.
    }
because-lost-contact-family =
    { $audience ->
        [young] You said that you cannot find your family.
       *[child] You said that you do not know where your family is.
        [teen] You said that you do not know where your family is.
        [guardian] You noted that the family may be hard to find or to reach.
    }
because-left-care-place =
    { $audience ->
       *[child] You said that you left the place that cared for you.
        [teen] You said that you left a shelter or a home.
        [guardian] You noted that the child may have left a place of care.
    }
because-feels-unsafe-with-carer =
    { $audience ->
        [young] You said that you sometimes do not feel safe.
       *[child] You said that you do not feel safe with the one in charge of you.
        [teen] You said that you do not feel safe with the one in charge of you.
        [guardian] You noted a worry about the person in charge of the child.
    }
because-someone-hurts-me =
    { $audience ->
        [young] You said that someone hurts you.
       *[child] You said that someone hurts you.
        [teen] You said that someone hurts you.
        [guardian] You noted that someone may be hurting the child.
    }

## Danger and control

because-unsafe-right-now =
    { $audience ->
        [young] You said that you are in danger now.
       *[child] You said that you are in danger now.
        [teen] You said that you are in danger now.
        [guardian] You noted that the child may be in danger now.
    }
because-medical-emergency =
    { $audience ->
       *[child] You said that you need a doctor now.
        [teen] You said that you need a doctor at once.
        [guardian] You noted that the child needs a doctor at once.
    }
because-kept-in-or-cut-off =
    { $audience ->
       *[child] You said that someone does not let you leave.
        [teen] You said that someone stops you from leaving or calling.
        [guardian] You noted that someone may decide when the child can leave or call.
    }
because-threatened =
    { $audience ->
       *[child] You said that someone threatens you or your family.
        [teen] You said that someone threatens you or your family.
        [guardian] You noted that there may be threats.
    }

# A child or a teenager does not see this one: the questions end there.
because-answers-controlled =
    { $audience ->
       *[child] You said that this is not a good moment to answer.
        [teen] You said that this is not a good moment to answer.
        [guardian] You noted that someone may be speaking for the child.
    }

## Work, groups, debts and promises

because-child-work =
    { $audience ->
        [young] You said that you work, sell or ask for money.
       *[child] You said that you work most days.
        [teen] You said that you work most days.
        [guardian] You noted that the child works.
    }
because-hazardous-work =
    { $audience ->
       *[child] You said that your work is hard, dangerous or at night.
        [teen] You said that your work is dangerous, at night or very long.
        [guardian] You noted that the child’s work may be hard or dangerous.
    }
because-unpaid-or-wages-kept =
    { $audience ->
       *[child] You said that someone keeps the money for your work.
        [teen] You said that you get no pay, or that someone keeps your money.
        [guardian] You noted that the child’s pay may not reach the child.
    }
because-forced-work =
    { $audience ->
       *[child] You said that someone makes you work.
        [teen] You said that someone wants you to work or do things you do not want.
        [guardian] You noted that the work may be hard or against the child’s will.
    }
because-pulled-into-crime-or-group =
    { $audience ->
       *[child] You said that someone makes you carry or sell things, or join a group.
        [teen] You said that someone wants you to join, carry, sell or guide.
        [guardian] You noted that a group or someone who guides people may want something from the child.
    }
because-owes-money-journey =
    { $audience ->
       *[child] You said that you owe money for the journey.
        [teen] You said that you owe money for the journey.
        [guardian] You noted that money may be owed.
    }
because-documents-taken =
    { $audience ->
       *[child] You said that someone keeps your papers or phone.
        [teen] You said that someone keeps your papers or phone.
        [guardian] You noted that another person may keep the child’s papers.
    }
because-promise-changed =
    { $audience ->
       *[child] You said that something is not as they promised.
        [teen] You said that something is not as they promised.
        [guardian] You noted that a promise may have been broken.
    }

## Offers and online

because-extraordinary-offer =
    { $audience ->
       *[child] You said that someone online offers you something.
        [teen] You said that there is an offer that sounds too good.
        [guardian] You noted that there may be an offer that is hurried, secret or too good.
    }
because-online-stranger-contact =
    { $audience ->
       *[child] You said that someone you know only online wants or offers something.
        [teen] You said that an online contact wants secrecy or to meet you.
        [guardian] You noted that there may be a secret contact or offer.
    }
because-asked-for-images =
    { $audience ->
       *[child] You said that someone asks for pictures you do not want to send.
        [teen] You said that someone asks for private pictures.
        [guardian] You noted that someone may be asking for private pictures.
    }
because-image-threat =
    { $audience ->
       *[child] You said that there is pressure about pictures.
        [teen] You said that someone threatens to show your pictures.
        [guardian] You noted that there may be pressure about pictures.
    }
because-online-plan-to-travel =
    { $audience ->
       *[child] You said that you plan to travel to someone you know only online.
        [teen] You said that you plan to travel to someone you know only online.
        [guardian] You noted that the child may plan to leave with an online contact.
    }

## The body, marriage, gender: soft words

because-trades-intimacy =
    { $audience ->
       *[child] You said that someone wants something from you in return for help.
        [teen] You said that someone wants something from you in return for other things.
        [guardian] You noted that someone may want something from the child in return for other things.
    }
because-unwanted-touch =
    { $audience ->
       *[child] You said that something happens that you do not want.
        [teen] You said that something happens that you do not want.
        [guardian] You noted that the child told you of something they did not want.
    }
because-uncomfortable-secret = You said that some things or secrets feel wrong.
because-promised-in-marriage =
    { $audience ->
       *[child] You said that you may be asked to marry.
        [teen] You said that someone wants you to marry, or that you are married.
        [guardian] You noted that there may be plans for a marriage.
    }
because-pregnant-or-has-baby =
    { $audience ->
       *[child] You said that you may need care for a baby.
        [teen] You said that you are pregnant or have a baby.
        [guardian] You noted a pregnancy or a baby.
    }
because-harm-for-gender-or-orientation =
    { $audience ->
       *[child] You said that people treat you badly for who you are.
        [teen] You said that people treat you badly for who you are.
        [guardian] You noted that people may treat the child badly for who they are.
    }

## Needs of today, health, feelings

because-no-safe-sleep =
    { $audience ->
        [young] You said that you have no safe bed tonight.
       *[child] You said that you need a safe place to sleep tonight.
        [teen] You said that you need a safe place to sleep tonight.
        [guardian] You noted that the child needs a safe place to sleep tonight.
    }
because-hungry-no-water =
    { $audience ->
        [young] You said that you need food or water.
       *[child] You said that you need food or water.
        [teen] You said that you need food or water.
        [guardian] You noted that the child needs food or water.
    }
because-sick-or-hurt =
    { $audience ->
        [young] You said that you feel sick, or something hurts.
       *[child] You said that you are sick or hurt, or need medicine.
        [teen] You said that you are ill or hurt, or need medicine.
        [guardian] You noted that the child is ill or hurt, or needs medicine.
    }
because-disability-support =
    { $audience ->
        [young] You said that nobody helps you with something hard.
       *[child] You said that you need help to see, hear, move or understand.
        [teen] You said that you need support for a disability.
        [guardian] You noted that the child needs support for a disability.
    }
because-very-sad-or-scared =
    { $audience ->
        [young] You said that you feel sad or scared a lot.
       *[child] You said that you feel sad or scared most days.
        [teen] You said that you feel sad or scared most days.
        [guardian] You noted that the child seems very sad, scared or withdrawn.
    }
because-needs-someone-to-talk =
    { $audience ->
       *[child] You said that it may help to have someone to talk to.
        [teen] You said that it may help to have someone to talk to.
        [guardian] You noted that the child may have nobody to turn to.
    }

# Soft words, although the answer was plain.
because-thinks-of-self-harm =
    { $audience ->
       *[child] You said that you feel very bad these days.
        [teen] You said that you feel very bad these days.
        [guardian] You noted that the child may feel very bad and need somebody near now.
    }

## Papers, procedure, closed places, return

because-no-papers =
    { $audience ->
       *[child] You said that you have no papers.
        [teen] You said that you have no papers or no birth record.
        [guardian] You noted that the child has no papers or no birth record.
    }
because-no-guardian-or-lawyer =
    { $audience ->
       *[child] You said that nobody helps you with your papers and next steps.
        [teen] You said that nobody helps you with the offices.
        [guardian] You noted that nobody helps with the offices.
    }
because-held-in-detention =
    { $audience ->
       *[child] You said that you stay in a closed place with guards.
        [teen] You said that you stay in a closed place with guards.
        [guardian] You noted that the child is in a closed place.
    }
because-return-being-arranged =
    { $audience ->
       *[child] You said that they want to send you back.
        [teen] You said that someone arranges your return or wants you to sign.
        [guardian] You noted that a return is being arranged.
    }
because-fears-going-back =
    { $audience ->
       *[child] You said that you are scared to go back.
        [teen] You said that you would be in danger there.
        [guardian] You noted that going back may be dangerous or frightening for the child.
    }
because-fled-violence-or-threats =
    { $audience ->
       *[child] You said that you had to leave because of fighting or threats.
        [teen] You said that you left because of violence, war or threats.
        [guardian] You noted that violence or threats were a reason to leave.
    }
because-treated-badly-for-origin =
    { $audience ->
       *[child] You said that people are mean for where you come from, how you look or talk.
        [teen] You said that people treat you badly for your origin, language, skin or faith.
        [guardian] You noted that people may treat the child badly for their origin or language.
    }
