//! TLS as a witness: it finishes with any certificate, and keeps all that was shown.
//!
//! The verifier records and never refuses, since a diagnosis needs the very certificates that a
//! client would turn away. Nothing confidential is sent over such a connection.

use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use model::{Failure, Host};
use rustls::client::Resumption;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    AlertDescription, CertificateError, ClientConfig, DigitallySignedStruct, Error,
    PeerIncompatible, SignatureScheme,
};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::classify::tls_error;
use crate::clock::Instant;
use crate::{Bytes, LinkStats, classify_io};

/// The certificates that a server showed, leaf first, in DER.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeerCertificates {
    /// The chain as it came.
    pub chain: Vec<Vec<u8>>,
    /// Whether the signature over the handshake fits the leaf's key; `None` if it never came, or
    /// if ring can't judge it (SHA-1, RSA below 2048, version 1 certificates).
    pub signature_fits: Option<bool>,
}

/// An established TLS connection.
pub struct Secured {
    /// Read and write here.
    pub stream: TlsStream<Box<dyn Bytes>>,
    /// `TLS1.2` or `TLS1.3`.
    pub version: &'static str,
    /// The cipher suite's name (RFC 8446 B.4).
    pub suite: String,
}

/// Why TLS did not come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsFailure {
    /// The connection ended, stayed silent, or carried an alert.
    Network(Failure),
    /// The server chose a version older than TLS 1.2.
    OldVersion,
    /// Bytes that are no TLS.
    NotTls,
}

/// Random bytes for a ClientHello that is made by hand (RFC 8446 4.1.2).
///
/// # Errors
/// [`Failure::Other`] where the system has none.
pub fn random() -> Result<[u8; 32], Failure> {
    let mut bytes = [0; 32];
    let provider = ring::default_provider();
    provider
        .secure_random
        .fill(&mut bytes)
        .map_err(|_| Failure::Other)?;
    Ok(bytes)
}

/// What came of starting TLS.
pub struct TlsAttempt {
    /// The connection, or why there is none.
    pub outcome: Result<Secured, TlsFailure>,
    /// The certificates that were shown, which may come before a failure.
    pub certificates: PeerCertificates,
    /// Bytes that the server sent in answer to the ClientHello.
    pub received: usize,
    /// What the system counted on the connection; `None` where it was closed before we could look.
    pub link: Option<LinkStats>,
}

/// Starts TLS on a connection, at most until `deadline`.
pub async fn start_tls(stream: Box<dyn Bytes>, host: &Host, deadline: Instant) -> TlsAttempt {
    let witness = Arc::new(Witness::new());
    let received = Arc::new(AtomicUsize::new(0));
    let counted: Box<dyn Bytes> = Box::new(Counted {
        stream,
        received: Arc::clone(&received),
    });
    let (outcome, link) = match config(Arc::clone(&witness)) {
        Ok(config) => {
            let mut connecting =
                TlsConnector::from(Arc::new(config)).connect(server_name(host), counted);
            match tokio::time::timeout_at(deadline, &mut connecting).await {
                Err(_) => (
                    Err(TlsFailure::Network(Failure::TimedOut)),
                    connecting.get_ref().and_then(|stream| stream.link()),
                ),
                Ok(Err(error)) => (Err(classify_tls(&error)), None),
                Ok(Ok(stream)) => {
                    let link = stream.get_ref().0.link();
                    (Ok(secured(stream)), link)
                }
            }
        }
        Err(_) => (Err(TlsFailure::Network(Failure::Other)), None),
    };
    TlsAttempt {
        outcome,
        certificates: witness.seen(),
        received: received.load(Ordering::Relaxed),
        link,
    }
}

/// A stream that counts what comes in.
struct Counted {
    stream: Box<dyn Bytes>,
    received: Arc<AtomicUsize>,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.received
            .fetch_add(buffer.filled().len() - before, Ordering::Relaxed);
        read
    }
}

impl AsyncWrite for Counted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl Bytes for Counted {
    fn link(&self) -> Option<LinkStats> {
        self.stream.link()
    }
}

fn secured(stream: TlsStream<Box<dyn Bytes>>) -> Secured {
    let (_, session) = stream.get_ref();
    let version = match session.protocol_version() {
        Some(rustls::ProtocolVersion::TLSv1_3) => "TLS1.3",
        _ => "TLS1.2",
    };
    let suite = session
        .negotiated_cipher_suite()
        .and_then(|suite| suite.suite().as_str())
        .unwrap_or_default()
        .replace("TLS13_", "TLS_");
    Secured {
        stream,
        version,
        suite,
    }
}

fn config(witness: Arc<Witness>) -> Result<ClientConfig, Error> {
    let provider = Arc::clone(&witness.provider);
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(witness)
        .with_no_client_auth();
    // Resumed sessions show no certificate.
    config.resumption = Resumption::disabled();
    Ok(config)
}

/// The name for SNI; what rustls refuses as a name (an underscore at the wrong place) goes without one.
fn server_name(host: &Host) -> ServerName<'static> {
    let address = match host {
        Host::Name(name) => match ServerName::try_from(name.clone()) {
            Ok(name) => return name,
            Err(_) => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        },
        Host::Address { ip, .. } => *ip,
    };
    ServerName::IpAddress(address.into())
}

/// Reads rustls' error out of the I/O error that tokio-rustls wraps it in.
pub(crate) fn classify_tls(error: &io::Error) -> TlsFailure {
    match tls_error(error) {
        None => TlsFailure::Network(classify_io(error)),
        Some(Error::AlertReceived(alert)) => TlsFailure::Network(Failure::Alert(u8::from(*alert))),
        Some(Error::PeerIncompatible(
            PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig
            | PeerIncompatible::ServerDoesNotSupportTls12Or13,
        )) => TlsFailure::OldVersion,
        // Their parameters are outside of what we offered: the same as if they had said so.
        Some(Error::PeerIncompatible(_)) => {
            TlsFailure::Network(Failure::Alert(u8::from(AlertDescription::HandshakeFailure)))
        }
        Some(_) => TlsFailure::NotTls,
    }
}

/// The verifier that writes down and lets pass.
#[derive(Debug)]
struct Witness {
    provider: Arc<CryptoProvider>,
    seen: Mutex<PeerCertificates>,
}

impl Witness {
    fn new() -> Self {
        Self {
            provider: Arc::new(ring::default_provider()),
            seen: Mutex::default(),
        }
    }

    fn seen(&self) -> PeerCertificates {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Notes whether a signature fits and lets it pass. Only one that was computed and differs is
    /// wrong; what can't be computed proves nothing.
    fn witness(
        &self,
        verified: &Result<HandshakeSignatureValid, Error>,
    ) -> HandshakeSignatureValid {
        let fits = match verified {
            Ok(_) => Some(true),
            Err(Error::InvalidCertificate(CertificateError::BadSignature)) => Some(false),
            Err(_) => None,
        };
        self.note(|seen| seen.signature_fits = fits);
        HandshakeSignatureValid::assertion()
    }

    fn note(&self, write: impl FnOnce(&mut PeerCertificates)) {
        write(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.note(|seen| {
            seen.chain = std::iter::once(end_entity)
                .chain(intermediates)
                .map(|certificate| certificate.to_vec())
                .collect();
        });
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        let verified = verify_tls12_signature(message, certificate, signed, algorithms);
        Ok(self.witness(&verified))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        let verified = verify_tls13_signature(message, certificate, signed, algorithms);
        Ok(self.witness(&verified))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        let mut schemes = self
            .provider
            .signature_verification_algorithms
            .supported_schemes();
        // Hosts that sign the handshake with SHA-1 alone are judged by what they show, not cut off.
        schemes.extend([
            SignatureScheme::RSA_PKCS1_SHA1,
            SignatureScheme::ECDSA_SHA1_Legacy,
        ]);
        schemes
    }
}
