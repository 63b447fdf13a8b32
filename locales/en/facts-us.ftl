### Facts: United States. Country data fills the holes; nothing of it is written here.

# From border police to the office for children, within some hours.
fact-us-first-body =
    { $audience ->
       *[child] Within { $hours } hours, border police should take you to { $office }, the office for children. Afraid to go back? Say it first.
        [teen] If you are alone, border police should hand you to { $office } within { $hours } hours. From Mexico or Canada, say at once if you fear going back.
        [guardian] Border police should hand a child who is alone to { $office } within { $hours } hours. Children from Mexico or Canada may be sent back: say at once if they fear it.
    }

# The office for children who are alone; parents can leave a message.
fact-us-protection-body =
    { $audience ->
       *[child] { $office } is the office for children who are alone. It should not tell callers where you are. Afraid of someone? Say so.
        [teen] { $office } looks after children who are alone. Family can leave details there; it should not tell them where you are. Afraid of someone? Say so.
        [guardian] { $office } looks after children who are alone. Parents can leave details, and it passes them on. It should not say where a child is.
    }

# With relatives who are not parents a child may be taken to a shelter.
fact-us-shelter =
    { $audience ->
       *[child] With an aunt or big brother? Officers may still take you to a home of { $office }. Say: “I want to call them.”
        [teen] With an aunt, grandparent or adult brother, you may still be taken to a shelter of { $office }. Say who cares for you and ask to call.
        [guardian] If you are not the parent, officers may take the child to a shelter of { $office }. Say who you are, show papers, and ask how to call.
    }

# No free lawyer by right; groups may help for free.
fact-us-lawyer =
    { $audience ->
       *[child] The court does not have to give you a free lawyer. Some groups help for free. Ask: “Who can be my lawyer?”
        [teen] The court does not have to pay a lawyer for you. Some groups help for free, but sometimes they have little money. Ask for one early.
        [guardian] The court does not have to pay a lawyer for the child. Some groups help for free, but sometimes they have little money. Ask early, and ask several.
    }

# What asking for asylum costs.
fact-us-asylum-where =
    { $audience ->
       *[child] Asking can cost { $fee } dollars, and { $yearly } each year. Ask a lawyer who pays it.
        [teen] Asking for asylum can cost { $fee } dollars, and { $yearly } more each year. Before anyone pays, ask a lawyer if you have to. Never pay a stranger.
        [guardian] Asking for asylum can cost { $fee } dollars, and { $yearly } more each year. Before you pay, ask a lawyer if the child has to. Never pay a stranger.
    }

# The limit should not hold for children alone, which is disputed.
fact-us-asylum-limit =
    { $audience ->
       *[child] Adults have { $years } year to ask. For children alone it should not count. Some disagree, so ask soon. Late? Still ask.
        [teen] There is a limit of { $years } year. It should not hold for children who are alone, but some disagree. Ask a lawyer soon. Late? Still ask.
        [guardian] There is a limit of { $years } year. It should not hold for a child who is alone, but some disagree. Ask a lawyer soon. Late? Still ask.
    }

# Another paper, for children whose parents hurt or left them.
fact-us-asylum-paper =
    { $audience ->
       *[child] Before { $age } there may be a paper for you: { $name }. It costs { $fee } dollars. Ask a lawyer.
        [teen] There is another paper, if a parent hurt or left you: { $name }, before { $age }. A state judge decides first; fee: { $fee } dollars. Ask a lawyer.
        [guardian] If a parent hurt or left the child, ask a lawyer about { $name }, before { $age }. A state judge decides first; then the fee is { $fee } dollars.
    }

# A public school has to take every child, whatever the papers.
fact-us-school =
    { $audience ->
       *[child] A public school has to take you, with or without papers. They ask about papers? Ask a helper before you answer.
        [teen] A public school has to take you, with or without papers. If they ask about papers, ask why, and ask a helper before you answer.
        [guardian] A public school has to take the child, with or without papers. If they ask about papers, ask why, and ask a helper before you answer.
    }

# Emergency room for everyone; the rest depends on the state.
fact-us-health =
    { $audience ->
       *[child] In an emergency, a hospital with an emergency room must see you. Other care? Ask a health centre what it can do.
        [teen] In an emergency, any hospital with an emergency room must see you. Other care depends on the state: ask a health centre what it offers you.
        [guardian] In an emergency, any hospital with an emergency room must see the child. Other care depends on the state: ask a health centre what it offers and costs.
    }

# Before the birthday: ask for the plan on paper.
fact-us-turning-18 =
    { $audience ->
       *[child] Ask your lawyer: “Where will I go when I am grown up?” Ask for the plan on paper.
        [teen] Do not wait for your birthday. Ask your lawyer now: “Where will I go on that day?” Ask for the plan on paper.
        [guardian] Do not wait for the birthday. Ask the lawyer now where the young person will go on that day. Ask for the plan on paper.
    }

# The office checks the adult who may take the child home.
fact-us-sponsor =
    { $audience ->
       *[child] { $office } looks for an adult you can live with and checks who they are. Say if you are afraid of that person.
        [teen] { $office } checks the adult you may live with: papers, family ties, sometimes the home. It takes longer now. If you fear that person, say so in private.
        [guardian] { $office } checks sponsors: papers, income, family ties, sometimes the home. It has become stricter and data may be shared: ask a lawyer before you apply.
    }

# Court dates and a new address: what a carer has to do.
fact-us-carer =
    { $audience ->
       *[child] When you move, the court should know within { $days } working days. Ask the adult you live with to tell it.
        [teen] Moving? Tell the court within { $days } working days. Look up your hearing each week: if you miss it, a judge may order your return. Ask for help.
        [guardian] Take the child to court, school and doctor. Moving? Tell the court within { $days } working days. Look up the hearing weekly: missing it can bring a return order.
    }

# Offers of money to leave: a lawyer first.
fact-us-return-desk =
    { $audience ->
       *[child] Someone offers money to go back? Say: “I want a lawyer first.” The offer was { $amount } dollars, from { $age }.
        [teen] From { $age }, some were offered { $amount } dollars to go back. A judge has to agree. You may say no. Speak with a lawyer before you answer.
        [guardian] Young people from { $age } were offered { $amount } dollars to go back. A judge has to agree. They may say no. Speak with a lawyer before anyone signs.
    }

# Stays in the children’s shelters have become long.
fact-us-practice =
    { $audience ->
       *[child] Many children now wait about { $months } months with { $office }. It is not your fault. Ask: “What are we waiting for?”
        [teen] Many now stay with { $office } for about { $months } months. It is not your fault. Ask what is missing and who does it. Ask for a lawyer.
        [guardian] Many children now stay with { $office } for about { $months } months. Ask in writing what is missing. Tell the child: it is not your fault.
    }
