//! Pages for users can be read by everybody: the two formulas of WRITING.md over each page as it is
//! composed.

use guide::{Reading, Text};

/// A shorter page is held by the lengths of its sentences alone.
const LEAST_WORDS: u32 = 30;
const GRADE: f64 = 6.0;
const EASE: f64 = 70.0;

#[test]
fn every_page_can_be_read_by_everybody() {
    let text = Text::for_language("en").unwrap();
    let pages = guide::pages(&text);
    assert!(pages.len() > 300, "{}", pages.len());
    let hard: Vec<String> = pages
        .iter()
        .filter_map(|page| {
            let reading = Reading::of(&page.text);
            let (grade, ease) = (reading.grade(), reading.ease());
            let is_hard = reading.words >= LEAST_WORDS && (grade > GRADE || ease < EASE);
            is_hard.then(|| format!("{grade:.1} {ease:.0} {}\n{}\n", page.id, page.text))
        })
        .collect();
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}
