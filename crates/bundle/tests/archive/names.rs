//! Names: what no bundle holds is refused, in what is read and in what is written.

use bundle::archive::{LONGEST_NAME, PackError, pack, unpack};
use rstest::rstest;

use crate::builder::{Entry, Zip};
use crate::{member, refused};

/// A zip with this name in both headers, as UTF-8.
fn named(name: &str) -> Vec<u8> {
    let entry = Entry::deflated(name, b"x").both(|head| head.flags |= 1 << 11);
    Zip::of([entry]).bytes()
}

#[rstest]
#[case("../report.json", "path")]
#[case("..", "path")]
#[case(".", "path")]
#[case("..\\report.json", "path")]
#[case("/report.json", "path")]
#[case("\\report.json", "path")]
#[case("\\\\host\\share\\report.json", "path")]
#[case("report/report.json", "path")]
#[case("report/", "path")]
#[case("C:report.json", "path")]
#[case("C:\\report.json", "path")]
#[case("report.json:stream", "path")]
#[case("", "name")]
#[case(" ", "name")]
#[case("report.json\0.exe", "name")]
#[case("report\n.json", "name")]
#[case("report\u{1b}[2J.json", "name")]
#[case("report\u{7f}.json", "name")]
#[case("report\u{85}.json", "name")]
#[case("nosj\u{202e}.exe", "name")]
#[case("a\u{2066}b.txt", "name")]
#[case("a\u{200b}.txt", "name")]
#[case("a\u{ad}.txt", "name")]
#[case("a\u{a0}b.txt", "name")]
#[case("a\u{3164}.txt", "name")]
#[case("a\u{fe0f}.txt", "name")]
#[case("a\u{e000}.txt", "name")]
#[case("a\u{fffd}.txt", "name")]
#[case("a\u{ffff}.txt", "name")]
#[case("a\u{e0041}.txt", "name")]
#[case("\u{feff}report.json", "name")]
#[case("con.txt", "name")]
#[case("CON", "name")]
#[case("nul .txt", "name")]
#[case("Aux.json.txt", "name")]
#[case("com1.txt", "name")]
#[case("lpt0", "name")]
#[case("COM².txt", "name")]
#[case("conin$", "name")]
#[case("report.json.", "name")]
#[case("report.json ", "name")]
#[case(" report.json", "name")]
#[case("what?.txt", "name")]
#[case("a*.txt", "name")]
#[case("a|b.txt", "name")]
#[case("a\"b.txt", "name")]
#[case("<a>.txt", "name")]
fn names_that_mislead_are_refused(#[case] name: &str, #[case] id: &str) {
    let (found, why) = refused(&named(name));
    assert_eq!(found, id, "{why}");
    // What is printed to a log must not hold the name itself.
    assert_eq!(why, format!("{id}: member 1"));
    let unsound = pack(&[member(name, b"x")]);
    assert!(matches!(&unsound, Err(PackError::Unsound(why)) if why.id() == id));
}

#[rstest]
#[case("report.json")]
#[case("read me (2).txt")]
#[case(".hidden")]
#[case("console.txt")]
#[case("com.txt")]
#[case("com10.txt")]
#[case("icon")]
#[case("結果 – über.txt")]
#[case("a..b")]
fn sound_names_are_kept(#[case] name: &str) {
    assert_eq!(unpack(&named(name)), Ok(vec![member(name, b"x")]));
    let members = [member(name, b"x")];
    assert_eq!(unpack(&pack(&members).unwrap()).unwrap(), members);
}

#[test]
fn a_name_ends_at_its_bound() {
    let longest = "n".repeat(LONGEST_NAME);
    assert!(unpack(&named(&longest)).is_ok());
    assert_eq!(refused(&named(&format!("{longest}n"))).0, "name");
    // Bytes, not characters: 22 of these have 66.
    assert_eq!(refused(&named(&"結".repeat(22))).0, "name");
    assert_eq!(refused(&named(&"n".repeat(65_535))).0, "name");
}

#[rstest]
#[case("report.json", "report.json")]
#[case("report.json", "Report.JSON")]
#[case("über.txt", "ÜBER.TXT")]
#[case("k.txt", "\u{212a}.txt")]
#[case("s.txt", "ſ.txt")]
fn names_that_are_one_file_are_refused(#[case] one: &str, #[case] other: &str) {
    let entries = [one, other].map(|name| {
        let entry = Entry::deflated(name, name.as_bytes());
        entry.both(|head| head.flags |= 1 << 11)
    });
    let (id, why) = refused(&Zip::of(entries).bytes());
    assert_eq!(id, "twice", "{why}");
    let members = [one, other].map(|name| member(name, b"x"));
    assert_eq!(pack(&members).unwrap_err().id(), "twice");
}

#[test]
fn bytes_without_a_certain_meaning_are_no_name() {
    let not_utf8 = Entry::stored("", b"x").both(|head| {
        head.name = b"\xfcber.txt".to_vec();
        head.flags |= 1 << 11;
    });
    assert_eq!(refused(&Zip::of([not_utf8]).bytes()).0, "name");
    // Without flag 11 these could be any code page's.
    let unsaid = Entry::stored("über.txt", b"x");
    assert_eq!(refused(&Zip::of([unsaid]).bytes()).0, "name");
}

#[test]
fn a_second_name_in_an_extra_field_is_refused() {
    // 4.6.9: version 1, the CRC of the other name, the name.
    let path = crate::builder::extra(0x7075, b"\x01\0\0\0\0other.txt");
    let entry = Entry::stored("report.json", b"x");
    let told = entry
        .clone()
        .bent(|entry| entry.central.extra.clone_from(&path));
    let local = entry.bent(|entry| entry.local.extra.clone_from(&path));
    for entry in [told, local] {
        let (id, why) = refused(&Zip::of([entry]).bytes());
        assert_eq!((id, why.as_str()), ("broken", "broken: extra"));
    }
}
