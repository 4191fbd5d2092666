//! The result code: what a report comes to, in twelve symbols that can be read aloud.
//!
//! `XXXX-XXXX-XXXX`: ten symbols for fifty bits, two to check them. It must hold nothing about a person
//! or a computer, and must never mend what was read wrongly: it says where, and asks again.

mod bits;
mod error;
mod facts;
mod galois;
mod report;
mod symbols;
mod tables;
#[cfg(test)]
mod tests;
mod told;

use std::collections::BTreeSet;
use std::fmt;

use checks::{CauseId, CheckId};
use model::{Confidence, EndedBy, Phase, Report, ServerFamily};

pub use error::CodeError;
pub use facts::{Clocks, Platform, SeenCode, Vpn};
pub use told::{CODE_SCHEMA, ToldCause, ToldClocks, ToldCode, ToldHandshake, ToldSaw};

use galois::Fault;
use symbols::LENGTH;

/// What a result code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultCode {
    /// The one cause.
    pub cause: CauseId,
    /// How sure it is.
    pub confidence: Confidence,
    /// The last phase that completed.
    pub reached: Phase,
    /// What ended the attempt.
    pub ended_by: EndedBy,
    /// The server's family.
    pub server_family: ServerFamily,
    /// The system that was checked from.
    pub platform: Platform,
    /// Whether a gateway was named.
    pub gateway: bool,
    /// What was seen of a VPN.
    pub vpn: Vpn,
    /// How far the clocks are apart.
    pub clocks: Clocks,
    /// The code that the person saw.
    pub saw: SeenCode,
    /// The checks that came to a warning or a problem.
    ///
    /// Fourteen have a bit; four follow from `reached` and `ended_by`, which is why a warning of
    /// `port_answers` about another address of the name is not told.
    pub not_fine: BTreeSet<CheckId>,
}

impl ResultCode {
    /// What this report comes to. Facts alone decide: no language, no names, no system.
    ///
    /// A cause that this program does not know counts as [`CauseId::Undetermined`].
    pub fn of(report: &Report) -> Self {
        report::read(report)
    }

    /// Reads a code as people type it: in lower case, with spaces and dashes anywhere, `O` for `0`, `I`
    /// and `L` for `1`.
    ///
    /// Fails wherever a symbol may be wrong, also where it is known which one.
    pub fn read(text: &str) -> Result<Self, CodeError> {
        let symbols = symbols::read(text)?;
        match galois::check(&symbols) {
            None => bits::unpack(symbols::bits(&symbols)),
            Some(fault) => Err(refused(&symbols, fault)),
        }
    }

    /// The twelve symbols as messages: `spell-a` says how to spell an A on the telephone.
    pub fn spelled(&self) -> Vec<String> {
        let name = |symbol: u8| format!("spell-{}", symbols::letter(symbol).to_ascii_lowercase());
        self.symbols().into_iter().map(name).collect()
    }

    fn symbols(&self) -> [u8; LENGTH] {
        galois::with_checks(symbols::of_bits(bits::pack(self)))
    }
}

impl fmt::Display for ResultCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&symbols::grouped(&self.symbols()))
    }
}

/// What to say of symbols that do not fit together. Where the likely code would be none that this program
/// makes, more than that must be wrong.
///
/// Measured (`cargo test -p bundle --test result_code misheard -- --show-output`): of two wrong symbols all
/// are found, and 16 in 100 look like a single other one; of three, all but 5 in 10,000 are found. Without
/// this look at the likely code it would be 32 in 100 and 10 in 10,000.
fn refused(symbols: &[u8; LENGTH], fault: Fault) -> CodeError {
    let is_code = |symbols: &[u8; LENGTH]| bits::unpack(symbols::bits(symbols)).is_ok();
    match fault {
        Fault::One { at, perhaps } => {
            let heard = symbols.get(at).copied().unwrap_or_default();
            let mut mended = *symbols;
            if let Some(symbol) = mended.get_mut(at) {
                *symbol = perhaps;
            }
            if is_code(&mended) {
                return CodeError::Misheard {
                    place: at + 1,
                    heard: symbols::letter(heard),
                    perhaps: symbols::letter(perhaps),
                };
            }
        }
        Fault::Swapped { at } => {
            let mut mended = *symbols;
            if let Some([first, second]) = mended.get_mut(at..at + 2) {
                std::mem::swap(first, second);
            }
            if is_code(&mended) {
                return CodeError::Swapped { place: at + 1 };
            }
        }
        Fault::Several => {}
    }
    CodeError::Several
}
