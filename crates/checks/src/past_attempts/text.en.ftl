# What does the log of Windows' own program say of the last attempts? ($phase is a phase, session or unknown; $aim is here, elsewhere or unnamed.)

past_attempts-in_order = Your last call was not cut off.
    .seen = The log of earlier calls has { $attempts ->
            [one] one call
           *[other] { $attempts } calls
        }, and the last one { $aim ->
            [here] to this computer
            [elsewhere] to another computer
           *[unnamed] in it
        } came to its end.
    .meaning = { $aim ->
            [here] This worked lately. What stops you now may be new, or it may come and go.
            [elsewhere] A call to another computer worked, so your own program can connect.
           *[unnamed] A call worked lately. The log does not say to which computer.
        }
    .proves-not = It is about that call alone, by the clock of the computer that wrote the log. Nothing follows for a call made now.

past_attempts-stopped = Your last call stopped before its end.
    .seen = By the log, { $aim ->
            [here] the last call to this computer
            [elsewhere] the last call, to another computer,
           *[unnamed] the last call
        } stopped { $phase ->
            [resolve] while its name was looked up
            [tcp] before the computer answered
            [negotiation] at the first greeting
            [tls] during the security check
            [credssp] during the sign-in check
            [licensing] when the licence was checked
            [session] in the middle of the session
            [unknown] at a place that it leaves open
           *[other] while the session was being set up
        }, { $code_known ->
            [yes] with code { $code }
           *[no] without a code
        }.
    .meaning = { $phase ->
            [credssp] The way was open, and your sign-in was not taken. The code says why.
            [session] You were signed in, and then the line was lost.
           *[other] Compare this with what was found today. If both stop at the same place, it is no passing trouble.
        }
    .remedy-1 = On this computer, call again, and then check again here.
    .remedy-2 = At your helpdesk, give the code and the time of the call.
    .proves-not = The log of the client holds no extended code and not the server's side. A stop that it does not place may have been TLS, CredSSP or anything after it.

past_attempts-closed_early = Your last call was hung up on early.
    .seen = By the log, { $aim ->
            [here] the last call to this computer
            [elsewhere] the last call, to another computer,
           *[unnamed] the last call
        } was cut off { $phase ->
            [negotiation] at the first greeting
            [tls] during the security check
            [credssp] during the sign-in check
            [licensing] when the licence was checked
            [unknown] before you were signed in
           *[other] while the session was being set up
        } ({ $code }).
    .meaning = { $aim ->
            [elsewhere] The same happened with another computer. So look at your own side and at the network first.
           *[here] Something answered, and then closed the line. { $differs ->
                [yes] The calls before and after it did not end like this, so it may come and go.
               *[no] Compare this with what was found today.
            }
        }
    .remedy-1 = On this computer, call again, and then check again here.
    .remedy-2 = At your helpdesk, give the code and the time of the call.
    .proves-not = 0x904 says that the socket was closed, not by whom. Event 226 names the phase as the client saw it; where there is none, the phase is not known.
