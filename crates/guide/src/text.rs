//! Sentences by id, with facts put in their places.
//!
//! It must never stop a run: what is not there is shown by its id, and tests make sure that it is there.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use model::{Fact, Language, Value};
use strum::IntoEnumIterator as _;
use unic_langid::LanguageIdentifier;

use crate::sources;

/// A language that this program has no texts in; carries the tag as it was given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown_language: {0}")]
pub struct UnknownLanguage(pub String);

/// The region of the language that only tests speak (`en-XA`), as other programs call it.
const PSEUDO_REGION: &str = "XA";

type Bundle = FluentBundle<FluentResource>;

/// All sentences of one language. May be shared between threads.
pub struct Text {
    language: Language,
    bundle: Bundle,
    /// English stretched by a third, to see where a longer language would not fit.
    is_pseudo: bool,
    /// English, read when something is missing.
    fallback: OnceLock<Bundle>,
}

impl Text {
    /// The texts for a language tag: `en`, `de-AT`, or a locale's name such as `pt_BR.UTF-8`.
    ///
    /// Fails for a language that has no texts and for what is no tag at all.
    pub fn for_language(tag: &str) -> Result<Self, UnknownLanguage> {
        let unknown = || UnknownLanguage(tag.to_owned());
        let asked = tag.split(['.', '@']).next().unwrap_or(tag);
        let asked: LanguageIdentifier = asked.parse().map_err(|_| unknown())?;
        if asked
            .region
            .is_some_and(|region| region.as_str() == PSEUDO_REGION)
        {
            return Ok(Self {
                is_pseudo: true,
                ..Self::new(Language::English)
            });
        }
        let language = Language::iter()
            .find(|language| language.tag().split('-').next() == Some(asked.language.as_str()))
            .ok_or_else(unknown)?;
        Ok(Self::new(language))
    }

    /// The texts in a language.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            bundle: compiled_in(language),
            is_pseudo: false,
            fallback: OnceLock::new(),
        }
    }

    /// The language that is spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id) || self.english().has_message(id)
    }

    /// The message's own sentence; the id itself where there is none.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The message's own sentence with facts in it; the id itself where there is none.
    pub fn say_with(&self, id: &str, facts: &[Fact]) -> String {
        self.worded(facts, |bundle| bundle.get_message(id)?.value())
            .unwrap_or_else(|| id.to_owned())
    }

    /// One attribute of a message (`meaning`, `seen`, …).
    pub fn attribute(&self, id: &str, attribute: &str, facts: &[Fact]) -> Option<String> {
        self.worded(facts, |bundle| {
            let message = bundle.get_message(id)?;
            Some(message.get_attribute(attribute)?.value())
        })
    }

    /// The attributes `prefix-1`, `prefix-2`, … of a message, up to the first that is absent.
    pub fn numbered(&self, id: &str, prefix: &str, facts: &[Fact]) -> Vec<String> {
        (1..)
            .map_while(|number| self.attribute(id, &format!("{prefix}-{number}"), facts))
            .collect()
    }

    fn english(&self) -> &Bundle {
        self.fallback.get_or_init(|| compiled_in(Language::English))
    }

    /// What `find` takes from this language, else from English.
    fn worded<'a>(
        &'a self,
        facts: &[Fact],
        find: impl Fn(&'a Bundle) -> Option<&'a Pattern<&'a str>>,
    ) -> Option<String> {
        let (bundle, pattern) = match find(&self.bundle) {
            Some(pattern) => (&self.bundle, pattern),
            None => (self.english(), find(self.english())?),
        };
        let arguments = arguments(facts);
        let mut gaps = Vec::new();
        let words = bundle.format_pattern(pattern, Some(&arguments), &mut gaps);
        Some(if self.is_pseudo {
            stretched(&words)
        } else {
            words.into_owned()
        })
    }
}

fn compiled_in(language: Language) -> Bundle {
    let tag = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The marks would be read aloud, and they break copying; all our languages run left to right.
    bundle.set_use_isolating(false);
    if language.has_decimal_comma() {
        bundle.set_formatter(Some(with_decimal_comma));
    }
    for source in sources(language) {
        // What could be read of a broken file is better than nothing; tests allow none.
        let resource =
            FluentResource::try_new(source.ftl.to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The same with its vowels doubled and marked, but for what is no plain word.
fn stretched(words: &str) -> String {
    let stretch = |word: &str| {
        let is_plain = |c: char| c.is_alphabetic() || ".,:;!?’'“”()".contains(c);
        if !word.trim_end().chars().all(is_plain) {
            return word.to_owned();
        }
        word.chars()
            .flat_map(|letter| match letter {
                'a' => ['à', 'a'].into_iter().take(2),
                'e' => ['é', 'e'].into_iter().take(2),
                'o' => ['ö', 'o'].into_iter().take(2),
                'u' => ['û', 'u'].into_iter().take(2),
                other => [other, other].into_iter().take(1),
            })
            .collect()
    };
    words
        .split_inclusive(char::is_whitespace)
        .map(stretch)
        .collect()
}

fn with_decimal_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}

fn arguments(facts: &[Fact]) -> FluentArgs<'_> {
    facts
        .iter()
        .map(|fact| (fact.name.as_str(), argument(&fact.value)))
        .collect()
}

fn argument(value: &Value) -> FluentValue<'_> {
    match value {
        Value::Flag(flag) => FluentValue::from(if *flag { "yes" } else { "no" }),
        Value::Whole(number) => FluentValue::from(*number),
        Value::Real(number) => FluentValue::from(readable(*number)),
        Value::Text(text) => FluentValue::from(text.as_str()),
        Value::Texts(texts) => FluentValue::from(texts.join(", ")),
    }
}

/// A measured number as people say it: whole from ten on, else with one digit after the point, and
/// with two below one. A number too small for that stays nought, never minus nought.
fn readable(number: f64) -> f64 {
    let scale = match number.abs() {
        10.0.. => 1.0,
        1.0..10.0 => 10.0,
        _ => 100.0,
    };
    (number * scale).round() / scale + 0.0
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::float_cmp, reason = "tests")]

    use model::Kind;

    use super::*;

    fn english() -> Text {
        Text::for_language("en").unwrap()
    }

    #[test]
    fn locale_names_of_systems_are_understood() {
        for (tag, language) in [
            ("en", "en"),
            ("en-US", "en"),
            ("en_GB.UTF-8", "en"),
            ("EN", "en"),
            ("en_US@euro", "en"),
            ("de-AT", "de"),
            ("fr_CA.UTF-8", "fr"),
            ("es-419", "es"),
            ("pt-PT", "pt-BR"),
            ("pt_BR", "pt-BR"),
            ("ja-JP", "ja"),
        ] {
            let text = Text::for_language(tag).unwrap();
            assert_eq!(text.language().tag(), language, "{tag}");
        }
        for tag in ["", "C", "nl", "xx-YY", "en/US"] {
            assert_eq!(
                Text::for_language(tag).err(),
                Some(UnknownLanguage(tag.to_owned()))
            );
        }
    }

    #[test]
    fn the_pseudo_language_is_longer_and_leaves_facts_alone() {
        let text = Text::for_language("en-XA").unwrap();
        let facts = [Fact::text("path", Kind::Path, "/home/a/report.txt")];
        let said = text.say_with("file-missing", &facts);
        let plain = english().say_with("file-missing", &facts);
        assert!(said.contains("/home/a/report.txt"), "{said}");
        assert!(said.len() > plain.len() + 5, "{said}");
    }

    #[test]
    fn fractions_are_written_as_in_the_language() {
        let facts = [
            Fact::new("limit_s", Kind::Number, Value::Real(2.5)),
            Fact::whole("bytes", 3_u8),
        ];
        for (language, written) in [
            (Language::German, "2,5"),
            (Language::Portuguese, "2,5"),
            (Language::English, "2.5"),
            (Language::Japanese, "2.5"),
        ] {
            let text = Text::new(language);
            let seen = text.attribute("speaks_rdp-mute", "seen", &facts).unwrap();
            assert!(seen.contains(written), "{seen}");
        }
    }

    #[test]
    fn texts_may_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&english());
    }

    #[test]
    fn measured_numbers_are_rounded_as_people_say_them() {
        for (measured, said) in [
            (1234.567, 1235.0),
            (9.96, 10.0),
            (4.26, 4.3),
            (0.254, 0.25),
            (-12.4, -12.0),
            (-0.001, 0.0),
        ] {
            assert_eq!(readable(measured), said);
        }
        assert!(readable(-0.001).is_sign_positive());
    }

    #[test]
    fn facts_stand_in_their_places_without_marks() {
        let facts = [
            Fact::text("typed", Kind::Host, "pc-17"),
            Fact::texts(
                "names",
                Kind::Host,
                ["a.example".into(), "b.example".into()],
            ),
        ];
        let seen = english().attribute("certificate_sound-name_differs", "seen", &facts);
        assert_eq!(
            seen.unwrap(),
            "You asked for “pc-17”; the ID card is made out to: a.example, b.example."
        );
    }

    #[test]
    fn counts_choose_their_form_and_flags_say_yes_or_no() {
        let ahead = |minutes: i64| {
            let facts = [
                Fact::whole("skew_minutes", minutes),
                Fact::flag("ahead", true),
            ];
            english()
                .attribute("clock_right-wrong", "seen", &facts)
                .unwrap()
        };
        assert_eq!(ahead(1), "The work computer's clock is one minute ahead.");
        assert_eq!(ahead(12), "The work computer's clock is 12 minutes ahead.");
    }

    #[test]
    fn numbered_attributes_come_in_order_and_end_at_the_first_gap() {
        let text = english();
        assert_eq!(text.numbered("step-steady_network", "do", &[]).len(), 3);
        assert!(
            text.numbered("step-steady_network", "nothing", &[])
                .is_empty()
        );
    }

    #[test]
    fn what_is_missing_is_shown_by_its_id() {
        let text = english();
        assert!(!text.has("no-such-message"));
        assert_eq!(text.say("no-such-message"), "no-such-message");
        assert_eq!(text.attribute("no-such-message", "seen", &[]), None);
    }
}
