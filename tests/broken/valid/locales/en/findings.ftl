finding-help = Call someone.
    .title = People who help

because-alone = You said that you are alone.
because-hurt = You said that you are hurt.
because-watched = You said that someone watches.
