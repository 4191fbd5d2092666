# ¿Contesta algo en esa dirección? ($tried counts the addresses that were tried.)

port_answers-open = Algo contesta en esta dirección.
    .seen = { $address } contestó al cabo de { $took_ms } ms.
    .meaning = El camino a esta dirección está abierto. Qué contesta allí es la siguiente pregunta.
    .proves-not = Una conexión TCP completada no significa Escritorio remoto: un túnel, un intermediario (relay) o un proxy NAT acepta en nombre de un host que no está.

port_answers-another_works = Otra dirección funciona donde esta no.
    .seen = La llamada por nombre acabó mal; { $works_at } funciona.
    .meaning = El nombre lleva al equipo equivocado, o a uno de varios que está averiado.
    .remedy-1 = En este equipo, pregunte a soporte técnico si { $works_at } es la dirección correcta antes de iniciar sesión allí.
    .remedy-2 = En soporte técnico, pregunte a qué dirección debe llevar el nombre.
    .proves-not = No está demostrado que la dirección que funciona sea el equipo correcto; compare el nombre de su certificado.

port_answers-another_fails = Una de las otras direcciones no funciona.
    .seen = Este intento salió bien; { $fails_at } no funciona.
    .meaning = Otra vez puede ir a parar allí. Entonces la misma llamada no llega.
    .remedy-1 = En soporte técnico, comunique la dirección que no funciona: { $fails_at }.
    .proves-not = Cada dirección se probó una vez. Un miembro de una granja que está ocupado o en drenaje puede rechazar por un rato.

port_answers-expected_fails = Funciona, pero no por la dirección que usted espera.
    .seen = Este intento salió bien; la dirección que usted espera, { $fails_at }, no funciona.
    .meaning = El nombre lleva a otra dirección, y esa funciona. La que usted espera puede estar anticuada.
    .remedy-1 = En soporte técnico, pregunte a qué dirección debe llevar el nombre.
    .proves-not = Desde aquí no se ve cuál de las dos direcciones es la correcta.

port_answers-not_as_expected = Funciona, pero el nombre lleva a una dirección distinta de la esperada.
    .seen = El nombre no lleva a la dirección que usted espera, y aun así funciona.
    .meaning = El equipo del trabajo puede haber pasado a otra dirección. O el nombre es de otro equipo.
    .remedy-1 = En soporte técnico, pregunte a qué dirección debe llevar el nombre.
    .proves-not = Desde aquí no se ve cuál de las dos direcciones es la correcta.

port_answers-refused = El equipo del trabajo rechaza las llamadas de Escritorio remoto.
    .seen = La llamada a la puerta número { $port } se rechazó al instante.
    .meaning = Algo allí dice que no al instante, así que nada acepta su llamada. Escritorio remoto puede estar apagado o usar otro número.
    .remedy-1 = En este equipo, escriba la dirección tal como se la dieron, con los dos puntos y el número del final, si los hay.
    .remedy-2 = En el equipo del trabajo, soporte técnico activa Escritorio remoto y reinicia su servicio.
    .proves-not = Un firewall puede enviar el mismo rechazo; no demuestra que TermService esté detenido.

port_answers-unreachable = La red dice que no puede llegar a esta dirección.
    .seen = La propia red informó de que no hay camino a la dirección (direcciones probadas: { $tried }).
    .meaning = Este equipo o un aparato del camino no encontró ninguna ruta hasta allí. La VPN puede estar caída, o la dirección está mal.
    .remedy-1 = En este equipo, encienda la VPN del trabajo y compruebe de nuevo.
    .remedy-2 = En este equipo, compare el nombre o la dirección con los que le dieron.
    .remedy-3 = En soporte técnico, diga que la red informa de que no se puede llegar a la dirección.
    .proves-not = Un mensaje ICMP señala la ruta, no el host: el host puede estar activo detrás de otra ruta.

port_answers-no_route = Este equipo no tiene ningún camino a esa dirección.
    .seen = Este equipo no conoce ningún camino a la dirección (direcciones probadas: { $tried }).
    .meaning = Su equipo no está en una red que lleve allí. Casi siempre el wifi, el cable o la VPN están desconectados.
    .remedy-1 = En este equipo, conéctese al wifi o conecte el cable.
    .remedy-2 = En este equipo, encienda la VPN del trabajo y compruebe de nuevo.
    .proves-not = No se envió nada, así que no se sabe nada del equipo del trabajo.

port_answers-blocked_here = Este mismo equipo bloqueó la llamada.
    .seen = Las propias reglas de este equipo no dejaron salir la llamada.
    .meaning = Un firewall o un programa de seguridad de su equipo prohíbe la llamada. No salió de su equipo.
    .remedy-1 = En este equipo, mire si un programa de seguridad muestra una conexión bloqueada.
    .remedy-2 = En soporte técnico, pida que permitan salir de su equipo las llamadas de Escritorio remoto.
    .proves-not = No se envió nada, así que no se sabe nada del equipo del trabajo; tampoco se sabe qué programa bloquea.

port_answers-silent = Nada responde en esta dirección.
    .seen = No llegó respuesta en la puerta número { $port } en { $limit_s } s ({ $tried ->
            [one] una dirección probada
           *[other] { $tried } direcciones probadas
        }).
    .meaning = El equipo del trabajo puede estar apagado o dormido. O un firewall se traga la llamada, o su VPN está caída.
    .remedy-1 = En este equipo, encienda la VPN del trabajo y compruebe de nuevo.
    .remedy-2 = En el equipo del trabajo, vea si está encendido y despierto, o pregunte a alguien que esté cerca.
    .remedy-3 = En soporte técnico, pregunte si un firewall deja pasar las llamadas de Escritorio remoto desde su red.
    .proves-not = El silencio no distingue un SYN descartado (firewall, VPN caída) de un host apagado, suspendido o que ya no existe.
