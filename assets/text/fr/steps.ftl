# Les quinze étapes de la liste.
# .question .why .do-* .cannot .live-* are for the person; .admin-* .mouse-* .risk .undo .articles for the helpdesk; .command-* say what a command of assets/checklist is for.
# $status is warning or problem; $system is windows, macos or linux: where the program of the person runs. The last variant must do no harm on any.

step-steady_network = Assurez-vous que votre réseau est stable.
    .question = Votre réseau est-il stable ?
    .why = Une ligne qui coupe ou qui perd des messages peut mettre fin à l'appel en cours de route. Un VPN rend cela plus probable.
    .do-1 = Rapprochez-vous de votre box Wi-Fi, ou branchez un câble réseau.
    .do-2 = Si vous utilisez le VPN de votre entreprise, coupez-le puis rallumez-le.
    .do-3 = Essayez une fois par un autre réseau, par exemple le partage de connexion de votre téléphone.
    .cannot = Si vous ne pouvez pas changer de réseau, dites à votre service informatique lequel vous utilisez.
    .live-fine = Ce que nous avons pu vérifier de votre réseau est en ordre. Des ennuis qui vont et viennent ne sont pas exclus.
    .live-problem = { $status ->
            [warning] Votre ligne fonctionne, mais elle est lente ou pas tout à fait stable. À lui seul, cela met rarement fin à un appel.
           *[problem] Votre réseau est coupé, ou des messages se perdent en route. Commencez ici : rien d'autre ne peut marcher sans lui.
        }
    .live-unknown = Nous n'avons pas pu mesurer cela. On ne sait donc pas si votre réseau est bon ou mauvais.
    .admin-1 = Comparez avec et sans le VPN, puis par un second réseau ; notez quand la panne survient.
    .admin-2 = Mesurez la MTU du chemin : 1372 octets de charge utile de ping doivent passer par la plupart des tunnels ; diminuez la charge utile jusqu'à ce qu'elle passe. Voyez d'abord si un ping simple reçoit une réponse ; beaucoup d'hôtes et de pare-feu le rejettent, et ce test ne prouve alors rien.
    .admin-3 = Cherchez sur le VPN ou le pare-feu un délai d'inactivité plus court que les pauses de l'utilisateur.
    .mouse-1 = Sur un client Windows : resmon.exe, Réseau, Connexions TCP : la perte et la latence de chaque connexion y figurent.
    .mouse-2 = Sur un Mac : maintenez Option et cliquez sur le symbole du Wi-Fi : RSSI et bruit y figurent. Sous GNOME : Paramètres, Wi-Fi, l'engrenage de la connexion : force du signal et vitesse du lien.
    .risk = Aucun : on ne fait que mesurer.
    .undo = Revenez au réseau ou au réglage VPN utilisé auparavant.
    .articles = Pour eux, la cause principale est un réseau instable, un VPN lent ou un débit trop faible. Les preuves sont minces : une perte d'environ 2 % n'a jamais suffi à empêcher une ouverture de session dans nos tests. Les délais d'inactivité des VPN et une MTU trop petite sont bien réels.
    .command-1 = Tester si de gros paquets passent sans être fragmentés (Windows)
    .command-2 = Tester si de gros paquets passent sans être fragmentés (Linux)
    .command-3 = Le même test sous macOS
    .command-4 = Afficher la MTU de chaque carte réseau (Windows)
    .command-5 = Afficher la MTU de chaque carte réseau (Linux)

step-name_or_address = Vérifiez le nom et l'adresse de l'ordinateur de travail.
    .question = Le nom mène-t-il au bon ordinateur ?
    .why = Une entrée fausse ou ancienne dans l'annuaire du réseau envoie votre appel au mauvais endroit.
    .do-1 = Comparez, lettre par lettre, le nom que vous tapez avec celui que l'on vous a donné.
    .do-2 = { $ntlm ->
            [refused] Tapez le nom complet. Depuis cet ordinateur, une adresse à sa place ne permet pas de vous identifier.
           *[allowed] Demandez l'adresse à votre service informatique, et tapez-la une fois à la place du nom.
        }
    .do-3 = { $ntlm ->
            [refused] Demandez à votre service informatique si le nom mène à la bonne adresse.
           *[allowed] Dites à votre service informatique si l'adresse a marché, et revenez au nom.
        }
    .cannot = Si personne ne peut vous donner l'adresse, demandez à votre service informatique de chercher le nom pour vous.
    .live-fine = Le nom mène à une adresse, et quelque chose y décroche. Rien ne prouve que ce soit le bon ordinateur.
    .live-problem = { $status ->
            [warning] L'appel est passé, mais les adresses de ce nom ne sont pas toutes comme prévu.
           *[problem] Le nom ne mène nulle part, ou rien ne décroche là où il mène. Comparez-le avec celui que l'on vous a donné.
        }
    .live-unknown = Nous n'avons pas pu chercher ce nom. Il est peut-être juste, peut-être faux.
    .admin-1 = Résolvez le nom sur le client et comparez chaque adresse avec celle que l'hôte a vraiment.
    .admin-2 = Supprimez les enregistrements A et AAAA obsolètes ; vérifiez la liste des suffixes DNS et le fichier hosts du client.
    .admin-3 = N'utilisez l'adresse que comme test : par défaut, Kerberos n'est pas tenté pour une adresse, et NTLM peut être refusé.
    .mouse-1 = Sur un client Windows : ncpa.cpl, clic droit sur la carte, Statut, Détails : ses serveurs DNS et son suffixe DNS y figurent.
    .mouse-2 = Sur un hôte Windows, au même endroit : comparez ses adresses IPv4 et IPv6 avec celles du nom.
    .mouse-3 = Sur un serveur DNS Windows : dnsmgmt.msc, Zones de recherche directes, la zone : supprimez les enregistrements A et AAAA périmés de l'hôte.
    .risk = Aucun pour la recherche du nom. Avec une adresse, le nom du certificat ne correspond plus et l'authentification se replie sur NTLM.
    .undo = Tapez de nouveau le nom complet.
    .articles = « Utilisez l'adresse IP » est un bon test et une mauvaise habitude : cela change le type d'authentification. Aucune preuve n'a été trouvée d'un défaut de résolution de noms dans les versions récentes de Windows 11.
    .command-1 = Afficher chaque adresse du nom (Windows)
    .command-2 = Afficher chaque adresse du nom (Linux)
    .command-3 = Afficher chaque adresse du nom (macOS)
    .command-4 = Vider le cache DNS d'un client Windows
    .command-5 = La même chose sous Linux avec systemd
    .command-6 = La même chose sous macOS

step-open_door = Voyez si l'ordinateur de travail accepte les appels.
    .question = L'ordinateur de travail accepte-t-il les appels du Bureau à distance ?
    .why = L'ordinateur de travail doit être allumé et accepter les appels, et le Bureau à distance doit décrocher. S'il y a un pare-feu entre les deux, il doit vous laisser passer.
    .do-1 = Vérifiez que l'ordinateur de travail est allumé et éveillé, ou demandez à quelqu'un sur place.
    .do-2 = Allumez le VPN de votre entreprise, s'il vous en faut un.
    .do-3 = Si vous passez par un tunnel ou un relais, vérifiez que son autre bout est connecté.
    .cannot = Si vous ne pouvez pas voir l'ordinateur de travail, demandez à votre service informatique s'il accepte les appels du Bureau à distance.
    .live-fine = Quelque chose décroche, et c'est bien le Bureau à distance. Les vérifications suivantes peuvent encore s'arrêter.
    .live-problem = { $status ->
            [warning] Quelque chose décroche, mais tout n'est pas comme il faut. La liste des vérifications dit quoi.
           *[problem] Rien ne décroche, quelque chose raccroche, ou un autre programme répond. La liste des vérifications dit lequel des trois.
        }
    .live-unknown = Nous ne sommes pas allés jusqu'à appeler l'ordinateur de travail. Il est peut-être ouvert, peut-être fermé.
    .admin-1 = Sur l'hôte, autorisez le Bureau à distance (Paramètres, Système, Bureau à distance) et vérifiez que TermService s'exécute (services.msc, « Services Bureau à distance »).
    .admin-2 = Vérifiez que l'écouteur est actif, sur quel port, et à quel processus appartient ce port.
    .admin-3 = Activez sur l'hôte le groupe de règles « Bureau à distance » (firewall.cpl), uniquement pour les profils privé et domaine.
    .admin-4 = Si TCP s'ouvre puis se ferme sans un octet, cherchez ce qui accepte à la place de l'hôte : tunnel, redirection de port, conteneur, NAT, bastion. Demandez si une suite de sécurité avec protection RDP ou contre la force brute tourne sur l'hôte (ESET, Remote Access Shield d'AVG ou d'Avast).
    .mouse-1 = Sur l'hôte : Paramètres, Système, Bureau à distance : Activé. Dans services.msc, « Services Bureau à distance » (TermService) doit être en cours d'exécution.
    .mouse-2 = Sur l'hôte : firewall.cpl, Paramètres avancés, Règles de trafic entrant : dans le groupe « Bureau à distance », activez la règle « Mode utilisateur » pour TCP (RemoteDesktop-UserMode-In-TCP), profils Domaine et Privé seulement.
    .mouse-3 = Si le réseau du bureau est en Public, passez-le en Privé : Paramètres, Réseau et Internet, Propriétés.
    .risk = Autoriser le Bureau à distance l'expose à tous les réseaux que couvrent les profils de la règle ; ne publiez jamais le port 3389 sur Internet. Redémarrer TermService met fin à toutes les sessions à distance. La commande 15 retire la règle des réseaux publics ; voyez d'abord de quel type est le réseau.
    .undo = Rendez à la règle son état et ses profils enregistrés, et remettez fDenyTSConnections à sa valeur d'avant. N'arrêtez de nouveau TermService que s'il était arrêté volontairement.
    .articles = Ils ont raison pour le pare-feu et le port. Ajouter mstsc.exe aux applications autorisées en cochant tous les réseaux est faux et dangereux : le client ne fait qu'appeler vers l'extérieur, et la règle qui compte est sur l'hôte. Ils ont raison pour RustDesk, dockur et d'autres tunnels : ceux-ci prennent l'appel pour un ordinateur qui n'est pas là.
    .command-1 = Tester depuis le client si le port accepte les connexions TCP
    .command-2 = Afficher si le Bureau à distance est autorisé sur l'hôte (0 signifie autorisé)
    .command-3 = La valeur de la stratégie, s'il y en a une ; elle l'emporte (un message disant qu'elle est introuvable : aucune)
    .command-4 = Autoriser le Bureau à distance sur l'hôte
    .command-5 = Annuler : l'interdire de nouveau, si c'était le cas avant
    .command-6 = Afficher les services dont le Bureau à distance a besoin
    .command-7 = Démarrer le service s'il est arrêté
    .command-8 = Afficher l'écouteur (rdp-tcp doit y figurer à l'état d'écoute, indiqué dans la langue du système)
    .command-9 = Afficher le port réglé pour l'écouteur
    .command-10 = Afficher à quel processus appartient le port (son numéro est en dernier)
    .command-11 = Afficher quels services tournent dans le processus à qui appartient le port
    .command-12 = Afficher si des appels ont atteint l'hôte, et d'où
    .command-13 = Afficher les règles Bureau à distance de l'hôte (dans toutes les langues de Windows)
    .command-14 = Enregistrer d'abord l'état de la règle TCP de l'écouteur
    .command-15 = Activer cette règle pour les réseaux privés et de domaine
    .command-16 = Annuler : rendre à la règle son état et ses profils

step-current_client = Mettez à jour votre programme de Bureau à distance.
    .question = Votre programme de Bureau à distance est-il à jour ?
    .why = Aux anciens programmes, il manque des corrections et les moyens actuels de protéger la ligne. Les mises à jour de Windows apportent les nouveaux.
    .do-1 = { $system ->
            [windows] Ouvrez Paramètres, puis Windows Update, et installez ce qui est proposé.
            [macos] Ouvrez l'App Store, choisissez Mises à jour, et mettez à jour « Windows App ».
           *[linux] Installez toutes les mises à jour que propose votre système, aussi pour votre programme de Bureau à distance.
        }
    .do-2 = Redémarrez votre ordinateur si { $system ->
            [windows] Windows
           *[other] le système
        } vous le demande.
    .do-3 = { $system ->
            [windows] Connectez-vous avec « Connexion Bureau à distance », qui fait partie de Windows.
            [macos] Connectez-vous avec « Windows App », qui a remplacé « Microsoft Remote Desktop ».
           *[linux] Connectez-vous avec un programme tenu à jour, comme Remmina, FreeRDP ou Connexions de GNOME.
        }
    .cannot = Si vous n'avez pas le droit d'installer des mises à jour, demandez-le à votre service informatique.
    .live-fine = Un programme de Bureau à distance est là. Nous ne jugeons pas si c'est le plus récent.
    .live-problem = Le programme de Bureau à distance habituel n'a pas été trouvé ici. Vous en avez peut-être un autre que nous ne connaissons pas.
    .live-unknown = Nous n'avons pas pu chercher votre programme de Bureau à distance. Il est peut-être là, et en bon état.
    .admin-1 = Vérifiez que mstsc.exe existe (il peut être désinstallé depuis Windows 11 23H2) et notez son numéro de version.
    .admin-2 = Installez la mise à jour cumulative actuelle des deux côtés, puis redémarrez.
    .mouse-1 = Sur un client Windows : ouvrez %SystemRoot%\System32 dans l'Explorateur, clic droit sur mstsc.exe, Propriétés, Détails : Version du produit.
    .mouse-2 = Des deux côtés sous Windows : Paramètres, Windows Update (ms-settings:windowsupdate), Rechercher des mises à jour ; ce qui est déjà là figure dans l'historique des mises à jour.
    .mouse-3 = Sur un Mac : App Store, Mises à jour, « Windows App ». Sous Linux : le programme de mise à jour de la distribution.
    .risk = Une mise à jour exige un redémarrage ; enregistrez d'abord le travail ouvert.
    .undo = Sous Windows : Paramètres, Windows Update, Historique des mises à jour, Désinstaller des mises à jour. Ailleurs : l'historique des paquets de votre système.
    .articles = Mettre à jour est juste. L'application « Bureau à distance » du Store n'est plus prise en charge depuis mai 2025, et Windows App sous Windows n'est pas faite pour de simples ordinateurs distants ; utilisez le mstsc intégré. On ne connaît aucune mise à jour qui cause 0x904 avec 0x7 à la connexion.
    .command-1 = Afficher la version du client Bureau à distance (Windows)
    .command-2 = Afficher le numéro de version de Windows
    .command-3 = Afficher les mises à jour des dernières semaines (Windows)
    .command-4 = Afficher la version de FreeRDP (le programme peut s'appeler xfreerdp3 ou wlfreerdp)

step-saved_sign_in = Supprimez les identifiants enregistrés et tapez-les à nouveau.
    .question = D'anciens identifiants sont-ils enregistrés ici ?
    .why = Votre programme envoie peut-être un ancien nom ou mot de passe enregistré un jour. L'identification s'arrête alors avant que vous ayez pu taper.
    .do-1 = { $system ->
            [windows] Ouvrez « Gestionnaire d'identification » depuis le menu Démarrer, et choisissez « Informations d'identification Windows ».
            [macos] Ouvrez « Windows App », puis ses réglages, et cherchez les identifiants enregistrés.
           *[linux] Ouvrez la liste des connexions enregistrées dans votre programme de Bureau à distance.
        }
    .do-2 = { $system ->
            [windows] Supprimez chaque entrée qui commence par TERMSRV et qui nomme votre ordinateur de travail.
            [macos] Supprimez l'entrée portant le nom que vous utilisez pour votre ordinateur de travail.
           *[linux] Supprimez-y le mot de passe enregistré de votre ordinateur de travail.
        }
    .do-3 = Connectez-vous à nouveau, et tapez votre nom et votre mot de passe à la main.
    .cannot = Si vous ne trouvez pas la liste, demandez à votre service informatique de chercher avec vous.
    .live-fine = Cet ordinateur n'a gardé aucun identifiant pour l'ordinateur de travail. Un autre programme garde peut-être les siens.
    .live-problem = Des identifiants pour l'ordinateur de travail sont enregistrés ici. Ils sont peut-être anciens.
    .live-unknown = Nous n'avons pas pu voir les identifiants enregistrés. Pour plus de sûreté, supprimez ceux de votre ordinateur de travail.
    .admin-1 = Supprimez l'entrée sous toutes ses formes : telle que tapée, nom court, nom complet, chaque adresse, et avec le port.
    .admin-2 = Cherchez TERMSRV/ et non des mots, car la liste est traduite.
    .admin-3 = Ouvrez une fois la connexion sans ancien fichier .rdp.
    .mouse-1 = Sur un client Windows : Panneau de configuration, Gestionnaire d'identification (control /name Microsoft.CredentialManager), Informations d'identification Windows ; supprimez les entrées TERMSRV/ de cet hôte, sous toutes leurs formes.
    .mouse-2 = Dans mstsc, Afficher les options, Général : cliquez sur « supprimer » dans le texte sur les informations enregistrées ; dans Windows App sur Mac : les identifiants, dans ses réglages.
    .mouse-3 = Dans Remmina ou Connexions de GNOME : ouvrez les propriétés de la connexion et videz le mot de passe.
    .risk = Faible : il faudra taper le mot de passe à nouveau.
    .undo = À la prochaine identification, cochez la case qui mémorise vos informations.
    .articles = Juste, même si cela guérit rarement 0x904 sur des hôtes Windows : un mauvais mot de passe a son propre code (0x807). « Survient d'habitude après la saisie des identifiants » ne prouve rien : avec NLA, la question vient avant la connexion.
    .command-1 = Afficher les identifiants enregistrés pour cet hôte (Windows ; la liste est traduite)
    .command-2 = Supprimer les identifiants enregistrés pour cet hôte
    .command-3 = Se connecter sans ancien fichier de connexion

step-multi_transport = Laissez de côté le canal rapide, pour essayer.
    .question = Est-ce seulement le canal rapide qui pose problème ?
    .why = Le Bureau à distance peut ouvrir une seconde ligne, plus rapide, pour l'image. Elle démarre après le contrôle de sécurité, donc elle arrête rarement le premier appel.
    .do-1 = Souvenez-vous : l'image apparaît-elle d'abord, pour se figer ensuite ?
    .do-2 = Si oui, demandez à votre service informatique de couper le canal rapide pendant une journée.
    .do-3 = Si aucune image n'apparaît jamais, passez à la suite. Votre ennui n'est pas là.
    .cannot = Vous n'avez rien à faire ici. Votre service informatique peut s'en charger.
    .live-fine = Le canal rapide répond. Cela ne prouve pas qu'il tiendra ensuite.
    .live-problem = Quelque chose d'étrange touche le canal rapide. Il ne peut pas arrêter le premier appel, car il démarre plus tard.
    .live-unknown = On ne sait rien du canal rapide. Le Bureau à distance fonctionne aussi sans lui.
    .admin-1 = Désactivez UDP d'un côté pendant une journée : par stratégie sur un client Windows, ou sur l'hôte. Dans FreeRDP, utilisez -multitransport.
    .admin-2 = Sur l'hôte : « Sélectionner des protocoles de transfert RDP » (SelectTransport 1 signifie TCP seulement).
    .admin-3 = Redémarrez le programme client et comparez ; annulez le réglage si rien ne change.
    .mouse-1 = Sur un client Windows : gpedit.msc, Configuration ordinateur, Modèles d'administration, Composants Windows, Services Bureau à distance, Client Connexion Bureau à distance, « Désactiver UDP sur le client » : Activé.
    .mouse-2 = Sur l'hôte, dans la même arborescence : Hôte de la session Bureau à distance, Connexions, « Sélectionner des protocoles de transfert RDP » : « Utiliser uniquement TCP ».
    .mouse-3 = Remettez les deux sur « Non configuré » une fois le test terminé.
    .risk = Faible : l'image peut être plus lente sur de longues distances.
    .undo = Supprimez la valeur fClientDisableUDP, ou remettez la stratégie sur « Non configuré ».
    .articles = Faux pour 0x904 avec 0x7 à la connexion : UDP ne démarre qu'une fois TCP établi et sécurisé. Juste pour les sessions qui se figent ou tombent plus tard. Cas connus : Windows 11 24H2 perdait la connexion à Server 2016 après environ 65 s ; Server 2025 se figeait après KB5051987, corrigé par KB5055523.
    .command-1 = Désactiver UDP sur un client Windows (exige un administrateur)
    .command-2 = Annuler : permettre de nouveau UDP au client
    .command-3 = Afficher si l'hôte est limité à TCP (un message disant que la valeur est introuvable : non)
    .command-4 = Afficher si UDP est désactivé dans les réglages propres du client (un message disant que la valeur est introuvable : non)

step-gateway = Voyez si la porte d'entrée de votre entreprise est ouverte.
    .question = La porte d'entrée de votre entreprise est-elle ouverte ?
    .why = Certaines entreprises ne laissent entrer que par une porte d'entrée. Si elle est fermée pour entretien, ou si sa carte d'identité est ancienne, aucun appel ne passe.
    .do-1 = Demandez à un collègue qui passe par le même chemin si cela marche chez lui.
    .do-2 = Cherchez une annonce de travaux prévus de votre service informatique.
    .do-3 = Attendez un quart d'heure et vérifiez à nouveau.
    .cannot = Si vous ne savez pas si vous passez par une porte d'entrée, demandez à votre service informatique.
    .live-fine = La porte d'entrée répond et demande une identification. D'ici, on ne voit pas ce qui se trouve derrière.
    .live-problem = { $status ->
            [warning] La porte d'entrée répond, mais quelque chose en elle peut arrêter votre programme. La liste des vérifications dit quoi.
           *[problem] La porte d'entrée est fermée, ou elle nous renvoie. La liste des vérifications dit comment.
        }
    .live-unknown = Nous n'avons regardé aucune porte d'entrée. Le plus souvent, c'est parce que vous n'en avez indiqué aucune.
    .admin-1 = Testez HTTPS vers la passerelle et lisez son certificat : 0x904 peut venir du TLS de la passerelle elle-même.
    .admin-2 = Sur la passerelle, lisez Microsoft-Windows-TerminalServices-Gateway/Operational ainsi que les stratégies CAP et RAP.
    .admin-3 = Écartez toute inspection TLS devant la passerelle ; elle casse les requêtes en flux continu.
    .admin-4 = Annoncez la mise en drain avant une maintenance, car elle ferme les connexions ouvertes.
    .mouse-1 = Sur la passerelle : tsgateway.msc, les nœuds de surveillance et de stratégies, et les propriétés du serveur pour son certificat et son réglage UDP.
    .mouse-2 = Sur la passerelle : eventvwr.msc, Journaux des applications et des services, Microsoft, Windows, TerminalServices-Gateway, Operational.
    .mouse-3 = Depuis un client : ouvrez https://GATEWAY/remoteDesktopGateway/ dans un navigateur et regardez le certificat.
    .risk = Aucun pour la lecture. Redémarrer le service de passerelle met fin à toutes les sessions qui y passent.
    .undo = Rien à annuler pour les tests ; mettez fin au drain après la maintenance.
    .articles = Une maintenance de la passerelle est plausible mais rare, et personne n'a montré qu'un drain donne ce code. Ils ne disent pas comment le voir : 404 est un chemin non publié, 503 une maintenance ou une stratégie.
    .command-1 = Tester si la passerelle accepte les connexions
    .command-2 = Afficher ce que répond la passerelle (401 signifie qu'elle est vivante)
    .command-3 = Lire les derniers événements sur la passerelle

step-another_way_in = Essayez un autre chemin.
    .question = Un autre chemin fonctionne-t-il ?
    .why = S'il vous faut travailler maintenant, un autre chemin peut suffire. Cela montre aussi où se trouve le problème.
    .do-1 = { $system ->
            [windows] Appuyez sur la touche Windows, tapez mstsc, appuyez sur Entrée, et tapez-y le nom de l'ordinateur.
            [macos] Dans « Windows App », ajoutez à nouveau l'ordinateur de travail et tapez son nom à la main.
           *[linux] Lancez votre programme de Bureau à distance sans connexion enregistrée, et tapez le nom de l'ordinateur à la main.
        }
    .do-2 = Essayez depuis un autre ordinateur ou un autre réseau.
    .do-3 = Demandez à votre service informatique s'il existe un autre chemin autorisé vers votre travail.
    .cannot = Si aucun autre chemin ne s'offre à vous, demandez à votre service informatique d'y travailler pendant que vous attendez.
    .live-fine = Dans les notes de cet ordinateur, aucun appel n'a été coupé. Elles ne remontent peut-être pas loin.
    .live-problem = Les notes de cet ordinateur montrent où vos derniers appels ont été coupés.
    .live-unknown = Nous n'avons pas pu lire les notes de cet ordinateur sur vos derniers appels. Essayez tout de même un autre chemin.
    .admin-1 = Sur le client, lisez RDPClient/Operational : 1026 avec la raison 2308 est 0x904 ; 1028 signifie que l'hôte a répondu ; 226 nomme la phase qui a cédé.
    .admin-2 = Comparez avec un client qui a son propre TLS, comme FreeRDP ou Remmina ; une différence désigne TLS ou NLA d'un des deux côtés.
    .admin-3 = Laissez enablecredsspsupport et negotiate security layer à 1 dans chaque fichier .rdp.
    .mouse-1 = Sur un client Windows : eventvwr.msc, Journaux des applications et des services, Microsoft, Windows, TerminalServices-ClientActiveXCore, Microsoft-Windows-TerminalServices-RDPClient/Operational ; filtrez sur 1024, 1026, 1028, 226.
    .mouse-2 = Sur un client Windows : mstsc, tapez le nom, Connexion. Pas de fichier, donc pas d'avertissement à son sujet.
    .risk = Aucun, tant que l'autre client garde TLS et NLA.
    .undo = Fermez l'autre client.
    .articles = « Masquer les détails » est à l'envers : c'est le bouton des détails qui montre les codes. 0x904 signifie « socket fermé », comme l'un d'eux le dit ; il n'est pas dans MS-RDPBCGR, mais il est dans la documentation Win32. Un fichier .rdp ne répare pas un défaut du TLS de l'hôte, et ils ne nomment aucun réglage. MobaXterm et Royal TS ne contournent pas Winsock : sous Windows, ils intègrent le même contrôle ou FreeRDP. FreeRDP et Remmina n'ont pas de code 0x904.
    .command-1 = Se connecter sans fichier de connexion (Windows)
    .command-2 = Lire les dernières déconnexions sur un client Windows (2308 est 0x904)
    .command-3 = Afficher la phase où un client Windows s'est arrêté
    .command-4 = Comparer avec FreeRDP (il demande le mot de passe et n'ouvre pas de session)

step-secure_handshake = Faites que les deux ordinateurs s'accordent sur un contrôle moderne.
    .question = Les deux ordinateurs connaissent-ils un moyen moderne de protéger la ligne ?
    .why = Les deux ordinateurs doivent connaître un moyen commun de protéger la ligne. Sinon, l'appel se termine avant que votre mot de passe ne compte.
    .do-1 = { $system ->
            [windows] Installez ce que propose Windows Update, puis redémarrez votre ordinateur.
            [macos] Installez ce que propose Mise à jour de logiciels, puis redémarrez votre ordinateur.
           *[linux] Installez les mises à jour de votre système, puis redémarrez votre ordinateur.
        }
    .do-2 = Essayez une fois par un autre réseau, par exemple le partage de connexion de votre téléphone.
    .do-3 = Si cela s'arrête encore, donnez le rapport à votre service informatique.
    .cannot = Le reste revient à votre service informatique. Montrez-lui cet écran.
    .live-fine = Les deux ordinateurs se sont mis d'accord, et la ligne est protégée. De gros messages peuvent encore se perdre plus tard.
    .live-problem = { $status ->
            [warning] La ligne peut être protégée, mais pas de la meilleure façon. Votre programme peut tout de même réussir.
           *[problem] L'appel s'arrête pendant que la ligne est mise sous protection. Votre mot de passe n'a pas été envoyé.
        }
    .live-unknown = Nous ne sommes pas arrivés au contrôle de sécurité. Une étape précédente doit d'abord fonctionner.
    .admin-1 = Sur l'hôte, lisez les événements Schannel 36874 (pas de suite commune), 36871 (versions désactivées), 36872 (pas d'informations d'identification par défaut adaptées), 36887 et 36888 (alertes) à la minute de la tentative.
    .admin-2 = Activez TLS 1.2 côté serveur, et TLS 1.3 à partir de Server 2022 ou Windows 11 ; gardez des suites ECDHE avec AES-GCM.
    .admin-3 = Cherchez des stratégies qui fixent l'ordre des suites et des suites qui ne vont pas avec le type de clé du certificat.
    .admin-4 = Si le hello reste sans réponse, testez la MTU du chemin et tout équipement qui inspecte TLS. Sur xrdp et les autres serveurs non Windows, lisez le journal du serveur et ses réglages TLS.
    .mouse-1 = Sur l'hôte : eventvwr.msc, Journaux Windows, Système ; filtrez sur la source Schannel, événements 36870, 36871, 36872, 36874, 36887, 36888.
    .mouse-2 = Sur l'hôte : gpedit.msc, Configuration ordinateur, Modèles d'administration, Réseau, Paramètres de configuration SSL, « Ordre des suites de chiffrement SSL » : Non configuré, sauf si vos règles l'exigent.
    .mouse-3 = Les interrupteurs de version n'ont pas de page à eux ; utilisez les commandes, qui enregistrent d'abord les anciennes valeurs.
    .risk = Moyen : ces interrupteurs valent pour tout Schannel sur l'hôte et exigent un redémarrage.
    .undo = Retirez la clé serveur de TLS 1.2 puis importez le fichier enregistré, dans cet ordre, et redémarrez : une importation seule n'enlève pas les valeurs qui étaient nouvelles.
    .articles = Un désaccord est réel mais rare, surtout plausible dans les réseaux durcis. « Contourner le chiffrement moderne » n'est jamais la réponse, ni avec enablecredsspsupport 0 ni avec l'option de sécurité RDP d'un client. L'ancien conseil de Microsoft d'activer TLS 1.0 et 1.1 ne doit plus être suivi aujourd'hui.
    .command-1 = Lire les événements Schannel du dernier jour
    .command-2 = Afficher les suites que l'hôte utilise
    .command-3 = Afficher un ordre des suites fixé par stratégie (un message disant qu'il est introuvable : aucun)
    .command-4 = Enregistrer d'abord les interrupteurs (s'il propose d'écraser, répondez non)
    .command-5 = Activer TLS 1.2 pour les serveurs, première partie
    .command-6 = Activer TLS 1.2 pour les serveurs, seconde partie (puis redémarrer)
    .command-7 = Annuler : remettre les interrupteurs enregistrés (puis redémarrer)

step-network_level_authentication = Voyez si le contrôle d'accès répond et si les horloges s'accordent.
    .question = Le contrôle d'accès répond-il, et les horloges s'accordent-elles ?
    .why = L'ordinateur de travail demande qui vous êtes avant de montrer une image. Il faut pour cela des horloges justes et un contrôle d'accès qui fonctionne.
    .do-1 = { $system ->
            [windows] Ouvrez Paramètres, Heure et langue, Date et heure, et choisissez « Synchroniser maintenant ».
            [macos] Ouvrez Réglages Système, Général, Date et heure, et mettez l'horloge en automatique.
           *[linux] Ouvrez les réglages de date et d'heure de votre système, et mettez l'horloge en automatique.
        }
    .do-2 = Connectez-vous à nouveau et tapez à la main votre nom d'utilisateur, par exemple entreprise\nom.
    .do-3 = Si cela s'arrête encore, demandez à votre service informatique de regarder l'ordinateur de travail.
    .cannot = Si vous n'avez pas le droit de régler l'horloge, demandez à votre service informatique de le faire.
    .live-fine = Le contrôle d'accès répond, et les horloges s'accordent. Votre nom et votre mot de passe n'ont pas été testés.
    .live-problem = { $status ->
            [warning] Le contrôle d'accès répond, avec un point à noter. La liste des vérifications dit lequel.
           *[problem] Le contrôle d'accès raccroche ou reste muet, ou les horloges sont trop éloignées.
        }
    .live-unknown = Nous ne sommes pas arrivés au contrôle d'accès. Une étape précédente doit d'abord fonctionner.
    .admin-1 = Sur l'hôte, comparez l'horloge et sa source, et testez la relation d'approbation avec le domaine.
    .admin-2 = Lisez TermDD 56 dans Système et 4625 dans Sécurité ; pas de 4625 à ce moment signifie que tout s'est arrêté avant l'authentification.
    .admin-3 = Sur gnome-remote-desktop, définissez les identifiants ; sur xrdp et les autres, lisez le journal du serveur. Avec gnome-remote-desktop --system, mstsc exige aussi « use redirection server name:i:1 » dans son fichier .rdp.
    .admin-4 = Gardez NLA activé. Si aucun contrôleur de domaine n'est joignable, utilisez plutôt un compte local ou une console.
    .mouse-1 = Sur l'hôte : Paramètres, Heure et langue, Date et heure, Synchroniser maintenant ; un membre du domaine prend l'heure du domaine.
    .mouse-2 = Sur l'hôte : eventvwr.msc, Journaux Windows, Système (TermDD 56) et Sécurité (4625).
    .mouse-3 = Sur un hôte GNOME : Paramètres, Système, Bureau à distance ; définissez à nouveau l'identifiant et le mot de passe.
    .risk = Faible pour les tests. Réparer la relation d'approbation exige un compte du domaine et peut demander un redémarrage.
    .undo = L'horloge et la relation d'approbation réparée n'ont pas besoin d'être annulées. Sur gnome-remote-desktop, remettez les anciens identifiants.
    .articles = « Désactiver NLA » est faux : TLS a lieu avec ou sans, donc cela ne répare pas 0x904, et cela ouvre l'hôte aux attaques avant l'authentification. Microsoft ne s'en sert que pour un court test quand aucun contrôleur de domaine ne répond ; ce n'est pas proposé ici. AllowEncryptionOracle, sur les pages de spam, est faux aussi : cela rouvre CVE-2018-0886. RestrictedAdmin ne contourne pas CredSSP : il s'exécute quand même.
    .command-1 = Afficher la source et le décalage de phase (Phase Offset) de l'horloge de l'hôte
    .command-2 = Régler l'horloge d'après sa source
    .command-3 = Tester la relation d'approbation avec le domaine
    .command-4 = Afficher si les identifiants de domaine sont désactivés (0, ou un message disant que la valeur est introuvable : non)
    .command-5 = Réparer la relation d'approbation (exige un compte du domaine)
    .command-6 = Afficher les événements de la couche de sécurité (TermDD 56)
    .command-7 = Définir les identifiants de gnome-remote-desktop (il les demande)

step-host_certificate = Donnez à l'ordinateur de travail une carte d'identité en règle.
    .question = La carte d'identité de l'ordinateur de travail est-elle en règle ?
    .why = L'ordinateur de travail montre une carte d'identité avant que la ligne soit protégée. Si elle manque ou si elle est abîmée, l'appel s'arrête là.
    .do-1 = Notez ce que cet écran dit de la carte d'identité.
    .do-2 = Donnez le rapport à votre service informatique.
    .do-3 = N'acceptez pas une carte que votre service informatique ne connaît pas.
    .cannot = Seul quelqu'un qui a des droits sur l'ordinateur de travail peut le faire. Demandez à votre service informatique.
    .live-fine = La carte d'identité est à jour et assez solide. Savoir si l'ordinateur de travail peut utiliser sa clé secrète est une autre question.
    .live-problem = { $status ->
            [warning] La carte d'identité fera l'affaire, mais votre programme peut vous avertir à son sujet. Cela ne met pas fin à un appel à lui seul.
           *[problem] La carte d'identité a un défaut. À lui seul, il ne donne souvent qu'un avertissement.
        }
    .live-unknown = Nous n'avons vu aucune carte d'identité, car une étape précédente s'est arrêtée. Elle est peut-être bonne, peut-être mauvaise.
    .admin-1 = Ouvrez certlm.msc, Bureau à distance, Certificats ; notez l'empreinte numérique et exportez d'abord le certificat.
    .admin-2 = Si SSLCertificateSHA1Hash est défini, vérifiez que ce certificat existe, qu'il est en cours de validité et que SERVICE RÉSEAU (NETWORK SERVICE) peut lire sa clé.
    .admin-3 = Seulement s'il est auto-signé : supprimez-le, puis redémarrez SessionEnv et TermService ; l'événement 1056 annonce le nouveau.
    .admin-4 = Si 1057 ou 1058 apparaît à la place, passez au magasin de clés (étape 12). Si vous en venez, arrêtez et rapportez les droits du dossier (sa commande 13) ; ne les changez pas.
    .mouse-1 = Sur l'hôte : certlm.msc, Bureau à distance, Certificats ; ouvrez celui dont l'écouteur utilise l'empreinte numérique. Détails, Copier dans un fichier, sans la clé privée.
    .mouse-2 = Seulement si « Délivré par » est l'ordinateur lui-même : clic droit, Supprimer. Ne touchez pas à celui d'une autorité.
    .mouse-3 = services.msc : redémarrez « Configuration des services Bureau à distance » (SessionEnv), puis « Services Bureau à distance » (TermService).
    .mouse-4 = eventvwr.msc, Journaux Windows, Système : 1056 annonce le nouveau certificat ; 1057 ou 1058 mènent à l'étape 12.
    .risk = Moyen : chaque client voit un nouveau certificat. Ne supprimez pas celui qu'une autorité a délivré. Le redémarrage met fin à toutes les sessions à distance, la vôtre aussi si vous êtes entré par là.
    .undo = Importez le certificat enregistré et rattachez-lui sa clé ; cela ne marche que tant que l'ancienne clé est encore là. Pour un certificat lié, importez le fichier .reg enregistré. Si rien ne marche, gardez le nouveau certificat : les clients demandent une fois.
    .articles = Juste pour certlm.msc. Le service est TermService, pas « termserv » ; Restart-Service ne marche que dans PowerShell et coupe toutes les sessions. Un simple redémarrage ne crée pas de nouveau certificat : il faut d'abord supprimer l'ancien. Un certificat auto-signé expiré ne donne en général qu'un avertissement (le client a son propre code, 0x1B07). Un nom qui ne correspond pas ou un certificat changé donne un avertissement ou une question, pas 0x904.
    .command-1 = Afficher les certificats Bureau à distance de l'hôte
    .command-2 = Afficher l'empreinte numérique que l'écouteur utilise (type 1 : auto-signé, 2 : fixé par stratégie, 3 : lié à la main)
    .command-3 = Afficher si un certificat a été lié à la main (un message disant que la valeur est introuvable : auto-signé)
    .command-4 = Lire pourquoi Windows n'a pas pu le renouveler (1057, 1058)
    .command-5 = Enregistrer d'abord les valeurs de l'écouteur (s'il propose d'écraser, répondez non)
    .command-6 = Exporter le certificat avant toute modification
    .command-7 = Supprimer le certificat auto-signé portant cette empreinte
    .command-8 = Seulement si le certificat lié n'existe plus : revenir à l'auto-signé (puis redémarrer)
    .command-9 = Lancer son renouvellement
    .command-10 = Redémarrer le Bureau à distance (PowerShell ; met fin à toutes les sessions)
    .command-11 = Annuler : importer le certificat enregistré et lui rattacher sa clé
    .command-12 = Annuler : remettre la liaison enregistrée (puis redémarrer)

step-host_key_store = Permettez à l'ordinateur de travail d'utiliser sa clé secrète.
    .question = L'ordinateur de travail peut-il utiliser sa propre clé secrète ?
    .why = Sa carte d'identité ne sert qu'avec une clé secrète que le service Bureau à distance doit pouvoir lire. Un défaut de ce côté est une raison bien connue de 0x904 sur les ordinateurs Windows.
    .do-1 = Notez à la minute près l'heure de votre dernier essai.
    .do-2 = Donnez le rapport, avec cette heure, à votre service informatique.
    .do-3 = Demandez-lui de chercher l'événement 36870 à cette minute.
    .cannot = Seul quelqu'un qui a des droits sur l'ordinateur de travail peut le faire. Demandez à votre service informatique.
    .live-fine = L'ordinateur de travail a protégé la ligne : il vient donc de pouvoir utiliser sa clé secrète.
    .live-problem = { $status ->
            [warning] L'ordinateur de travail a répondu au contrôle de sécurité, mais pas de la meilleure façon. Ce défaut est peu probable.
           *[problem] L'appel s'est arrêté là où l'ordinateur de travail doit utiliser sa clé secrète. Cela va avec ce défaut et ne le prouve pas.
        }
    .live-unknown = Nous ne sommes pas arrivés au contrôle de sécurité. On ne sait rien de la clé.
    .admin-1 = Travaillez à la console de l'hôte, pas par le Bureau à distance (dans Hyper-V, sans session étendue) : ouvrez Windows PowerShell (64 bits) en administrateur et gardez un seul compte. Confirmez le défaut (1) : Schannel 36870 (souvent 0x8009030D), ou 1057 ou 1058 de TerminalServices-RemoteConnectionManager, à la minute de la tentative. Si aucun n'y est, ce n'est pas ce défaut : ne changez rien et allez à l'étape 11.
    .admin-2 = Trouvez le fichier de clé : 2 et 3, puis 4 pour un certificat auto-signé, ou 5 pour tout autre. Sous l'empreinte utilisée, certutil le nomme : 32 chiffres hexadécimaux, un trait de soulignement, un GUID. Si certutil ne donne pas de nom, ne continuez que pour un certificat auto-signé dont la commande 4 trouve le fichier ou s'en voit refuser l'accès. Dans tout autre cas sans nom ou sans fichier, arrêtez : la clé manque, ou se trouve dans un TPM ou un HSM. Ne devinez pas de fichier ; allez à l'étape 11.
    .admin-3 = Notez le propriétaire et enregistrez la liste d'accès (6, 7) ; ne continuez que si la taille dépasse 0. Accordez le contrôle total à SYSTEM et aux Administrateurs, et la lecture à SERVICE RÉSEAU (NETWORK SERVICE), sur ce seul fichier (9). Seulement si 7 ou 9 est refusé (« Accès refusé »), prenez possession du fichier (8), puis refaites 7 et 9. Voyez qui est connecté (quser) et prévenez-les, puis redémarrez TermService (10) et notez l'heure.
    .admin-4 = Faites connecter l'utilisateur une fois, attendez une minute et regardez (11) : pas de 36870 après le redémarrage signifie que cela a marché, et la vérification de ce programme sur l'ordinateur de l'utilisateur passe le contrôle de sécurité. Si cela n'a rien changé, annulez (12), redémarrez de nouveau et allez à l'étape 11.
    .mouse-1 = eventvwr.msc, Journaux Windows, Système : filtrez sur la source Schannel et l'événement 36870, à la minute de la tentative.
    .mouse-2 = Seulement pour un certificat de certlm.msc, Personnel : clic droit, Toutes les tâches, Gérer les clés privées, ajoutez SERVICE RÉSEAU (NETWORK SERVICE) avec Lecture seule. Notez ce qui y figurait avant.
    .mouse-3 = Pour l'auto-signé : dans l'Explorateur, Propriétés, Sécurité, du seul fichier que nomme la commande 4, notez la liste et le propriétaire, puis ajoutez SERVICE RÉSEAU avec Lecture. Ne changez rien au dossier.
    .mouse-4 = services.msc : redémarrez « Services Bureau à distance » (TermService).
    .risk = Moyen : cela change l'accès à un fichier. Le redémarrage met fin à toutes les sessions à distance. Ne renommez, ne videz et n'effacez jamais le dossier MachineKeys, et ne changez pas ses droits : il contient les clés d'IIS, SQL, WinRM, du VPN et d'autres.
    .undo = Avec le même compte, exécutez la commande 12 : elle rend d'abord le propriétaire (/save ne le garde pas ; si 6 a été refusée, SYSTEM est une supposition), puis restaure la liste d'accès enregistrée sur le dossier parent du fichier. Redémarrez TermService avec la commande 10, et voyez avec la commande 11 que la liste est celle d'avant. Les notes se trouvent dans le dossier de profil de ce compte ; supprimez-les quand tout va bien.
    .articles = Leur « renommez MachineKeys » est dangereux et ne figure sur aucune page de Microsoft. Le contrôle total pour les Administrateurs et SYSTEM seuls est incomplet : sans lecture pour SERVICE RÉSEAU, cela provoque 36870. La page de Microsoft elle-même accorde les droits sur tous les fichiers du dossier, ce qui n'est pas nécessaire ; ici, on n'en touche qu'un. Ce défaut n'est pas propre à Azure.
    .command-1 = Lire les événements de clé du dernier jour : Schannel 36870, puis 1057 et 1058 (pas de résultat : aucun)
    .command-2 = Afficher l'empreinte que l'écouteur utilise (type 1 : auto-signé, 2 : fixé par stratégie, 3 : lié à la main)
    .command-3 = Afficher chaque certificat avec son fichier de clé et son fournisseur (les libellés sont dans la langue du système, les noms non)
    .command-4 = Certificat auto-signé : nommer son fichier de clé, afficher sa liste d'accès, et le retenir dans votre dossier de profil
    .command-5 = Seulement pour un autre certificat : trouver son fichier de clé (mettez son nom donné par certutil à la place de key_name et de ses accolades, et gardez les guillemets)
    .command-6 = Noter le propriétaire, sous forme de SID (si l'accès est refusé, elle note SYSTEM, le plus courant)
    .command-7 = Enregistrer la liste d'accès, une seule fois (la taille doit dépasser 0)
    .command-8 = Seulement si 7 ou 9 a été refusé : prendre possession de ce seul fichier, puis refaire 7 et 9
    .command-9 = Accorder ce dont le service a besoin, par SID connus (le nombre de fichiers en échec doit être 0)
    .command-10 = Redémarrer le Bureau à distance (PowerShell ; met fin à toutes les sessions)
    .command-11 = Vérifier : afficher la liste d'accès et les événements 36870 des dix dernières minutes
    .command-12 = Annuler : rendre le propriétaire et la liste d'accès enregistrée (puis redémarrer comme ci-dessus)
    .command-13 = Afficher les droits du dossier, pour le rapport seulement

step-azure_vm = Atteignez par l'arrière un ordinateur de travail dans Azure.
    .question = L'ordinateur de travail est-il dans le cloud de Microsoft ?
    .why = Un ordinateur de travail dans le cloud de Microsoft est joignable sans le Bureau à distance. On peut donc le réparer même quand vous ne pouvez pas y entrer.
    .do-1 = Demandez si votre ordinateur de travail est dans Azure.
    .do-2 = Si oui, donnez le rapport à la personne qui s'en occupe.
    .do-3 = Si non, passez à l'étape suivante.
    .cannot = Si personne ne le sait, votre service informatique peut le trouver d'après le nom de l'ordinateur.
    .live-unknown = D'ici, nous ne pouvons pas regarder dans le cloud de Microsoft. La personne qui s'occupe de l'ordinateur de travail le peut.
    .admin-1 = Prenez d'abord un instantané du disque de système d'exploitation.
    .admin-2 = Run Command : RunPowerShellScript exécute en tant que SYSTEM le PowerShell de n'importe quelle étape. RDPSettings vérifie ; hors domaine, il réinitialise aussi les limites de session, le keep-alive et la limite de connexions, sans sauvegarde. IPConfig ne fait que lire ; EnableRemotePS, EnableAdminAccount et SetRDPPort changent ce que dit leur nom.
    .admin-3 = Console série : exécutez d'abord « remove-module psreadline » dans PowerShell ; n'arrêtez jamais MPSSVC ni BFE, cela coupe le réseau.
    .admin-4 = Gardez RDP derrière Bastion, un VPN ou l'accès juste-à-temps ; n'ouvrez jamais 3389 à Internet dans le groupe de sécurité réseau.
    .mouse-1 = portal.azure.com, la machine virtuelle, Disques, disque de système d'exploitation, Créer un instantané.
    .mouse-2 = La machine virtuelle, Opérations, Exécuter la commande (Run command) : RunPowerShellScript, avec les commandes de l'étape qu'il vous faut.
    .mouse-3 = La machine virtuelle, Aide, Console série ; elle exige les diagnostics de démarrage et un administrateur local.
    .mouse-4 = La machine virtuelle, Aide, Réinitialiser le mot de passe, configuration seulement (« Reset configuration only ») : rétablit le Bureau à distance sans toucher aux comptes.
    .risk = Faible à moyen : hors domaine, RDPSettings réinitialise des réglages sans sauvegarde. La commande 3 délie un certificat lié et met fin à toutes les sessions à distance.
    .undo = La commande 4 remet les valeurs enregistrées. Ce que RDPSettings a réinitialisé ne revient qu'avec l'instantané.
    .articles = La bonne idée, sans les noms. La réparation de la clé de l'étape 12 est la même dans Azure et ailleurs : la documentation d'Azure ne fait que la décrire. Le DisableNLA de Run Command n'est pas proposé ici. ResetRDPCert n'est pas proposé non plus : il met SecurityLayer à une valeur qui n'est jamais juste ; après lui, faites l'étape 14.
    .command-1 = Prendre d'abord un instantané du disque de système d'exploitation
    .command-2 = Vérifier les réglages du Bureau à distance (hors domaine, cela en réinitialise aussi beaucoup)
    .command-3 = Seulement si le certificat lié est en cause : enregistrer les valeurs de l'écouteur, revenir à l'auto-signé, redémarrer (met fin à toutes les sessions)
    .command-4 = Annuler : remettre les valeurs enregistrées et redémarrer (met fin à toutes les sessions)
    .command-5 = Dans le PowerShell de la console série, avant toute autre chose
    .command-6 = Dans la console série, afficher l'écouteur

step-host_security_policy = Corrigez les règles de sécurité de l'ordinateur de travail.
    .question = Les règles de l'ordinateur de travail vous laissent-elles entrer sans danger ?
    .why = Des règles sur l'ordinateur de travail disent quels appels il accepte. Des règles fausses ou anciennes renvoient tous les appels.
    .do-1 = Notez ce que cet écran dit de la protection.
    .do-2 = Donnez le rapport à votre service informatique.
    .do-3 = N'affaiblissez pas votre propre ordinateur pour entrer.
    .cannot = Seul quelqu'un qui a des droits sur l'ordinateur de travail peut le faire. Demandez à votre service informatique.
    .live-fine = Les deux ordinateurs se sont accordés sur une protection moderne. Les règles qui agissent plus tard ne se voient pas.
    .live-problem = L'ordinateur de travail refuse, ou n'offre qu'une protection dépassée. Ses règles doivent être corrigées.
    .live-unknown = Nous ne sommes pas arrivés aux règles. Une étape précédente doit d'abord fonctionner.
    .admin-1 = Lisez les valeurs de l'écouteur et celles de la stratégie ; la stratégie l'emporte (gpresult /h montre laquelle).
    .admin-2 = Mettez SecurityLayer à 2 (TLS) ou 1 (négociation) et UserAuthentication à 1 ; MinEncryptionLevel 1 ne va pas avec TLS.
    .admin-3 = Voyez FIPSAlgorithmPolicy et la liste des suites ; une limite de connexions (MaxInstanceCount) ferme aussi des connexions. Pour 0x9 ou 0xC000015B, voyez que l'utilisateur est dans le groupe que montre la commande 6 et qu'aucune stratégie « Interdire l'ouverture de session par les services Bureau à distance » ne le nomme.
    .admin-4 = Sur xrdp limité à la sécurité RDP : laissez l'utilisateur xrdp lire key.pem, et mettez security_layer=negotiate dans xrdp.ini. Sur VirtualBox, donnez un certificat à l'affichage distant.
    .mouse-1 = gpedit.msc, Configuration ordinateur, Modèles d'administration, Composants Windows, Services Bureau à distance, Hôte de la session Bureau à distance, Sécurité : « Nécessite l'utilisation d'une couche de sécurité spécifique pour les connexions distantes (RDP) » : SSL, ou Non configuré.
    .mouse-2 = Au même endroit : « Requérir l'authentification utilisateur pour les connexions à distance à l'aide de l'authentification au niveau du réseau » : Activé.
    .mouse-3 = Hôte de la session Bureau à distance, Connexions, « Limiter le nombre de connexions » : Non configuré, ou assez élevé.
    .mouse-4 = secpol.msc, Stratégies locales, Options de sécurité, « Chiffrement système : utilisez des algorithmes compatibles FIPS » : notez-la ; ne la changez qu'avec la personne qui l'a définie.
    .risk = Moyen : cela vaut pour tous les clients. SecurityLayer 0 n'est jamais juste : pas d'authentification du serveur et un chiffrement hérité.
    .undo = Importez le fichier .reg enregistré au début, ou remettez les stratégies comme avant. Une importation n'enlève pas les valeurs qui étaient nouvelles : supprimez SecurityLayer ou UserAuthentication si le fichier enregistré ne les contient pas.
    .articles = « Mettez la couche de sécurité sur RDP » est faux et n'est jamais proposé ici : pas d'authentification du serveur, RC4 au mieux, et les clients actuels peuvent refuser. gpedit.msc manque sur l'édition Famille, qui ne peut pas être hôte du Bureau à distance. Les modifications du Registre ont leur place ici, après tout ce qui est plus simple ; les « temporaires » ont besoin d'une annulation qui se fait toute seule.
    .command-1 = Enregistrer d'abord les valeurs de l'écouteur (s'il propose d'écraser, répondez non)
    .command-2 = Afficher les valeurs de sécurité de l'écouteur
    .command-3 = Afficher les valeurs de la stratégie (elles l'emportent ; un message disant qu'elles sont introuvables : aucune)
    .command-4 = Afficher l'interrupteur FIPS
    .command-5 = Afficher la limite de connexions (pas de valeur, ou 4294967295 : aucune)
    .command-6 = Afficher qui peut ouvrir une session par le Bureau à distance, outre les administrateurs
    .command-7 = Mettre l'écouteur sur TLS
    .command-8 = Exiger l'authentification avant une session
    .command-9 = Annuler : remettre les valeurs enregistrées
    .command-10 = Laisser xrdp lire le fichier de clé (Debian et Ubuntu ; puis sudo systemctl restart xrdp)
    .command-11 = Annuler sous Debian et Ubuntu : retirer xrdp de ce groupe

step-stay_connected = Évitez que cela ne se reproduise.
    .question = Qu'est-ce qui empêche que cela revienne ?
    .why = Quelques habitudes gardent l'appel en bonne santé. La plupart tournent toutes seules une fois réglées.
    .do-1 = Laissez { $system ->
            [windows] Windows installer ses
            [macos] macOS et l'App Store installer leurs
           *[linux] votre système installer ses
        } mises à jour.
    .do-2 = Laissez l'horloge en automatique.
    .do-3 = Gardez ce programme, et lancez-le en premier quand l'appel s'arrête à nouveau.
    .cannot = Si l'on gère une partie de cela pour vous, laissez-la comme elle est.
    .live-fine = Ce que nous avons pu vérifier est en ordre aujourd'hui. Regardez à nouveau de temps en temps.
    .live-problem = L'un d'eux aura bientôt besoin de soins. La liste des vérifications dit lequel.
    .live-unknown = Nous n'avons pas pu tous les regarder. Lancez toute la vérification dès que l'ordinateur de travail répond.
    .admin-1 = Surveillez la date de fin du certificat, et testez l'accès de SERVICE RÉSEAU à la clé après chaque changement de certificat.
    .admin-2 = Appliquez les correctifs des deux côtés, gardez les horloges synchronisées, et gardez NLA activé.
    .admin-3 = Réglez le délai d'inactivité du VPN au-dessus des pauses des utilisateurs, et sa taille de paquet sous la MTU du chemin.
    .admin-4 = Exécutez « rdp-first-aid check » avec --json à intervalles réguliers ; annoncez les drains de passerelle ; n'exposez jamais 3389 sur Internet.
    .mouse-1 = Sur un ordinateur toujours allumé, autre que l'hôte : taskschd.msc, Créer une tâche de base, hebdomadaire, avec la vérification ci-dessous.
    .mouse-2 = Sur l'hôte : certlm.msc, Bureau à distance, Certificats, colonne Date d'expiration.
    .risk = Aucun.
    .undo = Rien à annuler.
    .articles = Leurs conseils de la fin sont justes pour les mises à jour et les certificats. « Windows Server 2026 » n'existe pas ; la version actuelle est 2025. « Après des mises à jour de Windows 11 » : aucune n'a été trouvée qui cause 0x904 avec 0x7 ; certaines ont cassé des sessions UDP plus tard, et KB5074109 a donné 0x80080005.
    .command-1 = Vérifier à intervalles réguliers ; l'état 0 signifie sain
    .command-2 = Afficher quand les certificats de l'hôte expirent
    .command-3 = Afficher le décalage de phase (Phase Offset) de l'horloge d'un client Windows

# What a command leaves to be filled in; {name} stands before each of them.
placeholder-hint = À la place de chacun de ces noms, accolades comprises, mettez votre propre valeur :
placeholder-host = le nom de l'ordinateur de travail
placeholder-port = son port (3389 si personne ne l'a changé)
placeholder-gateway = le nom de la passerelle RD
placeholder-user = le nom du compte
placeholder-thumbprint = l'empreinte numérique du certificat
placeholder-key_name = le nom du fichier de clé
placeholder-resource_group = le groupe de ressources de la machine dans Azure
placeholder-vm_name = le nom de la machine dans Azure
