//! What a practice computer shows in TLS: its certificate and key, right or wrong as chosen.
//!
//! Made anew at each start but for the weak one. Nothing is kept or trusted anywhere.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};

use crate::{Fault, PracticeError};

/// Signed with MD5 over RSA-2048; see `fixtures/README.md`.
const WEAK_CERTIFICATE: &[u8] = include_bytes!("../fixtures/weak-certificate.der");
const WEAK_KEY: &[u8] = include_bytes!("../fixtures/weak-key.der");

/// The names of a practice computer, as typed or as it calls itself.
const OWN_NAMES: [&str; 3] = ["localhost", "practice-pc", "127.0.0.1"];
/// The name of the computer for which the differing certificate was issued.
const OTHER_NAME: &str = "pc-04.example";

const DAY: Duration = Duration::from_hours(24);
/// Windows gives its own Remote Desktop certificate half a year.
const HALF_A_YEAR: Duration = DAY.saturating_mul(180);

/// A certificate chain, leaf first, and the leaf's key.
struct Credential {
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
}

/// The TLS side of a computer with this fault: TLS 1.2 and 1.3, no resumption.
pub(crate) fn server_config(
    fault: Fault,
    now: SystemTime,
) -> Result<Arc<ServerConfig>, PracticeError> {
    let credential = credential(fault, now)?;
    let provider = Arc::new(ring::default_provider());
    let key = provider.key_provider.load_private_key(credential.key)?;
    // Not `with_single_cert`: that would refuse the certificate which can't be parsed.
    let certified = CertifiedKey::new(credential.chain, key);
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(SingleCertAndKey::from(certified)));
    config.send_tls13_tickets = 0;
    Ok(Arc::new(config))
}

fn credential(fault: Fault, now: SystemTime) -> Result<Credential, PracticeError> {
    match fault {
        Fault::CertificateExpired => self_signed(now - DAY * 220, now - DAY * 40),
        Fault::CertificateNotYetValid => self_signed(now + DAY * 30, now + DAY * 210),
        Fault::CertificateWeak => Ok(weak()),
        Fault::CertificateUnreadable => unreadable(now),
        Fault::CertificateNameDiffers => issued_for_another(now),
        _ => valid_now(now),
    }
}

fn valid_now(now: SystemTime) -> Result<Credential, PracticeError> {
    self_signed(now - DAY * 10, now + HALF_A_YEAR)
}

fn self_signed(from: SystemTime, until: SystemTime) -> Result<Credential, PracticeError> {
    let key = KeyPair::generate()?;
    let leaf = leaf("practice-pc", &OWN_NAMES, from, until)?.self_signed(&key)?;
    Ok(Credential {
        chain: vec![leaf.der().clone()],
        key: pkcs8(&key),
    })
}

fn issued_for_another(now: SystemTime) -> Result<Credential, PracticeError> {
    let (from, until) = (now - DAY * 10, now + HALF_A_YEAR);
    let mut authority = CertificateParams::default();
    authority.distinguished_name = common_name("Practice Authority");
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    set_validity(&mut authority, from - DAY, until + DAY);
    let issuer = CertifiedIssuer::self_signed(authority, KeyPair::generate()?)?;
    let key = KeyPair::generate()?;
    let mut params = leaf(OTHER_NAME, &[OTHER_NAME], from, until)?;
    params.use_authority_key_identifier_extension = true;
    let leaf = params.signed_by(&key, &issuer)?;
    Ok(Credential {
        chain: vec![leaf.der().clone(), issuer.der().clone()],
        key: pkcs8(&key),
    })
}

fn weak() -> Credential {
    Credential {
        chain: vec![CertificateDer::from(WEAK_CERTIFICATE)],
        key: PrivatePkcs8KeyDer::from(WEAK_KEY).into(),
    }
}

/// A certificate cut in half, as a damaged store gives it.
fn unreadable(now: SystemTime) -> Result<Credential, PracticeError> {
    let whole = valid_now(now)?;
    let halves = whole.chain.iter().map(|certificate| {
        let half = certificate.len() / 2;
        CertificateDer::from(certificate.iter().copied().take(half).collect::<Vec<u8>>())
    });
    Ok(Credential {
        chain: halves.collect(),
        key: whole.key,
    })
}

fn leaf(
    name: &str,
    names: &[&str],
    from: SystemTime,
    until: SystemTime,
) -> Result<CertificateParams, PracticeError> {
    let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name = common_name(name);
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    set_validity(&mut params, from, until);
    Ok(params)
}

fn common_name(name: &str) -> DistinguishedName {
    let mut names = DistinguishedName::new();
    names.push(DnType::CommonName, name);
    names
}

fn set_validity(params: &mut CertificateParams, from: SystemTime, until: SystemTime) {
    params.not_before = from.into();
    params.not_after = until.into();
}

fn pkcs8(key: &KeyPair) -> PrivateKeyDer<'static> {
    PrivatePkcs8KeyDer::from(key.serialize_der()).into()
}
