//! A connection file as the settings it holds.

use crate::decode::decode;

/// The bytes are no text: a program, a picture, an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not_text")]
pub struct NotText;

/// The settings of a connection file in the order of its lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    settings: Vec<Setting>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Setting {
    /// In lower case: names are case-insensitive.
    name: String,
    value: String,
}

impl Document {
    /// Reads the lines that are settings and passes over the others.
    ///
    /// # Errors
    /// [`NotText`] where there are NUL characters, which no text has.
    pub fn parse(bytes: &[u8]) -> Result<Self, NotText> {
        let text = decode(bytes);
        if text.contains('\0') {
            return Err(NotText);
        }
        let settings = text.lines().filter_map(setting).collect();
        Ok(Self { settings })
    }

    /// A setting's value, without the space around it; the first where there are several.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.settings
            .iter()
            .find(|setting| setting.name.eq_ignore_ascii_case(name))
            .map(|setting| setting.value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// A setting's value as a whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }
}

/// Splits at the first two colons only: values may hold more.
fn setting(line: &str) -> Option<Setting> {
    let (name, rest) = line.split_once(':')?;
    let (kind, value) = rest.split_once(':')?;
    matches!(kind.trim(), "i" | "s" | "b" | "I" | "S" | "B").then(|| Setting {
        name: name.trim().to_ascii_lowercase(),
        value: value.trim().to_owned(),
    })
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
    fn every_encoding_reads_the_same(#[case] bytes: Vec<u8>) {
        let document = Document::parse(&bytes).unwrap();
        assert_eq!(document.text("full address"), Some("pc-17:3390"));
        assert_eq!(document.number("Server Port"), Some(3391));
        assert_eq!(document.text("gatewayhostname"), None);
        assert_eq!(document.text("username"), None);
    }

    #[test]
    fn a_program_is_no_connection_file() {
        assert_eq!(Document::parse(b"MZ\0\0full address:s:pc"), Err(NotText));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Document::parse(&bytes);
        }
    }
}
