//! Plain enumeration: every session that taps lead to, with all its answers. Only what nothing but Back reads is left out,
//! and Back is not followed where it leads to another place.

use std::collections::{BTreeSet, HashMap};

use amparo_core::*;
use amparo_tests::journey::NOW;

/// All that tells two sessions apart here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    who: (Option<usize>, Option<usize>),
    country: u8,
    place: (u16, u8, u8),
    answers: u128,
    /// In help: the question that a person came from.
    came: Option<u16>,
}

/// The key of a session.
pub fn key(content: &Content, session: &Session) -> Key {
    Key {
        who: (session.audience.map(Audience::index), session.band.map(Audience::index)),
        country: session.country,
        place: (session.place, session.page, session.detail),
        answers: digits(content, session),
        came: session.back.last().copied(),
    }
}

/// All answers, a byte each.
pub fn digits(content: &Content, session: &Session) -> u128 {
    let structure = &content.structure;
    let reader = session.reader();
    let asked =
        (0u16..).zip(&structure.steps).filter(|(_, step)| step.question && step.audiences.contains(&reader));
    let answers = asked.map(|(index, _)| session.answers.get(structure, reader, index));
    answers.fold(0, |all, answer| all << 8 | answer.map_or(0, |answer| u128::from(answer) + 1))
}

/// The session without what only Back reads, and without the language a person speaks, which only a card to show reads.
/// Help offers to go on with the question a person came from: that is kept.
pub fn bare(content: &Content, session: Session) -> Session {
    let structure = &content.structure;
    let help = structure.steps[usize::from(structure.help)].flow;
    let of = |place: u16| structure.surviving(place).and_then(|(index, _)| structure.step(index));
    let in_help = of(session.place).is_some_and(|step| step.flow == help);
    let before = session.back.iter().rev().find(|place| of(**place).is_some_and(|step| step.flow != help));
    let question = before.filter(|place| in_help && of(**place).is_some_and(|step| step.question));
    let back = question.copied().into_iter().collect();
    Session { back, notice: None, speech: 0, ..session }
}

/// The choices that are followed.
pub fn followed<'s>(
    session: &Session,
    screen: &'s Screen,
) -> impl Iterator<Item = (usize, &'s Choice)> + use<'s> {
    let stays = session.page > 0 || session.detail > 0;
    screen.choices.iter().enumerate().filter(move |(_, choice)| stays || choice.kind != ChoiceKind::Back)
}

/// The sessions a conversation can begin with: the start, as whoever and wherever a partner's page says, and those that
/// only a link into a flow opens.
pub fn openings(content: &Content) -> [Vec<Session>; 2] {
    let structure = &content.structure;
    let audiences: Vec<Option<Audience>> =
        std::iter::once(None).chain(Audience::ALL.iter().copied().map(Some)).collect();
    let flows: Vec<Option<u8>> =
        std::iter::once(None).chain(structure.flows.iter().map(|flow| Some(flow.number))).collect();
    let countries: Vec<Option<u8>> =
        std::iter::once(None).chain(structure.countries.iter().map(|it| Some(it.number))).collect();
    let mut all = [vec![Session::start(content, 0)], Vec::new()];
    for audience in audiences {
        for flow in &flows {
            let link = |country: &Option<u8>| Link { locale: None, audience, country: *country, flow: *flow };
            let opened = countries.iter().map(|country| link(country).open(content, 0, Surface::Web));
            all[usize::from(flow.is_some())].extend(opened);
        }
    }
    all
}

/// One session that can be reached.
pub struct Node {
    pub session: Session,
    pub screen: Screen,
    pub facts: Facts,
    /// Each followed choice and where it leads.
    pub edges: Vec<(usize, usize)>,
}

/// Everything that can be reached.
pub struct Plain<'a> {
    pub content: &'a Content,
    pub nodes: Vec<Node>,
    /// So many of them are reached by taps alone, without a link into a flow.
    pub tapped: usize,
    known: HashMap<Key, usize>,
}

impl<'a> Plain<'a> {
    pub fn of(content: &'a Content) -> Self {
        let mut plain = Self { content, nodes: Vec::new(), tapped: 0, known: HashMap::new() };
        let [start, inside] = openings(content);
        plain.explore(start);
        plain.tapped = plain.nodes.len();
        plain.explore(inside);
        plain
    }

    fn explore(&mut self, openings: Vec<Session>) {
        let mut next = self.nodes.len();
        for session in openings {
            self.node(session);
        }
        while next < self.nodes.len() {
            self.expand(next);
            next += 1;
        }
    }

    fn node(&mut self, session: Session) -> usize {
        let session = bare(self.content, session);
        let next = self.nodes.len();
        let found = *self.known.entry(key(self.content, &session)).or_insert(next);
        if found == next {
            let screen = draw(self.content, &session, NOW, Surface::Web);
            let facts = facts(self.content, &session, Surface::Web);
            self.nodes.push(Node { session, screen, facts, edges: Vec::new() });
        }
        found
    }

    fn expand(&mut self, at: usize) {
        let node = &self.nodes[at];
        let session = node.session.clone();
        let taps: Vec<(usize, Input)> =
            followed(&session, &node.screen).map(|(index, choice)| (index, choice.input)).collect();
        for (index, input) in taps {
            let to = self.node(step(self.content, &session, input, Surface::Web));
            self.nodes[at].edges.push((index, to));
        }
    }

    /// The step of a session; none under the cover.
    pub fn step(&self, session: &Session) -> Option<&'a Step> {
        let (index, _) = self.content.structure.surviving(session.place).filter(|_| !session.is_covered())?;
        self.content.structure.step(index)
    }

    /// The screens that each audience comes to.
    pub fn screens(&self) -> BTreeSet<(Audience, String)> {
        self.nodes.iter().map(|node| (node.session.reader(), node.screen.id.clone())).collect()
    }

    /// Every tap: where, which choice, to what.
    pub fn taps(&self) -> impl Iterator<Item = (&Node, &Choice, &Node)> {
        self.nodes.iter().flat_map(move |node| {
            node.edges.iter().map(move |(choice, to)| (node, &node.screen.choices[*choice], &self.nodes[*to]))
        })
    }

    /// What ways on, the menu aside, lead to from some steps.
    pub fn after(&self, from: impl Fn(&Step) -> bool) -> BTreeSet<usize> {
        let begins = |at: &usize| self.step(&self.nodes[*at].session).is_some_and(&from);
        let mut open: Vec<usize> = (0..self.nodes.len()).filter(begins).collect();
        let mut seen = BTreeSet::new();
        while let Some(at) = open.pop() {
            let node = &self.nodes[at];
            let ways = node.edges.iter().filter(|(choice, _)| leads_on(&node.screen.choices[*choice]));
            open.extend(ways.map(|(_, to)| *to).filter(|to| seen.insert(*to)));
        }
        seen
    }
}

/// True for a way on: an answer, the next step, and "stop the questions".
pub fn leads_on(choice: &Choice) -> bool {
    match choice.kind {
        ChoiceKind::Main | ChoiceKind::Next | ChoiceKind::Skip | ChoiceKind::More => true,
        ChoiceKind::Home => choice.input != Input::Home,
        _ => false,
    }
}
