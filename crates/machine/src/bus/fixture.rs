//! Another end of a connection, for tests: no bus is needed, and none is asked.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::os::unix::net::UnixStream;
use std::thread;
use std::time::Duration;

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;

/// Another end of a connection, for tests: what it serves answers as the program would.
pub(crate) fn between(
    serve: impl FnOnce(Builder<'static>) -> zbus::Result<Builder<'static>> + Send + 'static,
) -> (Connection, Connection) {
    /// Any.
    const GUID: &str = "00112233445566778899aabbccddeeff";

    /// Only whoever serves something answers that another thing is not there.
    struct Nothing;

    #[zbus::interface(name = "org.example.Nothing")]
    impl Nothing {}

    let (ours, theirs) = UnixStream::pair().unwrap();
    let server = thread::spawn(move || {
        let builder = Builder::async_io_unix_stream(theirs).server(GUID).unwrap();
        serve(
            builder
                .p2p()
                .serve_at("/org/example/nothing", Nothing)
                .unwrap(),
        )
        .unwrap()
        .build()
        .unwrap()
    });
    let builder = Builder::async_io_unix_stream(ours).p2p();
    let client = builder
        .method_timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    (client, server.join().unwrap())
}
