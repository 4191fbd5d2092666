//! What kind of adapter one is: by the words in its names, and where they say nothing, by the system's type.
//!
//! Names only what a driver or a system says of itself; a VPN without an adapter of its own is not seen here.

use std::sync::OnceLock;

use machine::{Adapter, Medium};
use serde::Deserialize;
use strum::IntoStaticStr;

/// The row for a line that was dialled.
const DIALLED: &str = "ppp";
/// The row for a tunnel that says nothing of its maker.
const TUNNEL: &str = "tunnel";

/// What kind of adapter one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub(super) enum AdapterKind {
    Wifi,
    Cable,
    Mobile,
    /// A VPN, and whose.
    Vpn(&'static str),
    Loopback,
    Virtual,
    Unknown,
}

impl AdapterKind {
    pub(super) fn of(adapter: &Adapter) -> Self {
        if adapter.medium == Medium::Loopback {
            return Self::Loopback;
        }
        let names = Names::of(adapter);
        if table().r#virtual.fit(&names) {
            return Self::Virtual;
        }
        if let Some(vpn) = table().vpn.iter().find(|vpn| vpn.fits(&names)) {
            return Self::Vpn(&vpn.name);
        }
        match adapter.medium {
            Medium::Loopback => Self::Loopback,
            Medium::Wireless => Self::Wifi,
            Medium::Cable => Self::Cable,
            Medium::Mobile => Self::Mobile,
            Medium::Dialled => Self::Vpn(DIALLED),
            Medium::Tunnel => Self::Vpn(TUNNEL),
            Medium::Virtual => Self::Virtual,
            Medium::Other => Self::Unknown,
        }
    }

    /// Whether it is surely a VPN: systems keep idle tunnels and dialled lines of other sorts.
    pub(super) fn is_surely_vpn(self) -> bool {
        matches!(self, Self::Vpn(name) if ![DIALLED, TUNNEL].contains(&name))
    }
}

/// A word in an adapter's names that tells what sort of adapter it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// Anywhere in its names.
    Part(&'static str),
    /// At the beginning of its device.
    Begin(&'static str),
}

impl Word {
    /// Puts the word where it tells the same.
    pub(super) fn add_to(self, adapter: &mut Adapter) {
        match self {
            Self::Part(word) => adapter.description = format!("{} {word}", adapter.description),
            Self::Begin(word) => adapter.device = format!("{word} {}", adapter.device),
        }
    }
}

/// The first word that tells of an adapter, if any does.
pub(super) fn word(adapter: &Adapter) -> Option<Word> {
    let names = Names::of(adapter);
    let table = table();
    let own = Some((&table.r#virtual.parts, &table.r#virtual.begins));
    let rows = table.vpn.iter().map(|vpn| (&vpn.parts, &vpn.begins));
    own.into_iter().chain(rows).find_map(|(parts, begins)| {
        let part = parts.iter().find(|part| names.all.contains(*part));
        let begin = begins.iter().find(|begin| names.device.starts_with(*begin));
        let part = part.map(|part| Word::Part(part));
        part.or_else(|| begin.map(|begin| Word::Begin(begin)))
    })
}

/// Whether this, in lower case, is a product's name or a word that tells one.
pub(crate) fn has_word(word: &str) -> bool {
    let table = table();
    let own = std::iter::once((&table.r#virtual.parts, &table.r#virtual.begins));
    let rows = table.vpn.iter().map(|vpn| (&vpn.parts, &vpn.begins));
    table.vpn.iter().any(|vpn| vpn.name.to_lowercase() == word)
        || own
            .chain(rows)
            .any(|(parts, begins)| parts.iter().chain(begins).any(|one| one.trim() == word))
}

/// The adapter's names in lower case.
struct Names {
    device: String,
    all: String,
}

impl Names {
    fn of(adapter: &Adapter) -> Self {
        let device = adapter.device.to_lowercase();
        let all = [&adapter.name, &adapter.description, &device]
            .map(|name| name.to_lowercase())
            .join("\n");
        Self { device, all }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    r#virtual: Words,
    vpn: Vec<Vpn>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    #[serde(default)]
    parts: Vec<String>,
    #[serde(default)]
    begins: Vec<String>,
}

impl Words {
    fn fit(&self, names: &Names) -> bool {
        fit(&self.parts, &self.begins, names)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vpn {
    /// The product's name, or one that has a sentence of its own.
    name: String,
    #[serde(default)]
    parts: Vec<String>,
    #[serde(default)]
    begins: Vec<String>,
}

impl Vpn {
    fn fits(&self, names: &Names) -> bool {
        fit(&self.parts, &self.begins, names)
    }
}

fn fit(parts: &[String], begins: &[String], names: &Names) -> bool {
    parts.iter().any(|part| names.all.contains(part))
        || begins.iter().any(|begin| names.device.starts_with(begin))
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    // The file is compiled in, and a test reads it.
    TABLE.get_or_init(|| toml::from_str(include_str!("vpn.toml")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn adapter(device: &str, name: &str, description: &str, medium: Medium) -> Adapter {
        Adapter {
            name: name.to_owned(),
            device: device.to_owned(),
            description: description.to_owned(),
            medium,
            up: true,
            addresses: Vec::new(),
            bits_per_s: None,
            mtu: None,
        }
    }

    /// Windows: the device is a GUID, the name is the person's, the driver says what it is.
    #[rstest]
    #[case(
        "Wi-Fi",
        "Intel(R) Wi-Fi 6 AX201 160MHz",
        Medium::Wireless,
        AdapterKind::Wifi
    )]
    #[case(
        "Ethernet",
        "Microsoft Hyper-V Network Adapter",
        Medium::Cable,
        AdapterKind::Cable
    )]
    #[case("Mobilfunk", "Fibocom L850-GL", Medium::Mobile, AdapterKind::Mobile)]
    #[case(
        "vEthernet (WSL)",
        "Hyper-V Virtual Ethernet Adapter",
        Medium::Cable,
        AdapterKind::Virtual
    )]
    #[case(
        "Ethernet 2",
        "VirtualBox Host-Only Ethernet Adapter",
        Medium::Cable,
        AdapterKind::Virtual
    )]
    #[case(
        "Teredo",
        "Microsoft Teredo Tunneling Adapter",
        Medium::Tunnel,
        AdapterKind::Virtual
    )]
    #[case(
        "office",
        "WireGuard Tunnel",
        Medium::Virtual,
        AdapterKind::Vpn("WireGuard")
    )]
    #[case(
        "Tailscale",
        "Tailscale Tunnel",
        Medium::Virtual,
        AdapterKind::Vpn("Tailscale")
    )]
    #[case(
        "LAN-Verbindung",
        "TAP-Windows Adapter V9",
        Medium::Cable,
        AdapterKind::Vpn("OpenVPN")
    )]
    #[case(
        "Ethernet 3",
        "PANGP Virtual Ethernet Adapter Secure",
        Medium::Cable,
        AdapterKind::Vpn("GlobalProtect")
    )]
    #[case(
        "Ethernet 4",
        "Fortinet SSL VPN Virtual Ethernet Adapter",
        Medium::Cable,
        AdapterKind::Vpn("FortiClient")
    )]
    #[case(
        "Ethernet 5",
        "Cisco AnyConnect Secure Mobility Client Virtual Miniport Adapter for Windows x64",
        Medium::Cable,
        AdapterKind::Vpn("Cisco AnyConnect")
    )]
    #[case(
        "Contoso VPN",
        "Contoso VPN",
        Medium::Dialled,
        AdapterKind::Vpn("other")
    )]
    #[case("Breitband", "Breitband", Medium::Dialled, AdapterKind::Vpn("ppp"))]
    #[case(
        "Ethernet 6",
        "Zscaler Network Adapter 1.0.2.0",
        Medium::Cable,
        AdapterKind::Vpn("Zscaler")
    )]
    #[case(
        "ZeroTier One [1]",
        "ZeroTier Virtual Port",
        Medium::Cable,
        AdapterKind::Vpn("ZeroTier")
    )]
    fn windows_adapters_are_known_by_their_drivers(
        #[case] name: &str,
        #[case] description: &str,
        #[case] medium: Medium,
        #[case] kind: AdapterKind,
    ) {
        let device = "{4D36E972-E325-11CE-BFC1-08002BE10318}";
        assert_eq!(
            AdapterKind::of(&adapter(device, name, description, medium)),
            kind
        );
    }

    /// Linux and macOS: the device's name says what it is, or its type does.
    #[rstest]
    #[case("wlp3s0", Medium::Wireless, AdapterKind::Wifi)]
    #[case("enp0s31f6", Medium::Cable, AdapterKind::Cable)]
    #[case("eth0", Medium::Cable, AdapterKind::Cable)]
    #[case("wwan0", Medium::Mobile, AdapterKind::Mobile)]
    #[case("lo", Medium::Loopback, AdapterKind::Loopback)]
    #[case("docker0", Medium::Cable, AdapterKind::Virtual)]
    #[case("br-0a1b2c3d4e5f", Medium::Cable, AdapterKind::Virtual)]
    #[case("tunl0", Medium::Tunnel, AdapterKind::Virtual)]
    #[case("sit0", Medium::Other, AdapterKind::Virtual)]
    #[case("awdl0", Medium::Virtual, AdapterKind::Virtual)]
    #[case("wg0", Medium::Tunnel, AdapterKind::Vpn("WireGuard"))]
    #[case("wg-mullvad", Medium::Tunnel, AdapterKind::Vpn("Mullvad"))]
    #[case("nordlynx", Medium::Tunnel, AdapterKind::Vpn("NordLynx"))]
    #[case("tailscale0", Medium::Tunnel, AdapterKind::Vpn("Tailscale"))]
    #[case("ztr2qsmswx", Medium::Cable, AdapterKind::Vpn("ZeroTier"))]
    #[case("cscotun0", Medium::Tunnel, AdapterKind::Vpn("Cisco AnyConnect"))]
    #[case("gpd0", Medium::Tunnel, AdapterKind::Vpn("GlobalProtect"))]
    #[case("ipsec0", Medium::Other, AdapterKind::Vpn("IPsec"))]
    #[case("ppp0", Medium::Dialled, AdapterKind::Vpn("ppp"))]
    #[case("tun0", Medium::Tunnel, AdapterKind::Vpn("tunnel"))]
    #[case("utun4", Medium::Tunnel, AdapterKind::Vpn("tunnel"))]
    #[case("odd7", Medium::Tunnel, AdapterKind::Vpn("tunnel"))]
    #[case("odd7", Medium::Other, AdapterKind::Unknown)]
    fn devices_are_known_by_their_names_and_types(
        #[case] device: &str,
        #[case] medium: Medium,
        #[case] kind: AdapterKind,
    ) {
        assert_eq!(AdapterKind::of(&adapter(device, device, "", medium)), kind);
    }

    #[test]
    fn words_are_in_lower_case_and_each_row_has_some() {
        let table: Table = toml::from_str(include_str!("vpn.toml")).unwrap_or_default();
        assert!(table.vpn.len() > 20);
        assert!(!table.r#virtual.begins.is_empty());
        let rows = table
            .vpn
            .iter()
            .map(|vpn| vpn.parts.iter().chain(&vpn.begins));
        for mut row in rows {
            assert!(row.all(|word| word.len() >= 2 && *word == word.to_lowercase()));
        }
        let empty = |vpn: &&Vpn| vpn.parts.is_empty() && vpn.begins.is_empty();
        assert_eq!(table.vpn.iter().filter(empty).count(), 0);
        for name in [DIALLED, TUNNEL] {
            assert!(table.vpn.iter().any(|vpn| vpn.name == name), "{name}");
        }
    }
}
