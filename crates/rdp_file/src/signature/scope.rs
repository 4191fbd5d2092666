//! Which settings a signature covers, and the bytes that are signed.
//!
//! Must not look for lines in a file: the caller knows how one is read.

/// The settings that are signed where they stand in a file: the name as the scope has it, and the
/// file's key in lower case; in the order of signing.
///
/// What is not here (`username`, `camerastoredirect`, `usbdevicestoredirect` and others) can be
/// changed after signing.
pub const SCOPE: [(&str, &str); 48] = [
    ("Full Address", "full address"),
    ("Alternate Full Address", "alternate full address"),
    ("PCB", "pcb"),
    ("Use Redirection Server Name", "use redirection server name"),
    ("Server Port", "server port"),
    ("Negotiate Security Layer", "negotiate security layer"),
    ("EnableCredSspSupport", "enablecredsspsupport"),
    ("DisableConnectionSharing", "disableconnectionsharing"),
    ("AutoReconnection Enabled", "autoreconnection enabled"),
    ("GatewayHostname", "gatewayhostname"),
    ("GatewayUsageMethod", "gatewayusagemethod"),
    ("GatewayProfileUsageMethod", "gatewayprofileusagemethod"),
    ("GatewayCredentialsSource", "gatewaycredentialssource"),
    ("Support URL", "support url"),
    ("PromptCredentialOnce", "promptcredentialonce"),
    ("Require pre-authentication", "require pre-authentication"),
    (
        "Pre-authentication server address",
        "pre-authentication server address",
    ),
    ("Alternate Shell", "alternate shell"),
    ("Shell Working Directory", "shell working directory"),
    ("RemoteApplicationProgram", "remoteapplicationprogram"),
    (
        "RemoteApplicationExpandWorkingdir",
        "remoteapplicationexpandworkingdir",
    ),
    ("RemoteApplicationMode", "remoteapplicationmode"),
    ("RemoteApplicationGuid", "remoteapplicationguid"),
    ("RemoteApplicationName", "remoteapplicationname"),
    ("RemoteApplicationIcon", "remoteapplicationicon"),
    ("RemoteApplicationFile", "remoteapplicationfile"),
    (
        "RemoteApplicationFileExtensions",
        "remoteapplicationfileextensions",
    ),
    ("RemoteApplicationCmdLine", "remoteapplicationcmdline"),
    (
        "RemoteApplicationExpandCmdLine",
        "remoteapplicationexpandcmdline",
    ),
    ("Prompt For Credentials", "prompt for credentials"),
    ("Authentication Level", "authentication level"),
    ("AudioMode", "audiomode"),
    ("RedirectDrives", "redirectdrives"),
    ("RedirectPrinters", "redirectprinters"),
    ("RedirectCOMPorts", "redirectcomports"),
    ("RedirectSmartCards", "redirectsmartcards"),
    ("RedirectPOSDevices", "redirectposdevices"),
    ("RedirectClipboard", "redirectclipboard"),
    ("DevicesToRedirect", "devicestoredirect"),
    ("DrivesToRedirect", "drivestoredirect"),
    ("LoadBalanceInfo", "loadbalanceinfo"),
    ("RedirectDirectX", "redirectdirectx"),
    ("RDGIsKDCProxy", "rdgiskdcproxy"),
    ("KDCProxyName", "kdcproxyname"),
    ("EnableRdsAadAuth", "enablerdsaadauth"),
    ("RedirectWebAuthn", "redirectwebauthn"),
    ("RedirectTextProcessing", "redirecttextprocessing"),
    ("allowed security protocols", "allowed security protocols"),
];

/// The bytes that are signed: the lines in the scope's order, the line of the scope itself, and a
/// NUL, in UTF-16LE without a mark.
///
/// `scope_value` is what follows `signscope:s:`; `lines` are `name:type:value` exactly as in the
/// file, without their line ends.
pub fn blob(scope_value: &str, lines: &[&str]) -> Vec<u8> {
    let scope = ["signscope:s:", scope_value, "\r\n\0"];
    lines
        .iter()
        .flat_map(|line| [*line, "\r\n"])
        .chain(scope)
        .flat_map(str::encode_utf16)
        .flat_map(u16::to_le_bytes)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_its_name_in_lower_case() {
        for (name, key) in SCOPE {
            assert_eq!(name.to_lowercase(), key);
            // They are written in one list.
            assert!(!name.contains(','));
        }
    }

    #[test]
    fn no_key_stands_twice() {
        let keys: std::collections::BTreeSet<_> = SCOPE.iter().map(|(_, key)| key).collect();
        assert_eq!(keys.len(), SCOPE.len());
    }

    #[test]
    fn without_a_line_the_scope_is_signed() {
        assert_eq!(
            blob("", &[]),
            b"s\0i\0g\0n\0s\0c\0o\0p\0e\0:\0s\0:\0\r\0\n\0\0\0"
        );
    }
}
