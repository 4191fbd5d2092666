//! Windows' phone book (rasphone.pbk): its VPNs with what is set for them.
//!
//! Must not take a dialled line for a VPN, and must not believe a number.

use super::VpnProfile;

/// `RASET_Vpn` (Win32 RASENTRY, `dwType`).
const VPN: &str = "2";
/// What a VPN's device is called.
const DEVICE: &str = "vpn";

/// The VPNs of a phone book, in its order.
pub(super) fn profiles(text: &str) -> Vec<VpnProfile> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for line in text.lines().map(str::trim) {
        let name = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        if let Some(name) = name {
            sections.push(Section::new(name));
        } else if let (Some(section), Some((key, value))) =
            (sections.last_mut(), line.split_once('='))
        {
            section.note(key.trim(), value.trim());
        }
    }
    sections.into_iter().filter_map(Section::profile).collect()
}

/// The text of a phone book: UTF-8, UTF-16 with its mark, or else in the system's own code page.
#[cfg_attr(
    not(windows),
    allow(dead_code, reason = "only Windows has phone books")
)]
pub(super) fn decoded(bytes: &[u8], own: &dyn Fn(&[u8]) -> String) -> String {
    if let Some(wide) = bytes.strip_prefix(&[0xff, 0xfe]) {
        let (units, _) = wide.as_chunks::<2>();
        let units: Vec<u16> = units.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
        return String::from_utf16_lossy(&units);
    }
    let plain = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    match std::str::from_utf8(plain) {
        Ok(text) => text.to_owned(),
        Err(_) => own(plain),
    }
}

/// An entry; of a key that stands there twice, the first is the entry's own.
#[derive(Default)]
struct Section<'a> {
    name: &'a str,
    kind: Option<&'a str>,
    device: Option<&'a str>,
    whole: Option<&'a str>,
    idle: Option<&'a str>,
}

impl<'a> Section<'a> {
    fn new(name: &'a str) -> Self {
        Self {
            name,
            ..Self::default()
        }
    }

    fn note(&mut self, key: &str, value: &'a str) {
        let place = match key {
            "Type" => &mut self.kind,
            "DEVICE" => &mut self.device,
            "IpPrioritizeRemote" => &mut self.whole,
            "IdleDisconnectSeconds" => &mut self.idle,
            _ => return,
        };
        place.get_or_insert(value);
    }

    fn profile(self) -> Option<VpnProfile> {
        let is_vpn = match self.kind {
            Some(kind) => kind == VPN,
            None => self
                .device
                .is_some_and(|device| device.eq_ignore_ascii_case(DEVICE)),
        };
        if !is_vpn || self.name.is_empty() {
            return None;
        }
        Some(VpnProfile {
            name: self.name.to_owned(),
            up: None,
            splits: match self.whole {
                Some("0") => Some(true),
                Some("1") => Some(false),
                _ => None,
            },
            // 0 and -1 are never (Win32 RASENTRY, `dwIdleDisconnectSeconds`).
            idle_limit_s: self
                .idle
                .and_then(|seconds| seconds.parse().ok())
                .filter(|seconds| *seconds > 0 && *seconds < u32::MAX),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    const BOOK: &str = "[Büro]\r\nEncoding=1\r\nPBVersion=8\r\nType=2\r\n\
        IpPrioritizeRemote=0\r\nIdleDisconnectSeconds=1800\r\n\r\nNETCOMPONENTS=\r\n\
        ms_msclient=0\r\n\r\nMEDIA=rastapi\r\nPort=VPN2-0\r\nDevice=WAN Miniport (IKEv2)\r\n\r\n\
        DEVICE=vpn\r\nPhoneNumber=vpn.example\r\nType=1\r\n\r\n\
        [Lager [alt]]\r\nIpPrioritizeRemote=1\r\nIdleDisconnectSeconds=0\r\nDEVICE=vpn\r\n\
        [DSL]\r\nType=5\r\nDEVICE=PPPoE\r\n";

    #[test]
    fn vpns_are_told_from_dialled_lines() {
        let found = profiles(BOOK);
        let profile = |name: &str, splits, idle_limit_s| VpnProfile {
            name: name.to_owned(),
            up: None,
            splits: Some(splits),
            idle_limit_s,
        };
        let expected = [
            profile("Büro", true, Some(1800)),
            profile("Lager [alt]", false, None),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_no_phone_book_has_no_vpns() {
        for text in [
            "",
            "Type=2\nDEVICE=vpn\n",
            "[]\nType=2\n",
            "[a\nType=2\n",
            "[a]",
            "\u{fffd}\0",
        ] {
            assert_eq!(profiles(text), [], "{text:?}");
        }
    }

    #[test]
    fn numbers_that_cannot_be_are_not_known() {
        for idle in ["-1", "4294967295", "99999999999", "1h", ""] {
            let text = format!("[a]\nType=2\nIpPrioritizeRemote=2\nIdleDisconnectSeconds={idle}\n");
            let found = profiles(&text);
            let found = found.first().unwrap();
            assert_eq!((found.splits, found.idle_limit_s), (None, None), "{idle}");
        }
    }

    #[test]
    fn a_huge_book_is_read_once_through() {
        let text = "[vpn]\nType=2\n".repeat(20_000);
        assert_eq!(profiles(&text).len(), 20_000);
    }

    #[test]
    fn all_three_ways_of_writing_are_read() {
        let own = |bytes: &[u8]| bytes.iter().map(|byte| char::from(*byte)).collect();
        let wide: Vec<u8> = "\u{feff}[Büro]"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let cases: [&[u8]; 4] = [
            "[Büro]".as_bytes(),
            b"\xef\xbb\xbf[B\xc3\xbcro]",
            b"[B\xfcro]",
            &wide,
        ];
        for bytes in cases {
            assert_eq!(decoded(bytes, &own), "[Büro]");
        }
    }
}
