//! The pages of a bundle: sound, harmless and the same each time, in every language.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

#[path = "../names/cases.rs"]
#[allow(dead_code, reason = "the other tests look for what was planted")]
mod cases;
mod hostile;
mod html;
mod markup;
mod plant;
mod style;
mod txt;
mod way;

use bundle::{About, Aliases, Names, compose_with};
use checks::Observed;
use guide::Text;
use model::{Language, Report};

/// A report with hidden names.
fn hidden(observed: &Observed, language: Language) -> Report {
    let mut aliases = Aliases::new();
    compose_with(
        observed,
        &Text::new(language),
        &mut Names::Hidden(&mut aliases),
    )
}

/// All files of a bundle.
const FILES: [&str; 7] = [
    "READ-ME-FIRST.txt",
    "report.html",
    "report.json",
    "timeline.json",
    "certificate.txt",
    "certificate.pem",
    "manifest.json",
];

fn about(names_are_shown: bool) -> About {
    About {
        names_are_shown,
        code: Some("7K3M-Q9XR-40TN".to_owned()),
        files: FILES.map(str::to_owned).to_vec(),
    }
}
