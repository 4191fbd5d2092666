//! The ordered list of checks becomes an enum, the record of a run, its walk and its judgement.
//!
//! One macro, so that a new check is one folder and one word.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use model::StepId;
use serde::Deserialize;

use crate::CheckId;

/// What stands about a check in its `check.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// The steps of the checklist that show it.
    pub steps: Vec<StepId>,
    /// The checks that must have found no problem before it runs.
    #[serde(default)]
    pub needs: Vec<CheckId>,
    /// The checks that must have run before it, whatever they found.
    #[serde(default)]
    pub after: Vec<CheckId>,
    /// The specification it reads.
    #[serde(default)]
    pub spec: Vec<String>,
}

impl CheckId {
    /// What stands about this check in its data file.
    pub fn meta(self) -> &'static Meta {
        static METAS: OnceLock<BTreeMap<CheckId, Meta>> = OnceLock::new();
        static EMPTY: Meta = Meta {
            steps: Vec::new(),
            needs: Vec::new(),
            after: Vec::new(),
            spec: Vec::new(),
        };
        // The files are compiled in and a test reads each of them.
        METAS.get_or_init(read_metas).get(&self).unwrap_or(&EMPTY)
    }
}

fn read_metas() -> BTreeMap<CheckId, Meta> {
    let mut metas: BTreeMap<CheckId, Meta> =
        toml::from_str(include_str!("planned.toml")).unwrap_or_default();
    for (check, text) in crate::METAS.iter().filter(|(_, text)| !text.is_empty()) {
        metas.insert(*check, toml::from_str(text).unwrap_or_default());
    }
    metas
}

/// Facts of a check that isn't built: there are none.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum NoFacts {}

impl model::Named for NoFacts {
    fn visit_names(&mut self, _: &mut dyn model::NameVisitor) {
        match *self {}
    }
}

macro_rules! facts_of {
    (planned $id:ident) => {
        crate::registry::NoFacts
    };
    ($built:ident $id:ident) => {
        crate::$id::Facts
    };
}

macro_rules! module_of {
    (planned $id:ident) => {};
    ($built:ident $id:ident) => {
        pub mod $id;
    };
}

/// The first walk passes over what reads the findings of checks that stand behind it.
macro_rules! observe_in_order {
    ($run:ident, last $id:ident) => {};
    ($run:ident, $state:ident $id:ident) => {
        let $id = crate::registry::observe_one!($run, $state $id);
    };
}

/// What the first walk saw, or what it passed over.
macro_rules! observed_or_last {
    ($run:ident, last $id:ident) => {
        crate::registry::observe_one!($run, last $id)
    };
    ($run:ident, $state:ident $id:ident) => {
        $id
    };
}

macro_rules! observe_one {
    ($run:ident, planned $id:ident) => {
        $run.pass_over(crate::CheckId::$id)
    };
    ($run:ident, $built:ident $id:ident) => {{
        match $run.begin(crate::CheckId::$id) {
            Err(why) => crate::Seen::NotChecked(why),
            Ok(began) => {
                let cancel = $run.cancel.clone();
                let seen = tokio::select! {
                    biased;
                    () = cancel.cancelled() => crate::Seen::NotChecked(model::Why::Cancelled),
                    seen = crate::$id::observe($run) => seen.timed(began),
                };
                let finding = crate::Finding::new(crate::CheckId::$id, &seen, crate::$id::judge);
                $run.finish(crate::CheckId::$id, finding.outcome);
                seen
            }
        }
    }};
}

macro_rules! judge_one {
    ($seen:ident, planned $id:ident) => {
        crate::steps::planned_finding(crate::CheckId::$id, &$seen.$id)
    };
    ($seen:ident, $built:ident $id:ident) => {
        crate::Finding::new(crate::CheckId::$id, &$seen.$id, crate::$id::judge)
    };
}

macro_rules! verdicts_of {
    (planned $id:ident) => {
        Vec::new()
    };
    ($built:ident $id:ident) => {
        <crate::$id::Verdict as strum::IntoEnumIterator>::iter()
            .map(|verdict| (verdict.into(), crate::Verdict::status(verdict)))
            .collect()
    };
}

macro_rules! data_of {
    ($file:literal, $(($state:ident $id:ident))+) => {
        &[$( (crate::CheckId::$id, crate::registry::file_of!($state $id $file)) ),+]
    };
}

macro_rules! file_of {
    (planned $id:ident $file:literal) => {
        ""
    };
    ($built:ident $id:ident $file:literal) => {
        include_str!(concat!(stringify!($id), $file))
    };
}

#[cfg(test)]
macro_rules! case_of {
    ($facts:ident, planned $id:ident) => {{
        let _ = $facts;
        Err("planned".to_owned())
    }};
    ($facts:ident, $built:ident $id:ident) => {{
        let facts: crate::$id::Facts = $facts
            .try_into()
            .map_err(|error: toml::de::Error| error.to_string())?;
        let _ = crate::Evidence::list(&facts);
        Ok(crate::$id::judge(&facts).into())
    }};
}

macro_rules! checks {
    ($($state:ident $id:ident),+ $(,)?) => {
        $( crate::registry::module_of!($state $id); )+

        /// A live check. The order is what people see.
        #[allow(non_camel_case_types, missing_docs, reason = "one word names the check, its folder and its id")]
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
            strum::Display, strum::EnumIter, strum::EnumString, strum::IntoStaticStr,
        )]
        pub enum CheckId { $($id),+ }

        /// What was seen by each check.
        #[allow(missing_docs, reason = "one field a check, named as it is")]
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct SeenAll { $(pub $id: Seen<crate::registry::facts_of!($state $id)>),+ }

        impl model::Named for SeenAll {
            fn visit_names(&mut self, visitor: &mut dyn model::NameVisitor) {
                $( self.$id.visit_names(visitor); )+
            }
        }

        /// Walks all checks in order over one connection; those marked `last` follow, in their order.
        async fn observe_all(run: &mut crate::run::Run<'_>) -> SeenAll {
            $( crate::registry::observe_in_order!(run, $state $id); )+
            SeenAll { $($id: crate::registry::observed_or_last!(run, $state $id)),+ }
        }

        /// Judges everything that was seen, in order. Pure: last year's record gives today's judgement.
        pub fn judge_all(seen: &SeenAll) -> Vec<Finding> {
            vec![$(crate::registry::judge_one!(seen, $state $id)),+]
        }

        /// A check's verdicts with their grades; none while it isn't built.
        pub fn verdicts(check: CheckId) -> Vec<(&'static str, model::Status)> {
            match check { $(CheckId::$id => crate::registry::verdicts_of!($state $id)),+ }
        }

        const METAS: &[(CheckId, &str)] = crate::registry::data_of!("/check.toml", $(($state $id))+);

        #[cfg(test)]
        fn judge_case(check: CheckId, facts: toml::Value) -> Result<&'static str, String> {
            match check { $(CheckId::$id => crate::registry::case_of!(facts, $state $id)),+ }
        }
    };
}

#[cfg(test)]
pub(crate) use case_of;
pub(crate) use {
    checks, data_of, facts_of, file_of, judge_one, module_of, observe_in_order, observe_one,
    observed_or_last, verdicts_of,
};
