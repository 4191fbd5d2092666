# The watch: one call after another, and what they say together. For people at a terminal.
# $unit: hours, minutes, seconds or endless; $measured and $counted say whether there are numbers to tell.

watch-begins = Watching { $target }: a call every 10 seconds{ $unit ->
        [hours] , for { $count ->
            [one] one hour
           *[other] { $count } hours
        }
        [minutes] , for { $count ->
            [one] one minute
           *[other] { $count } minutes
        }
        [seconds] , for { $count ->
            [one] one second
           *[other] { $count } seconds
        }
       *[endless] , until it is stopped
    }.
watch-begins_checks = Watching { $target }: a whole check every minute until one finds a fault{ $unit ->
        [hours] , for { $count ->
            [one] one hour
           *[other] { $count } hours
        } at most
        [minutes] , for { $count ->
            [one] one minute
           *[other] { $count } minutes
        } at most
        [seconds] , for { $count ->
            [one] one second
           *[other] { $count } seconds
        } at most
       *[endless] , or until it is stopped
    }.
watch-stop = Press Ctrl+C to stop.
watch-columns =
    .number = No.
    .after = After
    .delay = Delay
    .swing = Swing
    .call = Call
    .again = Sent again
    .ended = How it went
watch-ms = { $ms } ms
watch-again = { $counted ->
        [yes] { $resent } of { $sent }
       *[no] { $resent }
    }
watch-first = Calling for the first time …
watch-so_far = { $measured ->
        [yes] { $failed } of { $samples } went wrong; half in { $median_ms } ms, 19 of 20 in { $p95_ms } ms; { $loss_percent } % again
       *[no] { $failed } of { $samples } went wrong
    }
watch-check = Check { $number }, after { $after }: { $title }

watch-calls = { $went ->
        [well] { $samples ->
            [one] One call was made, and it went well.
           *[other] { $samples } calls were made, and all went well.
        }
        [partly] { $samples } calls were made, and { $failed } did not go well.
       *[badly] { $samples ->
            [one] One call was made, and it did not go well.
           *[other] { $samples } calls were made, and none went well.
        }
    }
watch-ended_so = { $ended_so ->
        [one] One of those ended in this way.
       *[other] Of those, { $ended_so } ended in this way.
    }
watch-delay = Half of the answers came within { $median_ms } ms, and 19 of 20 within { $p95_ms } ms.
watch-loss = Of { $sent } messages that we sent, { $resent } had to be sent again. That is { $loss_percent } %.
watch-limits = A line is unsteady when { $loss_limit_percent } % or more is sent again. It is so too when the time for 19 of 20 is { $p95_limit_ms } ms or more, and { $p95_times_median } times the time for half.
watch-least = To judge how steady the line is, we need { $least_sent } messages at least, and more where some had to be sent again.
watch-none = Not one call had ended.
watch-refused = We stopped, because the work computer turned us away twice in a row. More calls might look like an attack.

watch-steady = { $slow ->
        [yes] The line is steady but slow, and every call went well.
       *[no] The line is steady, and every call went well.
    }
    .meaning = We called again and again, and the work computer was there each time. { $slow ->
            [yes] But each word takes long to get there and back, so the mouse and keys will feel slow.
           *[no] So far the line is not to blame.
        }
    .proves-not = Trouble that comes and goes may have stayed away by chance. Bandwidth is not measured before sign-in, and nothing was sent after the sign-in question.
watch-too_few = The calls went well, but that is too little to judge the line.
    .meaning = Watch for some minutes, best while the trouble is there. Only the line is watched here: “check” also looks at the ID card and the clock.
    .proves-not = A few calls can't show a line that loses one message in twenty. Bandwidth is not measured before sign-in.

watch-duration = The time “{ $text }” is not one like 90s, 10m or 2h, from 1 second to 24 hours.
watch-gateway = The line can't be watched here, because every connection to this computer goes through a gateway.
