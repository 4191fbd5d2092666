//! The target of a call: typed, or read from a connection file.

use std::net::IpAddr;
use std::path::Path;

use checks::Saw;
use model::codes::{Role, find};
use model::{Gateway, Host, RDP_PORT, Target, TargetError};
use rdp_file::Document;

use super::{Wrong, file};

/// Reads `HOST`, `HOST:PORT`, an address, or the path of a `.rdp` file.
pub(crate) fn read(text: &str) -> Result<Target, Wrong> {
    if is_file(text) {
        of_file(text.trim())
    } else {
        typed(text)
    }
}

fn is_file(text: &str) -> bool {
    Path::new(text.trim())
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("rdp"))
}

/// The settings that make a connection with this file another one than ours: names of the lint's rules,
/// none where the text names no file.
pub(super) fn file_remarks(text: &str) -> Result<Vec<String>, Wrong> {
    if !is_file(text) {
        return Ok(Vec::new());
    }
    Ok(remarks_on(&file::document(text.trim())?))
}

/// The same of a file that was read.
pub(crate) fn remarks_on(document: &Document) -> Vec<String> {
    let findings = rdp_file::lint(document).into_iter();
    let odd = findings.filter(|finding| finding.rule.changes_the_way());
    let mut remarks: Vec<String> = odd.map(|finding| finding.rule.to_string()).collect();
    remarks.sort_unstable();
    remarks.dedup();
    remarks
}

/// Reads `HOST`, `HOST:PORT` or an address.
pub(super) fn typed(text: &str) -> Result<Target, Wrong> {
    if text.contains("://") {
        return Err(Wrong::plain("target-scheme"));
    }
    Target::parse(text).map_err(|error| wrong(&error))
}

/// Reads a gateway's name or address.
pub(crate) fn gateway(text: &str) -> Result<Gateway, Wrong> {
    Gateway::parse(text, true).map_err(|error| wrong(&error))
}

/// Reads the address, the port and the gateway of a `.rdp` file.
pub(crate) fn of_file(path: &str) -> Result<Target, Wrong> {
    of_document(&file::document(path)?, path)
}

/// The same of one that was read from this path.
pub(crate) fn of_document(document: &Document, path: &str) -> Result<Target, Wrong> {
    let only = |name| {
        document
            .only(name)
            .map_err(|two| file::two_values(path, &two))
    };
    let address =
        only("full address")?.ok_or_else(|| Wrong::new("file-no_address", "path", path))?;
    let mut target = Target::parse(address).map_err(|error| wrong(&error))?;
    if target.port == RDP_PORT
        && let Some(port) = only("server port")?
    {
        target.port = port
            .parse()
            .ok()
            .filter(|port| *port != 0)
            .ok_or_else(|| Wrong::new("target-port", "text", port))?;
    }
    // 0 and 4 never use it, 1 always, 2 and 3 when the direct way fails.
    let usage = document.number("gatewayusagemethod").unwrap_or(0);
    if let (Some(host), 1..=3) = (only("gatewayhostname")?, usage) {
        target.gateway = Some(Gateway {
            always: usage == 1,
            ..gateway(host)?
        });
    }
    Ok(target)
}

/// The sentence for what can't be meant.
pub(crate) fn wrong(error: &TargetError) -> Wrong {
    let (id, text) = match error {
        TargetError::Empty => return Wrong::plain("target-empty"),
        TargetError::ForbiddenCharacter => return Wrong::plain("target-forbidden_character"),
        TargetError::Port(text) => ("target-port", text),
        TargetError::Brackets(text) => ("target-brackets", text),
        TargetError::BracketContent(text) => ("target-bracket_content", text),
        TargetError::Address(text) => ("target-address", text),
        TargetError::Name(text) => ("target-name", text),
    };
    Wrong::new(id, "text", text)
}

/// Reads the address that a name is expected to lead to.
pub(crate) fn expected(text: &str) -> Result<IpAddr, Wrong> {
    match Host::parse(text.trim()) {
        Ok(Host::Address { ip, zone: None }) => Ok(ip),
        _ => Err(Wrong::new("expect-address", "text", text)),
    }
}

/// Reads what `explain` reads: `0x904`, `2308`, `0x904/0x7`, or the whole message.
pub(crate) fn saw(text: &str) -> Result<Saw, Wrong> {
    let found = find(text);
    let (code, second) = match found.as_slice() {
        [] => return Err(Wrong::new("saw-code", "text", text)),
        [code] => (code, None),
        [code, second, ..] => (code, Some(second)),
    };
    Ok(Saw {
        code: code.value,
        extended: second
            .filter(|second| second.role == Role::Extended)
            .map(|second| second.value),
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("0x904", Some((2308, None)))]
    #[case("2308", Some((2308, None)))]
    #[case(" 0X904 / 0x7 ", Some((2308, Some(7))))]
    #[case("2308/7", Some((2308, Some(7))))]
    #[case("0x", None)]
    #[case("904x", None)]
    #[case("1/2/3", None)]
    #[case("Error code: 0x904, extended error code: 0x7", Some((2308, Some(7))))]
    #[case("", None)]
    fn a_code_is_read_as_windows_shows_it(
        #[case] text: &str,
        #[case] read: Option<(u32, Option<u32>)>,
    ) {
        assert_eq!(saw(text).ok().map(|saw| (saw.code, saw.extended)), read);
    }

    #[test]
    fn an_expected_address_is_an_address() {
        assert!(expected("192.0.2.7").is_ok() && expected("2001:db8::7").is_ok());
        assert!(expected("pc-17").is_err() && expected("fe80::1%eth0").is_err());
    }
}
