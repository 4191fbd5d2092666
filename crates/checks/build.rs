//! Packs each language's sentences of all checks: `text.<tag>.ftl` in their folders.

use std::io;
use std::path::Path;
use std::{env, fs};

const TAGS: [&str; 6] = ["en", "de", "fr", "es", "pt-BR", "ja"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src");
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    let mut folders = Vec::new();
    for entry in fs::read_dir("src")? {
        let entry = entry?;
        folders.push((
            entry.file_name().to_string_lossy().into_owned(),
            entry.path(),
        ));
    }
    folders.sort();
    for tag in TAGS {
        let mut texts = Vec::new();
        for (name, folder) in &folders {
            let file = folder.join(format!("text.{tag}.ftl"));
            if file.is_file() {
                texts.push((name.clone(), fs::read_to_string(file)?));
            }
        }
        let named = texts
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()));
        fs::write(
            Path::new(&out).join(format!("text.{tag}.bin")),
            packed::pack(named),
        )?;
    }
    Ok(())
}
