//! Standard output and standard error. A reader that goes away is no reason to fall over.

use std::io::{self, Write as _};

/// Writes what was asked for. Fails where it is lost, but not where its reader left on purpose.
pub(crate) fn deliver(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}

/// Writes to standard output and flushes, so that a reader on a pipe sees it now.
pub(crate) fn print(text: &str) {
    let _ = tell(text);
}

/// The same; says whether anybody still reads.
pub(crate) fn tell(text: &str) -> bool {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .is_ok()
}

/// Writes a line to standard error.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Writes a question to standard error; the answer stands behind it.
pub(crate) fn ask(question: &str) {
    let mut err = io::stderr().lock();
    let _ = write!(err, "{question} ").and_then(|()| err.flush());
}
