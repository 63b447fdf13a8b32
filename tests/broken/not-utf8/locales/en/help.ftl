help-first = Call nów.
    .title = Help now

help-last = These people help.
    .title = People who help
