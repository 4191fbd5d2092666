//! `bundle`: everything that was found as one zip, and the reader of such a zip.

mod make;
mod open;

use clap::ArgMatches;
use guide::Text;

use super::Exit;

/// Makes a bundle, or opens one.
pub(super) fn run(matches: &ArgMatches, text: &Text) -> Exit {
    match matches.subcommand() {
        Some(("open", matches)) => open::run(matches, text),
        _ => make::run(matches, text),
    }
}
