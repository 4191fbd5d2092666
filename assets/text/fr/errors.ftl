# Une phrase pour chaque sorte de saisie fausse ou de programme qui ne peut pas continuer ; pour les personnes au terminal.

target-empty = Aucun ordinateur n'a été nommé.
target-forbidden_character = Le nom de l'ordinateur contient une espace ou un caractère de contrôle.
target-port = Le port « { $text } » n'est pas un nombre de 1 à 65535.
target-brackets = Dans « { $text } », l'adresse IPv6 doit être entre crochets avant un port, par exemple [2001:db8::1]:3389.
target-bracket_content = Dans « { $text } », les crochets ne contiennent pas d'adresse IPv6, suivie éventuellement de deux-points et d'un port.
target-address = « { $text } » ressemble à une adresse mais n'en est pas une.
target-name = « { $text } » n'est pas un nom d'ordinateur.
target-scheme = Nommez l'ordinateur seul, sans ce qui se termine par « :// ».
target-missing = Nommez un ordinateur à vérifier, ou utilisez --practice avec un défaut.

file-missing = Il n'y a pas de fichier « { $path } ».
file-unreadable = Le fichier « { $path } » ne peut pas être lu ({ $reason }).
file-too_large = Le fichier « { $path } » dépasse { $limit } octets, ce qu'aucun fichier de connexion ne fait.
file-no_address = Le fichier de connexion « { $path } » ne nomme aucun ordinateur (il n'a pas de « full address »).
file-not_text = Le fichier « { $path } » n'est pas un fichier de connexion : ce n'est pas du texte.

unknown-check = Il n'y a pas de vérification nommée « { $name } » ; « check --help » les énumère.
unknown-fault = Il n'y a pas de défaut d'exercice nommé « { $name } » ; « practice » les énumère.
unknown-language = Il n'y a pas de textes dans la langue « { $name } » ; il y en a dans { $tags }.
timeout-range = La limite de temps « { $text } » n'est pas un nombre de secondes de 0.2 à 20.

practice-port_taken = Le port { $port } de cet ordinateur est déjà pris.
program-no_window = Impossible d'ouvrir une fenêtre ici ({ $reason }) ; utilisez « rdp-first-aid check » avec le nom d'un ordinateur.
program-failed = Le programme n'a pas pu faire son travail ({ $reason }).
expect-address = « { $text } » n'est pas une adresse ; --expect en attend une comme 192.0.2.7.
saw-code = « { $text } » n'est pas un code ; --saw en attend un comme 0x904 ou 0x904/0x7.
explain-none = Aucun code n'a été trouvé ; explain en attend un comme 0x904 0x7 ou 2308/7, ou le message entier.
no-window-hung = Rien ne s'est affiché en dix secondes
no-window-card = Il n'y a pas de carte graphique
no-window-fell = Le programme s'est terminé avant sa première image
no-window-question = Ce programme ne peut pas dessiner sa fenêtre ici. Oui continue dans une fenêtre de texte. Non écrit un rapport.
no-window-unwritten = Ce programme ne peut pas dessiner sa fenêtre ici, et il n'a pas pu écrire de rapport. Utilisez « rdp-first-aid check NOM » dans un terminal.
no-window-written = Ce programme ne peut pas dessiner sa fenêtre ici. Il a écrit un rapport : { $path }
file-half_unit = Le fichier « { $path } » se termine au milieu d'une lettre : il a été coupé.
file-broken_text = Le fichier « { $path } » contient des octets qui ne sont pas du texte dans le codage qu'il indique.
file-two_values = Le fichier « { $path } » donne « { $name } » à la ligne { $first } et encore à la ligne { $second } ; nul ne peut dire laquelle vaut.
file-hidden_sign = Dans le fichier « { $path } », le réglage « { $name } » contient un signe invisible.
file-exists = Il y a déjà un fichier « { $path } » ; avec --force, il est écrasé.
file-unwritable = Le fichier « { $path } » ne peut pas être écrit ({ $reason }).
file-no_report = Le fichier « { $path } » n'est pas un rapport de « check --json ».
rdp-keep-unknown = Il n'y a rien à garder qui s'appelle « { $name } » ; il y a { $shares }.
rdp-user-sign = Le nom d'utilisateur contient un saut de ligne ou un autre caractère de contrôle.
rdp-no_host = Nommez un ordinateur pour le fichier de connexion, ou un rapport avec --from-report.
rdp-report-hidden = Le rapport « { $path } » masque le nom de l'ordinateur ; nommez aussi l'ordinateur.
rdp-report-other = Le rapport « { $path } » porte sur un autre ordinateur.
sign-certificate = Le fichier « { $path } » ne contient pas de certificat en PEM.
sign-key = Le fichier « { $path } » ne contient pas de clé privée en PEM utilisable (RSA, P-256 ou P-384).
sign-key_encrypted = La clé dans « { $path } » est chiffrée ; utilisez un fichier PFX, ou une clé sans mot de passe.
sign-mismatch = La clé dans « { $path } » ne va pas avec le certificat.
sign-pfx = Le fichier « { $path } » n'est pas un fichier PFX (PKCS#12) lisible.
sign-password = Le mot de passe n'ouvre pas « { $path } ».
sign-pfx_no_key = Le fichier « { $path } » ne contient pas de clé privée avec son certificat.
sign-secret = Le fichier « { $path } » contient un mot de passe enregistré ; retirez-le avant de signer (« rdp harden » le fait).
