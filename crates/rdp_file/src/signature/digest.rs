//! The digests and signature algorithms that are understood, by their object identifiers.
//!
//! Must not judge which of them are strong enough.

use der::asn1::ObjectIdentifier;
use ring::{digest, signature};

use super::certificate::KeyKind;

/// RSA with whatever digest stands beside it (RFC 3370 3.2).
pub(super) const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
/// Likewise an EC key, as some signers write it.
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
/// ECDSA with SHA-256 (RFC 5754 3.3).
pub(super) const ECDSA_SHA256: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
/// ECDSA with SHA-384.
pub(super) const ECDSA_SHA384: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");

/// How the settings were digested before signing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digest {
    /// SHA-1: broken since 2017, made by `rdpsign /sha1`.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl Digest {
    /// Its usual name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sha1 => "SHA-1",
            Self::Sha256 => "SHA-256",
            Self::Sha384 => "SHA-384",
            Self::Sha512 => "SHA-512",
        }
    }

    /// The digest that an identifier means (RFC 3370 2, RFC 5754 2).
    pub(super) fn from_oid(oid: &ObjectIdentifier) -> Option<Self> {
        [Self::Sha1, Self::Sha256, Self::Sha384, Self::Sha512]
            .into_iter()
            .find(|digest| digest.oid() == *oid)
    }

    pub(super) fn oid(self) -> ObjectIdentifier {
        const SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
        const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
        const SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
        const SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");
        match self {
            Self::Sha1 => SHA1,
            Self::Sha256 => SHA256,
            Self::Sha384 => SHA384,
            Self::Sha512 => SHA512,
        }
    }

    pub(super) fn algorithm(self) -> &'static digest::Algorithm {
        match self {
            Self::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            Self::Sha256 => &digest::SHA256,
            Self::Sha384 => &digest::SHA384,
            Self::Sha512 => &digest::SHA512,
        }
    }

    pub(super) fn of(self, bytes: &[u8]) -> digest::Digest {
        digest::digest(self.algorithm(), bytes)
    }
}

/// How a signature is verified, from its algorithm, the signer's digest and the certificate's key;
/// `None` where they don't belong together or ring can't (RFC 5652 5.3).
pub(super) fn verification(
    algorithm: &ObjectIdentifier,
    digest: Digest,
    key: KeyKind,
    key_bits: u32,
) -> Option<&'static dyn signature::VerificationAlgorithm> {
    let (of_kind, of_digest) = signature_algorithm(algorithm)?;
    if of_kind != key || of_digest.is_some_and(|other| other != digest) {
        return None;
    }
    Some(match (key, key_bits, digest) {
        (KeyKind::Rsa, _, Digest::Sha1) => &signature::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
        (KeyKind::Rsa, _, Digest::Sha256) => {
            &signature::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY
        }
        (KeyKind::Rsa, _, Digest::Sha384) => &signature::RSA_PKCS1_2048_8192_SHA384,
        (KeyKind::Rsa, _, Digest::Sha512) => {
            &signature::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY
        }
        (KeyKind::Ec, 256, Digest::Sha256) => &signature::ECDSA_P256_SHA256_ASN1,
        (KeyKind::Ec, 256, Digest::Sha384) => &signature::ECDSA_P256_SHA384_ASN1,
        (KeyKind::Ec, 384, Digest::Sha256) => &signature::ECDSA_P384_SHA256_ASN1,
        (KeyKind::Ec, 384, Digest::Sha384) => &signature::ECDSA_P384_SHA384_ASN1,
        _ => return None,
    })
}

/// The kind of key that an algorithm needs, and the digest that it names.
fn signature_algorithm(oid: &ObjectIdentifier) -> Option<(KeyKind, Option<Digest>)> {
    const SHA1_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.5");
    const SHA1_RSA_OIW: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.29");
    const SHA256_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
    const SHA384_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
    const SHA512_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");
    let known = [
        (RSA, KeyKind::Rsa, None),
        (SHA1_RSA, KeyKind::Rsa, Some(Digest::Sha1)),
        (SHA1_RSA_OIW, KeyKind::Rsa, Some(Digest::Sha1)),
        (SHA256_RSA, KeyKind::Rsa, Some(Digest::Sha256)),
        (SHA384_RSA, KeyKind::Rsa, Some(Digest::Sha384)),
        (SHA512_RSA, KeyKind::Rsa, Some(Digest::Sha512)),
        (EC, KeyKind::Ec, None),
        (ECDSA_SHA256, KeyKind::Ec, Some(Digest::Sha256)),
        (ECDSA_SHA384, KeyKind::Ec, Some(Digest::Sha384)),
    ];
    let found = known.into_iter().find(|(known, ..)| known == oid)?;
    Some((found.1, found.2))
}
