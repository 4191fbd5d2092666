//! One line: its exact text, how it ended, and the setting that it holds.

use serde::{Deserialize, Serialize};

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

/// A line as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) end: End,
}

/// A setting on its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting<'a> {
    /// Its line; the first of the file is 1.
    pub line: usize,
    /// Its name in lower case: names are case-insensitive.
    pub name: String,
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

impl Line {
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
                    .map(|part| Self {
                        text: part.to_owned(),
                        end: End::Cr,
                    })
                    .collect();
                if let Some(last) = parts.last_mut() {
                    last.end = end;
                }
                // What a lone CR ends, nothing need follow.
                parts.retain(|part| !(part.text.is_empty() && part.end == End::Nothing));
                parts
            })
            .collect()
    }

    /// The setting on this line. Splits at the first two colons only: values may hold more.
    pub(crate) fn setting(&self, line: usize) -> Option<Setting<'_>> {
        if self.is_remark() {
            return None;
        }
        let (name, rest) = self.text.split_once(':')?;
        let (kind, value) = rest.split_once(':')?;
        let name = name.trim().to_ascii_lowercase();
        let kind = kind.trim().to_ascii_lowercase().parse().ok()?;
        (!name.is_empty()).then(|| Setting {
            line,
            name,
            kind,
            value: value.trim(),
        })
    }

    /// What a line that is no setting begins with, where it goes on after a sign as if it were one.
    pub(crate) fn claim(&self) -> Option<String> {
        let text = self.text.trim_start_matches(['#', ';', '/', ' ', '\t']);
        let (name, value) = text.split_once([':', '='])?;
        let value = value.trim_matches([':', '=', ' ', 's', 'b', 'i']);
        (!value.is_empty()).then(|| name.trim().to_ascii_lowercase())
    }

    /// A blank line, or one that says of itself that it is none.
    pub(crate) fn is_remark(&self) -> bool {
        let text = self.text.trim();
        text.is_empty() || ["#", ";", "//"].iter().any(|mark| text.starts_with(mark))
    }
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
        let line = Line {
            text: text.into(),
            end: End::Nothing,
        };
        let setting = line.setting(1);
        let seen = setting
            .as_ref()
            .map(|setting| (setting.name.as_str(), setting.kind, setting.value));
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
