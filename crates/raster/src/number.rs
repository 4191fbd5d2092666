//! Fractions as whole numbers, and the few casts that lose something, each with what it loses.

/// A pixel has this many steps in each direction, as on graphics cards.
pub(crate) const STEPS: i64 = 256;

/// Positions further out than this, in steps, are nowhere: egui's own limit is ten million points.
const FURTHEST: f64 = 1_099_511_627_776.0;

/// A position in steps of a pixel; none if it is not a number or far off any screen.
pub(crate) fn steps(points: f32, pixels_per_point: f32) -> Option<i64> {
    let steps = f64::from(points) * f64::from(pixels_per_point) * 256.0;
    (steps.abs() < FURTHEST).then(|| {
        // Cutting rounds down only above zero; `f64::floor` is a slow call on older processors.
        whole(steps + (FURTHEST + 0.5)) - whole(FURTHEST)
    })
}

/// The first pixel, in its row or column, whose centre is at or after this position in steps.
pub(crate) fn first_pixel(steps: i64) -> i64 {
    (steps + (STEPS / 2 - 1)).div_euclid(STEPS)
}

/// A number as sixteen bits of fraction.
pub(crate) fn fixed(number: f64) -> i64 {
    whole(number * 65_536.0)
}

/// Cuts off the fraction; numbers out of range become the nearest that is in it, no number zero.
#[expect(clippy::cast_possible_truncation, reason = "that is what it is for")]
pub(crate) fn whole(number: f64) -> i64 {
    number as i64
}

/// Exact for everything on a screen; beyond 2^53, the nearest.
#[expect(clippy::cast_precision_loss, reason = "the nearest is meant")]
pub(crate) fn real(number: i64) -> f64 {
    number as f64
}

/// A length or place in memory; what cannot be one becomes the largest, which no buffer has.
pub(crate) fn place(number: i64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A size, which the machine's memory limits far below the largest number.
pub(crate) fn size(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_rounded_to_the_nearest_step() {
        assert_eq!(steps(1.0, 1.5), Some(384));
        assert_eq!(steps(-1.0, 1.0), Some(-256));
        assert_eq!(steps(0.4 / 256.0, 1.0), Some(0));
        assert_eq!(steps(0.6 / 256.0, 1.0), Some(1));
        assert_eq!(steps(-0.6 / 256.0, 1.0), Some(-1));
        assert_eq!(steps(1e7, 4.0), Some(40_000_000 * STEPS));
    }

    #[test]
    fn what_is_nowhere_has_no_position() {
        for (points, scale) in [(f32::NAN, 1.0), (f32::INFINITY, 1.0), (1.0, f32::NAN)] {
            assert_eq!(steps(points, scale), None);
        }
        assert_eq!(steps(f32::MAX, f32::MAX), None);
    }

    #[test]
    fn a_pixel_begins_at_its_centre() {
        assert_eq!(first_pixel(0), 0);
        assert_eq!(first_pixel(128), 0);
        assert_eq!(first_pixel(129), 1);
        assert_eq!(first_pixel(-128), -1);
        assert_eq!(first_pixel(-127), 0);
    }
}
