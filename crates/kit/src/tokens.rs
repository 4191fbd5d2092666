//! Colours, type sizes, spaces and radii, read from `assets/theme`.
//!
//! No colour and no size stands anywhere else in the program.

mod measure;

use std::sync::Arc;

use egui::{Color32, Ui};
use serde::{Deserialize, Deserializer, de::Error};

use measure::Measure;
pub use measure::{Motion, Page, PlotSizes, Radii, Sizes, Spaces, Stepper, Way};

const MEASURE: &str = include_str!("../../../assets/theme/measure.toml");
const LIGHT: &str = include_str!("../../../assets/theme/light.toml");
const DARK: &str = include_str!("../../../assets/theme/dark.toml");
const CONTRAST: &str = include_str!("../../../assets/theme/contrast.toml");

/// A theme file that can't be read: the file's role and the parser's words.
pub type TokenError = toml::de::Error;

/// Everything a widget needs to look like the others.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    /// The theme's colours.
    pub colour: Colours,
    /// Type sizes.
    pub size: Sizes,
    /// Distances.
    pub space: Spaces,
    /// Corner radii.
    pub radius: Radii,
    /// The page's measures.
    pub page: Page,
    /// How long something moves.
    pub motion: Motion,
    /// The way from this computer to the desktop.
    pub way: Way,
    /// The thin row of steps.
    pub stepper: Stepper,
    /// The picture of the delays.
    pub plot: PlotSizes,
}

/// The colours of one theme.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// Behind everything.
    #[serde(deserialize_with = "hex")]
    pub page: Color32,
    /// Cards, fields and bars.
    #[serde(deserialize_with = "hex")]
    pub surface: Color32,
    /// Code and folded details.
    #[serde(deserialize_with = "hex")]
    pub inset: Color32,
    /// Text.
    #[serde(deserialize_with = "hex")]
    pub text: Color32,
    /// Text that steps back.
    #[serde(deserialize_with = "hex")]
    pub muted: Color32,
    /// Hairlines that carry no meaning.
    #[serde(deserialize_with = "hex")]
    pub line: Color32,
    /// Outlines of what can be operated.
    #[serde(deserialize_with = "hex")]
    pub edge: Color32,
    /// The filled button, the chosen one, links.
    #[serde(deserialize_with = "hex")]
    pub accent: Color32,
    /// The accent under the pointer.
    #[serde(deserialize_with = "hex")]
    pub accent_hover: Color32,
    /// Text on the accent.
    #[serde(deserialize_with = "hex")]
    pub on_accent: Color32,
    /// The ground of what is chosen.
    #[serde(deserialize_with = "hex")]
    pub accent_soft: Color32,
    /// The ring around what has the keyboard.
    #[serde(deserialize_with = "hex")]
    pub focus: Color32,
    /// Mark and word of "fine".
    #[serde(deserialize_with = "hex")]
    pub fine: Color32,
    /// Its ground.
    #[serde(deserialize_with = "hex")]
    pub fine_soft: Color32,
    /// Mark and word of "warning".
    #[serde(deserialize_with = "hex")]
    pub warning: Color32,
    /// Its ground.
    #[serde(deserialize_with = "hex")]
    pub warning_soft: Color32,
    /// Mark and word of "problem".
    #[serde(deserialize_with = "hex")]
    pub problem: Color32,
    /// Its ground.
    #[serde(deserialize_with = "hex")]
    pub problem_soft: Color32,
    /// Mark and word of what is not known.
    #[serde(deserialize_with = "hex")]
    pub unknown: Color32,
    /// Its ground.
    #[serde(deserialize_with = "hex")]
    pub unknown_soft: Color32,
}

/// The three sets, read once at the start.
#[derive(Clone, Debug, Default)]
pub(crate) struct TokenSets {
    pub(crate) light: Arc<Tokens>,
    pub(crate) dark: Arc<Tokens>,
    pub(crate) contrast: Arc<Tokens>,
}

impl TokenSets {
    pub(crate) fn read() -> Result<Self, TokenError> {
        let measure: Measure = toml::from_str(MEASURE)?;
        let set = |theme: &str| {
            Ok(Arc::new(Tokens {
                colour: toml::from_str(theme)?,
                size: measure.size,
                space: measure.space,
                radius: measure.radius,
                page: measure.page,
                motion: measure.motion,
                way: measure.way,
                stepper: measure.stepper,
                plot: measure.plot,
            }))
        };
        Ok(Self {
            light: set(LIGHT)?,
            dark: set(DARK)?,
            contrast: set(CONTRAST)?,
        })
    }
}

impl Tokens {
    /// The tokens of the theme in which this is drawn; all zero before [`crate::install`].
    pub fn of(ui: &Ui) -> Arc<Self> {
        crate::style::current(ui.ctx())
    }
}

fn hex<'de, D: Deserializer<'de>>(from: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(from)?;
    Color32::from_hex(&text).map_err(|_| D::Error::custom(text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    /// Relative luminance ([WCAG 2.2] 1.4.3).
    fn luminance(colour: Color32) -> f32 {
        let linear = |byte: u8| {
            let part = f32::from(byte) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
    }

    fn ratio(one: Color32, other: Color32) -> f32 {
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// What must be told apart, by its name and what it needs at least.
    fn pairs(c: &Colours) -> Vec<(&'static str, Color32, Color32, f32)> {
        let grounds = [c.page, c.surface, c.inset, c.accent_soft];
        let mut pairs = Vec::new();
        for ground in grounds {
            pairs.push(("text", c.text, ground, 4.5));
            pairs.push(("muted", c.muted, ground, 4.5));
            pairs.push(("accent", c.accent, ground, 4.5));
            pairs.push(("focus", c.focus, ground, 3.0));
        }
        for ground in [c.page, c.surface] {
            pairs.push(("edge", c.edge, ground, 3.0));
        }
        pairs.push(("on_accent", c.on_accent, c.accent, 4.5));
        pairs.push(("on_accent_hover", c.on_accent, c.accent_hover, 4.5));
        for (name, mark, soft) in [
            ("fine", c.fine, c.fine_soft),
            ("warning", c.warning, c.warning_soft),
            ("problem", c.problem, c.problem_soft),
            ("unknown", c.unknown, c.unknown_soft),
        ] {
            // Marks need 3:1; the word beside a mark wears its colour and needs more.
            for ground in [c.page, c.surface, c.inset, soft] {
                pairs.push((name, mark, ground, 4.5));
            }
            pairs.push(("text on soft", c.text, soft, 4.5));
            pairs.push(("muted on soft", c.muted, soft, 4.5));
        }
        pairs
    }

    #[test]
    fn every_theme_can_be_read_by_weak_eyes() {
        let sets = TokenSets::read().unwrap();
        for (theme, set) in [
            ("light", &sets.light),
            ("dark", &sets.dark),
            ("contrast", &sets.contrast),
        ] {
            for (name, one, other, least) in pairs(&set.colour) {
                let found = ratio(one, other);
                assert!(
                    found >= least,
                    "{theme} {name} {one:?} on {other:?}: {found:.2} < {least}"
                );
            }
        }
    }

    #[test]
    fn the_ratio_is_the_known_one() {
        assert!((ratio(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
    }
}
