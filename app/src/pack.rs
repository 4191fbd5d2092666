//! A run as a bundle: with this computer's own names kept out, and in the words of the moment.
//!
//! It writes nothing; what is in a bundle is decided by the crate of that name.

use std::collections::BTreeSet;

use bundle::{Aliases, Bundle, BundleError, Course, Making, Replaced, Section};
use checks::Observed;
use guide::Text;
use model::{Fact, Kind};

/// The bundle of one run: with stand-ins from this table, or without one with all names.
pub(crate) fn bundle(
    observed: &Observed,
    course: &Course,
    text: &Text,
    left_out: &BTreeSet<Section>,
    aliases: Option<&mut Aliases>,
) -> Result<Bundle, BundleError> {
    let own = own_names();
    let making = Making {
        observed,
        course,
        text,
        left_out,
        own: &own,
    };
    match aliases {
        Some(aliases) => Bundle::hidden(making, aliases),
        None => Bundle::with_names(making),
    }
}

fn own_names() -> Vec<(Kind, String)> {
    let machine::Owner {
        users,
        computer,
        domain,
    } = machine::owner();
    let users = users.into_iter().map(|user| (Kind::User, user));
    let computer = computer.map(|computer| (Kind::Host, computer));
    let domain = domain.map(|domain| (Kind::Domain, domain));
    users.chain(computer).chain(domain).collect()
}

/// The one sentence for a bundle that can't be made.
pub(crate) fn sentence(error: &BundleError, text: &Text) -> String {
    match error {
        BundleError::Leak(_) => text.say_with("bundle-leak", &[place(error)]),
        BundleError::TooLarge(_) => text.say("bundle-large"),
        BundleError::Unwritable => text.say("bundle-unwritable"),
    }
}

/// The file in which a name is left.
pub(crate) fn place(error: &BundleError) -> Fact {
    let file = match error {
        BundleError::Leak(file) => file.as_str(),
        BundleError::TooLarge(_) | BundleError::Unwritable => Section::Report.file(),
    };
    Fact::text("file", Kind::Enum, file)
}

/// How much was replaced, in one sentence.
pub(crate) fn replaced(replaced: &Replaced, text: &Text) -> String {
    let whole =
        |name: &str, count: usize| Fact::whole(name, i64::try_from(count).unwrap_or(i64::MAX));
    let names = replaced.names.values().sum();
    text.say_with(
        "bundle-replaced",
        &[whole("names", names), whole("places", replaced.places)],
    )
}
