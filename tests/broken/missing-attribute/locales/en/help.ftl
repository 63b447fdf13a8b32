help-first = Call now.

help-last = These people help.
    .title = People who help
