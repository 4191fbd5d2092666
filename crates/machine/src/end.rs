//! Ends this process at once, for when its own threads can't be trusted to let it end.

/// Ends the process with this status, without running anything first.
///
/// A graphics driver that hangs may hang its own clean-up too; what has to be kept must be kept
/// before this is called.
pub fn end_now(status: u8) -> ! {
    #[cfg(unix)]
    #[expect(unsafe_code, reason = "the C library's own way out")]
    // SAFETY: `_exit` takes any number, touches no memory of ours and does not return.
    unsafe {
        libc::_exit(i32::from(status))
    }
    #[cfg(windows)]
    {
        use windows_sys::Win32::System::Threading::{GetCurrentProcess, TerminateProcess};
        #[expect(unsafe_code, reason = "the system's own way out")]
        // SAFETY: the pseudo handle of this process is always valid and allowed to end it.
        unsafe {
            TerminateProcess(GetCurrentProcess(), u32::from(status));
        }
        // Only where the system would not.
        std::process::abort()
    }
}
