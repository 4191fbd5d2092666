//! Names in their parts and letters.

use bundle::leak::{Shape, Spelling};
use rstest::rstest;

use super::assert_found;

#[rstest]
// Computers and domains.
#[case(
    Shape::Host,
    "pc-17.corp.example",
    "on pc-17.corp.example now",
    Spelling::Text
)]
#[case(Shape::Host, "pc-17.corp.example", "PC-17", Spelling::Text)]
#[case(Shape::Host, "PC-17.CORP.EXAMPLE", "(corp.example)", Spelling::Text)]
#[case(Shape::Host, "pc-17.corp.example", "CORP\\ben", Spelling::Text)]
#[case(Shape::Host, "pc-17.a.corp.example", "corp.example", Spelling::Text)]
#[case(Shape::Host, "pc-17.corp.example", "pc-17$", Spelling::Text)]
#[case(Shape::Host, "pc-17.corp.example:3390", "pc-17_rdp", Spelling::Text)]
#[case(
    Shape::Host,
    "https://anna@pc-17.corp.example/a?b",
    "pc-17",
    Spelling::Text
)]
#[case(
    Shape::Host,
    "https://anna@pc-17.corp.example/a?b",
    "anna",
    Spelling::Text
)]
#[case(Shape::Host, "*.corp.example", "corp", Spelling::Text)]
#[case(
    Shape::Host,
    "accounting-server-17.corp.example",
    "ACCOUNTING-SERV",
    Spelling::Rewritten
)]
#[case(Shape::Host, "müller-pc.example", "MÜLLER-PC", Spelling::Text)]
#[case(
    Shape::Host,
    "müller-pc.example",
    "xn--mller-pc-65a.example",
    Spelling::Punycode
)]
#[case(
    Shape::Host,
    "xn--mller-kva.example",
    "https://müller.example/",
    Spelling::Punycode
)]
#[case(Shape::Host, "müller.example", "mu\u{308}ller.example", Spelling::Text)]
#[case(Shape::Host, "mu\u{308}ller.example", "müller.example", Spelling::Text)]
#[case(Shape::Host, "田中.example", "このPCは田中さんの", Spelling::Text)]
#[case(Shape::Host, "[2001:db8::17]:3390", "2001:DB8::17", Spelling::Text)]
#[case(Shape::Host, "fe80::1%enp3s0", "on enp3s0", Spelling::Text)]
// People.
#[case(Shape::User, "anna", "for Anna.", Spelling::Text)]
#[case(Shape::User, "CORP\\anna", "anna", Spelling::Text)]
#[case(Shape::User, "CORP\\anna", "corp", Spelling::Text)]
#[case(Shape::User, "anna@corp.example", "anna", Spelling::Text)]
#[case(Shape::User, "anna@corp.example", "corp.example", Spelling::Text)]
#[case(Shape::User, "AzureAD\\anna@corp.example", "CORP\\ben", Spelling::Text)]
#[case(Shape::User, "PC-17$", "pc-17", Spelling::Text)]
#[case(Shape::User, "jörg", "JÖRG", Spelling::Text)]
#[case(Shape::User, "Anna Groß", "ANNA GROSS", Spelling::Text)]
#[case(Shape::User, "Anna Meier", "Anna\n      Meier", Spelling::Text)]
#[case(Shape::User, "Anna Meier", "Anna\u{a0}Meier", Spelling::Text)]
#[case(Shape::User, "annabella", "anna\u{ad}bella", Spelling::Text)]
#[case(Shape::User, "annabella", "anna\u{200b}bella", Spelling::Text)]
// Other names.
#[case(Shape::Name, "Corp & Sons", "corp & sons", Spelling::Text)]
#[case(Shape::Name, "安娜", "安娜", Spelling::Text)]
#[case(
    Shape::Sid,
    "S-1-5-21-111-222-333-1001",
    "s-1-5-21-111-222-333-1001",
    Spelling::Text
)]
#[case(
    Shape::Sid,
    "S-1-5-21-111-222-333-1001",
    "S-1-5-21-111-222-333-500",
    Spelling::Text
)]
// Places of files.
#[case(
    Shape::Path,
    "C:\\Users\\anna\\Desktop\\work-17.rdp",
    "anna",
    Spelling::Text
)]
#[case(
    Shape::Path,
    "C:\\Users\\anna\\Desktop\\work-17.rdp",
    "work-17.zip",
    Spelling::Text
)]
#[case(
    Shape::Path,
    "C:\\Users\\anna\\a.rdp",
    "file:///c:/users/anna/a.rdp",
    Spelling::Text
)]
#[case(Shape::Path, "/home/ben/work", "ben", Spelling::Text)]
#[case(
    Shape::Path,
    "\\\\srv-17.corp.example\\share\\a.rdp",
    "srv-17",
    Spelling::Text
)]
// Certificates.
#[case(
    Shape::Subject,
    "CN=pc-17.corp.example, O=Corp Ltd",
    "pc-17",
    Spelling::Text
)]
#[case(
    Shape::Subject,
    "CN=pc-17, O=Firm, Inc., C=DE",
    "by Firm, Inc. here",
    Spelling::Text
)]
#[case(
    Shape::Subject,
    "CN=pc-17, O=Firm\\, Inc., C=DE",
    "Firm, Inc.",
    Spelling::Text
)]
#[case(
    Shape::Subject,
    "CN=a1 + OU=Sales,DC=corp,DC=example",
    "corp.example",
    Spelling::Text
)]
#[case(
    Shape::Subject,
    "DC=example, DC=corp, CN=pc-17",
    "CORP.example",
    Spelling::Text
)]
#[case(Shape::Subject, "E=anna@corp.example", "anna", Spelling::Text)]
#[case(Shape::Subject, "OU=Sales Floor", "sales floor", Spelling::Text)]
fn names_are_found(
    #[case] shape: Shape,
    #[case] value: &str,
    #[case] text: &str,
    #[case] spelling: Spelling,
) {
    assert_found(shape, value, text.as_bytes(), spelling);
}
