//! The network adapters of this computer, as the system's own tables list them.
//!
//! Must not say what an adapter's names mean, and must not send anything.

use std::net::IpAddr;

use netdev::Interface;
use netdev::interface::state::OperState;
use netdev::interface::types::InterfaceType;
use serde::{Deserialize, Serialize};

/// Linux' `ARPHRD_NONE`: a device for bare IP packets, which is how tunnels in programs look.
const BARE_IP: u32 = 0xfffe;

/// What carries an adapter's packets, by the type that the system gives it (IANA ifType; on Linux ARPHRD).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// This computer itself.
    Loopback,
    /// Wi-Fi.
    Wireless,
    /// Ethernet and what looks like it.
    Cable,
    /// A mobile network's modem.
    Mobile,
    /// A line that PPP or a modem dialled.
    Dialled,
    /// IP inside something else.
    Tunnel,
    /// A bridge, or another adapter without a line of its own.
    Virtual,
    /// A type that says none of this.
    Other,
}

/// One adapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adapter {
    /// Its name as the system shows it to people.
    pub name: String,
    /// Its name inside the system: `wlan0`; on Windows a GUID.
    #[serde(default)]
    pub device: String,
    /// What its driver calls itself; empty where the system does not keep that.
    #[serde(default)]
    pub description: String,
    /// What carries its packets.
    pub medium: Medium,
    /// Whether it could carry packets now.
    pub up: bool,
    /// Its addresses.
    #[serde(default)]
    pub addresses: Vec<IpAddr>,
    /// The speed of its line in bits a second, where known.
    #[serde(default)]
    pub bits_per_s: Option<u64>,
    /// Its largest packet in bytes, where known.
    #[serde(default)]
    pub mtu: Option<u32>,
}

/// All adapters, loopback among them; none where the system's tables can't be read.
///
/// Reads system tables, some milliseconds; not for a task that must not block.
pub fn adapters() -> Vec<Adapter> {
    netdev::get_interfaces().into_iter().map(adapter).collect()
}

fn adapter(interface: Interface) -> Adapter {
    let shown = interface
        .friendly_name
        .clone()
        .filter(|name| !name.is_empty());
    Adapter {
        name: shown.unwrap_or_else(|| interface.name.clone()),
        description: interface.description.clone().unwrap_or_default(),
        medium: medium(&interface),
        up: is_up(&interface),
        addresses: interface.ip_addrs(),
        bits_per_s: interface.transmit_speed.filter(|speed| *speed > 0),
        mtu: interface.mtu,
        device: interface.name,
    }
}

/// Many tunnels report no state of their line, so "unknown" is taken for up.
fn is_up(interface: &Interface) -> bool {
    interface.is_up() && matches!(interface.oper_state, OperState::Up | OperState::Unknown)
}

fn medium(interface: &Interface) -> Medium {
    if interface.is_loopback() {
        return Medium::Loopback;
    }
    match interface.if_type {
        InterfaceType::Loopback => Medium::Loopback,
        InterfaceType::Wireless80211 => Medium::Wireless,
        InterfaceType::Ethernet
        | InterfaceType::Ethernet3Megabit
        | InterfaceType::FastEthernetT
        | InterfaceType::FastEthernetFx
        | InterfaceType::GigabitEthernet
        | InterfaceType::TokenRing
        | InterfaceType::Fddi
        | InterfaceType::HighPerformanceSerialBus => Medium::Cable,
        InterfaceType::Wman
        | InterfaceType::Wwan
        | InterfaceType::Wwanpp
        | InterfaceType::Wwanpp2 => Medium::Mobile,
        InterfaceType::Ppp
        | InterfaceType::Slip
        | InterfaceType::GenericModem
        | InterfaceType::Isdn
        | InterfaceType::BasicIsdn
        | InterfaceType::PrimaryIsdn => Medium::Dialled,
        InterfaceType::Tunnel | InterfaceType::UnknownWithValue(BARE_IP) => Medium::Tunnel,
        InterfaceType::Bridge
        | InterfaceType::ProprietaryVirtual
        | InterfaceType::PeerToPeerWireless => Medium::Virtual,
        _ => Medium::Other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use std::net::Ipv4Addr;

    use rstest::rstest;

    use super::*;

    #[test]
    fn loopback_is_listed_with_its_address() {
        let adapters = adapters();
        let found = adapters
            .iter()
            .find(|adapter| adapter.medium == Medium::Loopback);
        let loopback = found.unwrap();
        assert!(loopback.up, "{loopback:?}");
        assert!(
            loopback.addresses.contains(&Ipv4Addr::LOCALHOST.into()),
            "{loopback:?}"
        );
        assert!(!loopback.name.is_empty());
    }

    #[test]
    fn each_adapter_has_a_name() {
        assert!(adapters().iter().all(|adapter| !adapter.name.is_empty()));
    }

    #[rstest]
    #[case(InterfaceType::Wireless80211, Medium::Wireless)]
    #[case(InterfaceType::GigabitEthernet, Medium::Cable)]
    #[case(InterfaceType::Wwanpp, Medium::Mobile)]
    #[case(InterfaceType::Ppp, Medium::Dialled)]
    #[case(InterfaceType::UnknownWithValue(65534), Medium::Tunnel)]
    #[case(InterfaceType::ProprietaryVirtual, Medium::Virtual)]
    #[case(InterfaceType::UnknownWithValue(772), Medium::Other)]
    fn the_type_says_what_carries_it(#[case] kind: InterfaceType, #[case] carries: Medium) {
        let mut interface = Interface::dummy();
        interface.if_type = kind;
        assert_eq!(medium(&interface), carries);
    }

    #[test]
    fn the_name_for_people_comes_first_and_a_speed_of_nothing_is_unknown() {
        let mut interface = Interface::dummy();
        interface.name = "en0".to_owned();
        interface.transmit_speed = Some(0);
        interface.friendly_name = Some(String::new());
        assert_eq!(adapter(interface.clone()).name, "en0");
        interface.friendly_name = Some("Wi-Fi".to_owned());
        let adapter = adapter(interface);
        assert_eq!(
            (adapter.name.as_str(), adapter.device.as_str()),
            ("Wi-Fi", "en0")
        );
        assert_eq!(adapter.bits_per_s, None);
    }
}
