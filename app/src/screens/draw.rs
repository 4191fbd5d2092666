//! Draws a page in the window. It adds nothing to what the page says.

use egui::{Event, Key, Ui};
use kit::{Choice, Delay, DelayWords, Dialog, Icon};

use super::Scene;
use super::page::{Answer, Field, Line, Offer, Page, Part, StepRow, Stop};
use crate::wizard::{Action, Call};

/// The whole page; what was done to it comes back.
pub(super) fn page(scene: &Scene<'_>, page: &Page, ui: &mut Ui) -> Option<Action> {
    let heading = kit::heading(ui, &page.heading, scene.fresh);
    // Enter on a screen that was just read does what the screen is first for.
    let enter = heading.has_focus() && ui.input(|input| input.events.iter().any(is_enter));
    let done = parts(scene, &page.parts, ui);
    done.or_else(|| page.filled().filter(|_| enter).cloned())
}

/// Enter, pressed anew: held down it would run through several screens.
fn is_enter(event: &Event) -> bool {
    matches!(
        event,
        Event::Key {
            key: Key::Enter,
            pressed: true,
            repeat: false,
            ..
        }
    )
}

fn parts(scene: &Scene<'_>, parts: &[Part], ui: &mut Ui) -> Option<Action> {
    let mut done = None;
    for one in parts {
        // Each is drawn, whatever was done to the one before.
        let answer = part(scene, one, ui);
        done = done.or(answer);
    }
    done
}

fn part(scene: &Scene<'_>, part: &Part, ui: &mut Ui) -> Option<Action> {
    match part {
        Part::Choices { name, list } => return choices(name, list, ui),
        Part::Field(field) => return entry(field, ui),
        Part::Steps(rows) => return steps(rows, ui),
        Part::Card(inner) => return kit::card(ui, |ui| parts(scene, inner, ui)),
        Part::Fold {
            name,
            title,
            open,
            parts: inner,
        } => {
            let mut done = None;
            kit::fold(ui, scene.salt(name), title, *open, |ui| {
                done = parts(scene, inner, ui);
            });
            return done;
        }
        Part::Commands(offers) => return kit::commands_row(ui, |ui| commands(offers, ui)),
        Part::Command {
            purpose,
            place,
            line,
            copied,
            copy,
        } => {
            return kit::command(ui, purpose, place, line, copy)
                .then(|| Action::Copy(copied.clone()));
        }
        Part::Setting {
            row,
            meaning,
            change,
        } => {
            let button = change.as_ref();
            let button = button.map(|change| (change.words.as_str(), change.name.as_str()));
            let is_pressed = kit::setting(ui, row.mark, &row.title, &row.state, meaning, button);
            return change
                .as_ref()
                .filter(|_| is_pressed)
                .map(|change| change.action.clone());
        }
        Part::Copy { words, text } => {
            return kit::icon_button(ui, Some(Icon::Copy), words)
                .clicked()
                .then(|| Action::Copy(text.clone()));
        }
        said => say(said, ui),
    }
    None
}

/// What only tells.
fn say(part: &Part, ui: &mut Ui) {
    match part {
        Part::Banner(tone, words) => kit::banner(ui, *tone, words),
        Part::Lead(words) => {
            kit::lead(ui, words);
        }
        Part::Paragraph(words) => {
            kit::paragraph(ui, words);
        }
        Part::Quiet(words) => {
            kit::quiet_text(ui, words);
        }
        Part::Caption(words) => {
            kit::caption(ui, words);
        }
        Part::Section(words) => {
            kit::section(ui, words);
        }
        Part::Numbered(things) => kit::numbered(ui, things),
        Part::Picture {
            name,
            title,
            mark,
            lines,
            boxes,
            buttons,
        } => kit::dialog_picture(
            ui,
            name,
            &Dialog {
                title,
                mark: *mark,
                lines,
                boxes,
                buttons,
            },
        ),
        Part::Path { name, stops } => path(name, stops, ui),
        Part::Delays { name, words, calls } => delays(name, words, calls, ui),
        Part::Progress {
            words,
            done,
            all,
            rows,
        } => {
            kit::progress(ui, words, *done, *all);
            kit::card(ui, |ui| states(rows, ui));
        }
        Part::States(rows) => states(rows, ui),
        Part::Code {
            code,
            name,
            pattern,
        } => kit::code(ui, code, name, pattern),
        Part::Bytes { name, text, marks } => kit::bytes(ui, name, text, marks),
        Part::Table { name, heads, rows } => table(name, heads, rows, ui),
        Part::Finding { row, meaning } => {
            kit::finding(ui, row.mark, &row.state, &row.title, meaning);
        }
        _ => {}
    }
}

fn path(name: &str, stops: &[Stop], ui: &mut Ui) {
    let stops: Vec<kit::Stop<'_>> = stops
        .iter()
        .map(|stop| kit::Stop {
            icon: stop.icon,
            words: &stop.row.title,
            state: stop.row.mark,
            state_words: &stop.row.state,
            broken: stop.broken,
        })
        .collect();
    kit::path(ui, name, &stops);
}

fn delays(name: &str, [seconds, milliseconds, lost]: &[String; 3], calls: &[Call], ui: &mut Ui) {
    let words = DelayWords {
        name,
        seconds,
        milliseconds,
        lost,
    };
    let samples: Vec<Delay> = calls
        .iter()
        .map(|call| Delay {
            at_s: call.at_s,
            ms: call.ms,
        })
        .collect();
    kit::delays(ui, &words, &samples);
}

fn table(name: &str, heads: &[String], rows: &[Line], ui: &mut Ui) {
    let rows: Vec<kit::Line<'_>> = rows
        .iter()
        .map(|row| kit::Line {
            cells: &row.cells,
            apart: row.apart.as_deref(),
        })
        .collect();
    kit::table(ui, name, heads, &rows);
}

fn states(rows: &[super::page::Row], ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = 0.0;
    for row in rows {
        kit::status_row(ui, row.mark, &row.title, &row.state);
    }
}

fn steps(rows: &[StepRow], ui: &mut Ui) -> Option<Action> {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut done = None;
    for StepRow {
        number,
        row,
        held,
        action,
    } in rows
    {
        let title = format!("{number}. {}", row.title);
        if kit::row_button(ui, row.mark, &title, &row.state, *held).clicked() {
            done = Some(action.clone());
        }
    }
    done
}

fn choices(name: &str, list: &[Answer], ui: &mut Ui) -> Option<Action> {
    let shown: Vec<Choice<'_>> = list
        .iter()
        .map(|answer| Choice {
            words: &answer.words,
            remark: answer.remark.as_deref(),
        })
        .collect();
    let chosen = list.iter().position(|answer| answer.chosen);
    kit::choices(ui, name, chosen, &shown)
        .and_then(|index| list.get(index))
        .map(|answer| answer.action.clone())
}

fn entry(field: &Field, ui: &mut Ui) -> Option<Action> {
    let answer = kit::field(
        ui,
        &field.label,
        &field.value,
        &field.example,
        field.remark.as_deref(),
        field.hidden,
    );
    answer
        .changed
        .map(|typed| field.entry.edit(typed))
        .or_else(|| answer.entered.then(|| field.entry.enter()))
}

fn commands(offers: &[Offer], ui: &mut Ui) -> Option<Action> {
    let mut done = None;
    for offer in offers {
        let response = if offer.filled {
            kit::filled(ui, &offer.words)
        } else {
            kit::quiet(ui, &offer.words)
        };
        if response.clicked() {
            done = Some(offer.action.clone());
        }
    }
    done
}
