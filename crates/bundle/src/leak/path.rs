//! Places of files: whole, and the names in them.
//!
//! It must not search for folders that every computer has.

use super::needles::Needles;

/// The folders that hold one folder for each person.
const HOMES: [&str; 4] = ["users", "home", "documents and settings", "media"];
/// The folders among those that are nobody's.
const SHARED: [&str; 5] = ["public", "default", "default user", "all users", "shared"];
/// What stands in front of a long place on Windows instead of a computer's name.
const LONG: [&str; 2] = ["?", "."];

/// The place with both slashes, the person's folder, the computer that shares it, and the file.
pub(super) fn needles(needles: &mut Needles, text: &str) {
    for whole in [text, &text.replace('\\', "/"), &text.replace('/', "\\")] {
        needles.word(whole);
    }
    let names: Vec<&str> = text.split(['/', '\\']).collect();
    for (above, name) in names.iter().zip(names.iter().skip(1)) {
        let is_home = HOMES.contains(&above.to_lowercase().as_str());
        if is_home && !SHARED.contains(&name.to_lowercase().as_str()) {
            needles.user(name);
        }
    }
    if let ["", "", host, ..] = names.as_slice()
        && !LONG.contains(host)
    {
        needles.host(host);
    }
    let last = names.iter().rev().find(|name| !name.is_empty());
    if let Some(last) = last.filter(|last| !last.ends_with(':')) {
        let stem = last.rsplit_once('.').map_or(*last, |(stem, _)| stem);
        needles.word(if stem.is_empty() { last } else { stem });
    }
}
