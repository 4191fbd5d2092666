//! `bundle` as a program: a zip is written, opened, refused, and never written over another.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::program::{assert_schema, assert_schema_of, call, check_of, command, run};

/// A folder, and the path of a zip in it.
fn place() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.zip");
    (folder, path.to_str().unwrap().to_owned())
}

fn make(arguments: &[&str]) -> crate::program::Call {
    call(&[&["bundle"], arguments].concat())
}

fn opened(path: &str) -> Value {
    let told = make(&["open", path, "--json"]);
    assert_eq!(told.exit, Some(0), "{}", told.stderr);
    assert_eq!(told.stderr, "");
    told.report()
}

/// The files of a zip, by another reader.
fn files(path: &Path) -> Vec<(String, String)> {
    use std::io::Read as _;
    let mut zip = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().to_string(), text)
        })
        .collect()
}

#[test]
fn a_run_is_written_and_read_back_with_the_same_verdict() {
    let (_folder, path) = place();
    let made = make(&[
        "--practice",
        "closed_in_tls",
        "--saw",
        "0x904/0x7",
        "-o",
        &path,
    ]);
    assert_eq!(made.exit, Some(0), "{}", made.stderr);
    for part in [
        "hung up during the security check",
        "report.zip",
        "Look before you share",
    ] {
        assert!(made.stdout.contains(part), "{part}: {}", made.stdout);
    }
    let told = opened(&path);
    assert_schema(&told);
    assert_eq!(told["cause"]["id"], "closed_in_tls");
    assert_eq!(told["saw"], json!({ "code": 0x904, "extended": 7 }));
    let about = &told["bundle"];
    assert_eq!(about["names"], "hidden");
    assert_eq!(about["judged_again"], true);
    assert_eq!(about["differences"], json!([]));
    // In words the same.
    let words = make(&["open", &path]);
    assert_eq!(words.exit, Some(0));
    for part in [
        "a report from another computer",
        "hung up during the security check",
        told["code"].as_str().unwrap(),
    ] {
        assert!(words.stdout.contains(part), "{part}: {}", words.stdout);
    }
    let sentence = made.stdout.lines().next().unwrap();
    assert!(words.stdout.contains(sentence), "{}", words.stdout);
}

#[test]
fn its_files_are_what_their_schemas_say() {
    let (_folder, path) = place();
    make(&["--practice", "healthy", "-o", &path]);
    let files = files(Path::new(&path));
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "READ-ME-FIRST.txt",
            "report.html",
            "report.json",
            "timeline.json",
            "certificate.txt",
            "manifest.json"
        ]
    );
    let json = |name: &str| -> Value {
        let (_, text) = files.iter().find(|(other, _)| other == name).unwrap();
        serde_json::from_str(text).unwrap()
    };
    assert_schema_of("report", &json("report.json"));
    assert_schema_of("timeline", &json("timeline.json"));
    assert_schema_of("bundle", &json("manifest.json"));
    let verdict = files[0].1.lines().next().unwrap();
    assert_eq!(verdict, json("report.json")["cause"]["title"]);
    assert!(files[1].1.contains("<main"), "report.html is a page");
    assert!(std::fs::metadata(&path).unwrap().len() < 1_048_576);
}

#[test]
fn names_are_kept_only_where_that_is_said_and_the_file_says_so() {
    let (folder, path) = place();
    let here = here();
    let made = make(&["--practice", "healthy", "-o", &path, "--keep-names"]);
    assert_eq!(made.exit, Some(0), "{}", made.stderr);
    assert!(made.stdout.contains("real names"), "{}", made.stdout);
    assert!(!Path::new(&path).exists());
    let marked: PathBuf = folder.path().join("report-with-names.zip");
    let kept = files(&marked);
    assert!(
        kept[0].1.starts_with("*** This report holds real names."),
        "{}",
        kept[0].1
    );
    let whole: String = kept.iter().map(|(_, text)| text.as_str()).collect();
    assert!(kept.iter().any(|(name, _)| name == "certificate.pem"));
    assert!(here.iter().any(|name| whole.contains(name)), "{here:?}");
    assert_eq!(opened(marked.to_str().unwrap())["bundle"]["names"], "shown");
    // Without it none of this computer's adapters and addresses is told.
    make(&["--practice", "healthy", "-o", &path]);
    let hidden: String = files(Path::new(&path))
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    for name in here {
        assert!(!hidden.contains(&format!("\"{name}\"")), "{name}");
    }
}

/// What this computer's adapters are called.
fn here() -> Vec<String> {
    let folder = std::fs::read_dir("/sys/class/net").unwrap();
    folder
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn what_is_redacted_has_the_same_verdict() {
    let report = run(command().args(["check", "127.0.0.1:1", "--redact", "--json"])).report();
    assert_schema(&report);
    assert_eq!(report["cause"]["id"], "port_closed");
    let report = run(command().args(["check", "pc-17.corp.invalid", "--redact", "--json"]));
    assert!(!report.stdout.contains("pc-17.corp"), "{}", report.stdout);
    assert_eq!(
        report.report()["target"]["host"],
        "Computer-1.Domain-1.invalid"
    );
}

#[test]
fn files_that_are_left_out_are_not_there() {
    let (_folder, path) = place();
    let left = "--leave-out=timeline.json,CERTIFICATE.txt";
    let made = make(&["--practice", "healthy", "-o", &path, left]);
    assert_eq!(made.exit, Some(0), "{}", made.stderr);
    let told = opened(&path);
    assert_eq!(
        told["bundle"]["left_out"],
        json!(["timeline.json", "certificate.txt"])
    );
    assert_eq!(told["bundle"]["judged_again"], false);
    assert_eq!(check_of(&told, "tls_completes")["status"], "fine");
}

#[test]
fn a_file_that_is_there_stays() {
    let (_folder, path) = place();
    std::fs::write(&path, "mine").unwrap();
    let made = make(&["--practice", "healthy", "-o", &path]);
    assert_eq!(made.exit, Some(2));
    assert_eq!(made.stdout, "");
    assert_eq!(made.stderr.lines().count(), 1, "{}", made.stderr);
    assert_eq!(std::fs::read(&path).unwrap(), b"mine");
    let made = make(&["--practice", "healthy", "-o", &path, "--force"]);
    assert_eq!(made.exit, Some(0), "{}", made.stderr);
    opened(&path);
}

/// Each is one sentence on standard error, before anything was contacted.
#[test]
fn a_wrong_call_is_refused_with_one_sentence() {
    let (folder, path) = place();
    let nowhere = folder.path().join("none/report.zip");
    for (arguments, part) in [
        (vec!["--practice", "healthy"], "-o FILE"),
        (vec!["-o", &path], "computer"),
        (vec!["--practice", "no_such", "-o", &path], "no_such"),
        (vec!["pc 17", "-o", &path], "space"),
        (
            vec!["--practice", "healthy", "-o", nowhere.to_str().unwrap()],
            "can't be written",
        ),
        (
            vec!["--practice", "healthy", "-o", &path, "--leave-out", "all"],
            "report.html",
        ),
        (vec!["open"], "FILE"),
        (vec!["open", &path], "report.zip"),
        (
            vec!["open", folder.path().to_str().unwrap()],
            "can't be read",
        ),
    ] {
        let refused = make(&arguments);
        assert_eq!(refused.exit, Some(2), "{arguments:?}: {}", refused.stderr);
        assert_eq!(refused.stdout, "", "{arguments:?}");
        assert_eq!(refused.stderr.lines().count(), 1, "{}", refused.stderr);
        assert!(refused.stderr.contains(part), "{part}: {}", refused.stderr);
    }
    assert!(!Path::new(&path).exists());
}

/// Zips that somebody made to harm or to mislead.
#[test]
fn hostile_zips_are_refused_with_one_sentence() {
    let (folder, path) = place();
    make(&["--practice", "healthy", "-o", &path]);
    let good = std::fs::read(&path).unwrap();
    let mut bent = good.clone();
    let at = bent.len() / 2;
    bent[at] ^= 0x40;
    let rezipped = |change: fn(&mut Members)| {
        let mut members = files(Path::new(&path))
            .into_iter()
            .map(|(name, text)| (name, text.into_bytes()))
            .collect();
        change(&mut members);
        zipped(&members)
    };
    let crowd = rezipped(|members| {
        members.extend((0..60_000).map(|at| (format!("{at}.txt"), Vec::new())));
    });
    let bomb = rezipped(|members| members[0].1 = vec![0; 64 * 1024 * 1024]);
    let upward = rezipped(|members| members[0].0 = "../../evil.txt".to_owned());
    let swapped = rezipped(|members| members[1].1.extend(b"<script>alert(1)</script>"));
    let more = rezipped(|members| members.push(("setup.exe".to_owned(), b"MZ".to_vec())));
    for (name, bytes, part) in [
        ("empty", Vec::new(), "no zip"),
        ("cut", good[..good.len() / 2].to_vec(), "cut off"),
        ("bent", bent, "bent.zip"),
        ("crowd", crowd, "more files"),
        ("bomb", bomb, "larger than a report may be"),
        ("upward", upward, "leads elsewhere"),
        ("swapped", swapped, "report.html"),
        ("more", more, "setup.exe"),
    ] {
        let file = folder.path().join(format!("{name}.zip"));
        std::fs::write(&file, bytes).unwrap();
        let refused = make(&["open", file.to_str().unwrap()]);
        assert_eq!(refused.exit, Some(2), "{name}: {}", refused.stderr);
        assert_eq!(refused.stdout, "", "{name}");
        assert_eq!(refused.stderr.lines().count(), 1, "{}", refused.stderr);
        assert!(refused.stderr.contains(part), "{name}: {}", refused.stderr);
    }
    assert!(!folder.path().join("evil.txt").exists());
}

/// Files by their names.
type Members = Vec<(String, Vec<u8>)>;

fn zipped(members: &[(String, Vec<u8>)]) -> Vec<u8> {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn it_speaks_the_language_of_its_reader() {
    let (_folder, path) = place();
    make(&["--lang", "fr", "--practice", "port_closed", "-o", &path]);
    let mut all = Vec::new();
    for language in ["en", "de", "fr", "es", "pt-BR", "ja"] {
        let told = call(&["--lang", language, "bundle", "open", &path]);
        assert_eq!(told.exit, Some(0), "{}", told.stderr);
        assert!(!told.stdout.contains("bundle-"), "{}", told.stdout);
        all.push(told.stdout);
    }
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 6);
}
