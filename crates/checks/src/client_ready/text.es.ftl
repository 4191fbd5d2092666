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
    .proves-not = El programa está; no se inició ni se le preguntó nada. No se mira su propia configuración, y no se juzga si su versión es la vigente. { $restart ->
            [not_known] No se pudo leer si hay un reinicio pendiente.
           *[known] No hay ningún reinicio pendiente.
        }

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

client_ready-update_troubles = Una actualización de este equipo es conocida por problemas con Escritorio remoto.
    .seen = Este equipo tiene la actualización KB{ $kb } y todavía no KB{ $mended_by_kb }.
    .meaning = { $trouble ->
            [lost_after_a_minute] Con ella, algunas personas perdían el escritorio después de un minuto más o menos. Una actualización más nueva lo arregla.
           *[sign_in_box] Con ella, el cuadro para la contraseña no funcionaba en algunos programas. Una actualización más nueva lo arregla.
        }
    .remedy-1 = En este equipo, { $system_family ->
            [windows] abra Configuración, luego Windows Update, y obtenga las últimas actualizaciones.
           *[other] obtenga las últimas actualizaciones de su sistema.
        }
    .remedy-2 = En este equipo, reinicie y compruebe de nuevo.
    .proves-not = Se sabe por la compilación, { $system_build }. Que la actualización esté aquí no demuestra que sea la razón. La lista de estas actualizaciones se lleva a mano y es corta; de ninguna se conoce 0x904 antes del inicio de sesión.

client_ready-restart_pending = Este equipo espera un reinicio.
    .seen = Aquí hay una actualización a medias.
    .meaning = Hasta que reinicie, los programas pueden comportarse de forma rara. Reiniciar es un buen primer paso.
    .remedy-1 = En este equipo, guarde su trabajo, reinicie y compruebe de nuevo.
    .proves-not = { $system_family ->
            [windows] Windows Update o el almacén de componentes ha puesto su marca (RebootRequired, RebootPending).
           *[other] El sistema ha puesto su marca (reboot-required).
        } Un reinicio pendiente es frecuente y rara vez la razón; no se miran las marcas de otros instaladores.
