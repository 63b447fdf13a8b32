//! Whole dialogues through every flow, in every language, for every reader, by the buttons that the bot really sent; and
//! its requests, judged by the types of another library.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::Write as _;
use std::process::Stdio;

use amparo_core::{Audience, ChoiceKind, Content, Link, Session, Surface, draw, step};
use amparo_tests::python;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::task::JoinSet;

use crate::harness::{Dice, NOW, Walk, World};

/// What can be told apart on a screen: the step and the page of a list.
type Spot = (u16, u8);

/// A way through a flow: the ids of the choices, from its first screen on.
type Way = Vec<String>;

/// A flow as one reader finds it.
struct Map<'a> {
    content: &'a Content,
    flow: u8,
    start: Session,
}

impl Map<'_> {
    fn inside(&self, session: &Session) -> bool {
        let structure = &self.content.structure;
        let step = structure.surviving(session.place).and_then(|(index, _)| structure.step(index));
        step.and_then(|step| structure.flow_of(step)).is_some_and(|found| found.number == self.flow)
    }

    /// The choices of a screen that stay inside the flow, and where each leads.
    fn onward(&self, session: &Session) -> Vec<(String, Session)> {
        let screen = draw(self.content, session, NOW, Surface::Telegram);
        let kinds = [ChoiceKind::About, ChoiceKind::Back, ChoiceKind::Home, ChoiceKind::Leave];
        let choices = screen.choices.into_iter().filter(|choice| !kinds.contains(&choice.kind));
        let after = |input| step(self.content, session, input, Surface::Telegram);
        choices
            .map(|choice| (choice.id, after(choice.input)))
            .filter(|(_, after)| self.inside(after))
            .collect()
    }

    /// Ways that together lead to every screen that can be reached inside the flow.
    fn ways(&self) -> BTreeSet<Way> {
        let spot = |session: &Session| (session.place, session.page);
        let mut found: BTreeMap<Spot, Way> = BTreeMap::from([(spot(&self.start), Way::new())]);
        let mut queue = VecDeque::from([self.start.clone()]);
        while let Some(session) = queue.pop_front() {
            let way = found[&spot(&session)].clone();
            for (choice, after) in self.onward(&session) {
                found.entry(spot(&after)).or_insert_with(|| {
                    queue.push_back(after);
                    [way.clone(), vec![choice]].concat()
                });
            }
        }
        let seen: BTreeSet<u16> = found.keys().map(|(place, _)| *place).collect();
        let all: BTreeSet<Way> = found.into_values().chain(self.by_chance(&seen)).collect();
        let goes_on = |way: &Way| all.iter().any(|other| other.len() > way.len() && other.starts_with(way));
        all.iter().filter(|way| !goes_on(way)).cloned().collect()
    }

    /// Ways to steps that only certain answers lead to, found by trying.
    fn by_chance(&self, seen: &BTreeSet<u16>) -> Vec<Way> {
        let structure = &self.content.structure;
        let reader = self.start.reader();
        let of_flow = |flow: u8| structure.flows[usize::from(flow)].number == self.flow;
        let mut missing: BTreeSet<u16> = structure
            .steps
            .iter()
            .filter(|step| {
                of_flow(step.flow) && step.audiences.contains(&reader) && !seen.contains(&step.number)
            })
            .map(|step| step.number)
            .collect();
        let (mut dice, mut ways) = (Dice(1), Vec::new());
        for _ in 0..if missing.is_empty() { 0 } else { TRIES } {
            let (mut session, mut way) = (self.start.clone(), Way::new());
            while let Some((choice, after)) =
                pick(self.onward(&session), &mut dice).filter(|_| way.len() < LONGEST)
            {
                way.push(choice);
                session = after;
                if missing.remove(&session.place) {
                    ways.push(way.clone());
                }
            }
        }
        ways
    }
}

/// How often a way is tried by chance, and how long one may be.
const TRIES: usize = 60;
const LONGEST: usize = 40;

fn pick<T>(mut list: Vec<T>, dice: &mut Dice) -> Option<T> {
    if list.is_empty() { None } else { Some(list.swap_remove(dice.below(list.len()))) }
}

/// Goes all ways of a flow; gives the steps that were seen.
async fn explore(world: &'static World, link: Link) -> BTreeSet<u16> {
    let content = &world.content;
    let start = link.open(content, 0, Surface::Telegram);
    let map = Map { content, flow: link.flow.unwrap(), start: start.clone() };
    let person = world.ana();
    let mut seen = BTreeSet::from([start.place]);
    for way in map.ways() {
        person.send_command(&format!("/start {}", link.short()));
        let mut walk = Walk { world, person: person.clone(), session: start.clone(), message: 0 };
        walk.message =
            walk.sees_below(person.messages().iter().map(|seen| seen.id).max().unwrap_or(0)).await.id;
        for choice in &way {
            walk.taps(&[choice]).await;
            seen.insert(walk.session.place);
        }
    }
    seen
}

#[tokio::test]
async fn every_flow_can_be_walked_by_its_buttons_in_every_language() {
    // The walks share the world, and end with the test.
    let world: &'static World = Box::leak(Box::new(World::new().await.remembering(1000)));
    let running = world.start();
    let structure = &world.content.structure;
    let country = structure.country_by_id("mx").map(|country| country.number);
    let help = structure.flow_of(&structure.steps[usize::from(structure.help)]).unwrap().number;
    let mut walks = JoinSet::new();
    for flow in structure.flows.iter().map(|flow| flow.number) {
        for (locale, audience) in
            structure.locales.iter().flat_map(|locale| Audience::ALL.iter().map(move |it| (locale, *it)))
        {
            let link =
                Link { locale: Some(locale.number), audience: Some(audience), country, flow: Some(flow) };
            walks.spawn(explore(world, link.clone()));
            if flow == help && audience == Audience::Child {
                walks.spawn(explore(world, Link { country: None, ..link }));
            }
        }
    }
    let seen: BTreeSet<u16> = walks.join_all().await.into_iter().flatten().collect();
    let missed: Vec<String> = structure
        .steps
        .iter()
        .filter(|step| !seen.contains(&step.number))
        .map(|step| format!("{}/{}", structure.flow_of(step).unwrap().id, step.id))
        .collect();
    assert!(missed.is_empty(), "steps that no way leads to: {missed:?}");
    running.stop().await;
    judged(world).await;
}

/// Gives the requests of the bot to python-telegram-bot's types.
async fn judged(world: &World) {
    let python = match python::environment().await {
        Ok(python) => python,
        Err(why) => return python::skip("the judgement of the bot's requests", &why),
    };
    let methods: BTreeSet<String> = world.api.journal().into_iter().map(|call| call.method).collect();
    assert!(methods.len() > 6, "{methods:?}");
    let mut lines = Vec::new();
    for method in &methods {
        for call in world.api.calls(method).iter().take(400) {
            writeln!(lines, "{}", json!({"method": method, "params": call.params})).unwrap();
        }
    }
    let script = python::scripts().join("ptb_requests.py");
    let mut judge = tokio::process::Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = judge.stdin.take().unwrap();
    stdin.write_all(&lines).await.unwrap();
    drop(stdin);
    let output = judge.wait_with_output().await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
