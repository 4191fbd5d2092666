//! A gateway on loopback that says, inside real TLS, what a test writes down.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// No request has a body, so this ends each.
const END: &[u8] = b"\r\n\r\n";
/// A challenge ([MS-NLMP] 2.2.1.2) by GATE-1, version 10.0.20348, without a time.
const CHALLENGE: &str = "TlRMTVNTUAACAAAAAAAAAAAAAAAVgoniAQEBAQEBAQEAAAAAAAAAABQAFAA4AAAACgB8TwAAAA8BAAwARwBBAFQARQAtADEAAAAAAA==";
/// The same with the time 2020-01-01T00:00:00Z.
const CHALLENGE_OF_2020: &str = "TlRMTVNTUAACAAAAAAAAAAAAAAAVgoniAQEBAQEBAQEAAAAAAAAAACAAIAA4AAAACgB8TwAAAA8BAAwARwBBAFQARQAtADEABwAIAAAABWk2wNUBAAAAAA==";

/// What a gateway does.
#[derive(Clone)]
pub(super) enum Says {
    /// Answers each request with the next of these, over however many connections.
    Answers(Vec<Answer>),
    /// One byte after each pause, without being asked.
    Drips(Vec<u8>, Duration),
    /// HTTP without TLS.
    Plain,
}

/// One answer.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) bytes: Vec<u8>,
    /// Whether the connection ends with it.
    closes: bool,
}

/// A gateway that runs.
pub(super) struct Server {
    pub(super) port: u16,
    /// What it was asked inside TLS, by connection.
    heard: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(super) fn heard(&self) -> Vec<String> {
        self.heard
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Answer {
    pub(super) fn raw(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.to_vec(),
            closes: false,
        }
    }

    pub(super) fn new(status: &str, headers: &str, body: &str) -> Self {
        let length = body.len();
        let head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}");
        Self::raw(format!("{head}\r\n{body}").as_bytes())
    }

    /// Asks for a sign-in.
    pub(super) fn asks() -> Self {
        Self::asks_and("")
    }

    /// Asks for one, and says that the connection ends.
    pub(super) fn asks_and_closes() -> Self {
        Self::asks_and("Connection: close\r\n").closing()
    }

    fn asks_and(more: &str) -> Self {
        const HEADERS: &str = "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\n\
            Server: Microsoft-HTTPAPI/2.0\r\n";
        Self::new(
            "401 Unauthorized",
            &format!("{HEADERS}{more}"),
            "not before you sign in",
        )
    }

    /// The challenge, without a time.
    pub(super) fn challenges() -> Self {
        Self::challenges_with(CHALLENGE)
    }

    /// The challenge of one whose clock stands at the beginning of 2020.
    pub(super) fn challenges_in_2020() -> Self {
        Self::challenges_with(CHALLENGE_OF_2020)
    }

    fn challenges_with(token: &str) -> Self {
        let header = format!("WWW-Authenticate: NTLM {token}\r\n");
        Self::new("401 Unauthorized", &header, "")
    }

    /// And then the connection ends.
    pub(super) fn closing(mut self) -> Self {
        self.closes = true;
        self
    }
}

fn acceptor(until_year: i32) -> TlsAcceptor {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    params.not_before = date_time_ymd(2019, 1, 1);
    params.not_after = date_time_ymd(until_year, 1, 1);
    let certificate = params.self_signed(&key).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// Serves one connection after the other until the test is over; its certificate ends with `until_year`.
pub(super) async fn serve(says: Says, until_year: i32) -> Server {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let (acceptor, log) = (acceptor(until_year), Arc::clone(&heard));
    tokio::spawn(async move {
        let mut answers = match &says {
            Says::Answers(answers) => answers.clone(),
            Says::Drips(..) | Says::Plain => Vec::new(),
        };
        answers.reverse();
        while let Ok((stream, _)) = listener.accept().await {
            match &says {
                Says::Plain => plain(stream).await,
                Says::Answers(_) => {
                    let mut stream = acceptor.accept(stream).await.unwrap();
                    log.lock().unwrap().push(String::new());
                    talk(&mut stream, &mut answers, &log).await;
                }
                Says::Drips(bytes, pause) => {
                    let mut stream = acceptor.accept(stream).await.unwrap();
                    drip(&mut stream, bytes, *pause).await;
                }
            }
        }
    });
    Server { port, heard }
}

async fn plain(mut stream: TcpStream) {
    const ANSWER: &[u8] = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n";
    let mut heard = [0; 16];
    let _ = stream.read(&mut heard).await;
    let _ = stream.write_all(ANSWER).await;
}

async fn drip<S: AsyncWrite + Unpin>(stream: &mut S, bytes: &[u8], pause: Duration) {
    for byte in bytes {
        tokio::time::sleep(pause).await;
        if stream.write_all(&[*byte]).await.is_err() || stream.flush().await.is_err() {
            return;
        }
    }
}

/// Answers until one closes, there is none left, or the client leaves.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    answers: &mut Vec<Answer>,
    log: &Mutex<Vec<String>>,
) {
    let mut request = Vec::new();
    while let Ok(byte) = stream.read_u8().await {
        request.push(byte);
        if let Some(connection) = log.lock().unwrap().last_mut() {
            connection.push(char::from(byte));
        }
        if !request.ends_with(END) {
            continue;
        }
        request.clear();
        let Some(answer) = answers.pop() else {
            break;
        };
        if stream.write_all(&answer.bytes).await.is_err() || stream.flush().await.is_err() {
            break;
        }
        if answer.closes {
            break;
        }
    }
    let _ = stream.shutdown().await;
}
