# Mensagens grandes se perdem onde as pequenas passam?

large_packets_pass-passed = Mensagens grandes passam, nos dois sentidos.
    .seen = Mensagens de tamanho máximo atravessaram a linha nos dois sentidos.
    .meaning = Nada no caminho perde mensagens grandes. Não é o tamanho das mensagens que barra você.
    .proves-not = Só se viram passar segmentos TCP cheios da fase de TLS; os datagramas UDP da sessão não são testados aqui.

large_packets_pass-lost = Mensagens grandes se perdem no caminho.
    .seen = Duas vezes, mensagens grandes travaram enquanto as pequenas passaram; elas se perdem { $direction ->
            [up] no caminho até o computador do trabalho.
            [down] no caminho de volta até você.
           *[both] nos dois sentidos.
        }
    .meaning = Uma VPN, um roteador ou um túnel no caminho descarta o que é grande demais e não avisa.
    .remedy-1 = Neste computador, tente pela internet do celular, ou sem a VPN se você alcança o computador do trabalho sem ela.
    .remedy-2 = No suporte, peça um tamanho menor de mensagem (MTU) na VPN.
    .proves-not = Não se sabe qual dispositivo as descarta. Um buraco negro de path MTU pode estar em qualquer ponto entre os dois hosts (RFC 2923 2.1).

large_packets_pass-stuck_too = Mensagens pequenas travam tanto quanto as grandes.
    .seen = Com mensagens pequenas, travou no mesmo ponto.
    .meaning = Aqui não é o tamanho das mensagens que barra você. O próprio computador do trabalho pode ter travado.
    .remedy-1 = No computador do trabalho, o suporte reinicia o serviço da Área de Trabalho Remota.
    .proves-not = Uma segunda falha no caminho não está descartada: só se comparou o handshake limitado (MSS reduzido) com o normal.

large_packets_pass-varying = Uma vez travou, e outra vez passou.
    .seen = O mesmo teste travou uma vez e passou em outra.
    .meaning = A linha ou o computador do trabalho muda de um minuto para outro. Não sabemos dizer qual dos dois.
    .remedy-1 = Neste computador, tente outra rede, por exemplo a internet do celular.
    .proves-not = Tentativas que se contradizem não provam nem um problema de path MTU nem um caminho saudável.
