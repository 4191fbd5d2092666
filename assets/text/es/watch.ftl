# La vigilancia: una llamada tras otra y lo que dicen juntas. Para quien está en una terminal.
# $unit: hours, minutes, seconds or endless; $measured and $counted say whether there are numbers to tell.

watch-begins = Vigilando { $target }: una llamada cada 10 segundos{ $unit ->
        [hours] , durante { $count ->
            [one] una hora
           *[other] { $count } horas
        }
        [minutes] , durante { $count ->
            [one] un minuto
           *[other] { $count } minutos
        }
        [seconds] , durante { $count ->
            [one] un segundo
           *[other] { $count } segundos
        }
       *[endless] , hasta que se detenga
    }.
watch-begins_checks = Vigilando { $target }: una comprobación entera cada minuto hasta que una encuentre un fallo{ $unit ->
        [hours] , durante { $count ->
            [one] una hora
           *[other] { $count } horas
        } como máximo
        [minutes] , durante { $count ->
            [one] un minuto
           *[other] { $count } minutos
        } como máximo
        [seconds] , durante { $count ->
            [one] un segundo
           *[other] { $count } segundos
        } como máximo
       *[endless] , o hasta que se detenga
    }.
watch-stop = Pulse Ctrl+C para detener.
watch-columns =
    .number = N.º
    .after = Tras
    .delay = Demora
    .swing = Variación
    .call = Llamada
    .again = Reenviados
    .ended = Cómo fue
watch-ms = { $ms } ms
watch-again = { $counted ->
        [yes] { $resent } de { $sent }
       *[no] { $resent }
    }
watch-first = Llamando por primera vez …
watch-so_far = { $measured ->
        [yes] { $failed } de { $samples } salieron mal; la mitad en { $median_ms } ms, 19 de 20 en { $p95_ms } ms; { $loss_percent } % reenviado
       *[no] { $failed } de { $samples } salieron mal
    }
watch-check = Comprobación { $number }, tras { $after }: { $title }

watch-calls = { $went ->
        [well] { $samples ->
            [one] Se hizo una llamada, y salió bien.
           *[other] Se hicieron { $samples } llamadas, y todas salieron bien.
        }
        [partly] Se hicieron { $samples } llamadas, y { $failed } no salieron bien.
       *[badly] { $samples ->
            [one] Se hizo una llamada, y no salió bien.
           *[other] Se hicieron { $samples } llamadas, y ninguna salió bien.
        }
    }
watch-ended_so = { $ended_so ->
        [one] Una de ellas terminó de este modo.
       *[other] De ellas, { $ended_so } terminaron de este modo.
    }
watch-delay = La mitad de las respuestas llegó en { $median_ms } ms o menos, y 19 de 20 en { $p95_ms } ms o menos.
watch-loss = De { $sent } mensajes que enviamos, hubo que enviar otra vez { $resent }. Eso es el { $loss_percent } %.
watch-limits = Una línea es inestable cuando hay que enviar otra vez el { $loss_limit_percent } % o más. También lo es cuando el tiempo para 19 de 20 es de { $p95_limit_ms } ms o más, y { $p95_times_median } veces el tiempo para la mitad.
watch-least = Para juzgar si la línea es estable, necesitamos al menos { $least_sent } mensajes, y más si hubo que enviar algunos otra vez.
watch-none = No había terminado ninguna llamada.
watch-refused = Paramos, porque el equipo del trabajo nos rechazó dos veces seguidas. Más llamadas podrían parecer un ataque.

watch-steady = { $slow ->
        [yes] La línea es estable pero lenta, y todas las llamadas salieron bien.
       *[no] La línea es estable, y todas las llamadas salieron bien.
    }
    .meaning = Llamamos una y otra vez, y el equipo del trabajo estuvo ahí cada vez. { $slow ->
            [yes] Pero cada palabra tarda mucho en ir y volver, así que el ratón y las teclas se notarán lentos.
           *[no] Hasta ahora la línea no tiene la culpa.
        }
    .proves-not = Un problema que va y viene puede no haber aparecido por casualidad. El ancho de banda no se mide antes del inicio de sesión, y no se envió nada después de la pregunta de inicio de sesión.
watch-too_few = Las llamadas salieron bien, pero es muy poco para juzgar la línea.
    .meaning = Vigile durante algunos minutos, mejor mientras hay problemas. Aquí solo se vigila la línea: «check» mira también la tarjeta de identidad y el reloj.
    .proves-not = Unas pocas llamadas no pueden mostrar una línea que pierde un mensaje de cada veinte. El ancho de banda no se mide antes del inicio de sesión.

watch-duration = El tiempo «{ $text }» no es uno como 90s, 10m o 2h, de 1 segundo a 24 horas.
watch-gateway = Aquí no se puede vigilar la línea, porque toda conexión a este equipo pasa por una puerta de enlace.
