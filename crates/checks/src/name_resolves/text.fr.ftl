# Le réseau connaît-il le nom ? ($name is what was typed.)

name_resolves-resolved = Le réseau connaît ce nom.
    .seen = L'annuaire du réseau donne { $count ->
            [one] une adresse
           *[other] { $count } adresses
        } pour ce nom, après { $took_ms } ms.
    .meaning = Le nom mène à une adresse. Les vérifications suivantes appellent cette adresse.
    .proves-not = L'entrée peut être obsolète ou désigner une autre machine ; seuls le certificat et les noms NTLM montrent qui a répondu.

name_resolves-no_such_name = Le réseau ne connaît pas ce nom.
    .seen = L'annuaire du réseau n'a pas d'entrée pour « { $name } ».
    .meaning = Le nom est peut-être mal écrit. Ou il n'est connu que dans le réseau de votre entreprise, et votre VPN est coupé.
    .remedy-1 = Sur cet ordinateur, lisez le nom lettre par lettre et comparez-le avec celui que l'on vous a donné.
    .remedy-2 = Sur cet ordinateur, allumez le VPN de votre entreprise et vérifiez à nouveau.
    .remedy-3 = Au service informatique, demandez le nom complet de l'ordinateur de travail, ou son adresse.
    .proves-not = L'ordinateur peut être allumé et sain : seul le résolveur qu'utilise cet ordinateur n'a pas d'enregistrement (VPN coupé, DNS fractionné, suffixe de recherche manquant).

name_resolves-resolver_silent = L'annuaire du réseau n'a pas répondu.
    .seen = Aucune réponse n'est venue à la question où se trouve « { $name } ».
    .meaning = Cet ordinateur n'a pas pu chercher ce nom à l'instant. Le plus souvent, le réseau ou le VPN est coupé.
    .remedy-1 = Sur cet ordinateur, ouvrez n'importe quelle page web pour voir si le réseau fonctionne.
    .remedy-2 = Sur cet ordinateur, coupez puis rallumez le VPN, et vérifiez à nouveau.
    .remedy-3 = Au service informatique, demandez l'adresse de l'ordinateur de travail, pour se passer du nom.
    .proves-not = Cela ne dit rien du nom ni de l'ordinateur de travail : le résolveur a dépassé son délai ou signalé une panne passagère.
