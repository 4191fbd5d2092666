//! Plain zips that other programs make are read.

use bundle::archive::unpack;
use rstest::rstest;

use crate::builder::{Entry, Zip, extra};
use crate::made::{self, bytes};
use crate::{member, refused};

#[rstest]
#[case::python(made::PYTHON)]
#[case::python_to_a_pipe(made::PYTHON_STREAM)]
#[case::info_zip(made::INFO_ZIP)]
#[case::info_zip_with_descriptors(made::INFO_ZIP_DESCRIPTORS)]
#[case::seven_zip(made::SEVEN_ZIP)]
#[case::libarchive(made::LIBARCHIVE)]
fn zips_of_other_programs_are_read(#[case] made: &str) {
    let mut members = unpack(&bytes(made)).unwrap();
    // 7-Zip sorts.
    members.sort_by(|one, other| other.name.cmp(&one.name));
    assert_eq!(members, made::members());
}

#[rstest]
#[case::folder(made::FOLDER, "path")]
#[case::link(made::LINK, "not_file")]
#[case::password(made::LOCKED, "encrypted")]
#[case::aes(made::LOCKED_AES, "encrypted")]
#[case::lzma(made::LZMA, "method")]
fn other_kinds_of_theirs_are_refused(#[case] made: &str, #[case] id: &str) {
    let (found, why) = refused(&bytes(made));
    assert_eq!(found, id, "{why}");
}

fn read(entry: Entry) {
    let unpacked = unpack(&Zip::of([entry]).bytes());
    assert_eq!(unpacked, Ok(vec![member("report.json", b"{}\n")]));
}

#[test]
fn a_member_as_explorer_writes_it_is_read() {
    // FAT, version 2.0, the attribute of an archive, deflate even where it makes more.
    let entry = Entry::deflated("report.json", b"{}\n").bent(|entry| {
        entry.made_by = 20;
        entry.attributes = 0x20;
    });
    read(entry.clone());
    // A file that OneDrive holds: pinned, and to be fetched.
    read(entry.bent(|entry| entry.attributes = 0x0048_0420));
}

#[rstest]
fn descriptors_are_read(#[values(true, false)] with_signature: bool) {
    read(Entry::deflated("report.json", b"{}\n").described(with_signature));
    read(Entry::stored("report.json", b"{}\n").described(with_signature));
    // Sizes in front as well.
    let both = Entry::deflated("report.json", b"{}\n").described(with_signature);
    read(both.bent(|entry| {
        entry.local.size = entry.central.size;
        entry.local.packed = entry.central.packed;
        entry.local.crc = entry.central.crc;
    }));
}

#[test]
fn extra_fields_and_comments_are_passed_over() {
    let entry = Entry::deflated("report.json", b"{}\n").bent(|entry| {
        entry.local.extra = extra(0x5455, &[3; 9]);
        entry.central.extra = [extra(0x5455, &[3; 5]), extra(0x000a, &[0; 32])].concat();
        entry.comment = b"of a member".to_vec();
        entry.local.flags = 1 << 1;
        entry.local.version = 10;
        entry.local.time = 0;
    });
    read(entry.clone());
    let zip = Zip::of([entry]).bent(|zip| zip.comment = vec![b'c'; 255]);
    assert!(unpack(&zip.bytes()).is_ok());
    let zip = zip.bent(|zip| zip.comment.push(b'c'));
    assert_eq!(refused(&zip.bytes()).0, "broken");
}

#[test]
fn the_directory_says_the_order() {
    let zip = Zip::plain();
    let mut turned = zip.clone();
    let second = crate::builder::length(&zip.entries[0].bytes());
    turned.entries[0].offset = Some(0);
    turned.entries[1].offset = Some(second);
    let first = turned.entries[0].bytes();
    turned.before = [first, turned.entries[1].bytes()].concat();
    turned.entries.reverse();
    for entry in &mut turned.entries {
        entry.is_told_only = true;
    }
    let names = unpack(&turned.bytes()).unwrap();
    let names: Vec<&str> = names.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(names, ["read_me.txt", "report.json"]);
}

#[test]
fn a_zip_within_a_zip_is_a_member() {
    let inner = Zip::plain().bytes();
    let zip = Zip::of([Entry::stored("inner.zip", &inner)]).bytes();
    assert_eq!(unpack(&zip), Ok(vec![member("inner.zip", &inner)]));
}
