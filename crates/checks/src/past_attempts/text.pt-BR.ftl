# O que diz o log do próprio programa do Windows sobre as últimas tentativas? ($phase is a phase, session or unknown; $aim is here, elsewhere or unnamed.)

past_attempts-in_order = Sua última chamada não foi cortada.
    .seen = A lista de chamadas anteriores tem { $attempts ->
            [one] uma chamada
           *[other] { $attempts } chamadas
        }, e a última { $aim ->
            [here] para este computador
            [elsewhere] para outro computador
           *[unnamed] delas
        } chegou ao fim.
    .meaning = { $aim ->
            [here] Isso funcionava há pouco. O que impede você agora pode ser novo, ou pode ir e vir.
            [elsewhere] Uma chamada para outro computador funcionou, então o seu programa consegue se conectar.
           *[unnamed] Uma chamada funcionou há pouco. A lista não diz para qual computador.
        }
    .proves-not = Trata-se só dessa chamada, pelo relógio do computador que a anotou. Nada se conclui sobre uma chamada feita agora.

past_attempts-stopped = Sua última chamada parou antes do fim.
    .seen = A lista de chamadas anteriores diz que { $aim ->
            [here] a última para este computador
            [elsewhere] a última, para outro computador,
           *[unnamed] a última
        } parou { $phase ->
            [resolve] na busca do nome
            [tcp] antes de o computador responder
            [negotiation] na primeira saudação
            [tls] durante a verificação de segurança
            [credssp] durante a verificação do logon
            [licensing] na verificação da licença
            [session] no meio da sessão
            [unknown] em um ponto que não é dito
           *[other] no preparo da sessão
        }, { $code_known ->
            [yes] com o código { $code }
           *[no] sem código
        }.
    .meaning = { $phase ->
            [credssp] O caminho estava aberto, e o seu logon não foi aceito. O código diz por quê.
            [session] Você já tinha entrado, e depois a linha se perdeu.
           *[other] Compare com o que foi encontrado hoje. Se os dois param no mesmo ponto, não vai passar sozinho.
        }
    .remedy-1 = Neste computador, chame mais uma vez e depois verifique aqui de novo.
    .remedy-2 = No suporte, informe o código e a hora da chamada.
    .proves-not = O log do cliente não tem o código estendido nem o lado do servidor. Uma parada sem ponto indicado pode ter sido TLS, CredSSP ou algo depois.

past_attempts-closed_early = Desligaram cedo na sua última chamada.
    .seen = A lista de chamadas anteriores diz que { $aim ->
            [here] na última para este computador
            [elsewhere] na última, para outro computador,
           *[unnamed] na última
        } desligaram { $phase ->
            [negotiation] na primeira saudação
            [tls] durante a verificação de segurança
            [credssp] durante a verificação do logon
            [licensing] na verificação da licença
            [unknown] antes do logon
           *[other] no preparo da sessão
        } ({ $code }).
    .meaning = { $aim ->
            [elsewhere] O mesmo aconteceu com outro computador. Olhe primeiro do seu lado e na rede.
           *[here] Algo respondeu e depois fechou a linha. { $differs ->
                [yes] As chamadas de antes e de depois não terminaram assim; talvez vá e venha.
               *[no] Compare com o que foi encontrado hoje.
            }
        }
    .remedy-1 = Neste computador, chame mais uma vez e depois verifique aqui de novo.
    .remedy-2 = No suporte, informe o código e a hora da chamada.
    .proves-not = 0x904 diz que o socket foi fechado, não por quem. O evento 226 nomeia a fase como o cliente a viu; onde ele falta, a fase não é conhecida.
