//! The window without a graphics card: winit opens it, `raster` draws, softbuffer shows.
//!
//! It does for egui what eframe does for the other renderers: input, clipboard, cursor, input
//! methods and the tree for screen readers. It draws only when something has changed.

use std::num::NonZeroU32;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use egui::{ClippedPrimitive, Context, FullOutput, ViewportCommand, ViewportId};
use egui_system_font_provider::SystemFontProvider;
use egui_winit::accesskit_winit;
use net::Instant;
use raster::{Painter, Pixels};
use softbuffer::Surface;
use winit::application::ApplicationHandler;
use winit::event::{StartCause, WindowEvent};
use winit::event_loop::{
    ActiveEventLoop, ControlFlow, EventLoop, EventLoopProxy, OwnedDisplayHandle,
};
use winit::window::{Window, WindowId};

use super::fault::{self, Fault};
use super::{Chain, Refusal, Renderer, Rescue};
use crate::app::App;

/// The largest texture that egui may ask for, in pixels a side.
const TEXTURE_SIDE: usize = 4096;

/// What wakes the loop besides the window's own events.
enum Wake {
    Repaint { when: Instant },
    ScreenReader(accesskit_winit::Event),
}

impl From<accesskit_winit::Event> for Wake {
    fn from(event: accesskit_winit::Event) -> Self {
        Self::ScreenReader(event)
    }
}

/// The loop's state.
struct Loop<'a> {
    chain: &'a Arc<Chain>,
    rescue: &'a Arc<Rescue>,
    ctx: Context,
    proxy: EventLoopProxy<Wake>,
    shown: Option<Shown>,
    repaint_at: Option<Instant>,
    /// The program asked to end.
    closing: bool,
    refusal: Option<String>,
}

/// The window and what draws it.
struct Shown {
    app: App,
    window: Rc<Window>,
    surface: Surface<OwnedDisplayHandle, Rc<Window>>,
    input: egui_winit::State,
    painter: Painter,
    /// What was drawn last.
    drawn: Vec<ClippedPrimitive>,
    canvas: Vec<u32>,
    canvas_size: (u32, u32),
}

/// Opens the window and returns when it is closed.
pub(super) fn run(chain: &Arc<Chain>, rescue: &Arc<Rescue>) -> Result<(), Refusal> {
    let events = EventLoop::with_user_event().build();
    let events = events.map_err(|error| Refusal::no_display(&error))?;
    let ctx = Context::default();
    ctx.add_font_provider(Arc::new(SystemFontProvider::new()));
    let proxy = events.create_proxy();
    let waker = proxy.clone();
    ctx.set_request_repaint_callback(move |info| {
        let when = net::now().checked_add(info.delay);
        if let Some(when) = when {
            // A loop that is gone needs no picture.
            let _ = waker.send_event(Wake::Repaint { when });
        }
    });
    let mut handler = Loop {
        chain,
        rescue,
        ctx,
        proxy,
        shown: None,
        repaint_at: None,
        closing: false,
        refusal: None,
    };
    events
        .run_app(&mut handler)
        .map_err(|error| Refusal::no_display(&error))?;
    handler
        .refusal
        .map_or(Ok(()), |reason| Err(Refusal::CantDraw(reason)))
}

impl ApplicationHandler<Wake> for Loop<'_> {
    fn resumed(&mut self, events: &ActiveEventLoop) {
        if self.shown.is_some() {
            return;
        }
        let drawn = self.show(events).and_then(|shown| {
            self.shown = Some(shown);
            // Windows asks an invisible window for no picture, so the first one is not waited for.
            self.draw()
        });
        if let Err(error) = drawn {
            self.refuse(events, &error);
        }
    }

    fn new_events(&mut self, _events: &ActiveEventLoop, cause: StartCause) {
        if matches!(cause, StartCause::ResumeTimeReached { .. }) {
            self.repaint_at = None;
            self.redraw();
        }
    }

    fn user_event(&mut self, _events: &ActiveEventLoop, wake: Wake) {
        match wake {
            Wake::Repaint { when } => {
                self.repaint_at = Some(self.repaint_at.map_or(when, |other| other.min(when)));
            }
            Wake::ScreenReader(event) => self.serve_screen_reader(event),
        }
    }

    fn window_event(&mut self, events: &ActiveEventLoop, _window: WindowId, event: WindowEvent) {
        let Some(shown) = &mut self.shown else {
            return;
        };
        match event {
            WindowEvent::CloseRequested | WindowEvent::Destroyed => {
                self.rescue.end();
                events.exit();
            }
            WindowEvent::RedrawRequested => {
                if let Err(error) = self.draw() {
                    self.refuse(events, &error);
                }
                if self.closing {
                    self.rescue.end();
                    events.exit();
                }
            }
            event => {
                let taken = shown.input.on_window_event(&shown.window, &event);
                if taken.repaint || matches!(event, WindowEvent::Resized(_)) {
                    shown.window.request_redraw();
                }
            }
        }
    }

    fn about_to_wait(&mut self, events: &ActiveEventLoop) {
        match self.repaint_at {
            Some(when) if when <= net::now() => {
                self.repaint_at = None;
                self.redraw();
                events.set_control_flow(ControlFlow::Wait);
            }
            Some(when) => events.set_control_flow(ControlFlow::WaitUntil(when.into_std())),
            None => events.set_control_flow(ControlFlow::Wait),
        }
    }
}

impl Loop<'_> {
    fn show(&self, events: &ActiveEventLoop) -> anyhow::Result<Shown> {
        // Unseen until its tree for screen readers exists, and its first picture.
        let viewport = self.chain.viewport().with_visible(false);
        let window = egui_winit::create_window(&self.ctx, events, &viewport)?;
        let window = Rc::new(window);
        let display = softbuffer::Context::new(events.owned_display_handle());
        let display = display.map_err(|error| anyhow::anyhow!("{error}"))?;
        let surface = Surface::new(&display, Rc::clone(&window));
        let surface = surface.map_err(|error| anyhow::anyhow!("{error}"))?;
        #[expect(clippy::cast_possible_truncation, reason = "a factor of about one")]
        let mut input = egui_winit::State::new(
            self.ctx.clone(),
            ViewportId::ROOT,
            events,
            Some(window.scale_factor() as f32),
            window.theme(),
            Some(TEXTURE_SIDE),
        );
        input.init_accesskit(events, &window, self.proxy.clone());
        Ok(Shown {
            app: self.chain.app(&self.ctx, self.rescue)?,
            window,
            surface,
            input,
            painter: Painter::default(),
            drawn: Vec::new(),
            canvas: Vec::new(),
            canvas_size: (0, 0),
        })
    }

    fn refuse(&mut self, events: &ActiveEventLoop, error: &anyhow::Error) {
        self.refusal = Some(format!("{error:#}"));
        events.exit();
    }

    fn redraw(&self) {
        if let Some(shown) = &self.shown {
            shown.window.request_redraw();
        }
    }

    fn serve_screen_reader(&mut self, event: accesskit_winit::Event) {
        let Some(shown) = &mut self.shown else {
            return;
        };
        match event.window_event {
            accesskit_winit::WindowEvent::InitialTreeRequested => self.ctx.enable_accesskit(),
            accesskit_winit::WindowEvent::ActionRequested(request) => {
                shown.input.on_accesskit_action_request(request);
            }
            accesskit_winit::WindowEvent::AccessibilityDeactivated => self.ctx.disable_accesskit(),
        }
        shown.window.request_redraw();
    }

    fn draw(&mut self) -> anyhow::Result<()> {
        let Some(shown) = &mut self.shown else {
            return Ok(());
        };
        fault::in_the_first_frame(Renderer::Cpu);
        let input = shown.input.take_egui_input(&shown.window);
        let app = &mut shown.app;
        let output = self.ctx.run_ui(input, |ui| {
            app.fold_news(ui.ctx());
            app.draw(ui);
        });
        let viewport = output.viewport_output.get(&ViewportId::ROOT);
        let delay = viewport.map_or(Duration::MAX, |viewport| viewport.repaint_delay);
        for command in viewport.into_iter().flat_map(|viewport| &viewport.commands) {
            match command {
                ViewportCommand::Title(title) => shown.window.set_title(title),
                ViewportCommand::Close => self.closing = true,
                _ => {}
            }
        }
        if let Some(when) = net::now().checked_add(delay) {
            self.repaint_at = Some(when);
        }
        shown.paint(&self.ctx, output)?;
        shown.window.set_visible(true);
        self.rescue.frame_drawn();
        if fault::of(Renderer::Cpu) == Some(Fault::LosesDevice) && shown.app.state().visit > 0 {
            anyhow::bail!("asked to lose its device");
        }
        Ok(())
    }
}

impl Shown {
    fn paint(&mut self, ctx: &Context, output: FullOutput) -> anyhow::Result<()> {
        self.input
            .handle_platform_output(&self.window, output.platform_output);
        let mut textures = output.textures_delta;
        let scale = output.pixels_per_point;
        let primitives = ctx.tessellate(output.shapes, scale);
        let size = self.window.inner_size();
        let is_same = textures.is_empty()
            && self.canvas_size == (size.width, size.height)
            && same(&self.drawn, &primitives);
        self.painter.update(&textures);
        if !is_same {
            self.draw(&primitives, scale, ctx.global_style().visuals.panel_fill);
            self.drawn = primitives;
        }
        self.painter.free(&textures);
        textures.clear();
        self.show()
    }

    fn draw(&mut self, primitives: &[ClippedPrimitive], scale: f32, ground: egui::Color32) {
        let size = self.window.inner_size();
        let pixels = usize::try_from(size.width).unwrap_or_default()
            * usize::try_from(size.height).unwrap_or_default();
        self.canvas.resize(pixels, 0);
        self.canvas_size = (size.width, size.height);
        if let Some(mut pixels) = Pixels::new(size.width, size.height, &mut self.canvas) {
            pixels.fill(ground);
            self.painter.paint(&mut pixels, primitives, scale);
        }
    }

    /// Also where nothing has changed: the system may have lost what was shown.
    fn show(&mut self) -> anyhow::Result<()> {
        let failed = |error: softbuffer::SoftBufferError| anyhow::anyhow!("{error}");
        let (width, height) = self.canvas_size;
        let (Some(width), Some(height)) = (NonZeroU32::new(width), NonZeroU32::new(height)) else {
            // Minimised.
            return Ok(());
        };
        self.surface.resize(width, height).map_err(failed)?;
        let mut buffer = self.surface.buffer_mut().map_err(failed)?;
        for (shown, drawn) in buffer.iter_mut().zip(&self.canvas) {
            *shown = *drawn;
        }
        self.window.pre_present_notify();
        buffer.present().map_err(failed)
    }
}

/// Whether these draw the same picture.
fn same(one: &[ClippedPrimitive], other: &[ClippedPrimitive]) -> bool {
    use egui::epaint::Primitive;
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            one.clip_rect == other.clip_rect
                && match (&one.primitive, &other.primitive) {
                    (Primitive::Mesh(one), Primitive::Mesh(other)) => one == other,
                    _ => false,
                }
        })
}
