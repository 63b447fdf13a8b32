### Facts: Panama. Country data fills the holes; nothing of it is written here.

# Border police hand children over to the children’s office.
fact-pa-first-body =
    { $audience ->
       *[child] Border police should bring you to { $office }, which looks after children. Ask: “When do they come?” Say who travels with you.
        [teen] Border police should hand you over to { $office }, which looks after children. It can take time. Say who travels with you, and ask to stay together.
        [guardian] Border police should hand over a child who is alone to { $office }. Say who you are to the child and ask to stay together.
    }

# The children’s office and the children’s court decide.
fact-pa-protection-body =
    { $audience ->
       *[child] { $office } and a judge for children decide where you stay. Ask: “When can I tell the judge what I want?”
        [teen] { $office } and a judge for children decide about your care. They should hear you. Nobody asked? Say: “I want to be heard.”
        [guardian] { $office } and a judge for children decide about a child alone. They should hear the child. Nobody asked? Ask for a hearing and an interpreter.
    }

# The shelter for children who are alone.
fact-pa-shelter =
    { $audience ->
       *[child] There was a shelter for children alone in { $place }. Ask: “Is it open? May my brothers and sisters come too?”
        [teen] There was a shelter for children who travel alone in { $place }. It may have changed. Ask where you can sleep, and who is in charge there.
        [guardian] There was a shelter for children alone in { $place }. It may have changed. Ask where the child can sleep, who is in charge and when you may visit.
    }

# Where to ask for asylum; a child comes with a responsible adult.
fact-pa-asylum-where =
    { $audience ->
       *[child] Ask { $office } for protection. It also had an office in { $place }. An adult should go with you. Alone? Ask who can.
        [teen] Ask for asylum at { $office }, which also had an office in { $place }. They want a responsible adult with you. Alone? Ask who can be that adult.
        [guardian] Ask for asylum at { $office }, which also had an office in { $place }. A child needs a responsible adult. Not a parent? Ask if you can be that adult.
    }

# Time limit; leaving the country counts as giving up; it may have changed.
fact-pa-asylum-limit =
    { $audience ->
       *[child] Ask within { $months } months of coming in. It may have changed: ask { $office } today, with an adult.
        [teen] Ask within { $months } months of coming in. Leaving the country counts as giving up. Late? Ask a lawyer. It may have changed: ask { $office } today.
        [guardian] Ask within { $months } months of coming in. Leaving the country counts as giving up. Late? Ask a lawyer. It may have changed: ask { $office } today.
    }

# Time to challenge a no to the asylum request.
fact-pa-asylum-paper =
    { $audience ->
       *[child] { $office } said no? Ask a lawyer today. There are { $days } working days to ask them to look again.
        [teen] { $office } said no? You have { $days } working days to ask them to look again. It may have changed: ask a lawyer today. Late? Ask all the same.
        [guardian] { $office } said no? You have { $days } working days to ask for another look. It may have changed: ask a lawyer today. Late? Ask all the same.
    }

# School: a right, a test instead of papers, and some offices that say no.
fact-pa-school =
    { $audience ->
       *[child] You have a right to school. No school papers? Ask for a test. Some offices say no: then ask { $office }.
        [teen] You have a right to school. Without school papers you can ask for a test. Some offices say no: ask { $office } or the ombudsperson.
        [guardian] Children have a right to school. Without school papers you can ask for a test. Some offices say no: ask { $office } or the ombudsperson.
    }

# On the way south some people draw children in and use them.
fact-pa-practice =
    { $audience ->
       *[child] On the way south, some people trick children into work or groups. It is not your fault. Tell { $office } or a helper.
        [teen] On the way south, some people pull children into groups, work or sex. It is not your fault. You can ask { $office } for a way out.
        [guardian] On the way south, some people pull children into groups, work or sex. Keep the child in sight. Ask { $office } for help; do not face them alone.
    }
