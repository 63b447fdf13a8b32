### Who to call this minute. One action first, words to say, a second door. Cards with contacts are drawn by the
### program, with the line “Try the next one” where there is a next one: the words never say where on the screen the
### cards stand or how many they are. Without a country the list may hold web pages only.
### Never: a promise of safety, “do not worry”, a question about what happened, a countdown.

# No country is known: buttons are the countries, “Skip this” (common-skip) too.
help-now-where =
    { $audience ->
        [young]
            In danger now? Go near many people. Ask a grown-up: “Please help me.”

            Tap the country you are in. You can skip this.
       *[child]
            In danger now? Go where there are people. Ask an adult to call for help.

            Tap the country you are in. Then you see who you can call. You do not know? Tap “Skip this”.
        [teen]
            In danger right now? Go where people can see you. Ask someone who works there to call for help.

            Choose the country you are in. Then you see who you can contact there. You do not know, or do not want to say? Tap “Skip this”.
        [guardian]
            In danger right now? Take the child to a place with people. Ask someone who works there to call for help.

            Choose the country where you are. Then you see who you can contact there. You do not know, or prefer not to say? Tap “Skip this”.
    }
    .title = Which country are you in?

# Contacts of the country are shown with this text, and four buttons.
help-now-first =
    { $audience ->
        [young]
            Call someone on this list. Or ask a grown-up to call.

            Say: “I am a child. I need help.”

            Then tap what fits you.
       *[child]
            Call or write to someone on this list. No phone, or no answer? Ask someone in a shop or clinic to call.

            Say: “I am a child and I need help.” Say where you are.

            Then tap what fits you.
        [teen]
            Call or write to someone on this list. No phone, or no answer? Ask someone who works in a shop or clinic to call.

            Say: “I am under 18 and I need help.” Then say where you are. You do not have to say more.

            Then tap what fits, and you see more help.
        [guardian]
            Call or write to someone on this list. No phone, or no answer? Ask someone who works in a shop or clinic to call.

            Say: “We need help. I am with a child.” Then say where you are and what you need first.

            Then tap what fits, and you see more help.
    }
    .title = Help now
    .tap-hurt =
        { $audience ->
            [young] I am hurt or ill
           *[child] I am hurt or ill
            [teen] I am hurt or ill
            [guardian] Someone is hurt or ill
        }
    .tap-followed =
        { $audience ->
            [young] Someone follows me or I can’t leave
           *[child] Someone follows me or I can’t leave
            [teen] Someone follows me or I can’t leave
            [guardian] Someone follows us or we can’t leave
        }
    .tap-feelings =
        { $audience ->
            [young] I want to hurt myself
           *[child] I want to hurt myself
            [teen] I want to hurt myself
            [guardian] Someone wants to hurt themselves
        }
    .tap-lost =
        { $audience ->
            [young] I am lost and alone
           *[child] I am lost and alone
            [teen] I am lost and alone
            [guardian] A child is lost
        }

# Hurt or ill. Contacts are shown with this text.
help-now-hurt =
    { $audience ->
        [young]
            Tell a grown-up now. Or call someone on this list.

            Say: “I am hurt. I need a doctor.”

            No answer? Go to a clinic. Ask for help there.
       *[child]
            Call someone on this list now. Or ask an adult to call.

            Say: “I am a child. I need a doctor.” Say where you are.

            No answer? Go to a clinic or hospital. Ask an adult to come with you.
        [teen]
            Call someone on this list now, or ask a person near you to call.

            Say: “I need a doctor.” Then say where you are.

            No answer? Go to a clinic or hospital and say: “I need care today.” You can ask to see the doctor first, and answer other questions later.
        [guardian]
            Call someone on this list now, or ask a person near you to call. Stay with the child.

            Say: “A child needs a doctor.” Then say the age and where you are.

            No answer? Go to the nearest clinic or hospital and say: “The child needs care today.”
    }
    .title = You need a doctor

# Someone follows or holds the person. Never tell them to run, to fight or to confront anyone.
help-now-followed =
    { $audience ->
        [young]
            Go near many people, like in a shop.

            Say: “Someone follows me. Please call for help.”

            You cannot leave? Call someone on this list when nobody hears you.
       *[child]
            Go where many people can see you. Tell someone who works there: “Someone follows me. Please call for help.”

            You cannot leave? Call or write when nobody can hear you. Say where you are.
        [teen]
            Go where many people can see you. Tell someone who works there: “Someone follows me. Please call for help.”

            You cannot leave? Call or write when nobody can see it. Say: “I cannot leave this place.” Then say where you are, or what you can see.
        [guardian]
            Take the child where many people can see you. Tell someone who works there: “Someone follows us. Please call for help.”

            You cannot leave? Call or write when nobody can see it. Say: “They do not let us leave.” Then say where you are, or what you can see.
    }
    .title =
        { $audience ->
            [young] Go where people are
           *[child] Go where people are
            [teen] Get near other people
            [guardian] Get near other people
        }

# Wants to hurt themselves. Plain, warm, no detail of any kind.
help-now-feelings =
    { $audience ->
        [young]
            Go to a grown-up you trust. Or call someone on this list.

            Say: “I want to hurt myself. Stay with me.”

            Many children feel this. It can get better.
       *[child]
            Go to an adult you trust, or call someone on this list.

            Say: “I want to hurt myself. Please stay with me.”

            Many people feel this. It can get better. It is not your fault.

            No answer? Go to a clinic, and say it there.
        [teen]
            Talk to a person now. Call or write to someone on this list, or go to someone you trust. Stay near them.

            Say: “I want to hurt myself. Please stay with me.” You do not have to explain why.

            Many people feel this, and it can get better. No answer? Go to a clinic or hospital, and say it there.
        [guardian]
            If a child wants to hurt themselves, stay with them and listen. Call someone on this list. Say: “A child wants to hurt themselves.”

            Do you feel this yourself? Call too. You can say: “I need someone to talk to now.”

            Many people feel this, and it can get better. No answer? Go to a clinic or hospital, and say it there.
    }
    .title = Talk to a person now

# Lost and alone; for guardians: a child is lost.
help-now-lost =
    { $audience ->
        [young]
            Stay where people can see you.

            Tell someone who works there: “I am lost. Please call for help.”

            Or call someone on this list.
       *[child]
            Stay where people can see you. Go to someone who works there, like in a shop.

            Say: “I am lost and alone. Please call the child protection office.”

            Or call someone on this list.
        [teen]
            Stay in a place with light, where people can see you. Call or write to someone on this list.

            Say: “I am under 18. I am alone and I do not know this place.” Then say what you can see around you.

            No answer? Ask someone who works there to call.
        [guardian]
            Stay near the last place where you saw the child. Tell people who work there, and send another adult to look.

            Call someone on this list and say: “A child is lost.” Say the age, the clothes, and where and when you last saw the child.

            No answer? Ask people who work there to call.
    }
    .title =
        { $audience ->
            [young] If you are lost
           *[child] If you are lost and alone
            [teen] If you are lost and alone
            [guardian] A child is lost
        }

# Where to wait for help. General sense only; promises nothing.
help-now-where-to-wait =
    { $audience ->
        [young]
            Wait where there is light. Other people should see you.

            Stay near someone who works there.

            It feels bad? Go to another place with people.
       *[child]
            Wait in a place with light and people. It can be a shop, a clinic, a school or a church.

            Stay near someone who works there. If a place feels wrong, go to another one.
        [teen]
            Wait in a place with light and people: a shop, a clinic, a school, a church or a bus station.

            Stay near people who work there. No place is always safe. If someone wants to take you away from other people, you can say no and stay where people see you.
        [guardian]
            Wait in a place with light and people: a shop, a clinic, a school, a church or a bus station. Keep the child where you can see and reach them.

            No place is always safe. If it feels wrong, go together to another place with people.
    }
    .title = Where to wait

# How to leave, and what stays on the phone. “Leave quickly” is the button common-leave.
help-now-hide =
    { $audience ->
        [young]
            Tap “Leave quickly”. Then this is hidden.

            The phone still remembers calls and pages.

            A grown-up you trust can help you with that.
       *[child]
            Tap “Leave quickly” to hide this.

            Some things stay on the phone: calls, messages, and the list of pages or chats. An adult you trust can help you delete them.
        [teen]
            Tap “Leave quickly” to hide this at once.

            These stay on the phone: the list of calls, your messages, and the list of pages or chats. You can delete them if that is safe for you.

            Does someone check your phone? You can ask to call from another one.
        [guardian]
            Tap “Leave quickly” to hide this at once.

            These stay on the phone: the list of calls, your messages, and the list of pages or chats. You can delete them if that is safe for you.

            Does someone check your phone? Ask a person you trust for another one.
    }
    .title = Leave and hide this
    .tap-alone =
        { $audience ->
            [young] I am without my family
           *[child] I am alone or without my family
            [teen] I am alone or without my family
            [guardian] A child is alone or without family
        }
