//! `bundle open F.zip`: what somebody's bundle says, and what this version would say of it; offline.

use bundle::{Difference, NamesIn, Opened};
use clap::ArgMatches;
use guide::Text;
use model::Report;
use serde::Serialize;

use crate::cli::check::named;
use crate::cli::{Exit, Wrong, output, words};
use crate::reader;

/// Reads the zip and says what is in it.
pub(super) fn run(matches: &ArgMatches, text: &Text) -> Exit {
    let path = matches.get_one::<String>("file").map(String::as_str);
    let opened = match read(path.unwrap_or_default()) {
        Ok(opened) => opened,
        Err(wrong) => return wrong.say(text),
    };
    let (report, differences) = opened.shown(text, None);
    let said = if matches.get_flag("json") {
        match json(&opened, &report, &differences) {
            Ok(json) => format!("{json}\n"),
            Err(error) => return super::super::failed(text, &error),
        }
    } else {
        in_words(&opened, &report, &differences, text)
    };
    match output::deliver(&said) {
        Ok(()) => Exit::Fine,
        Err(error) => super::super::failed(text, &error),
    }
}

fn read(path: &str) -> Result<Opened, Wrong> {
    let bytes = reader::bytes(path)?;
    Opened::read(&bytes).map_err(|error| {
        Wrong::new(reader::message(&error), "path", path).with(reader::about(&error))
    })
}

/// The report with what is known of its bundle.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    report: &'a Report,
    bundle: About<'a>,
}

#[derive(Serialize)]
struct About<'a> {
    program: &'a str,
    names: NamesIn,
    left_out: &'a [String],
    /// Whether it could be judged again.
    judged_again: bool,
    differences: &'a [Difference],
}

fn json(
    opened: &Opened,
    report: &Report,
    differences: &[Difference],
) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&Whole {
        report,
        bundle: About {
            program: &opened.program,
            names: opened.names,
            left_out: &opened.left_out,
            judged_again: opened.observed.is_some(),
            differences,
        },
    })
}

fn in_words(opened: &Opened, report: &Report, differences: &[Difference], text: &Text) -> String {
    let mut out = vec![words::wrapped(&text.say("bundle-opened"), "", "")];
    out.extend(
        reader::told(opened, text)
            .iter()
            .map(|line| words::wrapped(line, "", "")),
    );
    if !differences.is_empty() {
        out.extend([String::new(), text.say("bundle-today")]);
        let lines = reader::differences(differences, text);
        out.extend(lines.iter().map(|line| words::wrapped(line, "  ", "    ")));
    }
    let target = &report.target;
    let place = named("target", format!("{}:{}", target.host, target.port));
    out.extend([
        String::new(),
        text.say_with("bundle-about", &[place]),
        String::new(),
    ]);
    out.push(words::report(report, text));
    out.join("\n")
}
