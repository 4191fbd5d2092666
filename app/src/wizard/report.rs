//! I and J: what the helpdesk gets, as a code and as a zip.
//!
//! What is in the zip is made elsewhere, from what is known here; it is looked at before it is saved.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use bundle::{Bundle, BundleError, Section};
use serde::{Deserialize, Serialize};

use super::{Asked, Effect, Ending, Remark, Saved, State, Step};

/// The zip as it would be saved now.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Packing {
    /// Files that the person leaves out.
    pub(crate) left_out: BTreeSet<Section>,
    /// What it would hold, or why there is none; nothing while it is made. It is made anew in another
    /// window.
    #[serde(skip)]
    pub(crate) made: Option<Arc<Result<Bundle, BundleError>>>,
    /// The system asks where to save it.
    pub(super) saving: Option<u32>,
    /// Where reports were saved, the last one last.
    pub(crate) saved: Vec<PathBuf>,
}

impl Packing {
    /// Whether this is the number under which it is being saved.
    pub(super) fn is_saving(&self, number: u32) -> bool {
        self.saving == Some(number)
    }
}

impl State {
    /// Whether there is a run of this computer's own to tell of.
    pub(crate) fn can_be_packed(&self) -> bool {
        let found = self.found.as_ref().filter(|_| !self.is_visiting());
        found.is_some_and(|found| found.observed.is_some())
    }

    /// The result code of this computer's own run.
    pub(crate) fn code(&self) -> Option<&str> {
        let report = self.report().filter(|_| !self.is_visiting())?;
        report.code.as_deref()
    }

    pub(super) fn tell_helpdesk(&mut self) -> Option<Effect> {
        self.code()?;
        self.go(Step::TellHelpdesk)
    }

    /// To what is in the zip, which is made now.
    pub(super) fn make_report(&mut self) -> Option<Effect> {
        // A run that is under way is given up by its own button.
        if self.is_running() || !self.can_be_packed() {
            return None;
        }
        self.go(Step::InTheReport { remark: None });
        self.pack()
    }

    /// Everything as it would be saved now.
    pub(super) fn pack(&mut self) -> Option<Effect> {
        let is_here = matches!(self.step, Step::InTheReport { .. });
        if !is_here || !self.can_be_packed() {
            return None;
        }
        self.packing.made = None;
        Some(Effect::Face(Asked::Pack))
    }

    pub(super) fn packed(&mut self, made: Result<Bundle, BundleError>) {
        if matches!(self.step, Step::InTheReport { .. }) {
            self.packing.made = Some(Arc::new(made));
        }
    }

    /// One file, out or in again.
    pub(super) fn leave_out(&mut self, section: Section) -> Option<Effect> {
        let Step::InTheReport { remark } = &mut self.step else {
            return None;
        };
        *remark = None;
        if !self.packing.left_out.remove(&section) {
            self.packing.left_out.insert(section);
        }
        self.pack()
    }

    pub(super) fn save_report(&mut self) -> Option<Effect> {
        let Step::InTheReport { remark } = &mut self.step else {
            return None;
        };
        let made = self
            .packing
            .made
            .as_deref()
            .and_then(|made| made.as_ref().ok());
        let made = made.filter(|_| self.packing.saving.is_none())?;
        *remark = None;
        let Ok(bytes) = made.zip() else {
            *remark = Some(Remark::plain("bundle-large"));
            return None;
        };
        let code = self
            .found
            .as_ref()
            .and_then(|found| found.report.code.as_deref());
        let stem = format!("rdp-first-aid-{}", code.unwrap_or("report"));
        self.run = self.run.wrapping_add(1);
        self.packing.saving = Some(self.run);
        Some(Effect::SaveFile {
            number: self.run,
            stem,
            ending: Ending::Report,
            bytes,
        })
    }

    /// What became of saving a report; none where the number is another file's.
    pub(super) fn report_saved(&mut self, number: u32, saved: &Saved) -> bool {
        if !self.packing.is_saving(number) {
            return false;
        }
        self.packing.saving = None;
        let word = match saved {
            Saved::At(path) => {
                self.packing.saved.retain(|old| old != path);
                self.packing.saved.push(path.clone());
                Remark {
                    id: "remark-report_saved".to_owned(),
                    text: path.display().to_string(),
                }
            }
            Saved::Nowhere => Remark::plain("remark-not_saved"),
            Saved::Failed(reason) => Remark {
                id: "remark-save_failed".to_owned(),
                text: reason.clone(),
            },
        };
        if let Step::InTheReport { remark } = &mut self.step {
            *remark = Some(word);
        }
        true
    }
}
