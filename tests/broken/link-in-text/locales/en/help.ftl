help-first = Open www.example.org now.
    .title = Help now

help-last = These people help.
    .title = People who help
