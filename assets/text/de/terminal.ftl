# Die Checkliste in einem Terminal: was dort gesagt wird und nicht im Fenster. Die Worte der Seiten selbst stehen in screens.ftl.

terminal-instead = Dieses Programm kann sein Fenster hier nicht zeichnen. Dieselbe Checkliste geht in diesem Terminal weiter.
terminal-choices = Was Sie tun können
terminal-chosen = { $answer } (gewählt)
terminal-field = { $label }: { $value }
terminal-field_empty = { $label }: noch nichts
terminal-ask = { $label }, zum Beispiel { $example }. Die Eingabetaste allein lässt es, wie es ist.
terminal-held = Das Ergebnis weist auf diesen Schritt.
terminal-progress = { $state }: { $title } ({ $done } von { $all })
terminal-prompt = Tippen Sie eine Zahl oder ? für Hilfe. Die Eingabetaste allein heißt „{ $default }“.
terminal-prompt_field = { $label }: Tippen Sie es hier ein, oder tippen Sie eine Zahl. Die Eingabetaste allein heißt „{ $default }“.
terminal-prompt_running = Zum Anhalten tippen Sie s und drücken die Eingabetaste.
terminal-keys = Diese Buchstaben gehen immer. Drücken Sie nach jedem die Eingabetaste.
terminal-key_quit = Dieses Programm beenden
terminal-key_help = Diese Buchstaben zeigen
terminal-unknown = „{ $text }“ steht nicht zur Wahl. Tippen Sie eine Zahl aus der Liste oder ? für Hilfe.
terminal-first = Vor dieser Seite gibt es keine.
terminal-refusals = Was hier kein Fenster zeichnen konnte
terminal-nothing_checked = Es wurde noch kein Computer geprüft.
terminal-system = Auf diesem Computer läuft { $system }.
terminal-go_on = Um einen Computer zu prüfen, tippen Sie: rdp-first-aid check NAME
