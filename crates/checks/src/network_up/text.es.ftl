# ¿Cuál de las líneas de este equipo lleva al equipo del trabajo? ($vpn names the product, or is ppp, tunnel, other or none.)

network_up-connected = Su equipo está en una red.
    .seen = Las llamadas al equipo del trabajo salen por { $kind ->
            [wifi] wifi
            [cable] cable
            [mobile] una línea móvil
            [virtual] un adaptador virtual
           *[unknown] un adaptador de otro tipo
        } («{ $adapter }»).
    .meaning = Su lado tiene una línea por la que enviar. { $vpn_up ->
            [yes] También hay una VPN encendida, pero estas llamadas no pasan por ella.
           *[no] No vemos ninguna VPN encendida.
        }
    .proves-not = Una ruta todavía no es un camino que funciona. No se ve una VPN sin adaptador propio (IPsec por directivas, controladores de filtro de agentes de seguridad). { $agents_here ->
            [yes] Aquí también se ejecuta, y puede mirar dentro de las llamadas o desviarlas: { $agents }.
            [no] No se vio en ejecución ningún producto que sepamos que mira dentro de las llamadas o las desvía.
           *[not_known] No se pudo leer si aquí se ejecuta un producto así.
        }

network_up-through_vpn = El camino al equipo del trabajo pasa por una VPN.
    .seen = Las llamadas al equipo del trabajo salen por { $vpn ->
            [other] una VPN
            [ppp] una línea de marcado, casi siempre una VPN
            [tunnel] un túnel, casi siempre una VPN
           *[named] la VPN { $vpn }
        } («{ $adapter }»).
    .meaning = Eso está en orden. Tenga en cuenta que una VPN puede ser lenta o perder mensajes grandes, y así dar problemas.
    .proves-not = La MTU del adaptador es solo la suya; no se ve lo que admite la ruta más allá. { $idle_known ->
            [yes] Su perfil cuelga después de { $vpn_idle_limit_minutes } minutos de inactividad.
           *[no] No se ve cuándo actúa su tiempo de espera por inactividad.
        } { $agents_here ->
            [yes] Aquí también se ejecuta, y puede mirar dentro de las llamadas o desviarlas: { $agents }.
            [no] No se vio en ejecución ningún producto que sepamos que mira dentro de las llamadas o las desvía.
           *[not_known] No se pudo leer si aquí se ejecuta un producto así.
        }

network_up-loopback = Esta dirección es su propio equipo.
    .seen = Las llamadas a esta dirección no salen de su equipo.
    .meaning = Para esto no hace falta ninguna red. Si quería otro equipo, revise el nombre o la dirección.
    .proves-not = Un túnel, un reenvío de puertos, un contenedor o WSL en este equipo puede pasar la llamada; no se ve el camino que sigue.

network_up-no_adapter = Su equipo no está en ninguna red.
    .seen = Ninguna línea de este equipo está encendida y tiene una dirección.
    .meaning = Ahora ninguna llamada puede salir de su equipo. Casi siempre el wifi está apagado o un cable está suelto.
    .remedy-1 = En este equipo, conéctese al wifi o conecte el cable.
    .remedy-2 = En este equipo, vea si el modo avión está encendido y apáguelo.
    .proves-not = No se envió nada, así que no se sabe nada del equipo del trabajo. Una dirección solo de enlace local (sin respuesta de DHCP) cuenta como ninguna.

network_up-unknown_way = No podemos decir qué línea lleva al equipo del trabajo.
    .seen = Su equipo está en una red, pero no se conoce ninguna línea que lleve al equipo del trabajo.
    .meaning = Puede que el nombre no lleve a ninguna dirección, o que su equipo no conozca el camino. Las otras comprobaciones dicen más.
    .remedy-1 = En este equipo, encienda la VPN del trabajo, si tiene una, y compruebe de nuevo.
    .proves-not = Solo se mira la dirección de origen que elegiría el sistema, no la tabla de rutas. Sin una dirección para el nombre no hay nada que preguntar.

network_up-vpn_idle = Aquí hay una VPN configurada, y está apagada.
    .seen = No se llegó al equipo del trabajo, y { $vpn ->
            [other] una VPN
           *[named] la VPN { $vpn }
        } está apagada.
    .meaning = A muchos equipos del trabajo solo se llega con la VPN encendida.
    .remedy-1 = En este equipo, encienda la VPN del trabajo y compruebe de nuevo.
    .remedy-2 = En soporte técnico, pregunte si el equipo del trabajo está detrás de la VPN.
    .proves-not = Puede que esta VPN no sea la del trabajo, y que el host esté caído detrás de ella de todos modos.

network_up-weak_wifi = Su wifi es débil aquí.
    .seen = Las llamadas al equipo del trabajo salen por wifi («{ $adapter }»), al { $wifi_percent } por ciento de su fuerza.
    .meaning = Una señal débil pierde partes de una llamada. Entonces el escritorio puede detenerse o cortarse.
    .remedy-1 = En este equipo, acérquese al router wifi o use un cable.
    .remedy-2 = En este equipo, compruebe de nuevo y observe la línea durante un minuto.
    .proves-not = La señal es una medida aproximada del propio sistema en un momento. Una débil puede llevar una llamada de todos modos, y una fuerte puede perderla.
