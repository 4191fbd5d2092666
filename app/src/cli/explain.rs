//! `explain`: what codes mean, in words or as JSON; offline.

use std::io::{self, IsTerminal as _, Read as _};

use clap::ArgMatches;
use guide::{Explained, ExplainedCode, ExplainedReading, Text};
use model::codes::{CODE_BYTES_LIMIT, Found, Role, Standing, Table, find, text_of};
use model::{StepId, Who};

use super::check::named;
use super::{Exit, Wrong, output, words};

/// Reads the codes and says what is known of each.
pub(super) fn run(matches: &ArgMatches, text: &Text) -> Exit {
    let typed = match typed(matches) {
        Ok(typed) => typed,
        Err(error) => return super::failed(text, &error),
    };
    let found = find(&typed);
    if found.is_empty() {
        return Wrong::plain("explain-none").say(text);
    }
    let explained = explained(&found, text);
    let said = if matches.get_flag("json") {
        match serde_json::to_string_pretty(&explained) {
            Ok(json) => format!("{json}\n"),
            Err(error) => return super::failed(text, &error),
        }
    } else {
        in_words(&explained, text)
    };
    match output::deliver(&said) {
        Ok(()) => Exit::Fine,
        Err(error) => super::failed(text, &error),
    }
}

/// What was typed; with `-`, or with nothing where no person types, standard input.
fn typed(matches: &ArgMatches) -> io::Result<String> {
    let words: Vec<&str> = matches
        .get_many::<String>("code")
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    match words.as_slice() {
        ["-"] => piped(),
        [] if !io::stdin().is_terminal() => piped(),
        words => Ok(words.join(" ")),
    }
}

/// As much of standard input as is looked at, in whatever way it is written.
fn piped() -> io::Result<String> {
    let limit = u64::try_from(CODE_BYTES_LIMIT).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    Ok(text_of(&bytes))
}

/// The words of the guide, and on Windows those of the system.
fn explained(found: &[Found], text: &Text) -> Explained {
    let mut explained = guide::explain(found, text);
    explained.windows = Explained::shown(found)
        .and_then(|(code, extended)| machine::error_description(code, extended));
    explained
}

fn in_words(explained: &Explained, text: &Text) -> String {
    let mut out = Vec::new();
    if let Some(together) = &explained.together {
        out.push(text.say("code-together"));
        out.push(words::indented(together));
        let not = explained.together_does_not_say.as_deref();
        let standing = explained.together_status;
        out.extend(not.map(words::indented));
        out.extend(standing.and_then(|standing| doubt(standing, text)));
        out.extend(explained.together_step.map(|help| step(help, text)));
        out.push(String::new());
    }
    if let Some(windows) = &explained.windows {
        out.push(text.say("code-windows"));
        out.extend(windows.lines().map(words::indented));
        out.push(String::new());
    }
    for code in &explained.codes {
        out.extend(code_in_words(code, text));
    }
    out.push(text.say("code-next"));
    // Nothing that is checked from outside shows an account or a licence.
    let next = match explained.who() {
        Some(Who::Helpdesk) => "code-next_helpdesk",
        _ => "code-next_check",
    };
    out.push(words::indented(&text.say(next)));
    out.push(String::new());
    out.join("\n")
}

fn code_in_words(code: &ExplainedCode, text: &Text) -> Vec<String> {
    let mut out = vec![code.heading(text)];
    let unknown = [&code.unknown, &code.unknown_does_not_say];
    out.extend(
        unknown
            .into_iter()
            .flatten()
            .map(|line| words::indented(line)),
    );
    out.extend(code.meant.as_deref().map(|meant| {
        let hex = named("hex", meant);
        words::indented(&text.say_with("code-meant", &[hex]))
    }));
    // A second code is one of the extended reasons; others by the same number are not meant.
    let is_extended = |reading: &ExplainedReading| reading.table == Table::Extended;
    let only_extended = code.role == Role::Extended && code.readings.iter().any(is_extended);
    for reading in &code.readings {
        if !only_extended || is_extended(reading) {
            out.extend(reading_in_words(reading, text));
        }
    }
    out.push(String::new());
    out
}

fn reading_in_words(reading: &ExplainedReading, text: &Text) -> Vec<String> {
    let table = text.say(&format!("code-table-{}", reading.table));
    let family = text.say(&format!("code-family-{}", reading.family));
    let mut out = vec![
        words::wrapped(&format!("{table} · {family}"), "  ", "  "),
        words::indented(&reading.sentence),
        words::indented(&reading.does_not_say),
    ];
    out.extend(doubt(reading.status, text));
    let technical = [reading.name, Some(reading.meaning)];
    let technical: Vec<_> = technical.into_iter().flatten().collect();
    let label = text.say("code-technical");
    let line = format!("{label}: {}", technical.join(", "));
    out.push(words::wrapped(&line, "    ", "      "));
    if let Some(also) = &reading.also {
        let hex = named("hex", also.as_str());
        out.push(words::indented(&text.say_with("code-also", &[hex])));
    }
    out.extend(reading.step.map(|help| step(help, text)));
    let who = reading.who.map(|who| text.say(&format!("who-{who}")));
    out.extend(who.map(|who| words::indented(&who)));
    out.push(words::indented(&text.say("code-source")));
    // An address that is broken at a line's end can't be followed.
    let sources = reading.sources.iter();
    out.extend(sources.map(|source| format!("      {source}")));
    out
}

/// The step that helps.
fn step(step: StepId, text: &Text) -> String {
    words::indented(&words::see_step(step, text))
}

/// What is said of a code that its maker does not describe.
fn doubt(standing: Standing, text: &Text) -> Option<String> {
    (standing != Standing::Verified)
        .then(|| words::indented(&text.say(&format!("code-status-{standing}"))))
}
