//! What tests write into wine's registry.
//!
//! Must not be called by a test that runs elsewhere: these are the keys that Windows itself reads.
#![allow(unsafe_code, reason = "advapi32 has no safe interface in windows-sys")]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::ffi::c_void;

use windows_sys::Win32::System::Registry::{
    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, RegSetKeyValueW,
};

use super::{NUMBER, TEXT, TEXTS};

/// For whom a value is written.
#[derive(Clone, Copy)]
pub(crate) enum Root {
    Machine,
    Person,
}

pub(crate) fn write_number(root: Root, key: &str, name: &str, number: u32) {
    write(root, key, name, NUMBER, &number.to_le_bytes());
}

pub(crate) fn write_text(root: Root, key: &str, name: &str, text: &str) {
    write(root, key, name, TEXT, &utf16(text));
}

pub(crate) fn write_texts(root: Root, key: &str, name: &str, texts: &str) {
    write(root, key, name, TEXTS, &utf16(texts));
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Makes the key, too.
fn write(root: Root, key: &str, name: &str, kind: u32, bytes: &[u8]) {
    let root = match root {
        Root::Machine => HKEY_LOCAL_MACHINE,
        Root::Person => HKEY_CURRENT_USER,
    };
    let [key, name] = [key, name].map(|text| crate::wide::terminated(text).unwrap());
    let length = u32::try_from(bytes.len()).unwrap();
    let data = bytes.as_ptr().cast::<c_void>();
    // SAFETY: both names end in a zero, the bytes are as many as the call is told, all outlive it.
    let status = unsafe { RegSetKeyValueW(root, key.as_ptr(), name.as_ptr(), kind, data, length) };
    assert_eq!(status, 0);
}
