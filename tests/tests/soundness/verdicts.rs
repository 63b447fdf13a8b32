//! What plain enumeration says about the invariants, each written again from its words, on full sessions.

use std::collections::{BTreeSet, HashSet, VecDeque};

use amparo_core::*;
use amparo_tests::journey::NOW;

use crate::plain::{Node, Plain, leads_on};

/// An end may be so many taps away.
const FAR: usize = 12;

/// Titles on a page of the plan's list.
pub const TITLES: usize = 5;

/// The invariants that are decided both ways.
pub const CODES: [&str; 7] =
    ["reach", "ways-out", "danger-first", "contacts", "signals", "lowered-urgency", "back"];

/// The codes of the invariants that are broken.
pub fn verdicts(plain: &Plain<'_>, screening: &Screening) -> BTreeSet<&'static str> {
    let kept = [
        is_everything_reached(plain) && is_help_and_an_end_near(plain),
        plain.nodes.iter().all(|node| has_ways_out(plain, node)),
        is_danger_heard(plain, screening),
        is_somebody_there(plain, screening) && is_the_consulate_asked_for(plain, screening),
        is_everything_told(plain, screening),
        is_never_lowered(screening),
        does_back_return(plain, screening),
    ];
    CODES.iter().zip(kept).filter(|(_, kept)| !kept).map(|(code, _)| *code).collect()
}

fn is_everything_reached(plain: &Plain<'_>) -> bool {
    let came: HashSet<(u16, usize)> = plain.nodes[..plain.tapped]
        .iter()
        .map(|node| (node.session.place, node.session.reader().index()))
        .collect();
    let all = plain.content.structure.steps.iter();
    all.flat_map(|step| step.audiences.iter().map(|audience| (step.number, audience.index())))
        .all(|wanted| came.contains(&wanted))
}

fn is_help_and_an_end_near(plain: &Plain<'_>) -> bool {
    let far = distances(plain);
    let near = |(node, far): (&Node, &usize)| {
        let beside = node.edges.iter().any(|(_, to)| !plain.nodes[*to].screen.cards.is_empty());
        node.session.is_covered() || (!node.screen.cards.is_empty() || beside) && *far <= FAR
    };
    plain.nodes.iter().zip(&far).all(near)
}

/// Taps to the nearest end; menu, help and leaving are no ways to it, but "stop the questions" is.
fn distances(plain: &Plain<'_>) -> Vec<usize> {
    let mut before = vec![Vec::new(); plain.nodes.len()];
    for (at, node) in plain.nodes.iter().enumerate() {
        let on = |choice: &Choice| leads_on(choice) || choice.kind == ChoiceKind::Back;
        let ways = node.edges.iter().filter(|(choice, _)| on(&node.screen.choices[*choice]));
        ways.for_each(|(_, to)| before[*to].push(at));
    }
    let mut far = vec![usize::MAX; plain.nodes.len()];
    let ends = plain.nodes.iter().enumerate().filter(|(_, node)| is_end(plain, node));
    let mut open: VecDeque<(usize, usize)> = ends.map(|(at, _)| (at, 0)).collect();
    while let Some((at, taps)) = open.pop_front() {
        if far[at] == usize::MAX {
            far[at] = taps;
            open.extend(before[at].iter().map(|from| (*from, taps + 1)));
        }
    }
    far
}

pub fn is_end(plain: &Plain<'_>, node: &Node) -> bool {
    plain.step(&node.session).is_some_and(|step| step.kind == StepKind::End)
}

/// Help, back or home, and leave; the cover has none of them.
fn has_ways_out(plain: &Plain<'_>, node: &Node) -> bool {
    let has = |kind| node.screen.choices.iter().any(|choice| choice.kind == kind);
    let out = has(ChoiceKind::Leave) && (has(ChoiceKind::Back) || has(ChoiceKind::Home));
    (node.session.is_covered() || out) && has_help(plain, node)
}

/// The button, or in the help flow people to call.
pub fn has_help(plain: &Plain<'_>, node: &Node) -> bool {
    node.session.is_covered()
        || node.screen.choices.iter().any(|choice| choice.kind == ChoiceKind::Help)
        || is_in_help(plain, &node.session) && !node.screen.cards.is_empty()
}

pub fn is_in_help(plain: &Plain<'_>, session: &Session) -> bool {
    let structure = &plain.content.structure;
    let help = structure.steps[usize::from(structure.help)].flow;
    plain.step(session).is_some_and(|step| step.flow == help)
}

/// Danger leads to help, help is help, what is critical is danger, and the age some rules hang on is asked first.
fn is_danger_heard(plain: &Plain<'_>, screening: &Screening) -> bool {
    let helps = |(from, choice, to): (&Node, &Choice, &Node)| {
        (!tells_of_danger(plain, screening, from, to) || is_in_help(plain, &to.session))
            && (choice.kind != ChoiceKind::Help || is_first_help(plain, to))
    };
    let of_age = |at: &usize| {
        plain.step(&plain.nodes[*at].session).is_some_and(|step| step.setting == Some(Setting::Band))
    };
    plain.taps().all(helps)
        && weighs(screening, |severity| severity == Severity::Critical)
        && !plain.after(|step| step.question).iter().any(of_age)
}

/// An answer after which the urgency is `now`, and was not before: replayed both times. The age of the child an adult
/// speaks of is a setting, not an answer: it is asked before the questions.
pub fn tells_of_danger(plain: &Plain<'_>, screening: &Screening, from: &Node, to: &Node) -> bool {
    let asks = plain.step(&from.session).is_some_and(|step| step.question) && !to.session.is_covered();
    asks && screening.overall(to.facts) == Urgency::Now && screening.overall(from.facts) != Urgency::Now
}

fn is_first_help(plain: &Plain<'_>, node: &Node) -> bool {
    let known = node.session.country != 0;
    let first = plain.step(&node.session);
    let urgent =
        first.is_some_and(|step| step.danger && (!known || step.kinds.first() == Some(&Kind::Emergency)));
    urgent && !node.screen.cards.is_empty()
}

/// Each indicator alone is as urgent as its severity says, silence aside.
fn weighs(screening: &Screening, of: impl Fn(Severity) -> bool) -> bool {
    let all = (0u8..).zip(&screening.indicators);
    all.filter(|(index, indicator)| of(indicator.severity) && *index != screening.safe_mode)
        .all(|(index, indicator)| screening.overall(Facts::indicator(index)) >= indicator.severity.urgency())
}

/// With any single contact gone there is still one on every screen that wants some.
fn is_somebody_there(plain: &Plain<'_>, screening: &Screening) -> bool {
    let mut seen = HashSet::new();
    let mut without = plain.content.clone();
    let contacts: Vec<String> = plain.content.contacts().map(|contact| contact.id.clone()).collect();
    plain.nodes.iter().filter(|node| wants_contacts(plain, screening, node)).all(|node| {
        let session = &node.session;
        let who = session.audience.map(Audience::index);
        let new = seen.insert((who, session.country, session.place, session.page, node.facts));
        let there = |id: &Option<&String>| {
            without.disable(&id.iter().map(|id| String::from(*id)).collect::<Vec<_>>());
            !draw(&without, session, NOW, Surface::Web).cards.is_empty()
        };
        !new || std::iter::once(None).chain(contacts.iter().map(Some)).collect::<Vec<_>>().iter().all(there)
    })
}

/// A first page of cards, a finding of the plan, and its list where many small things together count.
fn wants_contacts(plain: &Plain<'_>, screening: &Screening, node: &Node) -> bool {
    let Some(step) = plain.step(&node.session).filter(|_| node.session.detail == 0) else { return false };
    if step.kind == StepKind::Plan {
        return is_offer(screening, node.facts, node.session.page);
    }
    node.session.page == 0 && !step.kinds.is_empty()
}

/// Whether a page of the plan offers somebody to talk to.
pub fn is_offer(screening: &Screening, facts: Facts, page: u8) -> bool {
    let assessment = screening.assess(facts);
    assessment.raised || usize::from(page) >= assessment.findings.len().div_ceil(TITLES)
}

/// A consulate is shown only after a choice of an `ask`, and with no finding.
fn is_the_consulate_asked_for(plain: &Plain<'_>, screening: &Screening) -> bool {
    let consular = |node: &Node| {
        plain.step(&node.session).filter(|step| step.kinds.contains(&Kind::Consular)).map(|step| step.number)
    };
    let asked = |(from, choice, to): (&Node, &Choice, &Node)| {
        let asks =
            plain.step(&from.session).is_some_and(|it| it.kind == StepKind::Ask && it.setting.is_none());
        let stays = from.session.place == to.session.place;
        consular(to).is_none() || stays || asks && choice.kind == ChoiceKind::Main
    };
    let mut found = plain.nodes.iter().flat_map(|node| screening.assess(node.facts).findings);
    let opened = plain.content.structure.flows.iter().map(|flow| flow.first);
    let mut opened = opened.filter_map(|first| plain.content.structure.step(first));
    plain.taps().all(asked)
        && !opened.any(|step| step.kinds.contains(&Kind::Consular))
        && !found.any(|found| screening.findings[usize::from(found.finding)].kinds.contains(&Kind::Consular))
}

/// Each indicator is set by an answer of each audience listed for it, and every rule fires for somebody.
fn is_everything_told(plain: &Plain<'_>, screening: &Screening) -> bool {
    let mut set: HashSet<(usize, u8)> = HashSet::new();
    for (from, choice, to) in plain.taps().filter(|(_, choice, _)| choice.kind == ChoiceKind::Main) {
        let told = if asks_for_silence(plain, screening, from, choice) {
            Facts::indicator(screening.safe_mode)
        } else {
            to.facts
        };
        set.extend(told.indexes().map(|index| (from.session.reader().index(), index)));
    }
    let settable = (0u8..).zip(&screening.indicators).all(|(index, indicator)| {
        indicator.audiences.iter().all(|audience| set.contains(&(audience.index(), index)))
    });
    let said: HashSet<Facts> = plain.nodes.iter().flat_map(|node| skipped_or_not(node.facts)).collect();
    let rules = screening.findings.iter().flat_map(|finding| &finding.rules);
    settable
        && weighs(screening, |severity| severity != Severity::Critical)
        && rules.into_iter().all(|rule| said.iter().any(|facts| rule.fires(*facts)))
}

/// The checker takes it that anybody may skip half of the questions, or none, whatever they told: so does this.
fn skipped_or_not(facts: Facts) -> [Facts; 2] {
    [Facts(facts.0 & !Facts::SKIPPED.0), facts.with(Facts::SKIPPED)]
}

/// A child's answer after which nothing is kept.
fn asks_for_silence(plain: &Plain<'_>, screening: &Screening, from: &Node, choice: &Choice) -> bool {
    let step = plain.step(&from.session).filter(|step| step.question);
    let (Some(step), Input::Choose(at) | Input::Toggle(at)) = (step, choice.input) else { return false };
    let set = step.choices[usize::from(at)].set;
    from.session.reader().is_child() && set.meets(Facts::indicator(screening.safe_mode))
}

/// One more indicator, over all subsets of all indicators.
fn is_never_lowered(screening: &Screening) -> bool {
    let count = screening.indicators.len();
    let others = [Facts::default(), Facts::YOUNG, Facts::SKIPPED, Facts::YOUNG.with(Facts::SKIPPED)];
    (0u64..1 << count).all(|bits| {
        let more = (0u8..).take(count).map(Facts::indicator);
        others.iter().all(|other| {
            let facts = Facts(bits).with(*other);
            more.clone().all(|more| screening.overall(facts.with(more)) >= screening.overall(facts))
        })
    })
}

/// Whether the checker claims to say exactly when an urgency is lowered. It always says so if it is; but it takes a fall
/// for one too where only the counting of small things holds the urgency, or a finding that reads more than the one that
/// falls and that more facts can undo; and it refuses a counting that leaps over an urgency, used or not.
pub fn is_lowering_exact(screening: &Screening) -> bool {
    let rule = screening.cumulative;
    let small = screening.indicators.iter().filter(|indicator| indicator.severity == rule.severity);
    let counts = small.count() >= usize::from(rule.domains);
    let clauses = |finding: &Finding| {
        finding.rules.iter().flat_map(|rule| rule.clauses.clone()).collect::<Vec<Clause>>()
    };
    let undone = |finding: &&Finding| {
        let fewer = |clause: &Clause| u32::from(clause.most) < clause.of.and(Facts::INDICATORS).count();
        clauses(finding).iter().any(fewer)
    };
    let reads = |finding: &Finding| clauses(finding).iter().fold(Facts::default(), |all, it| all.with(it.of));
    let undone: Vec<u64> = screening
        .findings
        .iter()
        .filter(undone)
        .filter(|finding| finding.rules.iter().any(|rule| rule.urgency != Urgency::Info))
        .map(|finding| reads(finding).and(Facts::INDICATORS).0)
        .collect();
    let leaps = rule.to.index() > rule.from.index() + 1;
    !counts && !leaps && undone.windows(2).all(|pair| pair[0] == pair[1])
}

/// From wherever a tap led, Back returns with the answers kept; only a setting that is known is not asked again.
fn does_back_return(plain: &Plain<'_>, screening: &Screening) -> bool {
    let returns = |(from, choice, to): (&Node, &Choice, &Node)| {
        let there = &to.session;
        let covered = there.is_covered() || from.session.is_covered();
        let stays = from.session.place == there.place;
        stays
            || covered
            || asks_for_silence(plain, screening, from, choice)
            || is_restored(plain, from, choice)
    };
    plain.taps().all(returns) && plain.content.structure.steps.iter().all(|step| stays_open(plain, step))
}

fn is_restored(plain: &Plain<'_>, from: &Node, choice: &Choice) -> bool {
    let content = plain.content;
    let there = step(content, &from.session, choice.input, Surface::Web);
    let back = step(content, &there, Input::Back, Surface::Web);
    let here = plain.step(&from.session).filter(|step| step.setting.is_some());
    let when = here.and_then(|step| step.when.as_ref());
    let known = when.is_some_and(|when| !holds(content, &there, when));
    let kept = back.answers == there.answers && back.country == there.country;
    kept && (back.place == from.session.place || known)
}

/// No later answer shuts a step that was seen, or Back would jump over it.
fn stays_open(plain: &Plain<'_>, step: &Step) -> bool {
    let Some(when) = step.when.as_ref().filter(|_| step.setting.is_none()) else { return true };
    let later = plain.after(|other| other.number == step.number);
    later.iter().map(|at| &plain.nodes[*at].session).all(|session| {
        // Whoever else comes to the menu is let in nowhere, and was not before.
        !step.audiences.contains(&session.reader()) || holds(plain.content, session, when)
    })
}

/// What a condition says of a session: those that small guides use.
fn holds(content: &Content, session: &Session, condition: &Condition) -> bool {
    let reader = session.reader();
    match condition {
        Condition::Audience(list) => list.contains(&reader) || list.contains(&reader.reads()),
        Condition::CountryKnown => session.country != 0,
        Condition::Indicator(index) => facts(content, session, Surface::Web).meets(Facts::indicator(*index)),
        Condition::All(list) => list.iter().all(|inner| holds(content, session, inner)),
        Condition::Any(list) => list.iter().any(|inner| holds(content, session, inner)),
        Condition::Not(inner) => !holds(content, session, inner),
        other => unreachable!("no small guide has {other:?}"),
    }
}
