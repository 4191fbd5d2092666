//! `cargo xtask handbook`: the program's words as pages in `docs/handbook`, from the same data.
//!
//! Must not hold a sentence: the pages' own words stand in `assets/handbook`. The same data gives the
//! same bytes, and a test compares them with what is committed.

mod book;
mod card;
mod cause;
mod codes;
mod contents;
mod labels;
mod markdown;
mod questions;
mod sheet;
mod step;
#[cfg(test)]
mod tests;
mod variants;
mod why;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use checks::CauseId;
use model::StepId;
use strum::IntoEnumIterator as _;

use crate::shell::root;
use book::Book;

pub(crate) fn run() -> anyhow::Result<()> {
    let pages = pages()?;
    for path in written(&folder())? {
        if !pages.contains_key(&path) {
            fs::remove_file(folder().join(&path)).with_context(|| path.clone())?;
            println!("removed  {path}");
        }
    }
    for (path, page) in &pages {
        let file = folder().join(path);
        fs::create_dir_all(file.parent().unwrap_or(&file))?;
        fs::write(&file, page).with_context(|| file.display().to_string())?;
    }
    println!("{} pages in {}", pages.len(), folder().display());
    Ok(())
}

/// Where the pages lie.
fn folder() -> PathBuf {
    root().join("docs/handbook")
}

/// The pages' own words.
fn asset(name: &str) -> anyhow::Result<String> {
    let file = root().join("assets/handbook").join(name);
    fs::read_to_string(&file).with_context(|| file.display().to_string())
}

/// All pages by their path in the folder.
fn pages() -> anyhow::Result<BTreeMap<String, String>> {
    let book = Book::open()?;
    let questions = questions::read()?;
    let mut pages = BTreeMap::from([
        ("README.md".to_owned(), contents::page(&book)),
        ("codes.md".to_owned(), codes::page(&book)),
        ("why-0x904.md".to_owned(), why::page(&book)?),
        (
            "questions.md".to_owned(),
            questions::page(&book, &questions),
        ),
        ("agent-card.md".to_owned(), card::page(&book)),
        ("agent-card.html".to_owned(), sheet::page(&book)?),
    ]);
    for step in StepId::iter() {
        pages.insert(format!("steps/{step}.md"), step::page(&book, step)?);
    }
    for cause in CauseId::iter() {
        pages.insert(format!("causes/{cause}.md"), cause::page(&book, cause));
    }
    Ok(pages)
}

/// What lies in the folder now, by its path with forward slashes.
fn written(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                open.push(entry?.path());
            }
        } else if let Ok(path) = path.strip_prefix(folder)
            && path.components().next().is_some()
        {
            found.push(path.to_string_lossy().replace('\\', "/"));
        }
    }
    found.sort();
    Ok(found)
}
