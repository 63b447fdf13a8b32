-guide = Amparo

story-question = Tick what is so.
    .title = A question
    .tap-alone = I am alone
    .tap-hurt = I am hurt
    .tap-c3 = Choice
    .tap-c4 = Choice
    .tap-c5 = Choice
    .tap-c6 = Choice
    .tap-c7 = Choice
    .tap-c8 = Choice
    .tap-c9 = Choice

story-older =
    { $audience ->
       *[child] This is { -guide }.
        [teen] This is { -guide } for you.
        [guardian] This is { -guide } for the child.
    }
    .title = For you

story-card = Show this card.
    .title = A card
    .alt = A hand holds up a phone.
