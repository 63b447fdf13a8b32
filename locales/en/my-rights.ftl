### Flow: my rights. What every child is entitled to, with or without papers: rule, reality, next step.
### Guardian texts are for an adult who cares for a child, whatever the relation.

# Screen: who counts as a child.
my-rights-until-18 =
    { $audience ->
       *[child]
            The United Nations says: you are a child until you turn 18. This is true if you work or look older.

            Some adults do not believe your age. Say it and show any paper you have. Then ask for the child protection office.
        [teen]
            For the United Nations you are a child until the day you turn 18. That stays true if you work, travel alone or have a child.

            Some officers doubt it. Say your age at once and keep your papers on you. Before any age check, ask for a guardian and a lawyer. From 17, ask what changes at 18.
        [guardian]
            For the United Nations, anyone under 18 is a child, also one who works, travels alone or is a parent.

            Some officers doubt the age. Keep a birth paper or a photo of it. Before any age check, ask for a guardian and a lawyer for the child. From 17, ask what changes at 18.
    }
    .title =
        { $audience ->
           *[child] You are a child until 18
            [teen] You are a child until 18
            [guardian] A child until 18
        }

# Screen: no discrimination; the rights hold whatever the papers of the child or the parents.
my-rights-same-rights =
    { $audience ->
        [young]
            Every child should learn, play and be safe. You too! With or without papers.

            Some people are unfair. It is not your fault. Tell an adult you trust.
       *[child]
            A right is what every child should get. You have rights here with or without papers.

            Some people treat you worse because of your papers, skin or language. That is discrimination. It is not your fault. Tell someone you trust.
        [teen]
            Every child in a country has rights, with or without papers, and whatever papers the parents have. To treat you worse for your papers, skin, language or faith is discrimination.

            It still happens, and what you can get is not the same everywhere. If someone says no, ask why. Note the name and date.
        [guardian]
            A child has rights with or without papers, yours or theirs. It is discrimination to treat a child worse for papers, skin, language or faith.

            It still happens, and what a child can get is not the same everywhere. If an office says no, ask for the reason and the name. Tell the child: this is not your fault.
    }
    .title =
        { $audience ->
            [young] You count here too
           *[child] You have rights here too
            [teen] Your rights count here too
            [guardian] The child has rights here too
        }

# Screen: best interests of the child come first.
my-rights-best-for-you =
    { $audience ->
       *[child]
            Before adults decide about you, they should ask: what is best for this child? This is called your best interests.

            Some think of papers first. You can ask: “Why is this best for me?”
        [teen]
            When an office or a judge decides about you, what is best for you should come first. The name for this is best interests. It looks at more than your papers.

            Some offices skip it. Ask: “How did you look at what is best for me?” Ask for the reasons in writing.
        [guardian]
            When an office or a judge decides about a child, what is best for the child should come first. The name for this is best interests.

            Some offices look at the papers first. Say the words “best interests” and ask how they looked at this child. Ask for the reasons in writing and keep them.
    }
    .title =
        { $audience ->
           *[child] What is best for you
            [teen] What is best for you comes first
            [guardian] What is best for the child
        }

# Screen: life, survival and development.
my-rights-grow-up-safe =
    { $audience ->
        [young]
            You should eat, sleep and play. Adults should do what is good for you.

            Some people hurt children. It is not your fault. Say: “Stop! I need help.”
       *[child]
            You have the right to live and to grow up well. You need food, a bed, care, school and play.

            Many children go without. It is not your fault. Tell an adult what you need most today.
        [teen]
            You have the right to life and to grow in body and mind. That means care, school, rest and no violence. It holds on the way too.

            Many do not get it, and that is not your fault. Say what you need first: a bed, a doctor, school, or distance from a person who hurts you.
        [guardian]
            A child has the right to life and to grow in body and mind: with care, school, play and no violence. This holds on the way too.

            Many children do not get it, and that is not their fault. Say first what the child needs today: food, a bed, a doctor, or distance from someone who does harm.
    }
    .title =
        { $audience ->
            [young] Grow up safe
           *[child] You should grow up safe
            [teen] To live and grow up safe
            [guardian] To live and grow up safe
        }

# Screen: the right to be heard, in the own language.
my-rights-your-voice =
    { $audience ->
        [young]
            Adults should ask you and listen to you. You may use your own language.

            Some forget to ask. You can say: “Please listen to me.”
       *[child]
            Adults should listen before they decide. You can use your own language. They should think about what you say. They may choose something else.

            Often nobody asks. You can say: “I want to be heard. I need an interpreter.”
        [teen]
            You have the right to be heard in each decision about you, in a language that you speak well. They have to weigh your view, but they may decide otherwise.

            Often nobody asks. Say: “I want to be heard. I need an interpreter.” You may also stay silent. Ask how your view counted.
        [guardian]
            The child has the right to be heard in each decision, in a language that they speak well. Their view has to be weighed, but it does not decide alone.

            Often nobody asks. Ask for a quiet talk with an interpreter. Tell the child: you may speak, you may stop, you may say “I do not know”.
    }
    .title =
        { $audience ->
            [young] Your voice counts
           *[child] They should listen to you
            [teen] Your voice counts
            [guardian] The child’s voice counts
        }

# Screen: a treaty binds, the Global Compact is only a promise. Never say that a certain country signed.
my-rights-what-was-promised =
    { $audience ->
       *[child]
            Many countries have promised to keep these rules. The promise is called the Convention on the Rights of the Child.

            Some break their promise. Ask a lawyer, who knows the law: “Which law protects me here?”
        [teen]
            Many countries have promised to keep these rules. The promise is a treaty, over thirty years old: the Convention on the Rights of the Child.

            The Global Compact for Migration also speaks of children, but it does not bind like a law. Some countries break their word. Ask a lawyer: “Which law protects me here?”
        [guardian]
            Many countries have promised to keep these rules, in a treaty over thirty years old: the Convention on the Rights of the Child.

            The Global Compact for Migration also speaks of children, but it does not bind like a law. Some countries break their word. Ask a lawyer: “Which law protects this child here?”
    }
    .title = What countries have promised

# Last screen: one action. Contact cards are drawn beside this text.
my-rights-when-broken =
    { $audience ->
        [young]
            Is someone unfair to you? Does someone hurt you? You did nothing bad.

            Say to an adult you trust: “Please call with me.”
       *[child]
            Adults sometimes break these rules. It is not your fault.

            Call one of these, or ask an adult you trust to call. Say: “I need help with my rights.” You choose what you tell.
        [teen]
            When a rule is broken, you may complain. It is not your fault.

            Contact one of these. First ask: “What do you have to tell others?” Then say what you need. You choose how much you tell. An ombudsperson is an office that listens to complaints.
        [guardian]
            When a rule is broken, you and the child may complain.

            Contact one of these. Say what was refused, where, when and by whom. First ask what they have to tell others. An ombudsperson is an office that listens to complaints about other offices.

            Tell the child what you are doing.
    }
    .title =
        { $audience ->
            [young] Tell someone
           *[child] When a rule is broken
            [teen] When a rule is broken
            [guardian] When a rule is broken
        }
    .tap-alone =
        { $audience ->
            [young] I am alone
           *[child] I am alone
            [teen] I am alone
            [guardian] A child is alone
        }
    .tap-complain = How to complain
