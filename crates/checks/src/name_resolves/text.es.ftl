# ¿Conoce la red el nombre? ($name is what was typed.)

name_resolves-resolved = La red conoce este nombre.
    .seen = La agenda telefónica de la red da { $count ->
            [one] una dirección
           *[other] { $count } direcciones
        } para el nombre, al cabo de { $took_ms } ms.
    .meaning = El nombre lleva a una dirección. Las comprobaciones siguientes llaman a esa dirección.
    .proves-not = La entrada puede estar obsoleta o apuntar a otra máquina; solo el certificado y los nombres NTLM muestran quién respondió.

name_resolves-no_such_name = La red no conoce este nombre.
    .seen = La agenda telefónica de la red no tiene ninguna entrada para «{ $name }».
    .meaning = El nombre puede estar mal escrito. O solo se conoce dentro de la red de su trabajo, y su VPN está apagada.
    .remedy-1 = En este equipo, lea el nombre letra por letra y compárelo con el que le dieron.
    .remedy-2 = En este equipo, encienda la VPN del trabajo y compruebe de nuevo.
    .remedy-3 = En soporte técnico, pida el nombre completo del equipo del trabajo, o su dirección.
    .proves-not = El equipo puede estar encendido y bien: solo el solucionador DNS que usa este equipo no tiene registro (VPN caída, DNS dividido, sufijo de búsqueda que falta).

name_resolves-resolver_silent = La agenda telefónica de la red no respondió.
    .seen = No llegó respuesta a la pregunta de dónde está «{ $name }».
    .meaning = Hace un momento este equipo no pudo buscar el nombre. Casi siempre la red o la VPN está caída.
    .remedy-1 = En este equipo, abra cualquier página web para ver si la red funciona.
    .remedy-2 = En este equipo, apague y vuelva a encender la VPN, y compruebe de nuevo.
    .remedy-3 = En soporte técnico, pida la dirección del equipo del trabajo, para no necesitar ningún nombre.
    .proves-not = No dice nada del nombre ni del equipo del trabajo: el solucionador DNS agotó el tiempo o informó de un fallo temporal.
