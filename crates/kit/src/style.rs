//! Puts the tokens into egui's style and chooses between the looks.

use std::sync::Arc;

use egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Id, Shadow, Stroke, Style, TextStyle,
    Theme, ThemePreference, Visuals, style::WidgetVisuals, vec2,
};

use crate::mark;
use crate::tokens::{TokenError, TokenSets, Tokens};

/// Which colours the program wears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// As the system says; light where it says nothing.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

/// Reads tokens and marks and makes them egui's style. Once, before the first frame.
///
/// Fails only when a theme file can't be read.
pub fn install(ctx: &Context) -> Result<(), TokenError> {
    let sets = TokenSets::read()?;
    mark::install(ctx);
    ctx.options_mut(|options| {
        options.fallback_theme = Theme::Light;
        // The text size is the wizard's to keep, so it must not change behind its back.
        options.zoom_with_keyboard = false;
    });
    ctx.data_mut(|data| data.insert_temp(Id::NULL, sets));
    choose(ctx, Look::System);
    Ok(())
}

/// Wears another look from the next frame on.
pub fn choose(ctx: &Context, look: Look) {
    let sets: TokenSets = ctx.data(|data| data.get_temp(Id::NULL)).unwrap_or_default();
    let (light, dark) = match look {
        Look::Contrast => (&sets.contrast, &sets.contrast),
        _ => (&sets.light, &sets.dark),
    };
    ctx.data_mut(|data| data.insert_temp(Id::NULL, look));
    ctx.set_style_of(Theme::Light, style(light, Visuals::light()));
    ctx.set_style_of(Theme::Dark, style(dark, Visuals::dark()));
    ctx.set_theme(match look {
        Look::System => ThemePreference::System,
        Look::Light => ThemePreference::Light,
        Look::Dark | Look::Contrast => ThemePreference::Dark,
    });
}

/// The tokens in use.
pub(crate) fn current(ctx: &Context) -> Arc<Tokens> {
    let dark = ctx.theme() == Theme::Dark;
    ctx.data(|data| {
        let look: Look = data.get_temp(Id::NULL).unwrap_or_default();
        data.get_temp::<TokenSets>(Id::NULL)
            .map(|sets| match look {
                Look::Contrast => sets.contrast,
                _ if dark => sets.dark,
                _ => sets.light,
            })
            .unwrap_or_default()
    })
}

fn style(tokens: &Tokens, visuals: Visuals) -> Style {
    let (size, space) = (tokens.size, tokens.space);
    let font = |points| FontId::new(points, FontFamily::Proportional);
    let mut style = Style {
        text_styles: [
            (TextStyle::Heading, font(size.title)),
            (TextStyle::Body, font(size.body)),
            (TextStyle::Button, font(size.body)),
            (TextStyle::Small, font(size.small)),
            (
                TextStyle::Monospace,
                FontId::new(size.code, FontFamily::Monospace),
            ),
        ]
        .into(),
        // Nothing moves by itself: calm for people, and no frames are drawn for it.
        animation_time: 0.0,
        visuals: colours(tokens, visuals),
        ..Style::default()
    };
    style.spacing.item_spacing = vec2(space.small, space.small);
    style.spacing.button_padding = vec2(space.medium, space.small);
    style.spacing.interact_size.y = tokens.page.touch;
    style.spacing.scroll.floating = false;
    style.spacing.scroll.bar_width = space.small;
    style.spacing.scroll.foreground_color = false;
    // Text wraps wherever it stands, also beside a mark.
    style.wrap_mode = Some(egui::TextWrapMode::Wrap);
    style.scroll_animation = egui::style::ScrollAnimation::none();
    style
}

fn colours(tokens: &Tokens, mut visuals: Visuals) -> Visuals {
    let c = tokens.colour;
    visuals.panel_fill = c.page;
    visuals.window_fill = c.surface;
    visuals.window_stroke = Stroke::new(1.0, c.line);
    // Behind the scroll bar.
    visuals.extreme_bg_color = c.page;
    visuals.text_edit_bg_color = Some(c.surface);
    visuals.faint_bg_color = c.inset;
    visuals.code_bg_color = c.inset;
    visuals.hyperlink_color = c.accent;
    visuals.warn_fg_color = c.warning;
    visuals.error_fg_color = c.problem;
    visuals.weak_text_color = Some(c.muted);
    visuals.selection.bg_fill = c.accent.gamma_multiply(0.35);
    visuals.selection.stroke = Stroke::new(2.0, c.focus);
    visuals.image_loading_spinners = false;
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, c.text);
    visuals.popup_shadow = Shadow::NONE;
    visuals.window_shadow = Shadow::NONE;
    let radius = CornerRadius::same(tokens.radius.small);
    let widget = |ground: Color32, edge: Color32, text: Color32| WidgetVisuals {
        // Only the scroll bar's handle wears this one.
        bg_fill: edge,
        weak_bg_fill: ground,
        bg_stroke: Stroke::new(1.0, edge),
        corner_radius: radius,
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    visuals.widgets.noninteractive = widget(c.surface, c.line, c.text);
    visuals.widgets.inactive = widget(c.surface, c.edge, c.text);
    visuals.widgets.hovered = widget(c.accent_soft, c.accent, c.text);
    visuals.widgets.active = widget(c.accent_soft, c.accent, c.text);
    visuals.widgets.open = widget(c.accent_soft, c.accent, c.text);
    visuals
}
