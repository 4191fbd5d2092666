//! Signs a file's settings with a person's own certificate and key.
//!
//! Must not keep the key's bytes after the provider has read them, nor show them to anybody.

use std::fmt;
use std::sync::Arc;

use cms::cert::IssuerAndSerialNumber;
use cms::cert::x509::spki::AlgorithmIdentifierOwned;
use der::{Any, Encode};
use rustls::SignatureScheme;
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::SigningKey;
use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer;
use x509_parser::x509::SubjectPublicKeyInfo;
use zeroize::Zeroizing;

use super::certificate::{self, Certificate};
use super::digest::{self, Digest};
use super::{envelope, pfx, signed_data};

/// What signs: (scheme of the provider, digest), the first that a key can do.
const SCHEMES: [(SignatureScheme, Digest); 3] = [
    (SignatureScheme::RSA_PKCS1_SHA256, Digest::Sha256),
    (SignatureScheme::ECDSA_NISTP256_SHA256, Digest::Sha256),
    (SignatureScheme::ECDSA_NISTP384_SHA384, Digest::Sha384),
];

/// A private key, its certificate and the issuers that came along.
pub struct Signer {
    key: Arc<dyn SigningKey>,
    certificate: Certificate,
    id: IssuerAndSerialNumber,
    chain: Vec<Vec<u8>>,
}

/// Why a certificate and key can't sign.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignerError {
    /// The file is no sound PEM.
    #[error("pem")]
    Pem,
    /// There is no certificate.
    #[error("no_certificate")]
    NoCertificate,
    /// The certificate can't be read.
    #[error("certificate")]
    Certificate,
    /// There is no private key.
    #[error("no_key")]
    NoKey,
    /// The private key is encrypted with a password.
    #[error("key_encrypted")]
    KeyEncrypted,
    /// The private key can't be read, or is not RSA from 2048 to 4096 bits, P-256 or P-384.
    #[error("key")]
    Key,
    /// The private key does not belong to any of the certificates.
    #[error("mismatch")]
    Mismatch,
    /// The bytes are no PKCS#12 file, or it is damaged.
    #[error("pfx")]
    Pfx,
    /// The PKCS#12 file has another password.
    #[error("password")]
    Password,
    /// The PKCS#12 file is protected in a way that is not understood, by its object identifier.
    #[error("encryption: {0}")]
    Encryption(String),
    /// It would take too long to try the password: the file asks for too many rounds.
    #[error("rounds")]
    Rounds,
}

/// Why signing failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// The provider could not sign.
    #[error("key")]
    Key,
    /// The signature can't be written down.
    #[error("encoding")]
    Encoding,
}

impl Signer {
    /// Takes certificates and a private key in PEM; both may be in one file.
    ///
    /// The key is PKCS#8, PKCS#1 or SEC1. The signer's certificate is the one that fits the key; its
    /// issuers are put in their order, whatever the order in the file.
    pub fn from_pem(certificates: &[u8], key: &[u8]) -> Result<Self, SignerError> {
        let certificates: Vec<Vec<u8>> = CertificateDer::pem_slice_iter(without_mark(certificates))
            .map(|one| one.map(|der| der.to_vec()))
            .collect::<Result<_, _>>()
            .map_err(|_| SignerError::Pem)?;
        if certificates.is_empty() {
            return Err(SignerError::NoCertificate);
        }
        Self::choose(&[pem_key(without_mark(key))?], &certificates)
    }

    /// Takes a PKCS#12 file and its password (RFC 7292): AES-256, 3DES or RC2.
    pub fn from_pfx(bytes: &[u8], password: &str) -> Result<Self, SignerError> {
        let contents = pfx::open(bytes, password)?;
        if contents.keys.is_empty() {
            return Err(SignerError::NoKey);
        }
        if contents.certificates.is_empty() {
            return Err(SignerError::NoCertificate);
        }
        Self::choose(&contents.keys, &contents.certificates)
    }

    /// What the signer's certificate says; whether its time has come and not passed is for the caller.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// Signs a [`blob`](super::blob); what comes back follows `signature:s:`, in one piece (RFC 5652 5).
    pub fn sign(&self, blob: &[u8]) -> Result<String, SignError> {
        let (scheme, digest) = scheme(self.key.as_ref()).ok_or(SignError::Key)?;
        let attributes =
            signed_data::attributes(digest.of(blob).as_ref()).map_err(|_| SignError::Encoding)?;
        let covered = attributes.to_der().map_err(|_| SignError::Encoding)?;
        let signature = self
            .key
            .choose_scheme(&[scheme])
            .and_then(|signer| signer.sign(&covered).ok())
            .ok_or(SignError::Key)?;
        let message = signed_data::message(
            self.id.clone(),
            digest,
            attributes,
            algorithm(scheme),
            &signature,
            &self.chain,
        );
        envelope::seal(&message.map_err(|_| SignError::Encoding)?)
    }

    /// The first key that can sign and has a certificate.
    fn choose(
        keys: &[Zeroizing<PrivateKeyDer<'static>>],
        certificates: &[Vec<u8>],
    ) -> Result<Self, SignerError> {
        let parsed: Vec<_> = certificates
            .iter()
            .filter_map(|der| certificate::parse(der))
            .collect();
        if parsed.is_empty() {
            return Err(SignerError::Certificate);
        }
        let mut why = SignerError::Key;
        for key in keys {
            let Some(key) = any_supported_type(key)
                .ok()
                .filter(|key| scheme(key.as_ref()).is_some())
            else {
                continue;
            };
            let Some(leaf) = parsed.iter().find(|one| fits(key.as_ref(), one)) else {
                why = SignerError::Mismatch;
                continue;
            };
            return Ok(Self {
                key,
                certificate: Certificate::read(leaf).ok_or(SignerError::Certificate)?,
                id: certificate::identifier(leaf).ok_or(SignerError::Certificate)?,
                chain: certificate::chain(leaf.as_raw(), certificates),
            });
        }
        Err(why)
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("certificate", &self.certificate)
            .finish_non_exhaustive()
    }
}

/// Windows' editor puts a byte order mark before what it saves.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn pem_key(bytes: &[u8]) -> Result<Zeroizing<PrivateKeyDer<'static>>, SignerError> {
    // PKCS#8 says so in its first line, the older forms in their second (RFC 1421 4.6.1.1).
    let says = |text: &[u8]| bytes.windows(text.len()).any(|part| part == text);
    let encrypted =
        says(b"-----BEGIN ENCRYPTED PRIVATE KEY-----") || says(b"Proc-Type: 4,ENCRYPTED");
    match PrivateKeyDer::from_pem_slice(bytes) {
        Ok(key) => Ok(Zeroizing::new(key)),
        Err(_) if encrypted => Err(SignerError::KeyEncrypted),
        Err(pem::Error::NoItemsFound) => Err(SignerError::NoKey),
        Err(_) => Err(SignerError::Pem),
    }
}

/// Whether a certificate holds the public half of a key.
fn fits(key: &dyn SigningKey, parsed: &X509Certificate<'_>) -> bool {
    let Some(public) = key.public_key() else {
        return false;
    };
    let held = &parsed.public_key();
    SubjectPublicKeyInfo::from_der(&public).is_ok_and(|(_, public)| {
        public.algorithm.algorithm == held.algorithm.algorithm
            && public.subject_public_key.data == held.subject_public_key.data
    })
}

fn scheme(key: &dyn SigningKey) -> Option<(SignatureScheme, Digest)> {
    SCHEMES
        .into_iter()
        .find(|(scheme, _)| key.choose_scheme(&[*scheme]).is_some())
}

/// RSA with a NULL, ECDSA without anything (RFC 3370 3.2, RFC 5754 3.3).
fn algorithm(scheme: SignatureScheme) -> AlgorithmIdentifierOwned {
    let (oid, parameters) = match scheme {
        SignatureScheme::ECDSA_NISTP256_SHA256 => (digest::ECDSA_SHA256, None),
        SignatureScheme::ECDSA_NISTP384_SHA384 => (digest::ECDSA_SHA384, None),
        _ => (digest::RSA, Some(Any::null())),
    };
    AlgorithmIdentifierOwned { oid, parameters }
}
