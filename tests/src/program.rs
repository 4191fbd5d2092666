//! The built program, run as a person runs it.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

/// `cargo xtask test` has built the program and names it here, so that not every test builds again.
const BUILT: &str = "RDP_FIRST_AID_PROGRAM";

/// The path of the program, built from this very tree.
pub(crate) fn path() -> &'static PathBuf {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        if let Some(built) = std::env::var_os(BUILT) {
            return built.into();
        }
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let build = Command::new(&cargo)
            .args(["build", "--quiet", "-p", "rdp-first-aid"])
            .current_dir(root())
            .status()
            .unwrap();
        assert!(build.success(), "the program does not build");
        let metadata = cargo_metadata::MetadataCommand::new()
            .current_dir(root())
            .no_deps()
            .exec()
            .unwrap();
        let folder = metadata.target_directory.join("debug");
        folder
            .join(format!("rdp-first-aid{}", std::env::consts::EXE_SUFFIX))
            .into()
    })
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

/// A call of the program, without standard input.
pub(crate) fn call(arguments: &[&str]) -> Output {
    Command::new(path())
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

/// The exit status.
pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().expect("the program ended by itself")
}

/// The report of a `check … --json` and its exit status; standard output holds nothing else.
pub(crate) fn check(arguments: &[&str]) -> (Value, i32) {
    let output = call(&[&["check"], arguments, &["--json"]].concat());
    let report = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        panic!(
            "no JSON ({error}): {}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        )
    });
    (report, code(&output))
}

/// One check of a report.
pub(crate) fn entry<'a>(report: &'a Value, id: &str) -> &'a Value {
    let checks = report["checks"].as_array().unwrap();
    checks.iter().find(|check| check["id"] == id).unwrap()
}
