//! Real servers from Debian: xrdp in its three security layers, FreeRDP's shadow in its three.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::program::{check, entry};
use crate::started::{Started, free_port, until};

/// xrdp on loopback with one security layer.
struct Xrdp {
    port: u16,
    _server: Started,
    _folder: TempDir,
}

impl Xrdp {
    fn start(security_layer: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).display().to_string();
        certificate(folder.path());
        let port = free_port();
        let settings = std::fs::read_to_string("/etc/xrdp/xrdp.ini")
            .expect("xrdp is not installed: run `cargo xtask test`, which installs it");
        let settings: String = settings
            .lines()
            .map(
                |line| match line.split_once('=').map_or("", |(key, _)| key) {
                    // Without the scheme and address it would listen on every interface.
                    "port" if !line.contains("-1") => format!("port=tcp://127.0.0.1:{port}\n"),
                    "security_layer" => format!("security_layer={security_layer}\n"),
                    "certificate" => format!("certificate={}\n", path("server.pem")),
                    "key_file" => format!("key_file={}\n", path("server.key")),
                    "LogFile" => format!("LogFile={}\n", path("xrdp.log")),
                    _ => format!("{line}\n"),
                },
            )
            .collect();
        std::fs::write(folder.path().join("xrdp.ini"), settings).unwrap();
        let mut command = Command::new("xrdp");
        command.args(["--nodaemon", "-c", &path("xrdp.ini")]);
        let server = Started::new(&mut command, &folder.path().join("out")).listening_on(port);
        Self {
            port,
            _server: server,
            _folder: folder,
        }
    }
}

/// A self-signed certificate for `rdshost.example` beside its key.
fn certificate(folder: &Path) {
    let made = Command::new("openssl")
        .current_dir(folder)
        .args("req -x509 -newkey rsa:2048 -nodes -keyout server.key -out server.pem".split(' '))
        .args("-days 30 -subj /CN=rdshost.example".split(' '))
        .args(["-addext", "subjectAltName=DNS:rdshost.example"])
        .output()
        .expect("openssl is not installed: run `cargo xtask test`, which installs it");
    assert!(made.status.success());
}

/// FreeRDP's shadow server, with the display that it shares.
struct Shadow {
    port: u16,
    _server: Started,
    _display: Started,
    _folder: TempDir,
}

impl Shadow {
    fn start(security: &str, clock: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (display, number) = display(folder.path());
        let accounts = folder.path().join("sam");
        let hash = Command::new("winpr-hash")
            .args(["-u", "peer", "-p", "Passw0rd!", "-f", "sam"])
            .output()
            .expect("winpr-utils is not installed: run `cargo xtask test`, which installs it");
        std::fs::write(&accounts, [hash.stdout, b"\n".to_vec()].concat()).unwrap();
        let port = free_port();
        let mut command = match clock {
            None => Command::new("freerdp-shadow-cli"),
            Some(shift) => {
                let mut command = Command::new("faketime");
                // faketime replaces itself by the server, so the process id stays ours.
                command.args(["-f", shift, "freerdp-shadow-cli"]);
                command
            }
        };
        command
            .env("HOME", folder.path())
            .env("DISPLAY", format!(":{number}"))
            .arg(format!("/port:{port}"))
            .arg("/bind-address:127.0.0.1")
            .arg(format!("/sec:{security}"))
            .arg(format!("/sam-file:{}", accounts.display()))
            .arg(if security == "nla" { "+auth" } else { "-auth" });
        let server = Started::new(&mut command, &folder.path().join("out")).listening_on(port);
        // Its listener is up before its screen is; the first client must not come in between.
        std::thread::sleep(Duration::from_millis(500));
        Self {
            port,
            _server: server,
            _display: display,
            _folder: folder,
        }
    }
}

/// A display of our own; the X server chooses its number and says it on standard output.
pub(crate) fn display(folder: &Path) -> (Started, u32) {
    let log = folder.join("display");
    let mut command = Command::new("Xvfb");
    command.args("-displayfd 1 -screen 0 1024x768x24 -nolisten tcp".split(' '));
    let server = Started::new(&mut command, &log);
    let mut number = None;
    until(|| {
        let said = std::fs::read_to_string(&log).unwrap_or_default();
        // Warnings may stand before it.
        number = said.lines().find_map(|line| line.trim().parse().ok());
        number.is_some()
    });
    (server, number.unwrap())
}

fn checked(port: u16) -> (Value, i32) {
    check(&[&format!("127.0.0.1:{port}")])
}

/// Healthy, by one connection, as far as asked, with at most a remark about trust and names.
fn is_healthy(port: u16, reached: &str, family: &str) -> Value {
    let (report, code) = checked(port);
    assert_eq!(report["cause"]["id"], "healthy", "{report:#}");
    assert_eq!(code, 0);
    assert_eq!(report["connections"], 1);
    assert_eq!(report["handshake"]["reached"], reached);
    assert_eq!(report["handshake"]["ended_by"], "nothing");
    assert_eq!(report["handshake"]["server_family"], family);
    assert_eq!(entry(&report, "certificate_sound")["status"], "warning");
    report
}

fn has_legacy_security_only(port: u16) {
    let (report, code) = checked(port);
    assert_eq!(report["cause"]["id"], "legacy_security_only", "{report:#}");
    assert_eq!(code, 1);
    assert_eq!(report["cause"]["step"], "host_security_policy");
    assert_eq!(report["connections"], 1);
}

#[test]
fn xrdp_that_negotiates_is_healthy() {
    is_healthy(Xrdp::start("negotiate").port, "tls", "xrdp");
}

#[test]
fn xrdp_with_tls_is_healthy() {
    is_healthy(Xrdp::start("tls").port, "tls", "xrdp");
}

#[test]
fn xrdp_with_rdp_security_is_legacy() {
    has_legacy_security_only(Xrdp::start("rdp").port);
}

#[test]
fn freerdp_with_nla_is_healthy_and_names_itself() {
    let report = is_healthy(
        Shadow::start("nla", None).port,
        "credssp_challenge",
        "freerdp",
    );
    let ready = entry(&report, "sign_in_ready");
    assert_eq!(ready["verdict"], "ready");
    assert!(ready["facts"]["computer"].is_string());
    // This server cuts its clock to whole seconds.
    let skew = entry(&report, "clock_right")["facts"]["skew_ms"]
        .as_i64()
        .unwrap();
    assert!((-1500..=500).contains(&skew), "{skew}");
}

#[test]
fn freerdp_with_tls_is_healthy() {
    is_healthy(Shadow::start("tls", None).port, "tls", "freerdp");
}

#[test]
fn freerdp_with_rdp_security_is_legacy() {
    has_legacy_security_only(Shadow::start("rdp", None).port);
}

#[test]
fn a_clock_ten_minutes_ahead_is_measured() {
    let (report, code) = checked(Shadow::start("nla", Some("+10m")).port);
    assert_eq!(report["cause"]["id"], "clock_wrong", "{report:#}");
    assert_eq!(code, 1);
    // Half a second, and the second that this server cuts off.
    let skew = entry(&report, "clock_right")["facts"]["skew_ms"]
        .as_i64()
        .unwrap();
    assert!((598_500..=600_500).contains(&skew), "{skew}");
}

#[test]
fn healthy_servers_are_healthy_every_time() {
    let xrdp = Xrdp::start("negotiate");
    let shadow = Shadow::start("nla", None);
    for _ in 0..20 {
        is_healthy(xrdp.port, "tls", "xrdp");
        is_healthy(shadow.port, "credssp_challenge", "freerdp");
    }
}
