//! Windows' programs in folders that are made for it; the same on every system.

#![allow(clippy::unwrap_used, reason = "tests")]

use rstest::rstest;
use tempfile::TempDir;

use super::*;

/// A file that may be started on every system.
fn program(path: &Path) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, "MZ").unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
}

fn places(root: &TempDir) -> Places {
    let [system, tools, programs, old, person] = [
        "System32",
        "tools",
        "Program Files",
        "Program Files (x86)",
        "Local",
    ]
    .map(|name| root.path().join(name));
    Places {
        path: vec![system.clone(), tools],
        system,
        programs: vec![programs, old],
        person: Some(person),
        packages: Vec::new(),
    }
}

fn kinds(places: &Places) -> Vec<ClientKind> {
    let found = clients(places, &|_| None);
    found.iter().map(|client| client.kind).collect()
}

#[test]
fn windows_own_client_is_found_in_its_folder_alone() {
    let root = tempfile::tempdir().unwrap();
    let places = places(&root);
    assert_eq!(kinds(&places), []);
    program(&root.path().join("tools").join(MSTSC));
    assert_eq!(kinds(&places), []);
    program(&root.path().join("tools/wfreerdp.exe"));
    assert_eq!(kinds(&places), [ClientKind::Freerdp]);
    program(&places.system.join(MSTSC));
    let found = clients(&places, &|_| Some("10.0.26100.1".to_owned()));
    let first = found.first().unwrap();
    assert_eq!(first.kind, ClientKind::Mstsc);
    assert_eq!(first.path, places.system.join(MSTSC));
    assert_eq!(first.version.as_deref(), Some("10.0.26100.1"));
    assert_eq!(found.len(), 2);
}

#[rstest]
#[case("Program Files/Remote Desktop/msrdc.exe", ClientKind::Msrdc)]
#[case("Local/Apps/Remote Desktop/msrdc.exe", ClientKind::Msrdc)]
#[case(
    "Program Files (x86)/Mobatek/MobaXterm/MobaXterm.exe",
    ClientKind::MobaXterm
)]
#[case("Program Files/Royal TS V7/RoyalTS.exe", ClientKind::RoyalTs)]
#[case("Program Files (x86)/mRemoteNG/mRemoteNG.exe", ClientKind::MRemoteNg)]
#[case("Program Files/mRemoteNG/mRemoteNG.exe", ClientKind::MRemoteNg)]
#[case(
    "Program Files (x86)/Microsoft/Remote Desktop Connection Manager/RDCMan.exe",
    ClientKind::RdcMan
)]
#[case("tools/RDCMan.exe", ClientKind::RdcMan)]
fn others_are_found_where_their_installers_put_them(#[case] path: &str, #[case] kind: ClientKind) {
    let root = tempfile::tempdir().unwrap();
    let places = places(&root);
    let path = root.path().join(path);
    std::fs::create_dir_all(&path).unwrap();
    assert_eq!(kinds(&places), [], "a folder is no program");
    std::fs::remove_dir(&path).unwrap();
    program(&path);
    let found = clients(&places, &|_| None);
    let found: Vec<_> = found
        .into_iter()
        .map(|client| (client.kind, client.path))
        .collect();
    assert_eq!(found, [(kind, path)]);
}

#[test]
fn the_newest_royal_ts_comes_first_and_other_folders_are_none() {
    let root = tempfile::tempdir().unwrap();
    let places = places(&root);
    for folder in [
        "Royal TS V5",
        "Royal TS V11",
        "Royal TS Vx",
        "Royal TS",
        "Prüfung",
    ] {
        program(
            &root
                .path()
                .join("Program Files")
                .join(folder)
                .join("RoyalTS.exe"),
        );
    }
    let found = clients(&places, &|path| {
        let folder = path.parent()?.file_name()?.to_str()?;
        Some(folder.to_owned())
    });
    let versions: Vec<_> = found
        .iter()
        .filter_map(|client| client.version.as_deref())
        .collect();
    assert_eq!(versions, ["Royal TS V11", "Royal TS V5"]);
}

#[test]
fn one_program_on_the_path_and_in_its_folder_counts_once() {
    let root = tempfile::tempdir().unwrap();
    let mut places = places(&root);
    let folder = root
        .path()
        .join("Program Files (x86)/Microsoft/Remote Desktop Connection Manager");
    program(&folder.join("RDCMan.exe"));
    places.path.push(folder);
    assert_eq!(kinds(&places), [ClientKind::RdcMan]);
}

#[rstest]
#[case::one(&["MicrosoftCorporationII.Windows365_2.0.285.0_x64__8wekyb3d8bbwe"], Some("2.0.285.0"))]
#[case::the_newest(&[
    "MicrosoftCorporationII.Windows365_2.0.99.0_x64__8wekyb3d8bbwe",
    "MicrosoftCorporationII.Windows365_2.0.285.0_arm64__8wekyb3d8bbwe",
], Some("2.0.285.0"))]
#[case::languages(&["MicrosoftCorporationII.Windows365_2.0.285.0_neutral_split.language-de_8wekyb3d8bbwe"], None)]
#[case::others(&["Microsoft.WindowsTerminal_1.0.0.0_x64__8wekyb3d8bbwe", "", "ü"], None)]
#[case::longer(&["MicrosoftCorporationII.Windows365Beta_2.0.285.0_x64__8wekyb3d8bbwe"], None)]
#[case::broken(&["MicrosoftCorporationII.Windows365_2.0.285_x64__8wekyb3d8bbwe", "MicrosoftCorporationII.Windows365_"], None)]
#[case::huge(&["MicrosoftCorporationII.Windows365_2.0.285.99999_x64__8wekyb3d8bbwe"], None)]
fn the_windows_app_is_a_package(#[case] packages: &[&str], #[case] version: Option<&str>) {
    let packages: Vec<String> = packages.iter().map(|name| (*name).to_owned()).collect();
    let programs = PathBuf::from("Program Files");
    let found = windows_app(&packages, Some(&programs));
    let of_version = found.as_ref().and_then(|client| client.version.as_deref());
    assert_eq!(of_version, version);
    assert!(found.is_none_or(|client| client.path.starts_with(programs.join(STORE))));
}
