//! Calls the built program and reads what it printed.
//!
//! Must not know anything about what it should have said.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::owned::signal;

/// Longer than any run may take (product: 20 s), plus a slow machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// One call that has ended.
pub(crate) struct Call {
    /// The exit status, as the shell would see it.
    pub(crate) exit: Option<i32>,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
    /// The greatest resident memory that was seen, in KiB.
    pub(crate) peak_kib: u64,
}

impl Call {
    /// The report on standard output. Anything but one JSON object there is a fault.
    pub(crate) fn report(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| {
            panic!(
                "no JSON alone on standard output: {error}\n{}\n{}",
                self.stdout, self.stderr
            )
        })
    }
}

/// The workspace's root.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests/ lies in the workspace")
}

/// The built program. `cargo xtask test` names it; without that it is built here.
pub(crate) fn path() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| std::env::var_os("RDP_FIRST_AID").map_or_else(build, PathBuf::from))
}

fn build() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        // One package alone would have other features, and its libraries built once more.
        .args(["build", "--quiet", "--workspace", "--bins"])
        .arg("--message-format=json-render-diagnostics")
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "the program does not build");
    cargo_metadata::Message::parse_stream(built.stdout.as_slice())
        .filter_map(|message| match message.expect("cargo speaks JSON") {
            cargo_metadata::Message::CompilerArtifact(artifact)
                if artifact.target.name == "rdp-first-aid" =>
            {
                artifact.executable
            }
            _ => None,
        })
        .last()
        .expect("a program is built")
        .into_std_path_buf()
}

/// The program, ready for arguments, with neither a screen nor a terminal.
pub(crate) fn command() -> Command {
    let mut command = Command::new(path());
    command
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("LANG", "en_US.UTF-8")
        .current_dir(std::env::temp_dir());
    command
}

/// Calls the program.
pub(crate) fn call<S: AsRef<std::ffi::OsStr>>(arguments: &[S]) -> Call {
    run(command().args(arguments))
}

/// `check … --json`.
pub(crate) fn check(arguments: &[&str]) -> Call {
    run(command().arg("check").args(arguments).arg("--json"))
}

/// Presses Ctrl+C, as a terminal would.
pub(crate) fn interrupt(child: &Child) {
    signal(child, "-INT").expect("kill runs");
}

/// What the program complains of when nobody reads its output.
pub(crate) fn complaints_without_a_reader(arguments: &[&str]) -> String {
    let mut child = command()
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let stderr = read_all(child.stderr.take());
    child.wait().expect("a child can be waited for");
    stderr.join().expect("complaints are read")
}

/// Runs a command to its end and watches its memory.
pub(crate) fn run(command: &mut Command) -> Call {
    run_within(PATIENCE, command)
}

/// The same, for what may take another time than the program.
pub(crate) fn run_within(patience: Duration, command: &mut Command) -> Call {
    let began = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{error}: {}", crate::owned::missing(command)));
    let stdout = read_all(child.stdout.take());
    let stderr = read_all(child.stderr.take());
    let (status, peak_kib) = wait(&mut child, began, patience);
    Call {
        exit: status.code(),
        stdout: stdout.join().expect("output is read"),
        stderr: stderr.join().expect("output is read"),
        peak_kib,
    }
}

fn wait(child: &mut Child, began: Instant, patience: Duration) -> (ExitStatus, u64) {
    let mut peak_kib = 0;
    loop {
        if let Some(status) = child.try_wait().expect("a child can be waited for") {
            return (status, peak_kib);
        }
        peak_kib = peak_kib.max(resident_peak_kib(child.id()));
        if began.elapsed() > patience {
            let _ = child.kill();
            panic!("the program did not end within {patience:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// `VmHWM` of a process, in KiB; 0 where the system doesn't tell.
fn resident_peak_kib(process: u32) -> u64 {
    std::fs::read_to_string(format!("/proc/{process}/status"))
        .ok()
        .and_then(|status| {
            let line = status
                .lines()
                .find_map(|line| line.strip_prefix("VmHWM:"))?;
            line.split_whitespace().next()?.parse().ok()
        })
        .unwrap_or(0)
}

fn read_all(stream: Option<impl Read + Send + 'static>) -> JoinHandle<String> {
    let mut stream = stream.expect("piped");
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        String::from_utf8(bytes).expect("the program prints UTF-8")
    })
}

/// The entry of one check in a report.
pub(crate) fn check_of<'a>(report: &'a Value, id: &str) -> &'a Value {
    report["checks"]
        .as_array()
        .and_then(|checks| checks.iter().find(|check| check["id"] == id))
        .unwrap_or_else(|| panic!("no check {id} in {report:#}"))
}

/// The problems and warnings of a report, for the message of a failed test.
pub(crate) fn remarks(report: &Value) -> Vec<String> {
    report["checks"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|check| check["status"] == "problem" || check["status"] == "warning")
        .map(|check| format!("{}: {} {}", check["id"], check["verdict"], check["facts"]))
        .collect()
}

/// Holds a report to the schema.
pub(crate) fn assert_schema(report: &Value) {
    assert_schema_of("report", report);
}

/// Holds what was printed to the schema of this name.
pub(crate) fn assert_schema_of(name: &str, printed: &Value) {
    let path = root().join(format!("assets/schema/{name}.schema.json"));
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let faults: Vec<String> = validator
        .iter_errors(printed)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
