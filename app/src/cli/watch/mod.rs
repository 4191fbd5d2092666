//! `watch`: one call after another, each in a line, and in the end what they say together.
//!
//! It judges nothing: `checks::watch` does.

mod json;
mod summary;
mod table;

use std::io::IsTerminal as _;
use std::ops::ControlFlow;
use std::time::Duration;

use checks::watch::{DURATIONS, Ended, LASTS, Round, Sample, Stop, Summary, watch};
use checks::{CauseId, Observed};
use clap::ArgMatches;
use guide::Text;
use tokio_util::sync::CancellationToken;

use self::summary::Faults;
use self::table::Table;
use super::place::{self, Place, Refusal};
use super::{Exit, Wrong, output, words};

/// Watches what was named.
pub(super) fn run(matches: &ArgMatches, text: &Text) -> Exit {
    let asked = match Asked::read(matches) {
        Ok(asked) => asked,
        Err(wrong) => return wrong.say(text),
    };
    match crate::runtime::run(asked.watch(text)) {
        Ok(exit) => exit.unwrap_or_else(|refusal| refusal.say(text)),
        Err(error) => super::failed(text, &error),
    }
}

/// What a call of `watch` asks for.
struct Asked {
    place: Place,
    round: Round,
    lasts: Option<Duration>,
    phase_limit: Duration,
    json: bool,
}

impl Asked {
    fn read(matches: &ArgMatches) -> Result<Self, Wrong> {
        let place = Place::read(matches)?;
        let round = if matches.get_flag("until-fault") {
            Round::Check
        } else {
            Round::Line
        };
        let lasts = matches
            .get_one::<String>("for")
            .map(|text| lasts(text))
            .transpose()?;
        Ok(Self {
            place,
            round,
            lasts: lasts.or((round == Round::Line).then_some(LASTS)),
            phase_limit: place::phase_limit(matches)?,
            json: matches.get_flag("json"),
        })
    }

    async fn watch(self, text: &Text) -> Result<Exit, Refusal> {
        // Lives until the watch is over; dropping it closes its port.
        let (target, _computer) = self.place.open().await?;
        if target.goes_through_gateway() && self.round == Round::Line {
            return Err(Refusal::Wrong(Wrong::plain("watch-gateway")));
        }
        let mut plan = self.round.plan(target);
        plan.phase_limit = self.phase_limit;
        let mut listener = Listener::new(text, self.round, self.json);
        listener.begin(&plan.target, self.lasts);
        let cancel = CancellationToken::new();
        let stopped = cancel.clone();
        tokio::spawn(async move {
            if tokio::signal::ctrl_c().await.is_ok() {
                stopped.cancel();
            }
        });
        let mut on_sample = |sample: &Sample, summary: &Summary, observed: &Observed| {
            listener.hear(sample, summary, observed)
        };
        let (round, network) = (self.round, &net::System);
        let ended = watch(&plan, network, round, self.lasts, &mut on_sample, &cancel).await;
        Ok(listener.end(&ended))
    }
}

/// Reads `90s`, `10m`, `2h` or plain seconds.
fn lasts(text: &str) -> Result<Duration, Wrong> {
    let (digits, unit_s) = match text.strip_suffix(['s', 'm', 'h']) {
        Some(digits) if text.ends_with('m') => (digits, 60),
        Some(digits) if text.ends_with('h') => (digits, 60 * 60),
        Some(digits) => (digits, 1),
        None => (text, 1),
    };
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    let number: Option<u64> = digits.parse().ok().filter(|_| is_number);
    number
        .and_then(|number| number.checked_mul(unit_s))
        .map(Duration::from_secs)
        .filter(|lasts| DURATIONS.contains(lasts))
        .ok_or_else(|| Wrong::new("watch-duration", "text", text))
}

/// Prints what each call came to, and in the end what all did.
struct Listener<'a> {
    text: &'a Text,
    round: Round,
    json: bool,
    table: Table<'a>,
    faults: Faults,
    fault_found: bool,
}

impl<'a> Listener<'a> {
    fn new(text: &'a Text, round: Round, json: bool) -> Self {
        let is_live = round == Round::Line && std::io::stdout().is_terminal();
        Self {
            text,
            round,
            json,
            table: Table::new(text, is_live),
            faults: Faults::default(),
            fault_found: false,
        }
    }

    fn begin(&mut self, target: &model::Target, lasts: Option<Duration>) {
        if self.json {
            return;
        }
        let heading = table::heading(self.text, target, self.round, lasts);
        let lines =
            [heading, self.text.say("watch-stop")].map(|line| words::wrapped(&line, "", ""));
        output::print(&format!("{}\n\n", lines.join("\n")));
        if self.round == Round::Line {
            self.table.head();
        }
    }

    /// Prints one line; breaks off where nobody reads any more, or where the fault is found.
    fn hear(&mut self, sample: &Sample, summary: &Summary, observed: &Observed) -> ControlFlow<()> {
        self.faults.keep(sample, observed);
        let printed = match (self.json, self.round) {
            (true, _) => json::line(sample, summary).is_ok_and(|line| output::tell(&line)),
            (false, Round::Line) => self.table.row(sample, summary, observed),
            (false, Round::Check) => self.table.run(sample, observed),
        };
        if self.round == Round::Check && !sample.is_fine() {
            self.fault_found = true;
            self.report(observed);
            return ControlFlow::Break(());
        }
        if printed {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    }

    /// The whole report of the run that found the fault.
    fn report(&self, observed: &Observed) {
        let report = bundle::compose(observed, self.text);
        if self.json {
            // A report is always JSON; a test holds it to its schema.
            let line = serde_json::to_string(&report).unwrap_or_default();
            output::print(&format!("{line}\n"));
        } else {
            output::print(&format!("\n{}", words::report(&report, self.text)));
        }
    }

    fn end(mut self, ended: &Ended) -> Exit {
        self.table.end();
        if ended.why != Stop::HeardEnough {
            let said = summary::words(ended, &self.faults, self.text);
            if self.json {
                output::complain(said.trim_end());
            } else {
                output::print(&format!("\n{said}"));
            }
        }
        match ended.why {
            Stop::Cancelled => Exit::Stopped,
            _ if self.fault_found || ended.summary.cause != CauseId::Healthy => Exit::Cause,
            _ => Exit::Fine,
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("1", Some(1))]
    #[case("90", Some(90))]
    #[case("90s", Some(90))]
    #[case("10m", Some(600))]
    #[case("2h", Some(7200))]
    #[case("24h", Some(86400))]
    #[case("1440m", Some(86400))]
    #[case("0", None)]
    #[case("0s", None)]
    #[case("25h", None)]
    #[case("86401", None)]
    #[case("", None)]
    #[case("s", None)]
    #[case("m", None)]
    #[case("-5", None)]
    #[case("+5", None)]
    #[case("1.5m", None)]
    #[case("10 m", None)]
    #[case("10M", None)]
    #[case("10ms", None)]
    #[case("1h30m", None)]
    #[case("1d", None)]
    #[case("18446744073709551615h", None)]
    #[case("99999999999999999999", None)]
    #[case("٣s", None)]
    fn a_duration_is_seconds_or_has_a_unit(#[case] text: &str, #[case] seconds: Option<u64>) {
        assert_eq!(lasts(text).ok(), seconds.map(Duration::from_secs), "{text}");
    }
}
