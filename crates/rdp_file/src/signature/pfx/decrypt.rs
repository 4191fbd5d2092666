//! Decrypts the parts of a PKCS#12 file: PBES2 with AES-256 (RFC 8018 6.2), and the schemes with
//! 3DES and RC2 of files from before 2019 (RFC 7292 appendix C).
//!
//! Must not decrypt anything before the secret was asked whether it may cost so much.

use std::num::NonZeroU32;

use aes::Aes256;
use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt, InnerIvInit, KeyIvInit};
use cms::cert::x509::spki::AlgorithmIdentifierOwned;
use der::asn1::{ObjectIdentifier, OctetString};
use der::{Choice, DecodeValue, Sequence};
use des::TdesEde3;
use rc2::Rc2;
use ring::pbkdf2;
use zeroize::Zeroizing;

use super::derive::{Purpose, derive};
use super::secret::Secret;
use super::{Bytes, damaged, not_understood};
use crate::signature::digest::Digest;
use crate::signature::sign::SignerError;

const PBES2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.13");
const PBKDF2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.12");
const AES256_CBC: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.42");
const SHA1_3DES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.3");
const SHA1_RC2_128: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.5");
const SHA1_RC2_40: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.6");

/// The parameters of PBES2 (RFC 8018 A.4).
#[derive(Sequence)]
struct Pbes2 {
    derivation: AlgorithmIdentifierOwned,
    cipher: AlgorithmIdentifierOwned,
}

/// The parameters of PBKDF2 (RFC 8018 A.2).
#[derive(Sequence)]
struct Pbkdf2 {
    salt: OctetString,
    rounds: u32,
    #[asn1(optional = "true")]
    length: Option<u16>,
    #[asn1(optional = "true")]
    hash: Option<AlgorithmIdentifierOwned>,
}

/// The parameters of the older schemes (RFC 7292 C).
#[derive(Sequence)]
struct Old {
    salt: OctetString,
    rounds: u32,
}

/// Decrypts bytes as their algorithm says.
pub(super) fn decrypt(
    algorithm: &AlgorithmIdentifierOwned,
    bytes: &[u8],
    secret: &mut Secret,
) -> Result<Bytes, SignerError> {
    let plain = match algorithm.oid {
        PBES2 => pbes2(&parameters(algorithm)?, bytes, secret)?,
        SHA1_3DES => {
            let (key, start) = old_key(&parameters(algorithm)?, 24, secret)?;
            let mode = Decryptor::<TdesEde3>::new_from_slices(&key, &start);
            unpadded(mode.map_err(|_| SignerError::Pfx)?, bytes)
        }
        SHA1_RC2_128 => rc2(&parameters(algorithm)?, 16, bytes, secret)?,
        SHA1_RC2_40 => rc2(&parameters(algorithm)?, 5, bytes, secret)?,
        other => return Err(not_understood(&other)),
    };
    plain.ok_or_else(|| secret.wrong())
}

fn pbes2(scheme: &Pbes2, bytes: &[u8], secret: &mut Secret) -> Result<Option<Bytes>, SignerError> {
    if scheme.derivation.oid != PBKDF2 {
        return Err(not_understood(&scheme.derivation.oid));
    }
    if scheme.cipher.oid != AES256_CBC {
        return Err(not_understood(&scheme.cipher.oid));
    }
    let derivation: Pbkdf2 = parameters(&scheme.derivation)?;
    let start: OctetString = parameters(&scheme.cipher)?;
    let mut key = Zeroizing::new([0; 32]);
    if derivation
        .length
        .is_some_and(|length| usize::from(length) != key.len())
    {
        return Err(SignerError::Pfx);
    }
    secret.spend(derivation.rounds, derivation.salt.as_bytes())?;
    let rounds = NonZeroU32::new(derivation.rounds).ok_or(SignerError::Pfx)?;
    let hash = hash(derivation.hash.as_ref())?;
    pbkdf2::derive(
        hash,
        rounds,
        derivation.salt.as_bytes(),
        &secret.utf8,
        key.as_mut(),
    );
    let mode = Decryptor::<Aes256>::new_from_slices(key.as_ref(), start.as_bytes());
    Ok(unpadded(mode.map_err(|_| SignerError::Pfx)?, bytes))
}

/// The keyed digest; SHA-1 where none is named (RFC 8018 A.2).
fn hash(named: Option<&AlgorithmIdentifierOwned>) -> Result<pbkdf2::Algorithm, SignerError> {
    const HMAC_SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.2.7");
    const HMAC_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.2.9");
    const HMAC_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.2.10");
    const HMAC_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.2.11");
    Ok(match named.map_or(HMAC_SHA1, |named| named.oid) {
        HMAC_SHA1 => pbkdf2::PBKDF2_HMAC_SHA1,
        HMAC_SHA256 => pbkdf2::PBKDF2_HMAC_SHA256,
        HMAC_SHA384 => pbkdf2::PBKDF2_HMAC_SHA384,
        HMAC_SHA512 => pbkdf2::PBKDF2_HMAC_SHA512,
        other => return Err(not_understood(&other)),
    })
}

fn rc2(
    old: &Old,
    key_bytes: usize,
    bytes: &[u8],
    secret: &mut Secret,
) -> Result<Option<Bytes>, SignerError> {
    let (key, start) = old_key(old, key_bytes, secret)?;
    let cipher = Rc2::new_with_eff_key_len(&key, key_bytes.saturating_mul(8));
    let mode = Decryptor::inner_iv_slice_init(cipher, &start);
    Ok(unpadded(mode.map_err(|_| SignerError::Pfx)?, bytes))
}

/// The key and the first block of the older schemes.
fn old_key(
    old: &Old,
    key_bytes: usize,
    secret: &mut Secret,
) -> Result<(Bytes, Bytes), SignerError> {
    /// 3DES and RC2 both have blocks of eight bytes, and a key takes up to two digests.
    const BLOCK: usize = 8;
    const DIGESTS: u32 = 3;
    let salt = old.salt.as_bytes();
    secret.spend(old.rounds.saturating_mul(DIGESTS), salt)?;
    let part = |purpose, length| {
        derive(
            Digest::Sha1,
            purpose,
            &secret.wide,
            salt,
            old.rounds,
            length,
        )
    };
    Ok((
        part(Purpose::Encryption, key_bytes),
        part(Purpose::Start, BLOCK),
    ))
}

fn unpadded(mode: impl BlockModeDecrypt, bytes: &[u8]) -> Option<Bytes> {
    mode.decrypt_padded_vec::<Pkcs7>(bytes)
        .ok()
        .map(Zeroizing::new)
}

fn parameters<'a, T>(algorithm: &'a AlgorithmIdentifierOwned) -> Result<T, SignerError>
where
    T: Choice<'a> + DecodeValue<'a, Error = der::Error>,
{
    let any = algorithm.parameters.as_ref().ok_or(SignerError::Pfx)?;
    any.decode_as().map_err(damaged)
}
