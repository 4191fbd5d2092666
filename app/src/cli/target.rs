//! The target of a call: typed, or read from a connection file.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use model::{Fact, Gateway, Host, RDP_PORT, Target, TargetError};
use rdp_file::Document;

use super::Wrong;

/// No connection file comes near this size, in bytes.
const FILE_LIMIT: u64 = 1024 * 1024;

/// Reads `HOST`, `HOST:PORT`, an address, or the path of a `.rdp` file.
pub(crate) fn read(text: &str) -> Result<Target, Wrong> {
    let is_file = Path::new(text.trim())
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("rdp"));
    if is_file {
        from_file(text.trim())
    } else {
        Target::parse(text).map_err(|error| wrong(&error))
    }
}

/// Reads a gateway's name or address.
pub(crate) fn gateway(text: &str) -> Result<Gateway, Wrong> {
    let target = Target::parse(text).map_err(|error| wrong(&error))?;
    Ok(Gateway {
        host: target.host.to_string(),
        always: true,
    })
}

fn from_file(path: &str) -> Result<Target, Wrong> {
    let document = Document::parse(&read_file(path)?)
        .map_err(|_| Wrong::new("file-not_text", "path", path))?;
    let address = document
        .text("full address")
        .ok_or_else(|| Wrong::new("file-no_address", "path", path))?;
    let mut target = Target::parse(address).map_err(|error| wrong(&error))?;
    if target.port == RDP_PORT
        && let Some(port) = document.text("server port")
    {
        target.port = port
            .parse()
            .ok()
            .filter(|port| *port != 0)
            .ok_or_else(|| Wrong::new("target-port", "text", port))?;
    }
    // 0 and 4 never use it, 1 always, 2 and 3 when the direct way fails.
    let usage = document.number("gatewayusagemethod").unwrap_or(0);
    if let (Some(host), 1..=3) = (document.text("gatewayhostname"), usage) {
        target.gateway = Some(Gateway {
            always: usage == 1,
            ..gateway(host)?
        });
    }
    Ok(target)
}

fn read_file(path: &str) -> Result<Vec<u8>, Wrong> {
    let unreadable = |error: &std::io::Error| {
        if error.kind() == ErrorKind::NotFound {
            return Wrong::new("file-missing", "path", path);
        }
        Wrong::new("file-unreadable", "path", path).with(Fact::text(
            "reason",
            model::Kind::Enum,
            error.to_string(),
        ))
    };
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(FILE_LIMIT + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(&error))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > FILE_LIMIT {
        return Err(Wrong::new("file-too_large", "path", path).with(Fact::whole(
            "limit",
            i64::try_from(FILE_LIMIT).unwrap_or(i64::MAX),
        )));
    }
    Ok(bytes)
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

/// The target that a practice computer is reached by.
pub(crate) fn practice(fault: practice::Fault, port: u16) -> Result<Target, Wrong> {
    let host = Host::parse(fault.host()).map_err(|error| wrong(&error))?;
    Ok(Target {
        host,
        port,
        gateway: None,
    })
}
