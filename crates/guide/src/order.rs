//! Which steps are worth trying for a cause, the likeliest first; data from `assets/checklist/order.toml`.
//!
//! It must not judge: the cause has been found when this is asked.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use checks::CauseId;
use model::StepId;

const FILE: &str = include_str!("../../../assets/checklist/order.toml");

/// The steps worth trying for this cause, in order; the first is [`CauseId::step`]. None when healthy.
pub fn steps_for(cause: CauseId) -> &'static [StepId] {
    static ORDER: OnceLock<BTreeMap<String, Vec<StepId>>> = OnceLock::new();
    // A file that can't be read gives no steps; a test reads it.
    ORDER
        .get_or_init(|| toml::from_str(FILE).unwrap_or_default())
        .get(<&str>::from(cause))
        .map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use std::collections::BTreeSet;

    use strum::IntoEnumIterator as _;

    use super::*;

    #[test]
    fn every_cause_has_its_steps_and_begins_with_its_own() {
        let listed: BTreeMap<String, Vec<StepId>> = toml::from_str(FILE).unwrap();
        assert_eq!(listed.len(), CauseId::iter().count());
        for cause in CauseId::iter() {
            assert!(listed.contains_key(<&str>::from(cause)), "{cause}");
            let steps = steps_for(cause);
            assert_eq!(steps.first().copied(), cause.step(), "{cause}");
            let each: BTreeSet<_> = steps.iter().collect();
            assert_eq!(each.len(), steps.len(), "{cause}");
        }
        assert!(steps_for(CauseId::Healthy).is_empty());
    }
}
