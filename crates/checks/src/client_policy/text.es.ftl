# ¿Cambian los ajustes de este equipo el camino que toma Escritorio remoto? ($rule is a rule's name.)

client_policy-plain = Aquí ningún ajuste cambia el camino que toma Escritorio remoto.
    .seen = Ni una directiva de Escritorio remoto ni una regla de salida del firewall de Windows afecta a este destino. UDP no está desactivado. { $proxy ->
            [yes] Hay un proxy configurado; por él solo se llega a puertas de enlace.
           *[no] No hay ningún proxy configurado.
        }
    .meaning = Los ajustes de su empresa en este equipo no estorban, por lo que muestra Windows.
    .proves-not = Solo se leen las directivas conocidas y el firewall propio de Windows. No se ve un programa de seguridad con firewall propio.

client_policy-udp_off = El segundo camino, más rápido (UDP), está desactivado aquí.
    .seen = Una directiva, un ajuste o una regla de firewall de este equipo desactiva UDP para Escritorio remoto.
    .meaning = Eso está en orden. Las imágenes pueden moverse algo más despacio, y quedan descartados los problemas con ese camino.
    .proves-not = UDP empieza solo después del inicio de sesión, así que, activado o no, no explica un 0x904 anterior.

client_policy-partly_read = No se pudieron leer todos los ajustes de este equipo.
    .seen = Lo que no respondió: { $unread ->
            [policies] las directivas de Escritorio remoto
            [proxies] los ajustes de proxy
           *[firewall] el firewall de Windows
        }. En lo demás no hay nada que cambie el camino.
    .meaning = Un ajuste que no vimos puede estorbar de todos modos.
    .remedy-1 = En soporte técnico, pregunte si una directiva o una regla de firewall limita Escritorio remoto en su equipo.
    .proves-not = Lo que no se pudo leer puede estar en orden o no; de ello no se deduce nada.

client_policy-udp_off_partly_read = El segundo camino (UDP) está desactivado; algunos ajustes no se leyeron.
    .seen = Una directiva o un ajuste desactiva UDP para Escritorio remoto. Lo que no respondió: { $unread ->
            [policies] las directivas de Escritorio remoto
            [proxies] los ajustes de proxy
           *[firewall] el firewall de Windows
        }.
    .meaning = Que el segundo camino esté desactivado está en orden. Un ajuste que no vimos puede estorbar de todos modos.
    .remedy-1 = En soporte técnico, pregunte si una directiva o una regla de firewall limita Escritorio remoto en su equipo.
    .proves-not = Lo que no se pudo leer puede estar en orden o no. UDP empieza solo después del inicio de sesión, así que no explica un 0x904 anterior.

client_policy-blocked = Aquí una regla de firewall impide que Escritorio remoto llame hacia fuera.
    .seen = La regla de salida «{ $rule }» del firewall de Windows bloquea { $rule_for ->
            [mstsc] mstsc.exe
           *[all] todos los programas
        } en el camino al número de este destino, para todas las direcciones.
    .meaning = { $rule_for ->
            [mstsc] Nuestra propia llamada puede pasar donde el programa de Escritorio remoto no puede. Alguien puso esta regla en su equipo.
           *[all] Entonces nada de su equipo debería pasar. Alguien puso esta regla.
        }
    .remedy-1 = En soporte técnico, pregunte por qué existe esta regla y diga su nombre.
    .proves-not = Una regla que permita algo más exacto, o una directiva que se añada después, puede anularla. No se cambió ni se probó nada con el propio mstsc.exe.

client_policy-allow_list_only = Este equipo solo deja salir a programas que están en una lista.
    .seen = El firewall de Windows bloquea de forma predeterminada las conexiones de salida en el perfil de red actual.
    .meaning = El programa de Escritorio remoto debe estar en esa lista. No podemos ver si está.
    .remedy-1 = En soporte técnico, pregunte si Escritorio remoto puede llamar hacia fuera desde su equipo.
    .proves-not = No se leen las reglas que permiten. Que nuestra propia llamada pasara no demuestra que mstsc.exe pase.

client_policy-gateway_forced = Una regla de empresa envía Escritorio remoto por una puerta de entrada.
    .seen = La directiva «Enable connection through RD Gateway» (UseProxy) está activada en esta cuenta, y aquí no se indicó ninguna puerta de enlace.
    .meaning = El programa de Escritorio remoto toma otro camino que el que comprobamos. Lo que encontramos aquí puede no valer para él.
    .remedy-1 = En este equipo, compruebe de nuevo y elija la puerta de entrada como camino.
    .remedy-2 = En soporte técnico, pida el nombre de la puerta de entrada si no lo conoce.
    .proves-not = La puerta de enlace que nombra la directiva no se usa aquí para ninguna conexión. La directiva de grupo puede haberla cambiado desde entonces.

client_policy-ntlm_refused = Este equipo no puede iniciar sesión de la forma antigua.
    .seen = RestrictSendingNTLMTraffic es 2 (denegar todo), y este destino no está entre las excepciones.
    .meaning = Use el nombre completo del equipo del trabajo. Con su dirección en lugar del nombre, su inicio de sesión no puede funcionar.
    .remedy-1 = En este equipo, escriba el nombre completo del equipo del trabajo, no su dirección.
    .proves-not = Con Kerberos el inicio de sesión funciona de todos modos. Si aquí es así no se sabe hasta que alguien inicia sesión.

client_policy-strict_identity = Este equipo exige que el equipo del trabajo demuestre quién es.
    .seen = La directiva «Configure server authentication for client» está en «Do not connect if authentication fails».
    .meaning = Si aquí no se confía en la tarjeta del equipo del trabajo, Escritorio remoto se rinde con un mensaje propio.
    .remedy-1 = En soporte técnico, pregunte si la tarjeta de identidad del equipo del trabajo es de su empresa.
    .proves-not = Esta directiva termina un intento con sus propias palabras, no con 0x904. Déjela activada: protege su contraseña.

client_policy-files_refused = Este equipo solo abre archivos de conexión que estén firmados.
    .seen = La directiva «Allow .rdp files from unknown publishers» está desactivada.
    .meaning = Un archivo de conexión que guardó usted mismo no se abrirá. Escriba el nombre en el programa de Escritorio remoto.
    .remedy-1 = En este equipo, abra Escritorio remoto y escriba allí el nombre del equipo del trabajo.
    .remedy-2 = En soporte técnico, pida un archivo de conexión firmado.
    .proves-not = No se miró si un archivo concreto está firmado por un editor en el que aquí se confía.
