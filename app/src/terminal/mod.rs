//! The checklist asked and answered in a terminal, for computers on which no window can be had.
//!
//! It decides nothing: what happens is the wizard's, what is said and offered is the screens'. Must
//! not write files or touch the network itself.

mod choices;
mod face;
mod report;
mod speaker;

#[cfg(test)]
mod tests;

use std::future::{Future as _, poll_fn};
use std::io::{self, BufRead, BufReader, IsTerminal as _};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use guide::Text;
use tokio::sync::mpsc::{self, Receiver};

use self::face::Face;
use self::speaker::Speaker;
use crate::cli::{self, Exit};
use crate::effects::Effects;
use crate::wizard::State;

pub(crate) use report::{finish, write_report};

/// Lines that were typed ahead and wait for their question.
const TYPED_AHEAD: usize = 64;

/// The checklist where there is a terminal to ask in; the report elsewhere.
///
/// `refusals` are what each renderer said; the helpdesk view and the report show them.
pub(crate) fn run(text: &Arc<Text>, state: State, refusals: &[String]) -> Exit {
    if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
        return report::print(text, state, refusals);
    }
    let (effects, inbox) = Effects::new(Arc::new(|| {}));
    let mut face = Face::new(
        text,
        state,
        effects,
        io::stdout(),
        Speaker::new(width),
        refusals,
    );
    face.look_around();
    let lines = hear(BufReader::new(io::stdin()));
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Then the system ends the program itself.
            std::future::pending::<()>().await;
        }
    };
    let walk = async {
        let mut interrupted = pin!(interrupted);
        // Its first poll is what catches Ctrl+C; nobody is asked anything before that.
        let waits = poll_fn(|context| Poll::Ready(interrupted.as_mut().poll(context).is_pending()));
        if waits.await {
            face::walk(face, lines, inbox, interrupted).await
        } else {
            Ok(Exit::Stopped)
        }
    };
    match crate::runtime::run(walk) {
        Ok(Ok(exit)) => exit,
        Ok(Err(error)) | Err(error) => cli::failed(text, &error),
    }
}

/// The lines that a person types. A thread of its own waits for them, so that nobody else does; the
/// channel closes at the end of the input.
fn hear(mut input: impl BufRead + Send + 'static) -> Receiver<String> {
    let (tell, lines) = mpsc::channel(TYPED_AHEAD);
    std::thread::spawn(move || {
        let mut line = Vec::new();
        while matches!(input.read_until(b'\n', &mut line), Ok(1..)) {
            let said = String::from_utf8_lossy(&line).trim().to_owned();
            line.clear();
            if tell.blocking_send(said).is_err() {
                break;
            }
        }
    });
    lines
}

/// The terminal's width in columns, where it says so.
fn width() -> usize {
    std::env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok())
        .unwrap_or_else(textwrap::termwidth)
}
