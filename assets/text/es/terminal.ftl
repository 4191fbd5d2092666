# La lista de pasos en una terminal: lo que se dice allí y no en la ventana. The screens' own words are in screens.ftl.

terminal-instead = Este programa no puede dibujar aquí su ventana. La misma lista de pasos sigue en esta terminal.
terminal-choices = Lo que puede hacer
terminal-chosen = { $answer } (elegido)
terminal-field = { $label }: { $value }
terminal-field_empty = { $label }: nada todavía
terminal-ask = { $label }, por ejemplo { $example }. Entrar sin más lo deja como está.
terminal-held = El resultado señala este paso.
terminal-progress = { $state }: { $title } ({ $done } de { $all })
terminal-prompt = Escriba un número, o ? para ayuda. Entrar sin más significa «{ $default }».
terminal-prompt_field = { $label }: escríbalo aquí, o escriba un número. Entrar sin más significa «{ $default }».
terminal-prompt_running = Para detener, escriba s y pulse Entrar.
terminal-keys = Estas letras funcionan siempre. Pulse Entrar después de cada una.
terminal-key_quit = Terminar este programa
terminal-key_help = Mostrar estas letras
terminal-unknown = «{ $text }» no es ninguna de las opciones. Escriba un número de la lista, o ? para ayuda.
terminal-first = No hay ninguna pantalla antes de esta.
terminal-refusals = Lo que no pudo dibujar aquí una ventana
terminal-nothing_checked = Todavía no se comprobó ningún equipo.
terminal-system = Este equipo usa { $system }.
terminal-go_on = Para comprobar un equipo, escriba: rdp-first-aid check NOMBRE
