//! XML property lists, as macOS' own files are (plist(5)).
//!
//! A binary list says nothing here, and that must not be taken for an answer.

use roxmltree::{Document, Node, ParsingOptions};

/// A list has at most so many values, or is none of the system's.
const MOST_NODES: u32 = 200_000;

/// A dictionary in a list.
#[derive(Clone, Copy)]
pub(crate) struct Dictionary<'a>(Node<'a, 'a>);

/// What is found in a list's outermost dictionary; `None` where the text is no such list.
pub(crate) fn read<T>(xml: &str, find: impl FnOnce(Dictionary<'_>) -> T) -> Option<T> {
    let options = ParsingOptions {
        // Each names Apple's; nothing is fetched for it.
        allow_dtd: true,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(xml, options).ok()?;
    let outermost = document.root_element().first_element_child()?;
    dictionary(outermost).map(find)
}

fn dictionary<'a>(node: Node<'a, 'a>) -> Option<Dictionary<'a>> {
    node.has_tag_name("dict").then_some(Dictionary(node))
}

impl<'a> Dictionary<'a> {
    /// The string of a key, if it says anything.
    pub(crate) fn text(self, key: &str) -> Option<String> {
        let value = self
            .value(key)
            .filter(|value| value.has_tag_name("string"))?;
        let text = value.text()?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The whole number of a key.
    pub(crate) fn number(self, key: &str) -> Option<u32> {
        let value = self
            .value(key)
            .filter(|value| value.has_tag_name("integer"))?;
        value.text()?.trim().parse().ok()
    }

    /// The dictionary of a key.
    pub(crate) fn dictionary(self, key: &str) -> Option<Self> {
        dictionary(self.value(key)?)
    }

    /// The dictionaries in it with their keys, in the file's order.
    pub(crate) fn dictionaries(self) -> impl Iterator<Item = (&'a str, Self)> {
        self.entries()
            .filter_map(|(key, value)| Some((key, dictionary(value)?)))
    }

    fn value(self, key: &str) -> Option<Node<'a, 'a>> {
        let mut entries = self.entries();
        entries
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value)
    }

    /// Each key, and what stands right behind it.
    fn entries(self) -> impl Iterator<Item = (&'a str, Node<'a, 'a>)> {
        let keys = self.0.children().filter(|node| node.has_tag_name("key"));
        keys.filter_map(|key| Some((key.text()?, key.next_sibling_element()?)))
    }
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
    #[case(
        "<key>A</key><dict><key>Version</key><string>inner</string></dict>",
        None
    )]
    #[case("<key>Version</key>", None)]
    #[case("<string>Version</string><string>no</string>", None)]
    fn the_string_behind_the_key_is_read(#[case] inner: &str, #[case] found: Option<&str>) {
        let xml = format!("<plist version=\"1.0\"><dict>{inner}</dict></plist>");
        let text = read(&xml, |list| list.text("Version")).flatten();
        assert_eq!(text.as_deref(), found);
    }

    #[rstest]
    #[case("")]
    #[case("bplist00\u{fffd}Version")]
    #[case("<plist><array><dict/></array></plist>")]
    #[case("<plist/>")]
    fn what_is_no_list_of_ours_says_nothing(#[case] xml: &str) {
        assert!(read(xml, |_| ()).is_none());
    }

    #[test]
    fn dictionaries_lie_in_each_other() {
        let xml = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>one</key><dict><key>seconds</key><integer> 600 </integer></dict>
  <key>text</key><string>no</string>
  <key>two</key><dict/>
</dict></plist>"#;
        let found = read(xml, |list| {
            let keys: Vec<String> = list.dictionaries().map(|(key, _)| key.to_owned()).collect();
            let seconds = list.dictionary("one").and_then(|one| one.number("seconds"));
            (
                keys,
                seconds,
                list.number("text"),
                list.dictionary("text").is_some(),
            )
        });
        let keys = ["one", "two"].map(str::to_owned).to_vec();
        assert_eq!(found, Some((keys, Some(600), None, false)));
    }
}
