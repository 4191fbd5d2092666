//! What this computer and its user are called.
//!
//! Only so that these names can be kept out of what leaves the computer: they must not be told.

/// Names that a report about another computer has no reason to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// The account's names.
    pub users: Vec<String>,
    /// The computer's name.
    pub computer: Option<String>,
    /// The account's domain, or the computer's name once more.
    pub domain: Option<String>,
}

/// Read from the environment and from the system, without asking anybody.
pub fn owner() -> Owner {
    let value = |name: &str| {
        let value = std::env::var_os(name)?.to_string_lossy().into_owned();
        (!value.is_empty()).then_some(value)
    };
    // The home's folder is called as the account was when it was made.
    let home = ["USERPROFILE", "HOME"].into_iter().find_map(value);
    let home = home.and_then(|home| {
        let folder = home.rsplit(['/', '\\']).find(|part| !part.is_empty())?;
        Some(folder.to_owned())
    });
    let mut users: Vec<String> = ["USERNAME", "USER", "LOGNAME"]
        .into_iter()
        .filter_map(value)
        .chain(home)
        .collect();
    users.sort_unstable();
    users.dedup();
    Owner {
        users,
        computer: value("COMPUTERNAME").or_else(host_name),
        domain: value("USERDOMAIN"),
    }
}

#[cfg(unix)]
#[expect(unsafe_code, reason = "no library of ours asks the system for this")]
fn host_name() -> Option<String> {
    // POSIX's longest name, HOST_NAME_MAX, and a nought.
    let mut name = [0u8; 256];
    // SAFETY: the pointer and the length are those of one buffer that lives until the call is over.
    let answer = unsafe { libc::gethostname(name.as_mut_ptr().cast(), name.len()) };
    let text = name.split(|byte| *byte == 0).next()?;
    (answer == 0 && !text.is_empty()).then(|| String::from_utf8_lossy(text).into_owned())
}

#[cfg(not(unix))]
fn host_name() -> Option<String> {
    None
}

#[cfg(test)]
mod tests {
    use super::owner;

    #[test]
    fn a_computer_has_a_name() {
        let owner = owner();
        assert!(owner.computer.is_some_and(|name| !name.contains('\0')));
    }
}
