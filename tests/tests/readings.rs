//! Every score of reading ease is within a point of what textstat makes of the same text.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::process::Command;

use amparo_author::{read_dir, readings};
use amparo_tests::oracle::ran;
use amparo_tests::python;

/// Points between two programs that divide words by the same patterns.
const APART: f64 = 1.0;

#[tokio::test]
async fn every_score_is_within_a_point_of_textstat() {
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = match python::environment().await {
        Ok(python) => python,
        Err(why) => return python::skip("every_score_is_within_a_point_of_textstat", &why),
    };
    let scores = readings(&read_dir(&house.join("..")).unwrap());
    let texts: Vec<[&str; 2]> =
        scores.iter().map(|score| [score.locale.as_str(), score.text.as_str()]).collect();
    let input = serde_json::to_string(&texts).unwrap();
    let said =
        ran(Command::new(python).arg(python::scripts().join("oracle.py")).arg("scores"), &input).unwrap();
    let theirs: Vec<f64> = serde_json::from_str(&said).unwrap();
    assert!(scores.len() > 100 && scores.len() == theirs.len(), "{} scores", scores.len());
    let apart = scores.iter().zip(theirs).filter(|(ours, theirs)| (ours.score - theirs).abs() > APART);
    let apart: Vec<String> = apart
        .map(|(ours, theirs)| {
            let (locale, flow, audience) = (&ours.locale, &ours.flow, ours.audience.as_str());
            format!("{locale}/{flow} {audience}: ours {:.2}, textstat {theirs:.2}", ours.score)
        })
        .collect();
    assert!(apart.is_empty(), "{} of {} scores:\n{}", apart.len(), scores.len(), apart.join("\n"));
}
