//! `.rdp` files as a target: what is read of them, and what is refused.

use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use crate::program::{Call, call, check};

/// A folder with one file in it.
fn file(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office pc.rdp");
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// As Windows writes it: UTF-16LE with its mark, CRLF.
fn utf16(text: &str) -> Vec<u8> {
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    marked.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The target that is read, without contacting anybody.
fn target(bytes: &[u8]) -> Value {
    let (_folder, path) = file(bytes);
    let call = check(&[path.to_str().unwrap(), "--only", "client_ready"]);
    call.report()["target"].clone()
}

fn refused(path: &Path) -> Call {
    let call = call(&["check".as_ref(), path.as_os_str()]);
    assert_eq!(call.exit, Some(2), "{} {}", call.stdout, call.stderr);
    assert_eq!(call.stdout, "");
    assert_eq!(call.stderr.lines().count(), 1, "{}", call.stderr);
    call
}

#[test]
fn address_and_port_are_read_in_both_encodings() {
    let text = "screen mode id:i:2\nfull address:s:127.0.0.1:33999\nauthentication level:i:2\n";
    for bytes in [
        utf16(text),
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
    ] {
        let target = target(&bytes);
        assert_eq!(target["host"], "127.0.0.1");
        assert_eq!(target["port"], 33_999);
        assert!(target.get("gateway").is_none(), "{target}");
    }
}

#[test]
fn a_port_of_its_own_line_is_read() {
    assert_eq!(
        target(b"full address:s:127.0.0.1\nserver port:i:33998\n")["port"],
        33_998
    );
}

#[test]
fn a_gateway_is_read_where_it_is_used() {
    let with = |usage: &str| {
        let text = format!(
            "full address:s:127.0.0.1\ngatewayhostname:s:gate.example\ngatewayusagemethod:i:{usage}\n"
        );
        target(text.as_bytes())["gateway"].clone()
    };
    assert_eq!(with("1"), "gate.example");
    assert_eq!(with("0"), Value::Null);
    assert_eq!(with("4"), Value::Null);
}

#[test]
fn a_file_of_a_practice_computer_is_checked() {
    let (_computer, address) = crate::practice::computer("closed_in_tls");
    let (_folder, path) = file(&utf16(&format!("full address:s:{address}\n")));
    let call = check(&[path.to_str().unwrap()]);
    assert_eq!(call.report()["cause"]["id"], "closed_in_tls");
    assert_eq!(call.exit, Some(1));
}

#[test]
fn a_file_that_isn_t_there_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let call = refused(&folder.path().join("absent.rdp"));
    assert!(call.stderr.contains("absent.rdp"), "{}", call.stderr);
}

#[test]
fn a_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("folder.rdp");
    std::fs::create_dir(&path).unwrap();
    refused(&path);
}

#[test]
fn files_without_a_usable_address_are_refused() {
    for text in [
        "",
        "\n\n",
        "screen mode id:i:2\n",
        "full address:s:\n",
        "full address:s:pc 17\n",
        "full address:s:pc:70000\n",
        "full address:i:7\nserver port:i:1\n",
        "full address:s:127.0.0.1\nserver port:i:70000\n",
    ] {
        let (_folder, path) = file(text.as_bytes());
        refused(&path);
        let (_folder, path) = file(&utf16(text));
        refused(&path);
    }
}

#[test]
fn files_that_are_no_text_are_refused() {
    for bytes in [
        &b"\xff\xfe\x00\xd8"[..],
        b"\x00\x01\x02\x03",
        b"PK\x03\x04\x14\x00",
        b"\xff\xfe\x41",
    ] {
        let (_folder, path) = file(bytes);
        refused(&path);
    }
}

#[test]
fn a_file_of_ten_megabytes_is_refused() {
    let (_folder, path) = file(&vec![b'a'; 10 * 1024 * 1024]);
    let call = refused(&path);
    assert!(call.peak_kib < 80 * 1024, "{} KiB", call.peak_kib);
}
