# Hat Remotedesktop abgenommen?

speaks_rdp-rdp = Remotedesktop hat abgenommen.
    .seen = { $family ->
            [windows] Ein Windows-Computer antwortete mit Remotedesktop.
            [xrdp] Ein xrdp-Server antwortete mit Remotedesktop.
            [freerdp] Ein Server der Art FreeRDP antwortete mit Remotedesktop.
            [ironrdp] Ein Server der Art IronRDP antwortete mit Remotedesktop.
            [virtualbox] Eine VirtualBox-Maschine antwortete mit Remotedesktop.
           *[other] Ein Remotedesktop-Server unbekannter Art antwortete.
        }
    .meaning = Die richtige Art von Programm ist da und antwortet auf unsere ersten Worte.
    .proves-not = Die Familie wird aus dreizehn Byte gelesen; ein Proxy, der RDP terminiert, zeigt seine eigene. Ob es der richtige Computer ist, ist noch nicht bekannt.

speaks_rdp-closed_at_once = Etwas nahm ab und legte sofort auf.
    .seen = { $when ->
            [before_request] Es legte auf, bevor wir ein Wort sagten.
           *[after_request] Es legte nach unseren ersten Worten auf, ohne selbst etwas zu sagen.
        }
    .meaning = Meist ist es ein Tunnel oder eine Weiterleitung ohne Computer dahinter. Auch ein voll belegter Arbeitscomputer kann das tun.
    .remedy-1 = An diesem Computer: Sehen Sie nach, ob Sie einen Tunnel oder eine Weiterleitung nutzen und ob das andere Ende verbunden ist.
    .remedy-2 = Am Arbeitscomputer: Sehen Sie nach, ob er ganz hochgefahren ist, und prüfen Sie noch einmal.
    .remedy-3 = Beim Helpdesk: Fragen Sie, was zwischen Ihnen und dem Arbeitscomputer steht.
    .proves-not = Wer geschlossen hat, ist nicht bekannt: ein Relay, eine Portweiterleitung, eine Bastion, ein Sicherheitsprodukt oder ein Host an seiner Verbindungsgrenze.

speaks_rdp-mute = Etwas nahm ab, sagt aber nichts Brauchbares.
    .seen = Innerhalb von { $limit_s } s kam { $bytes ->
            [0] kein einziges Byte
            [one] nur ein Byte
           *[other] zu wenig für eine Antwort, nämlich { $bytes } Byte
        }.
    .meaning = Ein Programm hält die Leitung, gibt aber keine ganze Antwort. Der Remotedesktop-Dienst hängt vielleicht, oder ein Gerät dazwischen hält die Leitung offen.
    .remedy-1 = An diesem Computer: Warten Sie zwei Minuten, und prüfen Sie noch einmal.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk startet den Remotedesktop-Dienst neu.
    .proves-not = Ein hängender TermService, ein NAT-Gerät und ein Tarpit sehen von hier gleich aus.

speaks_rdp-other_service = Ein anderes Programm nahm ab, nicht Remotedesktop.
    .seen = { $service ->
            [http] Ein Webserver antwortete.
            [ssh] Ein SSH-Server antwortete.
            [tls] Ein Server, der nur verschlüsselt spricht, antwortete, wie es eine Webseite tut.
            [vnc] Ein VNC-Server für Bildschirmfreigabe antwortete.
            [smtp] Ein Mailserver antwortete.
            [ftp] Ein FTP-Dateiserver antwortete.
            [mysql] Eine MySQL-Datenbank antwortete.
            [imap] Ein Postfach-Server antwortete.
            [pop3] Ein Postfach-Server antwortete.
            [nx] Ein NoMachine-Server antwortete.
           *[unknown] Die Antwort passt zu keinem Programm, das wir kennen.
        }
    .meaning = Sie haben ein Programm erreicht, das nicht Remotedesktop ist. Der Name, die Adresse oder die Nummer nach dem Doppelpunkt stimmt nicht.
    .remedy-1 = An diesem Computer: Vergleichen Sie die ganze Adresse mit der, die Sie bekommen haben, auch die Nummer nach dem Doppelpunkt.
    .remedy-2 = Beim Helpdesk: Fragen Sie, welche Adresse und Nummer zu Ihrem Arbeitscomputer gehören.
    .proves-not = Das beweist nicht, dass Remotedesktop aus ist: Es lauscht vielleicht auf einem anderen Port desselben Hosts.

speaks_rdp-cut_short = Die Antwort brach in der Mitte ab.
    .seen = Die Leitung schloss sich nach { $bytes ->
            [one] einem Byte
           *[other] { $bytes } Byte
        } der ersten Antwort.
    .meaning = Der Arbeitscomputer begann zu antworten und legte dann auf. Etwas dort oder unterwegs hat den Anruf beendet.
    .remedy-1 = An diesem Computer: Warten Sie zwei Minuten, und prüfen Sie noch einmal.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk liest im eigenen Log des Remotedesktop-Servers, was in dieser Minute geschah.
    .proves-not = Ein MCS-Disconnect, ein abgestürzter Serverprozess und eine Middlebox, die den Datenstrom kappt, sehen gleich aus.

speaks_rdp-broken_frame = Die erste Antwort ergibt keinen Sinn.
    .seen = Die erste Antwort kam, aber ihre Form ist kaputt.
    .meaning = Die Antwort sieht wie Remotedesktop aus, bricht aber dessen eigene Regeln. Ein defektes Programm oder Gerät hat sie verändert.
    .remedy-1 = An diesem Computer: Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Handys.
    .remedy-2 = Beim Helpdesk: Geben Sie den Bericht dieser Prüfung weiter.
    .proves-not = Ob der Server oder ein Gerät dazwischen den kaputten Rahmen erzeugt hat, ist nicht bekannt.
