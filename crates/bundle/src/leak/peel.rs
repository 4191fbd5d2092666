//! Encodings that are taken off byte by byte: percent, entities, escapes, quoted-printable, wrapped lines.
//!
//! What is badly encoded must stay as it is: it may still be a name.

use super::reading::Reading;
use super::{Spelling, entity, escape};

/// One encoding.
#[derive(Clone, Copy)]
pub(super) enum Peel {
    Percent,
    Entity,
    Escape,
    QuotedPrintable,
    Wrapped,
}

/// What an encoded piece stands for.
#[derive(Clone, Copy)]
pub(super) enum Piece {
    Byte(u8),
    Char(char),
    Nothing,
}

impl Peel {
    /// Those that may hide one another.
    pub(super) const ALL: [Self; 4] = [
        Self::Percent,
        Self::Entity,
        Self::Escape,
        Self::QuotedPrintable,
    ];

    /// The reading without this encoding, where it is near one; `None` where it has none.
    pub(super) fn off(self, reading: &Reading) -> Option<Reading> {
        let marks = self.marks();
        if !marks.iter().any(|mark| reading.bytes.contains(mark)) {
            return None;
        }
        let mut inner = Reading::new(reading.then(self.spelling()));
        let (mut at, mut copied) = (0, 0);
        while let Some(rest) = reading.bytes.get(at..)
            && let Some(plain) = rest.iter().position(|byte| marks.contains(byte))
        {
            at += plain;
            let Some((taken, piece)) = self.piece(rest.get(plain..)?) else {
                at += 1;
                continue;
            };
            inner.copy(reading, copied, at);
            let from = reading.from.get(at).copied().unwrap_or_default();
            match piece {
                Piece::Byte(byte) => inner.push(byte, from),
                Piece::Char(c) => inner.push_char(c, from),
                Piece::Nothing => {}
            }
            at += taken;
            copied = at;
        }
        if copied == 0 {
            return None;
        }
        inner.copy(reading, copied, reading.bytes.len());
        Some(inner)
    }

    fn marks(self) -> &'static [u8] {
        match self {
            Self::Percent => b"%",
            Self::Entity => b"&",
            Self::Escape => b"\\",
            Self::QuotedPrintable => b"=",
            Self::Wrapped => b"\r\n",
        }
    }

    fn spelling(self) -> Spelling {
        match self {
            Self::Percent => Spelling::Percent,
            Self::Entity => Spelling::Entity,
            Self::Escape => Spelling::Escape,
            Self::QuotedPrintable => Spelling::QuotedPrintable,
            Self::Wrapped => Spelling::Wrapped,
        }
    }

    /// How many bytes the piece that begins here takes, and what it stands for.
    fn piece(self, rest: &[u8]) -> Option<(usize, Piece)> {
        match self {
            Self::Percent => percent(rest),
            Self::Entity => entity::piece(rest),
            Self::Escape => escape::piece(rest),
            Self::QuotedPrintable => quoted(rest),
            Self::Wrapped => {
                let is_space = |byte: &&u8| byte.is_ascii_whitespace();
                Some((
                    rest.iter().take_while(is_space).count().max(1),
                    Piece::Nothing,
                ))
            }
        }
    }
}

/// The number that so many hexadecimal digits write.
pub(super) fn hex(digits: &[u8]) -> Option<u32> {
    let mut number: u32 = 0;
    for digit in digits {
        number = number.checked_mul(16)? + char::from(*digit).to_digit(16)?;
    }
    (!digits.is_empty()).then_some(number)
}

/// RFC 3986 2.1; JavaScript had `%uXXXX`.
fn percent(rest: &[u8]) -> Option<(usize, Piece)> {
    match rest {
        [b'%', b'u' | b'U', digits @ ..] => {
            let c = char::from_u32(hex(digits.get(..4)?)?)?;
            Some((6, Piece::Char(c)))
        }
        [b'%', digits @ ..] => Some((3, byte(digits)?)),
        _ => None,
    }
}

/// RFC 2045 6.7.
fn quoted(rest: &[u8]) -> Option<(usize, Piece)> {
    match rest {
        [b'=', b'\r', b'\n', ..] => Some((3, Piece::Nothing)),
        [b'=', b'\n', ..] => Some((2, Piece::Nothing)),
        [b'=', digits @ ..] => Some((3, byte(digits)?)),
        _ => None,
    }
}

fn byte(digits: &[u8]) -> Option<Piece> {
    let number = hex(digits.get(..2)?)?;
    u8::try_from(number).ok().map(Piece::Byte)
}
