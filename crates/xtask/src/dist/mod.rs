//! `cargo xtask dist SYSTEM`: what a release hands out, made from the sources alone.
//!
//! Must not bring in a clock or a path of this machine: two builds of one commit give the same bytes.

mod compare;
pub(crate) mod licences;
mod linux;
mod macos;
mod msi;
mod parts;
pub(crate) mod sbom;
pub(crate) mod sums;
mod windows;

use std::path::PathBuf;

use anyhow::{Context as _, bail};

use crate::shell::{command, root, said, target_folder};

/// The name of the program, of its packages and of its folders.
pub(crate) const NAME: &str = "rdp-first-aid";

pub(crate) fn run(words: &[&str]) -> anyhow::Result<()> {
    match words {
        ["windows", rest @ ..] => windows::run(rest),
        ["linux", rest @ ..] => linux::run(rest),
        ["macos", rest @ ..] => macos::run(rest),
        _ => bail!("usage: cargo xtask dist windows | linux | macos [options]"),
    }
}

/// An empty folder for what one system's packages are.
pub(crate) fn empty_folder(system: &str) -> anyhow::Result<PathBuf> {
    let folder = target_folder()?.join("dist").join(system);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    }
    std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    Ok(folder)
}

/// The version of all our packages.
pub(crate) fn version() -> anyhow::Result<String> {
    let text = std::fs::read_to_string(root().join("Cargo.toml"))?;
    let manifest: toml::Value = toml::from_str(&text)?;
    let version = manifest
        .get("workspace")
        .and_then(|table| table.get("package"))
        .and_then(|table| table.get("version"))
        .and_then(toml::Value::as_str);
    Ok(version
        .context("Cargo.toml names no workspace.package.version")?
        .to_owned())
}

/// The one time that packages carry, in seconds since 1970: `SOURCE_DATE_EPOCH`, else the last commit's.
pub(crate) fn source_date() -> anyhow::Result<u64> {
    let text = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text,
        Err(_) => said(&mut command(&["git", "log", "-1", "--format=%ct"]))?,
    };
    text.trim()
        .parse()
        .with_context(|| format!("SOURCE_DATE_EPOCH: {text}"))
}
