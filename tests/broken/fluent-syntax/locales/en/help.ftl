help-first = Call now.
    title = Help now
    .foo

help-last = These people help.
    .title = People who help
