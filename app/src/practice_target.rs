//! The target by which a practice computer is reached: one way for the command line and the window.

use model::{Gateway, Target, TargetError};
use practice::Computer;

/// What a person would type to reach it, its gateway included.
pub(crate) fn of(computer: &Computer) -> Result<Target, TargetError> {
    let mut target = Target::parse(&computer.address())?;
    if let Some(gateway) = computer.gateway() {
        target.gateway = Some(Gateway::parse(&gateway, true)?);
    }
    Ok(target)
}
