//! The line above and the bar below every screen.

use egui::Ui;
use kit::{Icon, Look};

use super::Scene;
use crate::wizard::Action;

pub(super) fn top(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    kit::top_line(ui, |ui| {
        let mut done = None;
        if scene.state.can_go_back()
            && kit::icon_button(ui, Some(Icon::Back), &scene.say("button-back")).clicked()
        {
            done = Some(Action::Back);
        }
        if let Some(stage) = scene.stage() {
            kit::quiet_text(ui, &stage);
        }
        done
    })
}

pub(super) fn bottom(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    let id = scene.id();
    let spoken = scene.spoken_id();
    kit::bottom_bar(
        ui,
        |ui| {
            kit::screen_id(ui, &id, &spoken);
        },
        |ui| tools(scene, ui),
    )
}

fn tools(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    let mut done = None;
    let helpdesk = if scene.state.helpdesk {
        "bar-user"
    } else {
        "bar-helpdesk"
    };
    let key = |id: &str| scene.part(id, "key");
    if sizer(scene, ui, "bar-smaller") {
        done = Some(Action::Smaller);
    }
    if sizer(scene, ui, "bar-larger") {
        done = Some(Action::Larger);
    }
    if tool(ui, &scene.say("bar-colours"), "") {
        done = Some(Action::Look(after(scene.state.look)));
    }
    if tool(ui, &scene.say(helpdesk), &key("bar-helpdesk")) {
        done = Some(Action::Helpdesk);
    }
    if tool(ui, &scene.say("bar-steps"), &key("bar-steps")) {
        done = Some(Action::AllSteps);
    }
    done
}

fn tool(ui: &mut Ui, words: &str, key: &str) -> bool {
    let response = kit::icon_button(ui, None, words);
    if key.is_empty() {
        return response.clicked();
    }
    response.on_hover_text(key).accessible_name(words).clicked()
}

fn sizer(scene: &Scene<'_>, ui: &mut Ui, id: &str) -> bool {
    kit::icon_button(ui, None, &scene.say(id))
        .accessible_name(scene.part(id, "name"))
        .clicked()
}

fn after(look: Look) -> Look {
    match look {
        Look::System => Look::Light,
        Look::Light => Look::Dark,
        Look::Dark => Look::Contrast,
        Look::Contrast => Look::System,
    }
}
