# Die Wörter des Fensters. picture-* ist, was Windows selbst zeigt.

window-title = RDP First Aid

button-continue = Weiter
button-back = Zurück
button-start = Prüfung starten
button-stop = Anhalten
button-show_me = Zeigen, was hilft
button-walk = Ganze Checkliste durchgehen
button-now = Ich muss jetzt hinein
button-again = Noch einmal prüfen
button-done = Erledigt, noch einmal prüfen
button-cannot = Das kann ich nicht
button-copy = Kopieren
button-copy_all = Alles hier kopieren
button-result = Zum Ergebnis gehen
button-start_over = Einen Computer prüfen

bar-id = Seite { $id }
bar-smaller = A−
    .name = Schrift verkleinern
bar-larger = A+
    .name = Schrift vergrößern
bar-colours = Farben
bar-helpdesk = Helpdesk-Ansicht
    .key = F2
bar-user = Einfache Ansicht
bar-steps = Alle Schritte
    .key = Strg+L
top-step = Schritt { $number } von { $count }

screen-a-heading = Was passiert, wenn Sie sich verbinden?
    .lead = Wählen Sie, was Sie sehen. Dieses Programm sieht nur nach. Es sendet nichts an uns.
    .choices = Was Sie sehen
    .saw-904 = Windows zeigt 0x904
    .saw-904-remark = Ein Fenster wie dieses erscheint, vielleicht mit anderen kleinen Zahlen.
    .saw-other = Eine andere Meldung
    .saw-other-remark = Ein Fenster mit einem anderen Code oder nur mit Worten.
    .saw-unsure = Ich bin nicht sicher
    .saw-unsure-remark = Das macht nichts. Wir sehen uns die Verbindung selbst an.
    .code = Der Code in der Meldung
    .code-example = 0x204
    .code-where = Kein Code zu sehen? Klicken Sie im Fenster auf „Details anzeigen“, oder lassen Sie das Feld leer.
    .picture = Eine Zeichnung des Fensters, das Windows zeigt
picture-title = Remotedesktopverbindung
picture-text = Dieser Computer kann keine Verbindung mit dem Remotecomputer herstellen.
picture-code = Fehlercode: 0x904
picture-extended = Erweiterter Fehlercode: 0x7
picture-button = OK

screen-b-heading = Mit welchem Computer verbinden Sie sich?
    .lead = Nehmen Sie den Namen, den Sie in Remotedesktop eingeben. Wir klopfen nur an und hören zu. Es wird kein Kennwort gesendet.
    .choices = Welche Art von Computer
    .typed = Mein Arbeitscomputer
    .typed-remark = Geben Sie seinen Namen oder seine Adresse ein.
    .practice = Ein Übungscomputer
    .practice-remark = Er läuft in diesem Programm und hat eine Störung, die Sie wählen. Nichts verlässt diesen Computer.
    .name = Name oder Adresse des Arbeitscomputers
    .name-example = pc-17 oder 192.0.2.17
    .fault = Was der Übungscomputer tut
    .contacts = Wir rufen „{ $target }“ an und sonst niemanden, außer dem Telefonbuch Ihres Netzwerks.
    .contacts-practice = Wir rufen nur diesen Computer selbst an.

remark-empty = Geben Sie zuerst den Namen des Computers ein.
remark-forbidden_character = In einem Namen stehen keine Leerzeichen. Nehmen Sie sie heraus.
remark-port = „{ $text }“ nach dem Doppelpunkt ist keine Zahl von 1 bis 65535.
remark-brackets = Setzen Sie die Adresse in eckige Klammern, zum Beispiel [2001:db8::1]:3389.
remark-bracket_content = In den eckigen Klammern muss eine Adresse stehen, zum Beispiel [2001:db8::1].
remark-address = „{ $text }“ sieht wie eine Adresse aus, aber ein Teil davon kann nicht stimmen.
remark-name = „{ $text }“ kann nicht der Name eines Computers sein. Prüfen Sie die Schreibweise.
remark-stopped = Sie haben die Prüfung angehalten. Es wurde nichts verändert.
remark-run_failed = Die Prüfung ließ sich hier nicht starten. Das System sagt: { $reason }

screen-d-heading = Ihre Verbindung wird geprüft…
    .lead = Das dauert ein paar Sekunden. Das Ergebnis kommt von selbst.
    .bar = { $done } von { $all } Prüfungen fertig
    .waiting = Wartet
    .running = Sieht gerade nach

screen-e-heading = Das Ergebnis
    .unfound = { $check }: { $title }
    .certainty = { $confidence }. { $who }
    .saw = Was wir gesehen haben
    .proves-not = Was es nicht beweist
    .do = Was hilft
    .told = Sie haben uns gesagt, dass Windows { $code } zeigt.
    .offer = Darum geht es in Schritt { $number } der Checkliste: { $title }
    .then = Wenn das nicht hilft, sehen Sie sich als Nächstes diese Schritte an
    .details = Jede Prüfung im Einzelnen
    .took = Wir haben „{ $target }“ { $ms } ms lang angesehen, mit { $connections } { $connections ->
        [one] Anruf
       *[other] Anrufen
    }.
    .technical = Erreicht: { $reached } · beendet durch: { $ended } · Serverfamilie: { $family } · Ursache: { $cause }

screen-s-heading = Ein Schritt der Checkliste
    .who-you = Das können Sie selbst tun.
    .who-helpdesk = Das ist ein Schritt für Ihren Helpdesk. Sie können dabei helfen.
    .who-both = Daran haben Sie und Ihr Helpdesk je einen Anteil.
    .offered = Das Ergebnis weist auf diesen Schritt.
    .done = Dieser Schritt ist in Ordnung. Sie können weitergehen.
    .skip = Dieser Schritt trifft auf Ihren Computer nicht zu. Sie können weitergehen.
    .checks = Was wir für diesen Schritt geprüft haben
    .no-checks = Dieses Programm hat für diesen Schritt keine eigene Prüfung.
    .do = Was zu tun ist
    .cannot = Wenn Sie das nicht können
    .now = jetzt { $state }, vorher { $before }
    .running = Wird noch einmal geprüft…
    .stopped = Sie haben die Prüfung angehalten. Die Angaben unten sind die alten.
    .broke = Die Prüfung ließ sich hier nicht starten. Das System sagt: { $reason }
    .better = Jede Prüfung dieses Schrittes ist jetzt in Ordnung.
    .same = Noch hat sich nichts geändert. Das Ergebnis ist weiterhin: { $title }
    .changed = Bei diesem Schritt hat sich etwas geändert. Sehen Sie sich die Zeilen unten an.
    .healthy = Jede Prüfung, die wir machen können, ist jetzt in Ordnung. Versuchen Sie, sich zu verbinden.
    .admin = Für den Helpdesk
    .admin-do = Was der Administrator tut
    .mouse = Mit der Maus
    .commands = Mit Befehlen
    .command = { $number }. { $purpose }
    .on-client = Am Computer, der sich verbindet · { $shell }
    .on-client-elevated = Am Computer, der sich verbindet · { $shell }, als Administrator
    .on-host = Am Arbeitscomputer · { $shell }
    .on-host-elevated = Am Arbeitscomputer · { $shell }, als Administrator
    .elevated = Einige davon brauchen ein Fenster mit Administratorrechten. Setzen Sie anstelle von thumbprint, key_name und Ähnlichem Ihre eigenen Werte ein.
    .changes = Das verändert etwas. Befehl { $number } nimmt es zurück.
    .changes-kept = Das verändert etwas. Kein Befehl nimmt es zurück; siehe „So machen Sie es rückgängig“.
    .risk = Risiko
    .risk-level = Stufe { $level } von 3
    .undo = So machen Sie es rückgängig
    .articles = Was die Artikel sagen und wo sie irren
    .source = Quellen

screen-l-heading = Alle Schritte der Checkliste
    .lead = Öffnen Sie jeden Schritt, den Sie möchten. Die Zeichen stammen von der letzten Prüfung.
    .lead-none = Öffnen Sie jeden Schritt, den Sie möchten. Die Zeichen kommen, sobald Sie einen Computer geprüft haben.
    .list = Die fünfzehn Schritte
