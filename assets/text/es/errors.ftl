# Una frase por cada tipo de entrada incorrecta o de programa que no puede seguir; para quien está en una terminal.

target-empty = No se indicó ningún equipo.
target-forbidden_character = El nombre del equipo contiene un espacio o un carácter de control.
target-port = El puerto «{ $text }» no es un número de 1 a 65535.
target-brackets = En «{ $text }», la dirección IPv6 necesita corchetes antes de un puerto, por ejemplo [2001:db8::1]:3389.
target-bracket_content = En «{ $text }», los corchetes no contienen una dirección IPv6, seguida quizá de dos puntos y un puerto.
target-address = «{ $text }» parece una dirección, pero no lo es.
target-name = «{ $text }» no es el nombre de un equipo.
target-scheme = Indique solo el equipo, sin lo que termina en «://».
target-missing = Indique un equipo para comprobar, o use --practice con un fallo.

file-missing = No existe el archivo «{ $path }».
file-unreadable = No se puede leer el archivo «{ $path }» ({ $reason }).
file-too_large = El archivo «{ $path }» ocupa más de { $limit } bytes, y ningún archivo de conexión es así.
file-no_address = El archivo de conexión «{ $path }» no indica ningún equipo (no tiene «full address»).
file-not_text = El archivo «{ $path }» no es un archivo de conexión: no es texto.

unknown-check = No hay ninguna comprobación llamada «{ $name }»; «check --help» las enumera.
unknown-fault = No hay ningún fallo de práctica llamado «{ $name }»; «practice» los enumera.
unknown-language = No hay textos en el idioma «{ $name }»; los hay en { $tags }.
timeout-range = El límite de tiempo «{ $text }» no es un número de segundos de 0.2 a 20.

practice-port_taken = El puerto { $port } de este equipo ya está ocupado.
program-no_window = Aquí no se puede abrir una ventana ({ $reason }); use «rdp-first-aid check» con el nombre de un equipo.
program-failed = El programa no pudo hacer su trabajo ({ $reason }).
expect-address = «{ $text }» no es una dirección; --expect acepta una como 192.0.2.7.
saw-code = «{ $text }» no es un código; --saw acepta uno como 0x904 o 0x904/0x7.
explain-none = No se encontró ningún código; explain acepta uno como 0x904 0x7 o 2308/7, o el mensaje entero.
no-window-hung = No mostró ninguna imagen en diez segundos
no-window-card = No hay tarjeta gráfica
no-window-fell = El programa terminó antes de su primera imagen
no-window-question = Este programa no puede dibujar aquí su ventana. Sí: sigue en una ventana de texto. No: escribe un informe.
no-window-unwritten = Este programa no puede dibujar aquí su ventana, y no pudo escribir un informe. Use «rdp-first-aid check NOMBRE» en una terminal.
no-window-written = Este programa no puede dibujar aquí su ventana. Escribió un informe: { $path }
file-half_unit = El archivo «{ $path }» termina en mitad de una letra: está cortado.
file-broken_text = El archivo «{ $path }» contiene bytes que no son texto en la codificación que indica.
file-two_values = El archivo «{ $path }» dice «{ $name }» en la línea { $first } y otra vez en la línea { $second }; nadie puede saber cuál vale.
file-hidden_sign = En el archivo «{ $path }», el ajuste «{ $name }» contiene un signo que no se ve.
file-exists = Ya existe un archivo «{ $path }»; con --force se sobrescribe.
file-unwritable = No se puede escribir el archivo «{ $path }» ({ $reason }).
file-no_report = El archivo «{ $path }» no es un informe de «check --json».
rdp-keep-unknown = No hay nada llamado «{ $name }» que conservar; lo que hay es { $shares }.
rdp-user-sign = El nombre de usuario contiene un salto de línea u otro carácter de control.
rdp-no_host = Indique un equipo para el archivo de conexión, o un informe con --from-report.
rdp-report-hidden = El informe «{ $path }» oculta el nombre del equipo; indique también el equipo.
rdp-report-other = El informe «{ $path }» trata de otro equipo.
sign-certificate = El archivo «{ $path }» no contiene ningún certificado en PEM.
sign-key = El archivo «{ $path }» no contiene ninguna clave privada en PEM que se pueda usar (RSA, P-256 o P-384).
sign-key_encrypted = La clave de «{ $path }» está cifrada; use un archivo PFX, o una clave sin contraseña.
sign-mismatch = La clave de «{ $path }» no corresponde al certificado.
sign-pfx = El archivo «{ $path }» no es un archivo PFX (PKCS#12) que se pueda leer.
sign-password = La contraseña no abre «{ $path }».
sign-pfx_no_key = El archivo «{ $path }» no contiene ninguna clave privada con su certificado.
sign-secret = El archivo «{ $path }» contiene una contraseña guardada; quítela antes de firmar («rdp harden» lo hace).
