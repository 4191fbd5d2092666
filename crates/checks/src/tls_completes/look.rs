//! What a host would have taken: hellos made by hand, over second connections, without any crypto.
//!
//! Must not complete a handshake: it reads what the server shows in the clear (RFC 5246 7.4) and leaves.

use model::{Fact, Failure, Kind, NameVisitor, Named, Why, alert_name};
use net::{Bytes, Instant, Segments};
use serde::{Deserialize, Serialize};
use wire::{Flight, KeyExchange, Offer, ServerFlight, TlsVersion};

use super::{Outcome, Verdict};
use crate::run::Run;
use crate::second::read_flight;

/// Second connections for a look, unless a thorough one is asked for.
const USUAL: usize = 2;
/// And then.
const THOROUGH: usize = 12;

/// One offer and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// The highest version that was offered: `TLS1.2`, `TLS1.1` or `TLS1.0`.
    pub offered: String,
    /// What came of it.
    pub answered: Answered,
}

/// What came of an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answered {
    /// The server chose.
    Chose(Chosen),
    /// The connection ended, stayed silent, or carried an alert.
    Ended(Failure),
    /// Bytes that are no TLS.
    NotTls,
}

impl Named for Look {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self { offered, answered } = self;
        visitor.text(Kind::Enum, offered);
        if let Answered::Chose(chosen) = answered {
            visitor.text(Kind::Enum, &mut chosen.version);
            visitor.text(Kind::Enum, &mut chosen.suite);
        }
    }
}

/// What a server chose (RFC 5246 7.4.1.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// The version's name.
    pub version: String,
    /// Whether that is older than TLS 1.2.
    pub is_old: bool,
    /// The cipher suite's name.
    pub suite: String,
    /// Its number.
    pub suite_number: u16,
    /// Whether keys are exchanged by RSA, without forward secrecy.
    #[serde(default)]
    pub is_rsa_exchange: bool,
    /// The curve's number (RFC 8422 5.1.1), where there is one.
    #[serde(default)]
    pub curve: Option<u16>,
    /// Bits of the Diffie-Hellman group, where there is one.
    #[serde(default)]
    pub dh_bits: Option<u16>,
    /// Whether keys are exchanged by ECDHE and data protected by an AEAD: what TLS 1.3 kept.
    pub is_modern: bool,
}

/// Whether a look explains how TLS ended: not after silence, where another test comes first.
pub(super) fn is_wanted(outcome: &Outcome, thorough: bool) -> bool {
    match outcome {
        Outcome::Failed(Failure::TimedOut) | Outcome::NotTls => false,
        Outcome::Failed(_) | Outcome::OldVersion => true,
        Outcome::Completed { .. } => thorough,
    }
}

/// Offers TLS 1.2 and older, each over a connection of its own; all share one limit.
pub(super) async fn observe(run: &mut Run<'_>) -> (Vec<Look>, Option<Why>) {
    let most = if run.is_thorough() { THOROUGH } else { USUAL };
    let deadline = run.deadline();
    let mut looks: Vec<Look> = Vec::new();
    let mut ended = None;
    while looks.len() < most
        && let Some((highest, without)) = next_offer(&looks, run.is_thorough())
    {
        if net::now() >= deadline {
            ended = Some(Why::OutOfTime);
            break;
        }
        match one(run, highest, without, deadline).await {
            Ok(answered) => looks.push(Look {
                offered: highest.name().to_owned(),
                answered,
            }),
            Err(why) => {
                ended = Some(why);
                break;
            }
        }
    }
    (looks, ended)
}

/// The next offer: below the version that was taken or refused last. A thorough look then asks for the
/// highest that was taken again, without the suites that were chosen, until none is left.
fn next_offer(looks: &[Look], thorough: bool) -> Option<(TlsVersion, Vec<u16>)> {
    let is_first = |place: usize, look: &Look| {
        looks.iter().take(place).all(|earlier| earlier.offered != look.offered)
    };
    let mut versions = looks
        .iter()
        .enumerate()
        .rev()
        .filter(|(place, look)| is_first(*place, look));
    let Some((place, lowest)) = versions.next() else {
        return Some((TlsVersion::Tls12, Vec::new()));
    };
    if let Some(below) = below(lowest) {
        return Some((below, Vec::new()));
    }
    let repeated_in_vain = place + 1 < looks.len() && looks.last()?.chosen().is_none();
    if !thorough || repeated_in_vain {
        return None;
    }
    let highest = &looks.iter().find_map(Look::chosen)?.version;
    let chosen = looks.iter().filter_map(Look::chosen);
    let without = chosen.filter(|chosen| chosen.version == *highest).map(|chosen| chosen.suite_number);
    Some((version(highest)?, without.collect()))
}

/// The version below what was taken, or below what was offered in vain.
fn below(look: &Look) -> Option<TlsVersion> {
    let reached = look.chosen().map_or(&look.offered, |chosen| &chosen.version);
    match version(reached)? {
        TlsVersion::Tls12 | TlsVersion::Tls13 => Some(TlsVersion::Tls11),
        TlsVersion::Tls11 => Some(TlsVersion::Tls10),
        TlsVersion::Tls10 | TlsVersion::Ssl3 => None,
    }
}

impl Look {
    /// What the server chose, if it took the offer.
    fn chosen(&self) -> Option<&Chosen> {
        match &self.answered {
            Answered::Chose(chosen) => Some(chosen),
            Answered::Ended(_) | Answered::NotTls => None,
        }
    }
}

fn version(name: &str) -> Option<TlsVersion> {
    [TlsVersion::Tls10, TlsVersion::Tls11, TlsVersion::Tls12]
        .into_iter()
        .find(|version| version.name() == name)
}

async fn one(
    run: &mut Run<'_>,
    highest: TlsVersion,
    without: Vec<u16>,
    deadline: Instant,
) -> Result<Answered, Why> {
    let mut stream = match run.second_connection(Segments::Usual, deadline).await? {
        Ok(stream) => stream,
        Err(failure) => return Ok(Answered::Ended(failure)),
    };
    let offer = Offer {
        without,
        ..run.offer(highest)
    };
    let flight = ask(&mut stream, &offer, deadline).await;
    // Leaving in the middle is a bad end too, seen from there.
    run.budget.failed();
    let answered = match flight {
        Ok(flight) => {
            if run.certificates.chain.is_empty() {
                run.certificates.chain.clone_from(&flight.certificates);
            }
            Answered::Chose(Chosen {
                version: flight.version.name().to_owned(),
                is_old: flight.version < TlsVersion::Tls12,
                is_modern: flight.key_exchange == KeyExchange::Ecdhe && flight.is_aead,
                is_rsa_exchange: flight.key_exchange == KeyExchange::Rsa,
                curve: flight.curve,
                dh_bits: flight.dh_bits,
                suite: flight.suite_name,
                suite_number: flight.suite,
            })
        }
        Err(answered) => answered,
    };
    Ok(answered)
}

/// Sends a hello and reads the server's answer as far as it is in the clear.
async fn ask(
    stream: &mut Box<dyn Bytes>,
    offer: &Offer,
    deadline: Instant,
) -> Result<ServerFlight, Answered> {
    // A failed write still leaves the peer's last words to be read.
    let _ = net::write_all(stream, &wire::client_hello(offer), deadline).await;
    match read_flight(stream, deadline).await {
        (Ok(Flight::Answered(flight)), _) => Ok(flight),
        (Ok(Flight::Alert(number)), _) => Err(Answered::Ended(Failure::Alert(number))),
        (Ok(Flight::NotTls | Flight::Broken | Flight::Unfinished), _) => Err(Answered::NotTls),
        (Err(failure), bytes) => wire::partial_flight(&bytes).ok_or(Answered::Ended(failure)),
    }
}

/// What the looks say, if any offer was taken.
pub(super) fn judge(looks: &[Look]) -> Option<Verdict> {
    // The first that was taken is the highest.
    let best = looks.iter().find_map(Look::chosen)?;
    Some(match (best.is_old, best.is_modern) {
        (true, _) => Verdict::OldVersionOnly,
        (false, false) => Verdict::OldSuitesOnly,
        (false, true) => Verdict::OtherOfferTaken,
    })
}

/// Whether the best that was taken is older than what any system of today still takes by default.
pub(super) fn is_outdated(looks: &[Look]) -> bool {
    let best = looks.iter().find_map(Look::chosen);
    best.is_none_or(|chosen| chosen.is_old || chosen.is_rsa_exchange)
}

/// The facts: each offer with its answer, and the versions and suites that were taken.
pub(super) fn list(looks: &[Look]) -> Vec<Fact> {
    let each = looks.iter().map(|look| {
        let answer = match &look.answered {
            Answered::Chose(chosen) => format!("{} {}", chosen.version, chosen.suite),
            Answered::Ended(Failure::Alert(number)) => {
                format!("alert {}", alert_name(*number).unwrap_or("unknown"))
            }
            Answered::Ended(failure) => failure.to_string(),
            Answered::NotTls => "not_tls".to_owned(),
        };
        format!("{}: {answer}", look.offered)
    });
    let mut facts = vec![Fact::texts("offers", Kind::Enum, each)];
    let best = looks.iter().find_map(Look::chosen);
    let (version, suite) = best.map_or(("none", "none"), |chosen| (&chosen.version, &chosen.suite));
    facts.push(Fact::text("taken_version", Kind::Version, version));
    facts.push(Fact::text("taken_suite", Kind::Enum, suite));
    facts.extend(best.and_then(|chosen| chosen.curve).map(|curve| Fact::whole("curve", curve)));
    facts.extend(best.and_then(|chosen| chosen.dh_bits).map(|bits| Fact::whole("dh_bits", bits)));
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(offered: &str, chose: Option<(&str, u16)>) -> Look {
        let chosen = |(version, number): (&str, u16)| {
            Answered::Chose(Chosen {
                version: version.to_owned(),
                is_old: version != "TLS1.2",
                suite: number.to_string(),
                suite_number: number,
                is_modern: false,
                is_rsa_exchange: true,
                curve: None,
                dh_bits: None,
            })
        };
        Look {
            offered: offered.to_owned(),
            answered: chose.map_or(Answered::Ended(Failure::Alert(40)), chosen),
        }
    }

    #[test]
    fn each_offer_is_below_the_last() {
        let none = || Vec::new();
        assert_eq!(next_offer(&[], false), Some((TlsVersion::Tls12, none())));
        let refused = [look("TLS1.2", None)];
        assert_eq!(next_offer(&refused, false), Some((TlsVersion::Tls11, none())));
        let old = [look("TLS1.2", Some(("TLS1.1", 47)))];
        assert_eq!(next_offer(&old, false), Some((TlsVersion::Tls10, none())));
        let oldest = [look("TLS1.2", Some(("TLS1.0", 47)))];
        assert_eq!(next_offer(&oldest, false), None);
    }

    #[test]
    fn a_thorough_look_then_asks_without_what_was_chosen() {
        let mut looks = vec![
            look("TLS1.2", Some(("TLS1.2", 0xc030))),
            look("TLS1.1", Some(("TLS1.1", 47))),
            look("TLS1.0", None),
        ];
        assert_eq!(next_offer(&looks, false), None);
        assert_eq!(next_offer(&looks, true), Some((TlsVersion::Tls12, vec![0xc030])));
        looks.push(look("TLS1.2", Some(("TLS1.2", 0xc02f))));
        let without = vec![0xc030, 0xc02f];
        assert_eq!(next_offer(&looks, true), Some((TlsVersion::Tls12, without)));
        looks.push(look("TLS1.2", None));
        assert_eq!(next_offer(&looks, true), None);
    }
}
