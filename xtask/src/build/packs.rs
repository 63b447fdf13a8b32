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
    let mut compile = process::own("amparo")?;
    process::run(compile.args(["compile", "--pseudo", "--out"]).arg(house::widget().join("packs")))
}
