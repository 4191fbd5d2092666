//! Running a program and caring about how it ends.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    // Where cargo runs it; another copy of the sources may have built it into a shared folder.
    let here = std::env::var_os("CARGO_MANIFEST_DIR");
    let here = here.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.ancestors().nth(2).unwrap_or(&here).to_path_buf()
}

/// A program with its arguments, to be run at the root.
pub(crate) fn command(words: &[&str]) -> Command {
    let (name, arguments) = words.split_first().unwrap_or((&"true", &[]));
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// Runs it; an end other than success is an error that names the call.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let call = spelled(command);
    println!("$ {call}");
    let status = command
        .status()
        .with_context(|| format!("can't start: {call}"))?;
    if !status.success() {
        bail!("{call}: {status}");
    }
    Ok(())
}

/// Runs it and returns what it said on standard output.
pub(crate) fn said(command: &mut Command) -> anyhow::Result<String> {
    let call = spelled(command);
    let output = command
        .output()
        .with_context(|| format!("can't start: {call}"))?;
    if !output.status.success() {
        bail!("{call}: {}", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program of this name is in the path.
pub(crate) fn has(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
            || ["/usr/sbin", "/sbin"]
                .iter()
                .any(|folder| Path::new(folder).join(program).is_file())
    })
}

/// The cargo that runs us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut words = vec![cargo.as_str()];
    words.extend(arguments);
    command(&words)
}

/// Where cargo puts what it builds.
pub(crate) fn target_folder() -> anyhow::Result<PathBuf> {
    let metadata = cargo_metadata::MetadataCommand::new()
        .current_dir(root())
        .no_deps()
        .exec()?;
    Ok(metadata.target_directory.into())
}

fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}
