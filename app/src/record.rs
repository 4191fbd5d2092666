//! What has happened since a renderer began to draw: every action with its time, as lines of JSON.
//!
//! A record can be played again without a network: reports are in it as they came. Development
//! builds write one (`--record`) and play one (`--replay`); no secret is ever an action.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::Path;

use net::Instant;
use serde::{Deserialize, Serialize};

use crate::wizard::{Action, State};

/// Actions of one record; a person's longest day has fewer.
const LIMIT: usize = 20_000;
/// No record comes near this, in bytes.
const SIZE_LIMIT: u64 = 64 * 1024 * 1024;

/// One action and when it happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Recorded {
    /// Milliseconds since the record began.
    pub(crate) at_ms: u64,
    /// The action.
    pub(crate) action: Action,
}

/// Writes the actions of a window down as they happen.
#[derive(Debug)]
pub(crate) struct Recorder {
    began: Instant,
    file: File,
    written: usize,
}

impl Recorder {
    /// Begins a record in this file, in place of what is there.
    pub(crate) fn begin(path: &Path) -> io::Result<Self> {
        Ok(Self {
            began: net::now(),
            file: File::create(path)?,
            written: 0,
        })
    }

    /// Notes an action. A record that can't be written ends; the window goes on.
    pub(crate) fn note(&mut self, action: &Action) {
        if self.written >= LIMIT {
            return;
        }
        let at_ms = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let recorded = Recorded {
            at_ms,
            action: action.clone(),
        };
        let line = serde_json::to_string(&recorded).unwrap_or_default();
        self.written = match writeln!(self.file, "{line}") {
            Ok(()) => self.written + 1,
            Err(_) => LIMIT,
        };
    }
}

/// Reads a record.
///
/// Fails where the file can't be read, or where a line of it is no action.
pub(crate) fn read(path: &Path) -> io::Result<Vec<Recorded>> {
    let file = io::Read::take(File::open(path)?, SIZE_LIMIT);
    let lines = BufReader::new(file).lines().take(LIMIT);
    lines
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect()
}

/// The state after all of it. What the actions would have done outside is not done again.
pub(crate) fn replay(record: &[Recorded]) -> State {
    let mut state = State::default();
    for recorded in record {
        state.apply(recorded.action.clone());
    }
    state
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;
    use crate::wizard::{Effect, Step};

    #[test]
    fn what_was_recorded_is_played_to_the_same_screen() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record.jsonl");
        let mut recorder = Recorder::begin(&path).unwrap();
        let mut state = State::default();
        let mut run = 0;
        let first = [
            Action::Continue,
            Action::Typed("pc-17".into()),
            Action::Continue,
            Action::Start,
        ];
        for action in first {
            recorder.note(&action);
            if let Some(Effect::StartRun { run: number, .. }) = state.apply(action) {
                run = number;
            }
        }
        let report = crate::fixture::report(Some(model::StepId::HostKeyStore));
        let end = Action::Finished(run, Box::new(report.into()));
        recorder.note(&end);
        state.apply(end);
        assert_eq!(state.step, Step::Cause);
        let record = read(&path).unwrap();
        assert_eq!(record.len(), 5);
        assert_eq!(replay(&record), state);
    }

    #[test]
    fn what_is_no_record_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("other.txt");
        std::fs::write(&path, "not a record\n").unwrap();
        assert!(read(&path).is_err());
        assert!(read(folder.path()).is_err());
    }
}
