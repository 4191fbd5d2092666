//! Values as harmless text: no character that is not seen, and none that turns the reading round.
//!
//! It must not decide what is shown.

use std::fmt::{self, Write};

use askama::filters::{Escaper, Html};

/// Tamed text as HTML: what every value of the template passes, as `askama.toml` says.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tamed;

impl Escaper for Tamed {
    fn write_escaped_str<W: Write>(&self, dest: W, text: &str) -> fmt::Result {
        Html.write_escaped_str(dest, &tame(text))
    }
}

/// The text with invisible and directing characters written out as `\u{202e}`, and line ends and
/// tabs as spaces.
pub(crate) fn tame(text: &str) -> String {
    let mut tamed = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' => tamed.push(' '),
            c if is_wild(c) => {
                let _ = write!(tamed, "{}", c.escape_unicode());
            }
            c => tamed.push(c),
        }
    }
    tamed
}

/// Control and format characters (Unicode's Cc, Zl, Zp, and of Cf and Mn what is never seen), and
/// what stands for no character at all.
fn is_wild(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        || is_no_character(c)
}

/// Unicode's noncharacters, which no text may hold.
fn is_no_character(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::tame;

    #[test]
    fn what_is_not_seen_is_written_out() {
        for (text, tamed) in [
            ("plain “words” – 日本語 é", "plain “words” – 日本語 é"),
            ("two\r\nlines\tand", "two  lines and"),
            ("a\u{202e}b\u{2066}", "a\\u{202e}b\\u{2066}"),
            (
                "\u{0}\u{1b}[2J\u{7f}\u{9b}",
                "\\u{0}\\u{1b}[2J\\u{7f}\\u{9b}",
            ),
            (
                "\u{feff}\u{200d}\u{e0041}\u{1ffff}",
                "\\u{feff}\\u{200d}\\u{e0041}\\u{1ffff}",
            ),
        ] {
            assert_eq!(tame(text), tamed);
            assert_eq!(tame(tamed), tamed, "tame stays tame");
        }
    }
}
