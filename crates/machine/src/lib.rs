//! This computer: what only its own system can say.
//!
//! Reads, and changes nothing but what [`deed`] and [`forget_sign_in`] are asked for; sends nothing over a network.

mod adapter;
mod appearance;
#[cfg(all(unix, not(target_os = "macos")))]
mod bus;
mod clients;
#[cfg(windows)]
mod com;
mod console;
mod credentials;
pub mod deed;
mod end;
mod error_description;
pub mod event_log;
#[cfg(any(unix, test))]
mod file;
mod firewall;
mod link;
mod message_box;
mod owner;
#[cfg(any(windows, all(unix, not(target_os = "macos"))))]
mod patience;
#[cfg(any(target_os = "macos", test))]
mod plist;
mod policy;
mod proxy;
#[cfg(any(windows, test))]
mod registry;
mod running;
mod system;
mod trust;
mod unread;
mod upkeep;
#[cfg(windows)]
mod wide;

pub use adapter::{Adapter, Medium, adapters};
pub use appearance::{Appearance, appearance};
pub use clients::{Client, ClientKind, clients};
pub use console::{
    attach as attach_console, has_output, is_waited_for as console_waits, open as open_console,
};
pub use credentials::{SavedSignIn, SignInKind, TERMSRV, forget_sign_in, saved_sign_ins};
pub use end::end_now;
pub use error_description::error_description;
pub use firewall::{BlockRule, Firewall, firewall};
pub use link::{Resolvers, VpnProfile, metered, resolvers, vpn_profiles, wifi_signal_percent};
pub use message_box::{HAS_MESSAGE_BOX, ask_in_a_box, tell_in_a_box};
pub use owner::{Owner, owner};
pub use policy::{Policies, PolicyValue, Scope, Setting, policies};
pub use proxy::{Proxies, Proxy, proxies};
pub use running::running;
pub use system::{Family, System, system};
pub use trust::trusts;
pub use unread::Unread;
pub use upkeep::{installed_updates, restart_pending};
