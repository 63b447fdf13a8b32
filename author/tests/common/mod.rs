//! The content that the tests work on: the real guide, and the small one of the broken fixtures.
#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

use amparo_author::{SourceFile, ids, read_dir};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All files of the real guide.
pub fn real() -> Vec<SourceFile> {
    read_dir(&root()).unwrap()
}

/// A guide as small as it can be, with the words of the house from the real one.
pub fn small() -> Vec<SourceFile> {
    let mut files = read_dir(&root().join("tests/broken/valid")).unwrap();
    for name in ["common", "bot", "widget"] {
        let path = format!("locales/en/{name}.ftl");
        files.push(SourceFile { bytes: std::fs::read(root().join(&path)).unwrap(), path });
    }
    let registry = ids(&files).unwrap();
    put(&mut files, "core/content/registry.toml", registry);
    files
}

/// Puts a file in place of another.
pub fn put(files: &mut Vec<SourceFile>, path: &str, bytes: impl Into<Vec<u8>>) {
    files.retain(|file| file.path != path);
    files.push(SourceFile { path: path.into(), bytes: bytes.into() });
}

/// The text of a file.
pub fn text(files: &[SourceFile], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).unwrap();
    String::from_utf8(file.bytes.clone()).unwrap()
}
