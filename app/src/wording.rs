//! Puts what was seen into words: in the language of the moment, with names or with aliases.
//!
//! The same for the window and the terminal. Must not judge: that is `checks`', and composing is `bundle`'s.

use std::sync::Arc;

use bundle::{Aliases, BundleError, Difference, Names, Opened};
use checks::Observed;
use guide::Text;
use jiff::tz::TimeZone;
use model::{Language, Report};

use crate::effects::News;
use crate::pack;
use crate::wizard::{Action, Arrived, Found, Reworded, State};

/// The words of this window, and the aliases that names have in it.
pub(crate) struct Wording {
    text: Arc<Text>,
    aliases: Aliases,
    /// Those in another computer's report, which are no matter of this one's.
    others: Aliases,
    /// Where times of day are told for.
    zone: TimeZone,
}

impl Wording {
    pub(crate) fn new(text: Arc<Text>) -> Self {
        Self {
            text,
            aliases: Aliases::new(),
            others: Aliases::new(),
            zone: TimeZone::UTC,
        }
    }

    /// The words of the moment.
    pub(crate) fn text(&self) -> &Arc<Text> {
        &self.text
    }

    /// From now on times of day are those of this computer's own zone; until then they are UTC.
    pub(crate) fn follow_the_clock_on_the_wall(&mut self) {
        self.zone = TimeZone::system();
    }

    /// Where times of day are told for.
    pub(crate) fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// From now on in this language.
    pub(crate) fn speak(&mut self, language: Language) {
        if self.text.language() != language {
            self.text = Arc::new(Text::new(language));
        }
    }

    /// Goes on with a state that another face, or a record, has left: perhaps in other words.
    pub(crate) fn resume(&mut self, state: &mut State) {
        if state.language.is_some() || state.hidden {
            let words = self.reworded(state);
            state.apply(words);
        }
    }

    /// News as the wizard understands them.
    pub(crate) fn action(&mut self, news: News, state: &State) -> Action {
        match news {
            News::Action(action) => action,
            News::Opened(news) => {
                Action::Arrived(news.map(|read| read.map(|opened| self.arrived(*opened, state))))
            }
            News::Seen(run, observed) => {
                let report = self.report(&observed, state.hidden);
                let found = Found::new(report, Some(*observed));
                Action::Finished(run, Box::new(found))
            }
        }
    }

    /// All that is known in the words that the state asks for; from now on they are spoken.
    pub(crate) fn reworded(&mut self, state: &State) -> Action {
        if let Some(language) = state.language {
            self.speak(language);
        }
        let words = match &state.visiting {
            None => {
                let renewed = state.renewed.iter().map(|one| &one.found);
                self.again(state.found.as_deref(), renewed, state.hidden)
            }
            Some(visit) => {
                let (found, renewed) = visit.own();
                let own = self.again(found, renewed, state.hidden);
                let (report, differences) = self.shown(&visit.opened, state.hidden);
                Reworded {
                    report: Some(report),
                    differences,
                    own: Some(Box::new(own)),
                    ..Reworded::default()
                }
            }
        };
        Action::Reworded(Box::new(words))
    }

    /// This computer's own findings in the words of the moment.
    fn again<'a>(
        &mut self,
        found: Option<&Found>,
        renewed: impl Iterator<Item = &'a Found>,
        hidden: bool,
    ) -> Reworded {
        let mut again = |found: &Found| match &found.observed {
            Some(observed) => self.report(observed, hidden),
            None => found.report.clone(),
        };
        Reworded {
            report: found.map(&mut again),
            renewed: renewed.map(again).collect(),
            ..Reworded::default()
        }
    }

    /// What a report for the helpdesk would hold now, with the stand-ins that the screens show.
    pub(crate) fn packed(&mut self, state: &State) -> Action {
        let observed = state
            .found
            .as_ref()
            .and_then(|found| found.observed.as_ref());
        let made = match observed {
            Some(observed) => pack::bundle(
                observed,
                &state.course,
                &self.text,
                &state.packing.left_out,
                Some(&mut self.aliases),
            ),
            None => Err(BundleError::Unwritable),
        };
        Action::Packed(Box::new(made))
    }

    fn arrived(&mut self, opened: Opened, state: &State) -> Box<Arrived> {
        self.others = Aliases::new();
        let (report, differences) = self.shown(&opened, state.hidden);
        Box::new(Arrived {
            opened,
            report,
            differences,
        })
    }

    /// Another computer's report in our words; its names are real only where its maker kept them.
    fn shown(&mut self, opened: &Opened, hidden: bool) -> (Report, Vec<Difference>) {
        opened.shown(&self.text, hidden.then_some(&mut self.others))
    }

    fn report(&mut self, observed: &Observed, hidden: bool) -> Report {
        let mut names = if hidden {
            Names::Hidden(&mut self.aliases)
        } else {
            Names::Shown
        };
        bundle::compose_with(observed, &self.text, &mut names)
    }
}
