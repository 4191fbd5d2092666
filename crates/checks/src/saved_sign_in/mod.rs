//! Does Windows keep a sign-in for this target, under any spelling of its name?
//!
//! Looks at names only; must not read a secret, and must not say that an entry is wrong.

mod spelling;
#[cfg(test)]
mod tests;

use std::net::{IpAddr, SocketAddr};

use machine::{SavedSignIn, TERMSRV};
use model::{Fact, Kind, NameVisitor, Named, Status};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

pub use self::spelling::is_for_it_alone;
use crate::run::Run;
use crate::{Evidence, Seen, local};

/// The entries for this target, and how many there are for others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Those for this target, as Windows lists them.
    pub entries: Vec<SavedSignIn>,
    /// How many there are for other computers.
    #[serde(default)]
    pub elsewhere: usize,
    /// The target's addresses were known, so that entries under them are found too.
    #[serde(default)]
    pub addresses_known: bool,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// None is kept for this target.
    NoneSaved,
    /// None is kept under its name; which addresses it has is not known.
    NoneByName,
    /// One person's sign-in is kept.
    Saved,
    /// Sign-ins of several persons are kept: which of them is used depends on the spelling.
    Several,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let entries = match local::read(run, machine::saved_sign_ins).await {
        Ok(Ok(entries)) => entries,
        Ok(Err(unread)) => return Seen::NotChecked(local::why(unread)),
        Err(why) => return Seen::NotChecked(why),
    };
    let addresses = local::addresses(run).await;
    let addresses: Vec<IpAddr> = addresses.iter().map(SocketAddr::ip).collect();
    let all = entries.len();
    let entries: Vec<SavedSignIn> = entries
        .into_iter()
        .filter(|entry| spelling::means(&entry.target, run.target(), &addresses))
        .collect();
    Seen::now(Facts {
        elsewhere: all - entries.len(),
        addresses_known: !addresses.is_empty(),
        entries,
    })
}

/// Judges what is kept.
pub fn judge(facts: &Facts) -> Verdict {
    match facts.users().len() {
        _ if facts.entries.is_empty() && facts.addresses_known => Verdict::NoneSaved,
        _ if facts.entries.is_empty() => Verdict::NoneByName,
        0 | 1 => Verdict::Saved,
        _ => Verdict::Several,
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::NoneSaved => Status::Fine,
            Self::NoneByName | Self::Saved | Self::Several => Status::Warning,
        }
    }
}

impl Facts {
    /// The users, each once whatever its letter case; an entry without one counts as one of its own.
    fn users(&self) -> Vec<String> {
        let users = self.entries.iter().map(|entry| entry.user.as_deref());
        let mut users: Vec<String> = users.map(|user| user.unwrap_or("").to_lowercase()).collect();
        users.sort_unstable();
        users.dedup();
        users
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            entries,
            elsewhere: _,
            addresses_known: _,
        } = self;
        for SavedSignIn {
            target,
            user,
            kind: _,
        } in entries
        {
            // Only the name names somebody: what Windows puts around it stays.
            let (before, mut host, behind) = spelling::parts(target);
            visitor.text(Kind::Host, &mut host);
            *target = format!("{before}{host}{behind}");
            if let Some(user) = user {
                visitor.text(Kind::User, user);
            }
        }
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let hosts = self.entries.iter().map(|entry| {
            let (_, host, _) = spelling::parts(&entry.target);
            host
        });
        let users: Vec<String> = self
            .entries
            .iter()
            .filter_map(|entry| entry.user.clone())
            .collect();
        let mut list = vec![
            Fact::whole("count", whole(self.entries.len())),
            Fact::whole("elsewhere", whole(self.elsewhere)),
            Fact::word("prefix", TERMSRV),
            Fact::texts("saved_for", Kind::Host, hosts),
            Fact::flag("user_known", !users.is_empty()),
        ];
        list.extend(users.first().map(|user| Fact::text("user", Kind::User, user)));
        list.push(Fact::texts("users", Kind::User, users));
        list
    }
}
