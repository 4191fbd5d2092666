//! Markdown as this repository writes it: one sentence a line, tables, fences, anchors.
//!
//! Must not know what the pages are about.

/// A page that grows from above.
#[derive(Default)]
pub(super) struct Page(String);

impl Page {
    /// A page with its title.
    pub(super) fn new(title: &str) -> Self {
        Self(format!("# {}\n", inline(title)))
    }

    /// The finished page.
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// A heading, `level` deep.
    pub(super) fn heading(&mut self, level: usize, text: &str) {
        self.raw(&format!("{} {}", "#".repeat(level), inline(text)));
    }

    /// A paragraph, one sentence a line.
    pub(super) fn prose(&mut self, text: &str) {
        self.raw(&sentences(&inline(text)).join("\n"));
    }

    /// Lines that are Markdown already, as a paragraph or block of their own.
    pub(super) fn raw(&mut self, lines: &str) {
        self.0.push('\n');
        self.0.push_str(lines);
        self.0.push('\n');
    }

    /// A numbered list of plain texts.
    pub(super) fn numbered(&mut self, items: &[String]) {
        let items: Vec<_> = (1..)
            .zip(items)
            .map(|(number, item)| self::item(&format!("{number}. "), &inline(item)))
            .collect();
        self.raw(&items.join("\n"));
    }

    /// A list of items that are Markdown already.
    pub(super) fn list(&mut self, items: &[String]) {
        let items: Vec<_> = items.iter().map(|item| self::item("- ", item)).collect();
        self.raw(&items.join("\n"));
    }

    /// A table whose cells are Markdown already.
    pub(super) fn table(&mut self, columns: &[String], rows: &[Vec<String>]) {
        let row = |cells: &[String]| {
            let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
            format!("| {} |", cells.join(" | "))
        };
        let rule = format!("|{}", "---|".repeat(columns.len()));
        let rows = rows.iter().map(|cells| row(cells));
        let lines: Vec<_> = [row(columns), rule].into_iter().chain(rows).collect();
        self.raw(&lines.join("\n"));
    }

    /// Something that is typed, as it is typed.
    pub(super) fn fence(&mut self, language: &str, text: &str) {
        self.raw(&format!("```{language}\n{text}\n```"));
    }
}

/// One item of a list, one sentence a line.
pub(super) fn item(mark: &str, text: &str) -> String {
    let indent = format!("\n{}", " ".repeat(mark.len()));
    format!("{mark}{}", sentences(text).join(&indent))
}

/// A plain text in which nothing is taken for Markdown; what stands between backticks stays code.
pub(super) fn inline(text: &str) -> String {
    let mut escaped = String::new();
    for (at, part) in text.split('`').enumerate() {
        if at % 2 == 1 {
            escaped.push('`');
            escaped.push_str(part);
            escaped.push('`');
        } else {
            escape(part, &mut escaped);
        }
    }
    escaped
}

fn escape(part: &str, escaped: &mut String) {
    let mut before = ' ';
    let mut rest = part.chars().peekable();
    while let Some(character) = rest.next() {
        let next = rest.peek().copied().unwrap_or(' ');
        match character {
            '<' => escaped.push_str("&lt;"),
            '*' | '[' | ']' => escaped.extend(['\\', character]),
            '_' if !(before.is_alphanumeric() && next.is_alphanumeric()) => escaped.push_str("\\_"),
            '\\' if next.is_ascii_punctuation() => escaped.push_str("\\\\"),
            other => escaped.push(other),
        }
        before = character;
    }
}

/// A source: an address as a link, anything else as it is.
pub(super) fn source(text: &str) -> String {
    if text.starts_with("https://") {
        format!("<{text}>")
    } else {
        inline(text)
    }
}

/// The sentences of a text. A stop ends one where a capital or an opening quote follows.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(end) = first_end(rest) {
        let (sentence, after) = rest.split_at(end);
        found.push(sentence);
        rest = after.trim_start();
    }
    found.push(rest);
    found
}

fn first_end(text: &str) -> Option<usize> {
    text.match_indices(' ').map(|(at, _)| at).find(|at| {
        let (before, after) = text.split_at(*at);
        let closed = before.trim_end_matches(['”', ')', '"', '`']);
        let opens = |c: char| c.is_uppercase() || matches!(c, '“' | '`' | '[');
        closed.ends_with(['.', '?', '!']) && after.trim_start().starts_with(opens)
    })
}
