//! Every value that names somebody, wherever it stands: to be looked at, or to give way to another.
//!
//! It must not decide what becomes of a value; that is the visitor's.

use std::net::IpAddr;

use crate::{Gateway, Host, Kind, Target};

/// Is shown each value with its kind, and may put another in its place.
pub trait NameVisitor {
    /// A text.
    fn text(&mut self, kind: Kind, value: &mut String);

    /// An address that is kept as a number.
    fn address(&mut self, value: &mut IpAddr);

    /// A whole record with names inside that can't be changed one by one: it stays or goes.
    fn whole(&mut self, value: &mut Option<String>);
}

/// What holds values that name somebody.
///
/// Implementations take themselves apart field by field, so that a new field can't be forgotten.
pub trait Named {
    /// Shows each of them to the visitor, always in the same order.
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor);
}

impl<T: Named> Named for Option<T> {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        if let Some(inner) = self {
            inner.visit_names(visitor);
        }
    }
}

impl<T: Named> Named for Vec<T> {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        for inner in self {
            inner.visit_names(visitor);
        }
    }
}

impl Named for IpAddr {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        visitor.address(self);
    }
}

impl Named for Target {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            host,
            port: _,
            gateway,
        } = self;
        host.visit_names(visitor);
        gateway.visit_names(visitor);
    }
}

impl Named for Gateway {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            host,
            port: _,
            always: _,
        } = self;
        host.visit_names(visitor);
    }
}

impl Named for Host {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        match self {
            Self::Name(name) => visitor.text(Kind::Host, name),
            Self::Address { ip, zone } => {
                visitor.address(ip);
                // A number names no adapter.
                let named = |zone: &&mut String| zone.parse::<u32>().is_err();
                if let Some(zone) = zone.as_mut().filter(named) {
                    visitor.text(Kind::Ssid, zone);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[derive(Default)]
    struct Note(Vec<String>);

    impl NameVisitor for Note {
        fn text(&mut self, kind: Kind, value: &mut String) {
            self.0.push(format!("{kind:?} {value}"));
        }

        fn address(&mut self, value: &mut IpAddr) {
            self.0.push(format!("ip {value}"));
        }

        fn whole(&mut self, _: &mut Option<String>) {}
    }

    #[test]
    fn a_target_shows_its_names_in_order() {
        let mut target = Target::parse("[fe80::1%eth0]:3390").unwrap();
        target.gateway = Some(Gateway::parse("gw.corp.example", true).unwrap());
        let mut note = Note::default();
        target.visit_names(&mut note);
        assert_eq!(note.0, ["ip fe80::1", "Ssid eth0", "Host gw.corp.example"]);
        let mut note = Note::default();
        Target::parse("fe80::1%12").unwrap().visit_names(&mut note);
        assert_eq!(note.0, ["ip fe80::1"]);
    }
}
