# Ist auf diesem Computer ein Remotedesktop-Programm? ($client and $others are products' names; $client is none where there is none.)

client_ready-ready = Ein Remotedesktop-Programm ist hier.
    .seen = Dieser Computer hat { $client }, { $version_known ->
            [yes] Version { $client_version }
           *[no] in einer Version, die hier nicht bekannt ist
        }.
    .meaning = Sie haben ein Programm zum Verbinden. { $has_others ->
            [yes] Auch andere sind hier: { $others }. Passiert mit einem anderen dasselbe, liegt es nicht am Programm.
           *[no] Ein anderes sehen wir nicht.
        }
    .proves-not = Das Programm ist da; es wurde nichts gestartet und nichts gefragt. Seine Einstellungen, Richtlinien und gespeicherten Anmeldungen werden nicht angesehen, und ob seine Version aktuell ist, wird nicht beurteilt.

client_ready-missing = Das übliche Remotedesktop-Programm wurde hier nicht gefunden.
    .seen = { $system_family ->
            [windows] Das Programm, das zu Windows gehört (mstsc.exe), ist nicht in seinem Ordner.
            [macos] Weder Windows App noch ein anderes Programm, das wir mit Namen kennen, wurde gefunden.
           *[linux] Keines der Programme, die wir mit Namen kennen, wurde gefunden.
        }
    .meaning = { $client ->
            [none] Vielleicht ist eines hier, das wir nicht kennen. Wenn keines da ist, können Sie sich von diesem Computer aus nicht verbinden.
           *[named] Aber { $client } ist hier, und Sie können es damit versuchen.
        }
    .remedy-1 = { $system_family ->
            [windows] An diesem Computer: Holen Sie sich „Remotedesktopverbindung“ von den eigenen Seiten von Microsoft.
            [macos] An diesem Computer: Holen Sie sich „Windows App“ aus dem App Store.
           *[linux] An diesem Computer: Installieren Sie Remmina oder das Programm, das Ihr Helpdesk nennt.
        }
    .remedy-2 = An diesem Computer: Tun Sie nichts, wenn Sie sich mit einem anderen Programm verbinden.
    .proves-not = Nur übliche Namen an üblichen Orten werden gesucht. Ein Client mit anderem Namen, in einem Container oder in einem eigenen Ordner wird nicht gesehen, und für den Arbeitscomputer folgt daraus nichts.
