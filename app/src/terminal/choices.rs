//! What a page offers, as a numbered list: the same actions with the same words as in the window.
//!
//! Left out is only what a terminal has no place for: the clipboard.

use guide::Text;

use super::speaker::{Speaker, sign};
use crate::screens::fact;
use crate::screens::page::{Answer, Field, Page, Part, StepRow};
use crate::wizard::Action;

/// All choices of one screen, in the order of their numbers.
#[derive(Debug)]
pub(super) struct Choices {
    /// The choices; the first has number 1.
    pub(super) list: Vec<Choice>,
}

/// One of them.
#[derive(Debug)]
pub(super) struct Choice {
    /// The question that it answers; none for buttons.
    group: Option<String>,
    /// Its words as the window has them.
    pub(super) words: String,
    /// The words with what there is to say about it.
    shown: String,
    remark: Option<String>,
    /// What it leads to.
    pub(super) pick: Pick,
    /// Enter alone takes it.
    pub(super) filled: bool,
}

/// What a choice leads to.
#[derive(Clone, Debug)]
pub(super) enum Pick {
    /// Something happens.
    Do(Action),
    /// Something is asked.
    Ask(Field),
    /// More is told.
    Tell(Vec<Part>),
}

impl Choices {
    /// The choices of a page, and Back where there is a screen to go back to.
    pub(super) fn of(page: &Page, can_go_back: bool, text: &Text) -> Self {
        let mut list = Vec::new();
        collect(&page.parts, text, &mut list);
        if can_go_back {
            list.push(Choice::plain(
                text.say("button-back"),
                Pick::Do(Action::Back),
            ));
        }
        Self { list }
    }

    /// What Enter alone takes.
    pub(super) fn default(&self) -> Option<&Choice> {
        self.list.iter().find(|choice| choice.filled)
    }

    /// What is to be typed on this screen.
    pub(super) fn field(&self) -> Option<&Field> {
        self.list.iter().find_map(|choice| match &choice.pick {
            Pick::Ask(field) => Some(field),
            _ => None,
        })
    }

    /// The choice with this number.
    pub(super) fn numbered(&self, number: usize) -> Option<&Choice> {
        self.list.get(number.checked_sub(1)?)
    }

    /// The list as it is shown.
    pub(super) fn said(&self, speaker: Speaker, text: &Text) -> String {
        let mut said = String::new();
        let mut group = None;
        for (index, choice) in self.list.iter().enumerate() {
            if index == 0 || group != choice.group.as_ref() {
                if index > 0 {
                    said.push('\n');
                }
                group = choice.group.as_ref();
                let heading = group
                    .cloned()
                    .unwrap_or_else(|| text.say("terminal-choices"));
                said.push_str(&speaker.wrapped(&heading, "", ""));
                said.push('\n');
            }
            let number = (index + 1).to_string();
            said.push_str(&speaker.choice(&number, &choice.shown, choice.remark.as_deref()));
        }
        said.push('\n');
        said
    }
}

impl Choice {
    fn plain(words: String, pick: Pick) -> Self {
        Self {
            group: None,
            shown: words.clone(),
            words,
            remark: None,
            pick,
            filled: false,
        }
    }
}

fn collect(parts: &[Part], text: &Text, list: &mut Vec<Choice>) {
    for part in parts {
        match part {
            Part::Choices {
                name,
                list: answers,
            } => list.extend(answers.iter().map(|each| answer(name, each, text))),
            Part::Steps(rows) => list.extend(rows.iter().map(|row| step(row, text))),
            Part::Field(asked) => list.push(field(asked, text)),
            Part::Commands(offers) => list.extend(offers.iter().map(|offer| Choice {
                filled: offer.filled,
                ..Choice::plain(offer.words.clone(), Pick::Do(offer.action.clone()))
            })),
            Part::Fold {
                title, open, parts, ..
            } if !open => list.push(Choice::plain(title.clone(), Pick::Tell(parts.clone()))),
            Part::Setting { change, .. } => {
                list.extend(change.iter().map(|change| {
                    Choice::plain(change.name.clone(), Pick::Do(change.action.clone()))
                }));
            }
            Part::Card(inner) => collect(inner, text, list),
            _ => {}
        }
    }
}

fn answer(group: &str, answer: &Answer, text: &Text) -> Choice {
    let shown = if answer.chosen {
        text.say_with("terminal-chosen", &[fact("answer", &answer.words)])
    } else {
        answer.words.clone()
    };
    Choice {
        group: Some(group.to_owned()),
        shown,
        remark: answer.remark.clone(),
        ..Choice::plain(answer.words.clone(), Pick::Do(answer.action.clone()))
    }
}

fn step(step: &StepRow, text: &Text) -> Choice {
    let row = &step.row;
    Choice {
        shown: format!("{} {}: {}", sign(row.mark), row.state, row.title),
        remark: step.held.then(|| text.say("terminal-held")),
        ..Choice::plain(row.title.clone(), Pick::Do(step.action.clone()))
    }
}

fn field(field: &Field, text: &Text) -> Choice {
    let label = fact("label", &field.label);
    let shown = if field.hidden && !field.value.is_empty() {
        let dots = "•".repeat(field.value.chars().count());
        text.say_with("terminal-field", &[label, fact("value", &dots)])
    } else if field.value.is_empty() {
        text.say_with("terminal-field_empty", &[label])
    } else {
        text.say_with("terminal-field", &[label, fact("value", &field.value)])
    };
    Choice {
        shown,
        ..Choice::plain(field.label.clone(), Pick::Ask(field.clone()))
    }
}
