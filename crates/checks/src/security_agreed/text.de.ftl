# Welche Art von Schutz wählt der Arbeitscomputer?

security_agreed-network_level = Beide Seiten haben sich auf den stärksten Schutz geeinigt.
    .seen = Der Arbeitscomputer wählte die Sicherheitsprüfung, die zuerst fragt, wer Sie sind.
    .meaning = Der Arbeitscomputer will eine Anmeldung, bevor er etwas zeigt. So soll es sein.
    .proves-not = Die Wahl ist nur angekündigt; ob TLS und CredSSP dann funktionieren, wird als Nächstes geprüft.

security_agreed-tls_only = Beide Seiten haben sich auf Schutz ohne frühe Anmeldung geeinigt.
    .seen = Der Arbeitscomputer wählte die Sicherheitsprüfung ohne frühe Anmeldung.
    .meaning = Die Leitung wird geschützt sein. Sie melden sich später an, auf dem Bildschirm des Arbeitscomputers selbst.
    .proves-not = TLS ohne NLA kann die Richtlinie des Servers sein oder alles, was er kennt; Anmeldedaten lassen sich so nicht beurteilen.

security_agreed-legacy_only = Der Arbeitscomputer bietet nur veralteten Schutz an.
    .seen = Der Arbeitscomputer nimmt nur die älteste Art von Schutz an.
    .meaning = Aktuelle Programme lehnen das zu Recht ab. Die Einstellungen des Arbeitscomputers oder seine Schlüsseldatei müssen in Ordnung gebracht werden.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk schaltet die moderne Sicherheitsprüfung wieder ein.
    .remedy-2 = Am Arbeitscomputer: Wenn es Linux mit xrdp ist, macht der Helpdesk dessen Schlüsseldatei für xrdp lesbar.
    .proves-not = Ein gesetzter SecurityLayer und eine unlesbare key.pem (xrdp) geben dieselbe Antwort.

security_agreed-refused = Der Arbeitscomputer lehnt unsere Sicherheitsprüfung ab.
    .seen = Er beantwortete unser Angebot mit dem Ablehnungscode { $code } ({ $code_name }).
    .meaning = Die Regeln des Arbeitscomputers und unser Angebot passen nicht zusammen. Der Code sagt, welche Regel es ist.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk sieht nach, welche Regel zu diesem Code gehört.
    .proves-not = Der Code nennt die Regel des Servers, nicht, wer sie gesetzt hat (lokale Einstellung, Richtlinie oder ein Proxy davor).

security_agreed-no_certificate = Der Arbeitscomputer hat keinen Ausweis, den er zeigen kann.
    .seen = Er sagte, dass er für die Sicherheitsprüfung keinen Ausweis hat.
    .meaning = Ohne Ausweis kann der Arbeitscomputer die Sicherheitsprüfung nicht beginnen. Er muss einen neuen bekommen.
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk lässt Windows einen neuen Ausweis für Remotedesktop machen.
            [xrdp] Der Helpdesk macht Ausweis und Schlüsseldatei für xrdp lesbar.
            [virtualbox] Der Helpdesk richtet für die Fernanzeige von VirtualBox einen Ausweis ein.
           *[other] Der Helpdesk gibt dem Remotedesktop-Server einen neuen Ausweis und Schlüssel.
        }
    .proves-not = SSL_CERT_NOT_ON_SERVER sagt nicht, ob das Zertifikat fehlt, unbrauchbar ist oder ob sich sein privater Schlüssel nicht öffnen lässt.

security_agreed-unasked = Der Arbeitscomputer wählte einen Schutz, den wir nicht anboten.
    .seen = Er wählte Nummer { $protocol }, die nicht auf unserer Liste stand.
    .meaning = Kein richtiges Remotedesktop-Programm antwortet so. Ein defekter Server oder ein Gerät dazwischen tut das.
    .remedy-1 = An diesem Computer: Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Handys.
    .remedy-2 = Beim Helpdesk: Geben Sie den Bericht dieser Prüfung weiter.
    .proves-not = Ob der Server oder ein Proxy diese Wahl traf, ist nicht bekannt.
