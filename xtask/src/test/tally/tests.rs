use super::{Tally, counted, of_cargo, of_node};
use std::process::Command;

fn shell(script: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", script]);
    shell
}

#[test]
fn reads_what_cargo_prints() {
    let good =
        "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
    let bad =
        "test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s";
    assert_eq!(of_cargo(good), Tally { passed: 12, failed: 0, skipped: 0 });
    assert_eq!(of_cargo(bad), Tally { passed: 2, failed: 3, skipped: 0 });
    assert_eq!(of_cargo("test reads_what_cargo_prints ... ok"), Tally::default());
}

#[test]
fn reads_what_node_prints_in_both_reports() {
    assert_eq!(of_node("ℹ pass 7"), Tally { passed: 7, failed: 0, skipped: 0 });
    assert_eq!(of_node("# fail 2"), Tally { passed: 0, failed: 2, skipped: 0 });
    assert_eq!(of_node("# cancelled 1"), Tally { passed: 0, failed: 1, skipped: 0 });
    assert_eq!(of_node("ℹ skipped 3"), Tally { passed: 0, failed: 0, skipped: 3 });
    assert_eq!(of_node("ℹ tests 7"), Tally::default());
    assert_eq!(of_node("pass 7"), Tally::default());
    assert_eq!(of_node("# pass 7 of them"), Tally::default());
}

#[test]
fn adds_up_the_binaries_of_one_run() {
    let script = "echo 'test result: ok. 1 passed; 0 failed; 0 ignored'; \
                  echo 'test result: FAILED. 2 passed; 1 failed; 0 ignored'; exit 101";
    let tally = counted(&mut shell(script), of_cargo).unwrap();
    assert_eq!(tally, Tally { passed: 3, failed: 1, skipped: 0 });
}

#[test]
fn a_runner_that_fails_without_a_word_is_one_failure() {
    assert_eq!(counted(&mut shell("exit 101"), of_cargo).unwrap(), Tally::FAILED);
}

#[test]
fn a_runner_that_is_not_there_is_an_error() {
    assert!(counted(&mut Command::new("no-such-test-runner"), of_cargo).is_err());
}
