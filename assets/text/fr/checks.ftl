# Les 18 vérifications par leur nom, ce qu'elles demandent, et les mots pour leur fin.

check-client_ready = Un programme de Bureau à distance
    .doing = Recherche d'un programme de Bureau à distance ici
check-saved_sign_in = Vos identifiants enregistrés
    .doing = Recherche d'identifiants enregistrés pour cet ordinateur
check-client_policy = Les règles de cet ordinateur
    .doing = Lecture des règles qui changent le chemin
check-past_attempts = Vos derniers essais
    .doing = Lecture des notes de cet ordinateur sur vos derniers essais
check-network_up = Votre réseau
    .doing = Examen du réseau où vous êtes
check-name_resolves = Le nom de l'ordinateur
    .doing = Recherche du nom dans l'annuaire du réseau
check-port_answers = Une réponse à l'adresse
    .doing = Appel de l'ordinateur de travail
check-speaks_rdp = Le Bureau à distance décroche
    .doing = Écoute de ce qui a décroché
check-security_agreed = L'accord sur la protection
    .doing = Mise d'accord sur la protection de la ligne
check-tls_completes = Le contrôle de sécurité
    .doing = Passage du contrôle de sécurité
check-large_packets_pass = Les gros messages
    .doing = Envoi d'un gros message pour voir s'il passe
check-certificate_sound = La carte d'identité
    .doing = Lecture de la carte d'identité de l'ordinateur de travail
check-sign_in_ready = Le contrôle d'accès
    .doing = Demande s'il est prêt pour une identification
check-clock_right = Les deux horloges
    .doing = Comparaison des deux horloges
check-link_steady = Une ligne stable
    .doing = Mesure de la stabilité de la ligne
check-udp_answers = Le canal rapide
    .doing = Coup frappé au canal rapide
check-gateway_answers = La porte d'entrée
    .doing = Coup frappé à la porte d'entrée de l'entreprise
check-signs_in = Votre identification
    .doing = Essai de votre identification

# Why a check did not run.

why-not_selected = Pas demandé.
    .meaning = Seules quelques vérifications ont été choisies, et celle-ci n'en faisait pas partie.
why-needs_failed = Une vérification précédente doit d'abord réussir.
    .meaning = Celle-ci s'appuie sur une autre, qui a trouvé un problème. Elle n'a encore rien à regarder.
why-unsupported_here = Il n'y a rien à regarder ici.
    .meaning = Cet ordinateur, ou l'ordinateur de travail, ne montre pas ce que cette vérification regarde.
why-no_permission = Ce compte n'a pas le droit d'y regarder.
    .meaning = Votre compte n'a pas le droit de lire cela. La vérification a été laissée de côté.
why-connection_budget = Un appel de plus serait de trop.
    .meaning = Nous n'appelons un ordinateur de travail que quelques fois, pour qu'il ne nous prenne pas pour un attaquant.
why-out_of_time = Le temps prévu était écoulé.
    .meaning = Une série dure au plus 20 secondes. Vérifiez à nouveau pour que celle-ci ait son tour.
why-behind_gateway = Le chemin passe par la porte d'entrée.
    .meaning = Vous entrez par la porte d'entrée de votre entreprise. Un appel direct ne prouverait rien.
why-not_built = Cette version ne peut pas vérifier cela.
    .meaning = Cette version du programme n'a pas encore cette vérification.
why-cancelled = Vous avez arrêté la série.
    .meaning = La série a été arrêtée avant que cette vérification ait son tour.

not-applicable = Sans objet ici.
    .meaning = Il n'y a rien à regarder sur ce chemin.

status-fine = En ordre
status-warning = Attention
status-problem = Problème
status-not_applicable = Sans objet
status-not_checked = Pas pu vérifier
