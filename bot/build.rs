//! Compiles the content of the house and builds it into the program.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use amparo_author::{Options, compile, read_dir};

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["core/content", "locales"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
    }
    match built_in(&root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn built_in(root: &Path) -> Result<(), String> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let files = read_dir(root).map_err(|error| error.to_string())?;
    let compiled = compile(&files, &Options { pseudo: false }).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        lines.join("\n")
    })?;
    let mut list = String::new();
    for (name, what, packs) in
        [("PACKS", "packs", &compiled.packs), ("WORDS", "lists of typed words", &compiled.words())]
    {
        list +=
            &format!("/// Names and bytes of the {what} built in.\nstatic {name}: &[(&str, &[u8])] = &[\n");
        for (number, (pack, bytes)) in packs.iter().enumerate() {
            let path = out.join(format!("{name}-{number}.pack"));
            fs::write(&path, bytes).map_err(|error| error.to_string())?;
            writeln!(list, "    ({pack:?}, include_bytes!({path:?})),").map_err(|error| error.to_string())?;
        }
        list.push_str("];\n");
    }
    fs::write(out.join("packs.rs"), list).map_err(|error| error.to_string())
}
