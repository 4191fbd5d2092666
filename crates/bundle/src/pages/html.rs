//! `report.html`: the whole result as one page that loads nothing and runs nothing.
//!
//! Every value passes `tame` and the template's escaping, whatever the template says; no value
//! stands in an attribute but words of closed lists.

use std::collections::BTreeMap;

use guide::Text;
use minijinja::value::Value;
use minijinja::{Environment, Error, Output, State, UndefinedBehavior, context, escape_formatter};
use model::Report;

use super::About;
use super::checks::checks;
use super::marks::symbols;
use super::picture::picture;
use super::steps::{phases, steps};
use super::tame::tame;
use super::verdict::verdict;
use super::words::{result, started};

/// Ends in `.html`, which turns escaping on.
const NAME: &str = "report.html";
const TEMPLATE: &str = include_str!("../../../../assets/report/report.html");
const STYLE: &str = include_str!("../../../../assets/report/report.css");

/// The report as one self-contained HTML page, in the language of `text`.
pub fn report_html(report: &Report, text: &Text, about: &About) -> String {
    // The template is our own and compiled in; tests render it, so nothing remains that could go wrong.
    rendered(report, text, about).unwrap_or_default()
}

fn rendered(report: &Report, text: &Text, about: &About) -> Result<String, Error> {
    let mut environment = Environment::new();
    environment.set_formatter(write);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let template = environment.template_from_named_str(NAME, TEMPLATE)?;
    template.render(page(report, text, about))
}

/// Writes one value: what is not our own is tamed, then escaped.
fn write(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(words) if !value.is_safe() => escape_formatter(out, state, &tame(words).into()),
        _ => escape_formatter(out, state, value),
    }
}

fn page(report: &Report, text: &Text, about: &About) -> Value {
    context! {
        lang => text.language().tag(),
        style => Value::from_safe_string(STYLE.to_owned()),
        symbols => symbols(),
        say => words(text),
        names_are_shown => about.names_are_shown,
        code => about.code.as_deref(),
        verdict => verdict(report, text),
        way => picture(report, text),
        checks => checks(report, text),
        steps => steps(report, text),
        phases => phases(report, text),
        run => run(report),
    }
}

/// What the page says in its own name.
fn words(text: &Text) -> Value {
    let said = OWN.map(|(name, id)| (name, text.say(id)));
    let shown = SHARED.map(|(name, part)| (name, result(text, part, &[])));
    let offered = text.attribute("screen-s-heading", "offered", &[]);
    let offered = [("offered", offered.unwrap_or_default())];
    said.into_iter()
        .chain(shown)
        .chain(offered)
        .map(|(name, words)| (name, Value::from(words)))
        .collect::<BTreeMap<_, _>>()
        .into()
}

/// What the template asks for, and the message that says it.
const OWN: [(&str, &str); 24] = [
    ("title", "report-title"),
    ("contents", "report-contents"),
    ("names_shown", "report-names-shown"),
    ("names_hidden", "report-names-hidden"),
    ("look", "report-look"),
    ("code", "report-code"),
    ("means", "cli-means"),
    ("way", "path-name"),
    ("steps", "screen-l-heading"),
    ("phases", "report-phases"),
    ("about", "report-about"),
    ("check", "report-column-check"),
    ("state", "report-column-state"),
    ("found", "report-column-found"),
    ("number", "report-column-number"),
    ("step", "report-column-step"),
    ("part", "report-column-part"),
    ("ms", "report-column-ms"),
    ("program", "report-program"),
    ("started", "report-started"),
    ("computer", "report-computer"),
    ("gateway", "path-gateway"),
    ("addresses", "report-addresses"),
    ("footer", "report-footer"),
];

/// What the result screen says too, and the part of its message.
const SHARED: [(&str, &str); 4] = [
    ("saw", "saw"),
    ("helps", "do"),
    ("proves_not", "proves-not"),
    ("details", "details"),
];

fn run(report: &Report) -> Value {
    let target = &report.target;
    context! {
        program => format!("RDP First Aid {}", report.program),
        started => started(report),
        computer => format!("{}:{}", target.host, target.port),
        gateway => target.gateway.as_deref(),
        addresses => target.addresses.join(", "),
    }
}
