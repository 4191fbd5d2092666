//! Debian's and Ubuntu's packages: what is missing is installed, and no service is started.

use std::path::Path;
use std::process::Stdio;

use anyhow::bail;

use crate::shell::{command, has, run};

/// A package, and a file that shows that it is there.
pub(crate) type Package = (&'static str, &'static str);

/// Installs the packages that are missing; elsewhere than on Debian or Ubuntu, says which.
pub(crate) fn install(packages: &[Package]) -> anyhow::Result<()> {
    let missing: Vec<&str> = packages
        .iter()
        .filter(|(_, file)| !is_there(file))
        .map(|(package, _)| *package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !has("apt-get") {
        bail!(
            "missing here, and only apt-get could install them: {}",
            missing.join(", ")
        );
    }
    let sudo: &[&str] = match (is_root(), has("sudo")) {
        (true, _) => &[],
        (false, true) => &["sudo"],
        (false, false) => bail!("missing, and neither root nor sudo: {}", missing.join(", ")),
    };
    let environment = ["env", "DEBIAN_FRONTEND=noninteractive"];
    // xrdp's package would start a service that listens on every interface.
    let quiet = ["RUNLEVEL=1"];
    let apt = |arguments: &[&str]| -> anyhow::Result<()> {
        let words = [sudo, &environment, &quiet, &["apt-get", "-q"], arguments].concat();
        run(command(&words).stdin(Stdio::null()))
    };
    apt(&["update"])?;
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(&missing);
    apt(&arguments)?;
    for (package, file) in packages {
        if !is_there(file) {
            bail!("{package} is installed, but there is no {file}");
        }
    }
    Ok(())
}

/// A path, or a library's name in any of the places where the loader looks.
fn is_there(file: &str) -> bool {
    if file.starts_with('/') {
        return Path::new(file).exists();
    }
    let triple = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    [triple.as_str(), "/usr/lib", "/lib"]
        .iter()
        .any(|folder| Path::new(folder).join(file).exists())
}

fn is_root() -> bool {
    crate::shell::said(&mut command(&["id", "-u"])).is_ok_and(|id| id.trim() == "0")
}
