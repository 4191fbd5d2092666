# Des réglages de cet ordinateur changent-ils le chemin que prend le Bureau à distance ? ($rule is a rule's name.)

client_policy-plain = Aucun réglage ici ne change le chemin du Bureau à distance.
    .seen = Ni une stratégie du Bureau à distance ni une règle de sortie du pare-feu Windows ne concerne cette cible. UDP n'est pas désactivé. { $proxy ->
            [yes] Un proxy est réglé ; seules les passerelles sont jointes par lui.
           *[no] Aucun proxy n'est réglé.
        }
    .meaning = Les réglages de votre entreprise sur cet ordinateur ne gênent pas, d'après ce que montre Windows.
    .proves-not = Seuls les stratégies connues et le pare-feu de Windows lui-même sont lus. Une suite de sécurité qui a son propre pare-feu n'est pas vue.

client_policy-udp_off = Le second chemin, plus rapide (UDP), est désactivé ici.
    .seen = Une stratégie, un réglage ou une règle de pare-feu de cet ordinateur désactive UDP pour le Bureau à distance.
    .meaning = C'est en ordre. Les images bougent peut-être un peu moins vite, et tout ennui avec ce chemin est exclu.
    .proves-not = UDP ne démarre qu'après l'identification ; activé ou non, il n'explique donc pas un 0x904 qui la précède.

client_policy-partly_read = Tous les réglages de cet ordinateur n'ont pas pu être lus.
    .seen = Ce qui n'a pas répondu : { $unread ->
            [policies] les stratégies du Bureau à distance
            [proxies] les réglages de proxy
           *[firewall] le pare-feu Windows
        }. Rien dans le reste ne change le chemin.
    .meaning = Un réglage que nous n'avons pas vu peut encore gêner.
    .remedy-1 = Au service informatique, demandez si une stratégie ou une règle de pare-feu limite le Bureau à distance sur votre ordinateur.
    .proves-not = Ce qui n'a pas pu être lu est peut-être en ordre, ou non ; rien n'en découle.

client_policy-udp_off_partly_read = Le second chemin (UDP) est désactivé ; certains réglages sont restés illisibles.
    .seen = Une stratégie ou un réglage désactive UDP pour le Bureau à distance. Ce qui n'a pas répondu : { $unread ->
            [policies] les stratégies du Bureau à distance
            [proxies] les réglages de proxy
           *[firewall] le pare-feu Windows
        }.
    .meaning = Que le second chemin soit désactivé est en ordre. Un réglage que nous n'avons pas vu peut encore gêner.
    .remedy-1 = Au service informatique, demandez si une stratégie ou une règle de pare-feu limite le Bureau à distance sur votre ordinateur.
    .proves-not = Ce qui n'a pas pu être lu est peut-être en ordre, ou non. UDP ne démarre qu'après l'identification, il n'explique donc pas un 0x904 qui la précède.

client_policy-blocked = Une règle de pare-feu empêche ici le Bureau à distance d'appeler.
    .seen = La règle de sortie « { $rule } » du pare-feu Windows bloque { $rule_for ->
            [mstsc] mstsc.exe
           *[all] tous les programmes
        } en chemin vers le numéro de cette cible, pour toutes les adresses.
    .meaning = { $rule_for ->
            [mstsc] Notre propre appel passe peut-être là où le programme de Bureau à distance ne passe pas. Quelqu'un a mis cette règle sur votre ordinateur.
           *[all] Rien sur votre ordinateur ne devrait alors passer. Quelqu'un a mis cette règle.
        }
    .remedy-1 = Au service informatique, demandez pourquoi cette règle est là, et donnez son nom.
    .proves-not = Une règle qui autorise plus précisément, ou une stratégie ajoutée plus tard, peut l'emporter sur elle. Rien n'a été modifié ni essayé avec mstsc.exe lui-même.

client_policy-allow_list_only = Cet ordinateur ne laisse sortir que des programmes inscrits sur une liste.
    .seen = Le pare-feu Windows bloque par défaut les connexions sortantes dans le profil réseau actuel.
    .meaning = Le programme de Bureau à distance doit être sur cette liste. Nous ne pouvons pas voir s'il y est.
    .remedy-1 = Au service informatique, demandez si le Bureau à distance a le droit d'appeler depuis votre ordinateur.
    .proves-not = Les règles qui autorisent ne sont pas lues. Que notre propre appel soit passé ne prouve pas que mstsc.exe passe.

client_policy-gateway_forced = Une règle d'entreprise envoie le Bureau à distance par une porte d'entrée.
    .seen = La stratégie « Enable connection through RD Gateway » (UseProxy) est activée pour ce compte, et aucune passerelle n'a été indiquée ici.
    .meaning = Le programme de Bureau à distance prend un autre chemin que celui que nous avons vérifié. Ce que nous avons trouvé ici n'y vaut peut-être pas.
    .remedy-1 = Sur cet ordinateur, vérifiez à nouveau et choisissez la porte d'entrée comme chemin.
    .remedy-2 = Au service informatique, demandez le nom de la porte d'entrée si vous ne le connaissez pas.
    .proves-not = La passerelle que nomme la stratégie ne sert ici à aucune connexion. La stratégie de groupe peut l'avoir changée depuis.

client_policy-ntlm_refused = Cet ordinateur n'a pas le droit de s'identifier à l'ancienne façon.
    .seen = RestrictSendingNTLMTraffic vaut 2 (tout refuser), et cette cible n'est pas parmi les exceptions.
    .meaning = Prenez le nom complet de l'ordinateur de travail. Avec son adresse à la place du nom, votre identification ne peut pas marcher.
    .remedy-1 = Sur cet ordinateur, tapez le nom complet de l'ordinateur de travail, pas son adresse.
    .proves-not = Avec Kerberos, l'identification marche quand même. Si c'est le cas ici, on ne le sait pas avant que quelqu'un s'identifie.

client_policy-strict_identity = Cet ordinateur exige que l'ordinateur de travail prouve qui il est.
    .seen = La stratégie « Configure server authentication for client » est réglée sur « Do not connect if authentication fails ».
    .meaning = Si cet ordinateur ne fait pas confiance à la carte d'identité, le Bureau à distance renonce avec son propre message.
    .remedy-1 = Au service informatique, demandez si la carte d'identité de l'ordinateur de travail vient de votre entreprise.
    .proves-not = Cette stratégie met fin à une tentative avec ses propres mots, pas avec 0x904. Laissez-la activée : elle protège votre mot de passe.

client_policy-files_refused = Cet ordinateur n'ouvre que des fichiers de connexion signés.
    .seen = La stratégie « Allow .rdp files from unknown publishers » est désactivée.
    .meaning = Un fichier de connexion enregistré par vous-même ne s'ouvrira pas. Tapez le nom dans le programme de Bureau à distance.
    .remedy-1 = Sur cet ordinateur, lancez le Bureau à distance et tapez-y le nom de l'ordinateur de travail.
    .remedy-2 = Au service informatique, demandez un fichier de connexion signé.
    .proves-not = On n'a pas regardé si un fichier donné est signé par un éditeur à qui l'on fait confiance ici.
