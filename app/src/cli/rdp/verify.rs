//! `rdp verify`: what a file's signature is worth, in words or as JSON.

use clap::ArgMatches;
use guide::Text;
use jiff::Timestamp;
use rdp_file::signature::{Certificate, Digest, KeyKind, Signature};
use rdp_file::{Seal, Worth};
use serde::Serialize;

use super::given;
use crate::cli::check::named;
use crate::cli::{Exit, Wrong, file, output, words};

/// The name of the format.
const SIGNATURE_SCHEMA: &str = "rdp-first-aid/signature/1";

/// RSA keys below this many bits are weak.
const STRONG_RSA_BITS: u32 = 2048;

/// What `--json` prints.
#[derive(Serialize)]
struct Verified<'a> {
    schema: &'static str,
    worth: String,
    sentence: String,
    signer: Option<&'a str>,
    issuer: Option<&'a str>,
    sha1: Option<&'a str>,
    sha256: Option<&'a str>,
    key: Option<String>,
    digest: Option<&'static str>,
    not_before: Option<String>,
    not_after: Option<String>,
    /// Null where that can't be found out here.
    trusted: Option<bool>,
    covered: &'a [String],
    open: &'a [String],
}

pub(super) fn run(matches: &ArgMatches, text: &Text) -> Result<Exit, Wrong> {
    let path = given(matches, "file");
    let seal = rdp_file::verify(&file::document(path)?);
    // What a certificate says of itself counts only where the signature fits it.
    let proven = seal
        .signature
        .as_ref()
        .filter(|_| matches!(seal.worth, Worth::Good | Worth::SettingsOpen));
    let trusted = proven.and_then(|signature| machine::trusts(&signature.chain));
    let said = if matches.get_flag("json") {
        let verified = verified(&seal, trusted, text);
        serde_json::to_string_pretty(&verified)
            .map(|json| format!("{json}\n"))
            .map_err(std::io::Error::from)
    } else {
        Ok(in_words(&seal, proven, trusted, text))
    };
    Ok(match said.and_then(|said| output::deliver(&said)) {
        Err(error) => crate::cli::failed(text, &error),
        Ok(()) if seal.worth == Worth::Good => Exit::Fine,
        Ok(()) => Exit::Cause,
    })
}

fn sentence(seal: &Seal, text: &Text) -> String {
    let reason = seal.error.as_ref().map(ToString::to_string);
    let facts = [named("reason", reason.unwrap_or_default())];
    text.say_with(&format!("rdp-verify-{}", seal.worth), &facts)
}

fn verified<'a>(seal: &'a Seal, trusted: Option<bool>, text: &Text) -> Verified<'a> {
    let certificate = seal
        .signature
        .as_ref()
        .map(|signature| &signature.certificate);
    let of = |field: fn(&Certificate) -> &str| certificate.map(field);
    let moment = |field: fn(&Certificate) -> i64| certificate.map(|one| moment(field(one)));
    Verified {
        schema: SIGNATURE_SCHEMA,
        worth: seal.worth.to_string(),
        sentence: sentence(seal, text),
        signer: of(|one| &one.subject),
        issuer: of(|one| &one.issuer),
        sha1: of(|one| &one.sha1),
        sha256: of(|one| &one.sha256),
        key: certificate.map(key),
        digest: seal
            .signature
            .as_ref()
            .map(|signature| signature.digest.name()),
        not_before: moment(|one| one.not_before),
        not_after: moment(|one| one.not_after),
        trusted,
        covered: &seal.covered,
        open: &seal.open,
    }
}

fn in_words(seal: &Seal, proven: Option<&Signature>, trusted: Option<bool>, text: &Text) -> String {
    let mut out = vec![sentence(seal, text), String::new()];
    if let Some(signature) = proven {
        out.extend(signer(signature, trusted, text));
    }
    for (id, names) in [("covered", &seal.covered), ("open", &seal.open)] {
        if !names.is_empty() && seal.worth != Worth::Unsigned {
            let names = named("names", names.join(", "));
            out.push(text.say_with(&format!("rdp-verify-{id}"), &[names]));
        }
    }
    if proven.is_some() {
        out.extend([String::new(), text.say("rdp-verify-not")]);
    }
    let out: Vec<String> = out
        .iter()
        .map(|line| words::wrapped(line, "", "  "))
        .collect();
    format!("{}\n", out.join("\n").trim_end())
}

/// What the clock says about a certificate.
pub(super) fn of_its_time(certificate: &Certificate) -> Option<&'static str> {
    match net::utc_ms() / 1000 {
        now if now > certificate.not_after => Some("rdp-verify-expired"),
        now if now < certificate.not_before => Some("rdp-verify-not_yet"),
        _ => None,
    }
}

/// The key as it is called: its kind and its bits.
fn key(certificate: &Certificate) -> String {
    format!("{} {}", certificate.key_kind.name(), certificate.key_bits)
}

fn is_weak(signature: &Signature) -> bool {
    let certificate = &signature.certificate;
    let is_short = certificate.key_kind == KeyKind::Rsa && certificate.key_bits < STRONG_RSA_BITS;
    is_short || signature.digest == Digest::Sha1
}

fn signer(signature: &Signature, trusted: Option<bool>, text: &Text) -> Vec<String> {
    let certificate = &signature.certificate;
    let made = [
        named("key", key(certificate)),
        named("digest", signature.digest.name()),
    ];
    let dates = [
        named("from", moment(certificate.not_before)),
        named("until", moment(certificate.not_after)),
    ];
    let trust = match trusted {
        Some(true) => "rdp-verify-trusted",
        Some(false) => "rdp-verify-untrusted",
        None => "rdp-verify-trust_unknown",
    };
    let said = |id: &str, name: &str, value: &str| text.say_with(id, &[named(name, value)]);
    let mut out = vec![
        said("rdp-verify-signer", "signer", &certificate.subject),
        said("rdp-verify-issuer", "issuer", &certificate.issuer),
        said("rdp-verify-thumbprint", "thumbprint", &certificate.sha1),
        text.say_with("rdp-verify-made", &made),
    ];
    out.extend(is_weak(signature).then(|| text.say("rdp-verify-weak")));
    out.push(text.say_with("rdp-verify-dates", &dates));
    out.extend(of_its_time(certificate).map(|id| text.say(id)));
    out.push(text.say(trust));
    out
}

/// RFC 3339 in UTC.
fn moment(seconds: i64) -> String {
    Timestamp::from_second(seconds).map_or_else(|_| seconds.to_string(), |at| at.to_string())
}
