//! What survives the window: its state, so that the next one comes back on the same screen.
//!
//! One file in the person's data folder (or beside the program), held locked while the program
//! runs, readable by this person alone, and gone when the window is closed in order. It holds
//! what the person entered and the last report, and no secret.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use etcetera::BaseStrategy as _;
use serde::{Deserialize, Serialize};

use crate::window::Renderer;
use crate::wizard::State;

/// How many windows at once have a place to keep their state.
const PLACES: u8 = 8;
/// What was left behind longer ago than this is of no use to anybody.
const FRESH: Duration = Duration::from_hours(24);
/// No state comes near this; a larger file is not ours.
const LARGEST_BYTES: u64 = 16 * 1024 * 1024;

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// Where the person was.
    pub(crate) state: State,
    /// Why others can't draw here, each with its name.
    pub(crate) refusals: Vec<String>,
    /// Who was about to draw and has not shown a picture yet.
    pub(crate) trying: Option<Renderer>,
}

/// Keeps it.
#[derive(Debug, Default)]
pub(crate) struct Keep {
    folder: Option<PathBuf>,
    kept: Mutex<Kept>,
    place: Mutex<Option<Place>>,
}

/// The file, locked for as long as it is open.
#[derive(Debug)]
struct Place {
    path: PathBuf,
    file: File,
}

impl Keep {
    /// Takes a free place in this folder, and what a window that was lost has left there.
    ///
    /// Without a folder, or where nothing can be written, everything works but for coming back.
    pub(crate) fn open(folder: Option<&Path>) -> (Self, Option<Kept>) {
        let mut left = None;
        let mut place = folder.and_then(Place::take);
        if let Some(place) = &mut place {
            left = place.read();
        }
        let keep = Self {
            folder: folder.map(Path::to_owned),
            kept: Mutex::new(left.clone().unwrap_or_default()),
            place: Mutex::new(place),
        };
        (keep, left)
    }

    /// What is known now.
    pub(crate) fn now(&self) -> Kept {
        self.kept().clone()
    }

    /// Notes the state, and writes it down where it is another screen.
    pub(crate) fn note(&self, state: &State) {
        let is_new = {
            let mut kept = self.kept();
            let is_new = kept.state.visit != state.visit;
            kept.state.clone_from(state);
            is_new
        };
        if is_new {
            self.write();
        }
    }

    /// Notes who is about to draw, or that a picture was shown.
    pub(crate) fn note_trying(&self, trying: Option<Renderer>) {
        self.kept().trying = trying;
        self.write();
    }

    /// Notes why somebody can't draw here.
    pub(crate) fn note_refusal(&self, renderer: Renderer, reason: &str) {
        self.kept().refusals.push(format!("{renderer}: {reason}"));
    }

    /// Why others could not draw then says nothing about now.
    pub(crate) fn forget_refusals(&self) {
        self.kept().refusals.clear();
    }

    /// Writes everything down. What can't be written is not worth stopping for.
    pub(crate) fn write(&self) {
        let kept = self.now();
        if let Some(place) = self.place().as_mut() {
            let _ = place.write(&kept);
        }
    }

    /// Leaves the place, with all that is in it, to the next process.
    pub(crate) fn hand_on(&self) {
        self.write();
        self.place().take();
    }

    /// Takes a place again after one was handed on, with what the other process left in it.
    pub(crate) fn take_back(&self) {
        let mut place = self.folder.as_deref().and_then(Place::take);
        if let Some(left) = place.as_mut().and_then(Place::read) {
            *self.kept() = left;
        }
        *self.place() = place;
    }

    /// The window was closed in order: nothing is left behind.
    pub(crate) fn forget(&self) {
        if let Some(place) = self.place().take() {
            place.remove();
        }
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn place(&self) -> std::sync::MutexGuard<'_, Option<Place>> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// The first that nobody holds.
    fn take(folder: &Path) -> Option<Self> {
        std::fs::create_dir_all(folder).ok()?;
        (1..=PLACES).find_map(|number| {
            let path = folder.join(format!("window-{number}.json"));
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let file = options.open(&path).ok()?;
            file.try_lock().ok()?;
            Some(Self { path, file })
        })
    }

    /// What was left here lately and can be understood.
    fn read(&mut self) -> Option<Kept> {
        let about = self.file.metadata().ok()?;
        let is_old = about
            .modified()
            .ok()?
            .elapsed()
            .is_ok_and(|age| age > FRESH);
        if is_old || about.len() > LARGEST_BYTES {
            return None;
        }
        let mut text = String::new();
        self.file.read_to_string(&mut text).ok()?;
        serde_json::from_str(&text).ok()
    }

    fn write(&mut self, kept: &Kept) -> io::Result<()> {
        let text = serde_json::to_vec(kept)?;
        self.file.rewind()?;
        self.file.set_len(0)?;
        self.file.write_all(&text)
    }

    /// Takes the file away, and the folder where it was the last.
    fn remove(self) {
        let Self { path, file } = self;
        let _ = std::fs::remove_file(&path);
        // Some file systems hold the name for as long as somebody holds the file.
        drop(file);
        if let Some(folder) = path.parent() {
            let _ = std::fs::remove_dir(folder);
        }
    }
}

/// Where a report may be written, the best place first: that folder, made where it was not there,
/// then the system's own for passing things.
pub(crate) fn folders_for_a_report(is_portable: bool) -> impl Iterator<Item = PathBuf> {
    folder(is_portable)
        .filter(|folder| std::fs::create_dir_all(folder).is_ok())
        .into_iter()
        .chain([std::env::temp_dir()])
}

/// Where this program keeps its data: in the person's data folder, or beside itself.
pub(crate) fn folder(is_portable: bool) -> Option<PathBuf> {
    if is_portable {
        let program = std::env::current_exe().ok()?;
        return Some(program.parent()?.join("rdp-first-aid-data"));
    }
    let strategy = etcetera::base_strategy::choose_native_strategy().ok()?;
    Some(strategy.data_dir().join("rdp-first-aid"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;
    use crate::wizard::Action;

    /// A state on another screen than the first.
    fn elsewhere() -> State {
        let mut state = State::default();
        state.apply(Action::Continue);
        state.apply(Action::Typed("pc-17".into()));
        state
    }

    #[test]
    fn a_lost_window_comes_back_on_its_screen() {
        let folder = tempfile::tempdir().unwrap();
        let (keep, left) = Keep::open(Some(folder.path()));
        assert_eq!(left, None);
        keep.note(&elsewhere());
        keep.note_refusal(Renderer::Wgpu, "no card");
        keep.hand_on();
        let (_next, left) = Keep::open(Some(folder.path()));
        let left = left.unwrap();
        assert_eq!(left.state, elsewhere());
        assert_eq!(left.refusals, ["wgpu: no card"]);
    }

    #[test]
    fn what_another_process_left_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let (keep, _) = Keep::open(Some(folder.path()));
        keep.hand_on();
        let (other, _) = Keep::open(Some(folder.path()));
        other.note(&elsewhere());
        drop(other);
        keep.take_back();
        assert_eq!(keep.now().state, elsewhere());
        keep.forget();
        assert_eq!(
            std::fs::read_dir(folder.path()).map_or(0, Iterator::count),
            0
        );
    }

    #[test]
    fn each_window_has_its_own_place() {
        let folder = tempfile::tempdir().unwrap();
        let (first, _) = Keep::open(Some(folder.path()));
        first.note(&elsewhere());
        let (second, left) = Keep::open(Some(folder.path()));
        assert_eq!(left, None, "what is in use is not taken");
        second.note_trying(Some(Renderer::Glow));
        drop(first);
        let (_third, left) = Keep::open(Some(folder.path()));
        assert_eq!(left.unwrap().state, elsewhere(), "a crash leaves it");
    }

    #[test]
    fn nothing_is_left_of_a_window_that_was_closed() {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("data");
        let (keep, _) = Keep::open(Some(&folder));
        keep.note(&elsewhere());
        assert!(folder.exists());
        keep.forget();
        assert!(!folder.exists());
    }

    #[test]
    fn what_is_not_ours_is_left_aside() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "{", "[1]", "\0\0\0", r#"{"state": 3}"#] {
            let folder = folder.path().join("data");
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join("window-1.json"), text).unwrap();
            let (keep, left) = Keep::open(Some(&folder));
            assert_eq!(left, None, "{text:?}");
            keep.forget();
        }
        let nowhere = folder.path().join("file");
        std::fs::write(&nowhere, "").unwrap();
        let (keep, left) = Keep::open(Some(&nowhere.join("below")));
        assert_eq!(left, None);
        keep.note(&elsewhere());
        assert_eq!(keep.now().state, elsewhere());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let (keep, _) = Keep::open(Some(folder.path()));
        keep.note(&elsewhere());
        let about = std::fs::metadata(folder.path().join("window-1.json")).unwrap();
        assert_eq!(about.permissions().mode() & 0o077, 0);
    }
}
