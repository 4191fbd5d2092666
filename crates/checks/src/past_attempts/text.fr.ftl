# Que dit le journal du programme de Windows des derniers essais ? ($phase is a phase, session or unknown; $aim is here, elsewhere or unnamed.)

past_attempts-in_order = Votre dernier appel n'a pas été coupé.
    .seen = La liste des appels passés a { $attempts ->
            [one] un appel
           *[other] { $attempts } appels
        }, et le dernier { $aim ->
            [here] vers cet ordinateur
            [elsewhere] vers un autre ordinateur
           *[unnamed] de la liste
        } est allé jusqu'à sa fin.
    .meaning = { $aim ->
            [here] Cela marchait il y a peu. Ce qui vous arrête maintenant est peut-être nouveau, ou va et vient.
            [elsewhere] Un appel vers un autre ordinateur a marché, donc votre programme peut se connecter.
           *[unnamed] Un appel a marché il y a peu. La liste ne dit pas vers quel ordinateur.
        }
    .proves-not = Il s'agit de cet appel seul, à l'horloge de l'ordinateur qui l'a noté. Rien n'en découle pour un appel fait maintenant.

past_attempts-stopped = Votre dernier appel s'est arrêté avant la fin.
    .seen = D'après la liste des appels, { $aim ->
            [here] le dernier vers cet ordinateur
            [elsewhere] le dernier, vers un autre ordinateur,
           *[unnamed] le dernier
        } s'est arrêté { $phase ->
            [resolve] pendant la recherche du nom
            [tcp] avant que l'ordinateur réponde
            [negotiation] au premier salut
            [tls] pendant le contrôle de sécurité
            [credssp] pendant le contrôle de connexion
            [licensing] au contrôle de la licence
            [session] au milieu de la session
            [unknown] à un endroit qui n'est pas dit
           *[other] pendant la mise en place de la session
        }, { $code_known ->
            [yes] avec le code { $code }
           *[no] sans code
        }.
    .meaning = { $phase ->
            [credssp] La voie était libre, et vos identifiants n'ont pas été acceptés. Le code dit pourquoi.
            [session] Vous étiez connecté, puis la ligne a été perdue.
           *[other] Comparez avec ce qui a été trouvé aujourd'hui. Si les deux s'arrêtent au même endroit, cela ne passera pas tout seul.
        }
    .remedy-1 = Sur cet ordinateur, appelez encore une fois, puis vérifiez ici de nouveau.
    .remedy-2 = Au service informatique, donnez le code et l'heure de l'appel.
    .proves-not = Le journal du client n'a ni le code étendu ni le côté du serveur. Un arrêt sans endroit dit peut avoir été TLS, CredSSP ou tout ce qui suit.

past_attempts-closed_early = On a raccroché tôt à votre dernier appel.
    .seen = D'après la liste des appels, on a raccroché { $aim ->
            [here] au dernier vers cet ordinateur
            [elsewhere] au dernier, vers un autre ordinateur,
           *[unnamed] au dernier
        } { $phase ->
            [negotiation] au premier salut
            [tls] pendant le contrôle de sécurité
            [credssp] pendant le contrôle de connexion
            [licensing] au contrôle de la licence
            [unknown] avant la connexion de la personne
           *[other] pendant la mise en place de la session
        } ({ $code }).
    .meaning = { $aim ->
            [elsewhere] La même chose est arrivée avec un autre ordinateur. Regardez donc d'abord de votre côté et dans le réseau.
           *[here] Quelque chose a répondu, puis a fermé la ligne. { $differs ->
                [yes] Les appels d'avant et d'après n'ont pas fini ainsi ; cela va et vient peut-être.
               *[no] Comparez avec ce qui a été trouvé aujourd'hui.
            }
        }
    .remedy-1 = Sur cet ordinateur, appelez encore une fois, puis vérifiez ici de nouveau.
    .remedy-2 = Au service informatique, donnez le code et l'heure de l'appel.
    .proves-not = 0x904 dit que le socket a été fermé, pas par qui. L'événement 226 nomme la phase telle que le client l'a vue ; où il manque, la phase n'est pas connue.
