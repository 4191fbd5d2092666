//! Whatever a value is and wherever it stands: it is found, and nothing makes the search fail.

use bundle::leak::Shape;
use proptest::prelude::*;

use super::encode::{
    base64, base64_url, css, entities, hex, json, percent, quoted, utf16_be, utf16_le, wrapped,
};
use super::scan;

fn value() -> impl Strategy<Value = (Shape, String)> {
    let name = "[a-zäöüß][a-zäöü0-9]{4,9}";
    let host = (name, "[a-z]{5,9}").prop_map(|(name, domain)| format!("{name}-1.{domain}.example"));
    let v4 = any::<[u8; 4]>().prop_map(|ip| std::net::Ipv4Addr::from(ip).to_string());
    let v6 = any::<[u16; 8]>().prop_map(|ip| std::net::Ipv6Addr::from(ip).to_string());
    let mac = any::<[u8; 6]>().prop_map(|mac| mac.map(|byte| format!("{byte:02x}")).join(":"));
    prop_oneof![
        name.prop_map(|name| (Shape::Name, name)),
        host.prop_map(|host| (Shape::Host, host)),
        (name, name).prop_map(|(domain, user)| (Shape::User, format!("{domain}\\{user}"))),
        v4.prop_map(|ip| (Shape::Address, ip)),
        v6.prop_map(|ip| (Shape::Address, ip)),
        mac.prop_map(|mac| (Shape::Mac, mac)),
        "[1-9a-f][0-9a-f]{9}".prop_map(|serial| (Shape::Serial, serial)),
        name.prop_map(|user| (Shape::Path, format!("C:\\Users\\{user}\\work-17.rdp"))),
        name.prop_map(|firm| (Shape::Subject, format!("O={firm}"))),
        "[1-9]{5}".prop_map(|id| (Shape::Sid, format!("S-1-5-21-{id}-{id}-{id}-1001"))),
    ]
}

/// All ways to hide a text, by number.
fn hidden(way: usize, text: &str) -> Vec<u8> {
    match way {
        0 => text.into(),
        1 => text.to_uppercase().into(),
        2 => utf16_le(text),
        3 => utf16_be(text),
        4 => percent(text, true).into(),
        5 => percent(text, false).into(),
        6 => percent(&percent(text, true), true).into(),
        7 => entities(text, true).into(),
        8 => entities(text, false).into(),
        9 => json(text).into(),
        10 => css(text).into(),
        11 => quoted(text).into(),
        12 => base64(text.as_bytes()).into(),
        13 => base64_url(format!("x{text}").as_bytes()).into(),
        14 => base64(format!("xy{text}").as_bytes()).into(),
        15 => base64(&utf16_le(text)).into(),
        16 => base64(&utf16_le(&format!("xy{text}z"))).into(),
        17 => hex(text.as_bytes()).into(),
        18 => hex(&utf16_le(text)).into(),
        _ => wrapped(text).into(),
    }
}

proptest! {
    #[test]
    fn a_planted_value_is_found(
        (shape, text) in value(),
        way in 0..20_usize,
        before in proptest::collection::vec(any::<u8>(), 0..60),
        after in proptest::collection::vec(any::<u8>(), 0..60),
    ) {
        // What a subject tells is its part.
        let told = text.strip_prefix("O=").unwrap_or(&text);
        let space = match way { 3 => b"\0 ", _ => b" \0" };
        let bytes = [&before, space.as_slice(), &hidden(way, told), space, &after].concat();
        let hits = scan(&[(shape, &text)]).hits(&bytes);
        prop_assert!(!hits.is_empty(), "{shape:?} {told} {way}");
        prop_assert!(hits.iter().all(|hit| hit.at < bytes.len() && hit.value == 0));
    }

    #[test]
    fn nothing_makes_it_fail(
        bytes in proptest::collection::vec(any::<u8>(), 0..400),
        marks in "[%&#\\\\=xu{};0-9a-f+\r\n]{0,200}",
        text in "\\PC{0,40}",
        (shape, _) in value(),
    ) {
        let scan = scan(&[(shape, &text)]);
        let bytes = [bytes.as_slice(), marks.as_bytes(), text.as_bytes()].concat();
        prop_assert!(scan.hits(&bytes).iter().all(|hit| hit.at < bytes.len()));
    }

    #[test]
    fn a_text_without_the_value_has_no_hit((shape, value) in value(), text in "[A-Z ,.!?]{0,4}( [g-z]{1,4}[.,]?){0,40}") {
        prop_assert_eq!(scan(&[(shape, &value)]).hits(text.as_bytes()), []);
    }
}
