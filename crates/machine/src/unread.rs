//! Why this computer did not say something: an answer too, and never the same as "there is nothing".

use serde::{Deserialize, Serialize};

/// Why something was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unread {
    /// This system keeps nothing of the sort, or has no call for it.
    Unsupported,
    /// It keeps it from this account.
    NoPermission,
    /// Its call failed otherwise.
    Failed,
}
