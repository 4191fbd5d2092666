//! What this computer itself keeps and screens use: sign-ins, and what it noted of past attempts.
//!
//! Must not judge; it holds names, so the screens decide how much of it is shown.

use checks::Observed;
use checks::past_attempts::{Attempt, End, odd_ones};
use machine::SavedSignIn;
use model::Phase;
use serde::{Deserialize, Serialize};

use super::{Found, State};

/// What one run saw of it. A list is missing where its check was not made or could not look.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Local {
    /// Sign-ins that are kept for the work computer, under every spelling of its name.
    #[serde(default)]
    pub(crate) saved: Option<Vec<SavedSignIn>>,
    /// Earlier attempts, in any order.
    #[serde(default)]
    pub(crate) attempts: Option<Vec<PastAttempt>>,
}

/// An earlier attempt to connect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PastAttempt {
    /// When it began, in milliseconds since 1970-01-01 UTC.
    pub(crate) at_ms: i64,
    /// The last phase that it completed.
    pub(crate) reached: Option<Phase>,
    /// Where it stopped, in one word, which also says whether it did ([`Attempt::place`]).
    #[serde(default = "untold")]
    pub(crate) place: String,
    /// It got as far as a session.
    #[serde(default)]
    pub(crate) signed_in: bool,
    /// The code with which it ended.
    pub(crate) code: Option<u32>,
    /// The program's own word for where it was.
    pub(crate) state: Option<String>,
    /// What it noted as the reason.
    pub(crate) error: Option<u32>,
    /// It ended otherwise than those before and after it.
    pub(crate) differs: bool,
}

impl From<Attempt> for PastAttempt {
    fn from(attempt: Attempt) -> Self {
        Self {
            at_ms: attempt.at_ms,
            reached: attempt.reached,
            place: attempt.place().to_owned(),
            signed_in: attempt.signed_in(),
            code: attempt.code,
            state: attempt.state,
            error: attempt.error,
            differs: false,
        }
    }
}

/// What was kept before places were says nothing of them.
fn untold() -> String {
    <&str>::from(End::Untold).to_owned()
}

/// What was observed of it: the one place where the checks' facts become what screens use.
pub(super) fn local(observed: &Observed) -> Local {
    let seen = &observed.seen;
    let saved = seen.saved_sign_in.facts();
    let past = seen.past_attempts.facts();
    Local {
        saved: saved.map(|facts| facts.entries.clone()),
        attempts: past.map(|facts| attempts(&facts.attempts)),
    }
}

pub(crate) fn attempts(attempts: &[Attempt]) -> Vec<PastAttempt> {
    let odd = odd_ones(attempts).into_iter();
    let past = attempts.iter().cloned().zip(odd);
    let past = past.map(|(attempt, differs)| PastAttempt {
        differs,
        ..attempt.into()
    });
    past.collect()
}

impl State {
    /// The sign-ins as they were seen last.
    pub(crate) fn saved_sign_ins(&self) -> &[SavedSignIn] {
        let newest = self.locals().find_map(|local| local.saved.as_deref());
        newest.unwrap_or_default()
    }

    /// Past attempts as they were seen last, the newest first.
    pub(crate) fn attempts(&self) -> Vec<&PastAttempt> {
        let newest = self.locals().find_map(|local| local.attempts.as_deref());
        let mut attempts: Vec<&PastAttempt> = newest.unwrap_or_default().iter().collect();
        attempts.sort_by_key(|attempt| std::cmp::Reverse(attempt.at_ms));
        attempts
    }

    /// An entry that is gone is gone from every list that had it.
    pub(super) fn strike_out(&mut self, gone: &SavedSignIn) {
        let renewed = self.renewed.iter_mut().map(|one| &mut one.found);
        for found in renewed.chain(self.found.as_deref_mut()) {
            if let Some(saved) = &mut found.local.saved {
                saved.retain(|entry| entry != gone);
            }
        }
    }

    /// The newest run's first.
    fn locals(&self) -> impl Iterator<Item = &Local> {
        let renewed = self.renewed.iter().rev().map(|one| &one.found);
        let found: Option<&Found> = self.found.as_deref();
        renewed.chain(found).map(|found| &found.local)
    }
}
