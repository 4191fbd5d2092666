//! What a group policy says of the firewall: its rules and its word on a profile (MS-GPFAS, 2.2.2).
//!
//! Must not take a rule for wider than it is: a word unknown here limits it.

use super::{BlockRule, limits, named};
use crate::Unread;

/// Profiles, as `NET_FW_PROFILE_TYPE2` counts them.
const PROFILES: [(&str, i32); 3] = [("Domain", 1), ("Private", 2), ("Public", 4)];

/// What is set in a profile: the policy's word counts more than the computer's own.
///
/// `older` is the policy of Windows XP for all networks but the domain's; what it still does where it says
/// something else than the computer is not known.
pub(super) fn effective(
    computer: bool,
    policy: Option<u32>,
    older: Option<u32>,
) -> Result<bool, Unread> {
    match (policy, older) {
        (Some(number), _) => Ok(number != 0),
        (None, Some(number)) if (number != 0) != computer => Err(Unread::Failed),
        (None, _) => Ok(computer),
    }
}

/// One of its rules, if it is on, blocks what goes out, and counts in one of these profiles
/// (MS-GPFAS, 2.2.2.19: `v2.30|Action=Block|Active=TRUE|Dir=Out|…|`).
pub(super) fn blocking(text: &str, active: i32) -> Result<Option<BlockRule>, Unread> {
    let mut fields = text.split('|');
    if !fields
        .next()
        .is_some_and(|version| version.starts_with('v'))
    {
        return Err(Unread::Failed);
    }
    let mut found = Found::default();
    for field in fields.filter(|field| !field.is_empty()) {
        let (word, value) = field.split_once('=').ok_or(Unread::Failed)?;
        found.take(word, value)?;
    }
    found.rule(active)
}

/// What was found in a rule so far.
#[derive(Default)]
struct Found {
    blocks: Option<bool>,
    goes_out: Option<bool>,
    on: bool,
    profiles: i32,
    of_an_app: bool,
    name: String,
    program: Option<String>,
    service: Option<String>,
    protocol: Option<u8>,
    ports: Vec<String>,
    addresses: Vec<String>,
    limited: bool,
}

impl Found {
    fn take(&mut self, word: &str, value: &str) -> Result<(), Unread> {
        match word {
            "Action" => self.blocks = Some(one_of(value, "Block", &["Allow", "ByPass"])?),
            "Dir" => self.goes_out = Some(one_of(value, "Out", &["In"])?),
            "Active" => self.on = one_of(value, "TRUE", &["FALSE"])?,
            "Profile" => {
                let mut all = PROFILES.iter();
                let profile = all.find(|(name, _)| name.eq_ignore_ascii_case(value));
                self.profiles |= profile.ok_or(Unread::Failed)?.1;
            }
            "Protocol" => {
                let number: u16 = value.parse().map_err(|_| Unread::Failed)?;
                self.protocol = super::protocol(i32::from(number));
            }
            "RPort" | "RPort2_10" => self.ports.push(value.to_owned()),
            "RA4" | "RA6" | "RA42" | "RA62" => self.addresses.push(value.to_owned()),
            "App" => self.program = named(value),
            "Svc" => self.service = named(value),
            "AppPkgId" | "PFN" => self.of_an_app |= !value.is_empty(),
            "Name" => value.clone_into(&mut self.name),
            // These two are for people.
            "Desc" | "EmbedCtxt" => {}
            _ => self.limited |= limits(Some(value)),
        }
        Ok(())
    }

    fn rule(self, active: i32) -> Result<Option<BlockRule>, Unread> {
        let (Some(blocks), Some(goes_out)) = (self.blocks, self.goes_out) else {
            return Err(Unread::Failed);
        };
        // A rule that names no profile counts in all.
        let here = self.profiles == 0 || self.profiles & active != 0;
        if !(blocks && goes_out && self.on && here) || self.of_an_app {
            return Ok(None);
        }
        Ok(Some(BlockRule {
            name: self.name,
            program: self.program,
            service: self.service,
            protocol: self.protocol,
            remote_ports: self.ports.join(","),
            remote_addresses: self.addresses.join(","),
            limited: self.limited,
        }))
    }
}

/// Whether a value is the first word; it must be one of them.
fn one_of(value: &str, word: &str, others: &[&str]) -> Result<bool, Unread> {
    let is = |word: &str| value.eq_ignore_ascii_case(word);
    if is(word) {
        Ok(true)
    } else if others.iter().any(|other| is(other)) {
        Ok(false)
    } else {
        Err(Unread::Failed)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use rstest::rstest;

    use super::*;

    const DOMAIN: i32 = 1;
    const PUBLIC: i32 = 4;

    #[test]
    fn a_rule_is_decoded_whole() {
        let text = r"v2.30|Action=Block|Active=TRUE|Dir=Out|Protocol=6|Profile=Domain|Profile=Private|RPort=3389|RPort2_10=5000-5010|RA4=10.0.0.0/255.0.0.0|RA42=LocalSubnet|App=%SystemRoot%\system32\mstsc.exe|Svc=|Name=kein Remotedesktop für Gäste|Desc=a=b|EmbedCtxt=x|";
        let rule = BlockRule {
            name: "kein Remotedesktop für Gäste".to_owned(),
            program: Some(r"%SystemRoot%\system32\mstsc.exe".to_owned()),
            service: None,
            protocol: Some(6),
            remote_ports: "3389,5000-5010".to_owned(),
            remote_addresses: "10.0.0.0/255.0.0.0,LocalSubnet".to_owned(),
            limited: false,
        };
        assert_eq!(blocking(text, DOMAIN), Ok(Some(rule)));
        assert_eq!(blocking(text, PUBLIC), Ok(None));
    }

    #[test]
    fn a_rule_without_words_is_for_everything() {
        let text = "v2.10|Action=Block|Active=TRUE|Dir=Out|Name=all|";
        let rule = blocking(text, PUBLIC).unwrap().unwrap();
        assert_eq!((rule.program, rule.protocol), (None, None));
        assert!(rule.remote_ports.is_empty() && rule.remote_addresses.is_empty());
        assert!(!rule.limited);
    }

    #[rstest]
    #[case::inward("Action=Block|Active=TRUE|Dir=In|LPort=3389|")]
    #[case::allows("Action=Allow|Active=TRUE|Dir=Out|")]
    #[case::off("Action=Block|Active=FALSE|Dir=Out|")]
    #[case::not_said_to_be_on("Action=Block|Dir=Out|")]
    #[case::of_an_app("Action=Block|Active=TRUE|Dir=Out|AppPkgId=S-1-15-2-1|")]
    fn what_blocks_nothing_that_goes_out_is_left_out(#[case] fields: &str) {
        assert_eq!(blocking(&format!("v2.30|{fields}"), DOMAIN), Ok(None));
    }

    #[rstest]
    #[case("LPort=135")]
    #[case("LPort2_10=1-66")]
    #[case("LA4=192.0.2.0/255.255.255.0")]
    #[case("IF={0BC6A788-6049-404C-8620-9CA84A90F9B6}")]
    #[case("IFType=Wireless")]
    #[case("LUOwn=S-1-5-21-1-2-3-500")]
    #[case("LUAuth=O:LSD:(A;;CC;;;BG)")]
    #[case("Security=Authenticate")]
    #[case("Unheard=of")]
    fn some_ports_adapters_accounts_and_unknown_words_limit(#[case] field: &str) {
        let text = format!("v2.30|Action=Block|Active=TRUE|Dir=Out|{field}|Name=some|");
        assert!(blocking(&text, DOMAIN).unwrap().unwrap().limited);
    }

    #[rstest]
    #[case("")]
    #[case("Action=Block|Active=TRUE|Dir=Out|")]
    #[case("v2.30|")]
    #[case("v2.30|Active=TRUE|Dir=Out|")]
    #[case("v2.30|Action=Block|Active=TRUE|")]
    #[case("v2.30|Action=Refuse|Active=TRUE|Dir=Out|")]
    #[case("v2.30|Action=Block|Active=TRUE|Dir=Out|Profile=Home|")]
    #[case("v2.30|Action=Block|Active=TRUE|Dir=Out|Protocol=TCP|")]
    #[case("v2.30|Action=Block|Active=TRUE|Dir=Out|3389|")]
    fn what_is_no_rule_is_a_failure(#[case] text: &str) {
        assert_eq!(blocking(text, DOMAIN), Err(Unread::Failed));
    }

    #[rstest]
    #[case::nothing_set(true, None, None, Ok(true))]
    #[case::turned_off(true, Some(0), None, Ok(false))]
    #[case::turned_on(false, Some(1), Some(0), Ok(true))]
    #[case::older_agrees(true, None, Some(1), Ok(true))]
    #[case::older_says_else(true, None, Some(0), Err(Unread::Failed))]
    fn the_policy_counts_more(
        #[case] computer: bool,
        #[case] policy: Option<u32>,
        #[case] older: Option<u32>,
        #[case] set: Result<bool, Unread>,
    ) {
        assert_eq!(effective(computer, policy, older), set);
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd(text in "(v2\\.[0-9]\\|)?([A-Za-z0-9_]{0,8}=?\\PC{0,8}\\|){0,6}") {
            let _ = blocking(&text, DOMAIN);
        }
    }
}
