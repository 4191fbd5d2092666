//! Is the certificate that the server showed fit for its purpose?
//!
//! Must not go online: no revocation is asked for, so a revoked certificate looks sound here.

pub(crate) mod inspectors;
mod names;
mod parse;

use std::time::Duration;

use jiff::Timestamp;
use model::{Fact, Host, Kind, NameVisitor, Named, Status, Why};
use net::PeerCertificates;
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{CheckId, Evidence, Seen};

/// RSA keys below this many bits are weak.
const STRONG_RSA_BITS: u32 = 2048;
/// RSA keys above this many bits are none that ring can check a signature with.
const JUDGED_RSA_BITS: u32 = 8192;
/// The system's store is waited for no longer than this.
const TRUST_LIMIT: Duration = Duration::from_secs(2);
/// Milliseconds of a day.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What the certificate says, and what was found out about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// What the person typed.
    pub typed: String,
    /// Whether that was a name, not an address.
    pub typed_is_name: bool,
    /// This computer's clock, in milliseconds since 1970-01-01 UTC.
    pub now_ms: i64,
    /// What it says; `None` where it can't be parsed.
    pub says: Option<Says>,
    /// Whether the signature over the handshake fits its key; `None` where that can't be judged.
    pub handshake_signature_fits: Option<bool>,
    /// Whether this computer trusts its issuer; `None` where that can't be asked.
    pub trusted: Option<bool>,
}

/// The fields of a certificate (RFC 5280 4.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Says {
    /// The subject.
    pub subject: String,
    /// The issuer.
    pub issuer: String,
    /// The names it is for: DNS names and addresses, or the common name where there are none.
    pub names: Vec<String>,
    /// Valid from, in milliseconds since 1970-01-01 UTC.
    pub not_before_ms: i64,
    /// Valid until, likewise.
    pub not_after_ms: i64,
    /// `RSA`, `EC` or another kind.
    pub key_kind: String,
    /// The key's size in bits.
    pub key_bits: u32,
    /// The signature algorithm's short name.
    pub signature: String,
    /// Issued by itself.
    pub self_signed: bool,
    /// Whether its own signature fits, where it is self-signed and ring can tell.
    pub own_signature_fits: Option<bool>,
    /// The serial number in hexadecimal.
    pub serial: String,
    /// The whole certificate (RFC 7468 5), where it is not huge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pem: Option<String>,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// Nothing to say against it.
    Sound,
    /// A product that inspects TLS made it.
    Intercepted,
    /// It vouches for itself.
    SelfSigned,
    /// Its issuer is not trusted here.
    Untrusted,
    /// Whether its issuer is trusted can't be found out here.
    TrustNotChecked,
    /// It is signed with SHA-1.
    Sha1,
    /// Its names don't have what was typed, which may be in order.
    NameUnlike,
    /// An authority issued it for other computers.
    NameDiffers,
    /// Its time is over.
    Expired,
    /// Its time has not come.
    NotYetValid,
    /// RSA below 2048 bits, or MD5.
    Weak,
    /// It can't be parsed.
    Unreadable,
    /// A strong signature does not fit.
    SignatureWrong,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    match Facts::of(&run.certificates, run.host()).await {
        Some(facts) => Seen::now(facts),
        None if run.has_verdict(CheckId::tls_completes) => Seen::NotChecked(Why::NeedsFailed),
        None => Seen::NotApplicable,
    }
}

impl Says {
    /// The inspecting product that issued it. A host's own certificate and those of a company's own
    /// authority (which live in a directory, `DC=`) carry names that only resemble a product's.
    fn inspector(&self) -> Option<&'static str> {
        if self.self_signed || self.issuer.contains("DC=") {
            return None;
        }
        inspectors::product(&self.issuer)
    }

    /// Whether ring can judge a signature of this key: it knows RSA from 2048 to 8192 bits.
    fn can_be_judged(&self) -> bool {
        self.key_kind != "RSA" || (STRONG_RSA_BITS..=JUDGED_RSA_BITS).contains(&self.key_bits)
    }
}

impl Facts {
    /// What is found out about the certificates that a server showed; `None` where it showed none.
    pub(crate) async fn of(shown: &PeerCertificates, host: &Host) -> Option<Self> {
        let says = parse::parse(shown.chain.first()?);
        let trusted = match &says {
            // What can't be read here can't be trusted there.
            None => None,
            Some(_) => trusted(shown.chain.clone()).await,
        };
        Some(Self {
            typed: host.to_string(),
            typed_is_name: host.name().is_some(),
            now_ms: net::utc_ms(),
            says,
            handshake_signature_fits: shown.signature_fits,
            trusted,
        })
    }

    /// Whether it begins within so many milliseconds from now.
    pub(crate) fn begins_within(&self, ms: i64) -> bool {
        self.says
            .as_ref()
            .is_some_and(|says| says.not_before_ms.saturating_sub(self.now_ms) <= ms)
    }

    /// Whether the certificate that a computer made for itself names another computer than was typed.
    ///
    /// Says nothing where an address was typed, or the name of this computer's own loopback, which is
    /// how the near end of a tunnel is called.
    pub(crate) fn is_another_computer(&self) -> bool {
        self.says.as_ref().is_some_and(|says| {
            self.typed_is_name
                && !self.typed.eq_ignore_ascii_case("localhost")
                && says.self_signed
                && !says.names.is_empty()
                && !names::same_computer(&says.names, &self.typed)
        })
    }
}

/// Reading the system's store takes some milliseconds of disk, so it is done aside.
async fn trusted(chain: Vec<Vec<u8>>) -> Option<bool> {
    let asked = tokio::task::spawn_blocking(move || machine::trusts(&chain));
    let answered = tokio::time::timeout(TRUST_LIMIT, asked).await;
    answered.ok()?.ok().flatten()
}

/// Judges the certificate: what makes it unusable first, remarks last.
pub fn judge(facts: &Facts) -> Verdict {
    let Some(says) = &facts.says else {
        return Verdict::Unreadable;
    };
    let rsa = says.key_kind == "RSA";
    let named = names::fit(&says.names, &facts.typed);
    let issued_for_others = facts.typed_is_name
        && !says.self_signed
        && !says.names.is_empty()
        && !names::same_computer(&says.names, &facts.typed);
    let wrong = |fits: Option<bool>| says.can_be_judged() && fits == Some(false);
    let problems = [
        (says.inspector().is_some(), Verdict::Intercepted),
        (wrong(facts.handshake_signature_fits), Verdict::SignatureWrong),
        (wrong(says.own_signature_fits), Verdict::SignatureWrong),
        (facts.now_ms > says.not_after_ms, Verdict::Expired),
        (facts.now_ms < says.not_before_ms, Verdict::NotYetValid),
        (rsa && says.key_bits < STRONG_RSA_BITS, Verdict::Weak),
        (says.signature.to_ascii_lowercase().contains("md5"), Verdict::Weak),
        (issued_for_others, Verdict::NameDiffers),
        (says.signature.to_ascii_lowercase().contains("sha1"), Verdict::Sha1),
        (!named, Verdict::NameUnlike),
        (says.self_signed && facts.trusted != Some(true), Verdict::SelfSigned),
        (facts.trusted == Some(false), Verdict::Untrusted),
        (facts.trusted.is_none(), Verdict::TrustNotChecked),
    ];
    problems
        .into_iter()
        .find(|(found, _)| *found)
        .map_or(Verdict::Sound, |(_, verdict)| verdict)
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Sound => Status::Fine,
            Self::SelfSigned
            | Self::Untrusted
            | Self::TrustNotChecked
            | Self::Sha1
            | Self::NameUnlike => Status::Warning,
            Self::Intercepted
            | Self::NameDiffers
            | Self::Expired
            | Self::NotYetValid
            | Self::Weak
            | Self::Unreadable
            | Self::SignatureWrong => Status::Problem,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            typed,
            typed_is_name: _,
            now_ms: _,
            says,
            handshake_signature_fits: _,
            trusted: _,
        } = self;
        visitor.text(Kind::Host, typed);
        says.visit_names(visitor);
    }
}

impl Named for Says {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let product = inspectors::word(&self.issuer);
        let Self {
            subject,
            issuer,
            names,
            not_before_ms: _,
            not_after_ms: _,
            key_kind,
            key_bits: _,
            signature,
            self_signed: _,
            own_signature_fits: _,
            serial,
            pem,
        } = self;
        visitor.whole(pem);
        visitor.text(Kind::Subject, subject);
        visitor.text(Kind::Subject, issuer);
        // The product that inspects is nobody's name, and whether one did must be seen later too.
        if let Some(word) = product.filter(|word| inspectors::word(issuer) != Some(*word)) {
            *issuer = format!("{issuer}, O={word}");
        }
        for name in names {
            visitor.text(Kind::Host, name);
        }
        visitor.text(Kind::Serial, serial);
        visitor.text(Kind::Enum, key_kind);
        visitor.text(Kind::Enum, signature);
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let mut list = vec![Fact::text("typed", Kind::Host, &self.typed)];
        if let Some(trusted) = self.trusted {
            list.push(Fact::flag("trusted", trusted));
        }
        let Some(says) = &self.says else {
            return list;
        };
        let days = self.now_ms.saturating_sub(says.not_after_ms) / DAY_MS;
        let names = match says.names.as_slice() {
            [] => vec![says.subject.clone()],
            names => names.to_vec(),
        };
        list.extend([
            Fact::text("subject", Kind::Subject, &says.subject),
            Fact::text("issuer", Kind::Subject, &says.issuer),
            Fact::word("inspector", says.inspector().unwrap_or("none")),
            Fact::texts("names", Kind::Host, names),
            Fact::text("not_before", Kind::Number, moment(says.not_before_ms)),
            Fact::text("not_after", Kind::Number, moment(says.not_after_ms)),
            Fact::whole("days", days),
            Fact::text("key_kind", Kind::Enum, &says.key_kind),
            Fact::whole("key_bits", says.key_bits),
            Fact::text("signature", Kind::Enum, &says.signature),
            Fact::flag("self_signed", says.self_signed),
            Fact::text("serial", Kind::Serial, &says.serial),
        ]);
        list
    }
}

/// RFC 3339 in UTC.
fn moment(ms: i64) -> String {
    Timestamp::from_millisecond(ms).map_or_else(|_| ms.to_string(), |moment| moment.to_string())
}
