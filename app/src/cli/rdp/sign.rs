//! `rdp sign`: a file signed with a key that the caller has.

use std::io::{self, IsTerminal as _};

use clap::ArgMatches;
use guide::Text;
use model::{Fact, Kind};
use rdp_file::SealError;
use rdp_file::signature::{Signer, SignerError};
use zeroize::Zeroizing;

use super::given;
use crate::cli::check::named;
use crate::cli::{Exit, Wrong, file, output, words};

pub(super) fn run(matches: &ArgMatches, text: &Text) -> Result<Exit, Wrong> {
    let path = given(matches, "file");
    let read = file::document(path)?;
    let signer = match matches.get_one::<String>("pfx") {
        Some(pfx) => from_pfx(pfx, text)?,
        None => from_pem(given(matches, "cert"), given(matches, "key"))?,
    };
    let sealed = match rdp_file::sign(&read, &signer) {
        Ok(sealed) => sealed,
        Err(SealError::Sign(error)) => return Ok(crate::cli::failed(text, &error)),
        Err(SealError::Damaged(damage)) => return Err(file::damaged(path, damage)),
        Err(SealError::TwoValues(two)) => return Err(file::two_values(path, &two)),
        Err(SealError::NoAddress) => return Err(Wrong::new("file-no_address", "path", path)),
        Err(SealError::Unsafe(hidden)) => return Err(file::hidden_sign(path, &hidden.name)),
        Err(SealError::Secret) => return Err(Wrong::new("sign-secret", "path", path)),
    };
    let target = matches
        .get_one::<String>("output")
        .map_or(path, String::as_str);
    let bytes = sealed.document.to_windows_bytes();
    file::write(target, &bytes, matches.get_flag("force"), text)?;
    let certificate = signer.certificate();
    let name = certificate
        .common_name
        .as_ref()
        .unwrap_or(&certificate.subject);
    let count = i64::try_from(sealed.covered.len()).unwrap_or(i64::MAX);
    let mut out = vec![
        text.say_with("rdp-written", &[Fact::text("path", Kind::Path, target)]),
        text.say_with(
            "rdp-signed",
            &[named("signer", name), Fact::whole("count", count)],
        ),
    ];
    out.extend(super::verify::of_its_time(certificate).map(|id| text.say(id)));
    if !sealed.open.is_empty() {
        let names = named("names", sealed.open.join(", "));
        out.push(text.say_with("rdp-verify-open", &[names]));
    }
    let out: Vec<String> = out
        .iter()
        .map(|line| words::wrapped(line, "", "  "))
        .collect();
    Ok(match output::deliver(&format!("{}\n", out.join("\n"))) {
        Ok(()) => Exit::Fine,
        Err(error) => crate::cli::failed(text, &error),
    })
}

fn from_pem(certificate: &str, key: &str) -> Result<Signer, Wrong> {
    let certificates = file::bytes(certificate, file::FILE_LIMIT)?;
    let private = Zeroizing::new(file::bytes(key, file::FILE_LIMIT)?);
    Signer::from_pem(&certificates, &private).map_err(|error| match error {
        SignerError::NoCertificate | SignerError::Certificate | SignerError::Pem => {
            Wrong::new("sign-certificate", "path", certificate)
        }
        SignerError::KeyEncrypted => Wrong::new("sign-key_encrypted", "path", key),
        SignerError::Mismatch => Wrong::new("sign-mismatch", "path", key),
        _ => Wrong::new("sign-key", "path", key),
    })
}

fn from_pfx(path: &str, text: &Text) -> Result<Signer, Wrong> {
    let bytes = Zeroizing::new(file::bytes(path, file::FILE_LIMIT)?);
    // Many test files have none; nobody is asked in vain.
    let opened = match Signer::from_pfx(&bytes, "") {
        Err(SignerError::Password) => Signer::from_pfx(&bytes, &password(path, text)?),
        other => other,
    };
    opened.map_err(|error| match error {
        SignerError::Password => Wrong::new("sign-password", "path", path),
        SignerError::NoKey | SignerError::NoCertificate | SignerError::Mismatch => {
            Wrong::new("sign-pfx_no_key", "path", path)
        }
        SignerError::Key => Wrong::new("sign-key", "path", path),
        _ => Wrong::new("sign-pfx", "path", path),
    })
}

/// One line: typed without an echo, or from standard input where nobody types.
fn password(path: &str, text: &Text) -> Result<Zeroizing<String>, Wrong> {
    let read = if io::stdin().is_terminal() {
        let asked = text.say_with("rdp-password", &[Fact::text("path", Kind::Path, path)]);
        output::ask(&asked);
        rpassword::read_password().map(Zeroizing::new)
    } else {
        let mut line = Zeroizing::new(String::new());
        io::stdin().read_line(&mut line).map(|_| line)
    };
    let line = read.map_err(|_| Wrong::new("sign-password", "path", path))?;
    Ok(Zeroizing::new(
        line.trim_end_matches(['\r', '\n']).to_owned(),
    ))
}
