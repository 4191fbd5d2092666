# Le fichier de connexion : ce qu'il partage, comment il a été rendu sûr, ce qui ne va pas en lui.

# What a file can share. For the person who connects.
share-clipboard = Presse-papiers
    .off = Vous ne pouvez pas copier et coller entre les deux ordinateurs.
    .on = Vous pouvez copier et coller. L'ordinateur de travail peut lire ce que vous copiez.
share-drives = Fichiers et lecteurs
    .off = L'ordinateur de travail ne peut pas voir vos fichiers.
    .on = L'ordinateur de travail peut lire et modifier vos fichiers.
share-printers = Imprimantes
    .off = Vous ne pouvez pas imprimer chez vous depuis l'ordinateur de travail.
    .on = Vous pouvez imprimer chez vous depuis l'ordinateur de travail.
share-smart_cards = Cartes à puce et Windows Hello
    .off = L'ordinateur de travail ne peut pas utiliser votre carte. Activez ceci si vous vous identifiez avec une carte.
    .on = L'ordinateur de travail peut utiliser votre carte.
share-passkeys = Clés d'accès et clés de sécurité
    .off = Les pages web de l'ordinateur de travail ne peuvent pas demander votre clé d'accès.
    .on = Les pages web de l'ordinateur de travail peuvent demander votre clé d'accès.
share-microphone = Microphone
    .off = Personne, sur l'ordinateur de travail, ne peut vous entendre.
    .on = L'ordinateur de travail peut vous entendre. Il le faut pour les appels.
share-cameras = Caméras
    .off = Personne, sur l'ordinateur de travail, ne peut vous voir.
    .on = L'ordinateur de travail peut vous voir. Il le faut pour les appels vidéo.
share-usb = Appareils branchés
    .off = L'ordinateur de travail ne peut pas utiliser ce que vous branchez.
    .on = L'ordinateur de travail peut utiliser ce que vous branchez.
share-old_ports = Anciennes prises et appareils de caisse
    .off = L'ordinateur de travail ne peut pas utiliser les scanners et les caisses sur d'anciennes prises.
    .on = L'ordinateur de travail peut utiliser les scanners et les caisses sur d'anciennes prises.
share-location = Votre position
    .off = L'ordinateur de travail n'apprend pas où vous êtes.
    .on = L'ordinateur de travail apprend où vous êtes.

# What was done to a file. For the person who connects.
safe-address = Le fichier mène à l'ordinateur que vous avez nommé.
safe-same_address = La deuxième adresse du fichier dit maintenant la même chose. Personne ne peut l'échanger.
safe-user = Votre nom d'utilisateur est rempli. Votre mot de passe ne l'est pas.
safe-server_check = Windows vous avertit ou s’arrête si l’ordinateur de travail ne peut pas prouver qui il est.
safe-sign_in_check = Votre mot de passe est vérifié avant que vous voyiez l'autre écran.
safe-security_agreed = Les deux ordinateurs se mettent d'abord d'accord pour se parler en privé.
safe-asks_password = Windows demande votre mot de passe. Un ancien mot de passe enregistré n'est pas utilisé.
safe-own_session = Vous avez votre propre session, pas celle d'un administrateur.
safe-gateway = Le fichier dit maintenant quel chemin prendre.
safe-gateway_sign_in = Votre mot de passe n'est pas remis à la porte d'entrée elle-même.
safe-fresh_connection = Chaque démarrage crée une nouvelle connexion.
safe-shows_stop = Vous voyez tout de suite si la connexion se coupe.
safe-whole_desktop = Vous avez le bureau entier. Le fichier ne lance aucun autre programme.
safe-no_other_address = Le fichier n'ouvre aucune autre adresse.
safe-no_password = Le fichier ne contient aucun mot de passe enregistré.
safe-disguised = Une ligne avec des signes cachés a été enlevée.
safe-not_signed = Le fichier est modifié, il n'a donc plus le sceau de son auteur.

# The findings of “rdp lint”. For the helpdesk.
grade-dangerous = Dangereux
grade-weak = Faible
grade-contradictory = Contradictoire
grade-misspelt = Mal écrit
grade-obsolete = Obsolète
grade-ignored = Ignoré

lint-stored_password = Un mot de passe ou un jeton d'accès est enregistré dans le fichier ; qui obtient le fichier peut s'en servir.
lint-starts_program = Le fichier lance un programme choisi par son auteur à la place du bureau, comme le font les courriels d'hameçonnage. Ne l'ouvrez que si vous connaissez l'auteur.
lint-other_address = Le fichier mène à une autre adresse, avant l'hôte ou à côté de lui.
lint-address_differs = La deuxième adresse n'est pas la première, la connexion peut donc aller ailleurs qu'il n'y paraît.
lint-gateway_looks_alike = Le domaine de cette passerelle est presque celui de l'hôte, mais pas le même.
lint-unusual_letters = Le nom contient des lettres qui peuvent passer pour d'autres ; comparez-le lettre par lettre.
lint-open_to_stranger = Les lecteurs et le Presse-papiers sont tous deux ouverts à un hôte situé hors des réseaux privés.
lint-hidden_sign = La ligne contient un signe qui ne se voit pas, ou se termine de façon inhabituelle ; elle fait peut-être autre chose que ce qu'elle montre.
lint-no_server_check = L'hôte n'a pas à prouver qui il est, un autre ordinateur peut donc prendre sa place.
lint-nla_off = NLA est désactivé de ce côté ; le mot de passe est alors tapé dans un écran que l'hôte dessine.
lint-no_negotiation = Le protocole de sécurité n'est pas négocié, ce qui empêche NLA.
lint-gives_away = L'hôte peut utiliser ceci de l'ordinateur qui se connecte : { $share }.
lint-not_asked = Un mot de passe enregistré est utilisé sans question, même s'il est périmé.
lint-admin_session = La session d'administration contourne le service Broker pour les connexions et les licences.
lint-basic_sign_in = La passerelle reçoit le mot de passe lui-même (Basic).
lint-skips_check = Le client ne demande pas si l'hôte peut lancer des programmes isolés.
lint-guessed_encoding = Le fichier n'a pas de BOM et n'est pas en UTF-8 ; il a été lu en Windows-1252, des lettres comme é peuvent donc être fausses.
lint-no_address = Le fichier ne nomme aucun ordinateur (il n'a pas de « full address »).
lint-address_unreadable = Aucun ordinateur ne peut avoir cette adresse.
lint-two_values = Le paramètre se trouve sur une ligne précédente avec une autre valeur ; aucune documentation ne dit laquelle des deux compte.
lint-two_ports = L'adresse indique un autre port que cette ligne.
lint-gateway_unused = Une passerelle est nommée, mais le fichier ne dit pas qu'elle est utilisée.
lint-gateway_unnamed = Une passerelle doit être utilisée, mais aucune n'est nommée.
lint-wrong_kind = La lettre entre le nom et la valeur n'est pas celle de ce paramètre.
lint-value_not_allowed = La valeur n'est aucune de celles que ce paramètre peut avoir.
lint-name_misspelt = Aucun paramètre ne porte ce nom, mais il en existe un dont le nom lui ressemble beaucoup.
lint-replaced = Les clients actuels n'utilisent plus ce paramètre.
lint-repeated = La même ligne s'y trouve déjà.
lint-other_program = Le programme de Windows ne prend cela d'aucun fichier ; seule sa ligne de commande ou une extension le fait.
lint-name_unknown = Ce programme ne connaît pas le paramètre ; les clients passent sur ce qu'ils ne connaissent pas.
lint-no_setting = La ligne n'est pas un paramètre (nom, deux-points, i, s ou b, deux-points, valeur).

rdp-lint-clean = Rien de faible n'a été trouvé dans « { $path } ».
rdp-lint-found = { $count ->
        [one] { $count } constat
       *[other] { $count } constats
    } dans « { $path } » :
rdp-lint-line = { $grade }, ligne { $line } : { $setting }
rdp-lint-unstated = { $grade }, non indiqué : { $setting } est la valeur par défaut
rdp-lint-whole = { $grade }, le fichier entier
rdp-lint-safer = Plus sûr : { $setting }
rdp-lint-without = Plus sûr : sans cette ligne
rdp-lint-not = Ceci ne lit que le fichier. Cela ne prouve ni qui l'a écrit, ni que son ordinateur est le bon.

rdp-written = « { $path } » a été écrit.
rdp-unchanged = Rien n’a dû être changé ; le fichier dit la même chose qu’avant.
rdp-left = Ce que « rdp lint » y trouve encore, à juger par une personne :
rdp-changed = Ce qui est différent, et ce que cela signifie :
rdp-shared-off = Désactivé : { $share }. { $meaning }
rdp-shared-on = Activé : { $share }. { $meaning }
rdp-before = { $name } : { $before } => { $after }
rdp-added = { $name } : { $after }
rdp-removed = { $name } : retiré
rdp-nothing = (rien)
rdp-name = Le fichier désigne l'ordinateur par son nom, pour que Kerberos puisse prouver qui il est.
rdp-number = Le fichier désigne l'ordinateur par son adresse ; Kerberos ne peut alors pas servir, et le nom du certificat peut ne pas correspondre.
rdp-number-report = Le rapport dit que le nom mène ailleurs, le fichier indique donc l'adresse ; Kerberos ne peut alors pas servir.
rdp-trusted-report = Le rapport dit que cet ordinateur fait confiance au certificat de l'hôte, un faux est donc refusé d'emblée.
rdp-dialog = À l'ouverture du fichier, Windows affiche l'adresse et demande ce qu'il faut partager. Comparez l'adresse ; ne cochez rien dont vous n'avez pas besoin.
rdp-overwrite = Il y a déjà un fichier « { $path } ». L'écraser ? (o, ou toute autre chose pour non)
    .yes = o

help-rdp = Créer, vérifier et signer des fichiers de connexion (.rdp)
help-rdp-new = Écrire un nouveau fichier de connexion qui ne partage que ce que vous nommez
help-rdp-harden = Écrire une copie sûre d'un fichier de connexion
help-rdp-lint = Lister ce qui est faible, dangereux ou faux dans un fichier de connexion
help-rdp-host = L'ordinateur : HÔTE, HÔTE:PORT, [v6]:PORT ou une adresse ; facultatif avec --from-report
help-rdp-file = Le fichier de connexion
help-rdp-output = Le fichier à écrire ; il est écrit en entier ou pas du tout
help-rdp-gateway-new = La passerelle Bureau à distance qui mène à l'ordinateur
help-rdp-gateway = La passerelle Bureau à distance qui mène à l'ordinateur ; « none » en retire une
help-rdp-user = Le nom d'utilisateur à remplir ; un mot de passe n'est jamais écrit
help-rdp-keep = Ce que l'ordinateur peut continuer d'utiliser, séparé par des virgules : { $shares }
help-rdp-from-report = Un rapport de « check --json » qui dit ce que l'on sait de l'ordinateur
help-rdp-force = Écraser un fichier qui existe déjà
help-rdp-lint-json = Afficher les constats en JSON
help-rdp-exit = Code de sortie : 0 écrit, 2 l'appel ou le fichier était faux et rien n'a été écrit, 3 le programme n'a pas pu faire son travail.
help-rdp-lint-exit = Code de sortie de rdp lint : 0 rien n'a été trouvé, 1 il y a des constats, 2 l'appel ou le fichier était faux, 3 le programme n'a pas pu faire son travail.

# Signatures. For the helpdesk.
rdp-signed = Signé en tant que « { $signer } » ; la signature couvre { $count ->
        [one] { $count } paramètre.
       *[other] { $count } paramètres.
    }
rdp-verify-good = La signature correspond : rien de ce qu'elle couvre n'a été modifié.
rdp-verify-unsigned = Le fichier n'est pas signé.
rdp-verify-changed = Le fichier n'est plus tel qu'il a été signé : quelque chose que la signature couvre a été modifié.
rdp-verify-wrong = Soit un réglage couvert a été changé, soit la signature n’appartient pas au certificat qui l’accompagne.
rdp-verify-settings_open = La signature est juste, mais laisse de côté des réglages qu’elle doit couvrir : n’importe qui peut les changer.
rdp-verify-unreadable = La signature ne peut pas être lue ({ $reason }).
rdp-verify-signer = Signé par : { $signer }
rdp-verify-issuer = Délivré par : { $issuer }
rdp-verify-thumbprint = Empreinte numérique (SHA-1) : { $thumbprint }
rdp-verify-dates = Valide du { $from } au { $until }
rdp-verify-made = Faite avec { $key } et { $digest }
rdp-verify-weak = C’est faible selon les critères actuels.
rdp-verify-expired = Le certificat a expiré.
rdp-verify-not_yet = Le certificat n'est pas encore valide.
rdp-verify-trusted = Cet ordinateur fait confiance à l'émetteur.
rdp-verify-untrusted = Cet ordinateur ne fait pas confiance à l'émetteur, l'éditeur y passe donc pour inconnu.
rdp-verify-trust_unknown = Il est impossible de savoir ici si cet ordinateur fait confiance à l'émetteur.
rdp-verify-covered = Couvert : { $names }
rdp-verify-open = Non couvert, donc modifiable par n'importe qui : { $names }
rdp-verify-not = N’importe qui peut faire un certificat à n’importe quel nom ; ce qui compte est la confiance en son émetteur. Aucune signature ne dit que l’ordinateur visé est le bon.
rdp-password = Mot de passe de « { $path } » :

help-rdp-sign = Signer un fichier de connexion comme le fait rdpsign
help-rdp-verify = Vérifier la signature d'un fichier de connexion
help-rdp-cert = Le certificat en PEM, avec sa chaîne s'il en a une
help-rdp-key = Sa clé privée en PEM
help-rdp-pfx = Le certificat et la clé dans un seul fichier PFX ; son mot de passe est demandé, ou lu sur l'entrée standard
help-rdp-sign-output = Le fichier à écrire ; sans lui, le fichier lui-même est signé, ce qui demande --force
help-rdp-verify-json = Afficher en JSON ce que l'on sait de la signature
help-rdp-verify-exit = Code de sortie de rdp verify : 0 la signature correspond, 1 le fichier n'est pas signé ou a été modifié, 2 l'appel ou le fichier était faux, 3 le programme n'a pas pu faire son travail.
