//! The line above and the bar below every screen.

use egui::{Context, Ui};
use kit::{Entry, Icon, Look, Mark};
use model::{Language, Status, StepId};
use strum::IntoEnumIterator as _;

use super::Scene;
use super::words::mark;
use crate::app::can_be_drawn;
use crate::wizard::{Action, Step};

/// The widest that the row of steps may be, in points: it is a hint, not the screen's matter.
const STEPPER: f32 = 330.0;

/// In a window that is narrower, in points, the tools stand in one list.
const NARROW: f32 = 640.0;

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
            steps(scene, ui);
        }
        done
    })
}

/// All steps in a row, with the one that is shown.
fn steps(scene: &Scene<'_>, ui: &mut Ui) {
    let Step::Checklist { step, .. } = scene.state.step else {
        return;
    };
    let all: Vec<(StepId, Status)> = StepId::iter()
        .map(|step| (step, scene.state.status_of(step)))
        .collect();
    let marks: Vec<_> = all
        .iter()
        .map(|(step, status)| match status {
            Status::NotChecked if scene.state.is_finished(*step) => Mark::NotApplicable,
            status => mark(*status),
        })
        .collect();
    ui.scope(|ui| {
        ui.set_max_width(STEPPER.min(ui.available_width()));
        kit::stepper(ui, &counted(scene, &all), &marks, step.number() - 1);
    });
}

/// How many steps stand how, in words.
fn counted(scene: &Scene<'_>, all: &[(StepId, Status)]) -> String {
    let states = [
        Status::Fine,
        Status::Warning,
        Status::Problem,
        Status::NotChecked,
        Status::NotApplicable,
    ];
    let counts = states.map(|state| (state, all.iter().filter(|(_, one)| *one == state).count()));
    let told = counts.iter().filter(|(_, count)| *count > 0);
    let told = told.map(|(state, count)| format!("{}: {count}", scene.status(*state)));
    told.collect::<Vec<_>>().join(", ")
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
    let mut did = |action: Option<Action>| done = done.take().or(action);
    did(sizer(scene, ui, "bar-smaller").then_some(Action::Smaller));
    did(sizer(scene, ui, "bar-larger").then_some(Action::Larger));
    let ctx = ui.ctx().clone();
    if ctx.content_rect().width() < NARROW {
        // Two rows of tools would take the place of the page.
        let all = || [switches(scene), colours(scene), languages(scene, &ctx)].concat();
        did(list(scene, ui, "bar-more", all));
        return done;
    }
    did(list(scene, ui, "bar-colours", || colours(scene)));
    did(list(scene, ui, "bar-language", || languages(scene, &ctx)));
    for (entry, action) in switches(scene) {
        let keys = match action {
            Action::HideNames => "bar-hide",
            Action::Helpdesk => "bar-helpdesk",
            _ => "bar-steps",
        };
        did(tool(scene, ui, entry.words, keys).then_some(action));
    }
    done
}

/// A button with a list, and what its entries do.
fn list(
    scene: &Scene<'_>,
    ui: &mut Ui,
    words: &str,
    all: impl Fn() -> Vec<(Entry, Action)>,
) -> Option<Action> {
    let entries = || all().into_iter().map(|(entry, _)| entry).collect();
    let chosen = kit::menu(ui, &scene.say(words), entries)?;
    all().into_iter().nth(chosen).map(|(_, action)| action)
}

fn switches(scene: &Scene<'_>) -> Vec<(Entry, Action)> {
    let state = scene.state;
    let either = |on: bool, yes: &'static str, no: &'static str| if on { yes } else { no };
    let names = either(state.hidden, "bar-show", "bar-hide");
    let helpdesk = either(state.helpdesk, "bar-user", "bar-helpdesk");
    let switch = |words: &str, action| {
        let entry = Entry {
            words: scene.say(words),
            chosen: false,
            why_not: None,
        };
        (entry, action)
    };
    vec![
        switch(names, Action::HideNames),
        switch(helpdesk, Action::Helpdesk),
        switch("bar-steps", Action::AllSteps),
    ]
}

fn colours(scene: &Scene<'_>) -> Vec<(Entry, Action)> {
    const LOOKS: [(Look, &str); 4] = [
        (Look::System, "system"),
        (Look::Light, "light"),
        (Look::Dark, "dark"),
        (Look::Contrast, "contrast"),
    ];
    let looks = LOOKS.iter().map(|(look, name)| {
        let entry = Entry {
            words: scene.part("bar-colours", name),
            chosen: *look == scene.state.look,
            why_not: None,
        };
        (entry, Action::Look(*look))
    });
    looks.collect()
}

/// Asked only when the list is open: letters of far away are a large font.
fn languages(scene: &Scene<'_>, ctx: &Context) -> Vec<(Entry, Action)> {
    let languages = Language::iter().map(|language| {
        let can = can_be_drawn(ctx, language);
        let name = if can {
            language.own_name()
        } else {
            language.latin_name()
        };
        let entry = Entry {
            words: name.to_owned(),
            chosen: language == scene.text.language(),
            why_not: (!can).then(|| scene.part("bar-language", "no-letters")),
        };
        (entry, Action::Speak(language))
    });
    languages.collect()
}

/// A button with its key, which is `keys`' own.
fn tool(scene: &Scene<'_>, ui: &mut Ui, words: String, keys: &str) -> bool {
    kit::icon_button(ui, None, &words)
        .on_hover_text(scene.part(keys, "key"))
        .accessible_name(words)
        .clicked()
}

fn sizer(scene: &Scene<'_>, ui: &mut Ui, id: &str) -> bool {
    kit::icon_button(ui, None, &scene.say(id))
        .accessible_name(scene.part(id, "name"))
        .clicked()
}
