//! macOS: what its own version file says.

use std::path::Path;

use super::{Family, System};
use crate::{file, plist};

const FILE: &str = "System/Library/CoreServices/SystemVersion.plist";
/// The file has some hundred bytes.
const LONGEST: u64 = 64 * 1024;
const NAME: &str = "macOS";

pub(super) fn system(root: &Path) -> System {
    let xml = file::text(&root.join(FILE), LONGEST).unwrap_or_default();
    let keys = ["ProductName", "ProductVersion", "ProductBuildVersion"];
    let found = plist::read(&xml, |list| keys.map(|key| list.text(key)));
    let [name, version, build] = found.unwrap_or_default();
    System {
        family: Family::Macos,
        name: name.unwrap_or_else(|| NAME.to_owned()),
        version,
        build,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    const XML: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
	<key>ProductBuildVersion</key>
	<string>24B83</string>
	<key>ProductName</key>
	<string>macOS</string>
	<key>ProductVersion</key>
	<string>15.1</string>
</dict>
</plist>
"#;

    #[test]
    fn version_and_build_stand_in_the_file() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(system(root.path()).version, None);
        let path = root.path().join(FILE);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, XML).unwrap();
        let found = system(root.path());
        assert_eq!(found.name, "macOS");
        assert_eq!(found.version.as_deref(), Some("15.1"));
        assert_eq!(found.build.as_deref(), Some("24B83"));
    }
}
