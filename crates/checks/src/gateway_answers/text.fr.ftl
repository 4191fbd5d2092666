# La porte d'entrée (la passerelle Bureau à distance) laisse-t-elle entrer ? Aucun nom ni mot de passe n'est envoyé.
# $card is the verdict on its certificate, $ended and $stage say how it ended without an answer.

gateway_answers-ready = La porte d'entrée est ouverte.
    .seen = { $named ->
            [yes] Elle a demandé une identification et s'est nommée « { $computer } ».
           *[no] Elle a demandé une identification.
        }
    .meaning = La porte d'entrée de votre entreprise répond et prend les identifications. Aucun nom ni mot de passe n'a été envoyé pour le savoir.
    .proves-not = 401 vient avant tout identifiant : les stratégies de la passerelle (CAP, RAP), son chemin vers l'hôte et les canaux en flux continu ne sont pas testés.

gateway_answers-ready_untrusted = La porte d'entrée répond, mais sa carte d'identité peut être refusée.
    .seen = { $card ->
            [self_signed] La porte d'entrée a établi elle-même sa carte d'identité.
            [untrusted] La carte d'identité a été établie par quelqu'un à qui cet ordinateur ne fait pas confiance.
            [trust_not_checked] La liste des émetteurs de confiance n'a pas pu être lue sur cet ordinateur.
            [name_unlike] Le nom sur la carte d'identité n'est pas celui qui a été tapé.
            [intercepted] La carte d'identité a été établie par { $product }, un produit de sécurité en chemin.
            [weak] La carte d'identité est trop faible aujourd'hui.
           *[sha1] La carte d'identité est signée d'une façon dépassée.
        }
    .meaning = { $card ->
            [intercepted] Un tel produit ouvre la ligne. Il casse souvent les longs appels dont une porte d'entrée a besoin.
            [trust_not_checked] On ne sait pas si cet ordinateur fait confiance à la carte. À une porte d'entrée, { $system ->
                [windows] Windows ne continue qu'avec une carte à laquelle il fait confiance.
               *[other] beaucoup de programmes ne continuent qu'avec une carte à laquelle ils font confiance.
            }
           *[other] { $system ->
                [windows] À une porte d'entrée, Windows ne fait pas qu'avertir. Il ne continue qu'avec une carte à laquelle il fait confiance.
               *[other] À une porte d'entrée, beaucoup de programmes ne font pas qu'avertir. Ils ne continuent qu'avec une carte à laquelle ils font confiance.
            }
        }
    .remedy-1 = Au service informatique, { $card ->
            [intercepted] demandez que { $product } laisse passer sans les ouvrir les appels vers la porte d'entrée.
           *[other] demandez si votre ordinateur doit faire confiance à la carte d'identité de la porte d'entrée.
        }
    .remedy-2 = Sur cet ordinateur, tapez le nom de la porte d'entrée exactement comme on vous l'a donné, pas son adresse.
    .proves-not = Seul le magasin de cet ordinateur a été lu, hors ligne ; mstsc refuse un certificat de passerelle non approuvé, certains autres clients demandent. Un certificat intermédiaire manquant a le même aspect.

gateway_answers-legacy_path_only = La porte d'entrée ne s'ouvre qu'à l'ancienne façon.
    .seen = Le chemin actuel a donné la réponse { $http_status }, et l'ancien chemin a demandé une identification.
    .meaning = Les programmes qui connaissent encore l'ancien chemin peuvent entrer. Les plus récents n'y arriveront peut-être pas.
    .remedy-1 = Au service informatique, demandez si la porte d'entrée peut ouvrir aussi le chemin actuel.
    .proves-not = mstsc se replie sur RPC sur HTTP ; les clients plus récents ne connaissent que le transport HTTP. Un proxy qui filtre RDG_OUT_DATA masque ce transport alors que la passerelle l'a.

gateway_answers-clock_wrong = L'horloge de la porte d'entrée et la vôtre sont trop éloignées.
    .seen = L'horloge de la porte d'entrée a { $skew_minutes } minutes { $ahead ->
            [yes] d'avance.
           *[no] de retard.
        }
    .meaning = La porte d'entrée répond. Mais les horloges suffisent pour qu'une identification soit refusée.
    .remedy-1 = Sur cet ordinateur, ouvrez les réglages de date et d'heure et { $system ->
            [windows] choisissez « Synchroniser maintenant ».
           *[other] mettez l'horloge en automatique.
        }
    .remedy-2 = Au service informatique, demandez de regarder l'horloge de la porte d'entrée et sa source de temps.
    .proves-not = On ne sait pas laquelle des deux horloges est fausse ; NTLM seul peut encore marcher. Notre propre horloge a aussi servi de mesure pour les dates du certificat.

gateway_answers-unguarded = La porte d'entrée a répondu sans demander d'identification.
    .seen = Elle a répondu par le numéro { $status } et n'a pas demandé qui vous êtes.
    .meaning = Certaines portes d'entrée demandent plus tard. De simples serveurs web répondent aussi ainsi, et nous ne pouvons pas les distinguer.
    .remedy-1 = Sur cet ordinateur, comparez le nom de la porte d'entrée avec celui que l'on vous a donné.
    .remedy-2 = Au service informatique, demandez si c'est bien la porte d'entrée du Bureau à distance.
    .proves-not = Une passerelle avec authentification enfichable peut répondre 200 ici ; un serveur web avec une seule page pour toutes les adresses aussi.

gateway_answers-not_found = Le réseau ne connaît pas le nom de la porte d'entrée.
    .seen = { $ended ->
            [name_not_found] L'annuaire du réseau n'a pas d'entrée pour « { $host } ».
           *[other] L'annuaire du réseau n'a donné aucune réponse sur « { $host } ».
        }
    .meaning = Le nom est peut-être mal écrit. Ou l'annuaire de ce réseau ne fonctionne pas.
    .remedy-1 = Sur cet ordinateur, comparez lettre par lettre le nom de la porte d'entrée avec celui que l'on vous a donné.
    .remedy-2 = Sur cet ordinateur, ouvrez une page web pour voir si le réseau fonctionne.
    .remedy-3 = Au service informatique, demandez le nom complet de la porte d'entrée.
    .proves-not = Cela ne dit rien de la passerelle elle-même : seul le résolveur de ce réseau a été interrogé, et un nom peut n'être connu que dans un autre réseau.

gateway_answers-unreachable = La porte d'entrée ne décroche pas.
    .seen = { $ended ->
            [refused] La porte d'entrée a renvoyé l'appel aussitôt.
            [timed_out] Aucune réponse n'est venue de la porte d'entrée en { $limit_s } s.
            [no_route] Cet ordinateur ne connaît aucun chemin vers la porte d'entrée.
            [blocked_here] Les règles de cet ordinateur ont refusé de laisser sortir l'appel.
           *[unreachable] Le réseau a signalé qu'aucun chemin ne mène à la porte d'entrée.
        }
    .meaning = La porte d'entrée est peut-être fermée pour entretien. Ou ce réseau ne laisse pas sortir l'appel.
    .remedy-1 = Sur cet ordinateur, ouvrez une page web pour voir si le réseau fonctionne.
    .remedy-2 = Sur cet ordinateur, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .remedy-3 = Au service informatique, demandez si la porte d'entrée est en service.
    .proves-not = Un pare-feu qui jette ou refuse la sortie vers TCP { $port } a le même aspect qu'une passerelle éteinte.

gateway_answers-closed = La porte d'entrée décroche et raccroche.
    .seen = { $stage ->
            [http] La ligne protégée tenait, puis elle s'est fermée à notre première demande.
            [tls] La ligne s'est fermée au début du contrôle de sécurité.
           *[connect] La ligne s'est fermée dès qu'elle a été ouverte.
        }
    .meaning = Son service démarre peut-être, ou elle est complète. Un appareil intermédiaire peut aussi faire cela.
    .remedy-1 = Sur cet ordinateur, attendez deux minutes et vérifiez à nouveau.
    .remedy-2 = Au service informatique, demandez si la porte d'entrée est en service, et ce qui se trouve devant elle.
    .proves-not = Un répartiteur de charge sans passerelle saine, un filtre de méthodes HTTP inhabituelles et une passerelle qui ne peut pas utiliser sa clé (événement 36870) ont le même aspect.

gateway_answers-mute = La porte d'entrée décroche mais ne dit rien.
    .seen = La ligne était ouverte, mais aucune réponse entière n'est venue en { $limit_s } s.
    .meaning = Son service est peut-être figé. Ou un appareil intermédiaire tient la ligne et perd les messages.
    .remedy-1 = Sur cet ordinateur, attendez deux minutes et vérifiez à nouveau.
    .remedy-2 = Sur cet ordinateur, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .remedy-3 = Au service informatique, demandez si la porte d'entrée est en service.
    .proves-not = D'ici, un IIS figé, un répartiteur de charge sans membres et un chemin qui perd les gros segments ont le même aspect.

gateway_answers-maintenance = La porte d'entrée est fermée pour l'instant.
    .seen = { $says_when ->
            [yes] Elle a répondu par le numéro { $status } et nous demande de revenir dans { $retry_after_s } s.
           *[no] Elle a répondu par le numéro { $status }, qui signifie hors service.
        }
    .meaning = Quelque chose décroche, mais le service derrière ne tourne pas. Des travaux prévus ressemblent à cela.
    .remedy-1 = Sur cet ordinateur, attendez un quart d'heure et vérifiez à nouveau.
    .remedy-2 = Au service informatique, demandez si des travaux sont prévus, et quand ils finissent.
    .proves-not = 502 et 504 viennent d'un proxy devant la passerelle ; 503 peut aussi être un pool d'applications IIS arrêté plutôt que des travaux prévus.

gateway_answers-not_published = Ce serveur web n'a pas de porte d'entrée du Bureau à distance.
    .seen = Il ne connaît pas l'entrée que demande le Bureau à distance (réponse { $http_status }).
    .meaning = Vous avez atteint un serveur web, mais pas une porte d'entrée. Le nom est peut-être faux, ou la porte a été retirée.
    .remedy-1 = Sur cet ordinateur, comparez le nom de la porte d'entrée avec celui que l'on vous a donné.
    .remedy-2 = Au service informatique, demandez si le chemin de la porte d'entrée est publié sur ce serveur.
    .proves-not = Un proxy inverse qui ne publie pas /remoteDesktopGateway/, ou qui filtre RDG_OUT_DATA et RPC_IN_DATA, répond ainsi alors que la passerelle derrière lui va bien.

gateway_answers-refused = La porte d'entrée nous renvoie.
    .seen = Elle a répondu par le numéro { $status } avant de demander qui vous êtes.
    .meaning = { $status ->
            [403] Ses règles interdisent l'appel. Elles ne permettent peut-être que certains réseaux.
            [407] Un appareil en chemin veut d'abord une identification à lui.
           *[other] Elle est là mais ne veut pas nous parler.
        }
    .remedy-1 = Sur cet ordinateur, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .remedy-2 = Au service informatique, demandez quelle règle renvoie les appels de votre réseau.
    .proves-not = Cela ne dit rien de votre compte, puisqu'aucun n'a été envoyé : un filtre d'adresses, un pare-feu applicatif web ou un certificat client exigé répondent de la même façon.

gateway_answers-not_gateway = Autre chose décroche à la place de la porte d'entrée.
    .seen = { $ended ->
            [not_tls] Ce qui est revenu n'est pas le début d'un contrôle de sécurité.
            [not_http] La ligne protégée tenait, mais ce qui est revenu n'est pas une réponse de serveur web.
           *[none] On nous a envoyés vers un autre endroit (réponse { $status }).
        }
    .meaning = Vous avez atteint un programme qui n'est pas une porte d'entrée. La page d'identification d'un réseau d'hôtel fait cela aussi.
    .remedy-1 = Sur cet ordinateur, ouvrez une page web et voyez si ce réseau veut d'abord une identification.
    .remedy-2 = Sur cet ordinateur, comparez le nom et le numéro de la porte d'entrée avec ceux que l'on vous a donnés.
    .remedy-3 = Au service informatique, demandez le nom de la porte d'entrée.
    .proves-not = Un portail captif, un port sans TLS et un portail qui veut une authentification par navigateur avant la passerelle se ressemblent.

gateway_answers-certificate_expired = La carte d'identité de la porte d'entrée est périmée.
    .seen = La carte d'identité de la porte d'entrée est périmée depuis le { $not_after }.
    .meaning = À une porte d'entrée, la plupart des programmes ne continuent pas avec une telle carte. Personne n'entre tant qu'elle n'est pas renouvelée.
    .remedy-1 = Sur cet ordinateur, regardez si la date et l'heure sont justes.
    .remedy-2 = Au service informatique, dites que la carte d'identité de la porte d'entrée est périmée.
    .proves-not = L'horloge de cet ordinateur a servi de mesure. D'autres clients peuvent continuer après une question.

gateway_answers-certificate_not_yet_valid = La carte d'identité de la porte d'entrée n'est pas encore valable.
    .seen = La carte d'identité de la porte d'entrée n'est valable qu'à partir du { $not_before }.
    .meaning = L'horloge de cet ordinateur est fausse, ou la carte a été établie pour plus tard. La plupart des programmes ne continuent pas avec elle.
    .remedy-1 = Sur cet ordinateur, regardez si la date et l'heure sont justes.
    .remedy-2 = Au service informatique, dites que la carte d'identité de la porte d'entrée n'est pas encore valable.
    .proves-not = L'horloge de cet ordinateur a servi de mesure. Le certificat seul ne permet pas de distinguer une horloge fausse d'un certificat émis à l'avance.

gateway_answers-certificate_name_differs = La carte d'identité de la porte d'entrée porte d'autres noms.
    .seen = Vous avez demandé « { $host } » ; la carte d'identité est établie pour : { $names }.
    .meaning = À une porte d'entrée, la plupart des programmes ne continuent que si les noms s'accordent. Le nom que l'on vous a donné est peut-être ancien.
    .remedy-1 = Sur cet ordinateur, utilisez l'un des noms de la carte d'identité si c'est la bonne porte d'entrée.
    .remedy-2 = Au service informatique, demandez une carte qui contient le nom que vous utilisez.
    .proves-not = Un autre nom (SAN) manquant sur la bonne passerelle a le même aspect qu'un mauvais serveur, ou qu'un proxy qui répond selon le SNI.

gateway_answers-certificate_unreadable = La carte d'identité de la porte d'entrée est illisible.
    .seen = Une carte d'identité est arrivée, mais sa forme est abîmée ou sa signature ne correspond pas.
    .meaning = Votre ordinateur ne peut pas utiliser une telle carte. Ne vous identifiez pas avant que votre service informatique l'ait regardée.
    .remedy-1 = Au service informatique, signalez-le avant de vous identifier.
    .proves-not = On ne sait pas si le certificat de la passerelle est endommagé ou si un équipement intermédiaire l'a modifié.

gateway_answers-tls_refused = La porte d'entrée refuse nos moyens de protection.
    .seen = { $ended ->
            [old_tls] La porte d'entrée n'offre qu'une protection dépassée.
           *[alert] La porte d'entrée a mis fin au contrôle de sécurité avec le message « { $alert } ».
        }
    .meaning = La porte d'entrée est peut-être trop ancienne, ou ses réglages trop étroits. Un programme plus ancien peut encore entrer.
    .remedy-1 = Sur cet ordinateur, { $system ->
            [windows] mettez Windows à jour, puis vérifiez à nouveau.
           *[other] mettez à jour le système et votre programme de Bureau à distance, puis vérifiez à nouveau.
        }
    .remedy-2 = Au service informatique, demandez quels moyens de protection la porte d'entrée permet.
    .proves-not = Seuls TLS 1.2 et 1.3 avec ECDHE et AEAD ont été proposés : mstsc accepte aussi CBC et l'échange de clés RSA, avec lesquels une passerelle sous Server 2012 R2 peut le laisser entrer. Un certificat client exigé donne aussi une alerte.
