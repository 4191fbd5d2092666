//! Products that open TLS on the way and show a certificate of their own, known by its issuer.
//!
//! Names only what an issuer says of itself; an inspector that signs as the company does is not seen here.

use std::sync::OnceLock;

use serde::Deserialize;

/// The products, in the order in which they are compared.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    inspector: Vec<Inspector>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Inspector {
    /// The product's name.
    name: String,
    /// Parts of the issuer's distinguished name, in lower case; any of them.
    issuer: Vec<String>,
}

/// The product whose authority issued a certificate, from the issuer's distinguished name.
pub(super) fn product(issuer: &str) -> Option<&'static str> {
    found(issuer).map(|(product, _)| product)
}

/// The part of the issuer's name that tells the product, in lower case.
pub(super) fn word(issuer: &str) -> Option<&'static str> {
    found(issuer).map(|(_, word)| word)
}

/// Whether this, in lower case, is a product's name or a word that tells one.
pub(crate) fn has_word(word: &str) -> bool {
    list().inspector.iter().any(|inspector| {
        inspector.name.to_lowercase() == word || inspector.issuer.iter().any(|part| part == word)
    })
}

fn list() -> &'static List {
    static LIST: OnceLock<List> = OnceLock::new();
    // The file is compiled in, and a test reads it.
    LIST.get_or_init(|| {
        toml::from_str(include_str!("inspectors.toml")).unwrap_or(List {
            inspector: Vec::new(),
        })
    })
}

fn found(issuer: &str) -> Option<(&'static str, &'static str)> {
    let issuer = issuer.to_lowercase();
    list().inspector.iter().find_map(|inspector| {
        let mut parts = inspector.issuer.iter();
        let part = parts.find(|part| issuer.contains(*part))?;
        Some((inspector.name.as_str(), part.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("C=US, O=Zscaler Inc., CN=Zscaler Intermediate Root CA (zscalerthree.net)", Some("Zscaler"))]
    #[case("O=Fortinet, CN=FG100E0000000000", Some("Fortinet FortiGate"))]
    #[case("CN=DO_NOT_TRUST_FiddlerRoot", Some("Fiddler"))]
    #[case("O=mitmproxy, CN=mitmproxy", Some("mitmproxy"))]
    #[case("CN=pc-17.example", None)]
    #[case("O=DigiCert Inc, CN=DigiCert TLS RSA SHA256 2020 CA1", None)]
    #[case("O=Cisco Systems, CN=Cisco Umbrella Primary SubCA", Some("Cisco Umbrella"))]
    fn an_issuer_names_its_product(#[case] issuer: &str, #[case] named: Option<&str>) {
        assert_eq!(product(issuer), named);
    }

    #[test]
    fn parts_are_in_lower_case_and_long_enough_to_mean_something() {
        let list: List = toml::from_str(include_str!("inspectors.toml")).unwrap_or(List {
            inspector: Vec::new(),
        });
        assert!(list.inspector.len() > 20);
        for part in list.inspector.iter().flat_map(|inspector| &inspector.issuer) {
            assert!(part.len() >= 6 && *part == part.to_lowercase(), "{part}");
        }
    }
}
