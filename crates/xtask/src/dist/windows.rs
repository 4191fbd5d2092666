//! `cargo xtask dist windows`: the portable program, its packages and their manifests.
//!
//! Must not sign unasked, and must not invent who publishes the program or where it is found.

mod manifests;
mod sign;
mod weight;
mod zipped;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::{NAME, compare, empty_folder, licences, msi, sbom, source_date, sums, version};
use crate::shell::{command, root, run as start, target_folder};
use crate::windows::{self, PROGRAM, TARGET, TWIN, pe};
use sign::Signature;

/// What a release is built with.
const PROFILE: &str = "dist";
/// Who stands as the maker in the installer when nobody was named.
const NOBODY: &str = "The makers of RDP First Aid";
/// The papers that lie beside the program: where they stand here, and what they are called there.
const PAPERS: [(&str, &str); 3] = [
    ("packaging/windows/README.txt", "README.txt"),
    ("LICENSE-MIT", "LICENSE-MIT.txt"),
    ("LICENSE-APACHE", "LICENSE-APACHE.txt"),
];
const OTHERS: &str = "THIRD-PARTY.txt";

/// What the command was asked for.
pub(super) struct Asked<'a> {
    profile: &'a str,
    publisher: Option<&'a str>,
    url: Option<&'a str>,
    signature: Option<Signature<'a>>,
    twice: bool,
}

/// Where one making reads the sources, builds, and puts what it made.
pub(super) struct Place {
    /// The sources.
    pub(super) source: PathBuf,
    /// Where cargo builds.
    pub(super) build: PathBuf,
    /// Where the packages go.
    pub(super) out: PathBuf,
}

pub(crate) fn run(words: &[&str]) -> anyhow::Result<()> {
    let asked = read(words)?;
    if asked.twice {
        return compare::run(&asked, &empty_folder("windows")?);
    }
    make(
        &asked,
        &Place {
            source: root(),
            build: target_folder()?.join("windows"),
            out: empty_folder("windows")?,
        },
    )
}

fn read<'a>(words: &[&'a str]) -> anyhow::Result<Asked<'a>> {
    let mut asked = Asked {
        profile: PROFILE,
        publisher: None,
        url: None,
        signature: None,
        twice: false,
    };
    let mut time_stamp = None;
    let mut rest = words;
    loop {
        rest = match rest {
            [] => break,
            ["--twice", rest @ ..] => {
                asked.twice = true;
                rest
            }
            ["--profile", profile, rest @ ..] => {
                asked.profile = profile;
                rest
            }
            ["--publisher", name, rest @ ..] => {
                asked.publisher = Some(name);
                rest
            }
            ["--url", base, rest @ ..] => {
                asked.url = Some(base.trim_end_matches('/'));
                rest
            }
            ["--sign", certificate, key, rest @ ..] => {
                asked.signature = Some(Signature::new(certificate, key));
                rest
            }
            ["--time-stamp", server, rest @ ..] => {
                time_stamp = Some(*server);
                rest
            }
            other => bail!(
                "usage: dist windows [--twice] [--profile NAME] [--publisher NAME] [--url BASE] \
                 [--sign CERTIFICATE KEY [--time-stamp URL]]; not understood: {}",
                other.join(" ")
            ),
        };
    }
    match (&mut asked.signature, time_stamp) {
        (Some(signature), server) => signature.time_stamp = server,
        (None, Some(_)) => bail!("--time-stamp stands beside --sign alone"),
        (None, None) => {}
    }
    if asked.twice && asked.signature.is_some() {
        bail!("a signature carries its time, so signed files differ: --twice goes without --sign");
    }
    Ok(asked)
}

/// Everything, once.
pub(super) fn make(asked: &Asked<'_>, place: &Place) -> anyhow::Result<()> {
    let built = windows::build(&place.source, &place.build, asked.profile)?;
    let out = &place.out;
    weight::print(&built.program, &place.source)?;
    for (from, name) in [(&built.program, PROGRAM), (&built.twin, TWIN)] {
        strip(from, &out.join(name))?;
        sign::file(asked.signature.as_ref(), &out.join(name))?;
    }
    if asked.profile == PROFILE {
        weight::hold(&out.join(PROGRAM))?;
    }
    pe::examine(&out.join(PROGRAM), pe::Subsystem::Window, &place.source)?;
    pe::examine(&out.join(TWIN), pe::Subsystem::Console, &place.source)?;
    for (from, name) in PAPERS {
        fs::copy(place.source.join(from), out.join(name)).context(from)?;
    }
    sbom::write(&place.source, TARGET, out)?;
    fs::write(
        out.join(OTHERS),
        licences::third_party(&place.source, TARGET)?,
    )?;
    let files: Vec<&str> = [PROGRAM, TWIN, OTHERS]
        .into_iter()
        .chain(PAPERS.map(|(_, name)| name))
        .collect();
    let date = source_date()?;
    let base = format!("{NAME}-{}-x86_64-windows", version()?);
    zipped::write(out, &files, date, &out.join(format!("{base}.zip")))?;
    let installer = msi::Installer {
        version: &version()?,
        publisher: asked.publisher.unwrap_or(NOBODY),
        date,
    };
    let package = out.join(format!("{base}.msi"));
    let product = msi::write(&installer, &place.source, out, &files, &package)?;
    sign::file(asked.signature.as_ref(), &package)?;
    manifests::write(
        &manifests::Known {
            base: &base,
            date,
            product: &product,
            publisher: asked.publisher,
            url: asked.url,
        },
        &place.source,
        out,
    )?;
    for name in files
        .iter()
        .chain(&[&*format!("{base}.zip"), &*format!("{base}.msi")])
    {
        let bytes = fs::metadata(out.join(name))?.len();
        println!("{bytes:>12} bytes  {name}");
    }
    sums::write(out)
}

/// Takes the names out that the weighing needed; the time in the header stays as the linker left it.
fn strip(from: &Path, to: &Path) -> anyhow::Result<()> {
    let (from, to) = (from.to_string_lossy(), to.to_string_lossy());
    start(&mut command(&[
        "/usr/bin/x86_64-w64-mingw32-strip",
        "--preserve-dates",
        "--strip-all",
        "-o",
        &to,
        &from,
    ]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    #[test]
    fn options_are_read_and_others_named() {
        let asked = read(&["--url", "https://example.com/x/", "--profile", "windows-ci"]).unwrap();
        assert_eq!(asked.url, Some("https://example.com/x"));
        assert_eq!(asked.profile, "windows-ci");
        assert!(!asked.twice);
        for wrong in [
            &["--wrong"][..],
            &["--url"],
            &["--sign", "certificate"],
            &["--time-stamp", "http://example.com"],
            &["--twice", "--sign", "certificate", "key"],
        ] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }
}
