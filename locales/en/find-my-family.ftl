### Flow: find my family. A call, a search, and what stays private. Whether it is safe to be found comes before any contact.
### Guardian texts are for an adult who cares for a child, and for parents and relatives who look for one.

# Screen: a free call, but first the next screen (is it safe?).
find-my-family-free-call =
    { $audience ->
        [young]
            Grown-ups should help you call your family. Ask a teacher or a nurse.

            Does someone say no? Ask another person.

            Tap “Next” before you call.
       *[child]
            You have the right to talk with your family. A shelter or the Red Cross can often let you call for free.

            Some people say no. Then ask the next person. Before you call, read the next screen.
        [teen]
            You have the right to keep in touch with your family. A shelter, a clinic or the Red Cross can often let you call for free.

            Some places refuse, or listen in. Ask: “Can I call, and who can hear me?” Read the next screen before you call: a call can show where you are.
        [guardian]
            A child has the right to keep in touch with family. Ask a shelter, a clinic or the Red Cross for a free call.

            Some places refuse, or listen in. Ask when the child can call and who can hear it. Before anyone calls, read the next screen with the child: a call can show where you are.
    }
    .title =
        { $audience ->
            [young] A free call
           *[child] Ask for a free call
            [teen] Ask for a free call
            [guardian] Ask for a free call
        }

# Question before any contact. Never why. “Not sure” and “I do not want to say” lead to the same screen.
find-my-family-is-it-safe =
    { $audience ->
        [young]
            Is it good if your family knows where you are?

            Some children say yes. Some children are afraid. Both are okay.
       *[child]
            Is it safe for you if your family knows where you are? Is it safe for them?

            You can say yes, no, or not sure. You do not have to say why.
        [teen]
            Is it safe for you, and for your family, if they know where you are? Think also of people who live with them, read their phone or push them to talk.

            You may trust one person and not another. “Not sure” is a good answer, and it can change.
        [guardian]
            Is it safe for the child, and for the family, if they know where the child is? Think also of people who read their phone or push them to talk.

            Ask the child alone: “Who may know where you are?” Do not ask why. “Not sure” is a good answer.
    }
    .title =
        { $audience ->
            [young] Before you call
           *[child] Before you call
            [teen] Before you call
            [guardian] Before anyone calls
        }
    .tap-yes = Yes, they may know
    .tap-no = No, or I am not sure
    .tap-looking = I am looking for a child
    .tap-unsaid = I do not want to say

# Nobody may search against the wish of the child. Contact cards (no search service) are drawn beside this text.
find-my-family-not-safe =
    { $audience ->
        [young]
            You do not have to call. It is not your fault.

            Tell a grown-up you trust: “I do not want them to find me.”

            Show this to that grown-up.
       *[child]
            You may say no. Nobody should search if that puts you in danger.

            Some people search and do not ask you first.

            Call one of these, or ask an adult you trust to call. Say: “I am afraid to be found.”
        [teen]
            You may say no, or stop a search later. No search should put you or your family in danger.

            Some offices search without asking. Contact one of these soon and say: “Do not contact my family. I am afraid to be found.” First ask: “What do you have to tell others?” You do not have to say why.
        [guardian]
            The child may say no. No search should put the child or the family in danger.

            Some offices search without asking. Call one of these and say: “The child is afraid to be found. Please write that down.” Ask first what they have to tell others. Until then, do not call, post or answer messages.
    }
    .title =
        { $audience ->
            [young] You may say no
           *[child] You may say no
            [teen] You choose who knows
            [guardian] The child may say no
        }
    .tap-someone-else =
        { $audience ->
            [young] I want to find someone else
           *[child] I want to find someone else
            [teen] I want to find someone else
            [guardian] We want to find someone else
        }
    .tap-hurts = Someone hurts or threatens

# Family search of the Red Cross and Red Crescent: free, private, the child decides. No promise that they find anybody.
find-my-family-red-cross =
    { $audience ->
        [young]
            The Red Cross helps to find families. It is free. You can say stop.

            Some people lie. They want money or your photo. Say no.
       *[child]
            The Red Cross looks for families, for free. You choose who they look for. You can say stop.

            It can take long, and sometimes they find no one. Ask: “Who will see what I tell you?”
        [teen]
            The Red Cross and the Red Crescent look for relatives in many countries, for free. What you tell should stay private. You choose who they look for and who may know where you are.

            It can take long, and sometimes they find no one. Ask first: “Who will see this? Can I stop it later?”
        [guardian]
            The Red Cross and the Red Crescent look for relatives in many countries, for free. What you tell should stay private. Is the child with you? Ask who should be found and who may know where they are.

            It can take long, and sometimes they find no one. Ask: “Who will see this? Can we stop it later?”
    }
    .title =
        { $audience ->
            [young] People who search
           *[child] The Red Cross can search
            [teen] A free and private search
            [guardian] A free and private search
        }

# What the search service asks for. The guide itself never asks for it and never keeps it.
find-my-family-what-to-have =
    { $audience ->
       *[child]
            They will ask about the person you look for:

            - full name
            - day and place of birth
            - names of the parents
            - where and when you last met or spoke

            You do not know it all? Ask anyway. Do not type it here.
        [teen]
            The search needs to know about the person you look for:

            - full name, and names of the parents
            - day and place of birth
            - where and when you last met or spoke
            - a photo, only for the search

            Some helpers want every answer. “I do not know” is an answer too. Do not type any of it here.
        [guardian]
            The search needs to know about the person you look for:

            - full name, and names of the parents
            - day and place of birth
            - where and when you last met or spoke
            - a photo, only for the search

            Keep it on paper. Some helpers want every answer, but a part is enough to ask. Do not type any of it here.
    }
    .title =
        { $audience ->
           *[child] What they ask for
            [teen] What to have ready
            [guardian] What to have ready
        }

# People who sell a search, and photos on the internet.
find-my-family-no-finders =
    { $audience ->
       *[child]
            Real help is free. Some say: “Pay me and I will find them.” Do not pay. Keep your papers.

            Do not post your photo or place. People who lie can see it.

            Did you do it? It is not your fault. Get help to delete it.
        [teen]
            Real help is free. If someone wants money, sex, work or your papers for a search, say no and tell someone you trust.

            A public post with your photo, name or place also reaches people who may use it against you. Did you post one already? You did nothing bad. Delete it, and tell the people who search.
        [guardian]
            Real help is free. Do not pay or give papers to people who offer to search, even if they seem to know a lot.

            A public post with a photo, name or place of a child also reaches people who may use it. Did you post one already? Many do. Delete it, and say so when you ask for the search.
    }
    .title =
        { $audience ->
           *[child] No money, no posts
            [teen] No money, no public posts
            [guardian] No money, no public posts
        }

# Guardian only: a parent or relative asks for a child. Offices may not say where a child is.
find-my-family-ask-for-child =
    { $audience ->
       *[child] A parent can ask about a child too. The office may not say where the child is. It can give the child a message.
        [guardian]
            Parents and relatives can ask about a child at the child protection office and the Red Cross. Give name, age, language and how to reach you.

            Many offices will not say where a child is, to protect the child. Ask them to give the child your message, and ask for a call. No papers? Ask first who will see your name.
    }
    .title =
        { $audience ->
           *[child] Parents can ask too
            [guardian] Are you looking for a child?
        }

# Last screen: one action. Contact cards are drawn beside this text.
find-my-family-start-search =
    { $audience ->
        [young]
            Show this to a grown-up you trust.

            Say: “Please help me find my family.” Say who may know where you are.
       *[child]
            Call one of these now, or ask an adult you trust to call.

            Say: “I am under 18. I want to find my family.” Then say who may know where you are.

            They are slow? Ask when to call again.
        [teen]
            Contact one of these now, or do it with someone you trust. Say: “I am under 18 and want to find my family.”

            Say at once who may know where you are and who may not. Ask what they have to tell others. If nobody calls back, ask again: you may ask as often as you need.
        [guardian]
            Contact one of these now. Say who is looking for whom, and what the child wants. Say who may know where the child is and who may not.

            Ask what they have to tell others, and note the name and the date. It can take long. Tell the child what you did and when you will ask again.
    }
    .title =
        { $audience ->
            [young] Ask for help
           *[child] Ask for a search
            [teen] Start the search
            [guardian] Start the search
        }
    .tap-alone =
        { $audience ->
            [young] I am alone
           *[child] I am alone
            [teen] I am alone
            [guardian] A child is alone
        }
    .tap-plan =
        { $audience ->
            [young] A plan for me
           *[child] Who decides about me
            [teen] Who decides about me
            [guardian] Who decides about a child
        }
