help-first = <b>Call</b> now.
    .title = Help now

help-last = **These people help.
    .title = People who help
