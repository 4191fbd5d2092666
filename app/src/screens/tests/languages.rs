//! The screens in other languages, and how hard they are to read in ours.

use std::collections::BTreeSet;

use egui::FontId;
use egui_kittest::kittest::NodeT as _;
use guide::{Reading, Text};
use model::Language;
use strum::IntoEnumIterator as _;

use super::{Harness, State, all_screens, found, harness, harness_in};
use crate::app::App;
use crate::screens::Scene;
use crate::screens::page::{Page, Part};
use crate::wizard::Action;

/// English stretched by a third, and those whose words are long by nature.
const LONG: [&str; 5] = ["en-XA", "de", "fr", "es", "pt-BR"];

/// The smallest window that is promised, and the usual one at 200 %: text of twice the size leaves
/// half the points.
const SIZES: [[f32; 2]; 2] = [[720.0, 540.0], [450.0, 340.0]];

#[test]
fn nothing_sticks_out_of_the_window_in_any_language() {
    for (number, tag) in LONG.into_iter().enumerate() {
        // The two longest have all screens, the others a third each.
        let (first, stride) = if number < 2 { (0, 1) } else { (number - 2, 3) };
        for size in SIZES {
            for (state, _) in all_screens().into_iter().skip(first).step_by(stride) {
                let step = state.step.clone();
                let drawn = harness_in(tag, state, size);
                for (words, right) in rights(&drawn) {
                    assert!(
                        right <= f64::from(size[0]) + 1.0,
                        "{tag} {size:?} {step:?}: {right} {words}"
                    );
                }
            }
        }
    }
}

/// How far to the right each text reaches, in pixels of a screen that has one for each point.
fn rights(harness: &Harness<'_, Option<App>>) -> Vec<(String, f64)> {
    let nodes = harness.root().children_recursive();
    nodes
        .filter_map(|node| {
            let node = node.accesskit_node();
            Some((node.label()?, node.bounding_box()?.x1))
        })
        .collect()
}

/// Japanese is written with the system's font, which a test has not got.
#[test]
fn every_letter_of_every_language_can_be_drawn() {
    let drawn = harness(State::default(), [900.0, 680.0]);
    for language in Language::iter().filter(|language| *language != Language::Japanese) {
        let letters: BTreeSet<char> = guide::sources(language)
            .flat_map(|source| source.ftl.chars())
            .filter(|letter| !letter.is_control())
            .collect();
        let missing: String = drawn.ctx.fonts_mut(|fonts| {
            let font = FontId::proportional(16.0);
            letters
                .into_iter()
                .filter(|letter| !fonts.has_glyph(&font, *letter))
                .collect()
        });
        assert_eq!(missing, "", "{language:?}");
    }
}

/// A page of fewer words is held by the lengths of its sentences alone.
const LEAST_WORDS: u32 = 30;

#[test]
fn pages_for_users_are_easy_as_they_are_composed() {
    let text = Text::for_language("en").unwrap();
    let mut hard = Vec::new();
    let mut states: Vec<State> = all_screens().into_iter().map(|(state, _)| state).collect();
    states.push(found(Some(model::StepId::HostKeyStore)));
    for mut state in states {
        if state.helpdesk {
            state.apply(Action::Helpdesk);
        }
        let scene = Scene {
            state: &state,
            text: &text,
            zone: &jiff::tz::TimeZone::UTC,
            fresh: false,
        };
        let said = said(&scene.page());
        let reading = Reading::of(&said);
        let (grade, ease) = (reading.grade(), reading.ease());
        if reading.words >= LEAST_WORDS && (grade > 6.0 || ease < 70.0) {
            hard.push(format!("{grade:.1} {ease:.0} {:?}\n{said}", state.step));
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

/// What a person reads, a line each. The names of checks and steps in lists are labels, not sentences.
fn said(page: &Page) -> String {
    let mut lines = vec![page.heading.clone()];
    for part in &page.parts {
        say(part, &mut lines);
    }
    lines.join("\n")
}

fn say(part: &Part, lines: &mut Vec<String>) {
    match part {
        Part::Banner(_, words)
        | Part::Lead(words)
        | Part::Paragraph(words)
        | Part::Quiet(words)
        | Part::Caption(words)
        | Part::Section(words) => lines.push(words.clone()),
        Part::Numbered(items) => lines.extend(items.iter().cloned()),
        Part::Setting { meaning, .. } => lines.push(meaning.clone()),
        Part::Card(parts) => parts.iter().for_each(|part| say(part, lines)),
        Part::Choices { name, list } => {
            lines.push(name.clone());
            for answer in list {
                lines.push(answer.words.clone());
                lines.extend(answer.remark.clone());
            }
        }
        _ => {}
    }
}
