//! Windows: the marks and lists of its servicing in the registry.
//!
//! Must not start Windows Update, and must not read its history.

use std::collections::BTreeSet;

use crate::Unread;

/// Every Windows has it: where it is missing, nobody would leave a mark.
const SERVICING: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing";
/// Keys that are there until the restart.
const MARKS: [&str; 2] = [
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending",
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired",
];
/// The packages, a key each.
#[cfg(windows)]
const PACKAGES: &str =
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\Packages";
/// What an update's own package is called, before its number.
const OWN: &str = "Package_for_KB";
/// `CurrentState` of a package that is installed (`CbsInstallStateInstalled`).
const INSTALLED: u32 = 0x70;

pub(super) fn restart_pending(
    exists: &dyn Fn(&str) -> Result<bool, Unread>,
) -> Result<bool, Unread> {
    if !exists(SERVICING)? {
        return Err(Unread::Unsupported);
    }
    let marks = MARKS.map(exists);
    // One mark is enough, whatever may be read of the other.
    if marks.contains(&Ok(true)) {
        return Ok(true);
    }
    marks
        .into_iter()
        .try_fold(false, |pending, mark| Ok(pending || mark?))
}

/// `Package_for_KB5011048~31bf3856ad364e35~amd64~~10.0.9166.1` → 5011048. Parts of one package have a
/// word behind the number.
fn number(package: &str) -> Option<u32> {
    let start = package.get(..OWN.len())?;
    if !start.eq_ignore_ascii_case(OWN) {
        return None;
    }
    let behind = package.get(OWN.len()..)?;
    let digits: String = behind.chars().take_while(char::is_ascii_digit).collect();
    let ends = behind.get(digits.len()..)?;
    let whole = ends.is_empty() || ends.starts_with(['~', '_']);
    digits.parse().ok().filter(|number| whole && *number > 0)
}

/// The numbers of the packages that are installed; the state is asked for those alone.
fn numbers(packages: &[String], state: &dyn Fn(&str) -> Option<u32>) -> Vec<u32> {
    let mut found = BTreeSet::new();
    for package in packages {
        if let Some(number) = number(package)
            && !found.contains(&number)
            && state(package) == Some(INSTALLED)
        {
            found.insert(number);
        }
    }
    found.into_iter().collect()
}

#[cfg(windows)]
pub(super) fn exists(path: &str) -> Result<bool, Unread> {
    crate::registry::Key::of_machine(path)
        .ok_or(Unread::Failed)?
        .exists()
}

#[cfg(windows)]
pub(super) fn installed_updates() -> Result<Vec<u32>, Unread> {
    use crate::registry::Key;

    if !exists(PACKAGES)? {
        return Err(Unread::Unsupported);
    }
    let packages = Key::of_machine(PACKAGES).ok_or(Unread::Failed)?.names()?;
    let state = |package: &str| {
        let key = Key::of_machine(&format!(r"{PACKAGES}\{package}"))?;
        key.value("CurrentState")?.number()
    };
    Ok(numbers(&packages, &state))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(
        "Package_for_KB5011048~31bf3856ad364e35~amd64~~10.0.9166.1",
        Some(5_011_048)
    )]
    #[case(
        "Package_for_KB5011048_RTM~31bf3856ad364e35~amd64~~10.0.1.1",
        Some(5_011_048)
    )]
    #[case("package_for_kb4486129", Some(4_486_129))]
    #[case("Package_for_RollupFix~31bf3856ad364e35~amd64~~26100.2314.1.9", None)]
    #[case("Package_for_KB~31bf3856ad364e35", None)]
    #[case("Package_for_KB0~31bf3856ad364e35", None)]
    #[case("Package_for_KB99999999999~x", None)]
    #[case("Package_for_KB12ab", None)]
    #[case("Package_for_ÄÖ", None)]
    #[case("", None)]
    fn an_updates_own_package_has_its_number(#[case] name: &str, #[case] found: Option<u32>) {
        assert_eq!(number(name), found);
    }

    #[test]
    fn what_is_installed_is_listed_once_and_in_order() {
        let mut packages: Vec<String> = ["KB9", "KB3~a", "KB3~b", "KB7"]
            .iter()
            .map(|name| format!("Package_for_{name}"))
            .collect();
        packages.extend((0..50_000).map(|number| format!("Microsoft-Windows-Part{number}")));
        let asked = std::cell::Cell::new(0);
        let state = |name: &str| {
            asked.set(asked.get() + 1);
            Some(if name.contains("KB7") {
                0x50
            } else {
                INSTALLED
            })
        };
        assert_eq!(numbers(&packages, &state), [3, 9]);
        assert_eq!(asked.get(), 3);
        assert_eq!(numbers(&[], &state), Vec::<u32>::new());
    }

    #[test]
    fn marks_count_where_there_is_servicing() {
        let with = |there: &'static [&'static str]| {
            restart_pending(&move |path| {
                let found = there.iter().any(|end| path.ends_with(end));
                Ok(path == SERVICING && !there.is_empty() || found)
            })
        };
        assert_eq!(with(&[]), Err(Unread::Unsupported));
        assert_eq!(with(&["none"]), Ok(false));
        assert_eq!(with(&["RebootPending"]), Ok(true));
        assert_eq!(with(&["RebootRequired"]), Ok(true));
    }

    #[test]
    fn a_mark_that_may_not_be_read_is_no_absence() {
        let denied = |mark: Result<bool, Unread>| {
            restart_pending(&move |path| match path {
                SERVICING => Ok(true),
                path if path.ends_with("RebootPending") => Err(Unread::NoPermission),
                _ => mark,
            })
        };
        assert_eq!(denied(Ok(false)), Err(Unread::NoPermission));
        assert_eq!(denied(Ok(true)), Ok(true));
    }
}
