# As causas: o que é, o que significa, o que fazer e o que não prova.
# Seletores: $system (windows, macos ou linux: onde este programa roda; pode faltar), $family (família do servidor), $service, $code, $when, $phase, $gateway (o que o teste dela achou).

cause-healthy = { $all_asked ->
        [yes] Tudo o que pudemos testar está bem.
       *[no] O que você pediu está bem.
    }
    .meaning = { $all_asked ->
            [yes] O computador do trabalho responde e está pronto para o seu login. Se ainda não funcionar, o motivo mais provável está no login ou neste computador.
           *[no] O resto não foi olhado; por isso, não podemos dizer que tudo está bem.
        }
    .remedy-1 = Neste computador, conecte-se como sempre e digite a senha de novo.
    .remedy-2 = Neste computador, percorra todo o checklist se ainda aparecer 0x904.
    .proves-not = Não fizemos login. Um problema que só aparece depois do login, como mensagens grandes perdidas, não está descartado.

cause-name_not_found = A rede não conhece o nome deste computador.
    .meaning = { $works_at ->
            [none] O nome pode estar mal escrito. Ou só é conhecido na rede do trabalho, e a sua VPN está desligada.
           *[other] O computador do trabalho está lá: ele responde em { $works_at }. Só o nome não é conhecido aqui.
        }
    .remedy-1 = Neste computador, leia o nome letra por letra e compare com o que lhe deram.
    .remedy-2 = Neste computador, ligue a VPN do trabalho e teste de novo.
    .remedy-3 = No suporte, peça o nome completo do computador do trabalho, ou o endereço dele.
    .proves-not = Isto não prova que o computador do trabalho esteja desligado. Nem chegamos a chamá-lo.

cause-name_leads_elsewhere = O nome leva a outro computador, não ao que você quer.
    .meaning = { $works_at ->
            [none] O computador que respondeu se apresenta com outro nome, e a chamada acabou mal ali.
           *[other] A chamada pelo nome acabou mal, enquanto o endereço { $works_at } funciona.
        } A lista telefônica da rede pode estar desatualizada.
    .remedy-1 = Neste computador, { $works_at ->
            [none] leia o nome letra por letra e compare com o que lhe deram.
           *[other] pergunte ao suporte se { $works_at } é o endereço certo antes de fazer login lá.
        }
    .remedy-2 = Neste computador, desligue e ligue de novo a VPN do trabalho e teste outra vez.
    .remedy-3 = No suporte, pergunte a que endereço este nome deveria levar.
    .proves-not = Isto não prova que o outro computador seja o certo. Compare o nome no crachá dele.

cause-no_network = Este computador não está numa rede que leve até lá.
    .meaning = O seu computador não achou nenhum caminho até o computador do trabalho. Quase sempre o Wi-Fi, o cabo ou a VPN está desligado.
    .remedy-1 = Neste computador, conecte-se ao Wi-Fi ou ligue o cabo.
    .remedy-2 = Neste computador, ligue a VPN do trabalho e teste de novo.
    .proves-not = Isto não diz nada sobre o computador do trabalho. Nenhuma mensagem foi enviada a ele.

cause-unreachable = A rede não consegue chegar ao computador do trabalho.
    .meaning = A rede informa que ali não se encontra ninguém. O computador pode estar desligado, a VPN caída, ou o endereço errado.
    .remedy-1 = Neste computador, desligue e ligue de novo a VPN do trabalho e teste outra vez.
    .remedy-2 = Neste computador, compare o nome ou o endereço com o que lhe deram.
    .remedy-3 = No suporte, diga que a rede informa que o computador do trabalho está fora de alcance.
    .proves-not = Isto não prova se o computador do trabalho está desligado ou se o caminho até ele está interrompido.

cause-blocked_here = Este próprio computador bloqueia a chamada.
    .meaning = Um firewall ou programa de proteção daqui parou a chamada. Ela nem chegou a sair.
    .remedy-1 = Neste computador, veja se um programa desses mostra que bloqueou uma chamada.
    .remedy-2 = No suporte, peça que deixem sair do seu computador as chamadas da Área de Trabalho Remota.
    .proves-not = Isto não diz nada sobre o computador do trabalho. Também não se sabe qual programa bloqueia a chamada.

cause-port_silent = O computador do trabalho não atende.
    .meaning = Ele pode estar desligado ou dormindo. Ou um firewall engole a chamada, ou a sua VPN caiu.
    .remedy-1 = Neste computador, ligue a VPN do trabalho e teste de novo.
    .remedy-2 = No computador do trabalho, veja se ele está ligado e acordado, ou pergunte a quem senta perto.
    .remedy-3 = No suporte, pergunte se um firewall deixa passar chamadas da Área de Trabalho Remota vindas da sua rede.
    .proves-not = Pelo silêncio não dá para distinguir um firewall de um computador desligado. Isto não prova qual dos dois é.

cause-port_closed = O computador do trabalho recusa as chamadas da Área de Trabalho Remota.
    .meaning = Alguma coisa no endereço diz não na hora. A Área de Trabalho Remota pode estar desligada ou esperar em outro número.
    .remedy-1 = Neste computador, digite o endereço exatamente como lhe deram, com os dois-pontos e o número do fim, se houver.
    .remedy-2 = No computador do trabalho, o suporte liga a Área de Trabalho Remota e inicia o serviço dela.
    .proves-not = Um firewall pode dizer não do mesmo jeito. Isto não prova que o serviço esteja desligado.

cause-closed_on_connect = Algo atende no lugar do computador do trabalho e encerra a chamada.
    .meaning = { $when ->
            [before_request] A chamada foi encerrada antes de dizermos uma palavra.
           *[after_request] A chamada foi encerrada às nossas primeiras palavras, sem nenhuma resposta.
        } Um túnel, intermediário ou aparelho compartilhado faz isso quando não há um computador do trabalho por trás.
    .remedy-1 = Neste computador, veja se você usa um túnel ou serviço intermediário e se a outra ponta está conectada.
    .remedy-2 = No computador do trabalho, veja se ele já iniciou por completo e teste de novo.
    .remedy-3 = No suporte, pergunte o que existe entre você e o computador do trabalho.
    .proves-not = Isto não prova quem encerrou a chamada. Um programa de segurança ou um computador do trabalho lotado também pode fazer isso.

cause-mute_service = Algo atende no lugar do computador do trabalho, mas não diz nada.
    .meaning = A linha está aberta, mas não vem uma resposta completa. O serviço da Área de Trabalho Remota pode ter travado, ou um aparelho no caminho segura a linha.
    .remedy-1 = Neste computador, espere dois minutos e teste de novo.
    .remedy-2 = No computador do trabalho, o suporte reinicia o serviço da Área de Trabalho Remota.
    .remedy-3 = No suporte, pergunte o que existe entre você e o computador do trabalho.
    .proves-not = Isto não prova que a culpa seja do computador do trabalho. Um aparelho no caminho pode manter a linha aberta.

cause-not_rdp = { $service ->
        [http] Um servidor web atende, não a Área de Trabalho Remota.
        [ssh] Um servidor SSH atende, não a Área de Trabalho Remota.
        [tls] Algo que fala em código atende, não a Área de Trabalho Remota.
        [vnc] Um servidor VNC atende, não a Área de Trabalho Remota.
        [smtp] Um servidor de e-mail atende, não a Área de Trabalho Remota.
        [ftp] Um servidor de arquivos FTP atende, não a Área de Trabalho Remota.
        [mysql] Um banco de dados MySQL atende, não a Área de Trabalho Remota.
        [imap] Um servidor de caixa postal atende, não a Área de Trabalho Remota.
        [pop3] Um servidor de caixa postal atende, não a Área de Trabalho Remota.
        [nx] Um servidor NoMachine atende, não a Área de Trabalho Remota.
       *[unknown] Outro programa atende, não a Área de Trabalho Remota.
    }
    .meaning = Você chegou a um programa que não é a Área de Trabalho Remota. O nome, o endereço ou o número depois dos dois-pontos não está certo.
    .remedy-1 = Neste computador, compare o endereço inteiro, com o número depois dos dois-pontos, com o que lhe deram.
    .remedy-2 = No suporte, pergunte qual endereço e qual número são do seu computador do trabalho.
    .proves-not = Isto não prova que a Área de Trabalho Remota esteja desligada. Ela pode esperar em outro número do mesmo computador.

cause-closed_in_negotiation = O computador do trabalho encerrou a chamada no meio da primeira resposta.
    .meaning = Ele começou a responder e parou. O programa de Área de Trabalho Remota dele pode ter caído, ou um aparelho no caminho cortou a linha.
    .remedy-1 = Neste computador, espere dois minutos e teste de novo.
    .remedy-2 = No computador do trabalho, o suporte lê o log do próprio servidor de Área de Trabalho Remota neste minuto.
    .proves-not = Isto não prova quem interrompeu. Um aparelho no caminho pode cortar a resposta.

cause-security_refused = O computador do trabalho recusa a verificação de segurança que oferecemos.
    .meaning = { $code ->
            [1] Ele diz que só aceita uma linha protegida, e a nossa oferta não lhe serviu.
            [4] Ele diz que o nosso pedido se contradiz, o que um servidor rigoroso ou defeituoso pode fazer.
            [5] Ele diz que quer primeiro a verificação de login, e não aceitou a nossa.
            [6] Ele diz que quer um crachá seu, como um cartão inteligente.
           *[other] Ele deu um motivo que não consta em lugar nenhum.
        }
    .remedy-1 = No computador do trabalho, o suporte procura a regra que recusa a verificação de segurança.
    .remedy-2 = Neste computador, { $system ->
            [windows] atualize o Windows e teste de novo.
           *[other] instale as atualizações oferecidas e teste de novo.
        }
    .proves-not = Isto não prova quem fez a regra. Um intermediário na frente do computador do trabalho pode recusar em nome dele.

cause-legacy_security_only = O computador do trabalho oferece só proteção ultrapassada.
    .meaning = { $family ->
            [windows] As configurações dele só permitem o tipo mais antigo de proteção, que não é seguro.
            [xrdp] O servidor xrdp dele faz isso com muita frequência quando não consegue ler o próprio arquivo de chave.
            [freerdp] Áreas de trabalho Linux só fazem isso quando foram configuradas assim.
            [virtualbox] O VirtualBox faz isso enquanto a tela remota dele não tem um crachá.
           *[other] Ele só aceita o tipo mais antigo de proteção, que não é seguro.
        } O seu computador faz bem em não continuar.
    .remedy-1 = No computador do trabalho, { $family ->
            [xrdp] o suporte deixa o xrdp ler o arquivo de chave e o reinicia.
            [virtualbox] o suporte configura um crachá para a tela remota do VirtualBox.
           *[other] o suporte religa a verificação de segurança moderna.
        }
    .proves-not = Isto não prova que alguém escolheu assim. No Linux, um arquivo de chave que não pode ser lido tem o mesmo efeito.

cause-no_server_certificate = O computador do trabalho não tem crachá para mostrar.
    .meaning = Sem crachá, ele não pode começar a verificação de segurança. Ele mesmo disse isso.
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte faz o Windows criar um novo crachá para a Área de Trabalho Remota.
            [xrdp] o suporte deixa o crachá e o arquivo de chave legíveis para o xrdp.
            [virtualbox] o suporte configura um crachá para a tela remota do VirtualBox.
           *[other] o suporte dá ao servidor de Área de Trabalho Remota um novo crachá e uma nova chave.
        }
    .remedy-2 = No computador do trabalho, o suporte reinicia depois o serviço da Área de Trabalho Remota.
    .remedy-3 = No computador do trabalho, { $family ->
            [windows] o suporte olha o arquivo de chave do passo 12 se não aparecer um crachá novo.
           *[other] o suporte lê o log do próprio servidor se isso não ajudar.
        }
    .proves-not = Isto não prova que o crachá sumiu. Ele pode existir sem que a chave secreta dele possa ser aberta.

cause-closed_in_tls = O computador do trabalho encerrou a chamada durante a verificação de segurança.
    .meaning = { $family ->
            [windows] Um computador com Windows faz isso quando não consegue usar a própria chave secreta. Ou as configurações de segurança dele estão desligadas. Não enviamos nenhuma senha.
            [xrdp] O servidor xrdp pode fazer isso quando o crachá ou o arquivo de chave está estragado. A sua senha ainda não foi pedida.
            [freerdp] Áreas de trabalho Linux fazem isso quando falta o crachá ou o arquivo de chave. A sua senha ainda não foi pedida.
            [ironrdp] Servidores deste tipo fazem isso quando falta o crachá ou o arquivo de chave. A sua senha ainda não foi pedida.
            [virtualbox] O VirtualBox faz isso quando a tela remota dele não tem um crachá. A sua senha ainda não foi pedida.
           *[other] Ele aceitou uma verificação de segurança e encerrou a chamada sem motivo. A sua senha ainda não foi pedida.
        }
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte procura o evento 36870 ou 36871 no log Sistema.
           *[other] o suporte lê o log do próprio servidor de Área de Trabalho Remota neste minuto.
        }
    .remedy-2 = No computador do trabalho, { $family ->
            [windows] com 36870, o suporte conserta um arquivo de chave (passo 12); com 36871, as configurações (passo 9).
            [virtualbox] o suporte configura um crachá para a tela remota do VirtualBox.
           *[other] o suporte vê se o servidor consegue ler o crachá e o arquivo de chave.
        }
    .remedy-3 = No suporte, leia esta página em voz alta. Isso poupa a eles a busca.
    .proves-not = Isto não prova quem encerrou a chamada. Um programa de segurança ou um aparelho no caminho pode cortar a linha no mesmo ponto.

cause-tls_refused = Os dois computadores não conhecem uma forma comum de proteger a linha.
    .meaning = O computador do trabalho recusou as formas de proteção de hoje. Ele é antigo demais, ou as configurações dele são restritas demais.
    .remedy-1 = No computador do trabalho, o suporte liga as formas modernas de proteção citadas no passo 9.
    .remedy-2 = Neste computador, { $system ->
            [windows] atualize o Windows e teste de novo.
           *[other] atualize o sistema e o seu programa de Área de Trabalho Remota e teste de novo.
        }
    .proves-not = { $looked ->
            [yes] Perguntamos também de formas mais antigas, e elas foram recusadas. Um programa com outras formas ainda pode conseguir.
           *[no] Só oferecemos formas modernas. Um programa mais antigo ainda pode conseguir, mas isso não seria seguro.
        }

cause-tls_stalled = A verificação de segurança travou no meio.
    .meaning = { $large ->
            [stuck_too] O computador do trabalho concordou e depois ficou mudo. Mensagens pequenas travam tanto quanto as grandes; ele pode ter travado.
           *[other] O computador do trabalho concordou e depois ficou mudo. Muitas vezes, uma VPN ou um roteador no caminho perde mensagens grandes.
        }
    .remedy-1 = { $large ->
            [stuck_too] No computador do trabalho, o suporte reinicia o serviço da Área de Trabalho Remota.
           *[other] Neste computador, tente pela internet do celular, ou sem a VPN se você alcança o computador do trabalho sem ela.
        }
    .remedy-2 = { $large ->
            [stuck_too] Neste computador, tente outra rede, por exemplo a internet do celular, e teste de novo.
           *[other] No suporte, peça um tamanho menor de mensagem (MTU) na VPN.
        }
    .remedy-3 = { $large ->
            [stuck_too] No suporte, diga que mensagens pequenas também travam.
           *[other] No computador do trabalho, o suporte reinicia o serviço da Área de Trabalho Remota.
        }
    .proves-not = Pelo silêncio não dá para distinguir uma linha ruim de um computador do trabalho travado. O passo 1 mostra se mensagens grandes foram testadas.

cause-large_packets_lost = Mensagens grandes se perdem no caminho.
    .meaning = Mensagens pequenas passam, as grandes somem. Uma VPN, um roteador ou um túnel no caminho faz isso sem avisar.
    .remedy-1 = Neste computador, tente pela internet do celular, ou sem a VPN se você alcança o computador do trabalho sem ela.
    .remedy-2 = No suporte, peça um tamanho menor de mensagem (MTU) na VPN.
    .remedy-3 = No suporte, leia esta página em voz alta: mensagens grandes se perdem { $direction ->
            [up] no caminho até o computador do trabalho.
            [down] no caminho de volta até você.
           *[both] nos dois sentidos.
        }
    .proves-not = Isto não prova qual aparelho no caminho as perde. O computador do trabalho pode estar em ordem.

cause-legacy_tls_only = O computador do trabalho só conhece formas ultrapassadas de proteção.
    .meaning = Ele recusou as formas de hoje e aceitou uma ultrapassada quando perguntamos de novo. { $family ->
            [windows] Windows 7 e Server 2008 R2 agem assim quando faltam atualizações; o Server 2012 R2, também com elas.
           *[other] Servidores agem assim quando ficaram anos sem atualização ou foram configurados assim.
        }
    .remedy-1 = No computador do trabalho, o suporte liga as formas modernas de proteção citadas no passo 9.
    .remedy-2 = No computador do trabalho, o suporte instala atualizações ou { $family ->
            [windows] um Windows mais novo.
           *[other] um servidor de Área de Trabalho Remota mais novo.
        }
    .proves-not = Isto não prova que o seu próprio programa recuse. Alguns programas, entre eles o do Windows, ainda aceitam algumas dessas formas.

cause-link_unsteady = A linha até o computador do trabalho não está estável.
    .meaning = Muitas mensagens se perdem no caminho ou chegam muito tarde. A Área de Trabalho Remota pode então travar ou encerrar a chamada.
    .remedy-1 = Neste computador, use um cabo no lugar do Wi-Fi ou chegue mais perto do roteador.
    .remedy-2 = Neste computador, compare com a VPN desligada, ou com outra rede, e observe de novo.
    .remedy-3 = No suporte, pergunte se outras pessoas na mesma VPN têm o mesmo problema.
    .proves-not = Isto não prova onde as mensagens se perdem. Pode ser o Wi-Fi daqui, o caminho ou a linha do trabalho. Duas perdidas em cem não encerram, por si só, nenhum login.

cause-certificate_expired = O crachá do computador do trabalho venceu.
    .meaning = { $family ->
            [windows] O Windows normalmente renova este crachá sozinho. Aqui não renovou; algo no computador do trabalho precisa de cuidado.
           *[other] Alguém precisa renovar este crachá. Até lá, os programas avisam, e os rigorosos encerram a chamada.
        }
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte faz o Windows criar um novo crachá e reinicia o serviço.
           *[other] o suporte dá ao servidor de Área de Trabalho Remota um novo crachá e o reinicia.
        }
    .remedy-2 = No computador do trabalho, { $family ->
            [windows] o suporte também olha o arquivo de chave do passo 12.
           *[other] o suporte também vê se o servidor consegue ler o novo arquivo de chave.
        }
    .proves-not = Um crachá vencido raramente encerra uma chamada: a maioria dos programas só avisa. { $family ->
            [windows] Mas um computador que não consegue renová-lo muitas vezes também não consegue usar a chave secreta, e isso encerra chamadas.
           *[other] Isto é uma pista, não uma prova.
        }

cause-certificate_not_yet_valid = O crachá do computador do trabalho ainda não vale.
    .meaning = { $clock ->
            [compared] Os relógios concordam o bastante; então o próprio crachá foi emitido para mais tarde.
           *[not_compared] O crachá foi emitido para mais tarde. Ou o relógio deste computador está atrasado: não conseguimos comparar os dois.
        }
    .remedy-1 = Neste computador, veja se a data e a hora estão certas.
    .remedy-2 = No computador do trabalho, o suporte emite um novo crachá que valha hoje.
    .proves-not = Um crachá com data futura raramente encerra uma chamada: a maioria dos programas só avisa. Isto é uma pista, não uma prova.

cause-certificate_weak = O crachá do computador do trabalho é fraco demais para hoje.
    .meaning = Computadores atualizados podem recusar um crachá assim. O computador do trabalho precisa de um mais forte.
    .remedy-1 = No computador do trabalho, o suporte emite um novo crachá com uma chave forte.
    .proves-not = Isto é uma pista, não uma prova. Muitos programas só avisam sobre um crachá fraco.

cause-certificate_name_differs = Você chegou a um computador cujo crachá mostra outro nome.
    .meaning = Um emissor de verdade fez este crachá para outros nomes. Talvez você tenha chegado a um computador que não queria.
    .remedy-1 = Neste computador, digite um dos nomes do crachá se for o computador certo.
    .remedy-2 = No suporte, pergunte se o nome que você usa deveria estar no crachá.
    .proves-not = Isto não prova que o computador seja o errado. Ao certo pode faltar o nome que você digitou, e a maioria dos programas só avisa.

cause-tls_intercepted = Um produto de segurança no caminho abre a linha.
    .meaning = O crachá foi feito por { $inspector }, não pelo seu computador do trabalho. Produtos assim muitas vezes atrapalham a Área de Trabalho Remota.
    .remedy-1 = No suporte, peça que a Área de Trabalho Remota passe por { $inspector } sem ser aberta.
    .remedy-2 = Neste computador, tente pela internet do celular e teste de novo.
    .proves-not = Isto não prova que o produto interrompa a chamada. Só mostra que ele está no caminho.

cause-certificate_unreadable = O crachá do computador do trabalho não pode ser lido.
    .meaning = Veio um crachá, mas está estragado, ou a assinatura não confere. Não faça login antes que o suporte o tenha olhado.
    .remedy-1 = No suporte, comunique isto antes de fazer login.
    .remedy-2 = No computador do trabalho, { $family ->
            [windows] o suporte faz o Windows criar um novo crachá para a Área de Trabalho Remota.
            [virtualbox] o suporte configura um crachá para a tela remota do VirtualBox.
           *[other] o suporte dá ao servidor de Área de Trabalho Remota um novo crachá e uma nova chave.
        }
    .proves-not = Isto não prova um ataque. Um crachá danificado no computador do trabalho parece igual a um alterado no caminho.

cause-nla_not_ready = O computador do trabalho encerra a chamada na verificação de login.
    .meaning = { $family ->
            [windows] A linha foi protegida e depois fechada na primeira mensagem de login. Não sabemos dizer por que um computador com Windows faz isso.
            [freerdp] Áreas de trabalho Linux fazem isso enquanto não há nome e senha definidos para a Área de Trabalho Remota. Isso é muito comum.
            [virtualbox] O VirtualBox faz isso quando deve verificar logins e não tem a quem perguntar.
            [ironrdp] Servidores deste tipo fazem isso enquanto não têm nome e senha definidos.
           *[other] Servidores que não são Windows fazem isso enquanto não têm nome e senha definidos.
        }
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte olha o log Sistema neste minuto.
           *[other] o suporte define o nome e a senha do servidor de Área de Trabalho Remota.
        }
    .remedy-2 = No computador do trabalho, o suporte reinicia o serviço da Área de Trabalho Remota.
    .proves-not = Isto não diz nada sobre a sua senha. Nenhuma foi enviada.

cause-sign_in_stalled = O computador do trabalho não responde à verificação de login.
    .meaning = A linha está segura, mas não vem resposta. O computador do trabalho pode estar esperando por outro que consulta nomes e senhas.
    .remedy-1 = Neste computador, espere dois minutos e teste de novo.
    .remedy-2 = No computador do trabalho, { $family ->
            [windows] o suporte vê se ele alcança um controlador de domínio.
           *[other] o suporte lê o log do próprio servidor de Área de Trabalho Remota neste minuto.
        }
    .remedy-3 = No computador do trabalho, o suporte reinicia o serviço da Área de Trabalho Remota.
    .proves-not = Isto não diz nada sobre a sua senha. Nenhuma foi enviada.

cause-clock_wrong = Os dois relógios estão distantes demais.
    .meaning = Os dois relógios diferem em mais de cinco minutos. Só por isso um login pode ser recusado.
    .remedy-1 = Neste computador, abra as configurações de data e hora e { $system ->
            [windows] escolha “Sincronizar agora”.
           *[other] deixe o relógio no automático.
        }
    .remedy-2 = No computador do trabalho, o suporte acerta o relógio e a fonte da hora.
    .proves-not = Isto não prova qual relógio está errado. Alguns tipos de login funcionam mesmo assim.

cause-client_side = { $reported ->
        [log] Nossos testes não acharam nada errado; uma chamada anterior daqui foi cortada.
       *[person] Os nossos testes não acharam nada errado; o motivo provável está neste computador.
    }
    .meaning = { $reported ->
            [log] Todos os testes foram bem, e mesmo assim as anotações deste computador mostram 0x904.
           *[person] Todos os testes foram bem, e mesmo assim você viu 0x904.
        } { $suspect ->
            [policy] Uma configuração da sua empresa neste computador chama a atenção; é a primeira coisa a olhar.
            [client] O seu programa de Área de Trabalho Remota, ou uma atualização daqui, chama a atenção; olhe isso primeiro.
            [saved_sign_in] Um login salvo pode ser antigo; é a primeira coisa a olhar.
            [file] Configurações no seu arquivo de conexão chamam a atenção; são a primeira coisa a olhar.
           *[none] Um login salvo, uma configuração ou um programa antigo daqui pode causar isso, ou algo depois do login.
        }
    .remedy-1 = { $suspect ->
            [policy] No suporte, pergunte sobre a configuração que indicamos abaixo.
            [client] Neste computador, veja primeiro o passo 4: ele trata das atualizações e do programa.
            [file] Neste computador, faça um novo arquivo de conexão, como mostra o passo 8.
           *[other] Neste computador, remova o login salvo para o computador do trabalho, como mostra o passo 5.
        }
    .remedy-2 = Neste computador, { $system ->
            [windows] atualize o Windows e o programa de Área de Trabalho Remota dele, como mostra o passo 4.
           *[other] atualize o seu programa de Área de Trabalho Remota, como mostra o passo 4.
        }
    .remedy-3 = Neste computador, tente outro jeito de entrar, como mostra o passo 8.
    .proves-not = Isto não prova de qual configuração é a culpa. Um problema que vai e volta também pode já ter passado.

cause-gateway_down = { $gateway ->
        [not_found] A rede não conhece o nome da portaria.
        [closed] A portaria da sua empresa atende e encerra a chamada.
        [mute] A portaria da sua empresa atende, mas não diz nada.
        [maintenance] A portaria da sua empresa está fechada por enquanto.
       *[unreachable] A portaria da sua empresa não atende.
    }
    .meaning = { $gateway ->
            [not_found] O nome pode estar mal escrito. Ou a rede em que você está não funciona.
            [closed] O serviço dela pode estar iniciando ou lotado. Um aparelho no caminho também pode fazer isso.
            [mute] O serviço dela pode ter travado. Ou um aparelho no caminho segura a linha.
            [maintenance] Ela responde que está fora de serviço. Uma manutenção programada tem esta cara.
           *[unreachable] Ela pode estar fechada para manutenção. Ou a rede em que você está não deixa a chamada sair.
        } Sem ela, nenhuma chamada chega ao seu computador do trabalho.
    .remedy-1 = Neste computador, { $gateway ->
            [not_found] compare o nome da portaria com o que lhe deram.
            [unreachable] abra uma página da web para ver se a rede funciona.
           *[other] espere quinze minutos e teste de novo.
        }
    .remedy-2 = Neste computador, tente outra rede, por exemplo a internet do celular.
    .remedy-3 = No suporte, pergunte se a portaria está funcionando.
    .proves-not = Isto não diz nada sobre o computador do trabalho e não prova de que lado está a culpa.

cause-gateway_refuses = { $gateway ->
        [not_published] O servidor web que você indicou não tem portaria.
        [not_gateway] Outra coisa atende no lugar da portaria.
        [tls_refused] A portaria recusa as nossas formas de proteção.
       *[refused] A portaria da sua empresa não nos deixa passar.
    }
    .meaning = { $gateway ->
            [not_published] Você chegou a um servidor web, mas não a uma portaria. O nome pode estar errado, ou a portaria foi desativada.
            [not_gateway] Você chegou a um programa que não é uma portaria. A página de login da rede de um hotel também faz isso.
            [tls_refused] A portaria pode ser antiga demais, ou as configurações dela, restritas demais.
           *[refused] Ela nem perguntou quem é você. As regras dela podem proibir chamadas da rede em que você está.
        }
    .remedy-1 = Neste computador, { $gateway ->
            [tls_refused] instale as atualizações do seu sistema e teste de novo.
            [refused] tente outra rede, por exemplo a internet do celular.
            [not_gateway] abra uma página da web e veja se esta rede quer antes um login.
           *[other] compare o nome da portaria com o que lhe deram.
        }
    .remedy-2 = No suporte, { $gateway ->
            [tls_refused] pergunte que formas de proteção a portaria permite.
            [refused] pergunte que regra da portaria recusa você.
           *[other] peça o nome certo da portaria.
        }
    .proves-not = { $gateway ->
            [tls_refused] Só oferecemos formas modernas. O seu próprio programa ainda pode entrar por uma mais antiga.
            [refused] Isto não diz nada sobre a sua conta ou a sua senha. Nenhuma foi enviada.
           *[other] Isto não prova que o nome esteja errado. Um aparelho na frente da verdadeira portaria pode responder assim.
        }

cause-gateway_certificate = { $gateway ->
        [certificate_expired] O crachá da portaria venceu.
        [certificate_not_yet_valid] O crachá da portaria ainda não vale.
        [certificate_name_differs] O crachá da portaria está em outros nomes.
       *[certificate_unreadable] O crachá da portaria não pode ser lido.
    }
    .meaning = { $gateway ->
            [certificate_expired] O crachá precisa ser renovado.
            [certificate_not_yet_valid] O relógio deste computador está errado, ou o crachá foi emitido para mais tarde.
            [certificate_name_differs] O nome que lhe deram pode ser antigo, ou falta no crachá.
           *[certificate_unreadable] O crachá está estragado, ou alguém o alterou no caminho.
        } { $system ->
            [windows] Numa portaria, o Windows não só avisa: ele não segue adiante.
           *[other] Numa portaria, muitos programas não só avisam: eles não seguem adiante.
        }
    .remedy-1 = Neste computador, { $gateway ->
            [certificate_name_differs] compare o nome da portaria com o que lhe deram.
            [certificate_unreadable] não faça login antes que o suporte o tenha olhado.
           *[other] veja se a data e a hora estão certas.
        }
    .remedy-2 = No suporte, diga o que há de errado com o crachá da portaria. Todo mundo precisa dela.
    .proves-not = Isto não diz nada sobre o computador do trabalho. Nem chegamos a chamá-lo pela portaria.

cause-garbled = A resposta à verificação de segurança não faz sentido.
    .meaning = Primeiro veio uma boa resposta, depois uma que não se consegue ler. Um programa ou aparelho defeituoso no caminho embaralha a conversa.
    .remedy-1 = Neste computador, tente outra rede, por exemplo a internet do celular.
    .remedy-2 = No computador do trabalho, o suporte atualiza o servidor de Área de Trabalho Remota dele.
    .proves-not = Isto não prova onde a coisa deu errado. Daqui, o computador do trabalho e um aparelho no caminho parecem iguais.

cause-undetermined = { $stopped ->
        [yes] Parou, e não sabemos dizer por quê.
        [behind] A portaria responde; o que há atrás dela não se vê.
       *[no] Não conseguimos testar tudo o que você pediu.
    }
    .meaning = { $stopped ->
        [behind] A portaria responde, e só ela leva ao computador do trabalho. O que há atrás dela não se vê sem login.
        [no] Nada nos parou no caminho, mas um dos testes não pôde ser feito. A lista de testes diz qual e por quê.
       *[yes] { $phase ->
            [none] Parou antes de o nome do computador ser encontrado.
            [resolve] Parou antes de alguma coisa atender no endereço.
            [tcp] Parou nas primeiras palavras, antes de os dois lados combinarem qualquer coisa.
            [negotiation] Parou na verificação de segurança.
            [tls] Parou quando a verificação de login começou.
            [credssp_challenge] Parou depois que o computador do trabalho pediu o login.
           *[other] Parou no caminho de entrada.
        } O que vimos não combina com nenhum dos motivos que conhecemos.
        }
    .remedy-1 = Neste computador, tente outro jeito de entrar, como mostra o passo 8.
    .remedy-2 = No suporte, entregue o relatório deste teste.
    .proves-not = Isto não prova que haja algo errado com o computador do trabalho. Só diz onde a chamada parou.

# Quanta certeza temos, e quem precisa agir.

confidence-very_likely = Muito provável
confidence-likely = Provável
confidence-cannot_tell = Não sabemos dizer

who-you = Você pode resolver isto por conta própria.
who-helpdesk = O suporte precisa resolver isto.
who-nobody = Ninguém precisa fazer nada.
