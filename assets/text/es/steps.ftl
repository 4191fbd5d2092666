# Los quince pasos de la lista.
# .question .why .do-* .cannot .live-* are for the person; .admin-* .mouse-* .risk .undo .articles for the helpdesk; .command-* say what a command of assets/checklist is for.
# $status is warning or problem; $system is windows, macos or linux: where the program of the person runs. The last variant must do no harm on any.

step-steady_network = Asegúrese de que su red sea estable.
    .question = ¿Es estable su red?
    .why = Una línea que se corta o pierde mensajes puede cortar la llamada a medio camino. Con una VPN es más probable.
    .do-1 = Acérquese a su router wifi o conecte un cable de red.
    .do-2 = Apague y vuelva a encender la VPN del trabajo, si usa una.
    .do-3 = Pruebe una vez con otra red, como el punto de acceso de su teléfono.
    .cannot = Si no puede cambiar de red, diga a soporte técnico cuál usa.
    .live-fine = Lo que pudimos revisar de su red está en orden. No se descartan problemas que van y vienen.
    .live-problem = { $status ->
            [warning] Su línea funciona, pero es lenta o no del todo estable. Eso, por sí solo, rara vez corta una llamada.
           *[problem] Su red está apagada o se pierden mensajes en el camino. Empiece aquí: sin red, nada más puede funcionar.
        }
    .live-unknown = No pudimos medir esto. No dice nada bueno ni malo de su red.
    .admin-1 = Compare con y sin la VPN, y a través de una segunda red; anote cuándo falla.
    .admin-2 = Mida la MTU de la ruta: 1372 bytes de carga de ping deben pasar por la mayoría de los túneles; baje la carga hasta que pasen. Vea primero si un ping simple recibe respuesta; muchos hosts y firewalls lo descartan, y entonces esto no demuestra nada.
    .admin-3 = Busque en la VPN o en el firewall un tiempo de espera por inactividad más corto que las pausas del usuario.
    .mouse-1 = En un cliente Windows: resmon.exe, Red, Conexiones TCP: ahí figuran la pérdida y la latencia de cada conexión.
    .mouse-2 = En un Mac: mantenga Opción y haga clic en el símbolo de Wi-Fi: ahí figuran RSSI y ruido. En GNOME: Configuración, Wi-Fi, el engranaje de la conexión: intensidad de la señal y velocidad del enlace.
    .risk = Ninguno: solo se mide.
    .undo = Vuelva al ajuste de red o de VPN que se usaba antes.
    .articles = Llaman causa principal a una red inestable, a una VPN lenta o a la falta de ancho de banda. Las pruebas son escasas: en nuestros ensayos, cerca de un 2 % de pérdida por sí sola nunca impidió un inicio de sesión. Los tiempos de espera de la VPN y una MTU pequeña sí son reales.
    .command-1 = Probar si los paquetes grandes pasan sin dividirse (Windows)
    .command-2 = Probar si los paquetes grandes pasan sin dividirse (Linux)
    .command-3 = La prueba en macOS
    .command-4 = Mostrar la MTU de cada adaptador (Windows)
    .command-5 = Mostrar la MTU de cada adaptador (Linux)

step-name_or_address = Revise el nombre y la dirección del equipo del trabajo.
    .question = ¿Lleva el nombre al equipo correcto?
    .why = Una entrada equivocada o vieja en la agenda telefónica de la red envía su llamada al lugar equivocado.
    .do-1 = Compare letra por letra el nombre que escribe con el que le dieron.
    .do-2 = { $ntlm ->
            [refused] Escriba el nombre completo. En este equipo no podrá iniciar sesión con una dirección en su lugar.
           *[allowed] Pida la dirección a soporte técnico y escríbala una vez en lugar del nombre.
        }
    .do-3 = { $ntlm ->
            [refused] Pregunte a soporte técnico si el nombre lleva a la dirección correcta.
           *[allowed] Diga a soporte técnico si funcionó la dirección y vuelva al nombre.
        }
    .cannot = Si nadie puede decirle la dirección, pida a soporte técnico que busque el nombre por usted.
    .live-fine = El nombre lleva a una dirección, y allí algo contesta. No está demostrado que sea el equipo correcto.
    .live-problem = { $status ->
            [warning] La llamada llegó, pero no todas las direcciones del nombre son como se esperaba.
           *[problem] El nombre no lleva a ninguna parte, o nadie contesta allí. Compárelo con el que le dieron.
        }
    .live-unknown = No pudimos buscar el nombre. Puede estar bien o mal.
    .admin-1 = Resuelva el nombre en el cliente y compare cada dirección con la que el host tiene de verdad.
    .admin-2 = Elimine los registros A y AAAA obsoletos, y revise en el cliente la lista de sufijos DNS y el archivo hosts.
    .admin-3 = Use la dirección solo como prueba: con direcciones no se intenta Kerberos de forma predeterminada, y NTLM puede estar denegado.
    .mouse-1 = En un cliente Windows: ncpa.cpl, clic derecho en el adaptador, Estado, Detalles: ahí figuran sus servidores DNS y su sufijo DNS.
    .mouse-2 = En un host Windows, en el mismo lugar: compare sus direcciones IPv4 e IPv6 con las del nombre.
    .mouse-3 = En un servidor DNS de Windows: dnsmgmt.msc, Zonas de búsqueda directa, la zona: quite los registros A y AAAA anticuados del host.
    .risk = Ninguno para la consulta. Con una dirección, el nombre del certificado ya no coincide y el inicio de sesión recurre a NTLM.
    .undo = Escriba de nuevo el nombre completo.
    .articles = «Use la dirección IP» es una buena prueba y una mala costumbre: cambia el tipo de inicio de sesión. No se encontró ninguna prueba de un fallo de nombres en las compilaciones nuevas de Windows 11.
    .command-1 = Mostrar cada dirección del nombre (Windows)
    .command-2 = Mostrar cada dirección del nombre (Linux)
    .command-3 = Mostrar cada dirección del nombre (macOS)
    .command-4 = Vaciar la caché DNS de un cliente Windows
    .command-5 = Lo mismo en Linux con systemd
    .command-6 = Lo mismo en macOS

step-open_door = Vea si el equipo del trabajo acepta llamadas de Escritorio remoto.
    .question = ¿Acepta el equipo del trabajo llamadas de Escritorio remoto?
    .why = El equipo del trabajo debe estar encendido, aceptar llamadas y contestar con Escritorio remoto. Un firewall en el camino debe dejarle pasar.
    .do-1 = Vea si el equipo del trabajo está encendido y despierto, o pregunte a alguien que esté cerca.
    .do-2 = Encienda la VPN del trabajo, si la necesita.
    .do-3 = Si usa un túnel o un intermediario, vea si su otro extremo está conectado.
    .cannot = Si no puede ver el equipo del trabajo, pregunte a soporte técnico si acepta llamadas de Escritorio remoto.
    .live-fine = Algo contesta, y es Escritorio remoto. Las comprobaciones siguientes todavía pueden detenerse.
    .live-problem = { $status ->
            [warning] Algo contesta, pero no todo es como debería. La lista de comprobaciones dice qué.
           *[problem] Nadie contesta, algo cuelga o responde otro programa. La lista de comprobaciones dice cuál de los tres.
        }
    .live-unknown = No llegamos a llamar al equipo del trabajo. Puede estar abierto o cerrado.
    .admin-1 = En el host, permita Escritorio remoto (Configuración, Sistema, Escritorio remoto) y vea que TermService se ejecute (services.msc, «Servicios de Escritorio remoto»).
    .admin-2 = Vea si el agente de escucha está activo, en qué puerto, y qué proceso es dueño de ese puerto.
    .admin-3 = Habilite en el host el grupo de reglas «Escritorio remoto» (firewall.cpl) solo para los perfiles privado y de dominio.
    .admin-4 = Si TCP se abre y se cierra sin un solo byte, mire qué acepta en lugar del host: túnel, reenvío de puertos, contenedor, NAT, bastión. Pregunte si en el host hay una suite de seguridad con protección de RDP o contra fuerza bruta (ESET, Remote Access Shield de AVG o Avast).
    .mouse-1 = En el host: Configuración, Sistema, Escritorio remoto: Activado. En services.msc, «Servicios de Escritorio remoto» (TermService) debe estar en ejecución.
    .mouse-2 = En el host: firewall.cpl, Configuración avanzada, Reglas de entrada; en el grupo «Escritorio remoto» habilite la regla de modo usuario para TCP de entrada (RemoteDesktop-UserMode-In-TCP), solo con los perfiles Dominio y Privado.
    .mouse-3 = Si la red de la oficina está marcada como pública, póngala como privada: Configuración, Red e Internet, Propiedades.
    .risk = Permitir Escritorio remoto lo expone a todas las redes que cubren los perfiles de la regla; nunca publique el puerto 3389 en internet. Reiniciar TermService termina todas las sesiones remotas. El comando 15 quita la regla de las redes públicas; vea antes de qué tipo es la red.
    .undo = Devuelva a la regla el estado y los perfiles guardados, y ponga fDenyTSConnections como estaba. Detenga de nuevo TermService solo si estaba detenido a propósito.
    .articles = Aciertan con el firewall y el puerto. Agregar mstsc.exe a las aplicaciones permitidas con todas las redes marcadas es un error y hace daño: el cliente solo llama hacia fuera, y la regla que cuenta está en el host. Aciertan con RustDesk, dockur y otros túneles: aceptan la llamada en nombre de un equipo que no está.
    .command-1 = Probar desde el cliente si el puerto acepta conexiones TCP
    .command-2 = Mostrar si Escritorio remoto está permitido en el host (0 es permitido)
    .command-3 = El valor de la directiva, si la hay; prevalece (un mensaje de que no se encontró: no hay ninguna)
    .command-4 = Permitir Escritorio remoto en el host
    .command-5 = Deshacer: no permitirlo, si era así antes
    .command-6 = Mostrar los servicios que Escritorio remoto necesita
    .command-7 = Iniciar el servicio si está detenido
    .command-8 = Mostrar el agente de escucha (rdp-tcp debe aparecer en estado de escucha, «Listen» o como se diga en el idioma del sistema)
    .command-9 = Mostrar el puerto configurado en el agente de escucha
    .command-10 = Mostrar qué proceso es dueño del puerto (su número va al final)
    .command-11 = Mostrar qué servicios se ejecutan en el proceso dueño del puerto
    .command-12 = Mostrar si llegaron llamadas al host, y desde dónde
    .command-13 = Mostrar las reglas de Escritorio remoto del host (en cualquier idioma de Windows)
    .command-14 = Guardar primero el estado de la regla TCP del agente de escucha
    .command-15 = Habilitar esa regla para redes privadas y de dominio
    .command-16 = Deshacer: devolver a la regla su estado y sus perfiles

step-current_client = Ponga al día su programa de Escritorio remoto.
    .question = ¿Está al día su programa de Escritorio remoto?
    .why = A los programas viejos les faltan arreglos y formas modernas de proteger la línea. Las actualizaciones los traen.
    .do-1 = { $system ->
            [windows] Abra Configuración, luego Windows Update, e instale lo que se ofrezca.
            [macos] Abra App Store, elija Actualizaciones y actualice «Windows App».
           *[linux] Instale todas las actualizaciones que ofrezca su sistema, también las de su programa de Escritorio remoto.
        }
    .do-2 = Reinicie su equipo si { $system ->
            [windows] Windows se lo pide
           *[other] el sistema se lo pide
        }.
    .do-3 = { $system ->
            [windows] Conéctese con «Conexión a Escritorio remoto», que viene con Windows.
            [macos] Conéctese con «Windows App», que ocupó el lugar de «Microsoft Remote Desktop».
           *[linux] Conéctese con un programa que se mantenga al día, como Remmina, FreeRDP o GNOME Connections.
        }
    .cannot = Si no le está permitido instalar actualizaciones, pida a soporte técnico que lo haga.
    .live-fine = Aquí hay un programa de Escritorio remoto. No juzgamos si es el más nuevo.
    .live-problem = Aquí no se encontró el programa habitual de Escritorio remoto. Quizá tenga otro que no conocemos.
    .live-unknown = No pudimos buscar su programa de Escritorio remoto. Puede que esté aquí y en orden.
    .admin-1 = Compruebe que exista mstsc.exe (se puede desinstalar desde Windows 11 23H2) y anote su compilación.
    .admin-2 = Instale la actualización acumulativa vigente en ambos extremos y reinicie después.
    .mouse-1 = En un cliente Windows: abra %SystemRoot%\System32 en el Explorador, clic derecho en mstsc.exe, Propiedades, Detalles: Versión del producto.
    .mouse-2 = En los dos extremos con Windows: Configuración, Windows Update (ms-settings:windowsupdate), Buscar actualizaciones; lo que ya está figura en el historial de actualizaciones.
    .mouse-3 = En un Mac: App Store, Actualizaciones, «Windows App». En Linux: el programa de actualizaciones de la distribución.
    .risk = Una actualización exige reiniciar; guarde antes el trabajo abierto.
    .undo = En Windows: Configuración, Windows Update, Historial de actualizaciones, Desinstalar actualizaciones. En otros sistemas: el historial de paquetes del sistema.
    .articles = Actualizar es correcto. La aplicación «Escritorio remoto» de la Store no tiene soporte desde mayo de 2025, y Windows App en Windows no sirve para equipos remotos comunes; use el mstsc incluido. No se conoce ninguna actualización que cause 0x904 con 0x7 al conectar.
    .command-1 = Mostrar la versión del cliente de Escritorio remoto (Windows)
    .command-2 = Mostrar la compilación de Windows
    .command-3 = Mostrar las actualizaciones de las últimas semanas (Windows)
    .command-4 = Mostrar la versión de FreeRDP (el programa puede llamarse xfreerdp3 o wlfreerdp)

step-saved_sign_in = Quite los datos de acceso guardados y escríbalos de nuevo.
    .question = ¿Hay aquí guardados unos datos de acceso viejos?
    .why = Su programa puede enviar un nombre o una contraseña viejos que se guardaron una vez. Entonces el inicio de sesión termina antes de que usted pueda escribir.
    .do-1 = { $system ->
            [windows] Abra «Administrador de credenciales» desde el menú Inicio y elija «Credenciales de Windows».
            [macos] Abra «Windows App», luego la configuración y allí la lista de credenciales.
           *[linux] Abra la lista de conexiones guardadas de su programa de Escritorio remoto.
        }
    .do-2 = { $system ->
            [windows] Quite cada entrada que empiece por TERMSRV y nombre su equipo del trabajo.
            [macos] Quite la entrada con el nombre que usa para su equipo del trabajo.
           *[linux] Quite allí la contraseña guardada de su equipo del trabajo.
        }
    .do-3 = Conéctese otra vez y escriba a mano su nombre y su contraseña.
    .cannot = Si no encuentra la lista, pida a soporte técnico que la busque con usted.
    .live-fine = En este equipo no se encontraron datos de acceso guardados para el equipo del trabajo. Otro programa puede tener los suyos.
    .live-problem = Aquí hay datos de acceso guardados para el equipo del trabajo. Pueden ser viejos.
    .live-unknown = No pudimos mirar los datos de acceso guardados. Quite los de su equipo del trabajo, por si acaso.
    .admin-1 = Elimine la entrada en todas sus formas: tal como se escribe, nombre corto, nombre completo, cada dirección y con el puerto.
    .admin-2 = Busque TERMSRV/ y no palabras, porque la lista está traducida.
    .admin-3 = Abra la conexión una vez sin un archivo .rdp viejo.
    .mouse-1 = En un cliente Windows: Panel de control, Administrador de credenciales, Credenciales de Windows; quite las entradas TERMSRV/ de este host, en todas sus formas.
    .mouse-2 = En mstsc, Mostrar opciones, General: elija «eliminar» junto a las credenciales guardadas; en Windows App de un Mac: en la configuración, la lista de credenciales.
    .mouse-3 = En Remmina o GNOME Connections: abra las propiedades de la conexión y vacíe la contraseña.
    .risk = Bajo: hay que escribir de nuevo la contraseña.
    .undo = Marque en el próximo inicio de sesión la casilla para recordar los datos.
    .articles = Es correcto, aunque rara vez cura 0x904 en hosts Windows: una contraseña equivocada tiene su propio código (0x807). «Suele ocurrir después de introducir las credenciales» no demuestra nada: con NLA la pregunta viene antes de la conexión.
    .command-1 = Mostrar las credenciales guardadas para este host (Windows; la lista está traducida)
    .command-2 = Eliminar las credenciales guardadas para este host
    .command-3 = Conectar sin un archivo de conexión viejo

step-multi_transport = Deje fuera el canal rápido adicional como prueba.
    .question = ¿Da problemas solo el canal rápido adicional?
    .why = Escritorio remoto puede abrir una segunda línea, más rápida, para la imagen. Empieza después del control de seguridad, así que rara vez detiene la primera llamada.
    .do-1 = Haga memoria: ¿aparece primero la imagen y se congela después?
    .do-2 = Si es así, pida a soporte técnico que apague el canal rápido adicional por un día.
    .do-3 = Si nunca aparece ninguna imagen, siga adelante. Este no es su problema.
    .cannot = Aquí no tiene que hacer nada. Soporte técnico puede hacerlo.
    .live-fine = El canal rápido adicional responde. Eso no demuestra que se mantenga después.
    .live-problem = Hay algo raro en el canal rápido adicional. No puede detener la primera llamada, porque empieza más tarde.
    .live-unknown = No se sabe nada del canal rápido adicional. Escritorio remoto funciona sin él.
    .admin-1 = Desactive UDP en un extremo por un día: por directiva en un cliente Windows, o en el host. En FreeRDP, use -multitransport.
    .admin-2 = En el host: «Seleccionar protocolos de transporte RDP» (SelectTransport 1 es solo TCP).
    .admin-3 = Reinicie el programa cliente y compare; revierta el ajuste si nada cambia.
    .mouse-1 = En un cliente Windows: gpedit.msc, Configuración del equipo, Plantillas administrativas, Componentes de Windows, Servicios de Escritorio remoto, Cliente de conexión a Escritorio remoto, «Desactivar UDP en el cliente»: Habilitada.
    .mouse-2 = En el host, en el mismo árbol: Host de sesión de Escritorio remoto, Conexiones, «Seleccionar protocolos de transporte RDP»: elija la opción de solo TCP.
    .mouse-3 = Ponga ambas otra vez en «No configurada» cuando termine la prueba.
    .risk = Bajo: la imagen puede ir más lenta en distancias largas.
    .undo = Elimine el valor fClientDisableUDP, o ponga la directiva en «No configurada».
    .articles = Equivocado para 0x904 con 0x7 al conectar: UDP empieza solo cuando TCP ya está establecido y protegido. Correcto para sesiones que se atascan o se cortan más tarde. Casos conocidos: Windows 11 24H2 perdía la conexión con Server 2016 a los 65 s aproximadamente; Server 2025 se congelaba tras KB5051987, corregido con KB5055523.
    .command-1 = Desactivar UDP en un cliente Windows (requiere un administrador)
    .command-2 = Deshacer: dejar que el cliente use UDP otra vez
    .command-3 = Mostrar si el host está limitado a TCP (un mensaje de que no se encontró: no)
    .command-4 = Mostrar si UDP está desactivado en los ajustes propios del cliente (un mensaje de que no se encontró: no)

step-gateway = Vea si la puerta de entrada de su empresa está abierta.
    .question = ¿Está abierta la puerta de entrada de su empresa?
    .why = En algunas empresas solo se entra por una puerta de entrada. Si está cerrada por mantenimiento, o su tarjeta de identidad es vieja, ninguna llamada pasa.
    .do-1 = Pregunte a un colega que entra por la misma vía si a él le funciona.
    .do-2 = Busque un aviso de soporte técnico sobre trabajos previstos.
    .do-3 = Espere un cuarto de hora y compruebe de nuevo.
    .cannot = Si no sabe si usa una puerta de entrada, pregunte a soporte técnico.
    .live-fine = La puerta de entrada responde y pide un inicio de sesión. Lo que hay detrás no se ve desde aquí.
    .live-problem = { $status ->
            [warning] La puerta de entrada responde, pero algo en ella puede detener su programa. La lista de comprobaciones dice qué.
           *[problem] La puerta de entrada está cerrada, o nos rechaza. La lista de comprobaciones dice cómo.
        }
    .live-unknown = No miramos ninguna puerta de entrada. Casi siempre es porque usted no indicó ninguna.
    .admin-1 = Pruebe HTTPS hacia la puerta de enlace y lea su certificado: 0x904 puede venir del TLS de la propia puerta de enlace.
    .admin-2 = En la puerta de enlace, lea Microsoft-Windows-TerminalServices-Gateway/Operational y las directivas CAP y RAP.
    .admin-3 = Descarte la inspección TLS delante de la puerta de enlace; rompe las solicitudes continuas (streaming).
    .admin-4 = Anuncie el drenaje antes del mantenimiento, porque cierra conexiones abiertas.
    .mouse-1 = En la puerta de enlace: tsgateway.msc (Administrador de puerta de enlace de Escritorio remoto), Supervisión, Directivas, y las propiedades del servidor para su certificado y su ajuste de UDP.
    .mouse-2 = En la puerta de enlace: eventvwr.msc, Registros de aplicaciones y servicios, Microsoft, Windows, TerminalServices-Gateway, Operational.
    .mouse-3 = Desde un cliente: abra https://GATEWAY/remoteDesktopGateway/ en un navegador y mire el certificado.
    .risk = Ninguno al leer. Reiniciar el servicio de la puerta de enlace termina todas las sesiones que pasan por ella.
    .undo = Las pruebas no requieren deshacer nada; termine el drenaje después del mantenimiento.
    .articles = El mantenimiento de la puerta de enlace es posible pero raro, y nadie ha demostrado que un drenaje dé este código. No dicen cómo verlo: 404 es una ruta que no está publicada, 503 es mantenimiento o una directiva.
    .command-1 = Probar si la puerta de enlace acepta conexiones
    .command-2 = Mostrar qué responde la puerta de enlace (401 significa que está viva)
    .command-3 = Leer los últimos eventos de la puerta de enlace

step-another_way_in = Pruebe otra forma de entrar.
    .question = ¿Funciona otra forma de entrar?
    .why = Si tiene que trabajar ya, otra vía puede servirle. También muestra dónde está el problema.
    .do-1 = { $system ->
            [windows] Pulse la tecla Windows, escriba mstsc, pulse Entrar y escriba allí el nombre del equipo.
            [macos] En «Windows App», agregue de nuevo el equipo del trabajo y escriba su nombre a mano.
           *[linux] Abra su programa de Escritorio remoto sin una conexión guardada y escriba a mano el nombre del equipo.
        }
    .do-2 = Pruebe desde otro equipo o desde otra red.
    .do-3 = Pregunte a soporte técnico si hay otra vía aprobada para llegar a su trabajo.
    .cannot = Si no tiene otra vía, pida a soporte técnico que se ocupe mientras usted espera.
    .live-fine = Las notas de este equipo no muestran ninguna llamada cortada. Puede que no lleguen muy atrás.
    .live-problem = Las notas de este equipo muestran dónde se cortaron sus últimas llamadas.
    .live-unknown = No pudimos leer las notas de este equipo sobre sus últimas llamadas. Pruebe otra vía de todos modos.
    .admin-1 = En el cliente, lea RDPClient/Operational: 1026 con el motivo 2308 es 0x904; 1028 significa que el host respondió; 226 nombra la fase que se interrumpió.
    .admin-2 = Compare con un cliente que tenga su propio TLS, como FreeRDP o Remmina; una diferencia apunta a TLS o NLA en un extremo.
    .admin-3 = Mantenga enablecredsspsupport y negotiate security layer en 1 en cada archivo .rdp.
    .mouse-1 = En un cliente Windows: eventvwr.msc, Registros de aplicaciones y servicios, Microsoft, Windows, TerminalServices-ClientActiveXCore, Microsoft-Windows-TerminalServices-RDPClient/Operational; filtre por 1024, 1026, 1028, 226.
    .mouse-2 = En un cliente Windows: mstsc, escriba el nombre, Conectar. Sin archivo, y por tanto sin advertencia sobre él.
    .risk = Ninguno, mientras el otro cliente conserve TLS y NLA.
    .undo = Cierre el otro cliente.
    .articles = «Ocultar detalles» está al revés: el botón de detalles muestra los códigos. 0x904 es «socket cerrado», como dice uno; no está en MS-RDPBCGR, pero sí en los documentos de Win32. Un archivo .rdp no repara un fallo del TLS del host, y no nombran ningún ajuste. MobaXterm y Royal TS no evitan Winsock: en Windows incorporan el mismo control o FreeRDP. FreeRDP y Remmina no tienen un código 0x904.
    .command-1 = Conectar sin archivo de conexión (Windows)
    .command-2 = Leer las últimas desconexiones en un cliente Windows (2308 es 0x904)
    .command-3 = Mostrar la fase en que se detuvo un cliente Windows
    .command-4 = Comparar con FreeRDP (pide la contraseña y no abre ninguna sesión)

step-secure_handshake = Haga que los dos equipos acuerden un control de seguridad moderno.
    .question = ¿Conocen ambos equipos una forma moderna de proteger la línea?
    .why = Los dos equipos deben conocer una misma forma de proteger la línea. Si no, la llamada termina antes de que cuente su contraseña.
    .do-1 = { $system ->
            [windows] Instale lo que ofrezca Windows Update y reinicie su equipo.
            [macos] Instale lo que ofrezca Actualización de software y reinicie su equipo.
           *[linux] Instale las actualizaciones de su sistema y reinicie su equipo.
        }
    .do-2 = Pruebe una vez con otra red, como el punto de acceso de su teléfono.
    .do-3 = Si todavía se detiene, entregue el informe a soporte técnico.
    .cannot = El resto es trabajo de soporte técnico. Muéstreles esta pantalla.
    .live-fine = Los dos equipos acordaron una forma, y la línea está protegida. Los mensajes grandes todavía pueden perderse más tarde.
    .live-problem = { $status ->
            [warning] La línea se puede proteger, pero no de la mejor forma. Aun así, su programa puede pasar.
           *[problem] La llamada se detiene mientras se protege la línea. Su contraseña no se envió.
        }
    .live-unknown = No llegamos al control de seguridad. Antes debe funcionar un paso anterior.
    .admin-1 = En el host, lea los eventos de Schannel 36874 (ningún conjunto común), 36871 (versiones desactivadas), 36872 (ninguna credencial predeterminada adecuada), 36887 y 36888 (alertas) en el minuto del intento.
    .admin-2 = Habilite TLS 1.2 en el lado servidor, y TLS 1.3 en Server 2022 o Windows 11 y posteriores; conserve los conjuntos ECDHE con AES-GCM.
    .admin-3 = Busque directivas que fijen el orden de los conjuntos de cifrado y conjuntos que no correspondan al tipo de clave del certificado.
    .admin-4 = Si el hello no recibe respuesta, pruebe la MTU de la ruta y cualquier dispositivo que inspeccione TLS. En xrdp y otros servidores que no son Windows, lea el registro del propio servidor y sus ajustes de TLS.
    .mouse-1 = En el host: eventvwr.msc, Registros de Windows, Sistema; filtre por el origen Schannel, eventos 36870, 36871, 36872, 36874, 36887, 36888.
    .mouse-2 = En el host: gpedit.msc, Configuración del equipo, Plantillas administrativas, Red, Opciones de configuración SSL, «Orden de conjuntos de cifrado SSL»: No configurada, salvo que sus normas la exijan.
    .mouse-3 = Los interruptores de versión no tienen página propia; use los comandos, que guardan antes los valores viejos.
    .risk = Medio: los interruptores valen para todo Schannel en el host y exigen reiniciar.
    .undo = Quite la clave de servidor de TLS 1.2 e importe el archivo guardado, en este orden, y luego reinicie: importar por sí solo no quita los valores que eran nuevos.
    .articles = Una discrepancia es real pero rara, más probable en redes reforzadas. «Saltarse el cifrado moderno» nunca es la respuesta, ni con enablecredsspsupport 0 ni con la opción de seguridad RDP de un cliente. El consejo antiguo de la propia Microsoft de habilitar TLS 1.0 y 1.1 no se debe seguir hoy.
    .command-1 = Leer los eventos de Schannel del último día
    .command-2 = Mostrar qué conjuntos de cifrado usa el host
    .command-3 = Mostrar un orden de conjuntos fijado por directiva (un mensaje de que no se encontró: ninguno)
    .command-4 = Guardar primero los interruptores (si pregunta si se sobrescribe, responda que no)
    .command-5 = Habilitar TLS 1.2 para servidores, parte uno
    .command-6 = Habilitar TLS 1.2 para servidores, parte dos (después, reiniciar)
    .command-7 = Deshacer: restaurar los interruptores guardados (después, reiniciar)

step-network_level_authentication = Revise el control de inicio de sesión y los dos relojes.
    .question = ¿Responde el control de inicio de sesión y coinciden los relojes?
    .why = El equipo del trabajo pregunta quién es usted antes de mostrar una imagen. Para eso hacen falta relojes en hora y un control de inicio de sesión que funcione.
    .do-1 = { $system ->
            [windows] Abra Configuración, Hora e idioma, Fecha y hora, y elija «Sincronizar ahora».
            [macos] Abra los ajustes del sistema, General, Fecha y hora, y ponga el reloj en automático.
           *[linux] Abra la configuración de fecha y hora de su sistema y ponga el reloj en automático.
        }
    .do-2 = Conéctese otra vez y escriba a mano su nombre de usuario, como empresa\nombre.
    .do-3 = Si todavía se detiene, pida a soporte técnico que revise el equipo del trabajo.
    .cannot = Si no le está permitido cambiar el reloj, pida a soporte técnico que lo ponga en hora.
    .live-fine = El control de inicio de sesión responde, y los relojes coinciden. No se probaron su nombre ni su contraseña.
    .live-problem = { $status ->
            [warning] El control de inicio de sesión responde, con algo que señalar. La lista de comprobaciones dice qué.
           *[problem] El control de inicio de sesión cuelga o calla, o los relojes difieren demasiado.
        }
    .live-unknown = No llegamos al control de inicio de sesión. Antes debe funcionar un paso anterior.
    .admin-1 = En el host, compare el reloj y su origen, y pruebe la confianza con el dominio.
    .admin-2 = Lea TermDD 56 en Sistema y 4625 en Seguridad; si no hay 4625 a esa hora, terminó antes de la autenticación.
    .admin-3 = En gnome-remote-desktop, establezca las credenciales; en xrdp y otros, lea el registro del propio servidor. Con gnome-remote-desktop --system, mstsc necesita además «use redirection server name:i:1» en su archivo .rdp.
    .admin-4 = Mantenga NLA activada. Si no se alcanza ningún controlador de dominio, use en su lugar una cuenta local o una consola.
    .mouse-1 = En el host: Configuración, Hora e idioma, Fecha y hora, Sincronizar ahora; un miembro del dominio toma la hora del dominio.
    .mouse-2 = En el host: eventvwr.msc, Registros de Windows, Sistema (TermDD 56) y Seguridad (4625).
    .mouse-3 = En un host GNOME: Configuración, Sistema, Escritorio remoto; establezca de nuevo los datos de inicio de sesión.
    .risk = Bajo para las pruebas. Reparar la confianza con el dominio requiere una cuenta de dominio y puede pedir un reinicio.
    .undo = El reloj y la confianza reparada no requieren deshacer nada. En gnome-remote-desktop, vuelva a poner las credenciales viejas.
    .articles = «Deshabilitar NLA» es un error: TLS se hace con o sin ella, así que no repara 0x904, y abre el host a ataques antes del inicio de sesión. Microsoft lo usa solo para una prueba corta mientras ningún controlador de dominio responde; aquí no se ofrece. AllowEncryptionOracle, en páginas basura, también es un error: reabre CVE-2018-0886. RestrictedAdmin no evita CredSSP: este se ejecuta igualmente.
    .command-1 = Mostrar el origen y el desfase (Phase Offset) del reloj en el host
    .command-2 = Poner el reloj según su origen
    .command-3 = Probar la confianza con el dominio
    .command-4 = Mostrar si las credenciales de dominio están desactivadas (0, o un mensaje de que no se encontró: no)
    .command-5 = Reparar la confianza con el dominio (requiere una cuenta de dominio)
    .command-6 = Mostrar los eventos de la capa de seguridad (TermDD 56)
    .command-7 = Establecer las credenciales de gnome-remote-desktop (las pide)

step-host_certificate = Dé al equipo del trabajo una tarjeta de identidad en orden.
    .question = ¿Está en orden la tarjeta de identidad del equipo del trabajo?
    .why = El equipo del trabajo muestra una tarjeta de identidad antes de que se proteja la línea. Si la tarjeta falta o está dañada, la llamada termina ahí.
    .do-1 = Anote lo que dice esta pantalla sobre la tarjeta de identidad.
    .do-2 = Entregue el informe a soporte técnico.
    .do-3 = No acepte una tarjeta que soporte técnico no conozca.
    .cannot = Solo puede hacerlo alguien con permisos en el equipo del trabajo. Pida ayuda a soporte técnico.
    .live-fine = La tarjeta de identidad está vigente y es lo bastante fuerte. Si el equipo del trabajo puede usar su clave secreta es otra pregunta.
    .live-problem = { $status ->
            [warning] La tarjeta de identidad sirve, pero su programa puede advertirle sobre ella. Eso por sí solo no corta una llamada.
           *[problem] Algo no está bien en la tarjeta de identidad. Por sí solo, eso a menudo solo da una advertencia.
        }
    .live-unknown = No se vio ninguna tarjeta de identidad, porque un paso anterior se detuvo. Puede estar bien o mal.
    .admin-1 = Abra certlm.msc, Escritorio remoto, Certificados; anote la huella digital y exporte primero el certificado.
    .admin-2 = Si SSLCertificateSHA1Hash está definido, vea que ese certificado exista, esté vigente y que NETWORK SERVICE pueda leer su clave.
    .admin-3 = Solo con uno autofirmado: elimínelo y reinicie después SessionEnv y TermService; el evento 1056 informa del nuevo.
    .admin-4 = Si en su lugar aparece 1057 o 1058, siga con el almacén de claves (paso 12). Si viene de ahí, pare e informe de los permisos de la carpeta (su comando 13); no los cambie.
    .mouse-1 = En el host: certlm.msc, Escritorio remoto, Certificados; abra el que tenga la huella digital que usa el agente de escucha. Detalles, Copiar en archivo, sin la clave privada.
    .mouse-2 = Solo si «Emitido por» es el propio equipo: clic derecho, Eliminar. No toque uno de una entidad de certificación.
    .mouse-3 = services.msc: reinicie «Configuración de Escritorio remoto» (SessionEnv) y después «Servicios de Escritorio remoto» (TermService).
    .mouse-4 = eventvwr.msc, Registros de Windows, Sistema: 1056 informa del certificado nuevo; 1057 o 1058 llevan al paso 12.
    .risk = Medio: todos los clientes ven un certificado nuevo. No elimine uno emitido por una entidad de certificación. El reinicio termina todas las sesiones remotas, también la suya si entró por esa vía.
    .undo = Importe el certificado guardado y vuelva a asociarle su clave; eso funciona solo mientras la clave vieja siga ahí. Para uno enlazado, importe el archivo .reg guardado. Si nada de eso funciona, conserve el certificado nuevo: los clientes preguntan una vez.
    .articles = Aciertan con certlm.msc. El servicio es TermService, no «termserv»; Restart-Service funciona solo en PowerShell y corta todas las sesiones. Un reinicio por sí solo no crea un certificado nuevo: antes hay que eliminar el viejo. Un certificado autofirmado caducado suele dar solo una advertencia (el cliente tiene su propio código, 0x1B07). Una «discrepancia» de nombre o un certificado cambiado da una advertencia o una pregunta, no 0x904.
    .command-1 = Mostrar los certificados de Escritorio remoto del host
    .command-2 = Mostrar qué huella digital usa el agente de escucha (el tipo 1 es autofirmado, 2 fijado por directiva, 3 enlazado a mano)
    .command-3 = Mostrar si se enlazó un certificado a mano (un mensaje de que no se encontró: autofirmado)
    .command-4 = Leer por qué Windows no pudo renovarlo (1057, 1058)
    .command-5 = Guardar primero los valores del agente de escucha (si pregunta si se sobrescribe, responda que no)
    .command-6 = Exportar el certificado antes de cualquier cambio
    .command-7 = Eliminar el certificado autofirmado con esta huella digital
    .command-8 = Solo si el certificado enlazado ya no existe: volver al autofirmado (después, reiniciar)
    .command-9 = Iniciar su renovación
    .command-10 = Reiniciar Escritorio remoto (PowerShell; termina todas las sesiones)
    .command-11 = Deshacer: importar el certificado guardado y asociarle su clave
    .command-12 = Deshacer: restaurar el enlace guardado (después, reiniciar)

step-host_key_store = Deje que el equipo del trabajo use su propia clave secreta.
    .question = ¿Puede el equipo del trabajo usar su propia clave secreta?
    .why = Su tarjeta de identidad funciona solo con una clave secreta que el servicio de Escritorio remoto debe poder leer. Una avería ahí es una razón bien conocida de 0x904 en equipos Windows.
    .do-1 = Anote la hora de su último intento, con el minuto exacto.
    .do-2 = Entregue el informe, con esa hora, a soporte técnico.
    .do-3 = Pídales que busquen el evento 36870 en ese minuto.
    .cannot = Solo puede hacerlo alguien con permisos en el equipo del trabajo. Pida ayuda a soporte técnico.
    .live-fine = El equipo del trabajo protegió la línea, así que hace un momento pudo usar su clave secreta.
    .live-problem = { $status ->
            [warning] El equipo del trabajo respondió en el control de seguridad, aunque no de la mejor forma. Esta avería no es probable.
           *[problem] La llamada se detuvo donde el equipo del trabajo debe usar su clave secreta. Eso encaja con esta avería y no la demuestra.
        }
    .live-unknown = No llegamos al control de seguridad. No se sabe nada de la clave.
    .admin-1 = Trabaje en la consola del host, no por Escritorio remoto (en Hyper-V, sin sesión mejorada): abra Windows PowerShell (64 bits) como administrador y siga con una sola cuenta. Confirme el fallo (1): Schannel 36870 (a menudo 0x8009030D), o 1057 o 1058 de TerminalServices-RemoteConnectionManager, en el minuto del intento. Si no hay ninguno, no es este fallo: no cambie nada y vaya al paso 11.
    .admin-2 = Busque el archivo de clave: 2 y 3, después 4 para un certificado autofirmado, o 5 para cualquier otro. Bajo la huella digital en uso, certutil lo nombra: 32 dígitos hexadecimales, un guion bajo, un GUID. Si certutil no da ningún nombre, siga solo con un certificado autofirmado cuyo archivo encuentra el comando 4, o al que se le deniega el acceso. En cualquier otro caso sin nombre o sin archivo, pare: la clave falta o está en un TPM o HSM. No adivine un archivo; vaya al paso 11.
    .admin-3 = Anote el propietario y guarde la lista de acceso (6, 7); siga solo si el tamaño es mayor que 0. Conceda control total a SYSTEM y Administradores, y lectura a NETWORK SERVICE (Servicio de red), en ese único archivo (9). Solo si 7 o 9 se deniega («Acceso denegado»), tome posesión del archivo (8) y repita 7 y 9. Vea quién tiene sesión (quser) y avise; después reinicie TermService (10) y anote la hora.
    .admin-4 = Pida al usuario que se conecte una vez, espere un minuto y mire (11): si no hay 36870 después del reinicio, ha funcionado, y la comprobación de este programa en el equipo del usuario pasa el control de seguridad. Si no ayudó, deshágalo (12), reinicie otra vez y vaya al paso 11.
    .mouse-1 = eventvwr.msc, Registros de Windows, Sistema: filtre por el origen Schannel y el evento 36870, en el minuto del intento.
    .mouse-2 = Solo para un certificado en certlm.msc, Personal: clic derecho, Todas las tareas, Administrar claves privadas; agregue NETWORK SERVICE («Servicio de red» en español) solo con Lectura. Anote antes lo que había.
    .mouse-3 = Para el autofirmado: en el Explorador, Propiedades, Seguridad, del único archivo que nombra el comando 4, anote la lista y el propietario, y agregue NETWORK SERVICE con Lectura. No cambie nada en la carpeta.
    .mouse-4 = services.msc: reinicie «Servicios de Escritorio remoto» (TermService).
    .risk = Medio: cambia el acceso a un archivo. El reinicio termina todas las sesiones remotas. Nunca cambie el nombre de la carpeta MachineKeys ni la vacíe o borre, y no cambie sus permisos: guarda las claves de IIS, SQL, WinRM, VPN y otros.
    .undo = En la misma cuenta, ejecute el comando 12: primero devuelve el propietario (/save no lo guarda; si 6 se denegó, SYSTEM es una suposición) y después restaura la lista de acceso guardada sobre la carpeta superior del archivo. Reinicie TermService con el comando 10 y vea con el comando 11 que la lista es la de antes. Las notas están en la carpeta de perfil de esa cuenta; bórrelas cuando todo esté bien.
    .articles = Su «cambiar el nombre de MachineKeys» es peligroso y no está en ninguna página de Microsoft. Control total solo para Administradores y SYSTEM es incompleto: sin lectura para NETWORK SERVICE causa 36870. La propia página de Microsoft concede permisos sobre los archivos de toda la carpeta, lo que no hace falta; esto toca uno solo. El fallo no es propio de Azure.
    .command-1 = Leer los eventos de clave del último día: Schannel 36870, después 1057 y 1058 (sin resultado significa ninguno)
    .command-2 = Mostrar la huella digital que usa el agente de escucha (el tipo 1 es autofirmado, 2 fijado por directiva, 3 enlazado a mano)
    .command-3 = Mostrar cada certificado con su archivo de clave y su proveedor (las etiquetas están en el idioma del sistema, los nombres no)
    .command-4 = Certificado autofirmado: nombrar su archivo de clave, mostrar su lista de acceso y recordarlo en su carpeta de perfil
    .command-5 = Solo para otro certificado: buscar su archivo de clave (ponga su nombre de certutil en lugar de key_name y sus llaves, y deje las comillas)
    .command-6 = Anotar el propietario, como SID (si se deniega el acceso, anota SYSTEM, el habitual)
    .command-7 = Guardar la lista de acceso, una vez (el tamaño debe ser mayor que 0)
    .command-8 = Solo si 7 o 9 se denegó: tomar posesión de este único archivo y repetir después 7 y 9
    .command-9 = Conceder lo que el servicio necesita, por SID conocidos (el número de archivos con error debe ser 0)
    .command-10 = Reiniciar Escritorio remoto (PowerShell; termina todas las sesiones)
    .command-11 = Comprobar: mostrar la lista de acceso y los eventos 36870 de los últimos diez minutos
    .command-12 = Deshacer: devolver el propietario y la lista de acceso guardada (después, reiniciar como arriba)
    .command-13 = Mostrar los permisos de la carpeta, solo para el informe

step-azure_vm = Llegue por la vía trasera a un equipo del trabajo en Azure.
    .question = ¿Está el equipo del trabajo en la nube de Microsoft?
    .why = A un equipo del trabajo en la nube de Microsoft se llega también sin Escritorio remoto. Así se puede reparar incluso mientras usted no puede entrar.
    .do-1 = Pregunte si su equipo del trabajo está en Azure.
    .do-2 = Si es así, entregue el informe a quien se ocupe de él.
    .do-3 = Si no, vaya al paso siguiente.
    .cannot = Si nadie lo sabe, soporte técnico puede averiguarlo con el nombre del equipo.
    .live-unknown = Desde aquí no podemos mirar dentro de la nube de Microsoft. Quien se ocupa del equipo del trabajo sí puede.
    .admin-1 = Tome primero una instantánea del disco del SO.
    .admin-2 = Run Command: RunPowerShellScript ejecuta como SYSTEM el PowerShell de cualquier paso. RDPSettings comprueba; fuera de un dominio también restablece los límites de sesión, el keep-alive y el límite de conexiones, sin copia de seguridad. IPConfig solo lee; EnableRemotePS, EnableAdminAccount y SetRDPPort cambian lo que dice su nombre.
    .admin-3 = Consola serie: ejecute primero «remove-module psreadline» en PowerShell; nunca detenga MPSSVC ni BFE, porque corta la red.
    .admin-4 = Mantenga RDP detrás de Bastion, VPN o acceso Just-In-Time; nunca abra 3389 a internet en el grupo de seguridad de red.
    .mouse-1 = portal.azure.com, la máquina virtual, Discos, disco del SO, Crear instantánea.
    .mouse-2 = La máquina virtual, Operaciones, Ejecutar comando: RunPowerShellScript, con los comandos del paso que necesite.
    .mouse-3 = La máquina virtual, Ayuda, Consola serie; requiere diagnósticos de arranque y un administrador local.
    .mouse-4 = La máquina virtual, Ayuda, Restablecer contraseña, la opción que restablece solo la configuración («Reset configuration only»): restablece Escritorio remoto sin tocar cuentas.
    .risk = De bajo a medio: fuera de un dominio, RDPSettings restablece ajustes sin copia de seguridad. El comando 3 desenlaza un certificado enlazado y termina todas las sesiones remotas.
    .undo = El comando 4 restaura los valores guardados. Lo que RDPSettings restableció solo vuelve con la instantánea.
    .articles = La idea correcta sin los nombres. El arreglo de la clave del paso 12 es el mismo en Azure y fuera de él: los documentos de Azure solo lo describen. DisableNLA de Run Command no se ofrece aquí. ResetRDPCert tampoco se ofrece: pone SecurityLayer en un valor que nunca es correcto; después de él, haga el paso 14.
    .command-1 = Tomar primero una instantánea del disco del SO
    .command-2 = Comprobar la configuración de Escritorio remoto (fuera de un dominio también restablece gran parte de ella)
    .command-3 = Solo si la culpa es del certificado enlazado: guardar los valores del agente de escucha, volver al autofirmado y reiniciar (termina todas las sesiones)
    .command-4 = Deshacer: restaurar los valores guardados y reiniciar (termina todas las sesiones)
    .command-5 = En el PowerShell de la consola serie, antes que nada
    .command-6 = En la consola serie, mostrar el agente de escucha

step-host_security_policy = Corrija las reglas de seguridad del equipo del trabajo.
    .question = ¿Le dejan entrar con seguridad las reglas del equipo del trabajo?
    .why = Las reglas del equipo del trabajo dicen qué llamadas acepta. Unas reglas equivocadas o viejas rechazan todas las llamadas.
    .do-1 = Anote lo que dice esta pantalla sobre la protección.
    .do-2 = Entregue el informe a soporte técnico.
    .do-3 = No debilite su propio equipo para poder entrar.
    .cannot = Solo puede hacerlo alguien con permisos en el equipo del trabajo. Pida ayuda a soporte técnico.
    .live-fine = Los dos equipos acordaron un tipo de protección moderno. Las reglas que actúan más tarde no se ven.
    .live-problem = El equipo del trabajo se niega, u ofrece solo protección anticuada. Hay que corregir sus reglas.
    .live-unknown = No llegamos hasta las reglas. Antes debe funcionar un paso anterior.
    .admin-1 = Lea los valores del agente de escucha y los de directiva correspondientes; la directiva prevalece (gpresult /h muestra cuál).
    .admin-2 = Ponga SecurityLayer en 2 (TLS) o 1 (negociar) y UserAuthentication en 1; MinEncryptionLevel 1 no es compatible con TLS.
    .admin-3 = Mire FIPSAlgorithmPolicy y la lista de conjuntos de cifrado; un límite de conexiones (MaxInstanceCount) también cierra conexiones. Con 0x9 o 0xC000015B, vea que el usuario esté en el grupo que muestra el comando 6 y que la directiva de denegación (SeDenyRemoteInteractiveLogonRight) no lo nombre.
    .admin-4 = En xrdp con solo seguridad RDP: deje que el usuario xrdp lea key.pem y ponga security_layer=negotiate en xrdp.ini. En VirtualBox, dé un certificado a la pantalla remota.
    .mouse-1 = gpedit.msc, Configuración del equipo, Plantillas administrativas, Componentes de Windows, Servicios de Escritorio remoto, Host de sesión de Escritorio remoto, Seguridad: «Requerir el uso de un nivel de seguridad específico para conexiones remotas (RDP)»: SSL, o No configurada.
    .mouse-2 = También allí: «Requerir la autenticación de usuario para las conexiones remotas mediante Autenticación a nivel de red»: Habilitada.
    .mouse-3 = Host de sesión de Escritorio remoto, Conexiones, la directiva que limita el número de conexiones (MaxInstanceCount): No configurada, o lo bastante alta.
    .mouse-4 = secpol.msc, Directivas locales, Opciones de seguridad, la opción de criptografía de sistema sobre algoritmos compatibles con FIPS (FIPSAlgorithmPolicy): anótela; cámbiela solo junto con quien la fijó.
    .risk = Medio: vale para todos los clientes. SecurityLayer 0 nunca es correcto: sin autenticación del servidor y con cifrado heredado.
    .undo = Importe el archivo .reg que se guardó primero, o vuelva a poner las directivas como estaban. Una importación no quita los valores que eran nuevos: elimine SecurityLayer o UserAuthentication si el archivo guardado no los tiene.
    .articles = «Ponga la capa de seguridad en RDP» es un error y aquí nunca se ofrece: sin autenticación del servidor, RC4 en el mejor de los casos, y los clientes actuales pueden negarse. gpedit.msc falta en la edición Home, que no puede ser host de Escritorio remoto. Los cambios en el Registro van aquí, después de todo lo más sencillo; los «temporales» necesitan un deshacer que se ejecute solo.
    .command-1 = Guardar primero los valores del agente de escucha (si pregunta si se sobrescribe, responda que no)
    .command-2 = Mostrar los valores de seguridad del agente de escucha
    .command-3 = Mostrar los valores de la directiva (prevalecen; un mensaje de que no se encontró: ninguno)
    .command-4 = Mostrar el interruptor FIPS
    .command-5 = Mostrar el límite de conexiones (sin valor, o 4294967295: ninguno)
    .command-6 = Mostrar quién puede iniciar sesión por Escritorio remoto, además de los administradores
    .command-7 = Poner el agente de escucha en TLS
    .command-8 = Exigir la autenticación a nivel de red antes de una sesión
    .command-9 = Deshacer: restaurar los valores guardados
    .command-10 = Dejar que xrdp lea el archivo de clave (Debian y Ubuntu; después, sudo systemctl restart xrdp)
    .command-11 = Deshacer en Debian y Ubuntu: sacar a xrdp otra vez de ese grupo

step-stay_connected = Evite que vuelva a pasar.
    .question = ¿Qué evita que vuelva a pasar?
    .why = Unas pocas costumbres mantienen en marcha la llamada. La mayoría funcionan solas una vez puestas.
    .do-1 = Deje que { $system ->
            [windows] Windows instale sus
            [macos] macOS y App Store instalen sus
           *[linux] su sistema instale sus
        } actualizaciones.
    .do-2 = Deje el reloj en automático.
    .do-3 = Conserve este programa y ábralo primero cuando la llamada se detenga otra vez.
    .cannot = Si otra persona administra algo de esto por usted, déjelo como está.
    .live-fine = Lo que pudimos revisar está en orden hoy. Mire de nuevo de vez en cuando.
    .live-problem = Uno de ellos necesita atención pronto. La lista de comprobaciones dice cuál.
    .live-unknown = No pudimos mirarlos todos. Haga la comprobación entera cuando el equipo del trabajo responda.
    .admin-1 = Vigile la fecha de fin del certificado y pruebe el acceso a la clave de NETWORK SERVICE después de cada cambio de certificado.
    .admin-2 = Actualice ambos extremos, mantenga los relojes sincronizados y mantenga NLA activada.
    .admin-3 = Ponga el tiempo de espera por inactividad de la VPN por encima de las pausas de los usuarios y su tamaño de paquete por debajo de la MTU de la ruta.
    .admin-4 = Ejecute «rdp-first-aid check» con --json de forma programada; anuncie los drenajes de la puerta de enlace; nunca exponga 3389 a internet.
    .mouse-1 = En un equipo siempre encendido que no sea el host: taskschd.msc, Crear tarea básica, semanal, con la comprobación de abajo.
    .mouse-2 = En el host: certlm.msc, Escritorio remoto, Certificados, columna de la fecha de expiración.
    .risk = Ninguno.
    .undo = Nada que deshacer.
    .articles = Su consejo final es correcto en cuanto a actualizaciones y certificados. «Windows Server 2026» no existe; el actual es 2025. «Después de las actualizaciones de Windows 11»: no se encontró ninguna que cause 0x904 con 0x7; algunas rompieron sesiones UDP más tarde, y KB5074109 dio 0x80080005.
    .command-1 = Comprobar de forma programada; el estado 0 es correcto
    .command-2 = Mostrar cuándo terminan los certificados del host
    .command-3 = Mostrar el desfase (Phase Offset) del reloj en un cliente Windows

# What a command leaves to be filled in; {name} stands before each of them.
placeholder-hint = En lugar de cada uno de estos nombres, con sus llaves, ponga su propio valor:
placeholder-host = el nombre del equipo del trabajo
placeholder-port = su puerto (3389 si nadie lo cambió)
placeholder-gateway = el nombre de la puerta de enlace de RD
placeholder-user = el nombre de la cuenta
placeholder-thumbprint = la huella digital del certificado
placeholder-key_name = el nombre del archivo de clave
placeholder-resource_group = el grupo de recursos de la máquina en Azure
placeholder-vm_name = el nombre de la máquina en Azure
