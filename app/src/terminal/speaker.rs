//! From a page's parts to lines of a terminal, in the order in which they are read aloud.
//!
//! Must not say anything that the page does not hold.

use kit::Mark;

use crate::cli::words::wrapped_to;
use crate::screens::page::{Line, Part, Row, Stop};
use crate::wizard::Call;

/// Longer lines are hard to read, whatever the terminal can show.
const WIDEST: usize = 78;
/// In a narrower terminal the lines break at its edge.
const NARROWEST: usize = 40;
/// What parts the words of a table's row.
const BETWEEN: &str = " — ";

/// Knows how wide the lines may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Speaker {
    width: fn() -> usize,
}

impl Speaker {
    /// `width` is asked anew for each text: a terminal may be resized.
    pub(super) fn new(width: fn() -> usize) -> Self {
        Self { width }
    }

    /// One text behind these indents, wrapped, without anything that a terminal would obey.
    pub(super) fn wrapped(self, text: &str, first: &str, rest: &str) -> String {
        let text = plain(text);
        // An address is copied from here; broken in two it leads nowhere.
        if !text.contains(char::is_whitespace) {
            return format!("{first}{text}");
        }
        wrapped_to((self.width)().clamp(NARROWEST, WIDEST), &text, first, rest)
    }

    /// A paragraph with an empty line after it.
    pub(super) fn paragraph(self, text: &str) -> String {
        format!("{}\n\n", self.wrapped(text, "", ""))
    }

    /// A line in the list of choices.
    pub(super) fn choice(self, key: &str, words: &str, remark: Option<&str>) -> String {
        let mut said = self.wrapped(words, &format!("{key:>4}  "), "      ");
        said.push('\n');
        if let Some(remark) = remark {
            said.push_str(&self.wrapped(remark, "      ", "      "));
            said.push('\n');
        }
        said
    }

    /// What a part tells; nothing of what it only offers.
    fn part(self, part: &Part) -> String {
        match part {
            Part::Banner(_, words)
            | Part::Lead(words)
            | Part::Paragraph(words)
            | Part::Quiet(words)
            | Part::Caption(words) => self.paragraph(words),
            Part::Section(words) => format!("{}\n", self.wrapped(words, "", "")),
            Part::Numbered(things) => self.numbered(things),
            Part::Picture {
                name,
                title,
                lines,
                boxes,
                buttons,
                ..
            } => self.picture(name, title, lines, boxes, buttons),
            Part::Setting { row, meaning, .. } => {
                let meaning = self.wrapped(meaning, "    ", "    ");
                format!("{}{meaning}\n\n", self.row(row))
            }
            Part::Field(field) => field
                .remark
                .as_ref()
                .map(|remark| self.paragraph(remark))
                .unwrap_or_default(),
            Part::States(rows) => rows.iter().map(|row| self.row(row)).collect::<String>() + "\n",
            Part::Finding { row, meaning } => {
                let meaning = self.wrapped(meaning, "    ", "    ");
                format!("{}{meaning}\n\n", self.row(row))
            }
            Part::Command {
                purpose,
                place,
                line,
                ..
            } => self.command(purpose, place, line),
            Part::Table { rows, .. } => self.table(rows),
            Part::Path { stops, .. } => self.path(stops),
            Part::Delays { words, calls, .. } => self.last_call(words, calls),
            Part::Code { code, .. } => format!("    {}\n\n", plain(code)),
            Part::Bytes { text, .. } => {
                let lines = text.lines().map(|line| format!("    {}\n", plain(line)));
                lines.collect::<String>() + "\n"
            }
            Part::Card(parts) => self.parts(parts),
            Part::Fold {
                title, open, parts, ..
            } if *open => format!("{}\n{}", self.wrapped(title, "", ""), self.parts(parts)),
            // Offered, or told line by line while it happens.
            Part::Fold { .. }
            | Part::Choices { .. }
            | Part::Steps(_)
            | Part::Progress { .. }
            | Part::Copy { .. }
            | Part::Commands(_) => String::new(),
        }
    }

    /// The way, once it is known.
    fn path(self, stops: &[Stop]) -> String {
        let is_open = |stop: &Stop| matches!(stop.row.mark, Mark::Waiting | Mark::Running);
        if stops.iter().any(is_open) {
            return String::new();
        }
        let rows = stops.iter().map(|stop| self.row(&stop.row));
        rows.collect::<String>() + "\n"
    }

    /// The call that ended last: the others were told before.
    fn last_call(self, [seconds, milliseconds, lost]: &[String; 3], calls: &[Call]) -> String {
        let Some(call) = calls.last() else {
            return String::new();
        };
        let took = match call.ms {
            Some(ms) => format!("{ms:.1} {milliseconds}"),
            None => lost.clone(),
        };
        self.paragraph(&format!("{:.0} {seconds}: {took}", call.at_s))
    }

    /// Several parts. A heading of choices is said where they are listed.
    pub(super) fn parts(self, parts: &[Part]) -> String {
        let after = parts.iter().skip(1).map(Some).chain([None]);
        let said = parts
            .iter()
            .zip(after)
            .map(|(part, next)| match (part, next) {
                (Part::Section(words), Some(Part::Choices { name, .. })) if words == name => {
                    String::new()
                }
                // Its lines come later.
                (Part::Section(words), Some(Part::Progress { .. })) => self.paragraph(words),
                _ => self.part(part),
            });
        said.collect()
    }

    fn row(self, row: &Row) -> String {
        let words = format!("{}: {}", row.state, row.title);
        let line = self.wrapped(&words, &format!("  {} ", sign(row.mark)), "    ");
        format!("{line}\n")
    }

    /// A line a row: what sets one apart stands before it as a mark, and behind it in words.
    fn table(self, rows: &[Line]) -> String {
        let lines = rows.iter().map(|row| {
            let cells = row.cells.iter().filter(|cell| !cell.is_empty());
            let words: Vec<&str> = cells.chain(&row.apart).map(String::as_str).collect();
            let mark = row.apart.as_ref().map_or(' ', |_| sign(Mark::Warning));
            self.wrapped(&words.join(BETWEEN), &format!("  {mark} "), "    ") + "\n"
        });
        lines.collect::<String>() + "\n"
    }

    fn numbered(self, things: &[String]) -> String {
        let lines = things.iter().enumerate().map(|(index, thing)| {
            let number = format!("{:>3}. ", index + 1);
            self.wrapped(thing, &number, "     ") + "\n"
        });
        lines.collect::<String>() + "\n"
    }

    fn picture(
        self,
        name: &str,
        title: &str,
        lines: &[String],
        boxes: &[String],
        buttons: &[String],
    ) -> String {
        let boxes = boxes.iter().map(|one| format!("[ ] {one}"));
        let buttons: Vec<String> = buttons.iter().map(|one| format!("[{one}]")).collect();
        let inside: String = std::iter::once(title.to_owned())
            .chain(lines.iter().cloned())
            .chain(boxes)
            .chain([buttons.join(" ")])
            .map(|line| self.wrapped(&line, "    ", "    ") + "\n")
            .collect();
        format!("{}\n{inside}\n", self.wrapped(&format!("{name}:"), "", ""))
    }

    /// A command stands on one line, however long: it is copied from there.
    fn command(self, purpose: &str, place: &str, line: &str) -> String {
        let [purpose, place] = [purpose, place].map(|words| self.wrapped(words, "  ", "  "));
        format!("{purpose}\n{place}\n    {}\n\n", plain(line))
    }
}

/// A mark that every terminal can draw; the word beside it says the same.
pub(super) fn sign(mark: Mark) -> char {
    match mark {
        Mark::Fine => '+',
        Mark::Warning => '!',
        Mark::Problem => 'x',
        Mark::NotApplicable => '-',
        Mark::NotChecked => '?',
        Mark::Running | Mark::Waiting => '.',
    }
}

/// Names and answers come from strangers: a terminal must not take them for orders.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}
