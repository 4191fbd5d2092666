# ¿Se establece la línea protegida?

tls_completes-completed = El control de seguridad se completó.
    .seen = El control de seguridad terminó bien.
    .meaning = La línea hacia el equipo del trabajo está ahora protegida.
    .proves-not = Un protocolo de enlace (handshake) TLS completo es corto; la pérdida de paquetes grandes todavía puede aparecer tras el inicio de sesión. La confianza en el certificado se juzga aparte. Usó { $version } y { $suite }.

tls_completes-reset = El equipo del trabajo cortó la línea durante el control de seguridad.
    .seen = Aceptó un control de seguridad y cortó la línea ante nuestro primer mensaje.
    .meaning = Es un camino bien conocido hacia el mensaje 0x904. { $family ->
            [windows] Un equipo Windows hace esto cuando no puede usar su propia clave secreta, o cuando su configuración de seguridad está desactivada.
           *[other] Un servidor puede hacer esto cuando no puede usar su tarjeta de identidad o su clave secreta.
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
    .proves-not = Un restablecimiento (reset) no dice quién lo envió: el host, un producto de seguridad o un dispositivo de inspección intermedio.

tls_completes-closed = El equipo del trabajo colgó durante el control de seguridad.
    .seen = Aceptó un control de seguridad y cerró la línea ante nuestro primer mensaje.
    .meaning = El equipo del trabajo, o algo delante de él, no quiso seguir. No dio ninguna razón.
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico busca los eventos 36870, 36871 y 36874 en el Visor de eventos, en Sistema.
           *[other] soporte técnico lee el historial del propio servidor de Escritorio remoto en ese minuto.
        }
    .remedy-2 = En el equipo del trabajo, { $family ->
            [windows] con 36870, soporte técnico repara un archivo de clave (paso 12); con 36871, la configuración (paso 9).
            [virtualbox] soporte técnico pone una tarjeta de identidad a la pantalla remota de VirtualBox.
           *[other] soporte técnico mira si el servidor puede leer su tarjeta de identidad y su archivo de clave.
        }
    .proves-not = Un cierre ordenado no dice quién cerró: el host, su producto de seguridad o un dispositivo intermedio.

tls_completes-broken_off = El equipo del trabajo se cortó a mitad del control de seguridad.
    .seen = Empezó a responder en el control de seguridad y luego se cortó.
    .meaning = Pudo empezar, así que lo más probable es que tuviera a mano su tarjeta de identidad y su clave. Algo lo detuvo después.
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico busca los eventos 36874, 36887 y 36888 en el Visor de eventos, en Sistema.
           *[other] soporte técnico lee el historial del propio servidor de Escritorio remoto en ese minuto.
        }
    .proves-not = No se sabe si lo interrumpió el host, un producto de seguridad o un dispositivo intermedio.

tls_completes-version_refused = Los dos equipos no conocen ninguna forma común de proteger la línea.
    .seen = El equipo del trabajo rechazó nuestra oferta con el mensaje «{ $alert }».
    .meaning = Su lista de formas permitidas y la nuestra no tienen nada en común. Es demasiado antiguo, o su configuración es demasiado estrecha.
    .remedy-1 = En el equipo del trabajo, soporte técnico activa las formas de protección modernas que nombra el paso 9.
    .proves-not = La oferta es TLS 1.2 y 1.3 con ECDHE y AEAD; las ofertas más antiguas, si se hicieron, constan en los datos. handshake_failure también puede significar un certificado que no corresponde a ningún conjunto ofrecido.

tls_completes-alert = El equipo del trabajo detuvo el control de seguridad.
    .seen = Envió el mensaje «{ $alert }» y se detuvo.
    .meaning = El equipo del trabajo dijo su razón en una palabra. A soporte técnico le puede servir.
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico busca los eventos 36874, 36887 y 36888 en el Visor de eventos, en Sistema.
           *[other] soporte técnico lee el historial del propio servidor de Escritorio remoto en ese minuto.
        }
    .proves-not = Una alerta puede venir de un proxy o de un dispositivo de inspección delante del host.

tls_completes-old_version_only = El equipo del trabajo solo conoce formas de protección anticuadas.
    .seen = Rechazó las formas de hoy{ $taken_version ->
            [none] , y eligió una propia que está anticuada.
           *[other] , y aceptó { $taken_version } con { $taken_suite } al preguntar de nuevo.
        }
    .meaning = Su propio programa puede negarse a seguir. El equipo del trabajo necesita una actualización u otros ajustes.
    .remedy-1 = En el equipo del trabajo, soporte técnico activa las formas de protección modernas que nombra el paso 9.
    .proves-not = No se prueba qué cliente más antiguo se conectaría todavía. Así actúan Windows 7 y Server 2008 R2 sin sus actualizaciones, y los hosts con TLS 1.2 desactivado.

tls_completes-old_suites_only = El equipo del trabajo protege la línea solo a la antigua.
    .seen = Rechazó los conjuntos de hoy y aceptó { $taken_suite } al preguntar de nuevo.
    .meaning = Lleva unos años de atraso. Su propio programa puede aceptarlo o no.
    .remedy-1 = En el equipo del trabajo, soporte técnico activa las formas de protección modernas que nombra el paso 9.
    .proves-not = El cliente propio de Windows todavía acepta de forma predeterminada el intercambio de claves RSA y CBC, así que puede conectarse donde nosotros nos detenemos.

tls_completes-other_offer_taken = Rechazó nuestra oferta habitual, pero aceptó una más sencilla.
    .seen = Rechazó nuestra oferta habitual y aceptó { $taken_version } con { $taken_suite } al preguntar de nuevo.
    .meaning = Nuestro programa no puede seguir aquí. El suyo bien puede pasar de todos modos.
    .remedy-1 = En soporte técnico, entregue el informe de esta comprobación.
    .proves-not = Una clave de un tipo poco común (P-521), un fallo que va y viene o un dispositivo al que no le gustan las ofertas de TLS 1.3 se ven todos así.

tls_completes-stalled = El control de seguridad se atascó.
    .seen = Aceptó un control de seguridad y después no llegó una respuesta entera durante { $limit_s } s.
    .meaning = Los mensajes pueden ser demasiado grandes para una VPN o un router del camino, y perderse. O el equipo del trabajo está colgado.
    .remedy-1 = En este equipo, pruebe con el punto de acceso de su teléfono, o sin la VPN si llega al equipo del trabajo sin ella.
    .remedy-2 = En el equipo del trabajo, soporte técnico reinicia el servicio de Escritorio remoto.
    .proves-not = El silencio no distingue un problema de MTU de la ruta de un servicio bloqueado o de un dispositivo intermedio que retiene el ClientHello.

tls_completes-not_tls = Lo que volvió no es un control de seguridad.
    .seen = Aceptó un control de seguridad y luego envió otra cosa.
    .meaning = Un programa o un aparato averiado del camino mezcla la conversación.
    .remedy-1 = En este equipo, pruebe otra red, por ejemplo el punto de acceso de su teléfono.
    .remedy-2 = En soporte técnico, entregue el informe de esta comprobación.
    .proves-not = No se sabe si estos bytes los envió el servidor o un dispositivo intermedio.
