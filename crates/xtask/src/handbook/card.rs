//! The agent card: screens, results, exit statuses and what to say on the phone, on one page.
//!
//! Must not say more than fits on a sheet of A4; `sheet` prints the same.

use checks::CauseId;
use guide::sources;
use model::{Confidence, Fact, Kind, Language, StepId};
use strum::IntoEnumIterator as _;

use super::book::Book;
use super::labels::named;
use super::markdown::{Page, inline};

/// What stands on the card; plain texts.
pub(super) struct Card {
    /// ID and title of each screen.
    pub(super) screens: Vec<[String; 2]>,
    /// Title, id, step and who of each result.
    pub(super) causes: Vec<[String; 4]>,
    /// For each command that has them: what it says about its exit statuses, and each of these.
    pub(super) exits: Vec<(String, Vec<String>)>,
    /// Each word of confidence with its meaning.
    pub(super) words: Vec<[String; 2]>,
    /// Each command with what it does.
    pub(super) phone: Vec<[String; 2]>,
}

pub(super) fn card(book: &Book) -> Card {
    let labels = &book.labels.card;
    let phone = labels.command.iter();
    let tags = Language::iter().map(|language| language.tag().to_owned());
    let tags = [Fact::texts("tags", Kind::Enum, tags)];
    Card {
        screens: screens(book),
        causes: CauseId::iter().map(|cause| result(book, cause)).collect(),
        exits: ["help-exit", "help-watch-exit", "help-explain-exit"]
            .map(|id| exits(&book.text.say(id)))
            .into(),
        words: Confidence::iter().map(|word| meant(book, word)).collect(),
        phone: phone
            .map(|spoken| [spoken.text.clone(), book.text.say_with(&spoken.help, &tags)])
            .collect(),
    }
}

/// The screens in the order of the walk: those with a letter as they stand in `screens.ftl`, then the steps.
fn screens(book: &Book) -> Vec<[String; 2]> {
    let file = sources(Language::English).find(|source| source.owner == "screens");
    let ids = file.map_or("", |source| source.ftl).lines();
    let ids = ids.filter_map(|line| {
        let (id, _) = line.split_once(" =")?;
        let letter = id.strip_prefix("screen-")?.strip_suffix("-heading")?;
        // The screen of a step has the step's own title.
        (letter != "s").then(|| [letter.to_uppercase(), book.usual(id, None)])
    });
    let steps = StepId::iter().map(|step| [format!("S{}", step.number()), book.step_title(step)]);
    ids.chain(steps).collect()
}

fn result(book: &Book, cause: CauseId) -> [String; 4] {
    let who: &'static str = cause.who().into();
    [
        book.cause_title(cause),
        cause.to_string(),
        cause
            .step()
            .map_or_else(String::new, |step| format!("S{}", step.number())),
        named(&book.labels.card.who, who).to_owned(),
    ]
}

/// The help's sentence taken apart at its colon and its commas.
fn exits(help: &str) -> (String, Vec<String>) {
    let (about, statuses) = help.split_once(": ").unwrap_or((help, ""));
    let mut found: Vec<String> = Vec::new();
    for part in statuses.trim_end_matches('.').split(", ") {
        match found.last_mut() {
            // Not a new status: the comma belongs to the words of the last.
            Some(last) if !part.starts_with(|c: char| c.is_ascii_digit()) => {
                last.push_str(", ");
                last.push_str(part);
            }
            _ => found.push(part.to_owned()),
        }
    }
    (about.to_owned(), found)
}

fn meant(book: &Book, word: Confidence) -> [String; 2] {
    let labels = &book.labels.card;
    let meaning = match word {
        Confidence::VeryLikely => &labels.very_likely,
        Confidence::Likely => &labels.likely,
        Confidence::CannotTell => &labels.cannot_tell,
    };
    [
        book.text.say(&format!("confidence-{word}")),
        meaning.clone(),
    ]
}

pub(super) fn page(book: &Book) -> String {
    let labels = &book.labels.card;
    let card = card(book);
    let cells = |cells: &[String]| cells.iter().map(|cell| inline(cell)).collect::<Vec<_>>();
    let mut page = Page::new(&labels.title);
    page.raw(&format!("[{}](README.md)", book.labels.page.home));
    page.raw(&format!("{}\n{}", labels.intro, labels.printable));
    page.heading(2, &labels.causes);
    let ids = CauseId::iter().zip(&card.causes);
    let rows = ids.map(|(cause, [_, id, step, who])| {
        let step = cause
            .step()
            .map_or_else(String::new, |to| format!("[{step}](steps/{to}.md)"));
        vec![
            book.cause_link("", cause),
            format!("`{id}`"),
            step,
            who.clone(),
        ]
    });
    page.table(&labels.cause_columns, &rows.collect::<Vec<_>>());
    page.heading(2, &labels.screens);
    let rows: Vec<_> = card.screens.iter().map(|row| cells(row)).collect();
    page.table(&labels.screen_columns, &rows);
    page.heading(2, &labels.words);
    let words = card.words.iter();
    let words = words.map(|[word, meaning]| format!("**{word}:** {meaning}"));
    page.list(&words.collect::<Vec<_>>());
    page.heading(2, &labels.exits);
    for (about, statuses) in &card.exits {
        page.raw(&format!("{}:", inline(about)));
        page.list(&cells(statuses));
    }
    page.heading(2, &labels.phone);
    let rows: Vec<_> = card
        .phone
        .iter()
        .map(|[command, does]| vec![format!("`{command}`"), inline(does)])
        .collect();
    page.table(&labels.phone_columns, &rows);
    page.raw(&labels.footer);
    page.finish()
}
