//! Addresses, hardware addresses and serial numbers in all their ways of writing.

use bundle::leak::{Shape, Spelling};
use rstest::rstest;

use super::assert_found;

#[rstest]
#[case("192.168.0.66:3389")]
#[case("dhcp-192-168-0-66.local")]
#[case("dhcp_192_168_0_66")]
#[case("66.0.168.192.in-addr.arpa")]
#[case("p66-0-168-192.dyn.example")]
#[case("192.168.000.066")]
#[case("ip-192-168-000-066")]
#[case("192168000066")]
#[case("0xC0A80042")]
#[case("c0a80042")]
#[case("c0-a8-00-42")]
#[case("3232235586")]
#[case("1107339456")]
#[case("4200a8c0")]
#[case("::ffff:192.168.0.66")]
#[case("[::FFFF:C0A8:42]")]
#[case("0:0:0:0:0:ffff:c0a8:42")]
#[case("0000:0000:0000:0000:0000:ffff:c0a8:0042")]
#[case("64:ff9b::c0a8:42")]
#[case("2002:c0a8:42::1")]
#[case("at 192.168.0.66.")]
#[case("1. 192.168.0.66")]
fn an_ipv4_address_is_found(#[case] text: &str) {
    let spelling = if text.contains("192.168.0.66") {
        Spelling::Text
    } else {
        Spelling::Rewritten
    };
    assert_found(Shape::Address, "192.168.0.66", text.as_bytes(), spelling);
}

#[rstest]
#[case("2001:db8::a:0:0:1")]
#[case("2001:DB8:0:0:A::1")]
#[case("2001:db8:0:0:a:0:0:1")]
#[case("2001:0db8:0000:0000:000a:0000:0000:0001")]
#[case("2001:0DB8::000A:0000:0000:0001")]
#[case("20010db800000000000a000000000001")]
#[case("2001-db8--a-0-0-1.ipv6-literal.net")]
#[case("2001_db8_0_0_a_0_0_1")]
#[case("1.0.0.0.0.0.0.0.0.0.0.0.a.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa")]
#[case("2001:db8:0:0:a:0:0:1:3389")]
#[case("interface:2001:db8:0:0:a::1")]
fn an_ipv6_address_is_found(#[case] text: &str) {
    let spelling = if text.starts_with("2001:db8::a") {
        Spelling::Text
    } else {
        Spelling::Rewritten
    };
    assert_found(
        Shape::Address,
        "2001:db8::a:0:0:1",
        text.as_bytes(),
        spelling,
    );
}

#[rstest]
#[case("00-15-5d-0a-02-03")]
#[case("00155D0A0203")]
#[case("0015.5d0a.0203")]
#[case("0015-5D0A-0203")]
#[case("00155d-0a0203")]
#[case("0:15:5d:a:2:3")]
#[case("01:00:15:5d:0a:02:03")]
#[case("fe80::215:5dff:fe0a:203")]
#[case("fe80::0215:5dff:fe0a:0203")]
fn a_hardware_address_is_found(#[case] text: &str) {
    let hidden = text.contains(":00:15:5d:0a:02:03");
    let spelling = if hidden {
        Spelling::Text
    } else {
        Spelling::Rewritten
    };
    assert_found(Shape::Mac, "00:15:5D:0a:02:03", text.as_bytes(), spelling);
}

#[rstest]
#[case("4fab17c9", "00:4F:AB:17:C9")]
#[case("00:4f:ab:17:c9", "4FAB17C9")]
#[case("00:4f:ab:17:c9", "0x004fab17c9")]
#[case("00:4f:ab:17:c9", "4f ab 17 c9")]
#[case("4fab17c9", "00-4f-ab-17-c9")]
#[case("00:4f:ab:17:c9", "1336612809")]
#[case("fab17c9", "0f:ab:17:c9")]
fn a_serial_number_is_found(#[case] value: &str, #[case] text: &str) {
    assert_found(Shape::Serial, value, text.as_bytes(), Spelling::Rewritten);
}

#[test]
fn a_fingerprint_is_found_in_base64() {
    let bytes: Vec<u8> = (0..32).map(|at: u8| at.wrapping_mul(73)).collect();
    let value = super::encode::hex(&bytes);
    for text in [
        super::encode::base64(&bytes),
        super::encode::base64_url(&bytes),
    ] {
        assert_found(Shape::Serial, &value, text.as_bytes(), Spelling::Base64);
    }
}
