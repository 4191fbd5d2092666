# ¿Deja entrar la puerta de entrada (la puerta de enlace de Escritorio remoto)? No se envía ningún nombre ni contraseña.
# $card is the verdict on its certificate, $ended and $stage say how it ended without an answer.

gateway_answers-ready = La puerta de entrada está abierta.
    .seen = { $named ->
            [yes] Pidió un inicio de sesión y se presentó como «{ $computer }».
           *[no] Pidió un inicio de sesión.
        }
    .meaning = La puerta de entrada de su empresa responde y acepta inicios de sesión. Para averiguarlo no se envió ningún nombre ni contraseña.
    .proves-not = 401 llega antes de cualquier credencial: no se prueban las directivas de la puerta de enlace (CAP, RAP), su camino hacia el host ni los canales continuos (streaming).

gateway_answers-ready_untrusted = La puerta de entrada responde, pero pueden rechazar su tarjeta de identidad.
    .seen = { $card ->
            [self_signed] La propia puerta de entrada emitió su tarjeta de identidad.
            [untrusted] La tarjeta de identidad la emitió alguien en quien este equipo no confía.
            [trust_not_checked] La lista de emisores de confianza no se pudo leer en este equipo.
            [name_unlike] El nombre de la tarjeta de identidad no es el que se escribió.
            [intercepted] La tarjeta de identidad la hizo { $product }, un producto de seguridad del camino.
            [weak] La tarjeta de identidad es demasiado débil hoy.
           *[sha1] La tarjeta de identidad está firmada de una forma anticuada.
        }
    .meaning = { $card ->
            [intercepted] Un producto así abre la línea. A menudo corta las llamadas largas que una puerta de entrada necesita.
            [trust_not_checked] No se sabe si este equipo confía en la tarjeta. Ante una puerta de entrada, { $system ->
                [windows] Windows sigue solo con una tarjeta en la que confía.
               *[other] muchos programas siguen solo con una tarjeta en la que confían.
            }
           *[other] { $system ->
                [windows] Ante una puerta de entrada, Windows no solo advierte. Sigue solo con una tarjeta en la que confía.
               *[other] Ante una puerta de entrada, muchos programas no solo advierten. Siguen solo con una tarjeta en la que confían.
            }
        }
    .remedy-1 = En soporte técnico, { $card ->
            [intercepted] pida que dejen pasar por { $product } sin abrirlas las llamadas a la puerta de entrada.
           *[other] pregunte si su equipo debería confiar en la tarjeta de identidad de la puerta de entrada.
        }
    .remedy-2 = En este equipo, escriba el nombre de la puerta de entrada tal como se lo dieron, no su dirección.
    .proves-not = Solo se leyó el almacén de este equipo, sin conexión; mstsc rechaza un certificado de puerta de enlace que no es de confianza, y algunos otros clientes preguntan. Un certificado intermedio que falta se ve igual.

gateway_answers-legacy_path_only = La puerta de entrada se abre solo a la antigua.
    .seen = La vía de hoy dio la respuesta { $http_status }, y la vía antigua pidió un inicio de sesión.
    .meaning = Los programas que todavía conocen la vía antigua pueden entrar. Los más nuevos, quizá no.
    .remedy-1 = En soporte técnico, pregunte si la puerta de entrada puede abrir también la vía de hoy.
    .proves-not = mstsc recurre a RPC sobre HTTP; los clientes más nuevos conocen solo el transporte HTTP. Un proxy que filtra RDG_OUT_DATA oculta ese transporte aunque la puerta de enlace lo tenga.

gateway_answers-clock_wrong = El reloj de la puerta de entrada y el suyo difieren demasiado.
    .seen = El reloj de la puerta de entrada va { $skew_minutes } minutos { $ahead ->
            [yes] adelantado.
           *[no] atrasado.
        }
    .meaning = La puerta de entrada responde. Pero un inicio de sesión se puede rechazar solo por los relojes.
    .remedy-1 = En este equipo, abra la configuración de fecha y hora y { $system ->
            [windows] elija «Sincronizar ahora».
           *[other] ponga el reloj en automático.
        }
    .remedy-2 = En soporte técnico, pida que miren el reloj de la puerta de entrada y su fuente de hora.
    .proves-not = No se sabe cuál de los dos relojes va mal; NTLM por sí solo puede seguir funcionando. Nuestro propio reloj fue también la medida para las fechas del certificado.

gateway_answers-unguarded = La puerta de entrada respondió sin pedir un inicio de sesión.
    .seen = Respondió con el número { $status } y no preguntó quién es usted.
    .meaning = Algunas puertas de entrada preguntan más tarde. Los servidores web comunes también responden así, y no podemos distinguirlos.
    .remedy-1 = En este equipo, compare el nombre de la puerta de entrada con el que le dieron.
    .remedy-2 = En soporte técnico, pregunte si esta es la puerta de entrada de Escritorio remoto.
    .proves-not = Una puerta de enlace con autenticación conectable puede responder 200 aquí; también un servidor web con una misma página para toda dirección.

gateway_answers-not_found = La red no conoce el nombre de la puerta de entrada.
    .seen = { $ended ->
            [name_not_found] La agenda telefónica de la red no tiene ninguna entrada para «{ $host }».
           *[other] La agenda telefónica de la red no dio respuesta sobre «{ $host }».
        }
    .meaning = El nombre puede estar mal escrito. O la agenda telefónica de esta red no funciona.
    .remedy-1 = En este equipo, compare letra por letra el nombre de la puerta de entrada con el que le dieron.
    .remedy-2 = En este equipo, abra una página web para ver si la red funciona.
    .remedy-3 = En soporte técnico, pida el nombre completo de la puerta de entrada.
    .proves-not = No dice nada de la propia puerta de enlace: solo se preguntó al solucionador DNS de esta red, y un nombre puede conocerse únicamente en otra red.

gateway_answers-unreachable = La puerta de entrada no contesta.
    .seen = { $ended ->
            [refused] La puerta de entrada rechazó la llamada al instante.
            [timed_out] No llegó respuesta de la puerta de entrada en { $limit_s } s.
            [no_route] Este equipo no conoce ningún camino hacia la puerta de entrada.
            [blocked_here] Las propias reglas de este equipo no dejaron salir la llamada.
           *[unreachable] La red informó de que no hay camino hacia la puerta de entrada.
        }
    .meaning = La puerta de entrada puede estar cerrada por mantenimiento. O esta red no deja salir la llamada.
    .remedy-1 = En este equipo, abra una página web para ver si la red funciona.
    .remedy-2 = En este equipo, pruebe otra red, por ejemplo el punto de acceso de su teléfono.
    .remedy-3 = En soporte técnico, pregunte si la puerta de entrada está en servicio.
    .proves-not = Un firewall que descarta o rechaza la salida a TCP { $port } se ve igual que una puerta de enlace apagada.

gateway_answers-closed = La puerta de entrada contesta y cuelga.
    .seen = { $stage ->
            [http] La línea protegida estaba en pie y se cerró con nuestra primera petición.
            [tls] La línea se cerró al empezar el control de seguridad.
           *[connect] La línea se cerró nada más abrirse.
        }
    .meaning = Su servicio puede estar arrancando, o puede estar lleno. También puede hacerlo un aparato intermedio.
    .remedy-1 = En este equipo, espere dos minutos y compruebe de nuevo.
    .remedy-2 = En soporte técnico, pregunte si la puerta de entrada está en servicio y qué hay delante de ella.
    .proves-not = Un equilibrador de carga sin una puerta de enlace sana, un filtro de métodos HTTP poco comunes y una puerta de enlace que no puede usar su clave (evento 36870) se ven igual.

gateway_answers-mute = La puerta de entrada contesta, pero no dice nada.
    .seen = La línea estaba abierta, pero no llegó una respuesta entera en { $limit_s } s.
    .meaning = Su servicio puede estar colgado. O un aparato intermedio retiene la línea y pierde los mensajes.
    .remedy-1 = En este equipo, espere dos minutos y compruebe de nuevo.
    .remedy-2 = En este equipo, pruebe otra red, por ejemplo el punto de acceso de su teléfono.
    .remedy-3 = En soporte técnico, pregunte si la puerta de entrada está en servicio.
    .proves-not = Un IIS bloqueado, un equilibrador de carga sin miembros y una ruta que pierde segmentos grandes se ven igual desde aquí.

gateway_answers-maintenance = La puerta de entrada está cerrada por ahora.
    .seen = { $says_when ->
            [yes] Respondió con el número { $status } y pide que volvamos en { $retry_after_s } s.
           *[no] Respondió con el número { $status }, que significa fuera de servicio.
        }
    .meaning = Algo contesta, pero el servicio que hay detrás no funciona. Así se ven los trabajos previstos.
    .remedy-1 = En este equipo, espere un cuarto de hora y compruebe de nuevo.
    .remedy-2 = En soporte técnico, pregunte si hay trabajos previstos y cuándo terminan.
    .proves-not = 502 y 504 vienen de un proxy delante de la puerta de enlace; 503 también puede ser un grupo de aplicaciones detenido en IIS y no un mantenimiento previsto.

gateway_answers-not_published = Este servidor web no tiene puerta de entrada para Escritorio remoto.
    .seen = No conoce la entrada que pide Escritorio remoto (respuesta { $http_status }).
    .meaning = Llegó a un servidor web, pero no a una puerta de entrada. El nombre puede estar mal, o la puerta se retiró.
    .remedy-1 = En este equipo, compare el nombre de la puerta de entrada con el que le dieron.
    .remedy-2 = En soporte técnico, pregunte si la ruta de la puerta de entrada está publicada en este servidor.
    .proves-not = Un proxy inverso que no publica /remoteDesktopGateway/, o que filtra RDG_OUT_DATA y RPC_IN_DATA, responde así aunque la puerta de enlace de detrás esté bien.

gateway_answers-refused = La puerta de entrada nos rechaza.
    .seen = Respondió con el número { $status } antes de preguntar quién es usted.
    .meaning = { $status ->
            [403] Sus reglas prohíben la llamada. Quizá solo permitan algunas redes.
            [407] Un aparato del camino quiere antes su propio inicio de sesión.
           *[other] Está ahí, pero no quiere hablar con nosotros.
        }
    .remedy-1 = En este equipo, pruebe otra red, por ejemplo el punto de acceso de su teléfono.
    .remedy-2 = En soporte técnico, pregunte qué regla rechaza las llamadas desde su red.
    .proves-not = No dice nada de su cuenta, porque no se envió ninguna: un filtro de direcciones, un firewall de aplicaciones web o la exigencia de un certificado de cliente responden igual.

gateway_answers-not_gateway = Contesta otra cosa en lugar de la puerta de entrada.
    .seen = { $ended ->
            [not_tls] Lo que volvió no es el comienzo de un control de seguridad.
            [not_http] La línea protegida estaba en pie, pero lo que volvió no es la respuesta de un servidor web.
           *[none] Nos envió a otro lugar (respuesta { $status }).
        }
    .meaning = Llegó a un programa que no es una puerta de entrada. También lo hace la página de acceso de la red de un hotel.
    .remedy-1 = En este equipo, abra una página web y vea si esta red pide antes un inicio de sesión.
    .remedy-2 = En este equipo, compare el nombre y el número de la puerta de entrada con los que le dieron.
    .remedy-3 = En soporte técnico, pida el nombre de la puerta de entrada.
    .proves-not = Un portal cautivo, un puerto sin TLS y un portal que pide iniciar sesión en el navegador antes de la puerta de enlace se ven igual.

gateway_answers-certificate_expired = La tarjeta de identidad de la puerta de entrada ha caducado.
    .seen = La tarjeta de identidad de la puerta de entrada caducó el { $not_after }.
    .meaning = Ante una puerta de entrada, la mayoría de los programas no siguen con una tarjeta así. Nadie entra hasta que se renueve.
    .remedy-1 = En este equipo, mire si la fecha y la hora son correctas.
    .remedy-2 = En soporte técnico, diga que la tarjeta de identidad de la puerta de entrada ha caducado.
    .proves-not = El reloj de este equipo fue la medida. Otros clientes pueden seguir después de una pregunta.

gateway_answers-certificate_not_yet_valid = La tarjeta de identidad de la puerta de entrada aún no vale.
    .seen = La tarjeta de identidad de la puerta de entrada no entra en vigor hasta el { $not_before }.
    .meaning = El reloj de este equipo va mal, o la tarjeta se emitió para más adelante. La mayoría de los programas no siguen con ella.
    .remedy-1 = En este equipo, mire si la fecha y la hora son correctas.
    .remedy-2 = En soporte técnico, diga que la tarjeta de identidad de la puerta de entrada aún no está vigente.
    .proves-not = El reloj de este equipo fue la medida. El certificado por sí solo no distingue un reloj equivocado de uno emitido por adelantado.

gateway_answers-certificate_name_differs = La tarjeta de identidad de la puerta de entrada lleva otros nombres.
    .seen = Usted pidió «{ $host }»; la tarjeta de identidad está a nombre de: { $names }.
    .meaning = Ante una puerta de entrada, la mayoría de los programas siguen solo si los nombres coinciden. El nombre que le dieron puede ser viejo.
    .remedy-1 = En este equipo, use uno de los nombres de la tarjeta de identidad si es la puerta de entrada correcta.
    .remedy-2 = En soporte técnico, pida una tarjeta que lleve el nombre que usted usa.
    .proves-not = Un nombre alternativo que falta en la puerta de enlace correcta se ve igual que un servidor equivocado, o que un proxy que responde según SNI.

gateway_answers-certificate_unreadable = La tarjeta de identidad de la puerta de entrada es ilegible.
    .seen = Llegó una tarjeta de identidad, pero su forma está dañada o su firma no encaja.
    .meaning = Su equipo no puede usar una tarjeta así. No inicie sesión hasta que soporte técnico la haya mirado.
    .remedy-1 = En soporte técnico, informe de esto antes de iniciar sesión.
    .proves-not = No se sabe si el certificado de la puerta de enlace está dañado o si un dispositivo intermedio lo cambió.

gateway_answers-tls_refused = La puerta de entrada rechaza nuestras formas de protección.
    .seen = { $ended ->
            [old_tls] La puerta de entrada ofrece solo protección anticuada.
           *[alert] La puerta de entrada terminó el control de seguridad con el mensaje «{ $alert }».
        }
    .meaning = La puerta de entrada puede ser demasiado antigua, o su configuración demasiado estrecha. Un programa más antiguo todavía puede entrar.
    .remedy-1 = En este equipo, { $system ->
            [windows] actualice Windows y compruebe de nuevo.
           *[other] actualice el sistema y su programa de Escritorio remoto, y compruebe de nuevo.
        }
    .remedy-2 = En soporte técnico, pregunte qué formas de protección permite la puerta de entrada.
    .proves-not = Solo se ofrecieron TLS 1.2 y 1.3 con conjuntos ECDHE y AEAD: mstsc acepta también CBC e intercambio de claves RSA, con los que una puerta de enlace en Server 2012 R2 puede dejarlo entrar. La exigencia de un certificado de cliente también da una alerta.
