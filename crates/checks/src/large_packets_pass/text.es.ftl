# ¿Se pierden los mensajes grandes donde pasan los pequeños?

large_packets_pass-passed = Los mensajes grandes pasan en ambos sentidos.
    .seen = Mensajes de tamaño completo cruzaron la línea en los dos sentidos.
    .meaning = Nada en el camino pierde mensajes grandes. El tamaño de los mensajes no es lo que le detiene.
    .proves-not = Solo se vieron cruzar segmentos TCP completos de la fase TLS; aquí no se prueban los datagramas UDP de la sesión.

large_packets_pass-lost = Los mensajes grandes se pierden en el camino.
    .seen = Dos veces se atascaron mensajes grandes mientras los pequeños pasaban; se pierden { $direction ->
            [up] de ida hacia el equipo del trabajo.
            [down] de vuelta hacia usted.
           *[both] en ambos sentidos.
        }
    .meaning = Una VPN, un router o un túnel del camino tira lo que es demasiado grande y no lo dice.
    .remedy-1 = En este equipo, pruebe con el punto de acceso de su teléfono, o sin la VPN si llega al equipo del trabajo sin ella.
    .remedy-2 = En soporte técnico, pida un tamaño de mensaje (MTU) más pequeño en la VPN.
    .proves-not = No se conoce el dispositivo que los descarta. Un agujero negro de MTU de la ruta puede estar en cualquier punto entre los dos hosts (RFC 2923 2.1).

large_packets_pass-stuck_too = Los mensajes pequeños se atascan igual que los grandes.
    .seen = Con mensajes pequeños se atascó en el mismo punto.
    .meaning = Aquí el tamaño de los mensajes no es lo que le detiene. Puede que el propio equipo del trabajo esté colgado.
    .remedy-1 = En el equipo del trabajo, soporte técnico reinicia el servicio de Escritorio remoto.
    .proves-not = No se descarta un segundo fallo en la ruta: solo se comparó el protocolo de enlace (handshake) limitado con el normal.

large_packets_pass-varying = Una vez se atascó y otra vez pasó.
    .seen = La misma prueba se atascó una vez y pasó otra vez.
    .meaning = La línea o el equipo del trabajo cambian de un minuto a otro. No podemos decir cuál de los dos.
    .remedy-1 = En este equipo, pruebe otra red, por ejemplo el punto de acceso de su teléfono.
    .proves-not = Unos intentos que se contradicen no demuestran ni un problema de MTU de la ruta ni una ruta sana.
