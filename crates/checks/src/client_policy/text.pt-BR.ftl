# Configurações deste computador mudam o caminho que a Área de Trabalho Remota toma? ($rule é o nome de uma regra.)

client_policy-plain = Nenhuma configuração daqui muda o caminho da Área de Trabalho Remota.
    .seen = Nem uma política de Área de Trabalho Remota nem uma regra de saída do firewall do Windows afeta este destino. O UDP não está desativado. { $proxy ->
            [yes] Há um proxy configurado; só gateways são alcançados por ele.
           *[no] Não há proxy configurado.
        }
    .meaning = As configurações da sua empresa neste computador não atrapalham, até onde o Windows mostra.
    .proves-not = Só se leem as políticas conhecidas e o firewall do próprio Windows. Um produto de segurança com firewall próprio não é visto.

client_policy-udp_off = O segundo caminho, mais rápido (UDP), está desativado aqui.
    .seen = Uma política, uma configuração ou uma regra de firewall deste computador desativa o UDP para a Área de Trabalho Remota.
    .meaning = Isso está em ordem. As imagens podem se mover um pouco mais devagar, e problemas com esse caminho ficam descartados.
    .proves-not = O UDP só começa depois do logon; ativado ou não, ele não explica um 0x904 antes disso.

client_policy-partly_read = Nem todas as configurações deste computador puderam ser lidas.
    .seen = O que não respondeu: { $unread ->
            [policies] as políticas de Área de Trabalho Remota
            [proxies] as configurações de proxy
           *[firewall] o firewall do Windows
        }. No resto não há nada que mude o caminho.
    .meaning = Uma configuração que não vimos ainda pode atrapalhar.
    .remedy-1 = No suporte, pergunte se uma política ou uma regra de firewall limita a Área de Trabalho Remota no seu computador.
    .proves-not = O que não pôde ser lido pode estar em ordem ou não; nada se conclui disso.

client_policy-udp_off_partly_read = O segundo caminho (UDP) está desativado; algumas configurações não foram lidas.
    .seen = Uma política ou uma configuração desativa o UDP para a Área de Trabalho Remota. O que não respondeu: { $unread ->
            [policies] as políticas de Área de Trabalho Remota
            [proxies] as configurações de proxy
           *[firewall] o firewall do Windows
        }.
    .meaning = O segundo caminho estar desativado está em ordem. Uma configuração que não vimos ainda pode atrapalhar.
    .remedy-1 = No suporte, pergunte se uma política ou uma regra de firewall limita a Área de Trabalho Remota no seu computador.
    .proves-not = O que não pôde ser lido pode estar em ordem ou não. O UDP só começa depois do logon, portanto não explica um 0x904 antes disso.

client_policy-blocked = Uma regra de firewall barra as chamadas da Área de Trabalho Remota.
    .seen = A regra de saída “{ $rule }” do firewall do Windows bloqueia { $rule_for ->
            [mstsc] mstsc.exe
           *[all] todos os programas
        } no caminho até o número deste destino, para todos os endereços.
    .meaning = { $rule_for ->
            [mstsc] A nossa chamada pode passar onde o programa de Área de Trabalho Remota não passa. Alguém criou esta regra no seu computador.
           *[all] Então nada no seu computador deveria passar. Alguém criou esta regra.
        }
    .remedy-1 = No suporte, pergunte por que esta regra existe e diga o nome dela.
    .proves-not = Uma regra que permita algo mais específico, ou uma política acrescentada depois, pode prevalecer sobre ela. Nada foi alterado nem testado com o próprio mstsc.exe.

client_policy-allow_list_only = Este computador só deixa sair programas que estão em uma lista.
    .seen = O firewall do Windows bloqueia por padrão as conexões de saída no perfil de rede atual.
    .meaning = O programa de Área de Trabalho Remota precisa estar nessa lista. Não conseguimos ver se ele está.
    .remedy-1 = No suporte, pergunte se a Área de Trabalho Remota pode fazer chamadas a partir do seu computador.
    .proves-not = As regras que permitem não são lidas. Que a nossa chamada tenha passado não prova que o mstsc.exe passe.

client_policy-gateway_forced = Uma regra da empresa envia a Área de Trabalho Remota pela portaria.
    .seen = A política “Enable connection through RD Gateway” (UseProxy) está ativada para esta conta, e nenhum gateway foi indicado aqui.
    .meaning = O programa de Área de Trabalho Remota toma outro caminho, não o que testamos. O que achamos aqui pode não valer para ele.
    .remedy-1 = Neste computador, teste de novo e escolha a portaria como caminho.
    .remedy-2 = No suporte, peça o nome da portaria se você não o conhece.
    .proves-not = O gateway que a política indica não é usado aqui para nenhuma conexão. A política de grupo pode tê-lo mudado desde então.

client_policy-ntlm_refused = Este computador não pode fazer login da forma antiga.
    .seen = RestrictSendingNTLMTraffic é 2 (negar tudo), e este destino não está entre as exceções.
    .meaning = Use o nome completo do computador do trabalho. Com o endereço dele no lugar do nome, o seu login não pode funcionar.
    .remedy-1 = Neste computador, digite o nome completo do computador do trabalho, não o endereço dele.
    .proves-not = Com Kerberos, o logon funciona mesmo assim. Se isso vale aqui, não se sabe antes que alguém faça logon.

client_policy-strict_identity = Este computador exige que o computador do trabalho prove quem é.
    .seen = A política “Configure server authentication for client” está em “Do not connect if authentication fails”.
    .meaning = Se este computador não confia no crachá dele, a Área de Trabalho Remota desiste com uma mensagem própria.
    .remedy-1 = No suporte, pergunte se o crachá do computador do trabalho é da sua empresa.
    .proves-not = Esta política encerra uma tentativa com palavras próprias, não com 0x904. Deixe-a ativada: ela protege a sua senha.

client_policy-files_refused = Este computador só abre arquivos de conexão que estejam assinados.
    .seen = A política “Allow .rdp files from unknown publishers” está desativada.
    .meaning = Um arquivo de conexão que você mesmo salvou não vai abrir. Digite o nome no programa de Área de Trabalho Remota.
    .remedy-1 = Neste computador, abra a Área de Trabalho Remota e digite ali o nome do computador do trabalho.
    .remedy-2 = No suporte, peça um arquivo de conexão assinado.
    .proves-not = Não se olhou se um determinado arquivo está assinado por um fornecedor confiável aqui.
