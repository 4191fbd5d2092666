//! The request that asks RD Gateway whether it is there ([MS-TSGU] 3.3.5.1, [MS-RPCH] 2.1.2.1).
//!
//! Opens no channel: with NTLM it goes as far as the challenge and carries no credential.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::NTLM_NEGOTIATE_REQUEST;

/// Where an NTLM message begins in [`NTLM_NEGOTIATE_REQUEST`], in bytes.
const NTLM_START: usize = 17;
/// A name in DNS and a port have less; the rest is cut, in bytes.
const LONGEST_HOST: usize = 300;

/// The two ways into RD Gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatewayPath {
    /// The HTTP transport, since Windows Server 2012.
    Http,
    /// The older one: RPC over HTTP.
    Rpc,
}

/// The head of a request without a body.
///
/// `host` is a name or an address, IPv6 in brackets, and a port if it is not 443; bytes that could
/// end the line are left out of it.
/// `connection_id` should be random; only [`GatewayPath::Http`] tells it.
pub fn gateway_request(
    path: GatewayPath,
    host: &str,
    connection_id: [u8; 16],
    with_ntlm: bool,
) -> Vec<u8> {
    let host: String = host
        .chars()
        .filter(char::is_ascii_graphic)
        .take(LONGEST_HOST)
        .collect();
    let mut lines = match path {
        GatewayPath::Http => vec![
            "RDG_OUT_DATA /remoteDesktopGateway/ HTTP/1.1".to_owned(),
            "Accept: */*".to_owned(),
            "User-Agent: MS-RDGateway/1.0".to_owned(),
            format!("RDG-Connection-Id: {}", guid(connection_id)),
        ],
        GatewayPath::Rpc => vec![
            "RPC_IN_DATA /rpc/rpcproxy.dll?localhost:3388 HTTP/1.1".to_owned(),
            "Accept: application/rpc".to_owned(),
            "User-Agent: MSRPC".to_owned(),
        ],
    };
    lines.push(format!("Host: {host}"));
    lines.push("Cache-Control: no-cache".to_owned());
    lines.push("Pragma: no-cache".to_owned());
    lines.push("Connection: Keep-Alive".to_owned());
    lines.push("Content-Length: 0".to_owned());
    if with_ntlm {
        let negotiate = NTLM_NEGOTIATE_REQUEST.get(NTLM_START..).unwrap_or_default();
        lines.push(format!(
            "Authorization: NTLM {}",
            STANDARD.encode(negotiate)
        ));
    }
    let mut request = lines.join("\r\n");
    request.push_str("\r\n\r\n");
    request.into_bytes()
}

/// The id as `{00112233-4455-6677-8899-AABBCCDDEEFF}`.
fn guid(bytes: [u8; 16]) -> String {
    let digits = format!("{:032X}", u128::from_be_bytes(bytes));
    let mut text = String::from("{");
    for (at, digit) in digits.chars().enumerate() {
        if [8, 12, 16, 20].contains(&at) {
            text.push('-');
        }
        text.push(digit);
    }
    text.push('}');
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use proptest::prelude::*;

    use super::*;

    const ID: [u8; 16] = [
        0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee,
        0xff,
    ];

    /// What an independent reader sees: method, path, headers.
    fn read(request: &[u8]) -> (String, String, Vec<(String, String)>) {
        let mut headers = [httparse::EMPTY_HEADER; 16];
        let mut parsed = httparse::Request::new(&mut headers);
        let status = parsed.parse(request).unwrap();
        assert_eq!(status, httparse::Status::Complete(request.len()));
        assert_eq!(parsed.version, Some(1));
        let headers = parsed.headers.iter().map(|header| {
            let value = String::from_utf8(header.value.to_vec()).unwrap();
            (header.name.to_owned(), value)
        });
        let headers = headers.collect();
        (
            parsed.method.unwrap().into(),
            parsed.path.unwrap().into(),
            headers,
        )
    }

    fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
        let found = headers.iter().find(|header| header.0 == name);
        found.map(|header| header.1.as_str())
    }

    #[test]
    fn the_new_way_in_is_asked_for_as_the_specification_says() {
        let request = gateway_request(GatewayPath::Http, "gate.example", ID, false);
        let (method, path, headers) = read(&request);
        assert_eq!(
            (method.as_str(), path.as_str()),
            ("RDG_OUT_DATA", "/remoteDesktopGateway/")
        );
        let id = header(&headers, "RDG-Connection-Id");
        assert_eq!(id, Some("{00112233-4455-6677-8899-AABBCCDDEEFF}"));
        assert_eq!(header(&headers, "User-Agent"), Some("MS-RDGateway/1.0"));
        assert_eq!(header(&headers, "Host"), Some("gate.example"));
        assert_eq!(header(&headers, "Content-Length"), Some("0"));
        assert_eq!(header(&headers, "Authorization"), None);
    }

    #[test]
    fn the_old_way_in_is_another_method_and_path() {
        let request = gateway_request(GatewayPath::Rpc, "gate.example:8443", ID, false);
        let (method, path, headers) = read(&request);
        assert_eq!(
            (method.as_str(), path.as_str()),
            ("RPC_IN_DATA", "/rpc/rpcproxy.dll?localhost:3388")
        );
        assert_eq!(header(&headers, "Host"), Some("gate.example:8443"));
        assert_eq!(header(&headers, "RDG-Connection-Id"), None);
    }

    #[test]
    fn a_sign_in_begins_with_a_message_that_holds_no_credential() {
        let request = gateway_request(GatewayPath::Http, "gate.example", ID, true);
        let (.., headers) = read(&request);
        let value = header(&headers, "Authorization").unwrap();
        let token = STANDARD
            .decode(value.strip_prefix("NTLM ").unwrap())
            .unwrap();
        assert_eq!(token.len(), 40);
        assert!(token.starts_with(b"NTLMSSP\0\x01\0\0\0"));
    }

    proptest! {
        #[test]
        fn a_host_never_adds_a_line(host in "(\\PC|[\r\n\t \0:]){0,40}", with_ntlm: bool) {
            let request = gateway_request(GatewayPath::Http, &host, ID, with_ntlm);
            let (.., headers) = read(&request);
            prop_assert_eq!(headers.len(), if with_ntlm { 9 } else { 8 });
        }
    }
}
