help-first = Call now.
    .title = Help now

help-lost = Lost.

help-last = These people help.
    .title = People who help
