//! What a Linux program needs of the system, read from the program itself.
//!
//! Must not name a library that the program does not: a new one stops the build until its package is known.

use std::path::Path;

use anyhow::{Context as _, bail};

use crate::shell::{command, said};

/// Libraries that the loader brings, and Debian's packages of them.
const LINKED: [(&str, &str); 4] = [
    ("ld-linux", "libc6"),
    ("libc.so.6", "libc6"),
    ("libm.so.6", "libc6"),
    ("libgcc_s.so.1", "libgcc-s1"),
];
/// glibc older than 2.34 has these apart.
const LINKED_BEFORE_2_34: [&str; 4] = [
    "libpthread.so.0",
    "libdl.so.2",
    "librt.so.1",
    "libutil.so.1",
];

/// Libraries that the program opens while it runs, for its window alone, and Debian's packages of them.
const OPENED: [(&str, &str); 12] = [
    ("libEGL.so.1", "libegl1"),
    ("libGL.so.1", "libgl1"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libX11.so.6", "libx11-6"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libXrender.so.1", "libxrender1"),
    ("libvulkan.so.1", "libvulkan1"),
    ("libwayland-client.so.0", "libwayland-client0"),
    ("libwayland-egl.so.1", "libwayland-egl1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
];

/// What the loader must find, and what the window looks for.
#[derive(Debug)]
pub(super) struct Needs {
    glibc: Vec<u32>,
    packages: Vec<&'static str>,
    opened: Vec<&'static str>,
}

impl Needs {
    /// Reads a program with `objdump`.
    pub(super) fn of(program: &Path) -> anyhow::Result<Self> {
        let name = program.to_string_lossy();
        let headers = said(command(&["objdump", "--private-headers", &name]).env("LC_ALL", "C"))?;
        Self::read(&headers, &std::fs::read(program)?)
    }

    fn read(headers: &str, bytes: &[u8]) -> anyhow::Result<Self> {
        let mut packages = Vec::new();
        for line in headers.lines() {
            if let Some(library) = line.trim().strip_prefix("NEEDED") {
                packages.push(package_of(library.trim())?);
            }
        }
        packages.sort_unstable();
        packages.dedup();
        let glibc = headers
            .split_whitespace()
            .filter_map(|word| word.strip_prefix("GLIBC_"))
            .map(numbers)
            .collect::<anyhow::Result<Vec<_>>>()?;
        let opened = OPENED.iter().filter(|(library, _)| {
            let library = library.as_bytes();
            bytes.windows(library.len()).any(|part| part == library)
        });
        Ok(Self {
            glibc: glibc.into_iter().max().context("no version of glibc")?,
            packages,
            opened: opened.map(|(_, package)| *package).collect(),
        })
    }

    /// The oldest glibc that has all that the program asks for.
    pub(super) fn glibc(&self) -> String {
        let parts: Vec<String> = self.glibc.iter().map(u32::to_string).collect();
        parts.join(".")
    }

    /// Whether a glibc of this version will do.
    pub(super) fn runs_with(&self, version: &str) -> anyhow::Result<bool> {
        Ok(self.glibc <= numbers(version)?)
    }

    /// Debian's `Depends`.
    pub(super) fn depends(&self) -> String {
        let named = self.packages.iter().map(|package| match *package {
            "libc6" => format!("libc6 (>= {})", self.glibc()),
            other => other.to_owned(),
        });
        named.collect::<Vec<_>>().join(", ")
    }

    /// Debian's `Recommends`: without these the window does not open, and everything else works.
    pub(super) fn recommends(&self) -> String {
        self.opened.join(", ")
    }
}

fn package_of(library: &str) -> anyhow::Result<&'static str> {
    if LINKED_BEFORE_2_34.contains(&library) {
        return Ok("libc6");
    }
    match LINKED.iter().find(|(name, _)| library.starts_with(name)) {
        Some((_, package)) => Ok(package),
        None => bail!("{library} is new: name its package, or keep it out"),
    }
}

fn numbers(version: &str) -> anyhow::Result<Vec<u32>> {
    let parts = version.split('.').map(str::parse);
    parts
        .collect::<Result<_, _>>()
        .with_context(|| format!("a version of glibc: {version}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    const HEADERS: &str = "
Dynamic Section:
  NEEDED               libgcc_s.so.1
  NEEDED               libc.so.6
  NEEDED               libm.so.6
  NEEDED               ld-linux-x86-64.so.2
Version References:
  required from libgcc_s.so.1:
    0x09276060 0x00 25 GCC_4.2.0
  required from libc.so.6:
    0x09691a75 0x00 02 GLIBC_2.2.5
    0x069691b4 0x00 24 GLIBC_2.34
    0x06969189 0x00 09 GLIBC_2.9
";

    #[test]
    fn the_newest_version_is_found_by_number_and_not_by_letter() {
        let needs = Needs::read(HEADERS, b"").unwrap();
        assert_eq!(needs.glibc(), "2.34");
        assert_eq!(needs.depends(), "libc6 (>= 2.34), libgcc-s1");
        assert!(needs.runs_with("2.34").unwrap());
        assert!(needs.runs_with("2.100").unwrap());
        assert!(!needs.runs_with("2.9").unwrap());
    }

    #[test]
    fn only_what_the_program_names_is_recommended() {
        let needs = Needs::read(HEADERS, b"..libvulkan.so.1XGetIMlibxkbcommon.so.0..").unwrap();
        assert_eq!(needs.recommends(), "libvulkan1, libxkbcommon0");
    }

    #[test]
    fn an_unknown_library_stops_the_build() {
        let headers = format!("{HEADERS}  NEEDED  libssl.so.3\n");
        let why = Needs::read(&headers, b"").unwrap_err().to_string();
        assert!(why.contains("libssl.so.3"), "{why}");
    }
}
