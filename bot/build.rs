//! Empty for now.
fn main() -> std::io::Result<()> { std::fs::write(std::path::Path::new(&std::env::var_os("OUT_DIR").unwrap_or_default()).join("packs.rs"), "static PACKS: &[(&str, &[u8])] = &[];") }
