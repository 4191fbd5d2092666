//! The two check symbols: a Reed–Solomon code over GF(32) (x⁵ + x² + 1), twelve symbols long.
//!
//! Of all symbols cᵢ, both Σ cᵢ and Σ cᵢ·αⁱ are nought. Any one or two wrong symbols show, and so does
//! any swap; of three and more, all but about one in a thousand. It must not mend: a wrong pair of symbols
//! looks like another single one in about a third of the cases.

use super::symbols::{DATA, LENGTH};

/// x⁵ + x² + 1; a test holds that it is primitive.
const POLYNOMIAL: u8 = 0b10_0101;
/// How many elements there are but nought.
const ORDER: usize = 31;

/// What is wrong with symbols that do not fit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Another symbol at one place would make them fit.
    One {
        /// Where, from nought.
        at: usize,
        /// Which.
        perhaps: u8,
    },
    /// This symbol and the next the other way round would make them fit, and no other two neighbours.
    Swapped {
        /// The first of the two, from nought.
        at: usize,
    },
    /// Neither of these.
    Several,
}

/// The ten symbols with their two checks behind them.
pub(super) fn with_checks(data: [u8; DATA]) -> [u8; LENGTH] {
    let mut whole = [0; LENGTH];
    for (symbol, given) in whole.iter_mut().zip(data) {
        *symbol = given;
    }
    // Both sums are nought: p + q = s and p·αᵈ + q·αᵈ⁺¹ = t, so q = (t + s·αᵈ) / (αᵈ + αᵈ⁺¹).
    let (sum, weighted) = syndromes(&whole);
    let [first, second] = [power(DATA), power(DATA + 1)];
    let last = divide(weighted ^ multiply(sum, first), first ^ second);
    let checks = [sum ^ last, last];
    for (symbol, check) in whole.iter_mut().skip(DATA).zip(checks) {
        *symbol = check;
    }
    whole
}

/// What is wrong, if anything is.
pub(super) fn check(symbols: &[u8; LENGTH]) -> Option<Fault> {
    match syndromes(symbols) {
        (0, 0) => None,
        (0, weighted) => Some(swapped(symbols, weighted)),
        (_, 0) => Some(Fault::Several),
        (sum, weighted) => Some(one(symbols, sum, weighted)),
    }
}

/// A single wrong symbol adds e to the one sum and e·αⁱ to the other.
fn one(symbols: &[u8; LENGTH], sum: u8, weighted: u8) -> Fault {
    let ratio = divide(weighted, sum);
    let at = (0..LENGTH).find(|at| power(*at) == ratio);
    let found = at.and_then(|at| Some((at, symbols.get(at)?)));
    found.map_or(Fault::Several, |(at, symbol)| Fault::One {
        at,
        perhaps: symbol ^ sum,
    })
}

/// A swap leaves the plain sum as it was.
fn swapped(symbols: &[u8; LENGTH], weighted: u8) -> Fault {
    let mut fitting = symbols.windows(2).enumerate().filter_map(|(at, pair)| {
        let [first, second] = pair else { return None };
        let differs = multiply(first ^ second, power(at) ^ power(at + 1));
        (differs == weighted).then_some(at)
    });
    match (fitting.next(), fitting.next()) {
        (Some(at), None) => Fault::Swapped { at },
        _ => Fault::Several,
    }
}

/// The plain sum and the weighted one.
fn syndromes(symbols: &[u8; LENGTH]) -> (u8, u8) {
    let plain = symbols.iter().fold(0, |sum, symbol| sum ^ symbol);
    let each = symbols.iter().enumerate();
    let weighted = each.fold(0, |sum, (at, symbol)| sum ^ multiply(*symbol, power(at)));
    (plain, weighted)
}

/// α to the power of `exponent`; α is x.
fn power(exponent: usize) -> u8 {
    (0..exponent % ORDER).fold(1, |product, _| multiply(product, 2))
}

fn multiply(left: u8, right: u8) -> u8 {
    let shifted = |times: u8| {
        (0..times).fold(left, |value, _| {
            let doubled = value << 1;
            if doubled & 0b10_0000 == 0 {
                doubled
            } else {
                doubled ^ POLYNOMIAL
            }
        })
    };
    (0..5)
        .filter(|bit| (right >> bit) & 1 == 1)
        .fold(0, |sum, bit| sum ^ shifted(bit))
}

/// Nothing is divided by nought here.
fn divide(dividend: u8, divisor: u8) -> u8 {
    // x³¹ is one for all but nought, so x³⁰ is the inverse.
    let inverse = (1..ORDER).fold(1, |product, _| multiply(product, divisor));
    multiply(dividend, inverse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alpha_goes_through_all_elements() {
        let mut all: Vec<u8> = (0..ORDER).map(power).collect();
        all.sort_unstable();
        assert!(all.into_iter().eq(1..32));
    }

    #[test]
    fn division_takes_multiplication_back() {
        for left in 0..32 {
            for right in 1..32 {
                assert_eq!(divide(multiply(left, right), right), left);
            }
        }
    }

    #[test]
    fn nought_and_whole_codes_fit() {
        assert_eq!(with_checks([0; DATA]), [0; LENGTH]);
        let whole = with_checks([4, 1, 30, 7, 7, 0, 31, 2, 19, 11]);
        assert_eq!(check(&whole), None);
    }
}
