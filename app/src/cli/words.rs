//! The report in words, as it is read aloud: the cause first, then why, then what to do.

use guide::Text;
use model::{CauseEntry, Fact, Report, Status, StepId};

use super::check::named;

/// Lines are at most this many columns long.
const WIDTH: usize = 78;

/// The whole report for a terminal or a pipe.
pub(crate) fn report(report: &Report, text: &Text) -> String {
    let mut out = cause(&report.cause, text);
    out.extend([String::new(), text.say("cli-checks")]);
    for check in &report.checks {
        let word = text.say(&format!("status-{}", check.status));
        let name = text.say(&format!("check-{}", check.id));
        let line = format!("{word}: {name}. {}", check.title);
        let first = format!("  {} ", mark(check.status));
        out.push(wrapped(&line, &first, "    "));
    }
    if let Some(code) = &report.code {
        out.extend([String::new(), result_code(code, text)]);
    }
    out.push(String::new());
    out.join("\n")
}

/// The line that names a result code.
pub(super) fn result_code(code: &str, text: &Text) -> String {
    text.say_with("result-line", &[named("code", code)])
}

/// The cause with all that belongs to it, line by line.
pub(super) fn cause(cause: &CauseEntry, text: &Text) -> Vec<String> {
    let mut out = vec![wrapped(&cause.title, "", "")];
    let sure = text.say(&format!("confidence-{}", cause.confidence));
    let who = text.say(&format!("who-{}", cause.who));
    section(&mut out, &text.say("cli-confidence"), &[sure]);
    section(&mut out, &text.say("cli-seen"), &cause.because);
    section(
        &mut out,
        &text.say("cli-means"),
        std::slice::from_ref(&cause.meaning),
    );
    let mut remedies = cause.remedies.clone();
    if let Some(step) = cause.step {
        remedies.push(see_step(step, text));
    }
    section(&mut out, &text.say("cli-do"), &remedies);
    section(&mut out, &text.say("cli-who"), &[who]);
    section(&mut out, &text.say("cli-proves-not"), &cause.does_not_prove);
    out
}

/// Where in the checklist to look.
pub(super) fn see_step(step: StepId, text: &Text) -> String {
    let number = i64::try_from(step.number()).unwrap_or_default();
    let title = named("title", text.say(&format!("step-{step}")));
    text.say_with("cli-step", &[Fact::whole("number", number), title])
}

/// One text, indented and wrapped.
pub(super) fn indented(text: &str) -> String {
    wrapped(text, "    ", "    ")
}

/// A heading and its texts; nothing where there are none.
pub(super) fn section(out: &mut Vec<String>, heading: &str, texts: &[String]) {
    if texts.is_empty() {
        return;
    }
    out.extend([String::new(), heading.to_owned()]);
    out.extend(texts.iter().map(|text| wrapped(text, "  ", "  ")));
}

/// A mark that every terminal can draw; the word beside it says the same.
fn mark(status: Status) -> char {
    match status {
        Status::Fine => '+',
        Status::Warning => '!',
        Status::Problem => 'x',
        Status::NotApplicable => '-',
        Status::NotChecked => '?',
    }
}

/// One text, wrapped behind these indents.
pub(super) fn wrapped(text: &str, first: &str, rest: &str) -> String {
    wrapped_to(WIDTH, text, first, rest)
}

/// The same, for lines of this many columns.
pub(crate) fn wrapped_to(width: usize, text: &str, first: &str, rest: &str) -> String {
    let options = textwrap::Options::new(width)
        // A name that is broken at its hyphen can't be read aloud or copied.
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .initial_indent(first)
        .subsequent_indent(rest);
    textwrap::fill(text, options)
}
