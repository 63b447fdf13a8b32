help-first = Call now.
    .title = Help now

