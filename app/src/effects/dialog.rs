//! The system's own dialogs for files.
//!
//! They wait for the person, so nothing else may wait for them. Where the system has none, that is said.

use std::path::PathBuf;
use std::time::Duration;

use rfd::AsyncFileDialog;

/// Nobody closes a dialog faster than this: then none was shown.
const LEAST: Duration = Duration::from_millis(250);
/// The ending of connection files.
pub(super) const ENDING: &str = "rdp";
/// As some systems look for it letter by letter.
const ENDINGS: [&str; 2] = [ENDING, "RDP"];

/// What a dialog came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// This file. Where it is to be written the system has asked about one that is there.
    File(PathBuf),
    /// None.
    Nothing,
    /// There is no dialog here.
    NoDialog,
}

/// Asks where to save a file.
pub(super) async fn save(name: String) -> Answer {
    let folder = dirs::document_dir();
    ask(|| async move {
        let mut dialog = AsyncFileDialog::new()
            .set_file_name(name)
            .add_filter(ENDING, &ENDINGS);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        let file = dialog.save_file().await?;
        Some(file.path().to_owned())
    })
    .await
}

/// Asks for a connection file.
pub(super) async fn pick() -> Answer {
    ask(|| async {
        let dialog = AsyncFileDialog::new().add_filter(ENDING, &ENDINGS);
        let file = dialog.pick_file().await?;
        Some(file.path().to_owned())
    })
    .await
}

async fn ask<Asking>(dialog: impl FnOnce() -> Asking) -> Answer
where
    Asking: Future<Output = Option<PathBuf>>,
{
    if !has_dialogs() {
        return Answer::NoDialog;
    }
    let began = net::now();
    match dialog().await {
        Some(path) => Answer::File(path),
        None if cfg!(target_os = "linux") && began.elapsed() < LEAST => Answer::NoDialog,
        None => Answer::Nothing,
    }
}

/// On Linux they come from the desktop's portal over the session bus, or from zenity.
fn has_dialogs() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let has_bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some();
    let path = std::env::var_os("PATH").unwrap_or_default();
    has_bus || std::env::split_paths(&path).any(|folder| folder.join("zenity").is_file())
}
