//! What the targets share.

/// So many bytes are fed one by one; with more, the parsers' work would grow with the square.
const SHORT: usize = 256;
/// Longer inputs are cut at so many places.
const PLACES: usize = 32;

/// The lengths at which an input is shown to its parser, as if it came in pieces; the whole is the last.
pub fn cuts(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let step = if bytes.len() <= SHORT {
        1
    } else {
        bytes.len() / PLACES
    };
    (0..bytes.len())
        .step_by(step)
        .chain([bytes.len()])
        .map(|end| &bytes[..end])
}
