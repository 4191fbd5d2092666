//! Reads the sources as text: files, code without comments, string literals.
//!
//! Knows only as much of Rust as telling strings, comments and code apart needs.

use std::path::{Path, PathBuf};

use crate::program::root;

/// One source file of ours.
pub(crate) struct Source {
    /// Its path from the workspace's root, with forward slashes.
    pub(crate) path: String,
    /// Everything that stands in it.
    pub(crate) text: String,
}

/// One string literal.
pub(crate) struct Literal {
    /// The line it begins in, from 1.
    pub(crate) line: usize,
    /// What stands before it in its line.
    pub(crate) before: String,
    /// Its content, escapes as written.
    pub(crate) content: String,
}

impl Source {
    /// Whether this file is there for tests only.
    pub(crate) fn is_test(&self) -> bool {
        let tests = [
            "/tests/",
            "/tests.rs",
            "/fixture.rs",
            "/fake.rs",
            "/cases.rs",
        ];
        self.path.starts_with("tests/") || tests.iter().any(|part| self.path.contains(part))
    }

    /// The text up to the first item that exists in tests only; tests stand last in a file.
    pub(crate) fn product(&self) -> &str {
        let end = [
            "#[cfg(test)]\nmod tests",
            "#[cfg(test)]\npub(crate) mod tests",
        ]
        .iter()
        .filter_map(|mark| self.text.find(mark))
        .min();
        &self.text[..end.unwrap_or(self.text.len())]
    }

    /// The product's code with comments and the contents of strings left out.
    pub(crate) fn code(&self) -> String {
        parts(self.product()).0
    }

    /// The product's string literals.
    pub(crate) fn literals(&self) -> Vec<Literal> {
        parts(self.product()).1
    }
}

/// All Rust sources under the given folders, sorted.
pub(crate) fn rust(folders: &[&str]) -> Vec<Source> {
    files(folders, "rs")
        .into_iter()
        .map(|path| Source {
            text: std::fs::read_to_string(&path).unwrap(),
            path: relative(&path),
        })
        .collect()
}

/// All files under the given folders (or the files themselves) with an extension, sorted.
pub(crate) fn files(folders: &[&str], extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                std::fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A path from the workspace's root, with forward slashes.
pub(crate) fn relative(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap()
        .to_string_lossy()
        .replace('\\', "/")
}

/// Splits a text into code (each literal shortened to `""`) and literals.
fn parts(text: &str) -> (String, Vec<Literal>) {
    let mut reader = Reader {
        rest: text,
        code: String::new(),
        line: 1,
        literals: Vec::new(),
    };
    while !reader.rest.is_empty() {
        reader.step();
    }
    (reader.code, reader.literals)
}

struct Reader<'a> {
    rest: &'a str,
    code: String,
    line: usize,
    literals: Vec<Literal>,
}

impl<'a> Reader<'a> {
    fn step(&mut self) {
        if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.take(end);
        } else if self.rest.starts_with("/*") {
            let end = self.rest.find("*/").map_or(self.rest.len(), |end| end + 2);
            self.take(end);
        } else if let Some(hashes) = raw_string(self.rest) {
            let opening = hashes + 2;
            let close = format!("\"{}", "#".repeat(hashes));
            let length = self.rest[opening..].find(&close).unwrap_or(0);
            self.literal(opening, length, close.len());
        } else if self.rest.starts_with('"') {
            self.literal(1, plain_length(&self.rest[1..]), 1);
        } else if let Some(length) = character(self.rest) {
            self.take(length);
            self.code.push_str("' '");
        } else {
            let length = self.rest.chars().next().map_or(0, char::len_utf8);
            let taken = self.take(length);
            self.code.push_str(taken);
        }
    }

    fn literal(&mut self, opening: usize, length: usize, closing: usize) {
        let before = self.code.rsplit('\n').next().unwrap_or_default().to_owned();
        let line = self.line;
        self.take(opening);
        let content = self.take(length).to_owned();
        self.take(closing);
        self.code.push_str("\"\"");
        self.literals.push(Literal {
            line,
            before,
            content,
        });
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }
}

/// The number of `#` where a raw string begins.
fn raw_string(text: &str) -> Option<usize> {
    let after = text.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

/// The length of a plain string up to its closing quote.
fn plain_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    text.len()
}

/// The length of a character literal; none for a lifetime.
fn character(text: &str) -> Option<usize> {
    let content = text.strip_prefix('\'')?;
    if content.starts_with('\\') {
        return content[2..].find('\'').map(|end| end + 4);
    }
    let first = content.chars().next()?.len_utf8();
    content[first..].starts_with('\'').then_some(first + 2)
}

#[test]
fn strings_comments_and_code_are_told_apart() {
    let text = "let a = \"x \\\" y\"; // \"no\"\nlet b: &'a str = r#\"raw \" it\"#; let c = '\"';";
    let (code, literals) = parts(text);
    assert_eq!(code, "let a = \"\"; \nlet b: &'a str = \"\"; let c = ' ';");
    let contents: Vec<&str> = literals
        .iter()
        .map(|literal| literal.content.as_str())
        .collect();
    assert_eq!(contents, ["x \\\" y", "raw \" it"]);
    assert_eq!(literals[1].line, 2);
}
