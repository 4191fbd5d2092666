//! What lies between two stops: walked, ahead, not known, or torn.

use egui::{Id, Pos2, Rect, Shape, Stroke, Ui, Vec2};

use super::Stop;
use crate::mark::Mark;
use crate::motion;
use crate::tokens::Tokens;

/// How the way to a stop looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// Solid: the way was walked up to here.
    Walked,
    /// Thin: not walked.
    Ahead,
    /// Dashed: nobody could look.
    Unknown,
    /// With a gap: here it ends.
    Torn,
}

impl Link {
    /// The link that leads to the stop of this number.
    pub(super) fn to(stops: &[Stop<'_>], index: usize) -> Self {
        let Some(stop) = stops.get(index) else {
            return Self::Ahead;
        };
        if stop.broken {
            return Self::Torn;
        }
        // What is fine behind a break was not reached on this way.
        let behind = stops.iter().take(index).skip(1).any(|stop| stop.broken);
        match stop.state {
            Mark::NotChecked => Self::Unknown,
            Mark::Fine | Mark::Warning if !behind => Self::Walked,
            Mark::NotApplicable if !behind => Self::through(stops, index),
            _ => Self::Ahead,
        }
    }

    /// A stop that does not apply is passed: the way to it is as good as the way on from it.
    fn through(stops: &[Stop<'_>], index: usize) -> Self {
        let next = stops
            .iter()
            .enumerate()
            .skip(index + 1)
            .find(|(_, stop)| stop.state != Mark::NotApplicable);
        match next {
            Some((_, stop)) if stop.broken => Self::Walked,
            Some((next, _)) => Self::to(stops, next),
            None => Self::Ahead,
        }
    }

    /// Draws it, across or downwards. `id` is the link's own.
    pub(super) fn paint(self, ui: &Ui, id: Id, from: Pos2, to: Pos2) {
        let filled = motion::brisk(ui, id, f32::from(u8::from(self == Self::Walked)));
        if self == Self::Torn {
            torn(ui, from, to);
            return;
        }
        let tokens = Tokens::of(ui);
        let (c, way) = (tokens.colour, tokens.way);
        let end = from.lerp(to, filled);
        if filled < 1.0 {
            let rest = Stroke::new(way.thin, c.edge);
            if self == Self::Unknown {
                let dashes = Shape::dashed_line(&[end, to], rest, way.dash, way.dash);
                ui.painter().extend(dashes);
            } else {
                ui.painter().line_segment([end, to], rest);
            }
        }
        if filled > 0.0 {
            ui.painter()
                .line_segment([from, end], Stroke::new(way.link, c.fine));
        }
    }
}

/// Two ends that hang apart, and the mark between them.
fn torn(ui: &Ui, from: Pos2, to: Pos2) {
    let tokens = Tokens::of(ui);
    let way = tokens.way;
    let along = (to - from).normalized();
    let across = along.rot90();
    let middle = from.lerp(to, 0.5);
    let open = way.mark / 2.0 + way.thin;
    let bend = tokens.space.tiny;
    let stroke = Stroke::new(way.link, tokens.colour.problem);
    for (start, side) in [(from, 1.0), (to, -1.0)] {
        let edge = middle - along * (open * side);
        let knee = edge - along * (bend * side);
        // Where stations stand close, there is only room for the mark.
        if (knee - start).dot(along) * side > 0.0 {
            let tip = edge + across * (bend * 1.5 * side);
            ui.painter()
                .add(Shape::line(vec![start, knee, tip], stroke));
        }
    }
    Mark::Problem.paint(ui, Rect::from_center_size(middle, Vec2::splat(way.mark)));
}

#[cfg(test)]
mod tests {
    use super::{Link, Mark, Stop};
    use crate::mark::Icon;

    fn links(states: &[Mark], broken: Option<usize>) -> Vec<Link> {
        let stops: Vec<_> = states
            .iter()
            .enumerate()
            .map(|(index, state)| Stop {
                icon: Icon::Door,
                words: "",
                state: *state,
                state_words: "",
                broken: broken == Some(index),
            })
            .collect();
        (1..stops.len())
            .map(|index| Link::to(&stops, index))
            .collect()
    }

    #[test]
    fn the_way_is_solid_as_far_as_it_is_fine() {
        use Link::{Ahead, Torn, Unknown, Walked};
        use Mark::{Fine, NotApplicable, NotChecked, Problem, Running, Waiting, Warning};
        for (states, broken, expected) in [
            (
                vec![Fine, Fine, Warning, Running, Waiting],
                None,
                vec![Walked, Walked, Ahead, Ahead],
            ),
            // What does not apply is passed, if the way on is.
            (
                vec![Fine, NotApplicable, NotApplicable, Fine],
                None,
                vec![Walked; 3],
            ),
            (vec![Fine, NotApplicable, Waiting], None, vec![Ahead; 2]),
            (
                vec![Fine, NotApplicable, NotChecked],
                None,
                vec![Unknown; 2],
            ),
            (vec![Fine, NotApplicable], None, vec![Ahead]),
            // Behind the break nothing is solid, whatever was found there.
            (
                vec![
                    Fine,
                    NotApplicable,
                    Problem,
                    Fine,
                    NotApplicable,
                    NotChecked,
                ],
                Some(2),
                vec![Walked, Torn, Ahead, Ahead, Unknown],
            ),
            // Before the first stop there is nothing that could break.
            (vec![Problem, Fine], Some(0), vec![Walked]),
        ] {
            assert_eq!(links(&states, broken), expected, "{states:?}");
        }
    }
}
