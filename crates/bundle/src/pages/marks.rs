//! Marks and stations' icons, drawn once in the page and used by name.

use model::Status;
use strum::IntoEnumIterator as _;

use crate::Place;

/// How the icons' files begin and end; between stands what is drawn.
const BEGINS: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">"#;
const ENDS: &str = "</svg>";

/// The drawings of all marks and icons, hidden: `mark-fine`, `icon-door`, …
pub(super) fn symbols() -> String {
    let marks = STATES.map(|state| (format!("mark-{state}"), mark(state)));
    let icons = Place::iter().map(|place| (name_of(place), icon(place)));
    marks.into_iter().chain(icons).map(symbol).collect()
}

const STATES: [Status; 5] = [
    Status::Fine,
    Status::Warning,
    Status::Problem,
    Status::NotApplicable,
    Status::NotChecked,
];

/// The name of a station's icon.
pub(super) fn name_of(place: Place) -> String {
    format!("icon-{}", <&str>::from(place))
}

fn symbol((name, file): (String, &str)) -> String {
    let drawn = file
        .trim()
        .trim_start_matches(BEGINS)
        .trim_end_matches(ENDS);
    let drawn = drawn.replace("#fff", "currentColor");
    format!("<symbol id=\"{name}\" viewBox=\"0 0 24 24\">{drawn}</symbol>\n")
}

macro_rules! drawing {
    ($name:literal) => {
        include_str!(concat!("../../../../assets/icons/", $name, ".svg"))
    };
}

fn mark(state: Status) -> &'static str {
    match state {
        Status::Fine => drawing!("fine"),
        Status::Warning => drawing!("warning"),
        Status::Problem => drawing!("problem"),
        Status::NotApplicable => drawing!("not_applicable"),
        Status::NotChecked => drawing!("not_checked"),
    }
}

fn icon(place: Place) -> &'static str {
    match place {
        Place::Computer => drawing!("computer"),
        Place::Network => drawing!("network"),
        Place::Names => drawing!("name"),
        Place::Gateway => drawing!("gateway"),
        Place::Door => drawing!("door"),
        Place::Security => drawing!("shield"),
        Place::SignIn => drawing!("key"),
        Place::Desktop => drawing!("desktop"),
    }
}
