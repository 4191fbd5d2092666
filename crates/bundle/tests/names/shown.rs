//! Shown names are told exactly as they were seen.

use bundle::{Names, compose, compose_with};
use guide::Text;
use model::{Language, Value};
use serde_json::{Value as Json, json};

use crate::cases::all;

#[test]
fn every_fact_is_told_as_it_was_seen() {
    let english = Text::new(Language::English);
    for (name, observed) in all(false).into_iter().chain(all(true)) {
        let report = compose(&observed, &english);
        assert_eq!(report, compose_with(&observed, &english, &mut Names::Shown));
        assert_eq!(report.target.host, "ZEUS-4711.Olymp77.example");
        assert_eq!(report.target.addresses, ["198.51.100.217"]);
        let gateway = report.target.gateway.as_deref();
        assert_eq!(gateway, Some("gate-0815.olymp77.example:8443"));
        for (told, seen) in report.checks.iter().zip(checks::judge_all(&observed.seen)) {
            for fact in seen.facts {
                let value = match fact.value {
                    Value::Text(text) => json!(text),
                    Value::Texts(texts) => json!(texts),
                    _ => continue,
                };
                let told: Option<&Json> = told.facts.get(&fact.name);
                assert_eq!(told, Some(&value), "{name}: {}", fact.name);
            }
        }
    }
}
