# Configurações deste computador mudam o caminho que a Área de Trabalho Remota toma? ($rule é o nome de uma regra.)

client_policy-plain = Nenhuma configuração daqui atrapalha a Área de Trabalho Remota.
    .seen = O Windows não mostra aqui nenhuma regra que pare ou desvie uma chamada da Área de Trabalho Remota.
    .meaning = As configurações da sua empresa neste computador não são o motivo, até onde o Windows mostra.
    .proves-not = Nem uma política de Área de Trabalho Remota nem uma regra de saída do firewall do Windows afeta este destino, o UDP não está desativado, e { $proxy ->
            [yes] há um proxy configurado, pelo qual só se alcançam gateways
           *[no] não há proxy configurado
        }. Só se leem as políticas conhecidas e o firewall do próprio Windows; um produto de segurança com firewall próprio não é visto.

client_policy-udp_off = O segundo caminho, mais rápido, para as imagens está desativado aqui.
    .seen = Uma configuração deste computador o desativa para a Área de Trabalho Remota.
    .meaning = Isso está em ordem. As imagens podem se mover um pouco mais devagar, e problemas com esse caminho ficam descartados.
    .proves-not = O UDP está desativado por política, configuração ou regra de firewall. Ele só começa depois do logon; ativado ou não, não explica um 0x904 antes disso.

client_policy-partly_read = Nem todas as configurações deste computador puderam ser lidas.
    .seen = Não conseguimos ler { $unread ->
            [policies] as regras da Área de Trabalho Remota
            [proxies] as configurações de proxy
           *[firewall] as regras do firewall do Windows
        }, e não achamos nada no resto.
    .meaning = Uma configuração que não vimos ainda pode atrapalhar.
    .remedy-1 = No suporte, pergunte se uma regra no seu computador limita a Área de Trabalho Remota.
    .proves-not = O que não pôde ser lido pode estar em ordem ou não; nada se conclui disso.

client_policy-udp_off_partly_read = O segundo caminho está desativado; algumas configurações não foram lidas.
    .seen = Não conseguimos ler { $unread ->
            [policies] as regras da Área de Trabalho Remota
            [proxies] as configurações de proxy
           *[firewall] as regras do firewall do Windows
        }; o segundo caminho, mais rápido, para as imagens está desativado.
    .meaning = O segundo caminho estar desativado está em ordem. Uma configuração que não vimos ainda pode atrapalhar.
    .remedy-1 = No suporte, pergunte se uma regra no seu computador limita a Área de Trabalho Remota.
    .proves-not = O que não pôde ser lido pode estar em ordem ou não. O UDP só começa depois do logon, portanto não explica um 0x904 antes disso.

client_policy-blocked = Uma regra deste computador barra as chamadas da Área de Trabalho Remota.
    .seen = O firewall do Windows tem aqui uma regra que barra { $rule_for ->
            [mstsc] o programa de Área de Trabalho Remota
           *[all] todos os programas
        }: “{ $rule }”.
    .meaning = { $rule_for ->
            [mstsc] A nossa chamada pode passar onde esse programa não passa. Alguém criou esta regra.
           *[all] Então nenhuma chamada como esta deveria sair. Alguém criou esta regra.
        }
    .remedy-1 = No suporte, pergunte por que esta regra existe e leia o nome dela em voz alta.
    .proves-not = A regra bloqueia o tráfego de saída para a porta deste destino, para todos os endereços. Outra regra pode prevalecer sobre ela. Nada foi alterado, e o próprio cliente não foi iniciado.

client_policy-allow_list_only = Este computador só deixa sair programas que estão em uma lista.
    .seen = O firewall do Windows barra aqui toda chamada que nenhuma regra deixa sair.
    .meaning = O programa de Área de Trabalho Remota precisa estar nessa lista. Não conseguimos ver se ele está.
    .remedy-1 = No suporte, pergunte se a Área de Trabalho Remota pode fazer chamadas a partir do seu computador.
    .proves-not = A ação de saída padrão do perfil atual é bloquear; as regras que permitem não são lidas. Que a nossa chamada tenha passado não prova que a do cliente passe.

client_policy-gateway_forced = Uma regra da empresa envia a Área de Trabalho Remota pela portaria.
    .seen = A regra vale para você, e você não indicou nenhuma portaria para este teste.
    .meaning = O programa de Área de Trabalho Remota toma outro caminho, não o que testamos. O que achamos aqui pode não valer para ele.
    .remedy-1 = Neste computador, teste de novo e escolha a portaria como caminho.
    .remedy-2 = No suporte, peça o nome da portaria se você não o conhece.
    .proves-not = A política “Enable connection through RD Gateway” (UseProxy) é 1. O gateway que ela indica não foi usado aqui para nenhuma conexão.

client_policy-ntlm_refused = Este computador só pode fazer login com o nome completo.
    .seen = Uma regra da empresa desativa aqui a forma antiga de login.
    .meaning = Digite o nome completo do computador do trabalho. Com o endereço dele no lugar do nome, o seu login não pode funcionar.
    .remedy-1 = Neste computador, digite o nome completo do computador do trabalho, não o endereço dele.
    .proves-not = RestrictSendingNTLMTraffic é 2 (negar tudo), e este destino não é exceção. Com Kerberos, o logon funciona mesmo assim; se isso acontece, não se sabe antes que alguém faça logon.

client_policy-strict_identity = Este computador quer uma prova de quem é o computador do trabalho.
    .seen = Uma regra da empresa encerra aqui toda chamada que vem sem essa prova.
    .meaning = Se o crachá dele não é de confiança aqui, a Área de Trabalho Remota para e avisa do jeito dela.
    .remedy-1 = No suporte, pergunte se o crachá do computador do trabalho é da sua empresa.
    .proves-not = A política “Configure server authentication for client” está em “Do not connect if authentication fails”. Ela encerra uma tentativa com mensagem própria, não com 0x904. Deixe-a ativada: ela protege a senha.

client_policy-files_refused = Aqui só abrem arquivos de conexão que estejam assinados.
    .seen = Uma regra da sua empresa recusa arquivos que ninguém assinou.
    .meaning = Um arquivo que você salvar não vai abrir aqui. Você pode digitar no lugar dele o nome do computador do trabalho.
    .remedy-1 = Neste computador, abra a Área de Trabalho Remota e digite ali o nome do computador do trabalho.
    .remedy-2 = No suporte, peça um arquivo de conexão assinado.
    .proves-not = A política “Allow .rdp files from unknown publishers” está desativada. Não se olhou se um determinado arquivo está assinado por um fornecedor confiável aqui.
