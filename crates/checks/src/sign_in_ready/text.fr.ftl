# Le contrôle d'accès répond-il ? Aucun nom ni mot de passe n'est envoyé.

sign_in_ready-ready = L'ordinateur de travail est prêt pour votre identification.
    .seen = { $named ->
            [yes] Il a demandé une identification et s'est nommé « { $computer } » (version { $build }).
           *[no] Il a demandé une identification.
        }
    .meaning = Le contrôle d'accès fonctionne. Aucun nom ni mot de passe n'a été envoyé pour le savoir.
    .proves-not = Le défi NTLM vient avant tout identifiant : votre compte, vos droits et la licence ne sont pas testés.

sign_in_ready-ntlm_refused = Le contrôle d'accès répond, mais refuse une sorte d'identification.
    .seen = Il a répondu par le numéro { $error_code }.
    .meaning = Le contrôle d'accès est vivant. Il n'accepte peut-être qu'une sorte d'identification, qui exige que vous tapiez le nom de l'ordinateur.
    .remedy-1 = Sur cet ordinateur, tapez le nom complet de l'ordinateur de travail, pas son adresse.
    .remedy-2 = Au service informatique, demandez si seul Kerberos est permis.
    .proves-not = L'état peut signifier que NTLM est refusé par stratégie (Kerberos seulement) ou une autre raison avant les identifiants ; l'horloge ne peut alors pas être lue.

sign_in_ready-closed = La ligne s'est fermée au début du contrôle d'accès.
    .seen = La ligne protégée tenait, puis elle s'est fermée au premier message d'identification.
    .meaning = Le contrôle d'accès n'est pas prêt. { $family ->
            [windows] D'ici, on ne peut pas dire pourquoi un ordinateur Windows fait cela.
            [virtualbox] VirtualBox fait cela quand on lui a dit de contrôler les accès et qu'il n'a personne à interroger.
           *[other] Les serveurs qui ne sont pas Windows font cela tant qu'aucun nom ni mot de passe n'est défini pour eux.
        }
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique regarde le journal Système pour cette minute.
           *[other] le service informatique définit le nom et le mot de passe de son serveur Bureau à distance.
        }
    .remedy-2 = Sur l'ordinateur de travail, le service informatique relance le service Bureau à distance.
    .proves-not = Une fermeture au premier message CredSSP ne dit pas pourquoi ; sous Windows, elle n'est typique d'aucun défaut précis.

sign_in_ready-alert = L'ordinateur de travail a arrêté le contrôle d'accès.
    .seen = Il a envoyé le message « { $alert } » au premier message d'identification.
    .meaning = Le contrôle d'accès est là mais ne veut pas continuer.
    .remedy-1 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique cherche les événements 36887 et 36888 dans le journal Système.
           *[other] le service informatique lit, pour cette minute, le journal du serveur Bureau à distance lui-même.
        }
    .proves-not = Windows peut répondre à une étape CredSSP échouée par l'alerte 80 au lieu d'un état ; le nom de l'alerte n'est donc pas un diagnostic.

sign_in_ready-stalled = Le contrôle d'accès ne répond pas.
    .seen = La ligne protégée tenait, mais aucune réponse n'est venue pendant { $limit_s } s.
    .meaning = L'ordinateur de travail attend peut-être un autre ordinateur, qui vérifie les noms et mots de passe.
    .remedy-1 = Sur cet ordinateur, attendez deux minutes et vérifiez à nouveau.
    .remedy-2 = Sur l'ordinateur de travail, { $family ->
            [windows] le service informatique regarde s'il atteint un contrôleur de domaine.
           *[other] le service informatique lit, pour cette minute, le journal du serveur Bureau à distance lui-même.
        }
    .proves-not = D'ici, une LSA occupée, un contrôleur de domaine injoignable et un serveur figé ont le même aspect.

sign_in_ready-garbled = Le contrôle d'accès a répondu quelque chose d'illisible.
    .seen = Ce qui est revenu n'est pas une réponse à une identification.
    .meaning = Un programme défectueux sur l'ordinateur de travail, ou un appareil intermédiaire, brouille la conversation.
    .remedy-1 = Sur l'ordinateur de travail, le service informatique met à jour son serveur Bureau à distance.
    .remedy-2 = Au service informatique, transmettez le rapport de cette vérification.
    .proves-not = D'ici, une version plus récente de CredSSP, un serveur défectueux et un proxy ont le même aspect.
