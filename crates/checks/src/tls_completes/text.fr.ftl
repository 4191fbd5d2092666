# La ligne protégée s'établit-elle ?

tls_completes-completed = Le contrôle de sécurité a réussi.
    .seen = Le contrôle de sécurité s'est bien terminé.
    .meaning = La ligne vers l'ordinateur de travail est maintenant protégée.
    .proves-not = Un handshake TLS complet est court ; une perte de gros paquets peut encore apparaître après l'ouverture de session. La confiance dans le certificat est jugée à part. Il a utilisé { $version } et { $suite }.

tls_completes-reset = L'ordinateur de travail a coupé la ligne pendant le contrôle de sécurité.
    .seen = Il a accepté un contrôle de sécurité, puis a coupé la ligne à notre premier message.
    .meaning = C'est un chemin bien connu vers le message 0x904. { $family ->
            [windows] Un ordinateur Windows fait cela quand il ne peut pas utiliser sa propre clé secrète. Ou ses réglages de sécurité sont désactivés.
           *[other] Un serveur peut faire cela quand il ne peut pas utiliser sa carte d'identité ou sa clé secrète.
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
    .proves-not = Un reset ne dit pas qui l'a envoyé : l'hôte, un produit de sécurité, ou un équipement d'inspection intermédiaire.

tls_completes-closed = L'ordinateur de travail a raccroché pendant le contrôle de sécurité.
    .seen = Il a accepté un contrôle de sécurité, puis a fermé la ligne à notre premier message.
    .meaning = L'ordinateur de travail, ou quelque chose devant lui, n'a pas voulu continuer. Il n'a pas donné de raison.
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique cherche les événements 36870, 36871 et 36874 dans le journal Système.
           *[other] le service informatique lit, pour cette minute, le journal du serveur Bureau à distance lui-même.
        }
    .remedy-2 = Sur l'ordinateur de travail, { $family ->
            [windows] avec 36870, le service informatique répare un fichier de clé (étape 12) ; avec 36871, les réglages (étape 9).
            [virtualbox] le service informatique installe une carte d'identité pour l'affichage à distance de VirtualBox.
           *[other] le service informatique regarde si le serveur peut lire sa carte d'identité et son fichier de clé.
        }
    .proves-not = Une fermeture en bon ordre ne dit pas qui a fermé : l'hôte, son produit de sécurité, ou un équipement intermédiaire.

tls_completes-broken_off = L'ordinateur de travail s'est interrompu au milieu du contrôle de sécurité.
    .seen = Il a commencé à répondre dans le contrôle de sécurité, puis s'est interrompu.
    .meaning = Il a pu commencer : il avait donc très probablement sa carte d'identité et sa clé sous la main. Quelque chose l'a arrêté ensuite.
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique cherche les événements 36874, 36887 et 36888 dans le journal Système.
           *[other] le service informatique lit, pour cette minute, le journal du serveur Bureau à distance lui-même.
        }
    .proves-not = On ne sait pas si l'hôte, un produit de sécurité ou un équipement intermédiaire a interrompu.

tls_completes-version_refused = Les deux ordinateurs n'ont aucun moyen commun de protéger la ligne.
    .seen = L'ordinateur de travail a refusé notre proposition avec le message « { $alert } ».
    .meaning = Sa liste de moyens permis et la nôtre n'ont rien en commun. Il est trop ancien, ou ses réglages sont trop étroits.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique active les moyens de protection modernes nommés à l'étape 9.
    .proves-not = La proposition est TLS 1.2 et 1.3 avec ECDHE et AEAD ; les propositions plus anciennes, si elles ont été faites, sont dans les faits. handshake_failure peut aussi signifier un certificat qui ne va avec aucune suite proposée.

tls_completes-alert = L'ordinateur de travail a arrêté le contrôle de sécurité.
    .seen = Il a envoyé le message « { $alert } » et s'est arrêté.
    .meaning = L'ordinateur de travail a dit sa raison en un mot. Votre service informatique peut s'en servir.
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique cherche les événements 36874, 36887 et 36888 dans le journal Système.
           *[other] le service informatique lit, pour cette minute, le journal du serveur Bureau à distance lui-même.
        }
    .proves-not = Une alerte peut venir d'un proxy ou d'un équipement d'inspection devant l'hôte.

tls_completes-old_version_only = L'ordinateur de travail ne connaît que des moyens de protection dépassés.
    .seen = Il a refusé les moyens actuels{ $taken_version ->
            [none] , et en a choisi un à lui, qui est dépassé.
           *[other] , et a pris { $taken_version } avec { $taken_suite } quand nous avons redemandé.
        }
    .meaning = Votre propre programme peut refuser de continuer. L'ordinateur de travail a besoin d'une mise à jour ou d'autres réglages.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique active les moyens de protection modernes nommés à l'étape 9.
    .proves-not = On n'a pas testé quel client plus ancien se connecterait encore. Windows 7 et Server 2008 R2 sans leurs mises à jour font ainsi, et les hôtes dont TLS 1.2 a été désactivé.

tls_completes-old_suites_only = L'ordinateur de travail ne protège la ligne qu'à l'ancienne façon.
    .seen = Il a refusé les méthodes actuelles, et a pris { $taken_suite } quand nous avons redemandé.
    .meaning = Il a quelques années de retard. Votre propre programme acceptera peut-être cela, ou peut-être pas.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique active les moyens de protection modernes nommés à l'étape 9.
    .proves-not = Le client de Windows accepte encore par défaut l'échange de clés RSA et CBC ; il peut donc se connecter là où nous nous arrêtons.

tls_completes-other_offer_taken = Il a refusé notre proposition habituelle, puis accepté une plus simple.
    .seen = Il a refusé notre proposition habituelle, et a pris { $taken_version } avec { $taken_suite } quand nous avons redemandé.
    .meaning = Notre propre programme ne peut pas continuer ici. Le vôtre peut très bien passer tout de même.
    .remedy-1 = Au service informatique, transmettez le rapport de cette vérification.
    .proves-not = Une clé d'un type inhabituel (P-521), un défaut qui va et vient, ou un équipement qui n'aime pas les propositions TLS 1.3 ont tous cet aspect.

tls_completes-stalled = Le contrôle de sécurité est resté bloqué.
    .seen = Il a accepté un contrôle de sécurité, puis aucune réponse entière n'est venue pendant { $limit_s } s.
    .meaning = Les messages sont peut-être trop gros pour un VPN ou un routeur en chemin, et se perdent. Ou l'ordinateur de travail est figé.
    .remedy-1 = Sur cet ordinateur, essayez le partage de connexion de votre téléphone, ou coupez le VPN si vous pouvez joindre l'ordinateur de travail sans lui.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique relance le service Bureau à distance.
    .proves-not = Le silence ne permet pas de distinguer un problème de MTU du chemin d'un service figé ou d'un boîtier intermédiaire qui retient le ClientHello.

tls_completes-not_tls = Ce qui est revenu n'est pas un contrôle de sécurité.
    .seen = Il a accepté un contrôle de sécurité, puis a envoyé autre chose.
    .meaning = Un programme ou un appareil défectueux en chemin brouille la conversation.
    .remedy-1 = Sur cet ordinateur, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .remedy-2 = Au service informatique, transmettez le rapport de cette vérification.
    .proves-not = On ne sait pas si le serveur ou un équipement intermédiaire a envoyé ces octets.
