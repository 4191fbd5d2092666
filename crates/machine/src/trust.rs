//! Does this computer trust a certificate's issuer? From the system's own store, never online.

use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, Error, RootCertStore};

/// Whether a chain (leaf first, DER) leads to an authority in this computer's store.
///
/// `None` where the store can't be read or a certificate can't be judged. Dates and names have
/// verdicts of their own and do not count here.
pub fn trusts(chain: &[Vec<u8>], host: &str) -> Option<bool> {
    let roots = roots()?;
    let mut certificates = chain.iter().map(|der| CertificateDer::from(der.as_slice()));
    let leaf = certificates.next()?;
    let intermediates: Vec<_> = certificates.collect();
    let name = ServerName::try_from(host.to_owned())
        .or_else(|_| ServerName::try_from("name.invalid"))
        .ok()?;
    let verifier = WebPkiServerVerifier::builder_with_provider(
        Arc::new(roots),
        Arc::new(ring::default_provider()),
    )
    .build()
    .ok()?;
    match verifier.verify_server_cert(&leaf, &intermediates, &name, &[], UnixTime::now()) {
        Ok(_) => Some(true),
        Err(Error::InvalidCertificate(error)) => match error {
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                Some(true)
            }
            CertificateError::UnknownIssuer | CertificateError::BadSignature => Some(false),
            _ => None,
        },
        Err(_) => None,
    }
}

/// The authorities in the system's store; `None` where there are none to be had.
#[cfg(all(unix, not(target_os = "macos")))]
fn roots() -> Option<RootCertStore> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    // A computer without any authority trusts none; it can't be told apart from an unreadable store.
    (!roots.is_empty()).then_some(roots)
}

/// The stores of Windows and macOS are asked through calls of their own, which are not built yet;
/// until then the answer is "can't be found out here".
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn roots() -> Option<RootCertStore> {
    None
}
