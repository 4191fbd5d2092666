//! The words right before a number, and what they say that it is.
//!
//! It must not look at the number itself. Its words stand in `assets/codes/labels.toml`.

use super::super::data::labels;

/// So much before a number is looked at, in characters.
const REACH: usize = 40;
/// So much white space may stand between a label and its number, in characters.
pub(super) const GAP: usize = 8;
/// What ends the part of a line that a label stands in, besides its beginning.
const ENDS: &str = ":=;,()[]【】、。<>/|\"„“”!?\n";
/// What may stand between a label and its end.
const LOOSE: &str = "'’\"“”„«».)-#";

/// What parts a number from its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// A colon and white space.
    Colon,
    /// A colon alone, as before a port or a minute.
    CloseColon,
    /// An equals sign, or the end of a tag.
    Sign,
    /// An opening bracket.
    Bracket,
    /// White space alone, or nothing.
    Space,
}

/// What the words before a number say that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Announced {
    /// A word for "code".
    Code,
    /// A word for "error" or "reason".
    Fault,
    /// Something that has a number, but which thing is not said.
    Number,
    /// Something else.
    Else,
    /// Nothing.
    Nothing,
}

/// The words before a number.
pub(super) struct Label {
    /// What parts it from its number.
    pub(super) gap: Gap,
    /// What it says.
    pub(super) announced: Announced,
    /// Whether it says that the code is the extended one.
    pub(super) is_extended: bool,
}

/// What one word is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Other,
    Code,
    Fault,
    Extended,
    Number,
    Plain,
}

impl Label {
    /// The label at the end of a text.
    pub(super) fn at_end(text: &[char]) -> Self {
        let (gap, text) = gap(text);
        let words = words(text);
        let kinds: Vec<Word> = words.iter().map(|word| kind(word)).collect();
        Self {
            gap,
            announced: announced(gap, &kinds),
            is_extended: kinds.contains(&Word::Extended),
        }
    }
}

/// What parts a number from the text before it, and that text.
fn gap(text: &[char]) -> (Gap, &[char]) {
    let spaces = text.iter().rev().take(GAP);
    let spaces = spaces.take_while(|c| c.is_whitespace()).count();
    let (rest, _) = text.split_at(text.len() - spaces);
    let (rest, is_quoted) = match rest {
        [rest @ .., '"' | '\'' | '“' | '„'] => (rest, true),
        _ => (rest, false),
    };
    match rest {
        [label @ .., ':'] if spaces == 0 && !is_quoted => (Gap::CloseColon, label),
        [label @ .., ':'] => (Gap::Colon, label),
        [label @ .., '=' | '>'] => (Gap::Sign, label),
        [label @ .., '(' | '[' | '【'] => (Gap::Bracket, label),
        _ => (Gap::Space, rest),
    }
}

/// The words of the last part of a line, in lower case; what stands before another number belongs to that.
fn words(text: &[char]) -> Vec<String> {
    let (_, text) = text.split_at(text.len().saturating_sub(REACH));
    let is_loose = |c: &char| *c != '\n' && (c.is_whitespace() || LOOSE.contains(*c));
    let loose = text.iter().rev().take_while(|c| is_loose(c)).count();
    let (text, _) = text.split_at(text.len() - loose);
    let is_end = |at: usize| match text.get(at..) {
        Some(['.', next, ..]) => next.is_whitespace(),
        Some([c, ..]) => ENDS.contains(*c),
        _ => false,
    };
    let start = (0..text.len()).rev().find(|at| is_end(*at));
    let part = text.get(start.map_or(0, |at| at + 1)..).unwrap_or_default();
    let part = part.iter().collect::<String>().to_lowercase();
    let words: Vec<&str> = part
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    let own = words.rsplit(is_number).next().unwrap_or_default();
    own.iter().map(|word| (*word).to_owned()).collect()
}

fn kind(word: &str) -> Word {
    let labels = labels();
    let lists = [
        (&labels.other, Word::Other),
        (&labels.extended, Word::Extended),
        (&labels.code, Word::Code),
        (&labels.fault, Word::Fault),
        (&labels.number, Word::Number),
    ];
    let holds = |list: &[String]| list.iter().any(|pattern| fits(pattern, word));
    lists
        .into_iter()
        .find(|(list, _)| holds(list))
        .map_or(Word::Plain, |(_, kind)| kind)
}

/// Whether a word is this one; a star stands for any letters before or after it.
fn fits(pattern: &str, word: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(end), None) => word.ends_with(end),
        (None, Some(start)) => word.starts_with(start),
        (Some(end), Some(_)) => word.contains(end.trim_end_matches('*')),
        (None, None) => word == pattern,
    }
}

fn announced(gap: Gap, words: &[Word]) -> Announced {
    // `Code d'erreur` has its first word first, `error code` last.
    let said = || match words {
        words if words.contains(&Word::Code) => Announced::Code,
        words if words.contains(&Word::Fault) => Announced::Fault,
        _ => Announced::Nothing,
    };
    match words {
        [.., Word::Other] => Announced::Else,
        [.., Word::Code | Word::Fault] | [.., Word::Code | Word::Fault, Word::Number] => said(),
        [.., Word::Number] => Announced::Number,
        // A number behind `extended:` is one even where no more is said.
        [.., Word::Extended] if said() != Announced::Nothing || gap == Gap::Space => said(),
        [.., Word::Extended] => Announced::Fault,
        _ if matches!(gap, Gap::Colon | Gap::Bracket) && said() != Announced::Nothing => {
            Announced::Fault
        }
        _ => Announced::Nothing,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Error code: ", Gap::Colon, Announced::Code)]
    #[case("Fehlercode:", Gap::CloseColon, Announced::Code)]
    #[case("(Reason= ", Gap::Sign, Announced::Fault)]
    #[case("<Data Name='Reason'>", Gap::Sign, Announced::Fault)]
    #[case("\"errorCode\":", Gap::CloseColon, Announced::Code)]
    #[case("Opcode: ", Gap::Colon, Announced::Else)]
    #[case("<Opcode>", Gap::Sign, Announced::Else)]
    #[case("Event ID: ", Gap::Colon, Announced::Number)]
    #[case("Fehler-ID: ", Gap::Colon, Announced::Fault)]
    #[case("Fehler Nr. ", Gap::Space, Announced::Fault)]
    #[case("Código de error extendido ", Gap::Space, Announced::Code)]
    #[case("Error code: 0x904, at ", Gap::Space, Announced::Nothing)]
    #[case("Code d’erreur.\nPage: ", Gap::Colon, Announced::Else)]
    #[case("", Gap::Space, Announced::Nothing)]
    fn a_label_says_what_its_number_is(
        #[case] text: &str,
        #[case] gap: Gap,
        #[case] announced: Announced,
    ) {
        let label = Label::at_end(&text.chars().collect::<Vec<_>>());
        assert_eq!((label.gap, label.announced), (gap, announced), "{text}");
    }

    #[test]
    fn every_word_is_in_lower_case_and_none_is_in_two_lists() {
        let labels = labels();
        let lists = [
            &labels.code,
            &labels.fault,
            &labels.extended,
            &labels.other,
            &labels.number,
        ];
        let mut seen = std::collections::BTreeSet::new();
        for word in lists.into_iter().flatten() {
            assert_eq!(*word, word.to_lowercase());
            assert!(seen.insert(word), "{word}");
        }
    }
}
