//! What a certificate says, which key it holds, and who issued it.
//!
//! Must not judge it: neither its time nor its issuer.

use cms::cert::IssuerAndSerialNumber;
use cms::cert::x509::name::Name;
use cms::cert::x509::serial_number::SerialNumber;
use der::asn1::AnyRef;
use der::{Decode, Encode, Tag};
use x509_parser::certificate::X509Certificate;
use x509_parser::der_parser::asn1_rs;
use x509_parser::extensions::ParsedExtension;
use x509_parser::prelude::FromDer;
use x509_parser::public_key::PublicKey;

use super::digest::Digest;
use super::name;

/// A chain has at most this many certificates; real ones have two to four.
const CHAIN_LIMIT: usize = 10;

/// What a signer's certificate says (RFC 5280 4.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The subject's distinguished name (RFC 4514), without control characters.
    pub subject: String,
    /// The subject's last common name, if it has one; not escaped.
    pub common_name: Option<String>,
    /// The issuer's distinguished name, written as the subject's.
    pub issuer: String,
    /// Valid from, in seconds since 1970-01-01 UTC.
    pub not_before: i64,
    /// Valid until, likewise.
    pub not_after: i64,
    /// The SHA-1 thumbprint in hexadecimal and lower case, as Windows' policy lists trusted signers.
    pub sha1: String,
    /// The SHA-256 thumbprint in hexadecimal and lower case.
    pub sha256: String,
    /// The kind of its key.
    pub key_kind: KeyKind,
    /// The key's size in bits.
    pub key_bits: u32,
}

/// The kinds of keys that sign files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// RSA.
    Rsa,
    /// An elliptic curve: P-256, P-384, or one that can't be judged here.
    Ec,
}

impl KeyKind {
    /// Its usual name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rsa => "RSA",
            Self::Ec => "EC",
        }
    }
}

impl Certificate {
    /// What a certificate says, or `None` where it holds another kind of key.
    pub(super) fn read(parsed: &X509Certificate<'_>) -> Option<Self> {
        let key = parsed.public_key().parsed().ok()?;
        let key_kind = match &key {
            PublicKey::RSA(_) => KeyKind::Rsa,
            PublicKey::EC(_) => KeyKind::Ec,
            _ => return None,
        };
        let thumbprint = |digest: Digest| name::hex(digest.of(parsed.as_raw()).as_ref());
        Some(Self {
            subject: name::text(parsed.subject()),
            common_name: name::common_name(parsed.subject()),
            issuer: name::text(parsed.issuer()),
            not_before: parsed.validity().not_before.timestamp(),
            not_after: parsed.validity().not_after.timestamp(),
            sha1: thumbprint(Digest::Sha1),
            sha256: thumbprint(Digest::Sha256),
            key_kind,
            key_bits: u32::try_from(key.key_size()).unwrap_or(u32::MAX),
        })
    }
}

/// The curve of an EC key that is neither P-256 nor P-384, by its object identifier; where it has
/// none, that of EC keys as such (RFC 5480 2.1.1).
///
/// Some of those have points as long as these two, so the key's size does not tell.
pub(super) fn other_curve(parsed: &X509Certificate<'_>) -> Option<String> {
    const KNOWN: [&str; 2] = ["1.2.840.10045.3.1.7", "1.3.132.0.34"];
    let algorithm = &parsed.public_key().algorithm;
    let named = algorithm.parameters.as_ref();
    // The tag is looked at here: `as_oid` takes RSA's NULL for an empty identifier.
    let curve = named
        .filter(|any| any.header.tag() == asn1_rs::Tag::Oid)
        .and_then(|any| any.as_oid().ok())
        .map_or_else(
            || algorithm.algorithm.to_id_string(),
            |oid| oid.to_id_string(),
        );
    (!KNOWN.contains(&curve.as_str())).then_some(curve)
}

/// The certificate in these bytes, if there is one and nothing after it.
pub(super) fn parse(der: &[u8]) -> Option<X509Certificate<'_>> {
    let (rest, parsed) = X509Certificate::from_der(der).ok()?;
    rest.is_empty().then_some(parsed)
}

/// How a signature names its certificate (RFC 5652 10.2.4); `None` where that can't be written so
/// that it reads the same: a serial number above 20 bytes, or a name that is not DER.
pub(super) fn identifier(parsed: &X509Certificate<'_>) -> Option<IssuerAndSerialNumber> {
    let issuer = Name::from_der(parsed.issuer().as_raw()).ok()?;
    let serial = AnyRef::new(Tag::Integer, parsed.raw_serial()).ok()?;
    let serial_number = SerialNumber::from_der(&serial.to_der().ok()?).ok()?;
    let same = issuer.to_der().ok()? == parsed.issuer().as_raw();
    same.then_some(IssuerAndSerialNumber {
        issuer,
        serial_number,
    })
}

/// The other way to name one (RFC 5280 4.2.1.2).
pub(super) fn key_identifier<'a>(parsed: &X509Certificate<'a>) -> Option<&'a [u8]> {
    let mut all = parsed.extensions().iter();
    all.find_map(|extension| match extension.parsed_extension() {
        ParsedExtension::SubjectKeyIdentifier(id) => Some(id.0),
        _ => None,
    })
}

/// A certificate followed by its issuer, the issuer's issuer and so on, as far as they are there.
pub(super) fn chain<'a>(leaf: &'a [u8], all: &'a [Vec<u8>]) -> Vec<Vec<u8>> {
    let all: Vec<X509Certificate<'a>> = all.iter().filter_map(|der| parse(der)).collect();
    let mut chain = vec![leaf.to_vec()];
    let mut last = parse(leaf);
    while let Some(of) = last.take() {
        let Some(issuer) = issuer(&of, &all) else {
            break;
        };
        let new = !chain.iter().any(|der| der == issuer.as_raw());
        if !new || chain.len() == CHAIN_LIMIT {
            break;
        }
        chain.push(issuer.as_raw().to_vec());
        last = Some(issuer.clone());
    }
    chain
}

/// The issuer by name; where two have it (a renewed one), the one whose key fits.
fn issuer<'a, 'b>(
    of: &X509Certificate<'_>,
    all: &'b [X509Certificate<'a>],
) -> Option<&'b X509Certificate<'a>> {
    let named: Vec<_> = all
        .iter()
        .filter(|one| one.subject().as_raw() == of.issuer().as_raw())
        .take(CHAIN_LIMIT)
        .collect();
    let fits = |one: &&X509Certificate<'_>| of.verify_signature(Some(one.public_key())).is_ok();
    named.iter().copied().find(fits).or(named.first().copied())
}
