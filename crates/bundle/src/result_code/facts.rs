//! The fields of a result code that the rest of the program has no type for.

use strum::{Display, EnumIter, IntoStaticStr};

/// The system that was checked from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter, Display, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Platform {
    /// The check that reads it did not run.
    #[default]
    Unknown,
    /// Windows.
    Windows,
    /// macOS.
    Macos,
    /// Linux.
    Linux,
}

/// What was seen of a VPN.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter, Display, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Vpn {
    /// None was seen, or nobody looked.
    #[default]
    Unseen,
    /// One is set up here and off.
    Off,
    /// One is on, and the way does not lead through it.
    Aside,
    /// The way leads through one.
    Through,
}

/// How far the other side's clock is from ours, in steps: `[1, 2, 5, 10, 30, 60, 1440]` minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clocks {
    /// Nobody said what time it is there.
    NotCompared,
    /// Less than the first step apart.
    Together,
    /// The other side is ahead by so many minutes or more.
    Ahead(u16),
    /// The other side is behind by so many minutes or more.
    Behind(u16),
}

/// The code that the person saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenCode {
    /// Nobody named one.
    Nothing,
    /// One of the usual ones.
    Usual {
        /// The disconnect reason.
        code: u32,
        /// The extended one; `None` where it says nothing more, or is an unusual one.
        extended: Option<u32>,
    },
    /// One that has no number here.
    Another,
}
