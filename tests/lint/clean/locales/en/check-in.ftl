### Flow: check-in. The questions are read by one audience each, so they have no select.

check-in-intro =
    { $audience ->
        [young] This is a machine. It keeps nothing. You can stop any time.
       *[child] This is a machine. It keeps nothing. You can skip questions and stop at any time.
        [teen] This is a machine, not a person. It keeps nothing. You can skip each question and stop at any time.
        [guardian] This is a machine, not a person, and it keeps nothing. You can skip each question and stop at any time.
    }
    .title = Some questions
    .tap-young = Start
    .tap-child = Start
    .tap-teen = Start
    .tap-guardian = Start
    .tap-helper = Start
    .tap-not-now = Not now

check-in-band = Some help depends on the age. You can skip this.
    .title = How old is the child?

check-in-band-helper = Some help depends on the age. You can skip this.
    .title = About how old is the child?

check-in-private-gate = One more question. Only if you want, and if nobody sees the screen.
    .title = One more question?
    .tap-show = Show it
    .tap-no = No, thank you

check-in-plan = Thank you. Here is help that may fit.
    .title = Help that may fit

check-in-not-now = That is fine. The questions stay here.
    .title = That is fine

check-in-after =
    { $audience ->
        [young] Talk to one person on this list.
       *[child] Talk to one person on this list. You can come back here.
        [teen] Choose one person on this list and talk to them. You can come back here.
        [guardian] Choose one person on this list and talk to them. You can come back here with new questions.
    }
    .title = Talk to someone
    .tap-rights = My rights

check-in-k1 =
    .title = Who is with you now?
    .tap-carer = Mum, dad or my grown-up
    .tap-nobody = Nobody

check-in-k2 =
    .title = How are you today?
    .tap-ok = OK
    .tap-no-bed = I have no safe bed
    .tap-sad = I am sad or scared
    .tap-danger = I am in danger now

check-in-t0 =
    .title = Is this a good moment to answer by yourself?
    .tap-yes = Yes
    .tap-not-really = Not really

check-in-t1 =
    .title = Who is with you on this journey?
    .tap-carer = A parent or my usual carer
    .tap-nobody = No adult

check-in-t2 =
    .title = What is hard for you today?
    .tap-nothing = None of these
    .tap-no-bed = I have no safe bed tonight
    .tap-sad = I am sad or scared
    .tap-no-school = I do not go to school

check-in-t3 =
    .title = Can you reach your family?
    .tap-we-talk = Yes, we talk
    .tap-lost = No, I lost contact

check-in-t4 =
    .title = Are you in danger right now?
    .tap-no = No
    .tap-in-danger = Yes

check-in-y0 =
    .title = Is this a good moment to answer by yourself?
    .tap-yes = Yes
    .tap-not-really = Not really

check-in-y1 =
    .title = What fits you now?
    .tap-fine = None of these
    .tap-by-myself = No adult is with me
    .tap-in-danger = I am in danger now

check-in-y2 = You never have to tell us what happened.
    .title = Does someone threaten you or your family?
    .tap-no = No
    .tap-they-threaten = Yes

check-in-g1 =
    .title = What do you notice?
    .tap-none-of-these = None of these
    .tap-alone = No parent is with the child
    .tap-no-bed = No safe bed tonight
    .tap-sad = Sad or scared most days
    .tap-no-school = No school
    .tap-in-danger = The child is in danger now

check-in-h1 = Tick only what you saw, or were told without asking.
    .title = What do you notice?
    .tap-none-of-these = None of these
    .tap-alone = No adult is with the child
    .tap-no-bed = No safe bed tonight
    .tap-speaks-for-child = Someone else answers for the child
    .tap-threats = Someone threatens the child
    .tap-in-danger = The child is in danger now
