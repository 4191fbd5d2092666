//! A distinguished name as text (RFC 4514 2).
//!
//! Must not let through what plays tricks on a terminal or turns the direction of a line.

use crate::document::is_disguise;
use x509_parser::der_parser::asn1_rs::{Any, Tag};
use x509_parser::x509::{AttributeTypeAndValue, X509Name};

/// A name's text is cut after this many characters; a hostile certificate may have megabytes.
const TEXT_LIMIT: usize = 1000;

/// Short names of attribute types (RFC 4514 3, and the one for mail that everybody writes).
const TYPES: [(&str, &str); 10] = [
    ("2.5.4.3", "CN"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.6", "C"),
    ("2.5.4.9", "STREET"),
    ("0.9.2342.19200300.100.1.25", "DC"),
    ("0.9.2342.19200300.100.1.1", "UID"),
    ("1.2.840.113549.1.9.1", "emailAddress"),
];

/// The whole name, the most special part first, as in `CN=pc-17,O=Example`.
pub(super) fn text(name: &X509Name<'_>) -> String {
    let mut parts: Vec<String> = name
        .iter_rdn()
        .map(|part| {
            let mut values: Vec<String> = part.iter().map(attribute).collect();
            values.reverse();
            values.join("+")
        })
        .collect();
    parts.reverse();
    printable(&parts.join(","))
}

/// The last common name, which is the most special one.
pub(super) fn common_name(name: &X509Name<'_>) -> Option<String> {
    let value = name.iter_common_name().last()?;
    string(value.attr_value()).map(|text| printable(&text))
}

fn attribute(attribute: &AttributeTypeAndValue<'_>) -> String {
    let oid = attribute.attr_type().to_id_string();
    let short = TYPES.iter().find(|(known, _)| *known == oid);
    let kind = short.map_or(oid.as_str(), |(_, short)| short);
    match string(attribute.attr_value()) {
        Some(value) => format!("{kind}={}", escaped(&value)),
        // RFC 4514 2.4 wants the tag and length too; nobody reads them.
        None => format!("{kind}=#{}", hex(attribute.attr_value().data)),
    }
}

/// The value's characters, where its type has any.
fn string(value: &Any<'_>) -> Option<String> {
    match value.header.tag() {
        Tag::BmpString => {
            let (pairs, rest) = value.data.as_chunks();
            let units: Vec<u16> = pairs.iter().copied().map(u16::from_be_bytes).collect();
            let whole = rest.is_empty();
            whole.then(|| String::from_utf16(&units).ok()).flatten()
        }
        // T.61 is written as Latin-1 by all who still write it.
        Tag::TeletexString => Some(value.data.iter().copied().map(char::from).collect()),
        Tag::Utf8String | Tag::PrintableString | Tag::Ia5String | Tag::NumericString => {
            String::from_utf8(value.data.to_vec()).ok()
        }
        _ => None,
    }
}

/// With a backslash before what would end the value (RFC 4514 2.4).
fn escaped(value: &str) -> String {
    let last = value.chars().count().saturating_sub(1);
    let mut text = String::with_capacity(value.len());
    for (at, c) in value.chars().enumerate() {
        let special = matches!(c, '"' | '+' | ',' | ';' | '<' | '>' | '\\');
        let edge = (at == 0 && matches!(c, ' ' | '#')) || (at == last && c == ' ');
        if special || edge {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

/// Without what can't be seen or turns the direction of a line.
fn printable(text: &str) -> String {
    let seen = text.chars().filter(|c| !is_disguise(*c));
    seen.take(TEXT_LIMIT).collect()
}

/// Bytes in hexadecimal, in lower case without separators.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("plain", "plain")]
    #[case("Example, Inc.", "Example\\, Inc.")]
    #[case(" a#b ", "\\ a#b\\ ")]
    #[case("#1", "\\#1")]
    #[case(" ", "\\ ")]
    #[case("", "")]
    #[case("a+b<c>;\"\\", "a\\+b\\<c\\>\\;\\\"\\\\")]
    fn what_ends_a_value_is_escaped(#[case] value: &str, #[case] text: &str) {
        assert_eq!(escaped(value), text);
    }

    #[test]
    fn bytes_have_two_digits_each() {
        assert_eq!(hex(&[0, 0x0f, 0xf0, 0xff]), "000ff0ff");
    }

    #[test]
    fn nothing_turns_the_line() {
        assert_eq!(printable("a\u{202e}b\u{1b}[0mc\0"), "ab[0mc");
    }
}
