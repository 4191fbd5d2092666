//! The way from this computer to the work computer's desktop, and where it breaks: judged from a
//! report alone.
//!
//! It must not draw and holds no words; the pages and the screens do.

use checks::CheckId;
use model::{Report, Status};
use strum::{EnumIter, IntoEnumIterator as _, IntoStaticStr};

/// A station of the way, in the order in which a call passes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Place {
    /// This computer.
    Computer,
    /// The network that it is in.
    Network,
    /// The name's addresses.
    Names,
    /// The gateway; on the way only where one is.
    Gateway,
    /// The port, and that Remote Desktop answers there.
    Door,
    /// Negotiation, TLS and the certificate.
    Security,
    /// CredSSP, and the clocks that it needs.
    SignIn,
    /// The session.
    Desktop,
}

/// How a station stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// As its checks came out.
    Is(Status),
    /// The attempt ended here.
    BreaksHere,
    /// It lies past the break, and nothing good is known of it.
    NotReached,
}

/// A station with how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Which station.
    pub place: Place,
    /// How it stands.
    pub stand: Stand,
}

impl Place {
    /// The stations that a call passes, with a gateway or without.
    pub fn on_the_way(has_gateway: bool) -> impl Iterator<Item = Self> {
        Self::iter().filter(move |place| has_gateway || *place != Self::Gateway)
    }

    /// The checks that tell how it stands.
    pub fn checks(self) -> &'static [CheckId] {
        match self {
            Self::Computer => &[CheckId::client_ready],
            Self::Network => &[CheckId::network_up],
            Self::Names => &[CheckId::name_resolves],
            Self::Gateway => &[CheckId::gateway_answers],
            Self::Door => &[CheckId::port_answers, CheckId::speaks_rdp],
            Self::Security => &[
                CheckId::security_agreed,
                CheckId::tls_completes,
                CheckId::large_packets_pass,
                CheckId::certificate_sound,
            ],
            Self::SignIn => &[CheckId::sign_in_ready, CheckId::clock_right],
            Self::Desktop => &[CheckId::signs_in],
        }
    }

    /// The message that names it.
    pub fn message(self) -> String {
        format!("path-{}", <&str>::from(self))
    }

    /// The worst state of those checks that came to one.
    fn status(self, report: &Report) -> Status {
        let entries = self.checks().iter();
        let states = entries.filter_map(|check| report.check((*check).into()));
        let states = states.map(|entry| entry.status);
        // What does not apply is no news where something else was looked at.
        let told = states
            .clone()
            .filter(|status| !matches!(status, Status::NotApplicable | Status::NotChecked));
        told.max().or(states.max()).unwrap_or(Status::NotChecked)
    }
}

impl Stand {
    /// The state whose mark and colour it bears.
    pub fn status(self) -> Status {
        match self {
            Self::Is(status) => status,
            Self::BreaksHere => Status::Problem,
            Self::NotReached => Status::NotChecked,
        }
    }

    /// The message of its word.
    pub fn message(self) -> String {
        match self {
            Self::Is(status) => format!("status-{status}"),
            Self::BreaksHere => "path-broken".to_owned(),
            Self::NotReached => "path-ahead".to_owned(),
        }
    }
}

/// The stations of a finished run: what is past the break was not reached, whatever else is known
/// of it.
pub fn way(report: &Report) -> Vec<Stop> {
    let is_ill = report.cause.step.is_some();
    let mut broken = false;
    let stop = |place: Place| {
        let status = place.status(report);
        let stand = if is_ill && !broken && status == Status::Problem {
            broken = true;
            Stand::BreaksHere
        } else if broken && status != Status::Fine {
            Stand::NotReached
        } else {
            Stand::Is(status)
        };
        Stop { place, stand }
    };
    let has_gateway = report.target.gateway.is_some();
    Place::on_the_way(has_gateway).map(stop).collect()
}
