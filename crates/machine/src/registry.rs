//! Single values of the registry, read and decoded with care: any program may have written them.
//!
//! Must not write, and must not believe a type or a length.
#![cfg_attr(
    windows,
    allow(unsafe_code, reason = "advapi32 has no safe interface in windows-sys")
)]

/// `REG_SZ`: UTF-16, which should end in a zero and need not.
const TEXT: u32 = 1;
/// `REG_DWORD`: four bytes, the lowest first.
const NUMBER: u32 = 4;
/// Longer values are none that are read here, in bytes.
#[cfg(windows)]
const LONGEST: usize = 1024;

/// A value as it is stored.
pub(crate) struct Value {
    kind: u32,
    bytes: Vec<u8>,
}

impl Value {
    /// Its text up to the first zero, if it is one and says anything.
    pub(crate) fn text(&self) -> Option<String> {
        if self.kind != TEXT {
            return None;
        }
        // Half a unit at an odd end is left out.
        let (units, _) = self.bytes.as_chunks::<2>();
        let units = units.iter().map(|unit| u16::from_le_bytes(*unit));
        let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
        let text = String::from_utf16(&units).ok()?.trim().to_owned();
        (!text.is_empty()).then_some(text)
    }

    /// Its number, if it is one.
    pub(crate) fn number(&self) -> Option<u32> {
        let bytes = self.bytes.as_slice().try_into().ok()?;
        (self.kind == NUMBER).then(|| u32::from_le_bytes(bytes))
    }
}

/// Reads values of one key.
#[cfg(windows)]
pub(crate) struct Key {
    root: windows_sys::Win32::System::Registry::HKEY,
    path: Vec<u16>,
}

#[cfg(windows)]
impl Key {
    /// A key that is the same for everybody at this computer.
    pub(crate) fn of_machine(path: &str) -> Option<Self> {
        use windows_sys::Win32::System::Registry::HKEY_LOCAL_MACHINE;
        Self::under(HKEY_LOCAL_MACHINE, path)
    }

    /// A key of the person who is signed in.
    pub(crate) fn of_person(path: &str) -> Option<Self> {
        use windows_sys::Win32::System::Registry::HKEY_CURRENT_USER;
        Self::under(HKEY_CURRENT_USER, path)
    }

    fn under(root: windows_sys::Win32::System::Registry::HKEY, path: &str) -> Option<Self> {
        let path = crate::wide::terminated(path)?;
        Some(Self { root, path })
    }

    /// The value of a name, if it is there and not too long.
    pub(crate) fn value(&self, name: &str) -> Option<Value> {
        use windows_sys::Win32::Foundation::ERROR_SUCCESS;
        use windows_sys::Win32::System::Registry::{RRF_NOEXPAND, RRF_RT_ANY, RegGetValueW};

        let name = crate::wide::terminated(name)?;
        let mut bytes = vec![0_u8; LONGEST];
        let mut length = u32::try_from(bytes.len()).ok()?;
        let mut kind = 0;
        // SAFETY: both names end in a zero, the buffer is as long as `length` says, and all outlive
        // the call (Win32 RegGetValueW).
        let status = unsafe {
            RegGetValueW(
                self.root,
                self.path.as_ptr(),
                name.as_ptr(),
                RRF_RT_ANY | RRF_NOEXPAND,
                &raw mut kind,
                bytes.as_mut_ptr().cast(),
                &raw mut length,
            )
        };
        if status != ERROR_SUCCESS {
            return None;
        }
        bytes.truncate(usize::try_from(length).ok()?);
        Some(Value { kind, bytes })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[rstest]
    #[case::as_it_should_be(utf16("24H2\0"), Some("24H2"))]
    #[case::unterminated(utf16("24H2"), Some("24H2"))]
    #[case::behind_the_end(utf16("24H2\0\0junk"), Some("24H2"))]
    #[case::odd_in_length([utf16("24H2"), vec![b'x']].concat(), Some("24H2"))]
    #[case::one_byte(vec![b'2'], None)]
    #[case::nothing(Vec::new(), None)]
    #[case::only_the_end(utf16("\0"), None)]
    #[case::only_space(utf16("  \0"), None)]
    #[case::half_a_character(vec![0x3d, 0xd8, 0, 0], None)]
    fn texts_are_read_whatever_their_end(#[case] bytes: Vec<u8>, #[case] text: Option<&str>) {
        let value = Value { kind: TEXT, bytes };
        assert_eq!(value.text().as_deref(), text);
        assert_eq!(value.number(), None);
    }

    #[rstest]
    #[case(NUMBER, vec![2, 1, 0, 0], Some(258))]
    #[case(NUMBER, vec![2, 1, 0], None)]
    #[case(NUMBER, vec![2, 1, 0, 0, 0], None)]
    #[case(NUMBER, Vec::new(), None)]
    #[case(11, vec![2, 1, 0, 0], None)]
    fn numbers_have_four_bytes(
        #[case] kind: u32,
        #[case] bytes: Vec<u8>,
        #[case] number: Option<u32>,
    ) {
        let value = Value { kind, bytes };
        assert_eq!(value.number(), number);
        assert_eq!(value.text(), None);
    }
}
