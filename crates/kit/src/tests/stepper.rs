//! The thin row of steps.

use egui::{
    Shape,
    accesskit::{Action, Role},
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{colours, harness, shapes, wants_more};
use crate::{Mark, stepper};

const MARKS: [Mark; 15] = {
    let mut marks = [Mark::Waiting; 15];
    marks[0] = Mark::Fine;
    marks[1] = Mark::Problem;
    marks[2] = Mark::Warning;
    marks[3] = Mark::NotChecked;
    marks
};

#[test]
fn it_is_one_picture_with_words_and_cannot_be_operated() {
    let harness = harness([320.0, 60.0], |ui| stepper(ui, "Step 3 of 15", &MARKS, 2));
    let picture = harness.get_by_role_and_label(Role::Image, "Step 3 of 15");
    assert_eq!(picture.children().count(), 0);
    let data = picture.accesskit_node();
    assert!(!data.data().supports_action(Action::Focus));
    assert!(!data.data().supports_action(Action::Click));
    assert!(!wants_more(harness.output()));
}

#[test]
fn fifteen_steps_fit_into_a_narrow_column() {
    let harness = harness([320.0, 60.0], |ui| stepper(ui, "words", &MARKS, 9));
    let place = harness.get_by_label("words").rect();
    let pieces: Vec<_> = shapes(harness.output())
        .into_iter()
        .filter_map(|shape| match shape {
            Shape::Rect(piece) if piece.rect.width() < 30.0 => Some(piece),
            _ => None,
        })
        .collect();
    // One for each step, and the problem is in two halves.
    assert_eq!(pieces.len(), 16);
    assert!(
        pieces.iter().all(|piece| {
            place.expand(0.1).contains_rect(piece.rect) && piece.rect.width() > 4.0
        })
    );
    let now: Vec<_> = pieces
        .iter()
        .filter(|piece| piece.fill == colours().accent)
        .collect();
    assert_eq!(now.len(), 1);
    assert!(
        pieces
            .iter()
            .all(|piece| piece.rect.height() <= now[0].rect.height())
    );
}
