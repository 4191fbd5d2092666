# La liste des étapes dans un terminal : ce qui s'y dit et pas dans la fenêtre. Les mots des écrans sont dans screens.ftl.

terminal-instead = Ce programme ne peut pas dessiner sa fenêtre ici. La même liste continue dans ce terminal.
terminal-choices = Ce que vous pouvez faire
terminal-chosen = { $answer } (choisi)
terminal-field = { $label } : { $value }
terminal-field_empty = { $label } : encore rien
terminal-ask = { $label }, par exemple { $example }. Entrée seule ne change rien.
terminal-held = Le résultat désigne cette étape.
terminal-progress = { $state } : { $title } ({ $done } sur { $all })
terminal-prompt = Tapez un numéro, ou « ? » pour de l'aide. Entrée seule signifie « { $default } ».
terminal-prompt_field = { $label } : tapez-le ici, ou tapez un numéro. Entrée seule signifie « { $default } ».
terminal-prompt_running = Pour arrêter, tapez s puis appuyez sur Entrée.
terminal-keys = Ces lettres marchent toujours. Appuyez sur Entrée après chacune.
terminal-key_quit = Quitter ce programme
terminal-key_help = Montrer ces lettres
terminal-unknown = « { $text } » ne fait pas partie des choix. Tapez un numéro de la liste, ou « ? » pour de l'aide.
terminal-first = Il n'y a pas d'écran avant celui-ci.
terminal-refusals = Ce qui n'a pas pu dessiner de fenêtre ici
terminal-nothing_checked = Aucun ordinateur n'a encore été vérifié.
terminal-system = Cet ordinateur utilise { $system }.
terminal-go_on = Pour vérifier un ordinateur, tapez : rdp-first-aid check NOM
