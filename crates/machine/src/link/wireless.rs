//! Linux: the quality of Wi-Fi as the kernel's table has it (`/proc/net/wireless`, Wireless Extensions).
//!
//! Must not search for networks: the kernel knows this of the one that is connected.

/// The best quality that the drivers of today know; they count from -110 to -40 dBm (cfg80211,
/// `wext-compat.c`).
const BEST: u32 = 70;

/// The strongest of the adapters that are connected, in per cent.
pub(super) fn percent(table: &str) -> Option<u8> {
    let qualities = table.lines().skip(2).filter_map(quality);
    let best = qualities.max()?.min(BEST);
    u8::try_from(best * 100 / BEST).ok()
}

/// ` wlan0: 0000   54.  -56.  -256        0 …`: state, then quality; 0 is no connection.
fn quality(line: &str) -> Option<u32> {
    let (_, values) = line.rsplit_once(':')?;
    let quality = values.split_whitespace().nth(1)?;
    let number = quality.trim_end_matches('.').parse().ok()?;
    (number > 0).then_some(number)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const HEAD: &str =
        "Inter-| sta-|   Quality        |   Discarded packets               | Missed | WE
 face | tus | link level noise |  nwid  crypt   frag  retry   misc | beacon | 22
";

    #[rstest]
    #[case::usual(
        "wlp3s0: 0000   54.  -56.  -256        0      0      0      0     20        0\n",
        Some(77)
    )]
    #[case::best(" wlan0: 0000   70.  -20.  -256        0\n", Some(100))]
    #[case::beyond(" wlan0: 0000   4294967295.  0.\n", Some(100))]
    #[case::too_large(" wlan0: 0000   4294967296.  0.\n", None)]
    #[case::not_connected(" wlan0: 0000    0.  -256.  -256\n", None)]
    #[case::two(" wlan0: 0000    7.\n wlan1: 0000   35  -75\n", Some(50))]
    #[case::colon_in_a_name(" wlan0:1: 0000   35. -75.\n", Some(50))]
    #[case::cut(" wlan0: 0000", None)]
    #[case::words(" wlan0: 0000 good\n", None)]
    #[case::none("", None)]
    fn the_quality_is_of_seventy(#[case] lines: &str, #[case] found: Option<u8>) {
        assert_eq!(percent(&format!("{HEAD}{lines}")), found);
    }

    #[test]
    fn a_table_that_is_none_says_nothing() {
        assert_eq!(percent(""), None);
        assert_eq!(percent("wlan0: 0000 54."), None);
        assert_eq!(percent(&"x\n".repeat(100_000)), None);
    }
}
