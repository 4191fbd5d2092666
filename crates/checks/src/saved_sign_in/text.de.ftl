# Hat Windows eine Anmeldung für den Arbeitscomputer gespeichert? ($saved_for and $user are names.)

saved_sign_in-none_saved = Hier ist keine Anmeldung für den Arbeitscomputer gespeichert.
    .seen = Wir haben nach jeder Schreibweise seines Namens gesucht, und Windows hat keine Anmeldung.
    .meaning = Ein altes gespeichertes Kennwort kann nicht der Grund sein. Windows fragt Sie nach Ihrem Kennwort.
    .proves-not = Nur der eigene Speicher von Windows für dieses Konto (TERMSRV/) wird angesehen. Eine .rdp-Datei oder ein anderes Programm kann selbst einen Benutzernamen oder ein Kennwort behalten haben.

saved_sign_in-none_by_name = Unter diesem Namen ist hier keine Anmeldung gespeichert.
    .seen = Wir haben nur unter seinem Namen gesucht, denn seine Adresse kennen wir nicht.
    .meaning = Eine Anmeldung, die unter seiner Adresse gespeichert wurde, kann noch da sein.
    .remedy-1 = An diesem Computer: Prüfen Sie noch einmal, wenn der Name gefunden wird.
    .proves-not = Nur der eigene Speicher von Windows für dieses Konto (TERMSRV/) wird angesehen. Der Name führte zu keiner Adresse; Einträge unter Adressen waren deshalb nicht zuzuordnen.

saved_sign_in-saved = Hier ist eine Anmeldung für den Arbeitscomputer gespeichert.
    .seen = Windows hat { $count ->
            [one] eine Anmeldung
           *[other] { $count } Anmeldungen
        } für { $saved_for }{ $user_known ->
            [yes] , von { $user }
           *[no] , ohne Benutzernamen
        }.
    .meaning = Das ist normal und spart Tippen. Hat sich das Kennwort seither geändert, sendet Windows noch das alte.
    .remedy-1 = An diesem Computer: Entfernen Sie die gespeicherte Anmeldung, wie Schritt 5 es zeigt, und tippen Sie Ihr Kennwort einmal ein.
    .proves-not = Das Geheimnis des Eintrags TERMSRV/ wurde nicht gelesen, also ist nicht bekannt, ob es noch stimmt. 0x904 allein ist selten ein falsches Kennwort.

saved_sign_in-several = Hier sind Anmeldungen von mehr als einer Person gespeichert.
    .seen = Windows hat { $count } Anmeldungen für den Arbeitscomputer ({ $saved_for }), von { $users }.
    .meaning = Welche davon Windows sendet, hängt davon ab, wie Sie den Computernamen schreiben. Eine ist vielleicht alt.
    .remedy-1 = An diesem Computer: Entfernen Sie die gespeicherten Anmeldungen, wie Schritt 5 es zeigt, und tippen Sie Ihre eigene einmal ein.
    .proves-not = Die Geheimnisse der Einträge TERMSRV/ wurden nicht gelesen. Welchen davon der Client nimmt, wurde nicht ausprobiert.
