//! Ends, directories and bytes that belong to nothing: a zip has one beginning, one end, and no gap.

use rstest::rstest;

use crate::builder::{Entry, Zip};
use crate::refused;

#[test]
fn what_is_no_zip_is_told() {
    for bytes in [
        &b""[..],
        b"P",
        b"PK\x03",
        b"%PDF-1.7\n",
        b"\x1f\x8b\x08\0",
        b"Rar!\x1a\x07\x01\0",
        b"7z\xbc\xaf\x27\x1c",
        b"{\"schema\":\"x\"}",
        &[0; 4096],
    ] {
        assert_eq!(refused(bytes).0, "not_zip");
    }
    // It begins as one.
    assert_eq!(refused(b"PK\x03\x04").1, "broken: end");
    assert_eq!(refused(b"PK\x05\x06").1, "broken: end");
}

#[test]
fn an_end_of_zip64_is_refused() {
    let zip = |bend: &dyn Fn(&mut Zip)| refused(&Zip::plain().bent(bend).bytes()).1;
    assert_eq!(zip(&|zip| zip.size = Some(u32::MAX)), "zip64");
    assert_eq!(zip(&|zip| zip.offset = Some(u32::MAX)), "zip64");
    // 4.3.15: a locator in front of the end; readers that follow it find another directory.
    let locator = [&b"PK\x06\x07"[..], &[0; 12], &[1, 0, 0, 0]].concat();
    let located = |zip: &mut Zip| zip.in_front_of_end.clone_from(&locator);
    assert_eq!(zip(&located), "zip64");
}

#[rstest]
#[case::in_front(|zip: &mut Zip| zip.before = b"MZ a program".to_vec(), "not a zip")]
#[case::spanned(|zip: &mut Zip| zip.before = b"PK\x30\x30".to_vec(), "not a zip")]
#[case::member_in_front(
    |zip: &mut Zip| zip.before = Entry::stored("hidden", b"x").bytes(),
    "broken: gap"
)]
#[case::between(|zip: &mut Zip| zip.entries[0].behind = b"x".to_vec(), "broken: gap")]
#[case::member_between(
    |zip: &mut Zip| zip.entries[0].behind = Entry::stored("hidden", b"x").bytes(),
    "broken: gap"
)]
#[case::before_the_directory(|zip: &mut Zip| zip.gap = b"x".to_vec(), "broken: gap")]
#[case::behind_the_directory(|zip: &mut Zip| zip.in_front_of_end = b"x".to_vec(), "broken: directory")]
#[case::behind_the_end(|zip: &mut Zip| zip.after = b"x".to_vec(), "broken: end")]
#[case::long_behind_the_end(|zip: &mut Zip| zip.after = vec![0; 4096], "broken: end")]
#[case::another_zip(|zip: &mut Zip| zip.after = Zip::plain().bytes(), "broken: directory")]
#[case::an_empty_zip(|zip: &mut Zip| zip.after = Zip::default().bytes(), "broken: directory")]
#[case::end_in_the_comment(|zip: &mut Zip| zip.comment = Zip::default().bytes(), "broken: directory")]
#[case::long_comment(|zip: &mut Zip| zip.comment = vec![b' '; 65_535], "broken: end")]
#[case::comment_cut_off(|zip: &mut Zip| zip.comment_length = Some(1), "broken: end")]
#[case::comment_too_long(
    |zip: &mut Zip| { zip.comment = b"ab".to_vec(); zip.comment_length = Some(1); },
    "broken: end"
)]
#[case::disk(|zip: &mut Zip| zip.disk = 1, "broken: disks")]
#[case::directory_disk(|zip: &mut Zip| zip.directory_disk = 1, "broken: disks")]
#[case::count_here(|zip: &mut Zip| zip.count_here = Some(1), "broken: disks")]
#[case::member_disk(|zip: &mut Zip| zip.entries[1].disk = 1, "broken: disks")]
#[case::offset(|zip: &mut Zip| zip.offset = Some(1), "broken: directory")]
#[case::size(|zip: &mut Zip| zip.size = Some(1), "broken: directory")]
#[case::far(
    |zip: &mut Zip| { zip.offset = Some(u32::MAX - 1); zip.size = Some(u32::MAX - 1); },
    "broken: directory"
)]
fn bytes_that_belong_to_nothing_are_refused(#[case] bend: fn(&mut Zip), #[case] why: &str) {
    assert_eq!(refused(&Zip::plain().bent(bend).bytes()).1, why);
}

#[test]
fn a_program_with_right_offsets_is_refused() {
    let program = b"MZ a program that unpacks itself".to_vec();
    let zip = Zip::plain().bent(|zip| zip.before.clone_from(&program));
    assert_eq!(refused(&zip.bytes()).0, "not_zip");
    // The same behind the first letters of a zip.
    let zip = zip.bent(|zip| zip.before = [b"PK\x03\x04", program.as_slice()].concat());
    assert_eq!(refused(&zip.bytes()).1, "broken: gap");
}
