//! One text out of an XML property list, as macOS' own files are.
//!
//! A binary list says nothing here, and that must not be taken for an answer.

/// The string that stands right behind a key.
pub(crate) fn text(xml: &str, key: &str) -> Option<String> {
    let (_, behind) = xml.split_once(&format!("<key>{key}</key>"))?;
    let (value, _) = behind
        .trim_start()
        .strip_prefix("<string>")?
        .split_once("</string>")?;
    // The ampersand comes last, so that `&amp;lt;` stays a text.
    let plain = value
        .trim()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    (!plain.is_empty()).then_some(plain)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("<key>Version</key>\n\t<string>15.1</string>", Some("15.1"))]
    #[case("<key>Version</key><string> A &amp;lt; B </string>", Some("A &lt; B"))]
    #[case("<key>Version</key><integer>15</integer><string>no</string>", None)]
    #[case("<key>Version</key><string></string>", None)]
    #[case("<key>Version</key><string>cut sho", None)]
    #[case("<key>VersionName</key><string>no</string>", None)]
    #[case("bplist00\u{fffd}Version", None)]
    fn the_string_behind_the_key_is_read(#[case] xml: &str, #[case] found: Option<&str>) {
        assert_eq!(text(xml, "Version").as_deref(), found);
    }
}
