//! Single values and names of the registry, read and decoded with care: any program may have written them.
//!
//! Must not write, and must not believe a type or a length.

#[cfg(all(windows, test))]
pub(crate) mod fixture;
#[cfg(windows)]
mod windows;

#[cfg(windows)]
pub(crate) use windows::Key;

/// `REG_SZ`: UTF-16, which should end in a zero and need not.
const TEXT: u32 = 1;
/// `REG_DWORD`: four bytes, the lowest first.
const NUMBER: u32 = 4;
/// `REG_MULTI_SZ`: such texts one behind the other, and an empty one at the end.
const TEXTS: u32 = 7;

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
        let units: Vec<u16> = self.units().take_while(|unit| *unit != 0).collect();
        plain(&units)
    }

    /// Its texts, if it is a list; what says nothing or is no UTF-16 is left out.
    pub(crate) fn texts(&self) -> Option<Vec<String>> {
        let units: Vec<u16> = self.units().collect();
        let texts = units.split(|unit| *unit == 0).filter_map(plain);
        (self.kind == TEXTS).then(|| texts.collect())
    }

    /// Half a unit at an odd end is left out.
    fn units(&self) -> impl Iterator<Item = u16> {
        let (units, _) = self.bytes.as_chunks::<2>();
        units.iter().map(|unit| u16::from_le_bytes(*unit))
    }

    /// Its number, if it is one.
    pub(crate) fn number(&self) -> Option<u32> {
        let bytes = self.bytes.as_slice().try_into().ok()?;
        (self.kind == NUMBER).then(|| u32::from_le_bytes(bytes))
    }
}

#[cfg(test)]
impl Value {
    pub(crate) fn of_number(number: u32) -> Self {
        Self {
            kind: NUMBER,
            bytes: number.to_le_bytes().to_vec(),
        }
    }

    pub(crate) fn of_texts(texts: &str) -> Self {
        Self {
            kind: TEXTS,
            bytes: texts.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        }
    }
}

fn plain(units: &[u16]) -> Option<String> {
    let text = String::from_utf16(units).ok()?.trim().to_owned();
    (!text.is_empty()).then_some(text)
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

    #[rstest]
    #[case::as_it_should_be(utf16("pc-17\0*.example\0\0"), &["pc-17", "*.example"])]
    #[case::unterminated(utf16("pc-17\0*.example"), &["pc-17", "*.example"])]
    #[case::one_empty_within(utf16("pc-17\0\0ö\0\0"), &["pc-17", "ö"])]
    #[case::half_a_character([utf16("a\0"), vec![0x3d, 0xd8, 0, 0]].concat(), &["a"])]
    #[case::nothing(Vec::new(), &[])]
    fn lists_have_one_text_behind_the_other(#[case] bytes: Vec<u8>, #[case] texts: &[&str]) {
        let list = Value { kind: TEXTS, bytes };
        assert_eq!(list.texts().unwrap_or_default(), texts);
        assert_eq!(list.text(), None);
        let other = Value {
            kind: TEXT,
            bytes: list.bytes,
        };
        assert_eq!(other.texts(), None);
    }
}
