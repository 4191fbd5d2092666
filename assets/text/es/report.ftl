# Las páginas del paquete para soporte: report.html, READ-ME-FIRST.txt y certificate.txt. Lo que también
# dicen las pantallas está con las pantallas.

report-title = Lo que encontró RDP First Aid
report-contents = En esta página
report-names-shown = Este informe contiene nombres reales. Solo para uso interno.
report-names-hidden = Aquí otros nombres sustituyen a personas, equipos y direcciones, por ejemplo Computer-1. El mismo nombre tiene siempre el mismo sustituto.
report-look = Mire todo antes de compartirlo. No podemos detectarlo todo.
report-code = Código del resultado
report-phases = Hasta dónde llegó la llamada
report-about = Sobre este informe

report-column-check = Comprobación
report-column-state = Estado
report-column-found = Lo que encontramos
report-column-number = Paso
report-column-step = De qué trata
report-column-part = Parte de la llamada
report-column-ms = Tiempo en ms
report-facts = { $count ->
        [one] Un valor medido
       *[other] { $count } valores medidos
    }

report-program = Programa
report-started = Hora de la comprobación
report-computer = Equipo del trabajo
report-addresses = Direcciones
report-footer = Esta página no carga nada ni envía nada.

report-zip = Lo que hay en este archivo zip
report-file-read_me_first_txt = el resultado en breve, y cómo abrir lo demás
report-file-report_html = todo el resultado, para leer e imprimir
report-file-report_json = lo mismo para programas
report-file-timeline_json = qué pasó y cuándo, para programas
report-file-certificate_txt = lo que dice la tarjeta de identidad
report-file-certificate_pem = la tarjeta de identidad misma
report-file-manifest_json = la lista de archivos, para ver si alguno cambió
report-open = Cómo abrirlo
report-open-page = Abra report.html en cualquier navegador. No hace falta red.
report-open-program = O abra todo el archivo zip en RDP First Aid. Escriba esto, con el nombre del zip en lugar de ARCHIVO:
report-open-command = rdp-first-aid bundle open ARCHIVO
report-without = Lo que no contiene
report-without-secrets = No contiene ninguna contraseña ni clave secreta. Este programa nunca las recoge.

report-card = Esto dice la tarjeta de identidad del equipo del trabajo. La palabra entre paréntesis es la clase de valor.
report-card-none = No vimos ninguna tarjeta de identidad.
