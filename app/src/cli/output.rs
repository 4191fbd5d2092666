//! Standard output and standard error. A reader that goes away is no reason to fall over.

use std::io::Write as _;

/// Writes to standard output and flushes, so that a reader on a pipe sees it now.
pub(crate) fn print(text: &str) {
    let _ = tell(text);
}

/// The same; says whether anybody still reads.
pub(crate) fn tell(text: &str) -> bool {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .is_ok()
}

/// Writes a line to standard error.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
