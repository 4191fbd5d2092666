//! Keys from passwords in the way of PKCS#12 itself (RFC 7292 appendix B).
//!
//! Must not be used for anything new: PBKDF2 has taken its place.

use ring::digest;
use zeroize::Zeroizing;

use super::Bytes;
use crate::signature::digest::Digest;

/// What a key is for (RFC 7292 B.3).
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Encryption = 1,
    Start = 2,
    Mac = 3,
}

/// So many bytes of a key (RFC 7292 B.2).
pub(super) fn derive(
    hash: Digest,
    purpose: Purpose,
    password: &[u8],
    salt: &[u8],
    rounds: u32,
    length: usize,
) -> Bytes {
    let algorithm = hash.algorithm();
    let block = algorithm.block_len();
    let diversifier = vec![purpose as u8; block];
    let mut input = Zeroizing::new([filled(salt, block), filled(password, block)].concat());
    let mut key = Zeroizing::new(Vec::with_capacity(length + algorithm.output_len()));
    while key.len() < length {
        let mut first = digest::Context::new(algorithm);
        first.update(&diversifier);
        first.update(&input);
        let mut output = first.finish();
        for _ in 1..rounds {
            output = digest::digest(algorithm, output.as_ref());
        }
        key.extend_from_slice(output.as_ref());
        let output: Vec<u8> = output
            .as_ref()
            .iter()
            .copied()
            .cycle()
            .take(block)
            .collect();
        for part in input.chunks_exact_mut(block) {
            add(part, &output);
        }
    }
    key.truncate(length);
    key
}

/// The bytes over and over, to a whole number of blocks; nothing remains nothing.
fn filled(bytes: &[u8], block: usize) -> Vec<u8> {
    let length = bytes.len().div_ceil(block).saturating_mul(block);
    bytes.iter().copied().cycle().take(length).collect()
}

/// `part + output + 1`, as big-endian numbers that wrap around.
fn add(part: &mut [u8], output: &[u8]) {
    let mut carry = 1;
    for (byte, other) in part.iter_mut().zip(output).rev() {
        let sum = u16::from(*byte) + u16::from(*other) + carry;
        *byte = sum.to_le_bytes()[0];
        carry = sum >> 8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_wraps_around() {
        let mut block = [0xff, 0xff, 0x00];
        add(&mut block, &[0x00, 0x00, 0xff]);
        assert_eq!(block, [0x00, 0x00, 0x00]);
        let mut block = [0x01, 0x02];
        add(&mut block, &[0x01, 0xff]);
        assert_eq!(block, [0x03, 0x02]);
    }
}
