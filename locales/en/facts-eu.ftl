### Facts: European Union. Country data fills the holes; nothing of it is written here.

# The first check, and who should be there.
fact-eu-first-body =
    { $audience ->
       *[child] First they check who you are, usually within { $days } days. An adult should be there to help. Ask: “Who is it?”
        [teen] The first check should take { $days } days at most. A representative or a trained person should be with you. Nobody there? Ask: “Who is here for me?”
        [guardian] The first check should take { $days } days at most. A representative or a trained person should be with a child who is alone. Nobody there? Ask for one.
    }

# When a representative is named, and who helps before.
fact-eu-guardian =
    { $audience ->
       *[child] A representative should help you within { $days } working days, sometimes { $late-days }. Until then somebody else should. Ask who.
        [teen] You should get a representative within { $days } working days, in special situations { $late-days }. Until then, somebody else should help. Ask: “Who is it?”
        [guardian] A child alone should get a representative within { $days } working days, in special situations { $late-days }. Until then, somebody else should help. Ask for the name.
    }

# Ask early, and ask for information made for children.
fact-eu-asylum-where =
    { $audience ->
       *[child] Say early to an officer: “I want protection.” There is information made for children. Ask for it in your language.
        [teen] Say early to any officer that you want asylum. There is information made for young people. Ask for it in your language before the interview.
        [guardian] Say early to any officer that the child wants asylum. There is information made for children. Ask for it in a language the child speaks well.
    }

# Movement is restricted at the border; children alone should be outside the border procedure.
fact-eu-detention =
    { $audience ->
       *[child] At the border you may have to stay in one place. Alone? Ask for a lawyer: “Should I be here?”
        [teen] At the border you may have to stay in one place. Alone? You should be outside the border procedure, with few exceptions. Ask why and for a lawyer.
        [guardian] At the border you may have to stay in one place. A child alone should be outside the border procedure, with few exceptions. Ask why, in writing.
    }

# How age should be checked.
fact-eu-age-check =
    { $audience ->
       *[child] They doubt your age? Ask for your guardian first. Nobody should look at your private parts. You may say no.
        [teen] An age check should come last, with your guardian, and only if you agree. Nobody should see your private parts. Doubt should count for you. Ask to appeal.
        [guardian] An age check should come last, with a guardian, and only if the child agrees. Nobody should see private parts. Doubt should count for the child. Ask how to appeal.
    }

# The rules are new; many countries were late.
fact-eu-practice =
    { $audience ->
       *[child] The rules here are new since { $year }. Some adults do not know them yet. Ask: “Which rule is for me?”
        [teen] The rules are new since { $year }, and many countries were late with them. If two people tell you different things, ask a lawyer which rule holds.
        [guardian] The rules are new since { $year }, and many countries were late with them. If two offices say different things, ask a lawyer which rule holds for the child.
    }
