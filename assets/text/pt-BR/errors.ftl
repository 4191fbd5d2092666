# Uma frase para cada tipo de entrada errada ou de programa que não pode continuar; para pessoas no terminal.

target-empty = Nenhum computador foi indicado.
target-forbidden_character = O nome do computador contém um espaço ou um caractere de controle.
target-port = A porta “{ $text }” não é um número de 1 a 65535.
target-brackets = Em “{ $text }”, o endereço IPv6 precisa de colchetes antes de uma porta, por exemplo [2001:db8::1]:3389.
target-bracket_content = Em “{ $text }”, os colchetes não contêm um endereço IPv6, talvez seguido de dois-pontos e uma porta.
target-address = “{ $text }” parece um endereço, mas não é.
target-name = “{ $text }” não é um nome de computador.
target-scheme = Indique só o computador, sem o que termina em “://”.
target-missing = Indique um computador a testar, ou use --practice com um defeito.

file-missing = Não existe o arquivo “{ $path }”.
file-unreadable = O arquivo “{ $path }” não pode ser lido ({ $reason }).
file-too_large = O arquivo “{ $path }” tem mais de { $limit } bytes, o que nenhum arquivo de conexão tem.
file-no_address = O arquivo de conexão “{ $path }” não indica nenhum computador (não tem “full address”).
file-not_text = O arquivo “{ $path }” não é um arquivo de conexão: não é texto.

unknown-check = Não existe teste chamado “{ $name }”; “check --help” os lista.
unknown-fault = Não existe defeito de treino chamado “{ $name }”; “practice” os lista.
unknown-language = Não há textos no idioma “{ $name }”; há textos em { $tags }.
timeout-range = O limite de tempo “{ $text }” não é um número de segundos de 0.2 a 20.

practice-port_taken = A porta { $port } deste computador já está ocupada.
program-no_window = Não é possível abrir uma janela aqui ({ $reason }); use “rdp-first-aid check” com o nome de um computador.
program-failed = O programa não pôde fazer seu trabalho ({ $reason }).
expect-address = “{ $text }” não é um endereço; --expect aceita um como 192.0.2.7.
saw-code = “{ $text }” não é um código; --saw aceita um como 0x904 ou 0x904/0x7.
explain-none = Nenhum código foi encontrado; explain aceita um como 0x904 0x7 ou 2308/7, ou a mensagem inteira.
no-window-hung = Não mostrou nenhuma imagem em dez segundos
no-window-card = Não há placa de vídeo
no-window-fell = O programa terminou antes da primeira imagem
no-window-question = Este programa não consegue desenhar a janela aqui. Sim continua numa janela de texto. Não grava um relatório.
no-window-unwritten = Este programa não consegue desenhar a janela aqui e não pôde gravar um relatório. Use “rdp-first-aid check NOME” em um terminal.
no-window-written = Este programa não consegue desenhar a janela aqui. Ele gravou um relatório: { $path }
file-half_unit = O arquivo “{ $path }” termina no meio de uma letra: ele foi cortado.
file-broken_text = O arquivo “{ $path }” contém bytes que não são texto na codificação que ele indica.
file-two_values = O arquivo “{ $path }” diz “{ $name }” na linha { $first } e de novo na linha { $second }; ninguém pode dizer qual vale.
file-hidden_sign = No arquivo “{ $path }”, a configuração “{ $name }” contém um sinal que não se vê.
file-exists = Já existe um arquivo “{ $path }”; com --force ele é sobrescrito.
file-unwritable = O arquivo “{ $path }” não pode ser gravado ({ $reason }).
file-no_report = O arquivo “{ $path }” não é um relatório de “check --json”.
rdp-keep-unknown = Não há nada chamado “{ $name }” para manter; há { $shares }.
rdp-user-sign = O nome de usuário contém uma quebra de linha ou outro caractere de controle.
rdp-no_host = Indique um computador para o arquivo de conexão, ou um relatório com --from-report.
rdp-report-hidden = O relatório “{ $path }” oculta o nome do computador; indique também o computador.
rdp-report-other = O relatório “{ $path }” é sobre outro computador.
sign-certificate = O arquivo “{ $path }” não contém nenhum certificado em PEM.
sign-key = O arquivo “{ $path }” não contém nenhuma chave privada em PEM que possa ser usada (RSA, P-256 ou P-384).
sign-key_encrypted = A chave em “{ $path }” está criptografada; use um arquivo PFX, ou uma chave sem senha.
sign-mismatch = A chave em “{ $path }” não pertence ao certificado.
sign-pfx = O arquivo “{ $path }” não é um arquivo PFX (PKCS#12) que possa ser lido.
sign-password = A senha não abre “{ $path }”.
sign-pfx_no_key = O arquivo “{ $path }” não contém nenhuma chave privada com o certificado dela.
sign-secret = O arquivo “{ $path }” contém uma senha salva; retire-a antes de assinar (“rdp harden” faz isso).
