//! The one function that changes the wizard, and the ways between its screens.

use kit::Look;
use model::StepId;

use super::state::Place;
use super::{Action, Again, Asked, Effect, Route, State, Step, Walk, Way};

/// How many screens Back can go back.
const PAST_LIMIT: usize = 64;
/// The sizes of text, in per cent.
const ZOOM: std::ops::RangeInclusive<u16> = 80..=200;
/// And how far one press goes.
const ZOOM_STRIDE: u16 = 20;

impl State {
    /// Folds one action in. What has to be done outside comes back.
    pub(crate) fn apply(&mut self, action: Action) -> Option<Effect> {
        match action {
            Action::Resumed => return self.resume(),
            Action::Back => return self.back(),
            Action::Continue => return self.on(),
            Action::Start => return self.start(),
            Action::Stop => return self.stop(),
            Action::CheckAgain => return self.check_again(),
            Action::DoneCheckAgain => return self.recheck(),
            Action::ShowWhatToDo => return self.show_what_to_do(),
            Action::WalkAll => return self.walk_all(),
            Action::GetInNow => return self.open(StepId::AnotherWayIn),
            Action::Open(step) => return self.open(step),
            Action::AllSteps => return self.all_steps(),
            Action::ToResult => return self.show_result(),
            Action::ToComputer => return self.name_computer(),
            Action::Watch => return self.watch(),
            Action::TellHelpdesk => return self.tell_helpdesk(),
            Action::MakeReport => return self.make_report(),
            Action::LeaveOut(section) => return self.leave_out(section),
            Action::SaveReport => return self.save_report(),
            Action::ReadReports => return self.read_reports(),
            Action::PickReport => return self.pick_report(),
            Action::Arrived(news) => return self.arrived(news),
            Action::CloseReport => return self.close_report(),
            Action::MakeFile => return self.make_file(),
            Action::Save => return self.save(),
            Action::Do(deed) => return self.do_deed(deed),
            Action::Saved(number, saved) => return self.saved(number, saved),
            Action::Connect => return self.connect(),
            Action::OpenFolder => return self.open_folder(),
            Action::PickFile => return self.pick_file(),
            Action::Dropped(path) => return self.drop_file(path),
            Action::Read(read) => return self.read(read),
            Action::Picked(read) => return self.picked(read),
            Action::Finish => return self.go(Step::Finished),
            Action::Close => return self.close(),
            Action::HideNames => {
                self.hidden = !self.hidden;
                return Some(Effect::Face(Asked::Reword));
            }
            Action::Speak(language) => {
                self.language = Some(language);
                return Some(Effect::Face(Asked::Reword));
            }
            Action::Copy(text) => return Some(Effect::Face(Asked::Copy(text))),
            Action::Run(run, event) => self.note(run, &event),
            Action::Finished(run, found) => self.finish(run, *found),
            Action::Called(run, call) => self.called(run, call),
            Action::LineEnded(run, end) => self.line_ended(run, end),
            Action::Reworded(words) => {
                self.reword(*words);
                return self.pack();
            }
            Action::Packed(made) => self.packed(*made),
            Action::ResultCode(code) => self.type_result_code(code),
            Action::Files(files) => self.found_files(files),
            Action::Means(means) => self.means = Some(means),
            Action::Did(number, end) => self.did(number, end),
            Action::OpensFiles(opens) => self.opens_files = opens,
            Action::Tried(told) => self.tried(told),
            Action::Share(share) => self.share(share),
            Action::ByAddress(by_address) => self.by_address(by_address),
            Action::User(user) => self.choose(|draft| draft.user = user),
            Action::VpnIsUp(up) => self.guess(up.then_some(Route::Vpn)),
            Action::RunFailed(run, reason) => self.break_off(run, reason),
            Action::CannotDo => self.unfold(),
            Action::Desktop {
                text_percent,
                high_contrast,
                reduced_motion,
            } => {
                self.still = reduced_motion;
                self.follow_desktop(text_percent, high_contrast);
            }
            Action::Helpdesk => self.helpdesk = !self.helpdesk,
            entered => self.enter(entered),
        }
        None
    }

    /// The person's own settings, once: what was chosen here since then counts more.
    fn follow_desktop(&mut self, text_percent: Option<u16>, high_contrast: bool) {
        if std::mem::replace(&mut self.follows_desktop, true) {
            return;
        }
        if let Some(percent) = text_percent.filter(|_| self.zoom == Self::ZOOM_AT_FIRST) {
            self.zoom = percent.clamp(*ZOOM.start(), *ZOOM.end());
        }
        if high_contrast && self.look == Look::System {
            self.look = Look::Contrast;
        }
    }

    fn enter(&mut self, action: Action) {
        match action {
            Action::Saw(saw) => self.entry.saw = saw,
            Action::SawCode(code) => self.entry.code = code,
            Action::More => self.entry.more = !self.entry.more,
            Action::Program(program) => self.entry.program = program,
            Action::Update(update) => self.entry.update = update,
            Action::Way(Way::File) => self.choose_file(self.entry.file),
            Action::Way(way) => self.entry.way = way,
            Action::File(file) => self.choose_file(file),
            Action::Typed(typed) => self.entry.typed = typed,
            Action::Route(route) => {
                self.entry.route = route;
                self.entry.guessed = false;
                self.entry.answered = true;
            }
            Action::Gateway(gateway) => self.entry.gateway = gateway,
            Action::Practice(fault) => self.entry.practice = fault,
            Action::Larger => return self.zoom = (self.zoom + ZOOM_STRIDE).min(*ZOOM.end()),
            Action::Smaller => return self.zoom = (self.zoom - ZOOM_STRIDE).max(*ZOOM.start()),
            Action::Look(look) => return self.look = look,
            _ => return,
        }
        // A remark is about what was entered before.
        if let Step::WhichComputer { remark } | Step::HowThere { remark } = &mut self.step {
            *remark = None;
        }
    }

    /// The way that this computer itself speaks for, until the person says otherwise.
    fn guess(&mut self, route: Option<Route>) {
        let is_open = !self.entry.answered && self.entry.route == Route::Unsure;
        if let Some(route) = route.filter(|_| is_open) {
            self.entry.route = route;
            self.entry.guessed = true;
        }
    }

    /// The window goes by itself only where the person is done: anywhere else it has a button for that.
    fn close(&self) -> Option<Effect> {
        (self.step == Step::Finished).then_some(Effect::Face(Asked::Close))
    }

    /// To another screen; the one that is left can be returned to, and its run is given up.
    pub(super) fn go(&mut self, step: Step) -> Option<Effect> {
        if let Some(place) = self.place() {
            self.past.push(place);
            if self.past.len() > PAST_LIMIT {
                self.past.remove(0);
            }
        }
        self.show(step)
    }

    pub(super) fn show(&mut self, step: Step) -> Option<Effect> {
        let given_up = self.is_running().then_some(Effect::CancelRun);
        if self.is_watching() {
            self.line = super::Line::default();
        }
        self.step = step;
        self.visit = self.visit.wrapping_add(1);
        given_up
    }

    pub(super) fn back(&mut self) -> Option<Effect> {
        match self.past.pop() {
            Some(Place::WhichComputer) => self.show(Step::WhichComputer { remark: None }),
            Some(Place::HowThere) => self.show(Step::HowThere { remark: None }),
            Some(Place::Cause) if self.found.is_some() => self.show(Step::Cause),
            Some(Place::Checklist(step)) => self.show(checklist(step)),
            Some(Place::AllSteps) => self.show(Step::AllSteps),
            Some(Place::NewFile) if self.draft.is_some() => self.show(Step::NewFile {
                remark: None,
                saving: false,
            }),
            Some(Place::NextInWindows) => self.show(Step::NextInWindows { told: None }),
            Some(Place::TellHelpdesk) => self.show(Step::TellHelpdesk),
            // A run that is given up is all that can be asked for at once.
            Some(Place::InTheReport) if self.is_running() => self.show(Step::Cause),
            Some(Place::InTheReport) => {
                self.show(Step::InTheReport { remark: None });
                self.pack()
            }
            Some(Place::Finished) => self.show(Step::Finished),
            Some(Place::Visitor) => self.show(Step::Visitor {
                remark: None,
                typed: String::new(),
                asked: false,
            }),
            None if self.step == Step::WhatHappens => None,
            Some(Place::WhatHappens | Place::Cause | Place::NewFile) | None => {
                self.show(Step::WhatHappens)
            }
        }
    }

    pub(super) fn on(&mut self) -> Option<Effect> {
        match &self.step {
            // What is no code is mended or taken out first.
            Step::WhatHappens if self.entry.code_is_unread() => None,
            Step::WhatHappens => self.name_computer(),
            Step::WhichComputer { .. } => self.ask_the_way(),
            Step::Visitor { .. } => {
                self.read_result_code();
                None
            }
            Step::Checklist { step, .. } => {
                let step = *step;
                self.passed.insert(step);
                let is_settled = |step| self.is_settled(step);
                match self.walk.next(step, &self.passed, is_settled) {
                    Some(next) => self.go(checklist(next)),
                    None => self.go(Step::Finished),
                }
            }
            _ => None,
        }
    }

    /// To B; what is saved here is looked for once.
    pub(super) fn name_computer(&mut self) -> Option<Effect> {
        self.leave_visit();
        let given_up = self.go(Step::WhichComputer { remark: None });
        if given_up.is_some() || std::mem::replace(&mut self.searched, true) {
            return given_up;
        }
        Some(Effect::FindFiles)
    }

    /// From B to C, if there is a computer to get to.
    fn ask_the_way(&mut self) -> Option<Effect> {
        if self.entry.way == Way::Practice {
            return None;
        }
        if let Some(path) = self.entry.file_path() {
            return Some(Effect::ReadFile(path));
        }
        let target = match self.entry.computer(&self.files) {
            Ok(target) => target,
            Err(remark) => {
                self.step = Step::WhichComputer {
                    remark: Some(remark),
                };
                return None;
            }
        };
        if self.entry.guessed {
            self.entry.route = Route::default();
            self.entry.guessed = false;
        }
        if target.gateway.is_some() {
            self.guess(Some(Route::Gateway));
        }
        self.go(Step::HowThere { remark: None });
        Some(Effect::FindVpn)
    }

    fn show_what_to_do(&mut self) -> Option<Effect> {
        let step = self.report()?.cause.step?;
        self.open(step)
    }

    fn walk_all(&mut self) -> Option<Effect> {
        self.walk = Walk::Whole;
        self.go(checklist(StepId::SteadyNetwork))
    }

    fn open(&mut self, step: StepId) -> Option<Effect> {
        if matches!(self.step, Step::Cause) {
            self.walk = Walk::Unfinished;
        }
        self.go(checklist(step))
    }

    fn all_steps(&mut self) -> Option<Effect> {
        if self.step == Step::AllSteps {
            return self.back();
        }
        self.go(Step::AllSteps)
    }

    fn show_result(&mut self) -> Option<Effect> {
        if self.found.is_some() {
            self.go(Step::Cause)
        } else {
            self.name_computer()
        }
    }

    fn unfold(&mut self) {
        if let Step::Checklist { cannot, .. } = &mut self.step {
            *cannot = !*cannot;
        }
    }
}

fn checklist(step: StepId) -> Step {
    Step::Checklist {
        step,
        cannot: false,
        again: Again::NotYet,
    }
}
