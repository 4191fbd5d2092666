//! The fields as fifty bits and back, in the order and with the widths that `result.toml` names.

use std::collections::BTreeSet;

use checks::CheckId;
use strum::IntoEnumIterator as _;

use super::tables::{Tables, number, tables, value};
use super::{Clocks, CodeError, ResultCode, report};

/// Bits of all fields together.
const ALL: u32 = 50;
/// Checks that have a bit.
const CHECKS: u16 = 14;
/// How far the clocks are apart is counted from here.
const TOGETHER: u16 = 8;

/// Bits of each field, in order; `result.toml` names them.
pub(super) mod width {
    pub(in crate::result_code) const VERSION: u32 = 3;
    pub(in crate::result_code) const CAUSE: u32 = 6;
    pub(in crate::result_code) const CONFIDENCE: u32 = 2;
    pub(in crate::result_code) const REACHED: u32 = 4;
    pub(in crate::result_code) const ENDED_BY: u32 = 4;
    pub(in crate::result_code) const SERVER_FAMILY: u32 = 3;
    pub(in crate::result_code) const PLATFORM: u32 = 2;
    pub(in crate::result_code) const GATEWAY: u32 = 1;
    pub(in crate::result_code) const VPN: u32 = 2;
    pub(in crate::result_code) const SKEW: u32 = 4;
    pub(in crate::result_code) const SAW: u32 = 5;
    pub(in crate::result_code) const CHECK: u32 = 14;
}

/// The fields as bits, the highest first.
pub(super) fn pack(code: &ResultCode) -> u64 {
    let tables = tables();
    let fields = [
        (width::VERSION, tables.version),
        (width::CAUSE, number(&tables.cause, code.cause)),
        (
            width::CONFIDENCE,
            number(&tables.confidence, code.confidence),
        ),
        (width::REACHED, number(&tables.reached, code.reached)),
        (width::ENDED_BY, number(&tables.ended_by, code.ended_by)),
        (
            width::SERVER_FAMILY,
            number(&tables.server_family, code.server_family),
        ),
        (width::PLATFORM, number(&tables.platform, code.platform)),
        (width::GATEWAY, u16::from(code.gateway)),
        (width::VPN, number(&tables.vpn, code.vpn)),
        (width::SKEW, skew(tables, code.clocks)),
        (width::SAW, tables.number_of_saw(code.saw)),
        (width::CHECK, marks(tables, &code.not_fine)),
    ];
    fields.into_iter().fold(0, |bits, (width, number)| {
        (bits << width) | (u64::from(number) & mask(width))
    })
}

/// The fields of these bits; what was made by another program may not be known here.
pub(super) fn unpack(bits: u64) -> Result<ResultCode, CodeError> {
    let tables = tables();
    let mut left = Left { bits, width: ALL };
    let version = left.take(width::VERSION);
    if version != tables.version {
        return Err(CodeError::Version { version });
    }
    let cause = left.field("cause", width::CAUSE, |of| value(&tables.cause, of))?;
    let confidence = left.field("confidence", width::CONFIDENCE, |of| {
        value(&tables.confidence, of)
    })?;
    let reached = left.field("reached", width::REACHED, |of| value(&tables.reached, of))?;
    let ended_by = left.field("ended_by", width::ENDED_BY, |of| {
        value(&tables.ended_by, of)
    })?;
    let server_family = left.field("server_family", width::SERVER_FAMILY, |of| {
        value(&tables.server_family, of)
    })?;
    let platform = left.field("platform", width::PLATFORM, |of| {
        value(&tables.platform, of)
    })?;
    let gateway = left.take(width::GATEWAY) == 1;
    let vpn = left.field("vpn", width::VPN, |of| value(&tables.vpn, of))?;
    let clocks = left.field("skew", width::SKEW, |of| clocks(tables, of))?;
    let saw = left.field("saw", width::SAW, |of| tables.saw_of_number(of))?;
    let marked = checks(tables, left.take(width::CHECK));
    Ok(ResultCode {
        cause,
        confidence,
        reached,
        ended_by,
        server_family,
        platform,
        gateway,
        vpn,
        clocks,
        saw,
        not_fine: report::with_following(marked, reached, ended_by),
    })
}

/// The bits that no field has taken yet.
struct Left {
    bits: u64,
    width: u32,
}

impl Left {
    fn take(&mut self, width: u32) -> u16 {
        self.width = self.width.saturating_sub(width);
        let number = (self.bits >> self.width) & mask(width);
        u16::try_from(number).unwrap_or_default()
    }

    fn field<T>(
        &mut self,
        field: &'static str,
        width: u32,
        meaning: impl Fn(u16) -> Option<T>,
    ) -> Result<T, CodeError> {
        let number = self.take(width);
        meaning(number).ok_or(CodeError::Unknown { field, number })
    }
}

/// The greatest number of this width.
fn mask(width: u32) -> u64 {
    (1 << width) - 1
}

fn skew(tables: &Tables, clocks: Clocks) -> u16 {
    let step = |minutes: u16| {
        let reached = tables.skew_minutes.iter().filter(|step| **step <= minutes);
        u16::try_from(reached.count()).unwrap_or_default()
    };
    match clocks {
        Clocks::NotCompared => 0,
        Clocks::Together => TOGETHER,
        Clocks::Ahead(minutes) => TOGETHER + step(minutes),
        Clocks::Behind(minutes) => TOGETHER - step(minutes),
    }
}

fn clocks(tables: &Tables, number: u16) -> Option<Clocks> {
    let step = |number: u16| {
        let at = usize::from(number).checked_sub(1)?;
        tables.skew_minutes.get(at).copied()
    };
    match number {
        0 => Some(Clocks::NotCompared),
        TOGETHER => Some(Clocks::Together),
        ahead if ahead > TOGETHER => step(ahead - TOGETHER).map(Clocks::Ahead),
        behind => step(TOGETHER - behind).map(Clocks::Behind),
    }
}

fn marks(tables: &Tables, not_fine: &BTreeSet<CheckId>) -> u16 {
    let marked = not_fine.iter().filter_map(|check| tables.check.get(check));
    marked.fold(0, |marks, number| marks | bit(*number))
}

fn checks(tables: &Tables, marks: u16) -> BTreeSet<CheckId> {
    let is_marked = |check: &CheckId| {
        let number = tables.check.get(check);
        number.is_some_and(|number| marks & bit(*number) != 0)
    };
    CheckId::iter().filter(is_marked).collect()
}

/// The bit of a check by its number, which counts from the left and from 1.
fn bit(number: u16) -> u16 {
    CHECKS.checked_sub(number).map_or(0, |place| 1 << place)
}
