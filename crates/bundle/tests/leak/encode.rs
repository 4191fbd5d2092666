//! The encodings in which values are hidden.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

pub(crate) fn utf16_le(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

pub(crate) fn utf16_be(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

/// Every byte, or those that a web address must not have.
pub(crate) fn percent(text: &str, all: bool) -> String {
    let piece = |byte: u8| match byte {
        byte if all || !byte.is_ascii_alphanumeric() && !b"-._".contains(&byte) => {
            format!("%{byte:02X}")
        }
        byte => char::from(byte).to_string(),
    };
    text.bytes().map(piece).collect()
}

pub(crate) fn entities(text: &str, hex: bool) -> String {
    let piece = |c: char| {
        if hex {
            format!("&#x{:x};", u32::from(c))
        } else {
            format!("&#{};", u32::from(c))
        }
    };
    text.chars().map(piece).collect()
}

pub(crate) fn json(text: &str) -> String {
    let unit = |unit: u16| format!("\\u{unit:04x}");
    text.encode_utf16().map(unit).collect()
}

pub(crate) fn css(text: &str) -> String {
    let escape = |c: char| format!("\\{:x} ", u32::from(c));
    text.chars().map(escape).collect()
}

pub(crate) fn quoted(text: &str) -> String {
    let quoted = |byte: u8| format!("={byte:02X}");
    text.bytes().map(quoted).collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let digits = |byte: &u8| format!("{byte:02x}");
    bytes.iter().map(digits).collect()
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(crate) fn base64_url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Cut in the middle by the end of a line.
pub(crate) fn wrapped(text: &str) -> String {
    let count = text.chars().count() / 2;
    let (first, rest): (String, String) = (
        text.chars().take(count).collect(),
        text.chars().skip(count).collect(),
    );
    format!("{first}\n    {rest}")
}
