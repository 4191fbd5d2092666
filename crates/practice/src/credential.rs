//! What a practice computer shows in TLS: its certificate and key, right or wrong as chosen.
//!
//! Made anew at each start but for the weak one. Nothing is kept or trusted anywhere. What an
//! authority issues is made in `authority`.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, KeyPair};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};

use crate::authority::{intercepted, issued_for_another, long_chain};
use crate::{Fault, PracticeError};

/// Signed with MD5 over RSA-2048; see `fixtures/README.md`.
const WEAK_CERTIFICATE: &[u8] = include_bytes!("../fixtures/weak-certificate.der");
const WEAK_KEY: &[u8] = include_bytes!("../fixtures/weak-key.der");

/// The names of a practice computer, as typed or as it calls itself.
pub(crate) const OWN_NAMES: [&str; 3] = ["localhost", "practice-pc", "127.0.0.1"];
/// The name of the computer that the name leads to instead.
const ELSEWHERE: &str = "old-pc.example";

pub(crate) const DAY: Duration = Duration::from_hours(24);
/// How many days ago a valid certificate began.
const BEGAN: u32 = 10;
/// Windows gives its own Remote Desktop certificate half a year.
const HALF_A_YEAR: u32 = 180;
/// So many authorities make a flight longer than 3000 bytes.
const BIG_LINE: usize = 3;
/// So many authorities make a flight longer than 5000 bytes.
const BIGGER_LINE: usize = 5;

/// When a certificate is valid.
#[derive(Clone, Copy)]
pub(crate) struct Validity {
    pub(crate) from: SystemTime,
    pub(crate) until: SystemTime,
}

/// A certificate chain, leaf first, and the leaf's key.
pub(crate) struct Credential {
    pub(crate) chain: Vec<CertificateDer<'static>>,
    pub(crate) key: PrivateKeyDer<'static>,
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
    let valid = Validity {
        from: now - DAY * BEGAN,
        until: now + DAY * HALF_A_YEAR,
    };
    match fault {
        Fault::CertificateExpired | Fault::GatewayCertificate => own(Validity {
            from: now - DAY * 220,
            until: now - DAY * 40,
        }),
        Fault::CertificateNotYetValid => own(Validity {
            from: now + DAY * 30,
            until: now + DAY * 210,
        }),
        Fault::CertificateWeak => Ok(weak()),
        Fault::CertificateUnreadable => Ok(unreadable(own(valid)?)),
        Fault::CertificateNameDiffers => issued_for_another(valid),
        Fault::TlsIntercepted => intercepted(valid),
        Fault::NameLeadsElsewhere => self_signed(ELSEWHERE, &[ELSEWHERE], valid),
        Fault::LargePacketsLost => long_chain(valid, BIG_LINE),
        Fault::HealthyLarge => long_chain(valid, BIGGER_LINE),
        _ => own(valid),
    }
}

/// Self-signed for all names of a practice computer.
fn own(validity: Validity) -> Result<Credential, PracticeError> {
    self_signed("practice-pc", &OWN_NAMES, validity)
}

fn self_signed(
    name: &str,
    names: &[&str],
    validity: Validity,
) -> Result<Credential, PracticeError> {
    let key = KeyPair::generate()?;
    let leaf = leaf(name, names, validity)?.self_signed(&key)?;
    Ok(Credential {
        chain: vec![leaf.der().clone()],
        key: pkcs8(&key),
    })
}

fn weak() -> Credential {
    Credential {
        chain: vec![CertificateDer::from(WEAK_CERTIFICATE)],
        key: PrivatePkcs8KeyDer::from(WEAK_KEY).into(),
    }
}

/// Certificates cut in half, as a damaged store gives them.
fn unreadable(whole: Credential) -> Credential {
    let halves = whole.chain.iter().map(|certificate| {
        let half = certificate.len() / 2;
        CertificateDer::from(certificate.iter().copied().take(half).collect::<Vec<u8>>())
    });
    Credential {
        chain: halves.collect(),
        key: whole.key,
    }
}

/// A computer's certificate before it is signed.
pub(crate) fn leaf(
    name: &str,
    names: &[&str],
    validity: Validity,
) -> Result<CertificateParams, PracticeError> {
    let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name = common_name(name);
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    set_validity(&mut params, validity);
    Ok(params)
}

/// A name that is nothing but a common name.
pub(crate) fn common_name(name: &str) -> DistinguishedName {
    let mut names = DistinguishedName::new();
    names.push(DnType::CommonName, name);
    names
}

pub(crate) fn set_validity(params: &mut CertificateParams, validity: Validity) {
    params.not_before = validity.from.into();
    params.not_after = validity.until.into();
}

/// A key as rustls takes it.
pub(crate) fn pkcs8(key: &KeyPair) -> PrivateKeyDer<'static> {
    PrivatePkcs8KeyDer::from(key.serialize_der()).into()
}
