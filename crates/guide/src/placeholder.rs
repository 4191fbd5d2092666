//! What a command leaves to be filled in: `{host}`, `{port}` and their like.
//!
//! It must not fill anything in; who knows the values does. What each stands for is the message
//! `placeholder-<name>`, and `placeholder-hint` stands before them.

use strum::{EnumIter, IntoEnumIterator as _, IntoStaticStr};

/// A name in braces that stands in a command for a value of the person's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Placeholder {
    /// The name or address of the work computer.
    Host,
    /// Its port.
    Port,
    /// The name of the RD Gateway.
    Gateway,
    /// The name of an account.
    User,
    /// The thumbprint of a certificate, in hex.
    Thumbprint,
    /// The name of a key file.
    KeyName,
    /// The resource group of a machine in Azure.
    ResourceGroup,
    /// The name of a machine in Azure.
    VmName,
}

impl Placeholder {
    /// Those that stand in a command, in the order of the list.
    pub fn of(command: &str) -> impl Iterator<Item = Self> {
        Self::iter().filter(move |placeholder| command.contains(&placeholder.braced()))
    }

    /// As it stands in a command (`{key_name}`).
    pub fn braced(self) -> String {
        format!("{{{}}}", <&str>::from(self))
    }

    /// The id of the message that says what it stands for.
    pub fn message(self) -> String {
        format!("placeholder-{}", <&str>::from(self))
    }
}
