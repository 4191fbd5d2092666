# A portaria (o Gateway de Área de Trabalho Remota) deixa entrar? Nenhum nome e nenhuma senha são enviados.
# $card é o veredito sobre o certificado dela, $ended e $stage dizem como terminou sem resposta.

gateway_answers-ready = A portaria está aberta.
    .seen = { $named ->
            [yes] Ela pediu um login e se apresentou como “{ $computer }”.
           *[no] Ela pediu um login.
        }
    .meaning = A portaria da sua empresa responde e aceita logins. Para descobrir isso, não enviamos nenhum nome nem senha.
    .proves-not = 401 vem antes de qualquer credencial: as políticas do gateway (CAP, RAP), o caminho dele até o host e os canais em fluxo não são testados.

gateway_answers-ready_untrusted = A portaria responde, mas o crachá dela pode ser recusado.
    .seen = { $card ->
            [self_signed] A portaria emitiu o próprio crachá.
            [untrusted] O crachá foi emitido por alguém em quem este computador não confia.
            [trust_not_checked] A lista de emissores confiáveis não pôde ser lida neste computador.
            [name_unlike] O nome no crachá não é o que foi digitado.
            [intercepted] O crachá foi feito por { $product }, um produto de segurança no caminho.
            [weak] O crachá é fraco demais para hoje.
           *[sha1] O crachá está assinado de uma forma ultrapassada.
        }
    .meaning = { $card ->
            [intercepted] Um produto assim abre a linha. Muitas vezes ele interrompe as chamadas longas de que uma portaria precisa.
            [trust_not_checked] Não se sabe se este computador confia no crachá. Numa portaria, { $system ->
                [windows] o Windows só segue adiante com um crachá em que confia.
               *[other] muitos programas só seguem adiante com um crachá em que confiam.
            }
           *[other] { $system ->
                [windows] Numa portaria, o Windows não só avisa. Ele só segue adiante com um crachá em que confia.
               *[other] Numa portaria, muitos programas não só avisam. Eles só seguem adiante com um crachá em que confiam.
            }
        }
    .remedy-1 = No suporte, { $card ->
            [intercepted] peça que as chamadas à portaria passem por { $product } sem ser abertas.
           *[other] pergunte se o seu computador deveria confiar no crachá da portaria.
        }
    .remedy-2 = Neste computador, digite o nome da portaria exatamente como lhe deram, não o endereço dela.
    .proves-not = Só se leu, offline, o repositório deste computador; o mstsc recusa um certificado de gateway não confiável, alguns outros clientes perguntam. A falta de um certificado intermediário parece igual.

gateway_answers-legacy_path_only = A portaria só abre o caminho antigo.
    .seen = O caminho de hoje deu a resposta { $http_status }, e o caminho antigo pediu um login.
    .meaning = Programas que ainda conhecem o caminho antigo podem entrar. Os mais novos talvez não.
    .remedy-1 = No suporte, pergunte se a portaria pode abrir também o caminho de hoje.
    .proves-not = O mstsc recorre a RPC sobre HTTP; clientes mais novos só conhecem o transporte HTTP. Um proxy que filtra RDG_OUT_DATA esconde esse transporte mesmo que o gateway o tenha.

gateway_answers-clock_wrong = O relógio da portaria e o seu estão distantes demais.
    .seen = O relógio da portaria está { $skew_minutes } minutos { $ahead ->
            [yes] adiantado.
           *[no] atrasado.
        }
    .meaning = A portaria responde. Mas um login pode ser recusado só por causa dos relógios.
    .remedy-1 = Neste computador, abra as configurações de data e hora e { $system ->
            [windows] escolha “Sincronizar agora”.
           *[other] deixe o relógio no automático.
        }
    .remedy-2 = No suporte, peça que confiram o relógio da portaria e a fonte da hora dela.
    .proves-not = Não se sabe qual dos dois relógios está errado; o NTLM sozinho ainda pode funcionar. O nosso próprio relógio também foi a medida para as datas do certificado.

gateway_answers-unguarded = A portaria respondeu sem pedir um login.
    .seen = Ela respondeu com o número { $status } e não perguntou quem é você.
    .meaning = Algumas portarias perguntam depois. Servidores web comuns também respondem assim, e não sabemos distingui-los.
    .remedy-1 = Neste computador, compare o nome da portaria com o que lhe deram.
    .remedy-2 = No suporte, pergunte se esta é a portaria da Área de Trabalho Remota.
    .proves-not = Um gateway com autenticação conectável (pluggable) pode responder 200 aqui; um servidor web com a mesma página para todo endereço também.

gateway_answers-not_found = A rede não conhece o nome da portaria.
    .seen = { $ended ->
            [name_not_found] A lista telefônica da rede não traz nada sobre “{ $host }”.
           *[other] A lista telefônica da rede não deu resposta sobre “{ $host }”.
        }
    .meaning = O nome pode estar mal escrito. Ou a lista telefônica desta rede não funciona.
    .remedy-1 = Neste computador, compare letra por letra o nome da portaria com o que lhe deram.
    .remedy-2 = Neste computador, abra uma página da web para ver se a rede funciona.
    .remedy-3 = No suporte, peça o nome completo da portaria.
    .proves-not = Nada diz sobre o próprio gateway: só se perguntou ao resolvedor desta rede, e um nome pode ser conhecido apenas em outra rede.

gateway_answers-unreachable = A portaria não atende.
    .seen = { $ended ->
            [refused] A portaria recusou a chamada na hora.
            [timed_out] Não veio resposta da portaria em { $limit_s } s.
            [no_route] Este computador não conhece nenhum caminho até a portaria.
            [blocked_here] As próprias regras deste computador não deixaram a chamada sair.
           *[unreachable] A rede informou que não há caminho até a portaria.
        }
    .meaning = A portaria pode estar fechada para manutenção. Ou esta rede não deixa a chamada sair.
    .remedy-1 = Neste computador, abra uma página da web para ver se a rede funciona.
    .remedy-2 = Neste computador, tente outra rede, por exemplo a internet do celular.
    .remedy-3 = No suporte, pergunte se a portaria está funcionando.
    .proves-not = Um firewall que descarta ou recusa a saída para TCP { $port } parece igual a um gateway desligado.

gateway_answers-closed = A portaria atende e encerra a chamada.
    .seen = { $stage ->
            [http] A linha protegida estava de pé e se fechou no nosso primeiro pedido.
            [tls] A linha se fechou quando a verificação de segurança começou.
           *[connect] A linha se fechou assim que foi aberta.
        }
    .meaning = O serviço dela pode estar iniciando ou lotado. Um aparelho no caminho também pode fazer isso.
    .remedy-1 = Neste computador, espere dois minutos e teste de novo.
    .remedy-2 = No suporte, pergunte se a portaria está funcionando e o que existe na frente dela.
    .proves-not = Um balanceador de carga sem gateway saudável, um filtro de métodos HTTP incomuns e um gateway que não consegue usar sua chave (evento 36870) parecem iguais.

gateway_answers-mute = A portaria atende, mas não diz nada.
    .seen = A linha estava aberta, mas não veio uma resposta completa em { $limit_s } s.
    .meaning = O serviço dela pode ter travado. Ou um aparelho no caminho segura a linha e perde as mensagens.
    .remedy-1 = Neste computador, espere dois minutos e teste de novo.
    .remedy-2 = Neste computador, tente outra rede, por exemplo a internet do celular.
    .remedy-3 = No suporte, pergunte se a portaria está funcionando.
    .proves-not = Um IIS travado, um balanceador de carga sem membros e um caminho que perde segmentos grandes parecem iguais daqui.

gateway_answers-maintenance = A portaria está fechada por enquanto.
    .seen = { $says_when ->
            [yes] Ela respondeu com o número { $status } e pede que voltemos em { $retry_after_s } s.
           *[no] Ela respondeu com o número { $status }, que significa fora de serviço.
        }
    .meaning = Algo atende, mas o serviço por trás não está rodando. Uma manutenção programada tem esta cara.
    .remedy-1 = Neste computador, espere quinze minutos e teste de novo.
    .remedy-2 = No suporte, pergunte se há manutenção programada e quando ela termina.
    .proves-not = 502 e 504 vêm de um proxy na frente do gateway; 503 também pode ser um pool de aplicativos parado no IIS em vez de manutenção programada.

gateway_answers-not_published = Este servidor web não tem portaria para a Área de Trabalho Remota.
    .seen = Ele não conhece o caminho de entrada que a Área de Trabalho Remota pede (resposta { $http_status }).
    .meaning = Você chegou a um servidor web, mas não a uma portaria. O nome pode estar errado, ou a portaria foi desativada.
    .remedy-1 = Neste computador, compare o nome da portaria com o que lhe deram.
    .remedy-2 = No suporte, pergunte se o caminho da portaria está publicado neste servidor.
    .proves-not = Um proxy reverso que não publica /remoteDesktopGateway/, ou que filtra RDG_OUT_DATA e RPC_IN_DATA, responde assim mesmo com o gateway por trás em ordem.

gateway_answers-refused = A portaria não nos deixa passar.
    .seen = Ela respondeu com o número { $status } antes de perguntar quem é você.
    .meaning = { $status ->
            [403] As regras dela proíbem a chamada. Talvez só permitam algumas redes.
            [407] Um aparelho no caminho quer antes um login próprio.
           *[other] Ela está lá, mas não quer falar conosco.
        }
    .remedy-1 = Neste computador, tente outra rede, por exemplo a internet do celular.
    .remedy-2 = No suporte, pergunte que regra recusa as chamadas da sua rede.
    .proves-not = Nada diz sobre a sua conta, pois nenhuma foi enviada: um filtro de endereços, um firewall de aplicativo web ou a exigência de certificado de cliente responde igual.

gateway_answers-not_gateway = Outra coisa atende no lugar da portaria.
    .seen = { $ended ->
            [not_tls] O que veio de volta não é o começo de uma verificação de segurança.
            [not_http] A linha protegida estava de pé, mas o que veio de volta não é resposta de um servidor web.
           *[none] Ela nos mandou para outro lugar (resposta { $status }).
        }
    .meaning = Você chegou a um programa que não é uma portaria. A página de login da rede de um hotel também faz isso.
    .remedy-1 = Neste computador, abra uma página da web e veja se esta rede quer antes um login.
    .remedy-2 = Neste computador, compare o nome e o número da portaria com os que lhe deram.
    .remedy-3 = No suporte, peça o nome da portaria.
    .proves-not = Um portal cativo, uma porta sem TLS e um portal que quer um logon no navegador antes do gateway parecem iguais.

gateway_answers-certificate_expired = O crachá da portaria venceu.
    .seen = O crachá da portaria venceu em { $not_after }.
    .meaning = Numa portaria, a maioria dos programas não segue adiante com um crachá assim. Ninguém entra até que ele seja renovado.
    .remedy-1 = Neste computador, veja se a data e a hora estão certas.
    .remedy-2 = No suporte, diga que o crachá da portaria venceu.
    .proves-not = O relógio deste computador foi a medida. Outros clientes podem seguir adiante depois de uma pergunta.

gateway_answers-certificate_not_yet_valid = O crachá da portaria ainda não vale.
    .seen = O crachá da portaria só passa a valer em { $not_before }.
    .meaning = O relógio deste computador está errado, ou o crachá foi emitido para mais tarde. A maioria dos programas não segue adiante com ele.
    .remedy-1 = Neste computador, veja se a data e a hora estão certas.
    .remedy-2 = No suporte, diga que o crachá da portaria ainda não vale.
    .proves-not = O relógio deste computador foi a medida. O certificado, por si só, não distingue um relógio errado de um certificado emitido com antecedência.

gateway_answers-certificate_name_differs = O crachá da portaria está em outros nomes.
    .seen = Você pediu “{ $host }”; o crachá está em nome de: { $names }.
    .meaning = Numa portaria, a maioria dos programas só segue adiante se os nomes combinam. O nome que lhe deram pode ser antigo.
    .remedy-1 = Neste computador, use um dos nomes do crachá se for a portaria certa.
    .remedy-2 = No suporte, peça um crachá que traga o nome que você usa.
    .proves-not = A falta de um nome alternativo no gateway certo parece igual a um servidor errado, ou a um proxy que responde por SNI.

gateway_answers-certificate_unreadable = O crachá da portaria não pode ser lido.
    .seen = Veio um crachá, mas a forma dele está estragada, ou a assinatura não confere.
    .meaning = O seu computador não pode usar um crachá assim. Não faça login antes que o suporte o tenha olhado.
    .remedy-1 = No suporte, comunique isto antes de fazer login.
    .proves-not = Não se sabe se o certificado do gateway está danificado ou se um dispositivo no caminho o alterou.

gateway_answers-tls_refused = A portaria recusa as nossas formas de proteção.
    .seen = { $ended ->
            [old_tls] A portaria oferece só proteção ultrapassada.
           *[alert] A portaria encerrou a verificação de segurança com a mensagem “{ $alert }”.
        }
    .meaning = A portaria pode ser antiga demais, ou as configurações dela, restritas demais. Um programa mais antigo ainda pode entrar.
    .remedy-1 = Neste computador, { $system ->
            [windows] atualize o Windows e teste de novo.
           *[other] atualize o sistema e o seu programa de Área de Trabalho Remota e teste de novo.
        }
    .remedy-2 = No suporte, pergunte que formas de proteção a portaria permite.
    .proves-not = Só se ofereceram TLS 1.2 e 1.3 com cipher suites ECDHE e AEAD: o mstsc também aceita CBC e troca de chaves RSA, com que um gateway no Server 2012 R2 pode deixá-lo entrar. A exigência de certificado de cliente também dá um alerta.
