# L'observation : un appel après l'autre, et ce qu'ils disent ensemble. Pour les personnes au terminal.
# $unit: hours, minutes, seconds or endless; $measured and $counted say whether there are numbers to tell.

watch-begins = Observation de { $target } : un appel toutes les 10 secondes{ $unit ->
        [hours] , pendant { $count ->
            [one] { $count } heure
           *[other] { $count } heures
        }
        [minutes] , pendant { $count ->
            [one] { $count } minute
           *[other] { $count } minutes
        }
        [seconds] , pendant { $count ->
            [one] { $count } seconde
           *[other] { $count } secondes
        }
       *[endless] , jusqu'à l'arrêt
    }.
watch-begins_checks = Observation de { $target } : une vérification entière chaque minute jusqu'à ce que l'une trouve un défaut{ $unit ->
        [hours] , pendant { $count ->
            [one] { $count } heure
           *[other] { $count } heures
        } au plus
        [minutes] , pendant { $count ->
            [one] { $count } minute
           *[other] { $count } minutes
        } au plus
        [seconds] , pendant { $count ->
            [one] { $count } seconde
           *[other] { $count } secondes
        } au plus
       *[endless] , ou jusqu'à l'arrêt
    }.
watch-stop = Appuyez sur Ctrl+C pour arrêter.
watch-columns =
    .number = N°
    .after = Après
    .delay = Délai
    .swing = Écart
    .call = Appel
    .again = Renvoyés
    .ended = Comment il a fini
watch-ms = { $ms } ms
watch-again = { $counted ->
        [yes] { $resent } sur { $sent }
       *[no] { $resent }
    }
watch-first = Premier appel en cours …
watch-so_far = { $measured ->
        [yes] { $failed } sur { $samples } sans succès ; la moitié en { $median_ms } ms, 19 sur 20 en { $p95_ms } ms ; { $loss_percent } % renvoyés
       *[no] { $failed } sur { $samples } sans succès
    }
watch-check = Vérification { $number }, après { $after } : { $title }

watch-calls = { $went ->
        [well] { $samples ->
            [one] Un appel a été fait, et il a réussi.
           *[other] { $samples } appels ont été faits, et tous ont réussi.
        }
        [partly] { $samples } appels ont été faits, dont { $failed } sans succès.
       *[badly] { $samples ->
            [one] Un appel a été fait, et il n'a pas réussi.
           *[other] { $samples } appels ont été faits, et aucun n'a réussi.
        }
    }
watch-ended_so = { $ended_so ->
        [one] L'un d'eux a fini de cette façon.
       *[other] Parmi eux, { $ended_so } ont fini de cette façon.
    }
watch-delay = La moitié des réponses est venue en { $median_ms } ms au plus, et 19 sur 20 en { $p95_ms } ms au plus.
watch-loss = Sur { $sent } messages que nous avons envoyés, il a fallu en renvoyer { $resent }. Cela fait { $loss_percent } %.
watch-limits = Une ligne est instable quand { $loss_limit_percent } % ou plus doit être renvoyé. Elle l'est aussi quand le temps de 19 sur 20 atteint { $p95_limit_ms } ms et { $p95_times_median } fois le temps de la moitié.
watch-least = Pour juger si la ligne est stable, il nous faut au moins { $least_sent } messages, et davantage si certains ont dû être renvoyés.
watch-none = Aucun appel ne s'était encore terminé.
watch-refused = Nous nous sommes arrêtés, car l'ordinateur de travail nous a renvoyés deux fois de suite. D'autres appels pourraient ressembler à une attaque.

watch-steady = { $slow ->
        [yes] La ligne est stable mais lente, et tous les appels ont réussi.
       *[no] La ligne est stable, et tous les appels ont réussi.
    }
    .meaning = Nous avons appelé encore et encore, et l'ordinateur de travail était là chaque fois. { $slow ->
            [yes] Mais chaque mot met longtemps à faire l'aller-retour, la souris et le clavier sembleront donc lents.
           *[no] Jusqu'ici, la ligne n'est pas en cause.
        }
    .proves-not = Un ennui qui va et vient a pu rester absent par hasard. La bande passante n'est pas mesurée avant l'authentification, et rien n'a été envoyé après la demande d'authentification.
watch-too_few = Les appels ont réussi, mais c'est trop peu pour juger la ligne.
    .meaning = Observez pendant quelques minutes, de préférence quand l'ennui est là. Seule la ligne est observée ici : « check » regarde aussi la carte d'identité et l'horloge.
    .proves-not = Quelques appels ne peuvent pas révéler une ligne qui perd un message sur vingt. La bande passante n'est pas mesurée avant l'authentification.

watch-duration = La durée « { $text } » n'est pas du type 90s, 10m ou 2h, de 1 seconde à 24 heures.
watch-gateway = La ligne ne peut pas être observée ici, car toute connexion à cet ordinateur passe par une passerelle.
