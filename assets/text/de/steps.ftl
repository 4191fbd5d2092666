# Die fünfzehn Schritte der Checkliste.
# .question .why .do-* .cannot .live-* sind für die Person am Computer; .admin-* .mouse-* .risk .undo .articles für den Helpdesk; .command-* sagen, wozu ein Befehl aus assets/checklist dient.
# $status ist warning oder problem; $system ist windows, macos oder linux: wo das Programm der Person läuft. Die letzte Variante darf nirgends schaden.

step-steady_network = Sorgen Sie für ein stabiles Netzwerk.
    .question = Ist Ihr Netzwerk stabil?
    .why = Eine Leitung, die aussetzt oder Nachrichten verliert, kann den Anruf mittendrin beenden. Mit einem VPN passiert das eher.
    .do-1 = Gehen Sie näher an Ihren WLAN-Router, oder stecken Sie ein Netzwerkkabel ein.
    .do-2 = Schalten Sie das VPN Ihrer Firma aus und wieder ein, falls Sie eines nutzen.
    .do-3 = Versuchen Sie es einmal über ein anderes Netzwerk, etwa über den Hotspot Ihres Handys.
    .cannot = Wenn Sie Ihr Netzwerk nicht wechseln können, sagen Sie Ihrem Helpdesk, welches Sie nutzen.
    .live-fine = Was wir an Ihrem Netzwerk prüfen konnten, ist in Ordnung. Störungen, die kommen und gehen, sind damit nicht ausgeschlossen.
    .live-problem = { $status ->
            [warning] Ihre Leitung funktioniert, aber sie ist langsam oder nicht ganz stabil. Das allein beendet selten einen Anruf.
           *[problem] Ihr Netzwerk ist aus, oder unterwegs gehen Nachrichten verloren. Fangen Sie hier an: Ohne Netzwerk geht alles andere nicht.
        }
    .live-unknown = Das konnten wir nicht messen. Es sagt weder Gutes noch Schlechtes über Ihr Netzwerk.
    .admin-1 = Vergleichen Sie mit und ohne VPN sowie über ein zweites Netzwerk; notieren Sie, wann es scheitert.
    .admin-2 = Messen Sie die Pfad-MTU: 1372 Byte Ping-Nutzlast müssen durch die meisten Tunnel passen; verkleinern Sie die Nutzlast, bis sie durchkommt. Prüfen Sie zuerst, ob ein gewöhnlicher Ping beantwortet wird; viele Hosts und Firewalls verwerfen ihn, und dann beweist das nichts.
    .admin-3 = Suchen Sie nach einem Leerlauf-Timeout am VPN oder an der Firewall, der kürzer ist als die Pausen des Benutzers.
    .mouse-1 = Auf einem Windows-Client: resmon.exe, Netzwerk, TCP-Verbindungen: Dort stehen Verlust und Latenz jeder Verbindung.
    .mouse-2 = Auf einem Mac: mit gedrückter Wahltaste (Option) auf das WLAN-Symbol klicken: Dort stehen RSSI und Rauschen. In GNOME: Einstellungen, WLAN, das Zahnrad der Verbindung: Signalstärke und Verbindungsgeschwindigkeit.
    .risk = Keines: Hier wird nur gemessen.
    .undo = Gehen Sie zur vorher benutzten Netzwerk- oder VPN-Einstellung zurück.
    .articles = Sie nennen ein instabiles Netzwerk, ein langsames VPN oder zu wenig Bandbreite als Hauptursache. Die Belege sind dünn: Etwa 2 % Verlust allein hat in unseren Tests nie eine Anmeldung verhindert. VPN-Timeouts und eine kleine MTU gibt es wirklich.
    .command-1 = Prüfen, ob große Pakete ungeteilt durchkommen (Windows)
    .command-2 = Prüfen, ob große Pakete ungeteilt durchkommen (Linux)
    .command-3 = Dieselbe Prüfung auf macOS
    .command-4 = Die MTU jedes Adapters anzeigen (Windows)
    .command-5 = Die MTU jedes Adapters anzeigen (Linux)

step-name_or_address = Prüfen Sie Name und Adresse des Arbeitscomputers.
    .question = Führt der Name zum richtigen Computer?
    .why = Ein falscher oder alter Eintrag im Telefonbuch des Netzwerks schickt Ihren Anruf an die falsche Stelle.
    .do-1 = Vergleichen Sie den Namen, den Sie eingeben, Buchstabe für Buchstabe mit dem, den Sie bekommen haben.
    .do-2 = { $ntlm ->
            [refused] Geben Sie den vollständigen Namen ein. Von diesem Computer aus geht die Anmeldung nicht mit einer Adresse an seiner Stelle.
           *[allowed] Fragen Sie Ihren Helpdesk nach der Adresse, und geben Sie diese einmal statt des Namens ein.
        }
    .do-3 = { $ntlm ->
            [refused] Fragen Sie Ihren Helpdesk, ob der Name zur richtigen Adresse führt.
           *[allowed] Sagen Sie Ihrem Helpdesk, ob es mit der Adresse ging, und nehmen Sie wieder den Namen.
        }
    .cannot = Wenn Ihnen niemand die Adresse sagen kann, bitten Sie Ihren Helpdesk, den Namen nachzuschlagen.
    .live-fine = Der Name führt zu einer Adresse, und dort nimmt etwas ab. Dass es der richtige Computer ist, ist nicht bewiesen.
    .live-problem = { $status ->
            [warning] Der Anruf kam durch, aber nicht jede Adresse dieses Namens ist wie erwartet.
           *[problem] Der Name führt nirgendwohin, oder dort nimmt nichts ab. Vergleichen Sie ihn mit dem, den Sie bekommen haben.
        }
    .live-unknown = Wir konnten den Namen nicht nachschlagen. Er kann richtig oder falsch sein.
    .admin-1 = Lösen Sie den Namen auf dem Client auf, und vergleichen Sie jede Adresse mit denen, die der Host wirklich hat.
    .admin-2 = Entfernen Sie veraltete A- und AAAA-Einträge; prüfen Sie die DNS-Suffixliste und die hosts-Datei auf dem Client.
    .admin-3 = Nutzen Sie die Adresse nur zum Testen: Kerberos wird für Adressen standardmäßig nicht versucht, und NTLM kann verboten sein.
    .mouse-1 = Auf einem Windows-Client: ncpa.cpl, Rechtsklick auf den Adapter, Status, Details: Dort stehen seine DNS-Server und sein DNS-Suffix.
    .mouse-2 = Auf einem Windows-Host an derselben Stelle: Vergleichen Sie seine IPv4- und IPv6-Adressen mit denen des Namens.
    .mouse-3 = Auf einem Windows-DNS-Server: dnsmgmt.msc, Forward-Lookupzonen, die Zone: veraltete A- und AAAA-Einträge des Hosts entfernen.
    .risk = Keines beim Nachschlagen. Mit einer Adresse passt der Name im Zertifikat nicht mehr, und die Anmeldung fällt auf NTLM zurück.
    .undo = Geben Sie wieder den vollständigen Namen ein.
    .articles = „Die IP-Adresse benutzen“ ist ein guter Test und eine schlechte Gewohnheit: Es ändert die Art der Anmeldung. Für einen Fehler der Namensauflösung in neueren Builds von Windows 11 fanden sich keine Belege.
    .command-1 = Alle Adressen des Namens anzeigen (Windows)
    .command-2 = Alle Adressen des Namens anzeigen (Linux)
    .command-3 = Alle Adressen des Namens anzeigen (macOS)
    .command-4 = Den DNS-Cache eines Windows-Clients leeren
    .command-5 = Dasselbe auf Linux mit systemd
    .command-6 = Dasselbe auf macOS

step-open_door = Sehen Sie nach, ob der Arbeitscomputer Remotedesktop-Anrufe annimmt.
    .question = Nimmt der Arbeitscomputer Remotedesktop-Anrufe an?
    .why = Der Arbeitscomputer muss an sein, Anrufe annehmen, und Remotedesktop muss abnehmen. Eine Firewall dazwischen muss Sie durchlassen.
    .do-1 = Sehen Sie nach, ob der Arbeitscomputer an und wach ist, oder fragen Sie jemanden in seiner Nähe.
    .do-2 = Schalten Sie das VPN Ihrer Firma ein, falls Sie es brauchen.
    .do-3 = Falls Sie einen Tunnel oder eine Weiterleitung nutzen, prüfen Sie, ob das andere Ende verbunden ist.
    .cannot = Wenn Sie den Arbeitscomputer nicht sehen können, fragen Sie Ihren Helpdesk, ob er Remotedesktop-Anrufe annimmt.
    .live-fine = Es nimmt etwas ab, und es ist Remotedesktop. Die Prüfungen danach können trotzdem noch stehen bleiben.
    .live-problem = { $status ->
            [warning] Es nimmt etwas ab, aber nicht alles ist, wie es sein soll. Die Liste der Prüfungen sagt, was.
           *[problem] Es nimmt nichts ab, etwas legt auf, oder ein anderes Programm antwortet. Die Liste der Prüfungen sagt, was davon.
        }
    .live-unknown = So weit, den Arbeitscomputer anzurufen, kamen wir nicht. Er kann offen oder zu sein.
    .admin-1 = Erlauben Sie auf dem Host Remotedesktop (Einstellungen, System, Remotedesktop), und prüfen Sie, ob TermService läuft (services.msc, „Remotedesktopdienste“).
    .admin-2 = Prüfen Sie, ob der Listener läuft, auf welchem Port, und welchem Prozess dieser Port gehört.
    .admin-3 = Aktivieren Sie auf dem Host die Regelgruppe „Remotedesktop“ (firewall.cpl) nur für die Profile Privat und Domäne.
    .admin-4 = Wenn TCP sich öffnet und ohne ein Byte wieder schließt, suchen Sie, was anstelle des Hosts annimmt: Tunnel, Portweiterleitung, Container, NAT, Bastion. Fragen Sie, ob auf dem Host eine Sicherheitssuite mit RDP- oder Brute-Force-Schutz läuft (ESET, Remote Access Shield von AVG oder Avast).
    .mouse-1 = Auf dem Host: Einstellungen, System, Remotedesktop: Ein. In services.msc muss „Remotedesktopdienste“ (TermService) den Status „Wird ausgeführt“ haben.
    .mouse-2 = Auf dem Host: firewall.cpl, Erweiterte Einstellungen, Eingehende Regeln: in der Gruppe „Remotedesktop“ die Regel „Benutzermodus (TCP eingehend)“ aktivieren, Profile nur Domäne und Privat.
    .mouse-3 = Ist das Büronetz als „Öffentlich“ eingestellt, stellen Sie es auf „Privat“: Einstellungen, Netzwerk und Internet, Eigenschaften.
    .risk = Remotedesktop zu erlauben öffnet ihn für jedes Netzwerk, das die Profile der Regel abdecken; veröffentlichen Sie Port 3389 niemals im Internet. Ein Neustart von TermService beendet jede Remotesitzung. Befehl 15 nimmt die Regel aus öffentlichen Netzwerken heraus; sehen Sie zuerst nach, welcher Art das Netzwerk ist.
    .undo = Geben Sie der Regel ihren gesicherten Zustand und ihre Profile zurück, und setzen Sie fDenyTSConnections auf den alten Wert. Beenden Sie TermService nur dann wieder, wenn der Dienst mit Absicht beendet war.
    .articles = Richtig bei Firewall und Port. mstsc.exe mit allen Netzwerken zu den zugelassenen Apps hinzuzufügen ist falsch und schädlich: Der Client ruft nur hinaus, und die Regel, auf die es ankommt, steht auf dem Host. Richtig bei RustDesk, dockur und anderen Tunneln: Sie nehmen den Anruf für einen Computer an, der nicht da ist.
    .command-1 = Vom Client aus prüfen, ob der Port TCP-Verbindungen annimmt
    .command-2 = Anzeigen, ob Remotedesktop auf dem Host erlaubt ist (0 heißt erlaubt)
    .command-3 = Der Wert der Richtlinie, wo es einen gibt; er hat Vorrang (die Meldung, dass er nicht gefunden wurde, heißt: keiner)
    .command-4 = Remotedesktop auf dem Host erlauben
    .command-5 = Rückgängig: wieder verbieten, falls es vorher so war
    .command-6 = Die Dienste anzeigen, die Remotedesktop braucht
    .command-7 = Den Dienst starten, falls er beendet ist
    .command-8 = Den Listener anzeigen (rdp-tcp muss im Abhörzustand dastehen, angezeigt in der Sprache des Systems)
    .command-9 = Den Port anzeigen, auf den der Listener eingestellt ist
    .command-10 = Anzeigen, welchem Prozess der Port gehört (seine Nummer steht am Ende)
    .command-11 = Anzeigen, welche Dienste in dem Prozess laufen, dem der Port gehört
    .command-12 = Anzeigen, ob Anrufe den Host erreicht haben und woher
    .command-13 = Die Remotedesktop-Regeln des Hosts anzeigen (in jeder Sprache von Windows)
    .command-14 = Zuerst den Zustand der eigenen TCP-Regel des Listeners sichern
    .command-15 = Diese Regel für private und Domänennetzwerke aktivieren
    .command-16 = Rückgängig: der Regel ihren Zustand und ihre Profile zurückgeben

step-current_client = Bringen Sie Ihr Remotedesktop-Programm auf den neuesten Stand.
    .question = Ist Ihr Remotedesktop-Programm auf dem neuesten Stand?
    .why = Alten Programmen fehlen Verbesserungen und moderne Wege, die Leitung zu schützen. Windows-Updates bringen die neuen mit.
    .do-1 = { $system ->
            [windows] Öffnen Sie „Einstellungen“, dann „Windows Update“, und installieren Sie, was angeboten wird.
            [macos] Öffnen Sie den App Store, wählen Sie „Updates“, und aktualisieren Sie „Windows App“.
           *[linux] Installieren Sie alle Updates, die Ihr System anbietet, auch für Ihr Remotedesktop-Programm.
        }
    .do-2 = Starten Sie Ihren Computer neu, wenn { $system ->
            [windows] Windows
           *[other] er
        } es verlangt.
    .do-3 = { $system ->
            [windows] Verbinden Sie sich mit „Remotedesktopverbindung“. Das Programm ist ein Teil von Windows.
            [macos] Verbinden Sie sich mit „Windows App“, dem Nachfolger von „Microsoft Remote Desktop“.
           *[linux] Verbinden Sie sich mit einem gepflegten Programm wie Remmina, FreeRDP oder GNOME Connections.
        }
    .cannot = Wenn Sie keine Updates installieren dürfen, bitten Sie Ihren Helpdesk darum.
    .live-fine = Ein Remotedesktop-Programm ist hier. Ob es das neueste ist, wird nicht beurteilt.
    .live-problem = Das übliche Remotedesktop-Programm wurde hier nicht gefunden. Vielleicht haben Sie ein anderes, das wir nicht kennen.
    .live-unknown = Wir konnten nicht nach Ihrem Remotedesktop-Programm sehen. Vielleicht ist es da und in Ordnung.
    .admin-1 = Prüfen Sie, ob mstsc.exe vorhanden ist (seit Windows 11 23H2 deinstallierbar), und notieren Sie den Build.
    .admin-2 = Installieren Sie auf beiden Seiten das aktuelle kumulative Update, und starten Sie dann neu.
    .mouse-1 = Auf einem Windows-Client: %SystemRoot%\System32 im Explorer öffnen, Rechtsklick auf mstsc.exe, Eigenschaften, Details: Produktversion.
    .mouse-2 = Auf beiden Seiten mit Windows: Einstellungen, Windows Update, Nach Updates suchen; was schon da ist, steht im Updateverlauf.
    .mouse-3 = Auf einem Mac: App Store, Updates, „Windows App“. Unter Linux: das Update-Programm der Distribution.
    .risk = Ein Update braucht einen Neustart; speichern Sie vorher offene Arbeit.
    .undo = Unter Windows: Einstellungen, Windows Update, Updateverlauf, Updates deinstallieren. Sonst: die Paketverwaltung Ihres Systems.
    .articles = Aktualisieren ist richtig. Die App „Remotedesktop“ aus dem Store wird seit Mai 2025 nicht mehr unterstützt, und Windows App unter Windows ist nicht für einfache Remotecomputer gedacht; nutzen Sie das eingebaute mstsc. Es ist kein Update bekannt, das beim Verbinden 0x904 mit 0x7 verursacht.
    .command-1 = Die Version des Remotedesktop-Clients anzeigen (Windows)
    .command-2 = Den Build von Windows anzeigen
    .command-3 = Die Updates der letzten Wochen anzeigen (Windows)
    .command-4 = Die Version von FreeRDP anzeigen (das Programm heißt vielleicht xfreerdp3 oder wlfreerdp)

step-saved_sign_in = Entfernen Sie die gespeicherte Anmeldung, und geben Sie sie neu ein.
    .question = Ist hier eine alte Anmeldung gespeichert?
    .why = Ihr Programm schickt vielleicht einen alten Namen oder ein altes Kennwort, die einmal gespeichert wurden. Dann endet die Anmeldung, bevor Sie tippen können.
    .do-1 = { $system ->
            [windows] Öffnen Sie im Startmenü die „Anmeldeinformationsverwaltung“, und wählen Sie „Windows-Anmeldeinformationen“.
            [macos] Öffnen Sie „Windows App“, dann die Einstellungen, dann die Anmeldeinformationen („Credentials“).
           *[linux] Öffnen Sie in Ihrem Remotedesktop-Programm die Liste der gespeicherten Verbindungen.
        }
    .do-2 = { $system ->
            [windows] Entfernen Sie jeden Eintrag, der mit TERMSRV beginnt und Ihren Arbeitscomputer nennt.
            [macos] Entfernen Sie den Eintrag mit dem Namen, den Sie für Ihren Arbeitscomputer benutzen.
           *[linux] Entfernen Sie dort das gespeicherte Kennwort Ihres Arbeitscomputers.
        }
    .do-3 = Verbinden Sie sich neu, und tippen Sie Name und Kennwort von Hand ein.
    .cannot = Wenn Sie die Liste nicht finden, bitten Sie Ihren Helpdesk, mit Ihnen nachzusehen.
    .live-fine = Auf diesem Computer wurde keine gespeicherte Anmeldung für den Arbeitscomputer gefunden. Ein anderes Programm hat vielleicht seine eigene.
    .live-problem = Hier ist eine Anmeldung für den Arbeitscomputer gespeichert. Sie ist vielleicht alt.
    .live-unknown = Gespeicherte Anmeldungen konnten wir nicht ansehen. Entfernen Sie sicherheitshalber die für Ihren Arbeitscomputer.
    .admin-1 = Löschen Sie den Eintrag in jeder Schreibweise: wie eingegeben, Kurzname, vollständiger Name, jede Adresse und mit Port.
    .admin-2 = Suchen Sie nach TERMSRV/ und nicht nach Wörtern, denn die Liste ist übersetzt.
    .admin-3 = Öffnen Sie die Verbindung einmal ohne alte .rdp-Datei.
    .mouse-1 = Auf einem Windows-Client: Systemsteuerung, Anmeldeinformationsverwaltung, Windows-Anmeldeinformationen; die TERMSRV/-Einträge dieses Hosts in jeder Schreibweise entfernen.
    .mouse-2 = In mstsc: Optionen einblenden, Allgemein: neben den gespeicherten Anmeldeinformationen „löschen“ wählen; in Windows App auf dem Mac: Einstellungen, Anmeldeinformationen („Credentials“).
    .mouse-3 = In Remmina oder GNOME Connections: die Eigenschaften der Verbindung öffnen und das Passwort leeren.
    .risk = Gering: Das Kennwort muss neu eingegeben werden.
    .undo = Setzen Sie bei der nächsten Anmeldung das Häkchen zum Speichern der Anmeldedaten.
    .articles = Richtig, auch wenn es bei Windows-Hosts selten 0x904 behebt: Ein falsches Kennwort hat einen eigenen Code (0x807). „Tritt meist nach Eingabe der Anmeldedaten auf“ beweist nichts: Mit NLA kommt die Frage vor der Verbindung.
    .command-1 = Die gespeicherte Anmeldung für diesen Host anzeigen (Windows; die Liste ist übersetzt)
    .command-2 = Die gespeicherte Anmeldung für diesen Host löschen
    .command-3 = Ohne alte Verbindungsdatei verbinden

step-multi_transport = Lassen Sie den schnellen Nebenkanal probeweise weg.
    .question = Macht nur der schnelle Nebenkanal Ärger?
    .why = Remotedesktop kann für das Bild eine zweite, schnellere Leitung öffnen. Sie beginnt erst nach der Sicherheitsprüfung und stoppt darum selten den ersten Anruf.
    .do-1 = Erinnern Sie sich: Erscheint erst das Bild und friert später ein?
    .do-2 = Wenn ja, bitten Sie Ihren Helpdesk, den schnellen Nebenkanal für einen Tag abzuschalten.
    .do-3 = Wenn nie ein Bild erscheint, gehen Sie weiter. Dann liegt es nicht daran.
    .cannot = Sie müssen hier nichts tun. Ihr Helpdesk kann es.
    .live-fine = Der schnelle Nebenkanal antwortet. Das beweist nicht, dass er später hält.
    .live-problem = Am schnellen Nebenkanal ist etwas merkwürdig. Den ersten Anruf kann er nicht stoppen, denn er beginnt später.
    .live-unknown = Über den schnellen Nebenkanal ist nichts bekannt. Remotedesktop geht auch ohne ihn.
    .admin-1 = Schalten Sie UDP auf einer Seite für einen Tag ab: per Richtlinie auf einem Windows-Client oder auf dem Host. Bei FreeRDP nehmen Sie -multitransport.
    .admin-2 = Auf dem Host: „RDP-Transportprotokolle auswählen“ (SelectTransport 1 heißt nur TCP).
    .admin-3 = Starten Sie das Clientprogramm neu, und vergleichen Sie; nehmen Sie die Einstellung zurück, wenn sich nichts ändert.
    .mouse-1 = Auf einem Windows-Client: gpedit.msc, Computerkonfiguration, Administrative Vorlagen, Windows-Komponenten, Remotedesktopdienste, Remotedesktopverbindungs-Client, „UDP auf Client deaktivieren“: Aktiviert.
    .mouse-2 = Auf dem Host, im selben Baum: Remotedesktopsitzungs-Host, Verbindungen, „RDP-Transportprotokolle auswählen“: nur TCP.
    .mouse-3 = Setzen Sie beide nach dem Test auf „Nicht konfiguriert“ zurück.
    .risk = Gering: Das Bild kann über weite Strecken langsamer sein.
    .undo = Löschen Sie den Wert fClientDisableUDP, oder setzen Sie die Richtlinie auf „Nicht konfiguriert“.
    .articles = Falsch bei 0x904 mit 0x7 beim Verbinden: UDP beginnt erst, wenn TCP steht und geschützt ist. Richtig bei Sitzungen, die später stocken oder abreißen. Bekannt sind: Windows 11 24H2 verlor die Verbindung zu Server 2016 nach etwa 65 s; Server 2025 fror nach KB5051987 ein, behoben mit KB5055523.
    .command-1 = UDP auf einem Windows-Client abschalten (braucht Administratorrechte)
    .command-2 = Rückgängig: dem Client UDP wieder erlauben
    .command-3 = Anzeigen, ob der Host auf TCP beschränkt ist (die Meldung, dass der Wert nicht gefunden wurde, heißt nein)
    .command-4 = Anzeigen, ob UDP in den eigenen Einstellungen des Clients abgeschaltet ist (die Meldung, dass der Wert nicht gefunden wurde, heißt nein)

step-gateway = Sehen Sie nach, ob die Pforte Ihrer Firma offen ist.
    .question = Ist die Pforte Ihrer Firma offen?
    .why = Manche Firmen lassen Sie nur durch eine Pforte hinein. Ist sie wegen Wartung zu oder ihr Ausweis zu alt, kommt kein Anruf durch.
    .do-1 = Fragen Sie eine Kollegin oder einen Kollegen mit demselben Weg, ob es dort geht.
    .do-2 = Sehen Sie nach, ob Ihr Helpdesk geplante Arbeiten angekündigt hat.
    .do-3 = Warten Sie eine Viertelstunde, und prüfen Sie noch einmal.
    .cannot = Wenn Sie nicht wissen, ob Sie eine Pforte benutzen, fragen Sie Ihren Helpdesk.
    .live-fine = Die Pforte antwortet und fragt nach einer Anmeldung. Was dahinter liegt, sieht man von hier nicht.
    .live-problem = { $status ->
            [warning] Die Pforte antwortet, aber etwas an ihr könnte Ihr Programm aufhalten. Die Liste der Prüfungen sagt, was.
           *[problem] Die Pforte ist zu, oder sie weist uns ab. Die Liste der Prüfungen sagt, wie.
        }
    .live-unknown = Wir haben keine Pforte geprüft. Meist liegt das daran, dass Sie keine angegeben haben.
    .admin-1 = Testen Sie HTTPS zum Gateway, und lesen Sie sein Zertifikat: 0x904 kann vom eigenen TLS des Gateways kommen.
    .admin-2 = Lesen Sie auf dem Gateway Microsoft-Windows-TerminalServices-Gateway/Operational sowie die CAP- und RAP-Richtlinien.
    .admin-3 = Schließen Sie TLS-Inspektion vor dem Gateway aus; sie stört die gestreamten Anfragen.
    .admin-4 = Kündigen Sie vor der Wartung den Ausgleichsmodus (Drain) an, denn er schließt offene Verbindungen.
    .mouse-1 = Auf dem Gateway: tsgateway.msc, dort Überwachung, Richtlinien und in den Eigenschaften des Servers Zertifikat und UDP-Einstellung.
    .mouse-2 = Auf dem Gateway: eventvwr.msc, Anwendungs- und Dienstprotokolle, Microsoft, Windows, TerminalServices-Gateway, Operational („Betriebsbereit“).
    .mouse-3 = Von einem Client: https://GATEWAY/remoteDesktopGateway/ im Browser öffnen und das Zertifikat ansehen.
    .risk = Keines beim Lesen. Ein Neustart des Gatewaydienstes beendet jede Sitzung, die über ihn läuft.
    .undo = Bei den Tests nichts; beenden Sie nach der Wartung den Ausgleichsmodus (Drain).
    .articles = Wartung am Gateway ist plausibel, aber selten, und niemand hat gezeigt, dass ein Drain diesen Code ergibt. Sie sagen nicht, woran man sie erkennt: 404 ist ein nicht veröffentlichter Pfad, 503 ist Wartung oder eine Richtlinie.
    .command-1 = Prüfen, ob das Gateway Verbindungen annimmt
    .command-2 = Anzeigen, was das Gateway antwortet (401 heißt, es lebt)
    .command-3 = Die letzten Ereignisse auf dem Gateway lesen

step-another_way_in = Versuchen Sie einen anderen Weg hinein.
    .question = Geht es auf einem anderen Weg?
    .why = Wenn Sie jetzt arbeiten müssen, genügt vielleicht ein anderer Weg. Er zeigt auch, wo das Problem liegt.
    .do-1 = { $system ->
            [windows] Drücken Sie die Windows-Taste, tippen Sie mstsc, drücken Sie die Eingabetaste, und geben Sie dort den Computernamen ein.
            [macos] Fügen Sie in „Windows App“ den Arbeitscomputer neu hinzu, und tippen Sie seinen Namen von Hand.
           *[linux] Starten Sie Ihr Remotedesktop-Programm ohne gespeicherte Verbindung, und tippen Sie den Computernamen von Hand.
        }
    .do-2 = Versuchen Sie es von einem anderen Computer oder in einem anderen Netzwerk.
    .do-3 = Fragen Sie Ihren Helpdesk, ob es einen anderen erlaubten Weg zu Ihrer Arbeit gibt.
    .cannot = Wenn Ihnen kein anderer Weg offensteht, bitten Sie Ihren Helpdesk, sich darum zu kümmern, während Sie warten.
    .live-fine = Die Aufzeichnungen dieses Computers zeigen keinen Anruf, der abbrach. Vielleicht reichen sie nicht weit zurück.
    .live-problem = Die Aufzeichnungen dieses Computers zeigen, wo Ihre letzten Anrufe abbrachen.
    .live-unknown = Die Aufzeichnungen dieses Computers über Ihre letzten Anrufe konnten wir nicht lesen. Versuchen Sie trotzdem einen anderen Weg.
    .admin-1 = Lesen Sie auf dem Client RDPClient/Operational: 1026 mit Grund 2308 ist 0x904; 1028 heißt, der Host hat geantwortet; 226 nennt die Phase, in der es abbrach.
    .admin-2 = Vergleichen Sie mit einem Client, der eigenes TLS mitbringt, etwa FreeRDP oder Remmina; ein Unterschied deutet auf TLS oder NLA auf einer der Seiten.
    .admin-3 = Lassen Sie enablecredsspsupport und negotiate security layer in jeder .rdp-Datei auf 1.
    .mouse-1 = Auf einem Windows-Client: eventvwr.msc, Anwendungs- und Dienstprotokolle, Microsoft, Windows, TerminalServices-ClientActiveXCore, Microsoft-Windows-TerminalServices-RDPClient/Operational; nach 1024, 1026, 1028, 226 filtern.
    .mouse-2 = Auf einem Windows-Client: mstsc, Namen eingeben, Verbinden. Keine Datei, also auch keine Warnung vor einer Datei.
    .risk = Keines, solange der andere Client TLS und NLA beibehält.
    .undo = Schließen Sie den anderen Client.
    .articles = „Details ausblenden“ ist verkehrt herum: Die Schaltfläche für Details zeigt die Codes. 0x904 ist „Socket geschlossen“, wie einer sagt; das steht nicht in MS-RDPBCGR, aber in der Win32-Dokumentation. Eine .rdp-Datei behebt keinen TLS-Fehler des Hosts, und sie nennen keine Einstellungen. MobaXterm und Royal TS umgehen Winsock nicht: Unter Windows betten sie dasselbe Steuerelement oder FreeRDP ein. FreeRDP und Remmina kennen keinen Code 0x904.
    .command-1 = Ohne Verbindungsdatei verbinden (Windows)
    .command-2 = Die letzten Trennungen auf einem Windows-Client lesen (2308 ist 0x904)
    .command-3 = Die Phase anzeigen, in der ein Windows-Client stehen blieb
    .command-4 = Mit FreeRDP vergleichen (fragt nach dem Kennwort und öffnet keine Sitzung)

step-secure_handshake = Lassen Sie beide Computer sich auf eine moderne Sicherheitsprüfung einigen.
    .question = Kennen beide Computer einen modernen Weg, die Leitung zu schützen?
    .why = Beide Computer müssen einen gemeinsamen Weg kennen, die Leitung zu schützen. Sonst endet der Anruf, bevor Ihr Kennwort zählt.
    .do-1 = { $system ->
            [windows] Installieren Sie, was Windows Update anbietet, und starten Sie Ihren Computer neu.
            [macos] Installieren Sie, was „Softwareupdate“ anbietet, und starten Sie Ihren Computer neu.
           *[linux] Installieren Sie die Updates Ihres Systems, und starten Sie Ihren Computer neu.
        }
    .do-2 = Versuchen Sie es einmal über ein anderes Netzwerk, etwa über den Hotspot Ihres Handys.
    .do-3 = Wenn es dann immer noch nicht geht, geben Sie den Bericht Ihrem Helpdesk.
    .cannot = Der Rest ist Arbeit für Ihren Helpdesk. Zeigen Sie ihm diese Seite.
    .live-fine = Beide Computer haben sich auf einen Weg geeinigt, und die Leitung ist geschützt. Große Nachrichten können später trotzdem verloren gehen.
    .live-problem = { $status ->
            [warning] Die Leitung lässt sich schützen, aber nicht auf die beste Art. Ihr Programm kommt vielleicht trotzdem durch.
           *[problem] Der Anruf endet, während die Leitung geschützt wird. Ihr Kennwort wurde nicht gesendet.
        }
    .live-unknown = Bis zur Sicherheitsprüfung kamen wir nicht. Erst muss ein früherer Schritt gelingen.
    .admin-1 = Lesen Sie auf dem Host Schannel 36874 (keine gemeinsame Suite), 36871 (Versionen abgeschaltet), 36872 (keine passenden Standardanmeldeinformationen), 36887 und 36888 (Alerts) zur Minute des Versuchs.
    .admin-2 = Aktivieren Sie TLS 1.2 für die Serverseite, ab Server 2022 oder Windows 11 auch TLS 1.3; behalten Sie ECDHE-Suites mit AES-GCM.
    .admin-3 = Suchen Sie nach Richtlinien, die die Reihenfolge der Suites festlegen, und nach Suites, die nicht zum Schlüsseltyp des Zertifikats passen.
    .admin-4 = Wenn das ClientHello ohne Antwort bleibt, prüfen Sie die Pfad-MTU und jedes Gerät, das TLS inspiziert. Bei xrdp und anderen Servern ohne Windows lesen Sie das eigene Log des Servers und seine TLS-Einstellungen.
    .mouse-1 = Auf dem Host: eventvwr.msc, Windows-Protokolle, System; nach Quelle Schannel und den Ereignissen 36870, 36871, 36872, 36874, 36887, 36888 filtern.
    .mouse-2 = Auf dem Host: gpedit.msc, Computerkonfiguration, Administrative Vorlagen, Netzwerk, SSL-Konfigurationseinstellungen, „Reihenfolge der SSL-Verschlüsselungssammlungen“: Nicht konfiguriert, außer Ihre Regeln verlangen es.
    .mouse-3 = Für die Versionsschalter gibt es keine eigene Seite; nutzen Sie die Befehle, die vorher die alten Werte sichern.
    .risk = Mittel: Die Schalter gelten für ganz Schannel auf dem Host und brauchen einen Neustart.
    .undo = Entfernen Sie den Serverschlüssel für TLS 1.2, und importieren Sie danach die gesicherte Datei, in dieser Reihenfolge; dann neu starten. Ein Import allein entfernt keine Werte, die neu waren.
    .articles = Eine Unverträglichkeit gibt es wirklich, aber selten, am ehesten in gehärteten Netzen. „Die moderne Verschlüsselung umgehen“ ist nie die Antwort, weder mit enablecredsspsupport 0 noch mit dem Schalter eines Clients für RDP-Sicherheit. Auch Microsofts eigener älterer Rat, TLS 1.0 und 1.1 zu aktivieren, ist heute nicht zu befolgen.
    .command-1 = Die Schannel-Ereignisse des letzten Tages lesen
    .command-2 = Anzeigen, welche Suites der Host benutzt
    .command-3 = Eine per Richtlinie gesetzte Reihenfolge der Suites anzeigen (die Meldung, dass der Wert nicht gefunden wurde, heißt: keine)
    .command-4 = Zuerst die Schalter sichern (bei der Frage nach dem Überschreiben mit Nein antworten)
    .command-5 = TLS 1.2 für Server aktivieren, Teil eins
    .command-6 = TLS 1.2 für Server aktivieren, Teil zwei (danach neu starten)
    .command-7 = Rückgängig: die gesicherten Schalter zurückspielen (danach neu starten)

step-network_level_authentication = Sehen Sie nach, ob Anmeldeprüfung und Uhren in Ordnung sind.
    .question = Antwortet die Anmeldeprüfung, und gehen beide Uhren gleich?
    .why = Der Arbeitscomputer fragt, wer Sie sind, bevor er ein Bild zeigt. Dafür müssen die Uhren stimmen und die Anmeldeprüfung funktionieren.
    .do-1 = { $system ->
            [windows] Öffnen Sie „Einstellungen“, „Zeit und Sprache“, „Datum und Uhrzeit“, und wählen Sie „Jetzt synchronisieren“.
            [macos] Öffnen Sie „Systemeinstellungen“, „Allgemein“, „Datum & Uhrzeit“, und stellen Sie die Uhr auf automatisch.
           *[linux] Öffnen Sie die Einstellungen für Datum und Uhrzeit, und stellen Sie die Uhr auf automatisch.
        }
    .do-2 = Verbinden Sie sich neu, und tippen Sie Ihren Anmeldenamen von Hand, zum Beispiel Firma\Name.
    .do-3 = Wenn es dann immer noch nicht geht, bitten Sie Ihren Helpdesk, nach dem Arbeitscomputer zu sehen.
    .cannot = Wenn Sie die Uhr nicht stellen dürfen, bitten Sie Ihren Helpdesk darum.
    .live-fine = Die Anmeldeprüfung antwortet, und die Uhren gehen gleich. Ihr Name und Ihr Kennwort wurden nicht geprüft.
    .live-problem = { $status ->
            [warning] Die Anmeldeprüfung antwortet, aber etwas fällt auf. Die Liste der Prüfungen sagt, was.
           *[problem] Die Anmeldeprüfung legt auf oder bleibt stumm, oder die Uhren gehen zu weit auseinander.
        }
    .live-unknown = Bis zur Anmeldeprüfung kamen wir nicht. Erst muss ein früherer Schritt gelingen.
    .admin-1 = Vergleichen Sie auf dem Host die Uhr und ihre Zeitquelle, und testen Sie die Vertrauensstellung zur Domäne.
    .admin-2 = Lesen Sie TermDD 56 in System und 4625 in Sicherheit; kein 4625 zu dieser Zeit heißt, dass es vor der Authentifizierung endete.
    .admin-3 = Setzen Sie bei gnome-remote-desktop die Anmeldedaten; bei xrdp und anderen lesen Sie das eigene Log des Servers. Bei gnome-remote-desktop --system braucht mstsc außerdem „use redirection server name:i:1“ in seiner .rdp-Datei.
    .admin-4 = Lassen Sie NLA an. Wenn kein Domänencontroller erreichbar ist, nutzen Sie stattdessen ein lokales Konto oder eine Konsole.
    .mouse-1 = Auf dem Host: Einstellungen, Zeit und Sprache, Datum und Uhrzeit, Jetzt synchronisieren; ein Domänenmitglied bekommt die Zeit von der Domäne.
    .mouse-2 = Auf dem Host: eventvwr.msc, Windows-Protokolle, System (TermDD 56) und Sicherheit (4625).
    .mouse-3 = Auf einem GNOME-Host: Einstellungen, System (gnome-control-center system), dort die Seite für Remote Desktop; die Anmeldedaten neu setzen.
    .risk = Gering bei den Tests. Das Reparieren der Vertrauensstellung braucht ein Domänenkonto und verlangt vielleicht einen Neustart.
    .undo = Die Uhr und die reparierte Vertrauensstellung brauchen kein Rückgängig. Setzen Sie bei gnome-remote-desktop wieder die alten Anmeldedaten.
    .articles = „NLA deaktivieren“ ist falsch: TLS läuft mit und ohne NLA, es behebt 0x904 also nicht, und es öffnet den Host für Angriffe vor der Anmeldung. Microsoft nutzt es nur für einen kurzen Test, solange kein Domänencontroller antwortet; hier wird es nicht angeboten. AllowEncryptionOracle auf Spam-Seiten ist ebenfalls falsch: Es öffnet CVE-2018-0886 wieder. RestrictedAdmin umgeht CredSSP nicht: CredSSP läuft trotzdem.
    .command-1 = Zeitquelle und Phasenabweichung (Phase Offset) der Uhr auf dem Host anzeigen
    .command-2 = Die Uhr nach ihrer Quelle stellen
    .command-3 = Die Vertrauensstellung zur Domäne testen
    .command-4 = Anzeigen, ob Domänenanmeldedaten abgeschaltet sind (0 oder die Meldung, dass der Wert nicht gefunden wurde, heißt nein)
    .command-5 = Die Vertrauensstellung zur Domäne reparieren (braucht ein Domänenkonto)
    .command-6 = Ereignisse der Sicherheitsschicht anzeigen (TermDD 56)
    .command-7 = Die Anmeldedaten von gnome-remote-desktop setzen (es fragt danach)

step-host_certificate = Geben Sie dem Arbeitscomputer einen guten Ausweis.
    .question = Ist der Ausweis des Arbeitscomputers in Ordnung?
    .why = Der Arbeitscomputer zeigt einen Ausweis, bevor die Leitung geschützt ist. Fehlt der Ausweis oder ist er kaputt, endet der Anruf dort.
    .do-1 = Notieren Sie, was diese Seite über den Ausweis sagt.
    .do-2 = Geben Sie den Bericht Ihrem Helpdesk.
    .do-3 = Nehmen Sie keinen Ausweis an, den Ihr Helpdesk nicht kennt.
    .cannot = Das kann nur jemand mit Rechten auf dem Arbeitscomputer tun. Fragen Sie Ihren Helpdesk.
    .live-fine = Der Ausweis hat ein gültiges Datum und ist stark genug. Ob der Arbeitscomputer seinen geheimen Schlüssel benutzen kann, ist eine andere Frage.
    .live-problem = { $status ->
            [warning] Der Ausweis reicht aus, aber Ihr Programm warnt Sie vielleicht davor. Das allein beendet keinen Anruf.
           *[problem] Mit dem Ausweis stimmt etwas nicht. Für sich allein gibt das oft nur eine Warnung.
        }
    .live-unknown = Wir haben keinen Ausweis gesehen, weil ein früherer Schritt stehen blieb. Er kann gut oder schlecht sein.
    .admin-1 = Öffnen Sie certlm.msc, Remotedesktop, Zertifikate; notieren Sie den Fingerabdruck, und exportieren Sie zuerst das Zertifikat.
    .admin-2 = Ist SSLCertificateSHA1Hash gesetzt, prüfen Sie, ob es dieses Zertifikat gibt, ob es gültig ist und ob NETZWERKDIENST seinen Schlüssel lesen kann.
    .admin-3 = Nur bei einem selbstsignierten: Löschen Sie es, dann starten Sie SessionEnv und TermService neu; Ereignis 1056 meldet das neue.
    .admin-4 = Erscheint stattdessen 1057 oder 1058, machen Sie mit dem Schlüsselspeicher weiter (Schritt 12). Kommen Sie von dort, hören Sie auf, und melden Sie die Rechte des Ordners (dort Befehl 13); ändern Sie sie nicht.
    .mouse-1 = Auf dem Host: certlm.msc, Remotedesktop, Zertifikate; das öffnen, dessen Fingerabdruck der Listener benutzt. Details, In Datei kopieren, ohne den privaten Schlüssel.
    .mouse-2 = Nur wenn bei „Ausgestellt von“ der Computer selbst steht: Rechtsklick, Löschen. Das Zertifikat einer Zertifizierungsstelle lassen Sie in Ruhe.
    .mouse-3 = services.msc: „Remotedesktopkonfiguration“ (SessionEnv) neu starten, dann „Remotedesktopdienste“ (TermService).
    .mouse-4 = eventvwr.msc, Windows-Protokolle, System: 1056 meldet das neue Zertifikat; 1057 oder 1058 führen zu Schritt 12.
    .risk = Mittel: Jeder Client sieht ein neues Zertifikat. Löschen Sie keines, das eine Zertifizierungsstelle ausgestellt hat. Der Neustart beendet jede Remotesitzung, auch Ihre, wenn Sie so hereingekommen sind.
    .undo = Importieren Sie das gesicherte Zertifikat, und verknüpfen Sie es wieder mit seinem Schlüssel; das geht nur, solange der alte Schlüssel noch da ist. Bei einem gebundenen importieren Sie die gesicherte .reg-Datei. Geht beides nicht, behalten Sie das neue Zertifikat: Die Clients fragen einmal nach.
    .articles = Richtig bei certlm.msc. Der Dienst heißt TermService, nicht „termserv“; Restart-Service geht nur in PowerShell und trennt jede Sitzung. Ein Neustart allein erzeugt kein neues Zertifikat: Das alte muss zuerst gelöscht werden. Ein abgelaufenes selbstsigniertes Zertifikat führt meist nur zu einer Warnung (der Client hat einen eigenen Code, 0x1B07). Ein „nicht passender“ Name oder ein geändertes Zertifikat ergibt eine Warnung oder eine Frage, nicht 0x904.
    .command-1 = Die Remotedesktop-Zertifikate des Hosts anzeigen
    .command-2 = Anzeigen, welchen Fingerabdruck der Listener benutzt (Typ 1 ist selbstsigniert, 2 per Richtlinie gesetzt, 3 von Hand gebunden)
    .command-3 = Anzeigen, ob ein Zertifikat von Hand gebunden wurde (die Meldung, dass der Wert nicht gefunden wurde, heißt selbstsigniert)
    .command-4 = Nachlesen, warum Windows es nicht erneuern konnte (1057, 1058)
    .command-5 = Zuerst die Werte des Listeners sichern (bei der Frage nach dem Überschreiben mit Nein antworten)
    .command-6 = Das Zertifikat vor jeder Änderung exportieren
    .command-7 = Das selbstsignierte Zertifikat mit diesem Fingerabdruck löschen
    .command-8 = Nur wenn das gebundene Zertifikat nicht mehr existiert: zurück zum selbstsignierten (danach neu starten)
    .command-9 = Die Erneuerung anstoßen
    .command-10 = Remotedesktop neu starten (PowerShell; beendet alle Sitzungen)
    .command-11 = Rückgängig: das gesicherte Zertifikat importieren und wieder mit seinem Schlüssel verknüpfen
    .command-12 = Rückgängig: die gesicherte Bindung zurückspielen (danach neu starten)

step-host_key_store = Lassen Sie den Arbeitscomputer seinen geheimen Schlüssel benutzen.
    .question = Kann der Arbeitscomputer seinen geheimen Schlüssel benutzen?
    .why = Sein Ausweis gilt nur mit einem geheimen Schlüssel, den der Remotedesktop-Dienst lesen muss. Eine Störung daran ist bei Windows-Computern ein bekannter Grund für 0x904.
    .do-1 = Notieren Sie die Zeit Ihres letzten Versuchs auf die Minute genau.
    .do-2 = Geben Sie den Bericht mit dieser Zeit Ihrem Helpdesk.
    .do-3 = Bitten Sie ihn, zu dieser Minute nach dem Ereignis 36870 zu suchen.
    .cannot = Das kann nur jemand mit Rechten auf dem Arbeitscomputer tun. Fragen Sie Ihren Helpdesk.
    .live-fine = Der Arbeitscomputer hat die Leitung geschützt. Er konnte seinen geheimen Schlüssel also gerade eben benutzen.
    .live-problem = { $status ->
            [warning] Der Arbeitscomputer hat in der Sicherheitsprüfung geantwortet, wenn auch nicht auf die beste Art. Diese Störung ist nicht wahrscheinlich.
           *[problem] Der Anruf endete dort, wo der Arbeitscomputer seinen geheimen Schlüssel benutzen muss. Das passt zu dieser Störung und beweist sie nicht.
        }
    .live-unknown = Bis zur Sicherheitsprüfung kamen wir nicht. Über den Schlüssel ist nichts bekannt.
    .admin-1 = Arbeiten Sie an der Konsole des Hosts, nicht über Remotedesktop (in Hyper-V ohne erweiterte Sitzung): Öffnen Sie Windows PowerShell (64 Bit) als Administrator, und bleiben Sie bei einem Konto. Bestätigen Sie den Fehler (1): Schannel 36870 (oft 0x8009030D) oder 1057 oder 1058 von TerminalServices-RemoteConnectionManager zur Minute des Versuchs. Ist keines da, ist es nicht dieser Fehler: Ändern Sie nichts, und gehen Sie zu Schritt 11.
    .admin-2 = Suchen Sie die Schlüsseldatei: 2 und 3, dann 4 bei einem selbstsignierten Zertifikat oder 5 bei jedem anderen. Unter dem benutzten Fingerabdruck nennt certutil sie: 32 Hexziffern, ein Unterstrich, eine GUID. Nennt certutil keinen Namen, machen Sie nur bei einem selbstsignierten Zertifikat weiter, dessen Datei Befehl 4 findet oder nicht lesen darf. In jedem anderen Fall ohne Namen oder Datei hören Sie auf: Der Schlüssel fehlt oder liegt in einem TPM oder HSM. Raten Sie keine Datei; gehen Sie zu Schritt 11.
    .admin-3 = Notieren Sie den Besitzer, und sichern Sie die Zugriffsliste (6, 7); machen Sie nur weiter, wenn die Größe über 0 liegt. Geben Sie SYSTEM und Administratoren Vollzugriff und NETZWERKDIENST Lesen auf diese eine Datei (9). Nur wenn 7 oder 9 verweigert wird („Zugriff verweigert“), übernehmen Sie die Datei (8), dann wiederholen Sie 7 und 9. Sehen Sie nach, wer angemeldet ist (quser), und warnen Sie diese Personen; starten Sie dann TermService neu (10), und notieren Sie die Zeit.
    .admin-4 = Lassen Sie die Person einmal verbinden, warten Sie eine Minute, und sehen Sie nach (11): Kein 36870 nach dem Neustart heißt, dass es geholfen hat, und die Prüfung dieses Programms am Computer der Person kommt durch die Sicherheitsprüfung. Hat es nicht geholfen, machen Sie es rückgängig (12), starten Sie noch einmal neu, und gehen Sie zu Schritt 11.
    .mouse-1 = eventvwr.msc, Windows-Protokolle, System: nach Quelle Schannel und Ereignis 36870 filtern, zur Minute des Versuchs.
    .mouse-2 = Nur bei einem Zertifikat in certlm.msc, Eigene Zertifikate: Rechtsklick, Alle Aufgaben, Private Schlüssel verwalten, NETZWERKDIENST (englisch NETWORK SERVICE) allein mit Lesen hinzufügen. Notieren Sie, was vorher dort stand.
    .mouse-3 = Beim selbstsignierten: im Explorer unter Eigenschaften, Sicherheit der einen Datei, die Befehl 4 nennt, Liste und Besitzer notieren, dann NETZWERKDIENST mit Lesen hinzufügen. Ändern Sie nichts am Ordner.
    .mouse-4 = services.msc: „Remotedesktopdienste“ (TermService) neu starten.
    .risk = Mittel: Es ändert den Zugriff auf eine Datei. Der Neustart beendet jede Remotesitzung. Den Ordner MachineKeys niemals umbenennen, leeren oder löschen, und seine Rechte nicht ändern: Er enthält die Schlüssel von IIS, SQL, WinRM, VPN und anderen.
    .undo = Führen Sie im selben Konto Befehl 12 aus: Er gibt zuerst den Besitzer zurück (/save sichert den Besitzer nicht; wurde 6 verweigert, ist SYSTEM eine Annahme), dann stellt er die gesicherte Zugriffsliste über den übergeordneten Ordner der Datei wieder her. Starten Sie TermService mit Befehl 10 neu, und sehen Sie mit Befehl 11, dass die Liste die von vorher ist. Die Notizen liegen im Profilordner dieses Kontos; löschen Sie sie, wenn alles gut ist.
    .articles = Ihr „MachineKeys umbenennen“ ist gefährlich und steht auf keiner Seite von Microsoft. Vollzugriff nur für Administratoren und SYSTEM ist unvollständig: Ohne Lesen für NETZWERKDIENST entsteht 36870. Microsofts eigene Seite ändert die Dateien im ganzen Ordner, was nicht nötig ist; hier ist es eine einzige. Der Fehler ist keine Besonderheit von Azure.
    .command-1 = Die Schlüsselereignisse des letzten Tages lesen: Schannel 36870, dann 1057 und 1058 (kein Ergebnis heißt: keine)
    .command-2 = Den Fingerabdruck anzeigen, den der Listener benutzt (Typ 1 ist selbstsigniert, 2 per Richtlinie gesetzt, 3 von Hand gebunden)
    .command-3 = Jedes Zertifikat mit Schlüsseldatei und Anbieter anzeigen (die Beschriftungen sind in der Sprache des Systems, die Namen nicht)
    .command-4 = Selbstsigniertes Zertifikat: seine Schlüsseldatei nennen, ihre Zugriffsliste anzeigen und sie im Profilordner merken
    .command-5 = Nur bei einem anderen Zertifikat: seine Schlüsseldatei suchen (ihren Namen aus certutil anstelle von key_name samt Klammern einsetzen; die Anführungszeichen bleiben)
    .command-6 = Den Besitzer notieren, als SID (wird der Zugriff verweigert, notiert er SYSTEM, den üblichen)
    .command-7 = Die Zugriffsliste einmal sichern (die Größe muss über 0 liegen)
    .command-8 = Nur wenn 7 oder 9 verweigert wurde: diese eine Datei übernehmen, dann 7 und 9 wiederholen
    .command-9 = Geben, was der Dienst braucht, mit bekannten SIDs (die Zahl der fehlgeschlagenen Dateien muss 0 sein)
    .command-10 = Remotedesktop neu starten (PowerShell; beendet alle Sitzungen)
    .command-11 = Prüfen: die Zugriffsliste und die 36870-Ereignisse der letzten zehn Minuten anzeigen
    .command-12 = Rückgängig: den Besitzer und die gesicherte Zugriffsliste zurückgeben (danach wie oben neu starten)
    .command-13 = Die Rechte des Ordners anzeigen, nur für den Bericht

step-azure_vm = Erreichen Sie einen Arbeitscomputer in Azure über den Hintereingang.
    .question = Steht der Arbeitscomputer in der Cloud von Microsoft?
    .why = Einen Arbeitscomputer in der Microsoft-Cloud erreicht man auch ohne Remotedesktop. So lässt er sich reparieren, obwohl Sie nicht hineinkommen.
    .do-1 = Fragen Sie, ob Ihr Arbeitscomputer in Azure steht.
    .do-2 = Wenn ja, geben Sie den Bericht der Person, die sich um ihn kümmert.
    .do-3 = Wenn nicht, gehen Sie zum nächsten Schritt.
    .cannot = Wenn es niemand weiß, findet Ihr Helpdesk es über den Namen des Computers heraus.
    .live-unknown = In die Cloud von Microsoft können wir von hier nicht sehen. Wer sich um den Arbeitscomputer kümmert, kann es.
    .admin-1 = Erstellen Sie zuerst eine Momentaufnahme des Betriebssystemdatenträgers.
    .admin-2 = Befehl ausführen (Run command): RunPowerShellScript führt die PowerShell-Befehle jedes Schritts als SYSTEM aus. RDPSettings prüft; außerhalb einer Domäne setzt es auch Sitzungsgrenzen, Keep-Alive und die Verbindungsgrenze zurück, ohne Sicherung. IPConfig liest nur; EnableRemotePS, EnableAdminAccount und SetRDPPort ändern, was ihr Name sagt.
    .admin-3 = Serielle Konsole: Führen Sie in PowerShell zuerst „remove-module psreadline“ aus; beenden Sie niemals MPSSVC oder BFE, das kappt das Netzwerk.
    .admin-4 = Lassen Sie RDP hinter Bastion, VPN oder Just-in-Time-Zugriff; öffnen Sie 3389 in der Netzwerksicherheitsgruppe niemals zum Internet.
    .mouse-1 = portal.azure.com, der virtuelle Computer, Datenträger, Betriebssystemdatenträger, Momentaufnahme erstellen.
    .mouse-2 = Der virtuelle Computer, Vorgänge, Befehl ausführen (Run command): RunPowerShellScript, mit den Befehlen des Schritts, den Sie brauchen.
    .mouse-3 = Der virtuelle Computer, Hilfe, Serielle Konsole; sie braucht die Startdiagnose und einen lokalen Administrator.
    .mouse-4 = Der virtuelle Computer, Hilfe, Kennwort zurücksetzen, nur die Konfiguration zurücksetzen („Reset configuration only“): setzt Remotedesktop zurück, ohne Konten anzufassen.
    .risk = Gering bis mittel: Außerhalb einer Domäne setzt RDPSettings Einstellungen ohne Sicherung zurück. Befehl 3 löst ein gebundenes Zertifikat und beendet jede Remotesitzung.
    .undo = Befehl 4 spielt die gesicherten Werte zurück. Was RDPSettings zurückgesetzt hat, bringt nur die Momentaufnahme wieder.
    .articles = Die richtige Idee ohne die Namen. Die Schlüsselreparatur von Schritt 12 ist in Azure dieselbe wie anderswo: Nur Azures Dokumentation beschreibt sie. DisableNLA aus Run Command wird hier nicht angeboten. Auch ResetRDPCert wird nicht angeboten: Es setzt SecurityLayer auf einen Wert, der niemals richtig ist; danach ist Schritt 14 nötig.
    .command-1 = Zuerst eine Momentaufnahme des Betriebssystemdatenträgers erstellen
    .command-2 = Die Remotedesktop-Einstellungen prüfen (außerhalb einer Domäne werden dabei auch viele zurückgesetzt)
    .command-3 = Nur wenn es am gebundenen Zertifikat liegt: die Werte des Listeners sichern, zurück zum selbstsignierten, neu starten (beendet alle Sitzungen)
    .command-4 = Rückgängig: die gesicherten Werte zurückspielen und neu starten (beendet alle Sitzungen)
    .command-5 = In der PowerShell der seriellen Konsole, vor allem anderen
    .command-6 = In der seriellen Konsole: den Listener anzeigen

step-host_security_policy = Bringen Sie die Sicherheitsregeln des Arbeitscomputers in Ordnung.
    .question = Lassen die Regeln des Arbeitscomputers Sie sicher hinein?
    .why = Regeln auf dem Arbeitscomputer sagen, welche Anrufe er annimmt. Falsche oder alte Regeln weisen jeden Anruf ab.
    .do-1 = Notieren Sie, was diese Seite über den Schutz sagt.
    .do-2 = Geben Sie den Bericht Ihrem Helpdesk.
    .do-3 = Schwächen Sie nicht Ihren eigenen Computer, um hineinzukommen.
    .cannot = Das kann nur jemand mit Rechten auf dem Arbeitscomputer tun. Fragen Sie Ihren Helpdesk.
    .live-fine = Beide Computer haben sich auf einen modernen Schutz geeinigt. Regeln, die erst später wirken, sieht man hier nicht.
    .live-problem = Der Arbeitscomputer lehnt ab oder bietet nur veralteten Schutz. Seine Regeln müssen in Ordnung gebracht werden.
    .live-unknown = Bis zu den Regeln kamen wir nicht. Erst muss ein früherer Schritt gelingen.
    .admin-1 = Lesen Sie die Werte des Listeners und ihre Gegenstücke in der Richtlinie; die Richtlinie hat Vorrang (gpresult /h zeigt, welche).
    .admin-2 = Setzen Sie SecurityLayer auf 2 (TLS) oder 1 (aushandeln) und UserAuthentication auf 1; MinEncryptionLevel 1 passt nicht zu TLS.
    .admin-3 = Sehen Sie FIPSAlgorithmPolicy und die Suiteliste an; auch eine Verbindungsgrenze (MaxInstanceCount) schließt Verbindungen. Bei 0x9 oder 0xC000015B sehen Sie nach, ob die Person in der Gruppe ist, die Befehl 6 zeigt, und ob „Anmelden über Remotedesktopdienste verweigern“ sie nicht nennt.
    .admin-4 = Bei xrdp, das nur RDP-Sicherheit bietet: Lassen Sie den Benutzer xrdp key.pem lesen, und setzen Sie security_layer=negotiate in xrdp.ini. Bei VirtualBox geben Sie der Fernanzeige ein Zertifikat.
    .mouse-1 = gpedit.msc, Computerkonfiguration, Administrative Vorlagen, Windows-Komponenten, Remotedesktopdienste, Remotedesktopsitzungs-Host, Sicherheit: „Verwendung einer bestimmten Sicherheitsstufe für Remoteverbindungen (RDP) …“: SSL oder Nicht konfiguriert.
    .mouse-2 = Ebenda: „Benutzerauthentifizierung mit Authentifizierung auf Netzwerkebene …“: Aktiviert.
    .mouse-3 = Remotedesktopsitzungs-Host, Verbindungen, „Anzahl der Verbindungen einschränken“: Nicht konfiguriert oder hoch genug.
    .mouse-4 = secpol.msc, Lokale Richtlinien, Sicherheitsoptionen, „Systemkryptografie: FIPS-konformen Algorithmus … verwenden“: notieren; nur gemeinsam mit der Person ändern, die es gesetzt hat.
    .risk = Mittel: Es gilt für jeden Client. SecurityLayer 0 ist niemals richtig: keine Serverauthentifizierung und veraltete Verschlüsselung.
    .undo = Importieren Sie die zuvor gesicherte .reg-Datei, oder setzen Sie die Richtlinien zurück. Ein Import entfernt keine Werte, die neu waren: Löschen Sie SecurityLayer oder UserAuthentication, wenn die gesicherte Datei den Wert nicht enthält.
    .articles = „Die Sicherheitsstufe auf RDP setzen“ ist falsch und wird hier nie angeboten: keine Serverauthentifizierung, bestenfalls RC4, und aktuelle Clients lehnen es vielleicht ab. gpedit.msc fehlt in Home, das kein Remotedesktop-Host sein kann. Änderungen an der Registrierung gehören hierher, nach allem Einfacheren; „vorübergehende“ brauchen ein Rückgängig, das von selbst läuft.
    .command-1 = Zuerst die Werte des Listeners sichern (bei der Frage nach dem Überschreiben mit Nein antworten)
    .command-2 = Die Sicherheitswerte des Listeners anzeigen
    .command-3 = Die Werte der Richtlinie anzeigen (sie haben Vorrang; die Meldung, dass nichts gefunden wurde, heißt: keine)
    .command-4 = Den FIPS-Schalter anzeigen
    .command-5 = Die Verbindungsgrenze anzeigen (kein Wert oder 4294967295 heißt: keine)
    .command-6 = Anzeigen, wer sich außer Administratoren über Remotedesktop anmelden darf
    .command-7 = Den Listener auf TLS setzen
    .command-8 = Die Anmeldeprüfung vor einer Sitzung verlangen
    .command-9 = Rückgängig: die gesicherten Werte zurückspielen
    .command-10 = xrdp die Schlüsseldatei lesen lassen (Debian und Ubuntu; danach sudo systemctl restart xrdp)
    .command-11 = Rückgängig auf Debian und Ubuntu: xrdp wieder aus dieser Gruppe nehmen

step-stay_connected = Sorgen Sie dafür, dass es nicht wieder passiert.
    .question = Was hilft, damit es nicht wiederkommt?
    .why = Ein paar Gewohnheiten halten den Anruf am Laufen. Die meisten gehen von selbst, sobald sie eingestellt sind.
    .do-1 = Lassen Sie { $system ->
            [windows] Windows seine
            [macos] macOS und den App Store ihre
           *[linux] Ihr System seine
        } Updates installieren.
    .do-2 = Lassen Sie die Uhr auf automatisch.
    .do-3 = Behalten Sie dieses Programm, und starten Sie es als Erstes, wenn es wieder nicht geht.
    .cannot = Wenn andere einen Teil davon für Sie verwalten, lassen Sie ihn, wie er ist.
    .live-fine = Was wir prüfen konnten, ist heute in Ordnung. Sehen Sie von Zeit zu Zeit wieder nach.
    .live-problem = Um eines davon muss sich bald jemand kümmern. Die Liste der Prüfungen sagt, welches.
    .live-unknown = Wir konnten nicht alles davon ansehen. Machen Sie die ganze Prüfung, sobald der Arbeitscomputer antwortet.
    .admin-1 = Überwachen Sie das Ablaufdatum des Zertifikats, und testen Sie den Schlüsselzugriff für NETZWERKDIENST nach jedem Zertifikatwechsel.
    .admin-2 = Halten Sie beide Seiten aktuell und die Uhren synchron, und lassen Sie NLA an.
    .admin-3 = Setzen Sie den Leerlauf-Timeout des VPN über die Pausen der Benutzer und seine Paketgröße unter die Pfad-MTU.
    .admin-4 = Führen Sie „rdp-first-aid check“ mit --json nach Zeitplan aus; kündigen Sie Drains am Gateway an; machen Sie 3389 niemals im Internet erreichbar.
    .mouse-1 = Auf einem Computer, der immer an ist und nicht der Host: taskschd.msc, Einfache Aufgabe erstellen, wöchentlich, mit der Prüfung unten.
    .mouse-2 = Auf dem Host: certlm.msc, Remotedesktop, Zertifikate, Spalte „Ablaufdatum“.
    .risk = Keines.
    .undo = Es gibt nichts rückgängig zu machen.
    .articles = Ihr Rat am Schluss ist bei Updates und Zertifikaten richtig. „Windows Server 2026“ gibt es nicht; der aktuelle ist 2025. „Nach Updates von Windows 11“: Es fand sich keines, das 0x904 mit 0x7 verursacht; einige störten später UDP-Sitzungen, und KB5074109 ergab 0x80080005.
    .command-1 = Nach Zeitplan prüfen; Status 0 heißt gesund
    .command-2 = Anzeigen, wann die Zertifikate des Hosts ablaufen
    .command-3 = Die Phasenabweichung (Phase Offset) der Uhr auf einem Windows-Client anzeigen

# What a command leaves to be filled in; {name} stands before each of them.
placeholder-hint = Setzen Sie anstelle von jedem dieser Namen samt Klammern Ihren eigenen Wert ein:
placeholder-host = der Name des Arbeitscomputers
placeholder-port = sein Port (3389, wenn ihn niemand geändert hat)
placeholder-gateway = der Name des RD-Gateways
placeholder-user = der Name des Kontos
placeholder-thumbprint = der Fingerabdruck des Zertifikats
placeholder-key_name = der Name der Schlüsseldatei
placeholder-resource_group = die Ressourcengruppe des Computers in Azure
placeholder-vm_name = der Name des Computers in Azure
