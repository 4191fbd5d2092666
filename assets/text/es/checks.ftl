# Las 18 comprobaciones por su nombre, qué preguntan y las palabras para cómo terminaron.

check-client_ready = Un programa de Escritorio remoto
    .doing = Buscando aquí un programa de Escritorio remoto
check-saved_sign_in = Sus datos de acceso guardados
    .doing = Buscando datos de acceso guardados para este equipo
check-client_policy = Las reglas de este equipo
    .doing = Leyendo las reglas que cambian el camino
check-past_attempts = Sus últimos intentos
    .doing = Leyendo lo que este equipo anotó sobre sus últimos intentos
check-network_up = Su red
    .doing = Mirando la red en la que está
check-name_resolves = El nombre del equipo
    .doing = Buscando el nombre en la agenda telefónica de la red
check-port_answers = Una respuesta en la dirección
    .doing = Llamando al equipo del trabajo
check-speaks_rdp = Contesta Escritorio remoto
    .doing = Escuchando quién contestó
check-security_agreed = El acuerdo sobre la protección
    .doing = Acordando cómo proteger la línea
check-tls_completes = El control de seguridad
    .doing = Pasando el control de seguridad
check-large_packets_pass = Los mensajes grandes
    .doing = Enviando un mensaje grande para ver si pasa
check-certificate_sound = La tarjeta de identidad
    .doing = Leyendo la tarjeta de identidad del equipo del trabajo
check-sign_in_ready = El control de inicio de sesión
    .doing = Preguntando si está listo para un inicio de sesión
check-clock_right = Los dos relojes
    .doing = Comparando los dos relojes
check-link_steady = Una línea estable
    .doing = Midiendo si la línea es estable
check-udp_answers = El canal rápido adicional
    .doing = Llamando por el canal rápido adicional
check-gateway_answers = La puerta de entrada
    .doing = Llamando a la puerta de entrada de la empresa
check-signs_in = Su inicio de sesión
    .doing = Probando su inicio de sesión

# Why a check did not run.

why-not_selected = No se pidió.
    .meaning = Solo se eligieron algunas comprobaciones, y esta no era una de ellas.
why-needs_failed = Antes debe salir bien otra comprobación.
    .meaning = Esta comprobación se apoya en una que encontró un problema. Todavía no tiene nada que mirar.
why-unsupported_here = Aquí no hay nada que mirar.
    .meaning = Este equipo, o el equipo del trabajo, no muestra lo que mira esta comprobación.
why-no_permission = Esta cuenta no puede mirar ahí.
    .meaning = Su cuenta no tiene permiso para leer esto. La comprobación se dejó fuera.
why-connection_budget = Una llamada más sería demasiado.
    .meaning = Llamamos a un equipo del trabajo solo unas pocas veces, para que no nos tome por un atacante.
why-out_of_time = Se acabó el tiempo de esta ronda.
    .meaning = Una ronda termina a los 20 segundos como máximo. Compruebe de nuevo para darle su turno.
why-behind_gateway = El camino pasa por la puerta de entrada.
    .meaning = Usted entra por la puerta de entrada de su empresa. Una llamada directa no demostraría nada.
why-not_built = Esta versión no puede comprobarlo.
    .meaning = Esta versión del programa todavía no tiene esa comprobación.
why-cancelled = Usted detuvo la ronda.
    .meaning = La ronda se detuvo antes de que le tocara a esta comprobación.

not-applicable = Aquí no se aplica.
    .meaning = En este camino no hay nada que mirar.

status-fine = Bien
status-warning = Aviso
status-problem = Problema
status-not_applicable = No se aplica
status-not_checked = No se pudo comprobar
