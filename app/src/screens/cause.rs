//! E: the one cause, and what to do with it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use checks::CauseId;
use kit::{Mark, Tone};
use model::codes::{find, readings};
use model::{CheckEntry, Report, Status, StepId};

use super::page::{Page, Part, Row};
use super::words::{count, fact, mark};
use super::{Scene, all_steps, line, past, path};
use crate::wizard::{Action, Goal, Known, Program, Route};

const ID: &str = "screen-e-heading";

pub(super) fn page(scene: &Scene<'_>) -> Page {
    let Some(report) = scene.state.report() else {
        return nothing_yet(scene);
    };
    let mut parts = vec![
        Part::Banner(Tone::State(tone(report)), certainty(scene, report)),
        Part::Lead(report.cause.meaning.clone()),
        path::of(scene, report),
    ];
    parts.extend(renewed(scene));
    if let Some(step) = report.cause.step {
        let facts = [
            count("number", step.number()),
            fact("title", &scene.step(step)),
        ];
        parts.push(Part::Paragraph(scene.part_with(ID, "offer", &facts)));
    }
    parts.push(commands(scene, report));
    parts.extend(evidence(scene, report).map(Part::Card));
    parts.extend(further(scene, report));
    parts.push(details(scene, report));
    parts.push(Part::Copy {
        words: scene.say("button-copy_all"),
        text: transcript(scene, report),
    });
    Page {
        heading: report.cause.title.clone(),
        parts,
    }
}

/// A step was checked alone since then.
fn renewed(scene: &Scene<'_>) -> Option<Part> {
    let step = scene.state.renewed_step()?;
    let words = scene.part_with(ID, "renewed", &[count("number", step.number())]);
    Some(Part::Banner(Tone::Plain, words))
}

/// A restored state may stand here without a report; it must still have a way out.
fn nothing_yet(scene: &Scene<'_>) -> Page {
    let over = scene.offer(true, "button-start_over", Action::ToComputer);
    Page {
        heading: scene.say(ID),
        parts: vec![Part::Commands(vec![over])],
    }
}

/// The mark of the whole result.
pub(super) fn tone(report: &Report) -> Mark {
    mark(bundle::tone(report))
}

fn certainty(scene: &Scene<'_>, report: &Report) -> String {
    let confidence = scene.say(&format!("confidence-{}", report.cause.confidence));
    let who = scene.say(&format!("who-{}", report.cause.who));
    let facts = [fact("confidence", &confidence), fact("who", &who)];
    scene.part_with(ID, "certainty", &facts)
}

fn commands(scene: &Scene<'_>, report: &Report) -> Part {
    let guided = report.cause.step.is_some();
    let mut offers = vec![scene.offer(!guided, "button-walk", Action::WalkAll)];
    if scene.state.code().is_some() {
        offers.push(scene.offer(false, "button-tell", Action::TellHelpdesk));
    }
    if scene.state.is_visiting() {
        offers.push(scene.offer(false, "button-to_report", Action::ReadReports));
    } else {
        offers.push(scene.offer(false, "button-again", Action::CheckAgain));
    }
    if guided {
        offers.insert(0, scene.offer(true, "button-show_me", Action::ShowWhatToDo));
    } else {
        offers.push(scene.offer(false, "button-finish", Action::Finish));
    }
    if scene.state.can_make_a_file() {
        offers.push(scene.offer(false, "button-safe_file", Action::MakeFile));
    }
    if scene.state.can_be_packed() {
        offers.push(scene.offer(false, "button-save_report", Action::MakeReport));
    }
    if guided {
        offers.push(scene.offer(false, "button-now", Action::GetInNow));
    }
    Part::Commands(offers)
}

/// A card each: what was seen, what helps, what it does not prove.
fn evidence(scene: &Scene<'_>, report: &Report) -> impl Iterator<Item = Vec<Part>> {
    let cause = &report.cause;
    let section = |name: &str| Part::Section(scene.part(ID, name));
    let paragraphs =
        |texts: &[String]| -> Vec<Part> { texts.iter().cloned().map(Part::Paragraph).collect() };
    let mut saw = vec![section("saw")];
    saw.extend(paragraphs(&cause.because));
    saw.extend(line::verdict(scene).map(Part::Paragraph));
    saw.extend(told(scene, report).into_iter().map(Part::Quiet));
    let helps = (!cause.remedies.is_empty())
        .then(|| vec![section("do"), Part::Numbered(cause.remedies.clone())]);
    let open = (!cause.does_not_prove.is_empty()).then(|| {
        let mut open = vec![section("proves-not")];
        open.extend(paragraphs(&cause.does_not_prove));
        open
    });
    [Some(saw), helps, open].into_iter().flatten()
}

/// What the person said, where it bears on the result.
fn told(scene: &Scene<'_>, report: &Report) -> Vec<String> {
    let entry = &scene.state.entry;
    let mut told = Vec::new();
    // The codes alone: people paste whole boxes, with names in them.
    let Some(Goal::Computer(_, code)) = &scene.state.goal else {
        return told;
    };
    let read = find(code.as_deref().unwrap_or_default());
    let codes: Vec<String> = read
        .iter()
        .map(|code| format!("0x{:X}", code.value))
        .collect();
    if let Some(first) = read.first() {
        let named = [fact("code", &codes.join(" "))];
        let is_known = !readings(first.value, first.role).is_empty();
        let id = if is_known { "told" } else { "told-unknown" };
        told.push(scene.part_with(ID, id, &named));
    }
    let program = match entry.program {
        Program::Mstsc => Some("program-mstsc"),
        Program::WindowsApp => Some("program-windows_app"),
        Program::Other | Program::Unsure => None,
    };
    if let Some(program) = program {
        let named = [fact("program", &scene.part("screen-a-heading", program))];
        told.push(scene.part_with(ID, "told-program", &named));
    }
    if entry.update == Known::Yes {
        told.push(scene.part(ID, "told-update"));
    }
    let network = report.check("network_up");
    let verdict = network.and_then(|check| check.verdict.as_deref());
    if entry.route == Route::Vpn && !matches!(verdict, None | Some("through_vpn")) {
        told.push(scene.part(ID, "told-vpn"));
    }
    told
}

/// The steps that are worth a look after the first.
fn further(scene: &Scene<'_>, report: &Report) -> Option<Part> {
    let cause: CauseId = report.cause.id.parse().ok()?;
    let after_update = (scene.state.entry.update == Known::Yes).then_some(StepId::CurrentClient);
    let mut steps: Vec<StepId> = after_update.into_iter().collect();
    steps.extend(guide::steps_for(cause).iter().skip(1));
    let mut seen = BTreeSet::from_iter(report.cause.step);
    steps.retain(|step| seen.insert(*step));
    let steps: Vec<_> = steps
        .into_iter()
        .filter(|step| scene.state.status_of(*step) != Status::NotApplicable)
        .map(|step| all_steps::row(scene, step, false))
        .collect();
    (!steps.is_empty()).then(|| {
        let heading = Part::Section(scene.part(ID, "then"));
        Part::Card(vec![heading, Part::Steps(steps)])
    })
}

fn details(scene: &Scene<'_>, report: &Report) -> Part {
    let mut parts: Vec<Part> = report
        .checks
        .iter()
        .flat_map(|check| finding(scene, check))
        .collect();
    parts.extend(past::parts(scene));
    parts.extend([
        Part::Caption(took(scene, report)),
        Part::Caption(technical(scene, report)),
    ]);
    Part::Fold {
        name: "details",
        title: scene.part(ID, "details"),
        open: scene.state.helpdesk,
        parts,
    }
}

/// What a check found, and what helps where that is not well.
fn finding(scene: &Scene<'_>, check: &CheckEntry) -> Vec<Part> {
    let found = Part::Finding {
        row: Row {
            mark: mark(check.status),
            title: named(scene, check),
            state: scene.status(check.status),
        },
        meaning: check.meaning.clone(),
    };
    let is_ill = matches!(check.status, Status::Warning | Status::Problem);
    let helps =
        (is_ill && !check.remedies.is_empty()).then(|| Part::Numbered(check.remedies.clone()));
    std::iter::once(found).chain(helps).collect()
}

/// What the check found; why it found nothing does not say by itself which check it was.
fn named(scene: &Scene<'_>, check: &CheckEntry) -> String {
    if check.verdict.is_some() {
        return check.title.clone();
    }
    let facts = [
        fact("check", &scene.check(&check.id)),
        fact("title", &check.title),
    ];
    scene.part_with(ID, "unfound", &facts)
}

fn took(scene: &Scene<'_>, report: &Report) -> String {
    let facts = [
        fact(
            "target",
            &format!("{}:{}", report.target.host, report.target.port),
        ),
        count(
            "ms",
            usize::try_from(report.duration_ms).unwrap_or(usize::MAX),
        ),
        count(
            "connections",
            usize::try_from(report.connections).unwrap_or(usize::MAX),
        ),
    ];
    scene.part_with(ID, "took", &facts)
}

fn technical(scene: &Scene<'_>, report: &Report) -> String {
    let facts = [
        fact("reached", report.handshake.reached.into()),
        fact("ended", report.handshake.ended_by.into()),
        fact("family", report.handshake.server_family.into()),
        fact("cause", &report.cause.id),
    ];
    scene.part_with(ID, "technical", &facts)
}

/// The result as plain text, for a mail to the helpdesk.
fn transcript(scene: &Scene<'_>, report: &Report) -> String {
    let cause = &report.cause;
    let mut text = format!(
        "{}\n{}\n{}\n",
        cause.title,
        certainty(scene, report),
        cause.meaning
    );
    let lists = [
        ("saw", &cause.because),
        ("do", &cause.remedies),
        ("proves-not", &cause.does_not_prove),
    ];
    for (name, sentences) in lists {
        let _ = write!(text, "\n{}\n", scene.part(ID, name));
        for sentence in sentences {
            let _ = writeln!(text, "- {sentence}");
        }
    }
    let _ = write!(text, "\n{}\n", scene.part(ID, "details"));
    for check in &report.checks {
        let _ = writeln!(text, "- {}: {}", scene.status(check.status), check.title);
    }
    let _ = write!(
        text,
        "\n{}\n{}\n",
        took(scene, report),
        technical(scene, report)
    );
    text
}
