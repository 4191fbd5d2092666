//! The documents: one sentence a line, links that lead somewhere, nothing of the machine they were written on.

use crate::program::root;
use crate::sources::{files, relative};

const DOCUMENTS: [&str; 10] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "STYLE.md",
    "WRITING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "BENCHMARKS.md",
    "docs",
    "packaging",
];

/// Each document with its lines outside code blocks.
fn documents() -> Vec<(String, Vec<String>)> {
    let documents = DOCUMENTS
        .into_iter()
        .filter(|path| root().join(path).exists());
    files(&documents.collect::<Vec<_>>(), "md")
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            let mut in_code = false;
            let prose = text.lines().filter(|line| {
                let fence = line.trim_start().starts_with("```");
                in_code ^= fence;
                !in_code && !fence
            });
            (relative(path), prose.map(str::to_owned).collect())
        })
        .collect()
}

#[test]
fn every_document_is_there() {
    for name in DOCUMENTS.iter().filter(|name| name.contains(".md")) {
        assert!(root().join(name).exists(), "{name}");
    }
}

#[test]
fn one_sentence_a_line() {
    for (path, lines) in documents() {
        for line in lines.iter().filter(|line| !line.starts_with('|')) {
            // The number of an item in a list closes no sentence.
            let prose = line.trim_start_matches(|c: char| c.is_numeric() || c == '.');
            let mut next = prose.split(". ").skip(1);
            let two = next.any(|next| next.starts_with(char::is_uppercase));
            assert!(!two, "{path}: {line}");
        }
    }
}

#[test]
fn links_to_files_lead_somewhere() {
    for (path, lines) in documents() {
        let folder = root().join(&path).parent().unwrap().to_owned();
        for line in lines {
            for link in line
                .split("](")
                .skip(1)
                .filter_map(|rest| rest.split(')').next())
            {
                let file = link.split('#').next().unwrap_or_default();
                if !file.is_empty() && !file.contains("://") {
                    assert!(folder.join(file).exists(), "{path} → {file}");
                }
            }
        }
    }
}

#[test]
fn architecture_names_tests_that_exist() {
    let document = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let sources: String = crate::sources::rust(&["app", "crates", "tests/src"])
        .iter()
        .map(|source| source.text.as_str())
        .collect();
    let modules = ["architecture::", "hostile::", "practice::"];
    let names: Vec<&str> = document
        .split('`')
        .filter(|part| modules.iter().any(|module| part.starts_with(module)))
        .filter_map(|part| part.rsplit("::").next())
        .collect();
    assert!(names.len() >= 9, "each invariant names its test");
    for name in names {
        assert!(
            sources.contains(&format!("fn {name}(")),
            "{name} is no test"
        );
    }
}
