//! `report.html`: the whole result as one page that loads nothing and runs nothing.
//!
//! Every value passes `Tamed`, whatever the template says; no value stands in an attribute but words
//! of closed lists and numbers.

use askama::Template;
use guide::Text;
use model::{CheckEntry, Phase, Report, Status, StepId};

use super::picture::{Picture, picture};
use super::{About, checks, marks, phases, verdict, words};

const STYLE: &str = include_str!("../../../../assets/report/report.css");

/// What the template `assets/report/report.html` asks.
#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    report: &'a Report,
    text: &'a Text,
    about: &'a About,
    way: Picture,
}

/// The report as one self-contained HTML page, in the language of `text`.
pub fn report_html(report: &Report, text: &Text, about: &About) -> String {
    let page = Page {
        report,
        text,
        about,
        way: picture(report, text),
    };
    // Nothing that the page asks can fail, and neither can writing to memory.
    page.render().unwrap_or_default()
}

/// What stands in the template as `self.…()`.
impl Page<'_> {
    fn lang(&self) -> &'static str {
        self.text.language().tag()
    }

    fn say(&self, id: &str) -> String {
        self.text.say(id)
    }

    /// A part of what the result screen says.
    fn result(&self, part: &str) -> String {
        words::result(self.text, part, &[])
    }

    fn points_here(&self) -> String {
        let words = self.text.attribute("screen-s-heading", "offered", &[]);
        words.unwrap_or_default()
    }

    fn tone(&self) -> Status {
        verdict::tone(self.report)
    }

    fn certainty(&self) -> String {
        words::certainty(self.text, self.report)
    }

    fn offer(&self) -> Option<String> {
        words::offer(self.text, self.report)
    }

    fn took(&self) -> String {
        verdict::took(self.report, self.text)
    }

    fn technical(&self) -> String {
        verdict::technical(self.report, self.text)
    }

    fn is_offered(&self, step: StepId) -> bool {
        self.report.cause.step == Some(step)
    }

    fn step(&self, step: StepId) -> String {
        words::step(self.text, step)
    }

    fn status(&self, status: Status) -> String {
        words::status(self.text, status)
    }

    fn check(&self, id: &str) -> String {
        words::check(self.text, id)
    }

    fn proves_not(&self, open: &str) -> String {
        checks::proves_not(open, self.text)
    }

    fn measured(&self, check: &CheckEntry) -> String {
        let count = words::count("count", check.facts.len());
        self.text.say_with("report-facts", &[count])
    }

    fn phase(&self, phase: Phase) -> String {
        let check = phases::check_of(phase);
        check.map_or_else(String::new, |check| self.check(check.into()))
    }

    fn started(&self) -> String {
        words::started(self.report)
    }
}
