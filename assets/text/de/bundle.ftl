# Das Support-Paket: wie es gemacht, gespeichert, abgewiesen und geöffnet wird. Was seine Seiten sagen, steht
# in report.ftl.

help-bundle = Einen Computer prüfen und alles, was gefunden wurde, ohne Namen in eine ZIP-Datei für den Helpdesk schreiben
help-bundle-output = Wohin die ZIP-Datei geschrieben wird
help-bundle-keep_names = Die echten Namen behalten, für den internen Gebrauch; der Name der Datei sagt es
help-bundle-leave_out = Dateien aus der ZIP-Datei weglassen: { $files }
help-bundle-exit = Exitstatus von bundle: 0 die ZIP-Datei wurde geschrieben, 2 der Aufruf war falsch, 3 das Programm konnte seine Arbeit nicht tun, 130 mit Strg+C angehalten.
help-bundle-open = Die ZIP-Datei von einem anderen Computer lesen, ohne Netzwerk, und nach den Regeln dieser Version neu beurteilen
help-bundle-file = Die ZIP-Datei
help-bundle-json = Den Bericht als JSON auf die Standardausgabe schreiben, mit dem, was heute anders beurteilt wird
help-bundle-open-exit = Exitstatus von bundle open: 0 sie wurde gelesen, 2 sie wurde abgewiesen, 3 das Programm konnte seine Arbeit nicht tun.
help-redact = Namen und Adressen durch Ersatznamen ersetzen

bundle-written = Der Bericht ist geschrieben: { $path }
bundle-replaced = { $names ->
        [0] Darin steht kein Name und keine Adresse.
        [one] Ein Name oder eine Adresse hat einen Ersatznamen, an { $places ->
                [one] einer Stelle
               *[other] { $places } Stellen
            }.
       *[other] { $names } Namen und Adressen haben Ersatznamen, an { $places } Stellen.
    }
bundle-leak = In { $file } steht noch ein Name. Es wurde nichts gespeichert. Lassen Sie diesen Teil weg, oder sagen Sie es uns.
bundle-leak_call = In { $file } steht noch ein Name. Es wurde nichts geschrieben. Lassen Sie diese Datei mit --leave-out { $file } weg, oder behalten Sie die Namen mit --keep-names.
bundle-leak_report = Im Bericht steht noch ein Name. Es wurde nichts ausgegeben.
bundle-large = Der Bericht ist zu groß zum Senden.
bundle-unwritable = Der Bericht ließ sich nicht zusammenstellen.
bundle-no_output = Sagen Sie mit -o DATEI, wohin die ZIP-Datei geschrieben werden soll.
bundle-unknown_file = Etwas namens „{ $name }“ lässt sich nicht weglassen; es gibt { $files }.

bundle-opened = Das ist ein Bericht von einem anderen Computer. Er wurde hier gelesen, und nichts wurde gesendet.
bundle-visiting = Sie lesen einen Bericht von einem anderen Computer. Nichts hier handelt von Ihrem.
bundle-made = Gemacht am { $started } mit Version { $program }.
bundle-names-hidden = Wer ihn gemacht hat, sagt: Namen und Adressen darin sind Ersatznamen.
bundle-left_out = Wer ihn gemacht hat, ließ dies weg: { $files }.
bundle-not_again = Er enthält nichts, das sich neu beurteilen lässt.
bundle-about = Er handelt von { $target }.
bundle-today = Was diese Version sagen würde
bundle-today-cause = Diese Version würde sagen: { $title }
bundle-today-confidence = So sicher ist sich diese Version: { $confidence }.
bundle-today-check = { $check }: { $now }. Der Bericht sagt: { $then }.
bundle-today-contents = Der Bericht und das Beobachtete passen nicht zusammen: eines von beiden stammt aus einem anderen Lauf.
bundle-unknown_then = nichts

bundle-not_zip = Die Datei „{ $path }“ ist keine ZIP-Datei.
bundle-too_large = Die Datei „{ $path }“ ist größer, als ein Bericht sein darf.
bundle-too_many = Die ZIP-Datei „{ $path }“ enthält mehr Dateien, als ein Bericht hat.
bundle-zip64 = Die ZIP-Datei „{ $path }“ ist von einer Art, die nur riesige Dateien brauchen, also ist sie kein Bericht.
bundle-bomb = In „{ $path }“ würde die Datei „{ $name }“ größer werden, als ein Bericht sein darf.
bundle-path = Die ZIP-Datei „{ $path }“ enthält eine Datei in einem Ordner oder einen Namen, der woandershin führt, also ist sie kein Bericht.
bundle-name = Die ZIP-Datei „{ $path }“ enthält eine Datei, deren Namen nicht zu trauen ist.
bundle-twice = Die ZIP-Datei „{ $path }“ enthält die Datei „{ $name }“ zweimal.
bundle-not_file = In „{ $path }“ steht „{ $name }“, und das ist keine gewöhnliche Datei.
bundle-encrypted = In „{ $path }“ ist die Datei „{ $name }“ mit einem Kennwort verschlossen.
bundle-method = In „{ $path }“ ist die Datei „{ $name }“ auf eine Weise gepackt, die es in Berichten nicht gibt.
bundle-checksum = In „{ $path }“ ist die Datei „{ $name }“ beschädigt.
bundle-broken = Die ZIP-Datei „{ $path }“ ist abgeschnitten oder widerspricht sich selbst.
bundle-no_bundle = Die ZIP-Datei „{ $path }“ ist kein Bericht dieses Programms.
bundle-manifest = Die Liste der Dateien in „{ $path }“ ist nicht lesbar.
bundle-changed = In „{ $path }“ ist die Datei „{ $name }“ nicht so, wie sie gemacht wurde.
bundle-missing = In „{ $path }“ fehlt die Datei „{ $name }“.
bundle-unlisted = In „{ $path }“ gibt es eine Datei „{ $name }“, die nicht auf der Liste steht.
bundle-no_report = Wer „{ $path }“ gemacht hat, ließ den Bericht selbst weg.
bundle-newer = Eine neuere Version dieses Programms hat „{ $path }“ gemacht: { $name }.
bundle-unreadable = In „{ $path }“ ist die Datei „{ $name }“ nicht zu verstehen.
