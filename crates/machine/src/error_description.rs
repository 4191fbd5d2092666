//! What Windows itself says about a disconnect code, in its own language. Windows only.
//!
//! It asks the Remote Desktop control for a text and never lets it connect.

/// The system's own text for a disconnect reason and its extended reason; `None` where the control
/// is not there, and on all other systems.
///
/// Source: `IMsRdpClient5::GetErrorDescription`, late-bound through `IDispatch`.
pub fn error_description(code: u32, extended: u32) -> Option<String> {
    #[cfg(windows)]
    {
        windows::description(code, extended)
    }
    #[cfg(not(windows))]
    {
        let _ = (code, extended);
        None
    }
}

#[cfg(windows)]
mod windows {
    #![allow(unsafe_code, reason = "COM has no safe interface in windows-sys")]

    use std::ffi::c_void;
    use std::ptr::{null, null_mut};
    use std::time::Duration;

    use windows_sys::Win32::Foundation::SysStringLen;
    use windows_sys::Win32::System::Com::{
        CLSCTX_INPROC_SERVER, CLSIDFromProgID, COINIT_APARTMENTTHREADED, CoCreateInstance,
        CoInitializeEx, CoUninitialize, DISPATCH_METHOD, DISPPARAMS,
    };
    use windows_sys::Win32::System::Variant::{
        VARIANT, VARIANT_0, VARIANT_0_0, VARIANT_0_0_0, VT_BSTR, VT_UI4, VariantClear,
    };
    use windows_sys::core::{GUID, HRESULT};

    use crate::wide::terminated;

    /// The control's name in every version of Windows.
    const CONTROL: &str = "MsTscAx.MsTscAx";
    const METHOD: &str = "GetErrorDescription";
    /// `IID_IDispatch`.
    const DISPATCH: GUID = GUID::from_u128(0x0002_0400_0000_0000_c000_0000_0000_0046);
    /// `LOCALE_USER_DEFAULT`.
    const LANGUAGE: u32 = 0x400;
    /// So long the control may think.
    const PATIENCE: Duration = Duration::from_secs(3);
    /// The longest text that is believed, in UTF-16 units.
    const LONGEST: usize = 16 * 1024;

    /// The methods of `IDispatch` in their order ([MS-OAUT] 3.1.4).
    #[repr(C)]
    struct Methods {
        query_interface: usize,
        add_ref: usize,
        release: unsafe extern "system" fn(*mut c_void) -> u32,
        get_type_info_count: usize,
        get_type_info: usize,
        get_ids_of_names: unsafe extern "system" fn(
            *mut c_void,
            *const GUID,
            *const *const u16,
            u32,
            u32,
            *mut i32,
        ) -> HRESULT,
        invoke: unsafe extern "system" fn(
            *mut c_void,
            i32,
            *const GUID,
            u32,
            u16,
            *mut DISPPARAMS,
            *mut VARIANT,
            *mut c_void,
            *mut u32,
        ) -> HRESULT,
    }

    pub(super) fn description(code: u32, extended: u32) -> Option<String> {
        // A thread of its own: this one may already have chosen another apartment.
        let (teller, told) = std::sync::mpsc::sync_channel(1);
        std::thread::spawn(move || {
            let asked = || {
                let _apartment = Apartment::enter()?;
                Control::new()?.describe(code, extended)
            };
            let _ = teller.send(asked());
        });
        // A control that hangs keeps its thread, and the answer comes without its text.
        let text = told.recv_timeout(PATIENCE).ok()??;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// This thread's part in COM, given back at the end.
    struct Apartment;

    impl Apartment {
        fn enter() -> Option<Self> {
            let flags = COINIT_APARTMENTTHREADED.cast_unsigned();
            // SAFETY: the reserved pointer must be null; a success is paired with the drop.
            let result = unsafe { CoInitializeEx(null(), flags) };
            (result >= 0).then_some(Self)
        }
    }

    impl Drop for Apartment {
        fn drop(&mut self) {
            // SAFETY: pairs with the success in `enter`, on the same thread.
            unsafe { CoUninitialize() };
        }
    }

    /// The Remote Desktop control behind `IDispatch`.
    struct Control(*mut c_void);

    impl Control {
        fn new() -> Option<Self> {
            let name = terminated(CONTROL)?;
            let mut class = GUID::from_u128(0);
            // SAFETY: the name ends in a zero; the class is ours to write.
            if unsafe { CLSIDFromProgID(name.as_ptr(), &raw mut class) } < 0 {
                return None;
            }
            let mut object = null_mut();
            // SAFETY: class and interface are read, `object` is ours to write.
            let result = unsafe {
                CoCreateInstance(
                    &raw const class,
                    null_mut(),
                    CLSCTX_INPROC_SERVER,
                    &DISPATCH,
                    &raw mut object,
                )
            };
            (result >= 0 && !object.is_null()).then_some(Self(object))
        }

        fn methods(&self) -> &Methods {
            // SAFETY: the system gave this as an `IDispatch`: it begins with a pointer to these.
            unsafe { &**self.0.cast::<*const Methods>() }
        }

        fn describe(&self, code: u32, extended: u32) -> Option<String> {
            let name = terminated(METHOD)?;
            let names = [name.as_ptr()];
            let nothing = GUID::from_u128(0);
            let mut id = 0;
            // SAFETY: one name that ends in a zero, one number to write; the GUID must be zero.
            let result = unsafe {
                (self.methods().get_ids_of_names)(
                    self.0,
                    &raw const nothing,
                    names.as_ptr(),
                    1,
                    LANGUAGE,
                    &raw mut id,
                )
            };
            if result < 0 {
                return None;
            }
            // The last argument comes first.
            let mut arguments = [number(extended), number(code)];
            let mut parameters = DISPPARAMS {
                rgvarg: arguments.as_mut_ptr(),
                rgdispidNamedArgs: null_mut(),
                cArgs: 2,
                cNamedArgs: 0,
            };
            let mut answer = Answer(VARIANT::default());
            // SAFETY: arguments, parameters and answer outlive the call; it may leave out the rest.
            let result = unsafe {
                (self.methods().invoke)(
                    self.0,
                    id,
                    &raw const nothing,
                    LANGUAGE,
                    DISPATCH_METHOD,
                    &raw mut parameters,
                    &raw mut answer.0,
                    null_mut(),
                    null_mut(),
                )
            };
            (result >= 0).then(|| answer.text()).flatten()
        }
    }

    impl Drop for Control {
        fn drop(&mut self) {
            // SAFETY: made by `new`, never null, released once.
            unsafe { (self.methods().release)(self.0) };
        }
    }

    /// What a call gave back, freed at the end.
    struct Answer(VARIANT);

    impl Answer {
        fn text(&self) -> Option<String> {
            // SAFETY: the kind stands in every variant; it says that the text's field is the one.
            let text = unsafe {
                let inner = &self.0.Anonymous.Anonymous;
                if inner.vt != VT_BSTR {
                    return None;
                }
                inner.Anonymous.bstrVal
            };
            if text.is_null() {
                return None;
            }
            // SAFETY: a text of the system, which knows its own length.
            let length = usize::try_from(unsafe { SysStringLen(text) }).ok()?;
            // SAFETY: it has this many units and lives as long as the answer.
            let units = unsafe { std::slice::from_raw_parts(text, length.min(LONGEST)) };
            Some(String::from_utf16_lossy(units))
        }
    }

    impl Drop for Answer {
        fn drop(&mut self) {
            // SAFETY: begun as an empty variant, filled by the system or not, cleared once.
            unsafe { VariantClear(&raw mut self.0) };
        }
    }

    fn number(value: u32) -> VARIANT {
        VARIANT {
            Anonymous: VARIANT_0 {
                Anonymous: VARIANT_0_0 {
                    vt: VT_UI4,
                    wReserved1: 0,
                    wReserved2: 0,
                    wReserved3: 0,
                    Anonymous: VARIANT_0_0_0 { ulVal: value },
                },
            },
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(not(windows))]
    #[test]
    fn only_windows_has_words_of_its_own() {
        assert_eq!(super::error_description(2308, 7), None);
    }
}
