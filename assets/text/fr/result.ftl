# Le code de résultat : relu en mots pour le support, refusé avec une raison, épelé au téléphone.

result-line = Code de résultat : { $code }
result-spelled = Épelé
result-less = Un code ne peut pas porter les détails. Le rapport en dit plus.
result-not = Une vérification qui n'est pas citée ici n'a pas forcément réussi : elle n'a peut-être pas eu lieu. Le code ne contient ni nom ni adresse ; demandez de quel ordinateur il s'agit.

result-cause-healthy = Tout ce qui a été vérifié est en ordre.
result-cause-gateway_down = La porte d'entrée de l'entreprise est hors d'atteinte ou fermée.
result-cause-gateway_refuses = La porte d'entrée répond et ne laisse passer aucun appel.
result-cause-gateway_certificate = La carte d'identité de la porte d'entrée serait refusée.

result-reached = Jusqu'où c'est allé
    .none = Le nom n'a pas été résolu.
    .resolve = Le nom a une adresse ; aucune connexion TCP n'a été établie.
    .tcp = TCP était connecté ; la négociation X.224 n'a pas abouti.
    .negotiation = La négociation X.224 a abouti ; TLS n'a pas été établi.
    .tls = TLS était établi ; aucun message CredSSP n'a reçu de réponse.
    .credssp_challenge = L'hôte a répondu au premier message CredSSP.
    .credssp = L'hôte a accepté les identifiants ; la connexion MCS n'a pas abouti.
    .mcs = La connexion MCS a été établie ; les canaux n'ont pas été rejoints.
    .channels = Les canaux ont été rejoints ; les données du client n'ont pas été envoyées.
    .client_info = Les données du client ont été envoyées ; la gestion de licence n'a pas abouti.
    .licensing = La gestion de licence a abouti ; les capacités n'ont pas été échangées.
    .capabilities = Les capacités ont été échangées ; la session n'a pas commencé.
    .active = La session a commencé ; aucune image n'a été dessinée.
    .picture = La première image a été dessinée.
result-ended = Ce qui y a mis fin
    .nothing = Rien : la tentative n'a pas été coupée.
    .not_found = Le résolveur n'a pas d'adresse pour ce nom.
    .refused = TCP a été refusé.
    .unreachable = Il n'y avait pas de chemin vers l'adresse, ou le système n'a pas ouvert de connexion.
    .timeout = Le délai d'une phase est passé.
    .close = Le pair a fermé la connexion.
    .reset = Le pair a réinitialisé la connexion.
    .alert = Une alerte TLS.
    .failure_code = Un code d'échec de la négociation RDP.
    .disconnect = Une déconnexion MCS.
    .garbage = Des octets qui ne peuvent pas se trouver là.
    .not_rdp = Un autre service répond sur le port.
    .cancelled = La personne a arrêté la vérification.
result-family = Ce que l'hôte fait tourner
    .windows = Windows
    .xrdp = xrdp
    .freerdp = FreeRDP (GNOME, KDE et autres)
    .ironrdp = IronRDP
    .virtualbox = VirtualBox
    .unknown = Inconnu
result-platform = Vérifié depuis
    .windows = Windows
    .macos = macOS
    .linux = Linux
    .unknown = Inconnu
result-gateway = Passerelle
    .yes = Une passerelle a été nommée.
    .no = Aucune n'a été nommée.
result-vpn = VPN
    .unseen = Aucun n'a été vu.
    .off = Un VPN est configuré et éteint.
    .aside = Un VPN est actif ; le chemin ne passe pas par lui.
    .through = Le chemin passe par un VPN.
result-clocks = Les horloges
    .not_compared = Elles n'ont pas été comparées.
    .together = Elles ont moins d'une minute d'écart.
    .ahead = { $minutes ->
            [1] L'horloge de l'autre côté avance d'une minute ou plus.
            [60] L'horloge de l'autre côté avance d'une heure ou plus.
            [1440] L'horloge de l'autre côté avance d'un jour ou plus.
           *[other] L'horloge de l'autre côté avance de { $minutes } minutes ou plus.
        }
    .behind = { $minutes ->
            [1] L'horloge de l'autre côté retarde d'une minute ou plus.
            [60] L'horloge de l'autre côté retarde d'une heure ou plus.
            [1440] L'horloge de l'autre côté retarde d'un jour ou plus.
           *[other] L'horloge de l'autre côté retarde de { $minutes } minutes ou plus.
        }
result-saw = Ce que la personne a vu
    .none = Aucun code n'a été nommé.
    .another = Un code qui n'a pas de numéro dans un code de résultat.
result-not_fine = Vérifications qui n'étaient pas en ordre
    .none = Aucune n'est citée.

result-refused-length = Un code de résultat a 12 symboles, celui-ci en a { $count }.
result-refused-symbol = Le symbole { $place }, « { $symbol } », n'existe dans aucun code de résultat : il y a les chiffres, et les lettres sans I, L, O et U.
result-refused-misheard = Le symbole { $place } a sans doute été mal entendu ; c'était peut-être { $perhaps } au lieu de { $heard } ; redemandez avant de vous y fier.
result-refused-swapped = Les symboles { $place } et { $next } ont sans doute été intervertis ; redemandez avant de vous y fier.
result-refused-several = Le code ne correspond pas à ses deux symboles de contrôle, et plus d'un symbole est sans doute faux : faites-vous relire tout le code.
result-refused-version = Le code se dit de la version { $version }, que ce programme ne connaît pas ; un plus récent le lira peut-être.
result-refused-unknown = Le code dit une chose que ce programme ne connaît pas ({ $field } { $number }) ; un plus récent l'a fait et peut le lire.

help-code = Relire un code de résultat en mots, hors ligne
help-code-code = Les douze symboles ; majuscules, espaces et tirets sont sans importance
help-code-json = Afficher en JSON ce que dit le code
help-code-exit = Code de sortie de code : 0 le code a été lu, 2 le code ou l'appel était faux, 3 le programme n'a pas pu faire son travail.

# D'après l'alphabet usuel au téléphone.
spell-0 = zéro
spell-1 = un
spell-2 = deux
spell-3 = trois
spell-4 = quatre
spell-5 = cinq
spell-6 = six
spell-7 = sept
spell-8 = huit
spell-9 = neuf
spell-a = A comme Anatole
spell-b = B comme Berthe
spell-c = C comme Célestin
spell-d = D comme Désiré
spell-e = E comme Eugène
spell-f = F comme François
spell-g = G comme Gaston
spell-h = H comme Henri
spell-j = J comme Joseph
spell-k = K comme Kléber
spell-m = M comme Marcel
spell-n = N comme Nicolas
spell-p = P comme Pierre
spell-q = Q comme Quintal
spell-r = R comme Raoul
spell-s = S comme Suzanne
spell-t = T comme Thérèse
spell-v = V comme Victor
spell-w = W comme William
spell-x = X comme Xavier
spell-y = Y comme Yvonne
spell-z = Z comme Zoé
