//! Windows' own chain engine over the current user's stores, told to stay offline.
#![allow(unsafe_code, reason = "crypt32 has no safe interface in windows-sys")]

use std::ptr::{null, null_mut};

use windows_sys::Win32::Security::Cryptography::{
    CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL, CERT_CHAIN_CONTEXT,
    CERT_CHAIN_DISABLE_AUTH_ROOT_AUTO_UPDATE, CERT_CHAIN_PARA, CERT_CONTEXT, CERT_STORE_ADD_ALWAYS,
    CERT_STORE_PROV_MEMORY, CERT_TRUST_IS_NOT_SIGNATURE_VALID, CERT_TRUST_IS_PARTIAL_CHAIN,
    CERT_TRUST_IS_UNTRUSTED_ROOT, CertAddEncodedCertificateToStore, CertCloseStore,
    CertCreateCertificateContext, CertFreeCertificateChain, CertFreeCertificateContext,
    CertGetCertificateChain, CertOpenStore, HCERTSTORE, X509_ASN_ENCODING,
};

/// No revocation lists, no issuers and no roots are fetched: what is cached is all there is.
const OFFLINE: u32 = CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL | CERT_CHAIN_DISABLE_AUTH_ROOT_AUTO_UPDATE;
/// What says that the chain leads to nobody who is trusted here.
const UNTRUSTED: u32 =
    CERT_TRUST_IS_UNTRUSTED_ROOT | CERT_TRUST_IS_PARTIAL_CHAIN | CERT_TRUST_IS_NOT_SIGNATURE_VALID;

pub(super) fn trusts(chain: &[Vec<u8>]) -> Option<bool> {
    let (leaf, others) = chain.split_first()?;
    let leaf = Certificate::new(leaf)?;
    let store = Store::with(others)?;
    let built = Chain::of(&leaf, &store)?;
    Some(built.errors() & UNTRUSTED == 0)
}

struct Certificate(*mut CERT_CONTEXT);

impl Certificate {
    fn new(der: &[u8]) -> Option<Self> {
        let length = u32::try_from(der.len()).ok()?;
        // SAFETY: pointer and length describe `der`, which outlives the call; the system copies it.
        let context =
            unsafe { CertCreateCertificateContext(X509_ASN_ENCODING, der.as_ptr(), length) };
        (!context.is_null()).then_some(Self(context))
    }
}

impl Drop for Certificate {
    fn drop(&mut self) {
        // SAFETY: made by `new`, never null, freed once.
        unsafe { CertFreeCertificateContext(self.0) };
    }
}

/// A store in memory with the certificates that came along.
struct Store(HCERTSTORE);

impl Store {
    fn with(certificates: &[Vec<u8>]) -> Option<Self> {
        // SAFETY: the memory provider takes no parameter.
        let handle = unsafe { CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, null()) };
        if handle.is_null() {
            return None;
        }
        let store = Self(handle);
        for der in certificates {
            let length = u32::try_from(der.len()).ok()?;
            // SAFETY: the store is open, the bytes outlive the call and are copied; one that can't
            // be parsed is left out.
            unsafe {
                CertAddEncodedCertificateToStore(
                    store.0,
                    X509_ASN_ENCODING,
                    der.as_ptr(),
                    length,
                    CERT_STORE_ADD_ALWAYS,
                    null_mut(),
                )
            };
        }
        Some(store)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // SAFETY: opened by `with`, closed once.
        unsafe { CertCloseStore(self.0, 0) };
    }
}

struct Chain(*mut CERT_CHAIN_CONTEXT);

impl Chain {
    fn of(leaf: &Certificate, store: &Store) -> Option<Self> {
        let parameters = CERT_CHAIN_PARA {
            cbSize: u32::try_from(size_of::<CERT_CHAIN_PARA>()).ok()?,
            ..CERT_CHAIN_PARA::default()
        };
        let mut chain = null_mut();
        // SAFETY: leaf and store are alive, the parameters say their own size, and a null engine and
        // time mean the current user's and now (Win32 CertGetCertificateChain).
        let built = unsafe {
            CertGetCertificateChain(
                null_mut(),
                leaf.0,
                null(),
                store.0,
                &raw const parameters,
                OFFLINE,
                null(),
                &raw mut chain,
            )
        };
        (built != 0 && !chain.is_null()).then_some(Self(chain))
    }

    fn errors(&self) -> u32 {
        // SAFETY: made by `of`, never null, alive until dropped.
        unsafe { (*self.0).TrustStatus.dwErrorStatus }
    }
}

impl Drop for Chain {
    fn drop(&mut self) {
        // SAFETY: made by `of`, freed once.
        unsafe { CertFreeCertificateChain(self.0) };
    }
}
