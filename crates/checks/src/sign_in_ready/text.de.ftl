# Antwortet die Anmeldeprüfung? Kein Name und kein Kennwort wird gesendet.

sign_in_ready-ready = Der Arbeitscomputer ist bereit für Ihre Anmeldung.
    .seen = { $named ->
            [yes] Er fragte nach einer Anmeldung und nannte sich „{ $computer }“ (Build { $build }).
           *[no] Er fragte nach einer Anmeldung.
        }
    .meaning = Die Anmeldeprüfung funktioniert. Um das herauszufinden, wurden kein Name und kein Kennwort gesendet.
    .proves-not = Die NTLM-Challenge kommt vor allen Anmeldedaten: Ihr Konto, Ihre Rechte und die Lizenz werden nicht getestet.

sign_in_ready-ntlm_refused = Die Anmeldeprüfung antwortet, lehnt aber eine Art der Anmeldung ab.
    .seen = Sie antwortete mit der Nummer { $error_code }.
    .meaning = Die Anmeldeprüfung lebt. Vielleicht nimmt sie nur eine Art der Anmeldung an, für die Sie den Computernamen eingeben müssen.
    .remedy-1 = An diesem Computer: Geben Sie den vollständigen Namen des Arbeitscomputers ein, nicht seine Adresse.
    .remedy-2 = Beim Helpdesk: Fragen Sie, ob nur Kerberos erlaubt ist.
    .proves-not = Der Status kann bedeuten, dass NTLM per Richtlinie abgelehnt wird (nur Kerberos), oder einen anderen Grund vor den Anmeldedaten haben; die Uhr ist dann nicht lesbar.

sign_in_ready-closed = Die Leitung schloss sich, als die Anmeldeprüfung begann.
    .seen = Die geschützte Leitung stand, dann schloss sie sich bei der ersten Anmeldenachricht.
    .meaning = Die Anmeldeprüfung ist nicht bereit. { $family ->
            [windows] Warum ein Windows-Computer das tut, lässt sich von hier nicht sagen.
            [virtualbox] VirtualBox tut das, wenn es Anmeldungen prüfen soll und niemanden zum Fragen hat.
           *[other] Server ohne Windows tun das, solange für sie kein Name und kein Passwort gesetzt sind.
        }
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk liest das Systemprotokoll zu dieser Minute.
           *[other] Der Helpdesk setzt Name und Passwort des Remotedesktop-Servers.
        }
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk startet den Remotedesktop-Dienst neu.
    .proves-not = Ein Schließen bei der ersten CredSSP-Nachricht sagt nicht, warum; unter Windows ist es für keinen einzelnen Fehler typisch.

sign_in_ready-alert = Der Arbeitscomputer hat die Anmeldeprüfung gestoppt.
    .seen = Er sendete bei der ersten Anmeldenachricht die Meldung „{ $alert }“.
    .meaning = Die Anmeldeprüfung ist da, will aber nicht weitermachen.
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk sucht im Systemprotokoll nach den Ereignissen 36887 und 36888.
           *[other] Der Helpdesk liest im eigenen Log des Remotedesktop-Servers, was in dieser Minute geschah.
        }
    .proves-not = Windows beantwortet einen gescheiterten CredSSP-Schritt vielleicht mit Alert 80 statt mit einem Status, der Name des Alerts ist also keine Diagnose.

sign_in_ready-stalled = Die Anmeldeprüfung antwortet nicht.
    .seen = Die geschützte Leitung stand, aber { $limit_s } s lang kam keine Antwort.
    .meaning = Der Arbeitscomputer wartet vielleicht auf einen anderen Computer, der Namen und Kennwörter prüft.
    .remedy-1 = An diesem Computer: Warten Sie zwei Minuten, und prüfen Sie noch einmal.
    .remedy-2 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk sieht nach, ob der Computer einen Domänencontroller erreicht.
           *[other] Der Helpdesk liest im eigenen Log des Remotedesktop-Servers, was in dieser Minute geschah.
        }
    .proves-not = Eine ausgelastete LSA, ein unerreichbarer Domänencontroller und ein hängender Server sehen von hier gleich aus.

sign_in_ready-garbled = Die Anmeldeprüfung antwortete mit etwas Unlesbarem.
    .seen = Was zurückkam, ist keine Antwort auf eine Anmeldung.
    .meaning = Ein defektes Programm auf dem Arbeitscomputer oder ein Gerät dazwischen bringt das Gespräch durcheinander.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk aktualisiert den Remotedesktop-Server.
    .remedy-2 = Beim Helpdesk: Geben Sie den Bericht dieser Prüfung weiter.
    .proves-not = Eine neuere CredSSP-Version, ein fehlerhafter Server und ein Proxy sehen von hier gleich aus.
