//! Texts that people have read aloud for languages without a voice on most devices: which text a recording belongs to,
//! and one file of all of them. Knows nothing of sound.

use std::collections::BTreeMap;
use std::path::Path;

use amparo_core::{
    Audience, Block, ChoiceKind, Content, Instant, Locale, Screen, Session, Span, Surface, checksum, draw,
};
use miette::{IntoDiagnostic, Result, WrapErr, miette};

/// What every browser can play.
const ENDINGS: [&str; 2] = ["m4a", "mp3"];

/// Before any fact falls due, and after all have.
const MOMENTS: [Instant; 2] = [0, 4_102_444_800];

/// The texts of a language in the order in which they come, each with the sum that names its recording: a text that
/// changes gets another name.
pub(crate) type Texts = Vec<(u32, String)>;

/// Every text of a language that the widget reads aloud in one breath: titles, paragraphs, points of lists, choices.
///
/// # Errors
/// If two texts have one sum.
pub(crate) fn texts(content: &Content, locale: &Locale) -> Result<Texts> {
    let (mut texts, mut known) = (Texts::new(), BTreeMap::new());
    for text in readers(content, locale).flat_map(|reader| told(content, &reader)) {
        match known.insert(sum(&text), text.clone()) {
            None => texts.push((sum(&text), text)),
            Some(other) if other == text => {}
            Some(other) => {
                return Err(miette!("these have the same sum, reword one: `{text}` and `{other}`"));
            }
        }
    }
    Ok(texts)
}

/// Whoever may read, in every country and in none.
fn readers(content: &Content, locale: &Locale) -> impl Iterator<Item = Session> {
    let start = Session::start(content, locale.number);
    let places: Vec<u8> =
        content.structure.countries.iter().map(|country| country.number).chain([0]).collect();
    Audience::ALL.iter().flat_map(move |audience| {
        let reader = Session { audience: Some(*audience), ..start.clone() };
        places.clone().into_iter().map(move |country| Session { country, ..reader.clone() })
    })
}

/// What a reader can be told on any step, while facts are new and when they are overdue.
fn told(content: &Content, reader: &Session) -> Vec<String> {
    let at = |place: u16| Session { place, ..reader.clone() };
    let sessions = content.structure.steps.iter().map(|step| at(step.number));
    let screens = sessions.flat_map(|here| MOMENTS.map(|now| draw(content, &here, now, Surface::Web)));
    screens.flat_map(|screen| said(&screen)).collect()
}

/// All recordings in a folder as one file: how many there are, for each the sum of its text and where it ends, then
/// the recordings themselves; numbers of four bytes, the smallest sum first.
///
/// # Errors
/// Everything in the folder that is no recording of a text of today, or what cannot be read.
pub(crate) fn pack(texts: &Texts, folder: &Path) -> Result<Vec<u8>> {
    let entries = std::fs::read_dir(folder).into_diagnostic();
    let entries = entries.wrap_err_with(|| format!("`{}` cannot be read", folder.display()))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>();
    let (mut known, mut wrong) = (BTreeMap::new(), Vec::new());
    for path in paths.into_diagnostic()? {
        match named(&path).filter(|sum| texts.iter().any(|(known, _)| known == sum)) {
            Some(sum) if known.insert(sum, path.clone()).is_none() => {}
            _ => wrong.push(format!("`{}`", path.display())),
        }
    }
    wrong.sort();
    if !wrong.is_empty() {
        let help = "`amparo recordings` lists the names and texts of today; record these anew or delete them";
        return Err(miette!(help = help, "no recordings of a text that is read today: {}", wrong.join(", ")));
    }
    let (mut head, mut sounds) = (count(known.len())?.to_vec(), Vec::new());
    for (sum, path) in known {
        let sound = std::fs::read(&path).into_diagnostic();
        sounds.extend(sound.wrap_err_with(|| format!("`{}` cannot be read", path.display()))?);
        head.extend([sum.to_le_bytes(), count(sounds.len())?].concat());
    }
    Ok([head, sounds].concat())
}

/// `true` if the text of this sum is recorded in a folder.
pub(crate) fn is_recorded(folder: &Path, sum: u32) -> bool {
    ENDINGS.iter().any(|ending| folder.join(name(sum)).with_extension(ending).is_file())
}

/// The name of the recording of a text.
pub(crate) fn name(sum: u32) -> String {
    format!("{sum:08x}")
}

fn named(path: &Path) -> Option<u32> {
    let ending = path.extension()?.to_str()?;
    let stem = path.file_stem()?.to_str().filter(|stem| stem.len() == 8)?;
    ENDINGS.contains(&ending).then(|| u32::from_str_radix(stem, 16).ok())?
}

fn count(of: usize) -> Result<[u8; 4]> {
    u32::try_from(of).map(u32::to_le_bytes).into_diagnostic().wrap_err("the recordings take more than 4 GiB")
}

fn sum(text: &str) -> u32 {
    checksum(text.as_bytes())
}

/// What is read of a screen, as the widget cuts it; contacts change too often to be recorded.
fn said(screen: &Screen) -> Vec<String> {
    let mut said: Vec<String> = [&screen.title].into_iter().chain(&screen.notices).cloned().collect();
    for block in &screen.blocks {
        match block {
            Block::Paragraph { spans } => said.push(joined(spans)),
            Block::List { items } => said.extend(items.iter().map(|item| joined(item))),
            Block::Show { .. } => {}
        }
    }
    let choices = screen.choices.iter().filter(|choice| choice.kind == ChoiceKind::Main);
    said.extend(choices.map(|choice| choice.label.clone()));
    said.retain(|text| !text.is_empty());
    said
}

fn joined(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::compiled;

    /// A folder of its own with these files.
    fn folder(name: &str, files: &[(&str, &[u8])]) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("amparo-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("folder");
        for (name, bytes) in files {
            std::fs::write(folder.join(name), bytes).expect("file");
        }
        folder
    }

    #[test]
    fn every_text_has_a_name_of_its_own_whoever_reads_and_wherever() {
        let content = compiled(false).expect("content");
        for locale in &content.structure.locales {
            let texts = texts(&content, locale).expect("texts");
            let names: std::collections::BTreeSet<_> = texts.iter().map(|(sum, _)| sum).collect();
            assert_eq!(names.len(), texts.len());
            let start = Session::start(&content, locale.number);
            let (help, country) =
                (content.structure.help, content.structure.country_by_id("mx").map(|mx| mx.number));
            let session = Session {
                place: help,
                country: country.expect("mx"),
                audience: Some(Audience::Young),
                ..start
            };
            let title = draw(&content, &session, 1_795_435_200, Surface::Web).title;
            assert!(texts.iter().any(|(_, text)| *text == title), "{title}");
        }
    }

    #[test]
    fn recordings_lie_one_after_the_other_by_the_sums_of_their_texts() {
        // CRC-32 of "123456789" is the check value of its standard.
        let texts: Texts = ["123456789", "a"].map(|text| (sum(text), text.to_owned())).into();
        assert_eq!(name(texts[0].0), "cbf43926");
        let folder = folder("packed", &[("cbf43926.mp3", b"one"), ("e8b7be43.m4a", b"four")]);
        let bytes = pack(&texts, &folder).expect("packed");
        let head = [2, 0xcbf4_3926, 3, 0xe8b7_be43, 7_u32].map(u32::to_le_bytes).concat();
        assert_eq!(bytes, [head.as_slice(), b"onefour"].concat());
        std::fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn what_belongs_to_no_text_is_named_all_at_once() {
        let texts: Texts = vec![(sum("a"), "a".into())];
        let files: [(&str, &[u8]); 4] =
            [("e8b7be43.mp3", b""), ("e8b7be43.wav", b""), ("cbf43926.mp3", b""), ("notes.txt", b"")];
        let folder = folder("wrong", &files);
        let error = pack(&texts, &folder).expect_err("refused").to_string();
        for wrong in ["e8b7be43.wav", "cbf43926.mp3", "notes.txt"] {
            assert!(error.contains(wrong), "{error}");
        }
        assert!(!error.contains("e8b7be43.mp3"), "{error}");
        let error = pack(&texts, Path::new("nowhere")).expect_err("no folder").to_string();
        assert!(error.contains("nowhere"), "{error}");
        std::fs::remove_dir_all(folder).expect("removed");
    }
}
