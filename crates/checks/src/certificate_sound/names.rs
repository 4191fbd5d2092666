//! Whether a certificate's names have the name that was typed (RFC 6125 6.4).

/// One of the names is what was typed, or a wildcard for it.
pub(super) fn fit(names: &[String], typed: &str) -> bool {
    names.iter().any(|name| {
        name.eq_ignore_ascii_case(typed)
            || match (name.strip_prefix("*."), typed.split_once('.')) {
                (Some(parent), Some((_, rest))) => parent.eq_ignore_ascii_case(rest),
                _ => false,
            }
    })
}

/// One of the names is at least the same computer: the short name of a full one, or the other way round.
///
/// Such a name gets a warning from a client, but is no evidence for another computer.
pub(super) fn same_computer(names: &[String], typed: &str) -> bool {
    fit(names, typed) || names.iter().any(|name| model::may_be_one_computer(name, typed))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("pc.example", "PC.example", true, true)]
    #[case("*.example", "pc.example", true, true)]
    #[case("*.example", "a.pc.example", false, false)]
    #[case("pc.example", "pc", false, true)]
    #[case("pc", "pc.example", false, true)]
    #[case("pc.other", "pc.example", false, false)]
    #[case("other", "pc", false, false)]
    fn names_fit_or_at_least_mean_the_same(
        #[case] name: &str,
        #[case] typed: &str,
        #[case] fits: bool,
        #[case] same: bool,
    ) {
        let names = [name.to_owned()];
        assert_eq!((fit(&names, typed), same_computer(&names, typed)), (fits, same));
    }
}
