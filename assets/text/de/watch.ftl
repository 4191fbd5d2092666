# Das Beobachten: ein Anruf nach dem anderen und was sie zusammen sagen. Für Leute an einem Terminal.
# $unit: hours, minutes, seconds or endless; $measured and $counted say whether there are numbers to tell.

watch-begins = { $target } wird beobachtet: alle 10 Sekunden ein Anruf{ $unit ->
        [hours] , { $count ->
            [one] eine Stunde
           *[other] { $count } Stunden
        } lang
        [minutes] , { $count ->
            [one] eine Minute
           *[other] { $count } Minuten
        } lang
        [seconds] , { $count ->
            [one] eine Sekunde
           *[other] { $count } Sekunden
        } lang
       *[endless] , bis es angehalten wird
    }.
watch-begins_checks = { $target } wird beobachtet: jede Minute eine ganze Prüfung, bis eine davon eine Störung findet{ $unit ->
        [hours] , höchstens { $count ->
            [one] eine Stunde
           *[other] { $count } Stunden
        } lang
        [minutes] , höchstens { $count ->
            [one] eine Minute
           *[other] { $count } Minuten
        } lang
        [seconds] , höchstens { $count ->
            [one] eine Sekunde
           *[other] { $count } Sekunden
        } lang
       *[endless] , oder bis es angehalten wird
    }.
watch-stop = Mit Strg+C anhalten.
watch-columns =
    .number = Nr.
    .after = Nach
    .delay = Verzögerung
    .swing = Schwankung
    .call = Anruf
    .again = Erneut gesendet
    .ended = Wie es ausging
watch-ms = { $ms } ms
watch-again = { $counted ->
        [yes] { $resent } von { $sent }
       *[no] { $resent }
    }
watch-first = Erster Anruf …
watch-so_far = { $measured ->
        [yes] { $failed } von { $samples } gingen schief; die Hälfte in { $median_ms } ms, 19 von 20 in { $p95_ms } ms; { $loss_percent } % erneut
       *[no] { $failed } von { $samples } gingen schief
    }
watch-check = Prüfung { $number }, nach { $after }: { $title }

watch-calls = { $went ->
        [well] { $samples ->
            [one] Es gab einen Anruf, und er ging gut.
           *[other] Es gab { $samples } Anrufe, und alle gingen gut.
        }
        [partly] Es gab { $samples } Anrufe, und { $failed } davon gingen nicht gut.
       *[badly] { $samples ->
            [one] Es gab einen Anruf, und er ging nicht gut.
           *[other] Es gab { $samples } Anrufe, und keiner ging gut.
        }
    }
watch-ended_so = { $ended_so ->
        [one] Einer davon endete auf diese Weise.
       *[other] Davon endeten { $ended_so } auf diese Weise.
    }
watch-delay = Die Hälfte der Antworten kam innerhalb von { $median_ms } ms, und 19 von 20 innerhalb von { $p95_ms } ms.
watch-loss = Von { $sent } Nachrichten, die wir sendeten, mussten wir { $resent } noch einmal senden. Das sind { $loss_percent } %.
watch-limits = Eine Leitung ist nicht stabil, wenn { $loss_limit_percent } % oder mehr noch einmal gesendet wird. Sie ist es auch dann nicht, wenn die Zeit für 19 von 20 bei { $p95_limit_ms } ms oder mehr liegt und beim { $p95_times_median }-Fachen der Zeit für die Hälfte.
watch-least = Um zu beurteilen, wie stabil die Leitung ist, brauchen wir mindestens { $least_sent } Nachrichten, und mehr, wenn manche noch einmal gesendet werden mussten.
watch-none = Nicht ein Anruf war zu Ende.
watch-refused = Wir haben angehalten, weil der Arbeitscomputer uns zweimal hintereinander abgewiesen hat. Weitere Anrufe könnten wie ein Angriff aussehen.

watch-steady = { $slow ->
        [yes] Die Leitung ist stabil, aber langsam, und jeder Anruf ging gut.
       *[no] Die Leitung ist stabil, und jeder Anruf ging gut.
    }
    .meaning = Wir haben immer wieder angerufen, und der Arbeitscomputer war jedes Mal da. { $slow ->
            [yes] Aber jedes Wort braucht lange hin und zurück, darum fühlen sich Maus und Tasten langsam an.
           *[no] Bisher liegt es nicht an der Leitung.
        }
    .proves-not = Störungen, die kommen und gehen, sind vielleicht zufällig ausgeblieben. Die Bandbreite wird vor der Anmeldung nicht gemessen, und nach der Anmeldefrage wurde nichts gesendet.
watch-too_few = Die Anrufe gingen gut, aber das ist zu wenig, um die Leitung zu beurteilen.
    .meaning = Beobachten Sie einige Minuten lang, am besten, während die Störung da ist. Hier wird nur die Leitung beobachtet: „check“ sieht sich auch den Ausweis und die Uhr an.
    .proves-not = Ein paar Anrufe können keine Leitung zeigen, die eine von zwanzig Nachrichten verliert. Die Bandbreite wird vor der Anmeldung nicht gemessen.

watch-duration = Die Zeit „{ $text }“ ist keine wie 90s, 10m oder 2h, von 1 Sekunde bis 24 Stunden.
watch-gateway = Die Leitung lässt sich hier nicht beobachten, weil jede Verbindung zu diesem Computer durch ein Gateway geht.
