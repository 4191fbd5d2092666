# Les gros messages se perdent-ils là où les petits passent ?

large_packets_pass-passed = Les gros messages passent, dans les deux sens.
    .seen = Des messages de pleine taille ont traversé la ligne dans les deux sens.
    .meaning = Rien en chemin ne perd les gros messages. Ce n'est pas la taille des messages qui vous arrête.
    .proves-not = Seuls des segments TCP pleins de la phase TLS ont été vus traverser ; les datagrammes UDP de la session ne sont pas testés ici.

large_packets_pass-lost = Les gros messages se perdent en chemin.
    .seen = Deux fois, de gros messages sont restés bloqués alors que de petits passaient ; ils se perdent { $direction ->
            [up] en allant vers l'ordinateur de travail.
            [down] en revenant vers vous.
           *[both] dans les deux sens.
        }
    .meaning = Un VPN, un routeur ou un tunnel en chemin jette ce qui est trop gros et ne le dit pas.
    .remedy-1 = Sur cet ordinateur, essayez le partage de connexion de votre téléphone, ou coupez le VPN si vous pouvez joindre l'ordinateur de travail sans lui.
    .remedy-2 = Au service informatique, demandez une taille de message (MTU) plus petite sur le VPN.
    .proves-not = L'équipement qui les jette n'est pas connu. Un trou noir de MTU peut se trouver n'importe où entre les deux hôtes (RFC 2923 2.1).

large_packets_pass-stuck_too = Les petits messages restent bloqués comme les gros.
    .seen = Avec de petits messages, cela s'est bloqué au même endroit.
    .meaning = Ce n'est pas la taille des messages qui vous arrête ici. L'ordinateur de travail lui-même est peut-être figé.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique relance le service Bureau à distance.
    .proves-not = Un second défaut sur le chemin n'est pas exclu : seul le handshake bridé a été comparé au handshake ordinaire.

large_packets_pass-varying = Une fois c'était bloqué, une autre fois c'est passé.
    .seen = Le même essai s'est bloqué une fois et a réussi une autre fois.
    .meaning = La ligne ou l'ordinateur de travail change d'une minute à l'autre. Nous ne pouvons pas dire lequel des deux.
    .remedy-1 = Sur cet ordinateur, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .proves-not = Des essais qui se contredisent ne prouvent ni un problème de MTU du chemin ni un chemin sain.
