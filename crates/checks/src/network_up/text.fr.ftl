# Laquelle des lignes de cet ordinateur mène à l'ordinateur de travail ? ($vpn names the product, or is ppp, tunnel, other or none.)

network_up-connected = Votre ordinateur est sur un réseau.
    .seen = Les appels vers l'ordinateur de travail partent par { $kind ->
            [wifi] le Wi-Fi
            [cable] le câble
            [mobile] une ligne mobile
            [virtual] une carte virtuelle
           *[unknown] une carte d'un autre type
        } (« { $adapter } »).
    .meaning = De votre côté, il y a une ligne pour envoyer. { $vpn_up ->
            [yes] Un VPN est allumé aussi, mais ces appels n'y passent pas.
           *[no] Nous ne voyons aucun VPN allumé.
        }
    .proves-not = Une route n'est pas encore un chemin qui marche. Un VPN sans carte à lui (IPsec par stratégie, pilotes de filtre d'agents de sécurité) n'est pas vu. { $agents_here ->
            [yes] Tourne aussi ici, et peut regarder dans les appels ou les détourner : { $agents }.
            [no] Aucun produit que nous savons capable de regarder dans les appels ou de les détourner n'a été vu en marche.
           *[not_known] Nous n'avons pas pu lire si un tel produit tourne ici.
        }

network_up-through_vpn = Le chemin vers l'ordinateur de travail passe par un VPN.
    .seen = Les appels vers l'ordinateur de travail partent par { $vpn ->
            [other] un VPN
            [ppp] une ligne commutée, le plus souvent un VPN
            [tunnel] un tunnel, le plus souvent un VPN
           *[named] le VPN { $vpn }
        } (« { $adapter } »).
    .meaning = C'est en ordre. Gardez en tête qu'un VPN peut être lent, ou perdre de gros messages, et causer ainsi des ennuis.
    .proves-not = La MTU de la carte n'est que la sienne ; ce que porte le chemin au-delà n'est pas vu. { $idle_known ->
            [yes] Son profil raccroche après { $vpn_idle_limit_minutes } minutes d'inactivité.
           *[no] On ne voit pas quand frappe son délai d'inactivité.
        } { $agents_here ->
            [yes] Tourne aussi ici, et peut regarder dans les appels ou les détourner : { $agents }.
            [no] Aucun produit que nous savons capable de regarder dans les appels ou de les détourner n'a été vu en marche.
           *[not_known] Nous n'avons pas pu lire si un tel produit tourne ici.
        }

network_up-loopback = Cette adresse est votre propre ordinateur.
    .seen = Les appels vers cette adresse ne quittent pas votre ordinateur.
    .meaning = Aucun réseau n'est nécessaire pour cela. Si vous vouliez un autre ordinateur, vérifiez le nom ou l'adresse.
    .proves-not = Un tunnel, une redirection de port, un conteneur ou WSL sur cet ordinateur peut transmettre l'appel ; le chemin au-delà n'est pas vu.

network_up-no_adapter = Votre ordinateur n'est sur aucun réseau.
    .seen = Aucune ligne de cet ordinateur n'est à la fois allumée et munie d'une adresse.
    .meaning = Aucun appel ne peut quitter votre ordinateur en ce moment. Le plus souvent, le Wi-Fi est coupé, ou un câble est débranché.
    .remedy-1 = Sur cet ordinateur, connectez le Wi-Fi ou branchez le câble.
    .remedy-2 = Sur cet ordinateur, regardez si le mode Avion est activé, et désactivez-le.
    .proves-not = Rien n'a été envoyé, on ne sait donc rien de l'ordinateur de travail. Une adresse link-local seule (pas de réponse DHCP) compte pour aucune.

network_up-unknown_way = Nous ne savons pas quelle ligne mène à l'ordinateur de travail.
    .seen = Votre ordinateur est sur un réseau, mais on ne connaît aucune ligne qui mène à l'ordinateur de travail.
    .meaning = Le nom ne mène peut-être à aucune adresse, ou votre ordinateur n'y connaît aucun chemin. Les autres vérifications en disent plus.
    .remedy-1 = Sur cet ordinateur, allumez le VPN de votre entreprise, si vous en avez un, et vérifiez à nouveau.
    .proves-not = Seule l'adresse source que choisirait le système est regardée, pas la table de routage. Sans adresse pour le nom, il n'y a rien à demander.

network_up-vpn_idle = Un VPN est installé ici, et il est coupé.
    .seen = L'ordinateur de travail n'a pas été atteint, et { $vpn ->
            [other] un VPN
           *[named] le VPN { $vpn }
        } est coupé.
    .meaning = Beaucoup d'ordinateurs de travail ne sont joignables que quand le VPN est allumé.
    .remedy-1 = Sur cet ordinateur, allumez le VPN de votre entreprise et vérifiez à nouveau.
    .remedy-2 = Au service informatique, demandez si l'ordinateur de travail est derrière le VPN.
    .proves-not = Ce VPN n'est peut-être pas celui du travail, et l'hôte peut tout de même être éteint derrière.

network_up-weak_wifi = Votre Wi-Fi est faible ici.
    .seen = Les appels vers l'ordinateur de travail partent par le Wi-Fi (« { $adapter } »), à { $wifi_percent } pour cent de sa force.
    .meaning = Un signal faible perd des parties d'un appel. Le bureau peut alors se figer ou se couper.
    .remedy-1 = Sur cet ordinateur, rapprochez-vous de la box Wi-Fi, ou utilisez un câble.
    .remedy-2 = Sur cet ordinateur, vérifiez à nouveau, et observez la ligne pendant une minute.
    .proves-not = Le signal est une mesure grossière du système lui-même, à un seul moment. Un signal faible peut quand même porter un appel, et un fort peut le perdre.
