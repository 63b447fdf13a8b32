### Facts: Costa Rica. Country data fills the holes; nothing of it is written here.

# The office that protects every child.
fact-cr-protection-body =
    { $audience ->
       *[child] { $office } should protect every child here, with or without papers. Say: “I am a child. I want to talk to them.”
        [teen] { $office } is there for every child and teenager, with or without papers. Some officers do not call it. Say: “I am a child. Please call them.”
        [guardian] { $office } is there for every child, with or without papers. If an officer does not call it, ask why, and go or call yourself.
    }

# Public health care is free for children, whatever the papers.
fact-cr-health =
    { $audience ->
       *[child] Public health care is free under { $age }, with or without papers. They say no? Ask for a social worker.
        [teen] Under { $age }, public health care is free, with or without papers. If the desk says no, ask why, and ask for a social worker.
        [guardian] Under { $age }, public health care is free, with or without papers. If the desk says no, ask for the reason in writing and for a social worker.
    }

# School whatever the papers.
fact-cr-school =
    { $audience ->
       *[child] School is for every child here, with or without papers. Some say no. Ask an adult to go with you.
        [teen] School is open to you here, with or without papers. If one says no, ask why and write down the name. Then ask for help.
        [guardian] School is for every child here, with or without papers. If one says no, ask for the reason in writing and note the name.
    }

# The last day was taken away; it has changed before.
fact-cr-asylum-limit =
    { $audience ->
       *[child] There was a last day to ask. A rule took it away: { $decree }. It changed before, so ask soon. Late? Still ask.
        [teen] Since decree { $decree } we know of no last day. The rule changed before and may change again, so ask soon. Time has passed? Still ask.
        [guardian] Since decree { $decree } we know of no last day, for the child or for you. It has changed before, so ask soon. Much time passed? Still ask.
    }

# Papers without the consulate, for those who fear their government.
fact-cr-asylum-paper =
    { $audience ->
       *[child] Are you afraid of your government? Offices should help with papers, so you do not have to ask your consulate. Tell them.
        [teen] Afraid of your government, or not sure? Offices should help with papers, so you do not have to ask your consulate. Some forget: say it early.
        [guardian] If you or the child may fear the government, offices should help with papers so that nobody has to ask the consulate. Some forget: say it early.
    }

# Interpreters were missing: ask for the language.
fact-cr-practice =
    { $audience ->
       *[child] Some children may have had no interpreter here. Say the name of your language. Ask: “Who can say this for me?”
        [teen] Here, some children may have had no interpreter. Say which language you speak well. Do not sign what you do not understand.
        [guardian] Here, some children may have had no interpreter. Ask for one in the language the child speaks best. Do not sign what you do not understand.
    }
