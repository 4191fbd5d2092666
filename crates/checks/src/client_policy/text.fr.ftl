# Des réglages de cet ordinateur changent-ils le chemin que prend le Bureau à distance ? ($rule is a rule's name.)

client_policy-plain = Aucun réglage ici ne gêne le Bureau à distance.
    .seen = Windows ne montre ici aucune règle qui arrête ou détourne un appel du Bureau à distance.
    .meaning = Les réglages de votre entreprise sur cet ordinateur ne sont pas la raison, d'après ce que montre Windows.
    .proves-not = Ni une stratégie du Bureau à distance ni une règle de sortie du pare-feu Windows ne concerne cette cible, UDP n'est pas désactivé, et { $proxy ->
            [yes] un proxy est réglé, par lequel seules les passerelles sont jointes
           *[no] aucun proxy n'est réglé
        }. Seuls les stratégies connues et le pare-feu de Windows lui-même sont lus ; une suite de sécurité qui a son propre pare-feu n'est pas vue.

client_policy-udp_off = Le second chemin, plus rapide, pour les images est désactivé ici.
    .seen = Un réglage de cet ordinateur le désactive pour le Bureau à distance.
    .meaning = C'est en ordre. Les images bougent peut-être un peu moins vite, et tout ennui avec ce chemin est exclu.
    .proves-not = UDP est désactivé par une stratégie, un réglage ou une règle de pare-feu. Il ne démarre qu'après l'identification ; activé ou non, il n'explique donc pas un 0x904 qui la précède.

client_policy-partly_read = Tous les réglages de cet ordinateur n'ont pas pu être lus.
    .seen = Nous n'avons pas pu lire { $unread ->
            [policies] les règles du Bureau à distance
            [proxies] les réglages de proxy
           *[firewall] les règles du pare-feu Windows
        }, et nous n'avons rien trouvé dans le reste.
    .meaning = Un réglage que nous n'avons pas vu peut encore gêner.
    .remedy-1 = Au service informatique, demandez si une règle sur votre ordinateur limite le Bureau à distance.
    .proves-not = Ce qui n'a pas pu être lu est peut-être en ordre, ou non ; rien n'en découle.

client_policy-udp_off_partly_read = Le second chemin est désactivé ; certains réglages sont restés illisibles.
    .seen = Nous n'avons pas pu lire { $unread ->
            [policies] les règles du Bureau à distance
            [proxies] les réglages de proxy
           *[firewall] les règles du pare-feu Windows
        } ; le second chemin, plus rapide, des images est coupé.
    .meaning = Que le second chemin soit désactivé est en ordre. Un réglage que nous n'avons pas vu peut encore gêner.
    .remedy-1 = Au service informatique, demandez si une règle sur votre ordinateur limite le Bureau à distance.
    .proves-not = Ce qui n'a pas pu être lu est peut-être en ordre, ou non. UDP ne démarre qu'après l'identification, il n'explique donc pas un 0x904 qui la précède.

client_policy-blocked = Une règle sur cet ordinateur arrête les appels du Bureau à distance.
    .seen = Le pare-feu Windows a ici une règle qui arrête { $rule_for ->
            [mstsc] le programme de Bureau à distance
           *[all] tous les programmes
        } : « { $rule } ».
    .meaning = { $rule_for ->
            [mstsc] Notre propre appel passe peut-être là où ce programme ne passe pas. Quelqu'un a mis cette règle.
           *[all] Aucun appel comme celui-ci ne devrait alors sortir. Quelqu'un a mis cette règle.
        }
    .remedy-1 = Au service informatique, demandez pourquoi cette règle est là, et lisez son nom à voix haute.
    .proves-not = La règle bloque le trafic sortant vers le port de cette cible, pour toutes les adresses. Une autre règle peut l'emporter sur elle. Rien n'a été modifié, et le client lui-même n'a pas été lancé.

client_policy-allow_list_only = Cet ordinateur ne laisse sortir que des programmes inscrits sur une liste.
    .seen = Le pare-feu Windows arrête ici tout appel qu'aucune règle ne laisse sortir.
    .meaning = Le programme de Bureau à distance doit être sur cette liste. Nous ne pouvons pas voir s'il y est.
    .remedy-1 = Au service informatique, demandez si le Bureau à distance a le droit d'appeler depuis votre ordinateur.
    .proves-not = L'action par défaut en sortie du profil actuel est de bloquer ; les règles qui autorisent ne sont pas lues. Que notre propre appel soit passé ne prouve pas que celui du client passe.

client_policy-gateway_forced = Une règle d'entreprise envoie le Bureau à distance par une porte d'entrée.
    .seen = La règle vaut pour vous, et vous n'avez indiqué aucune porte d'entrée pour cette vérification.
    .meaning = Le programme de Bureau à distance prend un autre chemin que celui que nous avons vérifié. Ce que nous avons trouvé ici n'y vaut peut-être pas.
    .remedy-1 = Sur cet ordinateur, vérifiez à nouveau et choisissez la porte d'entrée comme chemin.
    .remedy-2 = Au service informatique, demandez le nom de la porte d'entrée si vous ne le connaissez pas.
    .proves-not = La stratégie « Enable connection through RD Gateway » (UseProxy) vaut 1. La passerelle qu'elle nomme n'a servi ici à aucune connexion.

client_policy-ntlm_refused = Cet ordinateur ne peut s'identifier qu'avec le nom complet.
    .seen = Une règle d'entreprise désactive ici l'ancienne façon de s'identifier.
    .meaning = Tapez le nom complet de l'ordinateur de travail. Avec son adresse à la place du nom, votre identification ne peut pas marcher.
    .remedy-1 = Sur cet ordinateur, tapez le nom complet de l'ordinateur de travail, pas son adresse.
    .proves-not = RestrictSendingNTLMTraffic vaut 2 (tout refuser), et cette cible n'est pas une exception. Avec Kerberos, l'identification marche quand même ; si c'est le cas, on ne le sait pas avant que quelqu'un s'identifie.

client_policy-strict_identity = Cet ordinateur veut une preuve de qui est l'ordinateur de travail.
    .seen = Une règle d'entreprise met fin ici à tout appel qui vient sans cette preuve.
    .meaning = Si sa carte d'identité n'est pas reconnue ici, le Bureau à distance s'arrête et le dit avec ses propres mots.
    .remedy-1 = Au service informatique, demandez si la carte d'identité de l'ordinateur de travail vient de votre entreprise.
    .proves-not = La stratégie « Configure server authentication for client » est réglée sur « Do not connect if authentication fails ». Elle met fin à une tentative avec son propre message, pas avec 0x904. Laissez-la activée : elle protège le mot de passe.

client_policy-files_refused = Seuls les fichiers de connexion signés s'ouvrent ici.
    .seen = Une règle de votre entreprise refuse les fichiers que personne n'a signés.
    .meaning = Un fichier que vous enregistrez ne s'ouvrira pas ici. Vous pouvez taper à la place le nom de l'ordinateur de travail.
    .remedy-1 = Sur cet ordinateur, lancez le Bureau à distance et tapez-y le nom de l'ordinateur de travail.
    .remedy-2 = Au service informatique, demandez un fichier de connexion signé.
    .proves-not = La stratégie « Allow .rdp files from unknown publishers » est désactivée. On n'a pas regardé si un fichier donné est signé par un éditeur à qui l'on fait confiance ici.
