//! Connection files on screen B: those that were found, and one that the person brings.

use super::{Effect, Remark, SavedConnection, State, Step, Way};

/// As many as fit a screen.
pub(crate) const FILES_SHOWN: usize = 6;

impl State {
    /// Those that were looked for. What the person brought meanwhile stays first, and chosen.
    pub(super) fn found_files(&mut self, found: Vec<SavedConnection>) {
        let brought = std::mem::take(&mut self.files);
        let is_new = |one: &SavedConnection| brought.iter().all(|other| other.target != one.target);
        let found: Vec<SavedConnection> = found.into_iter().filter(is_new).collect();
        self.files = brought.into_iter().chain(found).take(FILES_SHOWN).collect();
    }

    /// One dialog at a time.
    pub(super) fn pick_file(&mut self) -> Option<Effect> {
        let is_here = matches!(self.step, Step::WhichComputer { .. });
        let picks = is_here && !std::mem::replace(&mut self.picking, is_here);
        picks.then_some(Effect::PickFile)
    }

    /// The dialog is closed. Who went on meanwhile is not called back.
    pub(super) fn picked(
        &mut self,
        read: Option<Result<Box<SavedConnection>, Remark>>,
    ) -> Option<Effect> {
        self.picking = false;
        let is_here = matches!(self.step, Step::WhichComputer { .. });
        self.read(read.filter(|_| is_here)?)
    }

    /// A file that was read is the one that is meant; from its name it goes on to the way there.
    pub(super) fn read(&mut self, read: Result<Box<SavedConnection>, Remark>) -> Option<Effect> {
        if self.is_running() {
            return None;
        }
        let mut effect = None;
        if !matches!(self.step, Step::WhichComputer { .. }) {
            effect = self.name_computer();
        }
        match read {
            Err(remark) => {
                self.step = Step::WhichComputer {
                    remark: Some(remark),
                };
            }
            Ok(saved) => {
                let was_typed = self.entry.file_path().is_some();
                self.files.retain(|other| other.target != saved.target);
                self.files.insert(0, *saved);
                self.files.truncate(FILES_SHOWN);
                self.choose_file(0);
                self.step = Step::WhichComputer { remark: None };
                if was_typed {
                    self.entry.typed.clear();
                    return self.on();
                }
            }
        }
        effect
    }

    /// A saved connection, with the gateway that it names.
    pub(super) fn choose_file(&mut self, file: usize) {
        self.entry.way = Way::File;
        self.entry.file = file;
        let gateway = self.files.get(file).map(|saved| &saved.target.gateway);
        self.entry.gateway = match gateway {
            Some(Some(gateway)) => gateway.to_string(),
            _ => String::new(),
        };
    }
}
