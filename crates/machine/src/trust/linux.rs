//! The distribution's certificate store, and webpki's judgement over it.

use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, Error, RootCertStore};

/// A name that no certificate has (RFC 6761 6.4): names are not what is asked here.
const NO_NAME: &str = "name.invalid";

pub(super) fn trusts(chain: &[Vec<u8>]) -> Option<bool> {
    let mut certificates = chain.iter().map(|der| CertificateDer::from(der.as_slice()));
    let leaf = certificates.next()?;
    let intermediates: Vec<_> = certificates.collect();
    let verifier = WebPkiServerVerifier::builder_with_provider(
        Arc::new(roots()?),
        Arc::new(ring::default_provider()),
    )
    .build()
    .ok()?;
    let name = ServerName::try_from(NO_NAME).ok()?;
    // The name is looked at last, so that complaint means that all else is well.
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

/// The authorities in the store. A computer without any can't be told apart from an unreadable store.
fn roots() -> Option<RootCertStore> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    (!roots.is_empty()).then_some(roots)
}
