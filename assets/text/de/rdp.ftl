# Die Verbindungsdatei: was sie freigibt, wie sie sicher gemacht wurde, was an ihr nicht stimmt.

# What a file can share. For the person who connects.
share-clipboard = Zwischenablage
    .off = Sie können zwischen den beiden Computern nicht kopieren und einfügen.
    .on = Sie können kopieren und einfügen. Der Arbeitscomputer kann lesen, was Sie kopieren.
share-drives = Dateien und Laufwerke
    .off = Der Arbeitscomputer kann Ihre Dateien nicht sehen.
    .on = Der Arbeitscomputer kann Ihre Dateien lesen und ändern.
share-printers = Drucker
    .off = Sie können vom Arbeitscomputer aus nicht zu Hause drucken.
    .on = Sie können vom Arbeitscomputer aus zu Hause drucken.
share-smart_cards = Smartcards und Windows Hello
    .off = Der Arbeitscomputer kann Ihre Karte nicht benutzen. Schalten Sie das ein, wenn Sie sich mit einer Karte anmelden.
    .on = Der Arbeitscomputer kann Ihre Karte benutzen.
share-passkeys = Passkeys und Sicherheitsschlüssel
    .off = Webseiten auf dem Arbeitscomputer können nicht nach Ihrem Passkey fragen.
    .on = Webseiten auf dem Arbeitscomputer können nach Ihrem Passkey fragen.
share-microphone = Mikrofon
    .off = Niemand am Arbeitscomputer kann Sie hören.
    .on = Der Arbeitscomputer kann Sie hören. Für Anrufe ist das nötig.
share-cameras = Kameras
    .off = Niemand am Arbeitscomputer kann Sie sehen.
    .on = Der Arbeitscomputer kann Sie sehen. Für Videoanrufe ist das nötig.
share-usb = Angesteckte Geräte
    .off = Der Arbeitscomputer kann nicht benutzen, was Sie anstecken.
    .on = Der Arbeitscomputer kann benutzen, was Sie anstecken.
share-old_ports = Alte Anschlüsse und Kassengeräte
    .off = Der Arbeitscomputer kann Scanner und Kassen an alten Anschlüssen nicht benutzen.
    .on = Der Arbeitscomputer kann Scanner und Kassen an alten Anschlüssen benutzen.
share-location = Ihr Standort
    .off = Der Arbeitscomputer erfährt nicht, wo Sie sind.
    .on = Der Arbeitscomputer erfährt, wo Sie sind.

# What was done to a file. For the person who connects.
safe-address = Die Datei führt zu dem Computer, den Sie genannt haben.
safe-same_address = Die zweite Adresse in der Datei sagt jetzt dasselbe. Niemand kann sie austauschen.
safe-user = Ihr Benutzername ist eingetragen. Ihr Kennwort ist es nicht.
safe-server_check = Windows warnt Sie oder bricht ab, wenn der Arbeitscomputer nicht zeigen kann, wer er ist.
safe-sign_in_check = Ihr Kennwort wird geprüft, bevor Sie den anderen Bildschirm sehen.
safe-security_agreed = Beide Computer einigen sich zuerst, wie sie vertraulich miteinander sprechen.
safe-asks_password = Windows fragt nach Ihrem Kennwort. Ein altes, gespeichertes wird nicht benutzt.
safe-own_session = Sie bekommen Ihre eigene Sitzung, nicht die eines Administrators.
safe-gateway = Die Datei sagt jetzt, welcher Weg zu nehmen ist.
safe-gateway_sign_in = Ihr Kennwort wird nicht der Pforte selbst gegeben.
safe-fresh_connection = Jeder Start stellt eine neue Verbindung her.
safe-shows_stop = Sie sehen sofort, wenn die Verbindung abreißt.
safe-whole_desktop = Sie bekommen den ganzen Desktop. Die Datei startet kein anderes Programm.
safe-no_other_address = Die Datei öffnet keine andere Adresse.
safe-no_password = Die Datei enthält kein gespeichertes Kennwort.
safe-disguised = Eine Zeile mit versteckten Zeichen ist entfernt.
safe-not_signed = Die Datei ist verändert, darum fehlt ihr jetzt das Siegel ihres Verfassers.

# The findings of “rdp lint”. For the helpdesk.
grade-dangerous = Gefährlich
grade-weak = Schwach
grade-contradictory = Widersprüchlich
grade-misspelt = Falsch geschrieben
grade-obsolete = Veraltet
grade-ignored = Wirkungslos

lint-stored_password = In der Datei ist ein Kennwort oder ein Zugangstoken gespeichert; wer die Datei bekommt, kann es benutzen.
lint-starts_program = Die Datei startet statt des Desktops ein Programm, das ihr Verfasser gewählt hat, wie es Phishing-Mails tun. Öffnen Sie sie nur, wenn Sie den Verfasser kennen.
lint-other_address = Die Datei führt vor dem Host oder neben ihm zu einer anderen Adresse.
lint-address_differs = Die zweite Adresse ist nicht die erste, darum geht die Verbindung vielleicht woandershin, als es scheint.
lint-gateway_looks_alike = Die Domäne dieses Gateways ist fast die des Hosts, aber nicht dieselbe.
lint-unusual_letters = Der Name enthält Buchstaben, die man für andere halten kann; vergleichen Sie ihn Buchstabe für Buchstabe.
lint-open_to_stranger = Laufwerke und Zwischenablage stehen beide einem Host außerhalb privater Netzwerke offen.
lint-hidden_sign = Die Zeile enthält ein Zeichen, das man nicht sehen kann, oder endet auf ungewöhnliche Art; sie tut vielleicht etwas anderes, als sie zeigt.
lint-no_server_check = Der Host muss nicht beweisen, wer er ist, darum kann ein anderer Computer seinen Platz einnehmen.
lint-nla_off = NLA ist an diesem Ende ausgeschaltet; das Kennwort wird dann in einen Bildschirm eingegeben, den der Host zeichnet.
lint-no_negotiation = Das Sicherheitsprotokoll wird nicht ausgehandelt, und so funktioniert NLA nicht.
lint-gives_away = Der Host darf dies von dem Computer benutzen, der sich verbindet: { $share }.
lint-not_asked = Ein gespeichertes Kennwort wird ohne Rückfrage benutzt, selbst ein veraltetes.
lint-admin_session = Die administrative Sitzung geht am Verbindungsbroker und an den Lizenzen vorbei.
lint-basic_sign_in = Das Gateway bekommt das Kennwort selbst (Basic).
lint-skips_check = Der Client fragt nicht, ob der Host einzelne Programme starten kann.
lint-guessed_encoding = Die Datei hat keine BOM und ist kein UTF-8; sie wurde als Windows-1252 gelesen, darum sind Buchstaben wie ü vielleicht falsch.
lint-no_address = Die Datei nennt keinen Computer (sie hat kein „full address“).
lint-address_unreadable = Diese Adresse kann kein Computer haben.
lint-two_values = Die Einstellung steht in einer früheren Zeile mit einem anderen Wert; welcher von beiden gilt, ist nirgends dokumentiert.
lint-two_ports = Die Adresse nennt einen anderen Port als diese Zeile.
lint-gateway_unused = Ein Gateway ist genannt, aber die Datei sagt nicht, dass es benutzt wird.
lint-gateway_unnamed = Ein Gateway soll benutzt werden, aber es ist keines genannt.
lint-wrong_kind = Der Buchstabe zwischen Name und Wert ist nicht der dieser Einstellung.
lint-value_not_allowed = Der Wert ist keiner von denen, die diese Einstellung haben kann.
lint-name_misspelt = Keine Einstellung heißt so, aber eine hat einen sehr ähnlichen Namen.
lint-replaced = Aktuelle Clients benutzen diese Einstellung nicht mehr.
lint-repeated = Dieselbe Zeile steht schon da.
lint-other_program = Das eigene Programm von Windows übernimmt das aus keiner Datei; das tut nur seine Befehlszeile oder eine Erweiterung.
lint-name_unknown = Dieses Programm kennt die Einstellung nicht; Clients übergehen, was sie nicht kennen.
lint-no_setting = Die Zeile ist keine Einstellung (Name, Doppelpunkt, i, s oder b, Doppelpunkt, Wert).

rdp-lint-clean = In „{ $path }“ wurde nichts Schwaches gefunden.
rdp-lint-found = { $count ->
        [one] Ein Befund
       *[other] { $count } Befunde
    } in „{ $path }“:
rdp-lint-line = { $grade }, Zeile { $line }: { $setting }
rdp-lint-unstated = { $grade }, nicht angegeben: { $setting } ist der Standard
rdp-lint-whole = { $grade }, die ganze Datei
rdp-lint-safer = Sicherer: { $setting }
rdp-lint-without = Sicherer: ohne diese Zeile
rdp-lint-not = Hier wird allein die Datei gelesen. Das beweist weder, wer sie geschrieben hat, noch, dass ihr Computer der richtige ist.

rdp-written = „{ $path }“ wurde geschrieben.
rdp-unchanged = Nichts musste geändert werden; die Datei sagt dasselbe wie vorher.
rdp-left = Was „rdp lint“ darin noch findet und ein Mensch beurteilen muss:
rdp-changed = Was anders ist und was es bedeutet:
rdp-shared-off = Aus: { $share }. { $meaning }
rdp-shared-on = An: { $share }. { $meaning }
rdp-before = { $name }: { $before } => { $after }
rdp-added = { $name }: { $after }
rdp-removed = { $name }: entfernt
rdp-nothing = (nichts)
rdp-name = Die Datei nennt den Computer mit seinem Namen, damit Kerberos beweisen kann, wer er ist.
rdp-number = Die Datei nennt den Computer mit seiner Adresse; Kerberos lässt sich dann nicht benutzen, und der Name im Zertifikat passt vielleicht nicht.
rdp-number-report = Der Bericht sagt, dass der Name woandershin führt, darum nennt die Datei die Adresse; Kerberos lässt sich dann nicht benutzen.
rdp-trusted-report = Der Bericht sagt, dass dieser Computer dem Zertifikat des Hosts vertraut, darum wird ein falsches ohne Rückfrage abgelehnt.
rdp-dialog = Beim Öffnen der Datei zeigt Windows die Adresse und fragt, was freigegeben werden soll. Vergleichen Sie die Adresse; haken Sie nichts an, was Sie nicht brauchen.
rdp-overwrite = Die Datei „{ $path }“ gibt es schon. Überschreiben? (j, oder alles andere für Nein)
    .yes = j

help-rdp = Verbindungsdateien (.rdp) erstellen, prüfen und signieren
help-rdp-new = Eine neue Verbindungsdatei schreiben, die nur freigibt, was Sie nennen
help-rdp-harden = Eine sichere Kopie einer Verbindungsdatei schreiben
help-rdp-lint = Auflisten, was in einer Verbindungsdatei schwach, gefährlich oder falsch ist
help-rdp-host = Der Computer: HOST, HOST:PORT, [v6]:PORT oder eine Adresse; kann mit --from-report entfallen
help-rdp-file = Die Verbindungsdatei
help-rdp-output = Die Datei, die geschrieben wird; sie wird ganz geschrieben oder gar nicht
help-rdp-gateway-new = Das Remotedesktopgateway, das zum Computer führt
help-rdp-gateway = Das Remotedesktopgateway, das zum Computer führt; „none“ nimmt eines heraus
help-rdp-user = Der Benutzername, der eingetragen wird; ein Kennwort wird nie geschrieben
help-rdp-keep = Was der Computer weiter benutzen darf, durch Kommas getrennt: { $shares }
help-rdp-from-report = Ein Bericht von „check --json“, der sagt, was über den Computer bekannt ist
help-rdp-force = Eine Datei überschreiben, die es schon gibt
help-rdp-lint-json = Die Befunde als JSON ausgeben
help-rdp-exit = Exitstatus: 0 geschrieben, 2 der Aufruf oder die Datei war falsch und nichts wurde geschrieben, 3 das Programm konnte seine Arbeit nicht tun.
help-rdp-lint-exit = Exitstatus von rdp lint: 0 nichts wurde gefunden, 1 es gibt Befunde, 2 der Aufruf oder die Datei war falsch, 3 das Programm konnte seine Arbeit nicht tun.

# Signatures. For the helpdesk.
rdp-signed = Signiert als „{ $signer }“; die Signatur deckt { $count ->
        [one] eine Einstellung ab.
       *[other] { $count } Einstellungen ab.
    }
rdp-verify-good = Die Signatur passt: Nichts von dem, was sie abdeckt, wurde verändert.
rdp-verify-unsigned = Die Datei ist nicht signiert.
rdp-verify-changed = Die Datei ist nicht so, wie sie signiert wurde: Etwas, das die Signatur abdeckt, wurde verändert.
rdp-verify-wrong = Entweder wurde eine abgedeckte Einstellung geändert, oder die Signatur gehört nicht zu dem Zertifikat, das ihr beiliegt.
rdp-verify-settings_open = Die Signatur passt, lässt aber Einstellungen aus, die sie abdecken muss: Jeder kann sie ändern.
rdp-verify-unreadable = Die Signatur ist nicht lesbar ({ $reason }).
rdp-verify-signer = Signiert von: { $signer }
rdp-verify-issuer = Ausgestellt von: { $issuer }
rdp-verify-thumbprint = Fingerabdruck (SHA-1): { $thumbprint }
rdp-verify-dates = Gültig von { $from } bis { $until }
rdp-verify-made = Gemacht mit { $key } und { $digest }
rdp-verify-weak = Das ist nach heutigem Maß schwach.
rdp-verify-expired = Das Zertifikat ist abgelaufen.
rdp-verify-not_yet = Das Zertifikat gilt noch nicht.
rdp-verify-trusted = Dieser Computer vertraut dem Aussteller.
rdp-verify-untrusted = Dieser Computer vertraut dem Aussteller nicht, darum gilt der Herausgeber hier als unbekannt.
rdp-verify-trust_unknown = Ob dieser Computer dem Aussteller vertraut, lässt sich hier nicht herausfinden.
rdp-verify-covered = Abgedeckt: { $names }
rdp-verify-open = Nicht abgedeckt, also kann es jeder ändern: { $names }
rdp-verify-not = Jeder kann ein Zertifikat auf jeden Namen ausstellen; es zählt, ob dem Aussteller vertraut wird. Keine Signatur sagt, dass der Computer am anderen Ende der richtige ist.
rdp-password = Kennwort von „{ $path }“:

help-rdp-sign = Eine Verbindungsdatei signieren, wie rdpsign es tut
help-rdp-verify = Die Signatur einer Verbindungsdatei prüfen
help-rdp-cert = Das Zertifikat in PEM, mit seiner Kette, wenn es eine hat
help-rdp-key = Sein privater Schlüssel in PEM
help-rdp-pfx = Zertifikat und Schlüssel in einer PFX-Datei; nach ihrem Kennwort wird gefragt, oder es wird von der Standardeingabe gelesen
help-rdp-sign-output = Die Datei, die geschrieben wird; ohne Angabe wird die Datei selbst signiert, und das braucht --force
help-rdp-verify-json = Ausgeben, was über die Signatur bekannt ist, als JSON
help-rdp-verify-exit = Exitstatus von rdp verify: 0 die Signatur passt, 1 die Datei ist nicht signiert oder wurde verändert, 2 der Aufruf oder die Datei war falsch, 3 das Programm konnte seine Arbeit nicht tun.
