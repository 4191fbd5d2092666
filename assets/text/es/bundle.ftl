# El paquete para soporte: cómo se hace, se guarda, se rechaza y se abre. Lo que dicen sus páginas está en
# report.ftl.

help-bundle = Comprobar un equipo y escribir todo lo que se encontró, sin nombres, en un archivo zip para soporte técnico
help-bundle-output = Dónde escribir el archivo zip
help-bundle-keep_names = Conservar los nombres reales, para uso interno; el nombre del archivo lo dice
help-bundle-leave_out = Dejar archivos fuera del zip: { $files }
help-bundle-exit = Estado de salida de bundle: 0 el archivo zip se escribió, 2 la llamada al programa era incorrecta, 3 el programa no pudo hacer su trabajo, 130 detenido con Ctrl+C.
help-bundle-open = Leer el archivo zip de otro equipo, sin conexión, y juzgarlo de nuevo con las reglas de esta versión
help-bundle-file = El archivo zip
help-bundle-json = Imprimir el informe como JSON en la salida estándar, con lo que hoy se juzga de otra manera
help-bundle-open-exit = Estado de salida de bundle open: 0 se leyó, 2 se rechazó, 3 el programa no pudo hacer su trabajo.
help-redact = Poner sustitutos en el lugar de nombres y direcciones

bundle-written = El informe está escrito: { $path }
bundle-replaced = { $names ->
        [0] No contiene ningún nombre ni ninguna dirección.
        [one] Un nombre o una dirección tiene un sustituto, en { $places ->
                [one] un lugar
               *[other] { $places } lugares
            }.
       *[other] { $names } nombres y direcciones tienen sustitutos, en { $places } lugares.
    }
bundle-leak = Queda un nombre en { $file }. No se guardó nada. Deje fuera esa parte, o avísenos.
bundle-leak_call = Queda un nombre en { $file }. No se ha escrito nada. Deje fuera ese archivo con --leave-out { $file }, o conserve los nombres con --keep-names.
bundle-leak_report = Queda un nombre en el informe. No se ha mostrado nada.
bundle-large = El informe es demasiado grande para enviarlo.
bundle-unwritable = No se pudo preparar el informe.
bundle-no_output = Indique dónde escribir el archivo zip con -o ARCHIVO.
bundle-unknown_file = No hay ningún «{ $name }» que dejar fuera; lo que hay es { $files }.

bundle-opened = Este es un informe de otro equipo. Se leyó aquí, y no se envió nada.
bundle-visiting = Está leyendo un informe de otro equipo. Nada de lo que ve aquí trata del suyo.
bundle-made = Hecho el { $started } con la versión { $program }.
bundle-names-hidden = Su autor dice que los nombres y direcciones que contiene son sustitutos.
bundle-left_out = Quien lo hizo dejó fuera: { $files }.
bundle-not_again = No contiene nada que se pueda juzgar de nuevo.
bundle-about = Trata de { $target }.
bundle-today = Lo que diría esta versión
bundle-today-cause = Esta versión diría: { $title }
bundle-today-confidence = Certeza de esta versión: { $confidence }.
bundle-today-check = { $check }: { $now }. El informe dice: { $then }.
bundle-today-contents = El informe y lo observado no encajan: uno de los dos es de otra comprobación.
bundle-unknown_then = nada

bundle-not_zip = El archivo «{ $path }» no es un archivo zip.
bundle-too_large = El archivo «{ $path }» es más grande de lo que puede ser un informe.
bundle-too_many = El archivo zip «{ $path }» contiene más archivos de los que tiene un informe.
bundle-zip64 = El archivo zip «{ $path }» es de un tipo que solo necesitan archivos enormes, así que no es un informe.
bundle-bomb = En «{ $path }», el archivo «{ $name }» crecería más de lo que puede ocupar un informe.
bundle-path = El archivo zip «{ $path }» contiene un archivo en una carpeta, o un nombre que lleva a otro lugar, así que no es un informe.
bundle-name = El archivo zip «{ $path }» contiene un archivo de cuyo nombre no se puede uno fiar.
bundle-twice = El archivo zip «{ $path }» contiene dos veces el archivo «{ $name }».
bundle-not_file = En «{ $path }» está «{ $name }», que no es un archivo corriente.
bundle-encrypted = En «{ $path }», el archivo «{ $name }» está cerrado con una contraseña.
bundle-method = En «{ $path }», el archivo «{ $name }» está comprimido de una manera que los informes no usan.
bundle-checksum = En «{ $path }», el archivo «{ $name }» está dañado.
bundle-broken = El archivo zip «{ $path }» está cortado, o se contradice.
bundle-no_bundle = El archivo zip «{ $path }» no es un informe de este programa.
bundle-manifest = No se puede leer la lista de archivos de «{ $path }».
bundle-changed = En «{ $path }», el archivo «{ $name }» no está como se hizo.
bundle-missing = En «{ $path }» falta el archivo «{ $name }».
bundle-unlisted = En «{ $path }» hay un archivo «{ $name }» que no está en su lista.
bundle-no_report = Quien hizo «{ $path }» dejó fuera el propio informe.
bundle-newer = Una versión más nueva de este programa hizo «{ $path }»: { $name }.
bundle-unreadable = En «{ $path }», el archivo «{ $name }» no se puede entender.
