//! I: the result code, to be read aloud, copied or photographed.

use bundle::ResultCode;
use fast_qr::{ECL, QRBuilder};

use super::Scene;
use super::page::{Page, Part};
use super::words::{count, fact};
use crate::wizard::Action;

const ID: &str = "screen-i-heading";
/// Symbols of a group of the code.
const GROUP: usize = 4;

pub(super) fn page(scene: &Scene<'_>) -> Page {
    let code = scene.state.code().unwrap_or_default();
    let mut parts = vec![Part::Lead(scene.part(ID, "lead"))];
    parts.push(Part::Code {
        code: code.to_owned(),
        name: scene.part(ID, "picture"),
        pattern: pattern(code),
    });
    if let Ok(read) = ResultCode::read(code) {
        parts.push(Part::Section(scene.part(ID, "spelled")));
        parts.extend(spelled(scene, &read));
    }
    let mut offers = vec![scene.offer(true, "button-save_report", Action::MakeReport)];
    offers.retain(|_| scene.state.can_be_packed());
    offers.push(scene.offer(false, "button-done_here", Action::Finish));
    parts.push(Part::Commands(offers));
    parts.push(Part::Copy {
        words: scene.say("button-copy_code"),
        text: transcript(scene, code),
    });
    parts.push(Part::Quiet(scene.part(ID, "nobody")));
    Page {
        heading: scene.say(ID),
        parts,
    }
}

/// A line for each group: nobody remembers twelve words.
fn spelled(scene: &Scene<'_>, code: &ResultCode) -> impl Iterator<Item = Part> {
    let words: Vec<String> = code.spelled().iter().map(|id| scene.say(id)).collect();
    let lines: Vec<Part> = words
        .chunks(GROUP)
        .enumerate()
        .map(|(at, group)| {
            let facts = [count("number", at + 1), fact("words", &group.join(", "))];
            Part::Paragraph(scene.part_with(ID, "group", &facts))
        })
        .collect();
    lines.into_iter()
}

/// What a mail to the helpdesk says: the code and the verdict, and no name.
fn transcript(scene: &Scene<'_>, code: &str) -> String {
    let told = ResultCode::read(code).map(|code| code.tell(scene.text));
    let title = told.map(|told| told.cause.title).unwrap_or_default();
    let line = scene.text.say_with("result-line", &[fact("code", code)]);
    format!("{line}\n{title}\n")
}

/// The code as a QR code's squares; none where it can't be one.
fn pattern(code: &str) -> Vec<Vec<bool>> {
    let Ok(made) = QRBuilder::new(code).ecl(ECL::M).build() else {
        return Vec::new();
    };
    let squares = made.data.iter().take(made.size * made.size);
    let squares: Vec<bool> = squares.map(|square| square.value()).collect();
    squares.chunks(made.size).map(<[bool]>::to_vec).collect()
}
