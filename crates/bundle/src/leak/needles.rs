//! What is searched for: every raw value in its parts and its ways of writing.
//!
//! It must not weigh whether a part is a common word.

use std::collections::HashSet;
use std::ops::Range;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::edge::Edge;
use super::fold::fold;
use super::{RawValue, Shape, Spelling, path, subject};

/// One text to search for.
pub(super) struct Needle {
    pub(super) value: usize,
    pub(super) text: String,
    pub(super) spelling: Spelling,
    edge: Edge,
}

impl Needle {
    /// Whether all its letters are beyond Latin-1, so that it has no zero byte in UTF-16.
    pub(super) fn is_wide(&self) -> bool {
        self.text.chars().all(|c| c > '\u{ff}')
    }

    /// Whether it is no part of another word or number there.
    pub(super) fn stands_alone(&self, text: &str, place: Range<usize>) -> bool {
        let before = text.get(..place.start).unwrap_or_default();
        let after = text.get(place.end..).unwrap_or_default();
        self.edge.holds(before, &self.text, after)
    }
}

/// The needles of one value after the other.
#[derive(Default)]
pub(super) struct Needles {
    list: Vec<Needle>,
    value: usize,
    /// The value as it is.
    whole: String,
    seen: HashSet<(String, Edge)>,
}

impl Needles {
    /// All of these values.
    pub(super) fn of(values: &[RawValue]) -> Vec<Needle> {
        let mut needles = Self::default();
        for (at, value) in values.iter().enumerate() {
            needles.value = at;
            needles.whole = fold(&value.text);
            needles.seen.clear();
            needles.value(value.shape, value.text.trim());
        }
        needles.list
    }

    fn value(&mut self, shape: Shape, text: &str) {
        match shape {
            Shape::Name => self.word(text),
            Shape::Host | Shape::Address => self.host(text),
            Shape::User => self.user(text),
            Shape::Mac => self.mac(text),
            Shape::Serial => self.serial(text),
            Shape::Path => path::needles(self, text),
            Shape::Subject => subject::needles(self, text),
            Shape::Sid => self.sid(text),
        }
    }

    /// A name with a word's boundaries, and its international form.
    pub(super) fn word(&mut self, text: &str) {
        self.add(text, Edge::Word, Spelling::Text);
        if !text.is_ascii()
            && let Ok(ascii) = idna::domain_to_ascii(text)
        {
            self.add(&ascii, Edge::Word, Spelling::Punycode);
        }
        if text.to_ascii_lowercase().contains("xn--") {
            let (letters, _) = idna::domain_to_unicode(text);
            self.add(&letters, Edge::Word, Spelling::Punycode);
        }
    }

    /// A text once, composed and decomposed (Unicode's NFC and NFD).
    pub(super) fn add(&mut self, text: &str, edge: Edge, spelling: Spelling) {
        if text.is_ascii() {
            self.put(fold(text), edge, spelling);
            return;
        }
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
        for text in [text, &*composed, &*decomposed] {
            self.put(fold(text), edge, spelling);
        }
    }

    fn put(&mut self, text: String, edge: Edge, spelling: Spelling) {
        if !text.contains(char::is_alphanumeric) || !self.seen.insert((text.clone(), edge)) {
            return;
        }
        let spelling = if text == self.whole {
            Spelling::Text
        } else {
            spelling
        };
        self.list.push(Needle {
            value: self.value,
            text,
            spelling,
            edge,
        });
    }

    /// An account: who, and in which domain.
    pub(super) fn user(&mut self, text: &str) {
        self.word(text);
        let (domain, user) = match text.split_once('\\') {
            Some((domain, user)) => (Some(domain), user),
            None => (None, text),
        };
        let (user, mail) = match user.rsplit_once('@') {
            Some((user, domain)) => (user, Some(domain)),
            None => (user, None),
        };
        for domain in [domain, mail].into_iter().flatten() {
            self.host(domain);
        }
        // A computer's own account ends so.
        self.word(user.trim_end_matches('$'));
    }

    /// Whole, and without the number of the account: that part is the computer or the domain.
    fn sid(&mut self, text: &str) {
        self.word(text);
        let parts: Vec<&str> = text.split('-').collect();
        if let [_, _, _, "21", a, b, c, _, ..] = parts.as_slice() {
            self.word(&format!("21-{a}-{b}-{c}"));
        }
    }
}
