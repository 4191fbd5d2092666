# ¿Está en orden la tarjeta de identidad? No se pregunta nada en línea: no se comprueba la revocación.

certificate_sound-sound = La tarjeta de identidad del equipo del trabajo está en orden.
    .seen = La tarjeta de identidad está vigente, es fuerte y está a nombre de este equipo.
    .meaning = La tarjeta coincide con el nombre que escribió, y este equipo confía en quien la emitió.
    .proves-not = No se comprueba la revocación, y un buen certificado no dice nada del acceso del host a su clave en la próxima renovación.

certificate_sound-self_signed = El propio equipo del trabajo emitió su tarjeta de identidad.
    .seen = La tarjeta de identidad la emitió el propio equipo del trabajo.
    .meaning = Es normal en casa y en oficinas pequeñas. Su programa muestra una advertencia que usted puede comparar y aceptar.
    .remedy-1 = En este equipo, compare la huella digital de la advertencia de su programa con la que le diga soporte técnico.
    .proves-not = Un certificado autofirmado por sí solo ni demuestra ni descarta que haya alguien más en medio.

certificate_sound-untrusted = Este equipo no conoce a quien emitió la tarjeta de identidad.
    .seen = La tarjeta de identidad la emitió alguien en quien este equipo no confía.
    .meaning = Puede que su empresa emita sus propias tarjetas y que su equipo no lo sepa. Entonces la mayoría de los programas solo advierten.
    .remedy-1 = En soporte técnico, pregunte si su equipo debería conocer al emisor de tarjetas de identidad de su empresa.
    .proves-not = Un emisor desconocido no causa por sí solo 0x904; un certificado intermedio que falta se ve igual.

certificate_sound-trust_not_checked = No se pudo comprobar el emisor de la tarjeta de identidad.
    .seen = La lista de emisores de confianza no se pudo leer en este equipo.
    .meaning = Todo lo demás de la tarjeta de identidad está en orden. No se sabe si este equipo confía en el emisor.
    .remedy-1 = En soporte técnico, mencione que en este equipo no se pudieron leer los emisores de confianza.
    .proves-not = No dice nada en contra del certificado: solo que no se pudo usar el almacén de confianza de este equipo.

certificate_sound-sha1 = La tarjeta de identidad está firmada de una forma anticuada.
    .seen = La tarjeta de identidad lleva una firma SHA-1.
    .meaning = Todavía sirve en la mayoría de los lugares. Los programas más nuevos y las empresas estrictas pueden rechazarla.
    .remedy-1 = En el equipo del trabajo, soporte técnico crea una nueva tarjeta de identidad, o emite una moderna.
    .proves-not = No se sabe que SHA-1 por sí solo cause 0x904; unas directivas estrictas de Schannel pueden rechazarlo.

certificate_sound-name_unlike = La tarjeta de identidad muestra otro nombre del que usted escribió.
    .seen = Usted pidió «{ $typed }»; la tarjeta de identidad está a nombre de: { $names }.
    .meaning = Es normal si escribió una dirección o un nombre corto. Su programa muestra una advertencia.
    .remedy-1 = En este equipo, escriba el nombre completo del equipo del trabajo en lugar de una dirección o un nombre corto.
    .proves-not = Con un certificado autofirmado o una dirección escrita, esto es solo una observación; no demuestra que el host sea otro.

certificate_sound-intercepted = Un producto de seguridad del camino muestra su propia tarjeta de identidad.
    .seen = La tarjeta de identidad la hizo { $inspector }, no el equipo del trabajo ni su empresa.
    .meaning = Un producto del camino abre la línea protegida y mira dentro. Puede que Escritorio remoto no lo resista.
    .remedy-1 = En soporte técnico, pida que dejen pasar Escritorio remoto por { $inspector } sin abrirlo.
    .proves-not = El nombre del emisor es lo que el certificado dice de sí mismo; no está demostrado que este producto también rompa la conexión.

certificate_sound-name_differs = La tarjeta de identidad es de un equipo con otro nombre.
    .seen = Usted pidió «{ $typed }»; la tarjeta de identidad está a nombre de: { $names }.
    .meaning = Un emisor auténtico hizo esta tarjeta para otros nombres. Puede que haya llegado a un equipo distinto del que quería.
    .remedy-1 = En este equipo, escriba uno de los nombres de la tarjeta de identidad si es el equipo correcto.
    .remedy-2 = En soporte técnico, pida una tarjeta que lleve el nombre que usted usa.
    .proves-not = Un nombre alternativo que falta en el certificado del host correcto se ve igual que un host equivocado; por sí solo, mstsc únicamente advierte.

certificate_sound-expired = La tarjeta de identidad del equipo del trabajo ha caducado.
    .seen = La tarjeta de identidad caducó el { $not_after }, hace { $days ->
            [one] un día
           *[other] { $days } días
        }.
    .meaning = { $family ->
            [windows] Normalmente Windows renueva esta tarjeta por sí mismo. Aquí no lo hizo, así que algo en el equipo del trabajo necesita atención.
           *[other] Alguien debe renovar esta tarjeta. Hasta entonces, los programas advierten de ello, y los estrictos cuelgan.
        }
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico deja que Windows cree una nueva tarjeta de identidad y reinicia el servicio.
           *[other] soporte técnico da al servidor de Escritorio remoto una nueva tarjeta de identidad y lo reinicia.
        }
    .proves-not = Un certificado caducado suele dar solo una advertencia (mstsc tiene su propio código, 0x1B07); en Windows, no renovarlo va unido al problema de clave de los eventos 1057, 1058 y 36870.

certificate_sound-not_yet_valid = La tarjeta de identidad del equipo del trabajo aún no está vigente.
    .seen = La tarjeta de identidad no entra en vigor hasta el { $not_before }.
    .meaning = Uno de los dos relojes va mal, o la tarjeta se emitió para más adelante.
    .remedy-1 = En este equipo, mire si la fecha y la hora son correctas.
    .remedy-2 = En el equipo del trabajo, soporte técnico mira su fecha y su hora, y después la tarjeta.
    .proves-not = El certificado por sí solo no distingue un reloj equivocado de un certificado emitido por adelantado.

certificate_sound-weak = La tarjeta de identidad del equipo del trabajo es demasiado débil hoy.
    .seen = La tarjeta de identidad usa { $key_kind } con { $key_bits } bits y la firma { $signature }.
    .meaning = Los equipos al día pueden rechazar una tarjeta así. El equipo del trabajo necesita una más fuerte.
    .remedy-1 = En el equipo del trabajo, soporte técnico emite una nueva tarjeta de identidad con una clave RSA de 2048 bits o más.
    .proves-not = mstsc puede aceptarlo aún con una advertencia; si este cliente lo rechaza depende de sus directivas.

certificate_sound-unreadable = No se puede leer la tarjeta de identidad del equipo del trabajo.
    .seen = Llegó una tarjeta de identidad, pero su forma está dañada.
    .meaning = Su equipo no puede usar una tarjeta dañada. El equipo del trabajo necesita una nueva.
    .remedy-1 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico deja que Windows cree una nueva tarjeta de identidad para Escritorio remoto.
            [virtualbox] soporte técnico pone una tarjeta de identidad a la pantalla remota de VirtualBox.
           *[other] soporte técnico da al servidor de Escritorio remoto una nueva tarjeta de identidad y una nueva clave.
        }
    .proves-not = No se sabe si el certificado guardado está dañado o si un dispositivo intermedio lo cambió.

certificate_sound-signature_wrong = La firma de la tarjeta de identidad no encaja.
    .seen = La firma no corresponde a la tarjeta de identidad.
    .meaning = La tarjeta se dañó o se cambió. No siga hasta que soporte técnico la haya mirado.
    .remedy-1 = En soporte técnico, informe de esto antes de iniciar sesión.
    .remedy-2 = En el equipo del trabajo, { $family ->
            [windows] soporte técnico deja que Windows cree una nueva tarjeta de identidad para Escritorio remoto.
            [virtualbox] soporte técnico pone una tarjeta de identidad a la pantalla remota de VirtualBox.
           *[other] soporte técnico da al servidor de Escritorio remoto una nueva tarjeta de identidad y una nueva clave.
        }
    .proves-not = Desde aquí, un certificado dañado y un dispositivo que interfiere se ven igual.
