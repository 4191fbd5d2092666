//! `cargo xtask windows`: builds the program for Windows and runs its command line under wine.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};

use crate::debian::{self, Package};
use crate::shell::{self, cargo, command, root, said, target_folder};

const TARGET: &str = "x86_64-pc-windows-gnu";
const PROFILE: &str = "windows-ci";
const MINGW: &str = "/usr/bin/x86_64-w64-mingw32-gcc";
const WINE: &str = "/usr/lib/wine/wine64";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";

/// The linker for Windows, and what runs its programs here.
const NEEDED: [Package; 2] = [("gcc-mingw-w64-x86-64", MINGW), ("wine64", WINE)];
/// Where rustup has no library for Windows: Debian's compiler, which builds it from its source.
const COMPILER: [Package; 3] = [
    ("rustc-web", "/usr/bin/rustc"),
    ("cargo-web", DEBIAN_CARGO),
    ("rust-web-src", "/usr/share/doc/rust-web-src"),
];

/// What the program is called with, what it must exit with, and what it must say.
const CALLS: [(&[&str], i32, &str); 3] = [
    (
        &["check", "--practice", "closed_in_tls", "--json"],
        1,
        "\"id\": \"closed_in_tls\"",
    ),
    (
        &["check", "--practice", "healthy", "--json"],
        0,
        "\"id\": \"healthy\"",
    ),
    (&["check", "pc:70000"], 2, ""),
];

pub(crate) fn run() -> anyhow::Result<()> {
    debian::install(&NEEDED)?;
    let folder = target_folder()?.join("windows");
    shell::run(&mut build(&folder)?)?;
    let program = folder.join(TARGET).join(PROFILE).join("rdp-first-aid.exe");
    let place = folder.join("wine");
    std::fs::create_dir_all(&place)?;
    missing_library(&place)?;
    let copy = place.join("rdp-first-aid.exe");
    std::fs::copy(&program, &copy).with_context(|| program.display().to_string())?;
    for (arguments, code, word) in CALLS {
        try_call(&copy, arguments, code, word)?;
    }
    Ok(())
}

/// rustup's library for Windows where it is installed, else Debian's compiler and the library's source.
fn build(folder: &Path) -> anyhow::Result<Command> {
    let arguments = [
        "build",
        "--locked",
        "--profile",
        PROFILE,
        "--target",
        TARGET,
        "-p",
        "rdp-first-aid",
    ];
    let library = said(&mut command(&[
        "rustc",
        "--print",
        "target-libdir",
        "--target",
        TARGET,
    ]))?;
    let mut build = if Path::new(library.trim()).is_dir() {
        cargo(&arguments)
    } else {
        debian::install(&COMPILER)?;
        let mut words = vec![DEBIAN_CARGO];
        words.extend(arguments);
        words.push("-Zbuild-std=std,panic_abort");
        let mut build = command(&words);
        // rustup's own cargo must not hand its compiler on to Debian's.
        for name in ["RUSTUP_TOOLCHAIN", "CARGO", "RUSTC_WRAPPER"] {
            build.env_remove(name);
        }
        build
            .env("PATH", "/usr/bin:/bin:/usr/sbin:/sbin")
            .env("RUSTC", "/usr/bin/rustc")
            .env("RUSTDOC", "/usr/bin/rustdoc")
            .env("RUSTC_BOOTSTRAP", "1");
        build
    };
    build.env("CARGO_TARGET_DIR", folder);
    Ok(build)
}

/// Debian's wine 8 lacks one library that every Windows has and Rust's standard library asks for.
fn missing_library(place: &Path) -> anyhow::Result<()> {
    let source = root().join("packaging/windows/wine/bcryptprimitives.c");
    let library = place.join("bcryptprimitives.dll");
    let (source, library) = (source.to_string_lossy(), library.to_string_lossy());
    shell::run(&mut command(&[
        MINGW,
        "-shared",
        "-O1",
        "-o",
        &library,
        &source,
        "-ladvapi32",
    ]))
}

fn try_call(program: &Path, arguments: &[&str], code: i32, word: &str) -> anyhow::Result<()> {
    let prefix: PathBuf = program.with_file_name("prefix");
    let output = command(&[WINE])
        .arg(program)
        .args(arguments)
        .env("WINEPREFIX", &prefix)
        .env("WINEDEBUG", "-all")
        .env_remove("DISPLAY")
        .output()?;
    let out = String::from_utf8_lossy(&output.stdout);
    println!("wine: {} → {}", arguments.join(" "), output.status);
    if output.status.code() != Some(code) || !out.contains(word) {
        let err = String::from_utf8_lossy(&output.stderr);
        bail!("expected exit {code} and {word:?}; it said:\n{out}\n{err}");
    }
    Ok(())
}
