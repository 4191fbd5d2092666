# Quelle sorte de protection l'ordinateur de travail choisit-il ?

security_agreed-network_level = Les deux côtés se sont accordés sur la protection la plus forte.
    .seen = L'ordinateur de travail a choisi le contrôle de sécurité qui demande d'abord qui vous êtes.
    .meaning = L'ordinateur de travail veut une identification avant de montrer quoi que ce soit. C'est ainsi que cela doit être.
    .proves-not = Le choix est seulement annoncé ; le fonctionnement de TLS et de CredSSP est vérifié ensuite.

security_agreed-tls_only = Les deux côtés se sont accordés sur une protection sans identification préalable.
    .seen = L'ordinateur de travail a choisi le contrôle de sécurité sans identification préalable.
    .meaning = La ligne sera protégée. Vous vous identifiez plus tard, sur l'écran de l'ordinateur de travail lui-même.
    .proves-not = TLS sans NLA peut être la stratégie du serveur ou tout ce qu'il connaît ; on ne peut pas juger ainsi les identifiants.

security_agreed-legacy_only = L'ordinateur de travail n'offre qu'une protection dépassée.
    .seen = L'ordinateur de travail n'accepte que la plus ancienne sorte de protection.
    .meaning = Les programmes actuels la refusent à juste titre. Les réglages de l'ordinateur de travail, ou son fichier de clé, doivent être corrigés.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique réactive le contrôle de sécurité moderne.
    .remedy-2 = Sur l'ordinateur de travail, si c'est Linux avec xrdp, le service informatique permet à xrdp de lire son fichier de clé.
    .proves-not = Un SecurityLayer défini et un key.pem illisible (xrdp) donnent la même réponse.

security_agreed-refused = L'ordinateur de travail refuse le contrôle de sécurité que nous proposons.
    .seen = Il a répondu à notre proposition par le code de refus { $code } ({ $code_name }).
    .meaning = Les règles de l'ordinateur de travail et notre proposition ne vont pas ensemble. Le code dit de quelle règle il s'agit.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique cherche la règle qui correspond à ce code.
    .proves-not = Le code nomme la règle du serveur, pas qui l'a définie (réglage local, stratégie, ou proxy placé devant).

security_agreed-no_certificate = L'ordinateur de travail n'a pas de carte d'identité à montrer.
    .seen = Il a dit qu'il n'a pas de carte d'identité pour le contrôle de sécurité.
    .meaning = Sans carte d'identité, l'ordinateur de travail ne peut pas commencer le contrôle de sécurité. Il faut lui en donner une nouvelle.
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique laisse Windows créer une nouvelle carte d'identité pour le Bureau à distance.
            [xrdp] le service informatique rend la carte d'identité et le fichier de clé lisibles pour xrdp.
            [virtualbox] le service informatique installe une carte d'identité pour l'affichage à distance de VirtualBox.
           *[other] le service informatique donne au serveur Bureau à distance une nouvelle carte d'identité et une nouvelle clé.
        }
    .proves-not = SSL_CERT_NOT_ON_SERVER ne dit pas si le certificat manque, s'il est inutilisable, ou si sa clé privée ne peut pas être ouverte.

security_agreed-unasked = L'ordinateur de travail a choisi une protection que nous n'avions pas proposée.
    .seen = Il a choisi le numéro { $protocol }, qui n'était pas sur notre liste.
    .meaning = Aucun programme de Bureau à distance correct ne répond ainsi. Un serveur défectueux ou un appareil intermédiaire le fait.
    .remedy-1 = Sur cet ordinateur, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .remedy-2 = Au service informatique, transmettez le rapport de cette vérification.
    .proves-not = On ne sait pas si le serveur ou un proxy a fait ce choix.
