# ¿Responde el control de inicio de sesión? No se envía ningún nombre ni contraseña.

sign_in_ready-ready = El equipo del trabajo está listo para su inicio de sesión.
    .seen = { $named ->
            [yes] Pidió un inicio de sesión y se presentó como «{ $computer }» (compilación { $build }).
           *[no] Pidió un inicio de sesión.
        }
    .meaning = El control de inicio de sesión funciona. Para averiguarlo no se envió ningún nombre ni contraseña.
    .proves-not = El desafío NTLM llega antes de cualquier credencial: no se prueban su cuenta, sus derechos ni su licencia.

sign_in_ready-ntlm_refused = El control de inicio de sesión responde; rechaza una forma de entrar.
    .seen = Respondió con el número { $error_code }.
    .meaning = El control de inicio de sesión está vivo. Puede que acepte un solo tipo de inicio de sesión, para el que debe escribir el nombre del equipo.
    .remedy-1 = En este equipo, escriba el nombre completo del equipo del trabajo, no su dirección.
    .remedy-2 = En soporte técnico, pregunte si solo se permite Kerberos.
    .proves-not = El estado puede significar NTLM rechazado por directiva (solo Kerberos) u otra razón previa a las credenciales; entonces el reloj no se puede leer.

sign_in_ready-closed = La línea se cerró al empezar el control de inicio de sesión.
    .seen = La línea protegida estaba en pie y se cerró con el primer mensaje del inicio de sesión.
    .meaning = El control de inicio de sesión no está listo. { $family ->
            [windows] Desde aquí no se puede decir por qué un equipo Windows hace esto.
            [virtualbox] VirtualBox lo hace cuando se le mandó comprobar los inicios de sesión y no tiene a quién preguntar.
           *[other] Los servidores que no son Windows lo hacen mientras no tengan nombre y contraseña puestos.
        }
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico mira ese minuto en el Visor de eventos, en Sistema.
           *[other] soporte técnico pone el nombre y la contraseña de su servidor de Escritorio remoto.
        }
    .remedy-2 = En el equipo del trabajo, soporte técnico reinicia el servicio de Escritorio remoto.
    .proves-not = Un cierre en el primer mensaje CredSSP no dice por qué; en Windows no es típico de ningún fallo en particular.

sign_in_ready-alert = El equipo del trabajo detuvo el control de inicio de sesión.
    .seen = Envió el mensaje «{ $alert }» ante el primer mensaje del inicio de sesión.
    .meaning = El control de inicio de sesión está ahí, pero no quiere seguir.
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico busca los eventos 36887 y 36888 en el Visor de eventos, en Sistema.
           *[other] soporte técnico lee el historial del propio servidor de Escritorio remoto en ese minuto.
        }
    .proves-not = Windows puede responder a un paso CredSSP fallido con la alerta 80 en lugar de un estado, así que el nombre de la alerta no es un diagnóstico.

sign_in_ready-stalled = El control de inicio de sesión no responde.
    .seen = La línea protegida estaba en pie, pero no llegó respuesta durante { $limit_s } s.
    .meaning = Puede que el equipo del trabajo espere a otro equipo que comprueba nombres y contraseñas.
    .remedy-1 = En este equipo, espere dos minutos y compruebe de nuevo.
    .remedy-2 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico mira si llega a un controlador de dominio.
           *[other] soporte técnico lee el historial del propio servidor de Escritorio remoto en ese minuto.
        }
    .proves-not = Una LSA ocupada, un controlador de dominio inaccesible y un servidor bloqueado se ven igual desde aquí.

sign_in_ready-garbled = El control de inicio de sesión respondió con algo ilegible.
    .seen = Lo que volvió no es una respuesta a un inicio de sesión.
    .meaning = Un programa averiado del equipo del trabajo, o un aparato intermedio, mezcla la conversación.
    .remedy-1 = En el equipo del trabajo, soporte técnico actualiza su servidor de Escritorio remoto.
    .remedy-2 = En soporte técnico, entregue el informe de esta comprobación.
    .proves-not = Una versión más nueva de CredSSP, un servidor averiado y un proxy se ven igual desde aquí.
