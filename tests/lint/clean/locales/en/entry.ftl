### The way in: language, who is asking, country, and what is needed.

entry-language = Here you choose the language.
    .title = Language

entry-audience = Tap what fits. This can be skipped.
    .title = Who reads?

entry-country = Tap the country. This can be skipped.
    .title = Which country is this?

entry-home =
    { $audience ->
        [young] Tap one.
       *[child] Tap what fits you best.
        [teen] Choose what fits you best.
        [guardian] Choose what you or the child need most.
    }
    .title = What is needed?
    .tap-rights = My rights
    .tap-check-in = Some questions
    .tap-papers = Papers of my country
    .tap-settings = Change something

entry-settings =
    { $audience ->
        [young] Tap one.
       *[child] Tap what you want to change.
        [teen] Choose what you want to change.
        [guardian] Choose what you would like to change.
    }
    .title = Change something
    .tap-language = Language
    .tap-audience = Who reads
    .tap-country = Country

entry-change-language = Here you choose the language.
    .title = Change the language

entry-change-audience = Tap what fits. This can be skipped.
    .title = Who reads?

entry-change-country = Tap the country. This can be skipped.
    .title = Change the country
