//! A connection file without loss: what is read is written again byte for byte.
//!
//! It must not know what a setting means.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::encoding::{Encoding, decode, encode};
use crate::harden::is_secret;
use crate::line::{End, Kind, Line, Setting};

/// The lines of a connection file in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    encoding: Encoding,
    lines: Vec<Line>,
    /// What is wrong with the text as a whole.
    broken: Option<NoteKind>,
}

/// Something that a reader should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// The line, where it is about one; the first is 1.
    pub line: Option<usize>,
    /// What.
    pub kind: NoteKind,
}

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::Display)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum NoteKind {
    /// The bytes are no text: a program, a picture, an archive.
    NotText,
    /// The file ends in the middle of a UTF-16 unit: it was cut.
    HalfUnit,
    /// Some bytes can't be read in the encoding that the file's mark names.
    BrokenText,
    /// Without a mark and no UTF-8: read as Windows-1252, which may be wrong.
    GuessedEncoding,
    /// The setting of this name stands on an earlier line already.
    Repeated,
    /// The line is no setting, and does not say that it is a remark.
    NoSetting,
}

/// A value with a line break, a NUL or another control character in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unsafe_value: {name}")]
pub struct UnsafeValue {
    /// The setting that was to have it.
    pub name: String,
}

/// A setting stands on two lines with two values, and which of them holds is documented nowhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("two_values: {name}")]
pub struct TwoValues {
    /// The setting.
    pub name: String,
    /// The two lines.
    pub lines: [usize; 2],
}

impl Document {
    /// Reads any bytes. What is odd about them is in [`Document::notes`].
    pub fn parse(bytes: &[u8]) -> Self {
        let (encoding, text, broken) = decode(bytes);
        Self {
            encoding,
            lines: Line::all(&text),
            broken,
        }
    }

    /// What is odd about the file, the file as a whole first.
    pub fn notes(&self) -> Vec<Note> {
        let mut notes: Vec<Note> = self
            .broken
            .map(|kind| Note { line: None, kind })
            .into_iter()
            .collect();
        let mut seen = BTreeSet::new();
        for (line, read) in self.numbered() {
            let name = read.setting(line).map(|setting| setting.name);
            let kind = match name.map(|name| seen.insert(name)) {
                Some(true) => continue,
                Some(false) => NoteKind::Repeated,
                None if read.is_remark() => continue,
                None => NoteKind::NoSetting,
            };
            let line = Some(line);
            notes.push(Note { line, kind });
        }
        notes
    }

    /// Why this can't be written again without loss, if that is so.
    pub fn damage(&self) -> Option<NoteKind> {
        self.broken
            .filter(|kind| *kind != NoteKind::GuessedEncoding)
    }

    /// The bytes that were read, or what became of them, in the same encoding.
    ///
    /// Equal to what was read unless there is [`Document::damage`].
    pub fn to_bytes(&self) -> Vec<u8> {
        let text: String = self
            .lines
            .iter()
            .flat_map(|line| [line.text(), line.end().text()])
            .collect();
        encode(self.encoding, &text)
    }

    /// The bytes as Windows writes them: UTF-16LE with a mark, every line ended by CR LF.
    pub fn to_windows_bytes(&self) -> Vec<u8> {
        let text: String = self
            .lines
            .iter()
            .flat_map(|line| [line.text(), End::CrLf.text()])
            .collect();
        encode(Encoding::Utf16Le, &text)
    }

    /// All settings in the order of their lines, repeated ones too.
    pub fn settings(&self) -> impl Iterator<Item = Setting<'_>> {
        self.numbered()
            .filter_map(|(number, line)| line.setting(number))
    }

    /// A setting's value; the first that is not empty where there are several.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.all(name)
            .map(|setting| setting.value)
            .find(|value| !value.is_empty())
    }

    /// A setting's value as a whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    /// A setting's value where there is no doubt about it; none where it is empty or not stated.
    ///
    /// Fails where two lines say two things.
    pub fn only(&self, name: &str) -> Result<Option<&str>, TwoValues> {
        let mut stated = self.all(name);
        let Some(first) = stated.next() else {
            return Ok(None);
        };
        if let Some(other) = stated.find(|other| other.value != first.value) {
            return Err(TwoValues {
                name: name.to_owned(),
                lines: [first.line, other.line],
            });
        }
        Ok(Some(first.value).filter(|value| !value.is_empty()))
    }

    /// Every setting of this name.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = Setting<'a>> {
        self.settings()
            .filter(move |setting| setting.name.eq_ignore_ascii_case(name))
    }

    /// The lines that hold a control character or one that turns the direction of a line
    /// ([UAX9] 2), or hide behind a lone CR: they would read as something else.
    pub(crate) fn disguised(&self) -> impl Iterator<Item = usize> {
        let next = self.lines.iter().skip(1).map(Some).chain([None]);
        let lines = self.numbered().zip(next);
        lines.filter_map(|((number, line), next)| {
            // What is ended by CR CR LF hides nothing.
            let hides = line.end() == End::Cr && next.is_some_and(|next| !next.text().is_empty());
            (hides || line.text().contains(is_disguise)).then_some(number)
        })
    }

    /// The lines that are no settings and give away a secret all the same: a remark, a kind left out.
    pub(crate) fn secret_remarks(&self) -> impl Iterator<Item = usize> {
        self.numbered().filter_map(|(number, line)| {
            let is_setting = line.setting(number).is_some();
            let is_secret = |name: String| is_secret(&name);
            let gives_away = line.is_hexadecimal() || line.claim().is_some_and(is_secret);
            (!is_setting && gives_away).then_some(number)
        })
    }

    /// Gives a setting this value: on its own line where it has one, else at the end. Other lines of
    /// the same name go.
    ///
    /// Fails for a value that would not stay on its line.
    pub fn set(&mut self, name: &str, kind: Kind, value: &str) -> Result<(), UnsafeValue> {
        if value.contains(is_disguise) || name.contains(is_disguise) {
            return Err(UnsafeValue { name: name.into() });
        }
        let text = format!("{name}:{kind}:{value}");
        let first = self.all(name).next().map(|setting| setting.line);
        let at = first.and_then(|line| line.checked_sub(1));
        if let Some(line) = at.and_then(|at| self.lines.get_mut(at)) {
            *line = Line::new(text, line.end());
            self.keep(|number, setting| Some(number) == first || !is_named(setting, name));
            return Ok(());
        }
        let end = self.usual_end();
        if let Some(last) = self
            .lines
            .last_mut()
            .filter(|last| last.end() == End::Nothing)
        {
            last.end_with(end);
        }
        self.lines.push(Line::new(text, end));
        Ok(())
    }

    /// Takes every line of this setting out.
    pub fn remove(&mut self, name: &str) {
        self.keep(|_, setting| !is_named(setting, name));
    }

    /// Takes these lines out, and the space where they stood.
    pub(crate) fn keep(&mut self, keep: impl Fn(usize, Option<&Setting<'_>>) -> bool) {
        let mut number = 0;
        self.lines.retain(|line| {
            number += 1;
            keep(number, line.setting(number).as_ref())
        });
    }

    /// The exact text of every line.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        self.numbered().map(|(number, line)| (number, line.text()))
    }

    fn numbered(&self) -> impl Iterator<Item = (usize, &Line)> {
        self.lines
            .iter()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }

    /// How lines end in this file.
    fn usual_end(&self) -> End {
        let first = self.lines.first().map(Line::end);
        first.filter(|end| *end == End::Lf).unwrap_or(End::CrLf)
    }
}

fn is_named(setting: Option<&Setting<'_>>, name: &str) -> bool {
    setting.is_some_and(|setting| setting.name.eq_ignore_ascii_case(name))
}

/// A text as it may be shown: what can't be seen, or would give a terminal orders, is a mark.
pub fn visible(text: &str) -> String {
    let shown = |c: char| {
        if is_disguise(c) {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    text.chars().map(shown).collect()
}

/// A character that ends a line, stands for nothing, or turns the direction of the rest. The two
/// joiners (U+200C, U+200D) are part of how some languages are written.
pub(crate) fn is_disguise(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{2069}'
                | '\u{3164}'
                | '\u{feff}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    const FILE: &str = "screen mode id:i:2\r\nFull Address:s:pc-17:3390\r\n\r\nnonsense\r\nserver port:i:3391\r\ngatewayhostname:s:\r\n";

    fn utf16(text: &str, mark: [u8; 2], bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        mark.into_iter()
            .chain(text.encode_utf16().flat_map(bytes))
            .collect()
    }

    #[rstest]
    #[case(FILE.as_bytes().to_vec())]
    #[case([&[0xef, 0xbb, 0xbf], FILE.as_bytes()].concat())]
    #[case(utf16(FILE, [0xff, 0xfe], u16::to_le_bytes))]
    #[case(utf16(FILE, [0xfe, 0xff], u16::to_be_bytes))]
    #[case(FILE.replace("\r\n", "\n").into_bytes())]
    fn every_encoding_reads_the_same_and_is_written_as_it_was(#[case] bytes: Vec<u8>) {
        let document = Document::parse(&bytes);
        assert_eq!(document.text("full address"), Some("pc-17:3390"));
        assert_eq!(document.number("Server Port"), Some(3391));
        assert_eq!(document.text("gatewayhostname"), None);
        assert_eq!(document.text("username"), None);
        assert_eq!(document.to_bytes(), bytes);
    }

    #[test]
    fn what_is_odd_is_noted_by_its_line() {
        let document = Document::parse(b"a:i:1\nnonsense\n# remark\n\nA:i:2\n");
        let line = |line, kind| Note {
            line: Some(line),
            kind,
        };
        assert_eq!(
            document.notes(),
            [line(2, NoteKind::NoSetting), line(5, NoteKind::Repeated)]
        );
        let program = Document::parse(b"MZ\0\0full address:s:pc");
        assert_eq!(program.damage(), Some(NoteKind::NotText));
    }

    #[test]
    fn a_change_touches_its_own_lines_only() {
        let mut document = Document::parse(b"# first\nB:i:1\nx:s:keep : it\nb:i:0\nlast:s:");
        document.set("b", Kind::Number, "0").unwrap();
        document.set("new", Kind::Text, "1:2").unwrap();
        assert_eq!(
            document.to_bytes(),
            b"# first\nb:i:0\nx:s:keep : it\nlast:s:\nnew:s:1:2\n"
        );
        document.remove("LAST");
        assert_eq!(document.text("last"), None);
    }

    #[test]
    fn a_new_file_is_written_as_windows_writes_it() {
        let mut document = Document::default();
        document.set("full address", Kind::Text, "pc-17").unwrap();
        let written = utf16("full address:s:pc-17\r\n", [0xff, 0xfe], u16::to_le_bytes);
        assert_eq!(document.to_windows_bytes(), written);
        assert_eq!(document.to_bytes(), written);
    }

    #[rstest]
    #[case("pc\r\nalternate shell:s:x")]
    #[case("pc\n")]
    #[case("pc\0")]
    #[case("pc\u{202e}cp")]
    #[case("pc\u{2028}x")]
    fn a_value_that_would_not_stay_on_its_line_is_refused(#[case] value: &str) {
        let mut document = Document::parse(b"a:i:1");
        let before = document.clone();
        assert!(document.set("full address", Kind::Text, value).is_err());
        assert_eq!(document, before);
    }

    proptest! {
        #[test]
        fn what_decodes_is_written_as_it_was(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let document = Document::parse(&bytes);
            if document.damage().is_none() {
                prop_assert_eq!(document.to_bytes(), bytes);
            }
        }

        #[test]
        fn so_is_anything_that_looks_like_a_file(text in "([a-z #;]{0,6}(:[isbx])?:?[^\0]{0,8}(\r\n|\n|\r)?){0,9}") {
            let document = Document::parse(text.as_bytes());
            prop_assert_eq!(document.to_bytes(), text.into_bytes());
        }
    }
}
