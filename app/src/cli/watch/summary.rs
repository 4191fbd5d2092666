//! What all calls say together, in words.

use bundle::compose;
use checks::watch::{Ended, Sample, Stop, Summary};
use checks::{CauseId, Evidence as _, Observed};
use guide::Text;
use model::{CauseEntry, Confidence, Fact};

use super::super::words;

/// The last call that ended with each cause: no more are kept than there are causes.
#[derive(Default)]
pub(super) struct Faults(Vec<(CauseId, Observed)>);

impl Faults {
    /// Keeps a call that did not end well.
    pub(super) fn keep(&mut self, sample: &Sample, observed: &Observed) {
        if !sample.is_fine() {
            self.0.retain(|(cause, _)| *cause != sample.cause);
            self.0.push((sample.cause, observed.clone()));
        }
    }

    fn of(&self, cause: CauseId) -> Option<&Observed> {
        self.0
            .iter()
            .find(|(kept, _)| *kept == cause)
            .map(|(_, observed)| observed)
    }
}

/// Why the watch ended where it did, and what the calls come to.
pub(super) fn words(ended: &Ended, faults: &Faults, text: &Text) -> String {
    let why = match ended.why {
        Stop::Refused => Some("watch-refused"),
        Stop::Cancelled => Some("cli-stopped"),
        Stop::TimeUp | Stop::HeardEnough => None,
    };
    let mut out: Vec<String> = Vec::new();
    if let Some(why) = why {
        out.extend([words::wrapped(&text.say(why), "", ""), String::new()]);
    }
    if ended.summary.samples == 0 {
        out.push(text.say("watch-none"));
    } else {
        out.extend(words::cause(&entry(&ended.summary, faults, text), text));
    }
    out.push(String::new());
    out.join("\n")
}

/// The cause of all, worded as the cause of a single run is.
fn entry(summary: &Summary, faults: &Faults, text: &Text) -> CauseEntry {
    let measured = measured(summary, text);
    if let Some(observed) = faults.of(summary.cause) {
        let mut entry = compose(observed, text).cause;
        entry.confidence = summary.confidence;
        entry.because.extend(measured);
        return entry;
    }
    let id = match (summary.cause, summary.confidence) {
        (CauseId::Healthy, Confidence::CannotTell) => "watch-too_few".to_owned(),
        (CauseId::Healthy, _) => "watch-steady".to_owned(),
        (cause, _) => format!("cause-{cause}"),
    };
    let facts = summary.list();
    let say = |attribute: &str| text.attribute(&id, attribute, &facts);
    CauseEntry {
        id: summary.cause.to_string(),
        confidence: summary.confidence,
        title: text.say_with(&id, &facts),
        meaning: say("meaning").unwrap_or_default(),
        who: summary.cause.who(),
        because: measured,
        does_not_prove: say("proves-not").into_iter().collect(),
        remedies: text.numbered(&id, "remedy", &facts),
        step: summary.cause.step(),
    }
}

/// The numbers, and where they say something about the line, the limits that they are held to.
fn measured(summary: &Summary, text: &Text) -> Vec<String> {
    let went = match summary.failed {
        0 => "well",
        failed if failed < summary.samples => "partly",
        _ => "badly",
    };
    let mut facts = summary.list();
    facts.push(Fact::word("went", went));
    let is_unsteady = summary.cause == CauseId::LinkUnsteady;
    let is_judged = is_unsteady || (summary.cause == CauseId::Healthy && summary.is_enough);
    let is_open = summary.cause == CauseId::Healthy && !summary.is_enough;
    let said = [
        (true, "watch-calls"),
        (
            (1..summary.failed).contains(&summary.ended_so),
            "watch-ended_so",
        ),
        (summary.median_ms.is_some(), "watch-delay"),
        (summary.loss_percent.is_some(), "watch-loss"),
        (is_judged, "watch-limits"),
        (is_open, "watch-least"),
    ];
    let said = said.into_iter().filter(|(is_said, _)| *is_said);
    said.map(|(_, id)| text.say_with(id, &facts)).collect()
}
