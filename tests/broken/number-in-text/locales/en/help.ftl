help-first = Call 9 1 1 or 112 now.
    .title = Help now

help-last = These people help.
    .title = People who help
