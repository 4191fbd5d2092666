//! The Node modules of the test that opens reports in a browser.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::shell::{command, root, run};

/// Installs what the lock file names, from the registry that the person's npm uses, where that is
/// missing or older.
pub(crate) fn install() -> anyhow::Result<()> {
    let folder = root().join("tests/browser");
    if is_current(&folder) {
        return Ok(());
    }
    run(command(&["npm", "ci"]).current_dir(folder))
}

/// npm leaves a list of what it installed beside it.
fn is_current(folder: &Path) -> bool {
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    let locked = changed(&folder.join("package-lock.json"));
    installed.is_some() && installed >= locked
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}
