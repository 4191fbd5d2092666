//! The portable archive: one folder, the same bytes each time.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;
use jiff::tz::TimeZone;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Writes files of a folder into an archive, all with one date (seconds since 1970).
pub(super) fn write(folder: &Path, names: &[&str], date: u64, to: &Path) -> anyhow::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(time(date)?)
        .unix_permissions(0o644);
    let inside = to.file_stem().unwrap_or_default().to_string_lossy();
    let mut archive = ZipWriter::new(File::create(to)?);
    let mut names = names.to_vec();
    names.sort_unstable();
    for name in names {
        archive.start_file(format!("{inside}/{name}"), options)?;
        archive.write_all(&fs::read(folder.join(name)).context(name.to_owned())?)?;
    }
    archive.finish()?;
    Ok(())
}

fn time(date: u64) -> anyhow::Result<DateTime> {
    let at = jiff::Timestamp::from_second(i64::try_from(date)?)?.to_zoned(TimeZone::UTC);
    let part = |value: i8| u8::try_from(value);
    Ok(DateTime::from_date_and_time(
        u16::try_from(at.year())?,
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_goes_in_comes_out_and_two_are_equal() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("b.txt"), "second").unwrap();
        fs::write(at("a.txt"), "first").unwrap();
        write(
            folder.path(),
            &["b.txt", "a.txt"],
            1_700_000_000,
            &at("one.zip"),
        )
        .unwrap();
        fs::create_dir(at("other")).unwrap();
        write(
            folder.path(),
            &["a.txt", "b.txt"],
            1_700_000_000,
            &at("other/one.zip"),
        )
        .unwrap();
        let bytes = fs::read(at("one.zip")).unwrap();
        assert_eq!(bytes, fs::read(at("other/one.zip")).unwrap());

        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut file = archive.by_name("one/b.txt").unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        assert_eq!(text, "second");
        // 14 November 2023, 22:13:20 UTC.
        assert_eq!(
            file.last_modified().unwrap().to_string(),
            "2023-11-14 22:13:20"
        );
    }
}
