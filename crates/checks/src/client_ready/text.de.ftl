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
    .proves-not = Das Programm ist da; es wurde nichts gestartet und nichts gefragt. Seine eigenen Einstellungen werden nicht angesehen, und ob seine Version aktuell ist, wird nicht beurteilt. { $restart ->
            [not_known] Ob ein Neustart aussteht, war nicht lesbar.
           *[known] Es steht kein Neustart aus.
        }

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

client_ready-update_troubles = Ein Update auf diesem Computer ist für Ärger mit Remotedesktop bekannt.
    .seen = Dieser Computer hat das Update KB{ $kb } und noch nicht KB{ $mended_by_kb }.
    .meaning = { $trouble ->
            [lost_after_a_minute] Damit verloren manche Leute den Desktop nach etwa einer Minute. Ein neueres Update behebt das.
           *[sign_in_box] Damit ging in manchen Programmen das Feld für das Kennwort nicht. Ein neueres Update behebt das.
        }
    .remedy-1 = An diesem Computer: { $system_family ->
            [windows] Öffnen Sie „Einstellungen“, dann „Windows Update“, und holen Sie die neuesten Updates.
           *[other] Holen Sie die neuesten Updates Ihres Systems.
        }
    .remedy-2 = An diesem Computer: Starten Sie ihn neu, und prüfen Sie noch einmal.
    .proves-not = Erkannt am Build, { $system_build }. Dass das Update hier ist, beweist nicht, dass es daran liegt. Die Liste solcher Updates wird von Hand geführt und ist kurz; von keinem davon ist 0x904 vor der Anmeldung bekannt.

client_ready-restart_pending = Dieser Computer wartet auf einen Neustart.
    .seen = Ein Update ist hier erst halb fertig.
    .meaning = Bis zum Neustart verhalten sich Programme vielleicht seltsam. Neu zu starten ist ein guter erster Schritt.
    .remedy-1 = An diesem Computer: Speichern Sie Ihre Arbeit, starten Sie neu, und prüfen Sie noch einmal.
    .proves-not = { $system_family ->
            [windows] Windows Update oder der Komponentenspeicher hat sein Zeichen gesetzt (RebootRequired, RebootPending).
           *[other] Das System hat sein Zeichen gesetzt (reboot-required).
        } Ein ausstehender Neustart ist häufig und selten der Grund; Zeichen anderer Installationsprogramme werden nicht angesehen.
