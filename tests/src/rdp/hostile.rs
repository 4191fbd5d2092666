//! Files of strangers: signs that nobody sees, orders for a terminal, very many lines, and what is no file.

use super::*;

#[test]
fn nothing_in_a_file_gives_the_terminal_orders() {
    let hostile = "full address:s:pc\n\u{1b}[2J\u{1b}]0;x\u{7}evil:s:1\nauthentication level:i:\u{1b}[31m0\n# \u{202e}x\n";
    let desk = Desk::with("hostile.rdp", hostile.as_bytes());
    let shown = [
        desk.rdp(&["lint", "hostile.rdp"]).stdout,
        desk.rdp(&["lint", "hostile.rdp", "--json"]).stdout,
        desk.done(&["harden", "hostile.rdp", "-o", "safe.rdp"]),
        desk.rdp(&["verify", "hostile.rdp", "--json"]).stdout,
    ];
    for said in shown {
        let odd = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!said.contains(odd), "{said:?}");
        assert!(!said.contains("\\u001b"), "{said}");
    }
}

/// Work that grows with the square of the lines would not end in the patience of a call.
#[test]
fn very_many_lines_are_read_in_their_time() {
    let fill = |line: &dyn Fn(usize) -> String| -> String {
        let mut text = String::from("full address:s:pc\n");
        let mut number = 0;
        while text.len() < 300_000 {
            text.push_str(&line(number));
            number += 1;
        }
        text
    };
    let names: Vec<String> = (0..50_000).map(|number| format!("n{number}")).collect();
    let scope = format!(
        "full address:s:pc\nsignature:s:AAAA\nsignscope:s:{}\n",
        names.join(",")
    );
    let files = [
        ("short", fill(&|_| "a:i:1\n".into())),
        ("unknown", fill(&|number| format!("name{number}:i:1\n"))),
        (
            "secrets",
            fill(&|number| format!("password {number}:s:x\n")),
        ),
        ("hidden", fill(&|_| "# \u{200b}\n".into())),
        (
            "programs",
            fill(&|_| "remoteapplicationprogram:s:x\n".into()),
        ),
        (
            "proxies",
            fill(&|number| format!("kdcproxyname:s:h{number}.net\n")),
        ),
        (
            "addresses",
            fill(&|_| "full address:s:pc\ndrivestoredirect:s:*\n".into()),
        ),
        ("one name", fill(&|_| "x".repeat(250_000) + ":i:1\n")),
        ("scope", scope),
    ];
    for (name, text) in files {
        let desk = Desk::with("large.rdp", text.as_bytes());
        for command in ["lint", "verify"] {
            let call = desk.rdp(&[command, "large.rdp", "--json"]);
            assert!(
                matches!(call.exit, Some(0 | 1)),
                "{name} {command}: {:?} {}",
                call.exit,
                call.stderr
            );
        }
        let call = desk.rdp(&["harden", "large.rdp", "-o", "safe.rdp"]);
        assert!(
            matches!(call.exit, Some(0 | 2)),
            "{name}: {:?} {}",
            call.exit,
            call.stderr
        );
    }
}

#[test]
fn what_is_no_file_is_neither_read_nor_written_over() {
    let desk = Desk::new();
    let pipe = desk.path("pipe.rdp");
    let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    desk.refuses(&["lint", "pipe.rdp"]);
    desk.refuses(&["new", "pc", "-o", "pipe.rdp", "--force"]);
    assert!(!pipe.metadata().unwrap().is_file());
}

#[test]
fn a_link_leads_to_the_file_that_is_written_over() {
    let desk = Desk::with("real.rdp", b"old");
    std::os::unix::fs::symlink("real.rdp", desk.path("link.rdp")).unwrap();
    desk.refuses(&["new", "pc", "-o", "link.rdp"]);
    desk.done(&["new", "pc", "-o", "link.rdp", "--force"]);
    assert!(desk.path("link.rdp").is_symlink());
    assert!(
        desk.lines("real.rdp")
            .contains(&"full address:s:pc".to_owned())
    );
}

#[test]
fn what_a_person_must_judge_is_said_after_hardening() {
    let strange =
        "full address:s:pc.example.com\ngatewayhostname:s:gw.examp1e.com\ngatewayusagemethod:i:1\n";
    let desk = Desk::with("strange.rdp", strange.as_bytes());
    let said = desk.done(&["harden", "strange.rdp", "-o", "safe.rdp"]);
    assert!(
        said.contains("still finds") && said.contains("nearly that of the host"),
        "{said}"
    );
}
