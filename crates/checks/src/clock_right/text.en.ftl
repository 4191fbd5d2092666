# Do the two clocks agree? Differences are absolute; $ahead says whether the work computer's clock is ahead.

clock_right-right = The two clocks agree.
    .seen = The difference of the two clocks is { $skew_ms } ms.
    .meaning = Your computer and the work computer show the same time. A sign-in needs that.
    .proves-not = Both clocks may be wrong together; the domain controller's clock is not seen.

clock_right-adrift = The two clocks differ a little.
    .seen = The work computer's clock is { $skew_s } s { $ahead ->
            [yes] ahead.
           *[no] behind.
        }
    .meaning = That is still within what a sign-in allows. It should be put right before it grows.
    .remedy-1 = On this computer, open the date and time settings and { $system ->
            [windows] choose “Sync now”.
           *[other] set the clock on automatic.
        }
    .remedy-2 = On the work computer, the helpdesk looks at the time source.
    .proves-not = Which of the two clocks is wrong is not known.

clock_right-wrong = The two clocks are too far apart.
    .seen = The work computer's clock is { $skew_minutes ->
            [one] one minute
           *[other] { $skew_minutes } minutes
        } { $ahead ->
            [yes] ahead.
           *[no] behind.
        }
    .meaning = A sign-in can be turned down when the clocks are five minutes or more apart.
    .remedy-1 = On this computer, open the date and time settings and { $system ->
            [windows] choose “Sync now”.
           *[other] set the clock on automatic.
        }
    .remedy-2 = On the work computer, the helpdesk puts the clock and its time source right.
    .proves-not = Which of the two clocks is wrong is not known; NTLM alone may still work.
