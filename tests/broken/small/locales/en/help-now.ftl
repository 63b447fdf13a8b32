help-now-where =
    { $audience ->
        [young] Go near many people. Tap the country you are in.
       *[child] Go where there are people. Then tap the country you are in.
        [teen] Go where people can see you. Then choose the country you are in.
        [guardian] Take the child to a place with people. Then choose the country you are in.
    }
    .title = Which country are you in?

help-now-first = Call someone here, or ask an adult to call.
    .title = Who to call
    .tap-hurt = Someone is hurt
    .tap-lost = I am lost

help-now-hurt = Call now. Say where you are.
    .title = When someone is hurt

help-now-lost = Stay where people see you. Call for help.
    .title = When you are lost

help-now-hide = Tap “Leave quickly” to hide this.
    .title = Hide this
