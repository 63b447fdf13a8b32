### Facts: Mexico. Country data fills the holes; nothing of it is written here.

# Who must be told first: the migration institute tells the protection office.
fact-mx-first-body =
    { $audience ->
       *[child] Officers of { $migration } should first call the { $protection }, which looks after children. Some forget. Say: “Please call them now.”
        [teen] Before { $migration } starts anything about your papers, it should tell the { $protection }, which protects children. Some officers skip this. Ask: “Did you call them? Who came?”
        [guardian] Before { $migration } starts a procedure for a child, it should tell the { $protection }. Some officers skip this. Ask whom they called, when, and note the name.
    }

# The protection office writes the plan for the child.
fact-mx-protection-body =
    { $audience ->
       *[child] The { $office } should plan what is best for you: { $plan }. Tell them what you want.
        [teen] The { $office } writes your { $plan }. The migration office should have it before deciding. It can come late: ask to read it.
        [guardian] The { $office } writes the { $plan } for the child. The migration office should have it before deciding. It can come late: ask to see it.
    }

# Who speaks for the child, and the paper for the stay meanwhile.
fact-mx-guardian =
    { $audience ->
       *[child] The { $office } should speak for you. Ask it for a paper to stay meanwhile: { $paper }.
        [teen] The { $office } should speak for you. Until they decide, ask it for the paper { $paper }. Nobody came? Ask who speaks for you now.
        [guardian] The { $office } should speak for a child who is alone. Meanwhile the child can ask for the paper { $paper }. Nobody came? Ask in writing.
    }

# Where children sleep.
fact-mx-shelter =
    { $audience ->
       *[child] You should sleep in a home of { $office } or another approved shelter. Not in a migration station. Ask: “When do I go?”
        [teen] Your bed should be in a home of { $office } or another approved shelter. Some are kept elsewhere. Ask when you move, and note the answer.
        [guardian] A child who is alone should sleep in a home of { $office } or another approved shelter. Some are kept elsewhere. Ask for the move and when you may visit.
    }

# Where to ask for asylum, and that it is free.
fact-mx-asylum-where =
    { $audience ->
       *[child] Ask { $office } for protection as a refugee. No office near you? Then ask { $other }. It is free. Do not pay anyone.
        [teen] Ask for asylum at { $office }. Where it has no office, ask { $other }. It is free. Offices have closed or moved, so check the address first.
        [guardian] Ask for asylum at { $office }; where it has no office, at { $other }. It is free, for the child too. Offices have closed or moved: check the address first.
    }

# Time limit for asylum, in working days.
fact-mx-asylum-limit =
    { $audience ->
       *[child] Here you should ask within { $days } working days. Weekends do not count. Later? Ask all the same and say why.
        [teen] Ask for asylum within { $days } working days of coming in. Weekends and holidays do not count. Late? Ask all the same and tell why.
        [guardian] The rule: ask within { $days } working days of entering, for the child too. Weekends and holidays do not count. Late? Ask all the same and give the reasons.
    }

# The paper of an asylum request: no travel permit, sign in regularly.
fact-mx-asylum-paper =
    { $audience ->
       *[child] { $office } gives you a paper. It is not a travel permit. Sign at the office every { $days } days, or when they say.
        [teen] The paper of { $office } is not a travel permit: stay in the state where you asked. By rule you sign every { $days } days, but offices differ: ask.
        [guardian] The paper of { $office } is not a travel permit: stay in the state where you asked. By rule you sign every { $days } days; offices differ, so ask yours.
    }

# No locking up of children because of papers.
fact-mx-detention =
    { $audience ->
       *[child] { $office } should not lock you up because of papers. Some officers do it anyway. Ask for a lawyer and the children’s office.
        [teen] The law says: { $office } may not hold children in its stations. It still happens. Ask why and for how long. Ask for a lawyer. Write it down.
        [guardian] The law says: { $office } may not hold children in its stations. It still happens. Ask for an open place for all of you, and the reason in writing.
    }

# School at any time of the year, without papers.
fact-mx-school =
    { $audience ->
       *[child] A public school should take you at any time of the year, without papers. Some refuse. Ask for the form to sign.
        [teen] A public school should take you at any time of the year, with a signed form and letter instead of papers. Some refuse. Ask for both forms.
        [guardian] A public school should take the child at any time of the year. Instead of papers you sign a form and a letter. Some refuse: ask for both.
    }

# Health care whatever the papers. The health card is named to guardians only.
fact-mx-health =
    { $audience ->
       *[child] You can see a doctor, whatever papers you have. If life is in danger, it is free. Say: “{ $law }, article { $article }.”
        [teen] You can see a doctor, whatever papers you have. If life is in danger, it is free. Some desks ask for papers. Say: “{ $law }, article { $article }.”
        [guardian] A child can see a doctor, whatever the papers. They ask for the health card? Say: “{ $law }, article { $article }.” Ask for the social worker.
    }

# After an asylum request: no return meanwhile, and the consulate is not told.
fact-mx-return-desk =
    { $audience ->
       *[child] After you ask { $office }, it should tell { $other } within { $hours } hours: do not send this child back, do not call the consulate.
        [teen] Within { $hours } hours of your request, { $office } should ask { $other } not to send you back or tell your consulate. Not sure they did? Ask a lawyer.
        [guardian] Within { $hours } hours of the request, { $office } should ask { $other } not to send the child back or inform the consulate. Say early: “Please do not tell my consulate.”
    }

# How long the answer should take and how long it took.
fact-mx-practice =
    { $audience ->
       *[child] The answer should come in { $days } working days. It often took { $months-from } to { $months-to } months. The wait is not your fault.
        [teen] By law the answer comes in { $days } working days, sometimes double. In practice it took { $months-from } to { $months-to } months. Keep signing and keep your papers.
        [guardian] By law the answer comes in { $days } working days, which may be doubled. In practice it took { $months-from } to { $months-to } months. Keep signing and ask for school.
    }
