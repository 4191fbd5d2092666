//! How this person wants things to look: text size, contrast, motion.
//!
//! Must not change a setting, and must not take "could not be found out" for "no".

#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod desktop;
#[cfg(all(unix, not(target_os = "macos")))]
#[path = "linux.rs"]
mod desktop;
#[cfg(windows)]
#[path = "windows.rs"]
mod desktop;

/// What the desktop is set to. `None`: it could not be found out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appearance {
    /// The size of text in percent of the usual one, beside the scale of the whole screen.
    pub text_percent: Option<u16>,
    /// Whether stronger contrast is asked for.
    pub high_contrast: Option<bool>,
    /// Whether less motion is asked for.
    pub reduced_motion: Option<bool>,
}

/// What the desktop is set to now, from any thread.
///
/// Below a millisecond on Windows and macOS; on Linux it asks the desktop's portal and waits for it
/// at most 200 ms, so it is not for the thread that draws.
pub fn appearance() -> Appearance {
    desktop::appearance()
}

/// A size that a desktop could have been set to; anything else says nothing.
#[cfg(any(windows, all(unix, not(target_os = "macos"))))]
fn percent(number: u16) -> Option<u16> {
    (50..=500).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own clock")]
    fn the_answer_comes_soon_and_from_any_thread() {
        let began = std::time::Instant::now();
        let asked = [(); 4].map(|()| std::thread::spawn(appearance));
        let answers = asked.map(std::thread::JoinHandle::join);
        let took = began.elapsed();
        assert!(answers.iter().all(Result::is_ok));
        assert!(took < std::time::Duration::from_secs(1), "{took:?}");
    }
}
