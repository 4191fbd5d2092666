//! One change after another, each noted with what it replaces.
//!
//! It must not decide what the person wants.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    ADDRESS, ALTERNATE, Change, Gateway, HardenError, LEVEL, SIGNATURE, Says, Wishes, is_secret,
};
use crate::document::{is_disguise, visible};
use crate::keys::Key;
use crate::{Document, Kind, Setting};

/// How a line that is no setting is called.
const NAMELESS: &str = "…";

/// A file under change.
pub(super) struct Edit {
    pub(super) document: Document,
    pub(super) changes: Vec<Change>,
}

impl Edit {
    /// One line that says this. What says it already is left alone.
    pub(super) fn state(
        &mut self,
        name: &str,
        kind: Kind,
        value: &str,
        says: Says,
    ) -> Result<(), HardenError> {
        let mut stated = self.document.all(name);
        let first = stated.next().map(|one| (one.kind, one.value.to_owned()));
        let is_alone = stated.next().is_none();
        drop(stated);
        let is_so = first
            .as_ref()
            .is_some_and(|(stated, before)| *stated == kind && before == value);
        if is_so && is_alone {
            return Ok(());
        }
        self.document.set(name, kind, value)?;
        self.changes.push(Change {
            name: visible(name),
            before: first.map(|(_, before)| visible(&before)),
            after: Some(value.to_owned()),
            says,
        });
        Ok(())
    }

    pub(super) fn drop(&mut self, name: &str, says: Says) {
        let first = self.document.all(name).next();
        let Some(value) = first.map(|one| one.value.to_owned()) else {
            return;
        };
        self.document.remove(name);
        self.changes.push(Change {
            name: name.to_owned(),
            before: (!is_secret(name)).then(|| visible(&value)),
            after: None,
            says,
        });
    }

    pub(super) fn address(&mut self, wishes: &Wishes) -> Result<(), HardenError> {
        if let Some(address) = &wishes.address {
            self.state(ADDRESS, Kind::Text, address, Says::Address)?;
            // The address says its port itself.
            self.drop("server port", Says::Address);
        }
        let address = self.document.all(ADDRESS).find(|one| !one.value.is_empty());
        let (kind, address) = address
            .map(|one| (one.kind, one.value.to_owned()))
            .ok_or(HardenError::NoAddress)?;
        if kind != Kind::Text {
            self.state(ADDRESS, Kind::Text, &address, Says::Address)?;
        }
        self.state(ALTERNATE, Kind::Text, &address, Says::SameAddress)
    }

    pub(super) fn gateway(&mut self, wish: &Gateway) -> Result<(), HardenError> {
        let says = Says::Gateway;
        let usage = self.document.number("gatewayusagemethod");
        match wish {
            // It may be the one that is set in Windows: nothing is known of that here.
            Gateway::AsRead => Ok(()),
            Gateway::Nothing => {
                if self.document.text("gatewayhostname").is_some() {
                    self.drop("gatewayhostname", says);
                }
                let value = if usage == Some(4) { "4" } else { "0" };
                self.state("gatewayusagemethod", Kind::Number, value, says)
            }
            Gateway::Named(name) => {
                self.state("gatewayhostname", Kind::Text, name, says)?;
                if !matches!(usage, Some(1 | 2)) {
                    self.state("gatewayusagemethod", Kind::Number, "1", says)?;
                }
                self.state("gatewayprofileusagemethod", Kind::Number, "1", says)
            }
        }
    }

    /// Brings one known setting to what a hardened file says.
    pub(super) fn settle(
        &mut self,
        key: &Key,
        read: &Document,
        wishes: &Wishes,
    ) -> Result<(), HardenError> {
        let says = match key.share {
            Some(_) => Says::Shares,
            None => key.says.unwrap_or(Says::Shares),
        };
        let stated: Vec<String> = self.stated(key);
        if stated.iter().any(|value| key.is_unwanted(value)) {
            if key.matters_in(read) {
                self.drop(&key.name, says);
            }
            return Ok(());
        }
        let is_kept = key.share.is_some_and(|share| wishes.keep.contains(&share));
        let was_on = match stated.as_slice() {
            [] => key.is_weak_unstated(),
            stated => stated.iter().all(|value| key.is_weak(value)),
        };
        if is_kept && (was_on || wishes.turn_on) {
            return self.keep(key, &stated);
        }
        let Some(hardened) = key.hardened.as_deref() else {
            return Ok(());
        };
        let wanted = match stated.iter().find(|value| !key.is_weak(value)) {
            Some(strong) => strong.clone(),
            None if stated.is_empty() && !key.state => return Ok(()),
            None => hardened.to_owned(),
        };
        let wanted = match (key.name.as_str(), wishes.certificate_is_trusted) {
            (LEVEL, true) => "1".to_owned(),
            _ => wanted,
        };
        self.state(&key.name, key.kind, &wanted, says)
    }

    /// What is shared on purpose: as much as was shared before, else all of it.
    fn keep(&mut self, key: &Key, stated: &[String]) -> Result<(), HardenError> {
        let Some(kept) = key.kept.as_deref() else {
            return Ok(());
        };
        let before = stated
            .iter()
            .find(|value| key.is_weak(value) && key.allows(value));
        let value = before.map_or(kept, String::as_str).to_owned();
        self.state(&key.name, key.kind, &value, Says::Shares)
    }

    fn stated(&self, key: &Key) -> Vec<String> {
        let value = |one: Setting<'_>| one.value.to_owned();
        self.document.all(&key.name).map(value).collect()
    }

    /// What opens a door by its name alone goes, and so does what hides in a line.
    pub(super) fn clear(&mut self) {
        let secrets = self.document.settings().filter(Setting::is_secret);
        let secrets: BTreeSet<usize> = secrets
            .map(|one| one.line)
            .chain(self.document.secret_remarks())
            .collect();
        self.clear_lines(&secrets, Says::NoPassword);
        // A lone CR hides nothing any more: each line is written on its own.
        let hiding = self
            .document
            .texts()
            .filter(|(_, text)| text.contains(is_disguise));
        let hiding: BTreeSet<usize> = hiding.map(|(line, _)| line).collect();
        self.clear_lines(&hiding, Says::Disguised);
    }

    /// Lines go whatever they are; what stood there is not told.
    fn clear_lines(&mut self, lines: &BTreeSet<usize>, says: Says) {
        if lines.is_empty() {
            return;
        }
        let settings = self
            .document
            .settings()
            .filter(|one| lines.contains(&one.line));
        let names: BTreeMap<usize, &str> = settings.map(|one| (one.line, one.name)).collect();
        let gone = lines.iter().map(|line| Change {
            name: visible(names.get(line).unwrap_or(&NAMELESS)),
            before: None,
            after: None,
            says,
        });
        self.changes.extend(gone);
        self.document.keep(|number, _| !lines.contains(&number));
    }

    /// A file that was changed is signed no more; a signature that fits nothing only alarms people.
    pub(super) fn unsign(&mut self) {
        if self.changes.is_empty() {
            return;
        }
        for name in SIGNATURE {
            self.drop(name, Says::NotSigned);
        }
    }
}
