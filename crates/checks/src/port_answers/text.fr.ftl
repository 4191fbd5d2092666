# Quelque chose décroche-t-il à cette adresse ? ($tried counts the addresses that were tried.)

port_answers-open = Quelque chose décroche à cette adresse.
    .seen = { $address } a décroché après { $took_ms } ms.
    .meaning = Le chemin vers cette adresse est ouvert. Ce qui y décroche est la question suivante.
    .proves-not = Une connexion TCP établie ne signifie pas Bureau à distance : un tunnel, un relais ou un proxy NAT accepte au nom d'un hôte qui n'est pas là.

port_answers-another_works = Une autre adresse marche là où celle-ci ne marche pas.
    .seen = L'appel par le nom s'est mal terminé ; { $works_at } fonctionne.
    .meaning = Le nom mène au mauvais ordinateur, ou à l'un de plusieurs, qui est en panne.
    .remedy-1 = Sur cet ordinateur, demandez à votre service informatique si { $works_at } est la bonne adresse avant de vous y identifier.
    .remedy-2 = Au service informatique, demandez à quelle adresse le nom doit mener.
    .proves-not = Il n'est pas prouvé que l'adresse qui marche soit le bon ordinateur ; comparez le nom sur son certificat.

port_answers-another_fails = L'une des autres adresses ne fonctionne pas.
    .seen = Cet essai a réussi ; { $fails_at } ne fonctionne pas.
    .meaning = Une autre fois, vous tomberez peut-être dessus. Le même appel ne passe alors pas.
    .remedy-1 = Au service informatique, transmettez l'adresse qui ne fonctionne pas : { $fails_at }.
    .proves-not = Chaque adresse a été essayée une fois. Un membre d'une ferme, occupé ou en drain, peut refuser un moment.

port_answers-expected_fails = Cela marche, mais pas par l'adresse que vous attendez.
    .seen = Cet essai a réussi ; l'adresse que vous attendez, { $fails_at }, ne fonctionne pas.
    .meaning = Le nom mène à une autre adresse, et celle-là fonctionne. Celle que vous attendez n'est peut-être plus à jour.
    .remedy-1 = Au service informatique, demandez à quelle adresse le nom doit mener.
    .proves-not = D'ici, on ne voit pas laquelle des deux adresses est la bonne.

port_answers-not_as_expected = Cela marche, mais le nom mène à une adresse inattendue.
    .seen = Le nom ne mène pas à l'adresse que vous attendez, et fonctionne tout de même.
    .meaning = L'ordinateur de travail a peut-être changé d'adresse. Ou le nom est celui d'un autre ordinateur.
    .remedy-1 = Au service informatique, demandez à quelle adresse le nom doit mener.
    .proves-not = D'ici, on ne voit pas laquelle des deux adresses est la bonne.

port_answers-refused = L'ordinateur de travail renvoie les appels du Bureau à distance.
    .seen = L'appel à la porte numéro { $port } a été renvoyé aussitôt.
    .meaning = Quelque chose y dit non aussitôt : rien ne prend donc votre appel. Le Bureau à distance est peut-être désactivé, ou utilise un autre numéro.
    .remedy-1 = Sur cet ordinateur, tapez l'adresse exactement comme on vous l'a donnée, avec les deux-points et le numéro de la fin s'il y en a.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique active le Bureau à distance et relance son service.
    .proves-not = Un pare-feu peut envoyer le même refus ; cela ne prouve pas que TermService est arrêté.

port_answers-unreachable = Le réseau dit qu'il ne peut pas atteindre cette adresse.
    .seen = Le réseau lui-même a signalé qu'aucun chemin ne mène à l'adresse ({ $tried ->
            [one] { $tried } adresse essayée
           *[other] { $tried } adresses essayées
        }).
    .meaning = Cet ordinateur ou un appareil en route n'a trouvé aucun chemin jusque-là. Le VPN est peut-être coupé, ou l'adresse est fausse.
    .remedy-1 = Sur cet ordinateur, allumez le VPN de votre entreprise et vérifiez à nouveau.
    .remedy-2 = Sur cet ordinateur, comparez le nom ou l'adresse avec ce que l'on vous a donné.
    .remedy-3 = Au service informatique, dites que le réseau signale l'adresse comme hors d'atteinte.
    .proves-not = Un message ICMP désigne le chemin, pas l'hôte : l'hôte peut être actif derrière une autre route.

port_answers-no_route = Cet ordinateur n'a pas de chemin vers cette adresse.
    .seen = Cet ordinateur ne connaît aucun chemin vers l'adresse ({ $tried ->
            [one] { $tried } adresse essayée
           *[other] { $tried } adresses essayées
        }).
    .meaning = Votre ordinateur n'est sur aucun réseau qui mène là-bas. Le plus souvent, le Wi-Fi, le câble ou le VPN est coupé.
    .remedy-1 = Sur cet ordinateur, connectez le Wi-Fi ou branchez le câble.
    .remedy-2 = Sur cet ordinateur, allumez le VPN de votre entreprise et vérifiez à nouveau.
    .proves-not = Rien n'a été envoyé, on ne sait donc rien de l'ordinateur de travail.

port_answers-blocked_here = Cet ordinateur a lui-même bloqué l'appel.
    .seen = Les règles de cet ordinateur ont refusé de laisser sortir l'appel.
    .meaning = Un pare-feu ou un programme de sécurité de votre ordinateur interdit l'appel. Il n'a jamais quitté votre ordinateur.
    .remedy-1 = Sur cet ordinateur, regardez si un programme de sécurité indique une connexion bloquée.
    .remedy-2 = Au service informatique, demandez d'autoriser les appels du Bureau à distance à sortir de votre ordinateur.
    .proves-not = Rien n'a été envoyé, on ne sait donc rien de l'ordinateur de travail ; on ne sait pas non plus quel programme bloque.

port_answers-silent = Rien ne répond à cette adresse.
    .seen = Aucune réponse n'est venue de la porte numéro { $port } en { $limit_s } s ({ $tried ->
            [one] { $tried } adresse essayée
           *[other] { $tried } adresses essayées
        }).
    .meaning = L'ordinateur de travail est peut-être éteint ou en veille. Ou bien un pare-feu avale l'appel, ou votre VPN est coupé.
    .remedy-1 = Sur cet ordinateur, allumez le VPN de votre entreprise et vérifiez à nouveau.
    .remedy-2 = Sur l'ordinateur de travail, regardez s'il est allumé et éveillé, ou demandez à quelqu'un assis à côté.
    .remedy-3 = Au service informatique, demandez si un pare-feu laisse passer les appels du Bureau à distance venant de votre réseau.
    .proves-not = Le silence ne permet pas de distinguer un SYN jeté (pare-feu, VPN coupé) d'un hôte éteint, en veille ou disparu.
