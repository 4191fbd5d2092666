# Ändern Einstellungen dieses Computers den Weg, den Remotedesktop nimmt? ($rule is a rule's name.)

client_policy-plain = Keine Einstellung hier steht Remotedesktop im Weg.
    .seen = Windows zeigt hier keine Regel, die einen Remotedesktop-Anruf stoppt oder umleitet.
    .meaning = Die Einstellungen Ihrer Firma auf diesem Computer sind nicht der Grund, soweit Windows sie zeigt.
    .proves-not = Weder eine Remotedesktop-Richtlinie noch eine ausgehende Regel der Windows-Firewall betrifft dieses Ziel, UDP ist nicht abgeschaltet, und { $proxy ->
            [yes] ein Proxy ist eingestellt, über den nur Gateways erreicht werden
           *[no] es ist kein Proxy eingestellt
        }. Nur bekannte Richtlinien und die eigene Firewall von Windows werden gelesen; ein Schutzpaket mit eigener Firewall wird nicht gesehen.

client_policy-udp_off = Der zweite, schnellere Weg für Bilder ist hier aus.
    .seen = Eine Einstellung dieses Computers schaltet ihn für Remotedesktop ab.
    .meaning = Das ist in Ordnung. Bilder bewegen sich vielleicht etwas langsamer, und Ärger mit diesem Weg ist ausgeschlossen.
    .proves-not = UDP ist durch eine Richtlinie, eine Einstellung oder eine Firewallregel aus. Es beginnt erst nach der Anmeldung; an oder aus, es erklärt also kein 0x904 davor.

client_policy-partly_read = Nicht alle Einstellungen dieses Computers waren lesbar.
    .seen = Wir konnten { $unread ->
            [policies] die Regeln für Remotedesktop
            [proxies] die Proxyeinstellungen
           *[firewall] die Regeln der Windows-Firewall
        } nicht lesen und fanden im Rest nichts.
    .meaning = Eine Einstellung, die wir nicht gesehen haben, steht vielleicht trotzdem im Weg.
    .remedy-1 = Beim Helpdesk: Fragen Sie, ob eine Regel auf Ihrem Computer Remotedesktop einschränkt.
    .proves-not = Was nicht lesbar war, kann in Ordnung sein oder nicht; daraus folgt nichts.

client_policy-udp_off_partly_read = Der zweite Weg ist aus; manche Einstellungen waren nicht lesbar.
    .seen = Wir konnten { $unread ->
            [policies] die Regeln für Remotedesktop
            [proxies] die Proxyeinstellungen
           *[firewall] die Regeln der Windows-Firewall
        } nicht lesen; der zweite, schnellere Weg für Bilder ist aus.
    .meaning = Dass der zweite Weg aus ist, ist in Ordnung. Eine Einstellung, die wir nicht gesehen haben, steht vielleicht trotzdem im Weg.
    .remedy-1 = Beim Helpdesk: Fragen Sie, ob eine Regel auf Ihrem Computer Remotedesktop einschränkt.
    .proves-not = Was nicht lesbar war, kann in Ordnung sein oder nicht. UDP beginnt erst nach der Anmeldung, es erklärt also kein 0x904 davor.

client_policy-blocked = Eine Regel auf diesem Computer stoppt Anrufe von Remotedesktop.
    .seen = Die Windows-Firewall hat hier eine Regel, die { $rule_for ->
            [mstsc] das Remotedesktop-Programm
           *[all] jedes Programm
        } stoppt: „{ $rule }“.
    .meaning = { $rule_for ->
            [mstsc] Unser eigener Anruf kommt vielleicht durch, wo dieses Programm nicht durchkommt. Jemand hat diese Regel eingerichtet.
           *[all] Dann sollte kein solcher Anruf hinauskommen. Jemand hat diese Regel eingerichtet.
        }
    .remedy-1 = Beim Helpdesk: Fragen Sie, warum es diese Regel gibt, und lesen Sie ihren Namen vor.
    .proves-not = Die Regel sperrt ausgehenden Verkehr zum Port dieses Ziels für jede Adresse. Eine andere Regel setzt sie vielleicht außer Kraft. Es wurde nichts geändert, und der Client selbst wurde nicht gestartet.

client_policy-allow_list_only = Dieser Computer lässt nur Programme hinaus, die auf einer Liste stehen.
    .seen = Die Windows-Firewall stoppt hier jeden Anruf, den keine Regel hinauslässt.
    .meaning = Das Remotedesktop-Programm muss auf dieser Liste stehen. Ob es darauf steht, können wir nicht sehen.
    .remedy-1 = Beim Helpdesk: Fragen Sie, ob Remotedesktop von Ihrem Computer aus hinaus anrufen darf.
    .proves-not = Die Standardaktion für ausgehende Verbindungen ist im aktuellen Profil „Blockieren“; die Regeln, die erlauben, werden nicht gelesen. Dass unser eigener Anruf durchkam, beweist nicht, dass der des Clients durchkommt.

client_policy-gateway_forced = Eine Regel der Firma schickt Remotedesktop durch eine Pforte.
    .seen = Die Regel gilt für Sie, und Sie haben für diese Prüfung keine Pforte genannt.
    .meaning = Das Remotedesktop-Programm nimmt einen anderen Weg als den, den wir geprüft haben. Was wir hier fanden, gilt dort vielleicht nicht.
    .remedy-1 = An diesem Computer: Prüfen Sie noch einmal, und wählen Sie die Pforte als Ihren Weg.
    .remedy-2 = Beim Helpdesk: Fragen Sie nach dem Namen der Pforte, wenn Sie ihn nicht kennen.
    .proves-not = Die Richtlinie „Enable connection through RD Gateway“ (UseProxy) ist 1. Das Gateway, das sie nennt, wurde hier für keine Verbindung benutzt.

client_policy-ntlm_refused = Dieser Computer darf sich nur mit dem vollständigen Namen anmelden.
    .seen = Eine Regel der Firma schaltet hier die ältere Art der Anmeldung ab.
    .meaning = Tippen Sie den vollständigen Namen des Arbeitscomputers ein. Mit seiner Adresse statt des Namens kann Ihre Anmeldung nicht gelingen.
    .remedy-1 = An diesem Computer: Geben Sie den vollständigen Namen des Arbeitscomputers ein, nicht seine Adresse.
    .proves-not = RestrictSendingNTLMTraffic ist 2 (alle verweigern), und dieses Ziel ist keine Ausnahme. Mit Kerberos gelingt die Anmeldung trotzdem; ob das so ist, zeigt sich erst, wenn sich jemand anmeldet.

client_policy-strict_identity = Dieser Computer will einen Beweis, wer der Arbeitscomputer ist.
    .seen = Eine Regel der Firma beendet hier jeden Anruf, der ohne diesen Beweis kommt.
    .meaning = Wird seinem Ausweis hier nicht vertraut, hört Remotedesktop auf und sagt das mit eigenen Worten.
    .remedy-1 = Beim Helpdesk: Fragen Sie, ob der Ausweis des Arbeitscomputers von Ihrer Firma ist.
    .proves-not = Die Richtlinie „Configure server authentication for client“ steht auf „Do not connect if authentication fails“. Sie beendet einen Versuch mit eigener Meldung, nicht mit 0x904. Lassen Sie sie an: Sie schützt das Kennwort.

client_policy-files_refused = Hier gehen nur Verbindungsdateien auf, die signiert sind.
    .seen = Eine Regel Ihrer Firma weist Dateien ab, die niemand signiert hat.
    .meaning = Eine Datei, die Sie speichern, geht hier nicht auf. Sie können stattdessen den Namen des Arbeitscomputers eintippen.
    .remedy-1 = An diesem Computer: Starten Sie Remotedesktop, und tippen Sie dort den Namen des Arbeitscomputers ein.
    .remedy-2 = Beim Helpdesk: Bitten Sie um eine signierte Verbindungsdatei.
    .proves-not = Die Richtlinie „Allow .rdp files from unknown publishers“ ist aus. Ob eine bestimmte Datei von einem Herausgeber signiert ist, dem hier vertraut wird, wurde nicht angesehen.
