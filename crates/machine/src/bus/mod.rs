//! Linux: questions to other programs over D-Bus.
//!
//! Must not start a bus or a program, and must not wait for one that hangs.

#[cfg(test)]
pub(crate) mod fixture;

use std::collections::HashMap;
use std::io::ErrorKind;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, proxy};
use zbus::proxy::{CacheProperties, MethodFlags};
use zbus::zvariant::{OwnedValue, Type};

use crate::Unread;
use crate::patience::within;

/// Name → value.
pub(crate) type Properties = HashMap<String, OwnedValue>;

const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Whom a question goes to: the program's name, the object's path and the interface.
#[derive(Clone, Copy)]
pub(crate) struct Object<'a> {
    pub(crate) name: &'a str,
    pub(crate) path: &'a str,
    pub(crate) interface: &'a str,
}

/// What the system's bus answers within a limit.
pub(crate) fn asked<T: Send + 'static>(
    limit: Duration,
    ask: impl FnOnce(&Connection) -> zbus::Result<T> + Send + 'static,
) -> Result<T, Unread> {
    let answer = within(limit, move || {
        let answer = system(limit).and_then(|connection| ask(&connection));
        answer.map_err(|error| unread(&error))
    });
    answer.unwrap_or(Err(Unread::Failed))
}

fn system(limit: Duration) -> zbus::Result<Connection> {
    let address = std::env::var("DBUS_SYSTEM_BUS_ADDRESS");
    // Other kinds of address start a program, or lead to another computer.
    if address.is_ok_and(|address| !address.starts_with("unix:")) {
        return Err(zbus::Error::Unsupported);
    }
    Builder::system()?.method_timeout(limit).build()
}

/// One question, to a program that runs already.
pub(crate) fn call<B, R>(
    connection: &Connection,
    object: Object<'_>,
    method: &str,
    body: &B,
) -> zbus::Result<R>
where
    B: Serialize + Type,
    R: DeserializeOwned + Type,
{
    let proxy: zbus::blocking::Proxy<'_> = proxy::Builder::new(connection)
        .destination(object.name)?
        .path(object.path)?
        .interface(object.interface)?
        .cache_properties(CacheProperties::No)
        .build()?;
    let answer = proxy.call_with_flags(method, MethodFlags::NoAutoStart.into(), body)?;
    answer.ok_or(zbus::Error::InvalidReply)
}

/// All that an object says of itself in an interface.
pub(crate) fn properties(connection: &Connection, object: Object<'_>) -> zbus::Result<Properties> {
    let asked = Object {
        interface: PROPERTIES,
        ..object
    };
    call(connection, asked, "GetAll", &(object.interface,))
}

/// No bus and no program on it keep nothing of the sort.
pub(crate) fn unread(error: &zbus::Error) -> Unread {
    const ABSENT: [&str; 5] = [
        "ServiceUnknown",
        "NameHasNoOwner",
        "UnknownMethod",
        "UnknownObject",
        "UnknownInterface",
    ];
    const DENIED: [&str; 3] = [
        "AccessDenied",
        "AuthFailed",
        "InteractiveAuthorizationRequired",
    ];
    match error {
        zbus::Error::MethodError(name, ..) => {
            let short = name
                .rsplit_once("DBus.Error.")
                .map_or("", |(_, short)| short);
            match short {
                short if ABSENT.contains(&short) => Unread::Unsupported,
                short if DENIED.contains(&short) => Unread::NoPermission,
                _ => Unread::Failed,
            }
        }
        zbus::Error::InputOutput(error) => match error.kind() {
            ErrorKind::NotFound | ErrorKind::ConnectionRefused => Unread::Unsupported,
            ErrorKind::PermissionDenied => Unread::NoPermission,
            _ => Unread::Failed,
        },
        zbus::Error::Unsupported | zbus::Error::Address(_) => Unread::Unsupported,
        _ => Unread::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::fixture::between;
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_no_answer() {
        let (client, _server) = between(Ok);
        let object = Object {
            name: "org.example.None",
            path: "/org/example",
            interface: "org.example.None",
        };
        let answer: zbus::Result<()> = call(&client, object, "Any", &());
        assert_eq!(
            answer.map_err(|error| unread(&error)),
            Err(Unread::Unsupported)
        );
    }

    #[test]
    fn no_bus_is_no_failure() {
        let error = |kind: ErrorKind| zbus::Error::InputOutput(std::sync::Arc::new(kind.into()));
        assert_eq!(unread(&error(ErrorKind::NotFound)), Unread::Unsupported);
        assert_eq!(
            unread(&error(ErrorKind::PermissionDenied)),
            Unread::NoPermission
        );
        assert_eq!(unread(&error(ErrorKind::TimedOut)), Unread::Failed);
        assert_eq!(unread(&zbus::Error::InvalidReply), Unread::Failed);
    }
}
