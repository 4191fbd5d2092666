//! Wrong symbols: all single ones are found and located, all swaps found, and double ones counted.

use bundle::{CodeError, ResultCode};

use crate::reports::Lot;

const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Codes whose every single error and swap is tried.
const CODES: usize = 20;
/// Those of them whose every double error is tried: 63,426 each.
const DOUBLY: usize = 5;
/// Triple errors that are tried, drawn by lot.
const TRIPLES: u32 = 200_000;

fn codes() -> Vec<Vec<u8>> {
    let mut lot = Lot(31);
    let written = (0..CODES).map(|_| ResultCode::of(&lot.report()).to_string());
    written
        .map(|code| code.replace('-', "").into_bytes())
        .collect()
}

fn read(symbols: &[u8]) -> Result<ResultCode, CodeError> {
    ResultCode::read(std::str::from_utf8(symbols).unwrap())
}

fn others(symbol: u8) -> impl Iterator<Item = u8> {
    ALPHABET
        .iter()
        .copied()
        .filter(move |other| *other != symbol)
}

#[test]
fn every_single_wrong_symbol_is_found_and_located() {
    for code in codes() {
        for place in 0..12 {
            for wrong in others(code[place]) {
                let mut heard = code.clone();
                heard[place] = wrong;
                let located = CodeError::Misheard {
                    place: place + 1,
                    heard: wrong.into(),
                    perhaps: code[place].into(),
                };
                assert_eq!(read(&heard), Err(located));
            }
        }
    }
}

#[test]
fn every_swap_is_found_and_that_of_neighbours_named_or_left_open() {
    let (mut swaps, mut named) = (0, 0);
    for code in codes() {
        for first in 0..12 {
            for second in first + 1..12 {
                let mut heard = code.clone();
                heard.swap(first, second);
                if heard == code {
                    continue;
                }
                let error = read(&heard).unwrap_err();
                // Two wrong symbols of one sum never look like a single one.
                assert!(matches!(
                    error,
                    CodeError::Several | CodeError::Swapped { .. }
                ));
                if second == first + 1 {
                    swaps += 1;
                    named += u32::from(error == CodeError::Swapped { place: first + 1 });
                }
            }
        }
    }
    println!("swaps of neighbours named: {named} of {swaps}, the others left open");
    assert!(
        f64::from(named) > 0.5 * f64::from(swaps),
        "{named} of {swaps}"
    );
}

#[test]
fn every_two_wrong_symbols_are_found() {
    let (mut all, mut looks_single) = (0_u32, 0_u32);
    for code in codes().into_iter().take(DOUBLY) {
        for first in 0..12 {
            for second in first + 1..12 {
                for wrong in others(code[first]) {
                    for also in others(code[second]) {
                        let mut heard = code.clone();
                        heard[first] = wrong;
                        heard[second] = also;
                        let error = read(&heard).unwrap_err();
                        all += 1;
                        looks_single += u32::from(matches!(error, CodeError::Misheard { .. }));
                    }
                }
            }
        }
    }
    let share = 100.0 * f64::from(looks_single) / f64::from(all);
    println!("two wrong symbols: {all} of {all} found; {share:.1} % look like a single one");
    assert!(share < 25.0, "{share}");
}

#[test]
fn of_three_wrong_symbols_hardly_one_in_a_thousand_passes() {
    let mut lot = Lot(3);
    let codes = codes();
    let mut missed = 0;
    for _ in 0..TRIPLES {
        let code = &codes[lot.below(CODES)];
        let mut heard = code.clone();
        let mut places = Vec::new();
        while places.len() < 3 {
            let place = lot.below(12);
            if !places.contains(&place) {
                places.push(place);
                let wrong: Vec<u8> = others(code[place]).collect();
                heard[place] = wrong[lot.below(31)];
            }
        }
        let error = read(&heard).err();
        // What only a later program could have written is refused as well.
        missed += u32::from(error.is_none());
    }
    println!("three wrong symbols: {missed} of {TRIPLES} not found");
    assert!(missed < TRIPLES / 1000, "{missed}");
}

/// Any code of twelve symbols but those that were given is refused with a chance of 1023 in 1024.
#[test]
fn a_made_up_code_is_refused() {
    let mut lot = Lot(4);
    let mut read_as_one = 0;
    for _ in 0..100_000 {
        let made: Vec<u8> = (0..12).map(|_| ALPHABET[lot.below(32)]).collect();
        read_as_one += u32::from(read(&made).is_ok());
    }
    println!("made up: {read_as_one} of 100000 read as a code");
    assert!(read_as_one < 30, "{read_as_one}");
}
