//! What must be true of an executable before it is handed out, read from the file itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::shell::{command, said};

/// Libraries that every supported Windows has; beside these, the `api-ms-win-…` names.
const SYSTEM: [&str; 34] = [
    "advapi32.dll",
    "bcrypt.dll",
    "bcryptprimitives.dll",
    "combase.dll",
    "crypt32.dll",
    "d3d12.dll",
    "d3dcompiler_47.dll",
    "dwmapi.dll",
    "dwrite.dll",
    "dxgi.dll",
    "gdi32.dll",
    "imm32.dll",
    "iphlpapi.dll",
    "kernel32.dll",
    "msvcrt.dll",
    "ncrypt.dll",
    "netapi32.dll",
    "ntdll.dll",
    "ole32.dll",
    "oleaut32.dll",
    "opengl32.dll",
    "propsys.dll",
    "rpcrt4.dll",
    "setupapi.dll",
    "shell32.dll",
    "shlwapi.dll",
    "uiautomationcore.dll",
    "user32.dll",
    "userenv.dll",
    "uxtheme.dll",
    "version.dll",
    "wevtapi.dll",
    "winhttp.dll",
    "ws2_32.dll",
];

/// Whether Windows opens a console for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subsystem {
    /// A window program: none.
    Window,
    /// A console program.
    Console,
}

/// Fails on a library that Windows does not bring, the wrong subsystem, or a missing icon, version or manifest.
pub(crate) fn examine(program: &Path, subsystem: Subsystem, source: &Path) -> anyhow::Result<()> {
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    let path = program.to_string_lossy();
    let headers = said(&mut command(&[
        "/usr/bin/x86_64-w64-mingw32-objdump",
        "-p",
        &path,
    ]))?;
    let imports = imports(&headers);
    let strange: Vec<_> = imports.iter().filter(|import| !is_system(import)).collect();
    if !strange.is_empty() {
        bail!("{name} needs what Windows does not bring: {strange:?}");
    }
    if subsystem_of(&headers) != Some(subsystem) {
        bail!("{name} must be a program of the kind {subsystem:?}");
    }
    let bytes = fs::read(program)?;
    let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    let manifest = fs::read(source.join("packaging/windows/rdp-first-aid.manifest"))?;
    if !has(&manifest) {
        bail!("{name} lacks its manifest");
    }
    for image in images(&fs::read(source.join("assets/icons/program.ico"))?)? {
        if !has(&image) {
            bail!("{name} lacks an image of its icon");
        }
    }
    if !has(&wide("RDP First Aid")) || !has(&wide(&name)) {
        bail!("{name} lacks its version information");
    }
    println!("{name}: {subsystem:?}, icon, version and manifest; needs {imports:?}");
    Ok(())
}

fn imports(headers: &str) -> BTreeSet<String> {
    headers
        .lines()
        .filter_map(|line| line.trim().strip_prefix("DLL Name: "))
        .map(str::to_lowercase)
        .collect()
}

fn is_system(library: &str) -> bool {
    SYSTEM.contains(&library) || library.starts_with("api-ms-win-")
}

fn subsystem_of(headers: &str) -> Option<Subsystem> {
    let line = headers
        .lines()
        .find_map(|line| line.strip_prefix("Subsystem"))?;
    // Microsoft's "PE Format", "Windows Subsystem".
    match line.split_whitespace().next()? {
        "00000002" => Some(Subsystem::Window),
        "00000003" => Some(Subsystem::Console),
        _ => None,
    }
}

/// The images of an icon file, as they stand in an executable too.
fn images(icon: &[u8]) -> anyhow::Result<Vec<Vec<u8>>> {
    let number = |at: usize, bytes: usize| -> anyhow::Result<usize> {
        let field = icon.get(at..at + bytes).context("an icon cut short")?;
        Ok(field
            .iter()
            .rev()
            .fold(0, |sum, byte| (sum << 8) | usize::from(*byte)))
    };
    let count = number(4, 2)?;
    if count == 0 {
        bail!("an icon without images");
    }
    (0..count)
        .map(|index| {
            let entry = 6 + 16 * index;
            let (length, start) = (number(entry + 8, 4)?, number(entry + 12, 4)?);
            let image = icon.get(start..start + length);
            Ok(image.context("an icon cut short")?.to_vec())
        })
        .collect()
}

/// Text as Windows' resources hold it: UTF-16, the low byte first.
fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    const HEADERS: &str = "MajorSubsystemVersion\t5\nSubsystem\t\t00000002\t(Windows GUI)\n\
                           \tDLL Name: KERNEL32.dll\n\tDLL Name: libwinpthread-1.dll\n";

    #[test]
    fn the_headers_are_read() {
        assert_eq!(subsystem_of(HEADERS), Some(Subsystem::Window));
        let imports = imports(HEADERS);
        let strange: Vec<_> = imports.iter().filter(|name| !is_system(name)).collect();
        assert_eq!(strange, ["libwinpthread-1.dll"]);
        assert!(is_system("api-ms-win-core-synch-l1-2-0.dll"));
    }

    #[test]
    fn an_icon_gives_its_images_or_says_that_it_is_short() {
        let icon = std::fs::read(crate::shell::root().join("assets/icons/program.ico")).unwrap();
        assert!(images(&icon).unwrap().len() > 1);
        assert!(images(&icon[..40]).is_err());
        assert!(images(&[0; 6]).is_err());
    }
}
