//! Windows: the registry's text size, and what the system's parameters say.
#![allow(unsafe_code, reason = "user32 has no safe interface in windows-sys")]

use std::ffi::c_void;

use windows_sys::Win32::UI::Accessibility::{HCF_HIGHCONTRASTON, HIGHCONTRASTW};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    SPI_GETCLIENTAREAANIMATION, SPI_GETHIGHCONTRAST, SYSTEM_PARAMETERS_INFO_ACTION,
    SystemParametersInfoW,
};
use windows_sys::core::BOOL;

use super::{Appearance, percent};
use crate::registry::Key;

const ACCESSIBILITY: &str = r"Software\Microsoft\Accessibility";

pub(super) fn appearance() -> Appearance {
    Appearance {
        text_percent: text_percent(),
        high_contrast: high_contrast(),
        reduced_motion: reduced_motion(),
    }
}

/// Stands there once somebody has moved the slider.
fn text_percent() -> Option<u16> {
    let number = Key::of_person(ACCESSIBILITY)?
        .value("TextScaleFactor")?
        .number()?;
    percent(u16::try_from(number).ok()?)
}

fn high_contrast() -> Option<bool> {
    let size = u32::try_from(size_of::<HIGHCONTRASTW>()).ok()?;
    let mut settings = HIGHCONTRASTW {
        cbSize: size,
        ..HIGHCONTRASTW::default()
    };
    // SAFETY: this action fills one `HIGHCONTRASTW`, which says its own size and outlives the call;
    // the name in it belongs to the system and is not read.
    let answered = unsafe { asked(SPI_GETHIGHCONTRAST, size, (&raw mut settings).cast()) };
    answered.then_some(settings.dwFlags & HCF_HIGHCONTRASTON != 0)
}

fn reduced_motion() -> Option<bool> {
    let mut animated: BOOL = 0;
    // SAFETY: this action fills one `BOOL`, which outlives the call.
    let answered = unsafe { asked(SPI_GETCLIENTAREAANIMATION, 0, (&raw mut animated).cast()) };
    answered.then_some(animated == 0)
}

/// # Safety
///
/// `place` must be what the action fills, and `size` what the action expects there.
unsafe fn asked(action: SYSTEM_PARAMETERS_INFO_ACTION, size: u32, place: *mut c_void) -> bool {
    // SAFETY: as the caller promises; nothing is set, so that nobody need be told (Win32
    // SystemParametersInfo).
    unsafe { SystemParametersInfoW(action, size, place, 0) != 0 }
}
