//! What a report says about a computer that a connection file can make use of.
//!
//! It must not judge: the verdicts are the checks'.

use std::net::IpAddr;

use model::{REPORT_SCHEMA, Report};

/// What bears on a connection file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Evidence {
    /// The host's certificate is sound, made out to its name, and trusted on this computer.
    pub(crate) certificate_is_trusted: bool,
    /// The name leads to a computer that does not work, and this address works.
    pub(crate) address: Option<IpAddr>,
}

/// A report as `check --json` prints it; none where the bytes are something else.
pub(crate) fn report(bytes: &[u8]) -> Option<Report> {
    let report: Report = serde_json::from_slice(bytes).ok()?;
    (report.schema == REPORT_SCHEMA).then_some(report)
}

impl Evidence {
    /// What a report says.
    pub(crate) fn of(report: &Report) -> Self {
        let verdict = |check: &str| report.check(check)?.verdict.as_deref();
        let works_at = || {
            let fact = report.check("port_answers")?.facts.get("works_at")?;
            fact.as_str()?.parse().ok()
        };
        let leads_elsewhere = verdict("port_answers") == Some("another_works");
        Self {
            certificate_is_trusted: verdict("certificate_sound") == Some("sound"),
            address: leads_elsewhere.then(works_at).flatten(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    fn with(check: &str, verdict: &str, facts: &serde_json::Value) -> Report {
        let mut report = crate::fixture::report(None);
        let entry = report.checks.iter_mut().find(|entry| entry.id == check);
        let entry = entry.unwrap();
        entry.verdict = Some(verdict.into());
        entry.facts = facts.as_object().cloned().unwrap();
        report
    }

    #[test]
    fn only_what_the_checks_say_counts() {
        assert_eq!(
            Evidence::of(&crate::fixture::report(None)),
            Evidence::default()
        );
        let sound = with("certificate_sound", "sound", &serde_json::json!({}));
        assert!(Evidence::of(&sound).certificate_is_trusted);
        let own = with("certificate_sound", "self_signed", &serde_json::json!({}));
        assert!(!Evidence::of(&own).certificate_is_trusted);
        let works = serde_json::json!({ "works_at": "192.0.2.7" });
        let other = with("port_answers", "another_works", &works);
        assert_eq!(Evidence::of(&other).address, "192.0.2.7".parse().ok());
        let fails = with("port_answers", "another_fails", &works);
        assert_eq!(Evidence::of(&fails).address, None);
    }

    #[test]
    fn what_is_no_report_is_none() {
        let whole = serde_json::to_vec(&crate::fixture::report(None)).unwrap();
        assert!(report(&whole).is_some());
        for bytes in [b"".as_slice(), b"{}", b"[1]", b"\xff\xfe"] {
            assert!(report(bytes).is_none());
        }
    }
}
