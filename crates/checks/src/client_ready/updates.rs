//! Updates after which Remote Desktop programs had trouble, and whether this computer has one of them.
//!
//! Must not say which update is the newest, and must not guess where the revision is not known.

use std::sync::OnceLock;

use serde::Deserialize;
use strum::IntoStaticStr;

/// What went wrong with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub(super) enum Trouble {
    /// The box for the sign-in does not come up, or does not take the password.
    SignInBox,
    /// The desktop is lost after about a minute, with some hosts.
    LostAfterAMinute,
}

/// One row of the table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Update {
    /// Its number.
    pub(super) kb: u32,
    builds: Vec<u32>,
    from: u32,
    until: u32,
    /// The number of the one that mended it.
    pub(super) mended_by: u32,
    pub(super) trouble: Trouble,
    #[allow(dead_code, reason = "for those who read the table; a test wants it there")]
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    update: Vec<Update>,
}

fn table() -> &'static [Update] {
    static TABLE: OnceLock<Vec<Update>> = OnceLock::new();
    TABLE.get_or_init(|| {
        // The file is compiled in and a test reads it.
        let text = include_str!("../../../../assets/updates.toml");
        toml::from_str(text).map_or_else(|_| Vec::new(), |table: Table| table.update)
    })
}

/// A build and its revision: `26100.7623`.
pub(super) fn revision(build: &str) -> Option<(u32, u32)> {
    let (build, revision) = build.split_once('.')?;
    Some((build.parse().ok()?, revision.parse().ok()?))
}

/// The one that this computer has and that nothing has mended since: by its build and revision, else by
/// the numbers of what is installed.
pub(super) fn troubling(build: Option<&str>, installed: &[u32]) -> Option<&'static Update> {
    table().iter().find(|update| match build.and_then(revision) {
        Some((build, revision)) => {
            update.builds.contains(&build) && (update.from..update.until).contains(&revision)
        }
        None => installed.contains(&update.kb) && !installed.contains(&update.mended_by),
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(Some("26100.7622"), &[], None)]
    #[case(Some("26100.7623"), &[], Some(5_074_109))]
    #[case(Some("26200.7626"), &[], Some(5_074_109))]
    #[case(Some("26100.7627"), &[5_074_109], None)]
    #[case(Some("26100.3100"), &[], Some(5_050_094))]
    #[case(Some("22631.7623"), &[], None)]
    #[case(Some("26100"), &[], None)]
    #[case(None, &[5_073_724], Some(5_073_724))]
    #[case(None, &[5_073_724, 5_077_796], None)]
    #[case(Some("no build"), &[1], None)]
    fn an_update_counts_until_it_is_mended(
        #[case] build: Option<&str>,
        #[case] installed: &[u32],
        #[case] kb: Option<u32>,
    ) {
        let found = troubling(build, installed).map(|update| update.kb);
        assert_eq!(found, kb);
    }

    #[test]
    fn each_row_is_mended_by_another_and_has_its_source() {
        assert!(table().len() >= 3);
        for update in table() {
            assert!(update.from < update.until && update.kb != update.mended_by);
            assert!(update.source.starts_with("https://") && !update.builds.is_empty());
        }
    }
}
