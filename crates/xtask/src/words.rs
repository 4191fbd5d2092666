//! `cargo xtask words`: the ten pages for users that are hardest to read, and how hard.
//!
//! Must not judge: the tests in `crates/guide/tests/content` hold the limits.

use anyhow::Context as _;
use guide::{PageText, Reading, Text};

/// How many are shown.
const WORST: usize = 10;

pub(crate) fn run() -> anyhow::Result<()> {
    let text = Text::for_language("en").context("English")?;
    let mut pages: Vec<(f64, PageText)> = guide::pages(&text)
        .into_iter()
        .map(|page| (Reading::of(&page.text).grade(), page))
        .collect();
    pages.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    for (grade, page) in pages.iter().take(WORST) {
        let reading = Reading::of(&page.text);
        println!(
            "grade {grade:.1}, ease {:.0}, {} words: {}",
            reading.ease(),
            reading.words,
            page.id
        );
        for line in page.text.lines() {
            println!("    {line}");
        }
    }
    Ok(())
}
