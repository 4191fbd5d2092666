//! What all pages are made from: the program's texts, the pages' labels, and the links between them.
//!
//! Must not know how a page is laid out.

use std::collections::BTreeMap;

use checks::CauseId;
use guide::Text;
use model::{Language, StepId};

use super::labels::{Labels, filled};
use super::markdown::inline;
use super::{asset, variants};

/// Texts, labels and the raw messages.
pub(super) struct Book {
    pub(super) text: Text,
    pub(super) labels: Labels,
    /// Each message with its attributes, as written.
    pub(super) raw: BTreeMap<String, String>,
}

impl Book {
    pub(super) fn open() -> anyhow::Result<Self> {
        Ok(Self {
            text: Text::new(Language::English),
            labels: toml::from_str(&asset("labels.toml")?)?,
            raw: variants::raw(Language::English),
        })
    }

    /// A step's title, without the full stop.
    pub(super) fn step_title(&self, step: StepId) -> String {
        heading(&self.text.say(&format!("step-{step}")))
    }

    /// `Step 12: …`.
    pub(super) fn step_heading(&self, step: StepId) -> String {
        let number = step.number().to_string();
        let title = self.step_title(step);
        filled(
            &self.labels.step.title,
            &[("number", &number), ("title", &title)],
        )
    }

    /// `Step 12`.
    pub(super) fn step_short(&self, step: StepId) -> String {
        let number = step.number().to_string();
        filled(&self.labels.step.short, &[("number", &number)])
    }

    /// A cause's title, without the full stop; a general one where its own depends on what was found.
    pub(super) fn cause_title(&self, cause: CauseId) -> String {
        if let Some(title) = self.labels.cause.general.get(<&str>::from(cause)) {
            return title.clone();
        }
        heading(&self.usual(&format!("cause-{cause}"), None))
    }

    /// A link to a step from a page that lies `up` from the handbook's folder.
    pub(super) fn step_link(&self, up: &str, step: StepId) -> String {
        let title = inline(&self.step_heading(step));
        format!("[{title}]({up}steps/{step}.md)")
    }

    /// A link to a cause from a page that lies `up` from the handbook's folder.
    pub(super) fn cause_link(&self, up: &str, cause: CauseId) -> String {
        let title = inline(&self.cause_title(cause));
        format!("[{title}]({up}causes/{cause}.md)")
    }
}

/// A sentence as a heading.
fn heading(sentence: &str) -> String {
    sentence.strip_suffix('.').unwrap_or(sentence).to_owned()
}
