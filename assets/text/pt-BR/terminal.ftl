# O checklist no terminal: o que se diz ali e não na janela. As palavras das próprias telas estão em screens.ftl.

terminal-instead = Este programa não consegue desenhar a janela aqui. O mesmo checklist continua neste terminal.
terminal-choices = O que você pode fazer
terminal-chosen = { $answer } (escolhido)
terminal-field = { $label }: { $value }
terminal-field_empty = { $label }: nada ainda
terminal-ask = { $label }, por exemplo { $example }. Só Enter deixa como está.
terminal-held = O resultado aponta para este passo.
terminal-progress = { $state }: { $title } ({ $done } de { $all })
terminal-prompt = Digite um número, ou ? para ajuda. Só Enter significa “{ $default }”.
terminal-prompt_field = { $label }: digite aqui, ou digite um número. Só Enter significa “{ $default }”.
terminal-prompt_running = Para parar, digite s e aperte Enter.
terminal-keys = Estas letras sempre funcionam. Aperte Enter depois de cada uma.
terminal-key_quit = Encerrar este programa
terminal-key_help = Mostrar estas letras
terminal-unknown = “{ $text }” não é nenhuma das opções. Digite um número da lista, ou ? para ajuda.
terminal-first = Não há nenhuma tela antes desta.
terminal-refusals = O que não conseguiu desenhar uma janela aqui
terminal-nothing_checked = Nenhum computador foi testado ainda.
terminal-system = Este computador roda { $system }.
terminal-go_on = Para testar um computador, digite: rdp-first-aid check NOME
