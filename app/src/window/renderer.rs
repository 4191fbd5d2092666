//! Who can draw the window, in the order in which they are tried.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, EnumString, IntoEnumIterator as _, IntoStaticStr};

/// One way to bring the screens before the person's eyes.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub(crate) enum Renderer {
    /// The graphics card: DX12 on Windows, Metal on macOS, Vulkan on Linux.
    Wgpu,
    /// Windows' software device for DX12, where there is no card or it gave up.
    Warp,
    /// OpenGL 2.
    Glow,
    /// The processor.
    Cpu,
    /// No window: the checklist in a terminal.
    Terminal,
}

impl Renderer {
    /// Those that this system has, in order.
    pub(crate) fn here() -> impl Iterator<Item = Self> {
        Self::iter().filter(|renderer| cfg!(windows) || *renderer != Self::Warp)
    }

    /// The one that is tried when this one can't draw.
    pub(crate) fn next(self) -> Option<Self> {
        Self::here().find(|other| *other > self)
    }

    /// Whether it needs an event loop of its own, which a process can have only once.
    pub(super) fn needs_own_process(self) -> bool {
        self == Self::Cpu
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chain_goes_on_and_never_back() {
        let mut at = Renderer::Wgpu;
        let mut passed = vec![at];
        while let Some(next) = at.next() {
            assert!(next > at);
            at = next;
            passed.push(at);
        }
        assert_eq!(passed, Renderer::here().collect::<Vec<_>>());
        assert_eq!(at, Renderer::Terminal);
    }
}
