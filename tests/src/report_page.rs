//! Written reports in a real browser: nothing is loaded, nothing is cut off, nobody is kept out.
//!
//! Must not judge a page: `tests/browser/report.mjs` looks at those that are made here.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use bundle::{About, Aliases, Names, certificate_txt, compose_with, read_me, report_html};
use checks::{Observed, Plan};
use guide::Text;
use model::{Language, Report};
use practice::Fault;
use strum::IntoEnumIterator as _;
use tokio_util::sync::CancellationToken;

use crate::owned::needs;
use crate::program::{root, run_within};

#[path = "../../crates/bundle/tests/pages/plant.rs"]
mod plant;

/// Debian's, where `CHROMIUM` names no other.
const CHROMIUM: &str = "/usr/bin/chromium";
/// Names a folder that keeps the pages and their pictures, to be looked at by a person.
const KEEP: &str = "REPORT_PAGES";
const LONGEST: Duration = Duration::from_secs(20);
/// Half a minute for the usual pages, some more for those that a person wants to see.
const PATIENCE: Duration = Duration::from_mins(2);

/// What a page must take for text: what ends a style, runs, loads, or turns the reading round.
const HOSTILE: &str = "</style></title><script>fetch('http://127.0.0.1:9/')</script>\
    <img src=http://127.0.0.1:9/x onerror=alert(1)> \"'` {{ 7 * 7 }} \u{202e}\u{0}\u{1b}[31m";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn written_reports_keep_their_promises_in_a_browser() {
    let browser = browser();
    let work = tempfile::tempdir().unwrap();
    let kept = std::env::var_os(KEEP).map(PathBuf::from);
    let pages = kept.clone().unwrap_or_else(|| work.path().join("pages"));
    let count = write_all(&pages, kept.is_some()).await;
    let mut look = Command::new("node");
    look.arg("report.mjs")
        .arg(&pages)
        .args(kept.map(|_| pages.join("pictures")))
        .current_dir(root().join("tests/browser"))
        // Whatever the browser keeps goes with this folder, however it ends.
        .envs(["TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"].map(|at| (at, work.path())))
        .env("CHROMIUM", browser)
        .env_remove("NODE_OPTIONS")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY");
    let call = run_within(PATIENCE, &mut look);
    assert_eq!(call.exit, Some(0), "{}\n{}", call.stdout, call.stderr);
    let made = format!("{count} reports, ");
    assert!(call.stdout.starts_with(&made), "{}", call.stdout);
}

/// Writes what is looked at, and says how much it is: a host that is well, one that is not, the
/// same in the language of the longest words and with strangers' worst in it. For a person, in all
/// languages.
async fn write_all(pages: &Path, for_a_person: bool) -> usize {
    let healthy = observed(Fault::Healthy).await;
    let hung_up = observed(Fault::ClosedInTls).await;
    let english = Language::English;
    write(&pages.join("healthy"), &report(&healthy, english), english);
    let worst = hostile(report(&hung_up, english));
    write(&pages.join("hostile"), &worst, english);
    let languages: Vec<Language> = Language::iter()
        .filter(|language| for_a_person || matches!(language, Language::English | Language::German))
        .collect();
    for language in &languages {
        let folder = pages.join(format!("hung-up.{}", language.tag()));
        write(&folder, &report(&hung_up, *language), *language);
    }
    2 + languages.len()
}

/// The browser; without it, without Node or its modules, this test has not been made.
fn browser() -> OsString {
    let browser = std::env::var_os("CHROMIUM").unwrap_or_else(|| CHROMIUM.into());
    assert!(
        Path::new(&browser).exists(),
        "{} is missing: Debian's package `chromium` has it, `cargo xtask test` installs it",
        browser.display()
    );
    let node = Command::new("node").arg("--version").output();
    assert!(
        node.is_ok_and(|said| said.status.success()),
        "`node` does not start: Debian's package `nodejs` has it, `cargo xtask test` installs it"
    );
    needs(&root().join("tests/browser/node_modules/playwright-core")).unwrap();
    needs(&root().join("tests/browser/node_modules/axe-core")).unwrap();
    browser
}

async fn observed(fault: Fault) -> Observed {
    let computer = practice::start(fault, None).await.unwrap();
    let plan = Plan::new(computer.target().unwrap());
    let cancel = CancellationToken::new();
    let run = checks::run(&plan, &net::System, &|_| (), &cancel);
    tokio::time::timeout(LONGEST, run)
        .await
        .expect("a run ends in time")
}

fn report(observed: &Observed, language: Language) -> Report {
    let mut aliases = Aliases::new();
    let mut names = Names::Hidden(&mut aliases);
    compose_with(observed, &Text::new(language), &mut names)
}

/// The report with strangers' worst in each of its texts.
fn hostile(mut report: Report) -> Report {
    // By their ids the page finds the checks' names.
    let ids: Vec<String> = report.checks.iter().map(|check| check.id.clone()).collect();
    plant::texts(&mut report, &mut |text| text.push_str(HOSTILE));
    for (check, id) in report.checks.iter_mut().zip(ids) {
        check.id = id;
    }
    report
}

/// The pages of one report in a folder of their own.
fn write(folder: &Path, report: &Report, language: Language) {
    let files = ["READ-ME-FIRST.txt", "report.html", "certificate.txt"];
    let about = About {
        names_are_shown: folder.ends_with("hostile"),
        code: report.code.clone(),
        files: files.map(str::to_owned).to_vec(),
    };
    let text = Text::new(language);
    let pages = [
        read_me(report, &text, &about),
        report_html(report, &text, &about),
        certificate_txt(report, &text, &about),
    ];
    std::fs::create_dir_all(folder).unwrap();
    for (file, page) in files.iter().zip(pages) {
        std::fs::write(folder.join(file), page).unwrap();
    }
}
