//! Two hundred runs against each real server in each of its modes: the same cause every time.

use model::Target;

use super::freerdp::{Freerdp, Quirk};
use super::xrdp::Xrdp;
use super::{Place, started};
use crate::soak::always;

/// One after the other: these servers are not made for haste.
async fn always_at(port: u16, cause: &str) {
    let target = Target::parse(&format!("127.0.0.1:{port}")).unwrap();
    always(target, cause, 1).await;
}

macro_rules! modes {
    ($($name:ident: $server:expr => $cause:literal),+ $(,)?) => { $(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            let server = started($server);
            always_at(server.port, $cause).await;
        }
    )+ };
}

modes! {
    xrdp_that_negotiates: |port| Xrdp::start(Place::Here, "negotiate", port) => "healthy",
    xrdp_with_tls: |port| Xrdp::start(Place::Here, "tls", port) => "healthy",
    xrdp_with_rdp_security: |port| Xrdp::start(Place::Here, "rdp", port) => "legacy_security_only",
    freerdp_with_nla: |port| Freerdp::start(Place::Here, "nla", Quirk::None, port) => "healthy",
    freerdp_with_tls: |port| Freerdp::start(Place::Here, "tls", Quirk::None, port) => "healthy",
    freerdp_with_rdp_security:
        |port| Freerdp::start(Place::Here, "rdp", Quirk::None, port) => "legacy_security_only",
}
