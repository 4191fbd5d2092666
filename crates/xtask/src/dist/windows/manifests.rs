//! The manifests for winget and Scoop, filled from their templates.
//!
//! Must not write one with a gap: where something is unknown, it is left out and said.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};

use super::super::{sums, version};

/// The templates, and whether they must name who publishes.
const TEMPLATES: [(&str, bool); 4] = [
    ("winget/version.yaml", true),
    ("winget/installer.yaml", true),
    ("winget/locale.en-US.yaml", true),
    ("scoop/rdp-first-aid.json", false),
];

/// What the templates ask for.
pub(super) struct Known<'a> {
    /// The packages' name without its end.
    pub(super) base: &'a str,
    /// The release's date, seconds since 1970.
    pub(super) date: u64,
    /// The installer's product code.
    pub(super) product: &'a str,
    /// Who publishes it, as winget's list shall show it.
    pub(super) publisher: Option<&'a str>,
    /// The address of the folder that the packages are taken from.
    pub(super) url: Option<&'a str>,
}

pub(super) fn write(known: &Known<'_>, source: &Path, out: &Path) -> anyhow::Result<()> {
    for (template, needs_publisher) in TEMPLATES {
        let missing = match (known.url, known.publisher) {
            (None, _) => Some("--url BASE"),
            (_, None) if needs_publisher => Some("--publisher NAME"),
            _ => None,
        };
        if let Some(option) = missing {
            println!("left out: {template}, which needs {option}");
            continue;
        }
        let text = fs::read_to_string(source.join("packaging/windows").join(template))
            .context(template)?;
        let text = fill(&text, &values(known, out)?).context(template)?;
        let to = out.join(template);
        fs::create_dir_all(to.parent().unwrap_or(out))?;
        fs::write(to, text)?;
    }
    Ok(())
}

fn values(known: &Known<'_>, out: &Path) -> anyhow::Result<Vec<(&'static str, String)>> {
    let publisher = known.publisher.unwrap_or_default();
    let date = jiff::Timestamp::from_second(i64::try_from(known.date)?)?;
    let file = |end: &str| format!("{}.{end}", known.base);
    let sum = |end: &str| sums::of(&out.join(file(end)));
    let from = |end: &str| format!("{}/{}", known.url.unwrap_or_default(), file(end));
    Ok(vec![
        ("version", version()?),
        ("publisher", publisher.to_owned()),
        ("publisher_id", identifier(publisher)),
        ("base", known.base.to_owned()),
        ("url", known.url.unwrap_or_default().to_owned()),
        ("date", date.strftime("%Y-%m-%d").to_string()),
        ("product_code", known.product.to_owned()),
        ("msi_url", from("msi")),
        ("msi_sha256", sum("msi")?.to_uppercase()),
        ("zip_url", from("zip")),
        ("zip_sha256", sum("zip")?),
    ])
}

/// winget's identifiers have no spaces and no marks.
fn identifier(publisher: &str) -> String {
    publisher.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Puts a value for each `{name}`; braces that enclose no name stay as they are.
fn fill(template: &str, values: &[(&'static str, String)]) -> anyhow::Result<String> {
    let mut text = template.to_owned();
    for (name, value) in values {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    let left = text.split('{').skip(1).find_map(|rest| {
        let (name, _) = rest.split_once('}')?;
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        is_name.then(|| name.to_owned())
    });
    if let Some(name) = left {
        bail!("nothing fills {{{name}}}");
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    /// All templates, filled as for a release.
    fn filled() -> Vec<(&'static str, String)> {
        let out = tempfile::tempdir().unwrap();
        for end in ["zip", "msi"] {
            fs::write(out.path().join(format!("base.{end}")), end).unwrap();
        }
        let known = Known {
            base: "base",
            date: 1_700_000_000,
            product: "{11111111-2222-3333-4444-555555555555}",
            publisher: Some("Example Makers"),
            url: Some("https://example.com/files"),
        };
        write(&known, &crate::shell::root(), out.path()).unwrap();
        TEMPLATES
            .map(|(name, _)| (name, fs::read_to_string(out.path().join(name)).unwrap()))
            .into()
    }

    #[test]
    fn templates_leave_no_gap() {
        for (name, text) in filled() {
            assert!(text.contains(&version().unwrap()), "{name}");
            assert!(!text.contains("{version}"), "{name}");
        }
        assert!(fill("{version} {other}", &[("version", "1".to_owned())]).is_err());
    }

    #[test]
    fn scoop_reads_its_manifest_and_the_sum_is_the_zips() {
        let (_, text) = filled().pop().unwrap();
        let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            manifest["architecture"]["64bit"]["url"],
            "https://example.com/files/base.zip"
        );
        // SHA-256 of "zip".
        let sum = manifest["architecture"]["64bit"]["hash"].as_str().unwrap();
        assert_eq!(sum.len(), 64);
    }

    #[test]
    fn without_an_address_nothing_is_written() {
        let out = tempfile::tempdir().unwrap();
        let known = Known {
            base: "base",
            date: 0,
            product: "",
            publisher: None,
            url: None,
        };
        write(&known, &crate::shell::root(), out.path()).unwrap();
        assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
    }
}
