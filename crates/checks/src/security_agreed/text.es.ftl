# ¿Qué tipo de protección elige el equipo del trabajo?

security_agreed-network_level = Ambos lados acordaron la protección más fuerte.
    .seen = El equipo del trabajo eligió el control de seguridad que pregunta primero quién es usted.
    .meaning = El equipo del trabajo quiere un inicio de sesión antes de mostrar nada. Así debe ser.
    .proves-not = La elección solo se anuncia; si después funcionan TLS y CredSSP se comprueba a continuación.

security_agreed-tls_only = Ambos lados acordaron protección sin un inicio de sesión previo.
    .seen = El equipo del trabajo eligió el control de seguridad sin un inicio de sesión previo.
    .meaning = La línea quedará protegida. Usted inicia sesión más tarde, en la pantalla del propio equipo del trabajo.
    .proves-not = TLS sin NLA puede ser la directiva del servidor o todo lo que conoce; así no se pueden juzgar las credenciales.

security_agreed-legacy_only = El equipo del trabajo ofrece solo protección anticuada.
    .seen = El equipo del trabajo solo acepta el tipo de protección más antiguo.
    .meaning = Los programas actuales hacen bien en rechazarlo. Hay que corregir la configuración del equipo del trabajo, o su archivo de clave.
    .remedy-1 = En el equipo del trabajo, soporte técnico vuelve a activar el control de seguridad moderno.
    .remedy-2 = En el equipo del trabajo, si es Linux con xrdp, soporte técnico hace que xrdp pueda leer su archivo de clave.
    .proves-not = Un SecurityLayer fijado y un key.pem ilegible (xrdp) dan la misma respuesta.

security_agreed-refused = El equipo del trabajo rechaza el control de seguridad que ofrecemos.
    .seen = Respondió a nuestra oferta con el código de rechazo { $code } ({ $code_name }).
    .meaning = Las reglas del equipo del trabajo y nuestra oferta no encajan. El código dice qué regla es.
    .remedy-1 = En el equipo del trabajo, soporte técnico busca la regla que corresponde a este código.
    .proves-not = El código nombra la regla del servidor, no quién la fijó (ajuste local, directiva o un proxy delante).

security_agreed-no_certificate = El equipo del trabajo no tiene tarjeta de identidad que mostrar.
    .seen = Dijo que no tiene tarjeta de identidad para el control de seguridad.
    .meaning = Sin tarjeta de identidad, el equipo del trabajo no puede empezar el control de seguridad. Hay que darle una nueva.
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico deja que Windows cree una nueva tarjeta de identidad para Escritorio remoto.
            [xrdp] soporte técnico hace que xrdp pueda leer la tarjeta de identidad y el archivo de clave.
            [virtualbox] soporte técnico pone una tarjeta de identidad a la pantalla remota de VirtualBox.
           *[other] soporte técnico da al servidor de Escritorio remoto una nueva tarjeta de identidad y una nueva clave.
        }
    .proves-not = SSL_CERT_NOT_ON_SERVER no dice si el certificado falta, no se puede usar o no se puede abrir su clave privada.

security_agreed-unasked = El equipo del trabajo eligió una protección que no ofrecimos.
    .seen = Eligió el número { $protocol }, que no estaba en nuestra lista.
    .meaning = Ningún programa de Escritorio remoto correcto responde así. Lo hace un servidor averiado o un aparato intermedio.
    .remedy-1 = En este equipo, pruebe otra red, por ejemplo el punto de acceso de su teléfono.
    .remedy-2 = En soporte técnico, entregue el informe de esta comprobación.
    .proves-not = No se sabe si esta elección la hizo el servidor o un proxy.
