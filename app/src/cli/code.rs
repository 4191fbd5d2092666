//! `code`: a result code read back, in words or as JSON; offline.

use bundle::{ResultCode, ToldCode};
use clap::ArgMatches;
use guide::Text;
use model::Fact;

use super::{Exit, Wrong, output, words};

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
    for (label, attribute) in found(told) {
        let minutes = told.clocks.at_least_minutes.unwrap_or_default();
        let facts = [Fact::whole("minutes", minutes)];
        say(label, text.attribute(label, attribute, &facts).as_slice());
    }
    say("result-saw", &saw(told, text));
    say("result-not_fine", &not_fine(told, text));
    say("result-spelled", &[told.spelled.join(", ")]);
    say("cli-proves-not", std::slice::from_ref(&told.does_not_prove));
    out.push(String::new());
    out.join("\n")
}

/// The fields that have one word, each with the message that names it.
fn found(told: &ToldCode) -> [(&'static str, &'static str); 7] {
    let attempt = &told.handshake;
    [
        ("result-reached", attempt.reached.into()),
        ("result-ended", attempt.ended_by.into()),
        ("result-family", attempt.server_family.into()),
        ("result-platform", told.platform),
        ("result-gateway", if told.gateway { "yes" } else { "no" }),
        ("result-vpn", told.vpn),
        ("result-clocks", told.clocks.state),
    ]
}

fn saw(told: &ToldCode, text: &Text) -> Vec<String> {
    let none = |attribute| text.attribute("result-saw", attribute, &[]);
    match &told.saw {
        None => none("none").into_iter().collect(),
        Some(saw) => match saw.shown() {
            None => none("another").into_iter().collect(),
            Some(shown) => [Some(shown), saw.sentence.clone()]
                .into_iter()
                .flatten()
                .collect(),
        },
    }
}

fn not_fine(told: &ToldCode, text: &Text) -> Vec<String> {
    let name = |check| text.say(&format!("check-{check}"));
    let named: Vec<String> = told.not_fine.iter().map(name).collect();
    if named.is_empty() {
        let none = text.attribute("result-not_fine", "none", &[]);
        return none.into_iter().collect();
    }
    named
}
