### The way in: language, what this guide is, who reads, country, and what is needed. Every question can be skipped.

# First screen. The buttons are the languages, each in its own name.
entry-language =
    { $audience ->
        [young] Tap your language. You can change it later.
       *[child] Tap the language you read best. You can change it at any time.
        [teen] Choose the language you read best. You can change it at any time, and you keep your place.
        [guardian] Choose the language that you and the child understand best. You can change it at any time.
    }
    .title = Your language

# What this is, before the first question: a machine, nobody reads along, nothing kept, how to leave, where help is.
# “Leave quickly” and “I need help now” are the words on two buttons (common-leave, common-help).
entry-welcome =
    { $audience ->
        [young]
            This is a machine. Nobody reads with you. It keeps nothing.

            “Leave quickly” hides this. The phone may still remember it.

            “I need help now” is always here.

            Read with a grown-up you trust.
       *[child]
            This guide is a machine. It cannot call anyone for you. Nobody here reads what you tap. We keep nothing.

            “Leave quickly” hides this at once. The phone may still keep a list of pages or chats.

            “I need help now” is always here.
        [teen]
            This guide is a machine, not a person. It cannot call anyone for you. Nobody here reads what you tap, and we keep nothing.

            “Leave quickly” hides this at once. It cannot clear the phone. The list of pages or chats may still show it.

            “I need help now” is on every screen.
        [guardian]
            This guide is a machine. It cannot call anyone for you. Nobody here reads what you tap, and we keep nothing. You can skip questions.

            “Leave quickly” hides this at once. The list of pages or chats on this phone may still show it.

            “I need help now” is on every screen, for you and for the child.
    }
    .title =
        { $audience ->
            [young] Hello
           *[child] Hello
            [teen] Before you start
            [guardian] Before you start
        }

# Who reads. The buttons are common-audience-*.
entry-audience =
    { $audience ->
        [young] Tap what fits you. We do not ask your name. You can skip this.
       *[child] Tap what fits you. Then we can choose words that fit you. Nobody asks your name. You can skip this.
        [teen] This only changes the words you see. Nobody asks your name, and nobody checks your age. You can skip this.
        [guardian] This only changes the words you see. Nobody asks for names or papers. You can skip this question.
    }
    .title = Who is reading?

# Where the person is. The buttons are the countries and “Skip this” (common-skip).
entry-country =
    { $audience ->
        [young]
            Tap the country you are in now. Each country has its own helpers.

            You do not know? Tap “Skip this”.
       *[child]
            Tap the country you are in now. We ask because each country has its own help numbers.

            You do not know, or do not want to say? Tap “Skip this”. The guide still works.
        [teen]
            Choose the country you are in now. We ask because help numbers and offices differ from country to country.

            If you do not know, or do not want to say, tap “Skip this”. The guide works without it.
        [guardian]
            Choose the country where you are now. We ask because help numbers, offices and rules differ from country to country.

            If you do not know, or prefer not to say, tap “Skip this”. The guide works without it.
    }
    .title =
        { $audience ->
            [young] Where are you?
           *[child] Where are you now?
            [teen] Where are you now?
            [guardian] Where are you now?
        }

# The home menu.
entry-home =
    { $audience ->
        [young]
            Tap what fits you.

            Are you in danger now? Tap “I need help now”.
       *[child]
            Tap the button that fits you best. You can come back here at any time.

            In danger now? Tap “I need help now”.
        [teen]
            Choose what fits best. You can come back here at any time and try another button.

            If you are in danger now, tap “I need help now”.
        [guardian]
            Choose what you or the child need most. You can come back here at any time.

            If someone is in danger now, tap “I need help now”.
    }
    .title = What do you need?
    .tap-alone =
        { $audience ->
            [young] I am without my family
           *[child] I am alone or without my family
            [teen] I am alone or without my family
            [guardian] A child is alone or without family
        }
    .tap-trouble =
        { $audience ->
            [young] Someone hurts or scares me
           *[child] Someone hurts, scares or tricks me
            [teen] Someone hurts, threatens, tricks me
            [guardian] Someone hurts or lures a child
        }
    .tap-officers =
        { $audience ->
            [young] Police and papers
           *[child] Police, papers, who decides
            [teen] Police, papers, who decides
            [guardian] Police, papers, who decides
        }
    .tap-daily =
        { $audience ->
            [young] A bed, food, a doctor
           *[child] Bed, food, school, doctor
            [teen] Bed, food, school, doctor
            [guardian] Bed, food, school, doctor
        }
    .tap-family =
        { $audience ->
            [young] Find my family
           *[child] Find or call my family
            [teen] Find or call my family
            [guardian] Find or call family
        }
    .tap-rights =
        { $audience ->
            [young] What adults must do for me
           *[child] My rights here
            [teen] My rights here
            [guardian] Rights of a child here
        }
    .tap-helpers =
        { $audience ->
            [young] Who can help me
           *[child] Who helps, and how to complain
            [teen] Who helps, and how to complain
            [guardian] Who helps, and how to complain
        }
    .tap-caring = Caring for a child on the way
    .tap-check-in =
        { $audience ->
            [young] Some questions to find help
           *[child] Questions to find help that fits
            [teen] Questions to find help that fits
            [guardian] Questions to find help for a child
        }
    .tap-settings =
        { $audience ->
            [young] Change language or country
           *[child] Change language or country
            [teen] Language, country, who reads
            [guardian] Language, country, who reads
        }

# Menu: somebody hurts, lures or threatens, also online.
entry-trouble =
    { $audience ->
        [young] Tap what fits. It is not your fault.
       *[child] Tap what fits best. It is not your fault. In danger now? Tap “I need help now”.
        [teen] Choose what fits best. This is not your fault. In danger now? Tap “I need help now”.
        [guardian] Choose what fits best. If someone is in danger now, tap “I need help now”.
    }
    .title = Someone does harm
    .tap-hurts =
        { $audience ->
            [young] Someone hurts me
           *[child] Someone hurts me or uses me
            [teen] Someone hurts me or uses me
            [guardian] Someone hurts or uses a child
        }
    .tap-offers =
        { $audience ->
            [young] Someone promises me nice things
           *[child] Offers of work, travel or love
            [teen] Offers of work, travel or love
            [guardian] Offers of work, travel or love
        }
    .tap-online =
        { $audience ->
            [young] Someone on the phone scares me
           *[child] Someone online asks or threatens
            [teen] Someone online asks or threatens
            [guardian] Someone online asks or threatens
        }

# Menu: authorities, papers and decisions.
entry-officers =
    { $audience ->
        [young] Tap what you want to know.
       *[child] Tap what you want to know. You can come back here.
        [teen] Choose what you want to know. You can come back here at any time.
        [guardian] Choose what you want to know. You can come back here at any time.
    }
    .title = Police, papers, who decides
    .tap-first-contact =
        { $audience ->
            [young] Police or officers talk to me
           *[child] Police or officers talk to me
            [teen] Police or officers talk to me
            [guardian] Police or officers talk to us
        }
    .tap-locked-up =
        { $audience ->
            [young] They do not let me out
           *[child] They locked me up or want to
            [teen] They locked me up or want to
            [guardian] A child is locked up or may be
        }
    .tap-afraid =
        { $audience ->
            [young] I am afraid to go back
           *[child] I am afraid to go back
            [teen] I am afraid to go back
            [guardian] Afraid to go back
        }
    .tap-papers =
        { $audience ->
            [young] Papers and my age
           *[child] Papers and my age
            [teen] Papers, my age, turning 18
            [guardian] Papers, births, age, turning 18
        }
    .tap-decide =
        { $audience ->
            [young] Who decides about me
           *[child] Who decides about me
            [teen] Who decides about me
            [guardian] Who decides about the child
        }
    .tap-return =
        { $audience ->
            [young] Going back home
           *[child] Going back to my country
            [teen] Going back to my country
            [guardian] Going back to the country
        }

# Menu: needs of each day.
entry-daily =
    { $audience ->
        [young] Tap what you need.
       *[child] Tap what you need most today.
        [teen] Choose what you need most today.
        [guardian] Choose what you or the child need most today.
    }
    .title = What I need today
    .tap-bed =
        { $audience ->
            [young] A bed, food and play
           *[child] A bed, food, school and play
            [teen] A bed, food, school and play
            [guardian] A bed, food, school and play
        }
    .tap-health =
        { $audience ->
            [young] A doctor, and how I feel
           *[child] A doctor, and how I feel
            [teen] A doctor, and how I feel
            [guardian] A doctor, and feelings
        }

# Menu: people who help, and complaints.
entry-helpers =
    { $audience ->
        [young] Tap what you want to know.
       *[child] Tap what you want to know. You can come back here.
        [teen] Choose what you want to know. You can come back here at any time.
        [guardian] Choose what you want to know. You can come back here at any time.
    }
    .title = Who helps
    .tap-people =
        { $audience ->
            [young] Who is who
           *[child] Who is who, and whom to trust
            [teen] Who is who, and whom to trust
            [guardian] Who is who, and whom to trust
        }
    .tap-complain =
        { $audience ->
            [young] Someone is unfair to me
           *[child] Unfair? How to complain
            [teen] Unfair? How to complain
            [guardian] Unfair? How to complain
        }

# Settings, reached from the home menu.
entry-settings =
    { $audience ->
        [young] What do you want to change? Tap it.
       *[child] What do you want to change? After that, you come back to the same place.
        [teen] Choose what you want to change. After that, you come back to the place where you were.
        [guardian] Choose what you want to change. After that, you return to the place where you were.
    }
    .title = Change something
    .tap-language = Language
    .tap-audience = Who is reading
    .tap-country = Country

entry-change-language =
    { $audience ->
        [young] Tap the language you know best.
       *[child] Tap the language you read best. You stay at the same place.
        [teen] Choose the language you read best. You go on at the place where you were.
        [guardian] Choose the language that you and the child understand best. You go on at the place where you were.
    }
    .title = Change the language

entry-change-audience =
    { $audience ->
        [young] Tap what fits you. The words will change.
       *[child] Tap what fits you. Are the words too hard? You can choose a younger age.
        [teen] Choose what fits you. You may also choose a younger age if you want easier words.
        [guardian] Choose who the words are for. You can also choose the age of a child and read the guide together.
    }
    .title = Who is reading?

entry-change-country =
    { $audience ->
        [young] Tap the country you are in now. You can skip this.
       *[child] Tap the country you are in now. Then you see the help numbers of that place. You can skip this.
        [teen] Choose the country you are in now. Then you see the help numbers and offices of that place. You can skip this.
        [guardian] Choose the country where you are now. Then you see the help numbers and offices of that place. You can skip this.
    }
    .title = Change the country
