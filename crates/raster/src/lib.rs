//! Draws egui's meshes into a buffer of pixels with the processor alone.
//!
//! For computers where no graphics driver can draw the window. It follows what egui's own painters
//! do: colours are multiplied and blended as they are stored, in gamma space, with premultiplied
//! alpha. It does no I/O, reads no clock, and never panics: what cannot be drawn is left out.

#![forbid(unsafe_code)]

mod blend;
mod ink;
mod number;
mod pixels;
mod plane;
mod rectangle;
mod texture;
mod triangle;
mod vertex;

use std::collections::HashMap;

use egui::epaint::Primitive;
use egui::{ClippedPrimitive, Mesh, TextureId, TexturesDelta};

pub use pixels::Pixels;

use ink::Ink;
use pixels::Clip;
use rectangle::Rectangle;
use texture::Texture;
use vertex::Corner;

/// Draws meshes, and holds the textures that they are drawn with.
#[derive(Default)]
pub struct Painter {
    textures: HashMap<TextureId, Texture>,
}

impl Painter {
    /// Takes over new and changed textures; before painting.
    ///
    /// A part that does not fit into its texture is left out.
    pub fn update(&mut self, delta: &TexturesDelta) {
        for (id, images) in &delta.set {
            for image in images {
                if let Some(at) = image.pos {
                    if let Some(texture) = self.textures.get_mut(id) {
                        texture.change(at, &image.image, image.options);
                    }
                } else if let Some(texture) = Texture::new(&image.image, image.options) {
                    self.textures.insert(*id, texture);
                } else {
                    self.textures.remove(id);
                }
            }
        }
    }

    /// Lets go of textures that are no longer used; after painting.
    pub fn free(&mut self, delta: &TexturesDelta) {
        for id in &delta.free {
            self.textures.remove(id);
        }
    }

    /// Draws the meshes over what is there; callbacks are for graphics cards and are left out.
    pub fn paint(
        &self,
        onto: &mut Pixels<'_>,
        primitives: &[ClippedPrimitive],
        pixels_per_point: f32,
    ) {
        // One allocation for all meshes.
        let mut corners = Vec::new();
        for primitive in primitives {
            let Primitive::Mesh(mesh) = &primitive.primitive else {
                continue;
            };
            let clip = onto.clip(primitive.clip_rect, pixels_per_point);
            let Some(texture) = self.textures.get(&mesh.texture_id) else {
                continue;
            };
            if !clip.is_empty() {
                corners.clear();
                corners.extend(
                    mesh.vertices
                        .iter()
                        .map(|vertex| Corner::new(vertex, pixels_per_point)),
                );
                paint_mesh(onto, clip, mesh, &corners, texture);
            }
        }
    }
}

/// Draws a mesh in its order; two triangles in a row that make a rectangle are drawn as one.
fn paint_mesh(
    onto: &mut Pixels<'_>,
    clip: Clip,
    mesh: &Mesh,
    corners: &[Option<Corner>],
    texture: &Texture,
) {
    let mut triangles = mesh
        .indices
        .chunks_exact(3)
        .map(|indices| triangle(corners, indices))
        .peekable();
    while let Some(triangle) = triangles.next() {
        let Some(triangle) = triangle else { continue };
        let rectangle = triangles
            .peek()
            .copied()
            .flatten()
            .and_then(|second| Rectangle::of(&triangle, &second));
        if let Some(rectangle) = rectangle {
            triangles.next();
            if let Some(ink) = Ink::new(&rectangle.triangle(), texture) {
                rectangle.spans(clip, |x, y| ink.fill(onto, x, y));
            }
        } else if triangle::touches(&triangle, clip)
            && let Some(ink) = Ink::new(&triangle, texture)
        {
            triangle::spans(&triangle, clip, |x, y| ink.fill(onto, x, y));
        }
    }
}

/// The corners of a triangle; none if one is not there or is nowhere.
fn triangle(corners: &[Option<Corner>], indices: &[u32]) -> Option<[Corner; 3]> {
    let corner = |at: usize| {
        let index = usize::try_from(*indices.get(at)?).ok()?;
        corners.get(index).copied().flatten()
    };
    Some([corner(0)?, corner(1)?, corner(2)?])
}
