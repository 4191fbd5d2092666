//! One page a step: the person's part, what the checks say, and all that the helpdesk view shows.
//!
//! Must not leave out a risk, an undo or a source.

mod commands;

use anyhow::Context as _;
use checks::{CauseId, checks_of, verdicts};
use guide::{StepGuide, StepWho, checklist, steps_for};
use model::{Fact, Kind, Status, StepId};
use strum::IntoEnumIterator as _;

use super::book::Book;
use super::labels::{filled, named};
use super::markdown::{Page, inline, source};
use super::variants::Variant;

/// The handbook's reader is where signing in by address is possible; the wizard looks.
const USUAL_NTLM: &str = "allowed";

pub(super) fn page(book: &Book, step: StepId) -> anyhow::Result<String> {
    let labels = &book.labels.step;
    let guide = checklist().iter().find(|guide| guide.id == step);
    let guide = guide.with_context(|| step.to_string())?;
    let id = format!("step-{step}");
    let say = |name: &str| book.usual(&id, Some(name));
    let mut page = Page::new(&book.step_heading(step));
    page.raw(&navigation(book, step));
    let screen = format!("S{}", step.number());
    let who = who(book, guide.who);
    page.prose(&filled(
        &labels.facts,
        &[("screen", &screen), ("who", &who)],
    ));
    page.heading(2, &labels.question);
    page.prose(&say("question"));
    page.heading(2, &labels.why);
    page.prose(&say("why"));
    user(book, &mut page, &id);
    live(book, &mut page, step, &id);
    page.heading(2, &labels.admin);
    page.numbered(&book.text.numbered(&id, "admin", &[]));
    page.heading(2, &labels.mouse);
    page.numbered(&book.text.numbered(&id, "mouse", &[]));
    commands::section(book, &mut page, guide, &id);
    helpdesk(book, &mut page, guide, &id);
    page.heading(2, &labels.causes);
    page.list(&causes(book, step));
    Ok(page.finish())
}

/// Who can do a step, in the program's words.
fn who(book: &Book, who: StepWho) -> String {
    book.usual("screen-s-heading", Some(&format!("who-{}", who.as_str())))
}

fn navigation(book: &Book, step: StepId) -> String {
    let home = format!("[{}](../README.md)", book.labels.page.home);
    let at = step.number();
    let near = StepId::iter().filter(|other| other.number().abs_diff(at) == 1);
    let near = near.map(|other| format!("[{}]({other}.md)", book.step_short(other)));
    [home]
        .into_iter()
        .chain(near)
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The person's part; where it differs, each system has its own.
fn user(book: &Book, page: &mut Page, id: &str) {
    let labels = &book.labels.step;
    page.heading(2, &labels.user);
    let mut groups: Vec<(Vec<&str>, Vec<String>)> = Vec::new();
    for system in book.labels.systems() {
        let asked = [("system", system), ("ntlm", USUAL_NTLM)];
        let asked = asked.map(|(name, word)| Fact::text(name, Kind::Enum, word));
        let todo = book.text.numbered(id, "do", &asked);
        let name = named(&labels.systems, system);
        match groups.iter_mut().find(|(_, other)| *other == todo) {
            Some((systems, _)) => systems.push(name),
            None => groups.push((vec![name], todo)),
        }
    }
    for (systems, todo) in &groups {
        if groups.len() > 1 {
            let systems = systems.join(&book.labels.page.or);
            page.heading(3, &filled(&labels.on, &[("system", &systems)]));
        }
        page.numbered(todo);
    }
    page.heading(3, &labels.cannot);
    page.prose(&book.usual(id, Some("cannot")));
}

fn live(book: &Book, page: &mut Page, step: StepId, id: &str) {
    let labels = &book.labels.step;
    page.heading(2, &labels.live);
    let mut lines = Vec::new();
    for (attribute, label) in [
        ("live-fine", &labels.fine),
        ("live-problem", &labels.problem),
        ("live-unknown", &labels.unknown),
    ] {
        if book.text.attribute(id, attribute, &[]).is_some() {
            lines.extend(labelled(&book.variants(id, Some(attribute)), label));
        }
    }
    page.list(&lines);
    page.heading(3, &labels.checks);
    let rows: Vec<_> = checks_of(step)
        .flat_map(|check| findings(book, check))
        .collect();
    if rows.is_empty() {
        page.prose(&labels.no_checks);
    } else {
        page.table(&labels.check_columns, &rows);
    }
}

/// What a check can find, with the verdict's id.
fn findings(book: &Book, check: checks::CheckId) -> Vec<Vec<String>> {
    let name = inline(&book.text.say(&format!("check-{check}")));
    let row = |(verdict, status): (&str, Status)| {
        let id = format!("{check}-{verdict}");
        let grade: &'static str = status.into();
        vec![
            name.clone(),
            format!("{} `{id}`", inline(&book.usual(&id, None))),
            book.text.say(&format!("status-{grade}")),
        ]
    };
    verdicts(check).into_iter().map(row).collect()
}

fn helpdesk(book: &Book, page: &mut Page, guide: &StepGuide, id: &str) {
    let labels = &book.labels.step;
    page.heading(2, &labels.risk);
    let word = labels.risk_words.get(usize::from(guide.risk));
    let values = [
        ("level", guide.risk.to_string()),
        ("word", word.cloned().unwrap_or_default()),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    page.prose(&filled(&labels.risk_line, &values));
    page.prose(&book.usual(id, Some("risk")));
    page.heading(2, &labels.undo);
    page.prose(&book.usual(id, Some("undo")));
    page.heading(2, &labels.articles);
    page.prose(&book.usual(id, Some("articles")));
    page.raw(&labels.articles_more);
    page.heading(2, &book.labels.page.sources);
    let sources: Vec<_> = guide.source.iter().map(|text| source(text)).collect();
    page.list(&sources);
}

/// The results that lead here; those that begin with this step come first.
fn causes(book: &Book, step: StepId) -> Vec<String> {
    let labels = &book.labels.step;
    let mut found: Vec<(bool, String)> = Vec::new();
    for cause in CauseId::iter() {
        let steps = steps_for(cause);
        if steps.contains(&step) {
            let is_later = steps.first() != Some(&step);
            let place = if is_later {
                &labels.later
            } else {
                &labels.first
            };
            found.push((
                is_later,
                format!("{} ({place})", book.cause_link("../", cause)),
            ));
        }
    }
    found.sort_by_key(|(is_later, _)| *is_later);
    found.into_iter().map(|(_, line)| line).collect()
}

/// Each wording behind what it depends on; behind `always` where it always holds.
pub(super) fn labelled(variants: &[Variant], always: &str) -> Vec<String> {
    variants
        .iter()
        .map(|variant| {
            let label = match variant.when.join(", ") {
                none if none.is_empty() => always.to_owned(),
                when => when,
            };
            format!("**{}:** {}", inline(&label), inline(&variant.text))
        })
        .collect()
}
