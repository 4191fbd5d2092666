//! Files that a call names: read with a limit, written whole or not at all; what is wrong is one sentence.

use std::fs::File;
use std::io::{self, ErrorKind, IsTerminal as _, Read as _};
use std::path::Path;

use guide::Text;
use model::{Fact, Kind};
use rdp_file::{Document, NoteKind, TwoValues};

use super::{Wrong, output};
use crate::effects::write::{self, Over};

/// No connection file, certificate or key comes near this size, in bytes.
pub(crate) const FILE_LIMIT: u64 = 1024 * 1024;

/// Reads a connection file that can be written again without loss.
pub(crate) fn document(path: &str) -> Result<Document, Wrong> {
    document_up_to(path, FILE_LIMIT)
}

/// The same of a file that has no more than this many bytes.
pub(crate) fn document_up_to(path: &str, limit: u64) -> Result<Document, Wrong> {
    let document = Document::parse(&bytes(path, limit)?);
    match document.damage() {
        None => Ok(document),
        Some(damage) => Err(damaged(path, damage)),
    }
}

/// The sentence for a file that can't be read as a whole.
pub(super) fn damaged(path: &str, damage: NoteKind) -> Wrong {
    Wrong::new(format!("file-{damage}"), "path", path)
}

/// The sentence for a file in which a setting speaks against itself.
pub(super) fn two_values(path: &str, two: &TwoValues) -> Wrong {
    let [first, second] = two.lines;
    let line = |name, line: usize| Fact::whole(name, i64::try_from(line).unwrap_or(i64::MAX));
    Wrong::new("file-two_values", "path", path)
        .with(Fact::text("name", Kind::Enum, &two.name))
        .with(line("first", first))
        .with(line("second", second))
}

/// The sentence for a setting with something in it that nobody sees.
pub(super) fn hidden_sign(path: &str, name: &str) -> Wrong {
    Wrong::new("file-hidden_sign", "path", path).with(Fact::text("name", Kind::Enum, name))
}

/// All bytes of a file that has no more than this many.
pub(crate) fn bytes(path: &str, limit: u64) -> Result<Vec<u8>, Wrong> {
    bytes_for(path, limit, "file-too_large")
}

/// The same, with a sentence of its own for a file that is too large.
pub(super) fn bytes_for(path: &str, limit: u64, too_large: &str) -> Result<Vec<u8>, Wrong> {
    let mut bytes = Vec::new();
    // What is no file, such as a pipe, may never end.
    std::fs::metadata(path)
        .and_then(|about| {
            if about.is_file() || about.is_dir() {
                File::open(path)
            } else {
                Err(ErrorKind::Unsupported.into())
            }
        })
        .and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(path, &error))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        let limit = Fact::whole("limit", i64::try_from(limit).unwrap_or(i64::MAX));
        return Err(Wrong::new(too_large, "path", path).with(limit));
    }
    Ok(bytes)
}

fn unreadable(path: &str, error: &io::Error) -> Wrong {
    if error.kind() == ErrorKind::NotFound {
        return Wrong::new("file-missing", "path", path);
    }
    Wrong::new("file-unreadable", "path", path).with(reason(error))
}

fn reason(error: &io::Error) -> Fact {
    Fact::text("reason", Kind::Enum, error.to_string())
}

/// Whether a file may be written over, asked before the work that it is to hold.
pub(super) fn claim(path: &str, is_forced: bool, text: &Text) -> Result<bool, Wrong> {
    let is_taken = Path::new(path).symlink_metadata().is_ok();
    if is_taken && !is_forced && !may_go(path, text) {
        return Err(Wrong::new("file-exists", "path", path));
    }
    let folder = Path::new(path).parent();
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
    match folder.map(std::fs::metadata) {
        Some(Err(error)) => Err(Wrong::new("file-unwritable", "path", path).with(reason(&error))),
        _ => Ok(is_forced || is_taken),
    }
}

/// Writes a file; over another one only where that was said, or is said now.
pub(super) fn write(path: &str, bytes: &[u8], is_forced: bool, text: &Text) -> Result<(), Wrong> {
    let over = if is_forced {
        Over::Allowed
    } else {
        Over::Never
    };
    let written = match write::at(Path::new(path), bytes, over) {
        Err(taken) if taken.kind() == ErrorKind::AlreadyExists && may_go(path, text) => {
            write::at(Path::new(path), bytes, Over::Allowed)
        }
        other => other,
    };
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Wrong::new("file-exists", "path", path),
        _ => Wrong::new("file-unwritable", "path", path).with(reason(&error)),
    })
}

/// Asks, where there is somebody to be asked.
fn may_go(path: &str, text: &Text) -> bool {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return false;
    }
    let facts = [Fact::text("path", Kind::Path, path)];
    output::ask(&text.say_with("rdp-overwrite", &facts));
    let mut line = String::new();
    let heard = io::stdin().read_line(&mut line).is_ok();
    let yes = text
        .attribute("rdp-overwrite", "yes", &[])
        .unwrap_or_default();
    heard && line.trim().eq_ignore_ascii_case(&yes)
}
