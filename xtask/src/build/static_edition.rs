//! The guide as pages without scripts, beside the widget: made by the editors' tool out of the same content.

use super::stage;
use crate::{house, process};
use miette::Result;

/// The folder below `dist/`.
pub(crate) const FOLDER: &str = "static";

/// Writes the pages into `dist/static`, for the day of the build: they say so, and what is out of date is left away.
///
/// # Errors
/// When the content is refused; the tool has printed all of its problems.
pub(crate) fn write() -> Result<()> {
    stage("pages without scripts");
    let mut site = process::own("amparo")?;
    process::run(site.args(["site", "--out"]).arg(house::dist().join(FOLDER)))
}
