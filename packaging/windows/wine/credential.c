/* Puts a saved sign-in into the store of this account, as ticking "Remember me" does, or says whether it is there.
   For tests under wine only, never shipped: what it writes is a test's and no secret.
   credential.exe add TARGET USER SECRET | credential.exe has TARGET */
#include <windows.h>
#include <wincred.h>
#include <string.h>
#include <wchar.h>

int wmain(int count, wchar_t **words) {
    if (count == 5 && !wcscmp(words[1], L"add")) {
        CREDENTIALW entry = {0};
        entry.Type = CRED_TYPE_GENERIC;
        entry.TargetName = words[2];
        entry.UserName = words[3];
        entry.CredentialBlob = (LPBYTE)words[4];
        entry.CredentialBlobSize = (DWORD)(wcslen(words[4]) * sizeof(wchar_t));
        entry.Persist = CRED_PERSIST_LOCAL_MACHINE;
        return CredWriteW(&entry, 0) ? 0 : 1;
    }
    if (count == 3 && !wcscmp(words[1], L"has")) {
        PCREDENTIALW entry = NULL;
        if (!CredReadW(words[2], CRED_TYPE_GENERIC, 0, &entry)) return 1;
        CredFree(entry);
        return 0;
    }
    return 2;
}
