//! Just enough DER to walk a TSRequest: tag, length, content, and what follows.

/// One element and the bytes after it.
pub(crate) struct Element<'a> {
    pub(crate) tag: u8,
    pub(crate) content: &'a [u8],
    pub(crate) rest: &'a [u8],
}

/// How a run of bytes reads as DER.
pub(crate) enum Read<'a> {
    Whole(Element<'a>),
    /// The element says that it is longer than what is there.
    Unfinished,
    /// No DER.
    Broken,
}

/// Reads the first element; lengths of up to four bytes, as X690 8.1.3 allows.
pub(crate) fn read(bytes: &[u8]) -> Read<'_> {
    let [tag, first, after_first @ ..] = bytes else {
        return Read::Unfinished;
    };
    let (tag, first) = (*tag, *first);
    let (length, body) = if first < 0x80 {
        (usize::from(first), after_first)
    } else {
        let count = usize::from(first & 0x7f);
        if !(1..=4).contains(&count) {
            return Read::Broken;
        }
        let Some((digits, body)) = after_first.split_at_checked(count) else {
            return Read::Unfinished;
        };
        let length = digits
            .iter()
            .fold(0_usize, |sum, digit| (sum << 8) | usize::from(*digit));
        (length, body)
    };
    match body.split_at_checked(length) {
        Some((content, rest)) => Read::Whole(Element { tag, content, rest }),
        None => Read::Unfinished,
    }
}

/// The first element's content if it has that tag.
pub(crate) fn expect(bytes: &[u8], tag: u8) -> Option<&[u8]> {
    match read(bytes) {
        Read::Whole(element) if element.tag == tag => Some(element.content),
        _ => None,
    }
}
