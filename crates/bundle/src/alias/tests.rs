//! The table of spellings: what is the same, what is told apart, what stays.

use rstest::rstest;

use super::*;

/// What is told of values that come one after the other.
fn told(values: &[(Kind, &str)]) -> Vec<String> {
    let mut aliases = Aliases::new();
    let tell = |(kind, value): &(Kind, &str)| aliases.text(*kind, value);
    values.iter().map(tell).collect()
}

#[rstest]
#[case(Kind::Host, "pc-17", "Computer-1")]
#[case(Kind::Host, "PC-17.corp.example.", "Computer-1.Domain-1")]
#[case(Kind::Host, "pc-17:3390", "Computer-1:3390")]
#[case(Kind::Host, "b\u{fc}cher.corp.example", "Computer-1.Domain-1")]
#[case(Kind::Host, "pc-17.local", "Computer-1.local")]
#[case(Kind::Host, "pc-17.corp.local", "Computer-1.Domain-1.local")]
#[case(
    Kind::Host,
    "vm.westeurope.cloudapp.azure.com",
    "Computer-1.Domain-1.cloudapp.azure.com"
)]
#[case(Kind::Host, "*.corp.example", "*.Domain-1")]
#[case(Kind::Host, "dhcp-192-168-0-66.corp.example", "Computer-1.Domain-1")]
#[case(Kind::Host, "192.168.0.66", "IPv4-private-1.1")]
#[case(Kind::Host, "Wi-Fi at Anna's", "Name-1")]
#[case(Kind::Host, "CN=pc-17", "CN=Computer-1")]
#[case(
    Kind::Host,
    "https://pc-17.corp.example/rdweb?user=anna",
    "https://Computer-1.Domain-1/Path-1"
)]
#[case(
    Kind::Host,
    "https://anna@pc-17:8443",
    "https://User-1@Computer-1:8443"
)]
#[case(Kind::Host, "/rdweb/anna", "/Path-1")]
#[case(Kind::Host, "ldap://pc-17", "Name-1")]
#[case(Kind::Domain, "CORP", "Domain-1")]
#[case(Kind::Domain, "corp.example", "Domain-1")]
#[case(Kind::Domain, "corp.local", "Domain-1.local")]
#[case(Kind::User, "anna", "User-1")]
#[case(Kind::User, "CORP\\anna", "Domain-1\\User-1")]
#[case(Kind::User, "anna@corp.example", "User-1@Domain-1")]
#[case(Kind::User, ".\\anna", ".\\User-1")]
#[case(
    Kind::User,
    "MicrosoftAccount\\anna@corp.example",
    "MicrosoftAccount\\User-1@Domain-1"
)]
#[case(Kind::User, "a\\b\\anna", "Domain-1\\Name-1")]
#[case(Kind::Host, "CN=CN=anna", "CN=Name-1")]
#[case(Kind::User, "CORP\\PC-17$", "Domain-1\\Computer-1$")]
#[case(Kind::Mac, "00:15:5D:01:02:03", "Mac-1")]
#[case(Kind::Serial, "4f:00:ab", "Serial-1")]
#[case(Kind::Sid, "S-1-5-21-1004336348-1177238915-682003330-512", "Sid-1")]
#[case(Kind::Sid, "S-1-5-32-544", "S-1-5-32-544")]
#[case(Kind::Sid, "S-1-5-18", "S-1-5-18")]
#[case(Kind::Sid, "S-1-5-17-anna", "Sid-1")]
#[case(Kind::Ssid, "Anna's Wi-Fi", "Network-1")]
#[case(Kind::Number, "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z")]
#[case(Kind::Enum, "0x80090302", "0x80090302")]
#[case(Kind::Version, "10.0.26100", "10.0.26100")]
#[case(Kind::Host, "", "")]
fn a_value_alone(#[case] kind: Kind, #[case] value: &str, #[case] alias: &str) {
    assert_eq!(told(&[(kind, value)]), [alias]);
}

#[rstest]
#[case("10.1.2.3", "IPv4-private-1.1")]
#[case("172.31.0.1", "IPv4-private-1.1")]
#[case("172.32.0.1", "IPv4-public-1.1")]
#[case("100.64.0.1", "IPv4-cgnat-1.1")]
#[case("100.128.0.1", "IPv4-public-1.1")]
#[case("169.254.7.8", "IPv4-link-local-1.1")]
#[case("224.0.0.251", "IPv4-multicast-1.1")]
#[case("127.0.0.1", "127.0.0.1")]
#[case("0.0.0.0", "0.0.0.0")]
#[case("2001:db8::7", "IPv6-public-1.1")]
#[case("fd12::7", "IPv6-private-1.1")]
#[case("fe80::1%eth0", "IPv6-link-local-1.1%Network-1")]
#[case("fe80::1%12", "IPv6-link-local-1.1%12")]
#[case("::1", "::1")]
#[case("::ffff:192.168.0.66", "::ffff:IPv4-private-1.1")]
#[case("64:ff9b::192.0.2.7", "64:ff9b::IPv4-public-1.1")]
#[case("192.0.2.7:3390", "IPv4-public-1.1:3390")]
#[case("[2001:db8::7]:3390", "[IPv6-public-1.1]:3390")]
#[case("192.168.0.0/24", "IPv4-private-1.1/24")]
#[case("192.0.2.7 timed_out", "IPv4-public-1.1 timed_out")]
#[case("192.0.2.7 of Anna", "IPv4-public-1.1 Name-1")]
#[case("pc-17", "Computer-1")]
fn an_address_keeps_its_class(#[case] value: &str, #[case] alias: &str) {
    assert_eq!(told(&[(Kind::Address, value)]), [alias]);
}

#[test]
fn addresses_of_one_subnet_are_seen_to_be() {
    let aliases = told(&[
        (Kind::Address, "192.168.0.66"),
        (Kind::Address, "192.168.0.1"),
        (Kind::Address, "192.168.1.66"),
        (Kind::Host, "::ffff:192.168.0.1"),
        (Kind::Address, "2001:DB8:0:1::7"),
        (Kind::Address, "2001:db8:0:1:0:0:0:7"),
        (Kind::Address, "2001:db8:0:2::7"),
    ]);
    assert_eq!(
        aliases,
        [
            "IPv4-private-1.1",
            "IPv4-private-1.2",
            "IPv4-private-2.1",
            "::ffff:IPv4-private-1.2",
            "IPv6-public-3.1",
            "IPv6-public-3.1",
            "IPv6-public-4.1",
        ]
    );
}

#[test]
fn one_computer_in_all_its_spellings() {
    let aliases = told(&[
        (Kind::Host, "pc-17"),
        (Kind::Host, "PC-17.corp.example."),
        (Kind::Host, "Pc-17.Corp.Example"),
        (Kind::Host, "PC-17.local"),
        (Kind::Host, "pc-17.other.example"),
        (Kind::Host, "pc-18.corp.example"),
        (Kind::Subject, "CN=pc-17.corp.example"),
        (Kind::Domain, "PC-17"),
        (Kind::Domain, "CORP"),
        (Kind::Host, "corp.example"),
        (Kind::Host, "PC-17"),
    ]);
    assert_eq!(
        aliases,
        [
            "Computer-1",
            "Computer-1.Domain-1",
            "Computer-1.Domain-1",
            "Computer-2.local",
            "Computer-3.Domain-2",
            "Computer-4.Domain-1",
            "CN=Computer-1.Domain-1",
            "Computer-1",
            "Domain-1",
            "Domain-1",
            "Computer-1",
        ]
    );
}

#[test]
fn one_person_in_all_spellings() {
    let aliases = told(&[
        (Kind::User, "CORP\\Anna"),
        (Kind::User, "anna@corp.example"),
        (Kind::User, "ANNA"),
        (Kind::User, "OTHER\\anna"),
        (Kind::User, "corp.example\\ben"),
        (Kind::Path, "C:\\Users\\Anna\\Desktop\\work.rdp"),
        (Kind::Path, "/home/ben/work.RDP"),
    ]);
    assert_eq!(
        aliases,
        [
            "Domain-1\\User-1",
            "User-1@Domain-1",
            "User-1",
            "Domain-2\\User-2",
            "Domain-1\\User-3",
            "C:\\Users\\User-1\\Desktop\\Path-1.rdp",
            "/home/User-3/Path-1.RDP",
        ]
    );
}

#[rstest]
#[case("mstsc.exe", "mstsc.exe")]
#[case("/usr/bin/xfreerdp", "/usr/bin/xfreerdp")]
#[case("C:\\Users\\Public\\Desktop", "C:\\Users\\Public\\Desktop")]
#[case("\\\\srv-1\\share\\a", "\\\\Computer-2\\share\\a")]
#[case("\\\\?\\C:\\Users\\anna\\x", "\\\\?\\C:\\Users\\User-1\\x")]
#[case(
    "/Users/anna/Downloads/pc-17.rdp",
    "/Users/User-1/Downloads/Computer-1.rdp"
)]
#[case("D:/pc-17/", "D:/Computer-1/")]
fn places_of_files(#[case] path: &str, #[case] alias: &str) {
    let aliases = told(&[(Kind::Host, "pc-17"), (Kind::Path, path)]);
    assert_eq!(aliases, ["Computer-1", alias]);
}

#[rstest]
#[case(
    "CN=PC-17.corp.example, O=Corp, Inc., C=DE",
    "CN=Computer-1.Domain-1, O=Name-1, C=DE"
)]
#[case("DC=example, DC=corp, CN=corp-PC-17-CA", "DC=Domain-1, CN=Computer-2")]
#[case(
    "CN=a + OU=b,DC=corp,DC=example",
    "CN=Computer-2 + OU=Name-1, DC=Domain-1"
)]
#[case("E=anna@corp.example", "E=User-1@Domain-1")]
#[case("2.5.4.97=VAT, 10.1.2.3=x", "2.5.4.97=Name-1")]
#[case("CN=Corp Root CA", "CN=Name-1")]
#[case("pc-17", "Computer-1")]
#[case("CN=", "CN=")]
fn subjects_part_by_part(#[case] subject: &str, #[case] alias: &str) {
    let aliases = told(&[(Kind::Host, "pc-17.corp.example"), (Kind::Subject, subject)]);
    assert_eq!(aliases, ["Computer-1.Domain-1", alias]);
}

#[rstest]
#[case(Kind::Host, "localhost")]
#[case(Kind::Host, "PRACTICE-PC")]
#[case(Kind::Subject, "CN=Practice Authority 2")]
#[case(Kind::Domain, "WORKGROUP")]
#[case(Kind::Host, "[::1]:3390")]
fn what_stands_for_nobody_stays(#[case] kind: Kind, #[case] value: &str) {
    assert_eq!(told(&[(kind, value)]), [value]);
}

#[test]
fn digits_are_the_same_however_they_are_grouped() {
    let aliases = told(&[
        (Kind::Serial, "00:4F:ab"),
        (Kind::Serial, "4fab"),
        (Kind::Mac, "00-15-5d-01-02-03"),
        (Kind::Mac, "00155D010203"),
        (Kind::Mac, "00:15:5d:01:02:04"),
    ]);
    assert_eq!(aliases, ["Serial-1", "Serial-1", "Mac-1", "Mac-1", "Mac-2"]);
}

#[test]
fn a_name_that_looks_like_an_alias_is_one_more_name() {
    let names = ["computer-1", "pc-17", "Computer-1", "COMPUTER-3"];
    let aliases = told(&names.map(|name| (Kind::Host, name)));
    assert_eq!(
        aliases,
        ["Computer-2", "Computer-3", "Computer-2", "Computer-4"]
    );
}

#[test]
fn facts_keep_their_names_and_their_measures() {
    let mut aliases = Aliases::new();
    let names = Fact::texts("names", Kind::Host, ["pc-17".into(), "192.0.2.7".into()]);
    let told = ["Computer-1".into(), "IPv4-public-1.1".into()];
    assert_eq!(aliases.fact(&names), Fact::texts("names", Kind::Host, told));
    let port = Fact::whole("port", 3389);
    assert_eq!(aliases.fact(&port), port);
}
