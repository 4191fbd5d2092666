//! Numbers to names. Names only: sentences stand in `assets/text`.

/// The name of an `RDP_NEG_FAILURE` code ([MS-RDPBCGR] 2.2.1.2.2).
pub fn negotiation_failure_name(code: u32) -> Option<&'static str> {
    Some(match code {
        1 => "SSL_REQUIRED_BY_SERVER",
        2 => "SSL_NOT_ALLOWED_BY_SERVER",
        3 => "SSL_CERT_NOT_ON_SERVER",
        4 => "INCONSISTENT_FLAGS",
        5 => "HYBRID_REQUIRED_BY_SERVER",
        6 => "SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER",
        _ => return None,
    })
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
    Some(match description {
        0 => "close_notify",
        10 => "unexpected_message",
        20 => "bad_record_mac",
        21 => "decryption_failed",
        22 => "record_overflow",
        40 => "handshake_failure",
        42 => "bad_certificate",
        43 => "unsupported_certificate",
        44 => "certificate_revoked",
        45 => "certificate_expired",
        46 => "certificate_unknown",
        47 => "illegal_parameter",
        48 => "unknown_ca",
        49 => "access_denied",
        50 => "decode_error",
        51 => "decrypt_error",
        70 => "protocol_version",
        71 => "insufficient_security",
        80 => "internal_error",
        86 => "inappropriate_fallback",
        90 => "user_canceled",
        100 => "no_renegotiation",
        109 => "missing_extension",
        110 => "unsupported_extension",
        112 => "unrecognized_name",
        113 => "bad_certificate_status_response",
        115 => "unknown_psk_identity",
        116 => "certificate_required",
        120 => "no_application_protocol",
        _ => return None,
    })
}
