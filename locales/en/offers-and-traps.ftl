### Flow: offers and traps. Offers of work, travel or love that trap: signs, debts, groups, how to say no, how to get out, whom to tell.
### Never: routes, prices, names of groups, “just say no”. Guardian texts are for any adult who cares for a child.

# Screen: seven warning signs of a trap. A sign is a reason to ask, not proof.
offers-and-traps-warning-signs =
    { $audience ->
        [young]
            Someone offers you gifts, money or a trip. They say: “Tell nobody.”

            It can be a trick. Tell a grown-up you trust.
       *[child]
            Some offers are a trap. Look for these signs:

            - It is too good.
            - The trip is paid.
            - You need no skills.
            - Love from a chat.
            - A meeting in a hidden place.
            - Photos in special clothes.
            - “Tell nobody.”

            One sign? First ask an adult you trust.
        [teen]
            Offers of work, travel or love can be a trap. Look for these signs:

            - It is too good, or changes your life fast.
            - The whole trip is paid.
            - You need no skills.
            - Love that began in a chat.
            - A meeting in a hidden place.
            - Photos in special clothes.
            - “Tell nobody.”

            A sign is not proof. Ask someone before you answer.
        [guardian]
            Someone offers the child or you work, travel, school or a marriage. Look for these signs:

            - It is too good, or changes life fast.
            - The whole trip is paid.
            - No skills are needed.
            - Love that began in a chat.
            - A meeting in a hidden place.
            - Photos in special clothes.
            - “Tell nobody.”

            A sign is not proof. Ask a helpline before you answer.
    }
    .title =
        { $audience ->
            [young] Is it a trick?
           *[child] Seven signs of a trap
            [teen] Seven signs of a trap
            [guardian] Seven signs of a trap
        }

# Screen: people who take money to bring others over a border; debts that grow. Never say “do not pay”: it may be dangerous.
offers-and-traps-debts =
    { $audience ->
       *[child]
            Some people bring others over a border for money. On the way they ask for more. So the debt grows.

            Then some people lock you in or keep your papers. No debt gives them that right. Ask a helpline what to do.
        [teen]
            People who bring you over a border for money may raise the price on the way. Then you owe more and more, and some make you work for it.

            No debt gives anyone the right to hold you, your papers or your phone. Before you agree to a new debt, talk to a helpline when nobody can hear you.
        [guardian]
            People who bring you over a border for money may raise the price on the way. Some offer to let the child work for the debt, or to stay behind with them.

            No debt gives anyone the right to hold a child, a phone or papers. Keep the child with you. Talk to a helpline before you agree to a new debt.
    }
    .title = Money you owe for the trip

# Screen: groups that give small jobs and gifts first.
offers-and-traps-easy-jobs =
    { $audience ->
        [young]
            Someone wants you to carry a bag or watch a street. You get a gift.

            It can be a trick. It is not your fault. Tell a grown-up you trust.
       *[child]
            Some groups use children. First come gifts and easy jobs: carry a bag, watch a street, bring a friend. Later come threats.

            They ask in games, in chats or on the way. If you said yes, it is not your fault. Tell an adult you trust.
        [teen]
            Some groups look for people your age in games, in chats and on the way. First come gifts, money and easy jobs: carry a bag, watch a street, bring a friend. Later come threats.

            If you said yes, it is not your fault. Tell an adult who has nothing to do with them, before the next job.
        [guardian]
            Some groups look for children in games, in chats and on the way, even very young ones. First come gifts and easy jobs: carry a bag, watch a street, bring a friend. Later come threats.

            Look out for money or a phone that nobody explains. Stay calm and listen. The child is not to blame. Call a helpline together.
    }
    .title =
        { $audience ->
            [young] Bags and gifts
           *[child] Easy jobs and gifts
            [teen] Easy jobs and gifts
            [guardian] Easy jobs and gifts
        }

# Screen: under 18 it makes no difference that the child said yes.
offers-and-traps-your-yes =
    { $audience ->
       *[child]
            Nobody may take you somewhere to use you or earn money with you. Under 18 that is wrong, even if you said yes.

            They do wrong, not you. Some adults say: “You wanted it.” You can answer: “I am under 18.”
        [teen]
            Under 18, your yes makes no difference. Someone who finds, moves or hides you to use you does wrong, even without force. The United Nations wrote this rule.

            It holds for work, sex, pictures and groups. Some officers still say: “You wanted it.” You can answer: “I am under 18. I need a lawyer.”
        [guardian]
            Someone who finds, moves or hides a child to use the child does wrong, even without force. The United Nations wrote this rule. It makes no difference that the child said yes.

            Some officers still say: “The child wanted it.” You can answer: “The child is under 18.” Then ask for a lawyer. Tell the child: it is not your fault.
    }
    .title =
        { $audience ->
           *[child] If you said yes, it is not your fault
            [teen] Even if you said yes
            [guardian] Even if the child said yes
        }

# Screen: how to say no without more danger: buy time, give nothing, go where people are.
offers-and-traps-say-no =
    { $audience ->
        [young]
            You can say: “I have to ask first.”

            Then go where people are. Stay near a grown-up you trust. Tell them.
       *[child]
            You can say: “I have to ask first.” You do not have to say why. Do not say where you sleep.

            Some people get angry. Then say little and go where people are. Tell an adult you trust.
        [teen]
            You owe them no reason. You can get more time: “I have to ask first” or “I feel ill today.” Keep your papers, your photos and your address to yourself.

            Some people get angry. Then do not argue. Go where people see you. Do you live with them, or fear them? Plan it with a helpline first.
        [guardian]
            You do not owe anyone a reason. You can get more time: “We have to ask first.” Give no papers, photos or address, and keep the child close to you.

            Some people get angry. Then do not argue. Go where people see you. Do you live with them, or fear them? Plan it with a helpline first.
    }
    .title =
        { $audience ->
            [young] How to say no
           *[child] How to say no with less danger
            [teen] How to say no with less danger
            [guardian] How to say no with less danger
        }

# Screen: already inside. Everyone reads it, so that nobody has to say that they are.
offers-and-traps-already-in =
    { $audience ->
       *[child]
            You can get help to leave, even if you said yes or owe money. It is not your fault.

            Do not tell them your plan. Call or write when nobody can hear you. Say: “I want to get out.” Say where you are.
        [teen]
            You can get help to leave, even if you said yes, owe money or did things for them. It is not your fault.

            Do not tell them that you want to leave. Call or write when nobody can see it. Say: “I want to get out. Help me to plan it.” Say where you are, or what you can see.
        [guardian]
            A child can get help to leave, and so can you. That holds even after a yes, with a debt, or after things done for them.

            Do not warn or confront anyone. Call or write when nobody can see it. Say: “We want to get out. Help us to plan it.” Say where you are, or what you can see.
    }
    .title =
        { $audience ->
           *[child] How to get out
            [teen] How to get out
            [guardian] How to get out
        }

# Screen: a lawyer first. Facts of the country stand below, so this text is short and true everywhere.
offers-and-traps-lawyer =
    { $audience ->
       *[child] You should not be punished for what they made you do. Some police get it wrong. Ask for a lawyer before you tell it.
        [teen] The United Nations says: protect, do not punish. Some police and courts get this wrong. Ask for a lawyer before you tell what you did.
        [guardian] The United Nations says: protect a child who was used, do not punish. Some courts get this wrong. Ask for a lawyer before the child speaks.
    }
    .title =
        { $audience ->
           *[child] Lawyers know the law
            [teen] A lawyer first
            [guardian] A lawyer first
        }

# Last screen: one action. Contact cards are drawn beside this text.
offers-and-traps-who-to-tell =
    { $audience ->
        [young]
            You did nothing bad. Show this to a grown-up you trust.

            Say: “Someone made me an offer. Please call with me.”
       *[child]
            Call or write to someone on this list when nobody can hear you. Or ask an adult you trust to do it.

            Say: “I am under 18. Someone made me an offer. Is it a trap?” You choose what you tell.
        [teen]
            Contact someone on this list when nobody can see it. Not sure that it is a trap? Ask all the same.

            Say: “I am under 18. Can we look at an offer together?” Before you tell more, ask: “What do you have to tell others?” You choose how much you tell.
        [guardian]
            Contact someone on this list when nobody can see it. Not sure that it is a trap? Ask all the same.

            Say: “A child got an offer. Can we look at it together?” Ask what they have to tell others. Tell the child whom you call, and why.
    }
    .title =
        { $audience ->
            [young] Show this to a grown-up
           *[child] Ask before you answer
            [teen] Ask before you answer
            [guardian] Ask before you answer
        }
    .tap-online =
        { $audience ->
            [young] Someone writes to me
           *[child] When someone writes to me online
            [teen] Threats and offers on my phone
            [guardian] A child and the phone
        }
    .tap-hurt =
        { $audience ->
            [young] Someone hurts me
           *[child] When someone hurts or uses me
            [teen] When someone hurts or uses me
            [guardian] When someone hurts or uses a child
        }
