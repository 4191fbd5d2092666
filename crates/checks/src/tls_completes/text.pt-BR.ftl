# A linha protegida se forma?

tls_completes-completed = A verificação de segurança deu certo.
    .seen = A verificação de segurança terminou bem.
    .meaning = A linha até o computador do trabalho agora está protegida.
    .proves-not = Um handshake TLS completo é curto; a perda de pacotes grandes ainda pode aparecer depois do logon. A confiança no certificado é avaliada à parte. Usou { $version } e { $suite }.

tls_completes-reset = O computador do trabalho cortou a linha durante a verificação de segurança.
    .seen = Ele aceitou uma verificação de segurança e cortou a linha na nossa primeira mensagem.
    .meaning = Este é um caminho bem conhecido até a mensagem 0x904. { $family ->
            [windows] Um computador com Windows faz isso quando não consegue usar a própria chave secreta. Ou as configurações de segurança dele estão desligadas.
           *[other] Um servidor pode fazer isso quando não consegue usar o crachá ou a chave secreta dele.
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
    .proves-not = Um reset não diz quem o enviou: o host, um produto de segurança ou um dispositivo de inspeção no caminho.

tls_completes-closed = O computador do trabalho encerrou a chamada durante a verificação de segurança.
    .seen = Ele aceitou uma verificação de segurança e fechou a linha na nossa primeira mensagem.
    .meaning = O computador do trabalho, ou algo antes dele, não quis continuar. Não deu nenhum motivo.
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte procura os eventos 36870, 36871 e 36874 no log Sistema.
           *[other] o suporte lê o log do próprio servidor de Área de Trabalho Remota neste minuto.
        }
    .remedy-2 = No computador do trabalho, { $family ->
            [windows] com 36870, o suporte conserta um arquivo de chave (passo 12); com 36871, as configurações (passo 9).
            [virtualbox] o suporte configura um crachá para a tela remota do VirtualBox.
           *[other] o suporte vê se o servidor consegue ler o crachá e o arquivo de chave.
        }
    .proves-not = Um fechamento ordenado não diz quem fechou: o host, o produto de segurança dele ou um dispositivo no caminho.

tls_completes-broken_off = O computador do trabalho parou no meio da verificação de segurança.
    .seen = Ele começou a responder na verificação de segurança e depois parou.
    .meaning = Ele conseguiu começar; portanto, o crachá e a chave muito provavelmente estavam à mão. Algo o parou depois disso.
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte procura os eventos 36874, 36887 e 36888 no log Sistema.
           *[other] o suporte lê o log do próprio servidor de Área de Trabalho Remota neste minuto.
        }
    .proves-not = Não se sabe se foi o host, um produto de segurança ou um dispositivo no caminho que interrompeu.

tls_completes-version_refused = Os dois computadores não conhecem uma forma comum de proteger a linha.
    .seen = O computador do trabalho recusou a nossa oferta com a mensagem “{ $alert }”.
    .meaning = A lista de formas permitidas dele e a nossa não têm nada em comum. Ele é antigo demais, ou as configurações são restritas demais.
    .remedy-1 = No computador do trabalho, o suporte liga as formas modernas de proteção citadas no passo 9.
    .proves-not = A oferta é TLS 1.2 e 1.3 com ECDHE e AEAD; ofertas mais antigas, onde foram feitas, constam nos fatos. handshake_failure também pode significar um certificado que não combina com nenhum cipher suite oferecido.

tls_completes-alert = O computador do trabalho parou a verificação de segurança.
    .seen = Ele enviou a mensagem “{ $alert }” e parou.
    .meaning = O computador do trabalho disse o motivo em uma palavra. O suporte pode aproveitá-la.
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte procura os eventos 36874, 36887 e 36888 no log Sistema.
           *[other] o suporte lê o log do próprio servidor de Área de Trabalho Remota neste minuto.
        }
    .proves-not = Um alerta pode vir de um proxy ou dispositivo de inspeção na frente do host.

tls_completes-old_version_only = O computador do trabalho só conhece formas ultrapassadas de proteger a linha.
    .seen = Ele recusou as formas de hoje{ $taken_version ->
            [none] , e escolheu uma própria que é ultrapassada.
           *[other] , e aceitou { $taken_version } com { $taken_suite } quando perguntamos de novo.
        }
    .meaning = O seu próprio programa pode se recusar a continuar. O computador do trabalho precisa de uma atualização ou de outras configurações.
    .remedy-1 = No computador do trabalho, o suporte liga as formas modernas de proteção citadas no passo 9.
    .proves-not = Não se testa qual cliente mais antigo ainda se conectaria. Windows 7 e Server 2008 R2 sem suas atualizações se comportam assim, e também hosts cujo TLS 1.2 foi desativado.

tls_completes-old_suites_only = O computador do trabalho só protege a linha de formas antiquadas.
    .seen = Ele recusou as formas de hoje, e aceitou { $taken_suite } quando perguntamos de novo.
    .meaning = Ele está alguns anos atrasado. O seu próprio programa pode aceitar isso ou não.
    .remedy-1 = No computador do trabalho, o suporte liga as formas modernas de proteção citadas no passo 9.
    .proves-not = O cliente do próprio Windows ainda aceita, por padrão, troca de chaves RSA e CBC; por isso pode se conectar onde nós paramos.

tls_completes-other_offer_taken = Ele recusou a nossa oferta usual, mas aceitou uma mais simples.
    .seen = Ele recusou a nossa oferta usual, e aceitou { $taken_version } com { $taken_suite } quando perguntamos de novo.
    .meaning = O nosso próprio programa não pode continuar aqui. O seu pode muito bem conseguir mesmo assim.
    .remedy-1 = No suporte, entregue o relatório deste teste.
    .proves-not = Uma chave de tipo incomum (P-521), uma falha que vai e volta ou um dispositivo que não tolera ofertas de TLS 1.3: tudo isso tem esta aparência.

tls_completes-stalled = A verificação de segurança travou.
    .seen = Ele aceitou uma verificação de segurança, e depois não veio resposta completa por { $limit_s } s.
    .meaning = As mensagens podem ser grandes demais para uma VPN ou um roteador no caminho, e se perder. Ou o computador do trabalho travou.
    .remedy-1 = Neste computador, tente pela internet do celular, ou sem a VPN se você alcança o computador do trabalho sem ela.
    .remedy-2 = No computador do trabalho, o suporte reinicia o serviço da Área de Trabalho Remota.
    .proves-not = O silêncio não distingue um problema de path MTU de um serviço travado ou de um dispositivo intermediário que retém o ClientHello.

tls_completes-not_tls = O que veio de volta não é uma verificação de segurança.
    .seen = Ele aceitou uma verificação de segurança e depois enviou outra coisa.
    .meaning = Um programa ou aparelho defeituoso no caminho embaralha a conversa.
    .remedy-1 = Neste computador, tente outra rede, por exemplo a internet do celular.
    .remedy-2 = No suporte, entregue o relatório deste teste.
    .proves-not = Não se sabe se o servidor ou um dispositivo no caminho enviou estes bytes.
