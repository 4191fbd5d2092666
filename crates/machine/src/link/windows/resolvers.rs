//! Windows: the name servers and suffixes of all adapters that are up (Win32 GetAdaptersAddresses).
//!
//! Must not ask a server.
#![allow(unsafe_code, reason = "iphlpapi has no safe interface in windows-sys")]

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::ptr::null;

use windows_sys::Win32::Foundation::{ERROR_BUFFER_OVERFLOW, ERROR_NO_DATA, ERROR_SUCCESS};
use windows_sys::Win32::NetworkManagement::IpHelper::{
    GAA_FLAG_SKIP_ANYCAST, GAA_FLAG_SKIP_MULTICAST, GAA_FLAG_SKIP_UNICAST, GetAdaptersAddresses,
    IF_TYPE_SOFTWARE_LOOPBACK, IP_ADAPTER_ADDRESSES_LH,
};
use windows_sys::Win32::NetworkManagement::Ndis::IfOperStatusUp;
use windows_sys::Win32::Networking::WinSock::{
    AF_INET, AF_INET6, AF_UNSPEC, SOCKADDR_IN, SOCKADDR_IN6, SOCKET_ADDRESS,
};

use super::super::Resolvers;
use crate::registry::Key;
use crate::{Unread, wide};

/// What the call's page advises to begin with, in bytes.
const USUAL: u32 = 15 * 1024;
/// A longer list is none, in bytes.
const LONGEST: u32 = 4 * 1024 * 1024;
/// The list may grow between two calls; so often it is asked for.
const TRIES: usize = 4;
/// More links of a chain than this are not followed.
const MOST: usize = 4096;
const TCPIP: &str = r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters";

pub(in super::super) fn resolvers() -> Result<Resolvers, Unread> {
    let list = list()?;
    let mut found = Resolvers::default();
    for adapter in chain(list.as_ptr().cast::<IP_ADAPTER_ADDRESSES_LH>(), |adapter| {
        adapter.Next
    }) {
        if adapter.OperStatus != IfOperStatusUp || adapter.IfType == IF_TYPE_SOFTWARE_LOOPBACK {
            continue;
        }
        for server in chain(adapter.FirstDnsServerAddress.cast_const(), |server| {
            server.Next
        }) {
            let server = address(&server.Address).filter(|server| !is_stand_in(*server));
            push(&mut found.servers, server);
        }
        // SAFETY: a text of the list's that ends in a zero.
        push(&mut found.suffixes, unsafe {
            wide::text(adapter.DnsSuffix)
        });
    }
    if let Some(list) = search_list() {
        found.suffixes = list;
    }
    found.suffixes.retain(|suffix| !suffix.is_empty());
    Ok(found)
}

/// The system's list, aligned for its structures.
fn list() -> Result<Vec<u64>, Unread> {
    let flags = GAA_FLAG_SKIP_UNICAST | GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST;
    let mut length = USUAL;
    for _ in 0..TRIES {
        let room = usize::try_from(length.min(LONGEST)).map_err(|_| Unread::Failed)?;
        // One structure of zeros at the end stands for an empty list, too.
        let whole = room.max(size_of::<IP_ADAPTER_ADDRESSES_LH>());
        let mut list = vec![0_u64; whole.div_ceil(size_of::<u64>())];
        // SAFETY: the buffer has at least as many bytes as `length` says, and both outlive the call.
        let status = unsafe {
            GetAdaptersAddresses(
                u32::from(AF_UNSPEC),
                flags,
                null(),
                list.as_mut_ptr().cast(),
                &raw mut length,
            )
        };
        match status {
            ERROR_SUCCESS => return Ok(list),
            ERROR_NO_DATA => return Ok(vec![0; list.len()]),
            ERROR_BUFFER_OVERFLOW if length <= LONGEST => {}
            code => return Err(Unread::of_win32(code)),
        }
    }
    Err(Unread::Failed)
}

/// The links of one of the list's chains.
fn chain<'a, T: 'a>(
    first: *const T,
    next: impl Fn(&T) -> *mut T + 'a,
) -> impl Iterator<Item = &'a T> {
    let mut place = first;
    let links = std::iter::from_fn(move || {
        // SAFETY: null at the end, else a structure of the list's, which outlives the walk.
        let link = unsafe { place.as_ref() }?;
        place = next(link).cast_const();
        Some(link)
    });
    links.take(MOST)
}

fn address(place: &SOCKET_ADDRESS) -> Option<IpAddr> {
    let length = usize::try_from(place.iSockaddrLength).ok()?;
    let family = size_of::<u16>();
    if place.lpSockaddr.is_null() || length < family {
        return None;
    }
    // SAFETY: the list's own address, long enough for its family; it need not be aligned for more.
    let family = unsafe { place.lpSockaddr.cast::<u16>().read_unaligned() };
    match family {
        AF_INET if length >= size_of::<SOCKADDR_IN>() => {
            // SAFETY: of this family, and long enough.
            let four = unsafe { place.lpSockaddr.cast::<SOCKADDR_IN>().read_unaligned() };
            // SAFETY: four bytes in each of the ways that they can be looked at.
            let bits = unsafe { four.sin_addr.S_un.S_addr };
            Some(Ipv4Addr::from(bits.to_ne_bytes()).into())
        }
        AF_INET6 if length >= size_of::<SOCKADDR_IN6>() => {
            // SAFETY: of this family, and long enough.
            let six = unsafe { place.lpSockaddr.cast::<SOCKADDR_IN6>().read_unaligned() };
            // SAFETY: sixteen bytes in each of the ways that they can be looked at.
            let bytes = unsafe { six.sin6_addr.u.Byte };
            Some(Ipv6Addr::from(bytes).into())
        }
        _ => None,
    }
}

/// `fec0:0:0:ffff::1` and its two neighbours stand where nobody set a server for IPv6.
fn is_stand_in(server: IpAddr) -> bool {
    matches!(server, IpAddr::V6(server) if matches!(server.segments(), [0xfec0, 0, 0, 0xffff, ..]))
}

fn push<T: PartialEq>(all: &mut Vec<T>, new: Option<T>) {
    all.extend(new.filter(|new| !all.contains(new)));
}

/// What somebody set for the whole computer counts in place of the adapters' own.
fn search_list() -> Option<Vec<String>> {
    let list = Key::of_machine(TCPIP)?.value("SearchList")?.text()?;
    let separate = |c: char| c == ',' || c.is_whitespace();
    let words = list.split(separate).filter(|word| !word.is_empty());
    Some(words.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn each_server_is_listed_once_and_no_stand_in() {
        assert!(is_stand_in("fec0:0:0:ffff::2".parse().unwrap()));
        assert!(!is_stand_in("2001:db8::1".parse().unwrap()));
        let found = resolvers().unwrap();
        let mut servers = found.servers.clone();
        servers.retain(|server| !is_stand_in(*server));
        servers.sort_unstable();
        servers.dedup();
        assert_eq!(servers.len(), found.servers.len(), "{found:?}");
        assert!(found.suffixes.iter().all(|suffix| !suffix.is_empty()));
    }

    #[test]
    fn an_address_is_read_by_its_family_and_length() {
        let mut four = SOCKADDR_IN {
            sin_family: AF_INET,
            ..SOCKADDR_IN::default()
        };
        four.sin_addr.S_un.S_addr = u32::from_ne_bytes([192, 0, 2, 1]);
        let mut place = SOCKET_ADDRESS {
            lpSockaddr: (&raw mut four).cast(),
            iSockaddrLength: i32::try_from(size_of::<SOCKADDR_IN>()).unwrap(),
        };
        assert_eq!(address(&place), Some(Ipv4Addr::new(192, 0, 2, 1).into()));
        place.iSockaddrLength = 4;
        assert_eq!(address(&place), None);
        assert_eq!(address(&SOCKET_ADDRESS::default()), None);
    }
}
