//! The console of a window program on Windows, which has none of its own. Elsewhere nothing to do.

/// Writes to the console from which this program was started, where it has one and nothing else was
/// given to write to. True where there is a console to write to and read from.
///
/// Source: "Creating a Console", AttachConsole.
pub fn attach() -> bool {
    #[cfg(windows)]
    {
        windows::attach()
    }
    #[cfg(not(windows))]
    {
        true
    }
}

/// Opens a console of this program's own. False where the system has none to give.
///
/// Source: "Creating a Console", AllocConsole.
pub fn open() -> bool {
    #[cfg(windows)]
    {
        windows::open()
    }
    #[cfg(not(windows))]
    {
        false
    }
}

/// Whether what is written to standard output comes anywhere: to a console, a pipe or a file.
pub fn has_output() -> bool {
    #[cfg(windows)]
    {
        windows::has_output()
    }
    #[cfg(not(windows))]
    {
        true
    }
}

/// Whether the console twin waits for this process to end.
pub fn is_waited_for() -> bool {
    std::env::var_os("RDP_FIRST_AID_CONSOLE").is_some()
}

#[cfg(windows)]
#[expect(unsafe_code, reason = "the console's calls and handles are C")]
mod windows {
    use std::ptr::null;

    use windows_sys::Win32::Foundation::{
        GENERIC_READ, GENERIC_WRITE, HANDLE, INVALID_HANDLE_VALUE,
    };
    use windows_sys::Win32::Storage::FileSystem::{
        CreateFileW, FILE_SHARE_READ, FILE_SHARE_WRITE, FILE_TYPE_UNKNOWN, GetFileType,
        OPEN_EXISTING,
    };
    use windows_sys::Win32::System::Console::{
        ATTACH_PARENT_PROCESS, AllocConsole, AttachConsole, GetStdHandle, STD_ERROR_HANDLE,
        STD_HANDLE, STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, SetStdHandle,
    };

    pub(super) fn attach() -> bool {
        // SAFETY: takes a number; fails where there is no console or one is already attached.
        let attached = unsafe { AttachConsole(ATTACH_PARENT_PROCESS) } != 0;
        if attached {
            take_over();
        }
        attached
    }

    pub(super) fn open() -> bool {
        // SAFETY: takes nothing; fails where there already is a console.
        let opened = unsafe { AllocConsole() } != 0;
        if opened {
            take_over();
        }
        opened
    }

    /// A window program is started without handles to a console. Those to pipes and files are kept.
    fn take_over() {
        for (which, device) in [
            (STD_INPUT_HANDLE, "CONIN$\0"),
            (STD_OUTPUT_HANDLE, "CONOUT$\0"),
            (STD_ERROR_HANDLE, "CONOUT$\0"),
        ] {
            if !works(which) {
                give(which, device);
            }
        }
    }

    pub(super) fn has_output() -> bool {
        works(STD_OUTPUT_HANDLE)
    }

    fn works(which: STD_HANDLE) -> bool {
        // SAFETY: takes a number.
        let handle = unsafe { GetStdHandle(which) };
        if handle.is_null() || handle == INVALID_HANDLE_VALUE {
            return false;
        }
        // SAFETY: any value may be asked about; one that is no handle is of unknown type.
        (unsafe { GetFileType(handle) }) != FILE_TYPE_UNKNOWN
    }

    fn give(which: STD_HANDLE, device: &str) {
        let name: Vec<u16> = device.encode_utf16().collect();
        // SAFETY: the name ends with a zero and outlives the call; null is allowed for the rest.
        let handle: HANDLE = unsafe {
            CreateFileW(
                name.as_ptr(),
                GENERIC_READ | GENERIC_WRITE,
                FILE_SHARE_READ | FILE_SHARE_WRITE,
                null(),
                OPEN_EXISTING,
                0,
                std::ptr::null_mut(),
            )
        };
        if handle != INVALID_HANDLE_VALUE {
            // SAFETY: the handle was just opened and stays open for the life of the process.
            unsafe { SetStdHandle(which, handle) };
        }
    }
}
