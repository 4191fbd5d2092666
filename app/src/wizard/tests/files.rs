//! The connection file: from the result to what Windows will show, and a file that is brought along.

use std::path::PathBuf;

use model::Target;
use rdp_file::{Document, Share};

use super::*;
use crate::wizard::{Remark, Saved, SavedConnection, Told};

const FILE: &str = "full address:s:pc-17.example.com\r\nusername:s:EXAMPLE\\anna\r\nredirectclipboard:i:1\r\nscreen mode id:i:2\r\ngatewayhostname:s:gw.example.com\r\ngatewayusagemethod:i:1\r\nsignature:s:AAAA\r\n";

fn brought(text: &str) -> SavedConnection {
    let document = Document::parse(text.as_bytes());
    let address = document.text("full address").unwrap();
    let mut target = Target::parse(address).unwrap();
    target.gateway = document
        .text("gatewayhostname")
        .map(|name| model::Gateway::parse(name, true).unwrap());
    SavedConnection {
        name: "work".into(),
        target,
        document,
        had_secrets: false,
    }
}

/// On the result of a computer that a file led to, or that was typed.
fn at_result(file: Option<&str>) -> State {
    let mut state = State::default();
    state.apply(Action::Continue);
    match file {
        Some(text) => state.apply(Action::Read(Ok(Box::new(brought(text))))),
        None => state.apply(Action::Typed("pc-17:3390".into())),
    };
    state.apply(Action::Continue);
    let started = state.apply(Action::Start);
    assert!(
        matches!(started, Some(Effect::StartRun { .. })),
        "{:?}",
        state.step
    );
    let found = crate::fixture::report(Some(model::StepId::OpenDoor)).into();
    state.apply(Action::Finished(state.run, Box::new(found)));
    assert_eq!(state.step, Step::Cause);
    state
}

fn saved_bytes(state: &mut State) -> Document {
    match state.apply(Action::Save) {
        Some(Effect::SaveFile { bytes, .. }) => Document::parse(&bytes),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_typed_computer_gets_a_file_that_shares_nothing() {
    let mut state = at_result(None);
    assert_eq!(state.apply(Action::MakeFile), None);
    state.apply(Action::Share(Share::Printers));
    state.apply(Action::User(" anna ".into()));
    let made = saved_bytes(&mut state);
    assert_eq!(made.text("full address"), Some("pc-17:3390"));
    assert_eq!(made.text("username"), Some("anna"));
    assert_eq!(made.text("redirectclipboard"), Some("0"));
    assert_eq!(made.text("redirectprinters"), Some("1"));
    assert_eq!(made.text("gatewayusagemethod"), Some("0"));
    // A second press waits for the first.
    assert_eq!(state.apply(Action::Save), None);
}

#[test]
fn a_file_that_was_brought_is_the_basis_and_keeps_its_way() {
    let mut state = at_result(Some(FILE));
    state.apply(Action::MakeFile);
    let draft = state.draft.as_deref().unwrap();
    assert!(draft.was_signed());
    assert_eq!(draft.user, "EXAMPLE\\anna");
    let made = saved_bytes(&mut state);
    assert_eq!(made.text("gatewayhostname"), Some("gw.example.com"));
    assert_eq!(made.text("gatewayusagemethod"), Some("1"));
    assert_eq!(made.text("screen mode id"), Some("2"));
    assert_eq!(made.text("redirectclipboard"), Some("0"));
    assert_eq!(made.text("signature"), None);
}

#[test]
fn saving_leads_on_and_is_remembered() {
    let mut state = at_result(None);
    state.apply(Action::MakeFile);
    state.apply(Action::Save);
    state.apply(Action::Saved(state.run, Saved::Nowhere));
    assert!(matches!(
        state.step,
        Step::NewFile {
            saving: false,
            remark: Some(_)
        }
    ));
    state.apply(Action::Save);
    state.apply(Action::Saved(state.run, Saved::Failed("full".into())));
    assert!(matches!(
        &state.step,
        Step::NewFile {
            remark: Some(_),
            saving: false
        }
    ));
    state.apply(Action::Save);
    let path = PathBuf::from("/home/a/pc-17.rdp");
    let next = state.apply(Action::Saved(state.run, Saved::At(path.clone())));
    assert_eq!(next, Some(Effect::FindClient));
    assert_eq!(state.step, Step::NextInWindows { told: None });
    state.apply(Action::OpensFiles(true));
    assert_eq!(
        state.apply(Action::Connect),
        Some(Effect::Connect(path.clone()))
    );
    state.apply(Action::Tried(Told::Started));
    assert_eq!(
        state.step,
        Step::NextInWindows {
            told: Some(Told::Started)
        }
    );
    assert_eq!(
        state.apply(Action::OpenFolder),
        Some(Effect::OpenFolder(path.clone()))
    );
    state.apply(Action::Back);
    assert!(matches!(state.step, Step::NewFile { .. }));
    assert_eq!(state.apply(Action::Connect), None);
    state.apply(Action::Back);
    assert_eq!(state.step, Step::Cause);
    assert_eq!(state.saved.len(), 1);
    assert_eq!(state.saved[0].path, path);
}

#[test]
fn what_is_saved_after_the_person_went_on_does_not_call_them_back() {
    let mut state = at_result(None);
    state.apply(Action::MakeFile);
    state.apply(Action::Save);
    state.apply(Action::Back);
    let path = PathBuf::from("pc.rdp");
    assert_eq!(
        state.apply(Action::Saved(state.run, Saved::At(path.clone()))),
        None
    );
    assert_eq!((state.step, &state.saved[0].path), (Step::Cause, &path));
}

#[test]
fn what_was_chosen_stays_until_it_is_about_another_computer() {
    let mut state = at_result(None);
    state.apply(Action::MakeFile);
    state.apply(Action::Share(Share::Drives));
    state.apply(Action::Back);
    state.apply(Action::MakeFile);
    assert!(state.draft.as_ref().unwrap().keep.contains(&Share::Drives));
    state.apply(Action::Share(Share::Drives));
    assert!(state.draft.as_ref().unwrap().keep.is_empty());
    state.goal = Some(Goal::Computer(Target::parse("other").unwrap(), None));
    state.step = Step::Cause;
    state.apply(Action::MakeFile);
    assert_eq!(state.draft.as_ref().unwrap().target.to_string(), "other");
}

#[test]
fn a_practice_computer_needs_no_file() {
    let mut state = at_result(None);
    state.goal = Some(Goal::Practice("healthy".into()));
    assert!(!state.can_make_a_file());
    assert_eq!(state.apply(Action::MakeFile), None);
    assert_eq!(state.step, Step::Cause);
}

#[test]
fn a_user_name_that_no_file_can_hold_is_said() {
    let mut state = at_result(None);
    state.apply(Action::MakeFile);
    state.apply(Action::User("a\u{202e}b".into()));
    assert_eq!(state.apply(Action::Save), None);
    assert!(
        matches!(&state.step, Step::NewFile { remark: Some(remark), .. } if remark.id == "remark-user_sign")
    );
    state.apply(Action::User("a".into()));
    assert!(matches!(&state.step, Step::NewFile { remark: None, .. }));
}

#[test]
fn a_path_that_is_typed_is_read_and_leads_on() {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Typed(" \"/home/a b/work.RDP\" ".into()));
    let read = state.apply(Action::Continue);
    assert_eq!(read, Some(Effect::ReadFile("/home/a b/work.RDP".into())));
    state.apply(Action::Read(Err(Remark::plain("remark-file_missing"))));
    assert!(matches!(
        &state.step,
        Step::WhichComputer { remark: Some(_) }
    ));
    let on = state.apply(Action::Read(Ok(Box::new(brought(FILE)))));
    assert_eq!(on, Some(Effect::FindVpn));
    assert!(matches!(state.step, Step::HowThere { .. }));
    assert_eq!(state.entry.gateway, "gw.example.com");
}

#[test]
fn a_file_may_be_dropped_anywhere_but_not_during_a_run() {
    let mut state = State::default();
    let path = PathBuf::from("work.rdp");
    assert_eq!(
        state.apply(Action::Dropped(path.clone())),
        Some(Effect::ReadFile(path.clone()))
    );
    state.apply(Action::Read(Ok(Box::new(brought(FILE)))));
    assert_eq!(state.step, Step::WhichComputer { remark: None });
    assert_eq!((state.entry.way, state.entry.file), (Way::File, 0));
    // What is found in the folders comes after it.
    let other = brought("full address:s:other\r\n");
    state.apply(Action::Files(vec![brought(FILE), other.clone()]));
    assert_eq!(state.files.len(), 2);
    assert_eq!(state.files[1], other);
    state.apply(Action::Continue);
    state.apply(Action::Start);
    assert!(state.is_running());
    assert_eq!(state.apply(Action::Dropped(path)), None);
    state.apply(Action::Read(Ok(Box::new(other))));
    assert!(state.is_running());
}

#[test]
fn the_files_own_name_is_plain() {
    for (computer, stem) in [
        ("pc-17.example.com", "pc-17"),
        ("192.0.2.7:3390", "192.0.2.7"),
        ("[2001:db8::1]:3390", "2001-db8--1"),
        ("nul", "nul-rdp"),
        ("com1.example.com", "com1-rdp"),
        ("console", "console"),
    ] {
        let mut state = at_result(None);
        state.goal = Some(Goal::Computer(Target::parse(computer).unwrap(), None));
        state.apply(Action::MakeFile);
        assert_eq!(state.draft.as_ref().unwrap().stem(), stem);
    }
}

#[test]
fn what_windows_will_show_is_what_was_saved() {
    let mut state = at_result(None);
    state.apply(Action::MakeFile);
    state.apply(Action::Share(Share::Drives));
    state.apply(Action::Save);
    let first = state.run;
    // Changed while the dialog is open: that is not in the file.
    state.apply(Action::Share(Share::Printers));
    state.apply(Action::Saved(first, Saved::At("a.rdp".into())));
    let saved = state.saved.last().unwrap();
    assert_eq!(saved.computer, "pc-17:3390");
    assert_eq!(Vec::from_iter(&saved.shares), [&Share::Drives]);
    // An answer to an older question is kept, and nobody is called anywhere.
    state.apply(Action::Back);
    state.apply(Action::Save);
    let second = state.run;
    state.apply(Action::Back);
    state.apply(Action::MakeFile);
    state.apply(Action::Save);
    state.apply(Action::Saved(second, Saved::At("b.rdp".into())));
    assert!(matches!(state.step, Step::NewFile { saving: true, .. }));
    assert_eq!(state.saved.len(), 2);
}

#[test]
fn a_window_that_was_lost_while_saving_can_save() {
    let mut state = at_result(None);
    state.apply(Action::MakeFile);
    state.apply(Action::Save);
    assert_eq!(state.apply(Action::Save), None);
    state.apply(Action::Resumed);
    assert!(matches!(
        state.apply(Action::Save),
        Some(Effect::SaveFile { .. })
    ));
}

#[test]
fn what_was_found_out_since_then_counts() {
    let mut state = at_result(None);
    state.apply(Action::MakeFile);
    state.apply(Action::Share(Share::Drives));
    state.apply(Action::Back);
    let mut found = crate::fixture::report(None);
    let sound = found
        .checks
        .iter_mut()
        .find(|check| check.id == "certificate_sound");
    sound.unwrap().verdict = Some("sound".into());
    state.found = Some(Box::new(found.into()));
    state.apply(Action::MakeFile);
    let made = state.draft.as_ref().unwrap().made().unwrap().document;
    assert_eq!(made.text("authentication level"), Some("1"));
    assert_eq!(made.text("drivestoredirect"), Some("*"));
}

#[test]
fn one_dialog_is_open_at_a_time_and_calls_nobody_back() {
    let mut state = State::default();
    state.apply(Action::Continue);
    assert_eq!(state.apply(Action::PickFile), Some(Effect::PickFile));
    assert_eq!(state.apply(Action::PickFile), None);
    state.apply(Action::Back);
    state.apply(Action::Picked(Some(Ok(Box::new(brought(FILE))))));
    assert_eq!(state.step, Step::WhatHappens);
    state.apply(Action::Continue);
    assert_eq!(state.apply(Action::PickFile), Some(Effect::PickFile));
    state.apply(Action::Picked(None));
    assert_eq!(state.apply(Action::PickFile), Some(Effect::PickFile));
}
