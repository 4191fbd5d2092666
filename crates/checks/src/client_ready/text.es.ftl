# ¿Hay en este equipo un programa de Escritorio remoto? ($client and $others are products' names; $client is none where there is none.)

client_ready-ready = Aquí hay un programa de Escritorio remoto.
    .seen = Este equipo tiene { $client }, { $version_known ->
            [yes] versión { $client_version }
           *[no] de una versión que aquí no se conoce
        }.
    .meaning = Tiene un programa con el que conectarse. { $has_others ->
            [yes] También hay otros: { $others }. Si con otro pasa lo mismo, la razón no es el programa.
           *[no] No vemos ningún otro.
        }
    .proves-not = El programa está; no se inició ni se le preguntó nada. No se miran su configuración, sus directivas ni sus credenciales guardadas, y no se juzga si su versión es la vigente.

client_ready-missing = Aquí no se encontró el programa habitual de Escritorio remoto.
    .seen = { $system_family ->
            [windows] El programa que viene con Windows (mstsc.exe) no está en su carpeta.
            [macos] No se encontró Windows App ni otro programa que conozcamos por su nombre.
           *[linux] No se encontró ninguno de los programas que conocemos por su nombre.
        }
    .meaning = { $client ->
            [none] Puede haber otro que no conocemos. Si no hay ninguno, no puede conectarse desde este equipo.
           *[named] Pero aquí está { $client }, y puede intentar conectarse con él.
        }
    .remedy-1 = { $system_family ->
            [windows] En este equipo, consiga «Conexión a Escritorio remoto» en las páginas de la propia Microsoft.
            [macos] En este equipo, consiga «Windows App» en App Store.
           *[linux] En este equipo, instale Remmina, o el programa que le indique soporte técnico.
        }
    .remedy-2 = En este equipo, no haga nada si se conecta con otro programa.
    .proves-not = Solo se buscan nombres habituales en lugares habituales. No se ve un cliente con otro nombre, en un contenedor o en una carpeta propia, y no se deduce nada sobre el equipo del trabajo.
