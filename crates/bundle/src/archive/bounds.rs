//! How many members there may be, and how large: the same for what is read and what is written.
//!
//! It must hold for what a zip says of itself; `inflate` counts what it really holds.

use super::{LARGEST_MEMBER, LARGEST_TOGETHER, MOST_MEMBERS, Refused};

/// Refuses more members than [`MOST_MEMBERS`].
pub(super) fn check_count(count: usize) -> Result<(), Refused> {
    if count > MOST_MEMBERS {
        return Err(Refused::TooMany {
            count,
            at_most: MOST_MEMBERS,
        });
    }
    Ok(())
}

/// Refuses the first member that is too large, or too large together with those before it. Sizes are
/// bytes unpacked.
pub(super) fn check_sizes<'a>(
    members: impl Iterator<Item = (&'a str, usize)>,
) -> Result<(), Refused> {
    let mut together = 0_usize;
    for (name, size) in members {
        together = together.saturating_add(size);
        for (size, at_most) in [(size, LARGEST_MEMBER), (together, LARGEST_TOGETHER)] {
            if size > at_most {
                let name = name.to_owned();
                return Err(Refused::Bomb { name, at_most });
            }
        }
    }
    Ok(())
}
