//! Linux: systemd-resolved, asked over D-Bus (org.freedesktop.resolve1(5), `FlushCaches`).

use std::io;
use std::time::Duration;

use zbus::blocking::Connection;

use crate::Unread;
use crate::bus::{self, Object};

/// It answers within this, or counts as failed.
const LIMIT: Duration = Duration::from_secs(2);
const RESOLVER: Object<'_> = Object {
    name: "org.freedesktop.resolve1",
    path: "/org/freedesktop/resolve1",
    interface: "org.freedesktop.resolve1.Manager",
};
/// D-Bus specification, "Message Bus Messages".
const BUS: Object<'_> = Object {
    name: "org.freedesktop.DBus",
    path: "/org/freedesktop/DBus",
    interface: "org.freedesktop.DBus",
};

pub(super) fn flushes_resolver_cache() -> bool {
    bus::asked(LIMIT, runs).unwrap_or_default()
}

/// Whether systemd-resolved is on the bus. It is not started for that.
fn runs(bus: &Connection) -> zbus::Result<bool> {
    bus::call(bus, BUS, "NameHasOwner", &(RESOLVER.name,))
}

pub(super) fn flush_resolver_cache() -> io::Result<()> {
    bus::asked(LIMIT, flush).map_err(|why| io::Error::from(kind(why)))
}

fn flush(bus: &Connection) -> zbus::Result<()> {
    bus::call(bus, RESOLVER, "FlushCaches", &())
}

fn kind(why: Unread) -> io::ErrorKind {
    match why {
        Unread::Unsupported => io::ErrorKind::Unsupported,
        Unread::NoPermission => io::ErrorKind::PermissionDenied,
        Unread::Failed => io::ErrorKind::Other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    struct Resolver(Arc<AtomicU32>);

    #[zbus::interface(name = "org.freedesktop.resolve1.Manager")]
    impl Resolver {
        fn flush_caches(&self) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn the_resolver_is_told_once() {
        let told = Arc::new(AtomicU32::new(0));
        let resolver = Resolver(Arc::clone(&told));
        let (client, _server) =
            bus::fixture::between(|builder| builder.serve_at(RESOLVER.path, resolver));
        flush(&client).unwrap();
        assert_eq!(told.load(Ordering::SeqCst), 1);
    }

    struct Bus(&'static str);

    #[zbus::interface(name = "org.freedesktop.DBus")]
    impl Bus {
        fn name_has_owner(&self, name: &str) -> bool {
            name == self.0
        }
    }

    #[test]
    fn the_resolver_is_looked_for_by_its_name_on_the_bus() {
        for (owned, is_there) in [(RESOLVER.name, true), ("org.example.None", false)] {
            let (client, _server) =
                bus::fixture::between(move |builder| builder.serve_at(BUS.path, Bus(owned)));
            assert_eq!(runs(&client).unwrap(), is_there, "{owned}");
        }
    }

    #[test]
    fn without_the_resolver_there_is_nothing_to_empty() {
        let (client, _server) = bus::fixture::between(Ok);
        let why = flush(&client).map_err(|error| kind(bus::unread(&error)));
        assert_eq!(why, Err(io::ErrorKind::Unsupported));
    }
}
