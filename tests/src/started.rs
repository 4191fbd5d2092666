//! Programs that a test starts; each ends with its guard, by its own process id.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running program.
pub(crate) struct Started {
    pub(crate) child: Child,
}

impl Started {
    /// Starts it with its output in `log`.
    pub(crate) fn new(command: &mut Command, log: &Path) -> Self {
        let file = std::fs::File::create(log).unwrap();
        let child = command
            .stdin(Stdio::null())
            .stdout(file.try_clone().unwrap())
            .stderr(file)
            .spawn()
            .unwrap_or_else(|error| {
                let name = command.get_program().to_string_lossy().into_owned();
                panic!(
                    "{name} can't be started ({error}): run `cargo xtask test`, which installs it"
                )
            });
        Self { child }
    }

    /// Waits until somebody listens on the port.
    pub(crate) fn listening_on(self, port: u16) -> Self {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        until(|| TcpStream::connect_timeout(&address, Duration::from_millis(200)).is_ok());
        self
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until something is so; fails when it takes too long.
pub(crate) fn until(mut is_so: impl FnMut() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < PATIENCE, "it did not come about");
        std::thread::sleep(Duration::from_millis(30));
    }
}

/// A port that is free now.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}
