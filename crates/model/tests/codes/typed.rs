//! What people type.

use model::codes::{CODE_TEXT_LIMIT, Found, MOST_CODES, Role, find};
use proptest::prelude::*;
use rstest::rstest;

fn numbers(text: &str) -> Vec<u32> {
    find(text).iter().map(|found| found.value).collect()
}

#[rstest]
#[case("0x904", &[0x904])]
#[case("0X904", &[0x904])]
#[case("０ｘ９０４", &[0x904])]
#[case("２３０８", &[2308])]
#[case("2308", &[2308])]
#[case("0x904 0x7", &[0x904, 7])]
#[case("0x904/0x7", &[0x904, 7])]
#[case("0x904,0x7", &[0x904, 7])]
#[case("0x904、0x07", &[0x904, 7])]
#[case(" 2308 / 7 ", &[2308, 7])]
#[case("2308/7", &[2308, 7])]
#[case("0x904\n0x7\n", &[0x904, 7])]
#[case("0x7 0x7", &[7, 7])]
#[case("-1073741715", &[0xC000_006D])]
#[case("−1073741715", &[0xC000_006D])]
#[case("3221225581", &[0xC000_006D])]
#[case("0xC000006D", &[0xC000_006D])]
#[case("0xc000006d", &[0xC000_006D])]
#[case("0", &[0])]
fn numbers_are_read_as_they_are_typed(#[case] text: &str, #[case] expected: &[u32]) {
    assert_eq!(numbers(text), expected);
}

#[rstest]
#[case("")]
#[case("hello")]
#[case("904h")]
#[case("904x")]
#[case("0x")]
#[case("0xG04")]
#[case("0x123456789")]
#[case("x904")]
#[case("1/2/3")]
#[case("2026-12-24")]
#[case("24.12.2026")]
#[case("24/12/2026")]
#[case("14:37")]
#[case("2,308")]
#[case("2.308")]
#[case("99999999999")]
#[case("pc-17:3389")]
#[case("192.0.2.17")]
#[case("[2001:db8::516]:3389")]
#[case("KB5074109")]
#[case("10.0.26100")]
#[case("- 7 -")]
fn what_is_not_sure_is_no_code(#[case] text: &str) {
    assert_eq!(numbers(text), [0; 0], "{text}");
}

#[test]
fn each_code_knows_what_it_is() {
    let roles = |text: &str| -> Vec<_> { find(text).iter().map(|found| found.role).collect() };
    assert_eq!(roles("0x904 0x7"), [Role::Code, Role::Extended]);
    assert_eq!(
        find("first 0x904, then 0x204, then 0x904 again"),
        [(0x904, Role::Code), (0x204, Role::Further)].map(|(value, role)| Found { value, role })
    );
    assert_eq!(
        roles("0x904 with 0x7 and 0xC000006D"),
        [Role::Code, Role::Extended, Role::Further]
    );
}

#[test]
fn only_so_much_is_read() {
    let filler = "x ".repeat(CODE_TEXT_LIMIT / 2);
    assert_eq!(numbers(&format!("{filler}0x904")), [0; 0]);
    assert_eq!(numbers(&format!("0x904 {filler}")), [0x904]);
    let many: Vec<_> = (0x200..0x300).map(|code| format!("0x{code:X}")).collect();
    assert_eq!(numbers(&many.join(" ")).len(), MOST_CODES);
    assert_eq!(numbers(&"0x904 0x7 ".repeat(10_000)), [0x904, 7]);
    assert!(numbers(&"(".repeat(CODE_TEXT_LIMIT)).is_empty());
    assert!(numbers(&":1".repeat(CODE_TEXT_LIMIT)).is_empty());
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}") {
        prop_assert!(find(&text).len() <= MOST_CODES);
    }

    #[test]
    fn nor_what_looks_like_codes(text in "[0-9a-fxX:()\\[\\]/,;.\\-\n ０-９：エラー]{0,80}") {
        prop_assert!(find(&text).len() <= MOST_CODES);
    }

    #[test]
    fn every_number_is_read_in_every_form(value: u32, second in 0_u32..0x8000) {
        prop_assert_eq!(numbers(&format!("{value}")), [value]);
        prop_assert_eq!(numbers(&format!("{}", value.cast_signed())), [value]);
        prop_assert_eq!(numbers(&format!("{value:#x}")), [value]);
        prop_assert_eq!(numbers(&format!("0X{value:X}/0x{second:02x}")), [value, second]);
        prop_assert_eq!(numbers(&format!("Error code: 0x{value:x}.")), [value]);
    }
}
