//! Which of the numbers in a text Windows showed first and which second.
//!
//! It must not read text.

use super::super::{Table, lookup};
use super::pasted::Candidate;
use super::{Found, MOST_CODES, Role};

/// One or two typed numbers: the first is the code, unless only the second can be one.
pub(super) fn of_typed(typed: &[Candidate]) -> Vec<Found> {
    let (code, second) = match typed {
        [first, second] if is_reason(second.value) && !may_come_first(first.value) => {
            (second, Some(first))
        }
        [first, second] => (first, Some(second)),
        [only] => (only, None),
        _ => return Vec::new(),
    };
    let role = |second: &Candidate| match second.value {
        0..=0xFFFF => Role::Extended,
        _ => Role::Further,
    };
    let second = second.map(|second| found(*second, role(second)));
    [found(*code, Role::Code)]
        .into_iter()
        .chain(second)
        .collect()
}

/// All numbers of a pasted text: the code, its extended code, then those that words announce, then the others.
pub(super) fn of_pasted(numbers: &[Candidate]) -> Vec<Found> {
    let plain = numbers.iter().enumerate();
    let plain = plain.filter(|(_, number)| !number.is_extended);
    let first = plain.min_by_key(|(_, number)| rank(**number));
    let second = extended(numbers, first.map(|(at, _)| at));
    let mut all: Vec<Found> = Vec::new();
    all.extend(first.map(|(_, number)| found(*number, Role::Code)));
    all.extend(second.map(|number| found(*number, Role::Extended)));
    let mut others: Vec<&Candidate> = numbers.iter().collect();
    others.sort_by_key(|number| !number.is_announced);
    for number in others {
        if all.len() == MOST_CODES {
            break;
        }
        if all.iter().all(|other| other.value != number.value) {
            all.push(found(*number, Role::Further));
        }
    }
    all
}

/// The extended code: what a label calls so, else a small number right beside the code.
fn extended(numbers: &[Candidate], first: Option<usize>) -> Option<&Candidate> {
    let at = first.unwrap_or_default();
    let (before, after) = numbers.split_at_checked(at + 1)?;
    let called = |number: &&Candidate| number.is_extended;
    if let Some(called) = after.iter().find(called) {
        return Some(called);
    }
    if let Some(called) = before.iter().rev().find(called) {
        return Some(called);
    }
    let (code, before) = before.split_last()?;
    // The licence codes share their numbers with disconnect reasons, so a larger one needs its label.
    let fits = |number: &&Candidate| number.value < 0x100 && number.value != code.value;
    let beside = after.first().filter(fits);
    beside.or_else(|| before.last().filter(fits))
}

/// The smaller, the likelier a number is what Windows shows first.
fn rank(number: Candidate) -> u8 {
    match (number.is_announced, number.value) {
        (true, value) if is_reason(value) => 0,
        (true, 0..=0xFFFF) => 1,
        (false, value) if is_reason(value) => 2,
        (true, _) => 3,
        (false, _) => 4,
    }
}

/// Whether a number says by itself that it is a disconnect reason.
fn is_reason(value: u32) -> bool {
    value > 0xFF && is_listed(value)
}

fn may_come_first(value: u32) -> bool {
    (0x100..=0xFFFF).contains(&value) || is_listed(value)
}

fn is_listed(value: u32) -> bool {
    [Table::Disconnect, Table::Field]
        .into_iter()
        .any(|table| lookup(table, value).is_some())
}

fn found(number: Candidate, role: Role) -> Found {
    Found {
        value: number.value,
        role,
        is_decimal: number.is_decimal,
    }
}
