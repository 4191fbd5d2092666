//! The connection file that is being made for the person, before it is saved.
//!
//! It holds no password, and what it says is decided by `rdp_file`.

use std::collections::BTreeSet;

use checks::{Evidence as _, Observed};
use model::{Fact, Host, Target, Value};
use rdp_file::{Document, Gateway, HardenError, Hardened, Share, Wishes};
use serde::{Deserialize, Serialize};

use super::{Effect, Found, Goal, Remark, Saved, SavedConnection, State, Step, Told};
use crate::evidence::Evidence;

/// As many letters of a name as a file's own name takes over.
const STEM: usize = 60;

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
        first.chars().map(plain).take(STEM).collect()
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
        let is_same = |old: &Draft| old.target == draft.target && old.basis == draft.basis;
        if !self.draft.as_deref().is_some_and(is_same) {
            self.draft = Some(Box::new(draft));
        }
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
        Some(Effect::SaveFile {
            stem: draft.stem(),
            bytes: made.document.to_windows_bytes(),
        })
    }

    /// The dialog is closed: a file was saved there, or the person thought better of it.
    pub(super) fn saved(&mut self, saved: Saved) -> Option<Effect> {
        let is_here = matches!(self.step, Step::NewFile { .. });
        if let Step::NewFile { saving, remark } = &mut self.step {
            *saving = false;
            *remark = match &saved {
                Saved::Failed(reason) => Some(Remark {
                    id: "remark-save_failed".to_owned(),
                    text: reason.clone(),
                }),
                Saved::At(_) | Saved::Nowhere => None,
            };
        }
        let Saved::At(path) = saved else {
            return None;
        };
        self.saved.retain(|old| *old != path);
        self.saved.push(path);
        if !is_here {
            return None;
        }
        self.go(Step::NextInWindows { told: None });
        Some(Effect::FindClient)
    }

    /// The file that was saved last, for the program that opens it.
    pub(super) fn connect(&self) -> Option<Effect> {
        let path = self.saved.last().filter(|_| self.is_at_the_end())?;
        Some(Effect::Connect(path.clone()))
    }

    pub(super) fn open_folder(&self) -> Option<Effect> {
        let path = self.saved.last().filter(|_| self.is_at_the_end())?;
        Some(Effect::OpenFolder(path.clone()))
    }

    fn is_at_the_end(&self) -> bool {
        matches!(self.step, Step::NextInWindows { .. })
    }

    /// What became of opening the file or its folder.
    pub(super) fn tried(&mut self, news: Told) {
        if let Step::NextInWindows { told } = &mut self.step {
            *told = Some(news);
        }
    }
}
