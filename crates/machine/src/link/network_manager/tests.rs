//! A NetworkManager on the other end of a connection, and answers that are none.

#![allow(clippy::unwrap_used, reason = "tests")]
#![allow(clippy::unused_self, reason = "an interface speaks for an object")]

use rstest::rstest;
use zbus::zvariant::ObjectPath;

use super::*;

fn values(values: &[(&str, Value<'_>)]) -> Properties {
    let one =
        |(name, value): &(&str, Value<'_>)| ((*name).to_owned(), value.try_to_owned().unwrap());
    values.iter().map(one).collect()
}

#[rstest]
#[case(Some(1), Some(true))]
#[case(Some(4), Some(false))]
#[case(Some(0), None)]
#[case(Some(9), None)]
#[case(None, None)]
fn a_guess_counts_and_not_to_know_is_no_answer(
    #[case] number: Option<u32>,
    #[case] metered: Option<bool>,
) {
    assert_eq!(is_metered(number), metered);
}

#[test]
fn values_of_another_type_say_nothing() {
    let odd = values(&[("Id", 7_u32.into()), ("Type", "vpn".into())]);
    let bare = values(&[
        ("Id", "büro".into()),
        ("Type", "vpn".into()),
        ("State", "up".into()),
    ]);
    let found = profiles(&[odd, bare, Properties::new()], &[Stored::new()]);
    let expected = VpnProfile {
        name: "büro".to_owned(),
        up: None,
        splits: None,
        idle_limit_s: None,
    };
    assert_eq!(found, [expected]);
}

struct Manager;

#[zbus::interface(name = "org.freedesktop.NetworkManager")]
impl Manager {
    #[zbus(property)]
    fn active_connections(&self) -> Vec<ObjectPath<'static>> {
        // The last one is gone already.
        ["/active/1", "/active/2", "/active/3", "/active/9"]
            .map(ObjectPath::from_static_str_unchecked)
            .to_vec()
    }

    #[zbus(property)]
    fn metered(&self) -> u32 {
        3
    }
}

struct Active(&'static str, &'static str, bool, u32);

#[zbus::interface(name = "org.freedesktop.NetworkManager.Connection.Active")]
impl Active {
    #[zbus(property)]
    fn id(&self) -> &str {
        self.0
    }

    #[zbus(property, name = "Type")]
    fn kind(&self) -> &str {
        self.1
    }

    #[zbus(property)]
    fn default(&self) -> bool {
        self.2
    }

    #[zbus(property)]
    fn default6(&self) -> bool {
        false
    }

    #[zbus(property)]
    fn state(&self) -> u32 {
        self.3
    }
}

struct Settings;

#[zbus::interface(name = "org.freedesktop.NetworkManager.Settings")]
impl Settings {
    fn list_connections(&self) -> Vec<ObjectPath<'static>> {
        ["/stored/1", "/stored/2", "/stored/3"]
            .map(ObjectPath::from_static_str_unchecked)
            .to_vec()
    }
}

struct Connected(&'static str, &'static str);

#[zbus::interface(name = "org.freedesktop.NetworkManager.Settings.Connection")]
impl Connected {
    fn get_settings(&self) -> HashMap<String, HashMap<String, Value<'static>>> {
        let group = |values: Vec<(&str, Value<'static>)>| -> HashMap<String, Value<'static>> {
            let owned = |(name, value): (&str, Value<'static>)| (name.to_owned(), value);
            values.into_iter().map(owned).collect()
        };
        let connection = group(vec![("id", self.0.into()), ("type", self.1.into())]);
        let ipv4 = group(vec![("never-default", true.into())]);
        HashMap::from([
            ("connection".to_owned(), connection),
            ("ipv4".to_owned(), ipv4),
        ])
    }
}

#[test]
fn what_is_up_and_what_is_stored_is_listed_once() {
    let (client, _server) = bus::fixture::between(|builder| {
        builder
            .serve_at(PATH, Manager)?
            .serve_at("/active/1", Active("Büro", "vpn", false, 2))?
            .serve_at("/active/2", Active("Kabel", "802-3-ethernet", true, 2))?
            .serve_at("/active/3", Active("wg0", "wireguard", true, 1))?
            .serve_at(SETTINGS_PATH, Settings)?
            .serve_at("/stored/1", Connected("Büro", "vpn"))?
            .serve_at("/stored/2", Connected("Kabel", "802-3-ethernet"))?
            .serve_at("/stored/3", Connected("Lager", "vpn"))
    });
    let found = asked_vpns(&client).unwrap();
    let found: Vec<_> = found
        .iter()
        .map(|profile| (profile.name.as_str(), profile.up, profile.splits))
        .collect();
    let expected = [
        ("Büro", Some(true), Some(true)),
        ("wg0", Some(false), None),
        ("Lager", Some(false), Some(true)),
    ];
    assert_eq!(found, expected);
    let manager = bus::properties(&client, object(PATH, NAME)).unwrap();
    assert_eq!(is_metered(number(&manager, "Metered")), Some(true));
}

#[test]
fn a_bus_without_network_manager_has_no_vpns_to_tell_of() {
    let (client, _server) = bus::fixture::between(Ok);
    let found = asked_vpns(&client).map_err(|error| bus::unread(&error));
    assert_eq!(found, Err(Unread::Unsupported));
}
