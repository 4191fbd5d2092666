# El código de resultado: en palabras para el soporte, rechazado con un motivo, deletreado por teléfono.

result-line = Código de resultado: { $code }
result-spelled = Deletreado
result-less = Un código no puede llevar los detalles. El informe dice más.
result-not = Una comprobación que no se nombra aquí no tiene por qué haber ido bien: quizá no se hizo. El código no contiene nombres ni direcciones; pregunte de qué equipo se trata.

result-cause-healthy = Todo lo que se comprobó está bien.
result-cause-gateway_down = No se llega a la puerta de entrada de la empresa, o está cerrada.
result-cause-gateway_refuses = La puerta de entrada contesta y no deja pasar ninguna llamada.
result-cause-gateway_certificate = La tarjeta de identidad de la puerta de entrada sería rechazada.

result-reached = Hasta dónde llegó
    .none = El nombre no se resolvió.
    .resolve = El nombre tiene una dirección; no se estableció ninguna conexión TCP.
    .tcp = TCP estaba conectado; la negociación X.224 no terminó.
    .negotiation = La negociación X.224 terminó; TLS no se estableció.
    .tls = TLS estaba establecido; ningún mensaje CredSSP tuvo respuesta.
    .credssp_challenge = El host contestó al primer mensaje CredSSP.
    .credssp = El host aceptó las credenciales; la conexión MCS no se completó.
    .mcs = La conexión MCS se estableció; no se entró en los canales.
    .channels = Se entró en los canales; no se enviaron los datos del cliente.
    .client_info = Se enviaron los datos del cliente; la concesión de licencia no se completó.
    .licensing = La concesión de licencia se completó; no se intercambiaron las capacidades.
    .capabilities = Se intercambiaron las capacidades; la sesión no empezó.
    .active = La sesión empezó; no se dibujó ninguna imagen.
    .picture = Se dibujó la primera imagen.
result-ended = Qué lo terminó
    .nothing = Nada: el intento no se cortó.
    .not_found = El sistema de resolución no tiene ninguna dirección para el nombre.
    .refused = TCP fue rechazado.
    .unreachable = No había camino hasta la dirección, o el sistema no abrió la conexión.
    .timeout = Pasó el tiempo límite de una fase.
    .close = El otro extremo cerró la conexión.
    .reset = El otro extremo restableció la conexión.
    .alert = Una alerta TLS.
    .failure_code = Un código de error de la negociación RDP.
    .disconnect = Una desconexión MCS.
    .garbage = Bytes que no pueden estar ahí.
    .not_rdp = Otro servicio contesta en el puerto.
    .cancelled = La persona detuvo la comprobación.
result-family = Qué ejecuta el host
    .windows = Windows
    .xrdp = xrdp
    .freerdp = FreeRDP (GNOME, KDE y otros)
    .ironrdp = IronRDP
    .virtualbox = VirtualBox
    .unknown = No se sabe
result-platform = Comprobado desde
    .windows = Windows
    .macos = macOS
    .linux = Linux
    .unknown = No se sabe
result-gateway = Puerta de enlace
    .yes = Se indicó una.
    .no = No se indicó ninguna.
result-vpn = VPN
    .unseen = No se vio ninguna.
    .off = Hay una configurada y apagada.
    .aside = Hay una encendida; el camino no pasa por ella.
    .through = El camino pasa por una.
result-clocks = Los relojes
    .not_compared = No se compararon.
    .together = Difieren en menos de un minuto.
    .ahead = { $minutes ->
            [1] El reloj del otro lado va adelantado un minuto o más.
            [60] El reloj del otro lado va adelantado una hora o más.
            [1440] El reloj del otro lado va adelantado un día o más.
           *[other] El reloj del otro lado va adelantado { $minutes } minutos o más.
        }
    .behind = { $minutes ->
            [1] El reloj del otro lado va atrasado un minuto o más.
            [60] El reloj del otro lado va atrasado una hora o más.
            [1440] El reloj del otro lado va atrasado un día o más.
           *[other] El reloj del otro lado va atrasado { $minutes } minutos o más.
        }
result-saw = Qué vio la persona
    .none = No se indicó ningún código.
    .another = Un código que no tiene número en un código de resultado.
result-not_fine = Comprobaciones que no estaban bien
    .none = No se nombra ninguna.

result-refused-length = Un código de resultado tiene 12 símbolos, y este tiene { $count }.
result-refused-symbol = El símbolo { $place }, «{ $symbol }», no está en ningún código de resultado: hay cifras, y letras sin I, L, O ni U.
result-refused-misheard = El símbolo { $place } probablemente se oyó mal; quizá era { $perhaps } en vez de { $heard }; vuelva a preguntar antes de fiarse.
result-refused-swapped = Los símbolos { $place } y { $next } probablemente cambiaron de lugar; vuelva a preguntar antes de fiarse.
result-refused-several = El código no concuerda con sus dos símbolos de control, y probablemente más de un símbolo está mal: pida que le lean otra vez el código entero.
result-refused-version = El código dice ser de la versión { $version }, que este programa no conoce; uno más nuevo quizá lo lea.
result-refused-unknown = El código dice algo que este programa no conoce ({ $field } { $number }); uno más nuevo lo hizo y puede leerlo.

help-code = Leer un código de resultado en palabras, sin conexión
help-code-code = Los doce símbolos; mayúsculas, espacios y guiones no importan
help-code-json = Imprimir lo que dice el código como JSON
help-code-exit = Estado de salida de code: 0 el código se leyó, 2 el código o la llamada al programa era incorrecta, 3 el programa no pudo hacer su trabajo.

# Según el alfabeto usual por teléfono.
spell-0 = cero
spell-1 = uno
spell-2 = dos
spell-3 = tres
spell-4 = cuatro
spell-5 = cinco
spell-6 = seis
spell-7 = siete
spell-8 = ocho
spell-9 = nueve
spell-a = A de Antonio
spell-b = B de Barcelona
spell-c = C de Carmen
spell-d = D de Dolores
spell-e = E de Enrique
spell-f = F de Francia
spell-g = G de Granada
spell-h = H de Historia
spell-j = J de José
spell-k = K de Kilo
spell-m = M de Madrid
spell-n = N de Navarra
spell-p = P de París
spell-q = Q de Queso
spell-r = R de Ramón
spell-s = S de Sábado
spell-t = T de Tarragona
spell-v = V de Valencia
spell-w = W de Washington
spell-x = X de Xilófono
spell-y = Y de Yolanda
spell-z = Z de Zaragoza
