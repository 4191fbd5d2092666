//! A long text as it is, line by line, with some places marked.

use std::ops::Range;

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Frame, Label, Margin, ScrollArea, Stroke, TextWrapMode, Ui};

use crate::group;
use crate::tokens::Tokens;
use crate::transcript;

/// Lines that are seen at once.
const LINES: f32 = 14.0;

/// A text in its own letters; what is longer than its window is scrolled. Only what is seen is laid out.
///
/// `name` is what it is called for those who can't see it, `marks` are places in bytes, in their order.
pub fn bytes(ui: &mut Ui, name: &str, text: &str, marks: &[Range<usize>]) {
    let tokens = Tokens::of(ui);
    transcript::note(ui, name);
    let lines = lines(text);
    let height = ui.fonts_mut(|fonts| fonts.row_height(&font(&tokens)));
    let shown = height * LINES;
    group::named(ui, Role::Figure, name, |ui| {
        Frame::new()
            .fill(tokens.colour.surface)
            .stroke(Stroke::new(1.0, tokens.colour.line))
            .corner_radius(tokens.radius.small)
            .inner_margin(Margin::same(8))
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 0.0;
                ScrollArea::both()
                    .max_height(shown)
                    // Whatever is left of the page.
                    .min_scrolled_height(shown)
                    .auto_shrink([false, true])
                    .show_rows(ui, height, lines.len(), |ui, seen| {
                        for line in lines.get(seen).unwrap_or_default() {
                            row(ui, text, line, marks, &tokens);
                        }
                    });
            });
    });
}

fn row(ui: &mut Ui, text: &str, line: &Range<usize>, marks: &[Range<usize>], tokens: &Tokens) {
    let mut job = LayoutJob::default();
    let plain = format(tokens, tokens.colour.text, Color32::TRANSPARENT);
    let marked = format(tokens, tokens.colour.accent, tokens.colour.accent_soft);
    let mut at = line.start;
    let first = marks.partition_point(|mark| mark.end <= line.start);
    let here = marks.iter().skip(first);
    for mark in here.take_while(|mark| mark.start < line.end) {
        job.append(
            text.get(at..mark.start).unwrap_or_default(),
            0.0,
            plain.clone(),
        );
        let end = mark.end.min(line.end);
        job.append(
            text.get(mark.start..end).unwrap_or_default(),
            0.0,
            marked.clone(),
        );
        at = end;
    }
    job.append(text.get(at..line.end).unwrap_or_default(), 0.0, plain);
    // An empty line is as high as any other.
    if job.text.is_empty() {
        job.append(
            " ",
            0.0,
            format(tokens, tokens.colour.text, Color32::TRANSPARENT),
        );
    }
    ui.add(Label::new(job).wrap_mode(TextWrapMode::Extend));
}

fn font(tokens: &Tokens) -> FontId {
    FontId::monospace(tokens.size.small)
}

fn format(tokens: &Tokens, color: Color32, background: Color32) -> TextFormat {
    TextFormat {
        font_id: font(tokens),
        color,
        background,
        ..TextFormat::default()
    }
}

/// Where each line is, without its end.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let start = at;
            at += line.len();
            start..start + line.trim_end_matches(['\r', '\n']).len()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn lines_are_where_they_are() {
        assert_eq!(lines("a\r\n\nbc"), [0..1, 3..3, 4..6]);
        assert!(lines("").is_empty());
    }
}
