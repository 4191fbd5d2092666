# Welche Leitung dieses Computers führt zum Arbeitscomputer? ($vpn names the product, or is ppp, tunnel, other or none.)

network_up-connected = Ihr Computer ist in einem Netzwerk.
    .seen = Anrufe zum Arbeitscomputer gehen hinaus über { $kind ->
            [wifi] WLAN
            [cable] Kabel
            [mobile] Mobilfunk
            [virtual] einen virtuellen Adapter
           *[unknown] einen Adapter anderer Art
        } („{ $adapter }“).
    .meaning = Ihre Seite hat eine Leitung, über die sie senden kann. { $vpn_up ->
            [yes] Ein VPN ist auch an, aber diese Anrufe gehen nicht hindurch.
           *[no] Wir sehen kein VPN, das an ist.
        }
    .proves-not = Eine Route ist noch kein funktionierender Pfad. Ein VPN ohne eigenen Adapter (richtlinienbasiertes IPsec, Filtertreiber von Sicherheitsagenten) wird nicht gesehen. { $agents_here ->
            [yes] Hier läuft außerdem und kann in Anrufe hineinsehen oder sie umleiten: { $agents }.
            [no] Es war kein laufendes Produkt zu sehen, von dem wir wissen, dass es in Anrufe hineinsieht oder sie umleitet.
           *[not_known] Ob hier ein solches Produkt läuft, war nicht zu lesen.
        }

network_up-through_vpn = Der Weg zum Arbeitscomputer führt durch ein VPN.
    .seen = Anrufe zum Arbeitscomputer gehen hinaus über { $vpn ->
            [other] ein VPN
            [ppp] eine Einwahlleitung, meist ein VPN
            [tunnel] einen Tunnel, meist ein VPN
           *[named] das VPN { $vpn }
        } („{ $adapter }“).
    .meaning = Das ist in Ordnung. Ein VPN kann aber langsam sein oder große Nachrichten verlieren und so Ärger machen.
    .proves-not = Die MTU des Adapters ist nur seine eigene; was der Pfad dahinter trägt, ist nicht zu sehen. { $idle_known ->
            [yes] Sein Profil legt nach { $vpn_idle_limit_minutes } Minuten Leerlauf auf.
           *[no] Wann sein Leerlauf-Timeout zuschlägt, ist nicht zu sehen.
        } { $agents_here ->
            [yes] Hier läuft außerdem und kann in Anrufe hineinsehen oder sie umleiten: { $agents }.
            [no] Es war kein laufendes Produkt zu sehen, von dem wir wissen, dass es in Anrufe hineinsieht oder sie umleitet.
           *[not_known] Ob hier ein solches Produkt läuft, war nicht zu lesen.
        }

network_up-loopback = Diese Adresse ist Ihr eigener Computer.
    .seen = Anrufe an diese Adresse verlassen Ihren Computer nicht.
    .meaning = Dafür ist kein Netzwerk nötig. Wenn Sie einen anderen Computer meinten, prüfen Sie Name oder Adresse.
    .proves-not = Ein Tunnel, eine Portweiterleitung, ein Container oder WSL auf diesem Computer reicht den Anruf vielleicht weiter; der Weg dahinter ist nicht zu sehen.

network_up-no_adapter = Ihr Computer ist in keinem Netzwerk.
    .seen = Keine Leitung dieses Computers ist an und hat zugleich eine Adresse.
    .meaning = Jetzt kann kein Anruf Ihren Computer verlassen. Meist ist das WLAN aus, oder ein Kabel steckt nicht.
    .remedy-1 = An diesem Computer: Verbinden Sie sich mit dem WLAN, oder stecken Sie das Kabel ein.
    .remedy-2 = An diesem Computer: Sehen Sie nach, ob der Flugzeugmodus an ist, und schalten Sie ihn aus.
    .proves-not = Es wurde nichts gesendet, also ist über den Arbeitscomputer nichts bekannt. Eine Link-Local-Adresse allein (keine Antwort von DHCP) zählt als keine.

network_up-unknown_way = Welche Leitung zum Arbeitscomputer führt, können wir nicht sagen.
    .seen = Ihr Computer ist in einem Netzwerk, aber keine Leitung ist bekannt, die zum Arbeitscomputer führt.
    .meaning = Der Name führt vielleicht zu keiner Adresse, oder Ihr Computer kennt keinen Weg dorthin. Die anderen Prüfungen sagen mehr.
    .remedy-1 = An diesem Computer: Schalten Sie das VPN Ihrer Firma ein, wenn Sie eines haben, und prüfen Sie noch einmal.
    .proves-not = Nur die Quelladresse, die das System wählen würde, wird angesehen, nicht die Routingtabelle. Ohne Adresse zum Namen gibt es nichts zu fragen.

network_up-vpn_idle = Ein VPN ist hier eingerichtet, aber es ist aus.
    .seen = Der Arbeitscomputer wurde nicht erreicht, und { $vpn ->
            [other] ein VPN
           *[named] das VPN { $vpn }
        } ist aus.
    .meaning = Viele Arbeitscomputer sind nur erreichbar, solange das VPN an ist.
    .remedy-1 = An diesem Computer: Schalten Sie das VPN Ihrer Firma ein, und prüfen Sie noch einmal.
    .remedy-2 = Beim Helpdesk: Fragen Sie, ob der Arbeitscomputer hinter dem VPN steht.
    .proves-not = Dieses VPN ist vielleicht nicht das der Firma, und der Host kann dahinter trotzdem aus sein.

network_up-weak_wifi = Ihr WLAN ist hier schwach.
    .seen = Anrufe zum Arbeitscomputer gehen hinaus über WLAN („{ $adapter }“), mit { $wifi_percent } Prozent der vollen Stärke.
    .meaning = Ein schwaches Signal verliert Teile eines Anrufs. Der Desktop kann dann stocken oder abreißen.
    .remedy-1 = An diesem Computer: Gehen Sie näher an Ihren WLAN-Router, oder nehmen Sie ein Kabel.
    .remedy-2 = An diesem Computer: Prüfen Sie noch einmal, und beobachten Sie die Leitung eine Minute lang.
    .proves-not = Das Signal ist ein grobes Maß des Systems aus einem Augenblick. Ein schwaches kann einen Anruf trotzdem tragen, und ein starkes kann ihn verlieren.
