//! How long an assessment takes, over the vignettes, and what the proof costs: states, time and memory of one
//! `amparo check`. Prints rows for `cargo xtask bench`.

use std::hint::black_box;
use std::time::Instant;

use amparo_core::{Inquiry, inquire};
use amparo_tests::figures::Figures;
use amparo_tests::journey::{NOW, content};
use serde::Deserialize;

/// How often each vignette is assessed.
const ROUNDS: usize = 4000;
/// Proofs: each takes seconds.
const PROOFS: usize = 5;

#[derive(Deserialize)]
struct Vignette {
    audience: String,
    about: String,
    indicators: Vec<String>,
}

fn main() -> Result<(), serde_json::Error> {
    println!("the screening\tmeasured\tmedian\tlargest\tto reach");
    assessments()?;
    proofs();
    Ok(())
}

fn assessments() -> Result<(), serde_json::Error> {
    let vignettes: Vec<Vignette> = serde_json::from_str(include_str!("../vignettes.json"))?;
    let mut spent = Vec::new();
    for vignette in (0..ROUNDS).flat_map(|_| &vignettes) {
        let inquiry = Inquiry {
            audience: &vignette.audience,
            about: &vignette.about,
            country: "MX",
            language: "en",
            indicators: &vignette.indicators,
            skipped: 0.0,
            now: NOW,
        };
        let start = Instant::now();
        let advice = inquire(content(), black_box(&inquiry));
        spent.push(start.elapsed().as_secs_f64() * 1e6);
        assert!(black_box(advice).is_ok(), "a vignette has an answer");
    }
    let figures = Figures::of(spent);
    let (median, largest) = (figures.percentile(50), figures.percentile(99));
    println!(
        "one assessment with its contacts, native\t{}\t{median:.2} us\t{largest:.2} us (p99)\t",
        figures.count()
    );
    Ok(())
}

fn proofs() {
    let (mut seconds, mut states, mut screens) = (Vec::new(), 0, 0);
    for _ in 0..PROOFS {
        let start = Instant::now();
        let proof = amparo_author::verify(content(), NOW);
        seconds.push(start.elapsed().as_secs_f64());
        assert!(proof.failures.is_empty(), "the shipped content is safe to walk through");
        (states, screens) = (proof.states + proof.facts, proof.screens);
    }
    let figures = Figures::of(seconds);
    let median = figures.percentile(50);
    println!(
        "the proof of all content, release\t{PROOFS}\t{median:.2} s\t{:.2} s\t<= 10 s",
        figures.percentile(100)
    );
    // Whole numbers of this size are exact as floating-point ones.
    let rate = |count: usize| count as f64 / median;
    println!("states and sets of facts of the proof\t{states}\t{:.0} a second\t\t", rate(states));
    println!("screens of the proof\t{screens}\t{:.0} a second\t\t", rate(screens));
    println!("largest resident memory of all that\t1\t{} MiB\t\t", largest_resident_mib());
}

/// The high-water mark of this process; 0 where the system does not say.
fn largest_resident_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()).unwrap_or(0) / 1024
}
