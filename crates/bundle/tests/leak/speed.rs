//! How long the look takes: a bundle has some hundred values and up to a megabyte.

use std::fmt::Write as _;

use bundle::leak::{RawValue, Scan, Shape};

/// Values of every shape that a report may have.
pub(crate) fn values() -> Vec<RawValue> {
    (0..300).map(value).collect()
}

fn value(at: u32) -> RawValue {
    let (shape, text) = match at % 8 {
        0 => (Shape::Host, format!("pc-{at}.corp{at}.example")),
        1 => (Shape::User, format!("CORP{at}\\anna{at}")),
        2 => (Shape::Address, format!("192.168.{}.{}", at % 250, at % 199)),
        3 => (Shape::Address, format!("2001:db8::{at:x}:0:1")),
        4 => (
            Shape::Mac,
            format!("00:15:5d:00:{:02x}:{:02x}", at / 256, at % 256),
        ),
        5 => (Shape::Serial, format!("00:4f:ab:17:{:02x}:55", at % 256)),
        6 => (Shape::Path, format!("C:\\Users\\ben{at}\\work-{at}.rdp")),
        _ => (
            Shape::Subject,
            format!("CN=müller{at}, O=Firm {at}, DC=corp, DC=example"),
        ),
    };
    RawValue { shape, text }
}

/// A page with all encodings: none of the readings may be left out for want of its marks.
pub(crate) fn page() -> String {
    let mut page = String::new();
    for at in 0.. {
        let _ = write!(
            page,
            "<tr class=\"row\"><td>Computer-{at}.Domain-1 &amp; more</td>\r\n<td style='a:\\66 oo'>\
             https://learn.example/?q=%C3%BC+{at} =3D \\u00fc C:\\\\Temp</td>\
             <img src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUl{at}'>\
             The computer answered after {at} ms, and then it was silent for {at} ms.</tr>\n"
        );
        if page.len() > 1 << 20 {
            break;
        }
    }
    page
}

#[test]
fn a_megabyte_with_all_encodings_is_searched() {
    let scan = Scan::new(values()).unwrap();
    assert_eq!(scan.hits(page().as_bytes()).len(), 0);
}
