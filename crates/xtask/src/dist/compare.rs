//! `--twice`: two makings from two copies of the sources, and whether they gave the same bytes.
//!
//! Must not let the second see what the first built.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context as _, bail};

use super::sums;
use super::windows::{Asked, Place, make};
use crate::shell::{command, root, said};

/// Folders of different lengths, so that a path that gets into a file shows; mingw's dlltool takes no spaces.
const COPIES: [&str; 2] = ["one", "another_copy_elsewhere"];

/// Makes everything twice; what came out of the first stays in the folder.
pub(super) fn run(asked: &Asked<'_>, out: &Path) -> anyhow::Result<()> {
    // Both copies before the first making, so that nobody's next edit comes between them.
    let folders = [tempfile::tempdir()?, tempfile::tempdir()?];
    let mut places = Vec::new();
    for (folder, name) in folders.iter().zip(COPIES) {
        let place = Place {
            source: folder.path().join(name).join("source"),
            build: folder.path().join(name).join("target"),
            out: folder.path().join(name).join("out"),
        };
        copy_sources(&root(), &place.source)?;
        fs::create_dir_all(&place.out)?;
        places.push(place);
    }
    let mut lists = Vec::new();
    for place in &places {
        let began = SystemTime::UNIX_EPOCH.elapsed()?;
        make(asked, place)?;
        let took = SystemTime::UNIX_EPOCH.elapsed()?.saturating_sub(began);
        println!(
            "made in {} s, in {}",
            took.as_secs(),
            place.source.display()
        );
        lists.push(sums::of_folder(&place.out)?);
        if lists.len() == 1 {
            keep(&place.out, out)?;
        }
    }
    let [first, second] = lists.as_slice() else {
        bail!("two makings, two lists");
    };
    let mut names = 0;
    for (one, other) in first.iter().zip(second) {
        let same = one == other;
        println!(
            "{}  {}",
            if same { "same     " } else { "DIFFERENT" },
            one.0
        );
        names += usize::from(!same);
    }
    if names > 0 || first.len() != second.len() {
        bail!("{names} files differ between two makings of the same sources");
    }
    Ok(())
}

/// The files that git knows, and the new ones that it would take; nothing that was built.
fn copy_sources(from: &Path, to: &Path) -> anyhow::Result<()> {
    let list = said(
        command(&[
            "git",
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(from),
    )?;
    for name in list.split('\0').filter(|name| !name.is_empty()) {
        let (source, copy) = (from.join(name), to.join(name));
        // A file that was removed and not yet committed is still in git's list.
        if source.is_file() {
            fs::create_dir_all(copy.parent().unwrap_or(to))?;
            fs::copy(&source, &copy).with_context(|| name.to_owned())?;
        }
    }
    Ok(())
}

/// Everything that a folder holds, with what its folders hold.
fn keep(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let copy = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            keep(&entry.path(), &copy)?;
        } else {
            fs::copy(entry.path(), copy)?;
        }
    }
    Ok(())
}
