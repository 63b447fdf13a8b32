//! `amparo site`: the guide as pages without scripts, for browsers that have none.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use amparo_author::closest;
use amparo_core::{Content, Instant};
use miette::{Result, miette};

use crate::clock::now;
use crate::content::{compiled, root};
use crate::site::Site;

/// A day, in seconds.
const DAY: Instant = 24 * 60 * 60;
/// Where the drawings of the widget are.
const ICONS: &str = "wasm/widget/icons";

/// Write the guide as HTML pages without scripts: every flow, every contact.
#[derive(Debug, clap::Args)]
pub(crate) struct Write {
    /// Folder for the pages.
    #[arg(long)]
    out: PathBuf,
    /// Also write the test languages.
    #[arg(long)]
    pseudo: bool,
    /// Leave out the contact of this id; may be repeated.
    #[arg(long, value_name = "ID")]
    hide: Vec<String>,
    /// The day the pages are made for, such as 2026-11-23T12:00:00Z; now if not given.
    #[arg(long)]
    now: Option<String>,
}

/// Writes the pages.
///
/// # Errors
/// Content that does not compile, a contact to hide that is not there, or a file that cannot be read or written.
pub(crate) fn run(write: &Write) -> Result<()> {
    let mut content = compiled(write.pseudo)?;
    for id in &write.hide {
        known(&content, id)?;
    }
    content.disable(&write.hide);
    // The same pages all day long.
    let day = now(write.now.as_deref())?.div_euclid(DAY) * DAY + DAY / 2;
    let site = Site { content: &content, now: day, icons: icons()? };
    let pages = site.files();
    for (name, text) in &pages {
        save(&write.out.join(name), text)?;
    }
    let bytes: usize = pages.values().map(String::len).sum();
    println!("{} files, {bytes} bytes", pages.len());
    Ok(())
}

/// Somebody who hides a contact must not believe it hidden because of a slip.
fn known(content: &Content, id: &str) -> Result<()> {
    let ids: Vec<&str> = content.contacts().map(|contact| contact.id.as_str()).collect();
    let near = closest(id, &ids).unwrap_or_default();
    let found = ids.contains(&id).then_some(());
    found.ok_or_else(|| miette!("the guide shows no contact `{id}`; did you mean `{near}`?"))
}

/// Each drawing by its name.
pub(crate) fn icons() -> Result<BTreeMap<String, String>> {
    let folder = root()?.join(ICONS);
    let unread = |error| miette!("the drawings in `{}` cannot be read: {error}", folder.display());
    let mut icons = BTreeMap::new();
    for entry in std::fs::read_dir(&folder).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        let drawing = std::fs::read_to_string(&path).map_err(unread)?;
        // Each is one path on a square of 24.
        let data = drawing.split_once(" d=\"").and_then(|(_, rest)| rest.split_once('"'));
        if let (Some(name), Some((data, _))) = (path.file_stem().and_then(|name| name.to_str()), data) {
            icons.insert(name.into(), data.into());
        }
    }
    Ok(icons)
}

fn save(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, text))
        .map_err(|error| miette!("`{}` cannot be written: {error}", path.display()))
}
