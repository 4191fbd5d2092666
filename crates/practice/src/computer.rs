//! A running practice computer: its port, its count, its end.
//!
//! Listens on 127.0.0.1 and nowhere else; holds at most 512 connections, each for at most
//! 60 seconds.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use model::{Gateway, Target, TargetError};
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::Semaphore;
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::{sleep, timeout};

use crate::behaviour::{Host, serve};
use crate::credential::server_config;
use crate::silent_port::{self, SilentPort};
use crate::{Fault, PracticeError};

/// How long one connection may last.
const CONNECTION_LIMIT: Duration = Duration::from_mins(1);
/// How many connections are served at once; more wait in the system's queue.
const AT_ONCE: usize = 512;
/// How many connections may wait in the system's queue.
const BACKLOG: u32 = 1024;
/// Pause after the system could not accept, for example for want of file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// A practice computer; stops when dropped.
#[derive(Debug)]
pub struct Computer {
    fault: Fault,
    port: u16,
    connections: Arc<AtomicU32>,
    door: Door,
}

/// What holds the port.
#[derive(Debug)]
enum Door {
    /// A task that accepts.
    Open(AbortHandle),
    /// A socket that is bound but does not listen: connects are refused and nobody else
    /// gets the port.
    Closed { _socket: TcpSocket },
    /// A socket that listens but takes no more connections.
    Silent { _port: SilentPort },
}

impl Computer {
    /// The port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The chosen fault.
    pub fn fault(&self) -> Fault {
        self.fault
    }

    /// What to type to reach it: `HOST:PORT`.
    pub fn address(&self) -> String {
        format!("{}:{}", self.fault.host(), self.port)
    }

    /// The gateway to name besides the address, where the fault has one: `HOST:PORT`.
    pub fn gateway(&self) -> Option<String> {
        let here = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        self.fault.is_gateway().then(|| here.to_string())
    }

    /// The target that a person would type to reach it, its gateway included.
    ///
    /// # Errors
    /// None for the names and addresses that practice computers have; a test asks each.
    pub fn target(&self) -> Result<Target, TargetError> {
        let mut target = Target::parse(&self.address())?;
        if let Some(gateway) = self.gateway() {
            target.gateway = Some(Gateway::parse(&gateway, true)?);
        }
        Ok(target)
    }

    /// How many connections were accepted so far.
    pub fn connections(&self) -> u32 {
        self.connections.load(Ordering::Relaxed)
    }
}

impl Drop for Computer {
    fn drop(&mut self) {
        if let Door::Open(task) = &self.door {
            task.abort();
        }
    }
}

/// Starts a practice computer on 127.0.0.1, on a free port where none is named.
///
/// Needs a tokio runtime with I/O and time.
/// Errors: the port is taken, the system gives no socket or can't show the fault, the certificate
/// can't be made.
pub async fn start(fault: Fault, port: Option<u16>) -> Result<Computer, PracticeError> {
    let port = port.unwrap_or(0);
    // Before the port is taken, so that nothing slow stands between taking it and listening.
    let tls = server_config(fault, SystemTime::now())?;
    let socket = bind(fault, port).map_err(|error| listen_error(port, error))?;
    let bound = socket.local_addr()?.port();
    let connections = Arc::new(AtomicU32::new(0));
    let door = if is_closed(fault) {
        Door::Closed { _socket: socket }
    } else {
        let host = Arc::new(Host { fault, tls });
        open(socket, host, Arc::clone(&connections)).await?
    };
    Ok(Computer {
        fault,
        port: bound,
        connections,
        door,
    })
}

/// Listens, and has somebody accept unless the port is to be silent.
async fn open(
    socket: TcpSocket,
    host: Arc<Host>,
    connections: Arc<AtomicU32>,
) -> Result<Door, PracticeError> {
    let port = socket.local_addr()?.port();
    // Inherited by the connections, so that a named port can be had again after them.
    socket.set_reuseaddr(cfg!(unix))?;
    let listen = |backlog| {
        socket
            .listen(backlog)
            .map_err(|error| listen_error(port, error))
    };
    if host.fault == Fault::PortSilent {
        let port = silent_port::fill(listen(silent_port::QUEUE)?).await?;
        return Ok(Door::Silent { _port: port });
    }
    let task = tokio::spawn(accept(listen(BACKLOG)?, host, connections));
    Ok(Door::Open(task.abort_handle()))
}

/// Whether nothing listens on the port.
fn is_closed(fault: Fault) -> bool {
    matches!(fault, Fault::PortClosed | Fault::NameNotFound)
}

fn bind(fault: Fault, port: u16) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    // Lets a named port be used again right after its last use. Not for a port that must stay
    // closed or be ours alone before we listen: with it, two sockets may be bound to one port.
    // Not on Windows, where it would let two programs share the port.
    let reuse = cfg!(unix) && port != 0 && !is_closed(fault);
    socket.set_reuseaddr(reuse)?;
    socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    Ok(socket)
}

fn listen_error(port: u16, error: io::Error) -> PracticeError {
    match error.kind() {
        io::ErrorKind::AddrInUse => PracticeError::PortTaken { port },
        _ => PracticeError::Listen(error),
    }
}

/// Accepts until aborted; the connections end with it.
async fn accept(listener: TcpListener, host: Arc<Host>, connections: Arc<AtomicU32>) {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut tasks = JoinSet::new();
    while let Ok(place) = Arc::clone(&places).acquire_owned().await {
        while tasks.try_join_next().is_some() {}
        let Ok((stream, _)) = listener.accept().await else {
            sleep(ACCEPT_PAUSE).await;
            continue;
        };
        connections.fetch_add(1, Ordering::Relaxed);
        let host = Arc::clone(&host);
        tasks.spawn(async move {
            // How the peer left is of no interest.
            drop(timeout(CONNECTION_LIMIT, serve(&host, stream)).await);
            drop(place);
        });
    }
}
