# Os quinze passos do checklist.
# .question .why .do-* .cannot .live-* são para a pessoa; .admin-* .mouse-* .risk .undo .articles, para o suporte; .command-* dizem para que serve um comando de assets/checklist.
# $status é warning ou problem; $system é windows, macos ou linux: onde roda o programa da pessoa. A última variante não pode fazer mal em nenhum.

step-steady_network = Confira se a sua rede está estável.
    .question = A sua rede está estável?
    .why = Uma linha que cai ou perde mensagens pode encerrar a chamada no meio. Com VPN, isso acontece mais.
    .do-1 = Chegue mais perto do aparelho do Wi-Fi ou ligue um cabo de rede.
    .do-2 = Desligue e ligue de novo a VPN do trabalho, se você usa uma.
    .do-3 = Tente uma vez por outra rede, como a internet do celular.
    .cannot = Se você não pode trocar de rede, diga ao suporte qual está usando.
    .live-fine = O que conseguimos verificar da sua rede está em ordem. Um problema que vai e volta não está descartado.
    .live-problem = { $status ->
            [warning] A sua linha funciona, mas está lenta ou pouco estável. Só isso raramente encerra uma chamada.
           *[problem] A sua rede está desligada, ou mensagens se perdem no caminho. Comece por aqui: sem isso, nada mais funciona.
        }
    .live-unknown = Não conseguimos medir isso. Isso não diz nada de bom nem de ruim sobre a sua rede.
    .admin-1 = Compare com e sem VPN, e por uma segunda rede; anote quando falha.
    .admin-2 = Meça o MTU do caminho: 1372 bytes de carga de ping passam pela maioria dos túneis; reduza a carga até passar. Veja primeiro se um ping simples tem resposta; muitos hosts e firewalls o descartam, e então isto não prova nada.
    .admin-3 = Procure na VPN ou no firewall um tempo limite de inatividade menor que as pausas do usuário.
    .mouse-1 = Em um cliente Windows: resmon.exe, Rede, Conexões TCP: ali constam a perda e a latência de cada conexão.
    .mouse-2 = Em um Mac: segure Option e clique no símbolo do Wi-Fi: ali constam RSSI e ruído. No GNOME: Configurações, Wi-Fi, a engrenagem da conexão: força do sinal e velocidade do link.
    .risk = Nenhum: isto só mede.
    .undo = Volte à rede ou à configuração de VPN usada antes.
    .articles = Apontam rede instável, VPN lenta ou pouca largura de banda como causa principal. As provas são fracas: sozinha, uma perda de cerca de 2% nunca impediu um logon nos nossos testes. Tempos limite de VPN e MTU pequeno existem de fato.
    .command-1 = Testar se pacotes grandes passam sem fragmentação (Windows)
    .command-2 = Testar se pacotes grandes passam sem fragmentação (Linux)
    .command-3 = O mesmo teste no macOS
    .command-4 = Mostrar o MTU de cada adaptador (Windows)
    .command-5 = Mostrar o MTU de cada adaptador (Linux)

step-name_or_address = Confira o nome e o endereço do computador do trabalho.
    .question = O nome leva ao computador certo?
    .why = Uma anotação antiga ou trocada na lista telefônica da rede manda a chamada para o lugar errado.
    .do-1 = Compare, letra por letra, o nome que você digita com o que lhe deram.
    .do-2 = { $ntlm ->
            [refused] Digite o nome completo. Neste computador, não dá para entrar com um endereço no lugar dele.
           *[allowed] Peça o endereço ao suporte e digite-o uma vez no lugar do nome.
        }
    .do-3 = { $ntlm ->
            [refused] Pergunte ao suporte se o nome leva ao endereço certo.
           *[allowed] Diga ao suporte se o endereço funcionou e volte ao nome.
        }
    .cannot = Se ninguém souber o endereço, peça ao suporte que procure o nome para você.
    .live-fine = O nome leva a um endereço, e alguma coisa atende lá. Não está provado que seja o computador certo.
    .live-problem = { $status ->
            [warning] A chamada chegou, mas nem todos os endereços do nome estão como esperado.
           *[problem] O nome não leva a lugar nenhum, ou nada atende aonde ele leva. Compare-o com o que lhe deram.
        }
    .live-unknown = Não conseguimos procurar o nome. Ele pode estar certo ou errado.
    .admin-1 = Resolva o nome no cliente e compare cada endereço com o que o host tem de fato.
    .admin-2 = Remova registros A e AAAA obsoletos e verifique a lista de sufixos DNS e o arquivo hosts do cliente.
    .admin-3 = Use o endereço só como teste: por padrão, o Kerberos não é tentado com endereços, e o NTLM pode estar negado.
    .mouse-1 = Em um cliente Windows: ncpa.cpl, clique direito no adaptador, Status, Detalhes: ali constam os servidores DNS e o sufixo DNS.
    .mouse-2 = Em um host Windows, no mesmo lugar: compare os endereços IPv4 e IPv6 dele com os do nome.
    .mouse-3 = Em um servidor DNS do Windows: dnsmgmt.msc, Zonas de pesquisa direta, a zona: remova os registros A e AAAA antigos do host.
    .risk = Nenhum na consulta. Com um endereço, o nome do certificado não confere mais, e o logon recorre ao NTLM.
    .undo = Digite de novo o nome completo.
    .articles = “Use o endereço IP” é um bom teste e um mau hábito: muda o tipo de logon. Não se encontrou prova de falha de nomes em builds recentes do Windows 11.
    .command-1 = Mostrar todos os endereços do nome (Windows)
    .command-2 = Mostrar todos os endereços do nome (Linux)
    .command-3 = Mostrar todos os endereços do nome (macOS)
    .command-4 = Esvaziar o cache DNS de um cliente Windows
    .command-5 = O mesmo no Linux com systemd
    .command-6 = O mesmo no macOS

step-open_door = Veja se o computador do trabalho aceita a Área de Trabalho Remota.
    .question = O computador do trabalho aceita chamadas da Área de Trabalho Remota?
    .why = O computador do trabalho precisa estar ligado, aceitar chamadas e atender com a Área de Trabalho Remota. Um firewall no caminho precisa deixar você passar.
    .do-1 = Veja se o computador do trabalho está ligado e acordado, ou pergunte a alguém por perto.
    .do-2 = Ligue a VPN do trabalho, se você precisa dela.
    .do-3 = Se você usa um túnel ou um serviço intermediário, veja se a outra ponta está conectada.
    .cannot = Se você não vê o computador do trabalho, pergunte ao suporte se ele aceita chamadas da Área de Trabalho Remota.
    .live-fine = Alguma coisa atende, e é a Área de Trabalho Remota. Os testes seguintes ainda podem parar.
    .live-problem = { $status ->
            [warning] Alguma coisa atende, mas nem tudo está como deveria. A lista de testes diz o quê.
           *[problem] Nada atende, alguma coisa encerra a chamada, ou outro programa responde. A lista de testes diz qual dos três.
        }
    .live-unknown = Não chegamos a chamar o computador do trabalho. O caminho até ele pode estar aberto ou fechado.
    .admin-1 = No host, permita a Área de Trabalho Remota (Configurações, Sistema, Área de Trabalho Remota) e veja se o TermService está em execução (services.msc, “Serviços de Área de Trabalho Remota”).
    .admin-2 = Veja se o ouvinte (listener) está ativo, em que porta, e qual processo é dono dessa porta.
    .admin-3 = Habilite o grupo de regras “Área de Trabalho Remota” do host (firewall.cpl) somente para os perfis particular e de domínio.
    .admin-4 = Se o TCP abre e fecha sem um único byte, veja o que aceita no lugar do host: túnel, encaminhamento de porta, contêiner, NAT, bastion. Pergunte se o host tem uma suíte de segurança com proteção de RDP ou contra força bruta (ESET, Remote Access Shield do AVG ou do Avast).
    .mouse-1 = No host, Configurações, Sistema, Área de Trabalho Remota: Ativado. Em services.msc, “Serviços de Área de Trabalho Remota” (TermService) deve estar em execução.
    .mouse-2 = No host, firewall.cpl, Configurações avançadas, Regras de Entrada: no grupo “Área de Trabalho Remota”, habilite a regra TCP do modo de usuário (nome interno RemoteDesktop-UserMode-In-TCP), somente nos perfis de domínio e particular.
    .mouse-3 = Se a rede do escritório estiver marcada como pública, defina-a como rede privada: Configurações, Rede e Internet, Propriedades.
    .risk = Permitir a Área de Trabalho Remota a expõe a toda rede coberta pelos perfis da regra; nunca publique a porta 3389 na internet. Reiniciar o TermService encerra todas as sessões remotas. O comando 15 retira a regra das redes públicas; veja antes de que tipo é a rede.
    .undo = Devolva à regra o estado e os perfis salvos e restaure o valor anterior de fDenyTSConnections. Pare de novo o TermService somente se ele tinha sido parado de propósito.
    .articles = Certos quanto ao firewall e à porta. Adicionar mstsc.exe aos aplicativos permitidos, com todas as redes marcadas, é errado e prejudicial: o cliente só chama para fora, e a regra que conta fica no host. Certos quanto a RustDesk, dockur e outros túneis: eles atendem por um computador que não está lá.
    .command-1 = Testar, a partir do cliente, se a porta aceita conexões TCP
    .command-2 = Mostrar se a Área de Trabalho Remota está permitida no host (0 é permitida)
    .command-3 = O valor da política, se existir; ele prevalece (uma mensagem de que não foi encontrado significa que não há)
    .command-4 = Permitir a Área de Trabalho Remota no host
    .command-5 = Desfazer: proibi-la de novo, se era assim antes
    .command-6 = Mostrar os serviços de que a Área de Trabalho Remota precisa
    .command-7 = Iniciar o serviço se ele estiver parado
    .command-8 = Mostrar o ouvinte (rdp-tcp deve aparecer com o estado Listen, no idioma do sistema)
    .command-9 = Mostrar a porta definida para o ouvinte
    .command-10 = Mostrar qual processo é dono da porta (o número dele vem por último)
    .command-11 = Mostrar quais serviços rodam no processo dono da porta
    .command-12 = Mostrar se chamadas chegaram ao host, e de onde
    .command-13 = Mostrar as regras da Área de Trabalho Remota no host (em qualquer idioma do Windows)
    .command-14 = Salvar primeiro o estado da regra TCP do próprio ouvinte
    .command-15 = Habilitar essa regra para redes particulares e de domínio
    .command-16 = Desfazer: devolver à regra o estado e os perfis

step-current_client = Atualize o seu programa de Área de Trabalho Remota.
    .question = O seu programa de Área de Trabalho Remota está atualizado?
    .why = Programas antigos não têm as correções nem as formas modernas de proteger a linha. As atualizações trazem as novas.
    .do-1 = { $system ->
            [windows] Abra Configurações, depois Windows Update, e instale o que for oferecido.
            [macos] Abra a App Store, escolha Atualizações e atualize o “Windows App”.
           *[linux] Instale todas as atualizações que o seu sistema oferece, também as do programa de Área de Trabalho Remota.
        }
    .do-2 = Reinicie o computador se { $system ->
            [windows] o Windows
           *[other] ele
        } pedir.
    .do-3 = { $system ->
            [windows] Conecte-se com a “Conexão de Área de Trabalho Remota”, que faz parte do Windows.
            [macos] Conecte-se com o “Windows App”, que tomou o lugar do “Microsoft Remote Desktop”.
           *[linux] Conecte-se com um programa que recebe atualizações, como Remmina, FreeRDP ou GNOME Connections.
        }
    .cannot = Se você não tem permissão para instalar atualizações, peça ao suporte que instale.
    .live-fine = Há um programa de Área de Trabalho Remota aqui. Se é o mais novo, não avaliamos.
    .live-problem = O programa usual de Área de Trabalho Remota não foi encontrado aqui. Talvez você tenha outro que não conhecemos.
    .live-unknown = Não conseguimos procurar o seu programa de Área de Trabalho Remota. Ele pode estar aqui e em ordem.
    .admin-1 = Verifique se mstsc.exe existe (pode ser desinstalado desde o Windows 11 23H2) e anote o build.
    .admin-2 = Instale a atualização cumulativa atual nas duas pontas e reinicie.
    .mouse-1 = Em um cliente Windows: abra %SystemRoot%\System32 no Explorador de Arquivos, clique direito em mstsc.exe, Propriedades, Detalhes: Versão do produto.
    .mouse-2 = Nas duas pontas com Windows: Configurações, Windows Update (ms-settings:windowsupdate), Verificar se há atualizações; o que já está lá consta no histórico de atualizações.
    .mouse-3 = Em um Mac: App Store, Atualizações, “Windows App”. No Linux: o programa de atualizações da distribuição.
    .risk = Uma atualização exige reinicialização; salve antes o trabalho aberto.
    .undo = No Windows: Configurações, Windows Update, Histórico de atualizações, Desinstalar atualizações. Nos demais: o histórico de pacotes do sistema.
    .articles = Atualizar está certo. O aplicativo “Área de Trabalho Remota” da Store está sem suporte desde maio de 2025, e o Windows App no Windows não serve para computadores remotos comuns; use o mstsc integrado. Não se conhece atualização que cause 0x904 com 0x7 ao conectar.
    .command-1 = Mostrar a versão do cliente de Área de Trabalho Remota (Windows)
    .command-2 = Mostrar o build do Windows
    .command-3 = Mostrar as atualizações das últimas semanas (Windows)
    .command-4 = Mostrar a versão do FreeRDP (o programa pode se chamar xfreerdp3 ou wlfreerdp)

step-saved_sign_in = Remova o login salvo e digite tudo de novo.
    .question = Há um login antigo salvo aqui?
    .why = O seu programa pode enviar um nome ou uma senha antigos que ficaram salvos. Aí o login termina antes de você digitar.
    .do-1 = { $system ->
            [windows] Abra o Gerenciador de Credenciais pelo menu Iniciar e escolha “Credenciais do Windows”.
            [macos] Abra o “Windows App”, depois as configurações dele, depois Credenciais.
           *[linux] Abra a lista de conexões salvas no seu programa de Área de Trabalho Remota.
        }
    .do-2 = { $system ->
            [windows] Remova cada item que começa com TERMSRV e traz o nome do seu computador do trabalho.
            [macos] Remova o item com o nome que você usa para o computador do trabalho.
           *[linux] Remova ali a senha salva do seu computador do trabalho.
        }
    .do-3 = Conecte-se de novo e digite o nome e a senha à mão.
    .cannot = Se você não achar a lista, peça ao suporte que procure com você.
    .live-fine = Não encontramos neste computador um login salvo para o computador do trabalho. Outro programa pode guardar o dele.
    .live-problem = Há aqui um login salvo para o computador do trabalho. Ele pode ser antigo.
    .live-unknown = Não conseguimos olhar os logins salvos. Por segurança, remova o do computador do trabalho.
    .admin-1 = Exclua o item em todas as grafias: como foi digitado, nome curto, nome completo, cada endereço, e com a porta.
    .admin-2 = Procure por TERMSRV/ e não por palavras, pois a lista vem traduzida.
    .admin-3 = Abra uma vez a conexão sem um arquivo .rdp antigo.
    .mouse-1 = Em um cliente Windows: Painel de Controle, Gerenciador de Credenciais, Credenciais do Windows; remova os itens TERMSRV/ deste host, em todas as grafias.
    .mouse-2 = No mstsc, Mostrar Opções, Geral: escolha “excluir” ao lado das credenciais salvas; no Windows App do Mac: configurações, Credenciais.
    .mouse-3 = No Remmina ou no GNOME Connections: abra as propriedades da conexão e apague a senha.
    .risk = Baixo: será preciso digitar a senha de novo.
    .undo = Marque “Lembrar-me” no próximo logon.
    .articles = Certo, embora raramente resolva o 0x904 em hosts Windows: senha errada tem código próprio (0x807). “Costuma acontecer depois de digitar as credenciais” não prova nada: com NLA, a pergunta vem antes da conexão.
    .command-1 = Mostrar o logon salvo para este host (Windows; a lista vem traduzida)
    .command-2 = Excluir o logon salvo para este host
    .command-3 = Conectar sem um arquivo de conexão antigo

step-multi_transport = Deixe o canal rápido extra de fora, como teste.
    .question = É só o canal rápido extra que dá problema?
    .why = A Área de Trabalho Remota pode abrir uma segunda linha, mais rápida, para a imagem. Ela começa depois da verificação de segurança e raramente impede a primeira chamada.
    .do-1 = Tente lembrar: a imagem aparece primeiro e trava depois?
    .do-2 = Se for assim, peça ao suporte que desligue o canal rápido extra por um dia.
    .do-3 = Se a imagem nunca aparece, siga em frente. Este não é o seu problema.
    .cannot = Você não precisa fazer nada aqui. O suporte pode.
    .live-fine = O canal rápido extra responde. Isso não prova que ele continue assim depois.
    .live-problem = Há algo estranho no canal rápido extra. Ele não pode impedir a primeira chamada, pois começa depois.
    .live-unknown = Não sabemos nada sobre o canal rápido extra. A Área de Trabalho Remota funciona sem ele.
    .admin-1 = Desative o UDP em uma das pontas por um dia: por política em um cliente Windows, ou no host. No FreeRDP, use -multitransport.
    .admin-2 = No host: a política de seleção dos protocolos de transporte RDP (SelectTransport 1 é somente TCP).
    .admin-3 = Reinicie o programa cliente e compare; desfaça a configuração se nada mudar.
    .mouse-1 = Em um cliente Windows: gpedit.msc, Configuração do Computador, Modelos Administrativos, Componentes do Windows, Serviços de Área de Trabalho Remota, Cliente de Conexão de Área de Trabalho Remota, a política que desativa o UDP no cliente (valor fClientDisableUDP): Habilitado.
    .mouse-2 = No host, na mesma árvore: Host da Sessão da Área de Trabalho Remota, Conexões, a política “Selecionar protocolos de transporte RDP” (valor SelectTransport): somente TCP.
    .mouse-3 = Volte as duas para “Não Configurado” quando o teste terminar.
    .risk = Baixo: a imagem pode ficar mais lenta a longas distâncias.
    .undo = Exclua o valor fClientDisableUDP ou defina a política como “Não Configurado”.
    .articles = Errado para 0x904 com 0x7 ao conectar: o UDP só começa depois que o TCP está de pé e protegido. Certo para sessões que travam ou caem mais tarde. Casos conhecidos: o Windows 11 24H2 perdia a conexão com o Server 2016 após cerca de 65 s; o Server 2025 travava após a KB5051987, corrigido pela KB5055523.
    .command-1 = Desativar o UDP em um cliente Windows (exige administrador)
    .command-2 = Desfazer: deixar o cliente usar UDP de novo
    .command-3 = Mostrar se o host está limitado a TCP (uma mensagem de que não foi encontrado significa que não)
    .command-4 = Mostrar se o UDP está desativado nas configurações do próprio cliente (uma mensagem de que não foi encontrado significa que não)

step-gateway = Veja se a portaria da sua empresa está aberta.
    .question = A portaria da sua empresa está aberta?
    .why = Algumas empresas só deixam entrar por uma portaria. Se ela está fechada para manutenção, ou com o crachá vencido, nenhuma chamada passa.
    .do-1 = Pergunte a um colega que usa o mesmo caminho se para ele funciona.
    .do-2 = Procure um aviso do suporte sobre manutenção programada.
    .do-3 = Espere quinze minutos e teste de novo.
    .cannot = Se você não sabe se usa uma portaria, pergunte ao suporte.
    .live-fine = A portaria responde e pede o login. O que há atrás dela não se vê daqui.
    .live-problem = { $status ->
            [warning] A portaria responde, mas algo nela pode barrar o seu programa. A lista de testes diz o quê.
           *[problem] A portaria está fechada ou não nos deixa passar. A lista de testes diz como.
        }
    .live-unknown = Não olhamos nenhuma portaria. Quase sempre é porque você não indicou nenhuma.
    .admin-1 = Teste o HTTPS até o gateway e leia o certificado dele: o 0x904 pode vir do TLS do próprio gateway.
    .admin-2 = No gateway, leia Microsoft-Windows-TerminalServices-Gateway/Operational e as políticas CAP e RAP.
    .admin-3 = Descarte inspeção de TLS na frente do gateway; ela quebra as requisições em fluxo.
    .admin-4 = Avise do esvaziamento (drain) antes da manutenção, pois ele encerra conexões abertas.
    .mouse-1 = No gateway: tsgateway.msc (Gerenciador de Gateway de Área de Trabalho Remota), Monitoramento, Políticas, e as propriedades do servidor para o certificado e a configuração de UDP.
    .mouse-2 = No gateway: eventvwr.msc, Logs de Aplicativos e Serviços, Microsoft, Windows, TerminalServices-Gateway, Operational.
    .mouse-3 = A partir de um cliente: abra https://GATEWAY/remoteDesktopGateway/ em um navegador e olhe o certificado.
    .risk = Nenhum ao ler. Reiniciar o serviço do gateway encerra todas as sessões que passam por ele.
    .undo = Nada a desfazer nos testes; termine o esvaziamento (drain) após a manutenção.
    .articles = Manutenção do gateway é plausível, mas rara, e ninguém mostrou que um esvaziamento (drain) dê este código. Não dizem como ver isso: 404 é um caminho não publicado, 503 é manutenção ou uma política.
    .command-1 = Testar se o gateway aceita conexões
    .command-2 = Mostrar o que o gateway responde (401 significa que está vivo)
    .command-3 = Ler os últimos eventos no gateway

step-another_way_in = Tente outro jeito de entrar.
    .question = Outro jeito de entrar funciona?
    .why = Se você precisa trabalhar agora, outro jeito pode servir. Ele também mostra onde está o problema.
    .do-1 = { $system ->
            [windows] Aperte a tecla Windows, digite mstsc, aperte Enter e digite ali o nome do computador.
            [macos] No “Windows App”, adicione o computador do trabalho de novo e digite o nome dele à mão.
           *[linux] Abra o seu programa de Área de Trabalho Remota sem uma conexão salva e digite o nome do computador à mão.
        }
    .do-2 = Tente de outro computador ou por outra rede.
    .do-3 = Pergunte ao suporte se há outro caminho aprovado até o seu trabalho.
    .cannot = Se você não tem outro caminho, peça ao suporte que resolva isso enquanto você espera.
    .live-fine = As anotações deste computador não mostram chamada interrompida. Elas podem não ir muito longe no tempo.
    .live-problem = As anotações deste computador mostram onde as suas últimas chamadas foram interrompidas.
    .live-unknown = Não conseguimos ler as anotações deste computador sobre as suas últimas chamadas. Tente outro jeito mesmo assim.
    .admin-1 = No cliente, leia RDPClient/Operational: 1026 com motivo 2308 é 0x904; 1028 significa que o host respondeu; 226 nomeia a fase que se rompeu.
    .admin-2 = Compare com um cliente que tem TLS próprio, como FreeRDP ou Remmina; uma diferença aponta para TLS ou NLA em uma das pontas.
    .admin-3 = Mantenha enablecredsspsupport e negotiate security layer em 1 em todo arquivo .rdp.
    .mouse-1 = Em um cliente Windows: eventvwr.msc, Logs de Aplicativos e Serviços, Microsoft, Windows, TerminalServices-ClientActiveXCore, Microsoft-Windows-TerminalServices-RDPClient/Operational; filtre 1024, 1026, 1028, 226.
    .mouse-2 = Em um cliente Windows: mstsc, digite o nome, Conectar. Sem arquivo e, portanto, sem aviso sobre um arquivo.
    .risk = Nenhum, desde que o outro cliente mantenha TLS e NLA.
    .undo = Feche o outro cliente.
    .articles = “Ocultar detalhes” está ao contrário: o botão de detalhes mostra os códigos. 0x904 é “socket fechado”, como diz um deles; não está no MS-RDPBCGR, mas está na documentação do Win32. Um arquivo .rdp não conserta uma falha do TLS do host, e eles não citam nenhuma configuração. MobaXterm e Royal TS não contornam o Winsock: no Windows, incorporam o mesmo controle ou o FreeRDP. FreeRDP e Remmina não têm código 0x904.
    .command-1 = Conectar sem um arquivo de conexão (Windows)
    .command-2 = Ler as últimas desconexões em um cliente Windows (2308 é 0x904)
    .command-3 = Mostrar a fase em que um cliente Windows parou
    .command-4 = Comparar com o FreeRDP (pede a senha e não abre sessão)

step-secure_handshake = Faça os dois computadores combinarem uma verificação de segurança moderna.
    .question = Os dois computadores conhecem uma forma moderna de proteger a linha?
    .why = Os dois computadores precisam conhecer uma mesma forma de proteger a linha. Se não conhecem, a chamada termina antes que a sua senha conte.
    .do-1 = { $system ->
            [windows] Instale o que o Windows Update oferece e reinicie o computador.
            [macos] Instale o que a Atualização de Software oferece e reinicie o computador.
           *[linux] Instale as atualizações do sistema e reinicie o computador.
        }
    .do-2 = Tente uma vez por outra rede, como a internet do celular.
    .do-3 = Se ainda parar, entregue o relatório ao suporte.
    .cannot = O resto é trabalho do suporte. Mostre a eles esta tela.
    .live-fine = Os dois computadores combinaram uma forma, e a linha está protegida. Mensagens grandes ainda podem se perder depois.
    .live-problem = { $status ->
            [warning] A linha pode ser protegida, mas não da melhor forma. O seu programa ainda pode conseguir.
           *[problem] A chamada para enquanto a linha está sendo protegida. A sua senha não foi enviada.
        }
    .live-unknown = Não chegamos à verificação de segurança. Um passo anterior precisa funcionar primeiro.
    .admin-1 = No host, leia Schannel 36874 (nenhum cipher suite em comum), 36871 (versões desativadas), 36872 (nenhuma credencial padrão adequada), 36887 e 36888 (alertas) no minuto da tentativa.
    .admin-2 = Habilite TLS 1.2 no lado do servidor, e TLS 1.3 no Server 2022 ou Windows 11 e mais novos; mantenha cipher suites ECDHE com AES-GCM.
    .admin-3 = Procure políticas que definem a ordem dos cipher suites e cipher suites que não combinam com o tipo de chave do certificado.
    .admin-4 = Se o hello fica sem resposta, teste o MTU do caminho e qualquer dispositivo que inspecione TLS. Em xrdp e outros servidores que não são Windows, leia o log do próprio servidor e suas configurações de TLS.
    .mouse-1 = No host: eventvwr.msc, Logs do Windows, Sistema; filtre pela fonte Schannel, eventos 36870, 36871, 36872, 36874, 36887, 36888.
    .mouse-2 = No host: gpedit.msc, Configuração do Computador, Modelos Administrativos, Rede, a pasta de configuração de SSL, a política da ordem dos cipher suites (valor Functions em HKLM\SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002): Não Configurado, salvo se as suas regras a exigirem.
    .mouse-3 = As chaves das versões não têm página própria; use os comandos, que primeiro salvam os valores antigos.
    .risk = Médio: as chaves valem para todo o Schannel do host e exigem reinicialização.
    .undo = Remova a chave de servidor do TLS 1.2 e importe o arquivo salvo, nesta ordem, depois reinicie: só importar não remove valores que eram novos.
    .articles = A incompatibilidade existe, mas é rara, mais plausível em redes endurecidas. “Contornar a criptografia moderna” nunca é a resposta, nem com enablecredsspsupport 0 nem com a opção de segurança RDP de um cliente. A recomendação antiga da própria Microsoft de habilitar TLS 1.0 e 1.1 não deve ser seguida hoje.
    .command-1 = Ler os eventos Schannel do último dia
    .command-2 = Mostrar quais cipher suites o host usa
    .command-3 = Mostrar uma ordem de cipher suites definida por política (uma mensagem de que não foi encontrado significa que não há)
    .command-4 = Salvar primeiro as chaves (se perguntar se deve sobrescrever, responda não)
    .command-5 = Habilitar TLS 1.2 para servidores, parte um
    .command-6 = Habilitar TLS 1.2 para servidores, parte dois (depois reinicie)
    .command-7 = Desfazer: devolver as chaves salvas (depois reinicie)

step-network_level_authentication = Veja se a verificação de login responde e os relógios concordam.
    .question = A verificação de login responde, e os relógios concordam?
    .why = O computador do trabalho pergunta quem é você antes de mostrar uma imagem. Para isso, os relógios precisam estar certos e a verificação de login, funcionando.
    .do-1 = { $system ->
            [windows] Abra Configurações, Hora e idioma, Data e hora, e escolha “Sincronizar agora”.
            [macos] Abra Ajustes do Sistema, Geral, Data e Hora, e deixe o relógio no automático.
           *[linux] Abra as configurações de data e hora do sistema e deixe o relógio no automático.
        }
    .do-2 = Conecte-se de novo e digite à mão o seu nome de usuário, como empresa\nome.
    .do-3 = Se ainda parar, peça ao suporte que olhe o computador do trabalho.
    .cannot = Se você não tem permissão para mudar o relógio, peça ao suporte que acerte.
    .live-fine = A verificação de login responde, e os relógios concordam. O seu nome e a sua senha não foram testados.
    .live-problem = { $status ->
            [warning] A verificação de login responde, com uma observação. A lista de testes diz qual.
           *[problem] A verificação de login encerra a chamada ou fica muda, ou os relógios estão distantes demais.
        }
    .live-unknown = Não chegamos à verificação de login. Um passo anterior precisa funcionar primeiro.
    .admin-1 = No host, compare o relógio e sua fonte, e teste a relação de confiança com o domínio.
    .admin-2 = Leia TermDD 56 em Sistema e 4625 em Segurança; nenhum 4625 nesse momento significa que a conexão morreu antes da autenticação.
    .admin-3 = No gnome-remote-desktop, defina as credenciais; no xrdp e outros, leia o log do próprio servidor. Com gnome-remote-desktop --system, o mstsc também precisa de “use redirection server name:i:1” no arquivo .rdp dele.
    .admin-4 = Mantenha o NLA ligado. Se nenhum controlador de domínio puder ser alcançado, use em vez disso uma conta local ou um console.
    .mouse-1 = No host: Configurações, Hora e idioma, Data e hora, Sincronizar agora; um membro de domínio recebe a hora do domínio.
    .mouse-2 = No host: eventvwr.msc, Logs do Windows, Sistema (TermDD 56) e Segurança (4625).
    .mouse-3 = Em um host GNOME: Configurações, Sistema, a página de área de trabalho remota; defina de novo os dados de login.
    .risk = Baixo nos testes. Reparar a confiança com o domínio exige uma conta de domínio e pode pedir reinicialização.
    .undo = O relógio e a confiança reparada não precisam ser desfeitos. No gnome-remote-desktop, defina de novo as credenciais antigas.
    .articles = “Desative o NLA” está errado: o TLS acontece com ou sem ele, então isso não conserta o 0x904 e abre o host a ataques antes do logon. A Microsoft usa isso só num teste curto, enquanto nenhum controlador de domínio responde; aqui não é oferecido. AllowEncryptionOracle, em páginas de spam, também está errado: reabre a CVE-2018-0886. RestrictedAdmin não contorna o CredSSP: ele continua a rodar.
    .command-1 = Mostrar a fonte e o desvio de fase (Phase Offset) do relógio no host
    .command-2 = Acertar o relógio pela sua fonte
    .command-3 = Testar a relação de confiança com o domínio
    .command-4 = Mostrar se as credenciais de domínio estão desativadas (0, ou uma mensagem de que não foi encontrado, significa que não)
    .command-5 = Reparar a relação de confiança com o domínio (exige uma conta de domínio)
    .command-6 = Mostrar eventos da camada de segurança (TermDD 56)
    .command-7 = Definir as credenciais do gnome-remote-desktop (ele as pergunta)

step-host_certificate = Dê ao computador do trabalho um crachá em ordem.
    .question = O crachá do computador do trabalho está em ordem?
    .why = O computador do trabalho mostra um crachá antes de a linha ser protegida. Se o crachá falta ou está estragado, a chamada termina ali.
    .do-1 = Anote o que esta tela diz sobre o crachá.
    .do-2 = Entregue o relatório ao suporte.
    .do-3 = Não aceite um crachá que o seu suporte não conhece.
    .cannot = Só alguém com direitos no computador do trabalho pode fazer isto. Peça ao suporte.
    .live-fine = O crachá está no prazo e é forte o bastante. Se o computador do trabalho consegue usar a chave secreta, é outra questão.
    .live-problem = { $status ->
            [warning] O crachá serve, mas o seu programa pode avisar sobre ele. Isso, por si só, não encerra uma chamada.
           *[problem] Há algo errado com o crachá. Por si só, isso muitas vezes dá apenas um aviso.
        }
    .live-unknown = Nenhum crachá foi visto, porque um passo anterior parou. Ele pode estar bom ou ruim.
    .admin-1 = Abra certlm.msc, Área de Trabalho Remota, Certificados; anote a impressão digital e exporte primeiro o certificado.
    .admin-2 = Se SSLCertificateSHA1Hash estiver definido, veja se esse certificado existe, está no prazo, e se NETWORK SERVICE pode ler a chave dele.
    .admin-3 = Só para um autoassinado: exclua-o e reinicie SessionEnv e TermService; o evento 1056 informa o novo.
    .admin-4 = Se em vez dele aparecer 1057 ou 1058, continue no repositório de chaves (passo 12). Se você vem de lá, pare e relate os direitos da pasta (comando 13 dele); não os mude.
    .mouse-1 = No host: certlm.msc, Área de Trabalho Remota, Certificados; abra o que tem a impressão digital usada pelo ouvinte. Detalhes, Copiar para Arquivo, sem a chave privada.
    .mouse-2 = Só se “Emitido por” for o próprio computador: botão direito, Excluir. Não toque em um emitido por uma autoridade.
    .mouse-3 = services.msc: reinicie “Configuração da Área de Trabalho Remota” (SessionEnv) e depois “Serviços de Área de Trabalho Remota” (TermService).
    .mouse-4 = eventvwr.msc, Logs do Windows, Sistema: 1056 informa o novo certificado; 1057 ou 1058 levam ao passo 12.
    .risk = Médio: todo cliente vê um certificado novo. Não exclua um que uma autoridade emitiu. A reinicialização encerra todas as sessões remotas, também a sua se você entrou assim.
    .undo = Importe o certificado salvo e vincule de novo a chave a ele; isso só funciona enquanto a chave antiga existir. Para um certificado vinculado, importe o arquivo .reg salvo. Se nada disso funcionar, fique com o certificado novo: os clientes perguntam uma vez.
    .articles = Certos quanto ao certlm.msc. O serviço é TermService, não “termserv”; Restart-Service funciona só no PowerShell e derruba todas as sessões. Só reiniciar não cria um certificado novo: é preciso excluir antes o antigo. Um certificado autoassinado vencido em geral só gera aviso (o cliente tem código próprio, 0x1B07). Nome “divergente” ou certificado trocado dá um aviso ou uma pergunta, não 0x904.
    .command-1 = Mostrar os certificados da Área de Trabalho Remota do host
    .command-2 = Mostrar a impressão digital que o ouvinte usa (tipo 1 é autoassinado, 2 definido por política, 3 vinculado à mão)
    .command-3 = Mostrar se um certificado foi vinculado à mão (uma mensagem de que não foi encontrado significa autoassinado)
    .command-4 = Ler por que o Windows não conseguiu renová-lo (1057, 1058)
    .command-5 = Salvar primeiro os valores do ouvinte (se perguntar se deve sobrescrever, responda não)
    .command-6 = Exportar o certificado antes de qualquer mudança
    .command-7 = Excluir o certificado autoassinado com esta impressão digital
    .command-8 = Só se o certificado vinculado não existir mais: voltar ao autoassinado (depois reinicie)
    .command-9 = Iniciar a renovação dele
    .command-10 = Reiniciar a Área de Trabalho Remota (PowerShell; encerra todas as sessões)
    .command-11 = Desfazer: importar o certificado salvo e vincular a chave a ele
    .command-12 = Desfazer: devolver o vínculo salvo (depois reinicie)

step-host_key_store = Deixe o computador do trabalho usar a própria chave secreta.
    .question = O computador do trabalho consegue usar a própria chave secreta?
    .why = O crachá só funciona com uma chave secreta que o serviço da Área de Trabalho Remota precisa ler. Um defeito nisso é um motivo bem conhecido do 0x904 em computadores com Windows.
    .do-1 = Anote a hora da sua última tentativa, com os minutos.
    .do-2 = Entregue o relatório ao suporte, com essa hora.
    .do-3 = Peça a eles que procurem o evento 36870 nesse minuto.
    .cannot = Só alguém com direitos no computador do trabalho pode fazer isto. Peça ao suporte.
    .live-fine = O computador do trabalho protegeu a linha; portanto, conseguiu usar a chave secreta agora há pouco.
    .live-problem = { $status ->
            [warning] O computador do trabalho respondeu na verificação de segurança, embora não da melhor forma. Este defeito não é provável.
           *[problem] A chamada parou onde o computador do trabalho precisa usar a chave secreta. Isso combina com este defeito e não o prova.
        }
    .live-unknown = Não chegamos à verificação de segurança. Nada se sabe sobre a chave.
    .admin-1 = Trabalhe no console do host, não pela Área de Trabalho Remota (no Hyper-V, sem sessão avançada): abra o Windows PowerShell (64 bits) como administrador e fique em uma só conta. Confirme a falha (1): Schannel 36870 (muitas vezes 0x8009030D), ou 1057 ou 1058 de TerminalServices-RemoteConnectionManager, no minuto da tentativa. Se não houver nenhum, não é esta falha: não mude nada e vá ao passo 11.
    .admin-2 = Encontre o arquivo de chave: 2 e 3, depois 4 para um certificado autoassinado, ou 5 para qualquer outro. Sob a impressão digital em uso, o certutil dá o nome: 32 dígitos hexadecimais, um sublinhado, um GUID. Se o certutil não der um nome, continue só com um certificado autoassinado cujo arquivo o comando 4 encontra, ou ao qual ele tem o acesso negado. Em qualquer outro caso sem nome ou sem arquivo, pare: a chave falta ou está em um TPM ou HSM. Não adivinhe um arquivo; vá ao passo 11.
    .admin-3 = Anote o proprietário e salve a lista de acesso (6, 7); continue só se o tamanho for maior que 0. Conceda controle total a SYSTEM e Administradores, e leitura a NETWORK SERVICE (Serviço de Rede), nesse único arquivo (9). Só se 7 ou 9 for negado (“Acesso negado”), tome posse do arquivo (8) e repita 7 e 9. Veja quem está conectado (quser) e avise; depois reinicie o TermService (10) e anote a hora.
    .admin-4 = Peça ao usuário que conecte uma vez, espere um minuto e veja (11): nenhum 36870 depois do reinício significa que funcionou, e o teste deste programa no computador do usuário passa pela verificação de segurança. Se não ajudou, desfaça (12), reinicie de novo e vá ao passo 11.
    .mouse-1 = eventvwr.msc, Logs do Windows, Sistema: filtre pela fonte Schannel e pelo evento 36870, no minuto da tentativa.
    .mouse-2 = Só para um certificado em certlm.msc, Pessoal: botão direito, Todas as Tarefas, Gerenciar Chaves Privadas, adicione NETWORK SERVICE (SERVIÇO DE REDE no Windows em português) apenas com Leitura. Anote antes o que estava lá.
    .mouse-3 = Para o autoassinado: nas Propriedades do Explorador de Arquivos, Segurança, do único arquivo que o comando 4 nomeia, anote a lista e o proprietário e adicione NETWORK SERVICE com Leitura. Não mude nada na pasta.
    .mouse-4 = services.msc: reinicie “Serviços de Área de Trabalho Remota” (TermService).
    .risk = Médio: muda o acesso a um arquivo. A reinicialização encerra todas as sessões remotas. Nunca renomeie, esvazie nem limpe a pasta MachineKeys, e não mude os direitos dela: ela guarda as chaves de IIS, SQL, WinRM, VPN e outros.
    .undo = Na mesma conta, execute o comando 12: primeiro ele devolve o proprietário (/save não o guarda; se 6 foi negado, SYSTEM é uma suposição) e depois restaura a lista de acesso salva na pasta acima do arquivo. Reinicie o TermService com o comando 10 e veja com o comando 11 que a lista é a de antes. As anotações ficam na pasta de perfil dessa conta; apague-as quando tudo estiver bem.
    .articles = O “renomeie MachineKeys” deles é perigoso e não está em nenhuma página da Microsoft. Controle total só para Administradores e SYSTEM é incompleto: sem leitura para NETWORK SERVICE, causa 36870. A página da própria Microsoft libera os arquivos da pasta inteira, o que não é preciso; aqui se toca em um. A falha não é exclusiva do Azure.
    .command-1 = Ler os eventos de chave do último dia: Schannel 36870, depois 1057 e 1058 (sem resultado significa nenhum)
    .command-2 = Mostrar a impressão digital que o ouvinte usa (tipo 1 é autoassinado, 2 definido por política, 3 vinculado à mão)
    .command-3 = Mostrar cada certificado com seu arquivo de chave e provedor (os rótulos vêm no idioma do sistema, os nomes não)
    .command-4 = Certificado autoassinado: dar o nome do arquivo de chave, mostrar a lista de acesso e guardá-lo na sua pasta de perfil
    .command-5 = Só para outro certificado: encontrar o arquivo de chave (ponha o nome dado pelo certutil no lugar de key_name e de suas chaves, e mantenha as aspas)
    .command-6 = Anotar o proprietário, como SID (se o acesso for negado, anota SYSTEM, o habitual)
    .command-7 = Salvar a lista de acesso, uma vez (o tamanho deve ser maior que 0)
    .command-8 = Só se 7 ou 9 foi negado: assumir este único arquivo e repetir 7 e 9
    .command-9 = Conceder o que o serviço precisa, por SIDs conhecidos (a contagem de arquivos com falha deve ser 0)
    .command-10 = Reiniciar a Área de Trabalho Remota (PowerShell; encerra todas as sessões)
    .command-11 = Verificar: mostrar a lista de acesso e os eventos 36870 dos últimos dez minutos
    .command-12 = Desfazer: devolver o proprietário e a lista de acesso salva (depois reinicie como acima)
    .command-13 = Mostrar os direitos da pasta, só para o relatório

step-azure_vm = Alcance um computador do trabalho no Azure pelo caminho dos fundos.
    .question = O computador do trabalho fica na nuvem da Microsoft?
    .why = Um computador do trabalho na nuvem da Microsoft pode ser alcançado sem a Área de Trabalho Remota. Assim, dá para consertá-lo mesmo enquanto você não consegue entrar.
    .do-1 = Pergunte se o seu computador do trabalho fica no Azure.
    .do-2 = Se ficar, entregue o relatório a quem cuida dele.
    .do-3 = Se não ficar, vá para o próximo passo.
    .cannot = Se ninguém sabe, o suporte pode descobrir pelo nome do computador.
    .live-unknown = Daqui não dá para olhar dentro da nuvem da Microsoft. Quem cuida do computador do trabalho pode.
    .admin-1 = Faça primeiro um instantâneo do disco do SO.
    .admin-2 = Run Command: RunPowerShellScript executa como SYSTEM o PowerShell de qualquer passo. RDPSettings verifica; fora de um domínio, também redefine os limites de sessão, o keep-alive e o limite de conexões, sem backup. IPConfig só lê; EnableRemotePS, EnableAdminAccount e SetRDPPort mudam o que o nome diz.
    .admin-3 = Console serial: execute primeiro “remove-module psreadline” no PowerShell; nunca pare MPSSVC nem BFE, o que corta a rede.
    .admin-4 = Mantenha o RDP atrás de Bastion, VPN ou acesso just-in-time; nunca abra a 3389 para a internet no grupo de segurança de rede.
    .mouse-1 = portal.azure.com, a máquina virtual, Discos, Disco do SO, Criar instantâneo.
    .mouse-2 = A máquina virtual, Operações, Executar comando: RunPowerShellScript, com os comandos do passo de que precisar.
    .mouse-3 = A máquina virtual, Ajuda, Console serial; exige o diagnóstico de inicialização e um administrador local.
    .mouse-4 = A máquina virtual, Ajuda, Redefinir senha, a opção que redefine somente a configuração (“Reset configuration only”): restaura a Área de Trabalho Remota sem tocar nas contas.
    .risk = Baixo a médio: fora de um domínio, RDPSettings redefine configurações sem backup. O comando 3 desvincula um certificado vinculado e encerra todas as sessões remotas.
    .undo = O comando 4 devolve os valores salvos. O que RDPSettings redefiniu só volta com o instantâneo.
    .articles = A ideia certa sem os nomes. O conserto da chave do passo 12 é o mesmo no Azure e fora dele: a documentação do Azure apenas o descreve. O DisableNLA do Run Command não é oferecido aqui. O ResetRDPCert também não é oferecido: ele põe SecurityLayer em um valor que nunca é certo; depois dele, faça o passo 14.
    .command-1 = Fazer primeiro um instantâneo do disco do SO
    .command-2 = Verificar as configurações da Área de Trabalho Remota (fora de um domínio, também redefine muitas delas)
    .command-3 = Só se a culpa for do certificado vinculado: salvar os valores do ouvinte, voltar ao autoassinado e reiniciar (encerra todas as sessões)
    .command-4 = Desfazer: devolver os valores salvos e reiniciar (encerra todas as sessões)
    .command-5 = No PowerShell do Console serial, antes de tudo
    .command-6 = No Console serial, mostrar o ouvinte

step-host_security_policy = Ponha em ordem as regras de segurança do computador do trabalho.
    .question = As regras do computador do trabalho deixam você entrar com segurança?
    .why = Regras no computador do trabalho dizem que chamadas ele aceita. Regras erradas ou antigas recusam todas as chamadas.
    .do-1 = Anote o que esta tela diz sobre a proteção.
    .do-2 = Entregue o relatório ao suporte.
    .do-3 = Não enfraqueça o seu próprio computador para conseguir entrar.
    .cannot = Só alguém com direitos no computador do trabalho pode fazer isto. Peça ao suporte.
    .live-fine = Os dois computadores combinaram um tipo moderno de proteção. Regras que agem depois não se veem.
    .live-problem = O computador do trabalho recusa, ou oferece só proteção ultrapassada. As regras dele precisam ser postas em ordem.
    .live-unknown = Não chegamos às regras. Um passo anterior precisa funcionar primeiro.
    .admin-1 = Leia os valores do ouvinte e os equivalentes das políticas; a política prevalece (gpresult /h mostra qual).
    .admin-2 = Defina SecurityLayer como 2 (TLS) ou 1 (negociar) e UserAuthentication como 1; MinEncryptionLevel 1 não combina com TLS.
    .admin-3 = Veja FIPSAlgorithmPolicy e a lista de cipher suites; um limite de conexões (MaxInstanceCount) também fecha conexões. Com 0x9 ou 0xC000015B, veja se o usuário está no grupo que o comando 6 mostra e se a política de negação (SeDenyRemoteInteractiveLogonRight) não o nomeia.
    .admin-4 = No xrdp só com segurança RDP: deixe o usuário xrdp ler key.pem e defina security_layer=negotiate em xrdp.ini. No VirtualBox, dê um certificado à tela remota.
    .mouse-1 = gpedit.msc, Configuração do Computador, Modelos Administrativos, Componentes do Windows, Serviços de Área de Trabalho Remota, Host da Sessão da Área de Trabalho Remota, Segurança: “Exigir o uso de camada de segurança específica para conexões remotas (RDP)”: SSL, ou Não Configurado.
    .mouse-2 = No mesmo lugar: “Exigir autenticação de usuário para conexões remotas usando a Autenticação no Nível da Rede”: Habilitado.
    .mouse-3 = Host da Sessão da Área de Trabalho Remota, Conexões, a política que limita o número de conexões (valor MaxInstanceCount): Não Configurado, ou alto o bastante.
    .mouse-4 = secpol.msc, Políticas Locais, Opções de Segurança, a opção de criptografia do sistema com algoritmos compatíveis com FIPS (valor FIPSAlgorithmPolicy): anote-a; mude-a só com quem a definiu.
    .risk = Médio: vale para todos os clientes. SecurityLayer 0 nunca é certo: sem autenticação do servidor e com criptografia legada.
    .undo = Importe o arquivo .reg salvo no início ou restaure as políticas. A importação não remove valores que eram novos: exclua SecurityLayer ou UserAuthentication se o arquivo salvo não os tiver.
    .articles = “Defina a camada de segurança como RDP” está errado e nunca é oferecido aqui: sem autenticação do servidor, RC4 na melhor das hipóteses, e clientes atuais podem recusar. O gpedit.msc não existe no Home, que não pode ser host de Área de Trabalho Remota. Mudanças no Registro ficam aqui, depois de tudo o que é mais simples; as “temporárias” precisam de um desfazer que rode sozinho.
    .command-1 = Salvar primeiro os valores do ouvinte (se perguntar se deve sobrescrever, responda não)
    .command-2 = Mostrar os valores de segurança do ouvinte
    .command-3 = Mostrar os valores da política (prevalecem; uma mensagem de que não foi encontrado significa que não há)
    .command-4 = Mostrar a chave FIPS
    .command-5 = Mostrar o limite de conexões (nenhum valor, ou 4294967295, significa sem limite)
    .command-6 = Mostrar quem pode entrar pela Área de Trabalho Remota, além dos administradores
    .command-7 = Definir o ouvinte para TLS
    .command-8 = Exigir a autenticação (NLA) antes de uma sessão
    .command-9 = Desfazer: devolver os valores salvos
    .command-10 = Deixar o xrdp ler o arquivo de chave (Debian e Ubuntu; depois sudo systemctl restart xrdp)
    .command-11 = Desfazer no Debian e no Ubuntu: tirar o xrdp desse grupo

step-stay_connected = Evite que aconteça de novo.
    .question = O que evita que isso volte?
    .why = Alguns hábitos mantêm a chamada funcionando. A maioria anda sozinha depois de configurada.
    .do-1 = Deixe { $system ->
            [windows] o Windows instalar as atualizações dele.
            [macos] o macOS e a App Store instalarem as atualizações deles.
           *[linux] o sistema instalar as atualizações dele.
        }
    .do-2 = Deixe o relógio no automático.
    .do-3 = Guarde este programa e rode-o primeiro quando a chamada parar de novo.
    .cannot = Se alguém administra isso para você, deixe como está.
    .live-fine = O que conseguimos verificar está em ordem hoje. Olhe de novo de vez em quando.
    .live-problem = Um deles vai precisar de cuidado em breve. A lista de testes diz qual.
    .live-unknown = Não conseguimos olhar todos. Faça o teste inteiro quando o computador do trabalho responder.
    .admin-1 = Acompanhe a data de validade do certificado e teste o acesso de NETWORK SERVICE à chave após cada troca de certificado.
    .admin-2 = Atualize as duas pontas, mantenha os relógios sincronizados e mantenha o NLA ligado.
    .admin-3 = Defina o tempo limite de inatividade da VPN acima das pausas dos usuários e o tamanho de pacote dela abaixo do MTU do caminho.
    .admin-4 = Agende “rdp-first-aid check” com --json; avise dos esvaziamentos (drain) do gateway; nunca exponha a 3389 à internet.
    .mouse-1 = Em um computador sempre ligado que não seja o host: taskschd.msc, Criar Tarefa Básica, semanal, com o comando de verificação abaixo.
    .mouse-2 = No host: certlm.msc, Área de Trabalho Remota, Certificados, a coluna com a data de validade.
    .risk = Nenhum.
    .undo = Nada a desfazer.
    .articles = O conselho final deles sobre atualizações e certificados está certo. “Windows Server 2026” não existe; o atual é o 2025. “Depois de atualizações do Windows 11”: não se achou nenhuma que cause 0x904 com 0x7; algumas quebraram sessões UDP mais tarde, e a KB5074109 deu 0x80080005.
    .command-1 = Verificar de forma agendada; status 0 é saudável
    .command-2 = Mostrar quando vencem os certificados do host
    .command-3 = Mostrar o desvio de fase (Phase Offset) do relógio em um cliente Windows

# What a command leaves to be filled in; {name} stands before each of them.
placeholder-hint = No lugar de cada um destes nomes, com as chaves, ponha o seu valor:
placeholder-host = o nome do computador do trabalho
placeholder-port = a porta dele (3389 se ninguém mudou)
placeholder-gateway = o nome do Gateway de RD
placeholder-user = o nome da conta
placeholder-thumbprint = a impressão digital do certificado
placeholder-key_name = o nome do arquivo de chave
placeholder-resource_group = o grupo de recursos da máquina no Azure
placeholder-vm_name = o nome da máquina no Azure
