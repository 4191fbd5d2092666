//! The system's own message box, for when this program can't draw anything itself. Windows only.

/// Whether this system has a message box that needs nothing from us.
pub const HAS_MESSAGE_BOX: bool = cfg!(windows);

/// Shows a message and waits until it was read.
///
/// Source: MessageBoxW.
pub fn tell_in_a_box(title: &str, message: &str) {
    #[cfg(windows)]
    windows::show(title, message, false);
    #[cfg(not(windows))]
    let _ = (title, message);
}

/// Asks a question that is answered with yes or no; false where it can't be asked.
///
/// Source: MessageBoxW.
pub fn ask_in_a_box(title: &str, question: &str) -> bool {
    #[cfg(windows)]
    {
        windows::show(title, question, true)
    }
    #[cfg(not(windows))]
    {
        let _ = (title, question);
        false
    }
}

#[cfg(windows)]
mod windows {
    use windows_sys::Win32::UI::WindowsAndMessaging::{
        IDYES, MB_ICONINFORMATION, MB_OK, MB_SETFOREGROUND, MB_YESNO, MessageBoxW,
    };

    pub(super) fn show(title: &str, message: &str, is_question: bool) -> bool {
        let [title, message] = [title, message].map(wide);
        let buttons = if is_question { MB_YESNO } else { MB_OK };
        #[expect(unsafe_code, reason = "the system's message box is C")]
        // SAFETY: both texts end with a zero and outlive the call; no window owns the box.
        let answer = unsafe {
            MessageBoxW(
                std::ptr::null_mut(),
                message.as_ptr(),
                title.as_ptr(),
                buttons | MB_ICONINFORMATION | MB_SETFOREGROUND,
            )
        };
        answer == IDYES
    }

    /// A text as the system wants it. A zero within would cut it short.
    fn wide(text: &str) -> Vec<u16> {
        text.encode_utf16()
            .filter(|unit| *unit != 0)
            .chain([0])
            .collect()
    }
}
