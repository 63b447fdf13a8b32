### Flow: alone or separated. A child without a parent or carer: where to wait, whom to ask, what adults should do first.
### Guardian texts are for an adult who is with such a child (a relative, a friend, someone who met the child) or who was parted from one.

# Screen: where to wait until help comes.
alone-or-separated-where-to-wait =
    { $audience ->
        [young]
            Wait where there is light and people can see you.

            A shop, a clinic or a school is good.

            Stay with your brothers and sisters. Do not leave with a stranger.
       *[child]
            Wait in a place with light and people. A clinic, a school, a shop or a place of prayer can work.

            Stay with your brothers and sisters. No place is fully safe. If something scares you, go where there are more people.
        [teen]
            Choose a place with light, people and an open door: a clinic, a school, a shelter or a place of prayer. Keep your papers and your phone on you.

            No place is fully safe. If someone watches you, hurries you or wants you somewhere quiet, go where people are. Ask to wait inside.
        [guardian]
            Wait with the child where other people can see you both: a clinic, a school or a shelter. If you have only just met, do not take the child to your home.

            Were you parted from a child? If you agreed on a meeting place, one adult should wait there. Do not pay people who offer to search.
    }
    .title =
        { $audience ->
            [young] Where to wait
           *[child] Wait where people see you
            [teen] Choose where to wait
            [guardian] Where to wait
        }

# Screen: whom to ask for help, and the signs of a false helper.
alone-or-separated-who-is-safer =
    { $audience ->
        [young]
            Ask a nurse. Ask a teacher. Ask someone who works in a shelter.

            Some people trick children. They say: “It is our secret.” Then go to other people.
       *[child]
            Ask a nurse, a teacher or someone who works in a shelter. You can also ask a family with children.

            You cannot see who lies. Does someone want a secret, or want you to come alone? Say no and go where people are.
        [teen]
            Start with people who work with children: a nurse, a teacher, someone from a shelter. A uniform alone is not proof.

            False helpers want money, sex, work or your papers. They ask for secrets, your password or where you are, and they hurry you. If you see one sign, leave and tell someone else.
        [guardian]
            Ask the child protection office, a clinic, a school or a shelter who may look after the child now. Ask each person for their name and their office.

            Help from aid groups is free. Watch out if someone wants money, work, papers or a secret, hurries you, or wants to take the child away alone. Say no, and tell the office.
    }
    .title =
        { $audience ->
            [young] Who to ask
           *[child] Who is safer to ask
            [teen] Who is safer to ask
            [guardian] Who to ask, and who not
        }

# Screen: how to use the card that is drawn below this text (message card-alone).
alone-or-separated-card =
    { $audience ->
        [young]
            Show this card to a nurse or a teacher. It asks them to help you.

            Hold on to the phone. They say no? Ask another person.
       *[child]
            Show this card to a nurse, a teacher or someone from a shelter. It says that you are alone and what language you speak.

            Keep the phone in your hand. Some people will not help. Then show it to the next person.
        [teen]
            This card asks an adult to call the child protection office and to stay with you in sight of other people. It names your language. It does not give your name.

            Keep hold of your phone. Some people say no or want something back. Then walk away and show it to someone else.
        [guardian]
            This card speaks for a child who is alone, in two languages. First read it to the child and ask if they agree. Then show it at a clinic, a school or a shelter.

            Some people will not help. Go to the next place. If you were parted from a child who has a phone, tell them about this card.
    }
    .title =
        { $audience ->
            [young] Show this card
           *[child] A card that speaks for you
            [teen] A card that speaks for you
            [guardian] A card for the child to show
        }

# Screen: the first duties of adults and offices (register, guardian and lawyer, care and a bed, search for family).
alone-or-separated-what-adults-owe =
    { $audience ->
       *[child]
            Adults should do four things:

            - Write down that you are here.
            - Give you food and a bed.
            - Name a guardian and a lawyer.
            - Look for your family.

            Some are slow. Ask: “Where do I sleep? Who is my guardian, the adult who looks after me?”
        [teen]
            The United Nations asks every country to do this first:

            - Write down that you are here.
            - Name a guardian, who looks after you, and a lawyer.
            - Give you a bed and care.
            - Look for your family, if that is safe for you.

            It often comes late. Ask who does each part. Afraid of being found? Say so first.
        [guardian]
            The United Nations asks every country to do this first:

            - Register the child.
            - Name a guardian and a lawyer.
            - Give a bed and care, if possible in a family.
            - Look for family, if that is safe.

            It often comes late. Ask who does each part, and note the name and date. Were you parted from a child? Ask them to register your search.
    }
    .title =
        { $audience ->
           *[child] What adults should do first
            [teen] What you should get first
            [guardian] What the child should get first
        }

# Screen: with relatives or friends a child may count as unaccompanied or separated, and may be parted from them.
alone-or-separated-with-relatives =
    { $audience ->
       *[child]
            With an aunt or a big brother, the law may call you separated. With a friend, it may call you unaccompanied.

            Some offices then send you away from her. Say: “She is my aunt. She looks after me.” Scared? Ask to talk alone.
        [teen]
            Separated means: with relatives, but not with your usual carer. Unaccompanied means: without any adult who must look after you.

            In some places even an aunt or an adult brother does not count, and you are sent somewhere else. Say early who cares for you and since when. You do not feel safe with them? Ask to talk alone.
        [guardian]
            A child with relatives, but without the usual carer, is called separated. A child with no adult in charge is called unaccompanied.

            Some offices part a child even from an aunt or an adult brother. Say truthfully who you are. Show papers or photos. Ask to stay together, or to call and visit. The child may also speak alone.
    }
    .title =
        { $audience ->
           *[child] With an aunt, brother or friend
            [teen] With relatives or friends
            [guardian] If you are not the parent
        }

# Screen: brothers and sisters should stay together.
alone-or-separated-siblings =
    { $audience ->
       *[child]
            Brothers and sisters should live in the same home.

            Sometimes they are split up. Give all names and ages. Say: “We want to stay together.” Still split up? Ask to call and visit.
        [teen]
            Brothers and sisters should stay together, if possible with a family and not in a big shelter.

            Some places split you by age or because there is no room. Give all names and ages at the start. If they split you, ask why, for how long, and when you can call and visit.
        [guardian]
            Brothers and sisters should stay together, if possible with a family and not in a large shelter.

            Some places split them by age or for lack of beds. Give all names and ages on the first day. If they are split, ask for the reason in writing, and for calls and visits. Tell the children when they can talk again.
    }
    .title = Brothers and sisters together

# Last screen: one action. Contact cards are drawn beside this text.
alone-or-separated-call =
    { $audience ->
        [young]
            Adults should find you a bed and look for your family.

            Ask a nurse to call. Say: “I am a child. I am alone.”
       *[child]
            Call one of these now, or ask a nurse or a teacher to call.

            Say: “I am under 18. I am alone. I need a bed tonight.” You do not have to tell more.
        [teen]
            Contact one of these now, or ask someone you trust to do it with you.

            You can say: “I am under 18 and alone. I need a bed for tonight.” Before you tell more, ask: “What do you have to tell others?” Some helpers have to tell the child protection office.
        [guardian]
            Contact one of these now. Say that a child is alone or was separated from you. Say where you are and what language the child speaks. Ask what they have to tell others.

            The Red Cross looks for family for free. Stay with the child where others can see you.
    }
    .title =
        { $audience ->
            [young] Call for help
           *[child] Call for help now
            [teen] Make one call now
            [guardian] Make one call now
        }
    .tap-rights =
        { $audience ->
            [young] What every child should get
           *[child] My rights
            [teen] My rights
            [guardian] Rights of the child
        }
    .tap-family = Find the family
