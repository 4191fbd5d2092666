//! Observations made of the checks' own case files, with planted names in the place of theirs.

use std::collections::BTreeMap;
use std::path::Path;

use checks::{CheckId, Observed, Plan};
use model::{Gateway, Target};
use serde_json::{Map, Value as Json, json};
use strum::IntoEnumIterator as _;

/// What stands for what in the cases: the key, and the value that is planted under it.
///
/// The same computer, domain and person in several spellings; no value may be part of a sentence.
const PLANTED: [(&str, &str); 25] = [
    ("typed", "Zeus-4711"),
    ("host", "gate-0815.Olymp77.example"),
    ("name", "ZEUS-4711.olymp77.example"),
    ("computer", "zeus-4711.OLYMP77.example"),
    ("domain", "OLYMP77"),
    ("subject", "CN=zeus-4711.olymp77.example, O=Olymp77 Holding"),
    ("issuer", "DC=example, DC=olymp77, CN=Olymp77 Root CA"),
    ("serial", "4f:19:00:c3:77"),
    ("server", "zeus-4711/1.0"),
    (
        "location",
        "https://zeus-4711.olymp77.example/hekate.kronos?x=1",
    ),
    ("device", "wlx00155d4711aa"),
    ("adapter", "Wi-Fi of Kalypso"),
    ("description", "Adapter of Hekate Kronos"),
    ("file", "hekate.kronos.rdp"),
    ("source", "192.168.217.66"),
    ("target", "203.0.113.217"),
    ("address", "2001:db8:4711::217"),
    ("addresses", "192.168.217.66"),
    ("names", "*.olymp77.example"),
    ("user", "OLYMP77\\Kalypso"),
    ("saved", "TERMSRV/Zeus-4711:3390"),
    ("ntlm_exceptions", "zeus-4711.olymp77.example"),
    ("script", "http://gate-0815.olymp77.example/wpad.dat"),
    ("suffixes", "olymp77.example"),
    ("servers", "192.168.217.66"),
];

/// What must not stand in a report with hidden names, in lower case.
pub(crate) const TELLING: [&str; 14] = [
    "zeus-4711",
    "gate-0815",
    "olymp77",
    "hekate",
    "kronos",
    "kalypso",
    "4f:19",
    "4f19",
    "00155d",
    "192.168.217",
    "203.0.113",
    "198.51.100",
    "2001:db8",
    "4711",
];

/// All cases of all checks, each as the only thing that was seen; with their names or with planted ones.
pub(crate) fn all(planted: bool) -> Vec<(String, Observed)> {
    let mut all = Vec::new();
    for check in CheckId::iter() {
        for (name, mut facts) in of(check) {
            if planted {
                plant(check, &mut facts);
            }
            all.push((format!("{check}, {name}"), observed(&[(check, facts)])));
        }
    }
    assert!(all.len() > 150, "{} cases", all.len());
    all
}

/// The first case of every check, all in one observation.
pub(crate) fn together() -> Observed {
    let seen: Vec<(CheckId, Json)> = CheckId::iter()
        .filter_map(|check| {
            let (_, mut facts) = of(check).into_iter().next()?;
            plant(check, &mut facts);
            Some((check, facts))
        })
        .collect();
    observed(&seen)
}

/// A check's cases, by their names.
fn of(check: CheckId) -> Vec<(String, Json)> {
    let folder = format!("../checks/src/{check}/cases");
    let Ok(files) = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        let mut file: BTreeMap<String, Vec<BTreeMap<String, Json>>> =
            toml::from_str(&text).unwrap();
        for mut case in file.remove("case").unwrap() {
            let name = case.get("name").and_then(Json::as_str).unwrap().to_owned();
            cases.push((name, case.remove("facts").unwrap()));
        }
    }
    cases
}

fn observed(seen: &[(CheckId, Json)]) -> Observed {
    let mut target = Target::parse("ZEUS-4711.Olymp77.example:3390").unwrap();
    target.gateway = Some(Gateway::parse("gate-0815.olymp77.example:8443", false).unwrap());
    let mut all: Map<String, Json> = CheckId::iter()
        .map(|check| (check.to_string(), json!({ "not_checked": "not_selected" })))
        .collect();
    for (check, facts) in seen {
        let facts = json!({ "facts": { "facts": facts, "took_ms": 1.5 } });
        all.insert(check.to_string(), facts);
    }
    Observed {
        plan: Plan::new(target),
        started_at_ms: 1_767_323_045_000,
        took_ms: 431.0,
        connections: 1,
        addresses: vec!["198.51.100.217:3390".parse().unwrap()],
        seen: serde_json::from_value(Json::Object(all)).unwrap(),
    }
}

fn plant(check: CheckId, facts: &mut Json) {
    match facts {
        Json::Array(list) => list.iter_mut().for_each(|one| plant(check, one)),
        Json::Object(map) => {
            for (key, value) in map {
                plant_under(check, key, value);
            }
        }
        _ => {}
    }
}

fn plant_under(check: CheckId, key: &str, value: &mut Json) {
    let key = match (check, key) {
        (CheckId::network_up | CheckId::client_policy, "name") => "adapter",
        (CheckId::saved_sign_in, "target") => "saved",
        // Where a log comes from is a word of ours.
        (CheckId::past_attempts, "source") => "",
        (CheckId::name_resolves, "name") => "name",
        // Elsewhere a name is a system's, or a word.
        (_, "name") => "",
        (_, key) => key,
    };
    let planted = PLANTED.iter().find(|(named, _)| *named == key);
    match (planted, value) {
        (Some((_, planted)), value @ Json::String(_)) => *value = json!(planted),
        (Some((_, planted)), Json::Array(list)) if list.iter().all(Json::is_string) => {
            list.fill(json!(planted));
        }
        (_, value) => plant(check, value),
    }
}
