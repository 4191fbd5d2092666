//! The ways to sign in that `WWW-Authenticate` names, and the NTLM challenge in it (RFC 9110 11.6.1, RFC 4559).
//!
//! Reads what HTTP clients meet, not only what the grammar allows; keys and values are not kept.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::{Challenge, ntlm};

/// More ways to sign in than this are left out.
const MOST_SCHEMES: usize = 8;
/// A longer name, in bytes, is none.
const LONGEST_NAME: usize = 32;

/// Base64 with or without its padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The names in `Scheme token68, Scheme key="value", …`, lower case, each once.
pub(crate) fn schemes(lines: &[String]) -> Vec<String> {
    let mut schemes: Vec<String> = Vec::new();
    for part in lines.iter().flat_map(|line| unquoted_parts(line)) {
        let end = part.find(|c| !is_token(c)).unwrap_or(part.len());
        let (name, after) = part.split_at(end);
        // What is followed by `=` is a key of the scheme before it.
        let is_key = after.trim_start().starts_with('=');
        let name = name.to_ascii_lowercase();
        let is_name = !is_key && (1..=LONGEST_NAME).contains(&name.len());
        if is_name && schemes.len() < MOST_SCHEMES && !schemes.contains(&name) {
            schemes.push(name);
        }
    }
    schemes
}

/// The challenge in `NTLM …` or `Negotiate …`.
pub(crate) fn challenge(lines: &[String]) -> Option<Challenge> {
    let mut parts = lines.iter().flat_map(|line| unquoted_parts(line));
    parts.find_map(|part| {
        let (scheme, token) = part.split_once(' ')?;
        let carries = ["ntlm", "negotiate"]
            .iter()
            .any(|known| scheme.eq_ignore_ascii_case(known));
        let token = carries.then(|| BASE64.decode(token.trim()).ok())??;
        ntlm::find_challenge(&token)
    })
}

/// The parts between commas that stand in no quotes.
fn unquoted_parts(line: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    let parts = line.split(move |c| {
        quoted ^= c == '"';
        c == ',' && !quoted
    });
    parts.map(str::trim)
}

/// Whether it may stand in a name (RFC 9110 5.6.2).
fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::STANDARD_NO_PAD;
    use rstest::rstest;

    use super::*;
    use crate::ntlm::tests::example;

    #[rstest]
    #[case::bare("NTLM", &example())]
    #[case::wrapped("Negotiate", &[&[0xa1, 0x81, 0xff, 0x30][..], &example()].concat())]
    #[case::shouted("NEGOTIATE", &example())]
    fn a_challenge_names_the_gateway(#[case] scheme: &str, #[case] token: &[u8]) {
        for token in [BASE64.encode(token), STANDARD_NO_PAD.encode(token)] {
            let lines = [format!("Basic realm=\"x\", {scheme} {token}")];
            assert_eq!(schemes(&lines), ["basic", &scheme.to_ascii_lowercase()]);
            let name = challenge(&lines).and_then(|challenge| challenge.netbios_computer);
            assert_eq!(name.as_deref(), Some("PC-17"));
        }
    }

    #[rstest]
    #[case("NTLM")]
    #[case("NTLM !!!")]
    #[case("NTLM TlRMTVNTUAAB")]
    #[case("Basic TlRMTVNTUAAC")]
    fn what_is_no_challenge_is_none(#[case] line: &str) {
        assert_eq!(challenge(&[line.to_owned()]), None);
    }

    #[rstest]
    #[case("Negotiate, NTLM", &["negotiate", "ntlm"])]
    #[case("Digest realm=\"x, y\", nonce=\"1\", NTLM", &["digest", "ntlm"])]
    #[case("Digest realm = \"x\" , qop = auth, Bearer", &["digest", "bearer"])]
    #[case("NTLM, ntlm", &["ntlm"])]
    #[case("a, b, c, d, e, f, g, h, i", &["a", "b", "c", "d", "e", "f", "g", "h"])]
    #[case("x234567890123456789012345678901234", &[])]
    #[case(", ,", &[])]
    fn schemes_are_told_from_their_parameters(#[case] line: &str, #[case] expected: &[&str]) {
        assert_eq!(schemes(&[line.to_owned()]), expected);
    }
}
