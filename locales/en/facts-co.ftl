### Facts: Colombia. Country data fills the holes; nothing of it is written here.

# The office that protects every child in danger, and who leads.
fact-co-protection-body =
    { $audience ->
       *[child] { $office } should help every child in danger, with or without papers. Ask for the { $leader }. Say what you need.
        [teen] { $office } should open a process for every child in danger, with or without papers. The { $leader } leads it. Ask who it is, and when they listen to you.
        [guardian] { $office } should open a process for every child in danger, with or without papers. The { $leader } leads it. Ask for the name and the next step.
    }

# There was a limit; it may have changed. No number until signed.
fact-co-asylum-limit =
    { $audience ->
       *[child] Ask for protection as soon as you can. There was a last day, and it may have changed. Late? Still ask.
        [teen] Ask for asylum as soon as you can. There was a time limit, and it may have changed: ask today. Late? Still ask.
        [guardian] Ask for asylum as soon as you can, for the child too. There was a time limit, which may have changed: ask today. Late? Still ask.
    }

# School without papers by a school number; the diploma needs a document.
fact-co-school =
    { $audience ->
       *[child] Go to the nearest public school. Without papers, it gives you a number called { $number }. Before grade { $grade }, ask about papers.
        [teen] Go to the nearest public school: without papers, it gives you a number called { $number }. The diploma needs a document, so ask about papers before grade { $grade }.
        [guardian] Go to the nearest public school: without papers, it gives a number called { $number }. The diploma needs a document, so ask about papers before grade { $grade }. They refuse? Ask why.
    }

# Held: urgent care after sexual violence.
fact-co-health =
    { $audience ->
       *[child] Under { $age }, a hospital should see you at once when you are hurt. Say: “I need care today.”
        [teen] After sexual violence, a hospital has to give urgent care to anyone under { $age }. Say at the desk: “I need care today.” It is not your fault.
        [guardian] After sexual violence, a hospital has to give urgent care to anyone under { $age }. Say at the desk: “We need care today.” Days have passed? Still go.
    }

# Birth record that proves nationality, for children of Venezuelan parents.
fact-co-birth =
    { $audience ->
       *[child] Born here since { $since }, with parents from Venezuela? You may get nationality, until { $until }. Ask with an adult: rule { $resolution }.
        [teen] A baby, sister or brother born here since { $since } to Venezuelan parents? The birth record can prove nationality. The rule: { $resolution }, until { $until }. Ask soon.
        [guardian] Child born here since { $since } to Venezuelan parents? The birth record can prove nationality. Name the rule: { $resolution }, until { $until }. Ask soon.
    }

# A permit that can be asked for only before 18.
fact-co-turning-18 =
    { $audience ->
       *[child] Before you are { $age }, ask about the permit { $permit }, at school or at { $office }.
        [teen] From Venezuela and under { $age }? The permit { $permit } was still open for those in school or with { $office }. Ask before your birthday.
        [guardian] A young person from Venezuela, under { $age }? The permit { $permit } was still open for those in school or in a programme of { $office }. Ask before the birthday.
    }

# Closed window: the permit for carers.
fact-co-carer =
    { $audience ->
       *[child] The adult who cares for you can ask about the permit { $permit }.
        [guardian] Do you care for a child from Venezuela? You can ask for the permit { $permit }. Bring proof that you look after the child. It is open for a short time.
    }

# On the way south some people draw children in and use them.
fact-co-practice =
    { $audience ->
       *[child] On the way south, some people trick children into work or groups. It is not your fault. Tell { $office } or a helper.
        [teen] On the way south, some people pull children into groups, work or sex. It is not your fault. You can ask { $office } for a way out.
        [guardian] On the way south, some people pull children into groups, work or sex. Keep the child in sight. Ask { $office } for help; do not face them alone.
    }
