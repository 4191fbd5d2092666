//! `cargo xtask windows`: builds the program and its console twin for Windows, and runs both under wine.
//!
//! Must not know what a release is made of; `dist windows` asks it for the build, and for the look at what was built.

pub(crate) mod pe;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};

use crate::debian::{self, Package};
use crate::shell::{self, cargo, command, root, said, target_folder};
use crate::test;

/// What the compiler calls Windows.
pub(crate) const TARGET: &str = "x86_64-pc-windows-gnu";
/// What CI builds; a release has its own profile.
const PROFILE: &str = "windows-ci";
const MINGW: &str = "/usr/bin/x86_64-w64-mingw32-gcc";
const WINDRES: &str = "/usr/bin/x86_64-w64-mingw32-windres";
const WINE: &str = "/usr/lib/wine/wine64";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";

/// The program's file.
pub(crate) const PROGRAM: &str = "rdp-first-aid.exe";
/// Its console twin's file: consoles look for `.com` before `.exe`.
pub(crate) const TWIN: &str = "rdp-first-aid.com";
/// What cargo calls the twin, since no executable of cargo's may end in `.com`.
const TWIN_BUILT: &str = "rdp-first-aid-console.exe";

/// The linker for Windows, and what compiles icons and versions.
const LINKER: [Package; 2] = [
    ("gcc-mingw-w64-x86-64", MINGW),
    ("binutils-mingw-w64-x86-64", WINDRES),
];
/// What runs Windows programs here.
const RUNNER: [Package; 1] = [("wine64", WINE)];
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
    debian::install(&RUNNER)?;
    let folder = target_folder()?.join("windows");
    let built = build(&root(), &folder, PROFILE)?;
    let place = folder.join("wine");
    std::fs::create_dir_all(&place)?;
    missing_library(&place)?;
    let programs = [
        (built.program, PROGRAM, pe::Subsystem::Window),
        (built.twin, TWIN, pe::Subsystem::Console),
    ];
    for (from, name, subsystem) in programs {
        let copy = place.join(name);
        std::fs::copy(&from, &copy).with_context(|| from.display().to_string())?;
        pe::examine(&copy, subsystem, &root())?;
        for (arguments, code, word) in CALLS {
            try_call(&copy, arguments, code, word)?;
        }
    }
    without_its_program(&place)?;
    machine(&folder, &place)?;
    for_wine("credential.c", "-municode", &place.join("credential.exe"))?;
    // Beside the program for this system: the same servers, and windows.
    let environment = [("RDP_FIRST_AID_WINDOWS", place.as_path())];
    test::nextest(
        &["--run-ignored", "only", "-E", "test(/^wine::/)"],
        &environment,
    )
}

/// What a build gives.
pub(crate) struct Built {
    /// The window program.
    pub(crate) program: PathBuf,
    /// Its console twin.
    pub(crate) twin: PathBuf,
}

/// Builds both from the sources in a folder; as a release, the same sources give the same bytes wherever they lie.
pub(crate) fn build(source: &Path, folder: &Path, profile: &str) -> anyhow::Result<Built> {
    debian::install(&LINKER)?;
    let arguments = [
        "build",
        "--locked",
        "--profile",
        profile,
        "-p",
        "rdp-first-aid",
        "-p",
        "twin",
    ];
    // Smaller, and without a reader of symbols that a stripped program lacks.
    let library = [
        "-Zbuild-std=std,panic_abort",
        "-Zbuild-std-features=optimize_for_size",
    ];
    let mut build = compiler(source, &arguments, &library)?;
    build.current_dir(source).env("CARGO_TARGET_DIR", folder);
    if profile != PROFILE {
        // A release is weighed by its functions' names before it loses them.
        let strip = profile.to_uppercase().replace('-', "_");
        build
            .env(format!("CARGO_PROFILE_{strip}_STRIP"), "none")
            .env("CARGO_ENCODED_RUSTFLAGS", remapped(source, folder)?);
    }
    shell::run(&mut build)?;
    let place = folder.join(TARGET).join(profile);
    Ok(Built {
        program: place.join(PROGRAM),
        twin: place.join(TWIN_BUILT),
    })
}

/// The tests of what asks Windows itself, each under wine, with a registry and files of their own.
fn machine(folder: &Path, place: &Path) -> anyhow::Result<()> {
    let prefix = place.join("prefix-machine");
    // What an earlier run wrote would be found again.
    if prefix.exists() {
        std::fs::remove_dir_all(&prefix)?;
    }
    let built = folder.join(TARGET).join("debug/deps");
    std::fs::create_dir_all(&built)?;
    missing_library(&built)?;
    let arguments = ["test", "--locked", "-p", "machine", "--lib"];
    let library = ["-Zbuild-std=std,panic_unwind,test,proc_macro"];
    let mut tests = compiler(&root(), &arguments, &library)?;
    tests
        .args(["--", "--include-ignored"])
        .current_dir(root())
        .env("CARGO_TARGET_DIR", folder)
        .env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", WINE)
        .env("WINEPREFIX", &prefix)
        .env("WINEDEBUG", "-all")
        .env_remove("DISPLAY");
    shell::run(&mut tests)
}

/// rustup's library for Windows where it is installed, else Debian's compiler, which builds `library`
/// from its source.
fn compiler(source: &Path, arguments: &[&str], library: &[&str]) -> anyhow::Result<Command> {
    let mut arguments = arguments.to_vec();
    arguments.extend(["--target", TARGET]);
    let installed = said(
        command(&["rustc", "--print", "target-libdir", "--target", TARGET]).current_dir(source),
    )?;
    if Path::new(installed.trim()).is_dir() {
        return Ok(cargo(&arguments));
    }
    debian::install(&COMPILER)?;
    let mut words = vec![DEBIAN_CARGO];
    words.extend(arguments);
    words.extend(library);
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
    Ok(build)
}

/// Flags that keep this machine's folders out of the program.
fn remapped(source: &Path, folder: &Path) -> anyhow::Result<String> {
    let home = std::env::var_os("HOME").context("HOME is not set")?;
    let cargo_home = std::env::var_os("CARGO_HOME")
        .map_or_else(|| Path::new(&home).join(".cargo"), PathBuf::from);
    // Of prefixes that both fit, the compiler takes the last.
    let places = [
        (cargo_home.as_path(), "cargo"),
        (source, "source"),
        (folder, "target"),
    ];
    let flags: Vec<String> = places
        .iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect();
    Ok(flags.join("\u{1f}"))
}

/// Debian's wine 8 lacks one library that every Windows has and Rust's standard library asks for.
fn missing_library(place: &Path) -> anyhow::Result<()> {
    for_wine(
        "bcryptprimitives.c",
        "-shared",
        &place.join("bcryptprimitives.dll"),
    )
}

/// Makes something that only tests under wine need.
fn for_wine(source: &str, kind: &str, made: &Path) -> anyhow::Result<()> {
    let source = root().join("packaging/windows/wine").join(source);
    let (source, made) = (source.to_string_lossy(), made.to_string_lossy());
    shell::run(&mut command(&[
        MINGW,
        kind,
        "-O1",
        "-o",
        &made,
        &source,
        "-ladvapi32",
    ]))
}

/// The twin alone in a folder says so, and ends with the status for "could not be done".
fn without_its_program(place: &Path) -> anyhow::Result<()> {
    let alone = place.join("alone");
    std::fs::create_dir_all(&alone)?;
    for name in [TWIN, "bcryptprimitives.dll"] {
        std::fs::copy(place.join(name), alone.join(name))?;
    }
    try_call(&alone.join(TWIN), &["check", "pc"], 3, "")
}

fn try_call(program: &Path, arguments: &[&str], code: i32, word: &str) -> anyhow::Result<()> {
    let prefix = target_folder()?.join("windows/wine/prefix");
    let output = command(&[WINE])
        .arg(program)
        .args(arguments)
        .env("WINEPREFIX", &prefix)
        .env("WINEDEBUG", "-all")
        .env_remove("DISPLAY")
        .output()?;
    let out = String::from_utf8_lossy(&output.stdout);
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    println!("wine: {name} {} → {}", arguments.join(" "), output.status);
    if output.status.code() != Some(code) || !out.contains(word) {
        let err = String::from_utf8_lossy(&output.stderr);
        bail!("expected exit {code} and {word:?}; it said:\n{out}\n{err}");
    }
    Ok(())
}
