//! The connection file that is being made for the person, before it is saved.
//!
//! It holds no password, and what it says is decided by `rdp_file`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use checks::{Evidence as _, Observed};
use model::{Fact, Host, Target, Value};
use rdp_file::{Document, Gateway, HardenError, Hardened, Share, Wishes};
use serde::{Deserialize, Serialize};

use super::{Effect, Ending, Found, Goal, Remark, Saved, SavedConnection, State, Step, Told};
use crate::evidence::Evidence;

/// What no file of Windows may be called, whatever its ending ([MS-FSCC] 2.1.5.2).
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];
/// As many letters of a name as a file's own name takes over.
const STEM: usize = 60;

/// A file that is being saved: what it says, whatever is chosen meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Saving {
    number: u32,
    computer: String,
    shares: BTreeSet<Share>,
}

/// A file that was saved, and what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SavedFile {
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// The computer as it names it.
    pub(crate) computer: String,
    /// What it shares.
    pub(crate) shares: BTreeSet<Share>,
}

/// What it is made from, and what the person chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact or a choice of its own, and none excludes another"
)]
pub(crate) struct Draft {
    /// Where it leads.
    pub(crate) target: Target,
    /// An address of the named computer that answered.
    pub(crate) address: Option<String>,
    /// It is to be used in place of the name.
    pub(crate) by_address: bool,
    /// The name leads to a computer that does not work, and the address is another's.
    pub(crate) leads_elsewhere: bool,
    /// What the work computer may use.
    pub(crate) keep: BTreeSet<Share>,
    /// The user name, as typed.
    pub(crate) user: String,
    /// This computer trusts the host's certificate.
    certificate_is_trusted: bool,
    /// The file that the person has, without its secrets.
    basis: Document,
    /// The file had a saved password.
    had_secrets: bool,
    /// The way there is the one that this file names.
    way_is_the_files: bool,
}

impl Draft {
    /// For the computer that a run was about; a practice computer needs no file.
    fn of(goal: &Goal, file: Option<&SavedConnection>, found: Option<&Found>) -> Option<Self> {
        let Goal::Computer(target, _) = goal else {
            return None;
        };
        let basis = file.map(|file| file.document.clone()).unwrap_or_default();
        let seen = found.and_then(|found| found.observed.as_ref());
        // Behind a gateway an address means something else than here.
        let seen = seen.filter(|_| target.gateway.is_none());
        let evidence = found.map(|found| Evidence::of(&found.report));
        let evidence = evidence.unwrap_or_default();
        let leads_elsewhere = evidence.address.is_some();
        let fact = if leads_elsewhere {
            "works_at"
        } else {
            "address"
        };
        Some(Self {
            address: seen
                .filter(|_| target.host.name().is_some())
                .and_then(|seen| answered(seen, fact)),
            by_address: leads_elsewhere,
            leads_elsewhere,
            keep: BTreeSet::new(),
            user: basis.text("username").unwrap_or_default().to_owned(),
            certificate_is_trusted: evidence.certificate_is_trusted,
            target: target.clone(),
            basis,
            had_secrets: file.is_some_and(|file| file.had_secrets),
            way_is_the_files: file.is_some_and(|file| file.target.gateway == target.gateway),
        })
    }

    /// The computer as the file names it.
    pub(crate) fn computer(&self) -> Target {
        let ip = self.address.as_deref().filter(|_| self.by_address);
        let host = ip.and_then(|ip| Host::parse(ip).ok());
        Target {
            host: host.unwrap_or_else(|| self.target.host.clone()),
            gateway: None,
            ..self.target.clone()
        }
    }

    /// Whether the person had a file that its author has signed.
    pub(crate) fn was_signed(&self) -> bool {
        self.basis.text("signature").is_some()
    }

    /// Whether a saved password of it was left out.
    pub(crate) fn had_secrets(&self) -> bool {
        self.had_secrets
    }

    /// The file as it would be saved now.
    ///
    /// Fails where the user name has a sign in it that no file can hold.
    pub(crate) fn made(&self) -> Result<Hardened, HardenError> {
        let user = self.user.trim();
        let had_user = self.basis.text("username").is_some();
        let gateway = match &self.target.gateway {
            // A file may mean the gateway that is set in Windows, without a word about it.
            _ if self.way_is_the_files => Gateway::AsRead,
            Some(gateway) => Gateway::Named(gateway.to_string()),
            None => Gateway::Nothing,
        };
        rdp_file::harden(
            &self.basis,
            &Wishes {
                address: Some(self.computer().to_string()),
                gateway,
                user: (had_user || !user.is_empty()).then(|| user.to_owned()),
                keep: self.keep.clone(),
                // On the screen it is asked for in so many words.
                turn_on: true,
                certificate_is_trusted: self.certificate_is_trusted && !self.by_address,
            },
        )
    }

    /// A name for the file, without what no file system takes.
    pub(crate) fn stem(&self) -> String {
        let host = self.target.host.to_string();
        let first = match &self.target.host {
            Host::Name(name) => name.split('.').next().unwrap_or(name),
            Host::Address { .. } => &host,
        };
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        let plain = |c: char| if is_plain(c) { c } else { '-' };
        let stem: String = first.chars().map(plain).take(STEM).collect();
        let is_device = DEVICES.iter().any(|device| {
            let rest = stem.to_ascii_lowercase();
            let rest = rest.strip_prefix(device).map(str::to_owned);
            rest.is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
        });
        if is_device {
            format!("{stem}-rdp")
        } else {
            stem
        }
    }

    /// What was found out since then, with what the person chose before.
    fn with_choices_of(mut self, old: Self) -> Self {
        if old.by_address != old.leads_elsewhere {
            self.by_address = old.by_address && self.address.is_some();
        }
        self.keep = old.keep;
        self.user = old.user;
        self
    }

    /// Turns one thing that is shared on or off.
    fn turn(&mut self, share: Share) {
        if !self.keep.remove(&share) {
            self.keep.insert(share);
        }
    }
}

/// The address that a run found under this name; as it is, though names may be hidden on the screen.
fn answered(seen: &Observed, name: &str) -> Option<String> {
    let facts = seen.seen.port_answers.facts()?.list();
    let is_named = |fact: &&Fact| fact.name == name;
    match &facts.iter().find(is_named)?.value {
        Value::Text(address) => Some(address.clone()),
        _ => None,
    }
}

impl State {
    /// Whether there is a computer to make a file for.
    pub(crate) fn can_make_a_file(&self) -> bool {
        matches!(self.goal, Some(Goal::Computer(..)))
    }

    /// To the file for the computer that was checked; what was chosen for it before stays.
    pub(super) fn make_file(&mut self) -> Option<Effect> {
        let goal = self.goal.as_ref()?;
        let draft = Draft::of(goal, self.basis.as_ref(), self.found.as_deref())?;
        let old = self.draft.take();
        self.draft = Some(Box::new(match old {
            Some(old) if (&old.target, &old.basis) == (&draft.target, &draft.basis) => {
                draft.with_choices_of(*old)
            }
            _ => draft,
        }));
        self.go(Step::NewFile {
            remark: None,
            saving: false,
        })
    }

    /// One choice about the file.
    pub(super) fn choose(&mut self, choose: impl FnOnce(&mut Draft)) {
        let Step::NewFile { remark, .. } = &mut self.step else {
            return;
        };
        *remark = None;
        if let Some(draft) = &mut self.draft {
            choose(draft);
        }
    }

    pub(super) fn share(&mut self, share: Share) {
        self.choose(|draft| draft.turn(share));
    }

    pub(super) fn by_address(&mut self, by_address: bool) {
        self.choose(|draft| draft.by_address = by_address && draft.address.is_some());
    }

    pub(super) fn save(&mut self) -> Option<Effect> {
        let Step::NewFile { remark, saving } = &mut self.step else {
            return None;
        };
        let draft = self.draft.as_deref().filter(|_| !*saving)?;
        let Ok(made) = draft.made() else {
            *remark = Some(Remark::plain("remark-user_sign"));
            return None;
        };
        *saving = true;
        *remark = None;
        self.run = self.run.wrapping_add(1);
        let effect = Effect::SaveFile {
            number: self.run,
            stem: draft.stem(),
            ending: Ending::Connection,
            bytes: made.document.to_windows_bytes(),
        };
        self.saving.push(Saving {
            number: self.run,
            computer: draft.computer().to_string(),
            shares: draft.keep.clone(),
        });
        Some(effect)
    }

    /// A dialog is closed: a file was saved there, or the person thought better of it.
    pub(super) fn saved(&mut self, number: u32, saved: Saved) -> Option<Effect> {
        if self.report_saved(number, &saved) {
            return None;
        }
        let at = self.saving.iter().position(|one| one.number == number)?;
        let what = self.saving.remove(at);
        // Only the last one asked for is waited for.
        let is_waited_for = self.saving.iter().all(|other| other.number < number);
        let mut is_here = false;
        if let Step::NewFile { saving, remark } = &mut self.step
            && is_waited_for
        {
            is_here = *saving;
            *saving = false;
            *remark = match &saved {
                Saved::Failed(reason) => Some(Remark {
                    id: "remark-save_failed".to_owned(),
                    text: reason.clone(),
                }),
                Saved::Nowhere => Some(Remark::plain("remark-not_saved")),
                Saved::At(_) => None,
            };
        }
        let Saved::At(path) = saved else {
            return None;
        };
        self.saved.retain(|old| old.path != path);
        self.saved.push(SavedFile {
            path,
            computer: what.computer,
            shares: what.shares,
        });
        if !is_here {
            return None;
        }
        self.go(Step::NextInWindows { told: None });
        Some(Effect::FindClient)
    }

    /// The file that was saved last, for the program that opens it.
    pub(super) fn connect(&self) -> Option<Effect> {
        let saved = self.saved.last().filter(|_| self.is_at_the_end())?;
        Some(Effect::Connect(saved.path.clone()))
    }

    pub(super) fn open_folder(&self) -> Option<Effect> {
        if matches!(self.step, Step::InTheReport { .. }) {
            return Some(Effect::OpenFolder(self.packing.saved.last()?.clone()));
        }
        let saved = self.saved.last().filter(|_| self.is_at_the_end())?;
        Some(Effect::OpenFolder(saved.path.clone()))
    }

    fn is_at_the_end(&self) -> bool {
        matches!(self.step, Step::NextInWindows { .. })
    }

    /// What became of opening the file or its folder.
    pub(super) fn tried(&mut self, news: Told) {
        match (&mut self.step, news) {
            (Step::NextInWindows { told }, news) => *told = Some(news),
            (Step::InTheReport { remark }, Told::Folder) => {
                *remark = Some(Remark::plain("remark-folder_opened"));
            }
            (Step::InTheReport { remark }, Told::NoFolder(reason)) => {
                *remark = Some(Remark {
                    id: "remark-folder_failed".to_owned(),
                    text: reason,
                });
            }
            _ => {}
        }
    }
}
