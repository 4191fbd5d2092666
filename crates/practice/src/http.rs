//! As much of HTTP/1.1 as a gateway is asked in: one request's head, one answer without a body.
//!
//! Every length is bounded; what a request means is the gateway's business.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt};

/// Longest head of a request in bytes.
const LONGEST_HEAD: u64 = 16 * 1024;
/// Longest body in bytes that is read away to use the connection again.
const LONGEST_BODY: u64 = 64 * 1024;

/// The head of one request.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Request {
    /// Without its query.
    pub(crate) path: String,
    /// Scheme and token (RFC 9110 11.6.2).
    pub(crate) authorization: Option<(String, String)>,
    /// Whether another request may follow on the connection.
    pub(crate) keeps_open: bool,
}

/// Reads one request and forgets its body; none where the peer closed or sent something else.
pub(crate) async fn read_request<S>(stream: &mut S) -> io::Result<Option<Request>>
where
    S: AsyncBufRead + Unpin,
{
    let mut head = Vec::new();
    let mut limited = (&mut *stream).take(LONGEST_HEAD);
    while !head.ends_with(b"\r\n\r\n") {
        if limited.read_until(b'\n', &mut head).await? == 0 {
            return Ok(None);
        }
    }
    let Some((mut request, body)) = parse(&String::from_utf8_lossy(&head)) else {
        return Ok(None);
    };
    match body {
        Some(length) if length <= LONGEST_BODY => {
            let mut body = stream.take(length);
            tokio::io::copy_buf(&mut body, &mut tokio::io::sink()).await?;
        }
        // A body without an end, as the streams of the old way have.
        _ => request.keeps_open = false,
    }
    Ok(Some(request))
}

/// The request and its body's length in bytes, none where that is not known.
fn parse(head: &str) -> Option<(Request, Option<u64>)> {
    let mut lines = head.lines();
    let mut words = lines.next()?.split(' ');
    let (Some(_method), Some(target), Some("HTTP/1.1"), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return None;
    };
    let mut request = Request {
        path: target.split('?').next()?.to_owned(),
        keeps_open: true,
        ..Request::default()
    };
    let mut length = Some(0);
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "authorization" => {
                let token = value.split_once(' ');
                request.authorization = token.map(|(s, t)| (s.to_owned(), t.trim().to_owned()));
            }
            "connection" if value.eq_ignore_ascii_case("close") => request.keeps_open = false,
            "content-length" => length = value.parse().ok(),
            "transfer-encoding" => length = None,
            _ => {}
        }
    }
    Some((request, length))
}

/// One answer without a body (RFC 9112 4).
pub(crate) fn answer(status: &str, headers: &[(&str, &str)], keeps_open: bool) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status}\r\nServer: practice\r\nContent-Length: 0\r\n");
    for (name, value) in headers {
        text.extend([*name, ": ", *value, "\r\n"]);
    }
    if !keeps_open {
        text.push_str("Connection: close\r\n");
    }
    text.push_str("\r\n");
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[tokio::test]
    async fn reads_requests_one_after_the_other() {
        let mut bytes: &[u8] = b"RDG_OUT_DATA /remoteDesktopGateway/?x HTTP/1.1\r\n\
            Authorization: NTLM TlRM\r\ncontent-length: 3\r\n\r\nabc\
            RPC_IN_DATA /rpc/rpcproxy.dll HTTP/1.1\r\nContent-Length: 1073741824\r\n\r\n";
        let first = read_request(&mut bytes).await.unwrap().unwrap();
        assert_eq!(first.path, "/remoteDesktopGateway/");
        assert_eq!(
            first.authorization,
            Some(("NTLM".to_owned(), "TlRM".to_owned()))
        );
        assert!(first.keeps_open);
        let second = read_request(&mut bytes).await.unwrap().unwrap();
        assert_eq!(second.path, "/rpc/rpcproxy.dll");
        assert_eq!((second.authorization, second.keeps_open), (None, false));
        assert_eq!(read_request(&mut bytes).await.unwrap(), None);
    }

    #[tokio::test]
    async fn refuses_what_is_no_request() {
        let endless = vec![b'a'; 20_000];
        for bad in [
            &b"\x16\x03\x01\r\n\r\n"[..],
            b"GET / HTTP/1.1\r\n",
            &endless,
        ] {
            let mut stream = bad;
            assert_eq!(read_request(&mut stream).await.unwrap(), None);
        }
    }
}
