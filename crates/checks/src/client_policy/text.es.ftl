# ¿Cambian los ajustes de este equipo el camino que toma Escritorio remoto? ($rule is a rule's name.)

client_policy-plain = Aquí ningún ajuste estorba a Escritorio remoto.
    .seen = Windows no muestra aquí ninguna regla que detenga o desvíe una llamada de Escritorio remoto.
    .meaning = Los ajustes de su empresa en este equipo no son la razón, por lo que muestra Windows.
    .proves-not = Ni una directiva de Escritorio remoto ni una regla de salida del firewall de Windows afecta a este destino, UDP no está desactivado y { $proxy ->
            [yes] hay un proxy configurado, por el que solo se llega a puertas de enlace
           *[no] no hay ningún proxy configurado
        }. Solo se leen las directivas conocidas y el firewall propio de Windows; no se ve un programa de seguridad con firewall propio.

client_policy-udp_off = El segundo camino, más rápido, para las imágenes está desactivado aquí.
    .seen = Un ajuste de este equipo lo desactiva para Escritorio remoto.
    .meaning = Eso está en orden. Las imágenes pueden moverse algo más despacio, y quedan descartados los problemas con ese camino.
    .proves-not = UDP está desactivado por una directiva, un ajuste o una regla de firewall. Empieza solo después del inicio de sesión, así que, activado o no, no explica un 0x904 anterior.

client_policy-partly_read = No se pudieron leer todos los ajustes de este equipo.
    .seen = No pudimos leer { $unread ->
            [policies] las reglas de Escritorio remoto
            [proxies] los ajustes de proxy
           *[firewall] las reglas del firewall de Windows
        }, y en lo demás no encontramos nada.
    .meaning = Un ajuste que no vimos puede estorbar de todos modos.
    .remedy-1 = En soporte técnico, pregunte si una regla de su equipo limita Escritorio remoto.
    .proves-not = Lo que no se pudo leer puede estar en orden o no; de ello no se deduce nada.

client_policy-udp_off_partly_read = El segundo camino está desactivado; algunos ajustes no se leyeron.
    .seen = No pudimos leer { $unread ->
            [policies] las reglas de Escritorio remoto
            [proxies] los ajustes de proxy
           *[firewall] las reglas del firewall de Windows
        }; el segundo camino, más rápido, para las imágenes está desactivado.
    .meaning = Que el segundo camino esté desactivado está en orden. Un ajuste que no vimos puede estorbar de todos modos.
    .remedy-1 = En soporte técnico, pregunte si una regla de su equipo limita Escritorio remoto.
    .proves-not = Lo que no se pudo leer puede estar en orden o no. UDP empieza solo después del inicio de sesión, así que no explica un 0x904 anterior.

client_policy-blocked = Una regla de este equipo detiene las llamadas de Escritorio remoto.
    .seen = El firewall de Windows tiene aquí una regla que detiene { $rule_for ->
            [mstsc] el programa de Escritorio remoto
           *[all] todos los programas
        }: «{ $rule }».
    .meaning = { $rule_for ->
            [mstsc] Nuestra propia llamada puede pasar donde ese programa no puede. Alguien puso esta regla.
           *[all] Entonces no debería salir ninguna llamada como esta. Alguien puso esta regla.
        }
    .remedy-1 = En soporte técnico, pregunte por qué existe esta regla y lea su nombre en voz alta.
    .proves-not = La regla bloquea el tráfico de salida al puerto de este destino para todas las direcciones. Otra regla puede anularla. No se cambió nada, y no se inició el propio cliente.

client_policy-allow_list_only = Este equipo solo deja salir a programas que están en una lista.
    .seen = El firewall de Windows detiene aquí toda llamada que ninguna regla deja salir.
    .meaning = El programa de Escritorio remoto debe estar en esa lista. No podemos ver si está.
    .remedy-1 = En soporte técnico, pregunte si Escritorio remoto puede llamar hacia fuera desde su equipo.
    .proves-not = La acción de salida predeterminada del perfil actual es bloquear; no se leen las reglas que permiten. Que nuestra propia llamada pasara no demuestra que pase la del cliente.

client_policy-gateway_forced = Una regla de empresa envía Escritorio remoto por una puerta de entrada.
    .seen = La regla vale para usted, y en esta comprobación no indicó ninguna puerta de entrada.
    .meaning = El programa de Escritorio remoto toma otro camino que el que comprobamos. Lo que encontramos aquí puede no valer para él.
    .remedy-1 = En este equipo, compruebe de nuevo y elija la puerta de entrada como camino.
    .remedy-2 = En soporte técnico, pida el nombre de la puerta de entrada si no lo conoce.
    .proves-not = La directiva «Enable connection through RD Gateway» (UseProxy) es 1. La puerta de enlace que nombra no se usó aquí para ninguna conexión.

client_policy-ntlm_refused = Este equipo solo puede iniciar sesión con el nombre completo.
    .seen = Una regla de empresa desactiva aquí la forma antigua de iniciar sesión.
    .meaning = Escriba el nombre completo del equipo del trabajo. Con su dirección en lugar del nombre, su inicio de sesión no puede funcionar.
    .remedy-1 = En este equipo, escriba el nombre completo del equipo del trabajo, no su dirección.
    .proves-not = RestrictSendingNTLMTraffic es 2 (denegar todo), y este destino no es una excepción. Con Kerberos el inicio de sesión funciona de todos modos; si es así no se sabe hasta que alguien inicia sesión.

client_policy-strict_identity = Este equipo quiere una prueba de quién es el equipo del trabajo.
    .seen = Una regla de empresa termina aquí cada llamada que llega sin esa prueba.
    .meaning = Si aquí no se confía en su tarjeta de identidad, Escritorio remoto se detiene y lo dice a su manera.
    .remedy-1 = En soporte técnico, pregunte si la tarjeta de identidad del equipo del trabajo es de su empresa.
    .proves-not = La directiva «Configure server authentication for client» está en «Do not connect if authentication fails». Termina un intento con su propio mensaje, no con 0x904. Déjela activada: protege la contraseña.

client_policy-files_refused = Aquí solo se abren archivos de conexión que estén firmados.
    .seen = Una regla de su empresa rechaza los archivos que nadie firmó.
    .meaning = Un archivo que usted guarde no se abrirá aquí. En su lugar, puede escribir el nombre del equipo del trabajo.
    .remedy-1 = En este equipo, abra Escritorio remoto y escriba allí el nombre del equipo del trabajo.
    .remedy-2 = En soporte técnico, pida un archivo de conexión firmado.
    .proves-not = La directiva «Allow .rdp files from unknown publishers» está desactivada. No se miró si un archivo concreto está firmado por un editor en el que aquí se confía.
