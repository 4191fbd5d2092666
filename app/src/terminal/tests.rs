//! Conversations over memory: what is typed once a question stands there, and what is said to it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests"
)]

use std::collections::VecDeque;
use std::future::{Future, pending, ready};
use std::io::{BufReader, Read, Write};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use guide::Text;
use model::StepId;

use super::choices::{Choices, Pick};
use super::face::{self, Face};
use super::report::{finish, report};
use super::speaker::Speaker;
use super::*;
use crate::effects::News;
use crate::fixture;
use crate::screens::page::{Page, Part};
use crate::screens::{Scene, tests::all_screens};
use crate::wizard::{Action, Step};

/// The question at the end of a screen.
const QUESTION: &str = "\n> ";
/// A run of a practice computer takes far less.
const PATIENCE: Duration = Duration::from_secs(30);

/// What was said so far, and a bell for whoever waits for more.
#[derive(Default)]
struct Paper {
    said: Mutex<String>,
    more: Condvar,
}

#[derive(Clone)]
struct Pen(Arc<Paper>);

impl Write for Pen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let words = std::str::from_utf8(bytes).unwrap();
        self.0.said.lock().unwrap().push_str(words);
        self.0.more.notify_all();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Types each line once what it waits for was said; then the input ends.
struct Person {
    paper: Arc<Paper>,
    heard: usize,
    script: VecDeque<(&'static str, &'static str)>,
}

impl Read for Person {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some((wait, line)) = self.script.pop_front() else {
            return Ok(0);
        };
        let said = self.paper.said.lock().unwrap();
        let (said, late) = self
            .paper
            .more
            .wait_timeout_while(said, PATIENCE, |said| !said[self.heard..].contains(wait))
            .unwrap();
        assert!(!late.timed_out(), "no {wait:?} in:\n{said}");
        self.heard += said[self.heard..].find(wait).unwrap() + wait.len();
        let line = format!("{line}\n");
        buffer[..line.len()].copy_from_slice(line.as_bytes());
        Ok(line.len())
    }
}

fn text() -> Arc<Text> {
    Arc::new(Text::for_language("en").unwrap())
}

fn face(state: State, refusals: &[String]) -> (Face<Pen>, Arc<Paper>, Receiver<News>) {
    let (effects, inbox) = Effects::new(Arc::new(|| {}));
    let paper = Arc::new(Paper::default());
    let pen = Pen(Arc::clone(&paper));
    let face = Face::new(&text(), state, effects, pen, Speaker::new(|| 60), refusals);
    (face, paper, inbox)
}

fn talk_until(
    state: State,
    refusals: &[String],
    script: &[(&'static str, &'static str)],
    interrupted: impl Future<Output = ()>,
) -> (Exit, String) {
    let (face, paper, inbox) = face(state, refusals);
    let lines = hear(BufReader::new(Person {
        paper: Arc::clone(&paper),
        heard: 0,
        script: script.iter().copied().collect(),
    }));
    let exit = crate::runtime::run(face::walk(face, lines, inbox, interrupted));
    let said = paper.said.lock().unwrap().clone();
    (exit.unwrap().unwrap(), said)
}

fn talk(state: State, script: &[(&'static str, &'static str)]) -> String {
    let (exit, said) = talk_until(state, &[], script, pending());
    assert_eq!(exit, Exit::Fine);
    said
}

/// All of these stand in what was said, one after the other.
fn in_order(said: &str, words: &[String]) {
    let said = one_line(said);
    let mut rest = said.as_str();
    for word in words {
        let Some(at) = rest.find(word.as_str()) else {
            panic!("no {word:?} in:\n{rest}");
        };
        rest = &rest[at + word.len()..];
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A state in which a run has ended with a cause that points to this step.
fn found(step: Option<StepId>) -> State {
    let mut state = State::default();
    state.step = Step::Cause;
    state.found = Some(Box::new(fixture::report(step).into()));
    state
}

#[test]
fn from_the_first_screen_to_the_step_and_the_list() {
    let said = talk(
        State::default(),
        &[
            (QUESTION, ""),
            (QUESTION, "2"),
            (QUESTION, ""),
            (QUESTION, ""),
            (QUESTION, ""),
            (QUESTION, "l"),
            (QUESTION, "q"),
        ],
    );
    let text = text();
    let say = |id: &str| text.say(id);
    let part = |id: &str, part: &str| text.attribute(id, part, &[]).unwrap();
    in_order(
        &said,
        &[
            "Screen A".into(),
            say("screen-a-heading"),
            part("screen-a-heading", "lead"),
            "Screen B".into(),
            say("screen-b-heading"),
            part("screen-b-heading", "contacts-practice"),
            "Screen D".into(),
            say("screen-d-heading"),
            say("terminal-prompt_running"),
            say("check-port_answers"),
            say("check-tls_completes"),
            "Screen E".into(),
            say("cause-closed_in_tls"),
            say("button-show_me"),
            "Screen S12. Step 12 of 15".into(),
            say("step-host_key_store"),
            part("step-host_key_store", "why"),
            say("button-done"),
            say("check-tls_completes"),
            "The result is still:".into(),
            "Screen L".into(),
            say("screen-l-heading"),
            say("terminal-held"),
        ],
    );
}

#[test]
fn a_name_can_be_typed_where_it_is_asked_for_and_by_its_number() {
    let said = talk(
        State::default(),
        &[
            (QUESTION, ""),
            (QUESTION, ""),
            (QUESTION, "my pc"),
            (QUESTION, ""),
            (QUESTION, "3"),
            (QUESTION, "q"),
            (QUESTION, ""),
            (QUESTION, "Q"),
        ],
    );
    let text = text();
    in_order(
        &said,
        &[
            text.say("remark-empty"),
            "Name or address of the work computer: my pc".into(),
            text.say("remark-forbidden_character"),
            "for example pc-17 or 192.0.2.17".into(),
            "We will call “q” and nobody else".into(),
        ],
    );
}

#[test]
fn a_code_may_be_a_number() {
    let said = talk(
        State::default(),
        &[(QUESTION, "2"), (QUESTION, "2308"), (QUESTION, "q")],
    );
    in_order(&said, &["The code in the message: 2308".into()]);
}

#[test]
fn a_line_that_makes_no_sense_is_answered_in_a_sentence() {
    let said = talk(
        State::default(),
        &[
            (QUESTION, "hm\u{1b}[2J"),
            (QUESTION, "b"),
            (QUESTION, "99"),
            (QUESTION, "?"),
            (QUESTION, "q"),
        ],
    );
    in_order(
        &said,
        &[
            "“hm\u{fffd}[2J” is none of the choices.".into(),
            text().say("terminal-first"),
            "“99” is none of the choices.".into(),
            text().say("terminal-keys"),
            "b Back".into(),
            "l All steps".into(),
        ],
    );
    assert!(!said.contains('\u{1b}'));
}

#[test]
fn a_run_is_stopped_with_a_letter() {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Way(crate::wizard::Way::Practice));
    state.apply(Action::Practice("mute_service".into()));
    let said = talk(
        state,
        &[
            (QUESTION, ""),
            ("type s and press Enter.\n", ""),
            ("type s and press Enter.\n", "s"),
            (QUESTION, "q"),
        ],
    );
    let text = text();
    in_order(
        &said,
        &[
            "Screen D".into(),
            "Screen B".into(),
            text.say("remark-stopped"),
        ],
    );
}

#[test]
fn a_run_that_a_lost_window_had_begun_begins_again() {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Way(crate::wizard::Way::Practice));
    state.apply(Action::Start);
    let said = talk(state, &[(QUESTION, "q")]);
    in_order(&said, &["Screen D".into(), "Screen E".into()]);
}

#[test]
fn the_end_of_the_input_and_ctrl_c_end_it() {
    let (exit, _) = talk_until(State::default(), &[], &[], pending());
    assert_eq!(exit, Exit::Fine);
    let script = [(QUESTION, ""), ("never said", "")];
    let (exit, said) = talk_until(State::default(), &[], &script[..1], ready(()));
    assert_eq!(exit, Exit::Stopped);
    assert!(said.ends_with("Stopped.\n"));
}

#[test]
fn what_could_not_draw_is_for_the_helpdesk() {
    let refusals = ["glow: no context".to_owned()];
    let script = [(QUESTION, "h"), (QUESTION, "h"), (QUESTION, "q")];
    let (_, said) = talk_until(State::default(), &refusals, &script, pending());
    assert_eq!(said.matches("- glow: no context").count(), 1, "{said}");
    in_order(
        &said,
        &[
            text().say("terminal-instead"),
            "Screen A".into(),
            text().say("terminal-refusals"),
        ],
    );
}

#[test]
fn details_and_exact_commands_are_told_when_asked_for() {
    let said = talk(
        found(Some(StepId::HostKeyStore)),
        &[
            (QUESTION, "9"),
            (QUESTION, "1"),
            (QUESTION, "h"),
            (QUESTION, "q"),
        ],
    );
    let text = text();
    let part = |part: &str| text.attribute("screen-s-heading", part, &[]).unwrap();
    in_order(
        &said,
        &[
            "What that means for tls_completes.".into(),
            "Screen S12".into(),
            part("admin"),
            part("commands"),
            part("source"),
        ],
    );
    let step = &guide::checklist()[StepId::HostKeyStore.number() - 1];
    assert!(step.commands.len() > 3);
    for command in &step.commands {
        assert!(said.contains(&command.text), "{}", command.text);
    }
}

/// Each screen as it is said.
fn spoken(state: &State) -> String {
    let (mut face, paper, _inbox) = face(state.clone(), &[]);
    face.say_screen().unwrap();
    let said = paper.said.lock().unwrap();
    said.clone()
}

fn page(state: &State, text: &Text) -> Page {
    let scene = Scene {
        state,
        text,
        zone: &jiff::tz::TimeZone::UTC,
        fresh: true,
    };
    scene.page()
}

#[test]
fn every_screen_has_the_words_of_the_window_and_a_way_out() {
    let text = text();
    for (state, heading) in all_screens() {
        let said = one_line(&spoken(&state));
        assert!(said.contains(&text.say(&heading)), "{said}");
        let page = page(&state, &text);
        let lead = page.parts.iter().find_map(|part| match part {
            Part::Lead(words) => Some(words),
            _ => None,
        });
        assert!(said.contains(lead.unwrap()), "{said}");
        let choices = Choices::of(&page, state.can_go_back(), &text);
        let leads_on = |pick: &Pick| matches!(pick, Pick::Do(action) if !matches!(action, Action::Way(_) | Action::Saw(_) | Action::CannotDo));
        assert!(
            choices.list.iter().any(|choice| leads_on(&choice.pick)),
            "{said}"
        );
        assert!(choices.default().is_some() || matches!(state.step, Step::Checking { .. }));
        for id in ["screen-", "button-", "terminal-", "bar-", "remark-", "{$"] {
            assert!(!said.contains(&format!(" {id}")), "{id} in {said}");
        }
    }
}

#[test]
fn what_the_window_offers_is_offered_with_the_same_words() {
    let text = text();
    for (state, _) in all_screens() {
        let page = page(&state, &text);
        let choices = Choices::of(&page, state.can_go_back(), &text);
        let mut offers = Vec::new();
        for part in &page.parts {
            if let Part::Commands(list) = part {
                offers.extend(list.iter().map(|offer| (&offer.words, &offer.action)));
            }
        }
        for (words, action) in offers {
            let same = |pick: &Pick| matches!(pick, Pick::Do(done) if done == action);
            let found = choices
                .list
                .iter()
                .any(|choice| choice.words == *words && same(&choice.pick));
            assert!(found, "{words} is not offered");
        }
    }
}

#[test]
fn lines_fit_a_terminal_of_sixty_columns() {
    for (mut state, _) in all_screens() {
        // Exact commands stand on one line each.
        state.helpdesk = false;
        for line in spoken(&state).lines() {
            assert!(line.chars().count() <= 60, "{line}");
        }
    }
}

#[test]
fn a_report_says_the_cause_or_how_to_go_on() {
    let text = text();
    let refusals = ["wgpu: no adapter".to_owned()];
    let said = report(&text, &found(Some(StepId::HostKeyStore)), &refusals);
    in_order(
        &said,
        &[
            "The cause as a sentence.".into(),
            text.say("cli-checks"),
            text.say("terminal-refusals"),
            "wgpu: no adapter".into(),
        ],
    );
    let said = report(&text, &State::default(), &[]);
    in_order(
        &said,
        &[
            text.say("terminal-nothing_checked"),
            machine::system().name,
            "rdp-first-aid check NAME".into(),
        ],
    );
    assert!(!said.contains(&text.say("terminal-refusals")));
}

#[test]
fn a_run_without_a_report_is_made_once() {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Way(crate::wizard::Way::Practice));
    state.apply(Action::Start);
    let done = finish(&text(), state.clone()).unwrap();
    let cause = &done.report().unwrap().cause;
    assert_eq!(cause.id, "closed_in_tls");
    assert_eq!(finish(&text(), done.clone()).unwrap(), done);
    state.goal = Some(crate::wizard::Goal::Practice("none".into()));
    let said = report(&text(), &finish(&text(), state).unwrap(), &[]);
    in_order(&said, &["The check could not be started here.".into()]);
}
