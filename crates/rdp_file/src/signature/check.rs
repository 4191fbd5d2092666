//! Does a file's signature fit its settings and the certificate that it carries?
//!
//! Must not ask whether that certificate is trusted: anyone can make one in any name.

use std::borrow::Cow;

use cms::cert::x509::attr::Attributes;
use cms::signed_data::{SignerIdentifier, SignerInfo};
use der::asn1::{ObjectIdentifier, OctetString};
use der::{Any, Encode};
use ring::signature::UnparsedPublicKey;
use x509_parser::certificate::X509Certificate;

use super::certificate::{self, Certificate, KeyKind};
use super::digest::{self, Digest};
use super::envelope;
use super::signed_data::{CONTENT_TYPE, MESSAGE_DIGEST, SignedData};

/// Who signed, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The signer's certificate.
    pub certificate: Certificate,
    /// DER of that certificate, of its issuer and so on, as far as the signature carries them.
    pub chain: Vec<Vec<u8>>,
    /// How the settings were digested.
    pub digest: Digest,
}

/// Why a signature is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckError {
    /// The value is longer than any signature.
    #[error("too_long")]
    TooLong,
    /// The value is not base64.
    #[error("base64")]
    Base64,
    /// It does not begin as `rdpsign` begins one.
    #[error("head")]
    Head,
    /// It is longer or shorter than it says.
    #[error("length")]
    Length,
    /// It holds no PKCS#7 message, or one that is not in DER.
    #[error("cms")]
    Cms,
    /// The message brings a text of its own, so it was not made for a file.
    #[error("attached")]
    Attached,
    /// Nobody signed the message.
    #[error("no_signer")]
    NoSigner,
    /// The signer's certificate does not come with it.
    #[error("no_certificate")]
    NoCertificate,
    /// The signer's certificate can't be read, or its key is of another kind.
    #[error("certificate")]
    Certificate,
    /// An algorithm or curve that is unknown or does not go with the key, by its object identifier.
    #[error("unknown_algorithm: {0}")]
    UnknownAlgorithm(String),
    /// The signed attributes lack the content's type or digest, or have them twice.
    #[error("attributes")]
    Attributes,
    /// The settings are not those that were signed.
    #[error("digest")]
    Digest,
    /// The signature was not made with the certificate's key; or, where it has no signed attributes,
    /// the settings are not those that were signed.
    #[error("signature")]
    Signature,
}

/// The first signer of a message, with the certificate that belongs to it.
struct Parts {
    data: SignedData,
    certificates: Vec<Vec<u8>>,
}

/// Checks the value of `signature:s:` against the [`blob`](super::blob) of the file's lines.
///
/// Of several signers the first must be good (RFC 5652 5.1, 5.4 and 5.6).
pub fn check(value: &str, blob: &[u8]) -> Result<Signature, CheckError> {
    let parts = Parts::read(value)?;
    let parsed = parts.certificate()?;
    let signature = parts.signature(&parsed)?;
    verify(&parts, &parsed, &signature, blob)?;
    Ok(signature)
}

/// Who a signature claims to be from, without any look at the settings.
///
/// For telling whose signature it was that [`check`] refused.
pub fn claimed(value: &str) -> Result<Signature, CheckError> {
    let parts = Parts::read(value)?;
    let parsed = parts.certificate()?;
    parts.signature(&parsed)
}

impl Parts {
    fn read(value: &str) -> Result<Self, CheckError> {
        let data = SignedData::read(&envelope::open(value)?).ok_or(CheckError::Cms)?;
        if data.content.econtent.is_some() {
            return Err(CheckError::Attached);
        }
        let certificates = data.certificates();
        Ok(Self { data, certificates })
    }

    fn signer(&self) -> Result<&SignerInfo, CheckError> {
        self.data.signers.get(0).ok_or(CheckError::NoSigner)
    }

    /// The signer's certificate among those that came along (RFC 5652 5.3).
    fn certificate(&self) -> Result<X509Certificate<'_>, CheckError> {
        let id = &self.signer()?.sid;
        let is_it = |parsed: &X509Certificate<'_>| match id {
            SignerIdentifier::IssuerAndSerialNumber(id) => {
                certificate::identifier(parsed).as_ref() == Some(id)
            }
            SignerIdentifier::SubjectKeyIdentifier(id) => {
                certificate::key_identifier(parsed) == Some(id.0.as_bytes())
            }
        };
        let mut all = self.certificates.iter();
        all.find_map(|der| certificate::parse(der).filter(is_it))
            .ok_or(CheckError::NoCertificate)
    }

    fn signature(&self, parsed: &X509Certificate<'_>) -> Result<Signature, CheckError> {
        let oid = &self.signer()?.digest_alg.oid;
        Ok(Signature {
            certificate: Certificate::read(parsed).ok_or(CheckError::Certificate)?,
            chain: certificate::chain(parsed.as_raw(), &self.certificates),
            digest: Digest::from_oid(oid).ok_or_else(|| unknown(oid))?,
        })
    }
}

/// The digest before the signature, so that changed settings are told apart from a changed signature.
fn verify(
    parts: &Parts,
    parsed: &X509Certificate<'_>,
    found: &Signature,
    blob: &[u8],
) -> Result<(), CheckError> {
    let signer = parts.signer()?;
    let oid = &signer.signature_algorithm.oid;
    let (kind, bits) = (found.certificate.key_kind, found.certificate.key_bits);
    if let (KeyKind::Ec, Some(curve)) = (kind, certificate::other_curve(parsed)) {
        return Err(CheckError::UnknownAlgorithm(curve));
    }
    let algorithm =
        digest::verification(oid, found.digest, kind, bits).ok_or_else(|| unknown(oid))?;
    let covers = match &signer.signed_attrs {
        None => Cow::Borrowed(blob),
        Some(attributes) => {
            let content = parts.data.content.econtent_type;
            Cow::Owned(covered(
                attributes,
                content,
                found.digest.of(blob).as_ref(),
            )?)
        }
    };
    UnparsedPublicKey::new(algorithm, &parsed.public_key().subject_public_key.data)
        .verify(&covers, signer.signature.as_bytes())
        .map_err(|_| CheckError::Signature)
}

/// The bytes of the signed attributes, if they are about this content (RFC 5652 5.4 and 11).
fn covered(
    attributes: &Attributes,
    content: ObjectIdentifier,
    digest: &[u8],
) -> Result<Vec<u8>, CheckError> {
    let kind: ObjectIdentifier = only(attributes, CONTENT_TYPE)
        .and_then(|value| value.decode_as().ok())
        .ok_or(CheckError::Attributes)?;
    let signed: OctetString = only(attributes, MESSAGE_DIGEST)
        .and_then(|value| value.decode_as().ok())
        .ok_or(CheckError::Attributes)?;
    if kind != content {
        return Err(CheckError::Attributes);
    }
    if signed.as_bytes() != digest {
        return Err(CheckError::Digest);
    }
    attributes.to_der().map_err(|_| CheckError::Attributes)
}

/// The one value of the one attribute of this type.
fn only(attributes: &Attributes, oid: ObjectIdentifier) -> Option<&Any> {
    let mut all = attributes.iter().filter(|attribute| attribute.oid == oid);
    match (all.next(), all.next()) {
        (Some(one), None) => match one.values.as_slice() {
            [value] => Some(value),
            _ => None,
        },
        _ => None,
    }
}

fn unknown(oid: &ObjectIdentifier) -> CheckError {
    CheckError::UnknownAlgorithm(oid.to_string())
}
