# Was sagt das Protokoll des Windows-eigenen Programms über die letzten Versuche? ($phase is a phase, session or unknown; $aim is here, elsewhere or unnamed.)

past_attempts-in_order = Ihr letzter Anruf wurde nicht unterbrochen.
    .seen = Die Aufzeichnung früherer Anrufe hat { $attempts ->
            [one] einen Anruf
           *[other] { $attempts } Anrufe
        }, und der letzte { $aim ->
            [here] bei diesem Computer
            [elsewhere] bei einem anderen Computer
           *[unnamed] darin
        } kam zu seinem Ende.
    .meaning = { $aim ->
            [here] Das ging vor Kurzem. Was Sie jetzt aufhält, ist vielleicht neu oder kommt und geht.
            [elsewhere] Ein Anruf bei einem anderen Computer ging, also kann Ihr Programm sich verbinden.
           *[unnamed] Ein Anruf ging vor Kurzem. Bei welchem Computer, sagt die Aufzeichnung nicht.
        }
    .proves-not = Es geht nur um diesen Anruf, nach der Uhr des Computers, der ihn aufgezeichnet hat. Für einen Anruf von jetzt folgt daraus nichts.

past_attempts-stopped = Ihr letzter Anruf endete vor seinem Ziel.
    .seen = Die Aufzeichnung früherer Anrufe sagt: { $aim ->
            [here] Der letzte bei diesem Computer
            [elsewhere] Der letzte, bei einem anderen Computer,
           *[unnamed] Der letzte
        } endete { $phase ->
            [resolve] bei der Suche nach dem Namen
            [tcp] bevor der Computer antwortete
            [negotiation] bei der ersten Begrüßung
            [tls] bei der Sicherheitsprüfung
            [credssp] bei der Anmeldeprüfung
            [licensing] bei der Prüfung der Lizenz
            [session] mitten in der Sitzung
            [unknown] an einer Stelle, die nicht genannt wird
           *[other] beim Einrichten der Sitzung
        }, { $code_known ->
            [yes] mit dem Code { $code }
           *[no] ohne Code
        }.
    .meaning = { $phase ->
            [credssp] Der Weg war offen, und Ihre Anmeldung wurde nicht angenommen. Der Code sagt, warum.
            [session] Sie waren angemeldet, und dann ging die Leitung verloren.
           *[other] Vergleichen Sie das mit dem, was heute gefunden wurde. Endet beides an derselben Stelle, geht es nicht von selbst vorbei.
        }
    .remedy-1 = An diesem Computer: Rufen Sie noch einmal an, und prüfen Sie dann hier noch einmal.
    .remedy-2 = Beim Helpdesk: Nennen Sie den Code und die Zeit des Anrufs.
    .proves-not = Das Protokoll des Clients enthält keinen erweiterten Code und nicht die Seite des Servers. Ein Ende ohne genannte Stelle kann TLS, CredSSP oder alles danach gewesen sein.

past_attempts-closed_early = Bei Ihrem letzten Anruf wurde früh aufgelegt.
    .seen = Die Aufzeichnung früherer Anrufe sagt: { $aim ->
            [here] Beim letzten bei diesem Computer
            [elsewhere] Beim letzten, bei einem anderen Computer,
           *[unnamed] Beim letzten
        } wurde { $phase ->
            [negotiation] bei der ersten Begrüßung
            [tls] bei der Sicherheitsprüfung
            [credssp] bei der Anmeldeprüfung
            [licensing] bei der Prüfung der Lizenz
            [unknown] vor der Anmeldung
           *[other] beim Einrichten der Sitzung
        } aufgelegt ({ $code }).
    .meaning = { $aim ->
            [elsewhere] Bei einem anderen Computer geschah dasselbe. Sehen Sie also zuerst auf Ihrer Seite und im Netz nach.
           *[here] Etwas hat geantwortet und dann die Leitung geschlossen. { $differs ->
                [yes] Die Anrufe davor und danach endeten nicht so; vielleicht kommt und geht es.
               *[no] Vergleichen Sie das mit dem, was heute gefunden wurde.
            }
        }
    .remedy-1 = An diesem Computer: Rufen Sie noch einmal an, und prüfen Sie dann hier noch einmal.
    .remedy-2 = Beim Helpdesk: Nennen Sie den Code und die Zeit des Anrufs.
    .proves-not = 0x904 sagt, dass der Socket geschlossen wurde, nicht von wem. Ereignis 226 nennt die Phase, wie der Client sie sah; wo es fehlt, ist die Phase nicht bekannt.
