//! A proxy as it is written down, without the name and the password that may stand in it.
//!
//! What could be part of a password must be left out, even where a harmless character goes with it.

/// One proxy: `http://anna:secret@pc-17:8080` → `http://pc-17:8080`. No part of one has an `@`, so
/// everything before the last one goes.
pub(super) fn of_one(text: &str) -> String {
    let text = text.trim();
    let (scheme, rest) = split_scheme(text);
    let plain = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    format!("{scheme}{plain}")
}

/// Windows' list: `http=pc-17:80;https=pc-18:80`, or one for all (WINHTTP_PROXY_INFO).
#[cfg(any(windows, test))]
pub(super) fn of_list(text: &str) -> Option<String> {
    let secret = text.contains('@');
    let pieces = text.split(|c: char| c == ';' || c.is_whitespace());
    let plain = pieces
        .filter(|piece| !piece.is_empty())
        .filter_map(|piece| {
            let (kind, server) = match piece.split_once('=') {
                Some((kind, server)) if kind.chars().all(|c| c.is_ascii_alphabetic()) => {
                    (format!("{kind}="), server)
                }
                _ => (String::new(), piece),
            };
            // A password with the list's own marks in it was cut, and its half must not stay.
            let whole = !secret || server.contains('@') || is_address(server);
            whole.then(|| format!("{kind}{}", of_one(server)))
        });
    let plain: Vec<String> = plain.collect();
    (!plain.is_empty()).then(|| plain.join(";"))
}

/// The address of a script. Only its part with the host can have a sign-in.
#[cfg(any(windows, test))]
pub(super) fn of_script(text: &str) -> Option<String> {
    let text = text.trim();
    let (scheme, rest) = split_scheme(text);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    // A slash inside a password cuts it; then the last mark counts.
    let plain = if host.contains('@') || is_address(host) {
        rest.replacen(host, &of_one(host), 1)
    } else {
        path.rsplit_once('@')
            .map_or(rest, |(_, host)| host)
            .to_owned()
    };
    (!text.is_empty()).then(|| format!("{scheme}{plain}"))
}

fn split_scheme(text: &str) -> (&str, &str) {
    let end = text.find("://").map_or(0, |place| place + "://".len());
    text.split_at_checked(end).unwrap_or(("", text))
}

/// A name or an address with or without a port, and no more.
#[cfg(any(windows, test))]
fn is_address(text: &str) -> bool {
    let (_, text) = split_scheme(text);
    let text = text.trim_end_matches('/');
    let behind = text.rsplit_once(']').map_or(text, |(_, behind)| behind);
    let port = behind.split_once(':').map_or("", |(_, port)| port);
    !text.contains('/') && port.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("pc-17:8080", "pc-17:8080")]
    #[case(
        "http=pc-17:80;https=http://pc-18:80",
        "http=pc-17:80;https=http://pc-18:80"
    )]
    #[case(" http=a:1  socks=b:2 ", "http=a:1;socks=b:2")]
    #[case("http=anna:secret@pc-17:80", "http=pc-17:80")]
    #[case("http://anna:se@cret@pc-17:80;b:1", "http://pc-17:80;b:1")]
    #[case("http://anna:sec;ret@pc-17:80", "pc-17:80")]
    #[case("http=anna:sec ret@pc-17:80", "pc-17:80")]
    #[case("[2001:db8::1]:80;anna:secret@b:1", "[2001:db8::1]:80;b:1")]
    #[case("anna:se=cret@pc-17:80", "pc-17:80")]
    fn no_password_stays_in_a_list(#[case] text: &str, #[case] plain: &str) {
        assert_eq!(of_list(text).as_deref(), Some(plain));
    }

    #[rstest]
    #[case("http://pc-17/proxy.pac", "http://pc-17/proxy.pac")]
    #[case("http://pc-17:80/a@b.pac", "http://pc-17:80/a@b.pac")]
    #[case("http://anna:secret@pc-17/proxy.pac", "http://pc-17/proxy.pac")]
    #[case("http://anna:sec/ret@pc-17/proxy.pac", "http://pc-17/proxy.pac")]
    #[case("file://C:/proxy.pac", "file://C:/proxy.pac")]
    #[case("ö", "ö")]
    fn no_password_stays_in_a_scripts_address(#[case] text: &str, #[case] plain: &str) {
        assert_eq!(of_script(text).as_deref(), Some(plain));
    }

    #[test]
    fn nothing_is_nothing_and_much_is_bounded_by_itself() {
        assert_eq!(of_list(" ; "), None);
        assert_eq!(of_script(" "), None);
        let long = "anna:secret@".repeat(100_000);
        assert_eq!(of_one(&format!("{long}pc-17")), "pc-17");
    }
}
