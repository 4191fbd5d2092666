//! What the command line accepts. Its words come from the guide like all others.

use bundle::Section;
use checks::CheckId;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgGroup, Command};
use guide::Text;
use model::{Fact, Kind, Language};
use rdp_file::Share;
use strum::IntoEnumIterator as _;

use crate::window::Renderer;

/// The whole command line.
pub(super) fn command(text: &Text) -> Command {
    let say = |id: &str| text.say(id);
    Command::new("rdp-first-aid")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("help-about"))
        .after_help(say("help-exit"))
        .disable_help_subcommand(true)
        .args(window(text))
        .arg(language(text))
        .subcommand(check(text))
        .subcommand(watch(text))
        .subcommand(explain(text))
        .subcommand(bundle(text))
        .subcommand(code(text))
        .subcommand(rdp(text))
        .subcommand(practice(text))
}

/// What the window alone is told.
fn window(text: &Text) -> Vec<Arg> {
    let names = || PossibleValuesParser::new(Renderer::here().map(<&str>::from));
    let mut args = vec![
        option("renderer", "NAME", text.say("help-renderer")).value_parser(names()),
        // From one process of ours to the next; nobody types it.
        option("renderer-after", "NAME", String::new())
            .value_parser(names())
            .hide(true),
        // A desktop names the file alone.
        option("file", "FILE", String::new()).hide(true),
        flag("portable", text.say("help-portable")),
    ];
    if cfg!(debug_assertions) {
        // For those who build it.
        args.extend(
            ["record", "replay"].map(|name| option(name, "FILE", String::new()).hide(true)),
        );
        args.push(flag("gallery", String::new()).hide(true));
    }
    args
}

fn check(text: &Text) -> Command {
    let say = |id: &str| text.say(id);
    let command = Command::new("check")
        .about(say("help-check"))
        .after_help(say("help-exit"))
        .arg(flag("json", say("help-json")))
        .arg(flag("redact", say("help-redact")));
    with_run(command, text)
}

/// What is checked, and how.
fn with_run(command: Command, text: &Text) -> Command {
    let say = |id: &str| text.say(id);
    let names = CheckId::iter().map(|check| check.to_string());
    let checks = Fact::texts("checks", Kind::Enum, names);
    command
        .arg(
            Arg::new("target")
                .value_name("TARGET")
                .help(say("help-target")),
        )
        .arg(option("gateway", "HOST", say("help-gateway")).conflicts_with("practice"))
        .arg(option("practice", "FAULT", say("help-practice-option")).conflicts_with("target"))
        .arg(option("saw", "CODE[/EXT]", say("help-saw")))
        .arg(option("expect", "ADDRESS", say("help-expect")))
        .arg(option("events", "FILE", say("help-events")))
        .arg(flag("each-address", say("help-each-address")))
        .arg(flag("thorough", say("help-thorough")))
        .arg(option("only", "CHECK,…", text.say_with("help-only", &[checks])).value_delimiter(','))
        .arg(option("timeout", "SECONDS", say("help-timeout")).allow_hyphen_values(true))
        .arg(language(text))
}

fn bundle(text: &Text) -> Command {
    let say = |id: &str| text.say(id);
    let files = Section::iter().map(|section| section.file().to_owned());
    let files = Fact::texts("files", Kind::Enum, files);
    let command = Command::new("bundle")
        .about(say("help-bundle"))
        .after_help(say("help-bundle-exit"))
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
        .arg(option("output", "FILE", say("help-bundle-output")).short('o'))
        .arg(flag("keep-names", say("help-bundle-keep_names")))
        .arg(
            option(
                "leave-out",
                "FILE,…",
                text.say_with("help-bundle-leave_out", &[files]),
            )
            .value_delimiter(','),
        )
        .arg(flag("force", say("help-rdp-force")))
        .subcommand(
            Command::new("open")
                .about(say("help-bundle-open"))
                .after_help(say("help-bundle-open-exit"))
                .arg(
                    Arg::new("file")
                        .value_name("FILE")
                        .help(say("help-bundle-file"))
                        .required(true),
                )
                .arg(flag("json", say("help-bundle-json")))
                .arg(language(text)),
        );
    with_run(command, text)
}

fn watch(text: &Text) -> Command {
    let say = |id: &str| text.say(id);
    Command::new("watch")
        .about(say("help-watch"))
        .after_help(say("help-watch-exit"))
        .arg(
            Arg::new("target")
                .value_name("TARGET")
                .help(say("help-target")),
        )
        .arg(flag("json", say("help-watch-json")))
        .arg(option("practice", "FAULT", say("help-practice-option")).conflicts_with("target"))
        .arg(option("for", "DURATION", say("help-watch-for")).allow_hyphen_values(true))
        .arg(flag("until-fault", say("help-watch-until-fault")))
        .arg(option("timeout", "SECONDS", say("help-timeout")).allow_hyphen_values(true))
        .arg(language(text))
}

fn practice(text: &Text) -> Command {
    let say = |id: &str| text.say(id);
    Command::new("practice")
        .about(say("help-practice"))
        .arg(
            Arg::new("fault")
                .value_name("FAULT")
                .help(say("help-fault")),
        )
        .arg(option("port", "N", say("help-port")).requires("fault"))
        .arg(flag("json", say("help-practice-json")).conflicts_with("fault"))
        .arg(language(text))
}

fn explain(text: &Text) -> Command {
    let say = |id: &str| text.say(id);
    Command::new("explain")
        .about(say("help-explain"))
        .after_help(say("help-explain-exit"))
        .arg(
            Arg::new("code")
                .value_name("CODE")
                .num_args(0..)
                // NTSTATUS values are often written below nought.
                .allow_negative_numbers(true)
                .help(say("help-explain-code")),
        )
        .arg(flag("json", say("help-explain-json")))
        .arg(language(text))
}

fn code(text: &Text) -> Command {
    let say = |id: &str| text.say(id);
    Command::new("code")
        .about(say("help-code"))
        .after_help(say("help-code-exit"))
        .arg(
            Arg::new("code")
                .value_name("XXXX-XXXX-XXXX")
                // Read aloud it comes in groups.
                .num_args(1..)
                .required(true)
                .help(say("help-code-code")),
        )
        .arg(flag("json", say("help-code-json")))
        .arg(language(text))
}

fn rdp(text: &Text) -> Command {
    let say = |id: &str| text.say(id);
    let shares = Fact::texts(
        "shares",
        Kind::Enum,
        Share::iter().map(|share| share.to_string()),
    );
    let keep =
        option("keep", "THING,…", text.say_with("help-rdp-keep", &[shares])).value_delimiter(',');
    let make = |name: &'static str, about: &str, gateway: &str| {
        Command::new(name)
            .about(say(about))
            .after_help(say("help-rdp-exit"))
            .arg(
                option("output", "FILE", say("help-rdp-output"))
                    .short('o')
                    .required(true),
            )
            .arg(option("gateway", "HOST", say(gateway)))
            .arg(option("user", "NAME", say("help-rdp-user")))
            .arg(keep.clone())
            .arg(option("from-report", "FILE", say("help-rdp-from-report")))
            .arg(flag("force", say("help-rdp-force")))
            .arg(language(text))
    };
    let host = Arg::new("host")
        .value_name("HOST")
        .help(say("help-rdp-host"));
    Command::new("rdp")
        .about(say("help-rdp"))
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .arg(language(text))
        .subcommand(make("new", "help-rdp-new", "help-rdp-gateway-new").arg(host))
        .subcommand(
            make("harden", "help-rdp-harden", "help-rdp-gateway").arg(connection_file(text)),
        )
        .subcommand(
            Command::new("lint")
                .about(say("help-rdp-lint"))
                .after_help(say("help-rdp-lint-exit"))
                .arg(connection_file(text))
                .arg(flag("json", say("help-rdp-lint-json")))
                .arg(language(text)),
        )
        .subcommand(sign(text))
        .subcommand(
            Command::new("verify")
                .about(say("help-rdp-verify"))
                .after_help(say("help-rdp-verify-exit"))
                .arg(connection_file(text))
                .arg(flag("json", say("help-rdp-verify-json")))
                .arg(language(text)),
        )
}

fn sign(text: &Text) -> Command {
    let say = |id: &str| text.say(id);
    Command::new("sign")
        .about(say("help-rdp-sign"))
        .after_help(say("help-rdp-exit"))
        .arg(connection_file(text))
        .arg(option("cert", "FILE", say("help-rdp-cert")).requires("key"))
        .arg(option("key", "FILE", say("help-rdp-key")).requires("cert"))
        .arg(option("pfx", "FILE", say("help-rdp-pfx")).conflicts_with_all(["cert", "key"]))
        .arg(option("output", "FILE", say("help-rdp-sign-output")).short('o'))
        .arg(flag("force", say("help-rdp-force")))
        .arg(language(text))
        .group(ArgGroup::new("with").args(["cert", "pfx"]).required(true))
}

fn connection_file(text: &Text) -> Arg {
    Arg::new("file")
        .value_name("FILE")
        .help(text.say("help-rdp-file"))
        .required(true)
}

fn language(text: &Text) -> Arg {
    option(
        "lang",
        "TAG",
        text.say_with("help-lang", &[Language::tags()]),
    )
}

fn option(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}
