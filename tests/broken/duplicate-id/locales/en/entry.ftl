entry-language = Tap your language.
    .title = Your language

entry-home =
    { $audience ->
        [young] Tap one.
        [young] Tap it.
       *[child] What do you need?
        [teen] What do you need?
        [guardian] What is needed?
    }
    .title = Start
    .tap-help = Help
    .tap-help = Help
