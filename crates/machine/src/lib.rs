//! This computer: what only its own system can say.
//!
//! Reads, never changes; sends nothing over a network.

mod adapter;
mod appearance;
mod clients;
mod console;
mod end;
mod error_description;
#[cfg(any(unix, test))]
mod file;
mod message_box;
mod owner;
#[cfg(any(target_os = "macos", test))]
mod plist;
#[cfg(any(windows, test))]
mod registry;
mod system;
mod trust;
#[cfg(windows)]
mod wide;

pub use adapter::{Adapter, Medium, adapters};
pub use appearance::{Appearance, appearance};
pub use clients::{Client, ClientKind, clients};
pub use console::{
    attach as attach_console, has_output, is_waited_for as console_waits, open as open_console,
};
pub use end::end_now;
pub use error_description::error_description;
pub use message_box::{HAS_MESSAGE_BOX, ask_in_a_box, tell_in_a_box};
pub use owner::{Owner, owner};
pub use system::{Family, System, system};
pub use trust::trusts;
