//! What a member holds, counted while it is unpacked.
//!
//! It must keep no more than the member said, and count no further than its bound.

use flate2::{Crc, Decompress, FlushDecompress, Status};

use super::Refused;
use super::layout::Slot;

/// Bytes that are unpacked at once.
const PIECE: usize = 32 << 10;

/// Unpacks a member of at most so many bytes, whatever it says of itself.
pub(super) fn unpacked(slot: &Slot<'_>, at_most: usize) -> Result<Vec<u8>, Refused> {
    let bytes = if slot.is_deflated {
        inflated(slot, at_most)?
    } else {
        slot.packed.to_vec()
    };
    let mut crc = Crc::new();
    crc.update(&bytes);
    if crc.sum() == slot.crc {
        Ok(bytes)
    } else {
        Err(Refused::Checksum {
            name: slot.name.to_owned(),
        })
    }
}

fn inflated(slot: &Slot<'_>, at_most: usize) -> Result<Vec<u8>, Refused> {
    let broken = |part| Refused::Broken { part };
    let mut stream = Stream::new(slot.packed);
    let mut kept = Vec::with_capacity(slot.size);
    let mut count = 0_usize;
    while let Some(piece) = stream.next().map_err(|()| broken("data"))? {
        count = count.saturating_add(piece.len());
        if count > at_most {
            let name = slot.name.to_owned();
            return Err(Refused::Bomb { name, at_most });
        }
        // More than it said: counted to the bound to tell a bomb, and not kept.
        if count <= slot.size {
            kept.extend_from_slice(piece);
        }
    }
    if count == slot.size {
        Ok(kept)
    } else {
        Err(broken("size"))
    }
}

/// A deflated stream that ends where its bytes do.
struct Stream<'a> {
    left: &'a [u8],
    inflate: Decompress,
    piece: Vec<u8>,
    ended: bool,
}

impl<'a> Stream<'a> {
    fn new(packed: &'a [u8]) -> Self {
        Self {
            left: packed,
            inflate: Decompress::new(false),
            piece: vec![0; PIECE],
            ended: false,
        }
    }

    /// The next piece; none at the end. An error where it is none, is cut off, or where bytes follow its
    /// end that no reader would see.
    fn next(&mut self) -> Result<Option<&[u8]>, ()> {
        if self.ended {
            return if self.left.is_empty() {
                Ok(None)
            } else {
                Err(())
            };
        }
        let (read, written) = (self.inflate.total_in(), self.inflate.total_out());
        let status = self
            .inflate
            .decompress(self.left, &mut self.piece, FlushDecompress::None);
        let read = step(self.inflate.total_in(), read);
        let written = step(self.inflate.total_out(), written);
        self.ended = matches!(status, Ok(Status::StreamEnd));
        if status.is_err() || (read == 0 && written == 0 && !self.ended) {
            return Err(());
        }
        self.left = self.left.get(read..).unwrap_or_default();
        self.piece.get(..written).map(Some).ok_or(())
    }
}

fn step(now: u64, before: u64) -> usize {
    usize::try_from(now.saturating_sub(before)).unwrap_or_default()
}
