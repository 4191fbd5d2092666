//! `practice`: serves one practice computer until it is stopped, or lists the faults.

use clap::ArgMatches;
use guide::Text;
use model::Fact;
use practice::{Fault, PracticeError};
use serde_json::json;
use strum::IntoEnumIterator as _;

use super::check::named;
use super::{Exit, Wrong, output, words};

/// Serves or lists.
pub(super) fn run(matches: &ArgMatches, text: &Text) -> Exit {
    match asked(matches) {
        Err(wrong) => wrong.say(text),
        Ok(None) => {
            output::print(&list(matches.get_flag("json"), text));
            Exit::Fine
        }
        Ok(Some((fault, port))) => serve(fault, port, text),
    }
}

/// A fault by its name.
pub(super) fn fault(name: &str) -> Result<Fault, Wrong> {
    name.parse()
        .map_err(|_| Wrong::new("unknown-fault", "name", name))
}

fn asked(matches: &ArgMatches) -> Result<Option<(Fault, Option<u16>)>, Wrong> {
    let port = match matches.get_one::<String>("port") {
        None => None,
        Some(text) => Some(
            text.parse()
                .ok()
                .filter(|port| *port != 0)
                .ok_or_else(|| Wrong::new("target-port", "text", text))?,
        ),
    };
    match matches.get_one::<String>("fault") {
        None => Ok(None),
        Some(name) => Ok(Some((fault(name)?, port))),
    }
}

fn list(json: bool, text: &Text) -> String {
    let sentence = |fault: Fault| text.say(&format!("practice-{fault}"));
    if json {
        let list: Vec<_> = Fault::iter()
            .map(|fault| {
                json!({
                    "name": fault.to_string(),
                    "cause": fault.cause(),
                    "sentence": sentence(fault),
                })
            })
            .collect();
        return format!("{:#}\n", json!(list));
    }
    let lines: Vec<_> = Fault::iter()
        .flat_map(|fault| [fault.to_string(), words::indented(&sentence(fault))])
        .collect();
    format!("{}\n", lines.join("\n"))
}

fn serve(fault: Fault, port: Option<u16>, text: &Text) -> Exit {
    let served = async {
        let computer = match practice::start(fault, port).await {
            Ok(computer) => computer,
            Err(PracticeError::PortTaken { port }) => {
                let taken = Wrong::plain("practice-port_taken").with(Fact::whole("port", port));
                return taken.say(text);
            }
            Err(error) => return super::failed(text, &error),
        };
        output::print(&format!("{}\n", computer.address()));
        if let Some(gateway) = computer.gateway() {
            let facts = [
                named("address", computer.address()),
                named("gateway", gateway),
            ];
            output::complain(&text.say_with("cli-practice_gateway", &facts));
        }
        let fault = named("fault", fault.to_string());
        output::complain(&text.say_with("cli-practice_serving", &[fault]));
        output::complain(&text.say("cli-practice_stop"));
        let _ = tokio::signal::ctrl_c().await;
        Exit::Fine
    };
    crate::runtime::run(served).unwrap_or_else(|error| super::failed(text, &error))
}
