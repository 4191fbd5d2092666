//! The packages that go into the program, for one target: what it is linked from, not what built or tested it.
//!
//! Must not count what only another system, a test or a build script needs.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;
use cargo_metadata::{DependencyKind, MetadataCommand, Package, PackageId};

use super::NAME;
use crate::shell::{cargo, said};

/// The program's packages and which of them uses which.
pub(super) struct Parts {
    /// By name and version.
    pub(super) packages: Vec<Package>,
    /// For each package, what it uses.
    pub(super) uses: BTreeMap<PackageId, Vec<PackageId>>,
}

/// Reads them from cargo in these sources, for a target such as `x86_64-pc-windows-gnu`.
pub(super) fn of(source: &Path, target: &str) -> anyhow::Result<Parts> {
    // The tree knows the features of this one program; the metadata knows licences and folders.
    let tree = said(
        cargo(&[
            "tree",
            "--locked",
            "--package",
            NAME,
            "--edges",
            "normal,no-proc-macro",
            "--target",
            target,
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(source),
    )?;
    let linked: Vec<(&str, &str)> = tree.lines().filter_map(name_and_version).collect();
    let metadata = MetadataCommand::new()
        .current_dir(source)
        .other_options(vec![
            "--locked".to_owned(),
            "--filter-platform".to_owned(),
            target.to_owned(),
        ])
        .exec()?;
    let mut packages: Vec<Package> = metadata.packages;
    packages.retain(|package| {
        let version = package.version.to_string();
        linked.contains(&(package.name.as_str(), version.as_str()))
    });
    packages.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    let is_part = |id: &PackageId| packages.iter().any(|package| package.id == *id);
    let nodes = metadata.resolve.context("cargo resolved nothing")?.nodes;
    let uses = nodes
        .into_iter()
        .filter(|node| is_part(&node.id))
        .map(|node| {
            let linked = node.deps.into_iter().filter(|used| {
                let kinds = &used.dep_kinds;
                kinds.iter().any(|kind| kind.kind == DependencyKind::Normal) && is_part(&used.pkg)
            });
            (node.id, linked.map(|used| used.pkg).collect())
        })
        .collect();
    Ok(Parts { packages, uses })
}

/// From a line such as `adler2 v2.0.1` or `kit v0.1.0 (/a/folder)`.
fn name_and_version(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split_whitespace();
    let name = words.next()?;
    Some((name, words.next()?.strip_prefix('v')?))
}
