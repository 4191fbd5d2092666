//! `READ-ME-FIRST.txt`: the verdict first, then what is in the zip and how to go on.

use guide::Text;
use model::Report;

use super::About;
use super::txt::Page;
use super::words::{confidence, offer, result, started, who};
use super::wrap::columns;

/// The page that says what the bundle is, as plain text.
pub fn read_me(report: &Report, text: &Text, about: &About) -> String {
    let mut page = Page::default();
    if about.names_are_shown {
        page.names_are_shown(text);
    }
    verdict(&mut page, report, text);
    if let Some(code) = &about.code {
        page.heading(&text.say("report-code"));
        page.indented(code);
    }
    files(&mut page, text, &about.files);
    opening(&mut page, text);
    limits(&mut page, text, about);
    page.space();
    let version = format!("RDP First Aid {}, {}", report.program, started(report));
    page.value(&version);
    page.finish()
}

fn verdict(page: &mut Page, report: &Report, text: &Text) {
    let cause = &report.cause;
    page.title(&cause.title);
    page.heading(&text.say("cli-who"));
    page.indented(&who(text, report));
    page.heading(&text.say("cli-confidence"));
    page.indented(&confidence(text, report));
    page.heading(&text.say("cli-means"));
    page.indented(&cause.meaning);
    if !cause.remedies.is_empty() {
        page.heading(&text.say("cli-do"));
        page.numbered(&cause.remedies);
    }
    if let Some(offer) = offer(text, report) {
        page.space();
        page.indented(&offer);
    }
    let lists = [
        ("saw", &cause.because),
        ("proves-not", &cause.does_not_prove),
    ];
    for (heading, sentences) in lists {
        if sentences.is_empty() {
            continue;
        }
        page.heading(&result(text, heading, &[]));
        for sentence in sentences {
            page.hang("  - ", "    ", sentence);
        }
    }
}

/// Each file in one line: its name, and what it is.
fn files(page: &mut Page, text: &Text, files: &[String]) {
    if files.is_empty() {
        return;
    }
    page.heading(&text.say("report-zip"));
    let widest = files.iter().map(|name| columns(name)).max();
    for name in files {
        let gap = widest.unwrap_or_default() - columns(name) + 2;
        let line = format!("{name}{}{}", " ".repeat(gap), file(text, name));
        page.indented(line.trim_end());
    }
}

/// What a file is, where this version knows it.
fn file(text: &Text, name: &str) -> String {
    let id = name.to_ascii_lowercase().replace(['-', '.'], "_");
    let message = format!("report-file-{id}");
    if text.has(&message) {
        text.say(&message)
    } else {
        String::new()
    }
}

fn opening(page: &mut Page, text: &Text) {
    page.heading(&text.say("report-open"));
    page.indented(&text.say("report-open-page"));
    page.indented(&text.say("report-open-program"));
    page.space();
    page.hang("    ", "    ", &text.say("report-open-command"));
}

fn limits(page: &mut Page, text: &Text, about: &About) {
    page.heading(&text.say("report-without"));
    page.indented(&text.say("report-without-secrets"));
    if !about.names_are_shown {
        page.indented(&text.say("report-names-hidden"));
    }
    page.space();
    page.paragraph(&text.say("report-look"));
}
