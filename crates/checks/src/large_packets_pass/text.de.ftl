# Gehen große Nachrichten verloren, wo kleine durchkommen?

large_packets_pass-passed = Große Nachrichten kommen durch, in beiden Richtungen.
    .seen = Nachrichten in voller Größe kamen in beiden Richtungen über die Leitung.
    .meaning = Nichts unterwegs verliert große Nachrichten. An der Größe der Nachrichten liegt es nicht.
    .proves-not = Nur von vollen TCP-Segmenten der TLS-Phase wurde gesehen, dass sie durchkommen; UDP-Datagramme der Sitzung werden hier nicht getestet.

large_packets_pass-lost = Große Nachrichten gehen unterwegs verloren.
    .seen = Zweimal blieben große Nachrichten stecken, während kleine durchkamen; sie gehen verloren, { $direction ->
            [up] und zwar auf dem Weg zum Arbeitscomputer.
            [down] und zwar auf dem Rückweg zu Ihnen.
           *[both] und zwar in beiden Richtungen.
        }
    .meaning = Ein VPN, ein Router oder ein Tunnel unterwegs lässt fallen, was zu groß ist, und sagt es nicht.
    .remedy-1 = An diesem Computer: Nehmen Sie den Hotspot Ihres Handys. Oder schalten Sie das VPN aus, wenn Sie den Arbeitscomputer auch ohne es erreichen.
    .remedy-2 = Beim Helpdesk: Bitten Sie um eine kleinere Nachrichtengröße (MTU) im VPN.
    .proves-not = Welches Gerät sie verwirft, ist nicht bekannt. Ein Path-MTU-Black-Hole kann überall zwischen den beiden Hosts sitzen (RFC 2923 2.1).

large_packets_pass-stuck_too = Kleine Nachrichten bleiben ebenso stecken wie große.
    .seen = Mit kleinen Nachrichten blieb es an derselben Stelle stecken.
    .meaning = An der Größe der Nachrichten liegt es hier nicht. Vielleicht hängt der Arbeitscomputer selbst.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk startet den Remotedesktop-Dienst neu.
    .proves-not = Ein zweiter Fehler auf dem Pfad ist nicht ausgeschlossen: Nur der Handshake mit begrenzter Segmentgröße wurde mit dem gewöhnlichen verglichen.

large_packets_pass-varying = Einmal blieb es stecken, einmal kam es durch.
    .seen = Dieselbe Prüfung blieb einmal stecken und kam ein andermal durch.
    .meaning = Die Leitung oder der Arbeitscomputer ändert sich von Minute zu Minute. Was davon, können wir nicht sagen.
    .remedy-1 = An diesem Computer: Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Handys.
    .proves-not = Versuche, die sich widersprechen, beweisen weder ein Path-MTU-Problem noch einen gesunden Pfad.
