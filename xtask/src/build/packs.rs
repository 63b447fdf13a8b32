//! The compiled content: made by the editors' tool, which reports every problem in the editors' words.

use super::stage;
use crate::{house, process};
use miette::Result;

/// Compiles content and locales into `dist/widget/packs`, with the pseudo-languages that tests and the demo page show.
///
/// # Errors
/// When the content is refused; the tool has printed all of its problems.
pub(crate) fn write() -> Result<()> {
    stage("packs");
    let compile = [
        "run",
        "--quiet",
        "--package",
        "amparo-cli",
        "--bin",
        "amparo",
        "--",
        "compile",
        "--pseudo",
        "--out",
    ];
    process::run(process::cargo().args(compile).arg(house::widget().join("packs")))
}
