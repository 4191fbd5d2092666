//! What takes how much room in the program, so that growth has a name.
//!
//! Code is summed by the crate of each function, fonts and texts are looked for as they stand in the
//! sources; what is left of the constants has no name in an executable and is shown as that.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};

use super::super::parts;
use crate::shell::{command, said};
use crate::windows::TARGET;

/// The program may grow to this and no further, in bytes: it is sent by mail and over slow lines.
const LIMIT: u64 = 14_000_000;

/// Fails where the program that is handed out has grown too large.
pub(super) fn hold(program: &Path) -> anyhow::Result<()> {
    let bytes = fs::metadata(program)?.len();
    ensure!(bytes <= LIMIT, "{bytes} bytes, and {LIMIT} are allowed");
    Ok(())
}

/// Groups of crates by how their names begin; a function of another crate is "other libraries".
const GROUPS: [(&str, &[&str]); 8] = [
    (
        "ours",
        &[
            "rdp_first_aid",
            "model",
            "wire",
            "net",
            "machine",
            "checks",
            "guide",
            "bundle",
            "practice",
            "raster",
            "rdp_file",
        ],
    ),
    (
        "egui, kit and the window",
        &[
            "kit",
            "egui",
            "eframe",
            "epaint",
            "emath",
            "ecolor",
            "winit",
            "accesskit",
            "softbuffer",
            "arboard",
            "skrifa",
            "read_fonts",
            "vello",
            "font_types",
            "harfrust",
            "parley",
            "fontique",
        ],
    ),
    (
        "pictures",
        &[
            "resvg",
            "usvg",
            "tiny_skia",
            "roxmltree",
            "png",
            "image",
            "zune",
            "svgtypes",
            "kurbo",
        ],
    ),
    ("wgpu and naga", &["wgpu", "naga", "gpu_allocator", "spirv"]),
    ("glow", &["glow", "glutin", "khronos"]),
    (
        "tokio, rustls and ring",
        &[
            "tokio",
            "mio",
            "socket2",
            "rustls",
            "ring",
            "webpki",
            "untrusted",
        ],
    ),
    (
        "certificates",
        &[
            "x509_parser",
            "rcgen",
            "asn1",
            "der",
            "oid_registry",
            "yasna",
            "nom",
            "num_bigint",
        ],
    ),
    (
        "Rust's standard library",
        &[
            "std",
            "core",
            "alloc",
            "compiler_builtins",
            "gimli",
            "addr2line",
            "object",
            "rustc_demangle",
            "hashbrown",
            "miniz_oxide",
            "panic_unwind",
            "panic_abort",
        ],
    ),
];
const OTHER: &str = "other libraries";
/// Files that are compiled in as they are, by folder.
const TEXTS: [&str; 2] = ["assets", "crates/checks/src"];
/// A shorter file could be found by chance.
const SHORTEST: usize = 64;

/// Prints the table for a program that still has its functions' names.
pub(super) fn print(program: &Path, source: &Path) -> anyhow::Result<()> {
    let path = program.to_string_lossy();
    let tool = |name: &str, arguments: &[&str]| {
        let mut call = command(&[&format!("/usr/bin/x86_64-w64-mingw32-{name}")]);
        said(call.args(arguments).arg(&*path))
    };
    let sections = sections(&tool("objdump", &["-h"])?);
    let code = code(
        &tool("nm", &["--numeric-sort", "--demangle=rust"])?,
        &sections,
    );
    let size = |name: &str| {
        sections
            .iter()
            .filter(|one| one.name == name)
            .map(|one| one.size)
            .sum::<u64>()
    };
    let named: u64 = code.values().sum();
    let mut rows: Vec<(String, u64)> = code
        .into_iter()
        .map(|(name, size)| (format!("code: {name}"), size))
        .collect();
    rows.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    let bytes = fs::read(program)?;
    let fonts = held(&bytes, &fonts(source)?);
    let mut texts = Vec::new();
    for folder in TEXTS {
        files(&source.join(folder), &mut texts)?;
    }
    let texts = held(&bytes, &texts);
    rows.push((
        "code without a name".to_owned(),
        size(".text").saturating_sub(named),
    ));
    rows.push(("fonts".to_owned(), fonts));
    rows.push(("our texts, commands and marks".to_owned(), texts));
    rows.push((
        "other constants".to_owned(),
        size(".rdata").saturating_sub(fonts + texts),
    ));
    rows.push((
        "what a stack is unwound by".to_owned(),
        size(".pdata") + size(".xdata"),
    ));
    rows.push(("addresses to be moved".to_owned(), size(".reloc")));
    rows.push(("icon, version, manifest".to_owned(), size(".rsrc")));
    rows.push((
        "data, imports and the rest".to_owned(),
        [".data", ".idata", ".CRT", ".tls"].map(size).iter().sum(),
    ));
    println!("What weighs how much in the program:");
    for (name, size) in &rows {
        println!("{:>8} KB  {name}", size.div_ceil(1024));
    }
    let all: u64 = rows.iter().map(|(_, size)| size).sum();
    println!("{:>8} KB  all", all.div_ceil(1024));
    Ok(())
}

/// A part of the program as it is loaded.
struct Section {
    name: String,
    start: u64,
    size: u64,
}

/// Reads `objdump -h`: a number, the name, the size and the address, in hexadecimal.
fn sections(text: &str) -> Vec<Section> {
    text.lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            words.next()?.parse::<u32>().ok()?;
            let name = words.next()?.to_owned();
            let mut number = || u64::from_str_radix(words.next()?, 16).ok();
            let (size, start) = (number()?, number()?);
            Some(Section { name, start, size })
        })
        .collect()
}

/// The size of the code of each group: a function reaches up to the next one.
fn code(symbols: &str, sections: &[Section]) -> BTreeMap<&'static str, u64> {
    let mut sizes = BTreeMap::new();
    let Some(text) = sections.iter().find(|section| section.name == ".text") else {
        return sizes;
    };
    let end = text.start + text.size;
    let functions: Vec<(u64, &str)> = symbols
        .lines()
        .filter_map(|line| {
            let mut words = line.splitn(3, ' ');
            let at = u64::from_str_radix(words.next()?, 16).ok()?;
            words.next()?;
            let name = words.next()?;
            // A file's beginning is marked by its section's name.
            (at >= text.start && at < end && !name.starts_with('.')).then_some((at, name))
        })
        .collect();
    let ends = functions.iter().skip(1).map(|(at, _)| *at).chain([end]);
    for ((at, name), next) in functions.iter().zip(ends) {
        *sizes.entry(group(name)).or_default() += next - at;
    }
    sizes
}

/// The group of the first crate that a function's name begins with.
fn group(name: &str) -> &'static str {
    let path = name.trim_start_matches(|c: char| !c.is_alphabetic());
    let path = ["mut ", "const ", "dyn "]
        .iter()
        .fold(path, |path, word| path.trim_start_matches(word));
    let end = path.find(|c: char| !c.is_alphanumeric() && c != '_');
    let first = end.and_then(|end| path.get(..end)).unwrap_or(path);
    let is_path = path
        .get(first.len()..)
        .is_some_and(|rest| rest.starts_with("::"));
    let fits = |begin: &str| {
        first == begin
            || first
                .strip_prefix(begin)
                .is_some_and(|rest| rest.starts_with(['_', '3']))
    };
    // ring's own names for its C and assembler.
    if !is_path && !first.starts_with("ring_core") {
        return match first {
            "str" | "u8" | "u16" | "u32" | "u64" | "usize" | "i32" | "i64" | "f32" | "f64"
            | "bool" | "char" => "Rust's standard library",
            _ => OTHER,
        };
    }
    GROUPS
        .iter()
        .find(|(_, begins)| begins.iter().any(|begin| fits(begin)))
        .map_or(OTHER, |(name, _)| name)
}

/// The fonts that come with egui.
fn fonts(source: &Path) -> anyhow::Result<Vec<Vec<u8>>> {
    let mut fonts = Vec::new();
    for package in parts::of(source, TARGET)?.packages {
        let folder = package
            .manifest_path
            .parent()
            .context("a manifest in no folder")?;
        if package.name.as_str() == "epaint_default_fonts" {
            files(&folder.as_std_path().join("fonts"), &mut fonts)?;
        }
    }
    Ok(fonts)
}

fn files(folder: &Path, all: &mut Vec<Vec<u8>>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            files(&entry.path(), all)?;
        } else {
            all.push(fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// How many bytes of the files stand in the program as they are.
fn held(program: &[u8], files: &[Vec<u8>]) -> u64 {
    // A file is looked for only where its first bytes stand.
    let mut wanted: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (index, file) in files.iter().enumerate() {
        if let Some(begin) = file.get(..SHORTEST) {
            wanted.entry(begin).or_default().push(index);
        }
    }
    let mut found = vec![false; files.len()];
    for (at, window) in program.windows(SHORTEST).enumerate() {
        for index in wanted.get(window).into_iter().flatten() {
            let file = files.get(*index).map(Vec::as_slice).unwrap_or_default();
            if program.get(at..at + file.len()) == Some(file)
                && let Some(found) = found.get_mut(*index)
            {
                *found = true;
            }
        }
    }
    let sizes = files.iter().zip(found).filter(|(_, found)| *found);
    sizes.map(|(file, _)| file.len() as u64).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_crate_it_begins_with() {
        for (name, expected) in [
            ("checks::run::walk", "ours"),
            (
                "<egui::context::Context as core::clone::Clone>::clone",
                "egui, kit and the window",
            ),
            (
                "core::ptr::drop_in_place::<wgpu::Device>",
                "Rust's standard library",
            ),
            (
                "<&mut naga::Module as core::fmt::Debug>::fmt",
                "wgpu and naga",
            ),
            ("ring_core_0_17_14__x25519_fe_mul", "tokio, rustls and ring"),
            ("<[u8] as der::Encode>::encode", "Rust's standard library"),
            ("derive_more::thing", OTHER),
            ("memcpy", OTHER),
        ] {
            assert_eq!(group(name), expected, "{name}");
        }
    }

    #[test]
    fn sizes_reach_to_the_next_function_and_to_the_end() {
        let sections = sections(
            "Idx Name          Size      VMA               LMA               File off  Algn\n  \
             0 .text         00000040  0000000140001000  0000000140001000  00000400  2**4\n",
        );
        let symbols = "0000000140001000 t checks::one\n0000000140001010 t egui::two\n\
                       0000000140001030 T checks::three\n0000000150000000 r checks::CONSTANT\n";
        let sizes = code(symbols, &sections);
        assert_eq!(sizes.get("ours"), Some(&0x20));
        assert_eq!(sizes.get("egui, kit and the window"), Some(&0x20));
    }

    #[test]
    fn only_what_stands_in_the_program_counts() {
        let file = |byte: u8| (0..100).map(|n: u8| n ^ byte).collect::<Vec<u8>>();
        let program = [vec![0; 50], file(1), vec![0; 50]].concat();
        assert_eq!(held(&program, &[file(1), file(2), vec![0; 10]]), 100);
    }
}
