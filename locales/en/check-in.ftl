### Flow: the check-in. A few questions, then a list of offers of help. Read first: every question can be skipped, a skip means
### nothing, nobody learns the answers. The texts never label, blame, promise safety or ask what happened.
### `check-in-k…` is read by children of 6 to 9, `t…` by 10 to 13, `y…` by 14 to 17, `g…` by the adult who looks after a
### child, `h…` by any other adult who helps. Each of these has one reader, so there are no variants.

# Before the first question. Says what this is and that a no is fine. Names no app: it is read on web pages and in chats.
check-in-intro =
    { $audience ->
        [young]
            This is a machine. It cannot call for you. Nobody reads it. It keeps nothing.

            Skip or stop any time. No is fine.

            Is a grown-up you trust there? Do it together.
       *[child]
            This is a machine. It cannot call for you. Nobody here reads your answers, and we keep nothing.

            You can skip every question and stop at any time. No is fine too.

            People who use this phone may see it. Answer when you are by yourself.
        [teen]
            This is a machine, not a person. It cannot call for you. Nobody here reads your answers, and we keep nothing.

            You can skip every question and stop at any time. Saying no is fine too.

            Someone else may see this phone. Choose a moment when you are by yourself.
        [guardian]
            This is a machine. It cannot call for you. Nobody here reads your answers, and we keep nothing.

            You can skip every question and stop at any time. Saying no is fine too.

            Other people may see this phone. Answer from what you know. You do not need to ask the child.
    }
    .title = A few questions
    .tap-young = Let’s start
    .tap-child = Start the questions
    .tap-teen = Start the questions
    .tap-guardian = Start, about the child I care for
    .tap-helper = Start, about a child I help
    .tap-not-now = Not now

# For the adult who looks after a child. The buttons are common-band-* and “Skip this” (common-skip).
check-in-band = Some help depends on the age. If you are not sure, choose what seems right. You can skip this.
    .title = How old is the child?

# For another adult who helps: what can be seen from outside.
check-in-look =
    One sign alone proves nothing. Several together are a reason to ask for advice. If something feels wrong to you, trust that.

    - Tired, hungry, hurt or ill
    - Works and misses school
    - Someone else answers for the child
    - Another person keeps papers or phone
    - Afraid of somebody, or of going back
    - New presents, secrets, sudden silence
    .title = What to look for

# How to talk with a child who may need help. The child is never questioned.
check-in-talk =
    - Find a calm place where others can see you.
    - Listen. Do not ask what happened, who it was or why.
    - Let the child choose when to talk and when to stop.
    - Say: “I believe you. Thank you for telling me.”
    - Do not promise to keep a secret. Say what you will do next.
    .title = How to talk with the child

# Whom to turn to. Child line and child protection come before any authority.
check-in-refer =
    Call the child helpline or the child protection office and ask what to do. Go to police or migration officers first only in danger right now.

    - Keep the child near you, where others can see you.
    - Do not speak to the person you worry about.
    - Do not look for proof, and take no photos.
    .title = Who to turn to

check-in-band-helper = Some help depends on the age. Do not ask the child for papers. Choose what seems right, or skip this.
    .title = About how old is the child?

# A way to stop after every second question. Both ways are equally good.
check-in-pause-1 =
    You are doing well. Six questions are left.

    Do you want more? Yes and no are both fine.
    .title = Go on or stop?
    .tap-go-on = More questions
    .tap-stop = Stop here
check-in-pause-2 =
    Thank you. Four questions are left.

    Do you want more? Yes and no are both fine.
    .title = Go on or stop?
    .tap-go-on = More questions
    .tap-stop = Stop here
check-in-pause-3 =
    Thank you. Two questions are left.

    Do you want more? Yes and no are both fine.
    .title = Go on or stop?
    .tap-go-on = More questions
    .tap-stop = Stop here

# Stands before y16 and y17, which are shown only to those who say yes here.
check-in-private-gate =
    There are two more questions. They are private: about marriage or a baby, and about your body.

    Open them only if you want to, and only if nobody else can see this screen. No is a good answer too.
    .title = Two private questions
    .tap-show = Show them
    .tap-no = No, go on without them

# Above the list of offers (the titles in findings.ftl are its buttons).
check-in-plan =
    { $audience ->
        [young]
            Thank you! You did well.

            Here is help for you. We can be wrong.

            Tap one.
       *[child]
            Thank you. Answering is not always easy, and you did it well.

            Here are offers of help. This was not a test, and we can be wrong. Tap what you want to read first.
        [teen]
            Thank you. Answering is not always easy, and you did it well.

            Here are offers of help that may fit. This was not a test, and a machine can be wrong. You choose what to read and what to do.
        [guardian]
            Thank you for taking the time for this child.

            Here are offers of help that may fit. This was not a test of anyone, and a machine can be wrong. Choose what to read first.
    }
    .title =
        { $audience ->
            [young] Help for you
           *[child] Help that may fit you
            [teen] Help that may fit you
            [guardian] Help that may fit
        }

# After “Not now”.
check-in-not-now =
    { $audience ->
        [young]
            That is fine. You can come back any time.

            You can talk to someone too.
       *[child]
            That is fine. You can come back at any time.

            You can also talk to a person without any questions. Here are people who listen.
        [teen]
            That is fine. You can come back at any time, or not at all.

            You can also talk to a person without answering anything here. These people listen.
        [guardian]
            That is fine. You can come back at any time.

            You can also call without answering anything here. These people give advice to adults who care about a child.
    }
    .title = Not now is fine

# After the list of offers: one action.
check-in-after =
    { $audience ->
        [young]
            Talk to one person on this list. A grown-up you trust can call with you.

            You can come back. You can start again.
       *[child]
            Choose one person on this list and talk to them. An adult you trust can call with you.

            You can come back and start again at any time.
        [teen]
            Choose one person on this list and call or write. You do not have to tell more than you want.

            You can come back and start the questions again at any time. We keep nothing.
        [guardian]
            Choose one contact on this list and call. Say that you ask about a child. You can first ask what they have to tell others.

            You can come back and start again at any time.
    }
    .title = Talk to one person
    .tap-cards =
        { $audience ->
            [young] Show a card to a grown-up
           *[child] Show a card to an adult
            [teen] Show a card to an adult
            [guardian] Show a card for the child
        }
    .tap-rights =
        { $audience ->
            [young] What adults must do for me
           *[child] My rights
            [teen] My rights
            [guardian] Rights of the child
        }

# The buttons are languages, each in its own name, and “Skip this”. The language is written on the card.
check-in-speak =
    { $audience ->
        [young] Tap the language you speak best. It goes on your card.
       *[child] Tap the language you speak best. We write it on the card, so that people can look for an interpreter.
        [teen] Choose the language you speak best. It is written on the card, so that people can look for an interpreter.
        [guardian] Choose the language the child speaks best. It is written on the card, so that people can look for an interpreter.
    }
    .title =
        { $audience ->
            [young] Which language do you speak?
           *[child] Which language do you speak best?
            [teen] Which language do you speak best?
            [guardian] Which language does the child speak?
        }

# Which card to show.
check-in-cards =
    { $audience ->
        [young] A card speaks for you. Show it to a nurse or a teacher.
       *[child] A card tells an adult what you need. Choose one. It does not say your name.
        [teen] A card tells an adult what you need, in a language of this country. Choose one. It does not give your name.
        [guardian] A card tells another adult what the child needs. Choose one, read it to the child, and ask if they agree.
    }
    .title =
        { $audience ->
            [young] Choose a card
           *[child] Choose a card to show
            [teen] Choose a card to show
            [guardian] Choose a card for the child
        }
    .tap-alone =
        { $audience ->
            [young] I am alone
           *[child] I am alone
            [teen] I am alone
            [guardian] The child is alone
        }
    .tap-doctor =
        { $audience ->
            [young] I need a doctor
           *[child] I need a doctor
            [teen] I need a doctor
            [guardian] The child needs a doctor
        }
    .tap-bed =
        { $audience ->
            [young] I need a bed tonight
           *[child] I need a bed tonight
            [teen] I need a place to sleep
            [guardian] The child needs a place to sleep
        }
    .tap-afraid =
        { $audience ->
            [young] I am afraid to go back
           *[child] I am afraid to go back
            [teen] I am afraid to go back
            [guardian] The child is afraid to go back
        }

# The card itself (message card-alone in cards.ftl) is drawn with this text.
check-in-card-alone =
    { $audience ->
        [young]
            Show this to a nurse or a teacher. It asks them to call for you.

            Keep the phone in your hand.
       *[child]
            Show this to a nurse, a teacher or someone from a shelter. It asks them to call the child protection office.

            Keep the phone in your hand.
        [teen]
            Show this to someone who works at a clinic, a school or a shelter. It asks them to call the child protection office and to stay with you.

            Keep your phone in your hand.
        [guardian] Show this at a clinic, a school or a shelter. It speaks for the child and asks people to call the child protection office.
    }
    .title =
        { $audience ->
            [young] Show this card
           *[child] A card: I am alone
            [teen] A card: I am alone
            [guardian] A card: the child is alone
        }

check-in-card-doctor =
    { $audience ->
        [young]
            Show this to a grown-up. It asks for a doctor.

            Keep the phone in your hand.
       *[child]
            Show this to an adult near you, like in a clinic or a shop. It asks them to call a doctor for you.

            Keep the phone in your hand.
        [teen]
            Show this to an adult near you, for example in a clinic, a pharmacy or a shop. It asks them to call medical help.

            Keep your phone in your hand.
        [guardian] Show this at a clinic, a pharmacy or a shop. It speaks for the child and asks people to call medical help.
    }
    .title =
        { $audience ->
            [young] Show this card
           *[child] A card: I need a doctor
            [teen] A card: I need a doctor
            [guardian] A card: the child needs a doctor
        }

check-in-card-bed =
    { $audience ->
        [young]
            Show this to a nurse or a teacher. It asks for a bed tonight.

            Keep the phone in your hand.
       *[child]
            Show this to a nurse, a teacher or someone from a shelter. It asks them to find you a bed for tonight.

            Do not go alone to the home of someone you do not know.
        [teen]
            Show this to someone who works at a shelter, a clinic or a school. It asks them to call a shelter or the child protection office.

            Does someone want you to come alone, or want something back? You can say no and ask the next person.
        [guardian] Show this at a shelter, a clinic or a school. It speaks for the child and asks for a bed for tonight.
    }
    .title =
        { $audience ->
            [young] Show this card
           *[child] A card: I need a bed
            [teen] A card: I need a place to sleep
            [guardian] A card: the child needs a bed
        }

# Asks for a lawyer and the child protection office. Says no reason and no country.
check-in-card-afraid =
    { $audience ->
        [young]
            Show this to a nurse or a teacher.

            It says you are afraid to go back. It asks them to call.
       *[child]
            Show this to a nurse, a teacher or an officer. It says that you are afraid to go back.

            It asks for a lawyer, who knows the law. You do not have to say why.
        [teen]
            Show this to an officer, or to someone from a clinic, a school or a shelter. It says that you are afraid to go back and asks for a lawyer.

            It gives no reason. You can tell the reason later, to a lawyer.
        [guardian] Show this to an officer, or at a clinic, a school or a shelter. It says that the child is afraid to go back and asks for a lawyer. It gives no reason.
    }
    .title =
        { $audience ->
            [young] Show this card
           *[child] A card: I am afraid to go back
            [teen] A card: I am afraid to go back
            [guardian] A card: the child is afraid
        }

# After a card was shown.
check-in-card-shown =
    { $audience ->
        [young]
            Did they say no? It is not your fault. Ask another grown-up.

            Or call someone on this list.
       *[child]
            Some adults do not help. It is not your fault. Show the card to another person.

            You can also call someone on this list.
        [teen]
            Some people do not help, or do not know how. It is not your fault. Show the card to the next person.

            You can also call or write to someone on this list.
        [guardian]
            Some people do not help, or do not know how. Show the card at the next place.

            You can also call someone on this list yourself and stay with the child until someone comes.
    }
    .title =
        { $audience ->
            [young] After the card
           *[child] When they do not help
            [teen] When they do not help
            [guardian] When they do not help
        }

## Questions for 6 to 9 years: things one can see, hear or feel today.

check-in-k1 =
    .title = Who is with you now?
    .tap-carer = Mum, dad or my usual grown-up
    .tap-relative = Another grown-up from my family
    .tap-unrelated = A grown-up who is not family
    .tap-nobody = No grown-up
check-in-k2 =
    .title = What do you do most days?
    .tap-school-or-play = I go to school or play
    .tap-help-at-home = I help a little at home
    .tap-work = I work, sell or ask for money
check-in-k3 =
    .title = Is it hard to see, hear, walk or understand?
    .tap-no = No
    .tap-with-help = Yes, and someone helps me
    .tap-without-help = Yes, and nobody helps me
check-in-k4 =
    .title = Do you have food and water today?
    .tap-yes = Yes
    .tap-not-enough = Not enough
check-in-k5 =
    .title = Do you have a safe bed tonight?
    .tap-yes = Yes
    .tap-no = No
check-in-k6 =
    .title = Do you know where your family is?
    .tap-yes = Yes
    .tap-cannot-find = No, I cannot find them

# Several answers can be ticked.
check-in-k7 =
    .title = How do you feel today?
    .tap-ok = I feel OK
    .tap-sad = Sad or scared a lot
    .tap-sick = Sick, or something hurts
check-in-k8 =
    .title = Do you feel safe with the people around you?
    .tap-yes = Yes
    .tap-sometimes-not = Sometimes not
    .tap-hurts = Someone hurts me
    .tap-danger = I am in danger now

## Questions for 10 to 13 years, and for whoever did not say an age.

# “Not really” ends the questions at once and shows nothing of them: somebody may be watching.
check-in-t0 =
    .title = Is this a good time to answer alone?
    .tap-yes = Yes
    .tap-not-really = Not really
check-in-t1 =
    .title = Who is with you on this journey?
    .tap-carer = A parent or my usual carer
    .tap-relative = Someone else from my family
    .tap-unrelated = An adult who is not family
    .tap-nobody = No adult
check-in-t2 =
    .title = What do you do most days?
    .tap-school-or-home = School, home or friends
    .tap-work = I work or sell and miss school
    .tap-hard-work = Hard, dangerous or night work
check-in-t3 =
    .title = What do you need today?
    .tap-nothing = None of these
    .tap-food = Food or water
    .tap-bed = A safe place to sleep tonight
    .tap-support = Help to see, hear, move, understand
check-in-t4 =
    .title = How is your health?
    .tap-fine = I am fine
    .tap-sick = Sick, hurt or I need medicine
    .tap-very-bad = Very bad. I need a doctor now
check-in-t5 =
    .title = Can you reach your family?
    .tap-yes = Yes
    .tap-do-not-know = I do not know where they are
check-in-t6 =
    .title = What is true about your papers?
    .tap-have-help = Someone I trust helps me
    .tap-nobody-helps = Nobody helps me with it
    .tap-no-papers = I have no papers
    .tap-send-back = They want to send me back
check-in-t7 =
    .title = Where are you staying?
    .tap-can-go-out = A place where I can go out
    .tap-closed-place = A closed place with guards
    .tap-not-let-out = Someone does not let me leave
    .tap-left-place = I left the place that cared for me
check-in-t8 =
    .title = Are people mean about where you come from, how you look or talk?
    .tap-no = No
    .tap-yes = Yes
check-in-t9 =
    .title = Does someone you know only online do this?
    .tap-no = No
    .tap-secret-or-meet = Wants a secret, or to meet me
    .tap-offer = Offers a trip, job, money or gifts
    .tap-pictures = Wants pictures I do not want to send
check-in-t10 =
    .title = What is true about the place you come from?
    .tap-could-go-back = I could go back
    .tap-had-to-leave = I had to leave: fighting or threats
    .tap-scared-to-go-back = I am scared to go back
check-in-t11 =
    .title = Does anyone make you do things you do not want?
    .tap-no = No
    .tap-work-money-kept = Work, and they keep the money
    .tap-carry-or-join = Carry or sell things, join a group
    .tap-feels-wrong = Things or secrets that feel wrong

# The last answer leads to a person at once.
check-in-t12 =
    .title = How do you feel these days?
    .tap-ok = I feel OK
    .tap-sad = Sad or scared most days
    .tap-nobody-to-talk = I have nobody to talk to
    .tap-so-bad = So bad I think of hurting myself
check-in-t13 =
    .title = Do you feel safe with the people around you?
    .tap-yes = Yes
    .tap-not-with-carer = Not with the one in charge of me
    .tap-threats = Someone threatens me or my family
    .tap-hurts = Someone hurts me
check-in-t14 =
    .title = Are you in danger right now?
    .tap-no = No
    .tap-not-sure = I am not sure
    .tap-yes = Yes

## Questions for 14 to 17 years.

# “Not really” ends the questions at once and shows nothing of them: somebody may be watching.
check-in-y0 =
    .title = Is this a good time to answer alone?
    .tap-yes = Yes
    .tap-not-really = Not really
check-in-y1 =
    .title = Who are you with?
    .tap-carer = A parent or my legal guardian
    .tap-relative = Another relative
    .tap-unrelated = An adult who is not family
    .tap-nobody = No adult
check-in-y2 =
    .title = What do you do most days?
    .tap-school-or-none = School, training or none of these
    .tap-chosen-paid-work = Paid work that I chose
    .tap-work = Work instead of school
    .tap-hard-work = Dangerous, night or very long work
check-in-y3 =
    .title = What do you need today?
    .tap-nothing = None of these
    .tap-food = Food or water
    .tap-bed = A safe place to sleep tonight
    .tap-support = Support for a disability
check-in-y4 =
    .title = How is your health?
    .tap-fine = Fine
    .tap-sick = Ill, hurt or I need medicine
    .tap-emergency = I need a doctor at once
check-in-y5 =
    .title = Can you reach your family if you want to?
    .tap-yes-or-not-wanted = Yes, or I do not want to
    .tap-do-not-know = I do not know where they are
check-in-y6 =
    .title = What is true about your papers?
    .tap-have-or-help = I have them, or someone helps
    .tap-no-papers = No papers or no birth record
    .tap-kept-by-someone = Someone keeps my papers or phone
    .tap-nobody-helps = Nobody helps me with the offices
check-in-y7 =
    .title = Where are you staying?
    .tap-can-go-out = Where I can come and go
    .tap-closed-place = In a closed place with guards
    .tap-not-let-out = Someone stops me leaving or calling
    .tap-left-place = I left a shelter or a home
check-in-y8 =
    .title = Do people treat you badly for who you are?
    .tap-no = No
    .tap-origin = For origin, language, skin or faith
    .tap-gender = As a girl or boy, or for who I like
check-in-y9 =
    .title = Does this happen online or in messages?
    .tap-no = No
    .tap-secret-or-meet = A contact wants secrecy or to meet
    .tap-offer = An offer that sounds too good
    .tap-pictures = Someone asks for private pictures

# Shown only after something was ticked in y9.
check-in-y10 =
    .title = Is one of these happening too?
    .tap-no = No
    .tap-plan-to-travel = I plan to go to an online contact
    .tap-picture-threat = Threats to show my private pictures
check-in-y11 =
    .title = What is true about money and promises?
    .tap-none = None of these
    .tap-owe-money = I owe money for the journey
    .tap-not-as-promised = It is not what they promised
    .tap-not-paid = No pay, or someone keeps my money
check-in-y12 =
    .title = What is true about going back?
    .tap-none = None of these
    .tap-had-to-leave = I left: violence, war or threats
    .tap-danger-there = I would be in danger there
    .tap-return-arranged = Someone plans it or wants me to sign
check-in-y13 =
    .title = Does anyone put pressure on you?
    .tap-no = No
    .tap-made-to-work = To work or do things I do not want
    .tap-group = To join, carry, sell or guide
    .tap-threats = With threats to me or my family

# The last answer leads to a person at once.
check-in-y14 =
    .title = How do you feel these days?
    .tap-ok = I feel OK
    .tap-sad = Sad or scared most days
    .tap-nobody-to-talk = I have nobody to talk to
    .tap-hurting-myself = I think of self-harm or not living
check-in-y15 =
    .title = Do you feel safe with the people around you?
    .tap-yes = Yes
    .tap-not-with-carer = Not with the one in charge of me
    .tap-hurts = Someone hurts me
    .tap-danger = I am in danger now

# Private: shown only after “Show them” on the screen private-gate.
check-in-y16 =
    .title = Does one of these fit you?
    .tap-no = No
    .tap-marriage = I am pushed to marry, or am married
    .tap-baby = I am pregnant or have a baby

# Private. Nobody is asked what happened.
check-in-y17 = You never have to tell us what happened.
    .title = Does one of these fit you?
    .tap-no = No
    .tap-touch = Someone touches me against my will
    .tap-in-return = Touch or sex in return for something
    .tap-talk-to-person = I would rather talk to a person

## Questions for the adult who looks after a child. They never ask what the child answered here.

check-in-g1 =
    .title = Who are you to the child?
    .tap-carer = Parent or legal guardian
    .tap-relative = Relative or friend caring for them
    .tap-met-child = I met the child; family unknown
check-in-g2 =
    .title = What does the child need today?
    .tap-nothing = None of these
    .tap-food = Food or water
    .tap-bed = A safe place to sleep tonight
    .tap-support = Support for a disability
check-in-g3 =
    .title = How is the child’s health?
    .tap-fine = Fine
    .tap-sick = Ill, hurt or needs medicine
    .tap-baby = Pregnant or has a baby
    .tap-emergency = Needs a doctor at once
check-in-g4 =
    .title = What does the child do most days?
    .tap-school-or-play = School or play
    .tap-work = Works, sells or asks for money
    .tap-hard-work = Dangerous, hard or night work
    .tap-not-paid = Works unpaid, or others take the pay
check-in-g5 =
    .title = What is true about the child’s papers?
    .tap-in-order = They are in order
    .tap-no-papers = No papers or no birth record
    .tap-kept-by-someone = Another person keeps them
    .tap-nobody-helps = Nobody helps us with the offices
check-in-g6 =
    .title = Where is the child?
    .tap-free-to-move = With me, free to come and go
    .tap-closed-place = In a closed place with guards
    .tap-controlled-place = Someone controls who comes and goes
    .tap-left-place = Left the place of care, or missing
check-in-g7 =
    .title = What is true about going back?
    .tap-none = None of these
    .tap-had-to-leave = We had to leave: violence or threats
    .tap-danger-there = The child would be in danger there
    .tap-return-arranged = A return is being arranged
check-in-g8 =
    .title = Is one of these true for the child?
    .tap-none = None of these
    .tap-offer = Offer: hurried, secret or too good
    .tap-debt-or-promise = Money owed, or a broken promise
    .tap-origin = Treated badly for origin or language
check-in-g9 =
    .title = What is true about phone and internet?
    .tap-nothing-unusual = Nothing unusual
    .tap-secret-contact = Secret contact with someone unknown
    .tap-pictures = Someone asks for private pictures
    .tap-threat-or-plan = Picture threats, or plans to leave
check-in-g10 =
    .title = How has the child been in the last two weeks?
    .tap-as-usual = As usual
    .tap-sad = Very sad, scared or withdrawn
    .tap-self-harm = Speaks of self-harm or not living
check-in-g11 =
    .title = Does anyone put pressure on the child or on you?
    .tap-none = No
    .tap-threats = Threats to the child or to us
    .tap-group = A group or smuggler wants the child
    .tap-marriage = Someone wants the child to marry
check-in-g12 =
    .title = Does anyone hurt the child?
    .tap-no = No
    .tap-person-in-charge = I worry about the person in charge
    .tap-yes = Yes
    .tap-danger = The child is in danger now

## Questions for an adult who is not family. Ticked is only what was seen or told unasked.

check-in-h1 = Tick only what you saw or were told without asking. Do not question the child for this.
    .title = Who is the child with?
    .tap-carer = A parent or the usual carer
    .tap-relative = Another relative
    .tap-unrelated = An adult who is not family
    .tap-nobody = No adult
check-in-h2 =
    .title = What do you see today?
    .tap-nothing-urgent = Nothing urgent
    .tap-food = No food or no water
    .tap-bed = No safe place to sleep tonight
    .tap-sick = Ill or hurt
check-in-h3 =
    .title = Which needs do you know of?
    .tap-none = None of these
    .tap-support = A disability without support
    .tap-baby = Pregnant or with a baby
    .tap-emergency = Needs a doctor at once
check-in-h4 =
    .title = What does the child do most days?
    .tap-school-or-play = School or play
    .tap-work = Works, sells or asks for money
    .tap-hard-or-forced-work = Hard, risky, night or forced work
    .tap-not-paid = Works unpaid, or others take the pay
check-in-h5 =
    .title = Does someone seem to control the child?
    .tap-none = None of these
    .tap-speaks-for-child = Someone speaks for the child
    .tap-cannot-leave-or-call = Cannot leave or call freely
    .tap-papers-or-debt = Papers held by others, or a debt
check-in-h6 =
    .title = What do you know about papers and offices?
    .tap-in-order = All is in order
    .tap-no-papers = No papers or no birth record
    .tap-nobody-helps = No guardian or lawyer
    .tap-closed-place = Held in a closed place
check-in-h7 =
    .title = What did the child say, unasked, about going back?
    .tap-nothing = Nothing
    .tap-had-to-leave = Had to leave: violence or threats
    .tap-fears-return = Is afraid to go back
    .tap-return-arranged = A return is being arranged
check-in-h8 =
    .title = What did you notice about offers or the phone?
    .tap-nothing = Nothing
    .tap-contact-offer-or-promise = Secret contact, odd offer or promise
    .tap-plan-to-travel = Plans to go with an online contact
    .tap-pictures = Private pictures wanted, or threats
check-in-h9 =
    .title = How does the child seem to you?
    .tap-as-usual = As usual
    .tap-sad = Very sad, scared or withdrawn
    .tap-nobody-or-origin = Nobody to ask, or bullied for origin
    .tap-self-harm = Speaks of self-harm or not living
check-in-h10 =
    .title = Do you worry about who looks after the child?
    .tap-no-worry = No
    .tap-left-or-not-found = Left care, or family not found
    .tap-afraid-of-carer = Afraid of the carer
    .tap-hurt = Someone hurts the child
check-in-h11 =
    .title = Does anyone put pressure on the child?
    .tap-none = None that I know of
    .tap-threats = Threats
    .tap-group = A gang, a group or a smuggler
    .tap-marriage-or-gender = Marriage, or harm for gender or love

# Private. The child is never asked for this.
check-in-h12 = Tick only what the child told you without being asked.
    .title = Did the child tell you about one of these?
    .tap-nothing-told = Nothing told
    .tap-touch = Touching the child did not want
    .tap-in-return = Touch or sex in return for something
    .tap-danger = The child is in danger now
