help-first = Call now.
    .title = Help now

help-new = New.
    .title = New

help-last = These people help.
    .title = People who help
