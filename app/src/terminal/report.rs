//! The report in words, for a pipe or a file, where nobody can be asked.
//!
//! Must not write the file itself.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use guide::Text;

use super::speaker::Speaker;
use crate::cli::{self, Exit};
use crate::effects::{Effects, News, write};
use crate::screens::fact;
use crate::wizard::{Action, Effect, Goal, Remark, State, Step};
use crate::wording::Wording;

/// The name of a report's file, without its ending.
const FILE: &str = "rdp-first-aid-report";
/// Columns of a file and of a pipe.
const WIDTH: usize = 78;

/// Makes the run that was asked for and has no report yet, and prints the report.
pub(super) fn print(text: &Arc<Text>, state: State, refusals: &[String]) -> Exit {
    let state = match finish(text, state) {
        Ok(state) => state,
        Err(exit) => return exit,
    };
    if let Err(error) = cli::output::deliver(&report(text, &state, refusals)) {
        return cli::failed(text, &error);
    }
    match state.report() {
        Some(report) if report.cause.id == "healthy" => Exit::Fine,
        Some(_) => Exit::Cause,
        None if state.goal.is_none() && refusals.is_empty() => Exit::Fine,
        None => Exit::Failed,
    }
}

/// The state with its report: where a computer was named and its run has not ended, it is made now.
///
/// Comes back without one where the run could not be made; then the screen says why.
pub(crate) fn finish(text: &Arc<Text>, mut state: State) -> Result<State, Exit> {
    // While a run is under way the report is still the one before it, perhaps of another computer.
    let is_open = state.found.is_none() || state.is_checking();
    let Some(goal) = state.goal.clone().filter(|_| is_open) else {
        return Ok(state);
    };
    let end = crate::runtime::run(async {
        tokio::select! {
            end = once(text, goal, &state) => Some(end),
            Ok(()) = tokio::signal::ctrl_c() => None,
        }
    });
    match end {
        Ok(Some(Action::Finished(_, found))) if state.is_checking() => {
            state.apply(Action::Finished(state.run, found));
        }
        Ok(Some(Action::Finished(_, found))) => state.found = Some(found),
        Ok(Some(Action::RunFailed(_, reason))) => {
            state.found = None;
            state.step = could_not(reason);
        }
        Ok(Some(_)) => {}
        Ok(None) => {
            cli::output::complain(&text.say("cli-stopped"));
            return Err(Exit::Stopped);
        }
        Err(error) => state.step = could_not(error.to_string()),
    }
    Ok(state)
}

/// One run and the last word of it.
async fn once(text: &Arc<Text>, goal: Goal, state: &State) -> Action {
    let (mut effects, mut inbox) = Effects::new(Arc::new(|| {}));
    effects.perform(Effect::StartRun {
        run: 0,
        goal,
        remarks: state.file_remarks(),
    });
    loop {
        match inbox.recv().await {
            Some(News::Action(Action::Run(..))) => {}
            Some(end) => return Wording::new(Arc::clone(text)).action(end, state),
            None => return Action::RunFailed(0, String::new()),
        }
    }
}

fn could_not(reason: String) -> Step {
    Step::WhichComputer {
        remark: Some(Remark {
            id: "remark-run_failed".to_owned(),
            text: reason,
        }),
    }
}

/// The report in words; without one, what there is to say and how to go on.
pub(super) fn report(text: &Text, state: &State, refusals: &[String]) -> String {
    let speaker = Speaker::new(|| WIDTH);
    let mut said = match state.report() {
        Some(report) => format!("{}\n", cli::words::report(report, text)),
        None => nothing(text, state, speaker),
    };
    if state.is_visiting() {
        said.insert_str(0, &speaker.paragraph(&text.say("bundle-visiting")));
    }
    said.push_str(&refused(text, refusals, speaker));
    format!("{}\n", said.trim_end())
}

fn nothing(text: &Text, state: &State, speaker: Speaker) -> String {
    let mut said = vec![text.say("terminal-nothing_checked")];
    if let Step::WhichComputer {
        remark: Some(remark),
    } = &state.step
    {
        let facts = [fact("text", &remark.text), fact("reason", &remark.text)];
        said.push(text.say_with(&remark.id, &facts));
    }
    let system = machine::system();
    let build = system.build.map(|build| format!("({build})"));
    let system = [Some(system.name), system.version, build];
    let system = system.into_iter().flatten().collect::<Vec<_>>().join(" ");
    said.push(text.say_with("terminal-system", &[fact("system", &system)]));
    said.push(text.say("terminal-go_on"));
    said.iter().map(|words| speaker.paragraph(words)).collect()
}

/// What could not draw a window, and why.
pub(super) fn refused(text: &Text, refusals: &[String], speaker: Speaker) -> String {
    if refusals.is_empty() {
        return String::new();
    }
    let heading = speaker.wrapped(&text.say("terminal-refusals"), "", "");
    let lines = refusals
        .iter()
        .map(|refusal| speaker.wrapped(refusal, "  - ", "    ") + "\n");
    format!("{heading}\n{}\n", lines.collect::<String>())
}

/// Writes the report into this folder, never over an older one; its path comes back.
///
/// A run that was asked for and has no report yet is made first.
pub(crate) fn write_report(
    text: &Arc<Text>,
    state: &State,
    refusals: &[String],
    folder: &Path,
) -> io::Result<PathBuf> {
    let stopped = |_: Exit| io::Error::from(io::ErrorKind::Interrupted);
    let state = finish(text, state.clone()).map_err(stopped)?;
    let words = report(text, &state, refusals);
    write::new_in(folder, FILE, "txt", words.as_bytes())
}
