//! Gives a Windows executable its icon, its version and its manifest. It serves the console twin too.
//!
//! Must do nothing, and need nothing, where the target is not Windows.

#![allow(clippy::print_stdout, reason = "it talks to cargo")]

use std::error::Error;
use std::path::PathBuf;

use winresource::WindowsResource;

/// What Windows shows as the name of the program, in its lists and questions.
const PRODUCT: &str = "RDP First Aid";
const ICON: &str = "assets/icons/program.ico";
const MANIFEST: &str = "packaging/windows/rdp-first-aid.manifest";

fn main() -> Result<(), Box<dyn Error>> {
    let icon = at_root(ICON)?;
    let manifest = at_root(MANIFEST)?;
    for file in [&icon, &manifest] {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    if std::env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        return Ok(());
    }
    let file = match std::env::var("CARGO_PKG_NAME")?.as_str() {
        "twin" => "rdp-first-aid.com",
        _ => "rdp-first-aid.exe",
    };
    WindowsResource::new()
        .set_icon(&icon.to_string_lossy())
        .set_manifest_file(&manifest.to_string_lossy())
        .set("ProductName", PRODUCT)
        // Task Manager and the firewall's question show this one as the program's name.
        .set("FileDescription", PRODUCT)
        .set("Comments", &std::env::var("CARGO_PKG_DESCRIPTION")?)
        .set("LegalCopyright", &std::env::var("CARGO_PKG_LICENSE")?)
        .set("OriginalFilename", file)
        .set("InternalName", "rdp-first-aid")
        .set_language(0x0409)
        .compile()?;
    without_a_time()
}

/// The linker writes no time into the file, so that the same sources give the same bytes.
fn without_a_time() -> Result<(), Box<dyn Error>> {
    let flag = match std::env::var("CARGO_CFG_TARGET_ENV")?.as_str() {
        "msvc" => "/Brepro",
        _ => "-Wl,--no-insert-timestamp",
    };
    println!("cargo::rustc-link-arg-bins={flag}");
    Ok(())
}

/// A file of the repository, from whichever of its packages is being built.
fn at_root(file: &str) -> Result<PathBuf, Box<dyn Error>> {
    let package = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let found = package
        .ancestors()
        .map(|folder| folder.join(file))
        .find(|path| path.is_file());
    Ok(found.ok_or(file)?)
}
