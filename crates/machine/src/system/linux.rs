//! Linux: what the distribution says of itself (os-release(5)), and the kernel.
#![cfg_attr(
    all(unix, not(target_os = "macos")),
    allow(unsafe_code, reason = "uname has no safe interface in libc")
)]

use std::path::Path;

use super::{Family, System};

/// os-release(5): the first that is there.
const FILES: [&str; 2] = ["etc/os-release", "usr/lib/os-release"];
/// Such a file has some hundred bytes.
const LONGEST: u64 = 64 * 1024;
/// os-release(5), for a file without a name.
const UNNAMED: &str = "Linux";

pub(super) fn system(root: &Path, build: Option<String>) -> System {
    let mut files = FILES.iter();
    let release = files.find_map(|file| crate::file::text(&root.join(file), LONGEST));
    let release = release.unwrap_or_default();
    System {
        family: Family::Linux,
        name: value(&release, "NAME").unwrap_or_else(|| UNNAMED.to_owned()),
        version: value(&release, "VERSION_ID"),
        build,
    }
}

/// A shell assignment: bare, or within one kind of quotation marks.
fn value(release: &str, name: &str) -> Option<String> {
    let mut values = release
        .lines()
        .filter_map(|line| line.trim().strip_prefix(name)?.strip_prefix('='));
    let raw = values.next_back()?.trim();
    let quoted = ['"', '\''].iter().find_map(|mark| {
        raw.strip_prefix(*mark)
            .and_then(|rest| rest.strip_suffix(*mark))
    });
    let plain = unescaped(quoted.unwrap_or(raw));
    (!plain.is_empty()).then_some(plain)
}

/// A backslash keeps what follows it.
fn unescaped(text: &str) -> String {
    let mut characters = text.chars();
    let mut plain = String::new();
    while let Some(character) = characters.next() {
        let kept = if character == '\\' {
            characters.next()
        } else {
            Some(character)
        };
        plain.extend(kept);
    }
    plain
}

/// The kernel's release, as `uname -r` prints it.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn kernel_release() -> Option<String> {
    let mut name = std::mem::MaybeUninit::<libc::utsname>::zeroed();
    // SAFETY: the pointer is to a whole `utsname` that outlives the call (POSIX uname).
    let status = unsafe { libc::uname(name.as_mut_ptr()) };
    if status < 0 {
        return None;
    }
    // SAFETY: the call filled it; and zeros alone would be a `utsname` too.
    let name = unsafe { name.assume_init() };
    let bytes = name.release.iter().map(|byte| byte.cast_unsigned());
    let bytes: Vec<u8> = bytes.take_while(|byte| *byte != 0).collect();
    let release = String::from_utf8_lossy(&bytes).into_owned();
    (!release.is_empty()).then_some(release)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("NAME=Fedora\n", Some("Fedora"))]
    #[case("NAME=\"Debian GNU/Linux\"\nPRETTY_NAME=x", Some("Debian GNU/Linux"))]
    #[case("NAME='A \\'B\\''\n", Some("A 'B'"))]
    #[case("NAME=\"\"\n", None)]
    #[case("PRETTY_NAME=x\n#NAME=y\n", None)]
    #[case("NAME=\"cut sho", Some("\"cut sho"))]
    #[case("NAME=\\", None)]
    #[case("", None)]
    fn names_stand_with_and_without_marks(#[case] text: &str, #[case] name: Option<&str>) {
        assert_eq!(value(text, "NAME").as_deref(), name);
    }

    // Its folder's name goes through the file, where a backslash means something else.
    #[cfg(unix)]
    #[test]
    fn the_distribution_is_read_from_the_first_file_that_is_there() {
        let root = tempfile::tempdir().unwrap();
        let build = Some("6.1.0-28-amd64".to_owned());
        let bare = system(root.path(), build.clone());
        assert_eq!((bare.name.as_str(), bare.version), (UNNAMED, None));
        assert_eq!(bare.build, build);
        for folder in ["usr/lib", "etc"] {
            let folder = root.path().join(folder);
            std::fs::create_dir_all(&folder).unwrap();
            let text = format!("NAME=\"{}\"\nVERSION_ID=\"24.04\"\n", folder.display());
            std::fs::write(folder.join("os-release"), text).unwrap();
            let found = system(root.path(), None);
            assert_eq!(found.name, folder.display().to_string());
            assert_eq!(found.version.as_deref(), Some("24.04"));
        }
    }
}
