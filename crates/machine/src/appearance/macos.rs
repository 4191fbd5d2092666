//! macOS: the settings of the accessibility panel.
#![allow(
    unsafe_code,
    reason = "CoreFoundation tells whether a setting is there through a pointer"
)]

use objc2_core_foundation::{CFPreferencesGetAppBooleanValue, CFString};

use super::Appearance;

const PANEL: &str = "com.apple.universalaccess";

/// macOS has no one text size for all programs.
pub(super) fn appearance() -> Appearance {
    Appearance {
        text_percent: None,
        high_contrast: setting("increaseContrast"),
        reduced_motion: setting("reduceMotion"),
    }
}

/// A setting that is not there was never touched, or may not be read.
fn setting(name: &str) -> Option<bool> {
    let (name, panel) = (CFString::from_str(name), CFString::from_str(PANEL));
    let mut is_there = 0;
    // SAFETY: the pointer is to a `Boolean` that outlives the call.
    let set = unsafe { CFPreferencesGetAppBooleanValue(&name, &panel, &raw mut is_there) };
    (is_there != 0).then_some(set)
}
