//! The command line: one file a subcommand. Prints what the pure crates return; decides nothing.

mod arguments;
mod bundle;
mod check;
mod code;
mod events;
mod explain;
pub(crate) mod file;
pub(crate) mod output;
mod place;
mod practice;
mod progress;
mod rdp;
mod target;
mod watch;
pub(crate) mod words;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ::bundle::CodeError;
use clap::ArgMatches;
use clap::error::ErrorKind;
use guide::Text;
use model::{Fact, Kind, Language};

use crate::window::{self, Renderer};

pub(crate) use target::{of_document as target_of_document, remarks_on, saw};

/// What the program ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Healthy, or done.
    Fine,
    /// Another cause was found.
    Cause,
    /// The call was wrong.
    Usage,
    /// The program could not do its work.
    Failed,
    /// Stopped with Ctrl+C.
    Stopped,
}

impl Exit {
    /// The number that the shell sees.
    pub(crate) fn status(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Cause => 1,
            Self::Usage => 2,
            Self::Failed => 3,
            Self::Stopped => 130,
        }
    }

    /// The way to end that this number stands for; none where it is not one of ours.
    pub(crate) fn of_status(status: i32) -> Option<Self> {
        [
            Self::Fine,
            Self::Cause,
            Self::Usage,
            Self::Failed,
            Self::Stopped,
        ]
        .into_iter()
        .find(|exit| i32::from(exit.status()) == status)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.status())
    }
}

/// A call that can't be understood: the id of its sentence and what that names.
#[derive(Debug)]
pub(crate) struct Wrong {
    id: String,
    facts: Vec<Fact>,
}

impl Wrong {
    /// A wrong call with one text that its sentence names.
    pub(crate) fn new(id: impl Into<String>, name: &str, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            facts: vec![Fact::text(name, Kind::Enum, text)],
        }
    }

    /// A wrong call whose sentence names nothing.
    pub(crate) fn plain(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            facts: Vec::new(),
        }
    }

    /// A result code that is refused.
    pub(crate) fn code(error: &CodeError) -> Self {
        let (id, facts) = error.message();
        Self {
            id: id.to_owned(),
            facts,
        }
    }

    /// Adds a number that the sentence names.
    pub(crate) fn with(mut self, fact: Fact) -> Self {
        self.facts.push(fact);
        self
    }

    /// The id of its sentence.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// The one sentence, on standard error.
    fn say(&self, text: &Text) -> Exit {
        output::complain(&text.say_with(&self.id, &self.facts));
        Exit::Usage
    }
}

/// What the call asks for.
pub(crate) enum Asked {
    /// The window.
    Window(Box<window::Call>),
    /// It is done, and this is how it ended.
    Done(Exit),
}

/// Reads the call and does what it asks, but for opening the window.
pub(crate) fn run(arguments: impl IntoIterator<Item = OsString>) -> Asked {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if let Some(file) = dropped(&arguments) {
        let mut call = Vec::from_iter(arguments.first().cloned());
        call.extend(["--file".into(), file]);
        return run(call);
    }
    let (text, wrong) = match language(&arguments) {
        Ok(text) => (text, None),
        Err(wrong) => (systems(), Some(wrong)),
    };
    let matches = match arguments::command(&text).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return Asked::Done(refuse(&error)),
    };
    if let Some(wrong) = wrong {
        return Asked::Done(wrong.say(&text));
    }
    match matches.subcommand() {
        Some(("check", matches)) => Asked::Done(check::run(matches, &text)),
        Some(("watch", matches)) => Asked::Done(watch::run(matches, &text)),
        Some(("explain", matches)) => Asked::Done(explain::run(matches, &text)),
        Some(("bundle", matches)) => Asked::Done(bundle::run(matches, &text)),
        Some(("code", matches)) => Asked::Done(code::run(matches, &text)),
        Some(("rdp", matches)) => Asked::Done(rdp::run(matches, &text)),
        Some(("practice", matches)) => Asked::Done(practice::run(matches, &text)),
        _ => Asked::Window(Box::new(window_call(&matches, text))),
    }
}

/// The file that a desktop starts the program with: one that was dropped on its icon, or opened with it.
fn dropped(arguments: &[OsString]) -> Option<OsString> {
    let [_, file] = arguments else {
        return None;
    };
    let path = Path::new(file);
    let ending = path.extension()?;
    let is_ours = ["zip", "rdp"]
        .iter()
        .any(|ours| ending.eq_ignore_ascii_case(ours));
    (is_ours && path.is_file()).then(|| file.clone())
}

fn window_call(matches: &ArgMatches, text: Text) -> window::Call {
    let renderer = |name| {
        let named: Option<&String> = matches.get_one(name);
        named.and_then(|name| name.parse::<Renderer>().ok())
    };
    let is_portable = matches.get_flag("portable");
    let mut options = Vec::new();
    if is_portable {
        options.push("--portable".into());
    }
    if let Some(language) = matches.get_one::<String>("lang") {
        options.extend(["--lang".into(), language.into()]);
    }
    let file = |name| {
        let named = matches.try_get_one::<String>(name).ok().flatten();
        named.map(PathBuf::from)
    };
    let is_gallery = matches.try_get_one::<bool>("gallery").ok().flatten();
    window::Call {
        text,
        renderer: renderer("renderer"),
        after: renderer("renderer-after"),
        is_portable,
        options,
        file: file("file").map(|path| std::path::absolute(&path).unwrap_or(path)),
        workshop: window::Workshop {
            record: file("record"),
            replay: file("replay"),
            is_gallery: is_gallery.copied().unwrap_or_default(),
        },
    }
}

/// Says that a window could not be had, and why; the sentence comes back for other places too.
pub(crate) fn no_window(text: &Text, reason: &str) -> String {
    let reason = Fact::text("reason", Kind::Enum, reason);
    let words = text.say_with("program-no_window", &[reason]);
    output::complain(&words);
    words
}

/// Says where the report was written.
pub(crate) fn report_written(text: &Text, path: &Path) -> String {
    let path = Fact::text("path", Kind::Path, path.display().to_string());
    let words = text.say_with("no-window-written", &[path]);
    output::complain(&words);
    words
}

/// Says that a report could be written nowhere.
pub(crate) fn report_unwritten(text: &Text) -> String {
    let words = text.say("no-window-unwritten");
    output::complain(&words);
    words
}

/// The program itself could not do its work; says why.
pub(crate) fn failed(text: &Text, error: &dyn std::fmt::Display) -> Exit {
    let reason = Fact::text("reason", Kind::Enum, error.to_string());
    output::complain(&text.say_with("program-failed", &[reason]));
    Exit::Failed
}

/// The language that `--lang` names, else the system's. It is read before the rest of the call, since
/// the help has to be in it.
fn language(arguments: &[OsString]) -> Result<Text, Wrong> {
    match named_language(arguments) {
        Some(tag) => Text::for_language(&tag)
            .map_err(|_| Wrong::new("unknown-language", "name", tag).with(model::Language::tags())),
        None => Ok(systems()),
    }
}

/// The tag behind `--lang`. Where it stands twice, the later one is nearer to its command.
fn named_language(arguments: &[OsString]) -> Option<String> {
    let options = arguments.iter().take_while(|argument| *argument != "--");
    let options: Vec<_> = options.map(|argument| argument.to_string_lossy()).collect();
    options.iter().enumerate().rev().find_map(|(at, option)| {
        let rest = option.strip_prefix("--lang")?;
        match rest.strip_prefix('=') {
            Some(tag) => Some(tag.to_owned()),
            None if rest.is_empty() => options.get(at + 1).map(|tag| tag.clone().into_owned()),
            None => None,
        }
    })
}

/// The first of the system's languages that there are texts in, else English.
fn systems() -> Text {
    sys_locale::get_locales()
        .find_map(|tag| Text::for_language(&tag).ok())
        .unwrap_or_else(|| Text::new(Language::English))
}

/// Help and version go to standard output; of anything else, the one sentence that says what is wrong.
fn refuse(error: &clap::Error) -> Exit {
    let rendered = error.render().to_string();
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        output::print(&rendered);
        return Exit::Fine;
    }
    let first = rendered
        .lines()
        .map(|line| line.trim().trim_start_matches("error: "))
        .take_while(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    output::complain(&first);
    Exit::Usage
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use rstest::rstest;
    use strum::IntoEnumIterator as _;

    use super::*;

    fn call(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[rstest]
    #[case("program --lang de check --help", Some("de"))]
    #[case("program check --lang=fr --help", Some("fr"))]
    #[case("program --lang de check --lang es", Some("es"))]
    #[case("program --lang", None)]
    #[case("program --language de", None)]
    #[case("program check -- --lang de", None)]
    #[case("program", None)]
    fn the_language_is_read_before_the_call(#[case] line: &str, #[case] tag: Option<&str>) {
        assert_eq!(named_language(&call(line)).as_deref(), tag);
    }

    #[test]
    fn help_is_in_the_language_that_is_named() {
        for language in Language::iter() {
            let text = language_of(&format!("program explain --lang {} --help", language.tag()));
            let shown = arguments::command(&text)
                .try_get_matches_from(call("program explain --help"))
                .unwrap_err()
                .to_string();
            let about = Text::new(language).say("help-explain");
            let first = about.split(' ').next().unwrap();
            assert!(shown.contains(first), "{shown}");
        }
    }

    #[test]
    fn a_language_without_texts_is_refused_with_those_that_there_are() {
        let wrong = language(&call("program check --lang xx")).err().unwrap();
        let said = Text::new(Language::English).say_with(&wrong.id, &wrong.facts);
        for language in Language::iter() {
            assert!(said.contains(language.tag()), "{said}");
        }
    }

    fn language_of(line: &str) -> Text {
        language(&call(line)).unwrap()
    }
}
