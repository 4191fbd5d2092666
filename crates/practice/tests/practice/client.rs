//! The tests' own client. Believes any certificate and keeps what it saw.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use practice::Computer;
use rustls::client::Resumption;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    ClientConfig, DigitallySignedStruct, Error, SignatureScheme, SupportedProtocolVersion,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// No test waits longer for one thing.
pub(crate) const LIMIT: Duration = Duration::from_secs(20);

/// Asks as mstsc does, for 0x0b.
pub(crate) const REQUEST: &[u8] = b"\x03\0\0\x13\x0e\xe0\0\0\0\0\0\x01\0\x08\0\x0b\0\0\0";

/// Begins like a `ClientHello`; enough for those who answer without reading it.
pub(crate) const HELLO: &[u8] = b"\x16\x03\x01\0\x04\x01\0\0\0";

#[derive(Debug)]
struct AcceptAll;

impl ServerCertVerifier for AcceptAll {
    fn verify_server_cert(
        &self,
        _leaf: &CertificateDer<'_>,
        _chain: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _leaf: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _leaf: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        ring::default_provider()
            .signature_verification_algorithms
            .supported_schemes()
    }
}

pub(crate) async fn connect(computer: &Computer) -> TcpStream {
    TcpStream::connect(("127.0.0.1", computer.port()))
        .await
        .expect("connect")
}

/// Everything until the peer closes, or how it ended instead.
pub(crate) async fn read_to_end<S: tokio::io::AsyncRead + Unpin>(
    stream: &mut S,
) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    timeout(LIMIT, stream.read_to_end(&mut bytes))
        .await
        .expect("limit")?;
    Ok(bytes)
}

/// Sends `request`; everything until the peer closes in order.
pub(crate) async fn answer_to(computer: &Computer, request: &[u8]) -> Vec<u8> {
    let mut stream = connect(computer).await;
    stream.write_all(request).await.expect("write");
    read_to_end(&mut stream).await.expect("an orderly close")
}

/// Sends the request and reads the 19 bytes of the confirm.
pub(crate) async fn negotiated(computer: &Computer) -> (TcpStream, [u8; 19]) {
    negotiate(connect(computer).await).await
}

/// The same on a connection that is already there.
pub(crate) async fn negotiate(mut stream: TcpStream) -> (TcpStream, [u8; 19]) {
    stream.write_all(REQUEST).await.expect("write");
    let mut confirm = [0; 19];
    timeout(LIMIT, stream.read_exact(&mut confirm))
        .await
        .expect("limit")
        .expect("confirm");
    (stream, confirm)
}

/// A TLS connection with one version after the confirm.
pub(crate) async fn secured(
    computer: &Computer,
    version: &'static SupportedProtocolVersion,
) -> TlsStream<TcpStream> {
    secure(negotiated(computer).await.0, version)
        .await
        .expect("tls")
}

/// TLS with one version on a connection that is ready for it.
pub(crate) async fn secure(
    stream: TcpStream,
    version: &'static SupportedProtocolVersion,
) -> io::Result<TlsStream<TcpStream>> {
    let name = ServerName::try_from("localhost").unwrap();
    let connecting = TlsConnector::from(Arc::new(believing(version))).connect(name, stream);
    timeout(LIMIT, connecting).await.expect("limit")
}

/// What a client that believes any certificate is made of.
pub(crate) fn believing(version: &'static SupportedProtocolVersion) -> ClientConfig {
    let provider = Arc::new(ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[version])
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(AcceptAll))
        .with_no_client_auth();
    config.resumption = Resumption::disabled();
    config
}

/// How long silence must last to count.
const SILENCE: Duration = Duration::from_millis(300);

/// Nothing comes, not even the end.
pub(crate) async fn stays_silent<S: tokio::io::AsyncRead + Unpin>(stream: &mut S) {
    let mut byte = [0];
    assert!(timeout(SILENCE, stream.read(&mut byte)).await.is_err());
}

/// `TSRequest` version 6 with a raw NEGOTIATE message, as FreeRDP sends it.
pub(crate) const QUESTION: &[u8] =
    b"\x30\x37\xa0\x03\x02\x01\x06\xa1\x30\x30\x2e\x30\x2c\xa0\x2a\x04\x28\
    NTLMSSP\0\x01\0\0\0\x97\x82\x08\xe2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0a\0\x61\x4a\0\0\0\x0f";
