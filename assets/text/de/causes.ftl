# Die Ursachen: was es ist, was es bedeutet, was hilft und was es nicht beweist.
# Selectors: $system (windows, macos or linux: where this program runs; may be absent), $family (server family), $service, $code, $when, $phase, $gateway (what its check found).

cause-healthy = { $all_asked ->
        [yes] Alles, was wir prüfen konnten, ist in Ordnung.
       *[no] Was geprüft werden sollte, ist in Ordnung.
    }
    .meaning = { $all_asked ->
            [yes] Der Arbeitscomputer antwortet und ist bereit für Ihre Anmeldung. Geht es trotzdem nicht, liegt es höchstwahrscheinlich an der Anmeldung oder an diesem Computer.
           *[no] Den Rest haben wir nicht angesehen. Wir können also nicht sagen, dass alles gut ist.
        }
    .remedy-1 = An diesem Computer: Verbinden Sie sich wie gewohnt, und tippen Sie Ihr Kennwort neu ein.
    .remedy-2 = An diesem Computer: Gehen Sie die ganze Checkliste durch, wenn Sie weiterhin 0x904 sehen.
    .proves-not = Wir haben uns nicht angemeldet. Störungen, die erst danach auftreten, etwa verlorene große Nachrichten, sind nicht ausgeschlossen.

cause-name_not_found = Das Netzwerk kennt den Namen dieses Computers nicht.
    .meaning = { $works_at ->
            [none] Der Name ist vielleicht falsch geschrieben. Oder er ist nur im Netzwerk Ihrer Firma bekannt, und Ihr VPN ist aus.
           *[other] Der Arbeitscomputer ist da: Er antwortet unter { $works_at }. Nur sein Name ist hier nicht bekannt.
        }
    .remedy-1 = An diesem Computer: Lesen Sie den Namen Buchstabe für Buchstabe, und vergleichen Sie ihn mit dem, den Sie bekommen haben.
    .remedy-2 = An diesem Computer: Schalten Sie das VPN Ihrer Firma ein, und prüfen Sie noch einmal.
    .remedy-3 = Beim Helpdesk: Fragen Sie nach dem vollständigen Namen des Arbeitscomputers oder nach seiner Adresse.
    .proves-not = Das beweist nicht, dass der Arbeitscomputer aus ist. So weit, ihn anzurufen, kamen wir gar nicht.

cause-name_leads_elsewhere = Der Name führt zu einem anderen Computer als gewollt.
    .meaning = { $works_at ->
            [none] Der Computer, der antwortete, nennt sich anders, und der Anruf nahm dort kein gutes Ende.
           *[other] Der Anruf über den Namen nahm kein gutes Ende. Die Adresse { $works_at } dagegen funktioniert.
        } Das Telefonbuch des Netzwerks ist vielleicht veraltet.
    .remedy-1 = An diesem Computer: { $works_at ->
            [none] Lesen Sie den Namen Buchstabe für Buchstabe, und vergleichen Sie ihn mit dem, den Sie bekommen haben.
           *[other] Fragen Sie Ihren Helpdesk, ob { $works_at } richtig ist, bevor Sie sich dort anmelden.
        }
    .remedy-2 = An diesem Computer: Schalten Sie das VPN Ihrer Firma aus und wieder ein, und prüfen Sie noch einmal.
    .remedy-3 = Beim Helpdesk: Fragen Sie, zu welcher Adresse dieser Name führen soll.
    .proves-not = Das beweist nicht, dass der andere Computer der richtige ist. Vergleichen Sie den Namen auf seinem Ausweis.

cause-no_network = Dieser Computer ist in keinem Netzwerk, das dorthin führt.
    .meaning = Ihr Computer fand überhaupt keinen Weg zum Arbeitscomputer. Meist ist WLAN, das Kabel oder das VPN nicht verbunden.
    .remedy-1 = An diesem Computer: Verbinden Sie sich mit dem WLAN, oder stecken Sie das Kabel ein.
    .remedy-2 = An diesem Computer: Schalten Sie das VPN Ihrer Firma ein, und prüfen Sie noch einmal.
    .proves-not = Das sagt nichts über den Arbeitscomputer. An ihn ging keine einzige Nachricht.

cause-unreachable = Das Netzwerk kann den Arbeitscomputer nicht erreichen.
    .meaning = Das Netzwerk meldet, dass dort niemand zu erreichen ist. Der Computer ist vielleicht aus, das VPN getrennt oder die Adresse falsch.
    .remedy-1 = An diesem Computer: Schalten Sie das VPN Ihrer Firma aus und wieder ein, und prüfen Sie noch einmal.
    .remedy-2 = An diesem Computer: Vergleichen Sie Name oder Adresse mit dem, was Sie bekommen haben.
    .remedy-3 = Beim Helpdesk: Sagen Sie, dass das Netzwerk den Arbeitscomputer als unerreichbar meldet.
    .proves-not = Das beweist nicht, ob der Arbeitscomputer aus ist oder der Weg zu ihm gestört.

cause-blocked_here = Dieser Computer selbst sperrt den Anruf.
    .meaning = Eine Firewall oder ein Schutzprogramm hier hat den Anruf gestoppt. Er ging gar nicht erst hinaus.
    .remedy-1 = An diesem Computer: Sehen Sie nach, ob ein solches Programm einen gesperrten Anruf anzeigt.
    .remedy-2 = Beim Helpdesk: Bitten Sie darum, Remotedesktop-Anrufe aus Ihrem Computer hinauszulassen.
    .proves-not = Das sagt nichts über den Arbeitscomputer. Auch welches Programm den Anruf sperrt, ist nicht bekannt.

cause-port_silent = Der Arbeitscomputer nimmt nicht ab.
    .meaning = Er ist vielleicht aus oder schläft. Oder eine Firewall verschluckt den Anruf, oder Ihr VPN ist getrennt.
    .remedy-1 = An diesem Computer: Schalten Sie das VPN Ihrer Firma ein, und prüfen Sie noch einmal.
    .remedy-2 = Am Arbeitscomputer: Sehen Sie nach, ob er an und wach ist, oder fragen Sie jemanden in seiner Nähe.
    .remedy-3 = Beim Helpdesk: Fragen Sie, ob eine Firewall Remotedesktop-Anrufe aus Ihrem Netzwerk durchlässt.
    .proves-not = Aus der Stille lässt sich nicht sagen, ob eine Firewall sperrt oder der Computer aus ist. Sie beweist keines von beiden.

cause-port_closed = Der Arbeitscomputer weist Remotedesktop-Anrufe ab.
    .meaning = Etwas an der Adresse sagt sofort Nein. Remotedesktop ist vielleicht aus, oder es wartet unter einer anderen Nummer.
    .remedy-1 = An diesem Computer: Geben Sie die Adresse genau so ein, wie Sie sie bekommen haben, samt Doppelpunkt und Nummer am Ende, falls vorhanden.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk schaltet Remotedesktop ein und startet den Dienst dafür.
    .proves-not = Eine Firewall kann genauso Nein sagen. Das beweist nicht, dass der Dienst aus ist.

cause-closed_on_connect = Etwas nimmt für den Arbeitscomputer ab und legt auf.
    .meaning = { $when ->
            [before_request] Es legte auf, bevor wir ein Wort sagten.
           *[after_request] Es legte bei unseren ersten Worten auf, ohne selbst etwas zu sagen.
        } Ein Tunnel, eine Weiterleitung oder ein gemeinsam genutztes Gerät tut das, wenn dahinter kein Arbeitscomputer steht.
    .remedy-1 = An diesem Computer: Sehen Sie nach, ob Sie einen Tunnel oder eine Weiterleitung nutzen und ob das andere Ende verbunden ist.
    .remedy-2 = Am Arbeitscomputer: Sehen Sie nach, ob er ganz hochgefahren ist, und prüfen Sie noch einmal.
    .remedy-3 = Beim Helpdesk: Fragen Sie, was zwischen Ihnen und dem Arbeitscomputer steht.
    .proves-not = Das beweist nicht, wer aufgelegt hat. Auch ein Schutzprogramm oder ein voll belegter Arbeitscomputer kann das tun.

cause-mute_service = Etwas nimmt für den Arbeitscomputer ab, sagt aber nichts.
    .meaning = Die Leitung ist offen, aber es kommt keine ganze Antwort. Der Remotedesktop-Dienst hängt vielleicht, oder ein Gerät dazwischen hält die Leitung.
    .remedy-1 = An diesem Computer: Warten Sie zwei Minuten, und prüfen Sie noch einmal.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk startet den Remotedesktop-Dienst neu.
    .remedy-3 = Beim Helpdesk: Fragen Sie, was zwischen Ihnen und dem Arbeitscomputer steht.
    .proves-not = Das beweist nicht, dass es am Arbeitscomputer liegt. Auch ein Gerät dazwischen kann die Leitung offen halten.

cause-not_rdp = { $service ->
        [http] Ein Webserver nimmt ab, nicht Remotedesktop.
        [ssh] Ein SSH-Server nimmt ab, nicht Remotedesktop.
        [tls] Ein Server, der nur verschlüsselt spricht, nimmt ab, nicht Remotedesktop.
        [vnc] Ein VNC-Server für Bildschirmfreigabe nimmt ab, nicht Remotedesktop.
        [smtp] Ein Mailserver nimmt ab, nicht Remotedesktop.
        [ftp] Ein FTP-Dateiserver nimmt ab, nicht Remotedesktop.
        [mysql] Eine MySQL-Datenbank nimmt ab, nicht Remotedesktop.
        [imap] Ein Postfach-Server nimmt ab, nicht Remotedesktop.
        [pop3] Ein Postfach-Server nimmt ab, nicht Remotedesktop.
        [nx] Ein NoMachine-Server nimmt ab, nicht Remotedesktop.
       *[unknown] Ein anderes Programm nimmt ab, nicht Remotedesktop.
    }
    .meaning = Sie haben ein Programm erreicht, das nicht Remotedesktop ist. Der Name, die Adresse oder die Nummer nach dem Doppelpunkt stimmt nicht.
    .remedy-1 = An diesem Computer: Vergleichen Sie die ganze Adresse mit der, die Sie bekommen haben, auch die Nummer nach dem Doppelpunkt.
    .remedy-2 = Beim Helpdesk: Fragen Sie, welche Adresse und Nummer zu Ihrem Arbeitscomputer gehören.
    .proves-not = Das beweist nicht, dass Remotedesktop aus ist. Es wartet vielleicht unter einer anderen Nummer desselben Computers.

cause-closed_in_negotiation = Der Arbeitscomputer legte mitten in seiner ersten Antwort auf.
    .meaning = Er begann zu antworten und hörte dann auf. Sein Remotedesktop-Programm ist vielleicht abgestürzt, oder ein Gerät dazwischen hat die Leitung gekappt.
    .remedy-1 = An diesem Computer: Warten Sie zwei Minuten, und prüfen Sie noch einmal.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk liest im eigenen Log des Remotedesktop-Servers, was in dieser Minute geschah.
    .proves-not = Das beweist nicht, wer aufgehört hat. Auch ein Gerät dazwischen kann die Antwort abschneiden.

cause-security_refused = Der Arbeitscomputer lehnt unsere Sicherheitsprüfung ab.
    .meaning = { $code ->
            [1] Er sagt, dass er nur eine geschützte Leitung annimmt. Unser Angebot passte ihm nicht.
            [4] Er sagt, dass unsere Anfrage sich selbst widerspricht. Ein strenger oder defekter Server sagt das vielleicht.
            [5] Er sagt, dass er zuerst die Anmeldeprüfung will, und nahm unsere nicht an.
            [6] Er sagt, dass er einen persönlichen Ausweis von Ihnen will, etwa eine Smartcard.
           *[other] Er nannte einen Grund, der in keinem Buch steht.
        }
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk sieht nach, welche Regel die Sicherheitsprüfung ablehnt.
    .remedy-2 = An diesem Computer: { $system ->
            [windows] Aktualisieren Sie Windows, und prüfen Sie noch einmal.
           *[other] Installieren Sie die angebotenen Updates, und prüfen Sie noch einmal.
        }
    .proves-not = Das beweist nicht, wer die Regel gemacht hat. Auch eine Weiterleitung vor dem Arbeitscomputer kann in seinem Namen ablehnen.

cause-legacy_security_only = Der Arbeitscomputer bietet nur veralteten Schutz an.
    .meaning = { $family ->
            [windows] Seine Einstellungen erlauben nur die älteste Art von Schutz, und die ist nicht sicher.
            [xrdp] Sein xrdp-Server tut das sehr oft, wenn er seine eigene Schlüsseldatei nicht lesen kann.
            [freerdp] Linux-Desktops tun das nur, wenn sie so eingerichtet wurden.
            [virtualbox] VirtualBox tut das, solange für seine Fernanzeige kein Ausweis eingerichtet wurde.
           *[other] Er nimmt nur die älteste Art von Schutz, und die ist nicht sicher.
        } Ihr Computer macht zu Recht nicht weiter.
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [xrdp] Der Helpdesk macht die Schlüsseldatei für xrdp lesbar und startet xrdp neu.
            [virtualbox] Der Helpdesk richtet für die Fernanzeige von VirtualBox einen Ausweis ein.
           *[other] Der Helpdesk schaltet die moderne Sicherheitsprüfung wieder ein.
        }
    .proves-not = Das beweist nicht, dass jemand es so wollte. Eine unlesbare Schlüsseldatei hat auf Linux dieselbe Wirkung.

cause-no_server_certificate = Der Arbeitscomputer hat keinen Ausweis, den er zeigen kann.
    .meaning = Ohne Ausweis kann er die Sicherheitsprüfung nicht beginnen. Das sagte er selbst.
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk lässt Windows einen neuen Ausweis für Remotedesktop machen.
            [xrdp] Der Helpdesk macht Ausweis und Schlüsseldatei für xrdp lesbar.
            [virtualbox] Der Helpdesk richtet für die Fernanzeige von VirtualBox einen Ausweis ein.
           *[other] Der Helpdesk gibt dem Remotedesktop-Server einen neuen Ausweis und Schlüssel.
        }
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk startet danach den Remotedesktop-Dienst neu.
    .remedy-3 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk sieht sich die Schlüsseldatei aus Schritt 12 an, wenn kein neuer Ausweis erscheint.
           *[other] Der Helpdesk liest das eigene Log des Servers, wenn das nicht hilft.
        }
    .proves-not = Das beweist nicht, dass der Ausweis weg ist. Vielleicht ist er da, und nur sein geheimer Schlüssel lässt sich nicht öffnen.

cause-closed_in_tls = Der Arbeitscomputer legte während der Sicherheitsprüfung auf.
    .meaning = { $family ->
            [windows] Ein Windows-Computer tut das, wenn er seinen geheimen Schlüssel nicht benutzen kann oder seine Sicherheitseinstellungen abgeschaltet sind. Wir haben kein Kennwort gesendet.
            [xrdp] Der xrdp-Server tut das vielleicht, wenn sein Ausweis oder seine Schlüsseldatei kaputt ist. Nach Ihrem Kennwort wurde noch nicht gefragt.
            [freerdp] Linux-Desktops tun das, wenn ihr Ausweis oder ihre Schlüsseldatei fehlt. Nach Ihrem Kennwort wurde noch nicht gefragt.
            [ironrdp] Solche Server tun das, wenn ihr Ausweis oder ihre Schlüsseldatei fehlt. Nach Ihrem Kennwort wurde noch nicht gefragt.
            [virtualbox] VirtualBox tut das, wenn für seine Fernanzeige kein Ausweis eingerichtet wurde. Nach Ihrem Kennwort wurde noch nicht gefragt.
           *[other] Er stimmte einer Sicherheitsprüfung zu und legte dann auf, ohne einen Grund zu nennen. Nach Ihrem Kennwort wurde noch nicht gefragt.
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
    .remedy-3 = Beim Helpdesk: Lesen Sie diese Seite vor. Das erspart dort das Suchen.
    .proves-not = Das beweist nicht, wer aufgelegt hat. Ein Schutzprogramm oder ein Gerät dazwischen kann die Leitung an derselben Stelle kappen.

cause-tls_refused = Beide Computer kennen keinen gemeinsamen Weg, die Leitung zu schützen.
    .meaning = Der Arbeitscomputer hat die heutigen Schutzverfahren abgelehnt. Er ist zu alt, oder seine Einstellungen sind zu eng.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk schaltet die modernen Schutzverfahren ein, die in Schritt 9 stehen.
    .remedy-2 = An diesem Computer: { $system ->
            [windows] Aktualisieren Sie Windows, und prüfen Sie noch einmal.
           *[other] Aktualisieren Sie das System und Ihr Remotedesktop-Programm, und prüfen Sie noch einmal.
        }
    .proves-not = { $looked ->
            [yes] Wir haben auch mit älteren Verfahren gefragt, und auch die wurden abgelehnt. Ein Programm mit anderen Verfahren kommt vielleicht trotzdem durch.
           *[no] Wir bieten nur moderne Verfahren an. Ein älteres Programm kommt vielleicht trotzdem durch, aber das wäre nicht sicher.
        }

cause-tls_stalled = Die Sicherheitsprüfung blieb auf halbem Weg stecken.
    .meaning = { $large ->
            [stuck_too] Der Arbeitscomputer stimmte zu und wurde dann still. Kleine Nachrichten bleiben ebenso stecken wie große, vielleicht hängt er also.
           *[other] Der Arbeitscomputer stimmte zu und wurde dann still. Oft verliert ein VPN oder Router unterwegs große Nachrichten.
        }
    .remedy-1 = { $large ->
            [stuck_too] Am Arbeitscomputer: Der Helpdesk startet den Remotedesktop-Dienst neu.
           *[other] An diesem Computer: Nehmen Sie den Hotspot Ihres Handys. Oder schalten Sie das VPN aus, wenn Sie den Arbeitscomputer auch ohne es erreichen.
        }
    .remedy-2 = { $large ->
            [stuck_too] An diesem Computer: Versuchen Sie ein anderes Netzwerk, etwa den Hotspot Ihres Handys, und prüfen Sie noch einmal.
           *[other] Beim Helpdesk: Bitten Sie um eine kleinere Nachrichtengröße (MTU) im VPN.
        }
    .remedy-3 = { $large ->
            [stuck_too] Beim Helpdesk: Sagen Sie, dass auch kleine Nachrichten stecken bleiben.
           *[other] Am Arbeitscomputer: Der Helpdesk startet den Remotedesktop-Dienst neu.
        }
    .proves-not = Aus der Stille lässt sich nicht sagen, ob die Leitung schlecht ist oder der Arbeitscomputer hängt. Schritt 1 zeigt, ob große Nachrichten geprüft wurden.

cause-large_packets_lost = Große Nachrichten gehen unterwegs verloren.
    .meaning = Kleine Nachrichten kommen durch, große verschwinden. Ein VPN, ein Router oder ein Tunnel unterwegs tut das, ohne etwas zu sagen.
    .remedy-1 = An diesem Computer: Nehmen Sie den Hotspot Ihres Handys. Oder schalten Sie das VPN aus, wenn Sie den Arbeitscomputer auch ohne es erreichen.
    .remedy-2 = Beim Helpdesk: Bitten Sie um eine kleinere Nachrichtengröße (MTU) im VPN.
    .remedy-3 = Beim Helpdesk: Lesen Sie diese Seite vor: Große Nachrichten gehen verloren, { $direction ->
            [up] und zwar auf dem Weg zum Arbeitscomputer.
            [down] und zwar auf dem Rückweg zu Ihnen.
           *[both] und zwar in beiden Richtungen.
        }
    .proves-not = Das beweist nicht, welches Gerät unterwegs sie verliert. Der Arbeitscomputer selbst ist vielleicht in Ordnung.

cause-legacy_tls_only = Der Arbeitscomputer kennt nur veraltete Schutzverfahren.
    .meaning = Er lehnte die heutigen Verfahren ab und nahm auf Nachfrage ein veraltetes. { $family ->
            [windows] Windows 7 und Server 2008 R2 tun das, wenn ihnen Updates fehlen, Server 2012 R2 auch mit ihnen.
           *[other] Server tun das, wenn sie jahrelang keine Updates bekamen oder so eingerichtet wurden.
        }
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk schaltet die modernen Schutzverfahren ein, die in Schritt 9 stehen.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk installiert Updates oder { $family ->
            [windows] ein neueres Windows.
           *[other] einen neueren Remotedesktop-Server.
        }
    .proves-not = Das beweist nicht, dass Ihr eigenes Programm ablehnt. Manche Programme, auch das von Windows, nehmen einige dieser Verfahren noch an.

cause-link_unsteady = Die Leitung zum Arbeitscomputer ist nicht stabil.
    .meaning = Viele Nachrichten gehen unterwegs verloren oder kommen sehr spät. Remotedesktop kann dann einfrieren oder auflegen.
    .remedy-1 = An diesem Computer: Nehmen Sie ein Kabel statt WLAN, oder gehen Sie näher an den Router.
    .remedy-2 = An diesem Computer: Vergleichen Sie ohne VPN oder mit einem anderen Netzwerk, und messen Sie noch einmal.
    .remedy-3 = Beim Helpdesk: Fragen Sie, ob andere im selben VPN dieselben Schwierigkeiten haben.
    .proves-not = Das beweist nicht, wo Nachrichten verloren gehen. Es kann am WLAN hier liegen, am Weg dazwischen oder an der Leitung der Firma. Zwei von hundert verlorenen Nachrichten beenden allein keine Anmeldung.

cause-certificate_expired = Der Ausweis des Arbeitscomputers ist abgelaufen.
    .meaning = { $family ->
            [windows] Windows erneuert diesen Ausweis sonst von selbst. Hier geschah das nicht, also muss sich jemand um den Arbeitscomputer kümmern.
           *[other] Jemand muss diesen Ausweis erneuern. Bis dahin warnen Programme davor, und strenge legen auf.
        }
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk lässt Windows einen neuen Ausweis machen und startet den Dienst neu.
           *[other] Der Helpdesk gibt dem Remotedesktop-Server einen neuen Ausweis und startet den Server neu.
        }
    .remedy-2 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk sieht sich auch die Schlüsseldatei aus Schritt 12 an.
           *[other] Der Helpdesk achtet auch darauf, dass der Server die neue Schlüsseldatei lesen kann.
        }
    .proves-not = Ein abgelaufener Ausweis beendet selten einen Anruf: Die meisten Programme warnen nur. { $family ->
            [windows] Aber ein Computer, der ihn nicht erneuern kann, kann oft auch seinen geheimen Schlüssel nicht benutzen. Und das beendet Anrufe.
           *[other] Das ist eine Spur, kein Beweis.
        }

cause-certificate_not_yet_valid = Der Ausweis des Arbeitscomputers gilt noch nicht.
    .meaning = { $clock ->
            [compared] Die Uhren gehen gleich genug. Der Ausweis selbst wurde also für später ausgestellt.
           *[not_compared] Der Ausweis wurde für später ausgestellt. Oder die Uhr dieses Computers geht nach: Wir konnten beide nicht vergleichen.
        }
    .remedy-1 = An diesem Computer: Sehen Sie nach, ob Datum und Uhrzeit stimmen.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk stellt einen neuen Ausweis aus, der heute gilt.
    .proves-not = Ein Ausweis mit späterem Datum beendet selten einen Anruf: Die meisten Programme warnen nur. Das ist eine Spur, kein Beweis.

cause-certificate_weak = Der Ausweis des Arbeitscomputers ist für heute zu schwach.
    .meaning = Aktuelle Computer lehnen einen solchen Ausweis vielleicht ab. Der Arbeitscomputer braucht einen stärkeren.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk stellt einen neuen Ausweis mit starkem Schlüssel aus.
    .proves-not = Das ist eine Spur, kein Beweis. Viele Programme warnen vor einem schwachen Ausweis nur.

cause-certificate_name_differs = Sie haben einen Computer erreicht, dessen Ausweis anders heißt.
    .meaning = Ein echter Aussteller hat diesen Ausweis für andere Namen gemacht. Sie haben vielleicht einen anderen Computer erreicht, als Sie wollten.
    .remedy-1 = An diesem Computer: Geben Sie einen der Namen auf dem Ausweis ein, wenn es der richtige Computer ist.
    .remedy-2 = Beim Helpdesk: Fragen Sie, ob der Name, den Sie benutzen, auf dem Ausweis stehen soll.
    .proves-not = Das beweist keinen falschen Computer. Auch beim richtigen kann der eingegebene Name fehlen, und die meisten Programme warnen nur.

cause-tls_intercepted = Ein Schutzprodukt unterwegs öffnet die Leitung.
    .meaning = Der Ausweis stammt von { $inspector }, nicht von Ihrem Arbeitscomputer. Solche Produkte stören Remotedesktop oft.
    .remedy-1 = Beim Helpdesk: Bitten Sie darum, dass { $inspector } Remotedesktop ungeöffnet durchlässt.
    .remedy-2 = An diesem Computer: Nehmen Sie den Hotspot Ihres Handys, und prüfen Sie noch einmal.
    .proves-not = Das beweist nicht, dass das Produkt den Anruf stört. Es zeigt nur, dass es auf dem Weg steht.

cause-certificate_unreadable = Der Ausweis des Arbeitscomputers ist nicht lesbar.
    .meaning = Ein Ausweis kam, aber er ist kaputt, oder seine Unterschrift passt nicht. Melden Sie sich nicht an, bevor Ihr Helpdesk ihn angesehen hat.
    .remedy-1 = Beim Helpdesk: Melden Sie das, bevor Sie sich anmelden.
    .remedy-2 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk lässt Windows einen neuen Ausweis für Remotedesktop machen.
            [virtualbox] Der Helpdesk richtet für die Fernanzeige von VirtualBox einen Ausweis ein.
           *[other] Der Helpdesk gibt dem Remotedesktop-Server einen neuen Ausweis und Schlüssel.
        }
    .proves-not = Das beweist keinen Angriff. Ein beschädigter Ausweis auf dem Arbeitscomputer sieht genauso aus wie ein unterwegs veränderter.

cause-nla_not_ready = Der Arbeitscomputer legt auf, wenn die Anmeldeprüfung beginnt.
    .meaning = { $family ->
            [windows] Die Leitung war geschützt und schloss sich bei der ersten Anmeldenachricht. Warum ein Windows-Computer das tut, können wir nicht sagen.
            [freerdp] Linux-Desktops tun das, solange für Remotedesktop kein Name und kein Passwort gesetzt sind. Das kommt sehr oft vor.
            [virtualbox] VirtualBox tut das, wenn es Anmeldungen prüfen soll und niemanden zum Fragen hat.
            [ironrdp] Solche Server tun das, solange für sie kein Name und kein Passwort gesetzt sind.
           *[other] Server ohne Windows tun das, solange für sie kein Name und kein Passwort gesetzt sind.
        }
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk liest das Systemprotokoll zu dieser Minute.
           *[other] Der Helpdesk setzt Name und Passwort des Remotedesktop-Servers.
        }
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk startet den Remotedesktop-Dienst neu.
    .proves-not = Das sagt nichts über Ihr Kennwort. Es wurde keines gesendet.

cause-sign_in_stalled = Der Arbeitscomputer antwortet der Anmeldeprüfung nicht.
    .meaning = Die Leitung ist sicher, aber es kommt keine Antwort. Der Arbeitscomputer wartet vielleicht auf einen anderen, der Namen und Kennwörter nachschlägt.
    .remedy-1 = An diesem Computer: Warten Sie zwei Minuten, und prüfen Sie noch einmal.
    .remedy-2 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk sieht nach, ob der Computer einen Domänencontroller erreicht.
           *[other] Der Helpdesk liest im eigenen Log des Remotedesktop-Servers, was in dieser Minute geschah.
        }
    .remedy-3 = Am Arbeitscomputer: Der Helpdesk startet den Remotedesktop-Dienst neu.
    .proves-not = Das sagt nichts über Ihr Kennwort. Es wurde keines gesendet.

cause-clock_wrong = Die beiden Uhren gehen zu weit auseinander.
    .meaning = Die beiden Uhren unterscheiden sich um mehr als fünf Minuten. Allein deshalb kann eine Anmeldung abgewiesen werden.
    .remedy-1 = An diesem Computer: Öffnen Sie die Einstellungen für Datum und Uhrzeit, und { $system ->
            [windows] wählen Sie „Jetzt synchronisieren“.
           *[other] stellen Sie die Uhr auf automatisch.
        }
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk stellt die Uhr und ihre Zeitquelle richtig.
    .proves-not = Das beweist nicht, welche Uhr falsch geht. Manche Arten der Anmeldung gehen trotzdem.

cause-client_side = { $reported ->
        [log] Unsere Prüfungen fanden kein Problem; hier brach ein früherer Anruf ab.
       *[person] Unsere Prüfungen fanden kein Problem; es liegt wahrscheinlich an diesem Computer.
    }
    .meaning = { $reported ->
            [log] Jede Prüfung ging gut, und doch zeigen die Aufzeichnungen dieses Computers 0x904.
           *[person] Jede Prüfung ging gut, und doch sahen Sie 0x904.
        } { $suspect ->
            [policy] Eine Einstellung Ihrer Firma auf diesem Computer fällt auf; sehen Sie dort zuerst nach.
            [client] Ihr Remotedesktop-Programm oder ein Update hier fällt auf; sehen Sie dort zuerst nach.
            [saved_sign_in] Eine gespeicherte Anmeldung ist vielleicht alt; sehen Sie dort zuerst nach.
            [file] Einstellungen in Ihrer Verbindungsdatei fallen auf; sehen Sie dort zuerst nach.
           *[none] Eine gespeicherte Anmeldung, eine Einstellung oder ein altes Programm hier kann das bewirken, oder etwas nach der Anmeldung.
        }
    .remedy-1 = { $suspect ->
            [policy] Beim Helpdesk: Fragen Sie nach der Einstellung, die wir unten nennen.
            [client] An diesem Computer: Sehen Sie zuerst Schritt 4 an. Dort geht es um Updates und das Programm selbst.
            [file] An diesem Computer: Machen Sie eine neue Verbindungsdatei, wie Schritt 8 es zeigt.
           *[other] An diesem Computer: Entfernen Sie die gespeicherte Anmeldung für den Arbeitscomputer, wie Schritt 5 es zeigt.
        }
    .remedy-2 = An diesem Computer: { $system ->
            [windows] Aktualisieren Sie Windows und sein Remotedesktop-Programm, wie Schritt 4 es zeigt.
           *[other] Aktualisieren Sie Ihr Remotedesktop-Programm, wie Schritt 4 es zeigt.
        }
    .remedy-3 = An diesem Computer: Versuchen Sie einen anderen Weg hinein, wie Schritt 8 es zeigt.
    .proves-not = Das beweist nicht, an welcher Einstellung es liegt. Eine Störung, die kommt und geht, ist inzwischen vielleicht auch vorbei.

cause-gateway_down = { $gateway ->
        [not_found] Das Netzwerk kennt den Namen der Pforte nicht.
        [closed] Die Pforte Ihrer Firma nimmt ab und legt auf.
        [mute] Die Pforte Ihrer Firma nimmt ab, sagt aber nichts.
        [maintenance] Die Pforte Ihrer Firma ist zurzeit geschlossen.
       *[unreachable] Die Pforte Ihrer Firma nimmt nicht ab.
    }
    .meaning = { $gateway ->
            [not_found] Der Name ist vielleicht falsch geschrieben. Oder Ihr jetziges Netzwerk funktioniert nicht.
            [closed] Ihr Dienst startet vielleicht gerade, oder sie ist voll. Auch ein Gerät dazwischen kann das tun.
            [mute] Ihr Dienst hängt vielleicht. Oder ein Gerät dazwischen hält die Leitung.
            [maintenance] Sie antwortet, dass sie außer Betrieb ist. So sehen geplante Arbeiten aus.
           *[unreachable] Sie ist vielleicht wegen Wartung geschlossen. Oder Ihr jetziges Netzwerk lässt den Anruf nicht hinaus.
        } Ohne sie kommt kein Anruf zu Ihrem Arbeitscomputer durch.
    .remedy-1 = An diesem Computer: { $gateway ->
            [not_found] Vergleichen Sie den Namen der Pforte mit dem, den Sie bekommen haben.
            [unreachable] Öffnen Sie eine Webseite, um zu sehen, ob das Netzwerk funktioniert.
           *[other] Warten Sie eine Viertelstunde, und prüfen Sie noch einmal.
        }
    .remedy-2 = An diesem Computer: Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Handys.
    .remedy-3 = Beim Helpdesk: Fragen Sie, ob die Pforte in Betrieb ist.
    .proves-not = Das sagt nichts über den Arbeitscomputer, und es beweist nicht, auf welcher Seite es liegt.

cause-gateway_refuses = { $gateway ->
        [not_published] Der genannte Webserver hat keine Pforte.
        [not_gateway] Statt der Pforte nimmt etwas anderes ab.
        [tls_refused] Die Pforte lehnt unsere Schutzverfahren ab.
       *[refused] Die Pforte Ihrer Firma weist uns ab.
    }
    .meaning = { $gateway ->
            [not_published] Sie haben einen Webserver erreicht, aber keine Pforte. Der Name ist vielleicht falsch, oder die Pforte wurde abgebaut.
            [not_gateway] Sie haben ein Programm erreicht, das keine Pforte ist. Auch die Anmeldeseite eines Hotelnetzes tut das.
            [tls_refused] Die Pforte ist vielleicht zu alt, oder ihre Einstellungen sind zu eng.
           *[refused] Sie fragte nicht einmal, wer Sie sind. Vielleicht verbieten ihre Regeln Anrufe aus Ihrem jetzigen Netzwerk.
        }
    .remedy-1 = An diesem Computer: { $gateway ->
            [tls_refused] Installieren Sie die Updates Ihres Systems, und prüfen Sie noch einmal.
            [refused] Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Handys.
            [not_gateway] Öffnen Sie eine Webseite, und sehen Sie, ob dieses Netzwerk zuerst eine Anmeldung will.
           *[other] Vergleichen Sie den Namen der Pforte mit dem, den Sie bekommen haben.
        }
    .remedy-2 = Beim Helpdesk: { $gateway ->
            [tls_refused] Fragen Sie, welche Schutzverfahren die Pforte erlaubt.
            [refused] Fragen Sie, welche Regel der Pforte Sie abweist.
           *[other] Fragen Sie nach dem richtigen Namen der Pforte.
        }
    .proves-not = { $gateway ->
            [tls_refused] Wir bieten nur moderne Verfahren an. Ihr eigenes Programm kommt mit einem älteren vielleicht doch hinein.
            [refused] Das sagt nichts über Ihr Konto oder Kennwort. Es wurde keines gesendet.
           *[other] Das beweist nicht, dass der Name falsch ist. Auch ein Gerät vor der echten Pforte kann so antworten.
        }

cause-gateway_certificate = { $gateway ->
        [certificate_expired] Der Ausweis der Pforte ist abgelaufen.
        [certificate_not_yet_valid] Der Ausweis der Pforte gilt noch nicht.
        [certificate_name_differs] Der Ausweis der Pforte ist auf andere Namen ausgestellt.
       *[certificate_unreadable] Der Ausweis der Pforte ist nicht lesbar.
    }
    .meaning = { $gateway ->
            [certificate_expired] Der Ausweis muss erneuert werden.
            [certificate_not_yet_valid] Die Uhr dieses Computers geht falsch, oder der Ausweis wurde für später ausgestellt.
            [certificate_name_differs] Der Name, den Sie bekommen haben, ist vielleicht alt, oder er fehlt auf dem Ausweis.
           *[certificate_unreadable] Der Ausweis ist kaputt, oder jemand hat ihn unterwegs verändert.
        } { $system ->
            [windows] An einer Pforte warnt Windows nicht nur: Es macht nicht weiter.
           *[other] An einer Pforte warnen viele Programme nicht nur: Sie machen nicht weiter.
        }
    .remedy-1 = An diesem Computer: { $gateway ->
            [certificate_name_differs] Vergleichen Sie den Namen der Pforte mit dem, den Sie bekommen haben.
            [certificate_unreadable] Melden Sie sich nicht an, bevor Ihr Helpdesk den Ausweis angesehen hat.
           *[other] Sehen Sie nach, ob Datum und Uhrzeit stimmen.
        }
    .remedy-2 = Beim Helpdesk: Sagen Sie, was mit dem Ausweis der Pforte nicht stimmt. Alle brauchen diese Pforte.
    .proves-not = Das sagt nichts über den Arbeitscomputer. So weit, ihn durch die Pforte anzurufen, kamen wir gar nicht.

cause-garbled = Die Antwort auf die Sicherheitsprüfung ergibt keinen Sinn.
    .meaning = Erst kam eine gute Antwort, dann eine, die man nicht lesen kann. Ein kaputtes Programm oder Gerät unterwegs bringt das Gespräch durcheinander.
    .remedy-1 = An diesem Computer: Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Handys.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk aktualisiert den Remotedesktop-Server.
    .proves-not = Das beweist nicht, wo es schiefging. Der Arbeitscomputer und ein Gerät unterwegs sehen von hier gleich aus.

cause-undetermined = { $stopped ->
        [yes] Es ging nicht weiter, und wir können nicht sagen, warum.
        [behind] Die Pforte antwortet; was dahinter liegt, ist nicht zu sehen.
       *[no] Wir konnten nicht alles prüfen, was geprüft werden sollte.
    }
    .meaning = { $stopped ->
        [behind] Die Pforte antwortet, und nur sie führt zum Arbeitscomputer. Was dahinter liegt, ist ohne Anmeldung nicht zu sehen.
        [no] Unterwegs hat uns nichts gestoppt, aber eine der Prüfungen war nicht möglich. Die Liste der Prüfungen sagt, welche und warum.
       *[yes] { $phase ->
            [none] Es blieb stehen, bevor der Name des Computers gefunden war.
            [resolve] Es blieb stehen, bevor unter der Adresse etwas abnahm.
            [tcp] Es blieb bei den ersten Worten stehen, bevor beide Seiten sich auf etwas einigten.
            [negotiation] Es blieb in der Sicherheitsprüfung stehen.
            [tls] Es blieb stehen, als die Anmeldeprüfung begann.
            [credssp_challenge] Es blieb stehen, nachdem der Arbeitscomputer nach einer Anmeldung gefragt hatte.
           *[other] Es blieb auf dem Weg hinein stehen.
        } Was wir sahen, passt zu keinem Grund, den wir kennen.
        }
    .remedy-1 = An diesem Computer: Versuchen Sie einen anderen Weg hinein, wie Schritt 8 es zeigt.
    .remedy-2 = Beim Helpdesk: Geben Sie den Bericht dieser Prüfung weiter.
    .proves-not = Das beweist nicht, dass mit dem Arbeitscomputer etwas nicht stimmt. Es sagt nur, wo der Anruf stehen blieb.

# How sure we are, and who must act.

confidence-very_likely = Sehr wahrscheinlich
confidence-likely = Wahrscheinlich
confidence-cannot_tell = Das können wir nicht sagen

who-you = Das können Sie selbst tun.
who-helpdesk = Das muss Ihr Helpdesk tun.
who-nobody = Niemand muss etwas tun.
