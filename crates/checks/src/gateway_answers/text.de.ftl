# Lässt die Pforte (das Remotedesktopgateway) Leute hinein? Kein Name und kein Kennwort wird gesendet.
# $card is the verdict on its certificate, $ended and $stage say how it ended without an answer.

gateway_answers-ready = Die Pforte ist offen.
    .seen = { $named ->
            [yes] Sie fragte nach einer Anmeldung und nannte sich „{ $computer }“.
           *[no] Sie fragte nach einer Anmeldung.
        }
    .meaning = Die Pforte Ihrer Firma antwortet und nimmt Anmeldungen an. Um das herauszufinden, wurden kein Name und kein Kennwort gesendet.
    .proves-not = 401 kommt vor allen Anmeldedaten: Die Richtlinien des Gateways (CAP, RAP), sein Weg zum Host und die gestreamten Kanäle werden nicht getestet.

gateway_answers-ready_untrusted = Die Pforte antwortet, aber ihr Ausweis wird vielleicht abgelehnt.
    .seen = { $card ->
            [self_signed] Die Pforte hat ihren Ausweis selbst ausgestellt.
            [untrusted] Der Ausweis wurde von jemandem ausgestellt, dem dieser Computer nicht vertraut.
            [trust_not_checked] Die Liste der vertrauenswürdigen Aussteller war auf diesem Computer nicht lesbar.
            [name_unlike] Der Name auf dem Ausweis ist nicht der, der eingegeben wurde.
            [intercepted] Der Ausweis stammt von { $product }, einem Schutzprodukt unterwegs.
            [weak] Der Ausweis ist für heute zu schwach.
           *[sha1] Der Ausweis ist auf veraltete Art unterschrieben.
        }
    .meaning = { $card ->
            [intercepted] Ein solches Produkt öffnet die Leitung. Es stört oft die langen Anrufe, die eine Pforte braucht.
            [trust_not_checked] Ob dieser Computer dem Ausweis vertraut, ist nicht bekannt. An einer Pforte { $system ->
                [windows] macht Windows nur mit einem Ausweis weiter, dem es vertraut.
               *[other] machen viele Programme nur mit einem Ausweis weiter, dem sie vertrauen.
            }
           *[other] { $system ->
                [windows] An einer Pforte warnt Windows nicht nur. Es macht nur mit einem Ausweis weiter, dem es vertraut.
               *[other] An einer Pforte warnen viele Programme nicht nur. Sie machen nur mit einem Ausweis weiter, dem sie vertrauen.
            }
        }
    .remedy-1 = Beim Helpdesk: { $card ->
            [intercepted] Bitten Sie darum, dass { $product } Anrufe zur Pforte ungeöffnet durchlässt.
           *[other] Fragen Sie, ob Ihr Computer dem Ausweis der Pforte vertrauen soll.
        }
    .remedy-2 = An diesem Computer: Geben Sie den Namen der Pforte genau so ein, wie Sie ihn bekommen haben, nicht ihre Adresse.
    .proves-not = Nur der eigene Zertifikatspeicher dieses Computers wurde gelesen, offline; mstsc lehnt ein nicht vertrauenswürdiges Gatewayzertifikat ab, einige andere Clients fragen. Ein fehlendes Zwischenzertifikat sieht genauso aus.

gateway_answers-legacy_path_only = Die Pforte öffnet nur auf die alte Art.
    .seen = Der heutige Weg gab die Antwort { $http_status }, und der alte Weg fragte nach einer Anmeldung.
    .meaning = Programme, die den alten Weg noch kennen, kommen vielleicht hinein. Neuere vielleicht nicht.
    .remedy-1 = Beim Helpdesk: Fragen Sie, ob die Pforte auch den heutigen Weg öffnen kann.
    .proves-not = mstsc weicht auf RPC über HTTP aus; neuere Clients kennen nur den HTTP-Transport. Ein Proxy, der RDG_OUT_DATA filtert, verbirgt diesen Transport, obwohl das Gateway ihn hat.

gateway_answers-clock_wrong = Die Uhr der Pforte und Ihre gehen zu weit auseinander.
    .seen = Die Uhr der Pforte geht { $skew_minutes } Minuten { $ahead ->
            [yes] vor.
           *[no] nach.
        }
    .meaning = Die Pforte antwortet. Aber allein wegen der Uhren kann eine Anmeldung abgewiesen werden.
    .remedy-1 = An diesem Computer: Öffnen Sie die Einstellungen für Datum und Uhrzeit, und { $system ->
            [windows] wählen Sie „Jetzt synchronisieren“.
           *[other] stellen Sie die Uhr auf automatisch.
        }
    .remedy-2 = Beim Helpdesk: Bitten Sie darum, nach der Uhr der Pforte und ihrer Zeitquelle zu sehen.
    .proves-not = Welche der beiden Uhren falsch geht, ist nicht bekannt; NTLM allein funktioniert vielleicht noch. Unsere eigene Uhr war auch der Maßstab für die Daten des Zertifikats.

gateway_answers-unguarded = Die Pforte antwortete, ohne nach einer Anmeldung zu fragen.
    .seen = Sie antwortete mit der Nummer { $status } und fragte nicht, wer Sie sind.
    .meaning = Manche Pforten fragen später. Auch einfache Webserver antworten so, und wir können beide nicht unterscheiden.
    .remedy-1 = An diesem Computer: Vergleichen Sie den Namen der Pforte mit dem, den Sie bekommen haben.
    .remedy-2 = Beim Helpdesk: Fragen Sie, ob das die Pforte für Remotedesktop ist.
    .proves-not = Ein Gateway mit austauschbarer Authentifizierung (Pluggable Authentication) antwortet hier vielleicht mit 200; ebenso ein Webserver mit einer Seite für jede Adresse.

gateway_answers-not_found = Das Netzwerk kennt den Namen der Pforte nicht.
    .seen = { $ended ->
            [name_not_found] Im Telefonbuch des Netzwerks steht kein Eintrag für „{ $host }“.
           *[other] Das Telefonbuch des Netzwerks gab zu „{ $host }“ keine Antwort.
        }
    .meaning = Der Name ist vielleicht falsch geschrieben. Oder das Telefonbuch dieses Netzwerks funktioniert nicht.
    .remedy-1 = An diesem Computer: Vergleichen Sie den Namen der Pforte Buchstabe für Buchstabe mit dem, den Sie bekommen haben.
    .remedy-2 = An diesem Computer: Öffnen Sie eine Webseite, um zu sehen, ob das Netzwerk funktioniert.
    .remedy-3 = Beim Helpdesk: Fragen Sie nach dem vollständigen Namen der Pforte.
    .proves-not = Das sagt nichts über das Gateway selbst: Nur der Resolver dieses Netzwerks wurde gefragt, und ein Name kann allein in einem anderen Netzwerk bekannt sein.

gateway_answers-unreachable = Die Pforte nimmt nicht ab.
    .seen = { $ended ->
            [refused] Die Pforte wies den Anruf sofort ab.
            [timed_out] Von der Pforte kam innerhalb von { $limit_s } s keine Antwort.
            [no_route] Dieser Computer kennt keinen Weg zur Pforte.
            [blocked_here] Die eigenen Regeln dieses Computers ließen den Anruf nicht hinaus.
           *[unreachable] Das Netzwerk meldete, dass es keinen Weg zur Pforte gibt.
        }
    .meaning = Die Pforte ist vielleicht wegen Wartung geschlossen. Oder dieses Netzwerk lässt den Anruf nicht hinaus.
    .remedy-1 = An diesem Computer: Öffnen Sie eine Webseite, um zu sehen, ob das Netzwerk funktioniert.
    .remedy-2 = An diesem Computer: Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Handys.
    .remedy-3 = Beim Helpdesk: Fragen Sie, ob die Pforte in Betrieb ist.
    .proves-not = Eine Firewall, die den Weg hinaus zu TCP { $port } verwirft oder ablehnt, sieht genauso aus wie ein Gateway, das aus ist.

gateway_answers-closed = Die Pforte nimmt ab und legt auf.
    .seen = { $stage ->
            [http] Die geschützte Leitung stand, dann schloss sie sich bei unserer ersten Anfrage.
            [tls] Die Leitung schloss sich, als die Sicherheitsprüfung begann.
           *[connect] Die Leitung schloss sich, sobald sie offen war.
        }
    .meaning = Ihr Dienst startet vielleicht gerade, oder sie ist voll. Auch ein Gerät dazwischen kann das tun.
    .remedy-1 = An diesem Computer: Warten Sie zwei Minuten, und prüfen Sie noch einmal.
    .remedy-2 = Beim Helpdesk: Fragen Sie, ob die Pforte in Betrieb ist und was vor ihr steht.
    .proves-not = Ein Load Balancer ohne gesundes Gateway, ein Filter für ungewöhnliche HTTP-Methoden und ein Gateway, das seinen Schlüssel nicht benutzen kann (Ereignis 36870), sehen gleich aus.

gateway_answers-mute = Die Pforte nimmt ab, sagt aber nichts.
    .seen = Die Leitung war offen, aber innerhalb von { $limit_s } s kam keine ganze Antwort.
    .meaning = Ihr Dienst hängt vielleicht. Oder ein Gerät dazwischen hält die Leitung und verliert die Nachrichten.
    .remedy-1 = An diesem Computer: Warten Sie zwei Minuten, und prüfen Sie noch einmal.
    .remedy-2 = An diesem Computer: Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Handys.
    .remedy-3 = Beim Helpdesk: Fragen Sie, ob die Pforte in Betrieb ist.
    .proves-not = Ein hängender IIS, ein Load Balancer ohne Mitglieder und ein Pfad, der große Segmente verliert, sehen von hier gleich aus.

gateway_answers-maintenance = Die Pforte ist zurzeit geschlossen.
    .seen = { $says_when ->
            [yes] Sie antwortete mit der Nummer { $status } und bittet uns, in { $retry_after_s } s wiederzukommen.
           *[no] Sie antwortete mit der Nummer { $status }, und das heißt: außer Betrieb.
        }
    .meaning = Etwas nimmt ab, aber der Dienst dahinter läuft nicht. So sehen geplante Arbeiten aus.
    .remedy-1 = An diesem Computer: Warten Sie eine Viertelstunde, und prüfen Sie noch einmal.
    .remedy-2 = Beim Helpdesk: Fragen Sie, ob Arbeiten geplant sind und wann sie enden.
    .proves-not = 502 und 504 kommen von einem Proxy vor dem Gateway; 503 kann auch ein beendeter Anwendungspool in IIS sein statt geplanter Arbeiten.

gateway_answers-not_published = Dieser Webserver hat keine Pforte für Remotedesktop.
    .seen = Er kennt den Eingang nicht, nach dem Remotedesktop fragt (Antwort { $http_status }).
    .meaning = Sie haben einen Webserver erreicht, aber keine Pforte. Der Name ist vielleicht falsch, oder die Pforte wurde abgebaut.
    .remedy-1 = An diesem Computer: Vergleichen Sie den Namen der Pforte mit dem, den Sie bekommen haben.
    .remedy-2 = Beim Helpdesk: Fragen Sie, ob der Pfad der Pforte auf diesem Server veröffentlicht ist.
    .proves-not = Ein Reverseproxy, der /remoteDesktopGateway/ nicht veröffentlicht oder RDG_OUT_DATA und RPC_IN_DATA filtert, antwortet so, obwohl es dem Gateway dahinter gut geht.

gateway_answers-refused = Die Pforte weist uns ab.
    .seen = Sie antwortete mit der Nummer { $status }, bevor sie fragte, wer Sie sind.
    .meaning = { $status ->
            [403] Ihre Regeln verbieten den Anruf. Vielleicht erlauben sie nur manche Netzwerke.
            [407] Ein Gerät unterwegs will zuerst eine eigene Anmeldung.
           *[other] Sie ist da, will aber nicht mit uns sprechen.
        }
    .remedy-1 = An diesem Computer: Versuchen Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Handys.
    .remedy-2 = Beim Helpdesk: Fragen Sie, welche Regel Anrufe aus Ihrem Netzwerk abweist.
    .proves-not = Das sagt nichts über Ihr Konto, denn es wurde keines gesendet: Ein Adressfilter, eine Web Application Firewall oder ein verlangtes Clientzertifikat antwortet genauso.

gateway_answers-not_gateway = Statt der Pforte nimmt etwas anderes ab.
    .seen = { $ended ->
            [not_tls] Was zurückkam, ist nicht der Anfang einer Sicherheitsprüfung.
            [not_http] Die geschützte Leitung stand, aber was zurückkam, ist keine Antwort eines Webservers.
           *[none] Es schickte uns an eine andere Stelle weiter (Antwort { $status }).
        }
    .meaning = Sie haben ein Programm erreicht, das keine Pforte ist. Auch die Anmeldeseite eines Hotelnetzes tut das.
    .remedy-1 = An diesem Computer: Öffnen Sie eine Webseite, und sehen Sie, ob dieses Netzwerk zuerst eine Anmeldung will.
    .remedy-2 = An diesem Computer: Vergleichen Sie Name und Nummer der Pforte mit dem, was Sie bekommen haben.
    .remedy-3 = Beim Helpdesk: Fragen Sie nach dem Namen der Pforte.
    .proves-not = Ein Captive Portal, ein Port ohne TLS und ein Portal, das vor dem Gateway eine Browseranmeldung will, sehen gleich aus.

gateway_answers-certificate_expired = Der Ausweis der Pforte ist abgelaufen.
    .seen = Der Ausweis der Pforte ist am { $not_after } abgelaufen.
    .meaning = An einer Pforte machen die meisten Programme mit einem solchen Ausweis nicht weiter. Niemand kommt hinein, bis er erneuert ist.
    .remedy-1 = An diesem Computer: Sehen Sie nach, ob Datum und Uhrzeit stimmen.
    .remedy-2 = Beim Helpdesk: Sagen Sie, dass der Ausweis der Pforte abgelaufen ist.
    .proves-not = Die Uhr dieses Computers war der Maßstab. Andere Clients machen nach einer Frage vielleicht weiter.

gateway_answers-certificate_not_yet_valid = Der Ausweis der Pforte gilt noch nicht.
    .seen = Der Ausweis der Pforte gilt erst ab { $not_before }.
    .meaning = Die Uhr dieses Computers geht falsch, oder der Ausweis wurde für später ausgestellt. Die meisten Programme machen damit nicht weiter.
    .remedy-1 = An diesem Computer: Sehen Sie nach, ob Datum und Uhrzeit stimmen.
    .remedy-2 = Beim Helpdesk: Sagen Sie, dass der Ausweis der Pforte noch nicht gilt.
    .proves-not = Die Uhr dieses Computers war der Maßstab. Das Zertifikat allein kann eine falsch gehende Uhr nicht von einem im Voraus ausgestellten Zertifikat unterscheiden.

gateway_answers-certificate_name_differs = Der Ausweis der Pforte ist auf andere Namen ausgestellt.
    .seen = Sie haben nach „{ $host }“ gefragt; der Ausweis ist ausgestellt auf: { $names }.
    .meaning = An einer Pforte machen die meisten Programme nur weiter, wenn die Namen übereinstimmen. Der Name, den Sie bekommen haben, ist vielleicht alt.
    .remedy-1 = An diesem Computer: Benutzen Sie einen der Namen auf dem Ausweis, wenn es die richtige Pforte ist.
    .remedy-2 = Beim Helpdesk: Bitten Sie um einen Ausweis mit dem Namen, den Sie benutzen.
    .proves-not = Ein fehlender alternativer Name beim richtigen Gateway sieht genauso aus wie ein falscher Server oder ein Proxy, der nach SNI antwortet.

gateway_answers-certificate_unreadable = Der Ausweis der Pforte ist nicht lesbar.
    .seen = Ein Ausweis kam, aber seine Form ist kaputt, oder seine Unterschrift passt nicht.
    .meaning = Mit einem solchen Ausweis kann Ihr Computer nichts anfangen. Melden Sie sich nicht an, bevor Ihr Helpdesk ihn angesehen hat.
    .remedy-1 = Beim Helpdesk: Melden Sie das, bevor Sie sich anmelden.
    .proves-not = Ob das Zertifikat des Gateways beschädigt ist oder ein Gerät dazwischen es verändert hat, ist nicht bekannt.

gateway_answers-tls_refused = Die Pforte lehnt unsere Schutzverfahren ab.
    .seen = { $ended ->
            [old_tls] Die Pforte bietet nur veralteten Schutz an.
           *[alert] Die Pforte beendete die Sicherheitsprüfung mit der Meldung „{ $alert }“.
        }
    .meaning = Die Pforte ist vielleicht zu alt, oder ihre Einstellungen sind zu eng. Ein älteres Programm kommt vielleicht noch hinein.
    .remedy-1 = An diesem Computer: { $system ->
            [windows] Aktualisieren Sie Windows, und prüfen Sie noch einmal.
           *[other] Aktualisieren Sie das System und Ihr Remotedesktop-Programm, und prüfen Sie noch einmal.
        }
    .remedy-2 = Beim Helpdesk: Fragen Sie, welche Schutzverfahren die Pforte erlaubt.
    .proves-not = Nur TLS 1.2 und 1.3 mit ECDHE- und AEAD-Suites wurden angeboten: mstsc nimmt auch CBC und RSA-Schlüsselaustausch, womit ein Gateway auf Server 2012 R2 es vielleicht hineinlässt. Auch ein verlangtes Clientzertifikat ergibt einen Alert.
