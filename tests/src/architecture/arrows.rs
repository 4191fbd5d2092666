//! Who may import whom, from `cargo metadata` and Cargo.lock.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

use crate::program::root;

/// The arrows of ARCHITECTURE.md. `xtask` and `tests` may import anything.
const ARROWS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("wire", &[]),
    ("rdp_file", &[]),
    ("kit", &[]),
    ("raster", &[]),
    ("twin", &[]),
    ("packed", &[]),
    ("net", &["model", "wire"]),
    ("machine", &["model"]),
    ("checks", &["machine", "model", "net", "packed", "wire"]),
    ("guide", &["checks", "model", "packed"]),
    ("bundle", &["checks", "guide", "model", "rdp_file"]),
    ("practice", &["model", "net", "wire"]),
    (
        "rdp-first-aid",
        &[
            "bundle", "checks", "guide", "kit", "machine", "model", "net", "practice", "raster",
            "rdp_file", "wire",
        ],
    ),
];

fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()
        .expect("cargo metadata answers")
}

/// Each package of ours with what it depends on outside tests.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    metadata()
        .packages
        .iter()
        .map(|package| {
            let names = package
                .dependencies
                .iter()
                .filter(|dependency| dependency.kind != DependencyKind::Development)
                .map(|dependency| dependency.name.clone())
                .collect();
            (package.name.to_string(), names)
        })
        .collect()
}

#[test]
fn imports_follow_the_arrows() {
    let allowed: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let imports = imports();
    let ours: BTreeSet<&String> = imports.keys().collect();
    for (name, names) in &imports {
        if name == "xtask" || name == "tests" {
            continue;
        }
        let may = allowed
            .get(name.as_str())
            .unwrap_or_else(|| panic!("{name} has no row in the arrows"));
        for import in names.iter().filter(|import| ours.contains(import)) {
            assert!(
                may.contains(&import.as_str()),
                "{name} must not import {import}"
            );
        }
    }
    for (name, _) in ARROWS {
        assert!(
            imports.contains_key(*name),
            "{name} has a row but is no crate"
        );
    }
}

#[test]
fn the_arrows_stand_in_the_document() {
    let document = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let rows: BTreeMap<&str, BTreeSet<&str>> = document
        .lines()
        .filter_map(|line| line.split_once('→'))
        .map(|(name, may)| (name.trim(), may.split(',').map(str::trim).collect()))
        .collect();
    for (name, may) in ARROWS {
        // Those that import nothing, and the one that imports all, share a row or have a word.
        if !may.is_empty() && *name != "rdp-first-aid" {
            let drawn = rows
                .get(name)
                .unwrap_or_else(|| panic!("no row for {name}"));
            assert_eq!(drawn, &may.iter().copied().collect(), "{name}");
        }
    }
}

#[test]
fn only_what_draws_knows_egui() {
    for (name, names) in imports() {
        let drawing = names
            .iter()
            .filter(|import| {
                ["egui", "eframe", "epaint", "wgpu", "winit"]
                    .iter()
                    .any(|d| import.starts_with(d))
            })
            .count();
        let may = ["rdp-first-aid", "kit", "raster", "xtask", "tests"].contains(&name.as_str());
        assert!(may || drawing == 0, "invariant 3: {name} knows egui");
    }
}

#[test]
fn only_net_and_practice_import_what_opens_sockets() {
    for (name, names) in imports() {
        let may = ["net", "practice"].contains(&name.as_str());
        for import in [
            "socket2",
            "dns-lookup",
            "tokio-rustls",
            "reqwest",
            "hyper",
            "ureq",
        ] {
            assert!(
                may || !names.contains(import),
                "invariant 2: {name} imports {import}"
            );
        }
    }
}

#[test]
fn the_lock_file_has_none_of_the_banned_packages() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for banned in [
        "aws-lc-sys",
        "aws-lc-rs",
        "openssl-sys",
        "native-tls",
        "ironrdp-server",
        "sspi",
    ] {
        assert!(!lock.contains(&format!("name = \"{banned}\"")), "{banned}");
    }
}

#[test]
fn the_toolchain_is_pinned_in_full() {
    let toolchain = std::fs::read_to_string(root().join("rust-toolchain.toml")).unwrap();
    let channel = toolchain
        .lines()
        .find_map(|line| line.strip_prefix("channel = "))
        .unwrap();
    assert_eq!(channel.matches('.').count(), 2, "{channel}");
}
