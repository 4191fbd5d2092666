//! Standard output and standard error. A reader that goes away is no reason to fall over.

use std::io::Write as _;

/// Writes to standard output and flushes, so that a reader on a pipe sees it now.
pub(crate) fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Writes a line to standard error.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
