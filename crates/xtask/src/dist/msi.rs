//! The installer for managed fleets, through wixl, and then made the same each time.
//!
//! Must not ask anything and must not run anything of ours: it copies files and makes one shortcut.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, bail};
use sha2::{Digest as _, Sha256};

use crate::debian;
use crate::shell::{command, run};

const WIXL: &str = "/usr/bin/wixl";
const SOURCE: &str = "rdp-first-aid.wxs";
const ICON: &str = "program.ico";
/// Seconds between 1601, where Windows' times begin, and 1970.
const WINDOWS_EPOCH: u64 = 11_644_473_600;
/// [MS-OLEPS] 3.1.1: the summary information's name, as its bytes stand in the file.
const SUMMARY: [u8; 16] = [
    0xe0, 0x85, 0x9f, 0xf2, 0xf9, 0x4f, 0x68, 0x10, 0xab, 0x91, 0x08, 0x00, 0x2b, 0x27, 0xb3, 0xd9,
];
/// [MS-OLEPS] 2.21: the name stands here, counted from the stream's beginning.
const NAME_AT: usize = 28;
/// [MS-OLEPS] 2.15: the types of a time and of a text.
const TIME: u32 = 0x40;
const TEXT: u32 = 0x1e;
/// The summary's property "revision number", which in an installer is the package code.
const PACKAGE_CODE: u32 = 9;

/// What the installer says of itself.
pub(super) struct Installer<'a> {
    /// Three numbers.
    pub(super) version: &'a str,
    /// Who made it.
    pub(super) publisher: &'a str,
    /// Its one time, seconds since 1970.
    pub(super) date: u64,
}

/// Builds the installer of files in a folder; returns its product code.
pub(super) fn write(
    installer: &Installer<'_>,
    source: &Path,
    folder: &Path,
    names: &[&str],
    to: &Path,
) -> anyhow::Result<String> {
    debian::install(&[("wixl", WIXL)])?;
    // wixl finds files beside its source alone, and writes their times into the cabinet.
    let stage = tempfile::tempdir()?;
    let mut all = Sha256::new();
    for (from, name) in names.iter().map(|name| (folder.join(name), *name)).chain([
        (source.join("packaging/windows").join(SOURCE), SOURCE),
        (source.join("assets/icons").join(ICON), ICON),
    ]) {
        let bytes = fs::read(&from).with_context(|| from.display().to_string())?;
        all.update(&bytes);
        let copy = stage.path().join(name);
        fs::write(&copy, bytes)?;
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(installer.date);
        File::options()
            .append(true)
            .open(&copy)?
            .set_modified(time)?;
    }
    // Each version is a product of its own, each set of files a package of its own.
    let product = code(&Sha256::digest(format!("product {}", installer.version)))?;
    let package = code(&all.finalize())?;
    let made = stage.path().join("made.msi");
    let words = [
        WIXL,
        "--arch",
        "x64",
        "--define",
        &format!("Version={}", installer.version),
        "--define",
        &format!("Publisher={}", installer.publisher),
        "--define",
        &format!("ProductCode={product}"),
        "--output",
        &made.to_string_lossy(),
        SOURCE,
    ];
    run(command(&words).current_dir(stage.path()).env("TZ", "UTC"))?;
    let mut bytes = fs::read(&made)?;
    settle(&mut bytes, &package, installer.date)?;
    fs::write(to, bytes)?;
    Ok(product)
}

/// A UUID of our own making (RFC 9562 5.8) from a sum, as installers write it.
fn code(sum: &[u8]) -> anyhow::Result<String> {
    let mut bytes: [u8; 16] = sum.get(..16).context("a sum cut short")?.try_into()?;
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut digits = String::new();
    for byte in bytes {
        write!(digits, "{byte:02X}")?;
    }
    let groups: Vec<&str> = [0..8, 8..12, 12..16, 16..20, 20..32]
        .into_iter()
        .filter_map(|range| digits.get(range))
        .collect();
    Ok(format!("{{{}}}", groups.join("-")))
}

/// wixl takes a package code by chance and times from the clock; both are in the summary information.
fn settle(bytes: &mut [u8], package: &str, date: u64) -> anyhow::Result<()> {
    let mut places = bytes
        .windows(SUMMARY.len())
        .enumerate()
        .filter(|(_, window)| *window == SUMMARY);
    let (Some((name, _)), None) = (places.next(), places.next()) else {
        bail!("an installer has one summary information");
    };
    let section = name.checked_sub(NAME_AT).context("a summary cut short")?
        + usize::try_from(number(bytes, name + SUMMARY.len())?)?;
    let time = ((date + WINDOWS_EPOCH) * 10_000_000).to_le_bytes();
    let (mut codes, mut times) = (0, 0);
    for index in 0..usize::try_from(number(bytes, section + 4)?)? {
        let entry = section + 8 + 8 * index;
        let property = number(bytes, entry)?;
        let at = section + usize::try_from(number(bytes, entry + 4)?)?;
        match (property, number(bytes, at)?) {
            (_, TIME) => {
                put(bytes, at + 4, &time)?;
                times += 1;
            }
            (PACKAGE_CODE, TEXT) if number(bytes, at + 4)? as usize == package.len() + 1 => {
                put(bytes, at + 8, package.as_bytes())?;
                codes += 1;
            }
            _ => {}
        }
    }
    if (codes, times) != (1, 2) {
        bail!("a summary with {codes} package codes and {times} times");
    }
    Ok(())
}

fn number(bytes: &[u8], at: usize) -> anyhow::Result<u32> {
    let field = bytes.get(at..at + 4).context("an installer cut short")?;
    Ok(u32::from_le_bytes(field.try_into()?))
}

fn put(bytes: &mut [u8], at: usize, value: &[u8]) -> anyhow::Result<()> {
    let field = bytes.get_mut(at..at + value.len());
    field
        .context("an installer cut short")?
        .copy_from_slice(value);
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    /// A summary information with a package code and two times, as wixl writes it.
    fn summary(code: &str, time: u64) -> Vec<u8> {
        let mut bytes = vec![0; NAME_AT];
        bytes.extend(SUMMARY);
        bytes.extend(48_u32.to_le_bytes());
        let section = [96_u32, 3, PACKAGE_CODE, 32, 12, 80, 13, 92, TEXT, 39];
        bytes.extend(section.into_iter().flat_map(u32::to_le_bytes));
        bytes.extend(code.as_bytes());
        bytes.extend([0, 0]);
        for _ in 0..2 {
            bytes.extend(TIME.to_le_bytes());
            bytes.extend(time.to_le_bytes());
        }
        bytes
    }

    #[test]
    fn a_code_is_a_uuid_of_version_8() {
        let code = code(&[0xff; 32]).unwrap();
        assert_eq!(code, "{FFFFFFFF-FFFF-8FFF-BFFF-FFFFFFFFFFFF}");
    }

    #[test]
    fn chance_and_clock_are_taken_out() {
        let code = code(&[7; 32]).unwrap();
        let mut made = summary("{D275D5D2-1443-4989-BCD3-A7F487B6941C}", 1);
        settle(&mut made, &code, 0).unwrap();
        // 1 January 1970 in Windows' hundreds of nanoseconds.
        assert_eq!(made, summary(&code, 116_444_736_000_000_000));
    }

    #[test]
    fn another_layout_is_not_patched_blindly() {
        let code = code(&[7; 32]).unwrap();
        assert!(settle(&mut [0; 200], &code, 0).is_err());
        let mut short = summary(&code, 1);
        short.truncate(60);
        assert!(settle(&mut short, &code, 0).is_err());
        assert!(settle(&mut summary("{short}", 1), &code, 0).is_err());
    }
}
