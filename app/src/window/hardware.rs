//! The window as eframe draws it: with wgpu or with OpenGL.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use eframe::egui_wgpu::{WgpuSetup, wgpu};
use eframe::{CreationContext, NativeOptions};
use egui::{Context, Ui};

use super::fault::{self, Fault};
use super::{Chain, Refusal, Renderer, Rescue};
use crate::app::App;

/// What eframe runs: the wizard, and the watch over what draws it.
struct Watched {
    app: App,
    renderer: Renderer,
    rescue: Arc<Rescue>,
    /// The last frame did not reach the screen.
    dropped: Arc<AtomicBool>,
    frames: u32,
    device: Option<wgpu::Device>,
}

/// Opens the window with this renderer and returns when it is closed.
pub(super) fn run(
    chain: &Arc<Chain>,
    rescue: &Arc<Rescue>,
    renderer: Renderer,
) -> Result<(), Refusal> {
    let dropped = Arc::new(AtomicBool::new(false));
    let options = options(chain, renderer, &dropped);
    let create = |creation: &CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        let device = creation.wgpu_render_state.as_ref();
        let device = device.map(|state| state.device.clone());
        if let Some(device) = &device {
            hook(device, rescue);
        }
        Ok(Box::new(Watched {
            app: chain.app(&creation.egui_ctx, rescue)?,
            renderer,
            rescue: Arc::clone(rescue),
            dropped,
            frames: 0,
            device,
        }))
    };
    let title = chain.text.say("window-title");
    eframe::run_native(&title, options, Box::new(create)).map_err(|error| match error {
        eframe::Error::WinitEventLoop(error) => Refusal::no_display(&error),
        error => Refusal::CantDraw(error.to_string()),
    })
}

fn options(chain: &Chain, renderer: Renderer, dropped: &Arc<AtomicBool>) -> NativeOptions {
    let mut options = NativeOptions {
        viewport: chain.viewport(),
        renderer: match renderer {
            Renderer::Glow => eframe::Renderer::Glow,
            _ => eframe::Renderer::Wgpu,
        },
        // Plain colours have no banding to hide, and a processor pays for every pixel of it.
        dithering: false,
        ..NativeOptions::default()
    };
    let said = Arc::clone(&options.wgpu_options.on_surface_status);
    let dropped = Arc::clone(dropped);
    options.wgpu_options.on_surface_status = Arc::new(move |status| {
        // A window that is hidden draws nothing, and nothing is wrong with it.
        if !matches!(status, wgpu::CurrentSurfaceTexture::Occluded) {
            dropped.store(true, Ordering::Release);
        }
        said(status)
    });
    if let WgpuSetup::CreateNew(setup) = &mut options.wgpu_options.wgpu_setup {
        // Not from the environment: what it says was meant for another program.
        setup.instance_descriptor.backends = backends();
        setup.power_preference = wgpu::PowerPreference::LowPower;
        if cfg!(windows) {
            setup.native_adapter_selector = Some(Arc::new(move |adapters, _surface| {
                choose(adapters, renderer).ok_or_else(|| "no adapter".to_owned())
            }));
        }
    }
    options
}

fn backends() -> wgpu::Backends {
    if cfg!(windows) {
        wgpu::Backends::DX12
    } else {
        wgpu::Backends::PRIMARY | wgpu::Backends::GL
    }
}

/// On Windows the card and its software device are a renderer each.
fn choose(adapters: &[wgpu::Adapter], renderer: Renderer) -> Option<wgpu::Adapter> {
    let is_wanted = |adapter: &&wgpu::Adapter| {
        let is_software = adapter.get_info().device_type == wgpu::DeviceType::Cpu;
        is_software == (renderer == Renderer::Warp)
    };
    adapters.iter().find(is_wanted).cloned()
}

/// Whether there can be a graphics card. Without one Vulkan draws with the processor, and takes
/// several times as long for it as OpenGL does.
pub(super) fn has_card() -> bool {
    const CARDS: [&str; 3] = ["/dev/dri", "/dev/nvidia0", "/dev/dxg"];
    !cfg!(target_os = "linux") || CARDS.iter().any(|card| Path::new(card).exists())
}

/// A lost device and a call that was refused end in a window from the next renderer.
fn hook(device: &wgpu::Device, rescue: &Arc<Rescue>) {
    let lost = Arc::clone(rescue);
    device.set_device_lost_callback(move |reason, message| {
        lost.give_up(&format!("{reason:?} {message}"));
    });
    let refused = Arc::clone(rescue);
    device.on_uncaptured_error(Arc::new(move |error: wgpu::Error| {
        refused.give_up(&error.to_string());
    }));
}

impl eframe::App for Watched {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.app.fold_news(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let shown = !self.dropped.swap(false, Ordering::AcqRel);
        if self.frames == 1 && shown {
            // The frame before this one has reached the screen.
            self.rescue.frame_drawn();
            self.frames = 2;
        }
        if self.frames == 0 {
            fault::in_the_first_frame(self.renderer);
            self.frames = 1;
        }
        if self.frames == 1 {
            ui.ctx().request_repaint();
        }
        self.app.draw(ui);
        self.fail_on_purpose();
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        // Before the device goes.
        self.rescue.end();
    }
}

impl Watched {
    /// For tests: a fault that begins with the second screen.
    fn fail_on_purpose(&self) {
        if self.app.state().visit == 0 {
            return;
        }
        match (fault::of(self.renderer), &self.device) {
            (Some(Fault::LosesDevice), Some(device)) => device.destroy(),
            (Some(Fault::LosesDevice), None) => self.rescue.give_up("asked to lose its device"),
            #[expect(clippy::panic, reason = "asked for, by a test")]
            (Some(Fault::Panics), _) => panic!("asked to fall over"),
            _ => {}
        }
    }
}
