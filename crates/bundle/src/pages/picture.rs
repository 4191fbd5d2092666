//! The way as a picture: where its stations and their words stand, across and downwards.
//!
//! It must not judge; `way` does. Lengths are in the picture's own units, which are pixels at 100 %.

use guide::Text;
use model::{Report, Status};

use super::marks;
use super::wrap::{columns, wrapped};
use crate::{Stand, Stop, way};

/// From one station to the next, across.
const ACROSS: usize = 96;
/// From one station to the next, downwards.
const DOWN: usize = 64;
/// From the upper edge to the first line of words below the stations, and from each to the next.
const WORDS: usize = 74;
const LINE: usize = 16;
/// What of the last line stays free.
const DESCENT: usize = 10;
/// The radius of a station.
const RADIUS: usize = 22;
/// What a station's words take across, in columns; a longer word may take as much as the other.
const COLUMNS: usize = 12;
const WIDEST: usize = 16;

/// The picture as the template asks for it.
pub(super) struct Picture {
    /// The same in words.
    pub(super) spoken: String,
    /// How wide it is across, and how far down it reaches there.
    pub(super) width: usize,
    pub(super) depth: usize,
    /// How far down it reaches downwards.
    pub(super) height: usize,
    pub(super) stations: Vec<Station>,
}

/// One station and the link that leads to it.
pub(super) struct Station {
    /// The names of its drawing and of its state.
    pub(super) icon: String,
    pub(super) state: Status,
    /// Its centre, across and downwards.
    pub(super) x: usize,
    pub(super) y: usize,
    /// The edge of the station before, across and downwards.
    pub(super) from_x: usize,
    pub(super) from_y: usize,
    /// How the link to it looks; nothing leads to the first.
    pub(super) link: &'static str,
    /// Its words in lines, for across.
    pub(super) names: Vec<String>,
    pub(super) words: Vec<String>,
    pub(super) name: String,
    pub(super) word: String,
}

/// The way of a report.
pub(super) fn picture(report: &Report, text: &Text) -> Picture {
    let stops = way(report);
    let stations: Vec<Station> = (0..)
        .zip(stops.iter().copied())
        .map(|(at, stop)| station(&stops, at, stop, text))
        .collect();
    let spoken: Vec<String> = stations
        .iter()
        .map(|station| format!("{}: {}", station.name, station.word))
        .collect();
    let longest = stations
        .iter()
        .map(|station| station.names.len() + station.words.len())
        .max();
    Picture {
        spoken: spoken.join(" · "),
        width: stops.len() * ACROSS,
        depth: WORDS + longest.unwrap_or_default() * LINE - DESCENT,
        height: stops.len() * DOWN,
        stations,
    }
}

fn station(stops: &[Stop], at: usize, stop: Stop, text: &Text) -> Station {
    let name = text.say(&stop.place.message());
    let word = text.say(&stop.stand.message());
    let (x, y) = (at * ACROSS + ACROSS / 2, at * DOWN + DOWN / 2);
    Station {
        icon: marks::name_of(stop.place),
        state: stop.stand.status(),
        x,
        y,
        from_x: x.saturating_sub(ACROSS - RADIUS),
        from_y: y.saturating_sub(DOWN - RADIUS),
        link: if at > 0 { link(stops, at) } else { "" },
        names: lines(&name),
        words: lines(&word),
        name,
        word,
    }
}

/// A station's words in lines, no word of which is cut.
fn lines(words: &str) -> Vec<String> {
    let longest = words.split(' ').map(columns).max().unwrap_or_default();
    wrapped(words, longest.clamp(COLUMNS, WIDEST))
}

/// How the link that leads to a station looks: `walked`, `torn`, `unknown` or `ahead`.
fn link(stops: &[Stop], at: usize) -> &'static str {
    let breaks = |stop: &Stop| stop.stand == Stand::BreaksHere;
    let Some(stop) = stops.get(at) else {
        return "ahead";
    };
    if breaks(stop) {
        return "torn";
    }
    // What is fine behind a break was not reached on this way.
    let behind = stops.iter().take(at).skip(1).any(breaks);
    match stop.stand.status() {
        Status::NotChecked => "unknown",
        Status::Fine | Status::Warning if !behind => "walked",
        // A station that does not apply is passed: the way to it is as good as the way on from it.
        Status::NotApplicable if !behind => {
            let told = |stop: &Stop| stop.stand.status() != Status::NotApplicable;
            let next = (at + 1..).zip(stops.iter().skip(at + 1));
            match next.into_iter().find(|(_, stop)| told(stop)) {
                Some((_, stop)) if breaks(stop) => "walked",
                Some((next, _)) => link(stops, next),
                None => "ahead",
            }
        }
        _ => "ahead",
    }
}
