my-rights-same-rights =
    { $audience ->
        [young] You have rights here. With or without papers.
       *[child] You have rights here, with or without papers. Some adults forget it. Say it to someone you trust.
        [teen] You have rights here, with or without papers. Some offices forget it. If someone says no, ask why.
        [guardian] A child has rights here, with or without papers. Some offices forget it. If someone says no, ask why.
    }
    .title = The same rights

my-rights-your-voice =
    { $audience ->
       *[child] Adults should listen before they decide. You can use your own language.
        [teen] You have the right to be heard. You can ask for an interpreter.
        [guardian] The child has the right to be heard. You can ask for an interpreter.
    }
    .title = Your voice counts

my-rights-card = Show this to an adult near you.
    .title = A card to show

my-rights-when-broken = Call one of these. An adult you trust can help.
    .title = When a rule is broken
