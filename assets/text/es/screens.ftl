# Las palabras de la ventana. picture-* are what Windows itself shows.

window-title = RDP First Aid

button-continue = Continuar
button-back = Volver
button-start = Empezar a comprobar
button-stop = Detener
button-show_me = Mostrar qué hacer
button-walk = Recorrer todos los pasos
button-now = Necesito entrar ya
button-again = Comprobar de nuevo
button-done = Hecho, comprobar otra vez
button-cannot = No puedo hacerlo
button-copy = Copiar
button-copy_all = Copiar todo esto
button-result = Ir al resultado
button-start_over = Comprobar un equipo

bar-id = Pantalla { $id }
bar-smaller = A−
    .name = Hacer el texto más pequeño
bar-larger = A+
    .name = Hacer el texto más grande
bar-colours = Colores
bar-helpdesk = Vista de soporte
    .key = F2
bar-user = Vista sencilla
bar-steps = Todos los pasos
    .key = Ctrl+L
top-step = Paso { $number } de { $count }

screen-a-heading = ¿Qué pasa cuando se conecta?
    .lead = Elija lo que ve. Este programa solo mira. No nos envía nada.
    .choices = Lo que usted ve
    .saw-904 = Windows dice 0x904
    .saw-904-remark = Aparece un cuadro como este, quizá con otros números pequeños.
    .saw-other = Otro mensaje
    .saw-other-remark = Un cuadro con otro código, o solo con palabras.
    .saw-unsure = No lo sé con certeza
    .saw-unsure-remark = No importa. Miramos la propia conexión.
    .code = El código del mensaje
    .code-example = 0x204
    .code-where = ¿No ve ningún código? Haga clic en «Ver detalles» en el cuadro, o deje esto vacío.
    .picture = Un dibujo del cuadro que muestra Windows
picture-title = Conexión a Escritorio remoto
picture-text = Este equipo no se puede conectar al equipo remoto.
picture-code = Código de error: 0x904
picture-extended = Código de error extendido: 0x7
picture-button = Aceptar

screen-b-heading = ¿A qué equipo se conecta?
    .lead = Use el nombre que escribe en Escritorio remoto. Solo llamamos y escuchamos. No se envía ninguna contraseña.
    .choices = Qué tipo de equipo
    .typed = Mi equipo del trabajo
    .typed-remark = Escriba su nombre o su dirección.
    .practice = Un equipo de práctica
    .practice-remark = Funciona dentro de este programa y tiene una avería elegida. Nada sale de este equipo.
    .name = Nombre o dirección del equipo del trabajo
    .name-example = pc-17 o 192.0.2.17
    .fault = Qué hace el equipo de práctica
    .contacts = Llamaremos a «{ $target }» y a nadie más, aparte de la agenda telefónica de su red.
    .contacts-practice = Llamaremos solo a este mismo equipo.

remark-empty = Escriba primero el nombre del equipo.
remark-forbidden_character = Un nombre no lleva espacios. Quítelos.
remark-port = «{ $text }», tras los dos puntos, no es un número de 1 a 65535.
remark-brackets = Ponga la dirección entre corchetes, como [2001:db8::1]:3389.
remark-bracket_content = Entre los corchetes debe ir una dirección, como [2001:db8::1].
remark-address = «{ $text }» parece una dirección, pero una parte no puede ser correcta.
remark-name = «{ $text }» no puede ser el nombre de un equipo. Revise cómo está escrito.
remark-stopped = Usted detuvo la comprobación. No se cambió nada.
remark-run_failed = La comprobación no se pudo iniciar aquí. El sistema dice: { $reason }

screen-d-heading = Comprobando su conexión…
    .lead = Esto tarda unos segundos. El resultado aparece solo.
    .bar = { $done } de { $all } comprobaciones hechas
    .waiting = En espera
    .running = Mirando ahora

screen-e-heading = El resultado
    .unfound = { $check }: { $title }
    .certainty = { $confidence }. { $who }
    .saw = Lo que vimos
    .proves-not = Lo que no demuestra
    .do = Lo que ayuda
    .told = Usted nos dijo que Windows dice { $code }.
    .offer = El paso { $number } de la lista trata de esto: { $title }
    .then = Si eso no ayuda, mire después estos pasos
    .details = Cada comprobación en detalle
    .took = Miramos «{ $target }» durante { $ms } ms, con { $connections } { $connections ->
        [one] llamada
       *[other] llamadas
    }.
    .technical = Se llegó a: { $reached } · terminó por: { $ended } · familia del servidor: { $family } · causa: { $cause }

screen-s-heading = Un paso de la lista
    .who-you = Puede hacerlo usted mismo.
    .who-helpdesk = Este es un paso para soporte técnico. Usted puede ayudarles.
    .who-both = Usted y soporte técnico tienen cada uno una parte en esto.
    .offered = El resultado señala este paso.
    .done = Este paso está bien. Puede seguir.
    .skip = Este paso no se aplica a su equipo. Puede seguir.
    .checks = Lo que comprobamos en este paso
    .no-checks = Este programa no tiene ninguna comprobación propia para este paso.
    .do = Qué hacer
    .cannot = Si no puede hacerlo
    .now = ahora { $state }, antes { $before }
    .running = Comprobando de nuevo…
    .stopped = Usted detuvo la comprobación. Los estados de abajo son los anteriores.
    .broke = La comprobación no se pudo iniciar aquí. El sistema dice: { $reason }
    .better = Ahora están bien todas las comprobaciones de este paso.
    .same = Todavía no cambió nada. El resultado sigue siendo: { $title }
    .changed = Algo cambió en este paso. Mire las líneas de abajo.
    .healthy = Ahora está bien todo lo que podemos comprobar. Intente conectarse.
    .admin = Para soporte técnico
    .admin-do = Lo que hace el administrador
    .mouse = Con el ratón
    .commands = Con comandos
    .command = { $number }. { $purpose }
    .on-client = En el equipo que se conecta · { $shell }
    .on-client-elevated = En el equipo que se conecta · { $shell }, como administrador
    .on-host = En el equipo del trabajo · { $shell }
    .on-host-elevated = En el equipo del trabajo · { $shell }, como administrador
    .elevated = Algunos necesitan una ventana de administrador. Ponga los suyos en lugar de thumbprint, key_name y similares.
    .changes = Esto cambia algo. El comando { $number } lo revierte.
    .changes-kept = Esto cambia algo. Ningún comando lo revierte; vea «Cómo deshacerlo».
    .risk = Riesgo
    .risk-level = Nivel { $level } de 3
    .undo = Cómo deshacerlo
    .articles = Lo que dicen los artículos y en qué se equivocan
    .source = Fuentes

screen-l-heading = Todos los pasos de la lista
    .lead = Abra el paso que quiera. Las marcas vienen de la última comprobación.
    .lead-none = Abra el paso que quiera. Las marcas aparecen cuando haya comprobado un equipo.
    .list = Los quince pasos
