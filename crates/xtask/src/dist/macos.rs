//! `cargo xtask dist macos`: the bundle that macOS starts, for both kinds of processor in one file.
//!
//! Must not sign: signing needs a person's keys, and `packaging/macos/README.md` says how.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::{NAME, licences, sbom, source_date, sums, version};
use crate::shell::{cargo, command, root, run as start, target_folder};

/// The bundle's folder, which is what people see.
const BUNDLE: &str = "RDP First Aid.app";
/// Apple's own processors and Intel's.
const TARGETS: [&str; 2] = ["aarch64-apple-darwin", "x86_64-apple-darwin"];
/// The oldest system: the first one for both processors. The linker and Info.plist are told the same.
const OLDEST: &str = "11.0";

pub(crate) fn run(words: &[&str]) -> anyhow::Result<()> {
    let (profile, from) = match words {
        [] => ("dist", None),
        ["--profile", profile] => (*profile, None),
        ["--from", file] => ("dist", Some(PathBuf::from(file))),
        _ => bail!("usage: cargo xtask dist macos [--profile NAME | --from FILE]"),
    };
    let on_a_mac = cfg!(target_os = "macos");
    if !on_a_mac && from.is_none() {
        bail!("only a Mac can build it; elsewhere name a program with --from FILE");
    }
    let folder = super::empty_folder("macos")?;
    let program = match from {
        Some(file) => file,
        None => build(profile, &folder)?,
    };
    let third_party = licences::third_party(&root(), "aarch64-apple-darwin")?;
    assemble(&folder.join(BUNDLE), &program, &third_party)?;
    for target in TARGETS {
        sbom::write(&root(), target, &folder)?;
    }
    if on_a_mac {
        pack(&folder)?;
    } else {
        println!("The bundle is there, not packed: `ditto` is a program of macOS.");
    }
    sums::write(&folder)
}

/// Builds for both processors and joins the two.
fn build(profile: &str, folder: &Path) -> anyhow::Result<PathBuf> {
    let built = if profile == "dev" { "debug" } else { profile };
    let date = source_date()?.to_string();
    let mut programs = Vec::new();
    for target in TARGETS {
        let words = [
            "build",
            "--locked",
            "--package",
            NAME,
            "--profile",
            profile,
            "--target",
            target,
        ];
        start(
            cargo(&words)
                .env("MACOSX_DEPLOYMENT_TARGET", OLDEST)
                .env("SOURCE_DATE_EPOCH", &date),
        )?;
        let program = target_folder()?.join(target).join(built).join(NAME);
        programs.push(program.to_string_lossy().into_owned());
    }
    let joined = folder.with_file_name("macos-program");
    let place = joined.to_string_lossy().into_owned();
    let mut words = vec!["lipo", "-create", "-output", &place];
    words.extend(programs.iter().map(String::as_str));
    start(&mut command(&words))?;
    Ok(joined)
}

fn assemble(bundle: &Path, program: &Path, third_party: &str) -> anyhow::Result<()> {
    let contents = bundle.join("Contents");
    let (programs, resources) = (contents.join("MacOS"), contents.join("Resources"));
    fs::create_dir_all(&programs)?;
    fs::create_dir_all(&resources)?;
    fs::copy(program, programs.join(NAME)).with_context(|| program.display().to_string())?;
    fs::write(contents.join("Info.plist"), information(&version()?)?)?;
    // What the Finder read before there was Info.plist, and some tools still do.
    fs::write(contents.join("PkgInfo"), "APPL????")?;
    fs::write(resources.join("THIRD-PARTY.txt"), third_party)?;
    for (from, to) in [
        ("assets/icons/program.icns", "program.icns"),
        ("LICENSE-MIT", "LICENSE-MIT"),
        ("LICENSE-APACHE", "LICENSE-APACHE"),
    ] {
        fs::copy(root().join(from), resources.join(to)).context(from)?;
    }
    Ok(())
}

fn information(version: &str) -> anyhow::Result<String> {
    let file = root().join("packaging/macos/Info.plist");
    let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    Ok(text
        .replace("{name}", NAME)
        .replace("{version}", version)
        .replace("{oldest}", OLDEST))
}

/// A zip as Apple's notary takes it, with the rights of the files kept.
fn pack(folder: &Path) -> anyhow::Result<()> {
    let bundle = folder.join(BUNDLE);
    let file = folder.join(format!("{NAME}-{}-macos.zip", version()?));
    let (bundle, file) = (bundle.to_string_lossy(), file.to_string_lossy());
    start(&mut command(&[
        "ditto",
        "-c",
        "-k",
        "--keepParent",
        &bundle,
        &file,
    ]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    #[test]
    fn the_bundle_has_its_parts_and_they_name_one_another() {
        let place = tempfile::tempdir().unwrap();
        let program = place.path().join("built");
        fs::write(&program, "a program").unwrap();
        let bundle = place.path().join(BUNDLE);
        assemble(&bundle, &program, "texts").unwrap();
        let contents = bundle.join("Contents");
        let plist = fs::read_to_string(contents.join("Info.plist")).unwrap();
        let value = |key: &str| {
            let rest = plist.split(&format!("<key>{key}</key>")).nth(1).unwrap();
            let text = rest.split("<string>").nth(1).unwrap();
            text.split("</string>").next().unwrap().to_owned()
        };
        assert!(
            contents
                .join("MacOS")
                .join(value("CFBundleExecutable"))
                .is_file()
        );
        let icon = contents.join("Resources").join(value("CFBundleIconFile"));
        assert!(icon.with_extension("icns").is_file());
        assert_eq!(value("CFBundleShortVersionString"), version().unwrap());
        assert_eq!(value("LSMinimumSystemVersion"), OLDEST);
        assert!(!plist.contains('{'), "a place was left open");
    }
}
