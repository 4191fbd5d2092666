# O arquivo de conexão: o que ele compartilha, como ficou seguro e o que há de errado nele.

# What a file can share. For the person who connects.
share-clipboard = Área de transferência
    .off = Você não pode copiar e colar entre os dois computadores.
    .on = Você pode copiar e colar. O computador do trabalho pode ler o que você copia.
share-drives = Arquivos e unidades
    .off = O computador do trabalho não pode ver os seus arquivos.
    .on = O computador do trabalho pode ler e mudar os seus arquivos.
share-printers = Impressoras
    .off = Você não pode imprimir em casa a partir do computador do trabalho.
    .on = Você pode imprimir em casa a partir do computador do trabalho.
share-smart_cards = Cartões inteligentes e Windows Hello
    .off = O computador do trabalho não pode usar o seu cartão. Ative isto se você entra com um cartão.
    .on = O computador do trabalho pode usar o seu cartão.
share-passkeys = Chaves de acesso e chaves de segurança
    .off = As páginas da web no computador do trabalho não podem pedir a sua chave de acesso.
    .on = As páginas da web no computador do trabalho podem pedir a sua chave de acesso.
share-microphone = Microfone
    .off = Ninguém no computador do trabalho pode ouvir você.
    .on = O computador do trabalho pode ouvir você. As chamadas de voz precisam disto.
share-cameras = Câmeras
    .off = Ninguém no computador do trabalho pode ver você.
    .on = O computador do trabalho pode ver você. As chamadas de vídeo precisam disto.
share-usb = Aparelhos ligados a este computador
    .off = O computador do trabalho não pode usar os aparelhos que você conecta aqui.
    .on = O computador do trabalho pode usar os aparelhos que você conecta aqui.
share-old_ports = Conectores antigos e aparelhos de caixa
    .off = O computador do trabalho não pode usar leitores e caixas em conectores antigos.
    .on = O computador do trabalho pode usar leitores e caixas em conectores antigos.
share-location = A sua localização
    .off = O computador do trabalho não fica sabendo onde você está.
    .on = O computador do trabalho fica sabendo onde você está.

# What was done to a file. For the person who connects.
safe-address = O arquivo leva ao computador que você indicou.
safe-same_address = O segundo endereço dele agora diz o mesmo. Ninguém pode trocá-lo.
safe-user = O seu nome de usuário está preenchido. A sua senha não está.
safe-server_check = O Windows avisa ou para se o computador do trabalho não puder provar quem é.
safe-sign_in_check = A sua senha é verificada antes de você ver a outra tela.
safe-security_agreed = Os dois computadores combinam primeiro como conversar em particular.
safe-asks_password = O Windows pede a sua senha. Uma senha antiga guardada não é usada.
safe-own_session = Você tem a sua própria sessão, não a de um administrador.
safe-gateway = O arquivo agora diz que caminho seguir.
safe-gateway_sign_in = A sua senha não é entregue à própria portaria.
safe-fresh_connection = Cada início faz uma conexão nova.
safe-shows_stop = Você vê logo se a conexão cai.
safe-whole_desktop = Você tem a área de trabalho inteira. O arquivo não inicia nenhum outro programa.
safe-no_other_address = O arquivo não abre nenhum outro endereço.
safe-no_password = O arquivo não contém nenhuma senha salva.
safe-disguised = Uma linha com sinais escondidos foi retirada.
safe-not_signed = O arquivo mudou; por isso, o selo do autor não existe mais.

# The findings of “rdp lint”. For the helpdesk.
grade-dangerous = Perigoso
grade-weak = Fraco
grade-contradictory = Contraditório
grade-misspelt = Mal escrito
grade-obsolete = Obsoleto
grade-ignored = Ignorado

lint-stored_password = Há uma senha ou um token de acesso salvo no arquivo; quem obtiver o arquivo pode usá-lo.
lint-starts_program = O arquivo inicia um programa escolhido pelo autor em vez da área de trabalho, como fazem os e-mails de phishing. Abra-o só se você conhece o autor.
lint-other_address = O arquivo leva a outro endereço antes do host ou além dele.
lint-address_differs = O segundo endereço não é igual ao primeiro; por isso, a conexão pode ir para um lugar diferente do que parece.
lint-gateway_looks_alike = O domínio deste gateway é quase o do host, mas não é o mesmo.
lint-unusual_letters = O nome contém letras que podem passar por outras; compare-o letra por letra.
lint-open_to_stranger = As unidades e a área de transferência estão abertas ao mesmo tempo para um host fora das redes privadas.
lint-hidden_sign = A linha contém um sinal que não se vê, ou termina de um modo incomum; ela pode fazer algo diferente do que mostra.
lint-no_server_check = O host não precisa provar quem é; por isso, outro computador pode tomar o lugar dele.
lint-nla_off = A NLA está desativada nesta ponta; a senha é então digitada em uma tela desenhada pelo host.
lint-no_negotiation = O protocolo de segurança não é negociado, e isso impede a NLA.
lint-gives_away = O host pode usar isto do computador que se conecta: { $share }.
lint-not_asked = Uma senha salva é usada sem perguntar, mesmo desatualizada.
lint-admin_session = A sessão administrativa passa por fora do agente de conexão e das licenças.
lint-basic_sign_in = O gateway recebe a própria senha (Basic).
lint-skips_check = O cliente não pergunta se o host pode iniciar programas avulsos.
lint-guessed_encoding = O arquivo não tem marca e não é UTF-8; foi lido como Windows-1252, então letras como ü podem estar erradas.
lint-no_address = O arquivo não indica nenhum computador (não tem “full address”).
lint-address_unreadable = Nenhum computador pode ter este endereço.
lint-two_values = A configuração está em uma linha anterior com outro valor; qual dos dois vale não está documentado em lugar nenhum.
lint-two_ports = O endereço indica uma porta diferente da desta linha.
lint-gateway_unused = Um gateway é indicado, mas o arquivo não diz que ele é usado.
lint-gateway_unnamed = Um gateway deve ser usado, mas nenhum é indicado.
lint-wrong_kind = A letra entre o nome e o valor não é a desta configuração.
lint-value_not_allowed = O valor não é nenhum dos que esta configuração pode ter.
lint-name_misspelt = Nenhuma configuração tem este nome, mas há uma com um nome muito parecido.
lint-replaced = Os clientes atuais não usam mais esta configuração.
lint-repeated = A mesma linha já está no arquivo.
lint-other_program = O programa do próprio Windows não lê isto de nenhum arquivo; só a linha de comando dele ou uma extensão o aceita.
lint-name_unknown = Este programa não conhece a configuração; os clientes ignoram o que não conhecem.
lint-no_setting = A linha não é uma configuração (nome, dois-pontos, i, s ou b, dois-pontos, valor).

rdp-lint-clean = Nada de fraco foi encontrado em “{ $path }”.
rdp-lint-found = { $count ->
        [one] { $count } achado
       *[other] { $count } achados
    } em “{ $path }”:
rdp-lint-line = { $grade }, linha { $line }: { $setting }
rdp-lint-unstated = { $grade }, não indicado: { $setting } é o padrão
rdp-lint-whole = { $grade }, o arquivo inteiro
rdp-lint-safer = Mais seguro: { $setting }
rdp-lint-without = Mais seguro: sem esta linha
rdp-lint-not = Isto lê só o arquivo. Não prova quem o escreveu, nem que o computador dele é o certo.

rdp-written = O arquivo “{ $path }” foi gravado.
rdp-unchanged = Nada precisou ser mudado; o arquivo diz o mesmo que antes.
rdp-left = O que “rdp lint” ainda encontra nele, para uma pessoa julgar:
rdp-changed = O que está diferente, e o que isso significa:
rdp-shared-off = Desligado: { $share }. { $meaning }
rdp-shared-on = Ligado: { $share }. { $meaning }
rdp-before = { $name }: { $before } => { $after }
rdp-added = { $name }: { $after }
rdp-removed = { $name }: retirado
rdp-nothing = (nada)
rdp-name = O arquivo indica o computador pelo nome, para que o Kerberos possa provar quem ele é.
rdp-number = O arquivo indica o computador pelo endereço; o Kerberos não pode então ser usado, e o nome no certificado pode não combinar.
rdp-number-report = O relatório diz que o nome leva a outro lugar; por isso, o arquivo indica o endereço, e o Kerberos não pode então ser usado.
rdp-trusted-report = O relatório diz que este computador confia no certificado do host; por isso, um certificado falso é recusado de imediato.
rdp-dialog = Ao abrir o arquivo, o Windows mostra o endereço e pergunta o que compartilhar. Compare o endereço; não marque nada de que você não precise.
rdp-overwrite = Já existe um arquivo “{ $path }”. Sobrescrever? (s, ou qualquer outra coisa para não)
    .yes = s

help-rdp = Criar, verificar e assinar arquivos de conexão (.rdp)
help-rdp-new = Gravar um novo arquivo de conexão que compartilha só o que você indicar
help-rdp-harden = Gravar uma cópia segura de um arquivo de conexão
help-rdp-lint = Listar o que é fraco, perigoso ou errado em um arquivo de conexão
help-rdp-host = O computador: HOST, HOST:PORT, [v6]:PORT ou um endereço; pode ser omitido com --from-report
help-rdp-file = O arquivo de conexão
help-rdp-output = O arquivo a gravar; ele é gravado por inteiro ou não é gravado
help-rdp-gateway-new = O Gateway de Área de Trabalho Remota que leva ao computador
help-rdp-gateway = O Gateway de Área de Trabalho Remota que leva ao computador; “none” retira o que houver
help-rdp-user = O nome de usuário a preencher; uma senha nunca é gravada
help-rdp-keep = O que o computador pode continuar usando, separado por vírgulas: { $shares }
help-rdp-from-report = Um relatório de “check --json” que diz o que se sabe do computador
help-rdp-force = Sobrescrever um arquivo que já existe
help-rdp-lint-json = Imprimir os achados como JSON
help-rdp-exit = Status de saída: 0 gravado, 2 a chamada do programa ou o arquivo estava errado e nada foi gravado, 3 o programa não pôde fazer seu trabalho.
help-rdp-lint-exit = Status de saída de rdp lint: 0 nada foi encontrado, 1 há achados, 2 a chamada do programa ou o arquivo estava errado, 3 o programa não pôde fazer seu trabalho.

# Signatures. For the helpdesk.
rdp-signed = Assinado como “{ $signer }”; a assinatura cobre { $count ->
        [one] { $count } configuração.
       *[other] { $count } configurações.
    }
rdp-verify-good = A assinatura confere: nada do que ela cobre foi mudado.
rdp-verify-unsigned = O arquivo não está assinado.
rdp-verify-changed = O arquivo não está como foi assinado: algo que a assinatura cobre foi mudado.
rdp-verify-wrong = Ou uma configuração coberta foi mudada, ou a assinatura não pertence ao certificado que a acompanha.
rdp-verify-settings_open = A assinatura confere, mas deixa de fora configurações que deve cobrir: qualquer pessoa pode mudá-las.
rdp-verify-unreadable = A assinatura não pode ser lida ({ $reason }).
rdp-verify-signer = Assinado por: { $signer }
rdp-verify-issuer = Emitido por: { $issuer }
rdp-verify-thumbprint = Impressão digital (SHA-1): { $thumbprint }
rdp-verify-dates = Válido de { $from } até { $until }
rdp-verify-made = Feita com { $key } e { $digest }
rdp-verify-weak = Isso é fraco pelos critérios atuais.
rdp-verify-expired = O certificado expirou.
rdp-verify-not_yet = O certificado ainda não está em vigor.
rdp-verify-trusted = Este computador confia no emissor.
rdp-verify-untrusted = Este computador não confia no emissor; por isso, aqui o fornecedor conta como desconhecido.
rdp-verify-trust_unknown = Não é possível descobrir aqui se este computador confia no emissor.
rdp-verify-covered = Coberto: { $names }
rdp-verify-open = Não coberto, portanto qualquer um pode mudar: { $names }
rdp-verify-not = Qualquer pessoa pode fazer um certificado com qualquer nome; o que conta é se há confiança no emissor. Nenhuma assinatura diz que o computador de destino é o certo.
rdp-password = Senha de “{ $path }”:

help-rdp-sign = Assinar um arquivo de conexão como o rdpsign faz
help-rdp-verify = Verificar a assinatura de um arquivo de conexão
help-rdp-cert = O certificado em PEM, com a cadeia dele, se houver
help-rdp-key = A chave privada dele em PEM
help-rdp-pfx = Certificado e chave em um só arquivo PFX; a senha é pedida, ou lida da entrada padrão
help-rdp-sign-output = O arquivo a gravar; sem ele, o próprio arquivo é assinado, o que exige --force
help-rdp-verify-json = Imprimir como JSON o que se sabe da assinatura
help-rdp-verify-exit = Status de saída de rdp verify: 0 a assinatura confere, 1 o arquivo não está assinado ou foi mudado, 2 a chamada do programa ou o arquivo estava errado, 3 o programa não pôde fazer seu trabalho.
