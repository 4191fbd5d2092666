# Qual das linhas deste computador leva ao computador do trabalho? ($vpn nomeia o produto, ou é ppp, tunnel, other ou none.)

network_up-connected = O seu computador está numa rede.
    .seen = As chamadas ao computador do trabalho saem por { $kind ->
            [wifi] Wi-Fi
            [cable] cabo
            [mobile] uma linha móvel
            [virtual] um adaptador virtual
           *[unknown] um adaptador de outro tipo
        } (“{ $adapter }”).
    .meaning = O seu lado tem uma linha para enviar. { $vpn_up ->
            [yes] Uma VPN também está ligada, mas estas chamadas não passam por ela.
           *[no] Não vemos nenhuma VPN ligada.
        }
    .proves-not = Uma rota ainda não é um caminho que funciona. Uma VPN sem adaptador próprio (IPsec baseado em políticas, drivers de filtro de agentes de segurança) não é vista. { $agents_here ->
            [yes] Aqui também está em execução, e pode olhar dentro das chamadas ou desviá-las: { $agents }.
            [no] Não se viu em execução nenhum produto que sabemos olhar dentro das chamadas ou desviá-las.
           *[not_known] Não foi possível ler se um produto desses está em execução aqui.
        }

network_up-through_vpn = O caminho até o computador do trabalho passa por uma VPN.
    .seen = As chamadas ao computador do trabalho saem por { $vpn ->
            [other] uma VPN
            [ppp] uma linha discada, quase sempre uma VPN
            [tunnel] um túnel, quase sempre uma VPN
           *[named] a VPN { $vpn }
        } (“{ $adapter }”).
    .meaning = Isso está em ordem. Lembre que uma VPN pode ser lenta, ou perder mensagens grandes, e assim causar problemas.
    .proves-not = O MTU do adaptador é só dele; não se vê o que o caminho além dele suporta. { $idle_known ->
            [yes] O perfil dela encerra a chamada depois de { $vpn_idle_limit_minutes } minutos de inatividade.
           *[no] Não se vê quando o tempo limite de inatividade dela atua.
        } { $agents_here ->
            [yes] Aqui também está em execução, e pode olhar dentro das chamadas ou desviá-las: { $agents }.
            [no] Não se viu em execução nenhum produto que sabemos olhar dentro das chamadas ou desviá-las.
           *[not_known] Não foi possível ler se um produto desses está em execução aqui.
        }

network_up-loopback = Este endereço é o do seu próprio computador.
    .seen = As chamadas a este endereço não saem do seu computador.
    .meaning = Para isto não é preciso rede. Se você queria outro computador, confira o nome ou o endereço.
    .proves-not = Um túnel, encaminhamento de porta, contêiner ou WSL neste computador pode repassar a chamada; o caminho além dele não é visto.

network_up-no_adapter = O seu computador não está em nenhuma rede.
    .seen = Nenhuma linha deste computador está ligada e tem um endereço.
    .meaning = Nenhuma chamada pode sair do seu computador agora. Quase sempre o Wi-Fi está desligado, ou um cabo está solto.
    .remedy-1 = Neste computador, conecte-se ao Wi-Fi ou ligue o cabo.
    .remedy-2 = Neste computador, veja se o modo avião está ligado, e desligue-o.
    .proves-not = Nada foi enviado, portanto nada se sabe sobre o computador do trabalho. Só um endereço link-local (sem resposta do DHCP) conta como nenhum.

network_up-unknown_way = Não sabemos dizer qual linha leva ao computador do trabalho.
    .seen = O seu computador está numa rede, mas não se conhece nenhuma linha que leve ao computador do trabalho.
    .meaning = O nome pode não levar a nenhum endereço, ou o seu computador não conhece um caminho até lá. Os outros testes dizem mais.
    .remedy-1 = Neste computador, ligue a VPN do trabalho, se você tem uma, e teste de novo.
    .proves-not = Só se olha o endereço de origem que o sistema escolheria, não a tabela de rotas. Sem um endereço para o nome, não há sobre o que perguntar.

network_up-vpn_idle = Há uma VPN configurada aqui, e ela está desligada.
    .seen = O computador do trabalho não foi alcançado, e { $vpn ->
            [other] uma VPN
           *[named] a VPN { $vpn }
        } está desligada.
    .meaning = Muitos computadores do trabalho só podem ser alcançados enquanto a VPN está ligada.
    .remedy-1 = Neste computador, ligue a VPN do trabalho e teste de novo.
    .remedy-2 = No suporte, pergunte se o computador do trabalho fica atrás da VPN.
    .proves-not = Esta VPN pode não ser a do trabalho, e o host pode estar fora do ar atrás dela mesmo assim.

network_up-weak_wifi = O seu Wi-Fi está fraco aqui.
    .seen = As chamadas ao computador do trabalho saem por Wi-Fi (“{ $adapter }”), com { $wifi_percent } por cento da força dele.
    .meaning = Um sinal fraco perde partes de uma chamada. A área de trabalho pode então travar ou cair.
    .remedy-1 = Neste computador, chegue mais perto do aparelho do Wi-Fi ou use um cabo.
    .remedy-2 = Neste computador, teste de novo e observe a linha por um minuto.
    .proves-not = O sinal é a medida aproximada do próprio sistema em um só momento. Um fraco ainda pode levar uma chamada, e um forte pode perdê-la.
