//! How long the core takes for one tap: a step, and the drawing of the screen it leads to. The taps are those of the
//! journeys, so what is measured is what people do. Prints rows for `cargo xtask bench`.

use std::hint::black_box;
use std::time::Instant;

use amparo_core::{Content, Input, Session, Surface, draw, step};
use amparo_tests::figures::Figures;
use amparo_tests::journey::{Journey, NOW, all, content, play};

/// How often each journey is walked.
const ROUNDS: usize = 4000;
/// Walks before that, which fill the caches and are not counted.
const WARM_UP: usize = 100;
/// The page draws most of all surfaces, and is the one that the WASM edition can be compared with.
const SURFACE: Surface = Surface::Web;

/// A journey as the core takes it.
struct Walk {
    session: Session,
    inputs: Vec<Input>,
}

impl Walk {
    fn of(content: &Content, journey: &Journey) -> Self {
        let screens = play(content, journey, SURFACE);
        let taken = journey.tap.iter().zip(&screens);
        let input = taken.filter_map(|(tap, screen)| {
            screen.choices.iter().find(|choice| choice.id == tap.tap).map(|choice| choice.input)
        });
        Self { session: journey.opening.session(content, SURFACE), inputs: input.collect() }
    }

    /// Microseconds for each tap.
    fn timed(&self, content: &Content, spent: &mut Vec<f64>) {
        let mut session = self.session.clone();
        for input in &self.inputs {
            let start = Instant::now();
            session = step(content, black_box(&session), *input, SURFACE);
            let screen = draw(content, &session, NOW, SURFACE);
            spent.push(start.elapsed().as_secs_f64() * 1e6);
            black_box(screen);
        }
    }
}

fn main() {
    let content = content();
    let walks: Vec<Walk> = all().iter().map(|journey| Walk::of(content, journey)).collect();
    let mut spent = Vec::new();
    for _ in 0..WARM_UP {
        walks.iter().for_each(|walk| walk.timed(content, &mut spent));
    }
    spent.clear();
    for _ in 0..ROUNDS {
        walks.iter().for_each(|walk| walk.timed(content, &mut spent));
    }
    let figures = Figures::of(spent);
    let [median, late] = [50, 99].map(|hundredth| figures.percentile(hundredth));
    println!("one tap: step + screen\ttaps\tmedian us\tp99 us\tto reach us");
    println!("native, release\t{}\t{median:.2}\t{late:.2}\t<= 10", figures.count());
}
