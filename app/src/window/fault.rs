//! Renderers that fail on purpose, so that a test can see what comes next. Not in a release.

use std::time::Duration;

use super::{Refusal, Renderer};

/// How a renderer fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It says that it can't draw.
    Refuses,
    /// It never comes back from its first frame.
    Hangs,
    /// It loses its device once the person has gone on to another screen.
    LosesDevice,
    /// It falls over there.
    Panics,
}

/// What the environment asks of this renderer: `RDP_FIRST_AID_FAULT=wgpu=hangs,glow=refuses`.
pub(super) fn of(renderer: Renderer) -> Option<Fault> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let asked = std::env::var("RDP_FIRST_AID_FAULT").ok()?;
    let wanted = |part: &str| match part.split_once('=') {
        Some((name, fault)) if name == <&str>::from(renderer) => match fault {
            "refuses" => Some(Fault::Refuses),
            "hangs" => Some(Fault::Hangs),
            "loses_device" => Some(Fault::LosesDevice),
            "panics" => Some(Fault::Panics),
            _ => None,
        },
        _ => None,
    };
    asked.split(',').find_map(wanted)
}

/// A refusal before anything is drawn.
pub(super) fn before(renderer: Renderer) -> Option<Refusal> {
    (of(renderer) == Some(Fault::Refuses)).then(|| Refusal::CantDraw("asked to refuse".to_owned()))
}

/// What happens within the first frame.
pub(super) fn in_the_first_frame(renderer: Renderer) {
    while of(renderer) == Some(Fault::Hangs) {
        std::thread::sleep(Duration::from_secs(1));
    }
}
