//! The page's colours are the program's, whose contrast `kit` holds.

use std::collections::BTreeMap;

const STYLE: &str = include_str!("../../../../assets/report/report.css");
const LIGHT: &str = include_str!("../../../../assets/theme/light.toml");
const DARK: &str = include_str!("../../../../assets/theme/dark.toml");

/// The colours of one block of the style, by their names in the theme.
fn colours(block: &str) -> BTreeMap<String, String> {
    block
        .split_inclusive(['{', ';'])
        .filter_map(|line| {
            let (name, colour) = line.trim().strip_prefix("--")?.split_once(": ")?;
            let colour = colour.trim_end_matches(';');
            colour
                .starts_with('#')
                .then(|| (name.replace('-', "_"), colour.to_owned()))
        })
        .collect()
}

#[test]
fn the_pages_colours_are_the_programs() {
    let (light, dark) = STYLE.split_once("prefers-color-scheme: dark").unwrap();
    for (block, theme) in [(light, LIGHT), (dark, DARK)] {
        let used = colours(block);
        let theme: BTreeMap<String, String> = toml::from_str(theme).unwrap();
        assert!(used.len() > 15, "{used:?}");
        for (name, colour) in used {
            assert_eq!(theme.get(&name), Some(&colour), "{name}");
        }
    }
}
