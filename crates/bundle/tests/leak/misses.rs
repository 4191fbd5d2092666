//! Near misses: what only looks like a value must not be a hit.

use bundle::leak::Shape;
use rstest::rstest;

use super::encode::{percent, utf16_le};
use super::{scan, spellings};

#[rstest]
// Parts of other words.
#[case(Shape::Host, "web", "webcam cobweb WEB2")]
#[case(Shape::Host, "pc-17", "pc-170 apc-17 pc17 pc 17")]
#[case(
    Shape::Host,
    "pc-17.corp.example",
    "corporate examples, pc-18.other.example"
)]
#[case(Shape::Host, "pc-17.corp.example", "other.example")]
#[case(Shape::Host, "pc-17.corp.co.uk", "firm.co.uk")]
#[case(Shape::Host, "pc-17.fritz.box", "fritz.box fritz")]
#[case(Shape::Host, "pc-17.cloudapp.azure.com", "cloudapp.azure.com")]
#[case(Shape::Host, "müller", "muller mueller müllers")]
#[case(Shape::Host, "müller.example", "xn--mller-kva1.example")]
#[case(Shape::User, "anna", "Hannah joanna annabel anna2")]
#[case(Shape::User, "ben", "bend Ruben benö öben")]
#[case(Shape::User, "CORP\\anna", "corpanna")]
#[case(Shape::User, "anna@corp.example", "annacorp.example1")]
#[case(Shape::User, "jörg", "jorg jörgen")]
#[case(Shape::User, "Anna Meier", "Anna. Meier AnnaMeier")]
#[case(Shape::Name, "Corp & Sons", "Corp and Sons")]
#[case(Shape::Name, "Net 5", "Net 55")]
#[case(Shape::Sid, "S-1-5-21-111-222-333-1001", "S-1-5-21-1111-222-333-1001")]
#[case(Shape::Sid, "S-1-5-21-111-222-333-1001", "S-1-5-32-544")]
#[case(
    Shape::Path,
    "C:\\Users\\anna\\work-17.rdp",
    "C:\\Users\\ben\\work-18.rdp"
)]
#[case(Shape::Path, "C:\\Users\\Public\\work-17.rdp", "public users")]
#[case(Shape::Path, "C:\\", "D:\\")]
#[case(Shape::Subject, "CN=pc-17, C=DE", "DE CN=pc-18")]
#[case(Shape::Subject, "DC=corp, DC=example", "corps.example")]
// Parts of other numbers.
#[case(Shape::Address, "10.0.0.1", "10.0.0.17 110.0.0.1 10.0.0.10")]
#[case(Shape::Address, "10.0.0.1", "version 10.0.0.1.5 and 5.10.0.0.1")]
#[case(Shape::Address, "10.0.0.1", "10-0-0-17 110-0-0-1 10_0_0_12")]
#[case(Shape::Address, "10.0.0.1", "1677721610 167772161000 1167772161")]
#[case(Shape::Address, "10.0.0.1", "0a00000100 10a000001f a0000011")]
#[case(Shape::Address, "10.0.0.1", "10,0,0,1 10.0.0 1.0.0.10 10.0.1")]
#[case(
    Shape::Address,
    "10.0.0.1",
    "11.0.0.10.in-addr.arpa 1.0.0.110.in-addr.arpa"
)]
#[case(Shape::Address, "0.0.0.5", "5 05 in 5 seconds")]
#[case(Shape::Address, "10.0.0.0", "10 of 10")]
#[case(Shape::Address, "192.0.2.7", "::ffff:c000:2071 ::ffff:c000:20")]
#[case(
    Shape::Address,
    "2001:db8::1",
    "2001:db8::17 2001:db8::1:5 12001:db8::1"
)]
#[case(Shape::Address, "2001:db8::1", "fe:2001:db8::1")]
#[case(Shape::Address, "2001:db8::1", "2001:db8:0:0:0:0:0:12 2001:db8::")]
#[case(
    Shape::Address,
    "2001:db8::1",
    "2001-db8--12 020010db80000000000000000000000010"
)]
#[case(Shape::Mac, "00:15:5d:0a:02:03", "00:15:5d:0a:02:04")]
#[case(Shape::Mac, "00:15:5d:0a:02:03", "00155d0a020")]
#[case(Shape::Mac, "00:15:5d:0a:02:03", "0:15:5d:a:2:31 10:15:5d:a:2:3")]
#[case(Shape::Mac, "00:15:5d:0a:02:03", "215:5dff:fe0a:2031")]
#[case(Shape::Serial, "00:4f:ab", "4fabc 14fab 1004fab")]
#[case(Shape::Serial, "00:4f:ab", "12:4f:ab 4f:ab:01 01:00:4f:ab")]
#[case(Shape::Serial, "00:4f:ab", "4f-ab-12 14f:ab")]
#[case(Shape::Serial, "00:4f:ab", "203950 120395")]
// Nothing to search for.
#[case(Shape::Name, "", "anything")]
#[case(Shape::Host, "...", "wait ...")]
#[case(Shape::User, "\\", "C:\\")]
#[case(Shape::Serial, ":::", ":::")]
fn what_only_looks_like_it_is_no_hit(
    #[case] shape: Shape,
    #[case] value: &str,
    #[case] text: &str,
) {
    assert_eq!(spellings(shape, value, text.as_bytes()), [], "{text}");
    assert_eq!(
        spellings(shape, value, &utf16_le(&format!(" {text}"))),
        [],
        "{text}"
    );
    assert_eq!(
        spellings(shape, value, percent(text, true).as_bytes()),
        [],
        "{text}"
    );
}

#[test]
fn a_short_name_is_a_word() {
    assert_eq!(spellings(Shape::Host, "a", b"an apple and a1"), []);
    assert_eq!(spellings(Shape::Host, "mu", "mu\u{308}ller".as_bytes()), []);
}

#[test]
fn a_report_with_aliases_has_no_hit() {
    let scan = scan(&[
        (Shape::Host, "pc-17.corp.example"),
        (Shape::User, "CORP\\anna"),
        (Shape::Address, "192.168.0.66"),
        (Shape::Mac, "00:15:5d:0a:02:03"),
        (Shape::Path, "C:\\Users\\anna\\work-17.rdp"),
        (Shape::Subject, "CN=pc-17.corp.example, O=Firm Seventeen"),
    ]);
    let text = "Computer-1.Domain-1 (IPv4-private-1.1, Mac-1) at 2026-11-21T10:00:00Z:\r\n\
        Domain-1\\User-1 in C:\\Users\\User-1\\Path-1.rdp; CN=Computer-1.Domain-1, O=Name-1\r\n\
        &lt;p&gt; 100&nbsp;% \\u{202e} https://learn.example/%C3%BC+x=3D QUJDREVGR0hJSktMTU5P 0a0b0c0d0e0f";
    assert_eq!(scan.hits(text.as_bytes()), []);
}
