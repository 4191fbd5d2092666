//! `cargo xtask ci`: everything that a change must pass, in order, and how long each took.

use std::fs;
use std::process::Stdio;

use anyhow::bail;

use crate::shell::{cargo, command, root, run};
use crate::{test, tools, windows};

/// Crates that must not come in, and why.
const BANNED: [(&str, &str); 2] = [
    ("aws-lc-sys", "it needs NASM for the Windows build"),
    (
        "openssl-sys",
        "the program must not depend on the system's OpenSSL",
    ),
];

type Step = (&'static str, fn() -> anyhow::Result<()>);

/// The cheap ones first, so that a slip shows early.
const STEPS: [Step; 9] = [
    ("format", format),
    ("lock file", lock_file),
    ("clippy", clippy),
    ("spelling", spelling),
    ("the README's test command", || test::run(&[])),
    ("documentation", documentation),
    ("fuzz targets", fuzz_targets),
    ("licenses, bans and sources", deny),
    ("Windows build, and its run under wine", windows::run),
];

pub(crate) fn run_steps() -> anyhow::Result<()> {
    let mut times = Vec::new();
    for (name, step) in STEPS {
        println!("\n=== {name}");
        let began = std::time::SystemTime::UNIX_EPOCH.elapsed()?;
        if let Err(error) = step() {
            println!("=== {name}: FAILED");
            return Err(error);
        }
        let took = std::time::SystemTime::UNIX_EPOCH
            .elapsed()?
            .saturating_sub(began);
        times.push(format!("{:>6} s  {name}", took.as_secs()));
    }
    println!("\nAll of it passed:\n{}", times.join("\n"));
    Ok(())
}

fn format() -> anyhow::Result<()> {
    run(&mut cargo(&["fmt", "--all", "--check"]))
}

fn lock_file() -> anyhow::Result<()> {
    let mut metadata = cargo(&["metadata", "--locked", "--format-version", "1", "--no-deps"]);
    run(metadata.stdout(Stdio::null()))?;
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    for (name, reason) in BANNED {
        if lock.contains(&format!("name = \"{name}\"")) {
            bail!("Cargo.lock has {name}: {reason}");
        }
    }
    Ok(())
}

fn clippy() -> anyhow::Result<()> {
    run(&mut cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))
}

fn spelling() -> anyhow::Result<()> {
    run(&mut command(&[&tools::typos()?.to_string_lossy()]))
}

fn documentation() -> anyhow::Result<()> {
    run(cargo(&["doc", "--workspace", "--no-deps", "--locked"]).env("RUSTDOCFLAGS", "-D warnings"))
}

/// They are a workspace of their own; running them takes minutes each and is done by hand.
fn fuzz_targets() -> anyhow::Result<()> {
    run(&mut cargo(&[
        "check",
        "--locked",
        "--manifest-path",
        "fuzz/Cargo.toml",
    ]))
}

fn deny() -> anyhow::Result<()> {
    println!(
        "Advisories need the network and are NOT checked here; a release's checklist has them."
    );
    let program = tools::deny()?;
    // It looks at what every system would build, not only at what was built here.
    run(&mut cargo(&["fetch", "--locked"]))?;
    run(&mut command(&[
        &program.to_string_lossy(),
        "--offline",
        "check",
        "bans",
        "licenses",
        "sources",
    ]))
}
