# Alguma coisa atende nesse endereço? ($tried conta os endereços tentados.)

port_answers-open = Alguma coisa atende neste endereço.
    .seen = { $address } atendeu depois de { $took_ms } ms.
    .meaning = O caminho até este endereço está aberto. O que atende ali é a próxima pergunta.
    .proves-not = Uma conexão TCP completa não significa Área de Trabalho Remota: um túnel, relay ou proxy NAT aceita em nome de um host que não está lá.

port_answers-another_works = Outro endereço funciona onde este não funciona.
    .seen = A chamada pelo nome acabou mal; { $works_at } funciona.
    .meaning = O nome leva ao computador errado, ou a um entre vários que está com defeito.
    .remedy-1 = Neste computador, pergunte ao suporte se { $works_at } é o endereço certo antes de fazer login lá.
    .remedy-2 = No suporte, pergunte a que endereço o nome deveria levar.
    .proves-not = Não está provado que o endereço que funciona seja o computador certo; compare o nome no certificado dele.

port_answers-another_fails = Um dos outros endereços não funciona.
    .seen = Esta tentativa foi bem; { $fails_at } não funciona.
    .meaning = Em outra ocasião você pode cair nele. Aí a mesma chamada não chega.
    .remedy-1 = No suporte, informe o endereço que não funciona: { $fails_at }.
    .proves-not = Cada endereço foi tentado uma vez. Um membro de farm ocupado ou em drenagem pode recusar por algum tempo.

port_answers-expected_fails = Funciona, mas não pelo endereço que você espera.
    .seen = Esta tentativa foi bem; o endereço que você espera, { $fails_at }, não funciona.
    .meaning = O nome leva a outro endereço, e esse funciona. O que você espera pode estar desatualizado.
    .remedy-1 = No suporte, pergunte a que endereço o nome deveria levar.
    .proves-not = Daqui não se vê qual dos dois endereços é o certo.

port_answers-not_as_expected = Funciona, mas o nome leva a outro endereço, não ao esperado.
    .seen = O nome não leva ao endereço que você espera, e funciona mesmo assim.
    .meaning = O computador do trabalho pode ter mudado de endereço. Ou o nome é de outro computador.
    .remedy-1 = No suporte, pergunte a que endereço o nome deveria levar.
    .proves-not = Daqui não se vê qual dos dois endereços é o certo.

port_answers-refused = O computador do trabalho recusa as chamadas da Área de Trabalho Remota.
    .seen = A chamada ao número { $port } foi recusada na hora.
    .meaning = Alguma coisa ali diz não na hora; por isso, nada aceita a sua chamada. A Área de Trabalho Remota pode estar desligada ou usar outro número.
    .remedy-1 = Neste computador, digite o endereço exatamente como lhe deram, com os dois-pontos e o número do fim, se houver.
    .remedy-2 = No computador do trabalho, o suporte liga a Área de Trabalho Remota e reinicia o serviço dela.
    .proves-not = Um firewall pode enviar a mesma recusa; isto não prova que o TermService esteja parado.

port_answers-unreachable = A rede diz que não consegue chegar a este endereço.
    .seen = A própria rede informou que não há caminho até o endereço (tentados: { $tried }).
    .meaning = Este computador ou um aparelho no caminho não achou um trajeto até lá. A VPN pode ter caído, ou o endereço está errado.
    .remedy-1 = Neste computador, ligue a VPN do trabalho e teste de novo.
    .remedy-2 = Neste computador, compare o nome ou o endereço com o que lhe deram.
    .remedy-3 = No suporte, diga que a rede informa que o endereço está fora de alcance.
    .proves-not = Uma mensagem ICMP fala do caminho, não do host: o host pode estar ativo atrás de outra rota.

port_answers-no_route = Este computador não tem caminho até esse endereço.
    .seen = Este computador não conhece nenhum caminho até o endereço (tentados: { $tried }).
    .meaning = O seu computador não está numa rede que leve até lá. Quase sempre o Wi-Fi, o cabo ou a VPN está desligado.
    .remedy-1 = Neste computador, conecte-se ao Wi-Fi ou ligue o cabo.
    .remedy-2 = Neste computador, ligue a VPN do trabalho e teste de novo.
    .proves-not = Nada foi enviado, portanto nada se sabe sobre o computador do trabalho.

port_answers-blocked_here = Este próprio computador bloqueou a chamada.
    .seen = As próprias regras deste computador não deixaram a chamada sair.
    .meaning = Um firewall ou programa de segurança no seu computador proíbe a chamada. Ela nem saiu do seu computador.
    .remedy-1 = Neste computador, veja se um programa de segurança mostra uma conexão bloqueada.
    .remedy-2 = No suporte, peça que permitam a saída de chamadas da Área de Trabalho Remota do seu computador.
    .proves-not = Nada foi enviado, portanto nada se sabe sobre o computador do trabalho; também não se sabe qual programa bloqueia.

port_answers-silent = Nada responde neste endereço.
    .seen = Não veio resposta no número { $port } em { $limit_s } s ({ $tried ->
            [one] { $tried } endereço tentado
           *[other] { $tried } endereços tentados
        }).
    .meaning = O computador do trabalho pode estar desligado ou dormindo. Ou um firewall descarta a chamada, ou a sua VPN caiu.
    .remedy-1 = Neste computador, ligue a VPN do trabalho e teste de novo.
    .remedy-2 = No computador do trabalho, veja se ele está ligado e acordado, ou pergunte a quem senta perto.
    .remedy-3 = No suporte, pergunte se um firewall deixa passar chamadas da Área de Trabalho Remota vindas da sua rede.
    .proves-not = O silêncio não distingue um SYN descartado (firewall, VPN caída) de um host desligado, suspenso ou inexistente.
