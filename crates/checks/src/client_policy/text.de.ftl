# Ändern Einstellungen dieses Computers den Weg, den Remotedesktop nimmt? ($rule is a rule's name.)

client_policy-plain = Keine Einstellung hier ändert den Weg, den Remotedesktop nimmt.
    .seen = Weder eine Remotedesktop-Richtlinie noch eine ausgehende Regel der Windows-Firewall betrifft dieses Ziel. UDP ist nicht abgeschaltet. { $proxy ->
            [yes] Ein Proxy ist eingestellt; nur Gateways werden über ihn erreicht.
           *[no] Es ist kein Proxy eingestellt.
        }
    .meaning = Die Einstellungen Ihrer Firma auf diesem Computer stehen nicht im Weg, soweit Windows sie zeigt.
    .proves-not = Nur bekannte Richtlinien und die eigene Firewall von Windows werden gelesen. Ein Schutzpaket mit eigener Firewall wird nicht gesehen.

client_policy-udp_off = Der schnellere zweite Weg (UDP) ist hier abgeschaltet.
    .seen = Eine Richtlinie, eine Einstellung oder eine Firewallregel dieses Computers schaltet UDP für Remotedesktop ab.
    .meaning = Das ist in Ordnung. Bilder bewegen sich vielleicht etwas langsamer, und Ärger mit diesem Weg ist ausgeschlossen.
    .proves-not = UDP beginnt erst nach der Anmeldung; an oder aus, es erklärt also kein 0x904 davor.

client_policy-partly_read = Nicht alle Einstellungen dieses Computers waren lesbar.
    .seen = Keine Antwort kam von { $unread ->
            [policies] den Richtlinien für Remotedesktop
            [proxies] den Proxyeinstellungen
           *[firewall] der Windows-Firewall
        }. Im Rest steht nichts, was den Weg ändert.
    .meaning = Eine Einstellung, die wir nicht gesehen haben, steht vielleicht trotzdem im Weg.
    .remedy-1 = Beim Helpdesk: Fragen Sie, ob eine Richtlinie oder eine Firewallregel Remotedesktop auf Ihrem Computer einschränkt.
    .proves-not = Was nicht lesbar war, kann in Ordnung sein oder nicht; daraus folgt nichts.

client_policy-udp_off_partly_read = Der schnellere zweite Weg (UDP) ist aus; manche Einstellungen waren nicht lesbar.
    .seen = Eine Richtlinie oder eine Einstellung schaltet UDP für Remotedesktop ab. Keine Antwort kam von { $unread ->
            [policies] den Richtlinien für Remotedesktop
            [proxies] den Proxyeinstellungen
           *[firewall] der Windows-Firewall
        }.
    .meaning = Dass der zweite Weg aus ist, ist in Ordnung. Eine Einstellung, die wir nicht gesehen haben, steht vielleicht trotzdem im Weg.
    .remedy-1 = Beim Helpdesk: Fragen Sie, ob eine Richtlinie oder eine Firewallregel Remotedesktop auf Ihrem Computer einschränkt.
    .proves-not = Was nicht lesbar war, kann in Ordnung sein oder nicht. UDP beginnt erst nach der Anmeldung, es erklärt also kein 0x904 davor.

client_policy-blocked = Eine Firewallregel hier lässt Anrufe von Remotedesktop nicht hinaus.
    .seen = Die ausgehende Regel „{ $rule }“ der Windows-Firewall sperrt { $rule_for ->
            [mstsc] mstsc.exe
           *[all] jedes Programm
        } auf dem Weg zur Nummer dieses Ziels, für jede Adresse.
    .meaning = { $rule_for ->
            [mstsc] Unser eigener Anruf kommt vielleicht durch, wo das Remotedesktop-Programm nicht durchkommt. Jemand hat diese Regel auf Ihrem Computer eingerichtet.
           *[all] Dann sollte nichts auf Ihrem Computer durchkommen. Jemand hat diese Regel eingerichtet.
        }
    .remedy-1 = Beim Helpdesk: Fragen Sie, warum es diese Regel gibt, und nennen Sie ihren Namen.
    .proves-not = Eine Regel, die genauer erlaubt, oder eine Richtlinie, die später dazukommt, setzt sie vielleicht außer Kraft. Mit mstsc.exe selbst wurde nichts geändert oder ausprobiert.

client_policy-allow_list_only = Dieser Computer lässt nur Programme hinaus, die auf einer Liste stehen.
    .seen = Die Windows-Firewall blockiert im aktuellen Netzwerkprofil ausgehende Verbindungen standardmäßig.
    .meaning = Das Remotedesktop-Programm muss auf dieser Liste stehen. Ob es darauf steht, können wir nicht sehen.
    .remedy-1 = Beim Helpdesk: Fragen Sie, ob Remotedesktop von Ihrem Computer aus hinaus anrufen darf.
    .proves-not = Die Regeln, die erlauben, werden nicht gelesen. Dass unser eigener Anruf durchkam, beweist nicht, dass mstsc.exe durchkommt.

client_policy-gateway_forced = Eine Regel der Firma schickt Remotedesktop durch eine Pforte.
    .seen = Die Richtlinie „Enable connection through RD Gateway“ (UseProxy) ist für dieses Konto an, und hier wurde kein Gateway genannt.
    .meaning = Das Remotedesktop-Programm nimmt einen anderen Weg als den, den wir geprüft haben. Was wir hier fanden, gilt dort vielleicht nicht.
    .remedy-1 = An diesem Computer: Prüfen Sie noch einmal, und wählen Sie die Pforte als Ihren Weg.
    .remedy-2 = Beim Helpdesk: Fragen Sie nach dem Namen der Pforte, wenn Sie ihn nicht kennen.
    .proves-not = Das Gateway, das die Richtlinie nennt, wird hier für keine Verbindung benutzt. Die Gruppenrichtlinie kann es seither geändert haben.

client_policy-ntlm_refused = Dieser Computer darf sich nicht auf die ältere Art anmelden.
    .seen = RestrictSendingNTLMTraffic ist 2 (alle verweigern), und dieses Ziel ist nicht unter den Ausnahmen.
    .meaning = Nehmen Sie den vollständigen Namen des Arbeitscomputers. Mit seiner Adresse statt des Namens kann Ihre Anmeldung nicht gelingen.
    .remedy-1 = An diesem Computer: Geben Sie den vollständigen Namen des Arbeitscomputers ein, nicht seine Adresse.
    .proves-not = Mit Kerberos gelingt die Anmeldung trotzdem. Ob das hier so ist, zeigt sich erst, wenn sich jemand anmeldet.

client_policy-strict_identity = Dieser Computer verlangt, dass der Arbeitscomputer beweist, wer er ist.
    .seen = Die Richtlinie „Configure server authentication for client“ steht auf „Do not connect if authentication fails“.
    .meaning = Wird dem Ausweis des Arbeitscomputers hier nicht vertraut, gibt Remotedesktop mit einer eigenen Meldung auf.
    .remedy-1 = Beim Helpdesk: Fragen Sie, ob der Ausweis des Arbeitscomputers von Ihrer Firma ist.
    .proves-not = Diese Richtlinie beendet einen Versuch mit eigenen Worten, nicht mit 0x904. Lassen Sie sie an: Sie schützt Ihr Kennwort.

client_policy-files_refused = Dieser Computer öffnet nur Verbindungsdateien, die signiert sind.
    .seen = Die Richtlinie „Allow .rdp files from unknown publishers“ ist aus.
    .meaning = Eine Verbindungsdatei, die Sie selbst gespeichert haben, geht nicht auf. Tippen Sie den Namen in das Remotedesktop-Programm ein.
    .remedy-1 = An diesem Computer: Starten Sie Remotedesktop, und tippen Sie dort den Namen des Arbeitscomputers ein.
    .remedy-2 = Beim Helpdesk: Bitten Sie um eine signierte Verbindungsdatei.
    .proves-not = Ob eine bestimmte Datei von einem Herausgeber signiert ist, dem hier vertraut wird, wurde nicht angesehen.
