//! `cargo xtask icons`: the program's icon in each system's format, drawn from its one SVG.
//!
//! Must not depend on the machine: the same drawing gives the same bytes, and a test compares them.

use std::path::PathBuf;

use anyhow::Context as _;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::shell::root;

/// Sides in pixels of the pictures inside the Windows icon: title bar to desktop, at 100 to 400 %.
const ICO: [u32; 7] = [16, 20, 24, 32, 48, 64, 256];
/// Sides of the pictures that Linux desktops and the window itself take.
const PNG: [u32; 4] = [32, 128, 256, 512];
/// What macOS takes: logical sides, and the same for screens with twice the pixels.
const ICNS: [icns::IconType; 9] = [
    icns::IconType::RGB24_16x16,
    icns::IconType::RGB24_32x32,
    icns::IconType::RGBA32_128x128,
    icns::IconType::RGBA32_256x256,
    icns::IconType::RGBA32_512x512,
    icns::IconType::RGBA32_16x16_2x,
    icns::IconType::RGBA32_32x32_2x,
    icns::IconType::RGBA32_128x128_2x,
    icns::IconType::RGBA32_256x256_2x,
];
/// Windows reads pictures of this side as PNG; smaller ones must be bitmaps for all its parts to read them.
const ICO_PNG_SIDE: u32 = 256;

pub(crate) fn run() -> anyhow::Result<()> {
    for (name, bytes) in drawn()? {
        let file = folder().join(&name);
        std::fs::write(&file, &bytes).with_context(|| file.display().to_string())?;
        println!("{:>7} bytes  {}", bytes.len(), file.display());
    }
    Ok(())
}

/// Where the drawing and all that is made from it lie.
pub(crate) fn folder() -> PathBuf {
    root().join("assets/icons")
}

/// All files that are made from the drawing, with their names.
fn drawn() -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let tree = Tree::from_data(&drawing()?, &Options::default())?;
    let mut files = vec![
        ("program.ico".to_owned(), ico_file(&tree)?),
        ("program.icns".to_owned(), icns_file(&tree)?),
    ];
    for side in PNG {
        let name = format!("program-{side}.png");
        files.push((name, render(&tree, side)?.encode_png()?));
    }
    Ok(files)
}

fn drawing() -> anyhow::Result<Vec<u8>> {
    let file = folder().join("program.svg");
    std::fs::read(&file).with_context(|| file.display().to_string())
}

fn ico_file(tree: &Tree) -> anyhow::Result<Vec<u8>> {
    let mut icon = ico::IconDir::new(ico::ResourceType::Icon);
    for side in ICO {
        let image = ico::IconImage::from_rgba_data(side, side, straight(&render(tree, side)?));
        icon.add_entry(if side < ICO_PNG_SIDE {
            ico::IconDirEntry::encode_as_bmp(&image)?
        } else {
            ico::IconDirEntry::encode_as_png(&image)?
        });
    }
    let mut bytes = Vec::new();
    icon.write(&mut bytes)?;
    Ok(bytes)
}

fn icns_file(tree: &Tree) -> anyhow::Result<Vec<u8>> {
    let mut icon = icns::IconFamily::new();
    for kind in ICNS {
        let side = kind.pixel_width();
        let data = straight(&render(tree, side)?);
        let image = icns::Image::from_data(icns::PixelFormat::RGBA, side, side, data)?;
        icon.add_icon_with_type(&image, kind)?;
    }
    let mut bytes = Vec::new();
    icon.write(&mut bytes)?;
    Ok(bytes)
}

fn render(tree: &Tree, side: u32) -> anyhow::Result<Pixmap> {
    let mut picture = Pixmap::new(side, side).context("a picture without pixels")?;
    // A picture's side is a small whole number, which an f32 holds exactly.
    #[expect(clippy::cast_precision_loss, reason = "at most 1024")]
    let scale = side as f32 / tree.size().width();
    resvg::render(
        tree,
        Transform::from_scale(scale, scale),
        &mut picture.as_mut(),
    );
    Ok(picture)
}

/// Red, green, blue and alpha, the colours not multiplied by alpha.
fn straight(picture: &Pixmap) -> Vec<u8> {
    picture
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let colour = pixel.demultiply();
            [colour.red(), colour.green(), colour.blue(), colour.alpha()]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    #[test]
    fn the_committed_files_are_what_the_drawing_gives() {
        for (name, bytes) in drawn().unwrap() {
            let committed = std::fs::read(folder().join(&name)).unwrap();
            assert!(committed == bytes, "{name}: run `cargo xtask icons`");
        }
    }

    #[test]
    fn each_format_holds_each_size() {
        let tree = Tree::from_data(&drawing().unwrap(), &Options::default()).unwrap();
        let ico = ico::IconDir::read(std::io::Cursor::new(ico_file(&tree).unwrap())).unwrap();
        let sides: Vec<u32> = ico.entries().iter().map(ico::IconDirEntry::width).collect();
        assert_eq!(sides, ICO);
        let icns = icns::IconFamily::read(icns_file(&tree).unwrap().as_slice()).unwrap();
        for kind in ICNS {
            let image = icns.get_icon_with_type(kind).unwrap();
            assert_eq!(image.width(), kind.pixel_width());
        }
    }

    #[test]
    fn the_colours_are_the_themes() {
        let theme = std::fs::read_to_string(root().join("assets/theme/light.toml")).unwrap();
        let drawing = String::from_utf8(drawing().unwrap()).unwrap();
        let colours: Vec<&str> = drawing
            .split('"')
            .filter(|part| part.starts_with('#'))
            .collect();
        assert!(!colours.is_empty());
        for colour in colours {
            assert!(theme.contains(colour), "{colour} is not in light.toml");
        }
    }

    #[test]
    fn the_smallest_picture_shows_a_cross_on_a_screen() {
        let tree = Tree::from_data(&drawing().unwrap(), &Options::default()).unwrap();
        let picture = render(&tree, 16).unwrap();
        let colour = |x, y| {
            let pixel = picture.pixel(x, y).unwrap().demultiply();
            (pixel.red(), pixel.green(), pixel.blue(), pixel.alpha())
        };
        let (cross, screen) = (colour(7, 5), colour(3, 5));
        assert_eq!((cross.3, screen.3), (255, 255));
        assert_ne!(cross, screen);
        assert_eq!(colour(0, 0).3, 0, "the corner is clear");
    }
}
