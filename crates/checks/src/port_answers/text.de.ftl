# Nimmt unter dieser Adresse etwas ab? ($tried counts the addresses that were tried.)

port_answers-open = Unter dieser Adresse nimmt etwas ab.
    .seen = { $address } nahm nach { $took_ms } ms ab.
    .meaning = Der Weg zu dieser Adresse ist offen. Was dort abnimmt, ist die nächste Frage.
    .proves-not = Eine zustande gekommene TCP-Verbindung bedeutet nicht Remotedesktop: Ein Tunnel, Relay oder NAT-Proxy nimmt für einen Host an, der nicht da ist.

port_answers-another_works = Eine andere Adresse funktioniert, diese hier nicht.
    .seen = Der Anruf über den Namen nahm kein gutes Ende; { $works_at } funktioniert.
    .meaning = Der Name führt zum falschen Computer oder zu einem von mehreren, der gestört ist.
    .remedy-1 = An diesem Computer: Fragen Sie Ihren Helpdesk, ob { $works_at } richtig ist, bevor Sie sich dort anmelden.
    .remedy-2 = Beim Helpdesk: Fragen Sie, zu welcher Adresse der Name führen soll.
    .proves-not = Dass die Adresse, die funktioniert, der richtige Computer ist, ist nicht bewiesen; vergleichen Sie den Namen in seinem Zertifikat.

port_answers-another_fails = Eine der anderen Adressen funktioniert nicht.
    .seen = Dieser Versuch ging gut; { $fails_at } funktioniert nicht.
    .meaning = Ein andermal landen Sie vielleicht dort. Dann kommt derselbe Anruf nicht durch.
    .remedy-1 = Beim Helpdesk: Geben Sie die Adresse weiter, die nicht funktioniert: { $fails_at }.
    .proves-not = Jede Adresse wurde einmal versucht. Ein ausgelastetes oder in den Ausgleichsmodus versetztes Mitglied einer Farm lehnt vielleicht eine Zeit lang ab.

port_answers-expected_fails = Es geht, aber nicht über die Adresse, die Sie erwarten.
    .seen = Dieser Versuch ging gut; die Adresse, die Sie erwarten, { $fails_at }, funktioniert nicht.
    .meaning = Der Name führt zu einer anderen Adresse, und die funktioniert. Die erwartete ist vielleicht veraltet.
    .remedy-1 = Beim Helpdesk: Fragen Sie, zu welcher Adresse der Name führen soll.
    .proves-not = Welche der beiden Adressen richtig ist, ist von hier nicht zu sehen.

port_answers-not_as_expected = Es geht, aber der Name führt zu einer anderen Adresse.
    .seen = Der Name führt nicht zu der Adresse, die Sie erwarten, und es geht trotzdem.
    .meaning = Der Arbeitscomputer hat vielleicht eine neue Adresse. Oder der Name gehört zu einem anderen Computer.
    .remedy-1 = Beim Helpdesk: Fragen Sie, zu welcher Adresse der Name führen soll.
    .proves-not = Welche der beiden Adressen richtig ist, ist von hier nicht zu sehen.

port_answers-refused = Der Arbeitscomputer weist Remotedesktop-Anrufe ab.
    .seen = Der Anruf an Tür Nummer { $port } wurde sofort abgewiesen.
    .meaning = Etwas dort sagt sofort Nein, also nimmt nichts Ihren Anruf an. Remotedesktop ist vielleicht ausgeschaltet oder benutzt eine andere Nummer.
    .remedy-1 = An diesem Computer: Geben Sie die Adresse genau so ein, wie Sie sie bekommen haben, samt Doppelpunkt und Nummer am Ende, falls vorhanden.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk schaltet Remotedesktop ein und startet den Dienst dafür neu.
    .proves-not = Eine Firewall kann dieselbe Ablehnung senden; es beweist nicht, dass TermService beendet ist.

port_answers-unreachable = Das Netzwerk sagt, dass es diese Adresse nicht erreicht.
    .seen = Das Netzwerk selbst meldete, dass es keinen Weg zu der Adresse gibt ({ $tried } versucht).
    .meaning = Dieser Computer oder ein Gerät unterwegs fand keinen Weg dorthin. Das VPN ist vielleicht getrennt, oder die Adresse ist falsch.
    .remedy-1 = An diesem Computer: Schalten Sie das VPN Ihrer Firma ein, und prüfen Sie noch einmal.
    .remedy-2 = An diesem Computer: Vergleichen Sie Name oder Adresse mit dem, was Sie bekommen haben.
    .remedy-3 = Beim Helpdesk: Sagen Sie, dass das Netzwerk die Adresse als unerreichbar meldet.
    .proves-not = Eine ICMP-Nachricht nennt den Pfad, nicht den Host: Der Host kann hinter einer anderen Route laufen.

port_answers-no_route = Dieser Computer hat keinen Weg zu dieser Adresse.
    .seen = Dieser Computer kennt keinen Weg zu der Adresse ({ $tried } versucht).
    .meaning = Ihr Computer ist in keinem Netzwerk, das dorthin führt. Meist ist WLAN, das Kabel oder das VPN nicht verbunden.
    .remedy-1 = An diesem Computer: Verbinden Sie sich mit dem WLAN, oder stecken Sie das Kabel ein.
    .remedy-2 = An diesem Computer: Schalten Sie das VPN Ihrer Firma ein, und prüfen Sie noch einmal.
    .proves-not = Es wurde nichts gesendet, also ist über den Arbeitscomputer nichts bekannt.

port_answers-blocked_here = Dieser Computer selbst hat den Anruf gesperrt.
    .seen = Die eigenen Regeln dieses Computers ließen den Anruf nicht hinaus.
    .meaning = Eine Firewall oder ein Schutzprogramm auf Ihrem Computer verbietet den Anruf. Er hat Ihren Computer nie verlassen.
    .remedy-1 = An diesem Computer: Sehen Sie nach, ob ein Schutzprogramm eine gesperrte Verbindung anzeigt.
    .remedy-2 = Beim Helpdesk: Bitten Sie darum, Remotedesktop-Anrufe aus Ihrem Computer hinauszulassen.
    .proves-not = Es wurde nichts gesendet, also ist über den Arbeitscomputer nichts bekannt; auch welches Programm sperrt, ist nicht bekannt.

port_answers-silent = Unter dieser Adresse antwortet nichts.
    .seen = An Tür Nummer { $port } kam innerhalb von { $limit_s } s keine Antwort ({ $tried ->
            [one] eine Adresse
           *[other] { $tried } Adressen
        } versucht).
    .meaning = Der Arbeitscomputer ist vielleicht aus oder schläft. Oder eine Firewall verschluckt den Anruf, oder Ihr VPN ist getrennt.
    .remedy-1 = An diesem Computer: Schalten Sie das VPN Ihrer Firma ein, und prüfen Sie noch einmal.
    .remedy-2 = Am Arbeitscomputer: Sehen Sie nach, ob er an und wach ist, oder fragen Sie jemanden in seiner Nähe.
    .remedy-3 = Beim Helpdesk: Fragen Sie, ob eine Firewall Remotedesktop-Anrufe aus Ihrem Netzwerk durchlässt.
    .proves-not = Stille kann ein verworfenes SYN (Firewall, VPN getrennt) nicht von einem Host unterscheiden, der aus ist, schläft oder weg ist.
