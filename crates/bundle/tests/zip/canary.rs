//! Planted names, addresses, serial numbers and paths in every field: none is in any byte of the zip.

use std::collections::BTreeMap;
use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use model::{Kind, NameVisitor, Named as _};
use strum::IntoEnumIterator as _;

use super::*;
use crate::cases::{TELLING, all, together};

/// A telling word as it may hide: what no reader of bytes would take for it.
fn spellings(word: &str) -> Vec<Vec<u8>> {
    let bytes = word.as_bytes();
    let utf16 = |big: bool| -> Vec<u8> {
        let units = word.encode_utf16();
        units
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    };
    let bytewise = |form: fn(u8) -> String| bytes.iter().map(|byte| form(*byte)).collect();
    let percent: String = bytewise(|byte| format!("%{byte:02x}"));
    let hex: String = bytewise(|byte| format!("{byte:02x}"));
    let letterwise = |form: fn(char) -> String| word.chars().map(form).collect();
    let entities: String = letterwise(|c| format!("&#{};", u32::from(c)));
    let escapes: String = letterwise(|c| format!("\\u{:04x}", u32::from(c)));
    let mut all = vec![
        bytes.to_vec(),
        utf16(false),
        utf16(true),
        percent.into_bytes(),
        hex.into_bytes(),
        entities.into_bytes(),
        escapes.into_bytes(),
    ];
    // The symbols that stay whatever stands around, at each of the three places.
    for before in 0..3 {
        let padded = [vec![b'x'; before], bytes.to_vec()].concat();
        let whole = STANDARD_NO_PAD.encode(&padded);
        let first = (before * 8).div_ceil(6);
        let last = padded.len() * 8 / 6;
        if last > first + 5 {
            all.push(whole[first..last].to_ascii_lowercase().into_bytes());
        }
    }
    all.push(
        STANDARD
            .encode(bytes)
            .trim_end_matches('=')
            .to_ascii_lowercase()
            .into_bytes(),
    );
    all.retain(|spelling| spelling.len() >= 4);
    all
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|window| window == word)
}

/// Fails with what was found, and where.
fn holds_none_of<'a>(name: &str, bundle: &Bundle, words: impl Iterator<Item = &'a str>) {
    let members = members(&bundle.zip().unwrap());
    assert_eq!(members.len(), 6, "{name}");
    let words: Vec<(&str, Vec<Vec<u8>>)> = words.map(|word| (word, spellings(word))).collect();
    for member in members {
        let mut lower = member.bytes.to_ascii_lowercase();
        if member.name == "manifest.json" {
            // Hashes hold every short word sooner or later.
            let text = String::from_utf8(lower).unwrap();
            let lines = text.lines().filter(|line| !line.contains("sha256"));
            lower = lines.collect::<String>().into_bytes();
        }
        for (word, spellings) in &words {
            let hit = spellings.iter().find_map(|spelling| find(&lower, spelling));
            let at = hit.unwrap_or_default();
            let around = &lower[at.saturating_sub(60)..lower.len().min(at + 60)];
            let around = String::from_utf8_lossy(around);
            assert!(hit.is_none(), "{name}: {word} in {}: {around}", member.name);
        }
    }
}

#[test]
fn no_planted_name_is_in_any_case_of_any_check() {
    let text = english();
    for (name, observed) in all(true) {
        let bundle = made_in(&observed, &text, &[], &[]);
        let bundle = bundle.unwrap_or_else(|error| panic!("{name}: {error}"));
        holds_none_of(&name, &bundle, TELLING.into_iter());
    }
}

#[test]
fn none_is_in_a_large_report_in_any_language() {
    for language in Language::iter() {
        let bundle = made_in(&together(), &Text::new(language), &[], &[]).unwrap();
        holds_none_of(language.tag(), &bundle, TELLING.into_iter());
        assert!(bundle.zip().unwrap().len() < 100_000);
    }
}

/// Puts a name of its own into every field that can hold one.
#[derive(Default)]
struct Plant {
    next: u32,
    planted: Vec<String>,
}

impl NameVisitor for Plant {
    fn text(&mut self, kind: Kind, value: &mut String) {
        if matches!(kind, Kind::Enum | Kind::Number | Kind::Version) {
            return;
        }
        self.next += 1;
        let canary = format!("kanari{:04}", self.next * 7 + 1000);
        *value = match kind {
            Kind::Host => format!("{canary}.nest{canary}.example"),
            Kind::Subject => format!("CN={canary}, OU=Nest of {canary}, O={canary} & S\u{f6}hne"),
            Kind::Path => format!("C:\\Users\\{canary}\\Desktop\\{canary}.rdp"),
            Kind::User => format!("{canary}@nest{canary}.example"),
            Kind::Serial => format!("0a:{:08x}", 0xbeef_0000_u32 + self.next),
            _ => canary.clone(),
        };
        self.planted.push(match kind {
            Kind::Serial => format!("beef{:04x}", self.next),
            _ => canary,
        });
    }

    fn address(&mut self, value: &mut IpAddr) {
        self.next += 1;
        *value = IpAddr::from([198, 51, 100, u8::try_from(self.next % 250).unwrap()]);
        self.planted.push("198.51.100.".to_owned());
    }

    fn whole(&mut self, value: &mut Option<String>) {
        *value = Some("-----BEGIN CERTIFICATE-----\nkanari9999\n".to_owned());
        self.planted.push("kanari9999".to_owned());
    }
}

#[test]
fn a_name_of_its_own_in_every_field_is_in_none_of_the_files() {
    let mut observed = together();
    let mut plant = Plant::default();
    observed.visit_names(&mut plant);
    assert!(plant.planted.len() > 25, "{}", plant.planted.len());
    let shown = with_names(&observed);
    let whole: String = shown.files.iter().map(|file| file.text.as_str()).collect();
    for canary in &plant.planted {
        assert!(
            whole.contains(canary.as_str()) || whole.replace(':', "").contains(canary.as_str()),
            "{canary} is nowhere to be hidden"
        );
    }
    let bundle = made(&observed);
    let words = plant.planted.iter().map(String::as_str).chain(["kanari"]);
    holds_none_of("planted", &bundle, words);
}

/// Two values have one alias exactly where they are one, wherever they stand.
#[test]
fn aliases_are_equal_exactly_where_values_are() {
    struct Collect<'a>(Vec<String>, &'a mut dyn FnMut(Kind, &str) -> String);
    impl NameVisitor for Collect<'_> {
        fn text(&mut self, kind: Kind, value: &mut String) {
            let told = (self.1)(kind, value);
            self.0.push(told);
        }
        fn address(&mut self, value: &mut IpAddr) {
            let told = (self.1)(Kind::Address, &value.to_string());
            self.0.push(told);
        }
        fn whole(&mut self, _: &mut Option<String>) {}
    }
    let mut values = Vec::new();
    let mut aliases = Aliases::new();
    for (_, observed) in all(true) {
        let mut raw = Collect(Vec::new(), &mut |kind, value| {
            format!("{kind:?} {}", value.to_lowercase())
        });
        observed.clone().visit_names(&mut raw);
        let raw = raw.0;
        let mut told = Collect(Vec::new(), &mut |kind, value| aliases.text(kind, value));
        observed.clone().visit_names(&mut told);
        values.extend(raw.into_iter().zip(told.0));
    }
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let mut given: BTreeMap<String, String> = BTreeMap::new();
    for (value, alias) in values {
        let before = known.entry(value.clone()).or_insert_with(|| alias.clone());
        assert_eq!(*before, alias, "{value}");
        let before = given.entry(alias.clone()).or_insert_with(|| value.clone());
        let same = |value: &str| value.split_once(' ').unwrap().1.to_owned();
        assert_eq!(same(before), same(&value), "{alias}");
    }
    assert!(known.len() > 12, "{}", known.len());
}

/// A field that nobody remembered would still be looked at: a name in any text of the observations is
/// either hidden or found.
#[test]
fn a_name_in_any_text_at_all_is_hidden_or_found() {
    let whole = serde_json::to_value(together()).unwrap();
    let own = [(Kind::User, "kanari4711".to_owned())];
    let mut places = Vec::new();
    ways(&whole, "", &mut places);
    // Words of closed lists, which the checks themselves write.
    let mut words = Words::default();
    together().visit_names(&mut words);
    let is_word = |way: &str| {
        let text = whole.pointer(way).and_then(serde_json::Value::as_str);
        text.is_some_and(|text| words.0.contains(text))
    };
    places.retain(|way| !is_word(way));
    let (mut hidden, mut found, mut closed) = (0, 0, 0);
    for way in &places {
        let mut json = whole.clone();
        *json.pointer_mut(way).unwrap() = "kanari4711".into();
        let Ok(observed) = serde_json::from_value::<Observed>(json) else {
            closed += 1;
            continue;
        };
        match made_in(&observed, &english(), &[], &own) {
            Err(BundleError::Leak(_)) => found += 1,
            Err(other) => panic!("{way}: {other}"),
            Ok(bundle) => {
                holds_none_of(way, &bundle, std::iter::once("kanari4711"));
                hidden += 1;
            }
        }
    }
    assert!(
        hidden > 10 && found > 3 && closed > 20,
        "{hidden} {found} {closed}"
    );
}

#[derive(Default)]
struct Words(BTreeSet<String>);

impl NameVisitor for Words {
    fn text(&mut self, kind: Kind, value: &mut String) {
        if kind == Kind::Enum {
            self.0.insert(value.clone());
        }
    }

    fn address(&mut self, _: &mut IpAddr) {}

    fn whole(&mut self, _: &mut Option<String>) {}
}

fn ways(json: &serde_json::Value, way: &str, places: &mut Vec<String>) {
    match json {
        serde_json::Value::String(_) => places.push(way.to_owned()),
        serde_json::Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                ways(value, &format!("{way}/{at}"), places);
            }
        }
        serde_json::Value::Object(entries) => {
            for (key, value) in entries {
                ways(value, &format!("{way}/{key}"), places);
            }
        }
        _ => {}
    }
}
