### Facts: Guatemala. Country data fills the holes; nothing of it is written here.

# Children from another country: who opens a procedure, with embassies; consulate caution.
fact-gt-first-body =
    { $audience ->
       *[child] From another country? { $attorney } goes to a judge, and asks embassies. Afraid of your government? Say: “Do not tell my embassy.”
        [teen] From another country? { $attorney } goes to a judge and plans returns with embassies. Fear of your government, or not sure? Say early: “Do not tell my embassy.”
        [guardian] Child from another country? { $attorney } goes to a judge and plans returns with embassies. Any fear of the government? Say early: “Do not tell the embassy.” Ask for a lawyer.
    }

# Who asks a judge for protection.
fact-gt-protection-body =
    { $audience ->
       *[child] If someone hurt you, { $attorney } should ask a children’s judge to protect you. Tell only what you want.
        [teen] If someone hurt or threatened you, { $attorney } should ask a children’s judge for protection. It can be slow. Say early that you need it; details can wait.
        [guardian] If there was violence, { $attorney } should ask a children’s judge to protect the child. It can be slow. Ask for the number of the file.
    }

# The state shelter for returned children.
fact-gt-shelter =
    { $audience ->
       *[child] { $home } is a shelter for children, run by { $office }. Ask: “May my brothers and sisters sleep there too?”
        [teen] { $home }, run by { $office }, is where returned children may stay. Ask how long, who may visit and when you can call.
        [guardian] { $home }, run by { $office }, takes in returned children. Ask how long, for visits and calls, and which papers you need to fetch the child.
    }

# Where to ask for asylum.
fact-gt-asylum-where =
    { $audience ->
       *[child] Say “I need refuge” at any border post or at { $office }. It is free, with or without papers, also for children alone.
        [teen] Ask at any border post or at { $office }, by voice or in writing, with or without papers. It is free. Ask: “Who will read this?”
        [guardian] Ask at any border post or at { $office }, spoken or written, with or without papers. A child alone may ask too. It is free. Ask who will read it.
    }

# No last day was found. Never say that there is none.
fact-gt-asylum-limit =
    { $audience ->
       *[child] Say it as soon as you can. We found no last day, so ask. Time has passed? Say it anyway.
        [teen] Ask for protection as soon as you can. We found no last day for it, so ask if there is one. Much time passed? Still ask.
        [guardian] Ask as soon as you can, for the child too. We found no last day, so ask if there is one. Much time has passed? Still ask.
    }

# The stay slip has to be renewed; a no can be challenged.
fact-gt-asylum-paper =
    { $audience ->
       *[child] After you ask, you get a paper to stay. It ends after a short time. Ask: “Which day do I renew it?”
        [teen] After you ask, you get a slip that lets you stay. It has to be renewed often. Ask for the day. They said no? See a lawyer soon.
        [guardian] After the request you get a slip for the stay. It has to be renewed often: ask for the day. A no can be challenged: see a lawyer soon.
    }

# Who meets children who come back.
fact-gt-return-desk =
    { $audience ->
       *[child] Coming back? Officers for children of { $migration } meet you first, then { $attorney }. Tell them if home is not safe.
        [teen] After a return, child-protection officers of { $migration } should meet you, then { $attorney }. Not safe at home? Tell them alone, before they call your family.
        [guardian] After a return, child-protection officers of { $migration } meet the child, then { $attorney }. Ask where the child sleeps. Say at once if home is not safe.
    }

# Consulate caution: embassies take part in returns. Say the fear early.
fact-gt-practice =
    { $audience ->
       *[child] Embassies help with returns here. Afraid of your government? Tell { $attorney } early: “Please do not tell my embassy.” Not sure? Say it.
        [teen] { $attorney } arranges returns with embassies. Fear of your government, or not sure? Say early: “Please do not tell my embassy.” Ask the lawyer to tell the judge.
        [guardian] { $attorney } arranges returns with embassies. If the child may fear the government, say early: “Please do not tell the embassy.” Ask the lawyer to tell the judge.
    }

# School: no rule found for children without papers, so what to do.
fact-gt-school =
    { $audience ->
       *[child] Ask at the nearest school. Bring any paper you have. They say no? Ask { $office } to help you.
        [teen] Ask at the nearest school and bring any paper you have, also old school papers. If they say no, ask { $office } or the United Nations refugee agency.
        [guardian] Ask at the nearest school and bring any paper of the child. If they say no, ask { $office } or the United Nations refugee agency.
    }
