//! The archive that runs where it is unpacked: one folder, whose deletion removes all of it.
//!
//! Must not carry an owner, a clock or an order of this machine.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use flate2::{Compression, GzBuilder};

use super::Entry;
use crate::dist::{NAME, source_date, version};
use crate::shell::root;

/// The one folder inside the archive, which also names the archive.
pub(super) fn folder_name() -> anyhow::Result<String> {
    let (version, machine) = (version()?, std::env::consts::ARCH);
    Ok(format!("{NAME}-{version}-{machine}-linux"))
}

pub(super) fn write(folder: &Path, program: &[u8], third_party: &str) -> anyhow::Result<PathBuf> {
    let mut entries = vec![
        Entry::program(NAME, program),
        Entry::new("THIRD-PARTY.txt", third_party),
    ];
    for (from, to) in [
        ("packaging/linux/README.txt", "README.txt"),
        ("LICENSE-MIT", "LICENSE-MIT"),
        ("LICENSE-APACHE", "LICENSE-APACHE"),
    ] {
        entries.push(Entry::new(
            to,
            std::fs::read(root().join(from)).context(from)?,
        ));
    }
    entries.extend(super::shared()?);
    let name = folder_name()?;
    let file = folder.join(format!("{name}.tar.gz"));
    std::fs::write(&file, packed(&name, entries, source_date()?)?)?;
    Ok(file)
}

/// The archive's bytes: entries by path, everything owned by root.
fn packed(folder: &str, mut entries: Vec<Entry>, date: u64) -> anyhow::Result<Vec<u8>> {
    entries.sort_by(|one, other| one.path.cmp(&other.path));
    let gzip = GzBuilder::new().write(Vec::new(), Compression::best());
    let mut archive = tar::Builder::new(gzip);
    for entry in entries {
        let mut header = tar::Header::new_ustar();
        header.set_size(entry.bytes.len().try_into()?);
        header.set_mtime(date);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mode(if entry.program { 0o755 } else { 0o644 });
        let path = format!("{folder}/{}", entry.path);
        archive.append_data(&mut header, path, entry.bytes.as_slice())?;
    }
    Ok(archive.into_inner()?.finish()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    fn entries() -> Vec<Entry> {
        vec![Entry::program("b", "run"), Entry::new("a/c", "read")]
    }

    #[test]
    fn the_order_of_the_files_does_not_show() {
        let mut turned = entries();
        turned.reverse();
        assert_eq!(
            packed("x", entries(), 7).unwrap(),
            packed("x", turned, 7).unwrap()
        );
    }

    #[test]
    fn files_belong_to_root_and_carry_the_given_time() {
        let bytes = packed("x", entries(), 7).unwrap();
        let gzip = flate2::read::GzDecoder::new(bytes.as_slice());
        let mut archive = tar::Archive::new(gzip);
        let seen: Vec<_> = archive
            .entries()
            .unwrap()
            .map(|entry| {
                let entry = entry.unwrap();
                let header = entry.header();
                let path = entry.path().unwrap().display().to_string();
                let (owner, time) = (header.uid().unwrap(), header.mtime().unwrap());
                (path, header.mode().unwrap(), owner, time)
            })
            .collect();
        let expected = [("x/a/c", 0o644, 0, 7), ("x/b", 0o755, 0, 7)];
        assert_eq!(
            seen,
            expected.map(|(path, mode, o, t)| (path.to_owned(), mode, o, t))
        );
    }
}
