# Antwortet der schnelle Nebenkanal (RDP-UDP)? Er öffnet sich erst, wenn die erste Leitung geschützt ist, und ist darum kein Grund für 0x904.

udp_answers-answers = Der schnelle Nebenkanal ist offen.
    .seen = Der Arbeitscomputer antwortete auf dem schnellen Nebenkanal.
    .meaning = Remotedesktop kann für das Bild eine zweite, schnellere Leitung benutzen.
    .proves-not = Ein SYN und seine Antwort kamen durch ([MS-RDPEUDP]); der Kanal selbst öffnet sich erst, wenn TCP geschützt ist, und spätere Datagramme können trotzdem verloren gehen. Über 0x904 sagt es nichts.

udp_answers-refused = Es gibt keinen schnellen Nebenkanal, und es ist auch keiner nötig.
    .seen = Die eine Testnachricht auf dem schnellen Nebenkanal wurde abgewiesen.
    .meaning = Es gibt keine zweite, schnellere Leitung. Das ist kein Grund zur Sorge, und der erste Anruf endet nicht deshalb.
    .proves-not = ICMP meldete, dass UDP geschlossen ist, am Host oder davor. UDP beginnt erst, wenn die TCP-Verbindung geschützt ist, kann also beim Verbinden kein 0x904 verursachen.

udp_answers-silent = Auf dem schnellen Nebenkanal kam nichts zurück.
    .seen = Auf die eine Testnachricht kam innerhalb von { $waited_ms } ms keine Antwort.
    .meaning = Das beweist nichts: Viele Arbeitscomputer bleiben hier stumm. Remotedesktop geht auch ohne den Nebenkanal.
    .remedy-1 = An diesem Computer: Tun Sie nichts. Stille ist hier häufig.
    .proves-not = Nach Stille sehen ein Host ohne UDP, einer, der zuerst das Cookie einer Sitzung will, eine Firewall und ein verlorenes Datagramm gleichermaßen aus. UDP beginnt erst, wenn die TCP-Verbindung geschützt ist, kann also beim Verbinden kein 0x904 verursachen.

udp_answers-strange = Auf dem schnellen Nebenkanal antwortete etwas anderes.
    .seen = Die Antwort ({ $bytes } Byte) ist keine, die Remotedesktop gibt.
    .meaning = Vielleicht benutzt ein anderes Programm diesen Weg. Remotedesktop geht auch ohne den Nebenkanal.
    .remedy-1 = Beim Helpdesk: Fragen Sie, was dort sonst antwortet, falls das Bild später einfriert.
    .proves-not = Ein Datagramm, das kein SYN+ACK ist, nennt das Programm nicht. UDP beginnt erst, wenn die TCP-Verbindung geschützt ist, kann also beim Verbinden kein 0x904 verursachen.

udp_answers-blocked_here = Dieser Computer sendete auf dem schnellen Nebenkanal nicht.
    .seen = Die eigenen Regeln oder Einstellungen dieses Computers hielten die eine Testnachricht zurück.
    .meaning = Eine Firewall oder ein Schutzprogramm hier verbietet es vielleicht. Remotedesktop geht auch ohne den Nebenkanal.
    .remedy-1 = Beim Helpdesk: Fragen Sie nur danach, wenn das Bild langsam ist.
    .proves-not = Es wurde nichts gesendet, also ist über das UDP des Hosts nichts bekannt. UDP beginnt erst, wenn die TCP-Verbindung geschützt ist, kann also beim Verbinden kein 0x904 verursachen.
