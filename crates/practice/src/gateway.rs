//! The gateway of a practice computer: what it answers inside TLS ([MS-TSGU] 3.3.5.1, 2.2.3).
//!
//! Asks for a sign-in or refuses, and lets nobody through.

use std::io;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncRead, AsyncWrite, BufReader};

use crate::Fault;
use crate::behaviour::Host;
use crate::challenge::GATEWAY;
use crate::credssp::wrapped_as;
use crate::http::{Request, answer, read_request};
use crate::sign_in::{challenge_to, send};
use crate::socket::part;

/// Where the way of today and the old way lead ([MS-TSGU] 3.3.5.1, 1.3).
const PATHS: [&str; 2] = ["/remoteDesktopGateway/", "/rpc/rpcproxy.dll"];
/// How long in seconds its maintenance takes.
const BACK_AFTER: &str = "600";

const UNAUTHORIZED: &str = "401 Unauthorized";
const FORBIDDEN: &str = "403 Forbidden";
const NOT_FOUND: &str = "404 Not Found";
const UNAVAILABLE: &str = "503 Service Unavailable";

/// Answers requests until the peer closes.
pub(crate) async fn serve<S>(host: &Host, stream: S) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut stream = BufReader::new(stream);
    while let Some(request) = read_request(&mut stream).await? {
        let answer = respond(host, &request)?;
        send(&mut stream, &answer).await?;
        if !request.keeps_open {
            break;
        }
    }
    part(&mut stream).await
}

fn respond(host: &Host, request: &Request) -> io::Result<Vec<u8>> {
    let is_ours = PATHS
        .iter()
        .any(|path| path.eq_ignore_ascii_case(&request.path));
    let plain = |status, headers| Ok(answer(status, headers, request.keeps_open));
    match host.fault {
        Fault::GatewayDown => plain(UNAVAILABLE, &[("Retry-After", BACK_AFTER)]),
        _ if !is_ours => plain(NOT_FOUND, &[]),
        Fault::GatewayRefuses => plain(NOT_FOUND, &[]),
        Fault::GatewayRefusesForbidden => plain(FORBIDDEN, &[]),
        _ => ask_to_sign_in(host, request),
    }
}

/// 401 with the schemes, or with the challenge where the request brought a NEGOTIATE message
/// ([MS-NTHT] 2.2, RFC 4559 4).
fn ask_to_sign_in(host: &Host, request: &Request) -> io::Result<Vec<u8>> {
    const HEADER: &str = "WWW-Authenticate";
    if let Some((scheme, token)) = &request.authorization
        && let Ok(token) = STANDARD.decode(token)
        && let Some(challenge) = challenge_to(&token, host, &GATEWAY, SystemTime::now())?
    {
        let value = format!(
            "{scheme} {}",
            STANDARD.encode(wrapped_as(&token, &challenge))
        );
        return Ok(answer(
            UNAUTHORIZED,
            &[(HEADER, &value)],
            request.keeps_open,
        ));
    }
    let schemes = [(HEADER, "Negotiate"), (HEADER, "NTLM")];
    Ok(answer(UNAUTHORIZED, &schemes, request.keeps_open))
}
