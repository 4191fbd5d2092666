//! Sizes, spaces and times, the same in every theme: what `assets/theme/measure.toml` holds.

use serde::Deserialize;

/// Type sizes in logical points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Sizes {
    /// The one heading.
    pub title: f32,
    /// The paragraph below it, and section heads.
    pub lead: f32,
    /// Running text.
    pub body: f32,
    /// Captions.
    pub small: f32,
    /// Commands.
    pub code: f32,
    /// The screen's ID.
    pub id: f32,
    /// A status mark's side.
    pub mark: f32,
}

/// Distances in logical points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Spaces {
    /// Inside a line.
    pub tiny: f32,
    /// Between lines that belong together.
    pub small: f32,
    /// Between paragraphs, and a card's margin.
    pub medium: f32,
    /// Between blocks.
    pub large: f32,
}

/// Corner radii in logical points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Radii {
    /// Buttons and fields.
    pub small: u8,
    /// Cards.
    pub medium: u8,
}

/// The page's measures in logical points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Page {
    /// The widest a column of text may be.
    pub column: f32,
    /// The least height of what can be clicked.
    pub touch: f32,
}

/// How long something moves.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Motion {
    /// A bar or a line that fills, in milliseconds.
    pub brisk_ms: f32,
}

/// The way from this computer to the desktop, in logical points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Way {
    /// The narrowest row; below it the stations stand one under the other.
    pub row: f32,
    /// A station's width in a row, where there is room.
    pub station: f32,
    /// A station's width in an upright list.
    pub stop: f32,
    /// The icon's share of its station.
    pub icon: f32,
    /// The words below a station.
    pub words: f32,
    /// The side of the mark at a station's corner, and in a break.
    pub mark: f32,
    /// The ring around a station.
    pub ring: f32,
    /// A link that was walked.
    pub link: f32,
    /// A link that was not.
    pub thin: f32,
    /// A dash of a link that is not known.
    pub dash: f32,
    /// The length of an upright link.
    pub reach: f32,
    /// The length of an upright link with a break in it.
    pub torn: f32,
}

/// The thin row of steps, in logical points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Stepper {
    /// A step's height.
    pub height: f32,
    /// The height of the one that is open.
    pub now: f32,
    /// Between two steps.
    pub gap: f32,
}

/// The picture of the delays, in logical points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct PlotSizes {
    /// The height with its axis.
    pub height: f32,
    /// The line's width.
    pub line: f32,
    /// A point's radius.
    pub point: f32,
    /// The radius of a cross for what was lost.
    pub cross: f32,
}

/// All of them, as `measure.toml` has them.
#[derive(Deserialize)]
pub(super) struct Measure {
    pub(super) size: Sizes,
    pub(super) space: Spaces,
    pub(super) radius: Radii,
    pub(super) page: Page,
    pub(super) motion: Motion,
    pub(super) way: Way,
    pub(super) stepper: Stepper,
    pub(super) plot: PlotSizes,
}
