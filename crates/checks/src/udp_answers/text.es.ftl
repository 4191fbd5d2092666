# ¿Responde el canal rápido adicional (RDP-UDP)? Se abre solo cuando la primera línea está protegida, así que no es razón para 0x904.

udp_answers-answers = El canal rápido adicional está abierto.
    .seen = El equipo del trabajo respondió en el canal rápido adicional.
    .meaning = Escritorio remoto puede usar una segunda línea, más rápida, para la imagen.
    .proves-not = Pasaron un SYN y su respuesta ([MS-RDPEUDP]); el canal en sí se abre solo cuando TCP está protegido, y los datagramas posteriores todavía pueden perderse. No dice nada sobre 0x904.

udp_answers-refused = No hay canal rápido adicional, y no hace falta.
    .seen = El único mensaje de prueba por el canal rápido adicional se rechazó.
    .meaning = No hay una segunda línea más rápida. No es motivo de preocupación, ni la razón de que se detenga la primera llamada.
    .proves-not = ICMP dijo que UDP está cerrado, en el host o antes. UDP empieza solo cuando la conexión TCP está protegida, así que no puede causar 0x904 al conectar.

udp_answers-silent = No volvió nada por el canal rápido adicional.
    .seen = No llegó respuesta al único mensaje de prueba en { $waited_ms } ms.
    .meaning = Eso no demuestra nada: muchos equipos del trabajo callan aquí. Escritorio remoto funciona sin él.
    .remedy-1 = En este equipo, no haga nada: aquí el silencio es común.
    .proves-not = Un host sin UDP, uno que quiere antes la cookie de una sesión, un firewall y un datagrama perdido se ven todos como silencio. UDP empieza solo cuando la conexión TCP está protegida, así que no puede causar 0x904 al conectar.

udp_answers-strange = Otra cosa respondió en el canal rápido adicional.
    .seen = La respuesta ({ $bytes } bytes) no es una de las que da Escritorio remoto.
    .meaning = Puede que otro programa use esta vía. Escritorio remoto funciona sin él.
    .remedy-1 = En soporte técnico, pregunte qué más responde allí, si la imagen se congela más tarde.
    .proves-not = Un datagrama que no es SYN+ACK no nombra el programa. UDP empieza solo cuando la conexión TCP está protegida, así que no puede causar 0x904 al conectar.

udp_answers-blocked_here = Este equipo no envió por el canal rápido adicional.
    .seen = Las propias reglas o ajustes de este equipo retuvieron el único mensaje de prueba.
    .meaning = Puede que lo prohíba un firewall o un programa de protección de aquí. Escritorio remoto funciona sin él.
    .remedy-1 = En soporte técnico, pida esto solo si la imagen va lenta.
    .proves-not = No se envió nada, así que no se sabe nada del UDP del host. UDP empieza solo cuando la conexión TCP está protegida, así que no puede causar 0x904 al conectar.
