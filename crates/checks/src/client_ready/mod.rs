//! Is a Remote Desktop program on this computer, which version of it, and are its updates in order?
//!
//! Looks at names and versions only; must not read a program's settings, and must not call a version old.

#[cfg(test)]
mod tests;
mod updates;

use std::path::Path;

use machine::{Client, ClientKind, Family, System, Unread};
use model::{Fact, Kind, NameVisitor, Named, Status, Why};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::local::{self, Lately};
use crate::{Evidence, Seen};

/// The system, and the programs that were found on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The system of this computer.
    pub system: System,
    /// The programs, the usual ones first.
    pub clients: Vec<Found>,
    /// Whether the system waits for a restart.
    #[serde(default = "unsupported")]
    pub restart_pending: Result<bool, Unread>,
    /// The numbers of the updates that are installed by themselves.
    #[serde(default = "unsupported")]
    pub updates: Result<Vec<u32>, Unread>,
}

/// What older records say of what nobody looked at then.
fn unsupported<T>() -> Result<T, Unread> {
    Err(Unread::Unsupported)
}

/// A program that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Which.
    pub kind: ClientKind,
    /// Its version, where known.
    #[serde(default)]
    pub version: Option<String>,
    /// Its file's name, without the folders: those may name a person.
    pub file: String,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// One is here; on Windows, Windows' own.
    Ready,
    /// On Windows its own is not here, elsewhere none of the usual ones.
    Missing,
    /// An update is installed after which such programs had trouble.
    UpdateTroubles,
    /// The system waits for a restart.
    RestartPending,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    static LAST: Lately<Option<Facts>> = Lately::const_new(None);
    match local::read_lately(run, &LAST, read).await {
        Ok(Some(facts)) => Seen::now(facts),
        Ok(None) => Seen::NotChecked(Why::UnsupportedHere),
        Err(why) => Seen::NotChecked(why),
    }
}

fn read() -> Option<Facts> {
    let system = machine::system();
    // The revision says more, and Windows' list of packages has thousands of entries.
    let updates = match system.build.as_deref().and_then(updates::revision) {
        Some(_) => unsupported(),
        None => machine::installed_updates(),
    };
    Some(Facts {
        clients: machine::clients()?.into_iter().map(found).collect(),
        system,
        restart_pending: machine::restart_pending(),
        updates,
    })
}

fn found(client: Client) -> Found {
    let file = client.path.file_name().map(Path::new);
    Found {
        kind: client.kind,
        version: client.version,
        file: file.map_or_else(String::new, |file| file.display().to_string()),
    }
}

/// Judges what was found.
pub fn judge(facts: &Facts) -> Verdict {
    let is_here = match facts.system.family {
        Family::Windows => facts.has(ClientKind::Mstsc),
        Family::Macos | Family::Linux => !facts.clients.is_empty(),
    };
    if !is_here {
        Verdict::Missing
    } else if facts.troubling().is_some() {
        Verdict::UpdateTroubles
    } else if facts.restart_pending == Ok(true) {
        Verdict::RestartPending
    } else {
        Verdict::Ready
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Ready => Status::Fine,
            Self::Missing | Self::UpdateTroubles | Self::RestartPending => Status::Warning,
        }
    }
}

impl Facts {
    fn has(&self, kind: ClientKind) -> bool {
        self.clients.iter().any(|client| client.kind == kind)
    }

    /// The update that such programs had trouble with.
    fn troubling(&self) -> Option<&'static updates::Update> {
        let installed = self.updates.as_ref().map(Vec::as_slice);
        let build = self.system.build.as_deref();
        (self.system.family == Family::Windows)
            .then(|| updates::troubling(build, installed.unwrap_or_default()))?
    }

    /// The names of the others, each once.
    fn others(&self) -> Vec<String> {
        let first = self.clients.first().map(|client| client.kind);
        let mut kinds: Vec<_> = self.clients.iter().map(|client| client.kind).collect();
        kinds.retain(|kind| Some(*kind) != first);
        kinds.dedup();
        kinds.iter().map(|kind| kind.name().to_owned()).collect()
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            system:
                System {
                    family: _,
                    name,
                    version,
                    build,
                },
            clients,
            restart_pending: _,
            updates: _,
        } = self;
        visitor.text(Kind::Version, name);
        for number in [version, build].into_iter().flatten() {
            visitor.text(Kind::Version, number);
        }
        for Found {
            kind: _,
            version,
            file,
        } in clients
        {
            visitor.text(Kind::Path, file);
            if let Some(version) = version {
                visitor.text(Kind::Version, version);
            }
        }
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let client = self.clients.first();
        let version = client.and_then(|client| client.version.as_ref());
        let others = self.others();
        let mut list = vec![
            Fact::word("client", client.map_or("none", |found| found.kind.name())),
            Fact::flag("version_known", version.is_some()),
            Fact::flag("has_others", !others.is_empty()),
            Fact::word("system_family", family(self.system.family)),
            Fact::word(
                "restart",
                match self.restart_pending {
                    Ok(true) => "pending",
                    Ok(false) => "not_pending",
                    Err(_) => "not_known",
                },
            ),
            Fact::text("system", Kind::Version, &self.system.name),
        ];
        list.extend(client.map(|found| Fact::text("client_file", Kind::Path, &found.file)));
        if !others.is_empty() {
            list.push(Fact::texts("others", Kind::Enum, others));
        }
        if let Some(update) = self.troubling() {
            list.push(Fact::whole("kb", update.kb));
            list.push(Fact::whole("mended_by_kb", update.mended_by));
            list.push(Fact::word("trouble", update.trouble));
        }
        let versions = [
            ("client_version", version),
            ("system_version", self.system.version.as_ref()),
            ("system_build", self.system.build.as_ref()),
        ];
        list.extend(
            versions
                .into_iter()
                .filter_map(|(name, version)| Some(Fact::text(name, Kind::Version, version?))),
        );
        list
    }
}

fn family(family: Family) -> &'static str {
    match family {
        Family::Windows => "windows",
        Family::Macos => "macos",
        Family::Linux => "linux",
    }
}
