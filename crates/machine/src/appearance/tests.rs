//! The desktop's settings from what a portal says, and from one that says nothing.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::os::unix::net::UnixListener;

use rstest::rstest;
use zbus::zvariant::Value;

use super::*;

fn answer(values: &[(&str, &str, Value<'_>)]) -> Settings {
    let mut settings = Settings::new();
    for (space, name, value) in values {
        let space = settings.entry((*space).to_owned()).or_default();
        space.insert((*name).to_owned(), value.try_to_owned().unwrap());
    }
    settings
}

#[test]
fn gnome_says_it_all() {
    let settings = answer(&[
        (COMMON, "contrast", 1_u32.into()),
        (COMMON, "reduced-motion", 0_u32.into()),
        (GNOME, "text-scaling-factor", 1.25.into()),
        (GNOME, "enable-animations", false.into()),
    ]);
    let expected = Appearance {
        text_percent: Some(125),
        high_contrast: Some(true),
        reduced_motion: Some(false),
    };
    assert_eq!(of(&settings), expected);
}

#[test]
fn an_older_portal_has_gnomes_own_settings_only() {
    let settings = answer(&[
        (GNOME_ACCESS, "high-contrast", true.into()),
        (GNOME, "enable-animations", false.into()),
    ]);
    let expected = Appearance {
        text_percent: None,
        high_contrast: Some(true),
        reduced_motion: Some(true),
    };
    assert_eq!(of(&settings), expected);
}

#[test]
fn values_of_another_type_say_nothing() {
    let settings = answer(&[
        (COMMON, "contrast", "high".into()),
        (COMMON, "reduced-motion", true.into()),
        (GNOME, "text-scaling-factor", 2_u32.into()),
        (GNOME, "enable-animations", 0_u32.into()),
    ]);
    assert_eq!(of(&settings), Appearance::default());
    assert_eq!(of(&Settings::new()), Appearance::default());
}

#[rstest]
#[case(1.0, Some(100))]
#[case(1.499, Some(150))]
#[case(0.0, None)]
#[case(-1.0, None)]
#[case(1e9, None)]
#[case(f64::NAN, None)]
#[case(f64::INFINITY, None)]
fn sizes_that_cannot_be_are_unknown(#[case] scale: f64, #[case] percent: Option<u16>) {
    assert_eq!(in_percent(scale), percent);
}

/// It takes the call and never answers.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test's own clock")]
fn a_bus_that_hangs_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bus");
    let _bus = UnixListener::bind(&path).unwrap();
    let address = format!("unix:path={}", path.display());
    let began = std::time::Instant::now();
    let found = within(LIMIT, move || {
        let connection = Builder::address(address.as_str()).ok()?.build().ok()?;
        settings(&connection).ok()
    });
    let took = began.elapsed();
    assert_eq!(found.flatten(), None);
    assert!(took >= LIMIT, "it hung: {took:?}");
    assert!(took < LIMIT * 4, "{took:?}");
}
