//! Why a practice computer could not be started.
//!
//! Facts only; the sentence for people is made elsewhere.

use std::io;

/// Why [`start`](crate::start) did not start a practice computer.
#[derive(Debug, thiserror::Error)]
pub enum PracticeError {
    /// Another program holds the port on 127.0.0.1.
    #[error("port taken: {port}")]
    PortTaken {
        /// The port that was asked for.
        port: u16,
    },
    /// The system gave no socket for another reason.
    #[error("listen: {0}")]
    Listen(#[from] io::Error),
    /// This system can't show the fault.
    #[error("unsupported here")]
    UnsupportedHere,
    /// The certificate could not be made.
    #[error("certificate: {0}")]
    Certificate(#[from] rcgen::Error),
    /// The TLS side could not be set up.
    #[error("tls: {0}")]
    Tls(#[from] rustls::Error),
}
