//! The licence texts of everything that goes into the program, which their owners ask to travel with it.
//!
//! Must not leave out a package: one that brings no text is listed with the name of its licence.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::{parts, sbom};

/// How the files are called that hold a licence, in capitals; the fonts' are named after the licence or the font.
const BEGINNINGS: [&str; 7] = [
    "LICENSE",
    "LICENCE",
    "COPYING",
    "COPYRIGHT",
    "NOTICE",
    "UNLICENSE",
    "OFL",
];
/// A folder of fonts keeps a text beside each font.
const FONTS: &str = "fonts";

/// One text: each licence once, with the packages that come under it.
pub(crate) fn third_party(source: &Path, target: &str) -> anyhow::Result<String> {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut list = String::new();
    let parts = parts::of(source, target)?;
    for package in parts.packages.iter().filter(|one| one.source.is_some()) {
        let name = format!("{} {}", package.name, package.version);
        writeln!(list, "{name}: {}", sbom::licence(package)?)?;
        let manifest = package.manifest_path.as_std_path();
        for text in texts_beside(manifest.parent().unwrap_or(manifest))? {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    let mut all = format!(
        "This program is built from the following packages, and from Rust's standard library (MIT OR Apache-2.0).\n\n{list}"
    );
    let mut blocks: Vec<(String, String)> = texts
        .into_iter()
        .map(|(text, names)| (names.join(", "), text))
        .collect();
    blocks.sort();
    for (names, text) in blocks {
        write!(all, "\n{}\n{names}\n\n{text}\n", "-".repeat(78))?;
    }
    Ok(all)
}

/// The texts in a package's folder, and those beside its fonts.
fn texts_beside(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut texts = Vec::new();
    let fonts = folder.join(FONTS);
    for (place, all) in [(folder, false), (&fonts, true)] {
        if !place.is_dir() {
            continue;
        }
        for entry in fs::read_dir(place)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().to_uppercase();
            let named = BEGINNINGS.iter().any(|word| name.starts_with(word));
            let is_text = entry.path().extension().is_some_and(|end| end == "txt");
            if entry.file_type()?.is_file() && (named || (all && is_text)) {
                let text = String::from_utf8_lossy(&fs::read(entry.path())?).replace('\r', "");
                texts.push(text.trim().to_owned());
            }
        }
    }
    texts.sort();
    texts.dedup();
    Ok(texts)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    #[test]
    fn the_texts_of_code_and_fonts_are_there_and_each_once() {
        let all = third_party(&crate::shell::root(), "x86_64-unknown-linux-gnu").unwrap();
        for words in [
            "rustls 0.23",
            "SIL OPEN FONT LICENSE",
            "UBUNTU FONT LICENCE",
            "ring 0.17",
        ] {
            assert!(
                all.to_uppercase().contains(&words.to_uppercase()),
                "{words}"
            );
        }
        let apache = all.matches("Version 2.0, January 2004").count();
        let apache_packages = all.matches("Apache-2.0").count();
        assert!(
            apache < apache_packages / 4,
            "{apache} of {apache_packages}"
        );
    }
}
