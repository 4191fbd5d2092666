//! The wizard's face in a terminal: says the screen, hears a line, folds it in.
//!
//! Generic over where it writes, so that tests can talk to it without a terminal.

use std::future::Future;
use std::io::{self, Write};
use std::sync::Arc;

use guide::Text;
use kit::Mark;
use tokio::sync::mpsc::Receiver;

use super::choices::{Choices, Pick};
use super::speaker::{Speaker, plain, sign};
use crate::cli::Exit;
use crate::effects::{Effects, News};
use crate::screens::page::{Field, Page, Part, Row};
use crate::screens::{Scene, count, fact};
use crate::wizard::{Action, Asked, State};
use crate::wording::Wording;

/// The ID of what is said where no window can be drawn.
const NO_WINDOW: &str = "X";
/// As much of a line that makes no sense as is said back.
const QUOTED: usize = 40;

/// The wizard, its hands, and where it speaks.
pub(super) struct Face<W> {
    wording: Wording,
    state: State,
    effects: Effects,
    out: W,
    speaker: Speaker,
    refusals: Vec<String>,
    /// The person is done.
    over: bool,
    /// The next line is the answer to this, whatever it is.
    asked: Option<Field>,
}

/// Speaks and listens until the person, the end of the input or Ctrl+C ends it.
///
/// Fails where the terminal takes no more words.
pub(super) async fn walk<W: Write>(
    mut face: Face<W>,
    mut lines: Receiver<String>,
    mut inbox: Receiver<News>,
    interrupted: impl Future<Output = ()>,
) -> io::Result<Exit> {
    let mut interrupted = std::pin::pin!(interrupted);
    face.begin()?;
    while !face.over {
        tokio::select! {
            biased;
            () = &mut interrupted => {
                face.say(&format!("\n{}\n", face.text().say("cli-stopped")))?;
                return Ok(Exit::Stopped);
            }
            Some(news) = inbox.recv() => face.take_news(news)?,
            line = lines.recv() => match line {
                Some(line) if is_quit(&face, &line) => return Ok(Exit::Fine),
                Some(line) => face.hear(&line)?,
                None => {
                    face.say("\n")?;
                    return Ok(Exit::Fine);
                }
            },
        }
    }
    Ok(Exit::Fine)
}

fn is_quit<W>(face: &Face<W>, line: &str) -> bool {
    face.asked.is_none() && line.eq_ignore_ascii_case("q")
}

impl<W: Write> Face<W> {
    pub(super) fn new(
        text: &Arc<Text>,
        mut state: State,
        effects: Effects,
        out: W,
        speaker: Speaker,
        refusals: &[String],
    ) -> Self {
        let mut wording = Wording::new(Arc::clone(text));
        wording.resume(&mut state);
        Self {
            wording,
            state,
            effects,
            out,
            speaker,
            refusals: refusals.to_vec(),
            over: false,
            asked: None,
        }
    }

    /// As a person in front of a real terminal needs it: what this computer has, and its own time of day.
    pub(super) fn look_around(&mut self) {
        self.wording.follow_the_clock_on_the_wall();
        self.effects.ask_means();
    }

    /// The first screen; a run that a lost window had under way begins again.
    fn begin(&mut self) -> io::Result<()> {
        if !self.refusals.is_empty() {
            let id = self.text().say_with("bar-id", &[fact("id", NO_WINDOW)]);
            let words = self.text().say("terminal-instead");
            let speaker = self.speaker;
            let said = [speaker.paragraph(&id), speaker.paragraph(&words)].concat();
            self.say(&format!("\n{said}"))?;
        }
        self.apply(Action::Resumed);
        self.say_screen()
    }

    fn text(&self) -> &Text {
        self.wording.text()
    }

    fn take_news(&mut self, news: News) -> io::Result<()> {
        let action = self.wording.action(news, &self.state);
        self.fold(action, false)
    }

    /// Changes the wizard, and does what it asks for.
    fn apply(&mut self, action: Action) {
        let effect = self.state.apply_at(net::utc_ms(), action);
        match effect.and_then(|effect| self.effects.perform(effect)) {
            Some(Asked::Reword) => {
                let words = self.wording.reworded(&self.state);
                self.apply(words);
            }
            Some(Asked::Pack) => {
                let packed = self.wording.packed(&self.state);
                self.apply(packed);
            }
            Some(Asked::Close) => self.over = true,
            // A terminal copies what it shows.
            Some(Asked::Copy(_)) | None => {}
        }
    }

    /// Folds one line in.
    fn hear(&mut self, line: &str) -> io::Result<()> {
        if let Some(field) = self.asked.take() {
            return if line.is_empty() {
                self.ask()
            } else {
                self.fold(field.entry.edit(line.to_owned()), true)
            };
        }
        let choices = self.choices();
        match line.to_ascii_lowercase().as_str() {
            "?" => self.say_keys(),
            "b" if self.state.can_go_back() => self.fold(Action::Back, true),
            "b" => self.answer("terminal-first"),
            "h" => self.fold(Action::Helpdesk, true),
            "n" => self.fold(Action::HideNames, true),
            "l" => self.fold(Action::AllSteps, true),
            "s" if self.state.is_running() => self.fold(Action::Stop, true),
            "" => match choices.default() {
                Some(choice) => self.take(choice.pick.clone()),
                None => self.ask(),
            },
            other => {
                let chosen = other
                    .parse()
                    .ok()
                    .and_then(|number| choices.numbered(number));
                match (chosen, choices.field()) {
                    (Some(choice), _) => self.take(choice.pick.clone()),
                    // A name or a code, typed where it is asked for.
                    (None, Some(field)) => self.fold(field.entry.edit(line.to_owned()), true),
                    (None, None) => self.say_unknown(line),
                }
            }
        }
    }

    fn take(&mut self, pick: Pick) -> io::Result<()> {
        match pick {
            Pick::Do(action) => self.fold(action, true),
            Pick::Ask(field) => {
                let facts = [fact("label", &field.label), fact("example", &field.example)];
                let words = self.text().say_with("terminal-ask", &facts);
                self.asked = Some(field);
                self.say(&format!("\n{}\n> ", self.speaker.wrapped(&words, "", "")))
            }
            Pick::Tell(parts) => {
                self.say(&format!("\n{}", self.speaker.parts(&parts)))?;
                self.say_choices()
            }
        }
    }

    /// Folds one action in, and says what is new. What the person did is always answered.
    fn fold(&mut self, action: Action, by_person: bool) -> io::Result<()> {
        let is_progress = matches!(action, Action::Run(..));
        let (visit, helpdesk, before) = (self.state.visit, self.state.helpdesk, self.page());
        self.apply(action);
        if self.over {
            return Ok(());
        }
        let page = self.page();
        if visit != self.state.visit {
            self.asked = None;
            return self.say_screen();
        }
        if is_progress {
            return self.say_progress(&before, &page);
        }
        if page == before && !by_person {
            return Ok(());
        }
        let news: Vec<Part> = page
            .parts
            .into_iter()
            .filter(|part| !before.parts.contains(part))
            .collect();
        self.say(&format!("\n{}", self.speaker.parts(&news)))?;
        if self.state.helpdesk && !helpdesk {
            self.say_refusals()?;
        }
        self.say_choices()
    }

    fn page(&self) -> Page {
        self.scene().page()
    }

    fn scene(&self) -> Scene<'_> {
        Scene {
            state: &self.state,
            text: self.text(),
            zone: self.wording.zone(),
            fresh: true,
        }
    }

    fn choices(&self) -> Choices {
        Choices::of(&self.page(), self.state.can_go_back(), self.text())
    }

    /// The whole screen, from its ID to the question.
    pub(super) fn say_screen(&mut self) -> io::Result<()> {
        let scene = self.scene();
        let stage = scene.stage().map(|stage| format!(". {stage}"));
        let top = format!("{}{}", scene.spoken_id(), stage.unwrap_or_default());
        let page = scene.page();
        let speaker = self.speaker;
        let told = speaker.parts(&page.parts);
        self.say(&format!(
            "\n{}\n{}{told}",
            speaker.wrapped(&top, "", ""),
            speaker.paragraph(&page.heading)
        ))?;
        if self.state.helpdesk {
            self.say_refusals()?;
        }
        self.say_choices()
    }

    fn say_choices(&mut self) -> io::Result<()> {
        let said = self.choices().said(self.speaker, self.text());
        self.say(&said)?;
        self.ask()
    }

    /// The question at the end of every screen.
    fn ask(&mut self) -> io::Result<()> {
        let choices = self.choices();
        let words = match (choices.default(), choices.field()) {
            (None, _) => self.text().say("terminal-prompt_running"),
            (Some(choice), None) => {
                let default = fact("default", &choice.words);
                self.text().say_with("terminal-prompt", &[default])
            }
            (Some(choice), Some(field)) => {
                let facts = [fact("default", &choice.words), fact("label", &field.label)];
                self.text().say_with("terminal-prompt_field", &facts)
            }
        };
        let words = self.speaker.wrapped(&words, "", "");
        // While a run lasts, its lines come below.
        let prompt = if self.state.is_running() { "" } else { "> " };
        self.say(&format!("{words}\n{prompt}"))
    }

    /// A line for each check that has ended meanwhile.
    fn say_progress(&mut self, before: &Page, now: &Page) -> io::Result<()> {
        let (Some((_, old)), Some(((done, all), rows))) = (progress(before), progress(now)) else {
            return Ok(());
        };
        let has_ended =
            |row: &&Row| !matches!(row.mark, Mark::Running | Mark::Waiting) && !old.contains(row);
        let said: String = rows
            .iter()
            .filter(has_ended)
            .map(|row| {
                let facts = [
                    fact("state", &row.state),
                    fact("title", &row.title),
                    count("done", done),
                    count("all", all),
                ];
                let words = self.text().say_with("terminal-progress", &facts);
                let first = format!("  {} ", sign(row.mark));
                self.speaker.wrapped(&words, &first, "    ") + "\n"
            })
            .collect();
        self.say(&said)
    }

    fn say_keys(&mut self) -> io::Result<()> {
        let helpdesk = if self.state.helpdesk {
            "bar-user"
        } else {
            "bar-helpdesk"
        };
        let names = if self.state.hidden {
            "bar-show"
        } else {
            "bar-hide"
        };
        let keys = [
            ("b", "button-back"),
            ("h", helpdesk),
            ("n", names),
            ("l", "bar-steps"),
            ("s", "button-stop"),
            ("q", "terminal-key_quit"),
            ("?", "terminal-key_help"),
        ];
        let mut said = format!("\n{}\n", self.text().say("terminal-keys"));
        for (key, words) in keys {
            if key != "s" || self.state.is_running() {
                said.push_str(&self.speaker.choice(key, &self.text().say(words), None));
            }
        }
        self.say(&format!("{said}\n"))?;
        self.say_choices()
    }

    fn say_refusals(&mut self) -> io::Result<()> {
        let said = super::report::refused(self.text(), &self.refusals, self.speaker);
        self.say(&said)
    }

    fn say_unknown(&mut self, line: &str) -> io::Result<()> {
        let quoted: String = plain(line).chars().take(QUOTED).collect();
        let words = self
            .text()
            .say_with("terminal-unknown", &[fact("text", &quoted)]);
        self.say(&format!("{}\n", self.speaker.wrapped(&words, "", "")))?;
        self.ask()
    }

    fn answer(&mut self, id: &str) -> io::Result<()> {
        let words = self.text().say(id);
        self.say(&format!("{}\n", self.speaker.wrapped(&words, "", "")))?;
        self.ask()
    }

    fn say(&mut self, words: &str) -> io::Result<()> {
        self.out.write_all(words.as_bytes())?;
        self.out.flush()
    }
}

/// How far the run on this page is: checks that have ended, all checks, and their lines.
fn progress(page: &Page) -> Option<((usize, usize), &[Row])> {
    page.parts.iter().find_map(|part| match part {
        Part::Progress {
            done, all, rows, ..
        } => Some(((*done, *all), rows.as_slice())),
        _ => None,
    })
}
