# The checklist in a terminal: what is said there and not in the window. The screens' own words are in screens.ftl.

terminal-instead = This program can't draw its window here. The same checklist goes on in this terminal.
terminal-choices = What you can do
terminal-chosen = { $answer } (chosen)
terminal-field = { $label }: { $value }
terminal-field_empty = { $label }: nothing yet
terminal-ask = { $label }, for example { $example }. Enter alone leaves it as it is.
terminal-held = The result points to this step.
terminal-progress = { $state }: { $title } ({ $done } of { $all })
terminal-prompt = Type a number, or ? for help. Enter alone means “{ $default }”.
terminal-prompt_field = { $label }: type it here, or type a number. Enter alone means “{ $default }”.
terminal-prompt_running = To stop, type s and press Enter.
terminal-keys = These letters always work. Press Enter after each.
terminal-key_quit = End this program
terminal-key_help = Show these letters
terminal-unknown = “{ $text }” is none of the choices. Type a number from the list, or ? for help.
terminal-first = There is no screen before this one.
terminal-refusals = What could not draw a window here
terminal-nothing_checked = No computer was checked yet.
terminal-system = This computer runs { $system }.
terminal-go_on = To check a computer, type: rdp-first-aid check NAME
