# Does the sign-in check answer? No name and no password is sent.

sign_in_ready-ready = The work computer is ready for your sign-in.
    .seen = { $named ->
            [yes] It asked for a sign-in and named itself “{ $computer }” (build { $build }).
           *[no] It asked for a sign-in.
        }
    .meaning = The sign-in check works. No name and no password were sent to find this out.
    .proves-not = The NTLM challenge comes before any credentials: your account, rights and licence are not tested.

sign_in_ready-ntlm_refused = The sign-in check answers, but refuses one way to sign in.
    .seen = It answered with the number { $error_code }.
    .meaning = The sign-in check is alive. It may take only one kind of sign-in, for which you must type the computer's name.
    .remedy-1 = On this computer, type the work computer's full name, not its address.
    .remedy-2 = At your helpdesk, ask whether only Kerberos is allowed.
    .proves-not = The status can mean NTLM refused by policy (Kerberos only) or another reason before credentials; the clock can't be read then.

sign_in_ready-closed = The line closed when the sign-in check began.
    .seen = The protected line stood, then it closed at the first sign-in message.
    .meaning = The sign-in check is not ready. { $family ->
            [windows] Why a Windows computer does this can't be told from here.
            [virtualbox] VirtualBox does this when it was told to check sign-ins and has nobody to ask.
           *[other] Servers that are not Windows do this while no name and password are set for them.
        }
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk looks at the System log for this minute.
           *[other] the helpdesk sets the name and password of its Remote Desktop server.
        }
    .remedy-2 = On the work computer, the helpdesk starts the Remote Desktop service again.
    .proves-not = A close at the first CredSSP message does not say why; on Windows it is not typical of any one fault.

sign_in_ready-alert = The work computer stopped the sign-in check.
    .seen = It sent the message “{ $alert }” at the first sign-in message.
    .meaning = The sign-in check is there but does not want to go on.
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk looks for events 36887 and 36888 in the System log.
           *[other] the helpdesk reads the Remote Desktop server's own log for this minute.
        }
    .proves-not = Windows may answer a failed CredSSP step with alert 80 instead of a status, so the alert's name is no diagnosis.

sign_in_ready-stalled = The sign-in check does not answer.
    .seen = The protected line stood, but no answer came for { $limit_s } s.
    .meaning = The work computer may be waiting for another computer that checks names and passwords.
    .remedy-1 = On this computer, wait two minutes and check again.
    .remedy-2 = On the work computer, { $family ->
            [windows] the helpdesk looks whether it reaches a domain controller.
           *[other] the helpdesk reads the Remote Desktop server's own log for this minute.
        }
    .proves-not = A busy LSA, an unreachable domain controller and a stalled server look the same from here.

sign_in_ready-garbled = The sign-in check answered with something unreadable.
    .seen = What came back is no answer to a sign-in.
    .meaning = A faulty program on the work computer, or a device in between, mixes up the talk.
    .remedy-1 = On the work computer, the helpdesk updates its Remote Desktop server.
    .remedy-2 = At your helpdesk, pass on the report of this check.
    .proves-not = A newer CredSSP version, a faulty server and a proxy look the same from here.
