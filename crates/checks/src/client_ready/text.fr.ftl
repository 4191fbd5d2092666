# Y a-t-il un programme de Bureau à distance sur cet ordinateur ? ($client and $others are products' names; $client is none where there is none.)

client_ready-ready = Un programme de Bureau à distance est là.
    .seen = Cet ordinateur a { $client }, { $version_known ->
            [yes] version { $client_version }
           *[no] dans une version inconnue ici
        }.
    .meaning = Vous avez un programme pour vous connecter. { $has_others ->
            [yes] D'autres sont là aussi : { $others }. Si la même chose arrive avec un autre, le programme n'en est pas la raison.
           *[no] Nous n'en voyons pas d'autre.
        }
    .proves-not = Le programme est là ; rien n'a été lancé ni demandé. Ses propres réglages ne sont pas regardés, et l'actualité de sa version n'est pas jugée. { $restart ->
            [not_known] On n'a pas pu lire si un redémarrage est attendu.
           *[known] Aucun redémarrage n'est attendu.
        }

client_ready-missing = Le programme de Bureau à distance habituel n'a pas été trouvé ici.
    .seen = { $system_family ->
            [windows] Le programme qui fait partie de Windows (mstsc.exe) n'est pas dans son dossier.
            [macos] Ni Windows App ni un autre programme que nous connaissons de nom n'a été trouvé.
           *[linux] Aucun des programmes que nous connaissons de nom n'a été trouvé.
        }
    .meaning = { $client ->
            [none] Il y en a peut-être un autre ici, que nous ne connaissons pas. S'il n'y en a aucun, vous ne pouvez pas vous connecter depuis cet ordinateur.
           *[named] Mais { $client } est là, et vous pouvez essayer de vous connecter avec lui.
        }
    .remedy-1 = { $system_family ->
            [windows] Sur cet ordinateur, prenez « Connexion Bureau à distance » sur les pages de Microsoft elles-mêmes.
            [macos] Sur cet ordinateur, prenez « Windows App » dans l'App Store.
           *[linux] Sur cet ordinateur, installez Remmina, ou le programme que votre service informatique vous indique.
        }
    .remedy-2 = Sur cet ordinateur, ne faites rien si vous vous connectez avec un autre programme.
    .proves-not = Seuls les noms habituels aux endroits habituels sont cherchés. Un client sous un autre nom, dans un conteneur ou dans un dossier à lui n'est pas vu, et rien n'en découle pour l'ordinateur de travail.

client_ready-update_troubles = Une mise à jour installée ici gêne parfois le Bureau à distance.
    .seen = Cet ordinateur a la mise à jour KB{ $kb } et pas encore KB{ $mended_by_kb }.
    .meaning = { $trouble ->
            [lost_after_a_minute] Avec elle, certains perdaient le bureau au bout d'une minute environ. Une mise à jour plus récente corrige cela.
           *[sign_in_box] Avec elle, la case du mot de passe ne marchait pas dans certains programmes. Une mise à jour plus récente corrige cela.
        }
    .remedy-1 = Sur cet ordinateur, { $system_family ->
            [windows] ouvrez Paramètres, puis Windows Update, et installez les dernières mises à jour.
           *[other] installez les dernières mises à jour de votre système.
        }
    .remedy-2 = Sur cet ordinateur, redémarrez et vérifiez à nouveau.
    .proves-not = Déduit de la version de build, { $system_build }. Que la mise à jour soit là ne prouve pas qu'elle en est la raison. La liste de ces mises à jour est tenue à la main et elle est courte ; aucune n'est connue pour donner 0x904 avant l'identification.

client_ready-restart_pending = Cet ordinateur attend un redémarrage.
    .seen = Une mise à jour n'est ici faite qu'à moitié.
    .meaning = Jusqu'au redémarrage, les programmes peuvent se comporter bizarrement. Redémarrer est une bonne première chose à faire.
    .remedy-1 = Sur cet ordinateur, enregistrez votre travail, redémarrez et vérifiez à nouveau.
    .proves-not = { $system_family ->
            [windows] Windows Update ou le magasin de composants a posé sa marque (RebootRequired, RebootPending).
           *[other] Le système a posé sa marque (reboot-required).
        } Un redémarrage attendu est courant et rarement la raison ; les marques d'autres installateurs ne sont pas regardées.
