//! Writes the pages of some bundles into a folder, to be looked at in a browser.
//!
//! `cargo run -p bundle --example report -- FOLDER`

use std::path::PathBuf;

use bundle::{About, Aliases, Names, certificate_txt, compose_with, read_me, report_html};
use checks::{Observed, Plan};
use guide::Text;
use model::{Language, Report};
use practice::Fault;
use strum::IntoEnumIterator as _;
use tokio_util::sync::CancellationToken;

#[path = "../tests/pages/plant.rs"]
mod plant;

type Failure = Box<dyn std::error::Error>;

/// What a page must take for text.
const HOSTILE: &str = "</style></title><script>fetch('http://127.0.0.1:9/')</script>\
    <img src=http://127.0.0.1:9/x onerror=alert(1)> \"'` {{ 7 * 7 }} \u{202e}\u{0}\u{1b}[31m";
const FAULTS: [(&str, Fault); 4] = [
    ("healthy", Fault::Healthy),
    ("hung-up", Fault::ClosedInTls),
    ("silent", Fault::PortSilent),
    ("gateway", Fault::HealthyGateway),
];

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let folder = std::env::args_os().nth(1).ok_or("no folder")?;
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder)?;
    let mut last = None;
    for (name, fault) in FAULTS {
        let observed = observed(fault).await?;
        write(
            &folder,
            name,
            &report(&observed, Language::English),
            Language::English,
        )?;
        if fault == Fault::ClosedInTls {
            last = Some(observed);
        }
    }
    let observed = last.ok_or("nothing observed")?;
    for language in Language::iter() {
        let name = format!("hung-up.{}", language.tag());
        write(&folder, &name, &report(&observed, language), language)?;
    }
    let mut hostile = report(&observed, Language::English);
    let ids: Vec<String> = hostile
        .checks
        .iter()
        .map(|check| check.id.clone())
        .collect();
    plant::texts(&mut hostile, &mut |text| text.push_str(HOSTILE));
    // By their ids the pages find the checks again.
    for (check, id) in hostile.checks.iter_mut().zip(ids) {
        check.id = id;
    }
    write(&folder, "hostile", &hostile, Language::English)
}

async fn observed(fault: Fault) -> Result<Observed, Failure> {
    let computer = practice::start(fault, None).await?;
    let plan = Plan::new(computer.target()?);
    Ok(checks::run(&plan, &net::System, &|_| (), &CancellationToken::new()).await)
}

fn report(observed: &Observed, language: Language) -> Report {
    let mut aliases = Aliases::new();
    let mut names = Names::Hidden(&mut aliases);
    compose_with(observed, &Text::new(language), &mut names)
}

/// The pages of one report in a folder of its own.
fn write(
    folder: &std::path::Path,
    name: &str,
    report: &Report,
    language: Language,
) -> Result<(), Failure> {
    let files = [
        "READ-ME-FIRST.txt",
        "report.html",
        "report.json",
        "timeline.json",
    ];
    let more = ["certificate.txt", "manifest.json"];
    let about = About {
        names_are_shown: name == "hostile",
        code: Some("7K3M-Q9XR-40TN".to_owned()),
        files: files.into_iter().chain(more).map(str::to_owned).collect(),
    };
    let text = Text::new(language);
    let folder = folder.join(name);
    std::fs::create_dir_all(&folder)?;
    let pages = [
        ("report.html", report_html(report, &text, &about)),
        ("READ-ME-FIRST.txt", read_me(report, &text, &about)),
        ("certificate.txt", certificate_txt(report, &text)),
    ];
    for (file, page) in pages {
        std::fs::write(folder.join(file), page)?;
    }
    Ok(())
}
