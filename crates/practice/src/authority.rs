//! Certificates that an authority issued: for another computer, by an inspection product, and
//! under a long line of authorities.
//!
//! The authorities live as long as the start of one practice computer and are trusted nowhere.

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, CrlDistributionPoint, DistinguishedName,
    DnType, IsCa, KeyPair, KeyUsagePurpose,
};

use crate::PracticeError;
use crate::credential::{
    Credential, DAY, OWN_NAMES, Validity, common_name, leaf, pkcs8, set_validity,
};

/// The name of the computer for which the differing certificate was issued.
const OTHER_NAME: &str = "pc-04.example";
/// How the inspection of Zscaler's cloud names itself in the certificates it makes.
const INSPECTION: [(DnType, &str); 2] = [
    (DnType::OrganizationName, "Zscaler Inc."),
    (
        DnType::CommonName,
        "Zscaler Intermediate Root CA (zscalerthree.net)",
    ),
];
/// How long in characters the address of an authority's list of revoked certificates is: longer
/// than in a Windows domain, where it names a place in the directory, so that few are enough.
const LIST_ADDRESS: usize = 1000;

/// For another computer, by an authority.
pub(crate) fn issued_for_another(validity: Validity) -> Result<Credential, PracticeError> {
    let params = authority(common_name("Practice Authority"), validity);
    let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
    issue(OTHER_NAME, &[OTHER_NAME], validity, &issuer)
}

/// For this computer, by a TLS inspection product.
pub(crate) fn intercepted(validity: Validity) -> Result<Credential, PracticeError> {
    let mut name = DistinguishedName::new();
    for (part, value) in INSPECTION {
        name.push(part, value);
    }
    let issuer = CertifiedIssuer::self_signed(authority(name, validity), KeyPair::generate()?)?;
    issue("practice-pc", &OWN_NAMES, validity, &issuer)
}

/// For this computer, under so many authorities that the chain is long.
pub(crate) fn long_chain(
    validity: Validity,
    authorities: usize,
) -> Result<Credential, PracticeError> {
    let made = |number| -> Result<_, PracticeError> {
        let name = common_name(&format!("Practice Authority {number}"));
        let mut params = authority(name, validity);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.crl_distribution_points = vec![CrlDistributionPoint {
            uris: vec![list_address(number)],
        }];
        Ok((params, KeyPair::generate()?))
    };
    let (params, key) = made(1)?;
    let mut lowest = CertifiedIssuer::self_signed(params, key)?;
    let mut above = Vec::new();
    for number in 2..=authorities {
        let (params, key) = made(number)?;
        let next = CertifiedIssuer::signed_by(params, key, &lowest)?;
        above.insert(0, lowest.der().clone());
        lowest = next;
    }
    let mut credential = issue("practice-pc", &OWN_NAMES, validity, &lowest)?;
    credential.chain.append(&mut above);
    Ok(credential)
}

/// A leaf by this authority, and the authority's own certificate after it.
fn issue(
    name: &str,
    names: &[&str],
    validity: Validity,
    issuer: &CertifiedIssuer<'_, KeyPair>,
) -> Result<Credential, PracticeError> {
    let key = KeyPair::generate()?;
    let mut params = leaf(name, names, validity)?;
    params.use_authority_key_identifier_extension = true;
    let leaf = params.signed_by(&key, issuer)?;
    Ok(Credential {
        chain: vec![leaf.der().clone(), issuer.der().clone()],
        key: pkcs8(&key),
    })
}

fn authority(name: DistinguishedName, validity: Validity) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = name;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let longer = Validity {
        from: validity.from - DAY,
        until: validity.until + DAY,
    };
    set_validity(&mut params, longer);
    params
}

fn list_address(number: usize) -> String {
    let mut address = format!("ldap:///CN=Practice-{number}");
    while address.len() < LIST_ADDRESS {
        address.push_str(",DC=practice");
    }
    address
}
