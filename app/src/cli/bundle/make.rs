//! `bundle TARGET -o F.zip`: one run, and what it found in a zip that can be sent.

use std::collections::BTreeSet;
use std::path::Path;

use bundle::{Bundle, BundleError, Course, Section};
use checks::Observed;
use clap::ArgMatches;
use guide::Text;
use model::{Fact, Kind, Report};
use strum::IntoEnumIterator as _;

use crate::cli::check::{Asked, observe};
use crate::cli::{Exit, Wrong, file, output, words};
use crate::pack;

/// What stands in the name of a file with real names.
const MARK: &str = "with-names";

/// Checks, packs and writes.
pub(super) fn run(matches: &ArgMatches, text: &Text) -> Exit {
    let (asked, mut wishes) = match (Asked::read(matches), Wishes::read(matches)) {
        (Ok(asked), Ok(wishes)) => (asked, wishes),
        (Err(wrong), _) | (_, Err(wrong)) => return wrong.say(text),
    };
    // Nobody waits for a run whose result can't be kept.
    match file::claim(&wishes.path, wishes.is_forced, text) {
        Ok(may_go) => wishes.is_forced = may_go,
        Err(wrong) => return wrong.say(text),
    }
    let mut course = Course::default();
    course.note(net::utc_ms(), bundle::Happened::RunStarted);
    match crate::runtime::run(observe(asked, text)) {
        Err(error) => super::super::failed(text, &error),
        Ok(Err(refusal)) => refusal.say(text),
        Ok(Ok(None)) => {
            output::complain(&text.say("cli-stopped"));
            Exit::Stopped
        }
        Ok(Ok(Some(observed))) => {
            let cause = checks::root_cause(&observed).id.to_string();
            course.note(net::utc_ms(), bundle::Happened::RunEnded { cause });
            wishes.deliver(&observed, &course, text)
        }
    }
}

/// What the call asks of the file.
struct Wishes {
    path: String,
    is_forced: bool,
    keeps_names: bool,
    left_out: BTreeSet<Section>,
}

impl Wishes {
    fn read(matches: &ArgMatches) -> Result<Self, Wrong> {
        let path = matches.get_one::<String>("output");
        let path = path.ok_or_else(|| Wrong::plain("bundle-no_output"))?;
        let keeps_names = matches.get_flag("keep-names");
        Ok(Self {
            path: if keeps_names {
                marked(path)
            } else {
                path.clone()
            },
            is_forced: matches.get_flag("force"),
            keeps_names,
            left_out: left_out(matches)?,
        })
    }

    fn deliver(&self, observed: &Observed, course: &Course, text: &Text) -> Exit {
        let names = if self.keeps_names {
            None
        } else {
            Some(&mut bundle::Aliases::new())
        };
        let made = pack::bundle(observed, course, text, &self.left_out, names);
        let zip = made.and_then(|made| Ok((made.zip()?, made)));
        let (zip, made) = match zip {
            Ok(made) => made,
            Err(error) => {
                output::complain(&match &error {
                    BundleError::Leak(_) => {
                        text.say_with("bundle-leak_call", &[pack::place(&error)])
                    }
                    other => pack::sentence(other, text),
                });
                return Exit::Failed;
            }
        };
        if let Err(wrong) = file::write(&self.path, &zip, self.is_forced, text) {
            return wrong.say(text);
        }
        let said = self.told(&made, observed, text);
        match output::deliver(&said) {
            Ok(()) => Exit::Fine,
            Err(error) => super::super::failed(text, &error),
        }
    }

    /// The verdict, where the file is, and what is in it.
    fn told(&self, made: &Bundle, observed: &Observed, text: &Text) -> String {
        let report: Report = bundle::compose(observed, text);
        let mut out = words::cause(&report.cause, text);
        out.push(String::new());
        if let Some(code) = &report.code {
            out.push(words::result_code(code, text));
        }
        let path = Fact::text("path", Kind::Path, &self.path);
        out.push(words::wrapped(
            &text.say_with("bundle-written", &[path]),
            "",
            "",
        ));
        let about = if self.keeps_names {
            vec![text.say("report-names-shown")]
        } else {
            vec![
                pack::replaced(&made.replaced, text),
                text.say("report-look"),
            ]
        };
        out.extend(about.iter().map(|line| words::wrapped(line, "", "")));
        out.push(String::new());
        out.join("\n")
    }
}

/// The path with a mark in the file's name.
fn marked(path: &str) -> String {
    let whole = Path::new(path);
    let stem = whole.file_stem().unwrap_or_default().to_string_lossy();
    if stem.contains(MARK) {
        return path.to_owned();
    }
    let ending = whole
        .extension()
        .map(|ending| format!(".{}", ending.to_string_lossy()));
    let name = format!("{stem}-{MARK}{}", ending.unwrap_or_default());
    whole.with_file_name(name).to_string_lossy().into_owned()
}

fn left_out(matches: &ArgMatches) -> Result<BTreeSet<Section>, Wrong> {
    let named_files = matches
        .get_many::<String>("leave-out")
        .into_iter()
        .flatten();
    named_files
        .map(|name| {
            let mut sections = Section::iter();
            let found = sections.find(|section| section.file().eq_ignore_ascii_case(name.trim()));
            found.ok_or_else(|| {
                let files = Section::iter().map(|section| section.file().to_owned());
                Wrong::new("bundle-unknown_file", "name", name).with(Fact::texts(
                    "files",
                    Kind::Enum,
                    files,
                ))
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn a_file_with_names_says_so_in_its_own() {
        for (path, other) in [
            ("a/pc.zip", "a/pc-with-names.zip"),
            ("pc", "pc-with-names"),
            ("pc-with-names.zip", "pc-with-names.zip"),
        ] {
            assert_eq!(marked(path).replace('\\', "/"), other);
        }
    }
}
