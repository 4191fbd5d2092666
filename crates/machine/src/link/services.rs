//! macOS: the network services of its settings, and which of them are VPNs.
//!
//! Must not take a dialled line for a VPN. VPNs that programs bring along stand elsewhere, in a file that only
//! an administrator may read.

use std::path::Path;

use super::VpnProfile;
use crate::plist::{self, Dictionary};
use crate::{Unread, file};

/// Where the settings stand (SCPreferences, readable by everybody).
const FILE: &str = "Library/Preferences/SystemConfiguration/preferences.plist";
/// It has some dozen kilobytes.
const LONGEST: u64 = 4 * 1024 * 1024;
/// What of PPP is a VPN, and not a modem (SCSchemaDefinitions, `kSCPropNetInterfaceSubType`).
const VPNS_OVER_PPP: [&str; 2] = ["L2TP", "PPTP"];

pub(super) fn vpn_profiles(root: &Path) -> Result<Vec<VpnProfile>, Unread> {
    let xml = file::text(&root.join(FILE), LONGEST).ok_or(Unread::Unsupported)?;
    plist::read(&xml, profiles).ok_or(Unread::Failed)
}

/// Those of the place ("Location") that is chosen; of all where none is.
fn profiles(settings: Dictionary<'_>) -> Vec<VpnProfile> {
    let chosen = chosen(settings);
    let services = settings.dictionary("NetworkServices");
    let services = services.into_iter().flat_map(Dictionary::dictionaries);
    services
        .filter(|(id, _)| chosen.as_ref().is_none_or(|chosen| chosen.contains(id)))
        .filter_map(|(_, service)| profile(service))
        .collect()
}

/// The services of the place that is chosen: `CurrentSet` is `/Sets/` and its key.
fn chosen(settings: Dictionary<'_>) -> Option<Vec<&str>> {
    let set = settings.text("CurrentSet")?;
    let set = settings
        .dictionary("Sets")?
        .dictionary(set.strip_prefix("/Sets/")?)?;
    let services = set.dictionary("Network")?.dictionary("Service")?;
    Some(services.dictionaries().map(|(id, _)| id).collect())
}

fn profile(service: Dictionary<'_>) -> Option<VpnProfile> {
    let interface = service.dictionary("Interface")?;
    let sub_type = interface.text("SubType").unwrap_or_default();
    let over_ppp = match interface.text("Type")?.as_str() {
        "PPP" if VPNS_OVER_PPP.contains(&sub_type.as_str()) => true,
        "VPN" | "IPSec" => false,
        _ => return None,
    };
    let name = service.text("UserDefinedName");
    let whole = service
        .dictionary("IPv4")
        .and_then(|ip| ip.number("OverridePrimary"));
    Some(VpnProfile {
        name: name.or_else(|| interface.text("UserDefinedName"))?,
        up: None,
        // Without the mark a line over PPP takes what is its own; of the others the other end decides.
        splits: match whole {
            Some(whole) => Some(whole == 0),
            None => over_ppp.then_some(true),
        },
        idle_limit_s: service.dictionary("PPP").and_then(idle_limit_s),
    })
}

/// After so long without traffic it hangs up, in seconds, where it is told to.
fn idle_limit_s(ppp: Dictionary<'_>) -> Option<u32> {
    let on = ppp.number("DisconnectOnIdle")? != 0;
    let limit = ppp.number("DisconnectOnIdleTimer")?;
    (on && limit > 0).then_some(limit)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>"#;
    const SET: &str = "<key>CurrentSet</key><string>/Sets/home</string><key>Sets</key><dict>
<key>home</key><dict><key>Network</key><dict><key>Service</key><dict>
<key>s1</key><dict><key>__LINK__</key><string>/NetworkServices/s1</string></dict>
<key>s2</key><dict/><key>s3</key><dict/><key>s4</key><dict/>
</dict></dict></dict></dict>";

    fn service(id: &str, name: &str, interface: &[(&str, &str)], more: &str) -> String {
        let interface: Vec<String> = interface
            .iter()
            .map(|(key, value)| format!("<key>{key}</key><string>{value}</string>"))
            .collect();
        let interface = interface.concat();
        format!(
            "<key>{id}</key><dict><key>Interface</key><dict>{interface}</dict>{more}\
             <key>UserDefinedName</key><string>{name}</string></dict>"
        )
    }

    fn found(set: &str, services: &[String]) -> Result<Vec<VpnProfile>, Unread> {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join(FILE);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let services = services.concat();
        let xml =
            format!("{HEAD}{set}<key>NetworkServices</key><dict>{services}</dict></dict></plist>");
        std::fs::write(path, xml).unwrap();
        vpn_profiles(root.path())
    }

    fn services() -> Vec<String> {
        let idle = "<key>PPP</key><dict><key>DisconnectOnIdle</key><integer>1</integer>\
            <key>DisconnectOnIdleTimer</key><integer>600</integer></dict>";
        let whole = "<key>IPv4</key><dict><key>OverridePrimary</key><integer>1</integer></dict>";
        let l2tp = [("SubType", "L2TP"), ("Type", "PPP")];
        vec![
            service(
                "s1",
                "Wi-Fi",
                &[("DeviceName", "en0"), ("Type", "Ethernet")],
                "",
            ),
            service("s2", "Büro &amp; Lager", &l2tp, &format!("{idle}{whole}")),
            service("s3", "DSL", &[("SubType", "PPPoE"), ("Type", "PPP")], idle),
            service("s4", "Work", &[("Type", "IPSec")], ""),
            service("s5", "Elsewhere", &l2tp, ""),
        ]
    }

    fn profile(name: &str, splits: Option<bool>, idle_limit_s: Option<u32>) -> VpnProfile {
        VpnProfile {
            name: name.to_owned(),
            up: None,
            splits,
            idle_limit_s,
        }
    }

    #[test]
    fn vpns_of_the_chosen_place_are_told_from_other_services() {
        let own = [
            profile("Büro & Lager", Some(false), Some(600)),
            profile("Work", None, None),
        ];
        assert_eq!(found(SET, &services()).unwrap(), own);
        let elsewhere = profile("Elsewhere", Some(true), None);
        let all = [own.as_slice(), &[elsewhere]].concat();
        assert_eq!(found("", &services()).unwrap(), all);
    }

    #[test]
    fn an_idle_limit_that_is_off_is_none() {
        let off = "<key>PPP</key><dict><key>DisconnectOnIdle</key><integer>0</integer>\
            <key>DisconnectOnIdleTimer</key><integer>600</integer></dict>";
        let l2tp = [("SubType", "L2TP"), ("Type", "PPP")];
        let found = found("", &[service("s1", "Work", &l2tp, off)]).unwrap();
        assert_eq!(found, [profile("Work", Some(true), None)]);
    }

    #[test]
    fn settings_that_cannot_be_read_are_no_empty_list() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(vpn_profiles(root.path()), Err(Unread::Unsupported));
        let path = root.path().join(FILE);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, "bplist00").unwrap();
        assert_eq!(vpn_profiles(root.path()), Err(Unread::Failed));
    }
}
