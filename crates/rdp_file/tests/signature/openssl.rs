//! The command line of openssl in a directory of its own.

use std::path::PathBuf;
use std::process::{Command, Output};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rdp_file::signature::{SCOPE, blob};
use tempfile::TempDir;

/// A directory with keys and certificates, gone with its owner.
pub(crate) struct Lab {
    dir: TempDir,
}

/// What `-newkey` is told for each kind of key.
pub(crate) const KINDS: [(&str, &[&str]); 4] = [
    ("rsa2048", &["-newkey", "rsa:2048"]),
    ("rsa3072", &["-newkey", "rsa:3072"]),
    (
        "p256",
        &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
    ),
    (
        "p384",
        &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"],
    ),
];

impl Lab {
    pub(crate) fn new() -> Self {
        Self {
            dir: tempfile::tempdir().unwrap(),
        }
    }

    /// With `<kind>.key` and `<kind>.crt`, self-signed.
    pub(crate) fn with(kind: &str) -> Self {
        let lab = Self::new();
        lab.make(kind, kind, "/C=DE/O=Example, Inc./CN=Signer");
        lab
    }

    /// Makes `<name>.key` and `<name>.crt`.
    pub(crate) fn make(&self, name: &str, kind: &str, subject: &str) {
        let new = KINDS.iter().find(|(known, _)| *known == kind).unwrap().1;
        let (key, certificate) = (format!("{name}.key"), format!("{name}.crt"));
        let mut args = vec![
            "req", "-x509", "-nodes", "-utf8", "-days", "30", "-subj", subject,
        ];
        args.extend(new);
        args.extend(["-keyout", &key, "-out", &certificate]);
        self.run(&args);
    }

    /// Makes `root`, `middle` and `leaf`, each issued by the one before.
    pub(crate) fn make_chain(&self) {
        self.make("root", "rsa2048", "/CN=Root");
        self.write("ca.cnf", b"basicConstraints=critical,CA:true\n");
        self.write("leaf.cnf", b"extendedKeyUsage=codeSigning,serverAuth\n");
        self.issue("middle", "p384", "root", "ca.cnf");
        self.issue("leaf", "p256", "middle", "leaf.cnf");
    }

    fn issue(&self, name: &str, kind: &str, issuer: &str, extensions: &str) {
        let new = KINDS.iter().find(|(known, _)| *known == kind).unwrap().1;
        let [key, request, certificate] = ["key", "csr", "crt"].map(|end| format!("{name}.{end}"));
        let [ca_key, ca] = ["key", "crt"].map(|end| format!("{issuer}.{end}"));
        let subject = format!("/CN={name}");
        let mut args = vec!["req", "-new", "-nodes", "-subj", &subject];
        args.extend(new);
        args.extend(["-keyout", &key, "-out", &request]);
        self.run(&args);
        self.run(&[
            "x509",
            "-req",
            "-in",
            &request,
            "-CA",
            &ca,
            "-CAkey",
            &ca_key,
            "-CAcreateserial",
            "-days",
            "30",
            "-extfile",
            extensions,
            "-out",
            &certificate,
        ]);
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    /// Runs openssl; what it prints, or a panic with what it complains of.
    pub(crate) fn run(&self, args: &[&str]) -> String {
        let output = self.try_run(args);
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "openssl {args:?}: {complaint}");
        String::from_utf8(output.stdout).unwrap()
    }

    pub(crate) fn try_run(&self, args: &[&str]) -> Output {
        let mut openssl = Command::new("openssl");
        openssl
            .args(args)
            .current_dir(self.dir.path())
            .env("LC_ALL", "C.UTF-8");
        openssl.output().expect("openssl is installed")
    }

    /// DER of `<name>.crt`.
    pub(crate) fn der(&self, name: &str) -> Vec<u8> {
        let certificate = format!("{name}.crt");
        self.run(&[
            "x509",
            "-in",
            &certificate,
            "-outform",
            "DER",
            "-out",
            "one.der",
        ]);
        self.read("one.der")
    }

    /// Signs bytes with `<kind>` as openssl does, and puts the head of `rdpsign` before it.
    pub(crate) fn sign(&self, kind: &str, bytes: &[u8], more: &[&str]) -> String {
        self.write("content", bytes);
        let (key, certificate) = (format!("{kind}.key"), format!("{kind}.crt"));
        let mut args = vec![
            "cms", "-sign", "-binary", "-in", "content", "-outform", "DER", "-out", "out.der",
        ];
        args.extend(["-signer", &certificate, "-inkey", &key]);
        args.extend(more);
        self.run(&args);
        value(&self.read("out.der"))
    }

    /// Whether openssl verifies our signature of these bytes.
    pub(crate) fn verifies(&self, value: &str, bytes: &[u8], more: &[&str]) -> bool {
        self.write("content", bytes);
        self.write("in.der", &message(value));
        let mut args = vec![
            "cms", "-verify", "-binary", "-inform", "DER", "-in", "in.der",
        ];
        args.extend(["-content", "content", "-out", "verified"]);
        args.extend(more);
        let good = self.try_run(&args).status.success();
        assert!(!good || self.read("verified") == bytes);
        good
    }
}

/// The head by hand, not by the code under test.
pub(crate) fn value(message: &[u8]) -> String {
    let mut whole = vec![0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00];
    whole.extend(u32::try_from(message.len()).unwrap().to_le_bytes());
    whole.extend(message);
    STANDARD.encode(whole)
}

/// The message without its head, which is looked at.
pub(crate) fn message(value: &str) -> Vec<u8> {
    let whole = STANDARD.decode(value).unwrap();
    assert_eq!(whole[..8], [0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00]);
    let length = u32::from_le_bytes(whole[8..12].try_into().unwrap());
    assert_eq!(usize::try_from(length).unwrap(), whole.len() - 12);
    whole[12..].to_vec()
}

/// A file with all 48 settings, some of them not in ASCII.
pub(crate) fn lines() -> Vec<String> {
    let line = |(at, (_, key)): (usize, &(&str, &str))| match at % 3 {
        0 => format!("{key}:s:rd-{at}.bücher.example"),
        1 => format!("{key}:i:{at}"),
        _ => format!("{key}:s:"),
    };
    SCOPE.iter().enumerate().map(line).collect()
}

/// What `signscope:s:` says of them.
pub(crate) fn scope() -> String {
    SCOPE.map(|(name, _)| name).join(",")
}

/// The bytes that are signed of them.
pub(crate) fn settings() -> Vec<u8> {
    let lines = lines();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    blob(&scope(), &lines)
}
