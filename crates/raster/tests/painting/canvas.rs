//! A buffer to draw into, and short ways to make meshes.

use std::sync::Arc;

use egui::epaint::{ImageDelta, Primitive, Vertex};
use egui::{
    ClippedPrimitive, Color32, ColorImage, Mesh, Pos2, Rect, TextureId, TextureOptions,
    TexturesDelta, pos2,
};
use raster::{Painter, Pixels};

/// The texture of the tests.
pub(crate) const TEXTURE: TextureId = TextureId::Managed(0);

/// Pixels with their size.
pub(crate) struct Canvas {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) data: Vec<u32>,
}

impl Canvas {
    pub(crate) fn new(width: u32, height: u32, below: u32) -> Self {
        Self {
            width,
            height,
            data: vec![below; usize::try_from(width * height).unwrap()],
        }
    }

    pub(crate) fn paint(&mut self, painter: &Painter, primitives: &[ClippedPrimitive], scale: f32) {
        let mut pixels = Pixels::new(self.width, self.height, &mut self.data).unwrap();
        painter.paint(&mut pixels, primitives, scale);
    }

    /// A row as a list.
    pub(crate) fn row(&self, y: usize) -> &[u32] {
        self.data
            .chunks_exact(usize::try_from(self.width).unwrap())
            .nth(y)
            .unwrap()
    }

    /// The pixels that are not `below`, as columns and rows.
    pub(crate) fn touched(&self, below: u32) -> Vec<(usize, usize)> {
        let width = usize::try_from(self.width).unwrap();
        (0..self.data.len())
            .filter(|at| self.data[*at] != below)
            .map(|at| (at % width, at / width))
            .collect()
    }
}

/// A painter that holds one texture.
pub(crate) fn painter(image: ColorImage, options: TextureOptions) -> Painter {
    let mut painter = Painter::default();
    set(&mut painter, ImageDelta::full(image, options));
    painter
}

/// A painter whose texture is white.
pub(crate) fn white() -> Painter {
    painter(
        ColorImage::filled([1, 1], Color32::WHITE),
        TextureOptions::LINEAR,
    )
}

pub(crate) fn set(painter: &mut Painter, image: ImageDelta) {
    let mut delta = TexturesDelta::default();
    delta.push(TEXTURE, image);
    painter.update(&delta);
    // egui wants to know that its deltas were applied.
    delta.clear();
}

pub(crate) fn vertex(x: f32, y: f32, color: Color32) -> Vertex {
    Vertex {
        pos: pos2(x, y),
        uv: Pos2::ZERO,
        color,
    }
}

pub(crate) fn mesh(vertices: &[Vertex], indices: &[u32]) -> Mesh {
    Mesh {
        vertices: vertices.to_vec(),
        indices: indices.to_vec(),
        texture_id: TEXTURE,
    }
}

/// A mesh that may draw everywhere.
pub(crate) fn primitive(mesh: Mesh) -> ClippedPrimitive {
    clipped(mesh, Rect::EVERYTHING)
}

pub(crate) fn clipped(mesh: Mesh, clip_rect: Rect) -> ClippedPrimitive {
    ClippedPrimitive {
        clip_rect,
        primitive: Primitive::Mesh(mesh),
    }
}

/// Something that only a graphics card can draw.
pub(crate) fn callback() -> ClippedPrimitive {
    ClippedPrimitive {
        clip_rect: Rect::EVERYTHING,
        primitive: Primitive::Callback(egui::PaintCallback {
            rect: Rect::EVERYTHING,
            callback: Arc::new(()),
        }),
    }
}
