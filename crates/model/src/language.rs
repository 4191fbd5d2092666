//! The languages that the program speaks. Names only: sentences stand in `assets/text`.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

/// A language that there are texts in.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    EnumIter,
    IntoStaticStr,
    Serialize,
    Deserialize,
)]
pub enum Language {
    /// English: what all others fall back to.
    #[default]
    #[strum(serialize = "en")]
    #[serde(rename = "en")]
    English,
    /// German.
    #[strum(serialize = "de")]
    #[serde(rename = "de")]
    German,
    /// French.
    #[strum(serialize = "fr")]
    #[serde(rename = "fr")]
    French,
    /// Spanish.
    #[strum(serialize = "es")]
    #[serde(rename = "es")]
    Spanish,
    /// Portuguese as in Brazil.
    #[strum(serialize = "pt-BR")]
    #[serde(rename = "pt-BR")]
    Portuguese,
    /// Japanese.
    #[strum(serialize = "ja")]
    #[serde(rename = "ja")]
    Japanese,
}

impl Language {
    /// Its tag (BCP 47): `en`, `de`, `fr`, `es`, `pt-BR`, `ja`.
    pub fn tag(self) -> &'static str {
        self.into()
    }

    /// Its name in itself, as a person who speaks it looks for it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Portuguese => "Português (Brasil)",
            Self::Japanese => "日本語",
        }
    }

    /// The same in Latin letters, for where its own can't be drawn.
    pub fn latin_name(self) -> &'static str {
        match self {
            Self::Japanese => "Nihongo",
            other => other.own_name(),
        }
    }

    /// Whether it writes numbers with a comma before the fraction.
    pub fn has_decimal_comma(self) -> bool {
        !matches!(self, Self::English | Self::Japanese)
    }
}
