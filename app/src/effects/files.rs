//! Files that the person chooses: brought, opened, saved.
//!
//! Waits for the person beside everything else, and never writes over a file that nobody gave up.

use std::io;
use std::path::PathBuf;

use super::dialog::{self, Answer, Kind};
use super::write::{self, Over};
use super::{Effects, News, saved};
use crate::reader;
use crate::wizard::{Action, Refused, Remark, Saved};

impl Effects {
    /// Asks the person for a connection file. Where there is no dialog they can drop or type one.
    pub(super) fn ask_for_file(&mut self) {
        let has_dialogs = self.has_dialogs;
        let talk = async move {
            let answer = if has_dialogs {
                dialog::pick(Kind::CONNECTION).await
            } else {
                Answer::NoDialog
            };
            News::Action(Action::Picked(match answer {
                Answer::File(path) => Some(saved::open(&path).map(Box::new)),
                Answer::NoDialog => Some(Err(Remark::plain("remark-file_no_dialog"))),
                Answer::Nothing => None,
            }))
        };
        self.talk(talk, |_| {
            Action::Picked(Some(Err(Remark::plain("remark-file_no_dialog"))))
        });
    }

    /// Asks the person for a report of another computer. Where there is no dialog they can drop one.
    pub(super) fn ask_for_report(&mut self) {
        let has_dialogs = self.has_dialogs;
        let no_dialog = || Refused::plain("remark-report_no_dialog");
        let talk = async move {
            let answer = if has_dialogs {
                dialog::pick(Kind::REPORT).await
            } else {
                Answer::NoDialog
            };
            News::Opened(match answer {
                Answer::File(path) => Some(reader::open(&path).map(Box::new)),
                Answer::NoDialog => Some(Err(no_dialog())),
                Answer::Nothing => None,
            })
        };
        self.talk(talk, move |_| Action::Arrived(Some(Err(no_dialog()))));
    }

    /// Saves a file where the person wants it; where there is no dialog, with their documents.
    pub(super) fn save(&mut self, number: u32, stem: String, kind: Kind, bytes: Vec<u8>) {
        let has_dialogs = self.has_dialogs;
        let talk = async move {
            let answer = if has_dialogs {
                dialog::save(&stem, kind).await
            } else {
                Answer::NoDialog
            };
            let saved = |saved| News::Action(Action::Saved(number, saved));
            let written = match answer {
                Answer::File(path) => written(path, kind, &bytes),
                Answer::NoDialog => write::new_in(&documents(), &stem, kind.ending, &bytes),
                Answer::Nothing => return saved(Saved::Nowhere),
            };
            saved(match written {
                Ok(path) => Saved::At(path),
                Err(error) => Saved::Failed(error.to_string()),
            })
        };
        self.talk(talk, move |reason| {
            Action::Saved(number, Saved::Failed(reason))
        });
    }

    /// Waits for the person beside everything else.
    fn talk(
        &mut self,
        talk: impl Future<Output = News> + Send + 'static,
        failed: impl FnOnce(String) -> Action,
    ) {
        let post = self.post(0);
        match self.runtime() {
            Ok(runtime) => {
                runtime.spawn(async move {
                    let news = talk.await;
                    post.last(news).await;
                });
            }
            Err(error) => post.tell(failed(error.to_string())),
        }
    }
}

/// Where files go when nobody can be asked.
fn documents() -> PathBuf {
    let usual = dirs::document_dir().filter(|folder| folder.is_dir());
    usual
        .or_else(dirs::home_dir)
        .unwrap_or_else(std::env::temp_dir)
}

/// Writes to the place that the person chose. A file is known by its ending; with it the name may be that
/// of another file, about which the dialog has not asked.
fn written(path: PathBuf, kind: Kind, bytes: &[u8]) -> io::Result<PathBuf> {
    let ending = path.extension().unwrap_or_default();
    if ending.eq_ignore_ascii_case(kind.ending) {
        return write::at(&path, bytes, Over::Allowed).map(|()| path);
    }
    let folder = path.parent().ok_or(io::ErrorKind::NotFound)?;
    let stem = path.file_name().unwrap_or_default().to_string_lossy();
    write::new_in(folder, &stem, kind.ending, bytes)
}
