# Windows garde-t-il des identifiants pour l'ordinateur de travail ? ($saved_for and $user are names.)

saved_sign_in-none_saved = Aucun identifiant pour l'ordinateur de travail n'est enregistré ici.
    .seen = Nous avons cherché toutes les façons d'écrire son nom, et Windows ne garde aucun identifiant.
    .meaning = Un ancien mot de passe enregistré ne peut pas être la raison. Windows vous demandera votre mot de passe.
    .proves-not = Seul le magasin de Windows pour ce compte (TERMSRV/) est regardé. Un fichier .rdp ou un autre programme peut garder lui-même un nom d'utilisateur ou un mot de passe.

saved_sign_in-none_by_name = Aucun identifiant n'est enregistré ici sous ce nom.
    .seen = Nous avons cherché sous son nom seulement, car nous ne connaissons pas son adresse.
    .meaning = Un identifiant enregistré sous son adresse peut encore être là.
    .remedy-1 = Sur cet ordinateur, vérifiez de nouveau quand le nom sera trouvé.
    .proves-not = Seul le magasin de Windows pour ce compte (TERMSRV/) est regardé. Le nom n'a mené à aucune adresse ; les entrées sous des adresses n'ont donc pas pu être attribuées.

saved_sign_in-saved = Des identifiants pour l'ordinateur de travail sont enregistrés ici.
    .seen = Windows garde { $count ->
            [one] des identifiants
           *[other] { $count } fois des identifiants
        } pour { $saved_for }{ $user_known ->
            [yes] , de { $user }
           *[no] , sans nom d'utilisateur
        }.
    .meaning = C'est normal, et cela évite de taper. Si le mot de passe a changé depuis, Windows envoie encore l'ancien.
    .remedy-1 = Sur cet ordinateur, supprimez les identifiants enregistrés, comme le montre l'étape 5, et tapez votre mot de passe une fois.
    .proves-not = Le secret de l'entrée TERMSRV/ n'a pas été lu, on ne sait donc pas s'il est encore juste. 0x904 seul est rarement un mauvais mot de passe.

saved_sign_in-several = Des identifiants de plusieurs personnes sont enregistrés ici.
    .seen = Windows garde { $count } fois des identifiants pour l'ordinateur de travail ({ $saved_for }), de { $users }.
    .meaning = Ce que Windows envoie dépend de votre façon d'écrire le nom de l'ordinateur. Certains identifiants sont peut-être anciens.
    .remedy-1 = Sur cet ordinateur, supprimez les identifiants enregistrés, comme le montre l'étape 5, et tapez les vôtres une fois.
    .proves-not = Les secrets des entrées TERMSRV/ n'ont pas été lus. On n'a pas essayé de voir laquelle prend le client.
