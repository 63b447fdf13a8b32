### Flow: help now. Who to call this minute, reachable from every screen.

help-now-where =
    { $audience ->
        [young] Go near many people. Tap the country you are in.
       *[child] Go where there are people. Then tap the country you are in.
        [teen] Go where people can see you. Then choose the country you are in.
        [guardian] Take the child to a place with people. Then choose the country you are in.
    }
    .title = Which country is this?

# .alt describes the picture for those who cannot see it.
help-now-first =
    { $audience ->
        [young] Call someone here. Or ask an adult to call for you.
       *[child] Call one of these, or ask an adult to call. Say where you are. Say what you need.
        [teen] Call one of these, or ask someone to call. Say first where you are, then what you need. It is fine to cry.
        [guardian] Call one of these. Say first where you are, then what the child needs. Stay with the child, and stay calm.
    }
    .title = Who to call
    .alt = A hand that holds a phone
    .tap-hurt = Someone is hurt
    .tap-lost = I do not know where I am

help-now-hurt =
    { $audience ->
        [young] Call now. Say where you are. Stay near kind people.
       *[child] Call now. Say where you are and who is hurt. Do not move the person.
        [teen] Call now. Say where you are, who is hurt and how. Do not move the person, unless there is a fire.
        [guardian]
            Call now. Say where you are, who is hurt and how. Do not move the person, unless there is a fire.

            Tell the child: “You called. That helps a lot.”
    }
    .title = When someone is hurt

help-now-lost =
    { $audience ->
        [young] Stop. Stay where people see you. Look for a sign.
       *[child] Stop and stay where people see you. Look for the name of a street or a shop. Say it when you call.
        [teen] Stop where people can see you. Look for the name of a street, a bus stop or a shop. Say it when you call.
        [guardian] Stop where people can see you and the child. Look for the name of a street or a shop. Say it when you call.
    }
    .title = When the way is lost

# “{ common-leave }” is the button that hides the guide at once.
help-now-hide = The button “{ common-leave }” hides this.
    .title = Hide this
