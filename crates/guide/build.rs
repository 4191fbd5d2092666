//! Packs each language's sentences in `assets/text`.

use std::io;
use std::path::Path;
use std::{env, fs};

/// The Fluent files of each language in `assets/text`, in the order in which they are read.
const FILES: [&str; 14] = [
    "checks", "causes", "steps", "codes", "screens", "terminal", "cli", "watch", "rdp", "report",
    "bundle", "errors", "practice", "result",
];

const TAGS: [&str; 6] = ["en", "de", "fr", "es", "pt-BR", "ja"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../../assets/text");
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    for tag in TAGS {
        let mut texts = Vec::new();
        for name in FILES {
            let file = format!("../../assets/text/{tag}/{name}.ftl");
            texts.push((name, fs::read_to_string(file)?));
        }
        let named = texts.iter().map(|(name, text)| (*name, text.as_str()));
        fs::write(
            Path::new(&out).join(format!("{tag}.bin")),
            packed::pack(named),
        )?;
    }
    Ok(())
}
