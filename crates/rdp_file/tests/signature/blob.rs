//! The signed bytes, made a second time without our code.

use std::process::Command;

use rdp_file::signature::blob;

use crate::openssl::{Lab, lines, scope, settings};

#[test]
fn iconv_makes_the_same_bytes() {
    let lab = Lab::new();
    let mut text = String::new();
    for line in lines() {
        text += &line;
        text += "\r\n";
    }
    text = text + "signscope:s:" + &scope() + "\r\n\0";
    lab.write("text", text.as_bytes());
    let output = Command::new("iconv")
        .args(["-f", "UTF-8", "-t", "UTF-16LE"])
        .arg(lab.path("text"))
        .output()
        .expect("iconv is installed");
    assert_eq!(settings(), output.stdout);
}

#[test]
fn every_byte_is_known() {
    // U+1F600 is two units in UTF-16.
    let bytes = blob(
        "PCB,Full Address",
        &["pcb:s:", "full address:s:\u{1f600}\u{fc}"],
    );
    let by_hand = b"p\0c\0b\0:\0s\0:\0\r\0\n\0\
        f\0u\0l\0l\0 \0a\0d\0d\0r\0e\0s\0s\0:\0s\0:\0\x3d\xd8\x00\xde\xfc\0\r\0\n\0\
        s\0i\0g\0n\0s\0c\0o\0p\0e\0:\0s\0:\0P\0C\0B\0,\0F\0u\0l\0l\0 \0A\0d\0d\0r\0e\0s\0s\0\r\0\n\0\0\0";
    assert_eq!(bytes, by_hand);
}
