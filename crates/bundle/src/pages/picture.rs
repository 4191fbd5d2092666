//! The way as a picture: where its stations and their words stand, across and downwards.
//!
//! It must not judge; `way` does. Lengths are in the picture's own units, which are pixels at 100 %.

use guide::Text;
use minijinja::{Value, context};
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
pub(super) fn picture(report: &Report, text: &Text) -> Value {
    let stops = way(report);
    let spoken: Vec<String> = stops
        .iter()
        .map(|stop| format!("{}: {}", name(stop, text), word(stop, text)))
        .collect();
    let stations: Vec<Value> = (0..)
        .zip(&stops)
        .map(|(at, stop)| station(&stops, at, stop, text))
        .collect();
    context! {
        name => text.say("path-name"),
        spoken => spoken.join(" · "),
        width => stops.len() * ACROSS,
        depth => depth(&stops, text),
        height => stops.len() * DOWN,
        stations,
    }
}

fn station(stops: &[Stop], at: usize, stop: &Stop, text: &Text) -> Value {
    let (name, word) = (name(stop, text), word(stop, text));
    let lines = |words: &str| -> Vec<Value> { lines(words).into_iter().map(Value::from).collect() };
    let (x, y) = (at * ACROSS + ACROSS / 2, at * DOWN + DOWN / 2);
    context! {
        icon => marks::name_of(stop.place),
        state => stop.stand.status().to_string(),
        breaks => stop.stand == Stand::BreaksHere,
        x, y,
        from_x => x.saturating_sub(ACROSS - RADIUS),
        from_y => y.saturating_sub(DOWN - RADIUS),
        link => (at > 0).then(|| link(stops, at)),
        names => lines(&name),
        words => lines(&word),
        name, word,
    }
}

/// A station's words in lines, no word of which is cut.
fn lines(words: &str) -> Vec<String> {
    let longest = words.split(' ').map(columns).max().unwrap_or_default();
    wrapped(words, longest.clamp(COLUMNS, WIDEST))
}

/// How far down the words reach, across.
fn depth(stops: &[Stop], text: &Text) -> usize {
    let longest = stops
        .iter()
        .map(|stop| lines(&name(stop, text)).len() + lines(&word(stop, text)).len())
        .max();
    WORDS + longest.unwrap_or_default() * LINE - DESCENT
}

fn name(stop: &Stop, text: &Text) -> String {
    text.say(&stop.place.message())
}

fn word(stop: &Stop, text: &Text) -> String {
    text.say(&stop.stand.message())
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
