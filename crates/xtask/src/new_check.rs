//! `cargo xtask new-check NAME`: the folder of a new check, with a case that fails until it is written.

use std::fs;

use anyhow::{Context as _, bail};
use model::Language;
use strum::IntoEnumIterator as _;

use crate::shell::root;

const MODULE: &str = r#"//! What it asks, in one question.
//!
//! Must not do what another check does, and must not have an opinion in `observe`.

use model::{Fact, NameVisitor, Named, Status};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{Evidence, Seen};

/// What was measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// It is as it should be.
    Good,
    /// It is not.
    Bad,
}

pub(crate) async fn observe(_run: &mut Run<'_>) -> Seen<Facts> {
    Seen::NotApplicable
}

/// Judges the facts: no I/O, no clock, no language.
pub fn judge(_facts: &Facts) -> Verdict {
    Verdict::Good
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Good => Status::Fine,
            Self::Bad => Status::Problem,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, _visitor: &mut dyn NameVisitor) {
        // Taken apart, so that a new field can't be forgotten here.
        let Self {} = self;
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        Vec::new()
    }
}
"#;

const DATA: &str = r#"steps = ["open_door"]
needs = []
spec = []
"#;

const CASES: &str = r#"[[case]]
name = "what makes it good"
verdict = "good"
facts = {}

[[case]]
name = "what makes it bad: fails until judge tells it"
verdict = "bad"
facts = {}
"#;

fn text(name: &str) -> String {
    format!(
        "{name}-good = It is as it should be.
    .seen = What was seen.
    .meaning = What that means.
    .proves-not = What it does not prove.

{name}-bad = It is not as it should be.
    .seen = What was seen.
    .meaning = What that means.
    .remedy-1 = On this computer, do this.
    .proves-not = What it does not prove.
"
    )
}

pub(crate) fn run(name: &str) -> anyhow::Result<()> {
    let well_named = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !well_named {
        bail!("a check's name is a noun and a state in snake_case, such as link_steady");
    }
    let folder = root().join("crates/checks/src").join(name);
    if folder.exists() {
        bail!("{} is there already", folder.display());
    }
    let write = |file: &str, text: &str| {
        fs::write(folder.join(file), text).with_context(|| file.to_owned())
    };
    fs::create_dir_all(folder.join("cases"))?;
    write("mod.rs", MODULE)?;
    write("check.toml", DATA)?;
    write("text.en.ftl", &text(name))?;
    // A test says what they lack; until then English is shown.
    for language in Language::iter().filter(|language| *language != Language::English) {
        write(&format!("text.{}.ftl", language.tag()), "")?;
    }
    write("cases/verdicts.toml", CASES)?;
    println!(
        "Now put `built {name},` into the list in crates/checks/src/lib.rs, name the specification in \
         check.toml, and see the second case fail."
    );
    Ok(())
}
