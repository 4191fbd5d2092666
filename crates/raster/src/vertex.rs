//! A vertex on the grid of pixels and their fractions.

use egui::epaint::Vertex;

use crate::blend::pack;
use crate::number::steps;

/// A vertex as the rest of this crate wants it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Corner {
    /// Columns from the left, in steps of a pixel.
    pub(crate) x: i64,
    /// Rows from the top, in steps of a pixel.
    pub(crate) y: i64,
    /// The place in the texture, 0 to 1; not egui's type, which panics in debug builds when
    /// it compares what is no number.
    pub(crate) uv: [f32; 2],
    /// Packed, premultiplied.
    pub(crate) colour: u32,
}

impl Corner {
    /// None if the vertex is nowhere, on the screen or in the texture.
    pub(crate) fn new(vertex: &Vertex, pixels_per_point: f32) -> Option<Self> {
        let uv = [vertex.uv.x, vertex.uv.y];
        uv.iter().all(|at| at.is_finite()).then_some(())?;
        Some(Self {
            x: steps(vertex.pos.x, pixels_per_point)?,
            y: steps(vertex.pos.y, pixels_per_point)?,
            uv,
            colour: pack(vertex.color),
        })
    }
}
