//! A certificate's fields from its DER.

use std::net::{Ipv4Addr, Ipv6Addr};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::GeneralName;
use x509_parser::objects::{oid_registry, oid2sn};
use x509_parser::prelude::{FromDer, X509Error};
use x509_parser::public_key::PublicKey;

use super::{STRONG_RSA_BITS, Says};

/// Bytes of the largest certificate that is kept whole.
const LARGEST_KEPT: usize = 16 * 1024;
/// Symbols of a line (RFC 7468 2).
const PEM_LINE: usize = 64;

/// Names beyond this many are not kept; a hostile certificate may have thousands.
const NAMES_LIMIT: usize = 50;

/// A name is at most this long (RFC 1035 2.3.4); subjects are cut there too.
const TEXT_LIMIT: usize = 253;

/// The fields, or `None` where the bytes are no certificate.
pub(super) fn parse(der: &[u8]) -> Option<Says> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    let (key_kind, key_bits) = key(&certificate)?;
    let self_signed = certificate.subject() == certificate.issuer();
    let ms = |time: x509_parser::time::ASN1Time| time.timestamp().saturating_mul(1000);
    Some(Says {
        subject: printable(&certificate.subject().to_string()),
        issuer: printable(&certificate.issuer().to_string()),
        names: names(&certificate),
        not_before_ms: ms(certificate.validity().not_before),
        not_after_ms: ms(certificate.validity().not_after),
        own_signature_fits: own_signature(&certificate, self_signed, &key_kind, key_bits),
        key_kind,
        key_bits,
        signature: oid2sn(&certificate.signature_algorithm.algorithm, oid_registry())
            .map_or_else(|_| certificate.signature_algorithm.algorithm.to_string(), str::to_owned),
        self_signed,
        serial: certificate.tbs_certificate.raw_serial_as_string(),
        pem: (der.len() <= LARGEST_KEPT).then(|| pem(der)),
    })
}

/// The certificate as text (RFC 7468 5).
fn pem(der: &[u8]) -> String {
    let base64 = STANDARD.encode(der);
    let mut pem = String::from("-----BEGIN CERTIFICATE-----\n");
    for (at, symbol) in base64.chars().enumerate() {
        if at > 0 && at % PEM_LINE == 0 {
            pem.push('\n');
        }
        pem.push(symbol);
    }
    pem.push_str("\n-----END CERTIFICATE-----\n");
    pem
}

fn key(certificate: &X509Certificate<'_>) -> Option<(String, u32)> {
    let key = certificate.public_key().parsed().ok()?;
    let kind = match &key {
        PublicKey::RSA(_) => "RSA",
        PublicKey::EC(_) => "EC",
        PublicKey::DSA(_) => "DSA",
        _ => "other",
    };
    let bits = u32::try_from(key.key_size()).unwrap_or(u32::MAX);
    Some((kind.to_owned(), bits))
}

/// The alternative names, or the common name of certificates from before those existed.
fn names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let alternative = certificate.subject_alternative_name().ok().flatten();
    let mut names: Vec<String> = alternative
        .iter()
        .flat_map(|extension| &extension.value.general_names)
        .filter_map(name)
        .take(NAMES_LIMIT)
        .collect();
    if names.is_empty() {
        let common = certificate.subject().iter_common_name();
        names.extend(common.filter_map(|name| name.as_str().ok()).map(str::to_owned).take(NAMES_LIMIT));
    }
    names
}

/// Without control characters, which could play tricks on a terminal.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .take(TEXT_LIMIT)
        .collect()
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some(printable(name)),
        GeneralName::IPAddress(bytes) => match bytes.len() {
            4 => <[u8; 4]>::try_from(*bytes).ok().map(|bytes| Ipv4Addr::from(bytes).to_string()),
            16 => <[u8; 16]>::try_from(*bytes).ok().map(|bytes| Ipv6Addr::from(bytes).to_string()),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a self-signed certificate's signature fits; weak keys and unknown algorithms prove nothing.
fn own_signature(
    certificate: &X509Certificate<'_>,
    self_signed: bool,
    key_kind: &str,
    key_bits: u32,
) -> Option<bool> {
    if !self_signed || (key_kind == "RSA" && key_bits < STRONG_RSA_BITS) {
        return None;
    }
    match certificate.verify_signature(None) {
        Ok(()) => Some(true),
        Err(X509Error::SignatureVerificationError) => Some(false),
        Err(_) => None,
    }
}
