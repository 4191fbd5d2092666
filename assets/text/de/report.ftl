# Die Seiten des Support-Pakets: report.html, READ-ME-FIRST.txt und certificate.txt. Was auch die
# Bildschirme sagen, steht bei den Bildschirmen.

report-title = Was RDP First Aid gefunden hat
report-contents = Auf dieser Seite
report-names-shown = Dieser Bericht enthält echte Namen. Nur für den internen Gebrauch.
report-names-hidden = Für Personen, Computer und Adressen stehen hier andere Namen, zum Beispiel Computer-1. Derselbe Name hat immer denselben Ersatz.
report-look = Sehen Sie alles durch, bevor Sie es weitergeben. Wir können nicht alles erkennen.
report-code = Ergebniscode
report-phases = Wie weit der Anruf kam
report-about = Über diesen Bericht

report-column-check = Prüfung
report-column-state = Zustand
report-column-found = Was wir gefunden haben
report-column-number = Schritt
report-column-step = Worum es geht
report-column-part = Teil des Anrufs
report-column-ms = Zeit in ms
report-facts = { $count ->
        [one] Ein Messwert
       *[other] { $count } Messwerte
    }

report-program = Programm
report-started = Zeitpunkt der Prüfung
report-computer = Arbeitscomputer
report-addresses = Adressen
report-footer = Diese Seite lädt nichts und sendet nichts.

report-zip = Was in dieser ZIP-Datei ist
report-file-read_me_first_txt = das Ergebnis in Kürze, und wie man den Rest öffnet
report-file-report_html = das ganze Ergebnis zum Lesen und Drucken
report-file-report_json = dasselbe für Programme
report-file-timeline_json = was wann geschah, für Programme
report-file-certificate_txt = was der Ausweis sagt
report-file-certificate_pem = der Ausweis selbst
report-file-manifest_json = Liste der Dateien; zeigt, ob eine geändert ist
report-open = So öffnen Sie es
report-open-page = Öffnen Sie report.html in einem Browser. Ein Netzwerk ist dafür nicht nötig.
report-open-program = Oder öffnen Sie die ganze ZIP-Datei in RDP First Aid. Tippen Sie dies, mit dem Namen der ZIP-Datei für DATEI:
report-open-command = rdp-first-aid bundle open DATEI
report-without = Was nicht darin ist
report-without-secrets = Kein Kennwort und kein geheimer Schlüssel ist darin. Dieses Programm sammelt so etwas nie.

report-card = Das sagt der Ausweis des Arbeitscomputers. Das Wort in Klammern ist die Art des Werts.
report-card-none = Wir haben keinen Ausweis gesehen.
