# ¿Es estable la línea? $timed: with_variation, yes or no; $counted says whether the system counts what was sent.

link_steady-steady = La línea es estable hasta ahora.
    .seen = { $timed ->
            [with_variation] Un mensaje y su respuesta tardaron { $round_trip_ms } ms, unos { $variation_ms } ms arriba o abajo, y nada se envió dos veces.
            [yes] Un mensaje y su respuesta tardaron { $round_trip_ms } ms, y nada se envió dos veces.
           *[no] No hubo que enviar nada dos veces.
        }
    .meaning = Los mensajes llegan a buen tiempo. Se enviaron solo unos pocos, así que es una primera mirada.
    .proves-not = Un puñado de segmentos no puede mostrar una pérdida de pocos por ciento ni problemas que van y vienen; «watch» mide durante minutos. El ancho de banda no se mide antes del inicio de sesión.

link_steady-resent = Hubo que enviar otra vez un mensaje.
    .seen = { $counted ->
            [yes] De { $sent } mensajes que enviamos, hubo que enviar otra vez { $resent }.
           *[no] De nuestros mensajes, hubo que enviar otra vez { $resent }.
        }
    .meaning = Un mensaje o su respuesta se perdió, o llegó muy tarde. De vez en cuando es normal. Si se repite, la línea es mala.
    .remedy-1 = En este equipo, deje que «rdp-first-aid watch» mida la línea durante diez minutos.
    .remedy-2 = En este equipo, compare con la VPN apagada o con otra red.
    .proves-not = Un segmento perdido es normal en una ruta sana y no impide ningún inicio de sesión. El ancho de banda no se mide antes del inicio de sesión.

link_steady-slow = El camino hasta el equipo del trabajo es largo.
    .seen = Un mensaje y su respuesta tardaron { $round_trip_ms } ms.
    .meaning = Cada palabra tarda mucho en ir y volver. Escritorio remoto funciona, pero el ratón y las teclas se notan lentos.
    .remedy-1 = En este equipo, compare con la VPN apagada o con otra red.
    .remedy-2 = En este equipo, deje que «rdp-first-aid watch» mida la línea durante diez minutos.
    .proves-not = Un tiempo de ida y vuelta largo no termina por sí solo una conexión, y unos pocos segmentos pueden tener mala suerte. El ancho de banda no se mide antes del inicio de sesión.

link_steady-swinging = La demora de la línea sube y baja a saltos.
    .seen = Un mensaje y su respuesta tardaron { $round_trip_ms } ms, unos { $variation_ms } ms arriba o abajo.
    .meaning = Algunos mensajes van rápido y otros lento. Así actúa un wifi saturado o una VPN ocupada.
    .remedy-1 = En este equipo, compare con un cable en lugar del wifi, o con la VPN apagada.
    .remedy-2 = En este equipo, deje que «rdp-first-aid watch» mida la línea durante diez minutos.
    .proves-not = Un puñado de idas y vueltas demuestra poco, y un host ocupado también puede responder tarde. El ancho de banda no se mide antes del inicio de sesión.
