//! What the page says of a check besides the report's own words.

use guide::Text;
use model::{CheckEntry, Status};

use super::words;

/// What helps, where the check is not well.
pub(super) fn helps(check: &CheckEntry) -> &[String] {
    match check.status {
        Status::Warning | Status::Problem => &check.remedies,
        Status::Fine | Status::NotApplicable | Status::NotChecked => &[],
    }
}

/// What a check does not prove, behind the words that say so.
pub(super) fn proves_not(open: &str, text: &Text) -> String {
    let heading = words::result(text, "proves-not", &[]);
    let facts = [words::fact("check", &heading), words::fact("title", open)];
    // The message that puts a colon between two texts, as the language writes it.
    words::result(text, "unfound", &facts)
}
