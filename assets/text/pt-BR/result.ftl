# O código de resultado: em palavras para o suporte, recusado com um motivo, soletrado ao telefone.

result-line = Código de resultado: { $code }
result-spelled = Soletrado
result-less = Um código não consegue levar os detalhes. O relatório diz mais.
result-not = Um teste que não é citado aqui não precisa ter ido bem: talvez não tenha sido feito. O código não contém nome nem endereço; pergunte de qual computador se trata.

result-cause-healthy = Tudo o que foi testado está bem.
result-cause-gateway_down = Não se chega à portaria da empresa, ou ela está fechada.
result-cause-gateway_refuses = A portaria atende e não deixa passar nenhuma chamada.
result-cause-gateway_certificate = O crachá da portaria seria recusado.

result-reached = Até onde chegou
    .none = O nome não foi resolvido.
    .resolve = O nome tem um endereço; nenhuma conexão TCP foi feita.
    .tcp = O TCP estava conectado; a negociação X.224 não terminou.
    .negotiation = A negociação X.224 terminou; o TLS não foi estabelecido.
    .tls = O TLS estava estabelecido; nenhuma mensagem CredSSP teve resposta.
    .credssp_challenge = O host respondeu à primeira mensagem CredSSP.
    .credssp = O host aceitou as credenciais; a conexão MCS não foi concluída.
    .mcs = A conexão MCS foi feita; não se entrou nos canais.
    .channels = Entrou-se nos canais; os dados do cliente não foram enviados.
    .client_info = Os dados do cliente foram enviados; o licenciamento não foi concluído.
    .licensing = O licenciamento foi concluído; as capacidades não foram trocadas.
    .capabilities = As capacidades foram trocadas; a sessão não começou.
    .active = A sessão começou; nenhuma imagem foi desenhada.
    .picture = A primeira imagem foi desenhada.
result-ended = O que encerrou
    .nothing = Nada: a tentativa não foi cortada.
    .not_found = O resolvedor não tem endereço para o nome.
    .refused = O TCP foi recusado.
    .unreachable = Não havia caminho até o endereço, ou o sistema não abriu a conexão.
    .timeout = O limite de tempo de uma fase passou.
    .close = O outro lado fechou a conexão.
    .reset = O outro lado redefiniu a conexão.
    .alert = Um alerta TLS.
    .failure_code = Um código de falha da negociação RDP.
    .disconnect = Uma desconexão MCS.
    .garbage = Bytes que não podem estar ali.
    .not_rdp = Outro serviço responde na porta.
    .cancelled = A pessoa parou a execução.
result-family = O que o host executa
    .windows = Windows
    .xrdp = xrdp
    .freerdp = FreeRDP (GNOME, KDE e outros)
    .ironrdp = IronRDP
    .virtualbox = VirtualBox
    .unknown = Não se sabe
result-platform = Testado a partir de
    .windows = Windows
    .macos = macOS
    .linux = Linux
    .unknown = Não se sabe
result-gateway = Gateway
    .yes = Um foi indicado.
    .no = Nenhum foi indicado.
result-vpn = VPN
    .unseen = Nenhuma foi vista.
    .off = Uma está configurada e desligada.
    .aside = Uma está ligada; o caminho não passa por ela.
    .through = O caminho passa por uma.
result-clocks = Os relógios
    .not_compared = Não foram comparados.
    .together = Diferem em menos de um minuto.
    .ahead = { $minutes ->
            [1] O relógio do outro lado está adiantado um minuto ou mais.
            [60] O relógio do outro lado está adiantado uma hora ou mais.
            [1440] O relógio do outro lado está adiantado um dia ou mais.
           *[other] O relógio do outro lado está adiantado { $minutes } minutos ou mais.
        }
    .behind = { $minutes ->
            [1] O relógio do outro lado está atrasado um minuto ou mais.
            [60] O relógio do outro lado está atrasado uma hora ou mais.
            [1440] O relógio do outro lado está atrasado um dia ou mais.
           *[other] O relógio do outro lado está atrasado { $minutes } minutos ou mais.
        }
result-saw = O que a pessoa viu
    .none = Nenhum código foi indicado.
    .another = Um código que não tem número em um código de resultado.
result-not_fine = Testes que não estavam bem
    .none = Nenhum é citado.

result-refused-length = Um código de resultado tem 12 símbolos, e este tem { $count }.
result-refused-symbol = O símbolo { $place }, “{ $symbol }”, não está em nenhum código de resultado: há algarismos, e letras sem I, L, O e U.
result-refused-misheard = O símbolo { $place } provavelmente foi ouvido errado; talvez fosse { $perhaps } em vez de { $heard }; pergunte de novo antes de confiar nele.
result-refused-swapped = Os símbolos { $place } e { $next } provavelmente trocaram de lugar; pergunte de novo antes de confiar neles.
result-refused-several = O código não combina com seus dois símbolos de controle, e provavelmente mais de um símbolo está errado: peça que leiam o código inteiro de novo.
result-refused-version = O código diz ser da versão { $version }, que este programa não conhece; um mais novo talvez o leia.
result-refused-unknown = O código diz algo que este programa não conhece ({ $field } { $number }); um mais novo o fez e consegue lê-lo.

help-code = Ler um código de resultado em palavras, offline
help-code-code = Os doze símbolos; maiúsculas, espaços e hifens não importam
help-code-json = Imprimir o que o código diz como JSON
help-code-exit = Status de saída de code: 0 o código foi lido, 2 o código ou a chamada do programa estava errada, 3 o programa não pôde fazer seu trabalho.

# Pelos nomes usuais ao telefone; o seis se diz também meia.
spell-0 = zero
spell-1 = um
spell-2 = dois
spell-3 = três
spell-4 = quatro
spell-5 = cinco
spell-6 = seis (meia)
spell-7 = sete
spell-8 = oito
spell-9 = nove
spell-a = A de Ana
spell-b = B de Beatriz
spell-c = C de Carlos
spell-d = D de Dado
spell-e = E de Eduardo
spell-f = F de Fernando
spell-g = G de Gabriel
spell-h = H de Helena
spell-j = J de João
spell-k = K de Kátia
spell-m = M de Maria
spell-n = N de Natal
spell-p = P de Pedro
spell-q = Q de Queijo
spell-r = R de Rafael
spell-s = S de Sapo
spell-t = T de Tatu
spell-v = V de Vitória
spell-w = W de Wilson
spell-x = X de Xavier
spell-y = Y de Yara
spell-z = Z de Zebra
