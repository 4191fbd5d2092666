//! The tools beside cargo, each of a version that was tried, kept in a folder of their own.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use crate::shell::{cargo, command, has, run, said};

/// What was tried.
const NEXTEST: &str = "0.9.143";
const DENY: &str = "0.20.2";
const TYPOS: &str = "1.52.0";
const ZIGBUILD: &str = "0.24.0";
const ZIG: &str = "0.17.0";

/// Where the tools are kept: outside the build's folder, so that they survive a clean build.
fn folder() -> anyhow::Result<PathBuf> {
    let home = std::env::var_os("HOME").context("HOME is not set")?;
    Ok(Path::new(&home).join(".cache/rdp-first-aid/tools"))
}

/// Any nextest that is there will do.
pub(crate) fn nextest() -> anyhow::Result<()> {
    if has("cargo-nextest") {
        return Ok(());
    }
    run(&mut cargo(&[
        "install",
        "--locked",
        "cargo-nextest",
        "--version",
        NEXTEST,
    ]))
}

/// cargo-deny of the version that was tried.
pub(crate) fn deny() -> anyhow::Result<PathBuf> {
    installed("cargo-deny", DENY)
}

/// typos: the ready program from Python's index where pip is, else built.
pub(crate) fn typos() -> anyhow::Result<PathBuf> {
    let folder = folder()?;
    let program = folder.join("typos/bin/typos");
    if is_version(&program, TYPOS) {
        return Ok(program);
    }
    if !has("pip") {
        return installed("typos-cli", TYPOS);
    }
    let target = folder.join("typos");
    let place = target.to_string_lossy();
    let version = format!("typos=={TYPOS}");
    let install = [
        "pip",
        "install",
        "--quiet",
        "--upgrade",
        "--no-deps",
        "--target",
        &place,
        &version,
    ];
    run(&mut command(&install))?;
    Ok(program)
}

/// Gives a call of cargo the word `zigbuild`, which links against the glibc of one's choice.
pub(crate) fn zigbuild(call: &mut Command) -> anyhow::Result<()> {
    let target = folder()?.join(format!("zig-{ZIG}-{ZIGBUILD}"));
    let programs = target.join("bin");
    if !programs.join("cargo-zigbuild").is_file() {
        let place = target.to_string_lossy();
        let (zigbuild, zig) = (
            format!("cargo-zigbuild=={ZIGBUILD}"),
            format!("ziglang=={ZIG}"),
        );
        run(&mut command(&[
            "pip", "install", "--quiet", "--target", &place, &zigbuild, &zig,
        ]))?;
    }
    let path = std::env::var_os("PATH").context("PATH is not set")?;
    let folders = std::iter::once(programs).chain(std::env::split_paths(&path));
    call.env("PATH", std::env::join_paths(folders)?)
        .env("PYTHONPATH", &target);
    Ok(())
}

/// Builds a tool once; unoptimised, since it runs once for each time it is built.
fn installed(package: &str, version: &str) -> anyhow::Result<PathBuf> {
    let folder = folder()?;
    let program = folder.join("bin").join(package.trim_end_matches("-cli"));
    if !is_version(&program, version) {
        let root = folder.to_string_lossy();
        let build = folder.join("build");
        run(cargo(&[
            "install",
            "--locked",
            "--debug",
            "--root",
            &root,
            package,
            "--version",
            version,
        ])
        .env("CARGO_TARGET_DIR", &build))?;
        // The tool is what counts; what it was built from is a gigabyte.
        std::fs::remove_dir_all(&build)?;
    }
    Ok(program)
}

fn is_version(program: &Path, version: &str) -> bool {
    let name = program.to_string_lossy();
    said(&mut command(&[&name, "--version"])).is_ok_and(|said| said.contains(version))
}
