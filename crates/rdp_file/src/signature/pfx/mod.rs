//! Keys and certificates from a PKCS#12 file (RFC 7292), as Windows and openssl export them.
//!
//! Reads only what a signer needs: no names of entries, no revocation lists, no other secrets.
//! Must not try passwords: the one that is given fits or does not.

mod decrypt;
mod derive;
mod secret;

use cms::cert::x509::spki::AlgorithmIdentifierOwned;
use cms::content_info::ContentInfo;
use cms::encrypted_data::EncryptedData;
use der::asn1::{ObjectIdentifier, OctetString};
use der::{Any, Decode, Encode, Sequence};
use rustls::pki_types::PrivateKeyDer;
use zeroize::Zeroizing;

use super::digest::Digest;
use super::sign::SignerError;
use super::signed_data::DATA;
use decrypt::decrypt;
use secret::{Proof, Secret};

/// A file above this many bytes is no PKCS#12 file that a person was given.
const FILE_LIMIT: usize = 1024 * 1024;

/// Content that is encrypted with a password (RFC 5652 8).
const ENCRYPTED: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.6");
/// The three bags that matter (RFC 7292 4.2).
const KEY_BAG: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.1");
const SHROUDED_KEY_BAG: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.2");
const CERTIFICATE_BAG: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.3");
/// An X.509 certificate in such a bag (RFC 7292 4.2.3).
const X509: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.22.1");

/// Bytes that are gone when nobody needs them any more.
type Bytes = Zeroizing<Vec<u8>>;

/// What a file holds, in its order.
#[derive(Default)]
pub(super) struct Contents {
    pub(super) keys: Vec<Zeroizing<PrivateKeyDer<'static>>>,
    pub(super) certificates: Vec<Vec<u8>>,
}

/// The whole file (RFC 7292 4).
#[derive(Sequence)]
struct Pfx {
    version: u8,
    safe: ContentInfo,
    #[asn1(optional = "true")]
    mac: Option<MacData>,
}

/// What proves the password and the file's soundness (RFC 7292 4, appendix A).
#[derive(Sequence)]
struct MacData {
    mac: DigestInfo,
    salt: OctetString,
    #[asn1(default = "one")]
    rounds: u32,
}

#[derive(Sequence)]
struct DigestInfo {
    algorithm: AlgorithmIdentifierOwned,
    digest: OctetString,
}

/// RFC 7292 4.2.
#[derive(Sequence)]
struct SafeBag {
    id: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    value: Any,
    #[asn1(optional = "true")]
    attributes: Option<Any>,
}

/// RFC 5208 6.
#[derive(Sequence)]
struct EncryptedKey {
    algorithm: AlgorithmIdentifierOwned,
    data: OctetString,
}

/// RFC 7292 4.2.3.
#[derive(Sequence)]
struct CertificateBag {
    id: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    value: OctetString,
}

/// Opens a file with a password.
pub(super) fn open(bytes: &[u8], password: &str) -> Result<Contents, SignerError> {
    if bytes.len() > FILE_LIMIT {
        return Err(SignerError::Pfx);
    }
    let pfx = Pfx::from_der(bytes).map_err(damaged)?;
    if pfx.version != 3 {
        return Err(SignerError::Pfx);
    }
    if pfx.safe.content_type != DATA {
        return Err(not_understood(&pfx.safe.content_type));
    }
    let safe: OctetString = pfx.safe.content.decode_as().map_err(damaged)?;
    let mut secret = Secret::new(password);
    if let Some(mac) = &pfx.mac {
        prove(mac, safe.as_bytes(), &mut secret)?;
    }
    let mut contents = Contents::default();
    for part in Vec::<ContentInfo>::from_der(safe.as_bytes()).map_err(damaged)? {
        let bags = bags(&part, &mut secret)?;
        for bag in Vec::<SafeBag>::from_der(&bags).map_err(damaged)? {
            contents.take(&bag, &mut secret)?;
        }
    }
    Ok(contents)
}

impl Contents {
    fn take(&mut self, bag: &SafeBag, secret: &mut Secret) -> Result<(), SignerError> {
        match bag.id {
            KEY_BAG => {
                let key = bag.value.to_der().map_err(damaged)?;
                self.keys.push(private(&Zeroizing::new(key)));
            }
            SHROUDED_KEY_BAG => {
                let key: EncryptedKey = bag.value.decode_as().map_err(damaged)?;
                let key = decrypt(&key.algorithm, key.data.as_bytes(), secret)?;
                self.keys.push(private(&key));
            }
            CERTIFICATE_BAG => {
                let bag: CertificateBag = bag.value.decode_as().map_err(damaged)?;
                if bag.id == X509 {
                    self.certificates.push(bag.value.into_bytes().into());
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// The bags of one part, decrypted where they are not open (RFC 7292 4.1).
fn bags(part: &ContentInfo, secret: &mut Secret) -> Result<Bytes, SignerError> {
    match part.content_type {
        DATA => {
            let open: OctetString = part.content.decode_as().map_err(damaged)?;
            Ok(Zeroizing::new(open.into_bytes().into()))
        }
        ENCRYPTED => {
            let data: EncryptedData = part.content.decode_as().map_err(damaged)?;
            let info = data.enc_content_info;
            let bytes = info.encrypted_content.ok_or(SignerError::Pfx)?;
            decrypt(&info.content_enc_alg, bytes.as_bytes(), secret)
        }
        other => Err(not_understood(&other)),
    }
}

/// Whether the password is the one that the file was made with.
fn prove(mac: &MacData, safe: &[u8], secret: &mut Secret) -> Result<(), SignerError> {
    let oid = &mac.mac.algorithm.oid;
    let digest = Digest::from_oid(oid).ok_or_else(|| not_understood(oid))?;
    let proof = Proof {
        digest,
        salt: mac.salt.as_bytes(),
        rounds: mac.rounds,
        mac: mac.mac.digest.as_bytes(),
    };
    secret.prove(&proof, safe)
}

fn private(key: &[u8]) -> Zeroizing<PrivateKeyDer<'static>> {
    Zeroizing::new(PrivateKeyDer::Pkcs8(key.to_vec().into()))
}

fn one() -> u32 {
    1
}

fn damaged(_: der::Error) -> SignerError {
    SignerError::Pfx
}

fn not_understood(oid: &ObjectIdentifier) -> SignerError {
    SignerError::Encryption(oid.to_string())
}
