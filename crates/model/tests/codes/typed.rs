//! What people type.

use model::codes::{CODE_TEXT_LIMIT, MOST_CODES, Role, find};
use proptest::prelude::*;
use rstest::rstest;

fn found(text: &str) -> Vec<(u32, Role)> {
    find(text)
        .iter()
        .map(|found| (found.value, found.role))
        .collect()
}

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
#[case("\u{FEFF}2308", &[2308])]
#[case("\u{FEFF}0x904\r\n", &[0x904])]
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
#[case("srv-0x12")]
#[case("user@0x904")]
#[case("0x904-suffix.example")]
#[case("Opcode: 14")]
#[case("Opcode=516, Task=516, EventID=516")]
#[case("<Opcode>14</Opcode><Task>516</Task>")]
#[case("barcode: 516")]
#[case("Hintergrund: 516")]
#[case("Process ID: 0x1a4c")]
#[case("Port=0x904")]
#[case("Fehler: 3. Versuch")]
#[case("Fehler: 5 Versuche")]
#[case("reason: 3 people are signed in")]
#[case("error 3 times")]
#[case("in 2308 cases")]
fn what_is_not_sure_is_no_code(#[case] text: &str) {
    assert_eq!(numbers(text), [0; 0], "{text}");
}

#[rstest]
#[case("Error code: 2308, extended error code: 0x7")]
#[case("Error code: 0x904, extended error code: 7")]
#[case("Error code: 0x904-0x7")]
#[case("it says 0x904-0x7 again")]
#[case("it says 0x904/7 again")]
#[case("Error: 0x904.0x7")]
#[case("Error code: 0x904Extended error code: 0x7")]
#[case("Fehlercode: 0x904Erweiterter Fehlercode: 0x7")]
#[case("Code d’erreur : 0x904Code d’erreur étendu : 0x7")]
#[case("Código de error: 0x904Código de error extendido: 0x7")]
#[case("Extended error code: 0x7\nError code: 0x904")]
#[case("Erweiterter Fehlercode: 7\nFehlercode: 2308")]
#[case("Session 0x7 ended. Error code: 0x904")]
#[case("0x7 0x904")]
#[case("7/2308")]
#[case("Process ID: 0x1a4c\nError code: 0x904\nExtended error code: 0x7")]
#[case("Room (516) is dark. Error code: 2308/7")]
#[case("Error code 2308/7")]
#[case("エラー コード 2308 拡張エラー コード 7")]
#[case("エラーコード2308/7です")]
#[case("Código de erro 2308/7")]
#[case("{\"errorCode\":2308,\"extendedErrorCode\":7}")]
fn the_pair_is_found_however_it_is_written(#[case] text: &str) {
    assert_eq!(found(text), [(0x904, Role::Code), (7, Role::Extended)]);
}

#[rstest]
#[case("(Reason= 2308)", 2308)]
#[case("Reason=2308", 2308)]
#[case("Code=2308", 2308)]
#[case("<Opcode>14</Opcode><Data Name='Reason'>2308</Data>", 2308)]
#[case("Disconnected: reason 2308", 2308)]
#[case("Room (516) is dark. Error code: 2308", 2308)]
#[case("Error code: 0xb07extended error", 0xB07)]
#[case("Error code: 3, I think", 3)]
#[case("Error: 3", 3)]
fn a_code_alone_is_found_however_it_is_written(#[case] text: &str, #[case] code: u32) {
    assert_eq!(found(text), [(code, Role::Code)]);
}

#[test]
fn a_second_disconnect_reason_is_no_licence_code_unless_it_is_called_so() {
    for second in [0x104, 0x106, 0x107, 0x108] {
        assert_eq!(
            found(&format!("Yesterday 0x904, today 0x{second:X}")),
            [(0x904, Role::Code), (second, Role::Further)]
        );
        assert_eq!(
            found(&format!("Code: 0x904. Extended code: 0x{second:X}")),
            [(0x904, Role::Code), (second, Role::Extended)]
        );
        // Two numbers alone are what the box shows.
        assert_eq!(
            found(&format!("0x3 0x{second:X}")),
            [(3, Role::Code), (second, Role::Extended)]
        );
    }
}

#[test]
fn what_windows_shows_comes_first() {
    assert_eq!(
        found("SEC_E 0x8009030D came with 0x904/0x7"),
        [
            (0x904, Role::Code),
            (7, Role::Extended),
            (0x8009_030D, Role::Further)
        ]
    );
    assert_eq!(
        found("Status code: -1073741715 and then (0x904)"),
        [(0x904, Role::Code), (0xC000_006D, Role::Further)]
    );
    assert_eq!(
        found("Extended error code: 0x104"),
        [(0x104, Role::Extended)]
    );
}

#[test]
fn it_is_known_which_were_decimal() {
    let decimal = |text: &str| -> Vec<_> { find(text).iter().map(|one| one.is_decimal).collect() };
    assert_eq!(decimal("904/0x7"), [true, false]);
    assert_eq!(
        decimal("Error code: 0x904, extended error code: 7"),
        [false, true]
    );
}

#[test]
fn each_code_knows_what_it_is() {
    let roles = |text: &str| -> Vec<_> { find(text).iter().map(|found| found.role).collect() };
    assert_eq!(roles("0x904 0x7"), [Role::Code, Role::Extended]);
    assert_eq!(
        found("first 0x904, then 0x204, then 0x904 again"),
        [(0x904, Role::Code), (0x204, Role::Further)]
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
    fn every_number_is_read_in_every_form(value: u32, second in 0_u32..0x100) {
        prop_assert_eq!(numbers(&format!("{value}")), [value]);
        prop_assert_eq!(numbers(&format!("{}", value.cast_signed())), [value]);
        prop_assert_eq!(numbers(&format!("{value:#x}")), [value]);
        prop_assert_eq!(numbers(&format!("0X{value:X}/0x{second:02x}")), [value, second]);
        prop_assert_eq!(numbers(&format!("Error code: 0x{value:x}.")), [value]);
    }
}
