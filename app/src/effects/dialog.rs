//! The system's own dialogs for files.
//!
//! They wait for the person, so nothing else may wait for them. Where the system has none, that is said.

use std::path::PathBuf;
use std::time::Duration;

use rfd::AsyncFileDialog;

use crate::wizard::Ending;

/// Nobody closes a dialog faster than this: then none was shown.
const LEAST: Duration = Duration::from_millis(250);
/// What sort of file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    /// How its name ends.
    pub(super) ending: &'static str,
    /// The same in capitals: some systems look for it letter by letter.
    capitals: &'static str,
}

impl Kind {
    /// A connection file.
    pub(super) const CONNECTION: Self = Self {
        ending: "rdp",
        capitals: "RDP",
    };
    /// A report for the helpdesk.
    pub(super) const REPORT: Self = Self {
        ending: "zip",
        capitals: "ZIP",
    };

    /// The sort of file that the wizard saves.
    pub(super) fn of(ending: Ending) -> Self {
        match ending {
            Ending::Connection => Self::CONNECTION,
            Ending::Report => Self::REPORT,
        }
    }

    fn filter(self, dialog: AsyncFileDialog) -> AsyncFileDialog {
        dialog.add_filter(self.ending, &[self.ending, self.capitals])
    }
}

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
pub(super) async fn save(stem: &str, kind: Kind) -> Answer {
    let folder = dirs::document_dir();
    let name = format!("{stem}.{}", kind.ending);
    ask(|| async move {
        let mut dialog = kind.filter(AsyncFileDialog::new()).set_file_name(name);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        let file = dialog.save_file().await?;
        Some(file.path().to_owned())
    })
    .await
}

/// Asks for a file of this sort.
pub(super) async fn pick(kind: Kind) -> Answer {
    ask(|| async move {
        let dialog = kind.filter(AsyncFileDialog::new());
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
