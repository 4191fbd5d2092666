# Les deux horloges s'accordent-elles ? Differences are absolute; $ahead says whether the work computer's clock is ahead.

clock_right-right = Les deux horloges s'accordent.
    .seen = L'écart entre les deux horloges est de { $skew_ms } ms.
    .meaning = Votre ordinateur et l'ordinateur de travail indiquent la même heure. Une identification en a besoin.
    .proves-not = Les deux horloges peuvent être fausses ensemble ; l'horloge du contrôleur de domaine n'est pas vue.

clock_right-adrift = Les deux horloges diffèrent un peu.
    .seen = L'horloge de l'ordinateur de travail a { $skew_s } s { $ahead ->
            [yes] d'avance.
           *[no] de retard.
        }
    .meaning = Une identification le supporte encore. Il vaut mieux corriger cela avant que l'écart grandisse.
    .remedy-1 = Sur cet ordinateur, ouvrez les réglages de date et d'heure et { $system ->
            [windows] choisissez « Synchroniser maintenant ».
           *[other] mettez l'horloge en automatique.
        }
    .remedy-2 = Sur l'ordinateur de travail, le service informatique regarde la source de temps.
    .proves-not = On ne sait pas laquelle des deux horloges est fausse.

clock_right-wrong = Les deux horloges sont trop éloignées.
    .seen = L'horloge de l'ordinateur de travail a { $skew_minutes ->
            [one] { $skew_minutes } minute
           *[other] { $skew_minutes } minutes
        } { $ahead ->
            [yes] d'avance.
           *[no] de retard.
        }
    .meaning = Une identification peut être refusée quand les horloges ont cinq minutes d'écart ou plus.
    .remedy-1 = Sur cet ordinateur, ouvrez les réglages de date et d'heure et { $system ->
            [windows] choisissez « Synchroniser maintenant ».
           *[other] mettez l'horloge en automatique.
        }
    .remedy-2 = Sur l'ordinateur de travail, le service informatique corrige l'horloge et sa source de temps.
    .proves-not = On ne sait pas laquelle des deux horloges est fausse ; NTLM seul peut encore marcher.
