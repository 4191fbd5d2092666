# Ist die Leitung stabil? $timed: with_variation, yes or no; $counted says whether the system counts what was sent.

link_steady-steady = Die Leitung ist bisher stabil.
    .seen = { $timed ->
            [with_variation] Eine Nachricht und ihre Antwort brauchten { $round_trip_ms } ms, mit { $variation_ms } ms Schwankung, und nichts wurde doppelt gesendet.
            [yes] Eine Nachricht und ihre Antwort brauchten { $round_trip_ms } ms, und nichts wurde doppelt gesendet.
           *[no] Nichts musste doppelt gesendet werden.
        }
    .meaning = Nachrichten kommen rechtzeitig an. Es waren nur wenige, das ist also ein erster Eindruck.
    .proves-not = Eine Handvoll Segmente kann keinen Verlust von wenigen Prozent und keine Störung zeigen, die kommt und geht; „watch“ misst minutenlang. Die Bandbreite wird vor der Anmeldung nicht gemessen.

link_steady-resent = Eine Nachricht musste noch einmal gesendet werden.
    .seen = { $counted ->
            [yes] Von { $sent } Nachrichten, die wir sendeten, mussten wir { $resent } noch einmal senden.
           *[no] Von unseren Nachrichten mussten wir { $resent } noch einmal senden.
        }
    .meaning = Eine Nachricht oder ihre Antwort ging verloren oder kam sehr spät. Ab und zu ist das normal. Hält es an, ist die Leitung schlecht.
    .remedy-1 = An diesem Computer: Lassen Sie „rdp-first-aid watch“ die Leitung zehn Minuten lang messen.
    .remedy-2 = An diesem Computer: Vergleichen Sie ohne VPN oder mit einem anderen Netzwerk.
    .proves-not = Ein verlorenes Segment ist auf einem gesunden Pfad normal und verhindert keine Anmeldung. Die Bandbreite wird vor der Anmeldung nicht gemessen.

link_steady-slow = Der Weg zum Arbeitscomputer ist weit.
    .seen = Eine Nachricht und ihre Antwort brauchten { $round_trip_ms } ms.
    .meaning = Jedes Wort braucht lange hin und zurück. Remotedesktop geht, aber Maus und Tasten fühlen sich langsam an.
    .remedy-1 = An diesem Computer: Vergleichen Sie ohne VPN oder mit einem anderen Netzwerk.
    .remedy-2 = An diesem Computer: Lassen Sie „rdp-first-aid watch“ die Leitung zehn Minuten lang messen.
    .proves-not = Eine lange Umlaufzeit allein beendet keine Verbindung, und ein paar Segmente können Pech haben. Die Bandbreite wird vor der Anmeldung nicht gemessen.

link_steady-swinging = Die Verzögerung auf der Leitung springt auf und ab.
    .seen = Eine Nachricht und ihre Antwort brauchten { $round_trip_ms } ms, mit { $variation_ms } ms Schwankung.
    .meaning = Manche Nachrichten sind schnell, andere langsam. Ein volles WLAN oder ein stark genutztes VPN bewirkt das.
    .remedy-1 = An diesem Computer: Vergleichen Sie mit einem Kabel statt WLAN oder ohne VPN.
    .remedy-2 = An diesem Computer: Lassen Sie „rdp-first-aid watch“ die Leitung zehn Minuten lang messen.
    .proves-not = Eine Handvoll Umläufe beweist wenig, und auch ein ausgelasteter Host kann spät antworten. Die Bandbreite wird vor der Anmeldung nicht gemessen.
