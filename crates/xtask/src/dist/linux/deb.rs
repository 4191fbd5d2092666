//! The Debian package, built by Debian's own tool.
//!
//! Must not run a script on the computer it is installed on: files come and go, nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use flate2::{Compression, GzBuilder};
use jiff::Timestamp;

use super::Entry;
use super::needs::Needs;
use crate::dist::{NAME, source_date, version};
use crate::shell::{command, root, run as start};

/// Writes the package into a folder.
pub(super) fn write(
    folder: &Path,
    program: &[u8],
    third_party: &str,
    needs: &Needs,
    maintainer: &str,
) -> anyhow::Result<PathBuf> {
    let mut entries = vec![Entry::program(format!("bin/{NAME}"), program)];
    entries.extend(super::shared()?);
    let documents = format!("share/doc/{NAME}");
    let changes = filled("changelog", maintainer)?;
    entries.push(Entry::new(
        format!("{documents}/changelog.gz"),
        squeezed(&changes)?,
    ));
    entries.push(Entry::new(
        format!("{documents}/copyright"),
        filled("copyright", maintainer)?,
    ));
    entries.push(Entry::new(
        format!("{documents}/THIRD-PARTY.txt.gz"),
        squeezed(third_party)?,
    ));
    let control = filled("control", maintainer)?
        .replace("{size}", &kibibytes(&entries).to_string())
        .replace("{depends}", &needs.depends())
        .replace("{recommends}", &needs.recommends());
    build(folder, &entries, &control)
}

fn build(folder: &Path, entries: &[Entry], control: &str) -> anyhow::Result<PathBuf> {
    let place = tempfile::tempdir()?;
    for entry in entries {
        put(&place.path().join("usr"), entry)?;
    }
    put(place.path(), &Entry::new("DEBIAN/control", control))?;
    clear_folders(place.path())?;
    let file = folder.join(format!("{NAME}_{}_{}.deb", version()?, architecture()?));
    let (from, to) = (place.path().to_string_lossy(), file.to_string_lossy());
    // One thread and a named strength: the bytes must not depend on the machine.
    let words = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "-z6",
        "--threads-max=1",
        "--build",
        &from,
        &to,
    ];
    start(command(&words).env("SOURCE_DATE_EPOCH", source_date()?.to_string()))?;
    Ok(file)
}

/// A text of `packaging/linux/debian` with its places filled in; sizes and needs are filled later.
fn filled(name: &str, maintainer: &str) -> anyhow::Result<String> {
    let file = root().join("packaging/linux/debian").join(name);
    let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let date = Timestamp::from_second(source_date()?.try_into()?)?;
    Ok(text
        .replace("{name}", NAME)
        .replace("{version}", &version()?)
        .replace("{architecture}", architecture()?)
        .replace("{maintainer}", maintainer)
        .replace(
            "{date}",
            &date.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string(),
        ))
}

/// Debian's word for this machine.
fn architecture() -> anyhow::Result<&'static str> {
    match std::env::consts::ARCH {
        "x86_64" => Ok("amd64"),
        "aarch64" => Ok("arm64"),
        other => bail!("no package is made for {other}"),
    }
}

/// What the files take when installed, as Debian counts: each file rounded up.
fn kibibytes(entries: &[Entry]) -> usize {
    entries
        .iter()
        .map(|entry| entry.bytes.len().div_ceil(1024))
        .sum()
}

fn squeezed(text: &str) -> anyhow::Result<Vec<u8>> {
    let mut gzip = GzBuilder::new().write(Vec::new(), Compression::best());
    std::io::Write::write_all(&mut gzip, text.as_bytes())?;
    Ok(gzip.finish()?)
}

fn put(folder: &Path, entry: &Entry) -> anyhow::Result<()> {
    let file = folder.join(&entry.path);
    fs::create_dir_all(file.parent().context("a file without a folder")?)?;
    fs::write(&file, &entry.bytes)?;
    mode(&file, if entry.program { "755" } else { "644" })
}

/// Folders get the usual rights, whatever this shell's mask is.
fn clear_folders(folder: &Path) -> anyhow::Result<()> {
    mode(folder, "755")?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            clear_folders(&entry.path())?;
        }
    }
    Ok(())
}

/// `chmod`, so that this file compiles on every system.
fn mode(file: &Path, rights: &str) -> anyhow::Result<()> {
    let status = command(&["chmod", rights, &file.to_string_lossy()]).status()?;
    if !status.success() {
        bail!("chmod {rights} {}: {status}", file.display());
    }
    Ok(())
}
