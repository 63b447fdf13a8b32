//! Where content comes from: the packs built into the program, or a folder of packs. Also hides contacts at once.

use std::fmt;
use std::path::{Path, PathBuf};

use amparo_core::{Content, PackError, TypedWords};

use crate::settings::Settings;

include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// The list of contacts to hide that may lie beside the packs.
const DISABLED: &str = "disabled.json";

/// Why there is no content.
#[derive(Debug)]
#[non_exhaustive]
pub enum PacksError {
    /// A file or folder cannot be read.
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file is not a pack that fits.
    BadPack {
        /// Which.
        name: String,
        /// What is wrong with it.
        source: PackError,
    },
    /// `disabled.json` is not a list of ids.
    BadDisabled {
        /// Which.
        path: PathBuf,
    },
}

impl fmt::Display for PacksError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { path, source } => write!(
                f,
                "AMPARO_PACKS or --packs: `{}` cannot be read ({source}); it must be a folder that `amparo compile` wrote",
                path.display()
            ),
            Self::BadPack { name, source } => write!(f, "AMPARO_PACKS or --packs: `{name}`: {source}"),
            Self::BadDisabled { path } => {
                write!(f, "`{}` must be a JSON list of contact ids, such as [\"mx-911\"]", path.display())
            }
        }
    }
}

impl std::error::Error for PacksError {}

/// A name and the bytes of a pack.
type Named = (String, Vec<u8>);

/// The content of the settings, without the contacts that they hide.
///
/// # Errors
/// What is wrong with the folder or one of its files.
pub fn load(settings: &Settings) -> Result<Content, PacksError> {
    let disabled = disabled(settings)?;
    let mut content = match &settings.packs {
        None => built_in()?,
        Some(folder) => assembled(read(folder)?)?,
    };
    content.disable(&disabled);
    Ok(content)
}

/// The content of the program itself, with all contacts.
pub(crate) fn built_in() -> Result<Content, PacksError> {
    assembled(PACKS.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect())
}

/// What people type, in each language of the program itself.
pub(crate) fn words() -> Vec<TypedWords> {
    WORDS.iter().filter_map(|(_, bytes)| TypedWords::from_bytes(bytes).ok()).collect()
}

/// The ids of all contacts to hide at this moment: those of the setting, and those of `disabled.json` beside the packs,
/// or beside the program where the packs are built in.
///
/// # Errors
/// If there is such a file and it cannot be read or understood.
pub(crate) fn disabled(settings: &Settings) -> Result<Vec<String>, PacksError> {
    let mut ids = settings.disabled.clone();
    let beside_program = || std::env::current_exe().ok()?.parent().map(Path::to_path_buf);
    if let Some(folder) = settings.packs.clone().or_else(beside_program) {
        ids.extend(hidden(&folder.join(DISABLED))?);
    }
    Ok(ids)
}

/// Content from packs in any order.
fn assembled(mut packs: Vec<Named>) -> Result<Content, PacksError> {
    let bad = |name: &str| {
        let name = name.to_owned();
        move |source| PacksError::BadPack { name, source }
    };
    // All other packs belong to the structure.
    packs.sort_by_key(|(name, _)| !is_structure(name));
    let mut packs = packs.iter();
    let (name, bytes) = packs.next().ok_or_else(|| bad("structure")(PackError::NoStructure))?;
    let mut content = Content::new(bytes).map_err(bad(name))?;
    for (name, bytes) in packs {
        content.add(bytes).map_err(bad(name))?;
    }
    Ok(content)
}

fn is_structure(name: &str) -> bool {
    Path::new(name).file_stem().is_some_and(|stem| stem == "structure")
}

/// All files of a folder and its folders, but for lists in JSON.
fn read(folder: &Path) -> Result<Vec<Named>, PacksError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| PacksError::Unreadable { path, source }
    };
    let mut packs = Vec::new();
    let mut folders = Vec::from([folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).map_err(unreadable(&folder))? {
            let path = entry.map_err(unreadable(&folder))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_none_or(|ending| ending != "json") {
                let bytes = std::fs::read(&path).map_err(unreadable(&path))?;
                packs.push((path.display().to_string(), bytes));
            }
        }
    }
    Ok(packs)
}

fn hidden(path: &Path) -> Result<Vec<String>, PacksError> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(PacksError::Unreadable { path: path.to_owned(), source }),
    };
    serde_json::from_slice(&bytes).map_err(|_| PacksError::BadDisabled { path: path.to_owned() })
}
