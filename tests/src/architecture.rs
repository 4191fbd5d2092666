//! The arrows and the invariants of ARCHITECTURE.md, read from `cargo metadata` and the sources.

mod arrows;
mod manners;

use crate::sources::{Source, rust};

/// Every folder that holds the program itself; `tests` and `xtask` are tools.
const PRODUCT: [&str; 2] = ["app/src", "crates"];

/// The program's sources, without tools and without files that exist for tests only.
fn product() -> Vec<Source> {
    rust(&PRODUCT)
        .into_iter()
        .filter(|source| !source.path.starts_with("crates/xtask/") && !source.is_test())
        .collect()
}

/// The places where one of the words stands in code, outside the allowed paths.
fn found(words: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for source in product() {
        if allowed.iter().any(|path| source.path.starts_with(path)) {
            continue;
        }
        for (at, line) in source.code().lines().enumerate() {
            for word in words.iter().filter(|word| line.contains(**word)) {
                found.push(format!("{} (about line {}): {word}", source.path, at + 1));
            }
        }
    }
    found
}

#[test]
fn only_net_and_practice_open_sockets_or_resolve_names() {
    let sockets = [
        "TcpStream",
        "TcpListener",
        "TcpSocket",
        "UdpSocket",
        "UnixStream",
        "to_socket_addrs",
        "ToSocketAddrs",
        "lookup_host",
        "dns_lookup",
        "socket2",
    ];
    let found = found(&sockets, &["crates/net/", "crates/practice/"]);
    assert!(found.is_empty(), "invariant 2: {found:#?}");
}

#[test]
fn practice_computers_listen_on_loopback_only() {
    let everywhere: Vec<String> = product()
        .iter()
        .filter(|source| source.path.starts_with("crates/practice/"))
        .filter(|source| {
            let code = source.text.replace(' ', "");
            ["UNSPECIFIED", "0.0.0.0", "[::]"]
                .iter()
                .any(|any| code.contains(any))
        })
        .map(|source| source.path.clone())
        .collect();
    assert!(everywhere.is_empty(), "invariant 2: {everywhere:?}");
}

#[test]
fn only_what_keeps_and_exports_writes_files() {
    let writes = [
        "fs::write",
        "File::create",
        "OpenOptions",
        "fs::create_dir",
        "fs::remove",
        "fs::rename",
        "fs::copy",
        "NamedTempFile",
        "tempfile",
    ];
    let found = found(
        &writes,
        &[
            "app/src/effects",
            "app/src/keep.rs",
            "app/src/record.rs",
            "app/src/cli/",
            "crates/bundle/",
            // What is packed into the program when it is built.
            "crates/checks/build.rs",
            "crates/guide/build.rs",
        ],
    );
    assert!(found.is_empty(), "invariant 2: {found:#?}");
}

#[test]
fn the_pure_crates_do_no_io_and_read_no_clock() {
    let impure = [
        "std::fs",
        "std::process",
        "std::env::",
        "std::thread",
        "Instant",
        "SystemTime",
        "tokio",
        "jiff::Timestamp::now",
        "Zoned::now",
    ];
    for name in ["model", "wire", "rdp_file", "kit"] {
        let others: Vec<String> = PRODUCT_CRATES
            .iter()
            .filter(|other| **other != name)
            .map(|other| format!("crates/{other}/"))
            .chain(["app/".to_owned()])
            .collect();
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        let found = found(&impure, &others);
        assert!(found.is_empty(), "invariant 1: {found:#?}");
    }
}

/// All crates of the program in `crates/`.
const PRODUCT_CRATES: [&str; 12] = [
    "bundle", "checks", "guide", "kit", "machine", "model", "net", "practice", "raster",
    "rdp_file", "twin", "wire",
];

#[test]
fn a_judgement_has_no_io_no_clock_and_no_language() {
    for source in product() {
        let is_check = source.path.starts_with("crates/checks/src/");
        let code = source.code();
        let Some(judge) = code.split("pub fn judge(").nth(1).filter(|_| is_check) else {
            assert!(
                !code.contains("async fn judge"),
                "invariant 4: {}",
                source.path
            );
            continue;
        };
        let signature = judge.split('{').next().unwrap_or_default();
        assert!(
            (signature.contains("&Facts") || signature.contains("&[Sample]"))
                && !signature.contains("Run"),
            "{}",
            source.path
        );
        let body = judge.split("\n}").next().unwrap_or_default();
        for word in ["await", "now(", "net::", "std::env", "fluent", "say("] {
            assert!(
                !body.contains(word),
                "invariant 4: {word} in {}",
                source.path
            );
        }
    }
}

/// The one file of `net` with system calls of its own.
const COUNTERS: &str = "crates/net/src/link.rs";
/// The console twin's one file, which asks Windows to leave Ctrl+C to the program.
const TWIN: &str = "crates/twin/src/main.rs";

#[test]
fn only_machine_the_counters_of_net_and_the_twin_have_unsafe_code() {
    let unsafe_code = ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern"];
    let found = found(&unsafe_code, &["crates/machine/", COUNTERS, TWIN]);
    assert!(found.is_empty(), "{found:#?}");
    for source in product() {
        let blocks = source.code().matches("unsafe {").count();
        let reasons = source.text.matches("// SAFETY: ").count();
        assert!(blocks <= reasons, "no SAFETY comment in {}", source.path);
    }
    let roots = PRODUCT_CRATES.map(|name| match name {
        "twin" => (name, TWIN.to_owned()),
        _ => (name, format!("crates/{name}/src/lib.rs")),
    });
    let app = ("app", "app/src/main.rs".to_owned());
    for (name, path) in roots.into_iter().chain([app]) {
        let text = std::fs::read_to_string(crate::program::root().join(&path)).unwrap();
        let lint = match name {
            "machine" => continue,
            "net" | "twin" => "#![deny(unsafe_code)]",
            _ => "#![forbid(unsafe_code)]",
        };
        assert!(text.contains(lint), "{path} has no {lint}");
    }
}

#[test]
fn the_bans_name_a_reason_and_every_crate_keeps_the_lints() {
    let root = crate::program::root();
    let bans = std::fs::read_to_string(root.join("clippy.toml")).unwrap();
    for line in bans.lines().filter(|line| line.contains("path =")) {
        assert!(line.contains("reason ="), "{line}");
    }
    for manifest in crate::sources::files(&["app", "crates", "tests"], "toml") {
        if manifest.ends_with("Cargo.toml") {
            let text = std::fs::read_to_string(&manifest).unwrap();
            assert!(
                text.contains("[lints]\nworkspace = true"),
                "{}",
                manifest.display()
            );
        }
    }
}
