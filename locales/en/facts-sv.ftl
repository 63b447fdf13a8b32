### Facts: El Salvador. Country data fills the holes; nothing of it is written here.

# The offices that protect children.
fact-sv-protection-body =
    { $audience ->
       *[child] { $office } and the { $board } near you protect children. You can also ask { $attorney }. Say what you need today.
        [teen] { $office } and the { $board } near you protect children; { $attorney } can help too. If one does not help, try the next. Say what you need first.
        [guardian] { $office } and the { $board } near you protect children; { $attorney } can help too. If one does not act, go to the next and note the name.
    }

# The desk at the airport for returned children.
fact-sv-return-desk =
    { $audience ->
       *[child] Coming back by plane? { $office } has a desk at the airport. Ask for it first. Say if home is not safe.
        [teen] Coming back by plane? { $office } has a desk for children at the airport: ask for it. Home not safe? Say it there, before anyone fetches you.
        [guardian] Coming back by plane? { $office } has a desk for children at the airport. Ask for it, and say there if home is not safe for the child.
    }

# Where to ask for asylum.
fact-sv-asylum-where =
    { $audience ->
       *[child] Say it at the border, or go to { $office }: “I need protection. I am afraid to go back.” Ask for your language.
        [teen] Say it to any officer at the border. Ask for your language. Nobody writes it down, or you are past the border? Go to { $office } in person.
        [guardian] Say it to any officer at the border, for the child too. If nobody writes it down, or you are past the border, go to { $office } in person.
    }

# A very short time limit; late is possible with reasons; it may have changed.
fact-sv-asylum-limit =
    { $audience ->
       *[child] Ask soon: within { $days } working days. Late? Go all the same and tell why. This may have changed: ask { $office } today.
        [teen] The limit is short: { $days } working days after you come in. Late? Go all the same and tell why. It may have changed: ask { $office } today.
        [guardian] The limit is short: { $days } working days from the day after entry. Late? Go all the same and give reasons. It may have changed: ask { $office } today.
    }

# School: a birth paper is often asked for; who can help to get one.
fact-sv-school =
    { $audience ->
       *[child] You have a right to learn. Schools often ask for a birth paper. { $office } or { $attorney } can help to get one.
        [teen] You have a right to learn. Schools often ask for a birth paper. None? { $office } or { $attorney } can help to get one. Ask to start meanwhile.
        [guardian] The child has a right to learn. Schools often ask for a birth paper. { $office } or { $attorney } can help to get one. Ask for a place meanwhile.
    }
