//! SHA-256 sums of a release's files, as `sha256sum --check` reads them.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context as _;
use sha2::{Digest as _, Sha256};

/// The name of the list beside the files.
pub(crate) const LIST: &str = "SHA256SUMS";

/// The sum of one file, in hexadecimal.
pub(crate) fn of(file: &Path) -> anyhow::Result<String> {
    let bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
    let mut sum = String::new();
    for byte in Sha256::digest(&bytes) {
        write!(sum, "{byte:02x}")?;
    }
    Ok(sum)
}

/// Each file that lies directly in a folder, but the list itself, with its sum; by name.
pub(crate) fn of_folder(folder: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let mut sums = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() && name != LIST {
            sums.push((name, of(&entry.path())?));
        }
    }
    sums.sort();
    Ok(sums)
}

/// Writes the list of a folder's files beside them, and prints it.
pub(crate) fn write(folder: &Path) -> anyhow::Result<()> {
    let mut lines = String::new();
    for (name, sum) in of_folder(folder)? {
        writeln!(lines, "{sum}  {name}")?;
    }
    print!("{lines}");
    std::fs::write(folder.join(LIST), lines)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    #[test]
    fn the_list_is_what_sha256sum_prints() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("b"), "abc").unwrap();
        std::fs::write(folder.path().join("a"), "").unwrap();
        write(folder.path()).unwrap();
        let list = std::fs::read_to_string(folder.path().join(LIST)).unwrap();
        // FIPS 180-2, B.1, and the sum of nothing.
        assert_eq!(
            list,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n\
             ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b\n"
        );
    }
}
