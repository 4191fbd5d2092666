# O canal rápido extra (RDP-UDP) responde? Ele só se abre depois que a primeira linha está protegida; por isso, não é motivo de 0x904.

udp_answers-answers = O canal rápido extra está aberto.
    .seen = O computador do trabalho respondeu no canal rápido extra.
    .meaning = A Área de Trabalho Remota pode usar uma segunda linha, mais rápida, para a imagem.
    .proves-not = Um SYN e a resposta dele passaram ([MS-RDPEUDP]); o próprio canal só se abre depois que o TCP está protegido, e datagramas posteriores ainda podem se perder. Nada diz sobre 0x904.

udp_answers-refused = Não há canal rápido extra, e ele não é necessário.
    .seen = A única mensagem de teste no canal rápido extra foi recusada.
    .meaning = Não há uma segunda linha, mais rápida. Isso não é motivo de preocupação, nem é por isso que a primeira chamada para.
    .proves-not = O ICMP disse que o UDP está fechado, no host ou antes dele. O UDP só começa depois que a conexão TCP está protegida; por isso, não pode causar 0x904 ao conectar.

udp_answers-silent = Nada voltou no canal rápido extra.
    .seen = Não veio resposta à única mensagem de teste em { $waited_ms } ms.
    .meaning = Isso não prova nada: muitos computadores do trabalho ficam mudos aqui. A Área de Trabalho Remota funciona sem ele.
    .remedy-1 = Neste computador, não faça nada: silêncio aqui é comum.
    .proves-not = O silêncio é a aparência de um host sem UDP, de um que quer antes o cookie de uma sessão, de um firewall e de um datagrama perdido. O UDP só começa depois que a conexão TCP está protegida; por isso, não pode causar 0x904 ao conectar.

udp_answers-strange = Outra coisa respondeu no canal rápido extra.
    .seen = A resposta ({ $bytes } bytes) não é uma que a Área de Trabalho Remota dá.
    .meaning = Outro programa pode usar este caminho. A Área de Trabalho Remota funciona sem ele.
    .remedy-1 = No suporte, pergunte o que mais responde ali, se a imagem travar depois.
    .proves-not = Um datagrama que não é SYN+ACK não nomeia o programa. O UDP só começa depois que a conexão TCP está protegida; por isso, não pode causar 0x904 ao conectar.

udp_answers-blocked_here = Este computador não enviou nada no canal rápido extra.
    .seen = As próprias regras ou configurações deste computador retiveram a única mensagem de teste.
    .meaning = Um firewall ou programa de proteção daqui pode proibir isso. A Área de Trabalho Remota funciona sem ele.
    .remedy-1 = No suporte, peça isto só se a imagem estiver lenta.
    .proves-not = Nada foi enviado, portanto nada se sabe sobre o UDP do host. O UDP só começa depois que a conexão TCP está protegida; por isso, não pode causar 0x904 ao conectar.
