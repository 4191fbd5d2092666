//! FreeRDP's client reads what the program wrote, and signs in with it.

use std::path::Path;

use serde_json::{Value, json};

use super::*;
use crate::owned::Screen;
use crate::servers::freerdp::{Freerdp, Quirk};
use crate::servers::{Place, started};

/// What FreeRDP's client makes of a file.
fn as_freerdp_reads(file: &Path) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rdp/as_freerdp_reads.py");
    let read = Command::new("/usr/bin/python3")
        .arg(script)
        .arg(file)
        .output()
        .unwrap();
    assert!(
        read.status.success(),
        "{}",
        String::from_utf8_lossy(&read.stderr)
    );
    serde_json::from_slice(&read.stdout).unwrap()
}

#[test]
fn freerdp_sees_address_security_and_sharing_as_written() {
    let desk = Desk::new();
    desk.done(&[
        "new",
        "pc-17.example.com:3390",
        "-o",
        "bare.rdp",
        "--user",
        "EXAMPLE\\anna",
    ]);
    let keep = "clipboard,drives,printers,smart_cards,old_ports,microphone";
    desk.done(&[
        "new",
        "192.0.2.7",
        "-o",
        "kept.rdp",
        "--keep",
        keep,
        "--gateway",
        "gw.example.com",
    ]);
    let bare = as_freerdp_reads(&desk.path("bare.rdp"));
    let kept = as_freerdp_reads(&desk.path("kept.rdp"));
    assert_eq!(
        (&bare["ServerHostname"], &bare["ServerPort"]),
        (&json!("pc-17.example.com"), &json!(3390))
    );
    assert_eq!(
        (&bare["Domain"], &bare["Username"]),
        (&json!("EXAMPLE"), &json!("anna"))
    );
    assert_eq!(
        (&kept["ServerHostname"], &kept["ServerPort"]),
        (&json!("192.0.2.7"), &json!(3389))
    );
    assert_eq!(
        (&kept["GatewayHostname"], &kept["GatewayEnabled"]),
        (&json!("gw.example.com"), &json!(true))
    );
    assert_eq!(bare["GatewayEnabled"], false);
    for file in [&bare, &kept] {
        assert_eq!(
            (&file["AuthenticationLevel"], &file["PromptForCredentials"]),
            (&json!(2), &json!(true))
        );
        for setting in ["NlaSecurity", "NegotiateSecurityLayer"] {
            assert_eq!(file[setting], true, "{setting}");
        }
        for setting in [
            "AutoReconnectionEnabled",
            "ConsoleSession",
            "RemoteApplicationMode",
        ] {
            assert_eq!(file[setting], false, "{setting}");
        }
    }
    assert_eq!(bare["DrivesToRedirect"].as_str().unwrap_or_default(), "");
    assert_eq!(kept["DrivesToRedirect"], "*");
    for setting in [
        "RedirectClipboard",
        "RedirectPrinters",
        "RedirectSmartCards",
        "RedirectSerialPorts",
        "AudioCapture",
    ] {
        assert_eq!(bare[setting], false, "{setting}");
        assert_eq!(kept[setting], true, "{setting}");
    }
}

#[test]
fn freerdp_signs_in_with_a_written_file() {
    let server = started(|port| Freerdp::start(Place::Here, "nla", Quirk::None, port));
    let desk = Desk::new();
    let host = format!("127.0.0.1:{}", server.port);
    desk.done(&["new", &host, "-o", "new.rdp", "--user", "peer"]);
    let sign_in = |password: &str| {
        let screen = Screen::start("640x480x24").unwrap();
        let mut client = Command::new("xfreerdp");
        client
            .arg(desk.path("new.rdp"))
            .args([&format!("/p:{password}"), "/cert:ignore", "+auth-only"])
            .env("DISPLAY", &screen.display)
            .env("HOME", desk.0.path());
        run(&mut client)
    };
    let well = sign_in("Passw0rd!");
    assert_eq!(well.exit, Some(0), "{} {}", well.stdout, well.stderr);
    assert_ne!(sign_in("wrong").exit, Some(0));
}
