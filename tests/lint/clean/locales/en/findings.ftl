### What follows from the answers: the first thing to do, and why it is shown.

finding-get-help-now =
    { $audience ->
        [young] You did well to say it. Go where people are.
       *[child] You did well to say it. Go where people see you.
        [teen] You did well to say it. Go where other people see you.
        [guardian] It is good that you said it. Stay with the child, where people see you both.
    }
    .title = Someone to call now

finding-under-pressure =
    { $audience ->
       *[child] It is not your fault. Talk to someone you trust.
        [teen] It is not your fault. Talk to an adult you trust.
        [guardian] It is not the fault of the child. Ask for advice first.
    }
    .title = People who listen

finding-someone-decides =
    { $audience ->
       *[child] You may answer for yourself. Talk to someone you trust.
        [teen] You may answer for yourself. Talk to an adult you trust.
        [guardian] A child may answer alone. Ask for advice first.
    }
    .title = Words of one’s own

finding-an-adult-who-cares = Many children travel alone. The office for children can help.
    .title = An adult who cares

finding-place-to-sleep = Every child should have a safe bed. Here one can ask for it.
    .title = A place to sleep

finding-school = School is for every child. Here one can ask how to begin.
    .title = Going to school

finding-find-family = Some people help to look for family.
    .title = Looking for family

finding-someone-to-talk = It is good to talk. These people listen.
    .title = Someone to talk to

finding-nothing-flagged = This guide can be wrong. These people listen.
    .title = People who listen

finding-talk-when-ready = There is time. These people listen.
    .title = People who listen

because-alone-no-adult = Here it says that no adult is there.
because-no-safe-sleep = Here it says that a safe bed is missing.
because-very-sad = Here it says that days are sad.
because-misses-school = Here it says that school is missing.
because-lost-contact-family = You said that you lost contact.
because-unsafe-right-now = Here it says that there is danger.
because-answers-controlled = Here it says that someone else decides.
because-threatened = Here it says that there are threats.
