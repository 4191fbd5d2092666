# Der Ergebniscode: in Worten für den Helpdesk, begründet abgewiesen, am Telefon buchstabiert.

result-line = Ergebniscode: { $code }
result-spelled = Buchstabiert
result-less = Ein Code kann die Einzelheiten nicht tragen. Der Bericht sagt mehr.
result-not = Eine Prüfung, die hier nicht steht, muss nicht gut verlaufen sein: vielleicht fand sie nicht statt. Der Code enthält keinen Namen und keine Adresse; fragen Sie, um welchen Computer es geht.

result-cause-healthy = Alles, was geprüft wurde, ist in Ordnung.
result-cause-gateway_down = Die Pforte der Firma ist nicht erreichbar oder geschlossen.
result-cause-gateway_refuses = Die Pforte antwortet und lässt keinen Anruf durch.
result-cause-gateway_certificate = Der Ausweis der Pforte würde abgewiesen.

result-reached = Wie weit es kam
    .none = Der Name wurde nicht aufgelöst.
    .resolve = Der Name hat eine Adresse; es kam keine TCP-Verbindung zustande.
    .tcp = TCP war verbunden; die X.224-Aushandlung wurde nicht fertig.
    .negotiation = Die X.224-Aushandlung wurde fertig; TLS kam nicht zustande.
    .tls = TLS stand; keine CredSSP-Nachricht wurde beantwortet.
    .credssp_challenge = Der Host beantwortete die erste CredSSP-Nachricht.
    .credssp = Der Host nahm die Anmeldedaten an; die MCS-Verbindung kam nicht zustande.
    .mcs = Die MCS-Verbindung stand; den Kanälen wurde nicht beigetreten.
    .channels = Den Kanälen wurde beigetreten; die Angaben des Clients wurden nicht gesendet.
    .client_info = Die Angaben des Clients wurden gesendet; die Lizenzierung wurde nicht abgeschlossen.
    .licensing = Die Lizenzierung wurde abgeschlossen; die Fähigkeiten wurden nicht ausgetauscht.
    .capabilities = Die Fähigkeiten wurden ausgetauscht; die Sitzung begann nicht.
    .active = Die Sitzung begann; es wurde kein Bild gezeichnet.
    .picture = Das erste Bild wurde gezeichnet.
result-ended = Was es beendete
    .nothing = Nichts: der Versuch wurde nicht abgeschnitten.
    .not_found = Der Resolver hat keine Adresse zum Namen.
    .refused = TCP wurde abgelehnt.
    .unreachable = Es gab keinen Weg zur Adresse, oder das System öffnete keine Verbindung.
    .timeout = Das Zeitlimit einer Phase verstrich.
    .close = Die Gegenstelle schloss die Verbindung.
    .reset = Die Gegenstelle setzte die Verbindung zurück.
    .alert = Ein TLS-Alert.
    .failure_code = Ein Fehlercode der RDP-Aushandlung.
    .disconnect = Ein MCS-Disconnect.
    .garbage = Bytes, die dort nicht stehen können.
    .not_rdp = Ein anderer Dienst antwortet auf dem Port.
    .cancelled = Die Person hielt den Lauf an.
result-family = Was auf dem Host läuft
    .windows = Windows
    .xrdp = xrdp
    .freerdp = FreeRDP (GNOME, KDE und andere)
    .ironrdp = IronRDP
    .virtualbox = VirtualBox
    .unknown = Nicht bekannt
result-platform = Geprüft von
    .windows = Windows
    .macos = macOS
    .linux = Linux
    .unknown = Nicht bekannt
result-gateway = Gateway
    .yes = Eines wurde genannt.
    .no = Keines wurde genannt.
result-vpn = VPN
    .unseen = Keines wurde gesehen.
    .off = Eines ist eingerichtet und aus.
    .aside = Eines ist an; der Weg führt nicht hindurch.
    .through = Der Weg führt durch eines.
result-clocks = Die Uhren
    .not_compared = Sie wurden nicht verglichen.
    .together = Sie liegen weniger als eine Minute auseinander.
    .ahead = { $minutes ->
            [1] Die Uhr der Gegenstelle geht mindestens eine Minute vor.
            [60] Die Uhr der Gegenstelle geht mindestens eine Stunde vor.
            [1440] Die Uhr der Gegenstelle geht mindestens einen Tag vor.
           *[other] Die Uhr der Gegenstelle geht mindestens { $minutes } Minuten vor.
        }
    .behind = { $minutes ->
            [1] Die Uhr der Gegenstelle geht mindestens eine Minute nach.
            [60] Die Uhr der Gegenstelle geht mindestens eine Stunde nach.
            [1440] Die Uhr der Gegenstelle geht mindestens einen Tag nach.
           *[other] Die Uhr der Gegenstelle geht mindestens { $minutes } Minuten nach.
        }
result-saw = Was die Person sah
    .none = Kein Code wurde genannt.
    .another = Ein Code, der im Ergebniscode keine Nummer hat.
result-not_fine = Prüfungen, die nicht in Ordnung waren
    .none = Keine wird genannt.

result-refused-length = Ein Ergebniscode hat 12 Zeichen, dieser hat { $count }.
result-refused-symbol = Das { $place }. Zeichen, „{ $symbol }“, steht in keinem Ergebniscode: es gibt Ziffern und die Buchstaben ohne I, L, O und U.
result-refused-misheard = Das { $place }. Zeichen ist wohl falsch verstanden; vielleicht war es { $perhaps } statt { $heard }; fragen Sie nach, bevor Sie sich darauf verlassen.
result-refused-swapped = Das { $place }. und das { $next }. Zeichen sind wohl vertauscht; fragen Sie nach, bevor Sie sich darauf verlassen.
result-refused-several = Der Code passt nicht zu seinen zwei Prüfzeichen, und wohl mehr als ein Zeichen ist falsch: lassen Sie sich den ganzen Code noch einmal vorlesen.
result-refused-version = Der Code nennt die Version { $version }, die dieses Programm nicht kennt; ein neueres kann ihn vielleicht lesen.
result-refused-unknown = Der Code sagt etwas, das dieses Programm nicht kennt ({ $field } { $number }); ein neueres hat ihn gemacht und kann ihn lesen.

help-code = Einen Ergebniscode in Worten zurücklesen, ohne Netzwerk
help-code-code = Die zwölf Zeichen; Groß und Klein, Leerzeichen und Striche sind gleich
help-code-json = Ausgeben, was der Code sagt, als JSON
help-code-exit = Exitstatus von code: 0 der Code wurde gelesen, 2 der Code oder der Aufruf war falsch, 3 das Programm konnte seine Arbeit nicht tun.

# Nach der Buchstabiertafel, die am Telefon üblich ist.
spell-0 = null
spell-1 = eins
spell-2 = zwei
spell-3 = drei
spell-4 = vier
spell-5 = fünf
spell-6 = sechs
spell-7 = sieben
spell-8 = acht
spell-9 = neun
spell-a = A wie Anton
spell-b = B wie Berta
spell-c = C wie Cäsar
spell-d = D wie Dora
spell-e = E wie Emil
spell-f = F wie Friedrich
spell-g = G wie Gustav
spell-h = H wie Heinrich
spell-j = J wie Julius
spell-k = K wie Kaufmann
spell-m = M wie Martha
spell-n = N wie Nordpol
spell-p = P wie Paula
spell-q = Q wie Quelle
spell-r = R wie Richard
spell-s = S wie Siegfried
spell-t = T wie Theodor
spell-v = V wie Viktor
spell-w = W wie Wilhelm
spell-x = X wie Xanthippe
spell-y = Y wie Ypsilon
spell-z = Z wie Zeppelin
