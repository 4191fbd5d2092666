//! What hardening does to files, and what it leaves alone.

#![allow(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use super::*;
use crate::lint;

fn hardened(text: &str, wishes: &Wishes) -> Hardened {
    harden(&Document::parse(text.as_bytes()), wishes).unwrap()
}

fn text(document: &Document) -> String {
    String::from_utf8(document.to_bytes()).unwrap()
}

#[test]
fn a_new_file_states_every_off_and_is_clean() {
    let wishes = Wishes {
        address: Some("pc-17.example.com".into()),
        ..Wishes::default()
    };
    let made = new(&wishes).unwrap().document;
    for line in [
        ("full address", "pc-17.example.com"),
        ("alternate full address", "pc-17.example.com"),
        ("authentication level", "2"),
        ("enablecredsspsupport", "1"),
        ("negotiate security layer", "1"),
        ("prompt for credentials", "1"),
        ("gatewayusagemethod", "0"),
        ("autoreconnection enabled", "0"),
        ("disableconnectionsharing", "1"),
        ("redirectclipboard", "0"),
        ("redirectprinters", "0"),
        ("redirectcomports", "0"),
        ("redirectsmartcards", "0"),
        ("redirectwebauthn", "0"),
        ("redirectlocation", "0"),
        ("redirectposdevices", "0"),
        ("redirectdrives", "0"),
        ("drivestoredirect", ""),
        ("devicestoredirect", ""),
        ("usbdevicestoredirect", ""),
        ("camerastoredirect", ""),
        ("audiocapturemode", "0"),
    ] {
        let values: Vec<_> = made.all(line.0).map(|one| one.value).collect();
        assert_eq!(values, [line.1], "{}", line.0);
    }
    assert_eq!(lint(&made), []);
}

#[test]
fn only_what_is_kept_stays_on_and_never_more_than_before() {
    let read = "full address:s:pc\r\nusbdevicestoredirect:s:\r\ndrivestoredirect:s:C:\\;\r\nredirectclipboard:i:1\r\nredirectprinters:i:1\r\n";
    let keep = BTreeSet::from([
        Share::Drives,
        Share::Microphone,
        Share::Usb,
        Share::SmartCards,
    ]);
    let mut wishes = Wishes {
        keep,
        ..Wishes::default()
    };
    let made = hardened(read, &wishes).document;
    assert_eq!(made.text("drivestoredirect"), Some("C:\\;"));
    assert_eq!(
        made.text("redirectsmartcards"),
        Some("1"),
        "it is on by default"
    );
    assert_eq!(made.text("audiocapturemode"), Some("0"), "it was off");
    assert_eq!(made.text("usbdevicestoredirect"), None, "it was off");
    assert_eq!(made.text("devicestoredirect"), Some("*"));
    wishes.turn_on = true;
    let made = hardened(read, &wishes).document;
    assert_eq!(made.text("audiocapturemode"), Some("1"));
    assert_eq!(made.text("redirectclipboard"), Some("0"));
    assert_eq!(made.text("redirectprinters"), Some("0"));
}

#[test]
fn what_is_stronger_stays() {
    let made = hardened(
        "full address:s:pc\nauthentication level:i:1\n",
        &Wishes::default(),
    );
    assert_eq!(made.document.text(LEVEL), Some("1"));
    let trusted = Wishes {
        certificate_is_trusted: true,
        ..Wishes::default()
    };
    let made = hardened("full address:s:pc\nauthentication level:i:2\n", &trusted);
    assert_eq!(made.document.text(LEVEL), Some("1"));
}

#[test]
fn what_is_repeated_is_weak_if_one_of_them_is() {
    let read = "full address:s:pc\nredirectclipboard:i:0\nRedirectClipboard:i:1\n";
    let made = hardened(read, &Wishes::default()).document;
    let values: Vec<_> = made.all("redirectclipboard").map(|one| one.value).collect();
    assert_eq!(values, ["0"]);
}

#[test]
fn secrets_and_programs_go_and_are_never_told() {
    let read = "full address:s:pc\npassword 51:b:01020304\nmy password:s:tell\nalternate shell:s:cmd.exe\nremoteapplicationmode:i:0\n";
    let made = hardened(read, &Wishes::default());
    assert_eq!(made.document.all("password 51").count(), 0);
    assert_eq!(made.document.all("my password").count(), 0);
    assert_eq!(made.document.all("alternate shell").count(), 0);
    assert_eq!(made.document.text("remoteapplicationmode"), Some("0"));
    let told = format!("{:?}", made.changes);
    assert!(told.contains("cmd.exe"), "{told}");
    assert!(
        !told.contains("01020304") && !told.contains("tell"),
        "{told}"
    );
}

#[test]
fn a_secret_in_a_line_that_is_no_setting_goes_too() {
    let read = "full address:s:pc\n0123456789abcdef0123456789abcdef\npasword 51:b:0102\ncleartextpassword:i:0102\nuserpwd:s:tell\n#password:s:bibs tell\n# Secretary: Anna\n# password=tell\npassword 51:0102\n; gatewaypassword:s:tell\n# ask for the password: no\npassword 51:b:\nprompt for password:i:1\n";
    let made = hardened(read, &Wishes::default());
    let left = text(&made.document);
    for gone in ["tell", "0102"] {
        assert!(!left.contains(gone), "{left}");
    }
    assert!(left.contains("# Secretary: Anna"), "{left}");
    assert!(
        left.contains("password 51:b:") && left.contains("prompt for password:i:1"),
        "{left}"
    );
    let (bare, lines) = Document::parse(read.as_bytes()).without_secrets();
    assert!(!text(&bare).contains("tell"));
    assert_eq!(lines, 9, "{}", text(&bare));
}

#[test]
fn what_hides_goes_and_a_name_that_hides_something_makes_no_file() {
    let made = hardened(
        "full address:s:pc\n# a\u{202e}b\nusername:s:a\u{ad}b\n",
        &Wishes::default(),
    );
    let left = text(&made.document);
    assert!(!left.contains(is_disguise_but_line), "{left}");
    for name in [
        "full address:s:p\u{202e}c\n",
        "full address:s:pc\ngatewayhostname:s:g\u{200b}w\n",
    ] {
        let read = Document::parse(name.as_bytes());
        assert!(matches!(
            harden(&read, &Wishes::default()),
            Err(HardenError::Unsafe(_))
        ));
    }
    let ports = Document::parse(b"full address:s:pc:3390\nserver port:i:3391\n");
    assert!(matches!(
        harden(&ports, &Wishes::default()),
        Err(HardenError::TwoValues(_))
    ));
}

fn is_disguise_but_line(c: char) -> bool {
    is_disguise(c) && !matches!(c, '\r' | '\n')
}

#[test]
fn a_gateway_is_named_used_or_left_out() {
    let read = "full address:s:pc\ngatewayhostname:s:gw\ngatewayusagemethod:i:2\ngatewaycredentialssource:i:3\n";
    let kept = hardened(read, &Wishes::default()).document;
    assert_eq!(kept.text("gatewayusagemethod"), Some("2"));
    assert_eq!(kept.text("gatewaycredentialssource"), Some("4"));
    assert_eq!(kept.text("gatewayprofileusagemethod"), None);
    let straight = Wishes {
        gateway: Gateway::Nothing,
        ..Wishes::default()
    };
    let straight = hardened(read, &straight).document;
    assert_eq!(straight.text("gatewayhostname"), None);
    assert_eq!(straight.text("gatewayusagemethod"), Some("0"));
    let named = Gateway::Named("other:8443".into());
    let named = hardened(
        "full address:s:pc\n",
        &Wishes {
            gateway: named,
            ..Wishes::default()
        },
    );
    assert_eq!(named.document.text("gatewayhostname"), Some("other:8443"));
    assert_eq!(named.document.text("gatewayusagemethod"), Some("1"));
    // Windows' own gateway, or one that is named and not used: nobody asked for a change.
    for read in [
        "full address:s:pc\ngatewayhostname:s:gw\ngatewayusagemethod:i:0\n",
        "full address:s:pc\ngatewayhostname:s:gw\ngatewayusagemethod:i:1\ngatewayprofileusagemethod:i:0\n",
        "full address:s:pc\ngatewayhostname:s:\ngatewayusagemethod:i:1\ngatewayprofileusagemethod:i:0\n",
    ] {
        let made = hardened(read, &Wishes::default());
        let is_about = |change: &Change| change.name.starts_with("gateway");
        assert!(!made.changes.iter().any(is_about), "{:?}", made.changes);
    }
}

#[test]
fn a_file_that_leads_to_two_computers_is_not_guessed_at() {
    let read = Document::parse(b"full address:s:a\nfull address:s:b\n");
    let two = HardenError::TwoValues(TwoValues {
        name: ADDRESS.into(),
        lines: [1, 2],
    });
    assert_eq!(harden(&read, &Wishes::default()), Err(two));
    let chosen = Wishes {
        address: Some("b".into()),
        ..Wishes::default()
    };
    let made = harden(&read, &chosen).unwrap().document;
    assert_eq!(made.all(ADDRESS).count(), 1);
    assert_eq!(
        harden(&Document::parse(b""), &Wishes::default()),
        Err(HardenError::NoAddress)
    );
}

#[test]
fn a_changed_file_is_signed_no_more() {
    let signed = "full address:s:pc\r\nsignscope:s:Full Address\r\nsignature:s:AAAA\r\n";
    let made = hardened(signed, &Wishes::default());
    assert_eq!(made.document.all("signature").count(), 0);
    assert!(
        made.changes
            .iter()
            .any(|change| change.says == Says::NotSigned)
    );
    let clean = hardened("full address:s:pc\r\n", &Wishes::default()).document;
    let again = harden(&clean, &Wishes::default()).unwrap();
    assert_eq!((again.document, again.changes), (clean, vec![]));
}

#[test]
fn a_name_with_a_line_break_makes_no_file() {
    for address in ["pc\r\nalternate shell:s:x", "pc\0", "pc\u{202e}"] {
        let wishes = Wishes {
            address: Some(address.into()),
            ..Wishes::default()
        };
        assert!(
            matches!(new(&wishes), Err(HardenError::Unsafe(_))),
            "{address:?}"
        );
    }
}

fn any_line() -> impl Strategy<Value = String> {
    let names: Vec<String> = keys().iter().map(|key| key.name.clone()).collect();
    let value = prop_oneof![
        "[0-9]",
        Just(String::new()),
        Just("*".into()),
        "[a-z.]{1,8}"
    ];
    prop_oneof![
        (prop::sample::select(names), "[isb]", value).prop_map(|(n, k, v)| format!("{n}:{k}:{v}")),
        "[a-z #;:]{0,12}",
    ]
}

proptest! {
    #[test]
    fn harmless_lines_stay_and_nothing_weak_does(lines in prop::collection::vec(any_line(), 0..20), kept in any::<u16>()) {
        let keep: BTreeSet<Share> = Share::iter()
            .enumerate()
            .filter(|(index, _)| kept & (1 << index) != 0)
            .map(|(_, share)| share)
            .collect();
        let read = Document::parse(lines.join("\r\n").as_bytes());
        let wishes = Wishes { address: Some("pc".into()), gateway: Gateway::Nothing, keep, ..Wishes::default() };
        let made = match harden(&read, &wishes) {
            // Which of the two counts nobody can say.
            Err(HardenError::TwoValues(_)) => return Ok(()),
            made => made.unwrap(),
        };
        let left = text(&made.document);
        let left: Vec<&str> = left.lines().collect();
        let changed: BTreeSet<&str> = made.changes.iter().map(|one| one.name.as_str()).collect();
        for line in &lines {
            let name = line.split(':').next().unwrap_or_default().trim();
            if !changed.contains(name) && !is_secret(name) && !line.contains("password") {
                prop_assert!(line.is_empty() || left.contains(&line.as_str()), "{}", line);
            }
        }
        for key in keys() {
            let is_kept = key.share.is_some_and(|share| wishes.keep.contains(&share));
            for one in made.document.all(&key.name) {
                prop_assert!(is_kept || !key.is_weak(one.value), "{}", key.name);
                let is_idle = key.only_with.is_some();
                prop_assert!(is_idle || !key.is_unwanted(one.value), "{}", key.name);
            }
        }
        let again = harden(&made.document, &wishes).unwrap();
        prop_assert_eq!(again.changes, vec![]);
    }
}
