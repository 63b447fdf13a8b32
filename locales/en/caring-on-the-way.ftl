### Flow: caring on the way. For an adult who cares for a child: mother, father, aunt, brother, friend or neighbour.
### One reader, so no select, but on the last screen. “The child”, never “your child”. No guilt: families get parted without anybody’s fault.

# Screen: habits that keep together, the first four: before setting out.
caring-on-the-way-habits =
    Four habits help you to find each other again:

    - The child learns full names and one phone number by heart.
    - A small child wears a wrist tag, under the sleeve.
    - Your phone names someone to call in an emergency.
    - You have a new photo of the child.

    Nobody can do it all at once. Start with one of them today.
    .title = Before you set out

# Screen: habits that keep together, the other four: on the move.
caring-on-the-way-on-the-move =
    - Agree on a place to meet.
    - Keep the child by the hand or in sight.
    - Tell each other before you move.
    - Never hand the child to someone who has no known office.

    Families get separated all the same, and it is not your fault. Then one adult waits at the meeting place, and another asks for help.
    .title = Four habits on the way

# Screen: the paper kit.
caring-on-the-way-paper-kit =
    Keep these dry and close to your body: birth papers, identity papers, vaccine and school papers. Add any paper or photo that shows who cares for the child.

    Take a photo of each one. Give papers only to officials, and note their name and office. Some do not give them back: ask for a copy. No papers left? The child still has rights.
    .title = The papers to keep

# Screen: register a birth; school and vaccines. No consulate here.
caring-on-the-way-births =
    Each birth should be registered: the state writes it down. It proves name, age and parents. It does not always give a nationality.

    Without it, doors close later. Some offices refuse. Ask for the reason in writing, then ask legal aid, people who know the law. Ask for vaccines and school too, even for a short stay.
    .title = Births, school and vaccines

# Screen: what to ask. The facts of the reader’s country are drawn below: it has to stay short.
caring-on-the-way-births-here = Ask at the hospital or registry: “How do I register this birth? By when? What does it cost?” Ask at a school: “Can the child start now?”
    .title = What to ask here

# Screen: people who offer to take the child. A checklist, never a score.
caring-on-the-way-offers =
    Some people offer to take a child away: to school, to work, to marry, to a better home. Some are honest. Others use children. Stop if:

    - it has to be fast or secret
    - there is no address or known office
    - they want money, or the papers
    - you cannot visit or call

    Say: “We will check first.” Then ask the child protection office.
    .title = Before you accept an offer

# Screen: talking after fear, for every age.
caring-on-the-way-after-fear =
    Speak calmly. You can say: “I am afraid too, and we are together.”

    - Let the child start, and stop.
    - Give short and true answers.
    - Keep meals, play and bedtime the same each day.
    - Talk in the day, not just before sleep.

    Some people push a child to tell. You can say no. Get help if it goes on for weeks, or if the child speaks of death.
    .title = Talking after fear

# Screen: what helps at each age. A child psychologist reads this first.
caring-on-the-way-by-age =
    - **Under 6:** hold them, sing, use few words.
    - **6 to 9:** draw and play. Say what happens today.
    - **10 to 13:** ask what they heard, and tell them what is true.
    - **14 to 17:** tell the truth, plan together, let them be silent.

    No day is perfect. If you shouted, you can say: “I am sorry. It was not your fault.”
    .title = What helps at each age

# Screen: the carer’s own strength. No guilt, no pity.
caring-on-the-way-own-strength =
    To be tired, afraid or angry does not make you a bad carer. When you get help, the child is helped too.

    Do one thing for yourself today: eat, sleep, or talk with another adult. If anger grows, leave the child with someone you trust. Step away and breathe out slowly. You can call a helpline too.
    .title = Your own strength

# Screen: duties of a carer or sponsor. The facts of the reader’s country are drawn below: it has to stay short.
caring-on-the-way-duties = Ask the office in charge: “What do I have to do about school, doctor and court? Whom do I tell if we move?” Ask for it in writing.
    .title = Duties of a carer or sponsor

# Screen: an adult who takes a child in; the facts of the country stand below.
caring-on-the-way-take-in = Some countries let a child live with a relative or another adult until things are decided. Ask what they look at, and who sees your papers.
    .title = If you take a child in

# Last screen: one action. Contact cards are drawn beside this text.
# A child comes here only by a link: the default is for them.
caring-on-the-way-call =
    { $audience ->
       *[child]
            The rest of this part is for grown-ups.

            You can call too. Say: “I am a child. I need help.”

            Or show this to an adult you trust.
        [guardian]
            Choose what you need most now, and contact one of these. Say: “I care for a child on the way. We need …” First ask what they have to tell others.

            No answer, or a no? Try the next one. Tell the child what you are doing and why.
    }
    .title = Call someone today
    .tap-health = Health and feelings
    .tap-parted = A child is without family
