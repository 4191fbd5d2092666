# Les pages du dossier pour le service informatique : report.html, READ-ME-FIRST.txt et certificate.txt.
# Ce que les écrans disent aussi se trouve avec les écrans.

report-title = Ce que RDP First Aid a trouvé
report-contents = Sur cette page
report-names-shown = Ce rapport contient de vrais noms. Pour un usage interne.
report-names-hidden = D'autres noms remplacent ici les personnes, les ordinateurs et les adresses, par exemple Computer-1. Un même nom a toujours le même remplaçant.
report-look = Regardez tout avant de partager. Nous ne pouvons pas tout repérer.
report-code = Code du résultat
report-phases = Jusqu'où l'appel est allé
report-about = À propos de ce rapport

report-column-check = Vérification
report-column-state = État
report-column-found = Ce que nous avons trouvé
report-column-number = Étape
report-column-step = De quoi il s'agit
report-column-part = Partie de l'appel
report-column-ms = Temps en ms
report-facts = { $count ->
        [one] Une valeur mesurée
       *[other] { $count } valeurs mesurées
    }

report-program = Programme
report-started = Moment de la vérification
report-computer = Ordinateur de travail
report-addresses = Adresses
report-footer = Cette page ne charge rien et n'envoie rien.

report-zip = Ce que contient ce fichier zip
report-file-read_me_first_txt = le résultat en bref, et comment ouvrir le reste
report-file-report_html = tout le résultat, à lire et à imprimer
report-file-report_json = la même chose pour les programmes
report-file-timeline_json = les moments de chaque fait, pour les programmes
report-file-certificate_txt = ce que dit la carte d'identité
report-file-certificate_pem = la carte d'identité elle-même
report-file-manifest_json = la liste des fichiers, pour voir s'ils changent
report-open = Comment l'ouvrir
report-open-page = Ouvrez report.html dans un navigateur. Il n'y a pas besoin de réseau.
report-open-program = Ou ouvrez tout le fichier zip dans RDP First Aid. Tapez ceci, avec le nom du fichier zip à la place de FICHIER :
report-open-command = rdp-first-aid bundle open FICHIER
report-without = Ce qu'il ne contient pas
report-without-secrets = Il ne contient ni mot de passe ni clé secrète. Ce programme n'en recueille jamais.

report-card = Voici ce que dit la carte d'identité de l'ordinateur de travail. Le mot entre parenthèses est le genre de valeur.
report-card-none = Nous n'avons vu aucune carte d'identité.
