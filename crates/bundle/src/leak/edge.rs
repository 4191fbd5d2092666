//! Where a name ends: what may stand beside it, so that a part of another word is no hit.
//!
//! In doubt it must find rather than miss.

/// What must not stand beside a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Edge {
    /// Anything may.
    Any,
    /// A letter or digit where the value has one.
    Word,
    /// A decimal digit.
    Decimal,
    /// A decimal digit, or a further number behind a dot: `10.0.0.1.5` is a version.
    Dotted,
    /// A hexadecimal digit.
    Hex,
    /// A hexadecimal digit, or a further group of at most four behind a colon.
    Colons,
    /// A hexadecimal digit other than zeros in front.
    Serial,
    /// A hexadecimal digit, or a further pair behind this mark, other than zeros in front.
    Pairs(char),
}

impl Edge {
    /// Whether a value stands alone between these texts.
    pub(super) fn holds(self, before: &str, value: &str, after: &str) -> bool {
        let is_decimal = |c: char| c.is_ascii_digit();
        let is_hex = |c: char| c.is_ascii_hexdigit();
        match self {
            Self::Any => true,
            Self::Word => {
                let mut letters = value.chars();
                let first = letters.next();
                let last = letters.next_back().or(first);
                !is_joined(before.chars().next_back(), first)
                    && !is_joined(last, after.chars().next())
            }
            Self::Decimal => is_free(before, after, is_decimal),
            Self::Dotted => {
                is_free(before, after, is_decimal) && !has_group(before, after, '.', 3, is_decimal)
            }
            Self::Hex => is_free(before, after, is_hex),
            Self::Colons => {
                is_free(before, after, is_hex) && !has_group(before, after, ':', 4, is_hex)
            }
            Self::Serial => is_free(before.trim_end_matches('0'), after, is_hex),
            Self::Pairs(mark) => {
                let mut before = before;
                while let Some(shorter) = before.strip_suffix(mark)
                    && let Some(shorter) = shorter.strip_suffix("00")
                {
                    before = shorter;
                    if !before.ends_with(mark) {
                        break;
                    }
                }
                is_free(before, after, is_hex) && !has_group(before, after, mark, 2, is_hex)
            }
        }
    }
}

fn is_free(before: &str, after: &str, is_digit: impl Fn(char) -> bool) -> bool {
    !before.ends_with(&is_digit) && !after.starts_with(&is_digit)
}

/// Whether a number goes on behind a mark, with a group of at most so many digits.
fn has_group(
    before: &str,
    after: &str,
    mark: char,
    most: usize,
    is_digit: impl Fn(char) -> bool,
) -> bool {
    let is_group = |word: &mut dyn Iterator<Item = char>| {
        let is_word = |c: &char| c.is_alphanumeric();
        let word: Vec<char> = word.take(most + 1).take_while(is_word).collect();
        (1..=most).contains(&word.len()) && word.iter().all(|c| is_digit(*c))
    };
    let left = before.strip_suffix(mark);
    let right = after.strip_prefix(mark);
    left.is_some_and(|left| is_group(&mut left.chars().rev()))
        || right.is_some_and(|right| is_group(&mut right.chars()))
}

fn is_joined(left: Option<char>, right: Option<char>) -> bool {
    left.zip(right).is_some_and(|(left, right)| {
        let both = is_letter(left) && is_letter(right);
        both && !is_unspaced(left) && !is_unspaced(right)
    })
}

/// Letters, digits, and the marks that are put on letters.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

/// Scripts that write words without a space between them, or hang endings on a name.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}
