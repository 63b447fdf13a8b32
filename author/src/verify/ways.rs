//! What must hold wherever the walk comes: places are reached and left, and Back restores them.

use std::collections::VecDeque;

use amparo_core::{ChoiceKind, Facts, Input, Session, Step, StepKind, Surface, Target, step};

use super::Report;
use super::walk::{State, Walk, followed, leads_on, path, read};

/// An end may be so many taps away.
const FAR: usize = 12;

impl Walk<'_> {
    /// Invariants 1, 2 and 9, and on every surface a way on.
    pub(super) fn check(&self, report: &mut Report) {
        report.states += self.states.len();
        report.places.extend(self.states.iter().map(|state| state.screen.id.clone()));
        self.check_reached(report);
        self.check_menu(report);
        self.check_ends(report);
        for (index, state) in self.states.iter().enumerate() {
            report.edges += state.edges.iter().flatten().count();
            self.check_ways_out(index, state, report);
            self.check_back(index, state, report);
        }
    }

    fn check_reached(&self, report: &mut Report) {
        let structure = &self.content.structure;
        for (index, step) in (0u16..).zip(&structure.steps) {
            for audience in &step.audiences {
                let came = |state: &State| state.step == Some(index) && state.session.reader() == *audience;
                if !self.states.iter().take(self.tapped).any(came) {
                    let what =
                        format!("nobody of `{}` can come to `{}`", audience.as_str(), path(structure, step));
                    report.fail(1, what, Vec::new());
                }
            }
        }
    }

    fn check_menu(&self, report: &mut Report) {
        let structure = &self.content.structure;
        let home = structure.step(structure.home);
        if let Some(step) = home.filter(|step| step.kind != StepKind::Ask || step.choices.is_empty()) {
            report.fail(
                2,
                format!("home leads to `{}`, which is no menu", path(structure, step)),
                Vec::new(),
            );
        }
        if let Some(step) = home.filter(|step| step.when.is_some()) {
            let what = format!("back may not end at `{}`, which is only for some", path(structure, step));
            report.fail(9, what, Vec::new());
        }
        for step in structure.steps.iter().filter(|step| step.setting.is_none()) {
            self.check_shut(step, report);
        }
    }

    /// What was seen once is let in for ever: no later answer shuts it, or Back would jump over it.
    fn check_shut(&self, step: &Step, report: &mut Report) {
        let shut_by = step.when.as_ref().map(|when| read(when, true)).unwrap_or_default();
        if shut_by == Facts::default() {
            return;
        }
        let later = self.after(|other| other.number == step.number);
        let states = later.iter().filter_map(|index| self.states.get(*index));
        let choices = states.filter_map(|state| self.step(state)).flat_map(|step| &step.choices);
        if choices.fold(Facts::default(), |set, choice| set.with(choice.set)).meets(shut_by) {
            let step = path(&self.content.structure, step);
            report.fail(9, format!("a later answer shuts `{step}`, and back jumps over it"), Vec::new());
        }
    }

    /// From everywhere a contact is one tap away, and an end at most [`FAR`].
    fn check_ends(&self, report: &mut Report) {
        let far = self.distances();
        for (index, state) in self.states.iter().enumerate().filter(|(_, state)| !state.session.is_covered())
        {
            let beside =
                |edge: &usize| self.states.get(*edge).is_some_and(|next| !next.screen.cards.is_empty());
            if state.screen.cards.is_empty() && !state.edges.iter().flatten().any(beside) {
                let what = format!("no contact is one tap away from `{}`", state.screen.id);
                report.fail(1, what, self.journey(index));
            }
            if far.get(index).is_none_or(|far| far.is_none_or(|far| far > FAR)) {
                let what = format!("an end is more than {FAR} taps away from `{}`", state.screen.id);
                report.fail(1, what, self.journey(index));
            }
            report.longest_path = report.longest_path.max(state.taps);
        }
    }

    /// Taps from each state to the nearest end, the menu and help not counted as ways.
    fn distances(&self) -> Vec<Option<usize>> {
        let mut back: Vec<Vec<usize>> = vec![Vec::new(); self.states.len()];
        for (index, state) in self.states.iter().enumerate() {
            let ways = state.screen.choices.iter().zip(&state.edges);
            let ways = ways.filter(|(choice, _)| leads_on(choice) || choice.kind == ChoiceKind::Back);
            for to in ways.filter_map(|(_, edge)| *edge) {
                back.get_mut(to).into_iter().for_each(|list| list.push(index));
            }
        }
        let mut far = vec![None; self.states.len()];
        let all = self.states.iter().enumerate();
        let mut open: VecDeque<(usize, usize)> = all
            .filter(|(_, state)| self.step(state).is_some_and(|step| self.ends(step)))
            .map(|(index, _)| (index, 0))
            .collect();
        while let Some((index, taps)) = open.pop_front() {
            match far.get_mut(index) {
                Some(known) if known.is_none() => *known = Some(taps),
                _ => continue,
            }
            open.extend(back.get(index).into_iter().flatten().map(|before| (*before, taps + 1)));
        }
        far
    }

    /// A step after which nothing more is to come, or that only offers to change something and come back.
    fn ends(&self, step: &Step) -> bool {
        let returns = |to: Target| match to {
            Target::Step(index) => {
                self.content.structure.step(index).is_some_and(|step| step.next == Target::Return)
            }
            _ => false,
        };
        let changes = !step.choices.is_empty() && step.choices.iter().all(|choice| returns(choice.to));
        step.kind == StepKind::End || changes
    }

    fn check_ways_out(&self, index: usize, state: &State, report: &mut Report) {
        let has = |kind| state.screen.choices.iter().any(|choice| choice.kind == kind);
        let Some(step) = self.step(state) else { return };
        let structure = &self.content.structure;
        // A help screen with people on it is help already.
        let help = structure.step(structure.help).is_some_and(|help| help.flow == step.flow);
        let help = help && !state.screen.cards.is_empty();
        for (there, what) in [
            (has(ChoiceKind::Help) || help, "does not offer help"),
            (has(ChoiceKind::Back) || has(ChoiceKind::Home), "offers neither back nor home"),
            (has(ChoiceKind::Leave), "cannot be left quickly"),
        ] {
            if !there {
                report.fail(2, format!("`{}` {what}", state.screen.id), self.journey(index));
            }
        }
        let stuck = !state.screen.choices.iter().any(leads_on);
        if stuck && step.kind != StepKind::End && !state.screen.detail && state.session.detail == 0 {
            let what = format!("`{}` has no way on {}", state.screen.id, on(state.surface));
            report.fail(11, what, self.journey(index));
        }
    }

    /// The lemma of Back: from wherever a tap led, Back restores where it was tapped, as far as that lets in still.
    fn check_back(&self, index: usize, state: &State, report: &mut Report) {
        for (_, choice) in followed(&state.session, &state.screen) {
            let there = step(self.content, &state.session, choice.input, state.surface);
            if there.is_covered() || !moved(&state.session, &there) || state.session.is_covered() {
                continue;
            }
            let back = step(self.content, &there, Input::Back, state.surface);
            if !self.restores(state, &there, &back) {
                let mut journey = self.journey(index);
                if let Some(last) = journey.last_mut() {
                    (last.choice, last.label) = (choice.id.clone(), choice.label.clone());
                }
                let what = format!("back does not return to `{}` after `{}`", state.screen.id, choice.id);
                report.fail(9, what, journey);
            }
        }
    }

    fn restores(&self, state: &State, there: &Session, back: &Session) -> bool {
        let (from, content) = (&state.session, self.content);
        let kept = |session: &Session| session.answers == there.answers && session.country == there.country;
        // A setting that is known now is not asked again.
        let shut = Session { page: 0, detail: 0, back: Vec::new(), ..there.clone() };
        let again = step(
            content,
            &Session { place: from.place, ..shut },
            Input::Country(there.country),
            state.surface,
        );
        let lets_in = again.place == from.place;
        let asked = self.step(state).is_some_and(|step| step.setting.is_some());
        kept(back) && (back.place == from.place || asked && !lets_in)
    }
}

fn moved(from: &Session, to: &Session) -> bool {
    to.place != from.place && to.back.last() == Some(&from.place)
}

fn on(surface: Surface) -> String {
    format!("on `{}`", surface.as_str())
}
