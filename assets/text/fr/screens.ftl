# Les mots de la fenêtre. picture-* sont ce que Windows affiche lui-même.

window-title = RDP First Aid

button-continue = Continuer
button-back = Retour
button-start = Lancer la vérification
button-stop = Arrêter
button-show_me = Montrez-moi quoi faire
button-walk = Parcourir toutes les étapes
button-now = Entrer tout de suite
button-again = Vérifier à nouveau
button-done = C'est fait, vérifier encore
button-cannot = Je ne peux pas
button-copy = Copier
button-copy_all = Copier tout ceci
button-result = Voir le résultat
button-start_over = Vérifier un ordinateur

bar-id = Écran { $id }
bar-smaller = A−
    .name = Rendre le texte plus petit
bar-larger = A+
    .name = Rendre le texte plus grand
bar-colours = Couleurs
bar-helpdesk = Vue du service informatique
    .key = F2
bar-user = Vue simple
bar-steps = Toutes les étapes
    .key = Ctrl+L
top-step = Étape { $number } sur { $count }

screen-a-heading = Que se passe-t-il quand vous vous connectez ?
    .lead = Choisissez ce que vous voyez. Ce programme ne fait que regarder. Il ne nous envoie rien.
    .choices = Ce que vous voyez
    .saw-904 = Windows affiche 0x904
    .saw-904-remark = Une fenêtre comme celle-ci apparaît, peut-être avec d'autres petits chiffres.
    .saw-other = Un autre message
    .saw-other-remark = Une fenêtre avec un autre code, ou seulement avec des mots.
    .saw-unsure = Je ne sais pas
    .saw-unsure-remark = Ce n'est pas grave. Nous regardons la connexion elle-même.
    .code = Le code du message
    .code-example = 0x204
    .code-where = Pas de code visible ? Cliquez sur « Afficher les détails » dans la fenêtre, ou laissez ce champ vide.
    .picture = Un dessin de la fenêtre que Windows affiche
picture-title = Connexion Bureau à distance
picture-text = Cet ordinateur ne peut pas se connecter à l'ordinateur distant.
picture-code = Code d'erreur : 0x904
picture-extended = Code d'erreur étendu : 0x7
picture-button = OK

screen-b-heading = À quel ordinateur vous connectez-vous ?
    .lead = Utilisez le nom que vous tapez dans le Bureau à distance. Nous ne faisons que frapper et écouter. Aucun mot de passe n'est envoyé.
    .choices = Quelle sorte d'ordinateur
    .typed = Mon ordinateur de travail
    .typed-remark = Tapez son nom ou son adresse.
    .practice = Un ordinateur d'exercice
    .practice-remark = Il tourne dans ce programme et a un défaut choisi. Rien ne quitte cet ordinateur.
    .name = Nom ou adresse de l'ordinateur de travail
    .name-example = pc-17 ou 192.0.2.17
    .fault = Ce que fait l'ordinateur d'exercice
    .contacts = Nous appellerons « { $target } » et personne d'autre, à part l'annuaire de votre réseau.
    .contacts-practice = Nous n'appellerons que cet ordinateur lui-même.

remark-empty = Tapez d'abord le nom de l'ordinateur.
remark-forbidden_character = Un nom ne contient pas d'espaces. Enlevez-les.
remark-port = « { $text } » après les deux-points n'est pas un nombre de 1 à 65535.
remark-brackets = Mettez l'adresse entre crochets, comme ceci : [2001:db8::1]:3389.
remark-bracket_content = Entre les crochets, il faut une adresse, par exemple [2001:db8::1].
remark-address = « { $text } » ressemble à une adresse, mais une partie ne peut pas être juste.
remark-name = « { $text } » ne peut pas être le nom d'un ordinateur. Vérifiez comment il s'écrit.
remark-stopped = Vous avez arrêté la vérification. Rien n'a été changé.
remark-run_failed = La vérification n'a pas pu démarrer ici. Le système dit : { $reason }

screen-d-heading = Vérification de votre connexion…
    .lead = Cela prend quelques secondes. Le résultat arrive tout seul.
    .bar = Vérifications faites : { $done } sur { $all }
    .waiting = En attente
    .running = En cours

screen-e-heading = Le résultat
    .unfound = { $check } : { $title }
    .certainty = { $confidence }. { $who }
    .saw = Ce que nous avons vu
    .proves-not = Ce que cela ne prouve pas
    .do = Ce qui aide
    .told = Vous nous avez dit que Windows affiche { $code }.
    .offer = L'étape { $number } de la liste en parle : { $title }
    .then = Si cela ne suffit pas, regardez ensuite ces étapes
    .details = Chaque vérification en détail
    .took = Nous avons regardé « { $target } » pendant { $ms } ms, avec { $connections } { $connections ->
        [one] appel
       *[other] appels
    }.
    .technical = Atteint : { $reached } · terminé par : { $ended } · famille de serveur : { $family } · cause : { $cause }

screen-s-heading = Une étape de la liste
    .who-you = Vous pouvez le faire vous-même.
    .who-helpdesk = C'est une étape pour votre service informatique. Vous pouvez l'aider.
    .who-both = Vous et votre service informatique avez chacun une part à faire.
    .offered = Le résultat désigne cette étape.
    .done = Cette étape est en ordre. Vous pouvez continuer.
    .skip = Cette étape ne concerne pas votre ordinateur. Vous pouvez continuer.
    .checks = Ce que nous avons vérifié pour cette étape
    .no-checks = Ce programme n'a pas de vérification propre à cette étape.
    .do = Que faire
    .cannot = Si vous ne pouvez pas le faire
    .now = maintenant { $state }, avant { $before }
    .running = Nouvelle vérification…
    .stopped = Vous avez arrêté la vérification. Les états ci-dessous sont les anciens.
    .broke = La vérification n'a pas pu démarrer ici. Le système dit : { $reason }
    .better = Toutes les vérifications de cette étape sont maintenant en ordre.
    .same = Rien n'a encore changé. Le résultat reste : { $title }
    .changed = Quelque chose a changé pour cette étape. Regardez les lignes ci-dessous.
    .healthy = Toutes les vérifications possibles sont maintenant en ordre. Essayez de vous connecter.
    .admin = Pour le service informatique
    .admin-do = Ce que fait l'administrateur
    .mouse = À la souris
    .commands = Par commande
    .command = { $number }. { $purpose }
    .on-client = Sur l'ordinateur qui se connecte · { $shell }
    .on-client-elevated = Sur l'ordinateur qui se connecte · { $shell }, en administrateur
    .on-host = Sur l'ordinateur de travail · { $shell }
    .on-host-elevated = Sur l'ordinateur de travail · { $shell }, en administrateur
    .elevated = Certaines demandent une fenêtre d'administrateur. Mettez vos propres valeurs à la place de thumbprint, key_name et autres.
    .changes = Ceci change quelque chose. La commande { $number } l'annule.
    .changes-kept = Ceci change quelque chose. Aucune commande ne l'annule ; voyez « Comment l'annuler ».
    .risk = Risque
    .risk-level = Niveau { $level } sur 3
    .undo = Comment l'annuler
    .articles = Ce que disent les articles, et où ils se trompent
    .source = Sources

screen-l-heading = Toutes les étapes de la liste
    .lead = Ouvrez l'étape que vous voulez. Les marques viennent de la dernière vérification.
    .lead-none = Ouvrez l'étape que vous voulez. Les marques viendront quand vous aurez vérifié un ordinateur.
    .list = Les quinze étapes

