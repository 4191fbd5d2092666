//! `rdp`: connection files are made, made safe and looked at. Nothing here opens a connection.

mod lint;
mod make;
mod sign;
mod verify;

use clap::ArgMatches;
use guide::Text;

use super::Exit;

/// Does what the subcommand names.
pub(super) fn run(matches: &ArgMatches, text: &Text) -> Exit {
    let done = match matches.subcommand() {
        Some(("new", matches)) => make::new(matches, text),
        Some(("harden", matches)) => make::harden(matches, text),
        Some(("lint", matches)) => lint::run(matches, text),
        Some(("sign", matches)) => sign::run(matches, text),
        Some(("verify", matches)) => verify::run(matches, text),
        // The command line knows no other.
        _ => Ok(Exit::Usage),
    };
    done.unwrap_or_else(|wrong| wrong.say(text))
}

/// An argument that the command line has made sure of.
fn given<'a>(matches: &'a ArgMatches, name: &str) -> &'a str {
    matches
        .get_one::<String>(name)
        .map(String::as_str)
        .unwrap_or_default()
}
