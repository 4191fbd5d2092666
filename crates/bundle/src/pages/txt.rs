//! A page of plain text as Windows' own editor shows it: lines of at most 72 columns that end in
//! CR LF.
//!
//! Whatever is put on it is tamed and wrapped here, so that no value makes a line of its own.

use guide::Text;

use super::tame::tame;
use super::wrap::{columns, wrapped};

/// The longest line, in columns.
const WIDTH: usize = 72;

/// Lines of a page.
#[derive(Default)]
pub(super) struct Page {
    lines: Vec<String>,
}

impl Page {
    /// A heading with a rule under it.
    pub(super) fn title(&mut self, text: &str) {
        let from = self.lines.len();
        self.value(text);
        let longest = self.lines.iter().skip(from).map(|line| columns(line)).max();
        self.lines.push("=".repeat(longest.unwrap_or_default()));
    }

    /// The mark of a page with real names.
    pub(super) fn names_are_shown(&mut self, text: &Text) {
        self.paragraph(&format!("*** {} ***", text.say("report-names-shown")));
        self.space();
    }

    /// A heading with some space above.
    pub(super) fn heading(&mut self, text: &str) {
        self.space();
        self.hang("", "", text);
    }

    /// A line with values in it. What does not fit stands in, so that only our own words begin at the
    /// left margin.
    pub(super) fn value(&mut self, text: &str) {
        self.hang("", "  ", text);
    }

    /// A paragraph of our own words.
    pub(super) fn paragraph(&mut self, text: &str) {
        self.hang("", "", text);
    }

    /// A paragraph that stands in.
    pub(super) fn indented(&mut self, text: &str) {
        self.hang("  ", "  ", text);
    }

    /// Steps with their numbers.
    pub(super) fn numbered(&mut self, texts: &[String]) {
        for (at, text) in texts.iter().enumerate() {
            self.hang(&format!("  {}. ", at + 1), "     ", text);
        }
    }

    /// An empty line.
    pub(super) fn space(&mut self) {
        self.lines.push(String::new());
    }

    /// A text behind its first indent, and its further lines behind the other.
    pub(super) fn hang(&mut self, first: &str, rest: &str, text: &str) {
        let room = WIDTH - columns(first).max(columns(rest));
        let mut indent = first;
        for line in wrapped(&tame(text), room) {
            self.lines.push(format!("{indent}{line}"));
            indent = rest;
        }
    }

    /// The page's text.
    pub(super) fn finish(self) -> String {
        let ends = self.lines.into_iter().map(|line| line + "\r\n");
        ends.collect()
    }
}
