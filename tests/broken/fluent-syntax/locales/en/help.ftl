help-first = Call now.
    .title Help now

help-last = These people help.
    .title = People who help
