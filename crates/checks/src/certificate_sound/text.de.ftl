# Ist der Ausweis in Ordnung? Online wird nichts gefragt: Sperrungen werden nicht geprüft.

certificate_sound-sound = Der Ausweis des Arbeitscomputers ist in Ordnung.
    .seen = Der Ausweis hat ein gültiges Datum, ist stark und auf diesen Computer ausgestellt.
    .meaning = Der Ausweis passt zu dem Namen, den Sie eingegeben haben, und dieser Computer vertraut dem Aussteller.
    .proves-not = Sperrungen werden nicht geprüft, und ein gutes Zertifikat sagt nichts darüber, ob der Host bei der nächsten Erneuerung auf seinen Schlüssel zugreifen kann.

certificate_sound-self_signed = Der Arbeitscomputer hat seinen Ausweis selbst ausgestellt.
    .seen = Der Ausweis wurde vom Arbeitscomputer selbst ausgestellt.
    .meaning = Das ist zu Hause und in kleinen Büros normal. Ihr Programm zeigt eine Warnung, die Sie vergleichen und annehmen können.
    .remedy-1 = An diesem Computer: Vergleichen Sie den Fingerabdruck in der Warnung Ihres Programms mit dem, den Ihr Helpdesk Ihnen nennt.
    .proves-not = Ein selbstsigniertes Zertifikat allein beweist weder, dass jemand anderes dazwischensteht, noch schließt es das aus.

certificate_sound-untrusted = Dieser Computer kennt den Aussteller des Ausweises nicht.
    .seen = Der Ausweis wurde von jemandem ausgestellt, dem dieser Computer nicht vertraut.
    .meaning = Ihre Firma stellt vielleicht eigene Ausweise aus, und Ihr Computer weiß nichts davon. Die meisten Programme warnen dann nur.
    .remedy-1 = Beim Helpdesk: Fragen Sie, ob Ihr Computer den Aussteller der Firmenausweise kennen soll.
    .proves-not = Ein unbekannter Aussteller ist für sich allein keine Ursache von 0x904; ein fehlendes Zwischenzertifikat sieht genauso aus.

certificate_sound-trust_not_checked = Der Aussteller des Ausweises ließ sich nicht prüfen.
    .seen = Die Liste der vertrauenswürdigen Aussteller war auf diesem Computer nicht lesbar.
    .meaning = Alles andere am Ausweis ist in Ordnung. Ob dieser Computer dem Aussteller vertraut, ist nicht bekannt.
    .remedy-1 = Beim Helpdesk: Erwähnen Sie, dass die vertrauenswürdigen Aussteller auf diesem Computer nicht lesbar waren.
    .proves-not = Das sagt nichts gegen das Zertifikat: Nur der Zertifikatspeicher dieses Computers war nicht benutzbar.

certificate_sound-sha1 = Der Ausweis ist auf veraltete Art unterschrieben.
    .seen = Der Ausweis trägt eine SHA-1-Unterschrift.
    .meaning = Das geht an den meisten Stellen noch. Neuere Programme und strenge Firmen lehnen es vielleicht ab.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk macht einen neuen Ausweis oder stellt einen modernen aus.
    .proves-not = Von SHA-1 allein ist nicht bekannt, dass es 0x904 verursacht; strenge Schannel-Richtlinien können es ablehnen.

certificate_sound-name_unlike = Der Ausweis zeigt einen anderen Namen, als Sie eingegeben haben.
    .seen = Sie haben nach „{ $typed }“ gefragt; der Ausweis ist ausgestellt auf: { $names }.
    .meaning = Das ist normal, wenn Sie eine Adresse oder einen kurzen Namen eingegeben haben. Ihr Programm zeigt eine Warnung.
    .remedy-1 = An diesem Computer: Geben Sie den vollständigen Namen des Arbeitscomputers ein statt einer Adresse oder eines kurzen Namens.
    .proves-not = Ein selbstsigniertes Zertifikat oder eine eingegebene Adresse macht dies zu einer bloßen Bemerkung; ein falscher Host ist damit nicht bewiesen.

certificate_sound-intercepted = Ein Schutzprodukt unterwegs zeigt seinen eigenen Ausweis.
    .seen = Der Ausweis stammt von { $inspector }, nicht vom Arbeitscomputer oder seiner Firma.
    .meaning = Ein Produkt unterwegs öffnet die geschützte Leitung und sieht hinein. Remotedesktop übersteht das vielleicht nicht.
    .remedy-1 = Beim Helpdesk: Bitten Sie darum, dass { $inspector } Remotedesktop ungeöffnet durchlässt.
    .proves-not = Der Name des Ausstellers ist, was das Zertifikat über sich selbst sagt; dass dieses Produkt auch die Verbindung stört, ist nicht bewiesen.

certificate_sound-name_differs = Der Ausweis gehört einem Computer mit anderem Namen.
    .seen = Sie haben nach „{ $typed }“ gefragt; der Ausweis ist ausgestellt auf: { $names }.
    .meaning = Ein echter Aussteller hat diesen Ausweis für andere Namen gemacht. Sie haben vielleicht einen anderen Computer erreicht, als Sie wollten.
    .remedy-1 = An diesem Computer: Geben Sie einen der Namen auf dem Ausweis ein, wenn es der richtige Computer ist.
    .remedy-2 = Beim Helpdesk: Bitten Sie um einen Ausweis mit dem Namen, den Sie benutzen.
    .proves-not = Ein fehlender alternativer Name im Zertifikat des richtigen Hosts sieht genauso aus wie ein falscher Host; für sich allein warnt mstsc nur.

certificate_sound-expired = Der Ausweis des Arbeitscomputers ist abgelaufen.
    .seen = Der Ausweis ist am { $not_after } abgelaufen, vor { $days ->
            [one] einem Tag
           *[other] { $days } Tagen
        }.
    .meaning = { $family ->
            [windows] Windows erneuert diesen Ausweis sonst von selbst. Hier geschah das nicht, also muss sich jemand um den Arbeitscomputer kümmern.
           *[other] Jemand muss diesen Ausweis erneuern. Bis dahin warnen Programme davor, und strenge legen auf.
        }
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk lässt Windows einen neuen Ausweis machen und startet den Dienst neu.
           *[other] Der Helpdesk gibt dem Remotedesktop-Server einen neuen Ausweis und startet den Server neu.
        }
    .proves-not = Ein abgelaufenes Zertifikat gibt meist nur eine Warnung (mstsc hat dafür einen eigenen Code, 0x1B07); unter Windows geht eine gescheiterte Erneuerung mit den Schlüsselproblemen der Ereignisse 1057, 1058 und 36870 einher.

certificate_sound-not_yet_valid = Der Ausweis des Arbeitscomputers gilt noch nicht.
    .seen = Der Ausweis gilt erst ab { $not_before }.
    .meaning = Eine der beiden Uhren geht falsch, oder der Ausweis wurde für später ausgestellt.
    .remedy-1 = An diesem Computer: Sehen Sie nach, ob Datum und Uhrzeit stimmen.
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk sieht sich dort Datum und Uhrzeit an, dann den Ausweis.
    .proves-not = Das Zertifikat allein kann eine falsch gehende Uhr nicht von einem im Voraus ausgestellten Zertifikat unterscheiden.

certificate_sound-weak = Der Ausweis des Arbeitscomputers ist für heute zu schwach.
    .seen = Der Ausweis benutzt { $key_kind } mit { $key_bits } Bit und die Unterschrift { $signature }.
    .meaning = Aktuelle Computer lehnen einen solchen Ausweis vielleicht ab. Der Arbeitscomputer braucht einen stärkeren.
    .remedy-1 = Am Arbeitscomputer: Der Helpdesk stellt einen neuen Ausweis mit einem RSA-Schlüssel von mindestens 2048 Bit aus.
    .proves-not = mstsc nimmt es vielleicht noch mit einer Warnung an; ob dieser Client ablehnt, hängt von seinen Richtlinien ab.

certificate_sound-unreadable = Der Ausweis des Arbeitscomputers ist nicht lesbar.
    .seen = Ein Ausweis kam, aber seine Form ist kaputt.
    .meaning = Mit einem kaputten Ausweis kann Ihr Computer nichts anfangen. Der Arbeitscomputer braucht einen neuen.
    .remedy-1 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk lässt Windows einen neuen Ausweis für Remotedesktop machen.
            [virtualbox] Der Helpdesk richtet für die Fernanzeige von VirtualBox einen Ausweis ein.
           *[other] Der Helpdesk gibt dem Remotedesktop-Server einen neuen Ausweis und Schlüssel.
        }
    .proves-not = Ob das gespeicherte Zertifikat beschädigt ist oder ein Gerät dazwischen es verändert hat, ist nicht bekannt.

certificate_sound-signature_wrong = Die Unterschrift auf dem Ausweis passt nicht.
    .seen = Die Unterschrift passt nicht zum Ausweis.
    .meaning = Der Ausweis wurde beschädigt oder verändert. Machen Sie nicht weiter, bevor Ihr Helpdesk ihn angesehen hat.
    .remedy-1 = Beim Helpdesk: Melden Sie das, bevor Sie sich anmelden.
    .remedy-2 = Am Arbeitscomputer: { $family ->
            [windows] Der Helpdesk lässt Windows einen neuen Ausweis für Remotedesktop machen.
            [virtualbox] Der Helpdesk richtet für die Fernanzeige von VirtualBox einen Ausweis ein.
           *[other] Der Helpdesk gibt dem Remotedesktop-Server einen neuen Ausweis und Schlüssel.
        }
    .proves-not = Ein beschädigtes Zertifikat und ein Gerät, das eingreift, sehen von hier gleich aus.
