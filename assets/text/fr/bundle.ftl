# Le dossier pour le service informatique : comment il est fait, enregistré, refusé et ouvert. Ce que disent
# ses pages se trouve dans report.ftl.

help-bundle = Vérifier un ordinateur et écrire tout ce qui a été trouvé, sans les noms, dans un fichier zip pour le service informatique
help-bundle-output = Où écrire le fichier zip
help-bundle-keep_names = Garder les vrais noms, pour un usage interne ; le nom du fichier le dit
help-bundle-leave_out = Laisser des fichiers hors du fichier zip : { $files }
help-bundle-exit = Code de sortie de bundle : 0 le fichier zip a été écrit, 2 l'appel était faux, 3 le programme n'a pas pu faire son travail, 130 arrêté avec Ctrl+C.
help-bundle-open = Lire le fichier zip d'un autre ordinateur, hors ligne, et le juger à nouveau d'après les règles de cette version
help-bundle-file = Le fichier zip
help-bundle-json = Afficher le rapport en JSON sur la sortie standard, avec ce qui est jugé autrement aujourd'hui
help-bundle-open-exit = Code de sortie de bundle open : 0 il a été lu, 2 il a été refusé, 3 le programme n'a pas pu faire son travail.
help-redact = Mettre des remplaçants à la place des noms et des adresses

bundle-written = Le rapport est écrit : { $path }
bundle-replaced = { $names ->
        [0] Il ne contient ni nom ni adresse.
        [one] Un nom ou une adresse a un remplaçant, à { $places ->
                [one] un endroit
               *[other] { $places } endroits
            }.
       *[other] { $names } noms et adresses ont des remplaçants, à { $places } endroits.
    }
bundle-leak = Il reste un nom dans { $file }. Rien n'a été enregistré. Laissez cette partie de côté, ou dites-le-nous.
bundle-leak_call = Un nom reste dans { $file }. Rien n’a été écrit. Laissez ce fichier de côté avec --leave-out { $file }, ou gardez les noms avec --keep-names.
bundle-leak_report = Un nom reste dans le rapport. Rien n’a été affiché.
bundle-large = Le rapport est trop gros pour être envoyé.
bundle-unwritable = Le rapport n'a pas pu être assemblé.
bundle-no_output = Indiquez où écrire le fichier zip avec -o FICHIER.
bundle-unknown_file = Il n'y a rien à laisser de côté qui s'appelle « { $name } » ; il y a { $files }.

bundle-opened = Ceci est le rapport d'un autre ordinateur. Il a été lu ici, et rien n'a été envoyé.
bundle-visiting = Vous lisez le rapport d'un autre ordinateur. Rien ici ne parle du vôtre.
bundle-made = Fait le { $started } par la version { $program }.
bundle-names-hidden = Son auteur dit que les noms et les adresses y sont des noms de remplacement.
bundle-left_out = La personne qui l'a fait a laissé de côté : { $files }.
bundle-not_again = Il ne contient rien qui puisse être jugé à nouveau.
bundle-about = Il porte sur { $target }.
bundle-today = Ce que dirait cette version
bundle-today-cause = Cette version dirait : { $title }
bundle-today-confidence = Degré de certitude de cette version : { $confidence }.
bundle-today-check = { $check } : { $now }. Le rapport dit : { $then }.
bundle-today-contents = Le rapport et ce qui a été observé ne vont pas ensemble : l’un des deux vient d’un autre passage.
bundle-unknown_then = rien

bundle-not_zip = Le fichier « { $path } » n'est pas un fichier zip.
bundle-too_large = Le fichier « { $path } » est plus gros qu'un rapport ne peut l'être.
bundle-too_many = Le fichier zip « { $path } » contient plus de fichiers qu'un rapport n'en a.
bundle-zip64 = Le fichier zip « { $path } » est d'une sorte dont seuls d'énormes fichiers ont besoin, ce n'est donc pas un rapport.
bundle-bomb = Dans « { $path } », le fichier « { $name } » deviendrait plus gros qu'un rapport ne peut l'être.
bundle-path = Le fichier zip « { $path } » contient un fichier dans un dossier, ou un nom qui mène ailleurs, ce n'est donc pas un rapport.
bundle-name = Le fichier zip « { $path } » contient un fichier dont le nom n'est pas digne de confiance.
bundle-twice = Le fichier zip « { $path } » contient deux fois le fichier « { $name } ».
bundle-not_file = Dans « { $path } », il y a « { $name } », qui n'est pas un fichier ordinaire.
bundle-encrypted = Dans « { $path } », le fichier « { $name } » est verrouillé par un mot de passe.
bundle-method = Dans « { $path } », le fichier « { $name } » est compressé d'une façon que les rapports n'emploient pas.
bundle-checksum = Dans « { $path } », le fichier « { $name } » est endommagé.
bundle-broken = Le fichier zip « { $path } » est coupé, ou se contredit.
bundle-no_bundle = Le fichier zip « { $path } » n'est pas un rapport de ce programme.
bundle-manifest = La liste des fichiers dans « { $path } » ne peut pas être lue.
bundle-changed = Dans « { $path } », le fichier « { $name } » n'est plus tel qu'il a été fait.
bundle-missing = Dans « { $path } », il manque le fichier « { $name } ».
bundle-unlisted = Dans « { $path } », il y a un fichier « { $name } » qui n'est pas dans la liste.
bundle-no_report = La personne qui a fait « { $path } » a laissé de côté le rapport lui-même.
bundle-newer = Une version plus récente de ce programme a fait « { $path } » : { $name }.
bundle-unreadable = Dans « { $path } », le fichier « { $name } » ne peut pas être compris.
