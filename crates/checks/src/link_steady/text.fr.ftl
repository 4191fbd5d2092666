# La ligne est-elle stable ? $timed: with_variation, yes or no; $counted says whether the system counts what was sent.

link_steady-steady = La ligne est stable jusqu'ici.
    .seen = { $timed ->
            [with_variation] Un message et sa réponse ont pris { $round_trip_ms } ms, à { $variation_ms } ms près, et rien n'a été envoyé deux fois.
            [yes] Un message et sa réponse ont pris { $round_trip_ms } ms, et rien n'a été envoyé deux fois.
           *[no] Rien n'a dû être envoyé deux fois.
        }
    .meaning = Les messages passent en bon temps. Seuls quelques-uns ont été envoyés : ce n'est qu'un premier coup d'œil.
    .proves-not = Quelques segments ne peuvent pas révéler une perte de quelques pour cent, ni un ennui qui va et vient ; « watch » mesure pendant des minutes. La bande passante n'est pas mesurée avant l'authentification.

link_steady-resent = Un message a dû être renvoyé.
    .seen = { $counted ->
            [yes] Sur { $sent } messages que nous avons envoyés, il a fallu en renvoyer { $resent }.
           *[no] De nos messages, il a fallu en renvoyer { $resent }.
        }
    .meaning = Un message ou sa réponse s'est perdu, ou est arrivé très tard. De temps en temps, c'est normal. Si cela continue, la ligne est mauvaise.
    .remedy-1 = Sur cet ordinateur, laissez « rdp-first-aid watch » mesurer la ligne pendant dix minutes.
    .remedy-2 = Sur cet ordinateur, comparez sans le VPN, ou avec un autre réseau.
    .proves-not = Un segment perdu est normal sur un chemin sain et n'empêche aucune ouverture de session. La bande passante n'est pas mesurée avant l'authentification.

link_steady-slow = Le chemin est long jusqu'à l'ordinateur de travail.
    .seen = Un message et sa réponse ont pris { $round_trip_ms } ms.
    .meaning = Chaque mot met longtemps à faire l'aller-retour. Le Bureau à distance marche, mais la souris et le clavier semblent lents.
    .remedy-1 = Sur cet ordinateur, comparez sans le VPN, ou avec un autre réseau.
    .remedy-2 = Sur cet ordinateur, laissez « rdp-first-aid watch » mesurer la ligne pendant dix minutes.
    .proves-not = Un long aller-retour à lui seul ne met pas fin à une connexion, et quelques segments peuvent avoir eu de la malchance. La bande passante n'est pas mesurée avant l'authentification.

link_steady-swinging = Le délai sur la ligne monte et descend.
    .seen = Un message et sa réponse ont pris { $round_trip_ms } ms, à { $variation_ms } ms près.
    .meaning = Certains messages sont rapides et d'autres lents. Un Wi-Fi encombré ou un VPN très occupé fait cela.
    .remedy-1 = Sur cet ordinateur, comparez avec un câble à la place du Wi-Fi, ou sans le VPN.
    .remedy-2 = Sur cet ordinateur, laissez « rdp-first-aid watch » mesurer la ligne pendant dix minutes.
    .proves-not = Quelques allers-retours prouvent peu, et un hôte occupé peut aussi répondre tard. La bande passante n'est pas mesurée avant l'authentification.
