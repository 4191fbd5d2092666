//! Lines of at most so many columns, in every language.
//!
//! Our own, since what a crate takes for a column depends on its features, and the same report must
//! give the same bytes everywhere.

/// What may not begin a line in Japanese (JIS X 4051), of what our texts have.
const CLOSING: &str = "、。，．・：；？！ー）」』】〉》ぁぃぅぇぉっゃゅょァィゥェォッャュョ々”’";
/// What may not end one.
const OPENING: &str = "（「『【〈《“‘";

/// The text in lines of at most `width` columns, without their ends.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        // A space at the end of a line takes no room.
        let needs = columns(piece.trim_end());
        if !line.is_empty() && columns(&line) + needs > width {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        if needs <= width {
            line.push_str(piece);
            continue;
        }
        // A value longer than a line is cut wherever the line ends.
        for c in piece.chars() {
            if columns(&line) + column(c) > width {
                lines.push(line.trim_end().to_owned());
                line.clear();
            }
            line.push(c);
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// How many columns a text takes.
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(column).sum()
}

/// Two for what is written as wide as it is high (Unicode's East Asian wide, and emoji), else one.
fn column(c: char) -> usize {
    match c {
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

/// What may stand on a line of its own: words with the space behind them, and wide characters.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut before = rest.chars().next()?;
        let end = rest.char_indices().skip(1).find_map(|(at, c)| {
            let is_end = may_break(before, c);
            before = c;
            is_end.then_some(at)
        });
        let (piece, behind) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        rest = behind;
        Some(piece)
    })
}

fn may_break(before: char, after: char) -> bool {
    let is_wide = |c: char| column(c) == 2;
    let holds = OPENING.contains(before) || CLOSING.contains(after) || after == ' ';
    !holds && (before == ' ' || is_wide(before) || is_wide(after))
}

#[cfg(test)]
mod tests {
    use super::{columns, wrapped};

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two  three", 7), ["one two", "three"]);
        assert_eq!(wrapped("", 7), [""]);
        assert_eq!(wrapped("a-b-c-d-e-f", 7), ["a-b-c-d", "-e-f"]);
        assert_eq!(wrapped("x abcdefghij", 4), ["x", "abcd", "efgh", "ij"]);
    }

    #[test]
    fn japanese_breaks_anywhere_but_before_what_closes() {
        assert_eq!(wrapped("あいうえ。おか", 8), ["あいう", "え。おか"]);
        assert_eq!(wrapped("あい「うえ」お", 6), ["あい", "「う", "え」お"]);
        for width in 4..20 {
            for line in wrapped(
                "職場のパソコンは、最初の確認の途中でcut offしました。",
                width,
            ) {
                assert!(columns(&line) <= width, "{line}");
            }
        }
    }
}
