# Le canal rapide (RDP-UDP) répond-il ? It opens only after the first line is protected, so it is no reason for 0x904.

udp_answers-answers = Le canal rapide est ouvert.
    .seen = L'ordinateur de travail a répondu sur le canal rapide.
    .meaning = Le Bureau à distance peut utiliser une seconde ligne, plus rapide, pour l'image.
    .proves-not = Un SYN et sa réponse sont passés ([MS-RDPEUDP]) ; le canal lui-même ne s'ouvre qu'une fois TCP sécurisé, et des datagrammes ultérieurs peuvent encore se perdre. Cela ne dit rien de 0x904.

udp_answers-refused = Il n'y a pas de canal rapide, et il n'en faut pas.
    .seen = Le seul message d'essai sur le canal rapide a été renvoyé.
    .meaning = Il n'y a pas de seconde ligne plus rapide. Ce n'est pas inquiétant, et ce n'est pas ce qui arrête le premier appel.
    .proves-not = ICMP a dit qu'UDP est fermé, chez l'hôte ou avant lui. UDP ne démarre qu'une fois la connexion TCP sécurisée, il ne peut donc pas causer 0x904 à la connexion.

udp_answers-silent = Rien n'est revenu sur le canal rapide.
    .seen = Aucune réponse au seul message d'essai n'est venue en { $waited_ms } ms.
    .meaning = Cela ne prouve rien : beaucoup d'ordinateurs de travail se taisent ici. Le Bureau à distance fonctionne aussi sans lui.
    .remedy-1 = Sur cet ordinateur, ne faites rien : le silence est courant ici.
    .proves-not = Un hôte sans UDP, un hôte qui veut d'abord le cookie d'une session, un pare-feu et un datagramme perdu donnent tous ce silence. UDP ne démarre qu'une fois la connexion TCP sécurisée, il ne peut donc pas causer 0x904 à la connexion.

udp_answers-strange = Autre chose a répondu sur le canal rapide.
    .seen = La réponse ({ $bytes } octets) n'est pas de celles que donne le Bureau à distance.
    .meaning = Un autre programme utilise peut-être ce chemin. Le Bureau à distance fonctionne aussi sans lui.
    .remedy-1 = Au service informatique, demandez quoi d'autre répond là, si l'image se fige plus tard.
    .proves-not = Un datagramme qui n'est pas un SYN+ACK ne nomme pas le programme. UDP ne démarre qu'une fois la connexion TCP sécurisée, il ne peut donc pas causer 0x904 à la connexion.

udp_answers-blocked_here = Cet ordinateur n'a rien envoyé sur le canal rapide.
    .seen = Les règles ou les réglages de cet ordinateur ont retenu le seul message d'essai.
    .meaning = Ici, un pare-feu ou un programme de protection l'interdit peut-être. Le Bureau à distance fonctionne aussi sans lui.
    .remedy-1 = Au service informatique, n'en parlez que si l'image est lente.
    .proves-not = Rien n'a été envoyé, on ne sait donc rien de l'UDP de l'hôte. UDP ne démarre qu'une fois la connexion TCP sécurisée, il ne peut donc pas causer 0x904 à la connexion.
