//! A password, the proof that it is the right one, and what it may cost to use.
//!
//! Must not work without end for a hostile file: rounds are counted over the whole file.

use ring::hmac;
use zeroize::Zeroizing;

use super::Bytes;
use super::derive::{Purpose, derive};
use crate::signature::digest::Digest;
use crate::signature::sign::SignerError;

/// A file may ask for this many rounds of a digest in all: seconds of work.
/// Windows and openssl ask for thousands.
const ROUNDS_LIMIT: u32 = 10_000_000;
/// A salt has at most this many bytes; real ones have 8 to 32.
const SALT_LIMIT: usize = 1024;

/// A password in both its forms, and what work it may still cost.
pub(super) struct Secret {
    pub(super) utf8: Bytes,
    /// In UTF-16BE with a NUL (RFC 7292 B.1).
    pub(super) wide: Bytes,
    /// Whether it is known to be the right one.
    proven: bool,
    rounds_left: u32,
}

/// What a file gives to prove a password with.
pub(super) struct Proof<'a> {
    pub(super) digest: Digest,
    pub(super) salt: &'a [u8],
    pub(super) rounds: u32,
    pub(super) mac: &'a [u8],
}

impl Proof<'_> {
    /// Whether the password in UTF-16BE made the code over these bytes.
    pub(super) fn holds(&self, password: &[u8], bytes: &[u8]) -> bool {
        let (algorithm, length) = (mac(self.digest), self.digest.algorithm().output_len());
        let key = derive(
            self.digest,
            Purpose::Mac,
            password,
            self.salt,
            self.rounds,
            length,
        );
        hmac::verify(&hmac::Key::new(algorithm, &key), bytes, self.mac).is_ok()
    }
}

impl Secret {
    pub(super) fn new(password: &str) -> Self {
        let wide = password
            .encode_utf16()
            .chain([0])
            .flat_map(u16::to_be_bytes);
        Self {
            utf8: Zeroizing::new(password.as_bytes().to_vec()),
            wide: Zeroizing::new(wide.collect()),
            proven: false,
            rounds_left: ROUNDS_LIMIT,
        }
    }

    /// Whether the password is the right one; an empty one may have been meant as none at all.
    pub(super) fn prove(&mut self, proof: &Proof<'_>, bytes: &[u8]) -> Result<(), SignerError> {
        self.spend(proof.rounds, proof.salt)?;
        let mut holds = proof.holds(&self.wide, bytes);
        if !holds && self.utf8.is_empty() {
            self.spend(proof.rounds, proof.salt)?;
            self.wide.clear();
            holds = proof.holds(&self.wide, bytes);
        }
        if !holds {
            return Err(SignerError::Password);
        }
        self.proven = true;
        Ok(())
    }

    /// Takes so many rounds from what is left.
    pub(super) fn spend(&mut self, rounds: u32, salt: &[u8]) -> Result<(), SignerError> {
        if salt.len() > SALT_LIMIT {
            return Err(SignerError::Pfx);
        }
        self.rounds_left = self
            .rounds_left
            .checked_sub(rounds)
            .ok_or(SignerError::Rounds)?;
        Ok(())
    }

    /// What wrong padding means: without a proof before, a wrong password.
    pub(super) fn wrong(&self) -> SignerError {
        if self.proven {
            SignerError::Pfx
        } else {
            SignerError::Password
        }
    }
}

fn mac(digest: Digest) -> hmac::Algorithm {
    match digest {
        Digest::Sha1 => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
        Digest::Sha256 => hmac::HMAC_SHA256,
        Digest::Sha384 => hmac::HMAC_SHA384,
        Digest::Sha512 => hmac::HMAC_SHA512,
    }
}
