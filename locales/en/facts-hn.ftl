### Facts: Honduras. Country data fills the holes; nothing of it is written here.

# The children’s office, and always a second door.
fact-hn-protection-body =
    { $audience ->
       *[child] The children’s office here is { $office }. It should care for every child. No answer? Ask one more helper too.
        [teen] The children’s office is { $office }. Its staff changed with the new government. Nobody answers? Try a second helper the same day.
        [guardian] The children’s office is { $office }. Its staff changed with the new government. If nobody answers, go to a second helper the same day and note the name.
    }

# Who meets children who come back.
fact-hn-return-desk =
    { $audience ->
       *[child] Coming back? At { $centre } in { $town }, { $office } helps with papers and a doctor. Say if home is not safe.
        [teen] After a return, { $office } works at { $centre }, { $town }: papers, a doctor, a psychologist. Home not safe? Tell them alone, before they call your family.
        [guardian] Returned children go to { $centre }, { $town }: papers, a doctor, a psychologist, with { $office }. Ask how long. Say at once if home is not safe.
    }

# Homes for children had too little money.
fact-hn-practice =
    { $audience ->
       *[child] Is food or a bed missing? Tell { $office } and one more helper. It is not your fault.
        [teen] Homes for children have had too little money. If food or a bed is missing, tell { $office } and one more helper. It is not your fault.
        [guardian] Homes for children have had too little money. If food or a bed is missing, tell { $office } and one more helper. Keep asking.
    }

# Where to ask for asylum.
fact-hn-asylum-where =
    { $audience ->
       *[child] Ask for protection at a border post, at { $office }, or with the nearest police. It is free. Children may ask too.
        [teen] Ask at { $office }, any border post or the nearest police. It is free, and you have the same right as adults. Ask when to come back.
        [guardian] Ask at { $office }, any border post or the nearest police. It is free; a child has the same right. Many requests lapse: ask when to come back.
    }

# No last day was found. Never say that there is none.
fact-hn-asylum-limit =
    { $audience ->
       *[child] Ask for protection as soon as you can. We found no last day, so ask. Time has passed? Go anyway.
        [teen] Go and ask as soon as you can. We do not know of a last day, so ask if there is one. Much time passed? Still go.
        [guardian] Go and ask as soon as you can. We do not know of a last day for the child or for you, so ask. Much time passed? Still go.
    }

# Held: up to which age the asylum rules count somebody as a child.
fact-hn-turning-18 =
    { $audience ->
       *[child] Some rules here count you as a child up to { $age }. Ask a lawyer which rule is for you.
        [teen] Some asylum rules here count you as a child up to { $age }. Not everyone knows. Ask a lawyer which rule is for you.
        [guardian] Some asylum rules here count a young person as a child up to { $age }. Not everyone knows. Ask a lawyer which rule holds.
    }

# School: what to do, no rule claimed.
fact-hn-school =
    { $audience ->
       *[child] Ask at the nearest school. Bring any paper you have. They say no? Ask { $office } to go with you.
        [teen] Schools should make room for pupils. Ask at the nearest one and bring any paper you have. They say no? Ask { $office } for help.
        [guardian] Schools should make room for pupils. Ask at the nearest one and bring any paper you have. If they say no, ask { $office }, and ask why.
    }
