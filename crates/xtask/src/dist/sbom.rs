//! The bill of materials: what goes into the program, as CycloneDX 1.6.
//!
//! Must not hold a clock, a path or a random number: the same sources give the same bytes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context as _;
use cargo_metadata::{Package, PackageId};
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{NAME, parts, source_date};
use crate::shell::{command, said};

/// Writes `rdp-first-aid-<version>-<target>.cdx.json` into a folder.
pub(crate) fn write(source: &Path, target: &str, folder: &Path) -> anyhow::Result<()> {
    let file = folder.join(format!("{NAME}-{}-{target}.cdx.json", super::version()?));
    let text = serde_json::to_string_pretty(&document(source, target)?)?;
    std::fs::write(&file, text + "\n").with_context(|| file.display().to_string())
}

fn document(source: &Path, target: &str) -> anyhow::Result<Value> {
    let parts = parts::of(source, target)?;
    let sums = checksums(source)?;
    let date = Timestamp::from_second(source_date()?.try_into()?)?;
    let (ours, others): (Vec<_>, Vec<_>) = parts
        .packages
        .iter()
        .partition(|package| package.source.is_none());
    let program = ours
        .iter()
        .find(|package| package.name == NAME)
        .context("the program is not among its parts")?;
    let inner = ours.iter().filter(|package| package.name != NAME);
    let mut main = component(program, &sums)?;
    put(&mut main, "type", "application".into());
    put(
        &mut main,
        "components",
        inner
            .map(|package| component(package, &sums))
            .collect::<anyhow::Result<Vec<_>>>()?
            .into(),
    );
    let library = standard_library()?;
    let mut components = others
        .iter()
        .map(|package| component(package, &sums))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let mut dependencies = uses(&parts, &library);
    dependencies.push(json!({"ref": library.get("bom-ref"), "dependsOn": []}));
    components.push(library);
    let mut document = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": date.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            "component": main,
            "properties": [{"name": "cargo:target", "value": target}],
        },
        "components": components,
        "dependencies": dependencies,
    });
    let number = serial_number(&document.to_string());
    put(&mut document, "serialNumber", number.into());
    Ok(document)
}

fn component(package: &Package, sums: &BTreeMap<String, String>) -> anyhow::Result<Value> {
    let mut component = json!({
        "type": "library",
        "bom-ref": reference(package),
        "name": package.name.as_str(),
        "version": package.version.to_string(),
        "licenses": [{"expression": licence(package)?}],
    });
    // Ours are in no registry, and a name there would be somebody else's.
    if package.source.is_some() {
        put(&mut component, "purl", reference(package).into());
        let sum = sums
            .get(&key(package.name.as_str(), &package.version.to_string()))
            .with_context(|| format!("Cargo.lock has no checksum of {}", package.name))?;
        put(
            &mut component,
            "hashes",
            json!([{"alg": "SHA-256", "content": sum}]),
        );
    }
    if let Some(home) = &package.repository {
        let home = json!([{"type": "vcs", "url": home}]);
        put(&mut component, "externalReferences", home);
    }
    Ok(component)
}

/// How other parts of the document name a package; for a registry's package its purl.
fn reference(package: &Package) -> String {
    let (name, version) = (
        &package.name,
        &package.version.to_string().replace('+', "%2B"),
    );
    match package.source {
        Some(_) => format!("pkg:cargo/{name}@{version}"),
        None => format!("{NAME}/{name}@{version}"),
    }
}

/// The expression; an older way of writing "or" is put right.
pub(super) fn licence(package: &Package) -> anyhow::Result<String> {
    let named = package.license.as_deref();
    let named = named.with_context(|| format!("{} names no licence", package.name))?;
    Ok(named
        .split('/')
        .map(str::trim)
        .collect::<Vec<_>>()
        .join(" OR "))
}

/// Rust's own library, which stands in no lock file and in every program.
fn standard_library() -> anyhow::Result<Value> {
    let version = said(&mut command(&["rustc", "--version"]))?;
    let version = version
        .split_whitespace()
        .nth(1)
        .context("rustc --version")?;
    let purl = format!("pkg:generic/rust-std@{version}");
    Ok(json!({
        "type": "library",
        "bom-ref": purl,
        "name": "rust-std",
        "version": version,
        "licenses": [{"expression": "MIT OR Apache-2.0"}],
        "purl": purl,
        "externalReferences": [{"type": "vcs", "url": "https://github.com/rust-lang/rust"}],
    }))
}

fn uses(parts: &parts::Parts, library: &Value) -> Vec<Value> {
    let names: BTreeMap<&PackageId, String> = parts
        .packages
        .iter()
        .map(|package| (&package.id, reference(package)))
        .collect();
    parts
        .packages
        .iter()
        .map(|package| {
            let used = parts.uses.get(&package.id).into_iter().flatten();
            let mut used: Vec<String> = used.filter_map(|id| names.get(id).cloned()).collect();
            if package.name == NAME {
                used.extend(
                    library
                        .get("bom-ref")
                        .and_then(Value::as_str)
                        .map(str::to_owned),
                );
            }
            used.sort();
            used.dedup();
            json!({"ref": reference(package), "dependsOn": used})
        })
        .collect()
}

/// The registry's SHA-256 of each package, from the lock file.
fn checksums(source: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(source.join("Cargo.lock"))?;
    let lock: toml::Value = toml::from_str(&text)?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let word = |package: &toml::Value, name: &str| {
        let value = package.get(name).and_then(toml::Value::as_str);
        value.map(str::to_owned)
    };
    Ok(packages
        .context("Cargo.lock lists no package")?
        .iter()
        .filter_map(|package| {
            let (name, version) = (word(package, "name")?, word(package, "version")?);
            Some((key(&name, &version), word(package, "checksum")?))
        })
        .collect())
}

fn key(name: &str, version: &str) -> String {
    format!("{name} {version}")
}

/// A number of the content's own: RFC 9562 5.8, the bytes are the content's SHA-256.
fn serial_number(content: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(content.as_bytes()) {
        let _ = write!(hex, "{byte:02x}");
    }
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 15),
        part(15, 18),
        part(18, 30)
    )
}

fn put(object: &mut Value, name: &str, value: Value) {
    if let Some(fields) = object.as_object_mut() {
        fields.insert(name.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    fn names(document: &Value) -> Vec<String> {
        let components = document["components"].as_array().unwrap();
        let names = components.iter().map(|one| one["name"].as_str().unwrap());
        names.map(str::to_owned).collect()
    }

    #[test]
    fn it_lists_what_is_linked_and_nothing_else() {
        let linux = names(&document(&crate::shell::root(), "x86_64-unknown-linux-gnu").unwrap());
        let windows = names(&document(&crate::shell::root(), "x86_64-pc-windows-gnu").unwrap());
        for name in ["rustls", "ring", "egui", "epaint_default_fonts", "rust-std"] {
            assert!(linux.contains(&name.to_owned()), "{name}");
            assert!(windows.contains(&name.to_owned()), "{name}");
        }
        // A macro, a test's, a build script's, and this tool's own.
        for name in ["serde_derive", "rstest", "winresource", "icns"] {
            assert!(!linux.contains(&name.to_owned()), "{name}");
        }
        assert!(linux.contains(&"x11-dl".to_owned()));
        assert!(!windows.contains(&"x11-dl".to_owned()));
    }

    #[test]
    fn every_reference_leads_to_one_component() {
        let document = document(&crate::shell::root(), "x86_64-unknown-linux-gnu").unwrap();
        let main = &document["metadata"]["component"];
        let all = std::iter::once(main)
            .chain(main["components"].as_array().unwrap())
            .chain(document["components"].as_array().unwrap());
        let mut known: Vec<&str> = all.map(|one| one["bom-ref"].as_str().unwrap()).collect();
        let count = known.len();
        known.sort_unstable();
        known.dedup();
        assert_eq!(known.len(), count, "a reference stands twice");
        let dependencies = document["dependencies"].as_array().unwrap();
        assert_eq!(dependencies.len(), count);
        for entry in dependencies {
            assert!(known.contains(&entry["ref"].as_str().unwrap()));
            for used in entry["dependsOn"].as_array().unwrap() {
                assert!(known.contains(&used.as_str().unwrap()), "{used}");
            }
        }
    }

    #[test]
    fn it_is_the_same_twice_and_its_number_is_its_contents() {
        let target = "x86_64-unknown-linux-gnu";
        assert_eq!(
            document(&crate::shell::root(), target).unwrap(),
            document(&crate::shell::root(), target).unwrap()
        );
        assert_ne!(serial_number("a"), serial_number("b"));
        // SHA-256 of nothing, with the version and the variant in their places.
        assert_eq!(
            serial_number(""),
            "urn:uuid:e3b0c442-98fc-81c1-849a-fbf4c8996fb9"
        );
    }
}
