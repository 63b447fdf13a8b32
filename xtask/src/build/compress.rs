//! Compressed twins of each file, as a web server would send them, and the table of sizes.

use crate::house;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use miette::{IntoDiagnostic, Result};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// Already as small as they get, or the twins themselves.
const LEFT_ALONE: [&str; 6] = ["audio", "br", "gz", "png", "webp", "woff2"];

/// How large one file is, in bytes.
pub(crate) struct Size {
    /// The path below `dist/`.
    pub(crate) name: String,
    /// As it is.
    pub(crate) raw: usize,
    /// As gzip, level 9.
    pub(crate) gzip: usize,
    /// As Brotli, quality 11.
    pub(crate) brotli: usize,
}

/// Writes a `.gz` and a `.br` beside every file of a folder and gives the sizes, sorted by name.
///
/// # Errors
/// When a file cannot be read or written.
pub(crate) fn all(folder: &Path) -> Result<Vec<Size>> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    files.iter().map(|file| compress(file)).collect()
}

/// The sizes with all files of a folder as one line.
pub(crate) fn folded(sizes: Vec<Size>, folder: &str) -> Vec<Size> {
    let start = format!("{folder}/");
    let (inside, mut others): (Vec<_>, Vec<_>) =
        sizes.into_iter().partition(|size| size.name.starts_with(&start));
    let sum = |of: fn(&Size) -> usize| inside.iter().map(of).sum();
    others.push(Size {
        name: format!("{start} ({} files)", inside.len()),
        raw: sum(|size| size.raw),
        gzip: sum(|size| size.gzip),
        brotli: sum(|size| size.brotli),
    });
    others
}

/// Prints the table of sizes.
pub(crate) fn print(sizes: &[Size], title: &str) {
    println!("\n{title}\n{:>9} {:>9} {:>9}  file", "raw", "gzip", "brotli");
    for Size { name, raw, gzip, brotli } in sizes {
        println!("{raw:>9} {gzip:>9} {brotli:>9}  {name}");
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).into_diagnostic()? {
        let path = entry.into_diagnostic()?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            collect(&path, files)?;
        } else if !LEFT_ALONE.contains(&ending) {
            files.push(path);
        }
    }
    Ok(())
}

fn compress(file: &Path) -> Result<Size> {
    let bytes = fs::read(file).into_diagnostic()?;
    let (gzip, brotli) = (gzip(&bytes)?, brotli(&bytes)?);
    fs::write(with_ending(file, "gz"), &gzip).into_diagnostic()?;
    fs::write(with_ending(file, "br"), &brotli).into_diagnostic()?;
    let name = file.strip_prefix(house::dist()).unwrap_or(file).display().to_string();
    Ok(Size { name, raw: bytes.len(), gzip: gzip.len(), brotli: brotli.len() })
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// Without a time or a name inside, so that the same bytes give the same bytes.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).into_diagnostic()?;
    encoder.finish().into_diagnostic()
}

fn brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut bytes, &mut out, &parameters).into_diagnostic()?;
    Ok(out)
}
