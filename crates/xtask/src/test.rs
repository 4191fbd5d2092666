//! `cargo xtask test`: installs what the tests need, then runs all of them.

use std::path::Path;

use crate::debian::{self, Package};
use crate::node;
use crate::shell::{self, cargo, target_folder};
use crate::tools;

/// Real servers, networks, a display without a screen, and what looks at it.
const NEEDED: [Package; 22] = [
    ("xrdp", "/usr/sbin/xrdp"),
    ("freerdp2-shadow-x11", "/usr/bin/freerdp-shadow-cli"),
    ("freerdp2-x11", "/usr/bin/xfreerdp"),
    ("libfreerdp-client2-2", "libfreerdp-client2.so.2"),
    ("python3", "/usr/bin/python3"),
    ("winpr-utils", "/usr/bin/winpr-hash"),
    ("faketime", "/usr/bin/faketime"),
    ("openssl", "/usr/bin/openssl"),
    ("iproute2", "/usr/bin/ss"),
    ("iptables", "/usr/sbin/iptables"),
    ("xvfb", "/usr/bin/Xvfb"),
    ("xdotool", "/usr/bin/xdotool"),
    ("imagemagick", "/usr/bin/import"),
    ("mesa-vulkan-drivers", "libvulkan_lvp.so"),
    ("libvulkan1", "libvulkan.so.1"),
    ("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
    ("libx11-xcb1", "libX11-xcb.so.1"),
    ("libxcursor1", "libXcursor.so.1"),
    ("libxi6", "libXi.so.6"),
    ("libxrandr2", "libXrandr.so.2"),
    ("nodejs", "/usr/bin/node"),
    ("npm", "/usr/bin/npm"),
];

/// What opens written reports; `CHROMIUM` names another one where the archive has no such package.
const BROWSER: Package = ("chromium", "/usr/bin/chromium");

pub(crate) fn run(arguments: &[&str]) -> anyhow::Result<()> {
    nextest(arguments, &[])?;
    run_cargo(&["test", "--quiet", "--doc", "--workspace"])
}

/// The tests that are chosen by nextest's arguments, with these in their environment.
pub(crate) fn nextest(arguments: &[&str], environment: &[(&str, &Path)]) -> anyhow::Result<()> {
    debian::install(&needed())?;
    node::install()?;
    tools::nextest()?;
    // The tests run the program itself, so it is built before any of them looks for it; together with
    // all that nextest builds, or cargo would choose other features and build the libraries twice.
    run_cargo(&["build", "--quiet", "--workspace", "--all-targets"])?;
    let program = target_folder()?.join("debug/rdp-first-aid");
    let nextest = [&["nextest", "run", "--workspace"], arguments].concat();
    shell::run(
        cargo(&nextest)
            .env("RDP_FIRST_AID", program)
            .envs(environment.iter().copied()),
    )
}

fn needed() -> Vec<Package> {
    let has_another = std::env::var_os("CHROMIUM").is_some();
    let browser = (!has_another).then_some(BROWSER);
    NEEDED.into_iter().chain(browser).collect()
}

fn run_cargo(arguments: &[&str]) -> anyhow::Result<()> {
    shell::run(&mut cargo(arguments))
}
