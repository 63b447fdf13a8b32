entry-language = Tap your language.
    .title = Your language

entry-audience = Tap what fits. You can skip this.
    .title = Who reads?

entry-country = Tap the country you are in. You can skip this.
    .title = Where are you?

entry-home =
    { $audience ->
        [young] Tap one.
       *[child] Tap what fits you best.
        [teen] Choose what fits you best.
        [guardian] Choose what you or the child need most.
    }
    .title = What do you need?
    .tap-rights = My rights
    .tap-check-in = Some questions
    .tap-papers = Papers of my country
    .tap-settings = Change something

entry-settings = Tap what you want to change.
    .title = Change something
    .tap-language = Language
    .tap-audience = Who reads
    .tap-country = Country

entry-change-language = Tap your language.
    .title = Change the language

entry-change-audience = Tap what fits. You can skip this.
    .title = Who reads?

entry-change-country = Tap the country you are in. You can skip this.
    .title = Change the country
