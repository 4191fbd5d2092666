//! One line: its exact text, how it ended, and the setting that it holds.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A row of so many digits is no word and no number.
const LONG_HEX: usize = 32;

/// The letter between a setting's name and its value.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::Display, strum::EnumString,
)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A whole number.
    #[serde(rename = "i")]
    #[strum(to_string = "i")]
    Number,
    /// Text.
    #[serde(rename = "s")]
    #[strum(to_string = "s")]
    Text,
    /// Bytes in hexadecimal.
    #[serde(rename = "b")]
    #[strum(to_string = "b")]
    Bytes,
}

/// How a line ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum End {
    CrLf,
    Lf,
    Cr,
    /// The last line of a file that ends without one.
    Nothing,
}

/// A line as it stands in the file. What it sets is read once: files of strangers may have very many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Plain", into = "Plain")]
pub(crate) struct Line {
    text: String,
    end: End,
    set: Option<Set>,
}

/// The parts of a line that is a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Set {
    name: String,
    kind: Kind,
    value: Range<usize>,
}

/// A line as it is kept.
#[derive(Serialize, Deserialize)]
struct Plain {
    text: String,
    end: End,
}

/// A setting on its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting<'a> {
    /// Its line; the first of the file is 1.
    pub line: usize,
    /// Its name in lower case: names are case-insensitive.
    pub name: &'a str,
    /// The kind that the file gives it.
    pub kind: Kind,
    /// Its value, without the space around it.
    pub value: &'a str,
}

impl End {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::CrLf => "\r\n",
            Self::Lf => "\n",
            Self::Cr => "\r",
            Self::Nothing => "",
        }
    }
}

impl From<Plain> for Line {
    fn from(plain: Plain) -> Self {
        Self::new(plain.text, plain.end)
    }
}

impl From<Line> for Plain {
    fn from(line: Line) -> Self {
        Self {
            text: line.text,
            end: line.end,
        }
    }
}

impl Line {
    pub(crate) fn new(text: String, end: End) -> Self {
        let set = set(&text);
        Self { text, end, set }
    }

    /// Its exact text, without its end.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn end(&self) -> End {
        self.end
    }

    /// The same line, ended so.
    pub(crate) fn end_with(&mut self, end: End) {
        self.end = end;
    }

    /// Cuts a text into its lines; put together they are the text again.
    ///
    /// FreeRDP ends a line at a lone CR too, and so does this: what hides behind one is seen.
    pub(crate) fn all(text: &str) -> Vec<Self> {
        text.split_inclusive('\n')
            .flat_map(|line| {
                let (line, end) = match (line.strip_suffix("\r\n"), line.strip_suffix('\n')) {
                    (Some(line), _) => (line, End::CrLf),
                    (None, Some(line)) => (line, End::Lf),
                    (None, None) => (line, End::Nothing),
                };
                let mut parts: Vec<Self> = line
                    .split('\r')
                    .map(|part| Self::new(part.to_owned(), End::Cr))
                    .collect();
                if let Some(last) = parts.last_mut() {
                    last.end_with(end);
                }
                // What a lone CR ends, nothing need follow.
                parts.retain(|part| !(part.text.is_empty() && part.end == End::Nothing));
                parts
            })
            .collect()
    }

    /// The setting on this line.
    pub(crate) fn setting(&self, line: usize) -> Option<Setting<'_>> {
        let set = self.set.as_ref()?;
        Some(Setting {
            line,
            name: &set.name,
            kind: set.kind,
            value: self.text.get(set.value.clone())?,
        })
    }

    /// What a line that is no setting begins with, where it goes on after a sign as if it were one.
    pub(crate) fn claim(&self) -> Option<String> {
        let text = self.text.trim_start_matches(['#', ';', '/', ' ', '\t']);
        let (name, value) = text.split_once([':', '='])?;
        let kinds = ["i:", "s:", "b:", "I:", "S:", "B:"];
        let value = kinds
            .iter()
            .find_map(|kind| value.strip_prefix(kind))
            .unwrap_or(value);
        (!value.trim().is_empty()).then(|| name.trim().to_ascii_lowercase())
    }

    /// Nothing but a long row of hexadecimal digits: what is left of a secret that was wrapped.
    pub(crate) fn is_hexadecimal(&self) -> bool {
        let text = self.text.trim();
        text.len() >= LONG_HEX && text.chars().all(|c| c.is_ascii_hexdigit())
    }

    /// A blank line, or one that says of itself that it is none.
    pub(crate) fn is_remark(&self) -> bool {
        is_remark(&self.text)
    }
}

fn is_remark(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || ["#", ";", "//"].iter().any(|mark| text.starts_with(mark))
}

/// Splits at the first two colons only: values may hold more.
fn set(text: &str) -> Option<Set> {
    if is_remark(text) {
        return None;
    }
    let (name, rest) = text.split_once(':')?;
    let (kind, value) = rest.split_once(':')?;
    let name = name.trim().to_ascii_lowercase();
    let kind = kind.trim().to_ascii_lowercase().parse().ok()?;
    let start = text.len() - value.trim_start().len();
    let end = start + value.trim().len();
    (!name.is_empty()).then_some(Set {
        name,
        kind,
        value: start..end,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("a:i:1", Some(("a", Kind::Number, "1")))]
    #[case(" Full Address : S : pc:3390 ", Some(("full address", Kind::Text, "pc:3390")))]
    #[case("password 51:b:01AF", Some(("password 51", Kind::Bytes, "01AF")))]
    #[case("a:s:", Some(("a", Kind::Text, "")))]
    #[case("a:x:1", None)]
    #[case("a:1", None)]
    #[case(":i:1", None)]
    #[case("# a:i:1", None)]
    #[case("; a:i:1", None)]
    #[case("", None)]
    fn a_setting_has_a_name_a_kind_and_a_value(
        #[case] text: &str,
        #[case] read: Option<(&str, Kind, &str)>,
    ) {
        let line = Line::new(text.into(), End::Nothing);
        let setting = line.setting(1);
        let seen = setting
            .as_ref()
            .map(|setting| (setting.name, setting.kind, setting.value));
        assert_eq!(seen, read);
    }

    #[test]
    fn a_lone_cr_ends_a_line() {
        let lines = Line::all("a\rb\r\nc\nd\r");
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["a", "b", "c", "d"]);
        assert_eq!(lines.last().unwrap().end, End::Cr);
    }

    proptest! {
        #[test]
        fn the_lines_put_together_are_the_text(text in "[a:\r\n;é ]{0,30}") {
            let joined: String = Line::all(&text)
                .iter()
                .flat_map(|line| [line.text.as_str(), line.end.text()])
                .collect();
            prop_assert_eq!(joined, text);
        }
    }
}
