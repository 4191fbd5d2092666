//! Wrong calls: one sentence on standard error, nothing on standard output, exit 2.

use std::io::Write as _;

use crate::program::{call, code};

fn is_refused(arguments: &[&str]) {
    let output = call(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(code(&output), 2, "{arguments:?}: {said}");
    assert!(output.stdout.is_empty(), "{arguments:?}");
    assert_eq!(said.trim_end().lines().count(), 1, "{arguments:?}: {said}");
    assert!(said.trim().len() > 15, "{arguments:?}: {said}");
}

#[test]
fn what_can_not_be_meant_is_refused_in_one_sentence() {
    let targets = [
        "",
        " ",
        ":3389",
        "pc:0",
        "pc:70000",
        "pc:-1",
        "pc:abc",
        "pc:",
        "2001:db8::1:3389",
        "[::1",
        "[pc]:3389",
        "my pc",
        "pc\u{7}",
        "pc\r\nx",
        "a..b",
        "-pc.",
        "256.1.1.1",
        "pc/17",
        "ex\u{0}",
    ];
    for target in targets.iter().filter(|target| !target.contains('\0')) {
        is_refused(&["check", "--", target]);
    }
    is_refused(&["check"]);
    is_refused(&["check", "pc", "--timeout", "0.1"]);
    is_refused(&["check", "pc", "--timeout", "21"]);
    is_refused(&["check", "pc", "--timeout", "soon"]);
    is_refused(&["check", "pc", "--timeout", "NaN"]);
    is_refused(&["check", "pc", "--timeout", "-1"]);
    is_refused(&["check", "pc", "--only", "everything"]);
    is_refused(&["check", "pc", "--lang", "xx"]);
    is_refused(&["check", "pc", "--gateway", "a b"]);
    is_refused(&["check", "--practice", "no_such_fault"]);
    is_refused(&["check", "pc", "--practice", "healthy"]);
    is_refused(&["check", "pc", "--no-such-option"]);
    is_refused(&["practice", "no_such_fault"]);
    is_refused(&["practice", "healthy", "--port", "0"]);
    is_refused(&["no-such-command"]);
}

#[test]
fn a_broken_connection_file_is_refused_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let write = |name: &str, bytes: &[u8]| {
        let mut file = std::fs::File::create(path(name)).unwrap();
        file.write_all(bytes).unwrap();
        path(name)
    };
    is_refused(&["check", &path("absent.rdp")]);
    std::fs::create_dir(path("folder.rdp")).unwrap();
    is_refused(&["check", &path("folder.rdp")]);
    is_refused(&["check", &write("empty.rdp", b"")]);
    is_refused(&["check", &write("none.rdp", b"screen mode id:i:2\r\n")]);
    is_refused(&[
        "check",
        &write("program.rdp", b"MZ\0\0\0full address:s:pc\r\n"),
    ]);
    is_refused(&["check", &write("port.rdp", b"full address:s:pc:70000\r\n")]);
    is_refused(&[
        "check",
        &write("port2.rdp", b"full address:s:pc\r\nserver port:i:0\r\n"),
    ]);
    is_refused(&["check", &write("name.rdp", b"full address:s:my pc\r\n")]);
    is_refused(&["check", &write("large.rdp", &vec![b'a'; 10 << 20])]);
}

#[test]
fn a_connection_file_gives_address_port_and_gateway() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pc.rdp");
    let text = "full address:s:127.0.0.1\r\nserver port:i:9\r\ngatewayhostname:s:gate.example\r\ngatewayusagemethod:i:2\r\n";
    let bytes: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    std::fs::write(&file, bytes).unwrap();
    let (report, code) = crate::program::check(&[&file.display().to_string(), "--timeout", "0.5"]);
    assert_eq!(report["target"]["host"], "127.0.0.1");
    assert_eq!(report["target"]["port"], 9);
    assert_eq!(report["target"]["gateway"], "gate.example");
    assert_eq!(
        (report["cause"]["id"].as_str().unwrap(), code),
        ("port_closed", 1)
    );
}

#[test]
fn a_name_that_nobody_knows_is_a_cause_not_a_wrong_call() {
    // RFC 6761 keeps `.invalid` from ever being a name.
    let (report, code) = crate::program::check(&["b\u{fc}cher.invalid"]);
    assert_eq!(report["target"]["host"], "xn--bcher-kva.invalid");
    assert_eq!(
        (report["cause"]["id"].as_str().unwrap(), code),
        ("name_not_found", 1)
    );
    assert_eq!(report["handshake"]["reached"], "none");
    assert_eq!(report["connections"], 0);
}

#[test]
fn help_and_version_go_to_standard_output() {
    for arguments in [
        &["--help"][..],
        &["check", "--help"],
        &["practice", "--help"],
        &["--version"],
    ] {
        let output = call(arguments);
        assert_eq!(code(&output), 0);
        assert!(!output.stdout.is_empty() && output.stderr.is_empty());
    }
}
