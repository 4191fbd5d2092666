//! Versions from dpkg's own records, on Debian and its kin.
//!
//! Must not guess: a program that no installed package owns has no version here.

use std::path::Path;

use crate::file;

const RECORDS: &str = "var/lib/dpkg";
/// dpkg's list of all packages is about a megabyte for each thousand, its lists of files are small.
const LONGEST: u64 = 32 * 1024 * 1024;

/// The version of the package, of those named, that owns a program. Both paths are canonical.
pub(super) fn version(root: &Path, program: &Path, packages: &[&str]) -> Option<String> {
    let records = root.join(RECORDS);
    let inside = program.strip_prefix(root).ok()?.to_str()?;
    let path = format!("/{inside}");
    let owner = packages.iter().find(|package| {
        let list = records.join("info").join(format!("{package}.list"));
        file::lines(&list, LONGEST).is_some_and(|mut list| list.any(|line| line == path))
    })?;
    installed(file::lines(&records.join("status"), LONGEST)?, owner)
}

/// The version in a package's paragraph (deb-control(5)), if it is installed.
fn installed(mut status: impl Iterator<Item = String>, package: &str) -> Option<String> {
    let head = format!("Package: {package}");
    status.find(|line| *line == head)?;
    let paragraph: Vec<String> = status.take_while(|line| !line.is_empty()).collect();
    let field = |name: &str| paragraph.iter().find_map(|line| line.strip_prefix(name));
    let state = field("Status: ")?;
    let version = field("Version: ")?.trim();
    (state.ends_with(" installed") && !version.is_empty()).then(|| version.to_owned())
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use rstest::rstest;

    use super::super::fixture;
    use super::*;

    const STATUS: &str = "Package: bash
Status: install ok installed
Version: 5.2.15-2+b7

Package: freerdp2-x11
Status: install ok installed
Description: a client
 Version: of a description
Version: 2.11.7+dfsg1-6~deb12u1

Package: remmina
Status: deinstall ok config-files
Version: 1.4.29

Package: krdc
Status: install ok installed
";

    #[rstest]
    #[case("freerdp2-x11", Some("2.11.7+dfsg1-6~deb12u1"))]
    #[case("bash", Some("5.2.15-2+b7"))]
    #[case("remmina", None)]
    #[case("krdc", None)]
    #[case("freerdp2", None)]
    fn the_version_of_an_installed_package_is_read(
        #[case] package: &str,
        #[case] version: Option<&str>,
    ) {
        let status = STATUS.lines().map(str::to_owned);
        assert_eq!(installed(status, package).as_deref(), version);
    }

    #[test]
    fn only_the_owner_of_the_program_says_its_version() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path().canonicalize().unwrap();
        let program = root.join("usr/bin/xfreerdp");
        let packages = ["freerdp3-x11", "freerdp2-x11"];
        assert_eq!(version(&root, &program, &packages), None);
        let list = "/.\n/usr/bin/xfreerdp\n";
        fixture::text(&root.join("var/lib/dpkg/info/freerdp2-x11.list"), list);
        assert_eq!(version(&root, &program, &packages), None);
        fixture::text(&root.join("var/lib/dpkg/status"), STATUS);
        let found = version(&root, &program, &packages);
        assert_eq!(found.as_deref(), Some("2.11.7+dfsg1-6~deb12u1"));
        let own = root.join("usr/local/bin/xfreerdp");
        assert_eq!(version(&root, &own, &packages), None);
    }
}
