# A rede conhece o nome? ($name é o que foi digitado.)

name_resolves-resolved = A rede conhece este nome.
    .seen = A lista telefônica da rede traz { $count ->
            [one] { $count } endereço
           *[other] { $count } endereços
        } para o nome, depois de { $took_ms } ms.
    .meaning = O nome leva a um endereço. Os próximos testes chamam esse endereço.
    .proves-not = O registro pode estar obsoleto ou apontar para outra máquina; só o certificado e os nomes NTLM mostram quem respondeu.

name_resolves-no_such_name = A rede não conhece este nome.
    .seen = A lista telefônica da rede não traz nada sobre “{ $name }”.
    .meaning = O nome pode estar mal escrito. Ou só é conhecido na rede do trabalho, e a sua VPN está desligada.
    .remedy-1 = Neste computador, leia o nome letra por letra e compare com o que lhe deram.
    .remedy-2 = Neste computador, ligue a VPN do trabalho e teste de novo.
    .remedy-3 = No suporte, peça o nome completo do computador do trabalho, ou o endereço dele.
    .proves-not = O computador pode estar ligado e bem: apenas o resolvedor que este computador usa não tem registro (VPN caída, split DNS, sufixo de pesquisa ausente).

name_resolves-resolver_silent = A lista telefônica da rede não respondeu.
    .seen = Não veio resposta à pergunta de onde está “{ $name }”.
    .meaning = Este computador não conseguiu procurar o nome agora. Quase sempre a rede ou a VPN está fora do ar.
    .remedy-1 = Neste computador, abra uma página qualquer da web para ver se a rede funciona.
    .remedy-2 = Neste computador, desligue e ligue de novo a VPN e teste outra vez.
    .remedy-3 = No suporte, peça o endereço do computador do trabalho, para que não seja preciso um nome.
    .proves-not = Nada diz sobre o nome nem sobre o computador do trabalho: o resolvedor esgotou o tempo ou informou uma falha temporária.
