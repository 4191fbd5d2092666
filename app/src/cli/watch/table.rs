//! The calls as rows; on a terminal with a line below them that is written anew each time.
//!
//! Must not use colours or move the cursor further than to the beginning of its line.

use std::time::Duration;

use checks::watch::{Round, Sample, Summary};
use checks::{Evidence as _, Observed};
use guide::Text;
use model::{Fact, Kind, Target, Value};

use super::super::check::named;
use super::super::{output, words};

/// The columns with their widths; the last goes on to the end of the line.
const COLUMNS: [(&str, usize); 6] = [
    ("number", 4),
    ("after", 8),
    ("delay", 9),
    ("swing", 9),
    ("call", 9),
    ("again", 12),
];
/// How far the sentence below a bad call stands from the edge.
const INDENT: usize = 6;
/// The columns of `^C`.
const MARK: usize = 2;
/// What was not measured.
const NOTHING: &str = "-";

/// The rows, and the line below them.
pub(super) struct Table<'a> {
    text: &'a Text,
    is_live: bool,
    live: String,
    began_ms: Option<i64>,
}

/// What is watched, how often and for how long.
pub(super) fn heading(
    text: &Text,
    target: &Target,
    round: Round,
    lasts: Option<Duration>,
) -> String {
    let (count, unit) = match lasts.map(|lasts| lasts.as_secs()) {
        None => (0, "endless"),
        Some(s) if s % 3600 == 0 => (s / 3600, "hours"),
        Some(s) if s % 60 == 0 => (s / 60, "minutes"),
        Some(s) => (s, "seconds"),
    };
    let facts = [
        named("target", target.to_string()),
        named("unit", unit),
        Fact::whole("count", i64::try_from(count).unwrap_or(i64::MAX)),
    ];
    match round {
        Round::Line => text.say_with("watch-begins", &facts),
        Round::Check => text.say_with("watch-begins_checks", &facts),
    }
}

impl<'a> Table<'a> {
    pub(super) fn new(text: &'a Text, is_live: bool) -> Self {
        Self {
            text,
            is_live,
            live: String::new(),
            began_ms: None,
        }
    }

    /// The names of the columns.
    pub(super) fn head(&mut self) {
        let names = COLUMNS.map(|(name, _)| self.column(name));
        let last = self.column("ended");
        self.print(&row(&names, &last), &self.text.say("watch-first"));
    }

    /// One call and what all so far come to; whether anybody still reads.
    pub(super) fn row(&mut self, sample: &Sample, summary: &Summary, observed: &Observed) -> bool {
        let cells = [
            sample.number.to_string(),
            self.after(sample),
            self.ms(sample.round_trip_ms),
            self.ms(sample.variation_ms),
            self.ms(sample.connect_ms),
            self.again(sample),
        ];
        let ended = if sample.is_fine() {
            row(&cells, &self.text.say("status-fine"))
        } else {
            let title = bundle::compose(observed, self.text).cause.title;
            let status = self.text.say("status-problem");
            let indent = " ".repeat(INDENT);
            format!(
                "{}\n{}",
                row(&cells, &status),
                words::wrapped(&title, &indent, &indent)
            )
        };
        let so_far = self.so_far(summary);
        self.print(&ended, &so_far)
    }

    /// One whole check in a line; whether anybody still reads.
    pub(super) fn run(&mut self, sample: &Sample, observed: &Observed) -> bool {
        let facts = [
            named("number", sample.number.to_string()),
            named("after", self.after(sample)),
            named("title", bundle::compose(observed, self.text).cause.title),
        ];
        let line = self.text.say_with("watch-check", &facts);
        self.print(&words::wrapped(&line, "", "  "), "")
    }

    /// Takes the line below the rows away, and with it the mark that a terminal sets there for Ctrl+C.
    pub(super) fn end(&mut self) {
        if !self.live.is_empty() {
            let blank = " ".repeat(columns(&self.live) + MARK);
            output::print(&format!("\r{blank}\r"));
            self.live.clear();
        }
    }

    fn column(&self, name: &str) -> String {
        self.text
            .attribute("watch-columns", name, &[])
            .unwrap_or_default()
    }

    /// Writes a row in place of the line below, and that line anew under it, in one go: nothing flickers.
    fn print(&mut self, row: &str, live: &str) -> bool {
        if !self.is_live {
            return output::tell(&format!("{row}\n"));
        }
        let back = if self.live.is_empty() { "" } else { "\r" };
        let (first, rest) = row.split_once('\n').unwrap_or((row, ""));
        let covered = columns(&self.live);
        let rest = if rest.is_empty() {
            String::new()
        } else {
            format!("{rest}\n")
        };
        let printed = output::tell(&format!("{back}{first:covered$}\n{rest}{live}"));
        live.clone_into(&mut self.live);
        printed
    }

    /// The time since the first call.
    fn after(&mut self, sample: &Sample) -> String {
        let began_ms = *self.began_ms.get_or_insert(sample.at_ms);
        let s = (sample.at_ms.saturating_sub(began_ms).max(0) + 500) / 1000;
        let (hours, minutes, seconds) = (s / 3600, s / 60 % 60, s % 60);
        if hours == 0 {
            format!("{minutes}:{seconds:02}")
        } else {
            format!("{hours}:{minutes:02}:{seconds:02}")
        }
    }

    fn ms(&self, ms: Option<f64>) -> String {
        ms.map_or_else(
            || NOTHING.to_owned(),
            |ms| {
                let fact = Fact::new("ms", Kind::Number, Value::Real(ms));
                self.text.say_with("watch-ms", &[fact])
            },
        )
    }

    fn again(&self, sample: &Sample) -> String {
        let Some(resent) = sample.resent else {
            return NOTHING.to_owned();
        };
        let mut facts = vec![
            Fact::whole("resent", resent),
            Fact::flag("counted", sample.sent.is_some()),
        ];
        facts.extend(sample.sent.map(|sent| Fact::whole("sent", sent)));
        self.text.say_with("watch-again", &facts)
    }

    fn so_far(&self, summary: &Summary) -> String {
        let measured = summary.median_ms.and(summary.loss_percent).is_some();
        let mut facts = summary.list();
        facts.push(Fact::flag("measured", measured));
        self.text.say_with("watch-so_far", &facts)
    }
}

/// The cells under one another, numbers to the right.
fn row(cells: &[String; COLUMNS.len()], last: &str) -> String {
    let cells = cells.iter().zip(COLUMNS);
    let cells: Vec<String> = cells
        .map(|(cell, (_, width))| format!("{cell:>width$}"))
        .collect();
    format!("{}  {last}", cells.concat())
}

/// How many columns a line takes.
fn columns(line: &str) -> usize {
    line.chars().count()
}
