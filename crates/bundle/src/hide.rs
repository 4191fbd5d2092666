//! Observations with aliases in the place of names, so that they can leave the computer and be judged
//! again elsewhere.
//!
//! It must not judge, and must keep what the checks judge by: who is who, an address's class, a subnet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use checks::Observed;
use model::{Kind, NameVisitor, Named as _};
use serde_json::Value as Json;

use crate::Aliases;
use crate::alias::{alias_of, stand_in};

/// What was observed as JSON, with aliases for all names.
pub(crate) fn hidden(observed: &Observed, aliases: &mut Aliases) -> serde_json::Result<Json> {
    let mut copy = observed.clone();
    copy.visit_names(&mut Hide(aliases));
    let mut json = serde_json::to_value(copy)?;
    // In the file an address reads as it does everywhere in the bundle.
    each_text(&mut json, &mut |text| *text = aliases_in(text));
    Ok(json)
}

/// What was observed, from JSON with aliases or with names.
pub(crate) fn observed_in(mut json: Json) -> serde_json::Result<Observed> {
    each_text(&mut json, &mut |text| {
        let (place, port) = alias_and_port(text);
        if let Some(ip) = stand_in(place) {
            *text = joined(&ip.to_string(), ip, port);
        }
    });
    serde_json::from_value(json)
}

/// Puts aliases in, and stand-ins where only an address fits.
struct Hide<'a>(&'a mut Aliases);

impl NameVisitor for Hide<'_> {
    fn text(&mut self, kind: Kind, value: &mut String) {
        *value = self.0.text(kind, value);
    }

    fn address(&mut self, value: &mut IpAddr) {
        let alias = self.0.text(Kind::Address, &value.to_string());
        if alias == value.to_string() {
            return;
        }
        // More subnets than any computer sees: then what is left of the address is its family.
        *value = stand_in(&alias).unwrap_or(match value {
            IpAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
            IpAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
        });
    }

    fn whole(&mut self, value: &mut Option<String>) {
        *value = None;
    }
}

/// A text of stood-in observations as it reads everywhere in the bundle: an address may have its zone or a
/// word behind.
pub(crate) fn aliases_in(text: &str) -> String {
    let end = text.find([' ', '%']).unwrap_or(text.len());
    let (place, rest) = text.split_at(end);
    match parted(place).and_then(|(ip, port)| Some(joined(&alias_of(ip)?, ip, port))) {
        Some(alias) => format!("{alias}{rest}"),
        None => text.to_owned(),
    }
}

/// An address alone, or a socket's.
fn parted(text: &str) -> Option<(IpAddr, Option<u16>)> {
    if let Ok(ip) = text.parse::<IpAddr>() {
        return Some((ip, None));
    }
    let socket: std::net::SocketAddr = text.parse().ok()?;
    Some((socket.ip(), Some(socket.port())))
}

fn alias_and_port(text: &str) -> (&str, Option<u16>) {
    let bracketed = text
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("]:"));
    let parts = bracketed.or_else(|| text.rsplit_once(':'));
    match parts.map(|(place, port)| (place, port.parse())) {
        Some((place, Ok(port))) => (place, Some(port)),
        _ => (text, None),
    }
}

fn joined(place: &str, ip: IpAddr, port: Option<u16>) -> String {
    match (ip, port) {
        (_, None) => place.to_owned(),
        (IpAddr::V4(_), Some(port)) => format!("{place}:{port}"),
        (IpAddr::V6(_), Some(port)) => format!("[{place}]:{port}"),
    }
}

/// Every text that stands as a value.
pub(crate) fn each_text(json: &mut Json, change: &mut dyn FnMut(&mut String)) {
    match json {
        Json::String(text) => change(text),
        Json::Array(values) => values.iter_mut().for_each(|value| each_text(value, change)),
        Json::Object(entries) => entries
            .values_mut()
            .for_each(|value| each_text(value, change)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}
