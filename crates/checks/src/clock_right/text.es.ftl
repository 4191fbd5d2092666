# ¿Coinciden los dos relojes? Differences are absolute; $ahead says whether the work computer's clock is ahead.

clock_right-right = Los dos relojes coinciden.
    .seen = La diferencia entre los dos relojes es de { $skew_ms } ms.
    .meaning = Su equipo y el equipo del trabajo muestran la misma hora. Un inicio de sesión lo necesita.
    .proves-not = Ambos relojes pueden ir mal a la vez; el reloj del controlador de dominio no se ve.

clock_right-adrift = Los dos relojes difieren un poco.
    .seen = El reloj del equipo del trabajo va { $skew_s } s { $ahead ->
            [yes] adelantado.
           *[no] atrasado.
        }
    .meaning = Eso todavía está dentro de lo que permite un inicio de sesión. Conviene corregirlo antes de que crezca.
    .remedy-1 = En este equipo, abra la configuración de fecha y hora y { $system ->
            [windows] elija «Sincronizar ahora».
           *[other] ponga el reloj en automático.
        }
    .remedy-2 = En el equipo del trabajo, soporte técnico mira la fuente de hora.
    .proves-not = No se sabe cuál de los dos relojes va mal.

clock_right-wrong = Los dos relojes difieren demasiado.
    .seen = El reloj del equipo del trabajo va { $skew_minutes ->
            [one] un minuto
           *[other] { $skew_minutes } minutos
        } { $ahead ->
            [yes] adelantado.
           *[no] atrasado.
        }
    .meaning = Un inicio de sesión se puede rechazar cuando los relojes difieren en cinco minutos o más.
    .remedy-1 = En este equipo, abra la configuración de fecha y hora y { $system ->
            [windows] elija «Sincronizar ahora».
           *[other] ponga el reloj en automático.
        }
    .remedy-2 = En el equipo del trabajo, soporte técnico corrige el reloj y su fuente de hora.
    .proves-not = No se sabe cuál de los dos relojes va mal; NTLM por sí solo puede seguir funcionando.
