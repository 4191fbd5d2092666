//! One line of progress on standard error, and only where that is a terminal.

use std::io::{IsTerminal as _, Write as _};

use checks::Event;
use guide::Text;
use model::Target;

use super::check::named;

/// Back to the line's beginning, and clear it (ECMA-48 `CR`, `EL`).
const CLEAR_LINE: &str = "\r\u{1b}[K";

/// Says which check is under way.
pub(super) struct Progress<'a> {
    text: &'a Text,
    heading: String,
    shown: bool,
}

impl<'a> Progress<'a> {
    pub(super) fn new(text: &'a Text, target: &Target) -> Self {
        let target = named("target", target.to_string());
        Self {
            text,
            heading: text.say_with("cli-target", &[target]),
            shown: std::io::stderr().is_terminal(),
        }
    }

    pub(super) fn show(&self, event: Event) {
        if let (true, Event::Started(check)) = (self.shown, event) {
            let doing = self.text.say(&format!("check-{check}"));
            write(&format!("{CLEAR_LINE}{}: {doing}", self.heading));
        }
    }

    pub(super) fn clear(&self) {
        if self.shown {
            write(CLEAR_LINE);
        }
    }
}

fn write(text: &str) {
    let mut err = std::io::stderr().lock();
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
}
