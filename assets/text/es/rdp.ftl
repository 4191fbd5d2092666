# El archivo de conexión: qué comparte, cómo se hizo seguro y qué está mal en él.

# What a file can share. For the person who connects.
share-clipboard = Portapapeles
    .off = No puede copiar y pegar entre los dos equipos.
    .on = Puede copiar y pegar. El equipo del trabajo puede leer lo que usted copia.
share-drives = Archivos y unidades
    .off = El equipo del trabajo no puede ver sus archivos.
    .on = El equipo del trabajo puede leer y cambiar sus archivos.
share-printers = Impresoras
    .off = No puede imprimir en casa desde el equipo del trabajo.
    .on = Puede imprimir en casa desde el equipo del trabajo.
share-smart_cards = Tarjetas inteligentes y Windows Hello
    .off = El equipo del trabajo no puede usar su tarjeta. Active esto si inicia sesión con una.
    .on = El equipo del trabajo puede usar su tarjeta.
share-passkeys = Claves de paso y llaves de seguridad
    .off = Las páginas web del equipo del trabajo no pueden pedir su clave de paso.
    .on = Las páginas web del equipo del trabajo pueden pedir su clave de paso.
share-microphone = Micrófono
    .off = Nadie en el equipo del trabajo puede oírle.
    .on = El equipo del trabajo puede oírle. Las llamadas lo necesitan.
share-cameras = Cámaras
    .off = Nadie en el equipo del trabajo puede verle.
    .on = El equipo del trabajo puede verle. Las videollamadas lo necesitan.
share-usb = Aparatos enchufados a este equipo
    .off = El equipo del trabajo no puede usar lo que usted enchufa.
    .on = El equipo del trabajo puede usar lo que usted enchufa.
share-old_ports = Conectores antiguos y aparatos de caja
    .off = El equipo del trabajo no puede usar escáneres ni cajas en conectores antiguos.
    .on = El equipo del trabajo puede usar escáneres y cajas en conectores antiguos.
share-location = Su ubicación
    .off = El equipo del trabajo no se entera de dónde está usted.
    .on = El equipo del trabajo se entera de dónde está usted.

# What was done to a file. For the person who connects.
safe-address = El archivo lleva al equipo que usted indicó.
safe-same_address = Su segunda dirección dice ahora lo mismo. Nadie puede cambiarla por otra.
safe-user = Su nombre de usuario está puesto. Su contraseña no.
safe-server_check = Windows avisa o se detiene si el equipo del trabajo no puede demostrar quién es.
safe-sign_in_check = Su contraseña se comprueba antes de que usted vea la otra pantalla.
safe-security_agreed = Los dos equipos acuerdan primero cómo hablar en privado.
safe-asks_password = Windows pide su contraseña. No se usa una antigua que esté guardada.
safe-own_session = Usted tiene su propia sesión, no la de un administrador.
safe-gateway = El archivo dice ahora qué camino hay que tomar.
safe-gateway_sign_in = Su contraseña no se entrega a la propia puerta de entrada.
safe-fresh_connection = Cada inicio hace una conexión nueva.
safe-shows_stop = Usted ve enseguida si la conexión se corta.
safe-whole_desktop = Usted tiene el escritorio entero. El archivo no inicia ningún otro programa.
safe-no_other_address = El archivo no abre ninguna otra dirección.
safe-no_password = El archivo no contiene ninguna contraseña guardada.
safe-disguised = Quitamos una línea con signos ocultos.
safe-not_signed = El archivo cambió, así que ya no tiene el sello de su autor.

# The findings of “rdp lint”. For the helpdesk.
grade-dangerous = Peligroso
grade-weak = Débil
grade-contradictory = Contradictorio
grade-misspelt = Mal escrito
grade-obsolete = Obsoleto
grade-ignored = Ignorado

lint-stored_password = El archivo guarda una contraseña o un token de acceso; quien obtenga el archivo puede usarlo.
lint-starts_program = El archivo inicia un programa que eligió su autor en lugar del escritorio, como hacen los correos de phishing. Ábralo solo si conoce al autor.
lint-other_address = El archivo lleva a otra dirección antes del host o además de él.
lint-address_differs = La segunda dirección no es igual a la primera, así que la conexión puede ir a un lugar distinto del que parece.
lint-gateway_looks_alike = El dominio de esta puerta de enlace es casi el del host, pero no el mismo.
lint-unusual_letters = El nombre contiene letras que pueden pasar por otras; compárelo letra por letra.
lint-open_to_stranger = Las unidades y el portapapeles están abiertos a la vez a un host que está fuera de las redes privadas.
lint-hidden_sign = La línea contiene un signo que no se ve, o termina de una forma poco común; puede hacer algo distinto de lo que muestra.
lint-no_server_check = El host no tiene que demostrar quién es, así que otro equipo puede ocupar su lugar.
lint-nla_off = NLA está desactivada en este extremo; la contraseña se escribe entonces en una pantalla que dibuja el host.
lint-no_negotiation = El protocolo de seguridad no se negocia, y eso impide NLA.
lint-gives_away = El host puede usar esto del equipo que se conecta: { $share }.
lint-not_asked = Se usa una contraseña guardada sin preguntar, aunque ya no sea la actual.
lint-admin_session = La sesión administrativa pasa por alto el agente de conexión y las licencias.
lint-basic_sign_in = La puerta de enlace recibe la propia contraseña (Basic).
lint-skips_check = El cliente no pregunta si el host puede iniciar programas sueltos.
lint-guessed_encoding = El archivo no tiene marca ni es UTF-8; se leyó como Windows-1252, así que letras como la ü pueden ser incorrectas.
lint-no_address = El archivo no indica ningún equipo (no tiene «full address»).
lint-address_unreadable = Ningún equipo puede tener esta dirección.
lint-two_values = El ajuste figura en una línea anterior con otro valor; cuál de los dos rige no está documentado en ninguna parte.
lint-two_ports = La dirección indica un puerto distinto del de esta línea.
lint-gateway_unused = Se indica una puerta de enlace, pero el archivo no dice que se use.
lint-gateway_unnamed = Debe usarse una puerta de enlace, pero no se indica ninguna.
lint-wrong_kind = La letra entre el nombre y el valor no es la de este ajuste.
lint-value_not_allowed = El valor no es ninguno de los que puede tener este ajuste.
lint-name_misspelt = Ningún ajuste tiene este nombre, pero hay uno con un nombre muy parecido.
lint-replaced = Los clientes actuales ya no usan este ajuste.
lint-repeated = La misma línea ya figura antes.
lint-other_program = El programa del propio Windows no lo lee de ningún archivo; solo lo admite su línea de comandos o una extensión.
lint-name_unknown = Este programa no conoce el ajuste; los clientes pasan por alto lo que no conocen.
lint-no_setting = La línea no es un ajuste (nombre, dos puntos, i, s o b, dos puntos, valor).

rdp-lint-clean = No se encontró nada débil en «{ $path }».
rdp-lint-found = { $count ->
        [one] Un hallazgo
       *[other] { $count } hallazgos
    } en «{ $path }»:
rdp-lint-line = { $grade }, línea { $line }: { $setting }
rdp-lint-unstated = { $grade }, no indicado: { $setting } es el valor predeterminado
rdp-lint-whole = { $grade }, el archivo entero
rdp-lint-safer = Más seguro: { $setting }
rdp-lint-without = Más seguro: sin esta línea
rdp-lint-not = Esto lee solo el archivo. No demuestra quién lo escribió ni que su equipo sea el correcto.

rdp-written = Se escribió «{ $path }».
rdp-unchanged = No hubo que cambiar nada; el archivo dice lo mismo que antes.
rdp-left = Lo que «rdp lint» aún encuentra en él, para que lo juzgue una persona:
rdp-changed = Qué es distinto y qué significa:
rdp-shared-off = Desactivado: { $share }. { $meaning }
rdp-shared-on = Activado: { $share }. { $meaning }
rdp-before = { $name }: { $before } => { $after }
rdp-added = { $name }: { $after }
rdp-removed = { $name }: eliminado
rdp-nothing = (nada)
rdp-name = El archivo indica el equipo por su nombre, para que Kerberos pueda demostrar quién es.
rdp-number = El archivo indica el equipo por su dirección; entonces no se puede usar Kerberos, y el nombre del certificado puede no coincidir.
rdp-number-report = El informe dice que el nombre lleva a otro lugar, así que el archivo indica la dirección; entonces no se puede usar Kerberos.
rdp-trusted-report = El informe dice que este equipo confía en el certificado del host, así que uno falso se rechaza sin más.
rdp-dialog = Al abrir el archivo, Windows muestra la dirección y pregunta qué compartir. Compare la dirección; no marque nada que no necesite.
rdp-overwrite = Ya existe un archivo «{ $path }». ¿Quiere sobrescribirlo? (s, o cualquier otra cosa para no)
    .yes = s

help-rdp = Crear, revisar y firmar archivos de conexión (.rdp)
help-rdp-new = Escribir un archivo de conexión nuevo que comparte solo lo que usted indique
help-rdp-harden = Escribir una copia segura de un archivo de conexión
help-rdp-lint = Enumerar lo que es débil, peligroso o incorrecto en un archivo de conexión
help-rdp-host = El equipo: HOST, HOST:PUERTO, [v6]:PUERTO o una dirección; se puede omitir con --from-report
help-rdp-file = El archivo de conexión
help-rdp-output = El archivo que se escribe; se escribe entero o no se escribe
help-rdp-gateway-new = La puerta de enlace de Escritorio remoto que lleva al equipo
help-rdp-gateway = La puerta de enlace de Escritorio remoto que lleva al equipo; «none» quita la que haya
help-rdp-user = El nombre de usuario que se rellena; nunca se escribe una contraseña
help-rdp-keep = Lo que el equipo puede seguir usando, separado por comas: { $shares }
help-rdp-from-report = Un informe de «check --json» que dice lo que se sabe del equipo
help-rdp-force = Sobrescribir un archivo que ya existe
help-rdp-lint-json = Imprimir los hallazgos como JSON
help-rdp-exit = Estado de salida: 0 escrito, 2 la llamada al programa o el archivo era incorrecto y no se escribió nada, 3 el programa no pudo hacer su trabajo.
help-rdp-lint-exit = Estado de salida de rdp lint: 0 no se encontró nada, 1 hay hallazgos, 2 la llamada al programa o el archivo era incorrecto, 3 el programa no pudo hacer su trabajo.

# Signatures. For the helpdesk.
rdp-signed = Firmado como «{ $signer }»; la firma cubre { $count ->
        [one] un ajuste.
       *[other] { $count } ajustes.
    }
rdp-verify-good = La firma encaja: no se cambió nada de lo que cubre.
rdp-verify-unsigned = El archivo no está firmado.
rdp-verify-changed = El archivo no está como se firmó: se cambió algo que la firma cubre.
rdp-verify-wrong = O se cambió un ajuste cubierto, o la firma no pertenece al certificado que la acompaña.
rdp-verify-settings_open = La firma encaja, pero deja fuera ajustes que debe cubrir: cualquiera puede cambiarlos.
rdp-verify-unreadable = No se puede leer la firma ({ $reason }).
rdp-verify-signer = Firmado por: { $signer }
rdp-verify-issuer = Emitido por: { $issuer }
rdp-verify-thumbprint = Huella digital (SHA-1): { $thumbprint }
rdp-verify-dates = Válido desde { $from } hasta { $until }
rdp-verify-made = Hecha con { $key } y { $digest }
rdp-verify-weak = Eso es débil según los criterios actuales.
rdp-verify-expired = El certificado ha caducado.
rdp-verify-not_yet = El certificado aún no está vigente.
rdp-verify-trusted = Este equipo confía en el emisor.
rdp-verify-untrusted = Este equipo no confía en el emisor, así que aquí el editor se considera desconocido.
rdp-verify-trust_unknown = Aquí no se puede averiguar si este equipo confía en el emisor.
rdp-verify-covered = Cubierto: { $names }
rdp-verify-open = No cubierto, así que cualquiera puede cambiarlo: { $names }
rdp-verify-not = Cualquiera puede hacer un certificado con cualquier nombre; lo que cuenta es si se confía en su emisor. Ninguna firma dice que el equipo al que lleva sea el correcto.
rdp-password = Contraseña de «{ $path }»:

help-rdp-sign = Firmar un archivo de conexión como lo hace rdpsign
help-rdp-verify = Comprobar la firma de un archivo de conexión
help-rdp-cert = El certificado en PEM, con su cadena si la tiene
help-rdp-key = Su clave privada en PEM
help-rdp-pfx = Certificado y clave en un solo archivo PFX; su contraseña se pide, o se lee de la entrada estándar
help-rdp-sign-output = El archivo que se escribe; sin él se firma el propio archivo, y para eso hace falta --force
help-rdp-verify-json = Imprimir como JSON lo que se sabe de la firma
help-rdp-verify-exit = Estado de salida de rdp verify: 0 la firma encaja, 1 el archivo no está firmado o se cambió, 2 la llamada al programa o el archivo era incorrecto, 3 el programa no pudo hacer su trabajo.
