//! Values inside encodings.

use bundle::leak::{Shape, Spelling};
use rstest::rstest;

use super::encode::{
    base64, base64_url, css, entities, hex, json, percent, quoted, utf16_be, utf16_le,
};
use super::{assert_found, scan};

const ANNA: &str = "anna.müller";

#[rstest]
#[case(utf16_le(ANNA), Spelling::Utf16)]
#[case(utf16_be(ANNA), Spelling::Utf16)]
#[case(utf16_le("ANNA.MÜLLER"), Spelling::Utf16)]
#[case([b"x".as_slice(), &utf16_le(ANNA)].concat(), Spelling::Utf16)]
#[case([b"x".as_slice(), &utf16_be(ANNA)].concat(), Spelling::Utf16)]
#[case(b"Anna.M\xfcller".to_vec(), Spelling::Latin1)]
#[case(b"Anna.M%FCller".to_vec(), Spelling::Percent)]
#[case(b"Anna.M=FCller".to_vec(), Spelling::QuotedPrintable)]
#[case(percent(ANNA, true).into(), Spelling::Percent)]
#[case(percent(ANNA, false).into(), Spelling::Percent)]
#[case(percent(ANNA, true).to_lowercase().into(), Spelling::Percent)]
#[case(percent(&percent(ANNA, true), true).into(), Spelling::Percent)]
#[case(b"an%6Ea.m%u00fcller".to_vec(), Spelling::Percent)]
#[case(b"anna.m&uuml;ller".to_vec(), Spelling::Entity)]
#[case("anna&period;müller".into(), Spelling::Entity)]
#[case(entities(ANNA, false).into(), Spelling::Entity)]
#[case(entities(ANNA, true).to_uppercase().into(), Spelling::Entity)]
#[case(b"anna.m&#252ller".to_vec(), Spelling::Entity)]
#[case(b"anna.m&amp;uuml;ller".to_vec(), Spelling::Entity)]
#[case(json(ANNA).into(), Spelling::Escape)]
#[case(b"anna.m\\u00FCller".to_vec(), Spelling::Escape)]
#[case(b"anna.m\\\\u00fcller".to_vec(), Spelling::Escape)]
#[case(b"anna.m\\u{fc}ller".to_vec(), Spelling::Escape)]
#[case(b"anna.m\\xfcller".to_vec(), Spelling::Escape)]
#[case(css(ANNA).into(), Spelling::Escape)]
#[case(b"anna.m\\0000fcller".to_vec(), Spelling::Escape)]
#[case(quoted(ANNA).into(), Spelling::QuotedPrintable)]
#[case("anna.m=\r\nüller".into(), Spelling::QuotedPrintable)]
#[case("anna.m\r\n    üller".into(), Spelling::Wrapped)]
#[case(base64(ANNA.as_bytes()).into(), Spelling::Base64)]
#[case(base64(b"..ANNA.M\xc3\x9cLLER..").into(), Spelling::Base64)]
#[case(base64_url("ÿ?anna.müller>".as_bytes()).into(), Spelling::Base64)]
#[case(base64(&utf16_le(ANNA)).into(), Spelling::Base64)]
#[case(base64(&utf16_le("x Anna.Müller")).into(), Spelling::Base64)]
#[case(percent(&base64("ÿÿÿanna.müller".as_bytes()), false).into(), Spelling::Percent)]
#[case(hex(ANNA.as_bytes()).into(), Spelling::Hex)]
#[case(hex(&utf16_le(ANNA)).to_uppercase().into(), Spelling::Hex)]
fn a_person_is_found(#[case] bytes: Vec<u8>, #[case] spelling: Spelling) {
    assert_found(Shape::User, ANNA, &bytes, spelling);
    let among = [b"<p>", bytes.as_slice(), b" </p>"].concat();
    assert_found(Shape::User, ANNA, &among, spelling);
}

#[rstest]
#[case(Shape::User, "CORP\\ärzte", "CORP\\\\\\u00e4rzte", Spelling::Escape)]
#[case(
    Shape::Path,
    "/home/ben/a-17.rdp",
    "\\/home\\/ben\\/a-17.rdp",
    Spelling::Escape
)]
#[case(
    Shape::Path,
    "C:\\Temp\\a-17.rdp",
    "C:\\\\Temp\\\\a-17.rdp",
    Spelling::Escape
)]
#[case(Shape::Name, "Corp & Sons", "Corp &amp; Sons", Spelling::Entity)]
#[case(Shape::Name, "Anna's 5G", "Anna&#39;s 5G", Spelling::Entity)]
#[case(Shape::User, "Anna Meier", "?q=Anna+Meier&x", Spelling::Text)]
#[case(Shape::Address, "192.0.2.7", "192%2E0%2E2%2E7", Spelling::Percent)]
#[case(Shape::Address, "2001:db8::1", "2001%3Adb8%3A%3A1", Spelling::Percent)]
#[case(Shape::Address, "192.0.2.7", "192&#46;0&#46;2&#46;7", Spelling::Entity)]
#[case(
    Shape::Host,
    "müller.example",
    "https%3A%2F%2Fxn--mller-kva.example",
    Spelling::Percent
)]
#[case(Shape::Name, "😀net", "\\ud83d\\ude00net", Spelling::Escape)]
fn other_values_are_found(
    #[case] shape: Shape,
    #[case] value: &str,
    #[case] text: &str,
    #[case] spelling: Spelling,
) {
    assert_found(shape, value, text.as_bytes(), spelling);
}

#[test]
fn base64_goes_on_in_the_next_line() {
    let packed = base64(
        &[b'.'; 50]
            .into_iter()
            .chain(*b"anna-17")
            .collect::<Vec<u8>>(),
    );
    let (first, rest) = packed.split_at(72);
    let text = format!("{first}\r\n  {rest}");
    assert_found(Shape::User, "anna-17", text.as_bytes(), Spelling::Base64);
}

#[test]
fn places_are_counted_in_the_bytes_that_were_given() {
    let scan = scan(&[
        (Shape::User, "ben"),
        (Shape::Name, "…"),
        (Shape::User, ANNA),
    ]);
    assert_eq!(scan.values().len(), 3);
    let text = format!("ä%20&amp; {} Ben", percent(ANNA, true));
    let hits: Vec<_> = scan
        .hits(text.as_bytes())
        .iter()
        .map(|hit| (hit.value, hit.at))
        .collect();
    let ben = text.find("Ben").unwrap();
    assert_eq!(hits, [(2, 11), (0, ben)]);
}
