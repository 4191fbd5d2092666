# Die 18 Prüfungen mit Namen, was sie fragen, und die Worte dafür, wie sie ausgingen.

check-client_ready = Ein Remotedesktop-Programm
    .doing = Sucht hier nach einem Remotedesktop-Programm
check-saved_sign_in = Ihre gespeicherte Anmeldung
    .doing = Sucht nach einer gespeicherten Anmeldung für diesen Computer
check-client_policy = Regeln auf diesem Computer
    .doing = Liest die Regeln, die den Weg ändern
check-past_attempts = Ihre letzten Versuche
    .doing = Liest, was dieser Computer über Ihre letzten Versuche notiert hat
check-network_up = Ihr Netzwerk
    .doing = Sieht sich das Netzwerk an, in dem Sie sind
check-name_resolves = Der Name des Computers
    .doing = Schlägt den Namen im Telefonbuch des Netzwerks nach
check-port_answers = Eine Antwort unter der Adresse
    .doing = Ruft den Arbeitscomputer an
check-speaks_rdp = Remotedesktop nimmt ab
    .doing = Hört hin, wer abgenommen hat
check-security_agreed = Einigung auf einen Schutz
    .doing = Einigt sich darauf, wie die Leitung geschützt wird
check-tls_completes = Die Sicherheitsprüfung
    .doing = Geht durch die Sicherheitsprüfung
check-large_packets_pass = Große Nachrichten
    .doing = Sendet eine große Nachricht, um zu sehen, ob sie durchkommt
check-certificate_sound = Der Ausweis
    .doing = Liest den Ausweis des Arbeitscomputers
check-sign_in_ready = Die Anmeldeprüfung
    .doing = Fragt, ob er für eine Anmeldung bereit ist
check-clock_right = Die beiden Uhren
    .doing = Vergleicht die beiden Uhren
check-link_steady = Eine stabile Leitung
    .doing = Misst, wie stabil die Leitung ist
check-udp_answers = Der schnelle Nebenkanal
    .doing = Klopft am schnellen Nebenkanal an
check-gateway_answers = Die Pforte
    .doing = Klopft an der Pforte der Firma an
check-signs_in = Ihre Anmeldung
    .doing = Versucht Ihre Anmeldung

# Why a check did not run.

why-not_selected = Nicht verlangt.
    .meaning = Es wurden nur einige Prüfungen gewählt, und diese war nicht dabei.
why-needs_failed = Zuerst muss eine frühere Prüfung gelingen.
    .meaning = Diese Prüfung baut auf einer auf, die ein Problem fand. Noch gibt es für sie nichts anzusehen.
why-unsupported_here = Hier gibt es nichts anzusehen.
    .meaning = Dieser Computer oder der Arbeitscomputer zeigt nicht, was diese Prüfung ansieht.
why-no_permission = Dieses Konto darf dort nicht nachsehen.
    .meaning = Ihr Konto hat kein Recht, das zu lesen. Die Prüfung wurde ausgelassen.
why-connection_budget = Ein Anruf mehr wäre zu viel.
    .meaning = Wir rufen einen Arbeitscomputer nur wenige Male an, damit er uns nicht für einen Angreifer hält.
why-out_of_time = Die Zeit für diesen Durchgang war um.
    .meaning = Ein Durchgang endet nach höchstens 20 Sekunden. Prüfen Sie noch einmal, damit auch diese Prüfung drankommt.
why-behind_gateway = Der Weg führt durch die Pforte.
    .meaning = Sie kommen durch die Pforte Ihrer Firma herein. Ein direkter Anruf würde nichts beweisen.
why-not_built = Diese Version kann das nicht prüfen.
    .meaning = Diese Version des Programms hat eine solche Prüfung noch nicht.
why-cancelled = Sie haben den Durchgang angehalten.
    .meaning = Der Durchgang wurde angehalten, bevor diese Prüfung an der Reihe war.

not-applicable = Trifft hier nicht zu.
    .meaning = Auf diesem Weg gibt es nichts anzusehen.

status-fine = In Ordnung
status-warning = Warnung
status-problem = Problem
status-not_applicable = Trifft nicht zu
status-not_checked = Nicht prüfbar
