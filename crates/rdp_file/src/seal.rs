//! A whole file signed, and what a file's signature is worth.
//!
//! It must not say whether a signer is to be trusted: only the computer at hand knows that.

use crate::document::{TwoValues, visible};
use crate::harden::{ADDRESS, ALTERNATE};
use crate::signature::{CheckError, SCOPE, SignError, Signature, Signer, blob, check, claimed};
use crate::{Document, Kind, NoteKind, UnsafeValue};

const SCOPE_LINE: &str = "signscope";
const SIGNATURE_LINE: &str = "signature";

/// A scope with more names than this is nobody's; the longest has 48.
const MOST_NAMES: usize = 200;

/// A file with its new signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The file.
    pub document: Document,
    /// The settings that the signature covers, in its order.
    pub covered: Vec<String>,
    /// The settings that anybody can change all the same.
    pub open: Vec<String>,
}

/// Why a file is not signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It can't be read as a whole.
    #[error("damaged: {0}")]
    Damaged(NoteKind),
    /// It holds a password, which would go out under the signer's name.
    #[error("secret")]
    Secret,
    /// It leads nowhere.
    #[error("no_address")]
    NoAddress,
    /// Nobody can tell which of two lines is meant.
    #[error(transparent)]
    TwoValues(#[from] TwoValues),
    /// The address would not stay on its line.
    #[error(transparent)]
    Unsafe(#[from] UnsafeValue),
    /// The key does not sign.
    #[error(transparent)]
    Sign(#[from] SignError),
}

/// What a signature is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::Display, strum::EnumIter)]
#[strum(serialize_all = "snake_case")]
pub enum Worth {
    /// It fits, and covers all that a signature covers.
    Good,
    /// There is none.
    Unsigned,
    /// Something that it covers is not as it was.
    Changed,
    /// It does not fit the certificate that comes with it, or the settings.
    Wrong,
    /// It fits, but leaves out settings of the file that every signature has to cover.
    SettingsOpen,
    /// It can't be read.
    Unreadable,
}

/// What is known of a file's signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// What it is worth.
    pub worth: Worth,
    /// Who it says it is from; proven only where it is good.
    pub signature: Option<Signature>,
    /// The settings that it covers, in its order.
    pub covered: Vec<String>,
    /// The settings that anybody can change.
    pub open: Vec<String>,
    /// Why it can't be read.
    pub error: Option<CheckError>,
}

/// Signs a file as rdpsign does: all settings of the scope that it has, with the second address
/// added, so that nobody can swap the first.
pub fn sign(read: &Document, signer: &Signer) -> Result<Sealed, SealError> {
    if let Some(damage) = read.damage() {
        return Err(SealError::Damaged(damage));
    }
    if read.without_secrets().1 > 0 {
        return Err(SealError::Secret);
    }
    let mut document = read.clone();
    document.remove(SCOPE_LINE);
    document.remove(SIGNATURE_LINE);
    let address = document
        .only(ADDRESS)?
        .ok_or(SealError::NoAddress)?
        .to_owned();
    if document.only(ALTERNATE)?.is_none() {
        document.set(ALTERNATE, Kind::Text, &address)?;
    }
    let mut covered = Vec::new();
    for (name, key) in SCOPE {
        let mut stated = document.all(key);
        let Some(first) = stated.next() else { continue };
        if let Some(other) = stated.next() {
            return Err(SealError::TwoValues(TwoValues {
                name: key.to_owned(),
                lines: [first.line, other.line],
            }));
        }
        covered.push(name);
    }
    let scope = covered.join(",");
    let lines: Vec<&str> = covered
        .iter()
        .filter_map(|name| line(&document, name))
        .collect();
    let value = signer.sign(&blob(&scope, &lines))?;
    document.set(SCOPE_LINE, Kind::Text, &scope)?;
    document.set(SIGNATURE_LINE, Kind::Text, &value)?;
    let covered: Vec<String> = covered.into_iter().map(str::to_owned).collect();
    Ok(Sealed {
        open: open(&document, &covered),
        document,
        covered,
    })
}

/// Looks at a file's signature.
pub fn verify(document: &Document) -> Seal {
    let mut seal = Seal {
        worth: Worth::Unsigned,
        signature: None,
        covered: Vec::new(),
        open: open(document, &[]),
        error: None,
    };
    let (Some(value), Some(scope)) = (document.text(SIGNATURE_LINE), document.text(SCOPE_LINE))
    else {
        // Half a signature is a signed file from which something was taken.
        let is_half = [SIGNATURE_LINE, SCOPE_LINE]
            .iter()
            .any(|name| document.text(name).is_some());
        if is_half {
            seal.worth = Worth::Changed;
        }
        return seal;
    };
    if scope.split(',').count() > MOST_NAMES {
        seal.worth = Worth::Unreadable;
        seal.error = Some(CheckError::TooLong);
        return seal;
    }
    seal.covered = scope.split(',').map(|name| visible(name.trim())).collect();
    seal.open = open(document, &seal.covered);
    let lines: Vec<&str> = seal
        .covered
        .iter()
        .filter_map(|name| line(document, name))
        .collect();
    let is_whole = lines.len() == seal.covered.len() && stands_once(document, &seal.covered);
    match check(value, &blob(scope, &lines)) {
        Ok(signature) => {
            seal.signature = Some(signature);
            seal.worth = match (is_whole, is_left_out(&seal.open)) {
                (false, _) => Worth::Changed,
                (true, true) => Worth::SettingsOpen,
                (true, false) => Worth::Good,
            };
        }
        Err(error) => {
            seal.signature = claimed(value).ok();
            seal.worth = match &error {
                CheckError::Digest => Worth::Changed,
                // Without signed attributes the two can't be told apart.
                CheckError::Signature if !is_whole => Worth::Changed,
                CheckError::Signature => Worth::Wrong,
                _ => Worth::Unreadable,
            };
            seal.error = Some(error);
        }
    }
    seal
}

/// The one line of a setting, exactly as in the file.
fn line<'a>(document: &'a Document, name: &str) -> Option<&'a str> {
    let number = document.all(name).next()?.line;
    let mut texts = document.texts();
    texts
        .find(|(line, _)| *line == number)
        .map(|(_, text)| text)
}

/// Which of two lines a program takes, a signature can't say. Nor of two signatures.
fn stands_once(document: &Document, covered: &[String]) -> bool {
    let own = [SCOPE_LINE, SIGNATURE_LINE];
    let mut names = covered.iter().map(String::as_str).chain(own);
    names.all(|name| document.all(name).count() == 1)
}

/// The settings of a file that are not among these.
fn open(document: &Document, covered: &[String]) -> Vec<String> {
    let is_covered = |name: &str| covered.iter().any(|one| one.eq_ignore_ascii_case(name));
    let own = [SCOPE_LINE, SIGNATURE_LINE];
    let mut open: Vec<String> = document
        .settings()
        .map(|one| one.name)
        .filter(|name| !is_covered(name) && !own.contains(name))
        .map(visible)
        .collect();
    open.sort_unstable();
    open.dedup();
    open
}

/// Windows' own program takes no signature that leaves out a setting of the scope that the file has.
fn is_left_out(open: &[String]) -> bool {
    SCOPE
        .iter()
        .any(|(_, key)| open.iter().any(|name| name == key))
}
