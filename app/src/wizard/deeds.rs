//! What may be done to this computer for the person: each deed behind a button of its own, once a press.
//!
//! Must not do it; and what no button offers here is not done at all (product.md 5).

use bundle::{Happened, Outcome};
use checks::saved_sign_in::is_for_it_alone;
use machine::{ClientKind, SavedSignIn};
use model::{StepId, Target};
use serde::{Deserialize, Serialize};

use super::{Effect, Goal, Route, State, Step};

/// Presses within this time are one press, in milliseconds.
const ONE_PRESS_MS: u64 = 1000;
/// Deeds that are remembered.
const REMEMBERED: usize = 64;

/// Something that may be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Deed {
    /// Takes one kept sign-in away.
    ForgetSignIn(SavedSignIn),
    /// Empties the system's memory of looked-up names.
    FlushResolverCache,
    /// Opens a page of the system's settings.
    OpenSettings(SettingsPage),
    /// Starts the Remote Desktop program, and names the computer to it.
    StartClient,
}

/// A page of the system's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SettingsPage {
    /// The network's state.
    Network,
    /// VPNs.
    Vpn,
    /// The system's updates.
    Updates,
}

/// What became of a deed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DeedEnd {
    /// It is done.
    Done,
    /// There was nothing left to do it to.
    Gone,
    /// This system has no call for it.
    Unsupported,
    /// It could not be done; the system's words.
    Failed(String),
    /// The window went meanwhile, and nobody can tell.
    Lost,
}

/// A deed that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Done {
    /// Its number, which comes back with its news.
    number: u32,
    /// When it was asked for, in milliseconds since 1970-01-01 UTC.
    at_ms: i64,
    /// The screen on which it was asked for, as [`State::visit`] counts them.
    visit: u32,
    /// What.
    pub(crate) deed: Deed,
    /// What became of it; nothing while it is under way.
    pub(crate) end: Option<DeedEnd>,
}

/// What this computer has that deeds need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Means {
    /// The program that would be started, if one can be told which computer is meant.
    pub(crate) client: Option<ClientKind>,
    /// The pages of its settings that can be opened.
    pub(crate) pages: Vec<SettingsPage>,
    /// Its memory of looked-up names can be emptied.
    #[serde(default)]
    pub(crate) flushes: bool,
}

impl State {
    /// What may be done on a step's screen, in the order of its buttons.
    pub(crate) fn deeds_of(&self, step: StepId) -> Vec<Deed> {
        // Another computer's report tells nothing of this one, and a practice computer needs nothing from it.
        if self.is_visiting() || self.named_target().is_none() {
            return Vec::new();
        }
        let start = self.startable().map(|_| Deed::StartClient);
        match step {
            StepId::SteadyNetwork => {
                let vpn = (self.entry.route == Route::Vpn).then_some(SettingsPage::Vpn);
                let pages = std::iter::once(SettingsPage::Network).chain(vpn);
                self.openable(pages).collect()
            }
            StepId::NameOrAddress => {
                let flushes = self.means.as_ref().is_some_and(|means| means.flushes);
                let flush = flushes.then_some(Deed::FlushResolverCache);
                flush.into_iter().collect()
            }
            StepId::CurrentClient => self.openable([SettingsPage::Updates]).collect(),
            StepId::SavedSignIn => {
                let saved = self.saved_sign_ins().iter();
                let own = saved.filter(|saved| self.is_own(saved)).cloned();
                own.map(Deed::ForgetSignIn).chain(start).collect()
            }
            StepId::AnotherWayIn => start.into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// The sign-ins on a step's screen that may be for other computers too, and stay.
    pub(crate) fn staying(&self, step: StepId) -> Vec<&SavedSignIn> {
        let is_meant = self.named_target().is_some() && !self.is_visiting();
        if step != StepId::SavedSignIn || !is_meant {
            return Vec::new();
        }
        let saved = self.saved_sign_ins().iter();
        saved.filter(|saved| !self.is_own(saved)).collect()
    }

    /// Whether it is for the computer that was named, and for no other.
    fn is_own(&self, saved: &SavedSignIn) -> bool {
        let target = self.named_target();
        target.is_some_and(|target| is_for_it_alone(&saved.target, &target.host))
    }

    /// The program that would be started, and for which computer.
    pub(crate) fn startable(&self) -> Option<(ClientKind, &Target)> {
        let client = self.means.as_ref()?.client?;
        let target = self.named_target()?;
        // Only Windows' own program can be told of a gateway.
        let reaches = client == ClientKind::Mstsc || !target.goes_through_gateway();
        reaches.then_some((client, target))
    }

    /// Whether this step's settings were looked for here, and none was found.
    pub(crate) fn lacks_settings(&self, step: StepId) -> bool {
        let none = self
            .means
            .as_ref()
            .is_some_and(|means| means.pages.is_empty());
        let is_meant = self.named_target().is_some() && !self.is_visiting();
        step == StepId::SteadyNetwork && none && is_meant
    }

    /// Whether this deed is under way.
    pub(crate) fn is_doing(&self, deed: &Deed) -> bool {
        let mut deeds = self.deeds.iter();
        deeds.any(|done| done.end.is_none() && done.deed == *deed)
    }

    /// What became of the last deed that was asked for on this screen.
    pub(crate) fn told_deed(&self) -> Option<(&Deed, &DeedEnd)> {
        let mut here = self.deeds.iter().rev();
        let last = here.find(|done| done.visit == self.visit && done.end.is_some())?;
        Some((&last.deed, last.end.as_ref()?))
    }

    /// One press of a button that the screen has.
    pub(super) fn do_deed(&mut self, deed: Deed) -> Option<Effect> {
        let Step::Checklist { step, .. } = self.step else {
            return None;
        };
        let offered = self.deeds_of(step).contains(&deed);
        if !offered || self.is_doing(&deed) || self.was_just_asked_for(&deed) {
            return None;
        }
        if self.deeds.len() >= REMEMBERED {
            self.deeds.remove(0);
        }
        self.errand = self.errand.wrapping_add(1);
        let number = self.errand;
        self.deeds.push(Done {
            number,
            at_ms: self.now_ms,
            visit: self.visit,
            deed: deed.clone(),
            end: None,
        });
        let target = self.named_target().cloned();
        Some(Effect::Do {
            number,
            deed,
            target,
        })
    }

    /// News of a deed. They count wherever the person is by now, and once.
    pub(super) fn did(&mut self, number: u32, end: DeedEnd) {
        let Some(done) = self.under_way(number) else {
            return;
        };
        let is_gone = matches!(end, DeedEnd::Done | DeedEnd::Gone);
        done.end = Some(end);
        if let Deed::ForgetSignIn(saved) = done.deed.clone()
            && is_gone
        {
            self.strike_out(&saved);
        }
    }

    /// The window in which deeds were under way is gone, and their news with it.
    pub(super) fn lose_deeds(&mut self) {
        let under_way = self.deeds.iter_mut().filter(|done| done.end.is_none());
        for done in under_way {
            done.end = Some(DeedEnd::Lost);
        }
    }

    /// What an end of the deed with this number tells of, for the timeline.
    pub(super) fn happened(&self, number: u32, end: &DeedEnd) -> Option<Happened> {
        let mut deeds = self.deeds.iter();
        let done = deeds.find(|done| done.number == number && done.end.is_none())?;
        Some(happened(&done.deed, end))
    }

    /// What the loss of the window tells of, for the timeline.
    pub(super) fn lost(&self) -> Vec<Happened> {
        let under_way = self.deeds.iter().filter(|done| done.end.is_none());
        under_way
            .map(|done| happened(&done.deed, &DeedEnd::Lost))
            .collect()
    }

    fn under_way(&mut self, number: u32) -> Option<&mut Done> {
        let mut deeds = self.deeds.iter_mut();
        deeds.find(|done| done.number == number && done.end.is_none())
    }

    /// Whether the same was asked for a moment ago, as by a press that is two.
    fn was_just_asked_for(&self, deed: &Deed) -> bool {
        let is_now = |done: &Done| self.now_ms.abs_diff(done.at_ms) < ONE_PRESS_MS;
        let mut deeds = self.deeds.iter();
        deeds.any(|done| done.deed == *deed && is_now(done))
    }

    fn openable(
        &self,
        pages: impl IntoIterator<Item = SettingsPage>,
    ) -> impl Iterator<Item = Deed> {
        let here = self.means.as_ref().map(|means| means.pages.as_slice());
        let here = here.unwrap_or_default();
        let pages = pages.into_iter().filter(|page| here.contains(page));
        pages.map(Deed::OpenSettings)
    }

    /// The computer that was named; a practice computer is gone with its run.
    fn named_target(&self) -> Option<&Target> {
        match &self.goal {
            Some(Goal::Computer(target, _)) => Some(target),
            Some(Goal::Practice(_)) | None => None,
        }
    }
}

fn happened(deed: &Deed, end: &DeedEnd) -> Happened {
    let outcome = match end {
        DeedEnd::Done => Outcome::Done,
        DeedEnd::Gone | DeedEnd::Unsupported | DeedEnd::Failed(_) => Outcome::Failed,
        DeedEnd::Lost => Outcome::Unknown,
    };
    match deed {
        Deed::ForgetSignIn(_) => Happened::ForgotSignIn { outcome },
        Deed::FlushResolverCache => Happened::FlushedCache { outcome },
        Deed::OpenSettings(_) => Happened::OpenedSettings { outcome },
        Deed::StartClient => Happened::StartedClient { outcome },
    }
}
