//! Texts as they are compiled in: deflated (RFC 1951), since in six languages they would be a tenth of the
//! program.
//!
//! It must not know what the texts are about; build scripts pack, and what is asked for is unpacked once.

#![forbid(unsafe_code)]

use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

/// Stands behind each name and each text; no text has it.
const END: char = '\0';

/// Named texts in one piece, in their order.
pub fn pack<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
    for (name, text) in texts {
        // Writing to memory can't fail.
        let _ = write!(packer, "{name}{END}{text}{END}");
    }
    packer.finish().unwrap_or_default()
}

/// The texts with their names, in their order; none where the bytes were not packed here.
pub fn unpack(bytes: &[u8]) -> Vec<(String, String)> {
    let mut whole = String::new();
    if DeflateDecoder::new(bytes)
        .read_to_string(&mut whole)
        .is_err()
    {
        return Vec::new();
    }
    let mut parts = whole.split_terminator(END).map(str::to_owned);
    let mut texts = Vec::new();
    while let (Some(name), Some(text)) = (parts.next(), parts.next()) {
        texts.push((name, text));
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked() {
        let texts = [("one", "a = Äpfel\n"), ("two", ""), ("three", "c\n\nd")];
        let unpacked = unpack(&pack(texts));
        let unpacked: Vec<(&str, &str)> = unpacked
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        assert_eq!(unpacked, texts);
        assert_eq!(unpack(b"no deflate"), []);
    }
}
