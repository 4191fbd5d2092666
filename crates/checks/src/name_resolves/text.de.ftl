# Kennt das Netzwerk den Namen? ($name is what was typed.)

name_resolves-resolved = Das Netzwerk kennt diesen Namen.
    .seen = Das Telefonbuch des Netzwerks nennt zu dem Namen nach { $took_ms } ms { $count ->
            [one] eine Adresse
           *[other] { $count } Adressen
        }.
    .meaning = Der Name führt zu einer Adresse. Die nächsten Prüfungen rufen diese Adresse an.
    .proves-not = Der Eintrag kann veraltet sein oder auf einen anderen Rechner zeigen; nur das Zertifikat und die NTLM-Namen zeigen, wer geantwortet hat.

name_resolves-no_such_name = Das Netzwerk kennt diesen Namen nicht.
    .seen = Im Telefonbuch des Netzwerks steht kein Eintrag für „{ $name }“.
    .meaning = Der Name ist vielleicht falsch geschrieben. Oder er ist nur im Netzwerk Ihrer Firma bekannt, und Ihr VPN ist aus.
    .remedy-1 = An diesem Computer: Lesen Sie den Namen Buchstabe für Buchstabe, und vergleichen Sie ihn mit dem, den Sie bekommen haben.
    .remedy-2 = An diesem Computer: Schalten Sie das VPN Ihrer Firma ein, und prüfen Sie noch einmal.
    .remedy-3 = Beim Helpdesk: Fragen Sie nach dem vollständigen Namen des Arbeitscomputers oder nach seiner Adresse.
    .proves-not = Der Computer kann laufen und in Ordnung sein: Nur der Resolver, den dieser Computer benutzt, hat keinen Eintrag (VPN getrennt, Split-DNS, fehlendes Suchsuffix).

name_resolves-resolver_silent = Das Telefonbuch des Netzwerks antwortete nicht.
    .seen = Auf die Frage, wo „{ $name }“ ist, kam keine Antwort.
    .meaning = Dieser Computer konnte den Namen gerade nicht nachschlagen. Meist ist das Netzwerk oder das VPN gestört.
    .remedy-1 = An diesem Computer: Öffnen Sie irgendeine Webseite, um zu sehen, ob das Netzwerk überhaupt funktioniert.
    .remedy-2 = An diesem Computer: Schalten Sie das VPN aus und wieder ein, und prüfen Sie noch einmal.
    .remedy-3 = Beim Helpdesk: Fragen Sie nach der Adresse des Arbeitscomputers, damit kein Name nötig ist.
    .proves-not = Das sagt nichts über den Namen oder den Arbeitscomputer: Der Resolver lief in einen Timeout oder meldete einen vorübergehenden Fehler.
