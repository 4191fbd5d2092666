//! Arithmetic on colours that are packed as 0xAARRGGBB, two channels at a time.

use egui::Color32;

/// Every second channel: each has sixteen bits, so that products fit.
const LANES: u32 = 0x00ff_00ff;

/// A colour of egui, packed.
pub(crate) fn pack(colour: Color32) -> u32 {
    let [red, green, blue, alpha] = colour.to_array();
    u32::from_be_bytes([alpha, red, green, blue])
}

/// One channel, from the shift at which it stands.
pub(crate) fn channel(colour: u32, shift: u32) -> u32 {
    (colour >> shift) & 0xff
}

/// How much of a colour covers what is below, 0 to 255.
pub(crate) fn alpha(colour: u32) -> u32 {
    colour >> 24
}

/// Both colours multiplied channel by channel, rounded.
pub(crate) fn multiply(one: u32, other: u32) -> u32 {
    let part = alpha(other);
    if part * 0x0101_0101 == other {
        // White that covers a part, as in all glyphs: two channels at a time.
        return scale(one & LANES, part) | (scale((one >> 8) & LANES, part) << 8);
    }
    let product = |shift: u32| {
        let product = channel(one, shift) * channel(other, shift) + 128;
        ((product + (product >> 8)) >> 8) << shift
    };
    product(0) | product(8) | product(16) | product(24)
}

/// The way from one colour to the other, at `part` of 256; rounded.
pub(crate) fn mix(one: u32, other: u32, part: u32) -> u32 {
    let lanes =
        |one: u32, other: u32| (one & LANES) * (256 - part) + (other & LANES) * part + 0x0080_0080;
    ((lanes(one, other) >> 8) & LANES) | (lanes(one >> 8, other >> 8) & !LANES)
}

/// A colour with premultiplied alpha laid over a pixel: `colour + pixel × (1 - alpha)`.
pub(crate) fn over(colour: u32, pixel: u32) -> u32 {
    let rest = 255 - alpha(colour);
    let red_blue = add(colour & LANES, scale(pixel & LANES, rest));
    let green = add((colour >> 8) & 0xff, scale((pixel >> 8) & 0xff, rest));
    red_blue | (green << 8)
}

/// Each lane times `part` of 255, rounded.
fn scale(lanes: u32, part: u32) -> u32 {
    let product = lanes * part + 0x0080_0080;
    ((product + ((product >> 8) & LANES)) >> 8) & LANES
}

/// Each lane's sum, at most 255: egui adds light with colours that have no alpha.
fn add(one: u32, other: u32) -> u32 {
    let sum = one + other;
    let over = sum & 0x0100_0100;
    (sum | (over - (over >> 8))) & LANES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_stand_where_softbuffer_wants_them() {
        assert_eq!(pack(Color32::RED), 0xffff_0000);
        assert_eq!(pack(Color32::from_rgb_additive(1, 2, 3)), 0x0001_0203);
    }

    #[test]
    fn blending_is_the_nearest_value_for_every_alpha_and_pixel() {
        for alpha in 0..=255_u32 {
            for below in 0..=255_u32 {
                let exact = f64::from(below) * f64::from(255 - alpha) / 255.0;
                let colour = (alpha << 24) | 0x0000_0100;
                let pixel = (below << 16) | (below << 8) | below;
                let blended = over(colour, pixel);
                let wanted = crate::number::whole(exact + 0.5);
                assert_eq!(i64::from(channel(blended, 16)), wanted);
                assert_eq!(i64::from(channel(blended, 8)), (wanted + 1).min(255));
                assert_eq!(i64::from(channel(blended, 0)), wanted);
                assert_eq!(alpha >> 24, 0);
            }
        }
    }

    #[test]
    fn blending_by_hand() {
        // Half black over white, half red over blue, light on grey, light beyond white.
        assert_eq!(over(0x8000_0000, 0x00ff_ffff), 0x007f_7f7f);
        assert_eq!(over(0x8080_0000, 0x0000_00ff), 0x0080_007f);
        assert_eq!(over(0x0010_2030, 0x0040_4040), 0x0050_6070);
        assert_eq!(over(0x00ff_ff01, 0x0080_ff80), 0x00ff_ff81);
        assert_eq!(over(0xff12_3456, 0x00ab_cdef), 0x0012_3456);
        assert_eq!(over(0, 0x00ab_cdef), 0x00ab_cdef);
    }

    #[test]
    fn multiplying_is_the_nearest_value() {
        for one in 0..=255_u32 {
            for other in 0..=255_u32 {
                let exact = crate::number::whole(f64::from(one * other) / 255.0 + 0.5);
                // The short way for white, and the long one.
                let white = multiply(one * 0x0101_0101, other * 0x0101_0101);
                let light = multiply(one * 0x0101_0101, other * 0x0001_0101);
                for shift in [0, 8, 16] {
                    assert_eq!(i64::from(channel(white, shift)), exact);
                    assert_eq!(i64::from(channel(light, shift)), exact);
                }
                assert_eq!(i64::from(alpha(white)), exact);
                assert_eq!(alpha(light), 0);
            }
        }
    }

    #[test]
    fn mixing_goes_from_one_to_the_other() {
        assert_eq!(mix(0x1122_3344, 0xffee_ddcc, 0), 0x1122_3344);
        assert_eq!(mix(0x1122_3344, 0xffee_ddcc, 256), 0xffee_ddcc);
        assert_eq!(mix(0x0000_0000, 0xff80_4002, 128), 0x8040_2001);
        for part in 0..=256 {
            assert_eq!(mix(0xfeff_0103, 0xfeff_0103, part), 0xfeff_0103);
        }
    }
}
