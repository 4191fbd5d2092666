//! `code`: a result code read back, in words or as JSON; offline.

use bundle::{ResultCode, ToldCode};
use clap::ArgMatches;
use guide::Text;

use super::{Exit, Wrong, output, words};
use crate::reader;

/// Reads the code and says what it holds.
pub(super) fn run(matches: &ArgMatches, text: &Text) -> Exit {
    let typed: Vec<&str> = matches
        .get_many::<String>("code")
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let told = match ResultCode::read(&typed.join(" ")) {
        Ok(code) => code.tell(text),
        Err(error) => return Wrong::code(&error).say(text),
    };
    let said = if matches.get_flag("json") {
        match serde_json::to_string_pretty(&told) {
            Ok(json) => format!("{json}\n"),
            Err(error) => return super::failed(text, &error),
        }
    } else {
        in_words(&told, text)
    };
    match output::deliver(&said) {
        Ok(()) => Exit::Fine,
        Err(error) => super::failed(text, &error),
    }
}

/// The cause first, as in a report, then what else the code holds.
fn in_words(told: &ToldCode, text: &Text) -> String {
    let cause = &told.cause;
    let sure = text.say(&format!("confidence-{}", cause.confidence));
    let who = text.say(&format!("who-{}", cause.who));
    let mut out = vec![
        words::result_code(&told.code, text),
        String::new(),
        words::wrapped(&cause.title, "", ""),
    ];
    let mut say = |label: &str, texts: &[String]| {
        words::section(&mut out, &text.say(label), texts);
    };
    say("cli-confidence", &[sure]);
    say("cli-means", std::slice::from_ref(&cause.meaning));
    let step = cause.step.map(|step| words::see_step(step, text));
    say("cli-do", step.as_slice());
    say("cli-who", &[who]);
    for (heading, lines) in reader::code(told, text) {
        words::section(&mut out, &heading, &lines);
    }
    let mut say = |label: &str, texts: &[String]| {
        words::section(&mut out, &text.say(label), texts);
    };
    say("result-spelled", &[told.spelled.join(", ")]);
    say("cli-proves-not", std::slice::from_ref(&told.does_not_prove));
    out.push(String::new());
    out.join("\n")
}
