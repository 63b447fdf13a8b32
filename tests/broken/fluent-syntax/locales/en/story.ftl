-guide = Amparo

story-question = Tick what is so.
    .title = A question
    .tap-alone = I am alone
    .tap-hurt = I am hurt

story-older =
    { $audience ->
       *[child] This is { -guide }.
        [teen] This is { -guide for you.
        [guardian] This is { -guide } for the child.
    }
    .title = For you

story-card = Show this card.
    .title = A card
    .alt = A hand holds up a phone.
