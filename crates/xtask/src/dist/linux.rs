//! `cargo xtask dist linux`: an archive that runs where it is unpacked, and a Debian package.
//!
//! Must not guess what the program needs: the packages' needs are read from the program itself.

mod archive;
mod deb;
mod needs;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::{NAME, licences, sbom, sums};
use crate::debian::{self, Package};
use crate::shell::{cargo, command, has, root, run as start, target_folder};
use crate::tools;
use needs::Needs;

/// What reads the program, builds the package and checks what desktops read.
const NEEDED: [Package; 4] = [
    ("binutils", "/usr/bin/objdump"),
    ("dpkg", "/usr/bin/dpkg-deb"),
    ("desktop-file-utils", "/usr/bin/desktop-file-validate"),
    ("appstream", "/usr/bin/appstreamcli"),
];

/// What the packed program is called with, and what it must exit with.
const CALLS: [(&[&str], i32); 3] = [
    (&["--version"], 0),
    (&["check", "--practice", "healthy"], 0),
    (&["check", "--practice", "closed_in_tls"], 1),
];

/// A file of the packages: where it stands, what is in it, and whether it is a program.
pub(super) struct Entry {
    /// Its path, with forward slashes and none at the beginning.
    pub(super) path: String,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
    /// Whether it may be started.
    pub(super) program: bool,
}

impl Entry {
    pub(super) fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            path: path.into(),
            bytes: bytes.into(),
            program: false,
        }
    }

    pub(super) fn program(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            program: true,
            ..Self::new(path, bytes)
        }
    }
}

struct Options<'a> {
    /// What the program is built with.
    profile: &'a str,
    /// A program that is built already.
    from: Option<&'a str>,
    /// The oldest glibc that it must run with; needs `cargo zigbuild`.
    glibc: Option<&'a str>,
    /// Who answers for the package, as Debian writes it.
    maintainer: &'a str,
}

pub(crate) fn run(words: &[&str]) -> anyhow::Result<()> {
    let options = read(words)?;
    debian::install(&NEEDED)?;
    desktop_files_are_sound()?;
    let program = match options.from {
        Some(file) => PathBuf::from(file),
        None => build(&options)?,
    };
    let needs = Needs::of(&program)?;
    println!("runs with glibc {} and later", needs.glibc());
    if let Some(limit) = options.glibc
        && !needs.runs_with(limit)?
    {
        bail!("asked for glibc {limit}, and it needs {}", needs.glibc());
    }
    let folder = super::empty_folder("linux")?;
    let bytes = std::fs::read(&program).with_context(|| program.display().to_string())?;
    let third_party = licences::third_party(&root(), &triple())?;
    let archive = archive::write(&folder, &bytes, &third_party)?;
    let package = deb::write(&folder, &bytes, &third_party, &needs, options.maintainer)?;
    sbom::write(&root(), &triple(), &folder)?;
    try_archive(&archive)?;
    try_package(&package, &options)?;
    sums::write(&folder)
}

fn read<'a>(words: &[&'a str]) -> anyhow::Result<Options<'a>> {
    let mut options = Options {
        profile: "dist",
        from: None,
        glibc: None,
        maintainer: "The RDP First Aid contributors",
    };
    for pair in words.chunks(2) {
        match pair {
            ["--profile", name] => options.profile = name,
            ["--from", file] => options.from = Some(file),
            ["--glibc", version] => options.glibc = Some(version),
            ["--maintainer", who] => options.maintainer = who,
            _ => bail!(
                "usage: cargo xtask dist linux [--profile NAME | --from FILE] [--glibc VERSION] \
                 [--maintainer 'NAME <MAIL>']"
            ),
        }
    }
    Ok(options)
}

/// This machine's kind of Linux, as Rust names it.
pub(super) fn triple() -> String {
    format!("{}-unknown-linux-gnu", std::env::consts::ARCH)
}

/// Builds the program without a path of this machine in it.
fn build(options: &Options) -> anyhow::Result<PathBuf> {
    let mut target = triple();
    let mut words = vec!["build"];
    if let Some(version) = options.glibc {
        words = vec!["zigbuild"];
        target = format!("{target}.{version}");
    }
    words.extend(["--locked", "--package", NAME, "--profile", options.profile]);
    words.extend(["--target", &target]);
    let mut build = cargo(&words);
    if options.glibc.is_some() {
        tools::zigbuild(&mut build)?;
    }
    let home = match std::env::var("CARGO_HOME") {
        Ok(home) => home,
        Err(_) => format!("{}/.cargo", std::env::var("HOME").context("HOME")?),
    };
    let (root, date) = (root(), super::source_date()?);
    let flags = format!(
        "--remap-path-prefix={}=/{NAME} --remap-path-prefix={home}=/cargo",
        root.display()
    );
    start(
        build
            .env("RUSTFLAGS", flags)
            .env("SOURCE_DATE_EPOCH", date.to_string()),
    )?;
    let profile = match options.profile {
        "dev" => "debug",
        other => other,
    };
    Ok(target_folder()?.join(triple()).join(profile).join(NAME))
}

/// What desktops and software centres read, in the eyes of their own checkers.
fn desktop_files_are_sound() -> anyhow::Result<()> {
    let folder = "packaging/linux/rdp-first-aid";
    start(&mut command(&[
        "desktop-file-validate",
        &format!("{folder}.desktop"),
    ]))?;
    start(&mut command(&[
        "appstreamcli",
        "validate",
        "--no-net",
        // No home is known whose name could stand before the program's.
        "--override=cid-desktopapp-is-not-rdns=info",
        &format!("{folder}.metainfo.xml"),
    ]))
}

/// What both packages put below `share/`.
pub(super) fn shared() -> anyhow::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut add = |from: String, to: String| -> anyhow::Result<()> {
        let file = root().join(&from);
        let bytes = std::fs::read(&file).with_context(|| file.display().to_string())?;
        entries.push(Entry::new(to, bytes));
        Ok(())
    };
    let (desktop, metainfo) = (format!("{NAME}.desktop"), format!("{NAME}.metainfo.xml"));
    add(
        format!("packaging/linux/{desktop}"),
        format!("share/applications/{desktop}"),
    )?;
    add(
        format!("packaging/linux/{metainfo}"),
        format!("share/metainfo/{metainfo}"),
    )?;
    let icons = "share/icons/hicolor";
    add(
        "assets/icons/program.svg".to_owned(),
        format!("{icons}/scalable/apps/{NAME}.svg"),
    )?;
    for side in [32, 128, 256, 512] {
        add(
            format!("assets/icons/program-{side}.png"),
            format!("{icons}/{side}x{side}/apps/{NAME}.png"),
        )?;
    }
    Ok(entries)
}

fn try_archive(archive: &Path) -> anyhow::Result<()> {
    let place = tempfile::tempdir()?;
    let (file, folder) = (archive.to_string_lossy(), place.path().to_string_lossy());
    start(&mut command(&["tar", "-xzf", &file, "-C", &folder]))?;
    try_program(&place.path().join(archive::folder_name()?).join(NAME))
}

fn try_package(package: &Path, options: &Options) -> anyhow::Result<()> {
    let place = tempfile::tempdir()?;
    let (file, folder) = (package.to_string_lossy(), place.path().to_string_lossy());
    start(&mut command(&["dpkg-deb", "--extract", &file, &folder]))?;
    try_program(&place.path().join("usr/bin").join(NAME))?;
    if has("lintian") {
        // A package for others has an address and a stripped program; one for a look needs neither.
        let is_release =
            options.profile == "dist" && options.from.is_none() && options.maintainer.contains('@');
        let limit = if is_release { "error" } else { "none" };
        start(&mut command(&[
            "lintian",
            "--allow-root",
            "--fail-on",
            limit,
            &file,
        ]))?;
    }
    Ok(())
}

fn try_program(program: &Path) -> anyhow::Result<()> {
    for (arguments, code) in CALLS {
        let output = command(&[&program.to_string_lossy()])
            .args(arguments)
            .output()
            .with_context(|| program.display().to_string())?;
        println!("packed: {} → {}", arguments.join(" "), output.status);
        if output.status.code() != Some(code) {
            let out = String::from_utf8_lossy(&output.stdout);
            let err = String::from_utf8_lossy(&output.stderr);
            bail!("expected exit {code}; it said:\n{out}\n{err}");
        }
    }
    Ok(())
}
