/* Debian's wine 8 has no bcryptprimitives.dll; every Windows since 8 has it.
   Rust's standard library asks it for random bytes. For tests under wine only, never shipped. */
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) {
    return SystemFunction036(data, (ULONG)length);
}
