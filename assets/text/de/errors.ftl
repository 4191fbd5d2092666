# Ein Satz für jede Art falscher Eingabe oder für ein Programm, das nicht weiterkann; für Leute an einem Terminal.

target-empty = Es wurde kein Computer genannt.
target-forbidden_character = Der Name des Computers enthält ein Leerzeichen oder ein Steuerzeichen.
target-port = Der Port „{ $text }“ ist keine Zahl von 1 bis 65535.
target-brackets = In „{ $text }“ braucht die IPv6-Adresse eckige Klammern vor einem Port, zum Beispiel [2001:db8::1]:3389.
target-bracket_content = In „{ $text }“ steht in den eckigen Klammern keine IPv6-Adresse, auf die vielleicht ein Doppelpunkt und ein Port folgen.
target-address = „{ $text }“ sieht wie eine Adresse aus, ist aber keine.
target-name = „{ $text }“ ist kein Computername.
target-scheme = Nennen Sie nur den Computer, ohne das, was mit „://“ endet.
target-missing = Nennen Sie einen Computer zum Prüfen, oder benutzen Sie --practice mit einer Störung.

file-missing = Die Datei „{ $path }“ gibt es nicht.
file-unreadable = Die Datei „{ $path }“ ist nicht lesbar ({ $reason }).
file-too_large = Die Datei „{ $path }“ ist größer als { $limit } Byte, und das ist keine Verbindungsdatei.
file-no_address = Die Verbindungsdatei „{ $path }“ nennt keinen Computer (sie hat kein „full address“).
file-not_text = Die Datei „{ $path }“ ist keine Verbindungsdatei: Sie ist kein Text.

unknown-check = Eine Prüfung „{ $name }“ gibt es nicht; „check --help“ listet sie auf.
unknown-fault = Eine Übungsstörung „{ $name }“ gibt es nicht; „practice“ listet sie auf.
unknown-language = In der Sprache „{ $name }“ gibt es keine Texte; es gibt sie in { $tags }.
timeout-range = Die Zeitgrenze „{ $text }“ ist keine Zahl von Sekunden von 0.2 bis 20.

practice-port_taken = Der Port { $port } auf diesem Computer ist schon belegt.
program-no_window = Hier lässt sich kein Fenster öffnen ({ $reason }); benutzen Sie „rdp-first-aid check“ mit einem Computernamen.
program-failed = Das Programm konnte seine Arbeit nicht tun ({ $reason }).
expect-address = „{ $text }“ ist keine Adresse; --expect nimmt eine wie 192.0.2.7.
saw-code = „{ $text }“ ist kein Code; --saw nimmt einen wie 0x904 oder 0x904/0x7.
explain-none = Es wurde kein Code gefunden; explain nimmt einen wie 0x904 0x7 oder 2308/7 oder die ganze Meldung.
no-window-hung = Es zeigte innerhalb von zehn Sekunden kein Bild
no-window-card = Es gibt keine Grafikkarte
no-window-fell = Das Programm endete vor seinem ersten Bild
no-window-question = Dieses Programm kann sein Fenster hier nicht zeichnen. „Ja“ macht in einem Textfenster weiter. „Nein“ schreibt einen Bericht.
no-window-unwritten = Dieses Programm kann sein Fenster hier nicht zeichnen und konnte keinen Bericht schreiben. Benutzen Sie „rdp-first-aid check NAME“ in einem Terminal.
no-window-written = Dieses Programm kann sein Fenster hier nicht zeichnen. Es hat einen Bericht geschrieben: { $path }
file-half_unit = Die Datei „{ $path }“ endet mitten in einem Buchstaben: Sie wurde abgeschnitten.
file-broken_text = Die Datei „{ $path }“ enthält Bytes, die in der Codierung, die sie nennt, kein Text sind.
file-two_values = Die Datei „{ $path }“ nennt „{ $name }“ in Zeile { $first } und noch einmal in Zeile { $second }; welche davon gilt, kann niemand sagen.
file-hidden_sign = In der Datei „{ $path }“ enthält die Einstellung „{ $name }“ ein Zeichen, das man nicht sieht.
file-exists = Die Datei „{ $path }“ gibt es schon; mit --force wird sie überschrieben.
file-unwritable = Die Datei „{ $path }“ lässt sich nicht schreiben ({ $reason }).
file-no_report = Die Datei „{ $path }“ ist kein Bericht von „check --json“.
rdp-keep-unknown = Etwas namens „{ $name }“ lässt sich nicht behalten; es gibt { $shares }.
rdp-user-sign = Der Benutzername enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.
rdp-no_host = Nennen Sie einen Computer für die Verbindungsdatei oder mit --from-report einen Bericht.
rdp-report-hidden = Der Bericht „{ $path }“ verbirgt den Namen des Computers; nennen Sie auch den Computer.
rdp-report-other = Der Bericht „{ $path }“ handelt von einem anderen Computer.
sign-certificate = Die Datei „{ $path }“ enthält kein Zertifikat in PEM.
sign-key = Die Datei „{ $path }“ enthält keinen brauchbaren privaten Schlüssel in PEM (RSA, P-256 oder P-384).
sign-key_encrypted = Der Schlüssel in „{ $path }“ ist verschlüsselt; benutzen Sie eine PFX-Datei oder einen Schlüssel ohne Kennwort.
sign-mismatch = Der Schlüssel in „{ $path }“ gehört nicht zum Zertifikat.
sign-pfx = Die Datei „{ $path }“ ist keine lesbare PFX-Datei (PKCS#12).
sign-password = Das Kennwort öffnet „{ $path }“ nicht.
sign-pfx_no_key = Die Datei „{ $path }“ enthält zu ihrem Zertifikat keinen privaten Schlüssel.
sign-secret = Die Datei „{ $path }“ enthält ein gespeichertes Kennwort; nehmen Sie es vor dem Signieren heraus („rdp harden“ tut das).
