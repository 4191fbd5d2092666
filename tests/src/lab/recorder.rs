//! A server on the far side that notes when each connection came and when the client let go of it.
//!
//! Must not judge: the tests do.

use std::io::Read as _;
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::Result;
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::Lab;

/// One connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visit {
    /// When it was established.
    pub(crate) came: Instant,
    /// When the client ended it.
    pub(crate) left: Option<Instant>,
}

/// A listening server; it takes no more connections once this is dropped.
pub(crate) struct Recorder {
    /// Where it listens on the far side.
    pub(crate) port: u16,
    visits: Arc<Mutex<Vec<Visit>>>,
    ends: Arc<AtomicBool>,
    accepts: Option<JoinHandle<()>>,
}

impl Recorder {
    /// Serves each connection with `serve`, then holds it until the client is gone.
    pub(crate) fn start(
        lab: &Lab,
        serve: impl Fn(&TcpStream) + Send + Sync + 'static,
    ) -> Result<Self> {
        let listener = lab.listener()?;
        let port = listener.local_addr()?.port();
        let visits = Arc::new(Mutex::new(Vec::new()));
        let ends = Arc::new(AtomicBool::new(false));
        let accepts = {
            let (visits, ends) = (visits.clone(), ends.clone());
            std::thread::spawn(move || accept(&listener, &Arc::new(serve), &visits, &ends))
        };
        Ok(Self {
            port,
            visits,
            ends,
            accepts: Some(accepts),
        })
    }

    /// Passes each connection on to a port of the far side's own loopback.
    pub(crate) fn relay(lab: &Lab, port: u16) -> Result<Self> {
        let far = lab.far.share()?;
        Self::start(lab, move |client| {
            let server = far.inside(|| TcpStream::connect((Ipv4Addr::LOCALHOST, port)));
            if let Ok(server) = server {
                pass_on(client, &server);
            }
        })
    }

    /// The connections so far, in order.
    pub(crate) fn visits(&self) -> Vec<Visit> {
        self.visits.lock().expect("no test died here").clone()
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        if let Some(accepts) = self.accepts.take() {
            let _ = accepts.join();
        }
    }
}

/// Copies both ways until both have ended.
fn pass_on(mut client: &TcpStream, mut server: &TcpStream) {
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let (mut asks, mut is_asked) = (client, server);
            let _ = std::io::copy(&mut asks, &mut is_asked);
            let _ = server.shutdown(Shutdown::Both);
        });
        let _ = std::io::copy(&mut server, &mut client);
        let _ = client.shutdown(Shutdown::Write);
    });
}

fn accept<S>(
    listener: &TcpListener,
    serve: &Arc<S>,
    visits: &Arc<Mutex<Vec<Visit>>>,
    ends: &AtomicBool,
) where
    S: Fn(&TcpStream) + Send + Sync + 'static,
{
    let nap = Timespec {
        tv_sec: 0,
        tv_nsec: 50_000_000,
    };
    while !ends.load(Ordering::Relaxed) {
        let mut readable = [PollFd::new(listener, PollFlags::IN)];
        if !matches!(poll(&mut readable, Some(&nap)), Ok(1..)) {
            continue;
        }
        let Ok((stream, _)) = listener.accept() else {
            continue;
        };
        let came = Instant::now();
        let number = {
            let mut visits = visits.lock().expect("no test died here");
            visits.push(Visit { came, left: None });
            visits.len() - 1
        };
        let (serve, visits) = (serve.clone(), visits.clone());
        std::thread::spawn(move || {
            let _ = stream.set_read_timeout(Some(Duration::from_secs(30)));
            serve(&stream);
            while matches!((&stream).read(&mut [0; 4096]), Ok(1..)) {}
            visits.lock().expect("no test died here")[number].left = Some(Instant::now());
        });
    }
}
