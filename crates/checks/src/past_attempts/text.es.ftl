# ¿Qué dice el registro del propio programa de Windows sobre los últimos intentos? ($phase is a phase, session or unknown; $aim is here, elsewhere or unnamed.)

past_attempts-in_order = Su última llamada no se cortó.
    .seen = La lista de llamadas anteriores tiene { $attempts ->
            [one] una llamada
           *[other] { $attempts } llamadas
        }, y la última { $aim ->
            [here] a este equipo
            [elsewhere] a otro equipo
           *[unnamed] de ellas
        } llegó a su fin.
    .meaning = { $aim ->
            [here] Esto funcionaba hace poco. Lo que le detiene ahora puede ser nuevo, o puede ir y venir.
            [elsewhere] Una llamada a otro equipo funcionó, así que su programa puede conectarse.
           *[unnamed] Una llamada funcionó hace poco. La lista no dice a qué equipo.
        }
    .proves-not = Se trata solo de esa llamada, según el reloj del equipo que la anotó. No se deduce nada sobre una llamada de ahora.

past_attempts-stopped = Su última llamada se detuvo antes de llegar.
    .seen = La lista de llamadas anteriores dice que { $aim ->
            [here] la última a este equipo
            [elsewhere] la última, a otro equipo,
           *[unnamed] la última
        } se detuvo { $phase ->
            [resolve] al buscar el nombre
            [tcp] antes de que el equipo contestara
            [negotiation] en el primer saludo
            [tls] durante la comprobación de seguridad
            [credssp] durante la comprobación de inicio de sesión
            [licensing] al comprobar la licencia
            [session] en medio de la sesión
            [unknown] en un punto que no se indica
           *[other] al preparar la sesión
        }, { $code_known ->
            [yes] con el código { $code }
           *[no] sin código
        }.
    .meaning = { $phase ->
            [credssp] El camino estaba abierto, y su inicio de sesión no se aceptó. El código dice por qué.
            [session] Había iniciado sesión, y después se perdió la línea.
           *[other] Compárelo con lo que se encontró hoy. Si ambos se detienen en el mismo punto, no pasará solo.
        }
    .remedy-1 = En este equipo, llame otra vez, y después compruebe aquí de nuevo.
    .remedy-2 = En soporte técnico, diga el código y la hora de la llamada.
    .proves-not = El registro del cliente no guarda el código extendido ni el lado del servidor. Una parada sin punto indicado puede haber sido TLS, CredSSP o algo posterior.

past_attempts-closed_early = A su última llamada le colgaron pronto.
    .seen = La lista de llamadas anteriores dice que { $aim ->
            [here] a la última a este equipo
            [elsewhere] a la última, a otro equipo,
           *[unnamed] a la última
        } le colgaron { $phase ->
            [negotiation] en el primer saludo
            [tls] durante la comprobación de seguridad
            [credssp] durante la comprobación de inicio de sesión
            [licensing] al comprobar la licencia
            [unknown] antes de iniciar sesión
           *[other] al preparar la sesión
        } ({ $code }).
    .meaning = { $aim ->
            [elsewhere] Lo mismo pasó con otro equipo. Mire primero en su lado y en la red.
           *[here] Algo contestó y después cerró la línea. { $differs ->
                [yes] Las llamadas de antes y de después no acabaron así; puede que vaya y venga.
               *[no] Compárelo con lo que se encontró hoy.
            }
        }
    .remedy-1 = En este equipo, llame otra vez, y después compruebe aquí de nuevo.
    .remedy-2 = En soporte técnico, diga el código y la hora de la llamada.
    .proves-not = 0x904 dice que se cerró el socket, no quién lo hizo. El evento 226 nombra la fase tal como la vio el cliente; donde falta, la fase no se conoce.
