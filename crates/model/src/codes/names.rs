//! Numbers to names. Names only: sentences stand in `assets/text`.

use super::{Table, lookup};

/// The name of an `RDP_NEG_FAILURE` code ([MS-RDPBCGR] 2.2.1.2.2).
pub fn negotiation_failure_name(code: u32) -> Option<&'static str> {
    lookup(Table::Negotiation, code)?.name.as_deref()
}

/// The name of a security protocol as a server selects it ([MS-RDPBCGR] 2.2.1.2.1).
pub fn security_protocol_name(protocol: u32) -> Option<&'static str> {
    Some(match protocol {
        0x00 => "RDP",
        0x01 => "SSL",
        0x02 => "HYBRID",
        0x04 => "RDSTLS",
        0x08 => "HYBRID_EX",
        0x10 => "RDSAAD",
        _ => return None,
    })
}

/// The name of a TLS alert's description (RFC 8446 6.2).
pub fn alert_name(description: u8) -> Option<&'static str> {
    lookup(Table::TlsAlert, description.into())?.name.as_deref()
}
