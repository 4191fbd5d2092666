# ¿Es Escritorio remoto lo que contestó?

speaks_rdp-rdp = Contestó Escritorio remoto.
    .seen = { $family ->
            [windows] Un equipo Windows respondió con Escritorio remoto.
            [xrdp] Un servidor xrdp respondió con Escritorio remoto.
            [freerdp] Un servidor del tipo FreeRDP respondió con Escritorio remoto.
            [ironrdp] Un servidor del tipo IronRDP respondió con Escritorio remoto.
            [virtualbox] Una máquina VirtualBox respondió con Escritorio remoto.
           *[other] Respondió un servidor de Escritorio remoto de un tipo desconocido.
        }
    .meaning = El tipo correcto de programa está ahí y responde a nuestras primeras palabras.
    .proves-not = La familia se lee de trece bytes; un proxy que termina RDP muestra la suya. Todavía no se sabe si es el equipo correcto.

speaks_rdp-closed_at_once = Algo contestó y colgó al instante.
    .seen = { $when ->
            [before_request] Colgó antes de que dijéramos una palabra.
           *[after_request] Colgó después de nuestras primeras palabras, sin decir ninguna.
        }
    .meaning = Casi siempre es un túnel o un intermediario sin ningún equipo detrás. También puede hacerlo un equipo del trabajo que está lleno.
    .remedy-1 = En este equipo, vea si usa un túnel o un intermediario, y si su otro extremo está conectado.
    .remedy-2 = En el equipo del trabajo, vea si ha terminado de arrancar, y compruebe de nuevo.
    .remedy-3 = En soporte técnico, pregunte qué hay entre usted y el equipo del trabajo.
    .proves-not = No se sabe quién cerró: un intermediario (relay), un reenvío de puertos, un bastión, un producto de seguridad o un host en su límite de conexiones.

speaks_rdp-mute = Algo contestó, pero no dice nada útil.
    .seen = En { $limit_s } s { $bytes ->
            [0] no llegó ni un solo byte
            [one] llegó solo un byte
           *[other] llegaron solo { $bytes } bytes, muy pocos para una respuesta
        }.
    .meaning = Un programa retiene la línea, pero no da una respuesta completa. El servicio de Escritorio remoto puede estar colgado, o un aparato intermedio mantiene abierta la línea.
    .remedy-1 = En este equipo, espere dos minutos y compruebe de nuevo.
    .remedy-2 = En el equipo del trabajo, soporte técnico reinicia el servicio de Escritorio remoto.
    .proves-not = Un TermService bloqueado, un dispositivo NAT y un tarpit se ven igual desde aquí.

speaks_rdp-other_service = Contestó otro programa, no Escritorio remoto.
    .seen = { $service ->
            [http] Respondió un servidor web.
            [ssh] Respondió un servidor SSH.
            [tls] Respondió un servidor que solo habla en clave, como un sitio web.
            [vnc] Respondió un servidor de pantalla compartida VNC.
            [smtp] Respondió un servidor de correo.
            [ftp] Respondió un servidor de archivos FTP.
            [mysql] Respondió una base de datos MySQL.
            [imap] Respondió un servidor de buzones de correo.
            [pop3] Respondió un servidor de buzones de correo.
            [nx] Respondió un servidor NoMachine.
           *[unknown] La respuesta no encaja con ningún programa que conozcamos.
        }
    .meaning = Llegó a un programa que no es Escritorio remoto. El nombre, la dirección o el número tras los dos puntos no es el correcto.
    .remedy-1 = En este equipo, compare la dirección entera, con el número tras los dos puntos, con la que le dieron.
    .remedy-2 = En soporte técnico, pregunte qué dirección y qué número corresponden a su equipo del trabajo.
    .proves-not = No demuestra que Escritorio remoto esté apagado: puede escuchar en otro puerto del mismo host.

speaks_rdp-cut_short = La respuesta se cortó a la mitad.
    .seen = La línea se cerró después de { $bytes ->
            [one] un byte
           *[other] { $bytes } bytes
        } de la primera respuesta.
    .meaning = El equipo del trabajo empezó a responder y luego colgó. Algo allí, o en el camino, terminó la llamada.
    .remedy-1 = En este equipo, espere dos minutos y compruebe de nuevo.
    .remedy-2 = En el equipo del trabajo, soporte técnico lee el historial del propio servidor de Escritorio remoto en ese minuto.
    .proves-not = Una desconexión MCS, un proceso de servidor que se cayó y un dispositivo intermedio que corta el flujo se ven igual.

speaks_rdp-broken_frame = La primera respuesta no tiene sentido.
    .seen = La primera respuesta llegó, pero su forma está dañada.
    .meaning = La respuesta parece de Escritorio remoto, pero no cumple sus propias reglas. La cambió un programa o un aparato averiado.
    .remedy-1 = En este equipo, pruebe otra red, por ejemplo el punto de acceso de su teléfono.
    .remedy-2 = En soporte técnico, entregue el informe de esta comprobación.
    .proves-not = No se sabe si la trama dañada la hizo el servidor o un dispositivo intermedio.
