# Las causas: qué es, qué significa, qué hacer y qué no demuestra.
# Selectors: $system (windows, macos or linux: where this program runs; may be absent), $family (server family), $service, $code, $when, $phase, $gateway (what its check found).

cause-healthy = { $all_asked ->
        [yes] Todo lo que pudimos comprobar está bien.
       *[no] Lo que usted pidió está bien.
    }
    .meaning = { $all_asked ->
            [yes] El equipo del trabajo responde y está listo para su inicio de sesión. Si aún no funciona, lo más probable es que la razón esté en el inicio de sesión o en este equipo.
           *[no] Lo demás no se miró, así que no podemos decir que todo esté bien.
        }
    .remedy-1 = En este equipo, conéctese como siempre y escriba de nuevo su contraseña.
    .remedy-2 = En este equipo, recorra toda la lista de pasos si todavía ve 0x904.
    .proves-not = No iniciamos sesión. No se descartan problemas que solo aparecen después, como mensajes grandes que se pierden.

cause-name_not_found = La red no conoce el nombre de este equipo.
    .meaning = { $works_at ->
            [none] El nombre puede estar mal escrito. O solo se conoce dentro de la red de su trabajo, y su VPN está apagada.
           *[other] El equipo del trabajo está ahí: responde en { $works_at }. Solo su nombre no se conoce aquí.
        }
    .remedy-1 = En este equipo, lea el nombre letra por letra y compárelo con el que le dieron.
    .remedy-2 = En este equipo, encienda la VPN del trabajo y compruebe de nuevo.
    .remedy-3 = En soporte técnico, pida el nombre completo del equipo del trabajo, o su dirección.
    .proves-not = Esto no demuestra que el equipo del trabajo esté apagado. No llegamos siquiera a llamarlo.

cause-name_leads_elsewhere = El nombre lleva a un equipo distinto del que usted quiere.
    .meaning = { $works_at ->
            [none] El equipo que respondió se presenta con otro nombre, y allí la llamada acabó mal.
           *[other] La llamada por nombre acabó mal, mientras que la dirección { $works_at } funciona.
        } La agenda telefónica de la red puede estar atrasada.
    .remedy-1 = En este equipo, { $works_at ->
            [none] lea el nombre letra por letra y compárelo con el que le dieron.
           *[other] pregunte a soporte técnico si { $works_at } es la dirección correcta antes de iniciar sesión allí.
        }
    .remedy-2 = En este equipo, apague y vuelva a encender la VPN del trabajo, y compruebe de nuevo.
    .remedy-3 = En soporte técnico, pregunte a qué dirección debe llevar este nombre.
    .proves-not = Esto no demuestra que el otro equipo sea el correcto. Compare el nombre de su tarjeta de identidad.

cause-no_network = Este equipo no está en ninguna red que lleve allí.
    .meaning = Su equipo no encontró ningún camino hacia el equipo del trabajo. Casi siempre el wifi, el cable o la VPN están desconectados.
    .remedy-1 = En este equipo, conéctese al wifi o conecte el cable.
    .remedy-2 = En este equipo, encienda la VPN del trabajo y compruebe de nuevo.
    .proves-not = Esto no dice nada del equipo del trabajo. No se le envió ni un solo mensaje.

cause-unreachable = La red no puede llegar al equipo del trabajo.
    .meaning = La red informa de que allí no se puede llegar a nadie. El equipo puede estar apagado, la VPN caída o la dirección equivocada.
    .remedy-1 = En este equipo, apague y vuelva a encender la VPN del trabajo, y compruebe de nuevo.
    .remedy-2 = En este equipo, compare el nombre o la dirección con los que le dieron.
    .remedy-3 = En soporte técnico, diga que la red informa de que no se puede llegar al equipo del trabajo.
    .proves-not = Esto no demuestra si el equipo del trabajo está apagado o si el camino está cortado.

cause-blocked_here = Este mismo equipo bloquea la llamada.
    .meaning = Un firewall o un programa de protección de aquí detuvo la llamada. La llamada no llegó a salir.
    .remedy-1 = En este equipo, mire si un programa así muestra que bloqueó una llamada.
    .remedy-2 = En soporte técnico, pida que dejen salir de su equipo las llamadas de Escritorio remoto.
    .proves-not = Esto no dice nada del equipo del trabajo. Tampoco se sabe qué programa bloquea la llamada.

cause-port_silent = El equipo del trabajo no contesta.
    .meaning = Puede estar apagado o dormido. O un firewall se traga la llamada, o su VPN está caída.
    .remedy-1 = En este equipo, encienda la VPN del trabajo y compruebe de nuevo.
    .remedy-2 = En el equipo del trabajo, vea si está encendido y despierto, o pregunte a alguien que esté cerca.
    .remedy-3 = En soporte técnico, pregunte si un firewall deja pasar las llamadas de Escritorio remoto desde su red.
    .proves-not = El silencio no distingue un firewall de un equipo apagado. No demuestra cuál de los dos es.

cause-port_closed = El equipo del trabajo rechaza las llamadas de Escritorio remoto.
    .meaning = Algo en la dirección dice que no al instante. Escritorio remoto puede estar apagado, o espera en otro número.
    .remedy-1 = En este equipo, escriba la dirección tal como se la dieron, con los dos puntos y el número del final, si los hay.
    .remedy-2 = En el equipo del trabajo, soporte técnico activa Escritorio remoto e inicia su servicio.
    .proves-not = Un firewall puede decir que no de la misma manera. Esto no demuestra que el servicio esté apagado.

cause-closed_on_connect = Algo contesta por el equipo del trabajo y cuelga.
    .meaning = { $when ->
            [before_request] Colgó antes de que dijéramos una palabra.
           *[after_request] Colgó al oír nuestras primeras palabras, sin decir ninguna.
        } Así actúa un túnel, un intermediario o una máquina compartida cuando no hay ningún equipo del trabajo detrás.
    .remedy-1 = En este equipo, vea si usa un túnel o un intermediario, y si su otro extremo está conectado.
    .remedy-2 = En el equipo del trabajo, vea si ha terminado de arrancar, y compruebe de nuevo.
    .remedy-3 = En soporte técnico, pregunte qué hay entre usted y el equipo del trabajo.
    .proves-not = Esto no demuestra quién colgó. También puede hacerlo un programa de seguridad, o un equipo del trabajo que está lleno.

cause-mute_service = Algo contesta por el equipo del trabajo, pero no dice nada.
    .meaning = La línea está abierta, pero no llega una respuesta completa. El servicio de Escritorio remoto puede estar colgado, o un aparato intermedio retiene la línea.
    .remedy-1 = En este equipo, espere dos minutos y compruebe de nuevo.
    .remedy-2 = En el equipo del trabajo, soporte técnico reinicia el servicio de Escritorio remoto.
    .remedy-3 = En soporte técnico, pregunte qué hay entre usted y el equipo del trabajo.
    .proves-not = Esto no demuestra que la culpa sea del equipo del trabajo. Un aparato intermedio puede mantener abierta la línea.

cause-not_rdp = { $service ->
        [http] Contesta un servidor web, no Escritorio remoto.
        [ssh] Contesta un servidor SSH, no Escritorio remoto.
        [tls] Contesta un servidor que solo habla en clave, no Escritorio remoto.
        [vnc] Contesta un servidor de pantalla compartida VNC, no Escritorio remoto.
        [smtp] Contesta un servidor de correo, no Escritorio remoto.
        [ftp] Contesta un servidor de archivos FTP, no Escritorio remoto.
        [mysql] Contesta una base de datos MySQL, no Escritorio remoto.
        [imap] Contesta un servidor de buzones de correo, no Escritorio remoto.
        [pop3] Contesta un servidor de buzones de correo, no Escritorio remoto.
        [nx] Contesta un servidor NoMachine, no Escritorio remoto.
       *[unknown] Contesta otro programa, no Escritorio remoto.
    }
    .meaning = Llegó a un programa que no es Escritorio remoto. El nombre, la dirección o el número tras los dos puntos no es el correcto.
    .remedy-1 = En este equipo, compare la dirección entera, con el número tras los dos puntos, con la que le dieron.
    .remedy-2 = En soporte técnico, pregunte qué dirección y qué número corresponden a su equipo del trabajo.
    .proves-not = Esto no demuestra que Escritorio remoto esté apagado. Puede esperar en otro número del mismo equipo.

cause-closed_in_negotiation = El equipo del trabajo colgó en medio de su primera respuesta.
    .meaning = Empezó a responder y luego se cortó. Su programa de Escritorio remoto puede haberse caído, o un aparato intermedio cortó la línea.
    .remedy-1 = En este equipo, espere dos minutos y compruebe de nuevo.
    .remedy-2 = En el equipo del trabajo, soporte técnico lee el historial del propio servidor de Escritorio remoto en ese minuto.
    .proves-not = Esto no demuestra quién cortó. Un aparato intermedio puede acortar la respuesta.

cause-security_refused = El equipo del trabajo rechaza el control de seguridad que ofrecemos.
    .meaning = { $code ->
            [1] Dice que solo acepta una línea protegida, y nuestra oferta no le convino.
            [4] Dice que nuestra petición se contradice, lo que puede decir un servidor estricto o defectuoso.
            [5] Dice que quiere primero el control de inicio de sesión, y no aceptó el nuestro.
            [6] Dice que quiere de usted una tarjeta de identidad personal, como una tarjeta inteligente.
           *[other] Dio una razón que no está en el manual.
        }
    .remedy-1 = En el equipo del trabajo, soporte técnico busca qué regla rechaza el control de seguridad.
    .remedy-2 = En este equipo, { $system ->
            [windows] actualice Windows y compruebe de nuevo.
           *[other] instale las actualizaciones que se ofrezcan y compruebe de nuevo.
        }
    .proves-not = Esto no demuestra quién puso la regla. Un intermediario delante del equipo del trabajo puede negarse en su nombre.

cause-legacy_security_only = El equipo del trabajo ofrece solo protección anticuada.
    .meaning = { $family ->
            [windows] Su configuración solo permite el tipo de protección más antiguo, que no es seguro.
            [xrdp] Su servidor xrdp lo hace muy a menudo cuando no puede leer su propio archivo de clave.
            [freerdp] Los escritorios Linux lo hacen solo cuando se configuraron así.
            [virtualbox] VirtualBox lo hace mientras su pantalla remota no tenga una tarjeta de identidad.
           *[other] Solo acepta el tipo de protección más antiguo, que no es seguro.
        } Su equipo hace bien en no seguir.
    .remedy-1 = En el equipo del trabajo, { $family ->
            [xrdp] soporte técnico hace que xrdp pueda leer el archivo de clave y lo reinicia.
            [virtualbox] soporte técnico pone una tarjeta de identidad a la pantalla remota de VirtualBox.
           *[other] soporte técnico vuelve a activar el control de seguridad moderno.
        }
    .proves-not = Esto no demuestra que alguien lo eligiera. En Linux, un archivo de clave que no se puede leer tiene el mismo efecto.

cause-no_server_certificate = El equipo del trabajo no tiene tarjeta de identidad que mostrar.
    .meaning = Sin tarjeta de identidad no puede empezar el control de seguridad. Lo dijo él mismo.
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico deja que Windows cree una nueva tarjeta de identidad para Escritorio remoto.
            [xrdp] soporte técnico hace que xrdp pueda leer la tarjeta de identidad y el archivo de clave.
            [virtualbox] soporte técnico pone una tarjeta de identidad a la pantalla remota de VirtualBox.
           *[other] soporte técnico da al servidor de Escritorio remoto una nueva tarjeta de identidad y una nueva clave.
        }
    .remedy-2 = En el equipo del trabajo, soporte técnico reinicia después el servicio de Escritorio remoto.
    .remedy-3 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico mira el archivo de clave del paso 12 si no aparece una tarjeta nueva.
           *[other] soporte técnico lee el historial del propio servidor si eso no ayuda.
        }
    .proves-not = Esto no demuestra que la tarjeta falte. Puede estar ahí sin que se pueda abrir su clave secreta.

cause-closed_in_tls = El equipo del trabajo colgó durante el control de seguridad.
    .meaning = { $family ->
            [windows] Un equipo Windows hace esto cuando no puede usar su propia clave secreta, o cuando su configuración de seguridad está desactivada. No enviamos ninguna contraseña.
            [xrdp] El servidor xrdp puede hacerlo cuando su tarjeta de identidad o su archivo de clave está dañado. Todavía no se pidió su contraseña.
            [freerdp] Los escritorios Linux lo hacen cuando falta su tarjeta de identidad o su archivo de clave. Todavía no se pidió su contraseña.
            [ironrdp] Los servidores de este tipo lo hacen cuando falta su tarjeta de identidad o su archivo de clave. Todavía no se pidió su contraseña.
            [virtualbox] VirtualBox lo hace cuando su pantalla remota no tiene una tarjeta de identidad. Todavía no se pidió su contraseña.
           *[other] Aceptó un control de seguridad y luego colgó sin dar una razón. Todavía no se pidió su contraseña.
        }
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico busca el evento 36870 o 36871 en el Visor de eventos, en Sistema.
           *[other] soporte técnico lee el historial del propio servidor de Escritorio remoto en ese minuto.
        }
    .remedy-2 = En el equipo del trabajo, { $family ->
            [windows] con 36870, soporte técnico repara un archivo de clave (paso 12); con 36871, la configuración (paso 9).
            [virtualbox] soporte técnico pone una tarjeta de identidad a la pantalla remota de VirtualBox.
           *[other] soporte técnico mira si el servidor puede leer su tarjeta de identidad y su archivo de clave.
        }
    .remedy-3 = En soporte técnico, lea esta página en voz alta. Les ahorra la búsqueda.
    .proves-not = Esto no demuestra quién colgó. Un programa de seguridad o un aparato intermedio puede cortar la línea en el mismo punto.

cause-tls_refused = Los dos equipos no conocen ninguna forma común de proteger la línea.
    .meaning = El equipo del trabajo rechazó las formas de protección de hoy. Es demasiado antiguo, o su configuración es demasiado estrecha.
    .remedy-1 = En el equipo del trabajo, soporte técnico activa las formas de protección modernas que nombra el paso 9.
    .remedy-2 = En este equipo, { $system ->
            [windows] actualice Windows y compruebe de nuevo.
           *[other] actualice el sistema y su programa de Escritorio remoto, y compruebe de nuevo.
        }
    .proves-not = { $looked ->
            [yes] Preguntamos también de formas más antiguas, y también se rechazaron. Un programa con otras formas todavía puede pasar.
           *[no] Ofrecemos solo formas modernas. Un programa más antiguo todavía puede pasar, pero no sería seguro.
        }

cause-tls_stalled = El control de seguridad se atascó a medio camino.
    .meaning = { $large ->
            [stuck_too] El equipo del trabajo aceptó y luego calló. Los mensajes pequeños se atascan igual que los grandes, así que puede estar colgado.
           *[other] El equipo del trabajo aceptó y luego calló. A menudo una VPN o un router del camino pierde los mensajes grandes.
        }
    .remedy-1 = { $large ->
            [stuck_too] En el equipo del trabajo, soporte técnico reinicia el servicio de Escritorio remoto.
           *[other] En este equipo, pruebe con el punto de acceso de su teléfono, o sin la VPN si llega al equipo del trabajo sin ella.
        }
    .remedy-2 = { $large ->
            [stuck_too] En este equipo, pruebe otra red, por ejemplo el punto de acceso de su teléfono, y compruebe de nuevo.
           *[other] En soporte técnico, pida un tamaño de mensaje (MTU) más pequeño en la VPN.
        }
    .remedy-3 = { $large ->
            [stuck_too] En soporte técnico, diga que los mensajes pequeños también se atascan.
           *[other] En el equipo del trabajo, soporte técnico reinicia el servicio de Escritorio remoto.
        }
    .proves-not = El silencio no distingue una mala línea de un equipo del trabajo colgado. El paso 1 muestra si se probaron mensajes grandes.

cause-large_packets_lost = Los mensajes grandes se pierden en el camino.
    .meaning = Los mensajes pequeños pasan y los grandes desaparecen. Una VPN, un router o un túnel del camino lo hace sin avisar.
    .remedy-1 = En este equipo, pruebe con el punto de acceso de su teléfono, o sin la VPN si llega al equipo del trabajo sin ella.
    .remedy-2 = En soporte técnico, pida un tamaño de mensaje (MTU) más pequeño en la VPN.
    .remedy-3 = En soporte técnico, lea esta página en voz alta: los mensajes grandes se pierden { $direction ->
            [up] de ida hacia el equipo del trabajo.
            [down] de vuelta hacia usted.
           *[both] en ambos sentidos.
        }
    .proves-not = Esto no demuestra qué aparato del camino los pierde. El propio equipo del trabajo puede estar bien.

cause-legacy_tls_only = El equipo del trabajo solo conoce formas de protección anticuadas.
    .meaning = Rechazó las formas de hoy y aceptó una anticuada al preguntar de nuevo. { $family ->
            [windows] Windows 7 y Server 2008 R2 actúan así cuando les faltan actualizaciones; Server 2012 R2, también con ellas.
           *[other] Los servidores actúan así cuando llevan años sin actualizar, o cuando se configuraron así.
        }
    .remedy-1 = En el equipo del trabajo, soporte técnico activa las formas de protección modernas que nombra el paso 9.
    .remedy-2 = En el equipo del trabajo, soporte técnico instala actualizaciones, o { $family ->
            [windows] un Windows más nuevo.
           *[other] un servidor de Escritorio remoto más nuevo.
        }
    .proves-not = Esto no demuestra que su propio programa lo rechace. Algunos programas, entre ellos el de Windows, todavía aceptan algunas de estas formas.

cause-link_unsteady = La línea hacia el equipo del trabajo no es estable.
    .meaning = Muchos mensajes se pierden en el camino o llegan muy tarde. Entonces Escritorio remoto puede congelarse o colgar.
    .remedy-1 = En este equipo, use un cable en lugar del wifi, o acérquese al router.
    .remedy-2 = En este equipo, compare con la VPN apagada o con otra red, y observe de nuevo.
    .remedy-3 = En soporte técnico, pregunte si otros en la misma VPN tienen el mismo problema.
    .proves-not = Esto no demuestra dónde se pierden los mensajes. Puede ser el wifi de aquí, el camino o la línea del trabajo. Dos perdidos de cada cien no impiden por sí solos ningún inicio de sesión.

cause-certificate_expired = La tarjeta de identidad del equipo del trabajo ha caducado.
    .meaning = { $family ->
            [windows] Normalmente Windows renueva esta tarjeta por sí mismo. Aquí no lo hizo, así que algo en el equipo del trabajo necesita atención.
           *[other] Alguien debe renovar esta tarjeta. Hasta entonces, los programas advierten de ello, y los estrictos cuelgan.
        }
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico deja que Windows cree una nueva tarjeta de identidad y reinicia el servicio.
           *[other] soporte técnico da al servidor de Escritorio remoto una nueva tarjeta de identidad y lo reinicia.
        }
    .remedy-2 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico mira también el archivo de clave del paso 12.
           *[other] soporte técnico ve también que el servidor pueda leer el nuevo archivo de clave.
        }
    .proves-not = Una tarjeta caducada rara vez corta una llamada: la mayoría de los programas solo advierten. { $family ->
            [windows] Pero un equipo que no puede renovarla a menudo tampoco puede usar su clave secreta, y eso sí corta llamadas.
           *[other] Esto es una pista, no una prueba.
        }

cause-certificate_not_yet_valid = La tarjeta de identidad del equipo del trabajo aún no está vigente.
    .meaning = { $clock ->
            [compared] Los relojes coinciden lo suficiente, así que la propia tarjeta se emitió para más adelante.
           *[not_compared] La tarjeta se emitió para más adelante. O el reloj de este equipo está atrasado: no pudimos comparar los dos.
        }
    .remedy-1 = En este equipo, mire si la fecha y la hora son correctas.
    .remedy-2 = En el equipo del trabajo, soporte técnico emite una nueva tarjeta de identidad que esté vigente hoy.
    .proves-not = Una tarjeta con fecha posterior rara vez corta una llamada: la mayoría de los programas solo advierten. Esto es una pista, no una prueba.

cause-certificate_weak = La tarjeta de identidad del equipo del trabajo es demasiado débil hoy.
    .meaning = Los equipos al día pueden rechazar una tarjeta así. El equipo del trabajo necesita una más fuerte.
    .remedy-1 = En el equipo del trabajo, soporte técnico emite una nueva tarjeta de identidad con una clave fuerte.
    .proves-not = Esto es una pista, no una prueba. Muchos programas solo advierten de una tarjeta débil.

cause-certificate_name_differs = Llegó a un equipo cuya tarjeta de identidad muestra otro nombre.
    .meaning = Un emisor auténtico hizo esta tarjeta para otros nombres. Puede que haya llegado a un equipo distinto del que quería.
    .remedy-1 = En este equipo, escriba uno de los nombres de la tarjeta de identidad si es el equipo correcto.
    .remedy-2 = En soporte técnico, pregunte si el nombre que usa debería estar en la tarjeta.
    .proves-not = Esto no demuestra que el equipo sea otro. Al correcto puede faltarle el nombre que escribió, y la mayoría de los programas solo advierten.

cause-tls_intercepted = Un producto de seguridad del camino abre la línea.
    .meaning = La tarjeta de identidad la hizo { $inspector }, no su equipo del trabajo. Esos productos estropean a menudo Escritorio remoto.
    .remedy-1 = En soporte técnico, pida que dejen pasar Escritorio remoto por { $inspector } sin abrirlo.
    .remedy-2 = En este equipo, pruebe con el punto de acceso de su teléfono y compruebe de nuevo.
    .proves-not = Esto no demuestra que el producto estropee la llamada. Solo muestra que está en el camino.

cause-certificate_unreadable = No se puede leer la tarjeta de identidad del equipo del trabajo.
    .meaning = Llegó una tarjeta, pero está dañada o su firma no encaja. No inicie sesión hasta que soporte técnico la haya mirado.
    .remedy-1 = En soporte técnico, informe de esto antes de iniciar sesión.
    .remedy-2 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico deja que Windows cree una nueva tarjeta de identidad para Escritorio remoto.
            [virtualbox] soporte técnico pone una tarjeta de identidad a la pantalla remota de VirtualBox.
           *[other] soporte técnico da al servidor de Escritorio remoto una nueva tarjeta de identidad y una nueva clave.
        }
    .proves-not = Esto no demuestra un ataque. Una tarjeta dañada en el equipo del trabajo se ve igual que una cambiada en el camino.

cause-nla_not_ready = El equipo del trabajo cuelga ante el control de inicio de sesión.
    .meaning = { $family ->
            [windows] La línea quedó protegida y se cerró con el primer mensaje del inicio de sesión. No podemos decir por qué un equipo Windows hace esto.
            [freerdp] Los escritorios Linux lo hacen mientras no haya nombre y contraseña puestos para Escritorio remoto. Es muy común.
            [virtualbox] VirtualBox lo hace cuando se le mandó comprobar los inicios de sesión y no tiene a quién preguntar.
            [ironrdp] Los servidores de este tipo lo hacen mientras no tengan nombre y contraseña puestos.
           *[other] Los servidores que no son Windows lo hacen mientras no tengan nombre y contraseña puestos.
        }
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico mira ese minuto en el Visor de eventos, en Sistema.
           *[other] soporte técnico pone el nombre y la contraseña del servidor de Escritorio remoto.
        }
    .remedy-2 = En el equipo del trabajo, soporte técnico reinicia el servicio de Escritorio remoto.
    .proves-not = Esto no dice nada de su contraseña. No se envió ninguna.

cause-sign_in_stalled = El equipo del trabajo no responde al control de inicio de sesión.
    .meaning = La línea es segura, pero no llega respuesta. Puede que el equipo del trabajo espere al que consulta nombres y contraseñas.
    .remedy-1 = En este equipo, espere dos minutos y compruebe de nuevo.
    .remedy-2 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico mira si llega a un controlador de dominio.
           *[other] soporte técnico lee el historial del propio servidor de Escritorio remoto en ese minuto.
        }
    .remedy-3 = En el equipo del trabajo, soporte técnico reinicia el servicio de Escritorio remoto.
    .proves-not = Esto no dice nada de su contraseña. No se envió ninguna.

cause-clock_wrong = Los dos relojes difieren demasiado.
    .meaning = Los dos relojes difieren en más de cinco minutos. Solo por eso se puede rechazar un inicio de sesión.
    .remedy-1 = En este equipo, abra la configuración de fecha y hora y { $system ->
            [windows] elija «Sincronizar ahora».
           *[other] ponga el reloj en automático.
        }
    .remedy-2 = En el equipo del trabajo, soporte técnico corrige el reloj y su fuente de hora.
    .proves-not = Esto no demuestra qué reloj va mal. Algunos tipos de inicio de sesión funcionan igualmente.

cause-client_side = { $reported ->
        [log] Nuestras comprobaciones no hallaron nada malo; aquí se cortó una llamada anterior.
       *[person] Nuestras comprobaciones no hallaron nada malo; la razón está probablemente en este equipo.
    }
    .meaning = { $reported ->
            [log] Todas las comprobaciones salieron bien y, sin embargo, las notas de este equipo muestran 0x904.
           *[person] Todas las comprobaciones salieron bien y, sin embargo, usted vio 0x904.
        } { $suspect ->
            [policy] Llama la atención un ajuste de su empresa en este equipo; es lo primero que hay que mirar.
            [client] Llama la atención su programa de Escritorio remoto, o una actualización de aquí; es lo primero que hay que mirar.
            [saved_sign_in] Unos datos de acceso guardados pueden ser viejos; es lo primero que hay que mirar.
            [file] Llaman la atención ajustes de su archivo de conexión; es lo primero que hay que mirar.
           *[none] Pueden causarlo datos de acceso guardados, un ajuste, un programa viejo de aquí o algo después del inicio de sesión.
        }
    .remedy-1 = { $suspect ->
            [policy] En soporte técnico, pregunte por el ajuste que nombramos más abajo.
            [client] En este equipo, mire primero el paso 4: trata de las actualizaciones y del programa.
            [file] En este equipo, haga un archivo de conexión nuevo, como muestra el paso 8.
           *[other] En este equipo, quite los datos de acceso guardados del equipo del trabajo, como muestra el paso 5.
        }
    .remedy-2 = En este equipo, { $system ->
            [windows] actualice Windows y su programa de Escritorio remoto, como muestra el paso 4.
           *[other] actualice su programa de Escritorio remoto, como muestra el paso 4.
        }
    .remedy-3 = En este equipo, pruebe otra forma de entrar, como muestra el paso 8.
    .proves-not = Esto no demuestra qué ajuste tiene la culpa. Un problema que va y viene también puede haber pasado ya.

cause-gateway_down = { $gateway ->
        [not_found] La red no conoce el nombre de la puerta de entrada.
        [closed] La puerta de entrada de su empresa contesta y cuelga.
        [mute] La puerta de entrada de su empresa contesta, pero no dice nada.
        [maintenance] La puerta de entrada de su empresa está cerrada por ahora.
       *[unreachable] La puerta de entrada de su empresa no contesta.
    }
    .meaning = { $gateway ->
            [not_found] El nombre puede estar mal escrito. O la red en la que está no funciona.
            [closed] Su servicio puede estar arrancando, o puede estar lleno. También puede hacerlo un aparato intermedio.
            [mute] Su servicio puede estar colgado. O un aparato intermedio retiene la línea.
            [maintenance] Responde que está fuera de servicio. Así se ven los trabajos previstos.
           *[unreachable] Puede estar cerrada por mantenimiento. O la red en la que está no deja salir la llamada.
        } Sin ella, ninguna llamada llega a su equipo del trabajo.
    .remedy-1 = En este equipo, { $gateway ->
            [not_found] compare el nombre de la puerta de entrada con el que le dieron.
            [unreachable] abra una página web para ver si la red funciona.
           *[other] espere un cuarto de hora y compruebe de nuevo.
        }
    .remedy-2 = En este equipo, pruebe otra red, por ejemplo el punto de acceso de su teléfono.
    .remedy-3 = En soporte técnico, pregunte si la puerta de entrada está en servicio.
    .proves-not = Esto no dice nada del equipo del trabajo, y no demuestra qué lado tiene la culpa.

cause-gateway_refuses = { $gateway ->
        [not_published] El servidor web que indicó no tiene puerta de entrada.
        [not_gateway] Contesta otra cosa en lugar de la puerta de entrada.
        [tls_refused] La puerta de entrada rechaza nuestras formas de protección.
       *[refused] La puerta de entrada de su empresa nos rechaza.
    }
    .meaning = { $gateway ->
            [not_published] Llegó a un servidor web, pero no a una puerta de entrada. El nombre puede estar mal, o la puerta se retiró.
            [not_gateway] Llegó a un programa que no es una puerta de entrada. También lo hace la página de acceso de la red de un hotel.
            [tls_refused] La puerta de entrada puede ser demasiado antigua, o su configuración demasiado estrecha.
           *[refused] Ni siquiera preguntó quién es usted. Sus reglas pueden prohibir llamadas desde la red en la que está.
        }
    .remedy-1 = En este equipo, { $gateway ->
            [tls_refused] instale las actualizaciones de su sistema y compruebe de nuevo.
            [refused] pruebe otra red, por ejemplo el punto de acceso de su teléfono.
            [not_gateway] abra una página web y vea si esta red pide antes un inicio de sesión.
           *[other] compare el nombre de la puerta de entrada con el que le dieron.
        }
    .remedy-2 = En soporte técnico, { $gateway ->
            [tls_refused] pregunte qué formas de protección permite la puerta de entrada.
            [refused] pregunte qué regla de la puerta de entrada le rechaza.
           *[other] pida el nombre correcto de la puerta de entrada.
        }
    .proves-not = { $gateway ->
            [tls_refused] Ofrecemos solo formas modernas. Su propio programa todavía puede entrar con una más antigua.
            [refused] Esto no dice nada de su cuenta ni de su contraseña. No se envió ninguna.
           *[other] Esto no demuestra que el nombre esté mal. Un aparato delante de la puerta real puede responder así.
        }

cause-gateway_certificate = { $gateway ->
        [certificate_expired] La tarjeta de identidad de la puerta de entrada ha caducado.
        [certificate_not_yet_valid] La tarjeta de identidad de la puerta de entrada aún no vale.
        [certificate_name_differs] La tarjeta de identidad de la puerta de entrada lleva otros nombres.
       *[certificate_unreadable] La tarjeta de identidad de la puerta de entrada es ilegible.
    }
    .meaning = { $gateway ->
            [certificate_expired] Hay que renovar la tarjeta.
            [certificate_not_yet_valid] El reloj de este equipo va mal, o la tarjeta se emitió para más adelante.
            [certificate_name_differs] El nombre que le dieron puede ser viejo, o a la tarjeta le falta.
           *[certificate_unreadable] La tarjeta está dañada, o alguien la cambió en el camino.
        } { $system ->
            [windows] Ante una puerta de entrada, Windows no solo advierte: no sigue adelante.
           *[other] Ante una puerta de entrada, muchos programas no solo advierten: no siguen adelante.
        }
    .remedy-1 = En este equipo, { $gateway ->
            [certificate_name_differs] compare el nombre de la puerta de entrada con el que le dieron.
            [certificate_unreadable] no inicie sesión hasta que soporte técnico la haya mirado.
           *[other] mire si la fecha y la hora son correctas.
        }
    .remedy-2 = En soporte técnico, diga qué le pasa a la tarjeta de identidad de la puerta de entrada. Todos necesitan esa puerta.
    .proves-not = Esto no dice nada del equipo del trabajo. No llegamos siquiera a llamarlo por la puerta.

cause-garbled = La respuesta al control de seguridad no tiene sentido.
    .meaning = Primero llegó una buena respuesta, luego una que no se puede leer. Un programa o un aparato averiado del camino mezcla la conversación.
    .remedy-1 = En este equipo, pruebe otra red, por ejemplo el punto de acceso de su teléfono.
    .remedy-2 = En el equipo del trabajo, soporte técnico actualiza su servidor de Escritorio remoto.
    .proves-not = Esto no demuestra dónde se estropeó. Desde aquí, el equipo del trabajo y un aparato del camino se ven igual.

cause-undetermined = { $stopped ->
        [yes] Se detuvo, y no podemos decir por qué.
        [behind] La puerta de entrada responde; lo de detrás no se ve.
       *[no] No pudimos comprobar todo lo que usted pidió.
    }
    .meaning = { $stopped ->
        [behind] La puerta de entrada responde, y solo ella lleva al equipo del trabajo. Sin iniciar sesión no se puede ver lo que hay detrás.
        [no] Nada nos detuvo en el camino, pero una de las comprobaciones no se pudo hacer. La lista de comprobaciones dice cuál y por qué.
       *[yes] { $phase ->
            [none] Se detuvo antes de encontrar el nombre del equipo.
            [resolve] Se detuvo antes de que algo contestara en la dirección.
            [tcp] Se detuvo en las primeras palabras, antes de que los dos lados acordaran algo.
            [negotiation] Se detuvo en el control de seguridad.
            [tls] Se detuvo al empezar el control de inicio de sesión.
            [credssp_challenge] Se detuvo después de que el equipo del trabajo pidiera un inicio de sesión.
           *[other] Se detuvo al entrar.
        } Lo que vimos no encaja con ninguna de las razones que conocemos.
        }
    .remedy-1 = En este equipo, pruebe otra forma de entrar, como muestra el paso 8.
    .remedy-2 = En soporte técnico, entregue el informe de esta comprobación.
    .proves-not = Esto no demuestra que algo esté mal en el equipo del trabajo. Solo dice dónde se detuvo la llamada.

# How sure we are, and who must act.

confidence-very_likely = Muy probable
confidence-likely = Probable
confidence-cannot_tell = No podemos decirlo

who-you = Puede hacerlo usted mismo.
who-helpdesk = Debe hacerlo soporte técnico.
who-nobody = Nadie tiene que hacer nada.
