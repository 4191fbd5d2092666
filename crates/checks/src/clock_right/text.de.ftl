# Gehen die beiden Uhren gleich? Differences are absolute; $ahead says whether the work computer's clock is ahead.

clock_right-right = Die beiden Uhren gehen gleich.
    .seen = Der Unterschied der beiden Uhren beträgt { $skew_ms } ms.
    .meaning = Ihr Computer und der Arbeitscomputer zeigen dieselbe Zeit. Das braucht eine Anmeldung.
    .proves-not = Beide Uhren können gemeinsam falsch gehen; die Uhr des Domänencontrollers wird nicht gesehen.

clock_right-adrift = Die beiden Uhren gehen etwas auseinander.
    .seen = Die Uhr des Arbeitscomputers geht { $skew_s } s { $ahead ->
            [yes] vor.
           *[no] nach.
        }
    .meaning = Das ist für eine Anmeldung noch erlaubt. Es sollte behoben werden, bevor es mehr wird.
    .remedy-1 = An diesem Computer: Öffnen Sie die Einstellungen für Datum und Uhrzeit, und { $system ->
            [windows] wählen Sie „Jetzt synchronisieren“.
           *[other] stellen Sie die Uhr auf automatisch.
        }
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk sieht sich die Zeitquelle an.
    .proves-not = Welche der beiden Uhren falsch geht, ist nicht bekannt.

clock_right-wrong = Die beiden Uhren gehen zu weit auseinander.
    .seen = Die Uhr des Arbeitscomputers geht { $skew_minutes ->
            [one] eine Minute
           *[other] { $skew_minutes } Minuten
        } { $ahead ->
            [yes] vor.
           *[no] nach.
        }
    .meaning = Eine Anmeldung kann abgewiesen werden, wenn die Uhren fünf Minuten oder mehr auseinandergehen.
    .remedy-1 = An diesem Computer: Öffnen Sie die Einstellungen für Datum und Uhrzeit, und { $system ->
            [windows] wählen Sie „Jetzt synchronisieren“.
           *[other] stellen Sie die Uhr auf automatisch.
        }
    .remedy-2 = Am Arbeitscomputer: Der Helpdesk stellt die Uhr und ihre Zeitquelle richtig.
    .proves-not = Welche der beiden Uhren falsch geht, ist nicht bekannt; NTLM allein funktioniert vielleicht noch.
