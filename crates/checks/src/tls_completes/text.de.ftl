# Kommt die geschützte Leitung zustande?

tls_completes-completed = Die Sicherheitsprüfung ist gelungen.
    .seen = Die Sicherheitsprüfung ging gut aus.
    .meaning = Die Leitung zum Arbeitscomputer ist jetzt geschützt.
    .proves-not = Ein vollständiger TLS-Handshake ist kurz; der Verlust großer Pakete kann sich noch nach der Anmeldung zeigen. Das Vertrauen in das Zertifikat wird gesondert beurteilt. Verwendet wurden { $version } und { $suite }.

tls_completes-reset = Der Arbeitscomputer kappte die Leitung während der Sicherheitsprüfung.
    .seen = Er stimmte einer Sicherheitsprüfung zu und kappte dann bei unserer ersten Nachricht die Leitung.
    .meaning = Das ist ein bekannter Weg zur Meldung 0x904. { $family ->
            [windows] Ein Windows-Computer tut das, wenn er seinen geheimen Schlüssel nicht benutzen kann oder seine Sicherheitseinstellungen abgeschaltet sind.
           *[other] Ein Server tut das vielleicht, wenn er seinen Ausweis oder seinen geheimen Schlüssel nicht benutzen kann.
        }
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk sucht im Systemprotokoll nach Ereignis 36870 oder 36871.
           *[other] Der Helpdesk liest im eigenen Log des Remotedesktop-Servers, was in dieser Minute geschah.
        }
    .remedy-2 = Am Arbeitscomputer: { $family ->
            [windows] Bei 36870 repariert der Helpdesk eine Schlüsseldatei (Schritt 12), bei 36871 die Einstellungen (Schritt 9).
            [virtualbox] Der Helpdesk richtet für die Fernanzeige von VirtualBox einen Ausweis ein.
           *[other] Der Helpdesk sieht nach, ob der Server seinen Ausweis und seine Schlüsseldatei lesen kann.
        }
    .proves-not = Ein Reset sagt nicht, wer ihn gesendet hat: der Host, ein Sicherheitsprodukt oder ein inspizierendes Gerät dazwischen.

tls_completes-closed = Der Arbeitscomputer legte während der Sicherheitsprüfung auf.
    .seen = Er stimmte einer Sicherheitsprüfung zu und schloss dann bei unserer ersten Nachricht die Leitung.
    .meaning = Der Arbeitscomputer oder etwas vor ihm wollte nicht weitermachen. Einen Grund nannte es nicht.
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk sucht im Systemprotokoll nach den Ereignissen 36870, 36871 und 36874.
           *[other] Der Helpdesk liest im eigenen Log des Remotedesktop-Servers, was in dieser Minute geschah.
        }
    .remedy-2 = Am Arbeitscomputer: { $family ->
            [windows] Bei 36870 repariert der Helpdesk eine Schlüsseldatei (Schritt 12), bei 36871 die Einstellungen (Schritt 9).
            [virtualbox] Der Helpdesk richtet für die Fernanzeige von VirtualBox einen Ausweis ein.
           *[other] Der Helpdesk sieht nach, ob der Server seinen Ausweis und seine Schlüsseldatei lesen kann.
        }
    .proves-not = Ein ordentliches Schließen sagt nicht, wer geschlossen hat: der Host, sein Sicherheitsprodukt oder ein Gerät dazwischen.

tls_completes-broken_off = Der Arbeitscomputer hörte mitten in der Sicherheitsprüfung auf.
    .seen = Er begann in der Sicherheitsprüfung zu antworten und hörte dann auf.
    .meaning = Er konnte beginnen, sein Ausweis und sein Schlüssel waren also höchstwahrscheinlich zur Hand. Etwas hat ihn danach gestoppt.
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk sucht im Systemprotokoll nach den Ereignissen 36874, 36887 und 36888.
           *[other] Der Helpdesk liest im eigenen Log des Remotedesktop-Servers, was in dieser Minute geschah.
        }
    .proves-not = Ob der Host, ein Sicherheitsprodukt oder ein Gerät dazwischen abgebrochen hat, ist nicht bekannt.

tls_completes-version_refused = Beide Computer kennen keinen gemeinsamen Weg, die Leitung zu schützen.
    .seen = Der Arbeitscomputer lehnte unser Angebot mit der Meldung „{ $alert }“ ab.
    .meaning = Seine Liste erlaubter Verfahren und unsere haben nichts gemeinsam. Er ist zu alt, oder seine Einstellungen sind zu eng.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk schaltet die modernen Schutzverfahren ein, die in Schritt 9 stehen.
    .proves-not = Angeboten werden TLS 1.2 und 1.3 mit ECDHE und AEAD; ältere Angebote, wo sie gemacht wurden, stehen in den Fakten. handshake_failure kann auch ein Zertifikat bedeuten, das zu keiner angebotenen Suite passt.

tls_completes-alert = Der Arbeitscomputer hat die Sicherheitsprüfung gestoppt.
    .seen = Er sendete die Meldung „{ $alert }“ und hörte auf.
    .meaning = Der Arbeitscomputer nannte seinen Grund in einem Wort. Ihr Helpdesk kann damit etwas anfangen.
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk sucht im Systemprotokoll nach den Ereignissen 36874, 36887 und 36888.
           *[other] Der Helpdesk liest im eigenen Log des Remotedesktop-Servers, was in dieser Minute geschah.
        }
    .proves-not = Ein Alert kann von einem Proxy oder einem inspizierenden Gerät vor dem Host kommen.

tls_completes-old_version_only = Der Arbeitscomputer kennt nur veraltete Wege, die Leitung zu schützen.
    .seen = Er lehnte die heutigen Verfahren ab{ $taken_version ->
            [none] , und er wählte ein eigenes, das veraltet ist.
           *[other] , und er nahm auf Nachfrage { $taken_version } mit { $taken_suite }.
        }
    .meaning = Ihr eigenes Programm macht vielleicht nicht weiter. Der Arbeitscomputer braucht ein Update oder andere Einstellungen.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk schaltet die modernen Schutzverfahren ein, die in Schritt 9 stehen.
    .proves-not = Welcher ältere Client noch verbinden würde, wird nicht getestet. Windows 7 und Server 2008 R2 ohne ihre Updates verhalten sich so, ebenso Hosts, bei denen TLS 1.2 abgeschaltet wurde.

tls_completes-old_suites_only = Der Arbeitscomputer schützt die Leitung nur auf altmodische Art.
    .seen = Er lehnte die heutigen Verfahren ab und nahm auf Nachfrage { $taken_suite }.
    .meaning = Er ist ein paar Jahre zurück. Ihr eigenes Programm nimmt das vielleicht an, vielleicht auch nicht.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk schaltet die modernen Schutzverfahren ein, die in Schritt 9 stehen.
    .proves-not = Der eigene Client von Windows nimmt RSA-Schlüsselaustausch und CBC standardmäßig noch an, er verbindet also vielleicht dort, wo wir stehen bleiben.

tls_completes-other_offer_taken = Er lehnte unser übliches Angebot ab, nahm aber ein einfacheres.
    .seen = Er lehnte unser übliches Angebot ab und nahm auf Nachfrage { $taken_version } mit { $taken_suite }.
    .meaning = Unser eigenes Programm kommt hier nicht weiter. Ihres kommt vielleicht trotzdem gut durch.
    .remedy-1 = Beim Helpdesk: Geben Sie den Bericht dieser Prüfung weiter.
    .proves-not = Ein Schlüssel ungewöhnlicher Art (P-521), ein Fehler, der kommt und geht, oder ein Gerät, das TLS-1.3-Angebote nicht mag, sehen alle so aus.

tls_completes-stalled = Die Sicherheitsprüfung blieb stecken.
    .seen = Er stimmte einer Sicherheitsprüfung zu, dann kam { $limit_s } s lang keine ganze Antwort.
    .meaning = Die Nachrichten sind vielleicht zu groß für ein VPN oder einen Router unterwegs und gehen verloren. Oder der Arbeitscomputer hängt.
    .remedy-1 = An diesem Computer: Nehmen Sie den Hotspot Ihres Handys. Oder schalten Sie das VPN aus, wenn Sie den Arbeitscomputer auch ohne es erreichen.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk startet den Remotedesktop-Dienst neu.
    .proves-not = Stille kann ein Path-MTU-Problem nicht von einem hängenden Dienst oder einer Middlebox unterscheiden, die das ClientHello festhält.

tls_completes-not_tls = Was zurückkam, ist keine Sicherheitsprüfung.
    .seen = Er stimmte einer Sicherheitsprüfung zu und sendete dann etwas anderes.
    .meaning = Ein defektes Programm oder Gerät unterwegs bringt das Gespräch durcheinander.
    .remedy-1 = An diesem Computer: Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Handys.
    .remedy-2 = Beim Helpdesk: Geben Sie den Bericht dieser Prüfung weiter.
    .proves-not = Ob der Server oder ein Gerät dazwischen diese Bytes gesendet hat, ist nicht bekannt.
