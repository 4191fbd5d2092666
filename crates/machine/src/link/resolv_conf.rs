//! resolv.conf(5): the resolver's file.
//!
//! Must not ask a server, and must not guess which ones stand behind a resolver on this computer.

use std::net::IpAddr;
use std::path::Path;

use super::Resolvers;
use crate::{Unread, file};

const FILE: &str = "etc/resolv.conf";
/// Such a file has some lines.
const LONGEST: u64 = 256 * 1024;

/// Without the file the resolver asks this computer, which is no setting (resolv.conf(5)).
pub(super) fn resolvers(root: &Path) -> Result<Resolvers, Unread> {
    let path = root.join(FILE);
    if !path.exists() {
        return Ok(Resolvers::default());
    }
    let text = file::text(&path, LONGEST).ok_or_else(|| match std::fs::File::open(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Unread::NoPermission,
        _ => Unread::Failed,
    })?;
    Ok(read(&text))
}

/// Servers in their order; of `search` and `domain` the last counts.
fn read(text: &str) -> Resolvers {
    let mut found = Resolvers::default();
    for line in text.lines().filter(|line| !line.starts_with(['#', ';'])) {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("nameserver") => {
                let server = words.next().and_then(address);
                found
                    .servers
                    .extend(server.filter(|new| !found.servers.contains(new)));
            }
            Some("search") => found.suffixes = words.map(str::to_owned).collect(),
            Some("domain") => found.suffixes = words.take(1).map(str::to_owned).collect(),
            _ => {}
        }
    }
    found
}

/// An address; the adapter that may stand behind one of IPv6 is left out.
fn address(word: &str) -> Option<IpAddr> {
    let bare = word.split_once('%').map_or(word, |(bare, _)| bare);
    bare.parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::systemd("# made by a program\nnameserver 127.0.0.53\noptions edns0\nsearch example\n", &["127.0.0.53"], &["example"])]
    #[case::two("nameserver 192.0.2.1\nnameserver\t2001:db8::1\r\nnameserver 192.0.2.1", &["192.0.2.1", "2001:db8::1"], &[])]
    #[case::scope("nameserver fe80::1%eth0\n", &["fe80::1"], &[])]
    #[case::the_last_counts("search a b\ndomain c d\n", &[], &["c"])]
    #[case::umlauts("search prüfung.example ö\n", &[], &["prüfung.example", "ö"])]
    #[case::broken("nameserver\nnameserver pc-17\nnameserver 192.0.2.256\nsearch", &[], &[])]
    #[case::commented(";nameserver 192.0.2.1\n#search a\n", &[], &[])]
    #[case::empty("", &[], &[])]
    fn servers_and_suffixes_stand_there(
        #[case] text: &str,
        #[case] servers: &[&str],
        #[case] suffixes: &[&str],
    ) {
        let found = read(text);
        let expected: Vec<IpAddr> = servers.iter().map(|text| text.parse().unwrap()).collect();
        assert_eq!(found.servers, expected);
        assert_eq!(found.suffixes, suffixes);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_is_none_is_not_taken_for_an_empty_one() {
        let root = tempfile::tempdir().unwrap();
        let find = || resolvers(root.path());
        assert_eq!(find(), Ok(Resolvers::default()));
        let path = root.path().join(FILE);
        std::fs::create_dir_all(&path).unwrap();
        assert_eq!(find(), Err(Unread::Failed));
        std::fs::remove_dir(&path).unwrap();
        std::fs::write(&path, "nameserver 192.0.2.1\n".repeat(20_000)).unwrap();
        assert_eq!(find(), Err(Unread::Failed), "too long to be one");
        std::fs::write(&path, b"\xff\nnameserver 192.0.2.1\n").unwrap();
        assert_eq!(find().unwrap().servers.len(), 1);
    }
}
