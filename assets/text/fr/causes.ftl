# Les causes : ce que c'est, ce que cela signifie, quoi faire, et ce que cela ne prouve pas.
# Selectors: $system (windows, macos or linux: where this program runs; may be absent), $family (server family), $service, $code, $when, $phase, $gateway (what its check found).

cause-healthy = { $all_asked ->
        [yes] Tout ce que nous avons pu vérifier est en ordre.
       *[no] Ce que vous avez demandé est en ordre.
    }
    .meaning = { $all_asked ->
            [yes] L'ordinateur de travail répond et attend votre identification. Si cela ne marche toujours pas, la raison est très probablement dans l'identification ou sur cet ordinateur.
           *[no] Le reste n'a pas été regardé. Nous ne pouvons donc pas dire que tout va bien.
        }
    .remedy-1 = Sur cet ordinateur, connectez-vous comme d'habitude et tapez votre mot de passe à nouveau.
    .remedy-2 = Sur cet ordinateur, parcourez toute la liste des étapes si vous voyez encore 0x904.
    .proves-not = Nous ne nous sommes pas identifiés. Des ennuis qui n'apparaissent qu'après l'identification, comme de gros messages perdus, ne sont pas exclus.

cause-name_not_found = Le réseau ne connaît pas le nom de cet ordinateur.
    .meaning = { $works_at ->
            [none] Le nom est peut-être mal écrit. Ou il n'est connu que dans le réseau de votre entreprise, et votre VPN est coupé.
           *[other] L'ordinateur de travail est là : il répond à { $works_at }. Seul son nom n'est pas connu ici.
        }
    .remedy-1 = Sur cet ordinateur, lisez le nom lettre par lettre et comparez-le avec celui que l'on vous a donné.
    .remedy-2 = Sur cet ordinateur, allumez le VPN de votre entreprise et vérifiez à nouveau.
    .remedy-3 = Au service informatique, demandez le nom complet de l'ordinateur de travail, ou son adresse.
    .proves-not = Cela ne prouve pas que l'ordinateur de travail est éteint. Nous ne sommes pas allés jusqu'à l'appeler.

cause-name_leads_elsewhere = Le nom mène à un autre ordinateur que celui que vous voulez.
    .meaning = { $works_at ->
            [none] L'ordinateur qui a répondu se donne un autre nom, et l'appel s'y est mal terminé.
           *[other] L'appel par le nom s'est mal terminé, alors que l'adresse { $works_at } fonctionne.
        } L'annuaire du réseau n'est peut-être pas à jour.
    .remedy-1 = Sur cet ordinateur, { $works_at ->
            [none] lisez le nom lettre par lettre et comparez-le avec celui que l'on vous a donné.
           *[other] demandez à votre service informatique si { $works_at } est la bonne adresse avant de vous y identifier.
        }
    .remedy-2 = Sur cet ordinateur, coupez puis rallumez le VPN de votre entreprise, et vérifiez à nouveau.
    .remedy-3 = Au service informatique, demandez à quelle adresse ce nom doit mener.
    .proves-not = Cela ne prouve pas que l'autre ordinateur est le bon. Comparez le nom sur sa carte d'identité.

cause-no_network = Cet ordinateur n'est sur aucun réseau qui mène là-bas.
    .meaning = Votre ordinateur n'a trouvé aucun chemin vers l'ordinateur de travail. Le plus souvent, le Wi-Fi, le câble ou le VPN est coupé.
    .remedy-1 = Sur cet ordinateur, connectez le Wi-Fi ou branchez le câble.
    .remedy-2 = Sur cet ordinateur, allumez le VPN de votre entreprise et vérifiez à nouveau.
    .proves-not = Cela ne dit rien de l'ordinateur de travail. Aucun message ne lui a été envoyé.

cause-unreachable = Le réseau ne peut pas atteindre l'ordinateur de travail.
    .meaning = Le réseau signale que personne n'est joignable là-bas. L'ordinateur est peut-être éteint, le VPN coupé, ou l'adresse fausse.
    .remedy-1 = Sur cet ordinateur, coupez puis rallumez le VPN de votre entreprise, et vérifiez à nouveau.
    .remedy-2 = Sur cet ordinateur, comparez le nom ou l'adresse avec ce que l'on vous a donné.
    .remedy-3 = Au service informatique, dites que le réseau signale l'ordinateur de travail comme hors d'atteinte.
    .proves-not = Cela ne prouve pas si l'ordinateur de travail est éteint ou si le chemin qui y mène est coupé.

cause-blocked_here = Cet ordinateur bloque lui-même l'appel.
    .meaning = Ici, un pare-feu ou un programme de protection a arrêté l'appel. L'appel n'est jamais parti.
    .remedy-1 = Sur cet ordinateur, regardez si un tel programme indique qu'il a bloqué un appel.
    .remedy-2 = Au service informatique, demandez de laisser sortir de votre ordinateur les appels du Bureau à distance.
    .proves-not = Cela ne dit rien de l'ordinateur de travail. On ne sait pas non plus quel programme bloque l'appel.

cause-port_silent = L'ordinateur de travail ne décroche pas.
    .meaning = Il est peut-être éteint ou en veille. Ou bien un pare-feu avale l'appel, ou votre VPN est coupé.
    .remedy-1 = Sur cet ordinateur, allumez le VPN de votre entreprise et vérifiez à nouveau.
    .remedy-2 = Sur l'ordinateur de travail, regardez s'il est allumé et éveillé, ou demandez à quelqu'un assis à côté.
    .remedy-3 = Au service informatique, demandez si un pare-feu laisse passer les appels du Bureau à distance venant de votre réseau.
    .proves-not = Le silence ne permet pas de distinguer un pare-feu d'un ordinateur éteint. Il ne prouve pas lequel des deux c'est.

cause-port_closed = L'ordinateur de travail renvoie les appels du Bureau à distance.
    .meaning = Quelque chose à cette adresse dit non aussitôt. Le Bureau à distance est peut-être désactivé, ou il attend sur un autre numéro.
    .remedy-1 = Sur cet ordinateur, tapez l'adresse exactement comme on vous l'a donnée, avec les deux-points et le numéro de la fin s'il y en a.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique active le Bureau à distance et démarre son service.
    .proves-not = Un pare-feu peut dire non de la même façon. Cela ne prouve pas que le service est arrêté.

cause-closed_on_connect = Quelque chose décroche à la place de l'ordinateur de travail, puis raccroche.
    .meaning = { $when ->
            [before_request] On a raccroché avant que nous ayons dit un mot.
           *[after_request] On a raccroché à nos premiers mots, sans en dire un seul.
        } Un tunnel, un relais ou un boîtier partagé fait cela quand aucun ordinateur de travail n'est derrière.
    .remedy-1 = Sur cet ordinateur, voyez si vous passez par un tunnel ou un relais, et si son autre bout est connecté.
    .remedy-2 = Sur l'ordinateur de travail, voyez s'il a fini de démarrer, puis vérifiez à nouveau.
    .remedy-3 = Au service informatique, demandez ce qui se trouve entre vous et l'ordinateur de travail.
    .proves-not = Cela ne prouve pas qui a raccroché. Un programme de sécurité, ou un ordinateur de travail complet, peut aussi le faire.

cause-mute_service = Quelque chose décroche pour l'ordinateur de travail mais ne dit rien.
    .meaning = La ligne est ouverte, mais aucune réponse complète ne vient. Le service Bureau à distance est peut-être bloqué, ou un appareil intermédiaire retient la ligne.
    .remedy-1 = Sur cet ordinateur, attendez deux minutes et vérifiez à nouveau.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique relance le service Bureau à distance.
    .remedy-3 = Au service informatique, demandez ce qui se trouve entre vous et l'ordinateur de travail.
    .proves-not = Cela ne prouve pas que l'ordinateur de travail est en cause. Un appareil intermédiaire peut tenir la ligne ouverte.

cause-not_rdp = { $service ->
        [http] Un serveur web décroche, pas le Bureau à distance.
        [ssh] Un serveur SSH décroche, pas le Bureau à distance.
        [tls] Un serveur parlant seulement en code décroche, pas le Bureau à distance.
        [vnc] Un serveur de partage d'écran VNC décroche, pas le Bureau à distance.
        [smtp] Un serveur de courrier décroche, pas le Bureau à distance.
        [ftp] Un serveur de fichiers FTP décroche, pas le Bureau à distance.
        [mysql] Une base de données MySQL décroche, pas le Bureau à distance.
        [imap] Un serveur de messagerie décroche, pas le Bureau à distance.
        [pop3] Un serveur de messagerie décroche, pas le Bureau à distance.
        [nx] Un serveur NoMachine décroche, pas le Bureau à distance.
       *[unknown] Un autre programme décroche, pas le Bureau à distance.
    }
    .meaning = Vous avez atteint un programme qui n'est pas le Bureau à distance. Le nom, l'adresse ou le numéro après les deux-points n'est pas le bon.
    .remedy-1 = Sur cet ordinateur, comparez toute l'adresse, avec le numéro après les deux-points, avec celle que l'on vous a donnée.
    .remedy-2 = Au service informatique, demandez quelle adresse et quel numéro sont ceux de votre ordinateur de travail.
    .proves-not = Cela ne prouve pas que le Bureau à distance est désactivé. Il attend peut-être sur un autre numéro du même ordinateur.

cause-closed_in_negotiation = L'ordinateur de travail a raccroché au milieu de sa première réponse.
    .meaning = Il a commencé à répondre, puis s'est interrompu. Son programme de Bureau à distance a peut-être planté, ou un appareil intermédiaire a coupé la ligne.
    .remedy-1 = Sur cet ordinateur, attendez deux minutes et vérifiez à nouveau.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique lit, pour cette minute, le journal du serveur Bureau à distance lui-même.
    .proves-not = Cela ne prouve pas qui a interrompu la réponse. Un appareil intermédiaire peut la couper.

cause-security_refused = L'ordinateur de travail refuse le contrôle de sécurité que nous proposons.
    .meaning = { $code ->
            [1] Il dit qu'il n'accepte qu'une ligne protégée, et que notre proposition ne lui convient pas.
            [4] Il dit que notre demande se contredit, ce que peut faire un serveur strict ou défectueux.
            [5] Il dit qu'il veut d'abord le contrôle d'accès, et n'a pas accepté le nôtre.
            [6] Il dit qu'il veut de vous une carte d'identité personnelle, par exemple une carte à puce.
           *[other] Il a donné une raison qui n'est pas dans le manuel.
        }
    .remedy-1 = Sur l'ordinateur de travail, le service informatique cherche quelle règle refuse le contrôle de sécurité.
    .remedy-2 = Sur cet ordinateur, { $system ->
            [windows] mettez Windows à jour, puis vérifiez à nouveau.
           *[other] installez les mises à jour proposées, puis vérifiez à nouveau.
        }
    .proves-not = Cela ne prouve pas qui a fixé cette règle. Un relais placé devant l'ordinateur de travail peut refuser en son nom.

cause-legacy_security_only = L'ordinateur de travail n'offre qu'une protection dépassée.
    .meaning = { $family ->
            [windows] Ses réglages ne permettent que la plus ancienne sorte de protection, qui n'est pas sûre.
            [xrdp] Son serveur xrdp fait très souvent cela quand il ne peut pas lire son propre fichier de clé.
            [freerdp] Les bureaux Linux ne font cela que s'ils ont été réglés ainsi.
            [virtualbox] VirtualBox fait cela tant qu'aucune carte d'identité n'a été installée pour son affichage à distance.
           *[other] Il n'accepte que la plus ancienne sorte de protection, qui n'est pas sûre.
        } Votre ordinateur a raison de ne pas continuer.
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [xrdp] le service informatique permet à xrdp de lire le fichier de clé et le relance.
            [virtualbox] le service informatique installe une carte d'identité pour l'affichage à distance de VirtualBox.
           *[other] le service informatique réactive le contrôle de sécurité moderne.
        }
    .proves-not = Cela ne prouve pas que quelqu'un l'a choisi. Sous Linux, un fichier de clé illisible a le même effet.

cause-no_server_certificate = L'ordinateur de travail n'a pas de carte d'identité à montrer.
    .meaning = Sans carte d'identité, il ne peut pas commencer le contrôle de sécurité. Il l'a dit lui-même.
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique laisse Windows créer une nouvelle carte d'identité pour le Bureau à distance.
            [xrdp] le service informatique rend la carte d'identité et le fichier de clé lisibles pour xrdp.
            [virtualbox] le service informatique installe une carte d'identité pour l'affichage à distance de VirtualBox.
           *[other] le service informatique donne au serveur Bureau à distance une nouvelle carte d'identité et une nouvelle clé.
        }
    .remedy-2 = Sur l'ordinateur de travail, le service informatique relance ensuite le service Bureau à distance.
    .remedy-3 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique regarde le fichier de clé de l'étape 12 si aucune nouvelle carte n'apparaît.
           *[other] le service informatique lit le journal du serveur lui-même si cela ne suffit pas.
        }
    .proves-not = Cela ne prouve pas que la carte a disparu. Elle est peut-être là, mais sa clé secrète ne peut pas être ouverte.

cause-closed_in_tls = L'ordinateur de travail a raccroché pendant le contrôle de sécurité.
    .meaning = { $family ->
            [windows] Un ordinateur Windows fait cela quand il ne peut pas utiliser sa propre clé secrète. Ou ses réglages de sécurité sont désactivés. Nous n'avons envoyé aucun mot de passe.
            [xrdp] Le serveur xrdp peut faire cela quand sa carte d'identité ou son fichier de clé est abîmé. Votre mot de passe n'avait pas encore été demandé.
            [freerdp] Les bureaux Linux font cela quand leur carte d'identité ou leur fichier de clé manque. Votre mot de passe n'avait pas encore été demandé.
            [ironrdp] Les serveurs de ce type font cela quand leur carte d'identité ou leur fichier de clé manque. Votre mot de passe n'avait pas encore été demandé.
            [virtualbox] VirtualBox fait cela quand aucune carte d'identité n'a été installée pour son affichage à distance. Votre mot de passe n'avait pas encore été demandé.
           *[other] Il a accepté un contrôle de sécurité, puis a raccroché sans donner de raison. Votre mot de passe n'avait pas encore été demandé.
        }
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique cherche l'événement 36870 ou 36871 dans le journal Système.
           *[other] le service informatique lit, pour cette minute, le journal du serveur Bureau à distance lui-même.
        }
    .remedy-2 = Sur l'ordinateur de travail, { $family ->
            [windows] avec 36870, le service informatique répare un fichier de clé (étape 12) ; avec 36871, les réglages (étape 9).
            [virtualbox] le service informatique installe une carte d'identité pour l'affichage à distance de VirtualBox.
           *[other] le service informatique regarde si le serveur peut lire sa carte d'identité et son fichier de clé.
        }
    .remedy-3 = Au service informatique, lisez cette page à voix haute. Cela évite de longues recherches.
    .proves-not = Cela ne prouve pas qui a raccroché. Un programme de sécurité ou un appareil intermédiaire peut couper la ligne au même endroit.

cause-tls_refused = Les deux ordinateurs n'ont aucun moyen commun de protéger la ligne.
    .meaning = L'ordinateur de travail a refusé les moyens de protection actuels. Il est trop ancien, ou ses réglages sont trop étroits.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique active les moyens de protection modernes nommés à l'étape 9.
    .remedy-2 = Sur cet ordinateur, { $system ->
            [windows] mettez Windows à jour, puis vérifiez à nouveau.
           *[other] mettez à jour le système et votre programme de Bureau à distance, puis vérifiez à nouveau.
        }
    .proves-not = { $looked ->
            [yes] Nous avons aussi demandé avec des moyens plus anciens, et ils ont été refusés également. Un programme avec d'autres moyens peut encore passer.
           *[no] Nous ne proposons que des moyens modernes. Un programme plus ancien peut encore passer, mais ce ne serait pas sûr.
        }

cause-tls_stalled = Le contrôle de sécurité est resté bloqué à mi-chemin.
    .meaning = { $large ->
            [stuck_too] L'ordinateur de travail a accepté, puis n'a plus rien dit. Les petits messages restent bloqués comme les gros : il est donc peut-être figé.
           *[other] L'ordinateur de travail a accepté, puis n'a plus rien dit. Souvent, un VPN ou un routeur en chemin perd les gros messages.
        }
    .remedy-1 = { $large ->
            [stuck_too] Sur l'ordinateur de travail, le service informatique relance le service Bureau à distance.
           *[other] Sur cet ordinateur, essayez le partage de connexion de votre téléphone, ou coupez le VPN si vous pouvez joindre l'ordinateur de travail sans lui.
        }
    .remedy-2 = { $large ->
            [stuck_too] Sur cet ordinateur, essayez un autre réseau, par exemple le partage de connexion de votre téléphone, puis vérifiez à nouveau.
           *[other] Au service informatique, demandez une taille de message (MTU) plus petite sur le VPN.
        }
    .remedy-3 = { $large ->
            [stuck_too] Au service informatique, dites que les petits messages restent bloqués aussi.
           *[other] Sur l'ordinateur de travail, le service informatique relance le service Bureau à distance.
        }
    .proves-not = Le silence ne permet pas de distinguer une mauvaise ligne d'un ordinateur de travail figé. L'étape 1 montre si de gros messages ont été testés.

cause-large_packets_lost = Les gros messages se perdent en chemin.
    .meaning = Les petits messages passent, les gros disparaissent. Un VPN, un routeur ou un tunnel en chemin fait cela sans rien dire.
    .remedy-1 = Sur cet ordinateur, essayez le partage de connexion de votre téléphone, ou coupez le VPN si vous pouvez joindre l'ordinateur de travail sans lui.
    .remedy-2 = Au service informatique, demandez une taille de message (MTU) plus petite sur le VPN.
    .remedy-3 = Au service informatique, lisez cette page à voix haute : les gros messages se perdent { $direction ->
            [up] en allant vers l'ordinateur de travail.
            [down] en revenant vers vous.
           *[both] dans les deux sens.
        }
    .proves-not = Cela ne prouve pas quel boîtier en chemin les perd. L'ordinateur de travail lui-même va peut-être bien.

cause-legacy_tls_only = L'ordinateur de travail ne connaît que des moyens de protection dépassés.
    .meaning = Il a refusé les moyens actuels et en a pris un dépassé quand nous avons redemandé. { $family ->
            [windows] Windows 7 et Server 2008 R2 font ainsi quand il leur manque des mises à jour, Server 2012 R2 même avec elles.
           *[other] Des serveurs font ainsi quand ils n'ont pas été mis à jour depuis des années, ou ont été réglés ainsi.
        }
    .remedy-1 = Sur l'ordinateur de travail, le service informatique active les moyens de protection modernes nommés à l'étape 9.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique installe des mises à jour, ou une version plus récente { $family ->
            [windows] de Windows.
           *[other] du serveur Bureau à distance.
        }
    .proves-not = Cela ne prouve pas que votre propre programme refuse. Certains programmes, dont celui de Windows, acceptent encore quelques-uns de ces moyens.

cause-link_unsteady = La ligne vers l'ordinateur de travail n'est pas stable.
    .meaning = Beaucoup de messages se perdent en chemin, ou arrivent très tard. Le Bureau à distance peut alors se figer ou raccrocher.
    .remedy-1 = Sur cet ordinateur, utilisez un câble à la place du Wi-Fi, ou rapprochez-vous de la box.
    .remedy-2 = Sur cet ordinateur, comparez sans le VPN, ou avec un autre réseau, puis observez à nouveau.
    .remedy-3 = Au service informatique, demandez si d'autres personnes ont le même ennui avec le même VPN.
    .proves-not = Cela ne prouve pas où les messages se perdent. Ce peut être le Wi-Fi ici, le chemin entre les deux, ou la ligne au travail. Deux messages perdus sur cent n'empêchent aucune identification à eux seuls.

cause-certificate_expired = La carte d'identité de l'ordinateur de travail est périmée.
    .meaning = { $family ->
            [windows] D'ordinaire, Windows renouvelle cette carte tout seul. Ici, il ne l'a pas fait : quelque chose sur l'ordinateur de travail a donc besoin de soins.
           *[other] Quelqu'un doit renouveler cette carte. D'ici là, des programmes avertissent, et les plus stricts raccrochent.
        }
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique laisse Windows créer une nouvelle carte d'identité et relance le service.
           *[other] le service informatique donne au serveur Bureau à distance une nouvelle carte d'identité et le relance.
        }
    .remedy-2 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique regarde aussi le fichier de clé de l'étape 12.
           *[other] le service informatique vérifie aussi que le serveur peut lire le nouveau fichier de clé.
        }
    .proves-not = Une carte périmée met rarement fin à un appel : la plupart des programmes avertissent seulement. { $family ->
            [windows] Mais un ordinateur qui ne peut pas la renouveler ne peut souvent pas non plus utiliser sa clé secrète, et cela met fin aux appels.
           *[other] C'est une piste, pas une preuve.
        }

cause-certificate_not_yet_valid = La carte d'identité de l'ordinateur de travail n'est pas encore valable.
    .meaning = { $clock ->
            [compared] Les horloges s'accordent assez bien : c'est donc la carte elle-même qui a été établie pour plus tard.
           *[not_compared] La carte a été établie pour plus tard. Ou l'horloge de cet ordinateur retarde : nous n'avons pas pu comparer les deux.
        }
    .remedy-1 = Sur cet ordinateur, regardez si la date et l'heure sont justes.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique établit une nouvelle carte d'identité valable dès aujourd'hui.
    .proves-not = Une carte datée de plus tard met rarement fin à un appel : la plupart des programmes avertissent seulement. C'est une piste, pas une preuve.

cause-certificate_weak = La carte d'identité de l'ordinateur de travail est trop faible aujourd'hui.
    .meaning = Des ordinateurs à jour peuvent refuser une telle carte. L'ordinateur de travail en a besoin d'une plus solide.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique établit une nouvelle carte d'identité avec une clé solide.
    .proves-not = C'est une piste, pas une preuve. Beaucoup de programmes ne font qu'avertir d'une carte faible.

cause-certificate_name_differs = Vous avez atteint un ordinateur dont la carte porte un autre nom.
    .meaning = Un vrai émetteur a établi cette carte pour d'autres noms. Vous avez peut-être atteint un autre ordinateur que celui que vous vouliez.
    .remedy-1 = Sur cet ordinateur, tapez l'un des noms de la carte d'identité si c'est le bon ordinateur.
    .remedy-2 = Au service informatique, demandez si le nom que vous utilisez doit figurer sur la carte.
    .proves-not = Cela ne prouve pas que c'est le mauvais ordinateur. Le nom que vous avez tapé manque peut-être au bon, et la plupart des programmes avertissent seulement.

cause-tls_intercepted = Un produit de sécurité en chemin ouvre la ligne.
    .meaning = La carte d'identité a été établie par { $inspector }, pas par votre ordinateur de travail. De tels produits cassent souvent le Bureau à distance.
    .remedy-1 = Au service informatique, demandez que { $inspector } laisse passer le Bureau à distance sans l'ouvrir.
    .remedy-2 = Sur cet ordinateur, essayez le partage de connexion de votre téléphone, puis vérifiez à nouveau.
    .proves-not = Cela ne prouve pas que ce produit coupe l'appel. Cela montre seulement qu'il se trouve sur le chemin.

cause-certificate_unreadable = La carte d'identité de l'ordinateur de travail est illisible.
    .meaning = Une carte est arrivée, mais elle est abîmée ou sa signature ne correspond pas. Ne vous identifiez pas avant que votre service informatique l'ait regardée.
    .remedy-1 = Au service informatique, signalez-le avant de vous identifier.
    .remedy-2 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique laisse Windows créer une nouvelle carte d'identité pour le Bureau à distance.
            [virtualbox] le service informatique installe une carte d'identité pour l'affichage à distance de VirtualBox.
           *[other] le service informatique donne au serveur Bureau à distance une nouvelle carte d'identité et une nouvelle clé.
        }
    .proves-not = Cela ne prouve pas une attaque. Une carte abîmée sur l'ordinateur de travail ressemble à une carte modifiée en chemin.

cause-nla_not_ready = L'ordinateur de travail raccroche au début du contrôle d'accès.
    .meaning = { $family ->
            [windows] La ligne a été protégée, puis fermée au premier message d'identification. Nous ne pouvons pas dire pourquoi un ordinateur Windows fait cela.
            [freerdp] Les bureaux Linux font cela tant qu'aucun nom ni mot de passe n'est défini pour le Bureau à distance. C'est très courant.
            [virtualbox] VirtualBox fait cela quand on lui a dit de contrôler les accès et qu'il n'a personne à interroger.
            [ironrdp] Les serveurs de ce type font cela tant qu'aucun nom ni mot de passe n'est défini pour eux.
           *[other] Les serveurs qui ne sont pas Windows font cela tant qu'aucun nom ni mot de passe n'est défini pour eux.
        }
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique regarde le journal Système pour cette minute.
           *[other] le service informatique définit le nom et le mot de passe du serveur Bureau à distance.
        }
    .remedy-2 = Sur l'ordinateur de travail, le service informatique relance le service Bureau à distance.
    .proves-not = Cela ne dit rien de votre mot de passe. Aucun n'a été envoyé.

cause-sign_in_stalled = L'ordinateur de travail ne répond pas au contrôle d'accès.
    .meaning = La ligne est sûre, mais aucune réponse ne vient. L'ordinateur de travail en attend peut-être un autre, qui vérifie les noms et mots de passe.
    .remedy-1 = Sur cet ordinateur, attendez deux minutes et vérifiez à nouveau.
    .remedy-2 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique regarde s'il atteint un contrôleur de domaine.
           *[other] le service informatique lit, pour cette minute, le journal du serveur Bureau à distance lui-même.
        }
    .remedy-3 = Sur l'ordinateur de travail, le service informatique relance le service Bureau à distance.
    .proves-not = Cela ne dit rien de votre mot de passe. Aucun n'a été envoyé.

cause-clock_wrong = Les deux horloges sont trop éloignées.
    .meaning = Les deux horloges diffèrent de plus de cinq minutes. Cela suffit pour qu'une identification soit refusée.
    .remedy-1 = Sur cet ordinateur, ouvrez les réglages de date et d'heure et { $system ->
            [windows] choisissez « Synchroniser maintenant ».
           *[other] mettez l'horloge en automatique.
        }
    .remedy-2 = Sur l'ordinateur de travail, le service informatique corrige l'horloge et sa source de temps.
    .proves-not = Cela ne prouve pas quelle horloge est fausse. Certaines sortes d'identification marchent tout de même.

cause-client_side = { $reported ->
        [log] Nos vérifications n'ont rien trouvé ; un appel précédent d'ici a été coupé.
       *[person] Nos vérifications n'ont rien trouvé ; la raison est probablement sur cet ordinateur.
    }
    .meaning = { $reported ->
            [log] Toutes les vérifications ont réussi, et pourtant les notes de cet ordinateur montrent 0x904.
           *[person] Toutes les vérifications ont réussi, et pourtant vous avez vu 0x904.
        } { $suspect ->
            [policy] Un réglage de votre entreprise sur cet ordinateur attire l'attention ; c'est la première chose à regarder.
            [client] Votre programme de Bureau à distance, ou une mise à jour ici, attire l'attention ; c'est la première chose à regarder.
            [saved_sign_in] Des identifiants enregistrés sont peut-être anciens ; c'est la première chose à regarder.
            [file] Des réglages de votre fichier de connexion attirent l'attention ; c'est la première chose à regarder.
           *[none] Des identifiants enregistrés, un réglage ou un ancien programme ici peuvent en être la cause, ou quelque chose après l'identification.
        }
    .remedy-1 = { $suspect ->
            [policy] Au service informatique, posez la question du réglage que nous nommons plus bas.
            [client] Sur cet ordinateur, voyez d'abord l'étape 4 : elle parle des mises à jour et du programme.
            [file] Sur cet ordinateur, faites un nouveau fichier de connexion, comme le montre l'étape 8.
           *[other] Sur cet ordinateur, supprimez les identifiants enregistrés pour l'ordinateur de travail, comme le montre l'étape 5.
        }
    .remedy-2 = Sur cet ordinateur, { $system ->
            [windows] mettez à jour Windows et son programme de Bureau à distance, comme le montre l'étape 4.
           *[other] mettez à jour votre programme de Bureau à distance, comme le montre l'étape 4.
        }
    .remedy-3 = Sur cet ordinateur, essayez un autre chemin, comme le montre l'étape 8.
    .proves-not = Cela ne prouve pas quel réglage est en cause. Un ennui qui va et vient peut aussi être déjà passé.

cause-gateway_down = { $gateway ->
        [not_found] Le réseau ne connaît pas le nom de la porte d'entrée.
        [closed] La porte d'entrée de votre entreprise décroche, puis raccroche.
        [mute] La porte d'entrée de votre entreprise décroche mais ne dit rien.
        [maintenance] La porte d'entrée de votre entreprise est fermée pour l'instant.
       *[unreachable] La porte d'entrée de votre entreprise ne décroche pas.
    }
    .meaning = { $gateway ->
            [not_found] Le nom est peut-être mal écrit. Ou le réseau où vous êtes ne fonctionne pas.
            [closed] Son service démarre peut-être, ou elle est complète. Un appareil intermédiaire peut aussi faire cela.
            [mute] Son service est peut-être figé. Ou un appareil intermédiaire retient la ligne.
            [maintenance] Elle répond qu'elle est hors service. Des travaux prévus ressemblent à cela.
           *[unreachable] Elle est peut-être fermée pour entretien. Ou le réseau où vous êtes ne laisse pas sortir l'appel.
        } Sans elle, aucun appel n'arrive à votre ordinateur de travail.
    .remedy-1 = Sur cet ordinateur, { $gateway ->
            [not_found] comparez le nom de la porte d'entrée avec celui que l'on vous a donné.
            [unreachable] ouvrez une page web pour voir si le réseau fonctionne.
           *[other] attendez un quart d'heure et vérifiez à nouveau.
        }
    .remedy-2 = Sur cet ordinateur, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .remedy-3 = Au service informatique, demandez si la porte d'entrée est en service.
    .proves-not = Cela ne dit rien de l'ordinateur de travail, et ne prouve pas de quel côté est le défaut.

cause-gateway_refuses = { $gateway ->
        [not_published] Le serveur web que vous avez nommé n'a pas de porte d'entrée.
        [not_gateway] Autre chose décroche à la place de la porte d'entrée.
        [tls_refused] La porte d'entrée refuse nos moyens de protection.
       *[refused] La porte d'entrée de votre entreprise nous renvoie.
    }
    .meaning = { $gateway ->
            [not_published] Vous avez atteint un serveur web, mais pas une porte d'entrée. Le nom est peut-être faux, ou la porte a été retirée.
            [not_gateway] Vous avez atteint un programme qui n'est pas une porte d'entrée. La page d'identification d'un réseau d'hôtel fait cela aussi.
            [tls_refused] La porte d'entrée est peut-être trop ancienne, ou ses réglages trop étroits.
           *[refused] Elle n'a même pas demandé qui vous êtes. Ses règles interdisent peut-être les appels du réseau où vous êtes.
        }
    .remedy-1 = Sur cet ordinateur, { $gateway ->
            [tls_refused] installez les mises à jour de votre système, puis vérifiez à nouveau.
            [refused] essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
            [not_gateway] ouvrez une page web et voyez si ce réseau veut d'abord une identification.
           *[other] comparez le nom de la porte d'entrée avec celui que l'on vous a donné.
        }
    .remedy-2 = Au service informatique, { $gateway ->
            [tls_refused] demandez quels moyens de protection la porte d'entrée permet.
            [refused] demandez quelle règle de la porte d'entrée vous renvoie.
           *[other] demandez le bon nom de la porte d'entrée.
        }
    .proves-not = { $gateway ->
            [tls_refused] Nous ne proposons que des moyens modernes. Votre propre programme peut encore entrer par un moyen plus ancien.
            [refused] Cela ne dit rien de votre compte ni de votre mot de passe. Aucun n'a été envoyé.
           *[other] Cela ne prouve pas que le nom est faux. Un boîtier placé devant la vraie porte peut répondre ainsi.
        }

cause-gateway_certificate = { $gateway ->
        [certificate_expired] La carte d'identité de la porte d'entrée est périmée.
        [certificate_not_yet_valid] La carte d'identité de la porte d'entrée n'est pas encore valable.
        [certificate_name_differs] La carte d'identité de la porte d'entrée porte d'autres noms.
       *[certificate_unreadable] La carte d'identité de la porte d'entrée est illisible.
    }
    .meaning = { $gateway ->
            [certificate_expired] Il faut renouveler la carte.
            [certificate_not_yet_valid] L'horloge de cet ordinateur est fausse, ou la carte a été établie pour plus tard.
            [certificate_name_differs] Le nom que l'on vous a donné est peut-être ancien, ou il manque sur la carte.
           *[certificate_unreadable] La carte est abîmée, ou quelqu'un l'a modifiée en chemin.
        } { $system ->
            [windows] À une porte d'entrée, Windows ne fait pas qu'avertir : il ne va pas plus loin.
           *[other] À une porte d'entrée, beaucoup de programmes ne font pas qu'avertir : ils ne vont pas plus loin.
        }
    .remedy-1 = Sur cet ordinateur, { $gateway ->
            [certificate_name_differs] comparez le nom de la porte d'entrée avec celui que l'on vous a donné.
            [certificate_unreadable] ne vous identifiez pas avant que votre service informatique l'ait regardée.
           *[other] regardez si la date et l'heure sont justes.
        }
    .remedy-2 = Au service informatique, dites ce qui ne va pas avec la carte d'identité de la porte d'entrée. Tout le monde a besoin de cette porte.
    .proves-not = Cela ne dit rien de l'ordinateur de travail. Nous ne sommes pas allés jusqu'à l'appeler par cette porte.

cause-garbled = La réponse au contrôle de sécurité n'a pas de sens.
    .meaning = D'abord est venue une bonne réponse, puis une autre, illisible. Un programme ou un boîtier défectueux en chemin brouille la conversation.
    .remedy-1 = Sur cet ordinateur, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique met à jour son serveur Bureau à distance.
    .proves-not = Cela ne prouve pas où le défaut s'est produit. D'ici, l'ordinateur de travail et un boîtier en chemin se ressemblent.

cause-undetermined = { $stopped ->
        [yes] Cela s'est arrêté, et nous ne pouvons pas dire pourquoi.
        [behind] La porte d'entrée répond ; ce qui est derrière ne se voit pas.
       *[no] Nous n'avons pas pu vérifier tout ce que vous avez demandé.
    }
    .meaning = { $stopped ->
        [behind] La porte d'entrée répond, et elle seule mène à l'ordinateur de travail. Ce qui est derrière ne se voit pas sans identification.
        [no] Rien ne nous a arrêtés en chemin, mais l'une des vérifications n'a pas pu être faite. La liste des vérifications dit laquelle, et pourquoi.
       *[yes] { $phase ->
            [none] Cela s'est arrêté avant que le nom de l'ordinateur soit trouvé.
            [resolve] Cela s'est arrêté avant que quelque chose décroche à l'adresse.
            [tcp] Cela s'est arrêté aux premiers mots, avant que les deux côtés s'accordent sur quoi que ce soit.
            [negotiation] Cela s'est arrêté pendant le contrôle de sécurité.
            [tls] Cela s'est arrêté au début du contrôle d'accès.
            [credssp_challenge] Cela s'est arrêté après que l'ordinateur de travail a demandé une identification.
           *[other] Cela s'est arrêté en entrant.
        } Ce que nous avons vu ne va avec aucune des raisons que nous connaissons.
        }
    .remedy-1 = Sur cet ordinateur, essayez un autre chemin, comme le montre l'étape 8.
    .remedy-2 = Au service informatique, transmettez le rapport de cette vérification.
    .proves-not = Cela ne prouve pas que l'ordinateur de travail a un défaut. Cela dit seulement où l'appel s'est arrêté.

# How sure we are, and who must act.

confidence-very_likely = Très probable
confidence-likely = Probable
confidence-cannot_tell = Nous ne pouvons pas le dire

who-you = Vous pouvez le faire vous-même.
who-helpdesk = C'est à votre service informatique de le faire.
who-nobody = Personne n'a rien à faire.
