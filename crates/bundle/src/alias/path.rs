//! Places of files: the person's folder, the computer that shares it, and the names of documents.
//!
//! Folders of another name stay: a look before sharing remains the person's.

use super::Aliases;
use super::tables::Word;

/// The folders that hold one folder for each person.
const HOMES: [&str; 4] = ["users", "home", "documents and settings", "media"];
/// The folders among those that are nobody's.
const SHARED: [&str; 5] = ["public", "default", "default user", "all users", "shared"];
/// What people name themselves; programs keep the names of their files.
const DOCUMENTS: [&str; 12] = [
    "rdp", "rdpw", "rdg", "json", "zip", "html", "txt", "log", "pem", "cer", "crt", "pfx",
];
/// What stands in front of a long place on Windows instead of a computer's name.
const LONG: [&str; 2] = ["?", "."];

impl Aliases {
    /// The place with aliases for who is named in it.
    pub(super) fn path(&mut self, value: &str) -> String {
        let mut told = String::new();
        let mut above = String::new();
        let on_another = value.starts_with("\\\\") || value.starts_with("//");
        for (at, piece) in value.split_inclusive(['/', '\\']).enumerate() {
            let name = piece.trim_end_matches(['/', '\\']);
            let lower = name.to_lowercase();
            told.push_str(&if name.is_empty() || self.is_given(name) {
                name.to_owned()
            } else if HOMES.contains(&above.as_str()) && !SHARED.contains(&lower.as_str()) {
                self.user(name)
            } else if on_another && at == 2 && !LONG.contains(&name) {
                self.host(name)
            } else {
                self.part(name)
            });
            told.extend(piece.chars().skip(name.chars().count()));
            above = lower;
        }
        told
    }

    /// One folder or file: who is known by that name, or a document.
    fn part(&mut self, name: &str) -> String {
        if let Some(alias) = self.known(name) {
            return alias;
        }
        let Some((stem, ending)) = name.rsplit_once('.') else {
            return name.to_owned();
        };
        if stem.is_empty() || self.is_given(stem) {
            return name.to_owned();
        }
        // What was told before is told again.
        let stem_lower = stem.trim().to_lowercase();
        let told = self.tables.known(&[Word::Path], &stem_lower, None);
        if let Some(alias) = told.map(|(_, alias)| alias).or_else(|| self.known(stem)) {
            return format!("{alias}.{ending}");
        }
        if DOCUMENTS.contains(&ending.to_ascii_lowercase().as_str()) {
            return format!("{}.{ending}", self.plain(Word::Path, stem));
        }
        name.to_owned()
    }
}
