//! A window of eframe's with nothing in it: what `cargo xtask measure window` holds ours against.

fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_app_id("rdp-first-aid")
            .with_inner_size([900.0, 680.0]),
        renderer: match std::env::args().nth(1).as_deref() {
            Some("glow") => eframe::Renderer::Glow,
            _ => eframe::Renderer::Wgpu,
        },
        ..eframe::NativeOptions::default()
    };
    eframe::run_ui_native("bare", options, |ui, _frame| {
        ui.heading("bare");
    })
}
