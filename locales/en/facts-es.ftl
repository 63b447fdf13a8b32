### Facts: Spain. Country data fills the holes; nothing of it is written here.

# Whoever may be a child goes to regional child protection.
fact-es-first-body =
    { $audience ->
       *[child] The office that protects children in this region should look after you. Police may take your fingerprints. Ask what for.
        [teen] If you may be under age, police should take you to child protection of the region. They may take fingerprints and put you in a register. Ask why.
        [guardian] Whoever may be a child should go to child protection of the region. Police may take fingerprints for a register. Ask where the child is taken.
    }

# The region is the guardian; transfer to another region.
fact-es-guardian =
    { $audience ->
       *[child] The region is your guardian. If it is full, { $law } lets them move you within { $days } days. Ask where.
        [teen] The region is your guardian. When its centres are full, { $law } lets them move you within { $days } days. Say early if family or school is here.
        [guardian] The region is the guardian. When its centres are full, { $law } allows a move within { $days } days. Say early what ties the child to this place.
    }

# The residence paper of children in care.
fact-es-asylum-paper =
    { $audience ->
       *[child] There is another paper too: after { $start } days in care, ask about residence. It lasts { $valid } years, then { $renewal }.
        [teen] There is another paper: after { $start } days in care, your residence should start. It lasts { $valid } years, and a renewal lasts { $renewal }. Nobody does it? Ask.
        [guardian] There is another paper: after { $start } days in care, the child’s residence should start. It lasts { $valid } years, and a renewal lasts { $renewal }. Nobody does it? Ask in writing.
    }

# Doubt about age: lawyer, interpreter, no undressing.
fact-es-age-check =
    { $audience ->
       *[child] They doubt your age? You may ask for a lawyer and an interpreter. You may say no to undressing.
        [teen] If they doubt your age, you may ask for a lawyer and an interpreter first. You may say no to undressing. The rules are changing: ask your lawyer.
        [guardian] If they doubt the age, ask for a lawyer and an interpreter for the child. The child may say no to undressing. The rules are changing: ask the lawyer.
    }

# Own rule for the residence paper after 18.
fact-es-turning-18 =
    { $audience ->
       *[child] There is a rule for turning { $age }: { $decree }, articles { $articles }. Ask your centre about it.
        [teen] For your papers after { $age } there is a rule: { $decree }, articles { $articles }. Ask your centre now what you need, and who does it.
        [guardian] For papers after { $age } there is a rule: { $decree }, articles { $articles }. Ask the centre early what is needed and who does it.
    }

# School for all; no residence card; the ombudsperson helps.
fact-es-school =
    { $audience ->
       *[child] School is for all children, free from { $from } to { $to }, even without papers. They say no? Write to the { $office }.
        [teen] School is for all, free from { $from } to { $to }. They should not ask for a residence card, and not later either. They say no? Write to the { $office }.
        [guardian] School is for all children, free from { $from } to { $to }. They should not ask for a residence card. They say no? The { $office } takes complaints.
    }

# Health care from the first day, without a residence permit.
fact-es-health =
    { $audience ->
       *[child] Under { $age } you can see the doctor from day one, even without papers. Say: “{ $decree }.”
        [teen] Under { $age } you can see the doctor from the first day, even without a residence permit. Some desks say no. Say: “{ $decree }.”
        [guardian] Under { $age }, care starts on the first day, without a residence permit. Say: “{ $decree }.” A birth, family or guardianship paper helps. Refused? Ask why.
    }

# A child may report alone; helpers have to tell.
fact-es-complaint =
    { $audience ->
       *[child] { $law } lets you report harm without an adult. Some helpers have to tell others. Ask first: “Who will you tell?”
        [teen] { $law } lets you report violence without an adult. Helpers have to tell the child protection office. Ask first: “What do you have to tell others?”
        [guardian] { $law }: everyone has to tell about violence against a child, and the child may report alone. First ask helpers whom they have to tell.
    }
