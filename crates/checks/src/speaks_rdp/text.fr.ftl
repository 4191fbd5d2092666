# Est-ce le Bureau à distance qui a décroché ?

speaks_rdp-rdp = Le Bureau à distance a décroché.
    .seen = { $family ->
            [windows] Un ordinateur Windows a répondu avec le Bureau à distance.
            [xrdp] Un serveur xrdp a répondu avec le Bureau à distance.
            [freerdp] Un serveur de type FreeRDP a répondu avec le Bureau à distance.
            [ironrdp] Un serveur de type IronRDP a répondu avec le Bureau à distance.
            [virtualbox] Une machine VirtualBox a répondu avec le Bureau à distance.
           *[other] Un serveur Bureau à distance d'un type inconnu a répondu.
        }
    .meaning = La bonne sorte de programme est là et répond à nos premiers mots.
    .proves-not = La famille est lue dans treize octets ; un proxy qui termine RDP montre la sienne. On ne sait pas encore si c'est le bon ordinateur.

speaks_rdp-closed_at_once = Quelque chose a décroché et raccroché aussitôt.
    .seen = { $when ->
            [before_request] On a raccroché avant que nous ayons dit un mot.
           *[after_request] On a raccroché après nos premiers mots, sans en dire un seul.
        }
    .meaning = Le plus souvent, c'est un tunnel ou un relais sans ordinateur derrière. Un ordinateur de travail complet peut aussi le faire.
    .remedy-1 = Sur cet ordinateur, voyez si vous passez par un tunnel ou un relais, et si son autre bout est connecté.
    .remedy-2 = Sur l'ordinateur de travail, voyez s'il a fini de démarrer, puis vérifiez à nouveau.
    .remedy-3 = Au service informatique, demandez ce qui se trouve entre vous et l'ordinateur de travail.
    .proves-not = On ne sait pas qui a fermé : un relais, une redirection de port, un bastion, un produit de sécurité, ou un hôte à sa limite de connexions.

speaks_rdp-mute = Quelque chose a décroché, mais ne dit rien d'utile.
    .seen = En { $limit_s } s, il est venu { $bytes ->
            [0] zéro octet
            [one] un seul octet
           *[other] { $bytes } octets seulement, trop peu pour une réponse
        }.
    .meaning = Un programme tient la ligne mais ne répond pas complètement. Le service Bureau à distance est peut-être figé, ou un appareil intermédiaire garde la ligne ouverte.
    .remedy-1 = Sur cet ordinateur, attendez deux minutes et vérifiez à nouveau.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique relance le service Bureau à distance.
    .proves-not = D'ici, un TermService figé, un équipement NAT et un tarpit ont le même aspect.

speaks_rdp-other_service = Un autre programme a décroché, pas le Bureau à distance.
    .seen = { $service ->
            [http] Un serveur web a répondu.
            [ssh] Un serveur SSH a répondu.
            [tls] Un serveur qui ne parle qu'en code a répondu, comme le fait un site web.
            [vnc] Un serveur de partage d'écran VNC a répondu.
            [smtp] Un serveur de courrier a répondu.
            [ftp] Un serveur de fichiers FTP a répondu.
            [mysql] Une base de données MySQL a répondu.
            [imap] Un serveur de messagerie a répondu.
            [pop3] Un serveur de messagerie a répondu.
            [nx] Un serveur NoMachine a répondu.
           *[unknown] La réponse ne va avec aucun programme que nous connaissons.
        }
    .meaning = Vous avez atteint un programme qui n'est pas le Bureau à distance. Le nom, l'adresse ou le numéro après les deux-points n'est pas le bon.
    .remedy-1 = Sur cet ordinateur, comparez toute l'adresse, avec le numéro après les deux-points, avec celle que l'on vous a donnée.
    .remedy-2 = Au service informatique, demandez quelle adresse et quel numéro sont ceux de votre ordinateur de travail.
    .proves-not = Cela ne prouve pas que le Bureau à distance est désactivé : il écoute peut-être sur un autre port du même hôte.

speaks_rdp-cut_short = La réponse s'est interrompue au milieu.
    .seen = La ligne s'est fermée après { $bytes ->
            [one] { $bytes } octet
           *[other] { $bytes } octets
        } de la première réponse.
    .meaning = L'ordinateur de travail a commencé à répondre, puis a raccroché. Quelque chose là-bas, ou en chemin, a mis fin à l'appel.
    .remedy-1 = Sur cet ordinateur, attendez deux minutes et vérifiez à nouveau.
    .remedy-2 = Sur l'ordinateur de travail, le service informatique regarde, pour cette minute, le journal du serveur Bureau à distance lui-même.
    .proves-not = Une déconnexion MCS, un processus serveur planté et un boîtier intermédiaire qui coupe le flux se ressemblent.

speaks_rdp-broken_frame = La première réponse n'a pas de sens.
    .seen = La première réponse est arrivée, mais sa forme est abîmée.
    .meaning = La réponse ressemble au Bureau à distance mais enfreint ses propres règles. Un programme ou un appareil défectueux l'a modifiée.
    .remedy-1 = Sur cet ordinateur, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .remedy-2 = Au service informatique, transmettez le rapport de cette vérification.
    .proves-not = On ne sait pas si la trame abîmée vient du serveur ou d'un équipement intermédiaire.
