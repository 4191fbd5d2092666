//! Every part of a page in every state, in one place: what a change to `kit` is looked at in.
//!
//! Development builds only. It borrows the words of the real screens.

use bundle::Place;
use kit::{Mark, Tone};

use super::page::{Answer, Entered, Field, Page, Part, Row, StepRow, Stop};
use super::{Scene, past, path};
use crate::wizard::{Action, Call, Saw};

const MARKS: [Mark; 7] = [
    Mark::Fine,
    Mark::Warning,
    Mark::Problem,
    Mark::NotApplicable,
    Mark::NotChecked,
    Mark::Waiting,
    Mark::Running,
];
pub(super) fn page(scene: &Scene<'_>) -> Page {
    let mut parts = vec![
        Part::Lead(scene.part("screen-a-heading", "lead")),
        Part::Paragraph(scene.part("screen-b-heading", "lead")),
        Part::Quiet(scene.part("screen-d-heading", "lead")),
        Part::Caption(scene.part("screen-a-heading", "code-where")),
        way(scene, [Mark::Fine; 8], None),
        way(scene, BROKEN, Some(5)),
        way(scene, UNDER_WAY, None),
    ];
    parts.push(Part::Banner(Tone::Plain, words(scene)));
    parts.extend(MARKS.map(|mark| Part::Banner(Tone::State(mark), words(scene))));
    parts.push(Part::Card(vec![Part::States(
        MARKS.map(|mark| row(scene, mark)).into(),
    )]));
    let finding = |mark| Part::Finding {
        row: row(scene, mark),
        meaning: words(scene),
    };
    parts.push(Part::Card(MARKS.map(finding).into()));
    parts.push(Part::Card(vec![Part::Steps(steps(scene))]));
    parts.extend(asked(scene));
    parts.push(Part::Progress {
        words: words(scene),
        done: 3,
        all: 8,
        rows: vec![row(scene, Mark::Running), row(scene, Mark::Waiting)],
    });
    parts.push(delays(scene));
    parts.push(Part::Card(vec![past::example(scene)]));
    parts.push(Part::Numbered(scene.text.numbered(
        "screen-k-heading",
        "back",
        &[],
    )));
    parts.push(Part::Command {
        purpose: words(scene),
        place: scene.say("bar-helpdesk"),
        line: "wevtutil qe System /c:20".to_owned(),
        copied: "wevtutil qe System /c:20".to_owned(),
        copy: scene.say("button-copy"),
    });
    parts.push(Part::Fold {
        name: "gallery",
        title: scene.part("screen-e-heading", "details"),
        open: false,
        parts: vec![Part::Paragraph(words(scene))],
    });
    parts.push(Part::Commands(vec![
        scene.offer(true, "button-continue", Action::ToComputer),
        scene.offer(false, "button-cannot", Action::ToComputer),
    ]));
    Page {
        heading: scene.say("window-title"),
        parts,
    }
}

const BROKEN: [Mark; 8] = [
    Mark::Fine,
    Mark::Warning,
    Mark::Fine,
    Mark::NotApplicable,
    Mark::Fine,
    Mark::Problem,
    Mark::NotChecked,
    Mark::NotChecked,
];
const UNDER_WAY: [Mark; 8] = [
    Mark::Fine,
    Mark::Fine,
    Mark::Fine,
    Mark::Running,
    Mark::Running,
    Mark::Waiting,
    Mark::Waiting,
    Mark::Waiting,
];

fn words(scene: &Scene<'_>) -> String {
    scene.part("screen-a-heading", "saw-unsure-remark")
}

fn row(scene: &Scene<'_>, mark: Mark) -> Row {
    let state = match mark {
        Mark::Fine => scene.say("status-fine"),
        Mark::Warning => scene.say("status-warning"),
        Mark::Problem => scene.say("status-problem"),
        Mark::NotApplicable => scene.say("status-not_applicable"),
        Mark::NotChecked => scene.say("status-not_checked"),
        Mark::Waiting => scene.part("screen-d-heading", "waiting"),
        Mark::Running => scene.part("screen-d-heading", "running"),
    };
    Row {
        mark,
        title: scene.say("check-tls_completes"),
        state,
    }
}

fn way(scene: &Scene<'_>, marks: [Mark; 8], broken: Option<usize>) -> Part {
    let stops = Place::on_the_way(true).zip(marks).enumerate();
    let stops = stops.map(|(index, (place, mark))| Stop {
        broken: broken == Some(index),
        ..path::stop(scene, place, mark, row(scene, mark).state)
    });
    path::path(scene, stops.collect())
}

fn steps(scene: &Scene<'_>) -> Vec<StepRow> {
    let held = |(number, mark): (usize, Mark)| StepRow {
        number,
        row: row(scene, mark),
        held: mark == Mark::Problem,
        action: Action::AllSteps,
    };
    (1..).zip(MARKS).map(held).collect()
}

/// What can be chosen and typed.
fn asked(scene: &Scene<'_>) -> [Part; 4] {
    let answer = |chosen| Answer {
        words: scene.part("screen-a-heading", "saw-904"),
        remark: Some(scene.part("screen-a-heading", "saw-904-remark")),
        chosen,
        action: Action::Saw(Saw::Code904),
    };
    let field = |label: &str, remark: Option<String>, hidden| {
        Part::Field(Field {
            label: scene.part(label, "name"),
            value: "pc-17".to_owned(),
            example: scene.part("screen-b-heading", "name-example"),
            remark,
            entry: Entered::Name,
            hidden,
        })
    };
    [
        Part::Choices {
            name: scene.part("screen-a-heading", "choices"),
            list: vec![answer(false), answer(true)],
        },
        field("screen-b-heading", None, false),
        field("screen-c-heading", Some(scene.say("remark-empty")), true),
        Part::Picture {
            name: scene.part("screen-a-heading", "picture"),
            title: scene.say("picture-title"),
            lines: vec![scene.say("picture-text"), scene.say("picture-code")],
            mark: Mark::Warning,
            boxes: vec![scene.say("share-clipboard")],
            buttons: vec![scene.say("picture-connect"), scene.say("picture-cancel")],
        },
    ]
}

fn delays(scene: &Scene<'_>) -> Part {
    let times = [
        Some(21.0),
        Some(24.5),
        None,
        Some(310.0),
        Some(22.0),
        Some(19.0),
    ];
    let calls = (0..).zip(times).map(|(number, ms)| Call {
        at_s: f64::from(number) * 10.0,
        ms,
    });
    Part::Delays {
        name: scene.part("screen-s-heading", "line-picture"),
        words: ["line-seconds", "line-ms", "line-lost"]
            .map(|id| scene.part("screen-s-heading", id)),
        calls: calls.collect(),
    }
}
