//! The commands of a step, each with all that must be known before it is typed.
//!
//! Must not change a command: it is printed as the program copies it.

use std::collections::BTreeSet;

use guide::{Command, Placeholder, Shell, Side, StepGuide};

use crate::handbook::book::Book;
use crate::handbook::labels::{filled, named};
use crate::handbook::markdown::{Page, inline};

pub(super) fn section(book: &Book, page: &mut Page, guide: &StepGuide, id: &str) {
    let labels = &book.labels.step;
    page.heading(2, &labels.commands);
    let used: BTreeSet<Placeholder> = guide
        .commands
        .iter()
        .flat_map(|command| Placeholder::of(&command.text))
        .collect();
    if !used.is_empty() {
        page.prose(&book.text.say("placeholder-hint"));
        let meant = used.into_iter().map(|placeholder| {
            let said = book.text.say(&placeholder.message());
            format!("`{}`: {}", placeholder.braced(), inline(&said))
        });
        page.list(&meant.collect::<Vec<_>>());
    }
    for command in &guide.commands {
        let number = number(&command.purpose);
        page.heading(3, &filled(&labels.command, &[("number", number)]));
        page.prose(&book.usual(id, Some(&command.purpose)));
        page.fence(fence(command.shell), &command.text);
        page.raw(&remarks(book, command).join("\n"));
    }
}

/// The number in `command-7`.
fn number(purpose: &str) -> &str {
    purpose.rsplit('-').next().unwrap_or(purpose)
}

fn fence(shell: Shell) -> &'static str {
    match shell {
        Shell::Powershell => "powershell",
        Shell::Cmd => "batch",
        Shell::Sh => "sh",
    }
}

fn remarks(book: &Book, command: &Command) -> Vec<String> {
    let labels = &book.labels.step;
    let side = match command.on {
        Side::Client => &labels.on_client,
        Side::Host => &labels.on_host,
    };
    let shell = named(&labels.shell, command.shell.as_str());
    let mut lines = vec![filled(
        &labels.in_shell,
        &[("side", side), ("shell", shell)],
    )];
    if command.elevation {
        lines.push(labels.elevation.clone());
    }
    lines.push(match &command.undo {
        Some(purpose) => filled(&labels.undo_by, &[("number", number(purpose))]),
        None if command.no_undo => labels.undo_in_words.clone(),
        None if command.changes => labels.changes.clone(),
        None => labels.looks.clone(),
    });
    lines
}
