//! Draws egui's meshes into a buffer of pixels with the processor alone.
#![forbid(unsafe_code)]
