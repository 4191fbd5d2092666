//! The PKCS#7 message (RFC 5652 5.1): its parts, made and read.
//!
//! `cms` has all but the outermost: it would take certificates apart and put them together again,
//! and a thumbprint is over the very bytes. Must not verify anything.

use cms::cert::IssuerAndSerialNumber;
use cms::cert::x509::attr::{Attribute, Attributes};
use cms::cert::x509::spki::AlgorithmIdentifierOwned;
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    DigestAlgorithmIdentifiers, EncapsulatedContentInfo, SignerIdentifier, SignerInfo,
};
use der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use der::{Any, Decode, Encode, Sequence};

use super::digest::Digest;

/// The type of a signed message (RFC 5652 5.1).
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
/// The type of what is signed: just bytes (RFC 5652 4).
pub(super) const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
/// The attribute with that type (RFC 5652 11.1).
pub(super) const CONTENT_TYPE: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
/// The attribute with the digest of what is signed (RFC 5652 11.2).
pub(super) const MESSAGE_DIGEST: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");

/// `SignedData` with its certificates as they are.
#[derive(Debug, Sequence)]
pub(super) struct SignedData {
    pub(super) version: CmsVersion,
    pub(super) digest_algorithms: DigestAlgorithmIdentifiers,
    pub(super) content: EncapsulatedContentInfo,
    #[asn1(
        context_specific = "0",
        tag_mode = "IMPLICIT",
        constructed = "true",
        optional = "true"
    )]
    pub(super) certificates: Option<SetOfVec<Any>>,
    #[asn1(
        context_specific = "1",
        tag_mode = "IMPLICIT",
        constructed = "true",
        optional = "true"
    )]
    pub(super) revocations: Option<SetOfVec<Any>>,
    pub(super) signers: SetOfVec<SignerInfo>,
}

impl SignedData {
    /// Reads a whole message.
    pub(super) fn read(message: &[u8]) -> Option<Self> {
        let outer = ContentInfo::from_der(message).ok()?;
        if outer.content_type != SIGNED_DATA {
            return None;
        }
        outer.content.decode_as().ok()
    }

    /// The certificates' bytes.
    pub(super) fn certificates(&self) -> Vec<Vec<u8>> {
        let all = self.certificates.iter().flat_map(SetOfVec::iter);
        all.filter_map(|one| one.to_der().ok()).collect()
    }
}

/// What is signed in place of the content: its type and its digest (RFC 5652 5.4).
pub(super) fn attributes(digest: &[u8]) -> der::Result<Attributes> {
    let digest = OctetString::new(digest)?;
    SetOfVec::try_from(vec![
        attribute(CONTENT_TYPE, Any::encode_from(&DATA)?)?,
        attribute(MESSAGE_DIGEST, Any::encode_from(&digest)?)?,
    ])
}

/// A whole message with one signer.
pub(super) fn message(
    signer: IssuerAndSerialNumber,
    digest: Digest,
    attributes: Attributes,
    algorithm: AlgorithmIdentifierOwned,
    signature: &[u8],
    certificates: &[Vec<u8>],
) -> der::Result<Vec<u8>> {
    // Without parameters (RFC 5754 2).
    let digest_alg = AlgorithmIdentifierOwned {
        oid: digest.oid(),
        parameters: None,
    };
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(signer),
        digest_alg: digest_alg.clone(),
        signed_attrs: Some(attributes),
        signature_algorithm: algorithm,
        signature: OctetString::new(signature)?,
        unsigned_attrs: None,
    };
    let certificates: Vec<Any> = certificates
        .iter()
        .map(|der| Any::from_der(der))
        .collect::<der::Result<_>>()?;
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![digest_alg])?,
        content: EncapsulatedContentInfo {
            econtent_type: DATA,
            econtent: None,
        },
        certificates: Some(SetOfVec::try_from(certificates)?),
        revocations: None,
        signers: SetOfVec::try_from(vec![signer])?,
    };
    let outer = ContentInfo {
        content_type: SIGNED_DATA,
        content: Any::encode_from(&data)?,
    };
    outer.to_der()
}

fn attribute(oid: ObjectIdentifier, value: Any) -> der::Result<Attribute> {
    Ok(Attribute {
        oid,
        values: SetOfVec::try_from(vec![value])?,
    })
}
