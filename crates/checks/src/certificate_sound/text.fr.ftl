# La carte d'identité est-elle en règle ? Rien n'est demandé en ligne : la révocation n'est pas vérifiée.

certificate_sound-sound = La carte d'identité de l'ordinateur de travail est en règle.
    .seen = La carte d'identité est à jour, solide, et établie pour cet ordinateur.
    .meaning = La carte va avec le nom que vous avez tapé, et cet ordinateur fait confiance à son émetteur.
    .proves-not = La révocation n'est pas vérifiée, et un bon certificat ne dit rien de l'accès de l'hôte à sa clé lors du prochain renouvellement.

certificate_sound-self_signed = L'ordinateur de travail a établi lui-même sa carte d'identité.
    .seen = La carte d'identité a été établie par l'ordinateur de travail lui-même.
    .meaning = C'est normal à la maison et dans les petits bureaux. Votre programme affiche un avertissement que vous pouvez comparer et accepter.
    .remedy-1 = Sur cet ordinateur, comparez l'empreinte dans l'avertissement de votre programme avec celle que donne votre service informatique.
    .proves-not = Un certificat auto-signé à lui seul ne prouve ni n'exclut que quelqu'un d'autre se trouve entre les deux.

certificate_sound-untrusted = Cet ordinateur ne sait pas qui a établi la carte d'identité.
    .seen = La carte d'identité a été établie par quelqu'un à qui cet ordinateur ne fait pas confiance.
    .meaning = Votre entreprise établit peut-être ses propres cartes, et on ne l'a pas dit à votre ordinateur. La plupart des programmes avertissent alors seulement.
    .remedy-1 = Au service informatique, demandez si votre ordinateur doit connaître l'émetteur des cartes d'identité de l'entreprise.
    .proves-not = Un émetteur inconnu ne cause pas 0x904 à lui seul ; un certificat intermédiaire manquant a le même aspect.

certificate_sound-trust_not_checked = L'émetteur de la carte d'identité n'a pas pu être vérifié.
    .seen = La liste des émetteurs de confiance n'a pas pu être lue sur cet ordinateur.
    .meaning = Tout le reste de la carte d'identité est en règle. On ne sait pas si cet ordinateur fait confiance à l'émetteur.
    .remedy-1 = Au service informatique, signalez que les émetteurs de confiance n'ont pas pu être lus sur cet ordinateur.
    .proves-not = Cela ne dit rien contre le certificat : seul le magasin de confiance de cet ordinateur n'a pas pu être utilisé.

certificate_sound-sha1 = La carte d'identité est signée d'une façon dépassée.
    .seen = La carte d'identité porte une signature SHA-1.
    .meaning = Elle marche encore presque partout. Des programmes récents et des entreprises strictes peuvent la refuser.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique crée une nouvelle carte d'identité, ou en établit une moderne.
    .proves-not = SHA-1 seul n'est pas connu pour causer 0x904 ; des stratégies Schannel strictes peuvent le refuser.

certificate_sound-name_unlike = La carte d'identité porte un autre nom que celui tapé.
    .seen = Vous avez demandé « { $typed } » ; la carte d'identité est établie pour : { $names }.
    .meaning = C'est normal si vous avez tapé une adresse ou un nom court. Votre programme affiche un avertissement.
    .remedy-1 = Sur cet ordinateur, tapez le nom complet de l'ordinateur de travail au lieu d'une adresse ou d'un nom court.
    .proves-not = Avec un certificat auto-signé ou une adresse tapée, ce n'est qu'une remarque ; cela ne prouve pas que l'hôte est le mauvais.

certificate_sound-intercepted = Un produit de sécurité en chemin montre sa propre carte d'identité.
    .seen = La carte d'identité a été établie par { $inspector }, pas par l'ordinateur de travail ni par son entreprise.
    .meaning = Un produit en chemin ouvre la ligne protégée et regarde dedans. Le Bureau à distance n'y résiste pas toujours.
    .remedy-1 = Au service informatique, demandez que { $inspector } laisse passer le Bureau à distance sans l'ouvrir.
    .proves-not = Le nom de l'émetteur est ce que le certificat dit de lui-même ; il n'est pas prouvé que ce produit casse aussi la connexion.

certificate_sound-name_differs = La carte d'identité est celle d'un ordinateur qui porte un autre nom.
    .seen = Vous avez demandé « { $typed } » ; la carte d'identité est établie pour : { $names }.
    .meaning = Un vrai émetteur a établi cette carte pour d'autres noms. Vous avez peut-être atteint un autre ordinateur que celui que vous vouliez.
    .remedy-1 = Sur cet ordinateur, tapez l'un des noms de la carte d'identité si c'est le bon ordinateur.
    .remedy-2 = Au service informatique, demandez une carte qui contient le nom que vous utilisez.
    .proves-not = Un autre nom (SAN) manquant dans le certificat du bon hôte a le même aspect qu'un mauvais hôte ; à lui seul, mstsc ne fait qu'avertir.

certificate_sound-expired = La carte d'identité de l'ordinateur de travail est périmée.
    .seen = La carte d'identité est périmée depuis le { $not_after }, il y a { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        }.
    .meaning = { $family ->
            [windows] D'ordinaire, Windows renouvelle cette carte tout seul. Ici, il ne l'a pas fait : quelque chose sur l'ordinateur de travail a donc besoin de soins.
           *[other] Quelqu'un doit renouveler cette carte. D'ici là, des programmes avertissent, et les plus stricts raccrochent.
        }
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique laisse Windows créer une nouvelle carte d'identité et relance le service.
           *[other] le service informatique donne au serveur Bureau à distance une nouvelle carte d'identité et le relance.
        }
    .proves-not = Un certificat expiré ne donne en général qu'un avertissement (mstsc a pour cela son propre code, 0x1B07) ; sous Windows, l'échec du renouvellement va avec le problème de clé des événements 1057, 1058 et 36870.

certificate_sound-not_yet_valid = La carte d'identité de l'ordinateur de travail n'est pas encore valable.
    .seen = La carte d'identité n'est valable qu'à partir du { $not_before }.
    .meaning = L'une des deux horloges est fausse, ou la carte a été établie pour plus tard.
    .remedy-1 = Sur cet ordinateur, regardez si la date et l'heure sont justes.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique regarde la date et l'heure, puis la carte.
    .proves-not = Le certificat seul ne permet pas de distinguer une horloge fausse d'un certificat émis à l'avance.

certificate_sound-weak = La carte d'identité de l'ordinateur de travail est trop faible aujourd'hui.
    .seen = La carte d'identité utilise { $key_kind } avec { $key_bits } bits et la signature { $signature }.
    .meaning = Des ordinateurs à jour peuvent refuser une telle carte. L'ordinateur de travail en a besoin d'une plus solide.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique établit une nouvelle carte d'identité avec une clé RSA de 2048 bits ou plus.
    .proves-not = mstsc peut encore l'accepter avec un avertissement ; le refus de ce client dépend de ses stratégies.

certificate_sound-unreadable = La carte d'identité de l'ordinateur de travail est illisible.
    .seen = Une carte d'identité est arrivée, mais sa forme est abîmée.
    .meaning = Votre ordinateur ne peut pas utiliser une carte abîmée. L'ordinateur de travail en a besoin d'une nouvelle.
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique laisse Windows créer une nouvelle carte d'identité pour le Bureau à distance.
            [virtualbox] le service informatique installe une carte d'identité pour l'affichage à distance de VirtualBox.
           *[other] le service informatique donne au serveur Bureau à distance une nouvelle carte d'identité et une nouvelle clé.
        }
    .proves-not = On ne sait pas si le certificat stocké est endommagé ou si un équipement intermédiaire l'a modifié.

certificate_sound-signature_wrong = La signature de la carte d'identité ne correspond pas.
    .seen = La signature ne va pas avec la carte d'identité.
    .meaning = La carte a été abîmée ou modifiée. Ne continuez pas avant que votre service informatique l'ait regardée.
    .remedy-1 = Au service informatique, signalez-le avant de vous identifier.
    .remedy-2 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique laisse Windows créer une nouvelle carte d'identité pour le Bureau à distance.
            [virtualbox] le service informatique installe une carte d'identité pour l'affichage à distance de VirtualBox.
           *[other] le service informatique donne au serveur Bureau à distance une nouvelle carte d'identité et une nouvelle clé.
        }
    .proves-not = D'ici, un certificat endommagé et un équipement qui s'interpose ont le même aspect.
