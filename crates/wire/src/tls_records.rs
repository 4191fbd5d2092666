//! TLS records in the clear, and the handshake messages that they carry in pieces (RFC 5246 6.2.1, 7.4).
//!
//! Knows lengths and types only; what a message says is read in `server_flight`.

/// The header of a record: type, version, length.
const RECORD_HEADER: usize = 5;
/// The header of a handshake message: type, length.
const MESSAGE_HEADER: usize = 4;
/// The longest fragment: 2^14 bytes and what compression and encryption may add (RFC 5246 6.2.3).
const LONGEST_FRAGMENT: usize = (1 << 14) + 2048;

/// What a record is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Alert,
    Handshake,
    /// A change of cipher, or what would be encrypted: not in the first flight.
    Other,
}

/// How the bytes read as one record.
pub(crate) enum Record<'a> {
    Whole {
        kind: Kind,
        fragment: &'a [u8],
        rest: &'a [u8],
    },
    Unfinished,
    /// No record begins like that.
    No,
}

/// Reads the first record; the header is judged as soon as each of its bytes is there.
pub(crate) fn record(bytes: &[u8]) -> Record<'_> {
    let kind = match bytes.first() {
        None => return Record::Unfinished,
        Some(20 | 23) => Kind::Other,
        Some(21) => Kind::Alert,
        Some(22) => Kind::Handshake,
        Some(_) => return Record::No,
    };
    if bytes.get(1).is_some_and(|major| *major != 3) || bytes.get(2).is_some_and(|minor| *minor > 4)
    {
        return Record::No;
    }
    let Some((&[.., high, low], body)) = bytes.split_first_chunk::<RECORD_HEADER>() else {
        return Record::Unfinished;
    };
    let length = usize::from(u16::from_be_bytes([high, low]));
    // No fragment may be empty here: a stream of such would never come to an end.
    if length == 0 || length > LONGEST_FRAGMENT {
        return Record::No;
    }
    match body.split_at_checked(length) {
        Some((fragment, rest)) => Record::Whole {
            kind,
            fragment,
            rest,
        },
        None => Record::Unfinished,
    }
}

/// How the bytes read as one handshake message.
pub(crate) enum Message<'a> {
    /// A message with its header, and how many bytes it has.
    Whole(&'a [u8], usize),
    Unfinished,
    /// It says that it is longer than anything that is read.
    TooLong,
}

/// Reads the first message; `limit` is the most bytes that are held of a flight.
pub(crate) fn message(bytes: &[u8], limit: usize) -> Message<'_> {
    let Some(&[_, high, middle, low]) = bytes.first_chunk::<MESSAGE_HEADER>() else {
        return Message::Unfinished;
    };
    let length = u32::from_be_bytes([0, high, middle, low]);
    let end = usize::try_from(length).map_or(usize::MAX, |length| length + MESSAGE_HEADER);
    if end > limit {
        return Message::TooLong;
    }
    bytes
        .get(..end)
        .map_or(Message::Unfinished, |whole| Message::Whole(whole, end))
}
