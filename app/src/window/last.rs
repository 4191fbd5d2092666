//! The last face: no window can be had, and nobody is left without a word.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use super::Chain;
use crate::cli::{self, Exit};
use crate::{keep, terminal};

/// Goes on in the terminal. Where there is none either, the report is written and its place told.
pub(super) fn face(chain: &Chain) -> Exit {
    let kept = chain.keep.now();
    chain.keep.forget();
    let say = |id: &str| chain.text.say(id);
    let offer = || machine::ask_in_a_box(&say("window-title"), &say("no-window-question"));
    let has_terminal = || std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    // A pipe or a file wants the report, and nobody need be there to answer a box.
    let may_ask = machine::HAS_MESSAGE_BOX && !machine::has_output();
    if has_terminal() || (may_ask && offer() && machine::open_console()) {
        return terminal::run(&chain.text, kept.state, &kept.refusals);
    }
    let state = match terminal::finish(&chain.text, kept.state) {
        Ok(state) => state,
        Err(exit) => return exit,
    };
    let printed = terminal::run(&chain.text, state.clone(), &kept.refusals);
    let write =
        |folder: PathBuf| terminal::write_report(&chain.text, &state, &kept.refusals, &folder).ok();
    let written = keep::folders_for_a_report(chain.is_portable).find_map(write);
    let words = match &written {
        Some(path) => cli::report_written(&chain.text, path),
        None => cli::report_unwritten(&chain.text),
    };
    if !machine::has_output() {
        machine::tell_in_a_box(&say("window-title"), &words);
    }
    match printed {
        Exit::Fine | Exit::Cause => Exit::Failed,
        other => other,
    }
}
