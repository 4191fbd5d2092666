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

macro_rules! facts_of {
    (built $id:ident) => {
        crate::$id::Facts
    };
    (planned $id:ident) => {
        crate::registry::NoFacts
    };
}

macro_rules! module_of {
    (built $id:ident) => {
        pub mod $id;
    };
    (planned $id:ident) => {};
}

macro_rules! observe_one {
    ($run:ident, built $id:ident) => {{
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
    ($run:ident, planned $id:ident) => {
        $run.pass_over(crate::CheckId::$id)
    };
}

macro_rules! judge_one {
    ($seen:ident, built $id:ident) => {
        crate::Finding::new(crate::CheckId::$id, &$seen.$id, crate::$id::judge)
    };
    ($seen:ident, planned $id:ident) => {
        crate::steps::planned_finding(crate::CheckId::$id, &$seen.$id)
    };
}

macro_rules! verdicts_of {
    (built $id:ident) => {
        <crate::$id::Verdict as strum::IntoEnumIterator>::iter()
            .map(|verdict| (verdict.into(), crate::Verdict::status(verdict)))
            .collect()
    };
    (planned $id:ident) => {
        Vec::new()
    };
}

macro_rules! data_of {
    ($file:literal, $(($state:ident $id:ident))+) => {
        &[$( (crate::CheckId::$id, crate::registry::file_of!($state $id $file)) ),+]
    };
}

macro_rules! file_of {
    (built $id:ident $file:literal) => {
        include_str!(concat!(stringify!($id), $file))
    };
    (planned $id:ident $file:literal) => {
        ""
    };
}

#[cfg(test)]
macro_rules! case_of {
    ($facts:ident, built $id:ident) => {{
        let facts: crate::$id::Facts = $facts
            .try_into()
            .map_err(|error: toml::de::Error| error.to_string())?;
        let _ = crate::Evidence::list(&facts);
        Ok(crate::$id::judge(&facts).into())
    }};
    ($facts:ident, planned $id:ident) => {{
        let _ = $facts;
        Err("planned".to_owned())
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

        /// Walks all checks in order over one connection.
        async fn observe_all(run: &mut crate::run::Run<'_>) -> SeenAll {
            SeenAll { $($id: crate::registry::observe_one!(run, $state $id)),+ }
        }

        /// Judges everything that was seen, in order. Pure: last year's record gives today's judgement.
        pub fn judge_all(seen: &SeenAll) -> Vec<Finding> {
            vec![$(crate::registry::judge_one!(seen, $state $id)),+]
        }

        /// A check's verdicts with their grades; none while it isn't built.
        pub fn verdicts(check: CheckId) -> Vec<(&'static str, model::Status)> {
            match check { $(CheckId::$id => crate::registry::verdicts_of!($state $id)),+ }
        }

        /// Each built check with its English sentences (Fluent).
        pub fn texts() -> impl Iterator<Item = (CheckId, &'static str)> {
            const TEXTS: &[(CheckId, &str)] =
                crate::registry::data_of!("/text.en.ftl", $(($state $id))+);
            TEXTS.iter().copied().filter(|(_, text)| !text.is_empty())
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
    checks, data_of, facts_of, file_of, judge_one, module_of, observe_one, verdicts_of,
};
