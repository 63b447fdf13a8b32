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
        [teen] It is not your fault. Talk to someone you trust.
        [guardian] It is not the fault of the child. Ask for advice first.
    }
    .title = People who listen

finding-someone-decides =
    { $audience ->
       *[child] You may answer for yourself. Talk to someone you trust.
        [teen] You may answer for yourself. Talk to someone you trust.
        [guardian] A child may answer alone. Ask for advice first.
    }
    .title = Your own words

finding-an-adult-who-cares = Many children travel alone. Ask for the office for children.
    .title = An adult who cares

finding-place-to-sleep = Every child should have a safe bed. Ask here.
    .title = A place to sleep

finding-school = School is for every child here. Ask how to begin.
    .title = Going to school

finding-find-family = People can help to look for family. Ask them.
    .title = Looking for family

finding-someone-to-talk = It is good to talk. These people listen.
    .title = Someone to talk to

finding-nothing-flagged = We can be wrong. These people listen.
    .title = People who listen

finding-talk-when-ready = You can talk when you are ready.
    .title = People who listen

because-alone-no-adult = The answers say that no adult is there.
because-no-safe-sleep = The answers say that a safe bed is missing.
because-very-sad = The answers say that days are sad.
because-misses-school = The answers say that school is missing.
because-lost-contact-family = You said that you lost contact.
because-unsafe-right-now = The answers say that there is danger.
because-answers-controlled = The answers say that someone else decides.
because-threatened = The answers say that there are threats.
