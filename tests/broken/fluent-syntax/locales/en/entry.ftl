entry-language = Tap your language.
    .title = Your language

entry-home =
    { $audience ->
        [young] Tap one.
        [child] What do you need?
        [teen] What do you need?
        [guardian] What is needed?
    }
    .title = Start
    .tap-help = Help
    .tap-story = A story
